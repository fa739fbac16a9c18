"""Two figures told in turn: '매출과 영업이익이 각각 2.3%·0.7%' for what the evidence gives the other way round.  Pure.

Refused only where one sentence of the evidence has both figures once, and both things that they are of, and where the two
stand in one order and the figures in the other.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from ...canon.values import Quantity
from ..names.spotting import rendered
from ..source import Evidence
from .exchanged import says
from .readings import quantities_of

_EACH = re.compile(r"각각 |순으로 ")
#: between the two figures, and between the two things
_AND = re.compile(r"\S{0,3}?(?:[·/,]|[와과]| 및)\s?(?:약 )?")
_PARTED = re.compile(r"·|[가-힣A-Za-z)][와과] |, | 및 ")
_WORD = re.compile(r"(?<![\d가-힣A-Za-z])[가-힣A-Za-z]{2,}")
_PARTICLE = re.compile(r"(?<=..)(?:으로|에서|은|는|이|가|을|를|의|도|로|에)\Z")
#: where a word of the evidence may end
_ENDS = re.compile(r"(?<=[A-Za-z0-9])(?![A-Za-z0-9])|(?<=[가-힣])(?![가-힣])|(?<=[\u3040-\u9fff])")


def in_turn(text: str, evidence: Evidence) -> str | None:
    """The pair of figures that *text* tells in the order of two things which have them in the other."""
    each = _EACH.search(text)
    told = _pair(text, each.end(), evidence) if each is not None else None
    if each is None or told is None:
        return None
    left, right = _things(text[: each.start()])
    for line in rendered(evidence):
        figures = _order(*(_places(line, figure, evidence) for figure in told))
        if figures and figures * _order(_heard(left, right, line, evidence), _heard(right, left, line, evidence)) < 0:
            return text[told[0].start : told[1].end]
    return None


def _pair(text: str, start: int, evidence: Evidence) -> tuple[Quantity, Quantity] | None:
    """The two figures of one unit behind '각각', and no third."""
    row = [
        found for found in quantities_of(text, evidence.published) if found.kind == "number" and found.start >= start
    ]
    joined = [_AND.fullmatch(text, one.end, two.start) is not None for one, two in pairwise(row)]
    if joined[:1] != [True] or joined[1:2] == [True] or row[0].unit != row[1].unit or row[0].value == row[1].value:
        return None
    return row[0], row[1]


def _things(before: str) -> tuple[list[str], list[str]]:
    """The words of the last two things named; of the second the first word, what follows may be of both."""
    cuts = [*_PARTED.finditer(before)]
    if not cuts:
        return [], []
    begin = cuts[-2].end() if len(cuts) > 1 else 0
    pieces = (before[begin : cuts[-1].end()].rstrip(" ·,와과"), before[cuts[-1].end() :])
    left, right = ([_PARTICLE.sub("", word) for word in _WORD.findall(piece)] for piece in pieces)
    return left, right[:1]


def _places(line: str, figure: Quantity, evidence: Evidence) -> list[int]:
    """Where the evidence has the figure."""
    return [
        found.start
        for found in quantities_of(line, evidence.published)
        if (found.kind, found.value, found.unit) == (figure.kind, figure.value, figure.unit)
    ]


def _heard(mine: list[str], other: list[str], line: str, evidence: Evidence) -> list[int]:
    """Where the evidence has each word that only this thing is named with."""
    ends = [match.start() for match in _ENDS.finditer(line)]
    heard = (word for word in mine if word not in other and says(word, line, evidence))
    return [_first(word, ends, line, evidence) for word in heard]


def _first(word: str, ends: list[int], line: str, evidence: Evidence) -> int:
    """Where it stands, or else up to which of *ends* the line must be read until it says the word."""
    if word in line:
        return line.index(word) + len(word)
    at = bisect_left(ends, 1, key=lambda end: says(word, line[:end], evidence))
    return ends[at] if at < len(ends) else len(line)


def _order(left: list[int], right: list[int]) -> int:
    """1: all of the left before all of the right; -1: behind; 0: neither, or unknown."""
    if not left or not right:
        return 0
    return (max(left) < min(right)) - (max(right) < min(left))
