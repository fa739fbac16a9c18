"""Numbers as four languages write them -> exact values; pure.

Digits with 만/万/億, Chinese numerals, English words, and mixtures ('1兆2000億', '3.8万亿', 'two hundred million').
"""

from __future__ import annotations

import re
from decimal import Decimal

from ..number_words import ENGLISH_VALUES

#: full-width forms -> ASCII, one character for one, so that offsets stay
NARROW = str.maketrans(
    {0xFF01 + i: chr(0x21 + i) for i in range(94)}
    | dict.fromkeys("∼〜～﹣−", "~")
    | {"\u3000": " ", "\xa0": " ", "−": "-"}
)
#: what Japanese papers write full-width for the column: letters, digits, the percent sign, and the point as '・'
_LETTERS = str.maketrans(
    {0xFF01 + i: chr(0x21 + i) for i in range(94) if chr(0x21 + i).isalnum()} | {"％": "%", "．": "."}
)
_POINT = re.compile(
    r"(?<=[0-9０-９])・(?=[0-9０-９]{1,3}(?:[%％倍兆億万度]|ポイント|パーセント|メートル|キロ|ナノ|ギガ|ミリ))"
)


#: rules of the typesetter for a range and for a hyphen ('3─5月', 'IIM―1')
_RANGE = re.compile(r"(?<=[0-9月日年時億兆万萬亿%％])[─━⁻](?=[0-9])")
_HYPHEN = re.compile(r"(?<=[A-Za-z0-9])[―‐‑‒](?=[A-Za-z0-9])")


#: of what any of them, and :data:`NARROW`, puts in another way; most Korean lines have none
_RULES = re.compile(r"[・─━⁻―‐‑‒]")
_WIDE_FORMS = re.compile(f"[{''.join(map(chr, NARROW))}{_RULES.pattern[1:]}")


def _ruled(text: str) -> str:
    return _HYPHEN.sub("-", _RANGE.sub("~", _POINT.sub(".", text))) if _RULES.search(text) is not None else text


def narrow(text: str) -> str:
    """Return *text* with all full-width forms in ASCII, and the decimal point of Japanese papers; as long as it was."""
    return _ruled(text).translate(NARROW) if _WIDE_FORMS.search(text) is not None else text


def narrow_letters(text: str) -> str:
    """Return *text* with its letters and figures in ASCII and the marks of its own language; as long as it was."""
    return _ruled(text).translate(_LETTERS)


def wide_marks(text: str) -> str:
    """Return Chinese *text* with its commas, colons and semicolons as Chinese papers print them; as long as it was.

    Half of the Chinese pages of the web have ASCII marks between characters ('营收,环比'): readers know one form.
    """
    return _ASCII_MARK.sub(lambda match: _WIDE[match[0]], text)


_WIDE = {",": "，", ":": "：", ";": "；", "?": "？", "!": "！"}
_ASCII_MARK = re.compile(r"(?<=[\u4e00-\u9fff\"”）)%》」])[,:;?!]|[,:;?!](?=[\u4e00-\u9fff\"“（(《「])")


DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,18}(?:\.\d{1,9})?)"
_DIGIT_VALUE = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2, "兩": 2}
_SMALL = {"십": 10, "十": 10, "백": 100, "百": 100, "천": 1000, "千": 1000, "仟": 1000}
_LARGE = {
    "만": 10**4, "万": 10**4, "萬": 10**4, "억": 10**8, "亿": 10**8, "億": 10**8, "조": 10**12, "兆": 10**12, "경": 10**16,
}  # fmt: skip
#: not '500兆瓦' (MW), '3조각' (pieces), '3경기' (games)
_GUARDED = r"[兆千](?!瓦)|조(?![각건직항선합])|경(?![기제찰쟁영])"
SCALE = "(?:[" + "".join(scale for scale in {**_SMALL, **_LARGE} if scale not in "兆千조경") + f"]|{_GUARDED})"
_HAN_DIGIT = "[" + "".join(_DIGIT_VALUE) + "]"
NUMERALS = "".join(_DIGIT_VALUE) + "十百千仟廿卅"
_NUMERAL = f"[{NUMERALS}]"
#: '十七點四四': behind the point Chinese reads digit by digit
_POINTS = "点點"
_TO_POINT = str.maketrans(dict.fromkeys(_POINTS, "."))
_HAN_POINT = rf"[{_POINTS}]{_HAN_DIGIT}{{1,4}}(?![十百千])"
_TOKEN = re.compile(rf"{DIGITS}|{_HAN_DIGIT}+|{_HAN_POINT}|{SCALE}")
#: digits with scales of one character: '80조', '1조 5000억', '3.8万亿', '1만2345'
SCALED = rf"{DIGITS}(?:(?:\s(?=[万萬亿億兆])|[个個多余餘여](?=[亿億万萬만억]))?{SCALE}{{1,3}}(?:\s?{DIGITS}{SCALE}{{1,3}}){{0,3}}(?:\d{{1,4}}(?![\d,.])|\d,\d{{3}}(?![\d,])|(?<=만)\s(?:\d{{1,4}}|\d,\d{{3}})(?=\s?(?:원|달러|엔|위안|유로|명|대|톤|건|가구|주(?![요가식택년])|개(?!월)))|[여多余餘])?)?"
#: Chinese numerals, with or without large scales: '三千八百亿', '二十五'
HAN = rf"(?:{_NUMERAL}{{1,9}}(?:{_HAN_POINT})?[多余餘]?[万萬亿億兆]{{0,2}}(?:{_NUMERAL}{{1,7}}[万萬亿億]?){{0,2}})"


def read_number(text: str) -> Decimal:
    """Return the value of digits, scales and Chinese numerals in any mixture; other characters are passed over."""
    tokens = _TOKEN.findall(text.replace("廿", "二十").replace("卅", "三十"))
    total = section = Decimal(0)
    number: Decimal | None = None
    for token in tokens:
        if token in _SMALL:
            section += (Decimal(1) if number is None else number) * _SMALL[token]
            number = None
        elif token in _LARGE:
            group = section + (number or Decimal(0))
            if not total and not group:
                group = Decimal(1)
            # 万亿: the large scale multiplies what a smaller one has gathered
            smaller = 0 < total < _LARGE[token]
            total = (total + group) * _LARGE[token] if smaller else total + group * _LARGE[token]
            section, number = Decimal(0), None
        else:
            number = _digits(token) + ((number or 0) if token[0] in _POINTS else 0)
    value = total + section + (number or Decimal(0))
    return value.quantize(Decimal(1)) if len(tokens) > 1 and value == value.to_integral_value() else value


def _digits(token: str) -> Decimal:
    """'三二二' is 322 as papers of Taiwan print it, '點四四' what stands behind the point."""
    return Decimal("".join(str(_DIGIT_VALUE.get(sign, sign)) for sign in token.replace(",", "")).translate(_TO_POINT))


_ENGLISH = ENGLISH_VALUES | {"a": 1, "an": 1}
_ENGLISH_SCALES = {
    "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15,
    "tn": 10**12, "trn": 10**12, "bn": 10**9, "bln": 10**9, "mn": 10**6, "mln": 10**6, "k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12,
    "dozen": 12, "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7,
}  # fmt: skip
_UNIT_WORD = "|".join(sorted((word for word in _ENGLISH if len(word) > 2), key=len, reverse=True))
#: scales written out (a number before them need not touch a currency)
LONG_SCALES = "lakh crore|hundred thousand|hundred million|hundred billion|quadrillion|trillion|billion|million|thousand|hundred|dozen|crores|crore|lakhs|lakh|trn|bln|mln|tn|bn|mn"
#: 'two', 'twenty-five', 'two hundred and fifty'; scales beyond hundred follow
#: 'seven-point-four' is 7.4, as broadcasters write it
ENGLISH_NUMBER = rf"(?:(?:{_UNIT_WORD})(?:[\s-](?:hundred(?:\s(?:and\s)?)?|(?:{_UNIT_WORD})\b)){{0,4}}(?:[\s-]point(?:[\s-](?:zero|{_UNIT_WORD})\b){{1,3}})?)"


def read_english(text: str) -> Decimal:
    """Return the value of English number words ('two hundred and fifty'); unknown words are passed over."""
    whole, _, behind = text.lower().partition("point")
    section = Decimal(0)
    for word in re.findall(r"[a-z]+", whole):
        if word == "hundred":
            section = (section or Decimal(1)) * 100
        else:
            section += _ENGLISH.get(word, 0)
    digits = "".join(str(_ENGLISH.get(word, 0)) for word in re.findall(r"[a-z]+", behind))
    return section + Decimal(f"0.{digits}") if digits else section


def english_scale(word: str | None) -> int:
    """Return the factor of 'billion', 'bn', 'hundred thousand' ...; 1 for None."""
    product = 1
    for part in (word or "").lower().split():
        product *= _ENGLISH_SCALES[part]
    return product
