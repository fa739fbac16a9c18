"""Dates, months, years, weekdays and relative days, in four languages; pure.

What a date *says* goes into the Korean text; what it *means* against the day of publication into the quantity.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from ..dates_ko import read_dates
from .numerals import read_number
from .relative import PATTERNS, value_of, word_of, word_text
from .values import WEEKDAYS, Edit, Quantity, korean
from .weekdays import NAMES_EN, WEEKS, read_weekdays

MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH = r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)"
_WEEKDAY = r"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_TH = r"(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_AFTER = r"(?![\d%:]|,\d{3}|[.]\d)"

_ENGLISH = (
    re.compile(
        rf"(?:\b{_WEEKDAY},?\s)?\b{_MONTH}\b\.?\s(?P<day>\d{{1,2}}){_TH}(?:\s?[-–]\s?(?P<to>\d{{1,2}}){_TH})?(?:,?\s{_YEAR})?{_AFTER}"
    ),
    re.compile(
        rf"(?:\b{_WEEKDAY},?\s)?(?<![\d.,$])(?P<day>\d{{1,2}}){_TH}(?:\s?[-–]\s?(?P<to>\d{{1,2}}){_TH})?(?:\sof)?\s{_MONTH}\b\.?(?:,?\s{_YEAR})?{_AFTER}"
    ),
    re.compile(rf"\b{_MONTH}\b\.?(?:\sof)?,?\s{_YEAR}{_AFTER}"),
)
_MONTH_ALONE = re.compile(
    rf"(?:(?<=\b[iI]n\s)|(?<=\b[bB]y\s)|(?<=\b[oO]f\s)|(?<=[sS]ince\s)|(?<=[uU]ntil\s)|(?<=[lL]ast\s)|(?<=[tT]his\s)|(?<=[nN]ext\s)|(?<=late\s)|(?<=late-)|(?<=early\s)|(?<=early-)|(?<=mid-)|(?<=from\s)|(?<=\b[tT]o\s)|(?<=through\s)|(?<=before\s)|(?<=after\s)|(?<=during\s)|(?<=[bB]etween\s)){_MONTH}\b(?!\s[A-Z])(?!['’]s)"
    r"|\b(?P<sure>January|February|July|September|October|November|December)\b(?!\s[A-Z])(?!\s\d)"
)
_ISO = re.compile(rf"(?<![\d./-]){_YEAR}(?P<sep>[-./])(?P<month>\d{{1,2}})(?P=sep)(?P<day>\d{{1,2}})(?![\d/-]|\.\d)")
_YEAR_EN = re.compile(
    r"(?:(?<=mid-)|(?<=late-)|(?<=early-)|(?<![\w$€£¥₩.,#-]))(?P<year>(?:19|20)\d\d)(?:\s?[-–]\s?(?P<to>(?:19|20)\d\d))?(?![\w%]|[,.:]\d|-(?![a-z])|\s(?:people|employees|workers|jobs|units|dollars|won|yen|points?)\b)"
)
_DECADE_EN = re.compile(r"(?<![\w'’$])(?P<year>(?:19|20)\d0)s\b")
_BEFORE_YEAR = re.compile(r"([A-Za-z&'’.]+)[\s-]$")
_YEAR_AFTER = frozenset(
    [
        "in",
        "by",
        "since",
        "until",
        "till",
        "from",
        "to",
        "through",
        "of",
        "for",
        "during",
        "before",
        "after",
        "mid",
        "late",
        "early",
        "around",
        "and",
        "or",
        "between",
        "than",
        "the",
        "its",
        "a",
        "our",
        "their",
        "his",
        "her",
        "spring",
        "summer",
        "autumn",
        "fall",
        "winter",
        "as",
        "year",
        "fiscal",
        "calendar",
        "on",
        "this",
    ]
)

_HAN_NUM = "[〇零一二三四五六七八九十廿]"
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
_ERA = "|".join(_ERAS)
_CJK_YEAR = rf"(?:(?P<year>(?:19|20)\d\d|[一二][〇零九]{_HAN_NUM}{{2}})|(?P<era>{_ERA})(?P<eran>\d{{1,3}}|元|{_HAN_NUM}{{1,3}}))\s?[年년](?!代)"
_CJK_TO = r"(?:\s?[日号號일月월]?\s?[-–~至]\s?(?:(?P<tom>\d{1,2})\s?[月월]\s?)?(?P<to>\d{1,2}))?"
_CJK_DATE = re.compile(
    rf"(?<![\d.,])(?:{_CJK_YEAR}\s?)?(?P<month>\d{{1,2}}|{_HAN_NUM}{{1,3}})\s?[月월]\s?(?:份(?!额|額))?(?P<day>\d{{1,2}}|{_HAN_NUM}{{1,3}}){_CJK_TO}\s?[日号號일](?![本間間间])(?P<in>\s?\(\s?(?P<wd>[月火水木金土日월화수목금토일一二三四五六])(?:曜日?|요일)?\s?\))?"
)
_CJK_DAY = re.compile(
    rf"(?<![\d.,第제가-힣])(?P<day>\d{{1,2}}|[二三]?十{_HAN_NUM}?){_CJK_TO}\s?(?P<mark>[日号號일])(?![本間间頃常程目後]|前(?![往去来來]))(?!\s?(?:간|만에|만인|동안|째|차|여|이상|이내|가량|정도|連続|以内|以上|ぶり|连续|連續|[市町楼樓院线線]))(?P<in>\s?\(\s?(?P<wd>[月火水木金土日월화수목금토일一二三四五六])(?:曜日?|요일)?\s?\))?"
)
_CJK_MONTH = re.compile(
    rf"(?<![\d.,第가-힣])(?:{_CJK_YEAR}\s?)?(?P<month>\d{{1,2}}|十[一二]?|[一二三四五六七八九])\s?[月월](?:\s?[-–~至]\s?(?P<to>\d{{1,2}})\s?[月월])?(?:期(?![间間待])|份(?!额|額))?(?!\s?만에|[間间]|曜|\s?\d{{1,2}}\s?[日일])"
)
_CJK_MONTHS = re.compile(rf"(?<![\d.,])(?:{_CJK_YEAR}\s?)?(?P<month>\d{{1,2}})[-–~](?P<to>\d{{1,2}})\s?[月월]期?")
_CJK_YEAR_ALONE = re.compile(
    rf"(?<![\d.,第]){_CJK_YEAR}(?!\s?[\d一二三四五六七八九十]+\s?[月월]|度|会計|[内內]?\s?(?:第[一二三四1-4]|[1-4])\s?(?:季|四半期|분기)|\s?(?:[1-4]\s?분기|회계))"
)
_YEAR_RANGE = re.compile(r"(?<![\d.,])(?P<year>(?:19|20)\d\d)年?[-–~至](?P<to>(?:19|20)\d\d)[年년]")


#: what somebody said: 'today' in it is the day of saying, which is not known
_SPOKEN = re.compile(r"“[^”]{1,400}”|\"[^\"]{1,400}\"|「[^」]{1,400}」|『[^』]{1,400}』")


def read_days(text: str, language: str, published: date | None) -> Iterator[Edit]:
    """Yield every date of *text*; *published* resolves relative days, and the year and month that are not said."""
    yield from _iso(text, published)
    yield from _cjk(text, language, published)
    if language == "en":
        yield from _english(text, published)
    said = [match.span() for match in _SPOKEN.finditer(text)] if published is not None else []
    if said:
        yield from (edit for edit in _relative(text, language, None) if _inside(edit, said))
    yield from (edit for edit in _relative(text, language, published) if not _inside(edit, said))
    if published is not None:
        yield from _korean_days(text, published)


def _inside(edit: Edit, spans: list[tuple[int, int]]) -> bool:
    return any(start < edit.start < end for start, end in spans)


def _relative(text: str, language: str, published: date | None) -> Iterator[Edit]:
    yield from read_weekdays(text, language, published)
    for grammar in dict.fromkeys((language, "ko")):
        if grammar in PATTERNS:
            yield from _words(text, grammar, published)


def _when(published: date | None, year: int | None, month: int | None, day: int) -> tuple[int | None, int | None]:
    """The year and month that a date means: the latest that is not half a year ahead; a bare day is not to come."""
    if published is None:
        return year, month
    if month is None:
        months = published.year * 12 + published.month - 1 - (day > published.day)
        year, month = months // 12, months % 12 + 1
        return (year, month) if day <= monthrange(year, month)[1] else (None, None)
    if year is None:
        ahead = (month - published.month) * 30 + day - published.day
        year = published.year - (ahead > 180) + (ahead < -300)
    return year, month


def _date_edit(
    span: tuple[int, int],
    published: date | None,
    *,
    year: int | None,
    month: int | None,
    day: int | None,
    last: int | None = None,
    weekday: int | None = None,
    tail: str = "",
) -> Edit | None:
    start, end = span
    if (month is not None and not 1 <= month <= 12) or (day is not None and not 1 <= day <= 31):
        return None
    if last is not None and not (day or month or year or 0) < last:
        return None
    upto = None if last is None else Decimal(last)
    said = Quantity(kind="date", year=year, month=month, day=day, last=upto, start=start, end=end)
    meant = said
    if published is not None and (day is not None or month is not None):
        full_year, full_month = _when(published, year, month, day or 1)
        meant = Quantity(kind="date", year=full_year, month=full_month, day=day, last=upto, start=start, end=end)
    extra = () if weekday is None else (Quantity(kind="weekday", value=Decimal(weekday), start=start, end=end),)
    shown = "" if weekday is None else f"({WEEKDAYS[weekday]}요일)"
    return Edit(start=start, end=end, text=korean(said) + shown + tail, quantities=(meant, *extra))


def _iso(text: str, published: date | None) -> Iterator[Edit]:
    for match in _ISO.finditer(text):
        edit = _date_edit(
            match.span(), published, year=int(match["year"]), month=int(match["month"]), day=int(match["day"])
        )
        if edit is not None:
            yield edit


def _month_number(name: str) -> int:
    return next(index for index, month in enumerate(MONTHS, 1) if month.startswith(name.lower()[:3]))


def _english(text: str, published: date | None) -> Iterator[Edit]:
    for pattern in _ENGLISH:
        for match in pattern.finditer(text):
            groups = match.groupdict()
            edit = _date_edit(
                match.span(),
                published,
                year=_int(groups.get("year")),
                month=_month_number(match["month"]),
                day=_int(groups.get("day")),
                last=_int(groups.get("to")),
                weekday=NAMES_EN.index(groups["weekday"].lower()) if groups.get("weekday") else None,
            )
            if edit is not None:
                yield edit
    for match in _MONTH_ALONE.finditer(text):
        name = match["month"] or match["sure"]
        if len(name) < 4 and name != "May" and text[match.end() : match.end() + 1] != ".":
            continue
        edit = _date_edit(match.span(), published, year=None, month=_month_number(name), day=None)
        if edit is not None:
            yield edit
    yield from _english_years(text)


def _int(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _english_years(text: str) -> Iterator[Edit]:
    for match in _DECADE_EN.finditer(text):
        years = Quantity(kind="number", value=Decimal(match["year"]), unit="년대", start=match.start(), end=match.end())
        yield Edit(start=match.start(), end=match.end(), text=f"{match['year']}년대", quantities=(years,))
    for match in _YEAR_EN.finditer(text):
        before = _BEFORE_YEAR.search(text, max(0, match.start() - 20), match.start())
        word = before[1] if before else ""
        if word and word != word.lower() and word.lower().rstrip(".") not in _YEAR_AFTER:
            continue  # 'CES 2026', 'Windows 2000'
        edit = _date_edit(match.span(), None, year=int(match["year"]), month=None, day=None, last=_int(match["to"]))
        if edit is not None:
            yield edit


def _words(text: str, language: str, published: date | None) -> Iterator[Edit]:
    for match in PATTERNS[language].finditer(text):
        word = word_of(match[0], language)
        shown = word_text(word, published) if language != "ko" else None
        yield Edit(
            start=match.start(), end=match.end(), text=shown, quantities=(value_of(word, published, *match.span()),)
        )


def _cjk_number(digits: str | None) -> int | None:
    return None if not digits else int(digits) if digits.isdigit() else int(read_number(digits.replace("廿", "二十")))


def _cjk_year(match: re.Match[str]) -> int | None:
    groups = match.groupdict()
    if groups.get("era"):
        return _ERAS[groups["era"]] + (1 if groups["eran"] == "元" else _cjk_number(groups["eran"]) or 0)
    return _cjk_number(groups.get("year"))


def _cjk(text: str, language: str, published: date | None) -> Iterator[Edit]:
    for pattern in (_CJK_DATE, _CJK_DAY, _CJK_MONTH, _CJK_MONTHS, _CJK_YEAR_ALONE, _YEAR_RANGE):
        for match in pattern.finditer(text):
            edit = _cjk_edit(match, language, published)
            if edit is not None:
                yield edit


def _cjk_edit(match: re.Match[str], language: str, published: date | None) -> Edit | None:
    groups = match.groupdict()
    if groups.get("tom") and groups["tom"] != groups["month"]:
        return None  # '6월 28일~7월 2일': two dates
    weekday = None
    if groups.get("wd"):
        week = WEEKDAYS if groups["wd"] in WEEKDAYS else WEEKS["zh" if language == "zh" else "ja"]
        weekday = week.index(groups["wd"]) if groups["wd"] in week else None
    return _date_edit(
        match.span(),
        published,
        year=_cjk_year(match),
        month=_cjk_number(groups.get("month")),
        day=_cjk_number(groups.get("day")),
        last=_int(groups.get("to")),
        weekday=weekday,
        tail="기" if match[0].endswith("期") and not groups.get("to") else "",
    )


def _korean_days(text: str, published: date) -> Iterator[Edit]:
    """Korean dates that lean on other words ('지난 6일', '지난달 22일', '전날'), by the newsroom rules of dates_ko."""
    for span in read_dates(text, published):
        if not span.day or text[span.start : span.end][:1].isdigit():
            continue
        when = span.first
        quantity = Quantity(kind="date", year=when.year, month=when.month, day=when.day, start=span.start, end=span.end)
        yield Edit(start=span.start, end=span.end, quantities=(quantity,))
