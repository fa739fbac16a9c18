"""Are two numbers one: in unit, and in value, to the last digit or rounded where the line says so?  Pure."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from ...canon.currencies import KOREAN, SHARED
from ...canon.values import Quantity
from ...text import words

#: words that count things; where a foreign source names no unit, any of them may stand
COUNTERS = words(
    "명 인 개 개사 개국 개사 곳 대 장 건 종 가지 편 권 차례 차 번 번째 회 호 층 세대 세 단계 팀 조각 기 척 가구 개월 년 주 일 시간 분 초 위 쪽 마리 점 단 채 쌍 달 배 주년 "
    "주간 년간 일간 분기 사 개소 여 명분 만 정 통 매 문 호기 라운드"
)
#: what a bare number never is
MONEY = words(
    "원 달러 엔 위안 유로 파운드 홍콩달러 대만달러 싱가포르달러 호주달러 캐나다달러 루피 루블 프랑 리얄 디르함 % %p %포인트 퍼센트 bp"
) | frozenset(KOREAN.values())
_ALIKE = (
    frozenset({"%p", "%포인트", "퍼센트포인트", "%P", "포인트"}), frozenset({"%", "퍼센트"}), frozenset({"명", "인"}), frozenset({"나노", "나노미터", "nm"}),
    frozenset({"톤", "t"}), frozenset({"곳", "개", "개소", "개사"}), frozenset({"차례", "번", "회", "차"}), frozenset({"번째", "차", "호", "회", "주년"}),
    frozenset({"년", "년간", "주년", "개년"}), frozenset({"주", "주간"}), frozenset({"일", "일간"}), frozenset({"개월", "달", "개월간"}), frozenset({"건", "개", "종", "가지"}),
    frozenset({"달러", "미국달러", "미 달러", "미국 달러"}), frozenset({"대", "개", "장", "기"}), frozenset({"개", "개국"}),
    frozenset({"크로네", "크로나", "스웨덴크로나"}),  # 克朗 is either
)  # fmt: skip
#: what is numbered ('2동' for 第2棟)
_NUMBERED = words("동 기 호 호기 차 단계 회 층 세대 세 위 번 공장 라운드 분기 장 편 권 종")
_LOOSE_BEFORE = re.compile(r"(?:약|대략|거의|어림잡아|최소|최대|적어도|무려|많게는)\s?$")
_LOOSE_AFTER = re.compile(
    r"^\s?(?:[가-힣%]{0,4}\s?)?(?:여|가량|정도|안팎|남짓|쯤|내외|수준|선(?![가-힣])|이상|이하|넘|초과|미만|돌파|웃돌|상회|육박|가까)"
)
#: '매출 12조 원, 영업이익 1조 원 돌파': what is said of the second figure is said of both
BOTH_PASSED = re.compile(
    r"^[^\d…,·]{0,3}(?:[,·]|[과와])\s?[^\d,…]{1,14}\d[\d만억조.,]*\s?[가-힣%]{1,4}\s?(?:[을를]\s)?(?:돌파|넘[어게는었겼긴]|초과|이상|웃[돌도돈])"
)
#: how far a rounded figure may be from the true one: passed ('20억 넘는'), not reached ('20억 가까이'), to its only digit
#: ('약 2%'), or else
_PASSED, _NOT_REACHED, _TO_A_DIGIT, _NEARLY = Decimal("0.25"), Decimal("0.12"), Decimal("0.16"), Decimal("0.06")
#: '20%대', '5만 원대': from there to the next
_RANGE_OF = re.compile(r"^\s?(?:여\s?)?대(?![가-힣])|^\s?대(?=[를을의로가에 ]|까지|보다|이[던며었]|였|인 )")
#: what lasts: the unit is the news ('3주' for 'three months')
LASTING = words("년 년간 개월 달 주 주간 일 일간 시간 분 초")


def is_loose(quantity: Quantity, text: str) -> bool:
    """Does the line round this number ('약', '여', '수십')?"""
    before, after = text[: quantity.start], text[quantity.end :]
    return bool(quantity.vague) or any(
        (_LOOSE_BEFORE.search(before), _LOOSE_AFTER.match(after), BOTH_PASSED.match(after))
    )


def same_number(mine: Quantity, other: Quantity, *, loose: bool, side: int, foreign: bool) -> bool:
    """Is *mine*, of the line, a number of the evidence?  *side*: where the true one lies from a rounded one; 0: either."""
    if other.kind != "number" or mine.value is None or other.value is None:
        return False
    if not same_unit(mine.unit, other.unit, foreign=foreign):
        return False
    ends = (other.value,) if other.last is None else (other.value, other.last)
    if mine.last is not None:
        return (mine.value, mine.last) == (other.value, other.last)
    if mine.unit in _RATES and any(_to_one_place(mine.value, end) for end in ends):
        return True
    return any(_same_value(mine.value, end, loose=loose, side=side) for end in ends)


def _same_value(mine: Decimal, other: Decimal, *, loose: bool, side: int) -> bool:
    if mine == other:
        return True
    if not loose or mine <= 0 or other <= 0 or (other - mine) * side < 0:
        return False
    step, off = step_of(mine), abs(mine - other)
    if not side and mine < 10 * step and step in _SAID_IN_ONE and off * 2 <= step:
        return off <= _TO_A_DIGIT * other
    return off < step and off <= {1: _PASSED, -1: _NOT_REACHED, 0: _NEARLY}[side] * other


_RATES = frozenset({"%", "%포인트", "배"})


def _to_one_place(mine: Decimal, other: Decimal) -> bool:
    """'31.8' for 31.81: the second place behind the point is rounded without a word."""
    places = [-int(value.as_tuple().exponent) for value in (mine, other)]
    return places == [1, 2] and other.quantize(mine, ROUND_HALF_UP) == mine


#: what a single digit may count as it is said: '약 0.3', '약 2', '약 2만', '약 2조'; not 60
_SAID_IN_ONE = frozenset(Decimal(10) ** size for size in (-2, -1, 0, 4, 8, 12))


def step_of(value: Decimal) -> Decimal:
    """What the last digit of *value* that is no nought counts: 10 for 20, 0.1 for 1.5."""
    return Decimal(10) ** value.normalize().as_tuple().exponent  # type: ignore[operator]  # finite: read off digits


def in_the(quantity: Quantity, text: str, other: Quantity) -> bool:
    """'20%대' for 28.6 %: is a value of the evidence one of those that a figure of *text* opens?"""
    if quantity.value is None or quantity.value <= 0 or other.kind != "number" or other.value is None or quantity.last:
        return False
    if _RANGE_OF.match(text[quantity.end :]) is None or quantity.unit != other.unit:
        return False
    return quantity.value <= other.value < quantity.value + step_of(quantity.value)


def same_unit(mine: str, other: str, *, foreign: bool) -> bool:
    """May a line count in *mine* what the evidence counts in *other*?  Foreign evidence may leave a counter out."""
    if mine == other or not mine or any(mine in same and other in same for same in _ALIKE):
        return True
    if other == "번째" and mine in _NUMBERED:
        return True
    if any(mine.endswith(money) and other.endswith(money) and money in (mine, other) for money in SHARED):
        return True  # '크로네' for Danish crowns
    return other == "" and (mine in COUNTERS or (foreign and mine not in MONEY))
