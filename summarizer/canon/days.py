"""Dates, months, years, weekdays and relative days, in four languages; pure.

What a date *says* goes into the Korean text; what it *means* against the day of publication into the quantity.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from ..korean.dates_ko import read_dates
from .dating import date_edit, whole
from .days_english import read_english_days
from .numerals import read_number
from .relative import PATTERNS, value_of, word_of, word_text
from .scan import matches
from .values import WEEKDAYS, Edit, Quantity
from .weekdays import WEEKS, read_weekdays

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_ISO = re.compile(rf"(?<![\d./-]){_YEAR}(?P<sep>[-./])(?P<month>\d{{1,2}})(?P=sep)(?P<day>\d{{1,2}})(?![\d/-]|\.\d)")
_HAN_NUM = "[〇零一二三四五六七八九十廿]"
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
_ERA = "|".join(_ERAS)
#: '18年6月' is of 2018, '懲役18年6月' is none
_SHORT_YEAR = r"(?<![\d,.役刑역형])(?<![역형] )[0-3]\d(?=年\s?\d{1,2}(?:[-–~]\d{1,2})?\s?月)"
_CJK_YEAR = rf"(?:(?P<year>(?:19|20)\d\d|{_SHORT_YEAR}|[一二][〇零九]{_HAN_NUM}{{2}})|(?P<era>{_ERA})(?P<eran>\d{{1,3}}|元|{_HAN_NUM}{{1,3}}))\s?[年년](?!代)"
_CJK_TO = r"(?:\s?[日号號일月월]?\s?[-–~至]\s?(?:(?P<tom>\d{1,2})\s?[月월]\s?)?(?P<to>\d{1,2}))?"
_CJK_DATE = re.compile(
    rf"(?<![\d.])(?<!\d,)(?:{_CJK_YEAR}\s?)?(?P<month>\d{{1,2}}|{_HAN_NUM}{{1,3}})\s?[月월]\s?(?:份(?!额|額))?(?P<day>\d{{1,2}}|{_HAN_NUM}{{1,3}}){_CJK_TO}\s?[日号號일](?![本間間间])(?P<in>\s?\(\s?(?P<wd>[月火水木金土日월화수목금토일一二三四五六])(?:曜日?|요일)?\s?\))?"
)
#: '30(현지시간)', of which the paper has dropped the sign
_KO_DAY = re.compile(
    r"(?<![\d.,:가-힣A-Za-z])(?<![월년A-Za-z] )(?P<day>\d{1,2})(?=\s?\((?:현지|한국|미국)\s?시[간각]\))"
)
_CJK_DAY = re.compile(
    rf"(?<![\d.第제가-힣])(?<!\d,)(?P<day>\d{{1,2}}|[二三]?十{_HAN_NUM}?){_CJK_TO}\s?(?P<mark>[日号號일])(?![本間间頃常程目後]|[机機楼樓线線店馆館厂廠矿礦园園仓倉]|工[厂廠場]|前(?![往去来來]))(?!\s?(?:간|만에|만인|동안|째|차|여|이상|이내|가량|정도|연속|連続|以内|以上|ぶり|连续|連續|[市町楼樓院线線]))(?P<in>\s?\(\s?(?P<wd>[月火水木金土日월화수목금토일一二三四五六])(?:曜日?|요일)?\s?\))?"
)
#: '昨（20）日', '今（2026）年', '上（6）月', '週五（18）日': the papers of Taiwan
_CJK_BRACKETED = re.compile(
    r"(?:[昨今明]|(?<=[週周][一二三四五六日]))\((?:(?P<of>\d{1,2})/)?(?P<day>\d{1,2})\)[日天晚早午]?|[上本下]\((?P<month>\d{1,2})\)月|[去今明前]\((?P<year>20\d\d)\)年"
)
#: '五日宣布', without its month
_CJK_DIGIT_DAY = re.compile(
    r"(?<![第每近连連续續期时時达達停隔逾超过過前後后头頭周週曜旬月一二三四五六七八九十廿两兩数數几幾为為])(?P<day>[二三四五六七八九])日(?![内內间間连連游遊月市本後后])"
)
_CJK_MONTH = re.compile(
    rf"(?<![\d.第가-힣])(?<!\d,)(?:{_CJK_YEAR}\s?)?(?P<month>\d{{1,2}}|十[一二]?|[一二三四五六七八九])\s?[月월](?:\s?[-–~至]\s?(?P<to>\d{{1,2}})\s?[月월])?(?:期(?![间間待])|份(?!额|額))?(?!\s?만에|[間间]|曜|\s?\d{{1,2}}\s?[日일])"
)
_CJK_MONTHS = re.compile(
    rf"(?<![\d.])(?<!\d,)(?:{_CJK_YEAR}\s?)?(?P<month>\d{{1,2}})[-–~至到](?P<to>\d{{1,2}})\s?[月월]期?"
)
_CJK_YEAR_ALONE = re.compile(
    rf"(?<![\d.第])(?<!\d,){_CJK_YEAR}(?!\s?[\d一二三四五六七八九十]+\s?[月월]|度|会計|[内內]?\s?(?:第[一二三四1-4]|[1-4])\s?(?:季|四半期|분기)|\s?(?:[1-4]\s?분기|회계))"
)
_YEAR_RANGE = re.compile(
    r"(?<![\d.])(?<!\d,)(?P<year>(?:19|20)\d\d)年?(?:[-–~至到]|から)(?P<to>(?:19|20)\d\d)(?:[年년]|(?=[)）]))(?!\s?\d{1,2}\s?[月월])"
)
#: '2018至2021年9月': the year that goes on to a month of another
_YEAR_FROM = re.compile(r"(?<![\d.])(?<!\d,)(?P<year>(?:19|20)\d\d)(?=[-–~至](?:19|20)\d\d[年년]\s?\d{1,2}\s?[月월])")


#: what somebody said: 'today' in it is the day of saying, which is not known
_SPOKEN = re.compile(r"“[^”]{1,400}”|\"[^\"]{1,400}\"|「[^」]{1,400}」|『[^』]{1,400}』")


def read_days(text: str, language: str, published: date | None) -> Iterator[Edit]:
    """Yield every date of *text*; *published* resolves relative days, and the year and month that are not said."""
    yield from _iso(text, published)
    yield from _cjk(text, language, published)
    if language == "en":
        yield from read_english_days(text, published)
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


def _iso(text: str, published: date | None) -> Iterator[Edit]:
    for match in _ISO.finditer(text):
        edit = date_edit(
            match.span(), published, year=int(match["year"]), month=int(match["month"]), day=int(match["day"])
        )
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
    year = _cjk_number(groups.get("year"))
    return year + 2000 if year is not None and year < 100 else year


def _cjk(text: str, language: str, published: date | None) -> Iterator[Edit]:
    for match in _cjk_matches(text):
        months = match.groupdict().get("tom")
        two = months is not None and months != match.groupdict().get("month")
        edits = _two_dates(match, published) if two else (_cjk_edit(match, language, published),)
        yield from (edit for edit in edits if edit is not None)


def _two_dates(match: re.Match[str], published: date | None) -> tuple[Edit | None, ...]:
    """'6월 28일~7월 2일': a span that goes on into another month."""
    month = _cjk_number(match.groupdict().get("month"))
    first = date_edit(
        (match.start(), match.end("day")), published, year=_cjk_year(match), month=month, day=_cjk_number(match["day"])
    )
    last = date_edit(
        (match.start("tom"), match.end()), published, year=None, month=whole(match["tom"]), day=whole(match["to"])
    )
    return first, last


#: each way of writing a date, with the signs of which it needs one
_CJK = (
    (_CJK_DATE, "月월"),
    (_CJK_DAY, "日号號일"),
    (_CJK_DIGIT_DAY, "日"),
    (_KO_DAY, "시"),
    (_CJK_BRACKETED, "昨今明週周上本下去前"),
    (_CJK_MONTH, "月월"),
    (_CJK_MONTHS, "月월"),
    (_CJK_YEAR_ALONE, "年년"),
    (_YEAR_RANGE, "年년"),
    (_YEAR_FROM, "年년"),
)


#: and a figure; '元' is the first year of an era
_FIGURE = re.compile(r"[\d〇零一二三四五六七八九十廿元]")


@lru_cache(maxsize=1024)
def _cjk_matches(text: str) -> tuple[re.Match[str], ...]:
    if _FIGURE.search(text) is None:
        return ()
    letters = frozenset(text)
    return tuple(match for pattern, signs in _CJK for match in matches(pattern, text, letters, signs))


def _cjk_edit(match: re.Match[str], language: str, published: date | None) -> Edit | None:
    groups = match.groupdict()
    if language == "ja" and groups.get("mark") in ("号", "號"):
        return None  # 'ファンド2号': only Chinese counts days so
    weekday = None
    if groups.get("wd"):
        week = WEEKDAYS if groups["wd"] in WEEKDAYS else WEEKS["zh" if language == "zh" else "ja"]
        weekday = week.index(groups["wd"]) if groups["wd"] in week else None
    return date_edit(
        match.span(),
        published,
        year=_cjk_year(match),
        month=_cjk_number(groups.get("month") or groups.get("of")),
        day=_cjk_number(groups.get("day")),
        last=whole(groups.get("to")),
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
