"""A level told as the base of its own change: '1조100억 엔에서 12% 감소' for what fell 12 % to 1.01 trillion.  Pure.

A line is refused only where the evidence gives that very level as what the very change led to, and nowhere as what it
started from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ...canon.values import Quantity
from ..source import Evidence
from .readings import as_written

_FROM = re.compile(r"\s?(?:에서|보다|대비)\s(?:[가-힣]{1,6}\s)?(?:약\s)?")
_CHANGE_BEHIND = re.compile(
    r"\s?(?:가량|정도|나|이상)?\s?(?:더\s)?(?:감소|증가|늘|줄|상승|하락|급증|급감|성장|확대|축소|올|오른|내[려린]|뛰|떨어|빠[졌진져])"
)
#: what stands before a level that something rose or fell to, and behind it
_LED_TO = re.compile(
    r"(?i)(?:\b(?:to|at|was|were|reached|hit|totall?ed)\s(?:about |nearly |roughly |some |around |a record |an estimated )?"
    r"|(?:増|減|高|安|増え|減り|増加し|減少し|伸び)(?:の|て|、)?約?|[至到为為达達报報]约?約?"
    r"|(?:늘어난|증가한|줄어든|감소한|오른|내린|상승한|하락한|많은|적은|늘어|줄어) (?:약 )?)$"
)
_LED_TO_BEHIND = re.compile(
    r"(?:だった|となった|になった|に(?:増|減|達)|[，,]?(?:同比|环比|環比|年增|年減|月增|月減)|(?:으로|로) (?!인상|인하)|[을를] (?:기록|올[렸리]|거[뒀두]))"
)
_STARTED = re.compile(
    r"(?i)(?:\b(?:from|than|with|against|versus)\s(?:about |nearly |roughly |some |around )?|[从從由自较較比])$"
)
_STARTED_BEHIND = re.compile(r"(?:から|より|比|に比べ|에서|보다|대비|였던|이던)")
_BEFORE = 24


def other_level(text: str, mine: tuple[Quantity, ...], evidence: Evidence) -> str | None:
    """Name the level of *text* that its evidence has as what the change led to."""
    for level, change in pairwise(mine):
        if not _is_level(level) or change.unit != "%" or _CHANGE_BEHIND.match(text, change.end) is None:
            continue
        if _FROM.fullmatch(text, level.end, change.start) is None:
            continue
        places = list(_places(level, change, evidence))
        if any(led for led, _ in places) and not any(started for _, started in places):
            said = text[level.start : change.start].strip()
            return f"'{said}'은(는) 바뀌기 전의 값이 아니라 바뀐 뒤의 값입니다: 원문대로 '…으로'라고 쓰세요"
    return None


def _is_level(quantity: Quantity) -> bool:
    return quantity.kind == "number" and quantity.last is None and quantity.unit not in ("%", "%포인트", "배")


def _places(level: Quantity, change: Quantity, evidence: Evidence) -> Iterator[tuple[bool, bool]]:
    """(is what a change led to, is what it started from) of each statement of *level* beside *change*."""
    for raw in evidence.sentences:
        written = as_written(raw, evidence.language)
        if not any(other.value == change.value and other.unit == "%" for other in written):
            continue
        for other in written:
            if other.value == level.value and other.unit == level.unit:
                before = raw[max(0, other.start - _BEFORE) : other.start]
                yield (
                    _LED_TO.search(before) is not None or _LED_TO_BEHIND.match(raw, other.end) is not None,
                    _STARTED.search(before) is not None or _STARTED_BEHIND.match(raw, other.end) is not None,
                )
