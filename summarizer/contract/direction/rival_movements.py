"""Two things of one line that go opposite ways, and in the evidence each the way of the other.  Pure.

'A는 6% 오르고 B는 6% 내려' of what A lost and B gained: the figures are the same, the words all stand there.  Words that
only one half of the line has are asked which way the clauses of the evidence go that have them.
"""

from __future__ import annotations

import re

from ..names.spotting import rendered
from ..numbers.exchanged import says
from ..source import Evidence
from .opposites import PAIRS

_UP, _DOWN = next((one, other) for name, one, other in PAIRS if name == "증감")
_CLAUSE = {
    "ko": re.compile(r"(?<=[가-힣]고),? |(?<=며),? |(?<=지만),? |(?<=으나),? |(?<=는데),? |(?<=면서),? |, "),
    "en": re.compile(r"[;:]\s|,\s|\s(?:while|whereas|but|and|although|though)\s"),
    "ja": re.compile(r"[、。]"),
    "zh": re.compile(r"[，；。、]|(?<!\d),|,(?!\d)"),
}
_WORD = re.compile(
    r"(?<![가-힣A-Za-z])(?P<stem>[가-힣A-Za-z][가-힣A-Za-z&]+?)(?:은|는|이|가|도|의|을|를|에서|에|서|와|과|로|으로)?(?=[\s,…]|$)"
)
_TWO = 2


def exchanged_movements(text: str, evidence: Evidence) -> str | None:
    """The first moving word of a line whose two halves go the ways of each other; None: there is none."""
    found = sorted(
        (match.start(), match.end(), up)
        for up, pole in ((True, _UP), (False, _DOWN))
        for match in pole.said.finditer(text)
    )
    if len(found) != _TWO or found[0][2] == found[1][2] or evidence.language not in _CLAUSE:
        return None
    halves = text[: found[0][0]], text[found[0][1] : found[1][0]]
    first, second = ({match["stem"] for match in _WORD.finditer(half)} for half in halves)
    pieces = [
        (piece, _UP.outright.search(piece) is not None)
        for line in rendered(evidence)
        for piece in _CLAUSE[evidence.language].split(line)
        if piece and (_UP.outright.search(piece) is None) != (_DOWN.outright.search(piece) is None)
    ]
    votes = [
        _ways(words, pieces, evidence) for words in (first - second, second - first)
    ]  # of each half, the ways that its own words go
    crossed = all(any(ways == {not up} for ways in half) for half, (_, _, up) in zip(votes, found, strict=True))
    direct = any(ways == {up} for half, (_, _, up) in zip(votes, found, strict=True) for ways in half)
    return text[found[0][0] : found[0][1]].strip() if crossed and not direct else None


def _ways(words: set[str], pieces: list[tuple[str, bool]], evidence: Evidence) -> list[set[bool]]:
    """Of each word, which ways the clauses go that have it."""
    return [{up for piece, up in pieces if says(word, piece, evidence)} for word in words]
