"""A change and what it comes to ('1% 감소한 168만 대'): the words right beside the same two figures of the evidence.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...facts import plain
from ..names.finding import starts
from ..numbers.orders import in_figures
from ..source import Evidence

_FIGURE = r"\d[\d,.만억조]*[\d만억조]|\d"
#: behind the word of the change, or before its figure: what it comes to
_BEHIND = re.compile(rf"[가-힣]{{1,4}},? (?:약 |총 |각각 )?(?P<figure>{_FIGURE})")
_BEFORE = re.compile(rf"(?P<figure>{_FIGURE}) ?[가-힣%]{{1,8}} ?(?:약 )?\Z")
#: how far the two figures are apart, and how far a word stands before or behind them
_APART, _LEFT, _RIGHT = 16, 20, 12
_STOP = re.compile(r"[\d、，；;。]|,\s|\.\s|\b(?:and|while|but)\b")
#: the figure is the end of a longer one, or its beginning
_IN_FIGURE, _LONGER_FIGURE = re.compile(r"[\d.,만억조]"), re.compile(r"[\d만억조]|[.,]\d")


def beside_both(text: str, at: int, figure: str, evidence: Evidence) -> Iterator[str]:
    """What each sentence says around *figure* and the other figure of the change at *at* of the line, where they stand close."""
    other = _other(text, at, figure)
    if not other:
        return
    for sentence in map(in_figures, map(plain, evidence.canonical)):
        for one in starts(figure, sentence, behind=_IN_FIGURE, before=_LONGER_FIGURE):
            for two in starts(other, sentence, behind=_IN_FIGURE, before=_LONGER_FIGURE):
                (low, first), (high, second) = sorted(((one, figure), (two, other)))
                between = sentence[low + len(first) : high]
                if len(between) <= _APART and not re.search(r"\d", between):
                    left = _STOP.split(sentence[max(0, low - _LEFT) : low])[-1]
                    right = _STOP.split(sentence[high + len(second) : high + len(second) + _RIGHT], maxsplit=1)[0]
                    yield f"{left} {between} {right}"


def _other(text: str, at: int, figure: str) -> str:
    """The figure behind the word at *at*, or before *figure*; '' where there is none."""
    behind = _BEHIND.match(text, at)
    if behind is not None:
        return behind["figure"]
    start = text.rfind(figure, 0, at)
    before = _BEFORE.search(text, 0, start)
    return before["figure"] if before is not None else ""
