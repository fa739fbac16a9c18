"""Title, outlet and language of a page as it declares them; the author is not read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from . import patterns
from .embedded import LinkedData, Scripts, state_date
from .markup import names_of
from .plain import hygiene, one_line
from .published import find_published

_OUTLET_NAMES = (
    "og:site_name",
    "article:media_name",
    "dable:publisher",
    "copyright-holder",
    "dc.publisher",
    "publisher",
    "application-name",
    "twitter:creator",
)
_LANGUAGE_NAMES = ("og:locale", "content-language", "dc.language")
_TITLE_TAIL = re.compile(
    r"\s+[-–—|ㅣ｜/·:：<>«»‹›]{1,2}\s+|\s*[|｜ㅣ：]\s*|\s::\s|_(?=[^_]{2,20}$)|(?<=\S)[-–](?=\S{2,16}$)"
)
#: words that stand for a section or a site, never for an article
_SECTIONS = re.compile(
    r"^(?:home|news|article|articles|blog|untitled|index|tech(?:nology)?|business|world|economy|politics|sports?|opinion|뉴스|기사|홈|종합|경제|산업|정치|사회|국제|"
    r"IT(?:/과학|·과학)?|과학|테크|오피니언|전체기사|기사\s*본문|본문|뉴스\s*홈|ニュース|経済|国際|テクノロジー|トップ|首页|首頁|新闻|新聞|财经|財經|科技|正文|即時|要聞)$",
    re.IGNORECASE,
)


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


def read_facts(
    tree: HtmlElement, scripts: Scripts, *, url: str, title_hint: str, timezone: str, language: str
) -> Facts:
    """Read what *tree* (with its hidden parts and lists still in it) and its *scripts* declare."""
    meta, linked = read_meta(tree), scripts.linked
    outlet = find_outlet(meta, linked, url)
    declared = (
        language
        or tree.get("lang")
        or tree.get("xml:lang")
        or linked.language
        or next((meta[name] for name in _LANGUAGE_NAMES if name in meta), "")
    ).lower()
    code = re.split(r"[-_]", declared)[0][:3]
    title = find_title(tree, meta, linked, outlet=outlet, url=url, hint=title_hint)
    return Facts(
        title=title,
        outlet=outlet,
        language=code,
        published=find_published(
            tree,
            meta,
            linked,
            url=url,
            timezone=timezone,
            language=code if code in patterns.LANGUAGES else "",
            stated=lambda: state_date(scripts, title),
        ),
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
    labels = [
        label
        for label in host.split(".")
        if label not in ("www", "m", "news", "amp", "n", "co", "com", "kr", "jp", "cn", "tw", "net", "org")
    ]
    return labels[-1] if labels else ""


def find_title(
    tree: HtmlElement, meta: Mapping[str, str], linked: LinkedData, *, outlet: str, url: str, hint: str
) -> str:
    """The headline on which the page's own accounts agree.

    Candidates are og:title, JSON-LD headline, the h1s, twitter:title and <title>, each without the outlet's name and never an
    outlet or section alone.  The one that most other candidates equal or contain wins; ties go in that order.
    """
    site = {
        _comparable(name) for name in (outlet, linked.publisher, host_label(url), meta.get("og:site_name", "")) if name
    }
    element = tree.find(".//title")
    whole = _text(element) if element is not None else ""
    raw = [
        meta.get("og:title", ""),
        linked.headline,
        *_headings(tree),
        meta.get("twitter:title", ""),
        meta.get("title", ""),
        whole,
    ]
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
        found = [
            _text(e)
            for e in tree.iter("h2", "h3", "div", "strong", "span")
            if re.search(
                r"head(?:line|ing)|art(?:icle)?_?-?(?:tit|head)|(?:news|view)_?-?tit|subject",
                names_of(e),
                re.IGNORECASE,
            )
        ][:2]
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
    return bool(key) and any(
        key == name
        or (len(name) >= 3 and key.startswith(name) and len(key) <= len(name) + 8)
        or (len(key) >= 3 and name.startswith(key))
        for name in site
    )


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
    return (
        len(key) >= 4
        and key not in site
        and not _SECTIONS.match(text)
        and not re.fullmatch(r"[\w.-]+\.(?:com|net|org|co\.kr|kr|jp|cn|tw)", text)
    )
