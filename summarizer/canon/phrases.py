"""Counts that are words: vague ones ('tens of billions' 수백억), fractions, multiples, and native Korean counts; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from ..number_words import ENGLISH, ENGLISH_VALUES, NATIVE, NATIVE_SHORT, SPAN_DAYS
from .numerals import read_number
from .scan import matches
from .units import currency_of, korean_unit, pattern
from .values import Edit, Quantity, korean

_EN_VAGUE = {
    "dozens": 10, "scores": 10, "hundreds": 100, "thousands": 10**3, "tens of thousands": 10**4, "hundreds of thousands": 10**5,
    "millions": 10**6, "tens of millions": 10**7, "hundreds of millions": 10**8, "billions": 10**9, "tens of billions": 10**10,
    "hundreds of billions": 10**11, "trillions": 10**12, "tens of trillions": 10**13, "decades": 10,
}  # fmt: skip
_VAGUE_EN = re.compile(
    rf"\b(?P<word>{'|'.join(sorted(_EN_VAGUE, key=len, reverse=True))})\b(?:\sof\s(?P<unit>(?i:{pattern('en')}))|\sof(?=\s[a-z]))?",
    re.IGNORECASE,
)
_CJK_VAGUE = {
    language: re.compile(
        rf"(?<![位人])(?:数|數|几|幾)(?P<scale>[十百千][万萬亿億兆]?|[万萬][亿億]|[万萬亿億兆])(?!分[比之点點率]|[科货貨])(?:\s?(?P<unit>{pattern(language)}))?"
    )
    for language in ("ja", "zh")
}
_VAGUE_KO = re.compile(rf"(?<![가-힣])수(?P<scale>[십백천]?[만억조]|[십백천])(?:\s?(?P<unit>{pattern('ko')}))?")

_PARTS = {
    "half": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "tenth": 10,
    "tenths": 10,
}
_COUNT = ENGLISH_VALUES | {"a": 1}
_FRACTION_EN = re.compile(
    r"(?<!\bfirst\s)(?<!\blast\s)(?<!\bpast\s)(?<!\bnext\s)\b(?P<n>a|one|two|three|four|nine)[\s-](?P<d>thirds?|quarters?|fourths?|fifths?|tenths?)(?P<of>\sof\b)(?!\s(?:growth|profit|loss|decline|20\d\d))",
    re.IGNORECASE,
)
_FRACTION_BARE = re.compile(
    r"\b(?:(?P<n>two|three|four|nine)[\s-](?P<d>thirds|fifths|tenths)|(?P<n1>one)-(?P<d1>third|quarter|fifth|tenth)|(?<=\bby )(?:(?:about|around|nearly|almost|roughly|some|over)\s)?(?P<n2>a)\s(?P<d2>third|quarter|fifth|tenth))\b(?P<of>)",
    re.IGNORECASE,
)
_HALF_EN = re.compile(r"\b(?:(?:one|a)[\s-])?[Hh]alf(?=\s(?:of\b|the\s|its\s|all\s))")
_FRACTION_CJK = re.compile(
    r"(?P<d>\d+|[二三四五六七八九十]|百)\s?[分분](?:の|之|의)\s?(?P<n>\d+(?:\.\d+)?|[零一二两兩三四五六七八九十廿卅百]{1,5}(?:[点點][零〇一二三四五六七八九]{1,4})?)"
    r"(?:\s?[至到~-]\s?(?P<to>\d+(?:\.\d+)?|[零一二两兩三四五六七八九十廿卅百]{1,5}(?:[点點][零〇一二三四五六七八九]{1,4})?)(?![分%]))?"
)
_GENERATION = re.compile(r"第(?P<n>\d+|[一二三四五六七八九十]{1,2})(?:代(?![表码碼理])|世代)")
_HALF_CJK = {
    "ja": re.compile(r"半分|半数|半値|半減"),
    "zh": re.compile(r"一半|半数|半數"),
    "ko": re.compile(r"(?<![가-힣])절반"),
}

_FOLD_EN = {
    "double": 0,
    "twofold": 2,
    "threefold": 3,
    "fourfold": 4,
    "fivefold": 5,
    "sixfold": 6,
    "sevenfold": 7,
    "eightfold": 8,
    "tenfold": 10,
}
_FOLD = re.compile(
    rf"\b(?:(?P<word>{'|'.join(w for w in _FOLD_EN if w.endswith('fold'))})|(?P<n>\d+(?:\.\d+)?)-?fold)\b",
    re.IGNORECASE,
)
_TIMES_WORDS = {word: ENGLISH_VALUES[word] for word in ENGLISH[1:10]}
_TIMES = re.compile(
    rf"\b(?P<n>\d+(?:\.\d+)?|{'|'.join(_TIMES_WORDS)})\stimes(?=\s(?:more|as|the|larger|bigger|faster|higher|greater|its|what|that|their|over|better|cheaper)\b)",
    re.IGNORECASE,
)
_NATIVE = {word: value for word, value in (NATIVE | NATIVE_SHORT).items() if value > 1}
_NATIVE_DAYS = re.compile(rf"(?<![가-힣])(?P<n>{'|'.join(SPAN_DAYS)})(?=$|[^가-힣]|[간은의을에만째])")
_LAST_OF_DAYS = "".join({days[-1] for days in SPAN_DAYS})
_NATIVE_KO = re.compile(
    rf"(?<![가-힣])(?P<n>{'|'.join(_NATIVE)})\s(?P<unit>배|명|곳|개|차례|번째|번|가지|대|건|달|시간)(?=$|[^가-힣]|[은는이가을를의에도로와과만까부]|으로)"
)


#: '약 천 명', '만 달러': a scale alone counts once
_SCALE_KO = re.compile(
    r"(?<![가-힣\d])(?<!몇 )(?P<scale>[백천만])\s(?P<unit>명|대|개|곳|건|톤|가구|달러|원|유로|엔)(?=$|[^가-힣]|[은는이가을를의에도로와과]|으로|씩|대|여|까지|부터|이상)"
)
#: the article of a law: '연방파산법 11조', 第11条, 'Chapter 11' are one
_ARTICLE = re.compile(
    r"(?:(?<=법 )|(?<=법)|제\s?)(?P<ko>\d+)조(?![\d억만원]|\s?\d|\s?(?:원|달러|엔|위안|유로|루피|파운드|대만|규모))|챕터\s?(?P<ch>\d+)"
    r"|第(?P<cjk>\d+|[一二三四五六七八九十]{1,3})[条條]|チャプター\s?(?P<ja>\d+)|\b(?:Chapter|Article|Section)\s(?P<en>\d+)\b"
)
#: '50 대 50', 'a 50-50 venture': two figures, and no range
_SHARES = re.compile(
    r"(?<![\d.])(?P<a>\d{1,3})(?:\s대\s|\s?[対對]\s?)(?P<b>\d{1,3})(?![\d.])|\b(?P<c>\d{1,2})[-–/:](?P<d>\d{1,2})(?=\s(?:[A-Z][\w-]+\s){0,3}(?:joint|venture|partnership|split|ownership|owned|basis|stake))"
)
_HALF_HOUR = re.compile(r"(?i:\bhalf(?:[\s-]an?)?[\s-]hour\b)|半[个個]?(?:小[时時]|[钟鐘][头頭])|半時間|반\s?시간")


def read_phrases(text: str, language: str) -> Iterator[Edit]:
    """Yield the worded counts of *text* in *language* and in Korean."""
    letters = frozenset(text)
    if language == "en":
        yield from (_vague(m, _EN_VAGUE[m["word"].lower()], _vague_unit(m)) for m in _VAGUE_EN.finditer(text))
        for fraction in (_FRACTION_EN, _FRACTION_BARE):
            yield from (_fraction_en(m) for m in fraction.finditer(text))
        yield from (_half(m) for m in _HALF_EN.finditer(text))
        yield from (_fold(m, _FOLD_EN.get((m["word"] or "").lower()) or m["n"]) for m in _FOLD.finditer(text))
        yield from (_fold(m, _TIMES_WORDS.get(m["n"].lower()) or m["n"]) for m in _TIMES.finditer(text))
    if language in ("ja", "zh"):
        for match in matches(_CJK_VAGUE[language], text, letters, "数數几幾"):
            unit = currency_of(korean_unit(match["unit"] or "", language), language, text)
            if unit not in ("成", "割"):
                yield _vague(match, int(read_number(match["scale"])), unit)
        yield from map(_half, matches(_HALF_CJK[language], text, letters, "半"))
        yield from map(_generation, matches(_GENERATION, text, letters, "第"))
    yield from (
        _vague(m, int(read_number(m["scale"])), korean_unit(m["unit"] or "", "ko"))
        for m in matches(_VAGUE_KO, text, letters, "수")
    )
    yield from filter(None, map(_fraction_cjk, matches(_FRACTION_CJK, text, letters, "分분")))
    yield from map(_half, matches(_HALF_CJK["ko"], text, letters, "절"))
    yield from (_native(m, _NATIVE[m["n"]], m["unit"]) for m in _NATIVE_KO.finditer(text))
    yield from (
        _native(m, int(read_number(m["scale"])), m["unit"]) for m in matches(_SCALE_KO, text, letters, "백천만")
    )
    yield from (
        _native(m, int(read_number(next(filter(None, m.groups())))), "조항")
        for m in matches(_ARTICLE, text, letters, "조챕條条チCAS")
    )
    yield from (_native(m, 30, "분") for m in matches(_HALF_HOUR, text, letters, "Hh半반"))
    yield from map(_shares, matches(_SHARES, text, letters, "0123456789"))
    yield from (_native(m, SPAN_DAYS[m["n"]], "일간") for m in matches(_NATIVE_DAYS, text, letters, _LAST_OF_DAYS))


def _edit(match: re.Match[str], quantity: Quantity, text: str | None) -> Edit:
    return Edit(start=match.start(), end=match.end(), text=text, quantities=(quantity,))


def _vague_unit(match: re.Match[str]) -> str:
    return "년" if match["word"].lower() == "decades" else korean_unit(match["unit"] or "", "en")


def _vague(match: re.Match[str], scale: int, unit: str) -> Edit:
    quantity = Quantity(
        kind="number", value=Decimal(scale), unit=unit, vague="수", start=match.start(), end=match.end()
    )
    return _edit(match, quantity, korean(quantity))


def _generation(match: re.Match[str]) -> Edit:
    quantity = Quantity(kind="number", value=read_number(match["n"]), unit="세대", start=match.start(), end=match.end())
    return _edit(match, quantity, korean(quantity))


def _half(match: re.Match[str]) -> Edit:
    quantity = Quantity(kind="number", value=Decimal(50), unit="%", start=match.start(), end=match.end())
    return _edit(match, quantity, "절반")


def _fraction_en(match: re.Match[str]) -> Edit:
    said = {name[0]: word for name, word in match.groupdict().items() if word and name != "of"}
    count, parts = _COUNT[said["n"].lower()], _PARTS[said["d"].lower()]
    if parts == 4:
        quantity = Quantity(kind="number", value=Decimal(25 * count), unit="%", start=match.start(), end=match.end())
        return _edit(match, quantity, korean(quantity) + match["of"])
    quantity = Quantity(
        kind="fraction", value=Decimal(count), last=Decimal(parts), start=match.start(), end=match.end()
    )
    return _edit(match, quantity, korean(quantity) + match["of"])


def _fraction_cjk(match: re.Match[str]) -> Edit | None:
    whole, part = read_number(match["d"]), read_number(match["n"])
    last = read_number(match["to"]) if match["to"] else None
    if whole == 100 and (last is None or part < last):
        quantity = Quantity(kind="number", value=part, last=last, unit="%", start=match.start(), end=match.end())
    elif part < whole and last is None:
        quantity = Quantity(kind="fraction", value=part, last=whole, start=match.start(), end=match.end())
    else:
        return None
    return _edit(match, quantity, korean(quantity))


def _fold(match: re.Match[str], times: int | str) -> Edit:
    quantity = Quantity(kind="number", value=Decimal(times), unit="배", start=match.start(), end=match.end())
    return _edit(match, quantity, korean(quantity))


def _shares(match: re.Match[str]) -> Edit:
    parts = [name for name in "abcd" if match[name]]
    found = (
        Quantity(kind="number", value=Decimal(match[name]), start=match.start(name), end=match.end(name))
        for name in parts
    )
    return Edit(start=match.start(), end=match.end(), quantities=tuple(found))


def _native(match: re.Match[str], count: int, unit: str) -> Edit:
    quantity = Quantity(
        kind="number",
        value=Decimal(count),
        unit="개월" if unit == "달" else unit,
        start=match.start(),
        end=match.end(),
    )
    return _edit(match, quantity, None)
