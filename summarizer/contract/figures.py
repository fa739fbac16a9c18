"""Every number, amount, percentage and model name of a line is one that its evidence states; dates too.  Pure.

Values are compared, not spellings ('1조5000억' is '1.5조'); units and currencies must agree.  A rounded value passes
only where the line says that it is rounded ('약', '여').
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from .. import Bullet
from ..canon import quantities
from ..canon.values import Quantity
from ..facts import plain
from ..text import words
from .bases import other_base
from .bounds import other_bound, rounded_to
from .calendar_words import ago_known, is_giving, time_known, unknown_time
from .deadlines import other_deadline
from .derived import follows, times_before, without_bases
from .levels import other_level
from .moments import DAY_WITH_WEEKDAY, is_weekday_of, same_time, wrong_weekday
from .notations import MOST, OVER_HALF, halved, length, restated, spans
from .rates import other_rate
from .readings import as_written, quantities_of
from .source import Evidence, Source
from .versions import MODEL, unknown_model
from .worded import in_words, other_worded

_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_SCALED = re.compile(r"\d[\d,]*(?:\.\d+)?[만억조경]")
#: words that count things; where a foreign source names no unit, any of them may stand
_COUNTERS = words(
    "명 인 개 개사 개국 개사 곳 대 장 건 종 가지 편 권 차례 차 번 번째 회 호 층 세대 세 단계 팀 조각 기 척 가구 개월 년 주 일 시간 분 초 위 쪽 마리 점 단 채 쌍 달 배 주년 "
    "주간 년간 일간 분기 사 개소 여 명분 만 정 통 매 문 호기 라운드"
)
#: what a bare number never is
_MONEY = words(
    "원 달러 엔 위안 유로 파운드 홍콩달러 대만달러 싱가포르달러 호주달러 캐나다달러 루피 루블 프랑 리얄 디르함 % %p %포인트 퍼센트 bp"
)
_ALIKE = (
    frozenset({"%p", "%포인트", "퍼센트포인트", "%P", "포인트"}), frozenset({"%", "퍼센트"}), frozenset({"명", "인"}), frozenset({"나노", "나노미터", "nm"}),
    frozenset({"톤", "t"}), frozenset({"곳", "개", "개소", "개사"}), frozenset({"차례", "번", "회", "차"}), frozenset({"번째", "차", "호", "회", "주년"}),
    frozenset({"년", "년간", "주년", "개년"}), frozenset({"주", "주간"}), frozenset({"일", "일간"}), frozenset({"개월", "달", "개월간"}), frozenset({"건", "개", "종", "가지"}),
    frozenset({"달러", "미국달러", "미 달러", "미국 달러"}), frozenset({"대", "개", "장", "기"}),
)  # fmt: skip
#: what is numbered ('2동' for 第2棟)
_NUMBERED = words("동 기 호 호기 차 단계 회 층 세대 세 위 번 공장 라운드 분기 장 편 권 종")
_LOOSE_BEFORE = re.compile(r"(?:약|대략|거의|어림잡아|최소|최대|적어도|무려|많게는)\s?$")
_LOOSE_AFTER = re.compile(
    r"^\s?(?:[가-힣%]{0,4}\s?)?(?:여|가량|정도|안팎|남짓|쯤|내외|수준|대(?![가-힣])|선(?![가-힣])|이상|이하|넘|초과|미만|돌파|웃돌|상회|육박|가까)"
)
_APPROXIMATE = Decimal("0.08")


def figures(bullet: Bullet, source: Source) -> str | None:
    """Name the first number, date or name with a number that the evidence does not state."""
    text = plain(bullet.text)
    evidence = source.evidence(bullet)
    model = unknown_model(text, evidence)
    if model is not None:
        return f"근거에 없는 이름 '{model}'입니다: 원문에 난 이름만 쓰세요"
    mine = spans(quantity for quantity in quantities_of(text, source.published) if not _verb(quantity, text))
    held = _held(evidence)
    wrong = next((quantity for quantity in mine if not _stated(quantity, text, held, evidence)), None)
    if wrong is not None:
        return f"근거에 없는 숫자·날짜 '{text[wrong.start : wrong.end].strip()}'입니다: 원문의 값과 단위 그대로 쓰세요"
    return (
        _loose_digits(text, mine, held, evidence)
        or wrong_weekday(text, held, evidence)
        or unknown_time(text, mine, held, evidence)
        or other_worded(text, held, evidence.text)
        or other_base(text, evidence)
        or other_rate(text, evidence)
        or other_bound(text, mine, evidence)
        or other_deadline(text, mine, evidence)
        or other_level(text, mine, evidence)
    )


#: '전달' is a month only in a comparison or before '말'; else it is what is done with a message
_LAST_MONTH = re.compile(r"^\s?(?:보다|대비|에|과|와|의|말|초|치)")


def _verb(quantity: Quantity, text: str) -> bool:
    surface = text[quantity.start : quantity.end].strip()
    behind = text[quantity.end :]
    return (surface == "전달" and _LAST_MONTH.match(behind) is None) or (surface == "내주" and is_giving(behind))


@lru_cache(maxsize=512)
def _held(evidence: Evidence) -> tuple[Quantity, ...]:
    """Everything the evidence counts, read in its own language and off its Korean form; and numbers said in words."""
    found = dict.fromkeys(
        quantity
        for lines, language in ((evidence.sentences, evidence.language), (evidence.canonical, "ko"))
        for line in lines
        for quantity in without_bases(line, quantities(line, language, published=evidence.published))
    )
    found |= dict.fromkeys(in_words(evidence.text))
    stated = tuple(found)
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


#: '수십억', 'multibillion': many, and not how many
_MANY = re.compile(
    r"(?i)\bmulti|\b(?:b|m|tr)illions\b|dozens|scores of|hundreds|thousands|several|数|數|수[십백천만억]|여러"
)


def _stated(quantity: Quantity, text: str, held: tuple[Quantity, ...], evidence: Evidence) -> bool:
    if quantity.vague == "수" and _MANY.search(evidence.text):
        return _several(quantity, held, evidence)
    surface = text[quantity.start : quantity.end].strip()
    if surface == "올해":
        return time_known(surface, held, evidence)  # not by a day that falls into the paper's own year
    if _DIGITS.search(surface) is None and (surface in evidence.text or time_known(surface, held, evidence)):
        return True  # '지난해'; '전달', a date or a verb: as the evidence writes it
    if quantity.kind == "number":
        return _number_stated(quantity, text, held, evidence)
    if quantity.kind == "fraction" and quantity.value is not None and quantity.last:
        share = quantity.value / quantity.last * 100
        return quantity in held or any(other.unit == "%" and other.value == share for other in held)
    return _time_stated(_as_said(quantity, surface), text, held, evidence)


def _as_said(quantity: Quantity, surface: str) -> Quantity:
    """A bare day is of the month that the evidence says, and a month without its year of that year."""
    bare = surface.partition("(")[0]  # '20일(월)'
    if quantity.kind == "date" and quantity.day is not None and "월" not in bare and "달" not in bare:
        return replace(quantity, year=None, month=None)
    if quantity.kind == "date" and quantity.month is not None and re.match(r"\d+월", surface):
        return replace(quantity, year=None)
    return quantity


def _time_stated(quantity: Quantity, text: str, held: tuple[Quantity, ...], evidence: Evidence) -> bool:
    if quantity.kind == "weekday" and (day := DAY_WITH_WEEKDAY.match(text, quantity.start)) is not None:
        return is_weekday_of(day, held, evidence)
    if same_time(quantity, held, evidence):
        return True
    compared = _COMPARED.match(text, quantity.end) is not None
    return compared and same_time(quantity, tuple(times_before(evidence.text, held)), evidence)


#: '2분기보다': a time that a figure is measured from
_COMPARED = re.compile(r"\s?(?:보다|대비|에 비|[과와] 비교|의? \d)")


def _several(quantity: Quantity, held: tuple[Quantity, ...], evidence: Evidence) -> bool:
    """'수십억 달러': as many as the evidence says where it says how many; 'multibillion' and 'several' leave it open."""
    told = [other for other in held if other.vague == "수"]
    return not told or any(
        other.value == quantity.value and _same_unit(quantity.unit, other.unit, foreign=evidence.foreign)
        for other in told
    )


#: what lasts: the unit is the news ('3주' for 'three months')
#: '$20 billion to $25 billion'
_BETWEEN_ENDS = 6
_LASTING = words("년 년간 개월 달 주 주간 일 일간 시간 분 초")


def _number_stated(quantity: Quantity, text: str, held: tuple[Quantity, ...], evidence: Evidence) -> bool:
    surface = text[quantity.start : quantity.end]
    if not quantity.unit and surface.isdigit() and _bare(surface, evidence.text):
        # 'Llama 4': the number of a name counts nothing; that of '52일제' does
        return not _other_unit(text, surface, quantity.end, held, evidence)
    if quantity.unit in _LASTING and any(other.value == quantity.value and other.unit in _LASTING for other in held):
        held = tuple(other for other in held if other.unit)
    loose = _loose(quantity, text)
    side = rounded_to(text, quantity.start, quantity.end) if loose else 0
    low, high = replace(quantity, last=None), replace(quantity, value=quantity.last, last=None)
    if any(_same_number(quantity, other, loose=loose, side=side, foreign=evidence.foreign) for other in held):
        return True
    if quantity.last is not None and any(
        0 <= two.start - one.end <= _BETWEEN_ENDS
        and _same_number(low, one, loose=loose, side=side, foreign=evidence.foreign)
        and _same_number(high, two, loose=loose, side=side, foreign=evidence.foreign)
        for raw in evidence.sentences
        for one, two in pairwise(as_written(raw, evidence.language))
    ):
        return True
    lasts = length(quantity)
    if lasts is not None and quantity.unit == "년" and _AND_A_HALF.match(text, quantity.end):
        lasts = (lasts[0], lasts[1] + 6)
    if lasts is not None and any(length(other) == lasts for other in held):
        return True
    if surface == "절반" and (halved(held) or (OVER_HALF.match(text, quantity.end) and MOST.search(evidence.text))):
        return True
    return (
        ago_known(quantity, text[quantity.end :], evidence)
        or _jobs(quantity, text, held)
        or follows(quantity, text, held)
    )


#: '1년 반'
_AND_A_HALF = re.compile(r" ?반(?![가-힣])| 반(?= ?만)")


def _jobs(quantity: Quantity, text: str, held: tuple[Quantity, ...]) -> bool:
    """'일자리 400개': as many as the people who get them."""
    return (
        quantity.unit == "개"
        and "일자리" in text
        and any(other.unit in ("명", "인") and other.value == quantity.value for other in held)
    )


def _loose(quantity: Quantity, text: str) -> bool:
    before, after = text[: quantity.start], text[quantity.end :]
    return bool(quantity.vague) or _LOOSE_BEFORE.search(before) is not None or _LOOSE_AFTER.match(after) is not None


def _same_number(mine: Quantity, other: Quantity, *, loose: bool, side: int, foreign: bool) -> bool:
    if other.kind != "number" or mine.value is None or other.value is None:
        return False
    if not _same_unit(mine.unit, other.unit, foreign=foreign):
        return False
    ends = (other.value,) if other.last is None else (other.value, other.last)
    if mine.last is not None:
        return (mine.value, mine.last) == (other.value, other.last)
    return any(_same_value(mine.value, end, loose=loose, side=side) for end in ends)


def _same_value(mine: Decimal, other: Decimal, *, loose: bool, side: int) -> bool:
    if mine == other:
        return True
    if not loose or mine <= 0 or other <= 0 or (other - mine) * side < 0:
        return False
    step = Decimal(10) ** mine.normalize().as_tuple().exponent  # type: ignore[operator]  # finite: read off digits
    return abs(mine - other) < step and abs(mine - other) <= _APPROXIMATE * other


def _same_unit(mine: str, other: str, *, foreign: bool) -> bool:
    if mine == other or not mine or any(mine in same and other in same for same in _ALIKE):
        return True
    if other == "번째" and mine in _NUMBERED:
        return True
    return other == "" and (mine in _COUNTERS or (foreign and mine not in _MONEY))


_UNIT_BEHIND = re.compile(rf"\s?({'|'.join(sorted(_COUNTERS | _MONEY, key=len, reverse=True))})")
_SIZE_BEHIND = {"K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}


def _loose_digits(text: str, mine: Iterable[Quantity], held: tuple[Quantity, ...], evidence: Evidence) -> str | None:
    """Digits that are part of no value read above must stand in the evidence as they are, with their unit."""
    spans = [(quantity.start, quantity.end) for quantity in mine] + [match.span() for match in MODEL.finditer(text)]
    for match in _DIGITS.finditer(text):
        if any(start <= match.start() < end for start, end in spans):
            continue
        scaled = _SCALED.match(text, match.start())
        digits = (scaled or match)[0].replace(",", "")
        size = _SIZE_BEHIND.get(text[match.end() : match.end() + 1])
        if size is not None and any(other.value == Decimal(digits.rstrip(".")) * size for other in held if not scaled):
            continue
        if _NO_FIGURE.match(text, max(0, match.start() - 1)) is not None:
            continue
        known = _bare(digits, evidence.text.replace(",", "")) or (
            scaled is None and _in_a_word(Decimal(digits.rstrip(".")), held)
        )
        if not known or _other_unit(text, match[0], match.end(), held, evidence):
            return f"근거에 없는 숫자 '{match[0]}'입니다: 원문의 값과 단위 그대로 쓰세요"
    return None


#: words of the language that hold a figure and count nothing
_NO_FIGURE = re.compile(
    r"제(?:3국|3자|3의|1금융|2금융|1야당)|4차 ?산업|[가-힣 ]1인자|[가-힣 ]2인자|[가-힣 ]1호(?=[가-힣]| [가-힣])"
)


def _in_a_word(value: Decimal, held: Iterable[Quantity]) -> bool:
    """'제2 데이터센터' for 'a second data center', '3자' for 'third parties': a number that the evidence says in a word."""
    return any(
        other.kind == "number" and other.value == value and other.unit in ("", "번째", "위") and not other.end
        for other in held
    )


def _bare(digits: str, text: str) -> bool:
    return re.search(rf"(?<![\d.]){re.escape(digits)}(?![\d])", text) is not None


def _other_unit(text: str, digits: str, end: int, held: tuple[Quantity, ...], evidence: Evidence) -> bool:
    """'52일제' for what the evidence only has as '52시간'."""
    unit = _UNIT_BEHIND.match(text, end)
    if unit is None or unit[1] not in _LASTING or "," in digits:
        return False
    told = [other for other in held if other.kind == "number" and other.value == Decimal(digits)]
    return bool(told) and not any(_same_unit(unit[1], other.unit, foreign=evidence.foreign) for other in told)
