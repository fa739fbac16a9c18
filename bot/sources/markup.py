"""HTML to a tree, and a tree to lines of text; where a page's noise can be told by its markup, it is left out here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

#: characters of one page that are read; the rest of a longer page is left out
MAX_CHARS = 3_000_000

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>", re.IGNORECASE)

#: tags that begin a line
BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "title",
        "tr",
        "ul",
        "br",
    ]
)
_SKIPPED = frozenset(
    [
        "head",
        "script",
        "style",
        "template",
        "noscript",
        "iframe",
        "object",
        "embed",
        "svg",
        "math",
        "canvas",
        "audio",
        "video",
        "map",
        "form",
        "button",
        "select",
        "option",
        "textarea",
        "input",
        "nav",
        "footer",
        "figure",
        "figcaption",
        "rt",
        "rp",
        "time",
        "picture",
        "dialog",
        "menu",
        "label",
    ]
)
#: class and id words of what stands inside an article's container and is not the article
_NOISE = re.compile(
    r"(?:^|[\s_-])(?:shares?|sharing|sns|social|relate[ds]?|relation(?:s|news)?|recommend(?:ed|s)?|popular|ranking|most[_-]?(?:read|viewed)"
    r"|reporter|journalist|writer|byline|author|profile|copyrights?|ads?|adv|advert\w*|adsense|adbox|banner|tags?|taglist|keywords?|hashtags?"
    r"|comments?|reply|replies|subscri\w*|newsletter|caption|desc_?photo|(?:photo|img|image)[_-]?(?:desc|info|txt|text|caption|alt)"
    r"|promo\w*|sponsor\w*|breadcrumbs?|toolbar|pagination|paging|prevnext|cookie|consent|footer|sitemap|gnb|lnb|snb"
    r"|teaser|outbrain|taboola|dable|mobon|hotnews|issue[_-]?news|news[_-]?list|list[_-]?news|read[_-]?more|more[_-]?news"
    r"|artical-tags|emotion|like[_-]?box|vote|survey|tts|viewer_?tool|report_?box|source_?tail|editor|edit[_-]?info|statement|declare)(?:$|[\s_-]|\d)",
    re.IGNORECASE,
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
#: a block with more than this share of the text is no noise, whatever its name
_MOST = 0.5


def parse_tree(html: str) -> HtmlElement | None:
    """Return the page as a tree, or ``None`` where there is no element in it; reads at most ``MAX_CHARS``."""
    text = _XML_DECLARATION.sub("", _CONTROL.sub("", html[:MAX_CHARS]))
    parser = HTMLParser(
        encoding="utf-8",
        collect_ids=False,
        default_doctype=False,
        remove_comments=True,
        remove_pis=True,
        huge_tree=True,  # else everything below 255 open tags is lost: pages with as many unclosed <font> exist
    )
    try:
        tree = document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    return tree if isinstance(tree, HtmlElement) else None


def text_length(element: HtmlElement) -> int:
    """Characters of text within *element*."""
    return int(element.xpath("string-length()"))


def weight(text: str) -> float:
    """Length in which a CJK character counts as two: about equal amounts of content in any script."""
    return (len(text) + len(text.encode("utf-8", "replace"))) / 2


def drop_elements(tree: HtmlElement, tags: Iterable[str]) -> None:
    """Take the elements of *tags* out of *tree*, their tails kept."""
    etree.strip_elements(tree, *tags, with_tail=False)


@lru_cache(maxsize=4096)
def is_noise_name(names: str) -> bool:
    """Whether class and id *names* say share box, caption, related list, byline or the like."""
    return _NOISE.search(_CAMEL.sub("-", names)) is not None


def names_of(element: HtmlElement) -> str:
    """Class and id of *element* in one string."""
    return f"{element.get('class') or ''} {element.get('id') or ''}".strip()


def render(root: HtmlElement) -> list[str]:
    """Return the text under *root*, one line a block or ``<br>``; without its noise and lines that are but a link.

    A block named like noise is kept all the same where it holds half of the text: names do lie.
    """
    most = _MOST * text_length(root)
    page = _Lines()
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        tag = element.tag
        if event == "start":
            if tag in BLOCKS:
                page.end()
            if element is not root and (tag in _SKIPPED or _is_noise(element, most)):
                if tag in _SKIPPED and tag in _HOLDERS and text_length(element) > most:
                    continue
                walker.skip_subtree()
                page.skipped = element
                continue
            page.links += tag == "a"
            page.add(element.text)
            continue
        if element is page.skipped:
            page.skipped = None
        else:
            page.links -= tag == "a"
        if tag in BLOCKS:
            page.end()
        elif tag in ("td", "th"):
            page.add(" ")
        if element is not root:
            page.add(element.tail)
    page.end()
    return page.lines


#: skipped tags that some sites wrap the whole article in
_HOLDERS = frozenset(("form", "figure", "label", "footer", "menu"))


def _is_noise(element: HtmlElement, most: float) -> bool:
    names = names_of(element)
    return bool(names) and is_noise_name(names) and text_length(element) <= most


class _Lines:
    """Text that is being put together, and how much of it is link."""

    __slots__ = ("lines", "linked", "links", "parts", "size", "skipped")

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.parts: list[str] = []
        self.links = self.linked = self.size = 0
        self.skipped: HtmlElement | None = None

    def add(self, text: str | None) -> None:
        if not text:
            return
        self.parts.append(text)
        if size := len(text.strip()):
            self.size += size
            self.linked += size if self.links else 0

    def end(self) -> None:
        if self.size and (line := " ".join("".join(self.parts).split())):
            whole_link = self.linked >= 0.9 * self.size and not line.endswith(("다.", ".", "。", "다", "”", '"'))
            if not whole_link:
                self.lines.append(line)
        self.parts.clear()
        self.linked = self.size = 0
