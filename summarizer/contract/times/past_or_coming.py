"""'지난 3월' of what is to come next March, '오는 20일' of what is past: a day or month on the other side of the paper.  Pure.

Read only where each place of the evidence that names this month or day says on which side it lies.
"""

from __future__ import annotations

import re
from datetime import date

from ...canon.values import Quantity
from ..numbers.readings import quantities_of
from ..parts import part_at
from ..source import Evidence
from .foreseen import FORESEEN
from .said_years import dates_by_sentence
from .told_days import OWN_VERB, TO_COME

_SAID = re.compile(
    r"(?<![가-힣])(?P<side>지난|오는|다가오는) ?(?:(?P<month>\d{1,2})월(?: ?말| ?초| ?중순)?)? ?(?:(?P<day>\d{1,2})일)?"
)
#: right before or behind a day or month of the evidence
_PAST = re.compile(r"(?i)(?:지난|작년|지난해|昨年|去年|先月|今年过去的|last|this past|past)\s?$")
_PAST_BEHIND = re.compile(r"(?i),? (?:of )?last year")
_AHEAD = re.compile(
    r"(?i)(?:오는|다가오는|내년|내후년|来年|翌年|明年|来たる|来る|即将到来的|next|this coming|coming|upcoming)\s?$"
)
_AHEAD_BEHIND = re.compile(r"(?i),? (?:of )?next year")


def other_lean(text: str, evidence: Evidence) -> str | None:
    """Name the day or month of *text* that its evidence has on the other side of the paper's date."""
    published = evidence.published
    for said in _SAID.finditer(text) if published is not None else ():
        if published is None or not (said["month"] or said["day"]):
            continue
        month, day = (int(said[name]) if said[name] else None for name in ("month", "day"))
        mine = -1 if said["side"] == "지난" else 1
        sides = [_side(*place, published) for place in _places(month, day, evidence)]
        if sides and all(side == -mine for side in sides):
            return f"'{said[0].strip()}'은(는) 원문에서 {'앞으로 올' if mine < 0 else '이미 지난'} 때입니다: 원문에 난 때로 쓰세요"
    return _other_years(text, evidence) or (_gone_by(text, evidence, published) if published is not None else None)


#: '최근 수년간' and '향후 수년간': spans that end and that begin with the paper
_YEARS_PAST = re.compile(r"(?<![가-힣])(?:최근|지난) ?(?:수|몇|\d+) ?(?:년|개월|주|해)")
_YEARS_AHEAD = re.compile(r"(?<![가-힣])(?:향후|앞으로) ?(?:수|몇|\d+) ?(?:년|개월|주|해)")
_PAST_TOLD = re.compile(
    r"(?i)\b(?:past|last|previous|recent|prior|preceding) (?:\w+ ){0,2}(?:years?|months?|weeks?)\b|\byears? ago\b|過去(?:数|\d)|ここ(?:数|\d)|近年|[过過]去[几幾\d]|近[几幾两兩三\d]|(?:최근|지난) ?(?:수|몇|\d+) ?(?:년|개월|주|해)"
)
_AHEAD_TOLD = re.compile(
    r"(?i)\b(?:next|coming|following) (?:\w+ ){0,2}(?:years?|months?|weeks?)\b|\byears? (?:ahead|to come)\b|今後(?:数|\d)|向こう(?:数|\d)|未[来來][几幾两兩三\d]|今[后後][几幾\d]|(?:향후|앞으로) ?(?:수|몇|\d+) ?(?:년|개월|주|해)"
)


def _other_years(text: str, evidence: Evidence) -> str | None:
    """'최근 수년간' of what the evidence says of the years to come, and the other way round."""
    for said, own, other, word in (
        (_YEARS_PAST, _PAST_TOLD, _AHEAD_TOLD, "앞으로 올"),
        (_YEARS_AHEAD, _AHEAD_TOLD, _PAST_TOLD, "이미 지난"),
    ):
        found = said.search(text)
        told = " ".join((*evidence.sentences, *evidence.canonical))
        if found is not None and own.search(told) is None and other.search(told) is not None:
            return f"'{found[0]}'은(는) 원문에서 {word} 때입니다: 원문에 난 때로 쓰세요"
    return None


def _gone_by(text: str, evidence: Evidence, published: date) -> str | None:
    """'6월 …예정' of what happened in a month that is over, where the evidence speaks of nothing to come."""
    months = tuple(filter(_is_month, quantities_of(text, published)))
    if not months or FORESEEN.search(evidence.text):
        return None
    told = [day for line in evidence.canonical for day in quantities_of(line, published) if _is_month(day)]
    for mine in months:
        part = part_at(text, mine.start)
        surface = text[mine.start : mine.end]
        behind = part[part.find(surface) + len(surface) :]
        same = {day.year for day in told if day.month == mine.month}
        over = bool(same) and all(
            year is not None and (year, mine.month) < (published.year, published.month) for year in same
        )
        if over and TO_COME.search(behind) and not OWN_VERB.search(behind):
            return f"'{surface.strip()}'은(는) 원문에서 이미 지난 때입니다: 원문이 한 일로 전한 것은 한 일로 쓰세요"
    return None


def _is_month(day: Quantity) -> bool:
    return day.kind == "date" and day.month is not None and day.day is None and day.last is None


def _places(month: int | None, day: int | None, evidence: Evidence) -> list[tuple[Quantity, str, str]]:
    """Each statement of that month or day, with what stands before it and behind."""
    return [
        (quantity, raw[: quantity.start], raw[quantity.end :])
        for raw, told in dates_by_sentence(evidence)
        for quantity in told
        if quantity.kind == "date" and (month is None or quantity.month == month) and quantity.day == day
    ]


def _side(quantity: Quantity, before: str, behind: str, published: date) -> int:
    """-1: gone by; 1: to come; 0: not said."""
    if quantity.year is not None and quantity.month is not None:
        told = (quantity.year, quantity.month, quantity.day or 0)
        own = (published.year, published.month, published.day if quantity.day else 0)
        return (told > own) - (told < own)
    if _PAST.search(before) or _PAST_BEHIND.match(behind):
        return -1
    return 1 if _AHEAD.search(before) or _AHEAD_BEHIND.match(behind) else 0
