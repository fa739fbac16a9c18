"""A quarter or a day that the sentences before the evidence tell: '3분기' of the figures that follow, '29일' of 'that day'.  Pure.

Asked only where the evidence names no quarter of its own, or only one that it compares with, and speaks of no year, half
or month.  The nearest earlier sentence that names quarters, or the first of all, must name this one alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from ...canon.values import Quantity
from ..numbers.readings import as_written
from ..source import Source
from .foreseen import FORESEEN
from .quarters import quarter_of_months

#: what a text measures from: 'since the second quarter', '4~6月期より', '2분기 이후'
_FROM = re.compile(
    r"(?i)(?:\b(?:than|from|since|versus|vs\.?|against|compared (?:with|to))(?: (?:in )?the)? |比|[较較]|自)$"
)
_FROM_BEHIND = re.compile(
    r"期?(?: ?실적)?(?: ?이후| ?이래|보다| ?대비|에 ?비|[과와] 비교)|より|以来|以降|比|に比べ|と比べ|以[来來]"
)
#: spans that are no quarter
_OTHER_SPAN = re.compile(
    r"(?i)full[- ]year|\bannual|\b(?:this|the|next|last|fiscal|whole|entire) year\b|\bhalf\b(?! of (?:its|the|their|all))|\bmonths?\b|通期|通年|全年|年間|今年|昨年|去年|明年|来年|上期|下期|半期|半年|今期|来期|"
    r"연간|한 해|올해|내년|지난해|작년|[상하]반기|누적|지난달|이달|다음 ?달|次の|(?:next|following|coming|current|this)[- ]quarter|下[一]?[个個]?季|[本当當]季|[来今]四半期|(?:다음|이번) ?분기"
)
_FISCAL = re.compile(r"(?i)\bfiscal\b|\bFY\d|회계연도|[财財]年|[财財]季|年度")
#: quarters against the paper's own
_RELATIVE = (
    (-1, re.compile(r"(?i)\b(?:last|previous|prior|preceding) quarter\b(?! of)|(?<!前年)前四半期(?!比)|上一?[个個]?季|지난 ?분기")),
    (0, re.compile(r"(?i)\b(?:this|current)[- ]quarter\b|[今当]四半期|[本当當]季|이번 ?분기")),
    (1, re.compile(r"(?i)\b(?:next|coming)[- ]quarter\b|[来翌]四半期|下一?[个個]?季|다음 ?분기")),
)  # fmt: skip
_THAT_DAY = re.compile(r"(?i)この日|同日|[当當][日天]|\b(?:that|the same) day\b|이날|같은 날")
_QUARTERS = 4


def told_before(mine: Quantity, places: Sequence[str], source: Source) -> bool:
    """Is *mine*, a quarter or a day that the sentences of the evidence do not name, the one that they are about?"""
    if mine.kind == "quarter" and mine.last is None:
        return _relative(mine, places, source) or _carried(mine, places, source)
    if mine.kind == "date" and mine.day is not None and mine.last is None:
        return any(_THAT_DAY.search(place) for place in places) and _that_day(mine, places, source)
    return False


def _relative(mine: Quantity, places: Sequence[str], source: Source) -> bool:
    """'3분기' for 'last quarter' in a paper of October, where nothing is counted by fiscal years."""
    own = source.published
    if own is None or any(_FISCAL.search(sentence) for sentence in source.sentences):
        return False
    return any(
        mine.value == quarter and mine.year in (None, year)
        for steps, told in _RELATIVE
        if any(told.search(place) for place in places)
        for quarter, year in (_moved(own, steps),)
    )


def _moved(own: date, steps: int) -> tuple[int, int]:
    count = own.year * _QUARTERS + (own.month - 1) // 3 + steps
    return count % _QUARTERS + 1, count // _QUARTERS


def _carried(mine: Quantity, places: Sequence[str], source: Source) -> bool:
    if any(_OTHER_SPAN.search(place) or _names_a_time(place, source.language) for place in places):
        return False
    foreseen = any(FORESEEN.search(place) for place in places)
    earlier = (one for one in _earlier(places, source) if foreseen or not FORESEEN.search(one))
    told = [quarters for sentence in earlier if (quarters := _quarters(sentence, source.language))]
    return any(
        {quarter for quarter, _ in quarters} == {mine.value}
        and (mine.year is None or {year for _, year in quarters} <= {mine.year, None})
        for quarters in (*told[:1], *told[-1:])
    )


def _quarters(sentence: str, language: str) -> set[tuple[Decimal | int, int | None]]:
    """The quarters that a sentence tells of, with their years."""
    return {
        (quarter, found.year)
        for found in as_written(sentence, language)
        if (quarter := _quarter(found)) and not _is_measured_from(sentence, found)
    }


def _is_measured_from(sentence: str, found: Quantity) -> bool:
    return (_FROM.search(sentence[: found.start]) or _FROM_BEHIND.match(sentence, found.end)) is not None


def _names_a_time(place: str, language: str) -> bool:
    """Does the sentence tell of a quarter, month or year itself, and not only measure from it?"""
    return any(
        not _is_measured_from(place, found)
        for found in as_written(place, language)
        if found.kind in ("quarter", "half", "fiscal") or (found.kind == "date" and found.day is None)
    )


def _quarter(found: Quantity) -> Decimal | int | None:
    return found.value if found.kind == "quarter" and found.last is None else quarter_of_months(found)


def _earlier(places: Sequence[str], source: Source) -> Sequence[str]:
    """The sentences before the first of *places*, the nearest first."""
    known = [source.sentences.index(place) for place in places if place in source.sentences]
    return source.sentences[: min(known)][::-1] if known else ()


def _that_day(mine: Quantity, places: Sequence[str], source: Source) -> bool:
    for sentence in _earlier(places, source):
        told = [found for found in as_written(sentence, source.language) if found.kind == "date" and found.day]
        if told:
            return any(found.day == mine.day and found.month in (None, mine.month) for found in told)
    return False
