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

from .. import Bullet
from ..canon import quantities
from ..canon.values import Quantity
from ..facts import plain
from ..text import words
from .moments import ago_known, quantities_of, same_time, time_known, unknown_time
from .notations import halved, minutes, restated, spans
from .source import Evidence, Source

#: names with digits in them: HBM3E, GPT-4o, H100
_MODEL = re.compile(r"[A-Za-z]+[-.]?[A-Za-z.\-]*\d[A-Za-z\d.\-]*[A-Za-z\d]|[A-Za-z]-?\d")
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
    frozenset({"%p", "%포인트", "퍼센트포인트", "%P"}), frozenset({"%", "퍼센트"}), frozenset({"명", "인"}), frozenset({"나노", "나노미터", "nm"}),
    frozenset({"톤", "t"}), frozenset({"곳", "개", "개소", "개사"}), frozenset({"차례", "번", "회", "차"}), frozenset({"번째", "차", "호", "회", "주년"}),
    frozenset({"년", "년간", "주년", "개년"}), frozenset({"주", "주간"}), frozenset({"일", "일간"}), frozenset({"개월", "달", "개월간"}), frozenset({"건", "개", "종", "가지"}),
    frozenset({"달러", "미국달러", "미 달러", "미국 달러"}), frozenset({"대", "개", "장", "기"}),
)  # fmt: skip
_LOOSE_BEFORE = re.compile(r"(?:약|대략|거의|어림잡아|최소|최대|적어도|무려|많게는)\s?$")
_LOOSE_AFTER = re.compile(
    r"^\s?(?:[가-힣%]{0,4}\s?)?(?:여|가량|정도|안팎|남짓|쯤|내외|수준|대(?![가-힣])|선(?![가-힣])|이상|이하|넘|초과|미만|돌파|웃돌|상회|육박|가까)"
)
_APPROXIMATE = Decimal("0.08")
#: words that say a number without a digit
_WORDED: tuple[tuple[re.Pattern[str], Decimal, str], ...] = tuple(
    (re.compile(pattern), Decimal(value), unit)
    for pattern, value, unit in (
        (r"(?i)\b(?:doubl(?:e[sd]?|ing)|twofold|two-fold|twice)\b|倍増|翻番|翻了?一(?:番|倍)|翻倍|倍增|二倍|两倍|兩倍|一倍", "2", "배"),
        (r"(?i)\b(?:tripl(?:e[sd]?|ing)|threefold|three-fold|three times)\b|三倍|3倍", "3", "배"),
        (r"(?i)\b(?:quadrupl(?:e[sd]?|ing)|fourfold|four times)\b|四倍", "4", "배"),
        (r"(?i)\bhal(?:f|ve[sd]?|ving)\b|半分|半減|半数|一半|减半|減半|절반", "50", "%"),
        (r"一(?![般部方度致切直些定样樣起旦律同])", "1", ""), (r"(?i)半年|half[- ](?:a )?year|and a half years|年半", "6", "개월"), (r"(?i)\btwice\b", "2", ""), (r"(?i)\bonce\b", "1", ""), (r"(?i)\bdecades?\b", "10", "년"), (r"(?i)\bfortnight\b", "2", "주"), (r"(?i)\bdozens?\b", "12", ""),
        (r"(?i)\bcenturys?\b", "100", "년"), (r"(?i)\b(?:a|one|single)\b", "1", ""), (r"(?i)第一|首位|1位|トップ|\b(?:top|largest|biggest|no\.? ?1|number one|leading|leader)\b|最大", "1", "위"), (r"(?i)\bfirst(?:-ever)?\b|初めて|初の|首次|首个|首個|首款", "1", ""),
        (r"(?i)\b(?:two|second|both|pair|couple)\b|二[つ人社国番か]|両|两|兩|二", "2", ""), (r"(?i)\b(?:three|third|trio)\b|三", "3", ""),
        (r"(?i)\bfour(?:th)?\b|四(?!半期)", "4", ""), (r"(?i)\bfi(?:ve|fth)\b|五", "5", ""), (r"(?i)\bsix(?:th)?\b|六", "6", ""),
        (r"(?i)\bseven(?:th)?\b|七", "7", ""), (r"(?i)\beight(?:h)?\b|八", "8", ""), (r"(?i)\bnin(?:e|th)\b|九", "9", ""), (r"(?i)\bten(?:th)?\b|十", "10", ""),
        (r"(?i)\beleven(?:th)?\b|十一", "11", ""), (r"(?i)\btwel(?:ve|fth)\b|十二", "12", ""), (r"(?i)\bannual(?:ly)?|\b(?:a|per|each) year\b|年間|年产|每年", "1", "년"),
        (r"(?<![가-힣])(?:한|첫)(?= ?(?:번|차례|명|곳|개|달|가지|사람|회사|기업|해|주|시간))|(?<![가-힣])첫(?=[ 째])", "1", ""), (r"(?<![가-힣])두(?= ?[가-힣])", "2", ""), (r"(?<![가-힣])(?:세|석)(?= ?(?:번|차례|명|곳|개|달|가지|사람|회사|기업|해|배|주|시간|차))", "3", ""),
        (r"(?<![가-힣])(?:네|넉)(?= ?(?:번|차례|명|곳|개|달|가지|사람|회사|기업|해|배|주|시간|차))", "4", ""), (r"(?<![가-힣])다섯", "5", ""), (r"(?<![가-힣])여섯", "6", ""), (r"(?<![가-힣])일곱", "7", ""),
        (r"(?<![가-힣])여덟", "8", ""), (r"(?<![가-힣])아홉", "9", ""), (r"(?<![가-힣])열(?= ?(?:번|명|곳|개|가지|흘))", "10", ""), (r"두 배|갑절|2배", "2", "배"), (r"세 배", "3", "배"),
        (r"양사|양국|양측|양대|양쪽|쌍방", "2", ""), (r"이틀", "2", "일"), (r"사흘", "3", "일"), (r"나흘", "4", "일"), (r"닷새", "5", "일"), (r"엿새", "6", "일"), (r"열흘", "10", "일"), (r"보름", "15", "일"), (r"일주일", "1", "주"),
    )
)  # fmt: skip


def figures(bullet: Bullet, source: Source) -> str | None:
    """Name the first number, date or name with a number that the evidence does not state."""
    text = plain(bullet.text)
    evidence = source.evidence(bullet)
    model = next((name for name in _models(text) if name not in _model_names(evidence)), None)
    if model is not None:
        return f"근거에 없는 이름 '{model.upper()}'입니다: 원문에 난 이름만 쓰세요"
    mine = spans(quantity for quantity in quantities_of(text, source.published) if not _verb(quantity, text))
    held = _held(evidence)
    wrong = next((quantity for quantity in mine if not _stated(quantity, text, held, evidence)), None)
    if wrong is not None:
        return f"근거에 없는 숫자·날짜 '{text[wrong.start : wrong.end].strip()}'입니다: 원문의 값과 단위 그대로 쓰세요"
    return _loose_digits(text, mine, evidence) or unknown_time(text, mine, held, evidence) or _times(text, held)


#: '전달' is a month only in a comparison or before '말'; else it is what is done with a message
_LAST_MONTH = re.compile(r"^\s?(?:보다|대비|에|과|와|의|말|초|치)")


def _verb(quantity: Quantity, text: str) -> bool:
    surface = text[quantity.start : quantity.end].strip()
    return surface == "전달" and _LAST_MONTH.match(text[quantity.end :]) is None


def _models(text: str) -> list[str]:
    return [match[0].lower().replace("-", "") for match in _MODEL.finditer(text)]


@lru_cache(maxsize=512)
def _model_names(evidence: Evidence) -> frozenset[str]:
    text = evidence.text
    return frozenset(_models(text)) | frozenset(
        re.sub(r"[\s\-]", "", match[0]).lower() for match in re.finditer(r"[A-Za-z]+[ \-]\d[\w.]*", text)
    )


@lru_cache(maxsize=512)
def _held(evidence: Evidence) -> tuple[Quantity, ...]:
    """Everything the evidence counts, read in its own language and off its Korean form; and numbers said in words."""
    found = dict.fromkeys(
        quantity
        for raw, canonical in zip(evidence.sentences, evidence.canonical, strict=True)
        for quantity in (
            *quantities(raw, evidence.language, published=evidence.published),
            *quantities(canonical, "ko", published=evidence.published),
        )
    )
    found |= {
        Quantity(kind="number", value=value, unit=unit): None
        for pattern, value, unit in _WORDED
        if pattern.search(evidence.text)
    }
    stated = tuple(found)
    lengths = tuple(
        quantity
        for line in (*evidence.sentences, *evidence.canonical)
        for quantity in spans(quantities(line, evidence.language if line in evidence.sentences else "ko"))
        if minutes(quantity) is not None
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
        return True
    surface = text[quantity.start : quantity.end].strip()
    if surface == "올해":
        return time_known(surface, held, evidence)  # not by a day that falls into the paper's own year
    if _DIGITS.search(surface) is None and (surface in evidence.text or time_known(surface, held, evidence)):
        return True  # '지난해'; '전달', a date or a verb: as the evidence writes it
    if quantity.kind == "date" and quantity.day is not None and "월" not in surface:
        quantity = replace(quantity, year=None, month=None)  # a bare day is of the month that the evidence says
    if quantity.kind == "date" and quantity.month is not None and re.match(r"\d+월", surface):
        quantity = replace(quantity, year=None)  # and a month without its year is of the year that the evidence says
    if quantity.kind == "number":
        return _number_stated(quantity, text, held, evidence)
    if quantity.kind == "fraction" and quantity.value is not None and quantity.last:
        share = quantity.value / quantity.last * 100
        return quantity in held or any(other.unit == "%" and other.value == share for other in held)
    return same_time(quantity, held, evidence)


#: what lasts: the unit is the news ('3주' for 'three months')
#: '$20 billion to $25 billion'
_BETWEEN_ENDS = 6
_LASTING = words("년 년간 개월 달 주 주간 일 일간 시간 분 초")


def _number_stated(quantity: Quantity, text: str, held: tuple[Quantity, ...], evidence: Evidence) -> bool:
    if quantity.unit in _LASTING and any(other.value == quantity.value and other.unit in _LASTING for other in held):
        held = tuple(other for other in held if other.unit)
    loose = _loose(quantity, text)
    low, high = replace(quantity, last=None), replace(quantity, value=quantity.last, last=None)
    if any(_same_number(quantity, other, loose=loose, foreign=evidence.foreign) for other in held) or (
        quantity.last is not None
        and any(
            0 <= two.start - one.end <= _BETWEEN_ENDS
            and _same_number(low, one, loose=loose, foreign=evidence.foreign)
            and _same_number(high, two, loose=loose, foreign=evidence.foreign)
            for one in held
            for two in held
        )
    ):
        return True
    length = minutes(quantity)
    if length is not None and any(minutes(other) == length for other in held):
        return True
    if text[quantity.start : quantity.end] == "절반" and halved(held):
        return True
    return ago_known(quantity, text[quantity.end :], evidence) or _jobs(quantity, text, held)


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


def _same_number(mine: Quantity, other: Quantity, *, loose: bool, foreign: bool) -> bool:
    if other.kind != "number" or mine.value is None or other.value is None:
        return False
    if not _same_unit(mine.unit, other.unit, foreign=foreign):
        return False
    ends = (other.value,) if other.last is None else (other.value, other.last)
    if mine.last is not None:
        return (mine.value, mine.last) == (other.value, other.last)
    return any(_same_value(mine.value, end, loose=loose) for end in ends)


def _same_value(mine: Decimal, other: Decimal, *, loose: bool) -> bool:
    if mine == other:
        return True
    if not loose or mine <= 0 or other <= 0:
        return False
    step = Decimal(10) ** mine.normalize().as_tuple().exponent  # type: ignore[operator]  # finite: read off digits
    return abs(mine - other) < step and abs(mine - other) <= _APPROXIMATE * other


def _same_unit(mine: str, other: str, *, foreign: bool) -> bool:
    if mine == other or not mine or any(mine in same and other in same for same in _ALIKE):
        return True
    return other == "" and (mine in _COUNTERS or (foreign and mine not in _MONEY))


def _loose_digits(text: str, mine: Iterable[Quantity], evidence: Evidence) -> str | None:
    """Digits that are part of no value read above must stand in the evidence as they are."""
    spans = [(quantity.start, quantity.end) for quantity in mine] + [match.span() for match in _MODEL.finditer(text)]
    for match in _DIGITS.finditer(text):
        if any(start <= match.start() < end for start, end in spans):
            continue
        scaled = _SCALED.match(text, match.start())
        digits = (scaled or match)[0].replace(",", "")
        if re.search(rf"(?<![\d.]){re.escape(digits)}(?![\d])", evidence.text.replace(",", "")) is None:
            return f"근거에 없는 숫자 '{match[0]}'입니다: 원문의 값과 단위 그대로 쓰세요"
    return None


_NATIVE = {"두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10}
_TIMES = re.compile(rf"(?<![가-힣])({'|'.join(_NATIVE)}) ?배(?![가-힣]*(?:터|치|포))")


def _times(text: str, held: Iterable[Quantity]) -> str | None:
    """'세 배' is a figure too."""
    for match in _TIMES.finditer(text):
        value = Decimal(_NATIVE[match[1]])
        if not any(other.kind == "number" and other.value == value and other.unit in ("배", "") for other in held):
            return f"근거에 없는 배수 '{match[0]}'입니다: 원문의 값 그대로 쓰세요"
    return None
