"""When a page was published, by its own account: JSON-LD, meta tags, marked times, stamps, scripts, the address; never a listing's dates."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from lxml.html import HtmlElement

from . import patterns
from .dates import parse_date
from .embedded import LinkedData
from .markup import names_of
from .plain import hygiene, one_line

_PUBLISHED_NAMES = (
    "article:published_time", "article:published", "og:article:published_time", "og:published_time", "rnews:datepublished",
    "datepublished", "parsely-pub-date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "sailthru.date", "publishdate",
    "publish-date", "publish_date", "pubdate", "ptime", "dc.date.issued", "dcterms.created", "dcterms.date", "dcterms.issued",
    "dc.date", "article.published", "article:create", "article_date_original", "originalpublicationdate", "date.published",
    "citation_publication_date", "bt:pubdate", "news_date", "regdate", "reg_date", "dable:published_time", "dd:published_time",
    "date", "weibo:article:create_at", "og:release_date", "firstpubdate", "nc:publishtime", "displaydate", "release_date",
)  # fmt: skip
_STAMP_LABEL = (
    r"(?:기사\s*)?(?:최초\s*)?(?:입력|등록|승인|송고|발행|게재|작성)(?:일시|일|시간|시각)?|기사승인|公開(?:日時?)?|掲載(?:日時?)?|配信(?:日時?)?|投稿日時?|发布(?:时间|日期|于)?|發布(?:時間|日期|於)?|发表(?:时间|于)?|發表(?:時間)?|"
    r"发稿时间|Published(?:\s*(?:on|at))?|Posted(?:\s*on)?|First published(?:\s*on)?|Publication date"
)
_STAMP_DATE = (
    r"(?:19|20)\d{2}\s?[.\-/년年]\s?\d{1,2}\s?[.\-/월月]\s?\d{1,2}\s?[일日]?\.?(?:\s*[(（][월화수목금토일月火水木金土日一二三四五六][)）])?"
    r"(?:\s*(?:오전|오후|午前|午後|上午|下午|[AaPp]\.?[Mm]\.?)?\s*\d{1,2}\s?[:：시時时]\s?\d{1,2}(?:\s?[:：]\s?\d{2}|\s?[분分])?(?:\s*(?:오전|오후|[AaPp]\.?[Mm]\.?))?(?:\s*(?:KST|JST|GMT|UTC|\+\d{2}:?\d{2}))?)?"
)
_STAMP = re.compile(rf"(?:{_STAMP_LABEL})\s*[:：|]?\s*({_STAMP_DATE})", re.IGNORECASE)
_STAMP_EN = re.compile(
    rf"(?:{_STAMP_LABEL})\s*[:：|]?\s*((?:[A-Z][a-z]+day,?\s+)?(?:[A-Z][a-z]{{2,8}}\.? \d{{1,2}},? (?:19|20)\d{{2}}|\d{{1,2}} [A-Z][a-z]{{2,8}} (?:19|20)\d{{2}})(?:[,\s]+(?:at\s+)?\d{{1,2}}:\d{{2}}\s*(?:[AaPp]\.?[Mm]\.?)?(?:\s*[A-Z]{{2,4}}\b)?)?)"
)
_BARE_STAMP = re.compile(
    rf"^\W{{0,3}}({_STAMP_DATE})\W{{0,3}}(?:(?:文章|稿件|新闻)?(?:来源|來源|出处|出處|稿源)\s*[：:].{{1,40}})?$"
)
_HEADINGS = ("h1", "h2", "h3")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CHANGED = re.compile(r"(?:수정|업데이트|更新|修改|Updated|Modified)", re.IGNORECASE)
_DATE_NAME = re.compile(
    r"(?:date|time|stamp|regist|input|publish|pub|posted|info|byline|meta|when|日期|時間)", re.IGNORECASE
)
_URL_DATE = re.compile(r"/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:/|\d{0,14}(?:[/._-]|$))")


def find_published(
    tree: HtmlElement,
    meta: Mapping[str, str],
    linked: LinkedData,
    *,
    url: str,
    timezone: str,
    language: str,
    stated: Callable[[], str] = str,
) -> datetime | None:
    """The first of the page's accounts of its time that can be read; a time of day is preferred to a bare date of the same day.

    *stated* reads the page's scripts; it is asked only where the rest gives no time of day.
    """
    first: datetime | None = None
    for raw in _dates(tree, meta, linked, url, stated):
        moment = parse_date(raw, timezone=timezone, language=language)
        if moment is None:
            continue
        if first is None:
            first = moment
            if _has_clock(raw):
                return moment
        elif _has_clock(raw) and abs((moment - first).total_seconds()) < 86_400:
            return moment
    return first


def _has_clock(raw: str) -> bool:
    return re.search(r"\d{1,2}\s?[:시時时]\s?\d{2}|T\d{6}|^\d{10,14}$", raw) is not None and not re.search(
        r"[T ]00:00(?::00)?", raw
    )


def _dates(
    tree: HtmlElement, meta: Mapping[str, str], linked: LinkedData, url: str, stated: Callable[[], str]
) -> Iterator[str]:
    """Raw dates, the most trustworthy first."""
    if linked.published:
        yield linked.published
    yield from (meta[name] for name in _PUBLISHED_NAMES if name in meta)
    yield from _marked_times(tree)
    yield from _stamps(tree)
    if date := stated():
        yield date
    if found := _URL_DATE.search(url):
        yield f"{found[1]}-{found[2]}-{found[3]}"


def _text_of(element: HtmlElement) -> str:
    return one_line(hygiene(" ".join(element.itertext())))


def _marked_times(tree: HtmlElement) -> Iterator[str]:
    """Machine-readable times in the text: itemprop=datePublished, Naver's data-date-time, <time>; not in lists."""
    found = [
        (
            0 if "datePublished" in (element.get("itemprop") or "") else 1 if element.get("data-date-time") else 2,
            element,
        )
        for element in tree.iter("time", "span", "meta", "abbr", "p", "div")
        if element.tag == "time" or element.get("data-date-time") or "datePublished" in (element.get("itemprop") or "")
    ]
    for rank, element in sorted(found, key=lambda pair: pair[0])[:6]:
        raw = element.get("data-date-time") or element.get("datetime") or element.get("content") or _text_of(element)
        if (
            raw
            and not _CHANGED.search(f"{names_of(element)} {element.get('itemprop') or ''}")
            and (rank < 2 or not _in_list(element))
        ):
            yield raw


def _in_list(element: HtmlElement) -> bool:
    """Whether *element* stands in a row of a listing, or in a part of the page that is beside the article."""
    return any(parent.tag in ("li", "tr", "aside", "nav", "footer") for parent in element.iterancestors())


def _stamps(tree: HtmlElement) -> Iterator[str]:
    """Dates that a word marks ('입력 2024.07.01 09:00'), bare ones in elements named after dates, the first under a headline."""
    bare: list[str] = []
    under: list[str] = []
    headed = False
    for element in tree.iter(
        *_HEADINGS, "span", "p", "div", "em", "li", "dd", "td", "strong", "small", "b", "a", "font"
    ):
        if element.tag in _HEADINGS:
            headed = True
            continue
        text = element.text_content() if len(element) <= 4 else element.text or ""
        if not 6 <= len(text) <= 220 or not _YEAR.search(text):
            continue
        line = " ".join(text.split())
        if patterns.LIST_ROW.match(line):
            continue
        if found := _STAMP.search(line) or _STAMP_EN.search(line):
            yield found[1]
        elif len(bare) < 3 and (found := _BARE_STAMP.match(line)) and not _CHANGED.search(names_of(element)):
            if _DATE_NAME.search(names_of(element) or names_of(element.getparent())) and not _in_row(element):
                bare.append(found[1])
            elif headed and not under and _has_clock(found[1]) and not _in_list(element):
                under.append(found[1])
    yield from (*bare, *under)


def _in_row(element: HtmlElement) -> bool:
    """Whether *element* is in a row of a list or table that links somewhere and has a row beside it."""
    for parent in element.iterancestors("li", "tr"):
        beside = [row for row in (parent.getprevious(), parent.getnext()) if row is not None and row.tag == parent.tag]
        if beside and parent.find(".//a") is not None:
            return True
    return False


def stamp_in(lines: list[str], *, timezone: str, language: str) -> datetime | None:
    """Time of publication that a line of plain text states ('입력 2024.07.01 09:00'); never that of a list row."""
    for line in lines:
        if (
            len(line) <= 220
            and not patterns.LIST_ROW.match(line)
            and not patterns.BOARD_ROW.match(line)
            and (found := _STAMP.search(line) or _STAMP_EN.search(line))
        ):
            return parse_date(found[1], timezone=timezone, language=language)
    return None
