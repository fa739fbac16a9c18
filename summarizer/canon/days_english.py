"""Dates, months and years as English papers write them; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from ..text import words
from .dating import MONTHS, date_edit, month_number, whole
from .values import Edit, Quantity
from .weekdays import NAMES_EN

_FULL = "|".join(name.capitalize() for name in MONTHS)
_SHORT = "|".join(name[:3].capitalize() for name in MONTHS)
#: pages that are typed in haste write 'on august 12'; 'may' and 'march' are words then
_LOWER = "|".join(name.lower() for name in MONTHS if name.lower() not in ("may", "march"))
_MONTH = rf"(?P<month>{_FULL}|Sept|{_SHORT}|{_LOWER})"
_WEEKDAY = r"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_TH = r"(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d(?![年년]))"
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
    rf"(?:(?<=\b[iI]n\s)|(?<=\b[bB]y\s)|(?<=\bfor\s)|(?<=\b[oO]f\s)|(?<=[sS]ince\s)|(?<=[uU]ntil\s)|(?<=[lL]ast\s)|(?<=[tT]his\s)|(?<=[nN]ext\s)|(?<=late\s)|(?<=late-)|(?<=early\s)|(?<=early-)|(?<=mid-)|(?<=from\s)|(?<=\b[tT]o\s)|(?<=through\s)|(?<=before\s)|(?<=after\s)|(?<=during\s)|(?<=[bB]etween\s)){_MONTH}\b(?!\s[A-Z])(?!['’]s)"
    r"|\b(?P<sure>January|February|July|September|October|November|December)\b(?!\s[A-Z])(?!\s\d)"
)
_YEAR_EN = re.compile(
    r"(?:(?<=mid-)|(?<=late-)|(?<=early-)|(?<![\w$€£¥₩.,#-]))(?P<year>(?:19|20)\d\d)(?:\s?[-–]\s?(?P<to>(?:19|20)\d\d))?(?![\w%]|[,.:]\d|-(?![a-z])|\s(?:people|employees|workers|jobs|units|dollars|won|yen|points?)\b)"
)
_DECADE_EN = re.compile(r"(?<![\w'’$])(?P<year>(?:19|20)\d0)s\b")
_BEFORE_YEAR = re.compile(r"([A-Za-z&'’.]+)[\s-]$")
_YEAR_AFTER = words(
    """
    in by since until till from to through of for during before after mid late early around and or between than
    the its a our their his her spring summer autumn fall winter as year fiscal calendar on this
    """
)


def read_english_days(text: str, published: date | None) -> Iterator[Edit]:
    for pattern in _ENGLISH:
        for match in pattern.finditer(text):
            groups = match.groupdict()
            edit = date_edit(
                match.span(),
                published,
                year=whole(groups.get("year")),
                month=month_number(match["month"]),
                day=whole(groups.get("day")),
                last=whole(groups.get("to")),
                weekday=NAMES_EN.index(groups["weekday"].lower()) if groups.get("weekday") else None,
            )
            if edit is not None:
                yield edit
    for match in _MONTH_ALONE.finditer(text):
        name = match["month"] or match["sure"]
        if len(name) < 4 and name != "May" and text[match.end() : match.end() + 1] != ".":
            continue
        edit = date_edit(match.span(), published, year=None, month=month_number(name), day=None)
        if edit is not None:
            yield edit
    yield from _english_years(text)


def _english_years(text: str) -> Iterator[Edit]:
    for match in _DECADE_EN.finditer(text):
        years = Quantity(kind="number", value=Decimal(match["year"]), unit="년대", start=match.start(), end=match.end())
        yield Edit(start=match.start(), end=match.end(), text=f"{match['year']}년대", quantities=(years,))
    for match in _YEAR_EN.finditer(text):
        before = _BEFORE_YEAR.search(text, max(0, match.start() - 20), match.start())
        word = before[1] if before else ""
        if word and word != word.lower() and word.lower().rstrip(".") not in _YEAR_AFTER:
            continue  # 'CES 2026', 'Windows 2000'
        edit = date_edit(match.span(), None, year=int(match["year"]), month=None, day=None, last=whole(match["to"]))
        if edit is not None:
            yield edit
