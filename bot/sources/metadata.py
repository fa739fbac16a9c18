"""Title, outlet and time of publication of a page; the author is not read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from bot.sources import patterns
from bot.sources.dates import parse_date
from bot.sources.embedded import LinkedData
from bot.sources.markup import names_of
from bot.sources.plain import hygiene, one_line

_PUBLISHED_NAMES = (
    "article:published_time", "article:published", "og:article:published_time", "og:published_time", "rnews:datepublished",
    "datepublished", "parsely-pub-date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "sailthru.date", "publishdate",
    "publish-date", "publish_date", "pubdate", "ptime", "dc.date.issued", "dcterms.created", "dcterms.date", "dcterms.issued",
    "dc.date", "article.published", "article:create", "article_date_original", "originalpublicationdate", "date.published",
    "citation_publication_date", "bt:pubdate", "news_date", "regdate", "reg_date", "dable:published_time", "dd:published_time",
    "date", "weibo:article:create_at", "og:release_date", "firstpubdate", "nc:publishtime", "displaydate", "release_date",
)  # fmt: skip
_OUTLET_NAMES = ("og:site_name", "article:media_name", "dable:publisher", "copyright-holder", "dc.publisher", "publisher", "application-name", "twitter:creator")
_LANGUAGE_NAMES = ("og:locale", "content-language", "dc.language")
_TITLE_TAIL = re.compile(r"\s+[-–—|ㅣ｜/·:：<>«»‹›]{1,2}\s+|\s*[|｜ㅣ：]\s*|\s::\s|_(?=[^_]{2,20}$)|(?<=\S)[-–](?=\S{2,16}$)")
#: words that stand for a section or a site, never for an article
_SECTIONS = re.compile(
    r"^(?:home|news|article|articles|blog|untitled|index|tech(?:nology)?|business|world|economy|politics|sports?|opinion|뉴스|기사|홈|종합|경제|산업|정치|사회|국제|"
    r"IT(?:/과학|·과학)?|과학|테크|오피니언|전체기사|기사\s*본문|본문|뉴스\s*홈|ニュース|経済|国際|テクノロジー|トップ|首页|首頁|新闻|新聞|财经|財經|科技|正文|即時|要聞)$",
    re.IGNORECASE,
)
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
_BARE_STAMP = re.compile(rf"^\W{{0,3}}({_STAMP_DATE})\W{{0,3}}$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CHANGED = re.compile(r"(?:수정|업데이트|更新|修改|Updated|Modified)", re.IGNORECASE)
_DATE_NAME = re.compile(r"(?:date|time|stamp|regist|input|publish|pub|posted|info|byline|meta|when|日期|時間)", re.IGNORECASE)
_URL_DATE = re.compile(r"/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:/|\d{0,14}(?:[/._-]|$))")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a page says about itself."""

    title: str
    outlet: str
    #: ISO code as declared, first part only; '' where none
    language: str
    published: datetime | None
    #: meta tags by lower-case name or property, first value
    meta: Mapping[str, str] = field(default_factory=dict)


def read_facts(tree: HtmlElement, linked: LinkedData, *, url: str, title_hint: str, timezone: str, language: str) -> Facts:
    """Read what *tree* (with its hidden parts and lists still in it) and its JSON-LD declare."""
    meta = read_meta(tree)
    outlet = find_outlet(meta, linked, url)
    declared = (language or tree.get("lang") or tree.get("xml:lang") or linked.language or next((meta[name] for name in _LANGUAGE_NAMES if name in meta), "")).lower()
    code = re.split(r"[-_]", declared)[0][:3]
    zone_language = code if code in patterns.LANGUAGES else ""
    return Facts(
        title=find_title(tree, meta, linked, outlet=outlet, url=url, hint=title_hint),
        outlet=outlet,
        language=code,
        published=find_published(tree, meta, linked, url=url, timezone=timezone, language=zone_language),
        meta=meta,
    )


def read_meta(tree: HtmlElement) -> dict[str, str]:
    """First non-empty content of each meta name, property or itemprop, in lower case."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        content = element.get("content")
        if name and content and (value := one_line(hygiene(content))):
            found.setdefault(name.strip().lower(), value)
    return found


def find_outlet(meta: Mapping[str, str], linked: LinkedData, url: str) -> str:
    """The site's own name for itself; '' rather than a bare host name."""
    host = host_label(url)
    for name in (meta.get("og:site_name", ""), linked.publisher, *(meta.get(key, "") for key in _OUTLET_NAMES[1:])):
        value = name.strip(" |-")
        if 1 < len(value) <= 60 and not value.startswith(("http", "@", "www.")):
            return value
    return meta.get("og:site_name", "")[:60] if host else ""


def host_label(url: str) -> str:
    """'hankyung' of 'https://www.hankyung.com/article/1'; '' where there is none."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    labels = [label for label in host.split(".") if label not in ("www", "m", "news", "amp", "n", "co", "com", "kr", "jp", "cn", "tw", "net", "org")]
    return labels[-1] if labels else ""


def find_title(tree: HtmlElement, meta: Mapping[str, str], linked: LinkedData, *, outlet: str, url: str, hint: str) -> str:
    """The headline on which the page's own accounts agree.

    Candidates are og:title, JSON-LD headline, the h1s, twitter:title and <title>, each without the outlet's name and never an
    outlet or section alone.  The one that most other candidates equal or contain wins; ties go in that order.
    """
    site = {_comparable(name) for name in (outlet, linked.publisher, host_label(url), meta.get("og:site_name", "")) if name}
    element = tree.find(".//title")
    whole = _text(element) if element is not None else ""
    raw = [meta.get("og:title", ""), linked.headline, *_headings(tree), meta.get("twitter:title", ""), meta.get("title", ""), whole]
    cleaned = [_without_outlet(text, site) for text in raw if text]
    named = [text for text in cleaned if _is_headline(text, site)]
    if not named:
        return hint.strip() or next((text for text in cleaned if text), "")
    keys = [_comparable(text) for text in named]
    votes = [sum(1 for other in keys if key and key in other) for key in keys]
    return named[votes.index(max(votes))]


def _headings(tree: HtmlElement) -> list[str]:
    """The h1s, and the h2s or h3s that are named as headlines (Korean CMSs); the first of each few."""
    found = [_text(element) for element in tree.iter("h1")][:4]
    if not any(found):
        found = [_text(e) for e in tree.iter("h2", "h3", "div", "strong", "span") if re.search(r"head(?:line|ing)|art(?:icle)?_?-?(?:tit|head)|(?:news|view)_?-?tit|subject", names_of(e), re.IGNORECASE)][:2]
    return [text for text in found if 4 <= len(text) <= 250]


def _text(element: HtmlElement) -> str:
    return one_line(hygiene(" ".join(element.itertext())))


def _comparable(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _without_outlet(title: str, site: set[str]) -> str:
    """*title* without the outlet's or section's name at either end ('제목 - 매체', '제목 | 산업 | 매체', '제목 :: 매체', '매체: 제목')."""
    text = title.strip()
    for _ in range(4):
        cuts = [found for found in _TITLE_TAIL.finditer(text) if found.start()]
        if not cuts:
            break
        tail, head = text[cuts[-1].end() :].strip(" -|:"), text[: cuts[0].start()].strip()
        if _is_name(tail, site, spaced=" " in cuts[-1][0] or cuts[-1][0] in "|｜ㅣ_：-"):
            text = text[: cuts[-1].start()].strip()
        elif _is_site(head, site):
            text = text[cuts[0].end() :].strip()
        else:
            break
    return text


def _is_site(part: str, site: set[str]) -> bool:
    key = _comparable(part)
    return bool(key) and any(key == name or (len(name) >= 3 and key.startswith(name) and len(key) <= len(name) + 8) or (len(key) >= 3 and name.startswith(key)) for name in site)


def _is_name(part: str, site: set[str], *, spaced: bool) -> bool:
    """Whether the last part of a title names the site or a section, rather than ending the headline."""
    if not part or _is_site(part, site) or _SECTIONS.match(part):
        return True
    return spaced and len(part) <= 24 and _OUTLET_WORD.search(part) is not None


_OUTLET_WORD = re.compile(
    r"(?:뉴스\d*|일보|신문|경제|타임스|투데이|방송|닷컴|저널|미디어|데일리|헤럴드|뉴시스|매거진|코리아|온라인|News|Times|Post|Journal|Herald|Reuters|Bloomberg|CNBC|CNN|BBC|NPR|Guardian|Verge|TechCrunch|WIRED|Wired|Today|Daily|\.com|\.co\.kr|\.net|新聞|新聞社|ニュース|オンライン|デジタル|电子版|電子版|新闻|新聞網|日报|日報|新闻网|网|網|财经|財經)$"
)


def _is_headline(text: str, site: set[str]) -> bool:
    key = _comparable(text)
    return len(key) >= 4 and key not in site and not _SECTIONS.match(text) and not re.fullmatch(r"[\w.-]+\.(?:com|net|org|co\.kr|kr|jp|cn|tw)", text)


def find_published(tree: HtmlElement, meta: Mapping[str, str], linked: LinkedData, *, url: str, timezone: str, language: str) -> datetime | None:
    """The first of the page's accounts of its time that can be read; a time of day is preferred to a bare date of the same day."""
    first: datetime | None = None
    for raw in _dates(tree, meta, linked, url):
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
    return re.search(r"\d{1,2}\s?[:시時时]\s?\d{2}|T\d{6}|^\d{10,14}$", raw) is not None and not re.search(r"[T ]00:00(?::00)?", raw)


def _dates(tree: HtmlElement, meta: Mapping[str, str], linked: LinkedData, url: str) -> Iterator[str]:
    """Raw dates, the most trustworthy first."""
    if linked.published:
        yield linked.published
    yield from (meta[name] for name in _PUBLISHED_NAMES if name in meta)
    yield from _marked_times(tree)
    yield from _stamps(tree)
    if found := _URL_DATE.search(url):
        yield f"{found[1]}-{found[2]}-{found[3]}"


def _marked_times(tree: HtmlElement) -> Iterator[str]:
    """Machine-readable times in the text: itemprop=datePublished, Naver's data-date-time, <time>; not in lists."""
    found = [
        (0 if "datePublished" in (element.get("itemprop") or "") else 1 if element.get("data-date-time") else 2, element)
        for element in tree.iter("time", "span", "meta", "abbr", "p", "div")
        if element.tag == "time" or element.get("data-date-time") or "datePublished" in (element.get("itemprop") or "")
    ]
    for rank, element in sorted(found, key=lambda pair: pair[0])[:6]:
        raw = element.get("data-date-time") or element.get("datetime") or element.get("content") or _text(element)
        if raw and not _CHANGED.search(f"{names_of(element)} {element.get('itemprop') or ''}") and (rank < 2 or not _in_list(element)):
            yield raw


def _in_list(element: HtmlElement) -> bool:
    """Whether *element* stands in a row of a listing, or in a part of the page that is beside the article."""
    return any(parent.tag in ("li", "tr", "aside", "nav", "footer") for parent in element.iterancestors())


def _stamps(tree: HtmlElement) -> Iterator[str]:
    """Dates that a word marks ('입력 2024.07.01 09:00'), then bare ones in elements named after dates."""
    bare = []
    for element in tree.iter("span", "p", "div", "em", "li", "dd", "td", "strong", "small", "b", "a", "font"):
        text = element.text_content() if len(element) <= 4 else element.text or ""
        if not 6 <= len(text) <= 220 or not _YEAR.search(text):
            continue
        line = " ".join(text.split())
        if patterns.LIST_ROW.match(line):
            continue
        if found := _STAMP.search(line) or _STAMP_EN.search(line):
            yield found[1]
        elif len(bare) < 3 and (found := _BARE_STAMP.match(line)) and _DATE_NAME.search(names_of(element) or names_of(element.getparent())) and not _CHANGED.search(names_of(element)) and not _in_row(element):
            bare.append(found[1])
    yield from bare


def _in_row(element: HtmlElement) -> bool:
    """Whether *element* is one of several like it: a row of a list or table with siblings of its kind."""
    for parent in element.iterancestors("li", "tr"):
        holder = parent.getparent()
        if holder is not None and sum(1 for other in holder if other.tag == parent.tag) >= 3 and parent.find(".//a") is not None:
            return True
    return False


def stamp_in(lines: list[str], *, timezone: str, language: str) -> datetime | None:
    """Time of publication that a line of plain text states ('입력 2024.07.01 09:00'); never that of a list row."""
    for line in lines:
        if len(line) <= 220 and not patterns.LIST_ROW.match(line) and not patterns.BOARD_ROW.match(line) and (found := _STAMP.search(line) or _STAMP_EN.search(line)):
            return parse_date(found[1], timezone=timezone, language=language)
    return None
