"""Feed XML made as well-formed as it can be before a parser sees it, and free of what could harm one.

The prolog goes (declaration, DOCTYPE, junk that a script printed before the root), so the parser sees no entity defined:
billion laughs and external entities are dead text; only short entities without references are put in by us.  Outside CDATA, bare '&' and '<' are escaped, HTML's
named entities become numbers, impossible character references go.  Linear in the input.
"""

from __future__ import annotations

import html.entities
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

_ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]{0,30}:)?(?P<name>rss|feed|rdf|channel|entry)(?=[\s>/])", re.IGNORECASE)
_PAGE = re.compile(r"<!doctype\s+html|<html[\s>]", re.IGNORECASE)
_COMMENT_OPEN, _COMMENT_CLOSE = "<!--", "-->"
#: How far into a document the root may stand; what precedes it is prolog or a script's warnings.
_PROLOG = 65_536

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_MARK = re.compile(
    r"&(?:#(?P<decimal>[0-9]{1,8});|#[xX](?P<hex>[0-9a-fA-F]{1,7});|(?P<name>[A-Za-z][A-Za-z0-9]{0,31});)?|<(?![A-Za-z_/!?])"
)
_SURROGATES = re.compile(
    r"&#(?:(?P<high>5[56]\d{3});&#(?P<low>5[67]\d{3})|[xX](?P<xhigh>[dD][89abAB]\w\w);&#[xX](?P<xlow>[dD][c-fC-F]\w\w));"
)
#: Entities that a DOCTYPE may define: up to 32 plain characters, so that a text grows eightfold at most.
_SHORT_ENTITY = re.compile(
    r"<!ENTITY\s+(?P<name>[A-Za-z]\w{0,31})\s+(?P<quote>[\"'])(?P<value>[^\"'<>&%]{0,32})(?P=quote)\s*>"
)
_XML_NAMES = frozenset(("amp", "lt", "gt", "quot", "apos"))
_START_TAG = re.compile(r"<[A-Za-z]")
#: An element that holds only text and is followed by another tag than its own end.
_UNCLOSED_LEAF = re.compile(
    r"(?P<leaf><(?P<name>title|link|guid|pubDate|id|updated|published)(?:\s[^<>]*)?(?<!/)>"
    r"(?:[^<]++|<!\[CDATA\[(?:(?!\]\]>)[^<])*+\]\]>)*+)(?=<(?!/(?P=name)\b|!))",
    re.IGNORECASE,
)
_END_OF_ENTRY = re.compile(r"</(?:[A-Za-z_][\w.-]{0,30}:)?(?:item|entry)\s*>", re.IGNORECASE)

DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """XML from its root on, behind a declaration of UTF-8."""

    xml: str
    #: local name of the root element, in lower case
    root: str
    #: the text was not well-formed XML as it came, as far as the repair can tell
    repaired: bool
    #: entries in the text, of which ``xml`` holds at most the number asked for
    total: int
    #: entries that ``xml`` holds
    expected: int


def repair(text: str, most: int) -> Repaired | None:
    """Return *text* for a parser, with its first *most* entries; None where no feed begins in it."""
    start = _root_of(text)
    if start is None:
        return None
    found, prolog = start
    root = found.start()
    body, total = _first_entries(text[root:], most)
    clean = _surrogate_pairs(_FORBIDDEN.sub("", body))
    entities = {known["name"]: known["value"] for known in _SHORT_ENTITY.finditer(text, 0, root)}
    mended = "".join(_outside_cdata(clean, lambda part: _MARK.sub(lambda mark: _mend(mark, entities), part)))
    misplaced = bool(prolog) and (not prolog.startswith("<") or _START_TAG.search(prolog) is not None)
    return Repaired(
        xml=DECLARATION + mended,
        root=found["name"].lower(),
        repaired=misplaced or mended != body,
        total=total,
        expected=min(total, most),
    )


def close_leaves(xml: str) -> str:
    """Close the titles, links and dates that were left open ('<title>A<link>')."""
    return _UNCLOSED_LEAF.sub(r"\g<leaf></\g<name>>", xml)


def _root_of(text: str) -> tuple[re.Match[str], str] | None:
    """Find the feed's root element; also return what precedes it, less comments.  None for a page, or without a root."""
    head = text[:_PROLOG]
    start = 0
    before: list[str] = []
    for comment in _comments(head):
        found = _ROOT.search(head, start, comment[0])
        before.append(head[start : found.start() if found else comment[0]])
        if found:
            prolog = "".join(before).strip("\ufeff\x00 \t\r\n")
            return None if _PAGE.search(prolog) else (found, prolog)
        start = comment[1]
    return None


def _comments(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of comments, and of the nothing at the end."""
    opened = text.find(_COMMENT_OPEN)
    while opened >= 0:
        closed = text.find(_COMMENT_CLOSE, opened)
        yield opened, closed if closed >= 0 else len(text)
        opened = text.find(_COMMENT_OPEN, closed) if closed >= 0 else -1
    yield len(text), len(text)


def _first_entries(body: str, most: int) -> tuple[str, int]:
    """Cut the entries after the first *most* out of *body*, its tail kept; also return how many there were."""
    ends = [found.end() for found in _END_OF_ENTRY.finditer(body)]
    if len(ends) <= most:
        return body, len(ends)
    return body[: ends[most - 1]] + body[ends[-1] :], len(ends)


def _outside_cdata(text: str, mend: Callable[[str], str]) -> Iterator[str]:
    """Yield *text* in pieces, those outside CDATA sections mended.

    A section that never ends is closed at the end of the text.
    """
    head, *sections = text.split("<![CDATA[")
    yield mend(head)
    inside = False
    for section in sections:
        yield "" if inside else "<![CDATA["
        content, end, rest = section.partition("]]>")
        yield content
        inside = not end
        if end:
            yield end
            yield mend(rest)
    if inside:
        yield "]]>"


def _mend(found: re.Match[str], entities: Mapping[str, str]) -> str:
    mark = found.group()
    if mark == "<":
        return "&lt;"
    if found["name"]:
        return entities.get(found["name"]) or _named(found["name"])
    if found["decimal"] or found["hex"]:
        code = int(found["decimal"]) if found["decimal"] else int(found["hex"], 16)
        return mark if _is_xml_character(code) else ""
    return "&amp;"


def _named(name: str) -> str:
    if name in _XML_NAMES:
        return f"&{name};"
    character = html.entities.html5.get(name + ";")
    return "".join(f"&#{ord(char)};" for char in character) if character else f"&amp;{name};"


def _is_xml_character(code: int) -> bool:
    return code in (9, 10, 13) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or 0x10000 <= code <= 0x10FFFF


def _surrogate_pairs(text: str) -> str:
    """Put the character for two references to halves of it, as some CMSs write emoji."""
    return _SURROGATES.sub(_joined, text) if "&#" in text else text


def _joined(found: re.Match[str]) -> str:
    high, low = (int(found[name]) if found[name] else int(found[f"x{name}"], 16) for name in ("high", "low"))
    if not (0xD800 <= high <= 0xDBFF and 0xDC00 <= low <= 0xDFFF):
        return found.group()
    return f"&#{0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)};"
