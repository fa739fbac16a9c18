"""What a pole is: words of one meaning in four languages, of which another pole has the opposite.  Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ..parts import part_at
from ..source import Evidence


@dataclass(frozen=True, slots=True)
class Pole:
    """``said``: the Korean words; ``told``: the words of the evidence, Korean ones too.

    ``outright``: those that contradict the other pole; a bare 'not' may deny anything, so it only vouches for a line.
    """

    said: re.Pattern[str]
    told_by: str
    outright_by: str

    @property
    def told(self) -> re.Pattern[str]:
        return _made(self.told_by)

    @property
    def outright(self) -> re.Pattern[str]:
        return _made(self.outright_by)


@cache
def _made(pattern: str) -> re.Pattern[str]:
    """Made where it is asked for: few poles are in one line, and all of them together take long to make."""
    return re.compile(pattern)


def pole(korean: str, english: str, signs: str, native: str = "", also: str = "") -> Pole:
    """*native*: how Korean evidence puts it where a line would not ('빼기로' for 제외); *also* only vouches for a line."""
    told = "|".join(filter(None, (rf"(?i:(?<![a-z])(?:{english}))", signs, korean, native)))
    return Pole(re.compile(korean), "|".join(filter(None, (told, also))), _BARE_DENIAL.sub("", told))


_BARE_DENIAL = re.compile(
    r"\|(?:(?:not\\b|n't)(?:\(\?! (?:\(\?:\\w\+ \)\?)?[a-z]+\))?|no\\b|不|未|没|ない|なかった|못|않|없)(?=\||\)|$)"
)


def told_elsewhere(text: str, at: int, other: Pole, evidence: Evidence) -> bool:
    """Does a part of the line that *at* is not in tell the pole *other* as often as the evidence does?"""
    spoken = len(other.said.findall(text.replace(part_at(text, at), " ")))
    return spoken > 0 and len(other.outright.findall(" ".join(evidence.canonical))) <= spoken
