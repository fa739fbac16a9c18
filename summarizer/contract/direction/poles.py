"""What a pole is: words of one meaning in four languages, of which another pole has the opposite.  Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ..parts import part_at
from ..source import Evidence


@dataclass(frozen=True, slots=True, eq=False)
class Pole:
    """A key by its identity: a pattern is hashed over all its code.  ``said``: the Korean words; ``told``: the words of the evidence, Korean ones too.

    ``outright``: those that contradict the other pole; a word that means many things ('strong', 'record', a bare 'not')
    only vouches for a line.
    """

    said: re.Pattern[str]
    #: alternatives of the evidence: English, signs, Korean, and what only vouches; one that begins with '?' only vouches
    english: str
    signs: str
    native: str
    also: str

    @property
    def told(self) -> re.Pattern[str]:
        return _told(self)

    @property
    def beside(self) -> re.Pattern[str]:
        """What tells it right beside its noun."""
        return _beside(self)

    @property
    def outright(self) -> re.Pattern[str]:
        return _outright(self)


# made where they are asked for: few poles are in one line, and all of them together take long to make


@cache
def _told(pole: Pole) -> re.Pattern[str]:
    return re.compile(_joined(pole.english, pole.signs, pole.said.pattern, pole.native, pole.also))


@cache
def _beside(pole: Pole) -> re.Pattern[str]:
    return re.compile(_joined(pole.english, pole.signs, pole.said.pattern, pole.native))


@cache
def _outright(pole: Pole) -> re.Pattern[str]:
    strong = (_strong(part) for part in (pole.english, pole.signs))
    return re.compile(_BARE_DENIAL.sub("", _joined(*strong, pole.said.pattern, _strong(pole.native), "")))


def _joined(english: str, signs: str, *rest: str) -> str:
    latin = f"(?i:(?<![a-z])(?:{_VOUCHES.sub('', english)}))" if english else ""
    return "|".join(filter(None, (latin, _VOUCHES.sub("", signs), *(_VOUCHES.sub("", part) for part in rest))))


#: the sign of an alternative that only vouches
_VOUCHES = re.compile(r"(?:(?<=^)|(?<=\|))\?")


def _strong(alternatives: str) -> str:
    return "|".join(one for one in _split(alternatives) if not one.startswith("?"))


def _split(alternatives: str) -> list[str]:
    """The alternatives at the top: no '|' of a group."""
    found = [""]
    depth = 0
    for piece in _PIECES.findall(alternatives):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and not depth:
            found.append("")
        else:
            found[-1] += piece
    return found


#: an escaped letter, a class, any other letter
_PIECES = re.compile(r"\\.|\[(?:\\.|[^\]\\])+\]|.")


def pole(korean: str, english: str, signs: str, native: str = "", also: str = "") -> Pole:
    """*native*: how Korean evidence puts it where a line would not ('빼기로' for 제외); *also* only vouches for a line."""
    return Pole(re.compile(korean), english, signs, native, also)


_BARE_DENIAL = re.compile(
    r"\|(?:(?:not\\b|n't)(?:\(\?! (?:\(\?:\\w\+ \)\?)?[a-z]+\))?|no\\b|不|未|没|ない|なかった|못|않|없)(?=\||\)|$)"
)


def told_elsewhere(text: str, at: int, other: Pole, evidence: Evidence) -> bool:
    """Does a part of the line that *at* is not in tell the pole *other* as often as the evidence has different words for it?"""
    spoken = len(other.said.findall(text.replace(part_at(text, at), " ")))
    return spoken > 0 and len(set(other.outright.findall(" ".join(evidence.canonical)))) <= spoken + 1
