"""Amounts in digits with 만/万/億 and in Chinese numerals: '1兆2000億円', '3800亿元', '三成五', '80조 원'; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from .amounts_chinese import in_chinese
from .figures import APART, SIGN, belongs_to_name, is_no_count, number_edit
from .numerals import DIGITS, HAN, NUMERALS, SCALED, read_number
from .units import SIGNS, currency_of, korean_unit, pattern
from .values import Edit

#: 'TSMC40%', 'NTT3億円': letters may touch a figure whose unit or scale says that it is none of a name
_APART = rf"(?:{APART}|(?<=[A-Za-z])(?=\d+(?:\.\d+)?(?:%|[億亿兆]|万[人円元]))(?<![\d.][A-Za-z]))"
_DASH = r"\s?[-–—~至到]\s?"
#: '2、3年', '二、三家': about so many, where the second follows the first
_ABOUT = (
    "[1-9一二两兩三四五六七八九]、[2-9二三四五六七八九](?=年(?![度代级級生])|[个個カかヶ]月|[周週天倍成割家社座次])"
)
_CJK = {
    language: re.compile(
        rf"{_APART}(?:(?P<sign>{SIGN})\s?)?(?:(?P<a>{SCALED})(?:(?:\s?(?P<own>{pattern(language)}))?{_DASH}(?P<sign2>{SIGN})?(?P<b>{SCALED}))?"
        rf"|(?P<about>{_ABOUT if language != 'ko' else '(?!)'})|(?P<han>{HAN if language != 'ko' else '(?!)'})(?:{_DASH}(?P<hb>{HAN}))?)(?P<more>여|[多余餘])?(?:\s?(?P<unit>{pattern(language)}))?(?P<more2>多|余り?|餘)?"
    )
    for language in ("ko", "ja", "zh")
}
_DIGIT = re.compile(r"\d")
#: a figure, a Chinese numeral, or the first letter of a sign of money
_BEGINS = re.compile(rf"[\d{NUMERALS}{''.join({re.escape(sign[0]) for sign in SIGNS})}]")


def read_cjk_amounts(text: str, language: str) -> Iterator[Edit]:
    """Yield every amount of *text* written in the way of *language*, and those written in Korean."""
    grammar = language if language in ("ja", "zh") else "ko"
    in_digits = _DIGIT.search(text) is not None  # Korean amounts begin with one
    if grammar != "ko" or in_digits:
        found = ((match, _cjk(match, text, grammar)) for match in _apart(_CJK[grammar], text, grammar))
        chinese = grammar == "zh"
        yield from (in_chinese(edit, match["unit"] or "", text) if chinese else edit for match, edit in found if edit)
    if grammar != "ko" and in_digits:
        yield from (edit for match in _each(_CJK["ko"], text) if _hangul(match) and (edit := _cjk(match, text, "ko")))


def _apart(grammar: re.Pattern[str], text: str, language: str) -> Iterator[re.Match[str]]:
    """Yield the amounts; '31%至412.6亿元' is no range but a change and what it led to: two of them."""
    at = 0
    while (match := _next(grammar, text, at)) is not None:
        if (match["own"] and _units_differ(match, language)) or _moves(match, text):
            first = grammar.search(
                text, match.start(), match.end("own" if match["own"] else "a" if match["a"] else "han")
            )
            match = match if first is None else first
        yield match
        at = max(match.end(), at + 1)


def _each(grammar: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    at = 0
    while (match := _next(grammar, text, at)) is not None:
        yield match
        at = match.end()


def _next(grammar: re.Pattern[str], text: str, at: int) -> re.Match[str] | None:
    """The first amount from *at* on, looked for only where one may begin."""
    found = (grammar.match(text, begin.start()) for begin in _BEGINS.finditer(text, at))
    return next((match for match in found if match is not None), None)


def _units_differ(match: re.Match[str], language: str) -> bool:
    return korean_unit(match["own"], language) != korean_unit(match["unit"] or "", language) and not match["sign2"]


def _moves(match: re.Match[str], text: str) -> bool:
    """'从5到10人': from one to the other."""
    return bool(match["b"] or match["hb"]) and text[: match.start()].endswith(("从", "從", "由", "自"))


def _hangul(match: re.Match[str]) -> bool:
    return match["sign"] is None and any("가" <= char <= "힣" for char in match[0])


def _cjk(match: re.Match[str], text: str, language: str) -> Edit | None:
    unit = currency_of(korean_unit(match["unit"] or "", language), language, text)
    written = match["a"] or match["han"] or match["about"]
    if _not_cjk(match, text, written, unit):
        return None
    if match["sign"]:
        unit = currency_of(SIGNS[match["sign"]], language, text)
    first, last = read_number(written), read_number(match["b"]) if match["b"] else None
    near = _nearly(match)
    if near is not None:
        first, last = near
    elif last is not None:
        if korean_unit(match["own"] or "", language) not in ("", unit):
            return None
        first = first if match["own"] else _sharing(written, first, match["b"], last)
        if not first < last:
            return None
    if unit in ("成", "割"):
        return _tenths(match, text, first, last)
    more = bool(match["more"] or match["more2"] or re.search("[여多余餘]", written))
    edit = number_edit(match.start(), match.end(), text, first, last, unit, more=more)
    # Korean words stay: '2주간' is the value of '2주'
    return replace(edit, text=f"{edit.text}간") if match["unit"] in ("년간", "주간") else edit


def _nearly(match: re.Match[str]) -> tuple[Decimal, Decimal] | None:
    """'三至五年', '两三百人', '2、3年': the two ends of what Chinese numerals leave open."""
    if match["hb"]:
        first, last = read_number(match["han"]), read_number(match["hb"])
    elif match["about"] or _IN_A_ROW.match(match["han"] or ""):
        digits = (match["about"] or match["han"]).replace("、", "")
        first, last = read_number(digits[0] + digits[2:]), read_number(digits[1:])
    else:
        return None
    return (first, last) if first < last else None


#: two digits that follow each other: '三四十', '三五年'
_IN_A_ROW = re.compile("(?:一[二两兩]|[二两兩]三|三四|四五|五六|六七|七八|八九|三五)(?=$|[十百千万萬亿億兆])")


def _not_cjk(match: re.Match[str], text: str, written: str, unit: str) -> bool:
    if match["han"]:
        if (match["han"], match["unit"], match["hb"]) == ("二", "次", None):
            return True  # '二次上市', a second one: twice is '两次'
        return not _counts(match["hb"] or written, unit)
    if match["unit"] is None and re.match(r"[A-Za-z0-9]|[.,/:]\d", text[match.end() : match.end() + 2]):
        return True
    if unit:
        return unit == "년" and re.fullmatch(r"(?:19|20)\d\d", written) is not None
    if written.isdigit():
        return is_no_count(written) or belongs_to_name(text, match.start()) or match["b"] is not None
    return written.replace(".", "").isdigit()


def _sharing(written: str, first: Decimal, other: str, last: Decimal) -> Decimal:
    """In '300~400만' the scale belongs to both, in '5000~1만' it does not."""
    digits = re.match(DIGITS, other)
    mantissa = Decimal(digits[0].replace(",", "")) if digits else Decimal(0)
    plain = written.replace(",", "").replace(".", "").isdigit()
    return first * last / mantissa if plain and mantissa and first < mantissa else first


_TENTH = re.compile(r"(?P<half>半)|(?P<digit>[一二三四五六七八九\d])(?P<bu>分)?")


def _tenths(match: re.Match[str], text: str, first: Decimal, last: Decimal | None) -> Edit:
    """'3割5分', '三成五' and '三成半' are 35 %."""
    first, last, end = first * 10, None if last is None else last * 10, match.end("unit")
    after = _TENTH.match(text, end)
    if after is not None and last is None and (after["half"] or after["bu"] or match["unit"] == "成"):
        first += 5 if after["half"] else read_number(after["digit"])
        end = after.end()
    return number_edit(match.start(), end, text, first, last, "%", more=False)


def _counts(numeral: str, unit: str) -> bool:
    """A Chinese numeral is a number only with a unit ('三星', '千葉', '十分' are none), and '一' not before a counter."""
    if re.search(r"[万萬亿億兆]", numeral):
        return len(numeral) > 1 and (bool(unit) or numeral[0] not in "百千仟")
    if not unit:
        return False
    return (
        numeral[0] not in "百千仟"
        and (numeral != "一" or unit == "成")
        and not (numeral == "十" and unit == "분")
        and not (numeral in ("零", "〇") and unit not in ("%", "포인트"))  # '零组件', '零件'
    )
