"""Every number, amount, percentage and model name of a line is one that its evidence states; dates too.  Pure.

Values are compared, not spellings ('1조5000억' is '1.5조'); units and currencies must agree.  A rounded value passes
only where the line says that it is rounded ('약', '여').
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from ... import Bullet
from ...canon.values import Quantity
from ...facts import plain
from ..source import Evidence, Source
from ..times.calendar_words import ago_known, time_known, unknown_time
from ..times.deadlines import other_deadline, past_limit
from ..times.impossible import impossible_time, wrong_calendar_day
from ..times.korean_milestones import other_step
from ..times.moments import same_time
from ..times.past_or_coming import other_lean
from ..times.quarters import with_years
from ..times.sequence import other_streak, wrong_order
from ..times.told_before import told_before
from ..times.told_days import other_side
from ..times.weekdays import days_with_weekdays, is_weekday_of, other_day_of_week, wrong_weekday
from .and_a_half import as_long, with_half
from .bare_digits import DIGITS, has_other_unit, stands_bare, unknown_digits
from .bases import other_base
from .before_and_after import other_end
from .bounds import other_bound, rounded_to
from .derived import follows, is_rest, times_before, without_bases
from .figure_times import other_time
from .implied import ends_with, implied, in_other_measure
from .levels import other_level
from .listed import counts_the_named
from .many import MANY, several
from .native_counts import other_count, other_span
from .no_figures import counts_nothing, without_named
from .notations import MOST, OVER_HALF, halved, length, restated, spans
from .prefixes import other_scale
from .rates import other_rate
from .readings import as_written, quantities_of, values_of
from .regional import declared_money, regional
from .retold import retold
from .same_numbers import LASTING, MONEY, in_the, is_loose, same_number
from .spans_told import other_span_told
from .versions import unknown_model
from .worded import in_words, other_worded
from .wordings import worded


def figures(bullet: Bullet, source: Source) -> str | None:
    """Name the first number, date or name with a number that the evidence does not state."""
    evidence = source.evidence(bullet)
    text = without_named(plain(bullet.text), evidence, source)
    model = unknown_model(text, evidence)
    if model is not None:
        return f"근거에 없는 이름 '{model}'입니다: 원문에 난 이름만 쓰세요"
    mine = spans(quantity for quantity in quantities_of(text, source.published) if not counts_nothing(quantity, text))
    held = _held(evidence, declared_money(source.sentences) if source.language == "zh" else "")
    wrong = next(
        (
            quantity
            for quantity in mine
            if not _stated(quantity, text, held, evidence) and not told_before(quantity, bullet.evidence, source)
        ),
        None,
    )
    if wrong is not None:
        return f"근거에 없는 숫자·날짜 '{text[wrong.start : wrong.end].strip()}'입니다: 원문의 값과 단위 그대로 쓰세요"
    return (
        unknown_digits(text, mine, held, evidence)
        or impossible_time(text, mine)
        or wrong_weekday(text, held, evidence)
        or wrong_calendar_day(text, source.published, (day.year for day in held if day.year is not None))
        or other_day_of_week(text, held, evidence)
        or unknown_time(text, mine, held, evidence)
        or wrong_order(text, evidence)
        or other_streak(text, evidence)
        or other_worded(text, held, evidence.text)
        or other_count(text, held)
        or other_span(text, evidence.text)
        or other_scale(text, evidence.text)
        or other_base(text, evidence)
        or other_rate(text, evidence)
        or other_bound(text, mine, evidence)
        or other_end(text, mine, evidence)
        or other_deadline(text, mine, evidence)
        or past_limit(text, evidence)
        or other_step(text, evidence)
        or other_time(text, mine, evidence)
        or other_span_told(text, evidence)
        or other_side(text, mine, evidence)
        or other_lean(text, evidence)
        or other_level(text, mine, evidence)
    )


@lru_cache(maxsize=512)
def _held(evidence: Evidence, declared: str) -> tuple[Quantity, ...]:
    """Everything the evidence counts, read in its own language and off its Korean form; and numbers said in words.

    *declared*: the money that the article says once for all of it.
    """
    found = dict.fromkeys(
        quantity
        for lines, language in ((evidence.sentences, evidence.language), (evidence.canonical, "ko"))
        for line in lines
        for quantity in without_bases(line, values_of(line, language, evidence.published))
    )
    found |= dict.fromkeys(
        (*in_words(evidence.text), *regional(evidence, declared), *retold(evidence), *worded(evidence))
    )
    found |= dict.fromkeys(implied(evidence, found))
    stated = with_years(tuple(found), evidence)
    lengths = tuple(
        quantity
        for line in (*evidence.sentences, *evidence.canonical)
        for quantity in spans(as_written(line, evidence.language if line in evidence.sentences else "ko"))
        if length(quantity) is not None
    )
    return (*stated, *lengths, *_ordinals(evidence.text), *restated(evidence, stated))


def _ordinals(text: str) -> tuple[Quantity, ...]:
    """'its 50th anniversary'."""
    found = re.findall(r"(\d+)(?:st|nd|rd|th)\b", text)
    return tuple(Quantity(kind="number", value=Decimal(digits)) for digits in found)


def _stated(quantity: Quantity, text: str, held: tuple[Quantity, ...], evidence: Evidence) -> bool:
    if quantity.vague == "수" and MANY.search(evidence.text):
        return several(quantity, held, evidence)
    surface = text[quantity.start : quantity.end].strip()
    if surface == "올해":
        return time_known(surface, held, evidence)  # not by a day that falls into the paper's own year
    if DIGITS.search(surface) is None and (surface in evidence.text or time_known(surface, held, evidence)):
        return True  # '지난해'; '전달', a date or a verb: as the evidence writes it
    if quantity.kind == "number":
        return _number_stated(quantity, text, held, evidence)
    if quantity.kind == "fraction" and quantity.value is not None and quantity.last:
        share = quantity.value * 100 / quantity.last
        return (
            quantity in held
            or any(other.unit == "%" and other.value == share for other in held)
            or is_rest(replace(quantity, value=share, unit="%", last=None), text, held, evidence)
        )
    return _time_stated(_as_said(quantity, surface), text, held, evidence)


def _as_said(quantity: Quantity, surface: str) -> Quantity:
    """A bare day is of the month that the evidence says, and a month without its year of that year."""
    bare = surface.partition("(")[0]  # '20일(월)'
    if quantity.kind == "date" and quantity.day is not None and "월" not in bare and "달" not in bare:
        return replace(quantity, year=None, month=None)
    if quantity.kind == "date" and quantity.month is not None and re.match(r"\d+(?:[~∼]\d+)?월", surface):
        return replace(quantity, year=None)
    return quantity


def _time_stated(quantity: Quantity, text: str, held: tuple[Quantity, ...], evidence: Evidence) -> bool:
    if quantity.kind == "weekday":
        found = days_with_weekdays(text)
        day = next((match for match in found if match.start() <= quantity.start < match.end()), None)
        if day is not None:
            return is_weekday_of(day, held, evidence)
    if same_time(quantity, held, evidence) or _is_length(quantity, text, held):
        return True
    if ends_with(quantity, text, held, evidence):
        return True
    compared = _COMPARED.match(text, quantity.end) is not None
    return compared and same_time(quantity, tuple(times_before(evidence.text, held)), evidence)


#: '5일 예측' for 'a five-day forecast'; a day of the month that something was said or done on is none
_NO_LENGTH = re.compile(
    r"[^ ]| (?:발표|공시|밝|열|개최|오전|오후|새벽|저녁|밤|현지|보도|공개|출국|귀국|[가-힣]+(?:에서|에게|와|과|은|는) )"
)


def _is_length(quantity: Quantity, text: str, held: tuple[Quantity, ...]) -> bool:
    return (
        quantity.kind == "date"
        and quantity.month is None
        and quantity.last is None
        and _NO_LENGTH.match(text, quantity.end) is None
        and any(other.kind == "number" and other.unit == "일간" and other.value == quantity.day for other in held)
    )


#: '2분기보다', '2023년 말 12만 명에서': a time that a figure is measured from
_COMPARED = re.compile(
    r"\s?(?:보다|대비|에 비|[과와] 비교|의? \d|(?:[초말]|의)? ?\d[\d만천백억조,. ]*[가-힣%]{0,3}(?:에서|보다|대비|에 비))"
)
#: what is said once more in brackets
_BRACKETS = re.compile(r"[(（][^()（）]*[)）]")


#: '$20 billion to $25 billion'
_BETWEEN_ENDS = 6
#: what no Chinese numeral counts unread
_READ_WHOLE = frozenset({"년", "개월"})
_SPANS = frozenset({"년", "년간", "개월"})


def _comparable(quantity: Quantity, text: str, held: tuple[Quantity, ...], evidence: Evidence) -> tuple[Quantity, ...]:
    """Leave out bare numbers where the evidence counts in this unit: not the 五 of '周五' for '5년', nor a 'three' for '3배'."""
    unit = quantity.unit
    if unit in LASTING and any(other.value == quantity.value and other.unit in LASTING for other in held):
        return tuple(other for other in held if other.unit)
    if unit == "배" and any(other.unit == "배" for other in held):
        return tuple(other for other in held if other.unit)
    signs = evidence.language in ("ja", "zh") and not text.startswith(("째", "차"), quantity.end)
    if unit in _READ_WHOLE and quantity.value != 1 and signs:
        return tuple(other for other in held if other.unit or other.end)
    if unit in _READ_WHOLE and any(other.unit in _SPANS and other.kind == "number" for other in held):
        return tuple(other for other in held if other.unit)  # 'for three years' beside 'the first woman'
    return held


def _number_stated(quantity: Quantity, text: str, held: tuple[Quantity, ...], evidence: Evidence) -> bool:
    surface = text[quantity.start : quantity.end]
    if not quantity.unit and surface.isdigit() and stands_bare(surface, evidence.text):
        # 'Llama 4': the number of a name counts nothing; that of '52일제' does
        return not has_other_unit(text, surface, quantity.end, held, evidence)
    held = _comparable(quantity, text, held, evidence)
    loose = is_loose(quantity, text)
    if (halved_span := with_half(quantity, text, held, evidence, loose=loose)) is not None:
        return halved_span
    side = rounded_to(text, quantity.start, quantity.end) if loose else 0
    low, high = replace(quantity, last=None), replace(quantity, value=quantity.last, last=None)
    if any(
        same_number(quantity, other, loose=loose, side=side, foreign=evidence.foreign) or in_the(quantity, text, other)
        for other in held
    ):
        return True
    if quantity.last is not None and any(
        0 <= two.start - one.end <= _BETWEEN_ENDS
        and same_number(low, one, loose=loose, side=side, foreign=evidence.foreign)
        and same_number(high, two, loose=loose, side=side, foreign=evidence.foreign)
        for raw in evidence.sentences
        for told in dict.fromkeys((raw, _BRACKETS.sub("", raw)))  # '8億ユーロ(8億4200万ドル)から12億ユーロ'
        for one, two in pairwise(as_written(told, evidence.language))
    ):
        return True
    if surface == "절반" and _half_told(text[quantity.end :], held, evidence):
        return True
    return (
        _bare_money(quantity, held)
        or as_long(quantity, held, evidence)
        or ago_known(quantity, text[quantity.end :], evidence)
        or _jobs(quantity, text, held)
        or in_other_measure(quantity, text, held)
        or follows(quantity, text, held)
        or counts_the_named(quantity, text[: quantity.start])
        or is_rest(quantity, text, held, evidence)
    )


def _half_told(behind: str, held: tuple[Quantity, ...], evidence: Evidence) -> bool:
    """'절반': told as more than half, or as it comes out of two figures."""
    return (OVER_HALF.match(behind) is not None and MOST.search(evidence.text) is not None) or halved(held, behind)


_LEAST_BARE = 10**6


def _bare_money(quantity: Quantity, held: tuple[Quantity, ...]) -> bool:
    """'5억 위안' for '共7.5亿元，首期5亿': money whose currency is said with the sum before."""
    if quantity.unit not in MONEY or quantity.value is None or quantity.value < _LEAST_BARE:
        return False
    bare = any(not other.unit and (other.value, other.last) == (quantity.value, quantity.last) for other in held)
    return bare and any(other.unit == quantity.unit for other in held)


def _jobs(quantity: Quantity, text: str, held: tuple[Quantity, ...]) -> bool:
    """'일자리 400개': as many as the people who get them."""
    return (
        quantity.unit == "개"
        and "일자리" in text
        and any(other.unit in ("명", "인") and other.value == quantity.value for other in held)
    )
