"""RSS, Atom and RDF by feedparser: the only place that calls it, on bytes in memory and nothing else."""

from __future__ import annotations

import io
from typing import Any
from urllib.parse import urljoin

from ..errors import ParseError
from . import plain, xmlrepair
from .entries import MOST_ENTRIES, RawEntry, RawFeed

#: feedparser's dict: read with ``dict.get``, past its aliases ('updated' would be made of 'published', with a warning).
Node = dict[str, Any]

_BROKEN = "피드의 XML이 깨져 기사를 하나도 읽지 못했습니다. 다음 회차에 다시 시도합니다."


def read(text: str, url: str = "", warnings: tuple[str, ...] = (), most: int = MOST_ENTRIES) -> RawFeed:
    """Read the XML *text*; ``ParseError``: 'not-a-feed', or 'broken' where neither title nor entry can be had.

    feedparser's 'bozo' is no failure: what a loose reading yields is used, with the warning 'loose-xml'.
    """
    mended = xmlrepair.repair(text, most)
    if mended is None:
        raise ParseError(_refusal(text), kind="not-a-feed")
    parsed, closed = _best_reading(mended, _base(mended, url))
    feed, found = parsed["feed"], parsed["entries"]
    title = _text_of(feed, "title", parsed["version"])
    if not found and not title and (parsed["bozo"] or not parsed["version"]):
        raise ParseError(_BROKEN, kind="broken")
    loose = mended.repaired or closed or bool(parsed["bozo"])
    link = _absolute(_get(feed, "link"), url)
    return RawFeed(
        type=_version(text, parsed["version"], mended.root),
        title=title,
        link=link,
        language=_get(feed, "language"),
        entries=tuple(_entry(entry, parsed["version"], link or url) for entry in found[:most]),
        total=max(mended.total, len(found)),
        warnings=(*warnings, "loose-xml") if loose else warnings,
    )


def _refusal(text: str) -> str:
    head = text[:65_536].lower()
    if "<html" in head or "<!doctype html" in head:
        return "피드가 아니라 웹 페이지(HTML)가 왔습니다. 피드 주소가 바뀌었는지 확인해 주십시오."
    return "피드(RSS·Atom·JSON Feed)가 아닌 내용이 왔습니다. 피드 주소를 확인해 주십시오."


def _best_reading(mended: xmlrepair.Repaired, base: str) -> tuple[Node, bool]:
    """Parse; where feedparser's loose mode lost entries to an unclosed tag, close the tags and parse again.

    Also returns whether tags were closed.
    """
    parsed = _parse(mended.xml, base)
    if not parsed["bozo"] or len(parsed["entries"]) >= mended.expected:
        return parsed, False
    closed = _parse(_with_tags_closed(mended.xml), base)
    return (closed, True) if len(closed["entries"]) > len(parsed["entries"]) else (parsed, False)


def _with_tags_closed(xml: str) -> str:
    from lxml import etree  # needed for the few feeds that are broken this way

    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(xmlrepair.close_leaves(xml).encode("utf-8"), parser)
    except etree.XMLSyntaxError:
        return xml
    return xml if root is None else etree.tostring(root, encoding="unicode")


def _parse(xml: str, base: str) -> Node:
    """Run feedparser over a BytesIO: given text or bytes it would fetch a URL and open a path that stands there.

    Its sanitizer and link resolver for markup are off: we keep no markup.
    """
    import feedparser  # 60 ms of start-up, needed only where a feed is read

    headers = {"content-type": "application/xml; charset=utf-8", **({"content-location": base} if base else {})}
    stream = io.BytesIO(xml.encode("utf-8"))
    try:
        result: Node = feedparser.parse(
            stream, response_headers=headers, sanitize_html=False, resolve_relative_uris=False
        )
    except Exception as error:  # its loose parser fails in many ways on hostile input
        raise ParseError(_BROKEN, kind="broken") from error
    return result


def _base(mended: xmlrepair.Repaired, url: str) -> str:
    """Return what relative links hang on in the parser: the feed's address for Atom and xml:base.

    RSS and RDF without xml:base are left relative, for their channel's link.
    """
    return url if mended.root in ("feed", "entry") or "xml:base" in mended.xml else ""


def _version(text: str, version: str, root: str) -> str:
    """Return feedparser's word, with those that it does not tell: Netscape's RSS, and channels that are their own root."""
    if not version and root == "channel":
        return "rss11" if "purl.org/net/rss1.1" in text[:1_000] else "cdf"
    netscape = version == "rss091u" and "netscape" in text[:1_000].lower()
    return "rss091n" if netscape else version


def _entry(entry: Node, version: str, base: str) -> RawEntry:
    content = _content(entry, version)
    summary = _text_of(entry, "summary", version, one_line=False) or content
    return RawEntry(
        id=_get(entry, "id").strip(),
        title=_text_of(entry, "title", version),
        link=_link(entry, base),
        original_link=_absolute(_get(entry, "feedburner_origlink"), base),
        author=plain.to_line(_get(entry, "author")),
        summary=summary,
        content="" if content == summary else content,
        published=_get(entry, "published") or _get(entry, "created"),
        updated=_get(entry, "updated"),
        source=_source(entry),
    )


def _get(node: Node, name: str) -> str:
    value = dict.get(node, name)
    return value if isinstance(value, str) else ""


def _text_of(node: Node, name: str, version: str, *, one_line: bool = True) -> str:
    detail = dict.get(node, f"{name}_detail")
    kind = detail.get("type", "") if isinstance(detail, dict) else ""
    text = _plain(_get(node, name), kind, version)
    return plain.one_line(text) if one_line else text


def _plain(value: str, kind: str, version: str) -> str:
    """Atom says what is text and what is markup; RSS does not, and is taken for markup."""
    is_text = kind == "text/plain" and version.startswith("atom")
    return plain.from_plain(value) if is_text else plain.to_text(value)


def _content(entry: Node, version: str) -> str:
    """Return the longest text among the entry's contents."""
    contents = dict.get(entry, "content")
    texts = (_plain(_get(one, "value"), _get(one, "type"), version) for one in contents or ())
    return max(texts, key=len, default="")


def _link(entry: Node, base: str) -> str:
    """Return the entry's page: feedparser's choice, else an alternate of any type, its text's own address, a permanent guid."""
    links = [link for link in dict.get(entry, "links") or () if isinstance(link, dict)]
    alternates = [_get(link, "href") for link in links if _get(link, "rel") in ("alternate", "")]
    guid = _get(entry, "id")
    elsewhere = [_get(one, "src") for one in dict.get(entry, "content") or () if isinstance(one, dict)]
    candidates = (
        _get(entry, "link"),
        *alternates,
        *elsewhere,
        guid if guid.startswith(("http://", "https://")) else "",
    )
    return next((_absolute(link, base) for link in candidates if link.strip()), "")


def _absolute(link: str, base: str) -> str:
    """Resolve *link* as it is written; the reader of the feed decides what is canonical."""
    link = link.strip()
    try:
        return urljoin(base, link) if link else ""
    except ValueError:
        return link


def _source(entry: Node) -> str:
    source = dict.get(entry, "source")
    return plain.to_line(_get(source, "title")) if isinstance(source, dict) else ""
