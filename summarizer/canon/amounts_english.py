"""English amounts: '$1.5-2 billion', '80 trillion won', 'half a trillion dollars', 'two dozen'; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from .figures import APART, SIGN, belongs_to_name, is_no_count, number_edit
from .numerals import DIGITS, ENGLISH_NUMBER, LONG_SCALES, english_scale, read_english
from .units import SIGNS, currency_of, korean_unit, pattern
from .values import Edit, Quantity, korean

_SHORT = r"tn|trn|bn|bln|mn|mln|[kKmMbBtT](?![A-Za-z])"
_ENGLISH = re.compile(
    rf"{APART}(?P<sign>(?:{SIGN})\s?)?(?:(?P<a>{DIGITS})|(?P<half>(?i:half\sa))|(?P<word>(?i:{ENGLISH_NUMBER}|an?(?=[\s-](?:trillion|billion|million|decade|dozen|hundred thousand|hundred million|hundred billion)))\b))"
    rf"(?:[\s-]?(?P<sa>(?i:{LONG_SCALES})(?![A-Za-z])|{_SHORT}))?(?P<plus>\+)?(?P<own>%(?=\s?[-–—~]\s?\d[\d.]*\s?%))?"
    rf"(?:(?:\s?[-–—~]\s?|(?(sign)(?(sa)(?!)|\s(?P<to>to|or)\s)|\s(?P<to2>to)\s))(?P<sign2>{SIGN})?(?P<b>{DIGITS})(?![-\d])(?:[\s-]?(?P<sb>(?i:{LONG_SCALES})(?![A-Za-z])|{_SHORT}))?)?"
    rf"(?:[\s-]?(?P<unit>(?i:{pattern('en')})))?(?P<old>\sold\b)?"
)
_ONES = ("a", "an", "one")
#: 'one year' is an amount; 'one day', 'one people', 'one point' are none
_ONE_OF = ("decade", "%", "%포인트", "년", "개월", "주", "시간")
_YEAR = re.compile(r"(?:19|20)\d\d")
#: 'N410 billion', 'N37,000': as Nigerian papers write their money; not 'N95', 'N3'
_NAIRA = re.compile(r"\bN(?=\d[\d,.]*(?:,\d{3}|\s?(?:trillion|billion|million|bn|tn|m)\b))")
_PLURAL_AFTER = re.compile(r"\s(?:[a-z]+\s){0,2}[a-z]+s\b")


def with_naira(text: str) -> str:
    """*text* with the sign of the Nigerian money in place of its letter: as long, and no number of a model."""
    return _NAIRA.sub("₦", text)


def read_english_amounts(text: str) -> Iterator[Edit]:
    """Yield every amount of an English *text* (full-width characters already made narrow)."""
    return (edit for match in _ENGLISH.finditer(text) if (edit := _english(match, text)))


def _english(match: re.Match[str], text: str) -> Edit | None:
    sign, unit = (match["sign"] or "").strip(), korean_unit(match["unit"] or "", "en")
    if _is_behind_a_year(match) and not _runs_on(match, text):
        return _behind_a_year(match, text, unit)
    if _runs_on(match, text) or _no_amount(match, text, sign, unit):
        return None
    end = match.end()
    if sign:
        said, unit = unit, currency_of(SIGNS[sign], "en", text)
        # 'US$500 billion dollars' says its currency twice; '$10 an hour' does not
        end = end if said == unit or not match["unit"] else match.start("unit")
    first, last = _bounds(match)
    if last is not None and not first < last:
        # 'from a high of $26 to $4'
        fallen = (match["to"] or match["to2"]) and first > last and sign
        if fallen:
            return _change(match.start(), end, first, last, unit, shown=False)
        # 'from 5.8 percent in 2022 to 7.6 percent': the first is the year
        year = _YEAR.fullmatch(match["a"] or "") and unit
        return number_edit(match.start("b"), end, text, last, None, unit, more=False) if year else None
    if unit == "decade":
        unit, first = "년", first * 10
    if last is not None and (match["to"] or match["to2"]):
        moved = _MOVED.search(text, max(0, match.start() - 20), match.start())
        if moved is not None:
            return _change(match.start(), end, first, last, unit, shown=moved[1] == "from")
    return number_edit(match.start(), end, text, first, last, unit, more=False)


def _is_behind_a_year(match: re.Match[str]) -> bool:
    """Is it '2024 to $3bn': a year, and behind it an amount by its sign or its scale?"""
    year = not (match["sign"] or match["sa"]) and _YEAR.fullmatch(match["a"] or "") is not None
    return year and bool(match["to2"]) and bool(match["sign2"] or match["sb"])


def _behind_a_year(match: re.Match[str], text: str, unit: str) -> Edit | None:
    """'rose from $1bn in 2024 to $3bn': the second alone is an amount."""
    value = _whole(Decimal(match["b"].replace(",", "")) * english_scale(match["sb"]))
    sign = (match["sign2"] or "").strip()
    if sign:
        unit = currency_of(SIGNS[sign], "en", text)
    if not unit and match["sb"] and match["sb"].lower() in ("k", "m", "b", "t"):
        return None
    return number_edit(match.start("sign2" if sign else "b"), match.end(), text, value, None, unit, more=False)


def _bounds(match: re.Match[str]) -> tuple[Decimal, Decimal | None]:
    """The value, and the end of a range; in '1.5-2 billion' the scale belongs to both."""
    value = _value(match)
    first = _whole(value * english_scale(match["sa"]))
    if not match["b"]:
        return first, None
    other = Decimal(match["b"].replace(",", ""))
    shared = match["sa"] is None and match["own"] is None and value < other
    last = _whole(other * english_scale(match["sb"]))
    return _whole(first * english_scale(match["sb"])) if shared else first, last


def _whole(value: Decimal) -> Decimal:
    """'2.40 thousand' is 2400, not 2400.00; '5.0' keeps its zero."""
    return value.quantize(Decimal(1)) if value >= 1000 and value == value.to_integral_value() else value


#: behind these 'A to B' is a change: from A, or by A
_MOVED = re.compile(
    r"\b(from|rose|fell|grew|rises?|falls?|climbed|dropped|gained|lost|added|jumped|increased|decreased|up|down|by)\s$"
)


def _change(start: int, end: int, first: Decimal, last: Decimal, unit: str, *, shown: bool) -> Edit:
    """'from 5 to 10 percent' is two values, not a range; 'rose 5 to 10 percent' keeps its words."""
    both = tuple(Quantity(kind="number", value=value, unit=unit, start=start, end=end) for value in (first, last))
    return Edit(start=start, end=end, text="에서 ".join(map(korean, both)) if shown else None, quantities=both)


def _value(match: re.Match[str]) -> Decimal:
    if match["a"]:
        return Decimal(match["a"].replace(",", ""))
    return Decimal("0.5") if match["half"] else read_english(match["word"])


def _runs_on(match: re.Match[str], text: str) -> bool:
    after = text[match.end() : match.end() + 2]
    return after[:1].isalnum() or re.match(r"[.,/:]\d", after) is not None


def _no_amount(match: re.Match[str], text: str, sign: str, unit: str) -> bool:
    scale, word = match["sa"] or "", (match["word"] or "").lower()
    if match["half"] and not scale:
        return True
    if scale.lower() in ("k", "m", "b", "t") and not sign:
        return scale != "k" or len(match["a"] or "") < 2
    if unit == "원" and not sign and not scale and not match["b"] and _value(match) < 100:
        return True  # 'the top 5 won'
    if sign or unit or scale:
        return not scale and word in _ONES and unit not in _ONE_OF
    if word:
        return word == "one" or not _PLURAL_AFTER.match(text, match.end())
    return belongs_to_name(text, match.start()) or is_no_count(match["a"]) or bool(match["b"])
