"""Figures that evidence states in a notation of its own: two ends of a range, hours with minutes, 割, 第2, 零.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from ...canon.dating import MONTHS, month_number
from ...canon.numerals import read_number
from ...canon.scan import matches
from ...canon.values import Quantity
from ...number_words import ENGLISH
from ..source import Evidence
from .listed import listed
from .shorthand import shortened

_DIGITS = "[0-9一二三四五六七八九十]"
_TENTHS = re.compile(
    r"(?<![\d.])(?P<n>\d{1,2}|[一二三四五六七八九])(?:割|成(?=[员員]工))(?P<rest>\d|[一二三四五六七八九])?"
)
_NUMBERED = re.compile(rf"第\s?(?P<n>{_DIGITS}{{1,3}})(?![\d四季])|(?P<k>{_DIGITS}{{1,2}})[つ個人]目")
#: '连续第12个季度', '12四半期連続'
IN_A_ROW = re.compile(
    rf"(?:连续|連續|連続)(?:第|了)?(?P<n>{_DIGITS}{{1,3}})[个個]?(?:季|月|年|周|週|交易|营业|營業|天|日)|(?P<ja>{_DIGITS}{{1,3}})(?:四半期|[かカヶ]月|営業日|年|週|期)連続"
)
_ONCE_EACH = re.compile(
    r"(?i)\b(?:annual(?:ly)?|quarterly|monthly|weekly|daily|every (?:year|quarter|month|week|day))\b|每(?:年|季|月|周|週|天|日)|毎(?:年|月|週|日)|四半期ごと|매[년월주일]|매 ?분기|해마다|달마다"
)
#: what opens a row: '首批', '初回', 'an initial 400 vehicles' ('1차로')
_FIRST_LOT = re.compile(
    r"(?i)首[批期轮輪次阶階笔筆]|初回|初期|第一[批期]|まず|\binitial(?:ly)?\b|우선|먼저|처음|첫|초기|1단계"
)
#: 'voted 7-2', 'a 3-1 decision'
_VOTES = re.compile(
    r"(?i)\b(?:vot\w+|ruled|split|won|decided|passed)\b[^.\d]{0,24}(?P<a>\d{1,3})[-–](?P<b>\d{1,3})(?![\d-])|\b(?P<c>\d{1,3})[-–](?P<d>\d{1,3})(?= (?:vote|decision|ruling|split|majority|margin))"
)
_NOUGHT = re.compile(r"(?i)\bzero\b|零|ゼロ|为0|為0")
_NEXT_DAY = re.compile(r"(?i)이튿날|다음\s?날|翌日|次日|隔天|第二天|(?:following|next) day|\bday (?:after|later)\b")
_MONTH = r"(?:" + "|".join(MONTHS) + r")|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)(?=\b\.?)"
#: 'the March quarter', 'the three months to June', '截至6月底的季度', '截至6月底止三个月'
_QUARTER_ENDED = re.compile(
    rf"(?i)\b(?P<en1>{_MONTH})(?:-ended)? quarter\b"
    rf"|\b(?:quarter|three months|three-month period)(?: that)?,? (?:ended|ending|ends|through|to|until)(?: in)?(?: (?:on )?\d{{1,2}})? (?P<en2>{_MONTH})\b"
    rf"|截至?(?:20\d\d年)?(?P<zh>\d{{1,2}})月(?:底|末|\d{{1,2}}日)?止?的?(?:季度|第.季度?|三[个個]月|3[个個]月|財季|财季)"
)
#: '28年10月', '27年1〜3月期'
_SHORT_YEAR = re.compile(r"(?<![\d.])(?P<year>2\d|3\d)年(?P<month>\d{1,2})(?:[~〜～-](?P<last>\d{1,2}))?月(?!\d)")
_MONTHS_ENDED = re.compile(
    rf"(?i)\b(?P<n>six|nine) months (?:(?:that )?ended|ending|through|to|until)(?: in)?(?: (?:on )?\d{{1,2}})? (?P<end>{_MONTH})\b"
)
_FIRST_QUARTERS = re.compile(r"(?:前|首)(?P<n>[二两兩三])(?:个|個)?(?:季度|季)|第?[1１]?[〜~-](?P<ja>[23])(?:Q|四半期)")
#: '前11月累计', 'the first 11 months'
_MONTHS_IN_WORDS = ENGLISH[1:11]
_FIRST_MONTHS = re.compile(
    r"(?i)[前首头頭](?P<zh>\d{1,2}|[二两兩三四五六七八九十])[个個]?月(?!前|后|後)"
    rf"|\bfirst (?P<en>\d{{1,2}}|{'|'.join(_MONTHS_IN_WORDS)}) months\b"
)
_NINE_MONTHS = re.compile(r"(?i)\b(?:first|initial) nine months\b|1[〜~-]9月")


#: '1000個億', as one says it
_SO_MANY = re.compile(r"(?<![\d.])(?P<n>\d+(?:\.\d+)?)[个個](?P<size>[亿億万萬])")


def restated(evidence: Evidence, held: Iterable[Quantity]) -> Iterator[Quantity]:
    """Yield what *evidence* also says, beyond the values *held* that the readers of amounts found in it."""
    text = evidence.text
    letters = frozenset(text)
    for match in matches(_TENTHS, text, letters, "割成"):
        rest = read_number(match["rest"]) if match["rest"] else Decimal(0)
        yield Quantity(kind="number", value=read_number(match["n"]) * 10 + rest, unit="%")
    for match in matches(_NUMBERED, text, letters, "第目"):
        yield Quantity(kind="number", value=read_number(match["n"] or match["k"]), unit="번째")
    for match in matches(IN_A_ROW, text, letters, "連连"):
        count = Quantity(kind="number", value=read_number(match["n"] or match["ja"]))
        yield from (count, replace(count, unit="년")) if "年" in match[0] else (count,)
    if _ONCE_EACH.search(text):
        yield Quantity(kind="number", value=Decimal(1), unit="회")
    if _FIRST_LOT.search(text):
        yield Quantity(kind="number", value=Decimal(1), unit="번째")
    for match in matches(_VOTES, text, letters, "-–"):
        yield from (Quantity(kind="number", value=Decimal(side)) for side in match.groups() if side)
    if any(matches(_NOUGHT, text, letters, "zZ零ゼ为為")):
        yield Quantity(kind="number", value=Decimal(0))
    for match in matches(_SO_MANY, text, letters, "个個"):
        yield Quantity(kind="number", value=Decimal(match["n"]) * (10**8 if match["size"] in "亿億" else 10**4))
    yield from shortened(text)
    values = tuple(held)
    yield from listed(evidence, values)
    for value in values:
        yield from _percents(value)
    yield from _as_percent(text, values)
    yield from (cents for value in values if (cents := _cents(value)) is not None)
    yield from _next_days(text, values)
    yield from _quarters(text, text.lower(), letters)


def _percents(quantity: Quantity) -> Iterator[Quantity]:
    """'A fifth' is 20 %, 'a third' 33.3 or 33."""
    if quantity.kind == "fraction" and quantity.value is not None and quantity.last:
        share = quantity.value * 100 / quantity.last
        yield from (Quantity(kind="number", value=share.quantize(Decimal(step)), unit="%") for step in ("0.1", "1"))


#: '增长1.3倍' is 1.3 times more; '提高到2倍' is none
_TIMES_MORE = re.compile(
    r"[增涨漲升]\w{0,2}?(?<![到至为為])(?P<n>\d+(?:\.\d+)?)倍|(?:成[长長]|提高|高出|多出)(?P<m>\d+(?:\.\d+)?)倍"
)


def _as_percent(text: str, held: Iterable[Quantity]) -> Iterator[Quantity]:
    """'1.5倍' is 50 % more; '增长1.3倍' is 130 % more."""
    for match in _TIMES_MORE.finditer(text):
        more = Decimal(match["n"] or match["m"])
        yield Quantity(kind="number", value=more * 100, unit="%")
        yield Quantity(kind="number", value=more + 1, unit="배")
    for quantity in held:
        if quantity.unit == "배" and quantity.end and quantity.value is not None and quantity.value > 1:
            yield Quantity(kind="number", value=(quantity.value - 1) * 100, unit="%")


_CENTS = frozenset({"달러", "유로"})


def _cents(quantity: Quantity) -> Quantity | None:
    """'$0.12' is 12 cents."""
    if quantity.unit not in _CENTS or quantity.value is None or not 0 < quantity.value < 1:
        return None
    return Quantity(kind="number", value=(quantity.value * 100).normalize(), unit="센트")


def _next_days(text: str, held: Iterable[Quantity]) -> Iterator[Quantity]:
    """'이튿날', 'the following day': the day after one that is named."""
    if not _NEXT_DAY.search(text):
        return
    for quantity in held:
        if quantity.kind == "date" and quantity.day is not None and quantity.last is None:
            try:
                day = date(quantity.year or 2001, quantity.month or 1, quantity.day) + timedelta(1)
            except ValueError:
                continue
            yield replace(quantity, year=quantity.year and day.year, month=quantity.month and day.month, day=day.day)


def _quarters(text: str, lowered: str, letters: frozenset[str]) -> Iterator[Quantity]:
    in_months = "month" in lowered
    for match in _QUARTER_ENDED.finditer(text) if "quarter" in lowered or in_months or "截" in letters else ():
        name = match["en1"] or match["en2"]
        month = month_number(name) if name else int(match["zh"])
        if 3 <= month <= 12:
            yield Quantity(kind="date", month=month - 2, last=Decimal(month))
    for match in matches(_SHORT_YEAR, text, letters, "年"):
        last = Decimal(match["last"]) if match["last"] else None
        yield Quantity(kind="date", year=2000 + int(match["year"]), month=int(match["month"]), last=last)
    for match in _MONTHS_ENDED.finditer(text) if in_months else ():
        month = month_number(match["end"])
        first = (month - {"six": 6, "nine": 9}[match["n"].lower()]) % 12 + 1
        yield Quantity(kind="date", month=first, last=Decimal(month))
    for match in matches(_FIRST_QUARTERS, text, letters, "季Q期"):
        last = read_number({"两": "二", "兩": "二"}.get(match["n"], match["n"]) if match["n"] else match["ja"])
        yield Quantity(kind="quarter", value=Decimal(1), last=last)
    if not in_months and "月" not in letters:
        return
    for match in _FIRST_MONTHS.finditer(text):
        word = (match["en"] or "").lower()
        in_words = word in _MONTHS_IN_WORDS
        months = _MONTHS_IN_WORDS.index(word) + 2 if in_words else read_number(match["zh"] or word)
        yield Quantity(kind="date", month=1, last=Decimal(months))
    if _NINE_MONTHS.search(text):
        yield Quantity(kind="quarter", value=Decimal(1), last=Decimal(3))
        yield Quantity(kind="date", month=1, last=Decimal(9))


_TWO_UNITS = frozenset([("시간", "분"), ("년", "개월")])


def spans(quantities: Iterable[Quantity]) -> tuple[Quantity, ...]:
    """Return *quantities* with '1시간 30분' as one: 90분; the same length has the same value, however it is said."""
    found: list[Quantity] = []
    for quantity in quantities:
        last = found[-1] if found else None
        if (
            last is not None
            and (last.unit, quantity.unit) in _TWO_UNITS
            and last.value is not None
            and quantity.value is not None
            and 0 <= quantity.start - last.end <= 1
        ):
            factor = _LENGTHS[last.unit][1]
            found[-1] = replace(quantity, value=last.value * factor + quantity.value, start=last.start)
        else:
            found.append(quantity)
    return tuple(found)


#: a unit of time, power, weight, length, area or data -> (what it is counted in, how many of it)
_LENGTHS: dict[str, tuple[str, int | Decimal]] = {
    "시간": ("분", 60), "분": ("분", 1), "년": ("개월", 12), "년간": ("개월", 12), "개월": ("개월", 1), "달": ("개월", 1),
    "주": ("분", 10080), "주간": ("분", 10080), "일": ("분", 1440), "일간": ("분", 1440),
    "W": ("kW", Decimal("0.001")), "kW": ("kW", 1), "MW": ("kW", 10**3), "GW": ("kW", 10**6), "TW": ("kW", 10**9),
    "Wh": ("kWh", Decimal("0.001")), "kWh": ("kWh", 1), "MWh": ("kWh", 10**3), "GWh": ("kWh", 10**6), "TWh": ("kWh", 10**9),
    "mg": ("그램", Decimal("0.001")), "그램": ("그램", 1), "kg": ("그램", 10**3), "톤": ("그램", 10**6),
    "mm": ("mm", 1), "cm": ("mm", 10), "m": ("mm", 10**3), "km": ("mm", 10**6), "㎡": ("㎡", 1), "헥타르": ("㎡", 10**4), "㎢": ("㎡", 10**6),
    "MHz": ("MHz", 1), "GHz": ("MHz", 10**3), "THz": ("MHz", 10**6), "Mbps": ("Mbps", 1), "Gbps": ("Mbps", 10**3), "Tbps": ("Mbps", 10**6),
    "MB": ("MB", 1), "GB": ("MB", 10**3), "TB": ("MB", 10**6), "PB": ("MB", 10**9), "EB": ("MB", 10**12),
}  # fmt: skip


def length(quantity: Quantity) -> tuple[str, Decimal] | None:
    """Return an exact span of time in minutes, days or months, or a measure in the base of its kind; None: neither."""
    if quantity.kind != "number" or quantity.value is None or quantity.last is not None:
        return None
    unit, factor = _LENGTHS.get(quantity.unit, ("", 0))
    return (unit, quantity.value * factor) if unit else None


#: what stands behind '절반' where it is less, or more or less so
_UNDER_HALF = re.compile(r"(?:에도|에|도|을|를)? ?(?:채 )?(?:못 ?미|안 ?되|밑도|밑돌|하회|미달|이하|미만|아래)")
_ABOUT_HALF = re.compile(
    r" ?(?:수준|가까이|가량|정도|남짓|안팎|꼴|에 가까|에 불과|에 그[치쳤친]|으?로 (?:줄|감소|급감|축소|떨어|내려|깎|쪼그|하락|급락))"
)
#: the least share of the whole of which one still says 'less than half', and how far 'about half' may be off
_HARDLY_HALF, _OFF_HALF = Decimal("0.3"), Decimal("0.06")


def halved(quantities: Iterable[Quantity], behind: str) -> bool:
    """Is one of these values half of another of its unit: may a line say '절반', with what stands *behind* it?"""
    values = {
        (quantity.unit, quantity.value)
        for quantity in quantities
        if quantity.kind == "number" and quantity.value and quantity.unit and not quantity.vague
    }
    shares = [low / high for unit, low in values for other, high in values if unit == other and low < high]
    if _UNDER_HALF.match(behind):
        return any(_HARDLY_HALF <= share < _HALF for share in shares)
    if OVER_HALF.match(behind):
        return any(_HALF < share < 1 for share in shares)
    off = _OFF_HALF if _ABOUT_HALF.match(behind) else 0
    return any(abs(share - _HALF) <= off for share in shares)


_HALF = Decimal("0.5")


#: more than half, and not how much more
MOST = re.compile(
    r"(?i)\bmost\b|\bmajority\b|\bbulk of\b|大半|大部分|多半|多数|多數|大多|过半|過半|半数|半數|대부분|대다수|과반|태반"
)
#: the line says no more than that
OVER_HALF = re.compile(r"\s?(?:이상|가?량? ?넘|을 넘|을 웃|을 초과|초과)|[가-힣]?\s?이상")
