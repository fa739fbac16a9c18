"""Article bodies that stand in the scripts of a page: JSON-LD, Arc, Next.js and other states handed to the browser."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml.html import HtmlElement

from .plain import hygiene, to_text

#: a script longer than this is not read
MAX_SCRIPT = 4_000_000
#: values in one script that are looked at
MAX_NODES = 200_000
#: shorter texts in a state are teasers
MIN_BODY = 120

_ARTICLE_TYPES = re.compile(r"(?:Article|BlogPosting|Report|Posting|Review)", re.IGNORECASE)
_STATE = re.compile(
    r"Fusion\.globalContent\s*=|(?:window|self|globalThis)?\.?__(?:NEXT_DATA|INITIAL_STATE|PRELOADED_STATE|APOLLO_STATE|NUXT|INITIAL_DATA|STATE|DATA)\w*__\s*=|"
    r"window\.\w*(?:State|Data|Props|Article|Content|Store)\w*\s*=|var\s+\w*(?:article|news|content|detail)\w*\s*=",
    re.IGNORECASE,
)
_NEXT_PUSH = re.compile(r"self\.__next_f\.push\(\s*\[\s*1\s*,\s*(\"(?:[^\"\\]|\\.)*\")\s*\]\s*\)", re.DOTALL)
_LONG_STRING = re.compile(r"\"((?:[^\"\\]|\\.){120,})\"", re.DOTALL)
_NEXT_TEXT = re.compile(r"(?:^|\n)[0-9a-f]+:T[0-9a-f]+,", re.IGNORECASE)
_BODY_KEYS = frozenset(
    [
        "articlebody",
        "body",
        "content",
        "contents",
        "text",
        "html",
        "bodytext",
        "bodyhtml",
        "contenthtml",
        "description_html",
        "main_text",
        "maintext",
        "bodycontent",
        "articlecontent",
        "newscontent",
        "detail",
    ]
)
#: what states call the time of publication, in this order
_DATE_KEYS = ("datepublished", "publishedat", "publishdate", "publisheddate", "publishedtime", "firstpublished", "pubdate",
              "publishtime", "displaydate", "firstpublishdate", "regdate", "date")  # fmt: skip
#: elements of a React tree that are paragraphs
_PARAGRAPH_TAGS = frozenset(("p", "blockquote", "h2", "h3", "h4", "li"))
_ELEMENT_PARTS = 4
_NO_PARAGRAPHS = frozenset(
    ("image", "video", "interstitial_link", "custom_embed", "oembed_response", "raw_html", "gallery", "ad")
)
_TITLE_KEYS = frozenset(["title", "headline", "headlines", "basic", "name", "subject", "newstitle"])
_SENTENCE = re.compile(r"[.!?。！？](?:\s|$|[\"'”’」』<])|다\.")
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_FIELDS = ("headline", "datePublished", "articleBody")


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedData:
    """What the JSON-LD of a page says of its article."""

    headline: str = ""
    body: str = ""
    published: str = ""
    publisher: str = ""
    language: str = ""
    #: ``isAccessibleForFree`` is false
    paid: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Scripts:
    """The scripts of a page, taken out of its tree."""

    linked: LinkedData
    #: sources of scripts that may hold a state
    states: tuple[str, ...] = field(default=(), repr=False)
    count: int = 0


def read_scripts(tree: HtmlElement) -> Scripts:
    """Read the JSON-LD of *tree*; keep the other scripts' text for :func:`state_body`."""
    nodes: list[Mapping[str, Any]] = []
    states: list[str] = []
    pushes: list[str] = []  # Next.js cuts one text over many scripts
    count = 0
    for script in tree.iter("script"):
        count += 1
        text = script.text or ""
        if len(text) < 20 or len(text) > MAX_SCRIPT:
            continue
        kind = (script.get("type") or "").lower()
        if "ld+json" in kind:
            nodes += _article_nodes(_loads(text))
        elif "__next_f" in text[:200]:
            pushes.append(text)
        elif "json" in kind or _STATE.search(text[:5000]) or "Fusion.globalContent" in text:
            states.append(text)
    return Scripts(linked=_linked(nodes), states=(*states, "\n".join(pushes)), count=count)


def _loads(text: str) -> Any:
    """Parse JSON as pages write it: in comments, with raw newlines, trailing commas; at worst field by field."""
    text = (
        text.strip()
        .removeprefix("<!--")
        .removesuffix("-->")
        .strip()
        .removeprefix("//<![CDATA[")
        .removesuffix("//]]>")
        .strip()
        .rstrip(";")
    )
    for candidate in (text, _TRAILING_COMMA.sub(r"\1", text)):
        try:
            return json.loads(candidate, strict=False)
        except (ValueError, RecursionError):
            continue
    found = {name: _field(text, name) for name in _FIELDS}
    return (
        {"@type": "NewsArticle", **{name: value for name, value in found.items() if value}}
        if any(found.values())
        else None
    )


def _field(text: str, name: str) -> str:
    """The string value of *name* in JSON that cannot be parsed: up to a quote that a comma or brace follows."""
    found = re.search(rf'"{name}"\s*:\s*"(.*?)(?<!\\)"\s*(?=,\s*"[\w@]+"\s*:|[}}\]])', text, re.DOTALL)
    return _unescape(found[1]) if found else ""


def _unescape(literal: str) -> str:
    try:
        return str(json.loads(f'"{literal}"', strict=False))
    except ValueError:
        return literal.replace("\\n", "\n").replace('\\"', '"').replace("\\/", "/")


def _article_nodes(data: Any) -> list[Mapping[str, Any]]:
    """Every node of JSON-LD that is an article, those on top first."""
    found = []
    for node in _nodes(data):
        kind = node.get("@type") or ""
        if _ARTICLE_TYPES.search(
            kind if isinstance(kind, str) else " ".join(map(str, kind)) if isinstance(kind, list) else ""
        ):
            found.append(node)
    return found


def _nodes(data: Any) -> Iterator[Mapping[str, Any]]:
    """Every object in *data*, breadth first, at most ``MAX_NODES`` values."""
    queue = [data]
    seen = 0
    while queue and seen < MAX_NODES:
        following: list[Any] = []
        for value in queue:
            seen += 1
            if isinstance(value, dict):
                yield value
                following += value.values()
            elif isinstance(value, list):
                following += value
        queue = following


def _linked(nodes: list[Mapping[str, Any]]) -> LinkedData:
    """One account of the article from its nodes: the first that says a thing is believed."""
    if not nodes:
        return LinkedData()
    first = _first_text
    return LinkedData(
        headline=first(nodes, "headline") or first(nodes, "name"),
        body=to_text(max((_string(node.get("articleBody")) for node in nodes), key=len)),
        published=first(nodes, "datePublished") or first(nodes, "dateCreated") or first(nodes, "uploadDate"),
        publisher=next((name for node in nodes if (name := _name(node.get("publisher")))), ""),
        language=first(nodes, "inLanguage"),
        paid=any(
            str(node.get("isAccessibleForFree")).lower() in ("false", "no", "0", "http://schema.org/false")
            for node in nodes
        ),
    )


def _first_text(nodes: list[Mapping[str, Any]], name: str) -> str:
    return next((text for node in nodes if (text := hygiene(_string(node.get(name))).strip())), "")


def _string(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "\n".join(item for item in value if isinstance(item, str))
    return _string(value.get("@value")) if isinstance(value, dict) and "@value" in value else ""


def _name(value: Any) -> str:
    if isinstance(value, list):
        return next((name for item in value if (name := _name(item))), "")
    return hygiene(_string(value.get("name")) if isinstance(value, dict) else _string(value))


def state_body(scripts: Scripts, title: str, size: Callable[[str], float]) -> str:
    """Return the article-like text with the greatest *size* among the states; '' where there is none.

    A text beside a title equal to *title* counts double, so that a recommended article does not win by length.
    """
    wanted = _comparable(title)
    best, most = "", 0.0
    for source in scripts.states:
        for text, near in _texts(source):
            score = size(text) * (2 if wanted and wanted in {_comparable(name) for name in near} else 1)
            if score > most:
                best, most = text, score
    return best


def state_date(scripts: Scripts, title: str) -> str:
    """Return the time that a state gives beside the headline *title*, else beside the only article it holds; else ''."""
    wanted = _comparable(title)
    beside: list[str] = []
    for source in scripts.states:
        for data in _values(source):
            for node in _nodes(data):
                date = _date_of(node)
                if not date:
                    continue
                if wanted and wanted in {_comparable(name) for name in _titles(node)}:
                    return date
                beside += [date] if _holds_body(node) else []
    return beside[0] if len(set(beside)) == 1 else ""


def _date_of(node: Mapping[str, Any]) -> str:
    """A date that *node* gives, without the mark that React puts before dates."""
    dates = {
        _plain_key(key): value.removeprefix("$D")
        for key, value in node.items()
        if isinstance(value, str) and 8 <= len(value) <= 40
    }
    return next((dates[name] for name in _DATE_KEYS if name in dates), "")


def _holds_body(node: Mapping[str, Any]) -> bool:
    return any(
        _plain_key(key) in _BODY_KEYS
        and ((isinstance(value, str) and len(value) >= MIN_BODY) or isinstance(value, list))
        for key, value in node.items()
    )


def _plain_key(key: str) -> str:
    return key.lower().replace("_", "")


def _values(source: str) -> Iterator[Any]:
    """Every value that can be parsed in a state: the rows of Next.js flight data, or what stands after 'name ='."""
    if pushed := _pushed(source):
        for line in pushed.split("\n"):
            _, _, rest = line.partition(":")
            if rest[:1] in ("[", "{") and (data := _decode_at(rest, 0)) is not None:
                yield data
        return
    for start in _starts(source):
        if (data := _decode_at(source, start)) is not None:
            yield data


def _pushed(source: str) -> str:
    """The rows that Next.js's app router pushes, cut anywhere, as one text."""
    return "".join(_unescape(literal[1:-1]) for literal in _NEXT_PUSH.findall(source))


def _comparable(title: str) -> str:
    return re.sub(r"\W+", "", title).casefold()


def _texts(source: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(text, titles beside it) of whatever in *source* reads like an article."""
    if pushed := _pushed(source):
        for chunk in _NEXT_TEXT.split(pushed)[1:]:
            yield from _as_article(chunk.split("\n", 1)[0] if "<" not in chunk[:200] else chunk, ())
    parsed = False
    for data in _values(source):
        parsed = True
        yield from _walk(data)
    if not parsed and not pushed:
        for literal in _LONG_STRING.findall(source[:MAX_SCRIPT]):
            yield from _as_article(_unescape(literal), ())


def _starts(source: str) -> list[int]:
    """Where in a script a JSON value may begin: the whole, or after 'name ='."""
    body = source.lstrip()
    if body[:1] in ("{", "["):
        return [len(source) - len(body)]
    return [found.end() for found in _STATE.finditer(source)][:20]


def _decode_at(source: str, start: int) -> Any:
    begin = re.compile(r"\s*(?:JSON\.parse\(\s*)?").match(source, start)
    at = begin.end() if begin else start
    try:
        value, _ = json.JSONDecoder(strict=False).raw_decode(source, at)
        return json.loads(value, strict=False) if isinstance(value, str) and value[:1] in ("{", "[") else value
    except (ValueError, RecursionError):
        return None


def _walk(data: Any) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Texts of a parsed state: long strings under a body-like key, and lists of paragraphs joined."""
    for node in _nodes(data if isinstance(data, (dict, list)) else {}):
        near = tuple(_titles(node))
        for key, value in node.items():
            if isinstance(value, str) and (len(value) >= MIN_BODY and key.lower().replace("_", "") in _BODY_KEYS):
                yield from _as_article(value, near)
            elif isinstance(value, list) and len(value) > 1 and not _is_element(value):
                yield from _as_article("\n".join(_paragraphs(value)), near)


def _titles(node: Mapping[str, Any]) -> Iterator[str]:
    for key, value in node.items():
        if key.lower() in _TITLE_KEYS:
            if isinstance(value, str):
                yield value
            elif isinstance(value, dict):
                yield from (item for item in value.values() if isinstance(item, str))


def _paragraphs(values: list[Any]) -> Iterator[str]:
    """The texts of a list of paragraphs, in order: strings, or objects with content, text, html or value.

    Objects with a title are articles of a list, not paragraphs.
    """
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, list) and _is_element(value):
            if value[1] in _PARAGRAPH_TAGS:
                yield "".join(_element_text(value))
        elif (
            isinstance(value, dict)
            and str(value.get("type", "text")).lower() not in _NO_PARAGRAPHS
            and not any(_titles(value))
        ):
            yield from itertools.islice(_inner_texts(value), 1)


def _is_element(value: list[Any]) -> bool:
    """Whether *value* is an element as React serialises it: ["$", tag, key, properties]."""
    return len(value) >= _ELEMENT_PARTS and value[0] == "$" and isinstance(value[1], str) and isinstance(value[3], dict)


def _element_text(value: Any) -> Iterator[str]:
    """The strings under a React node, in order; references ('$L5') are left out."""
    stack = [value]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            if not node.startswith("$"):
                yield node
            elif node.startswith("$$"):
                yield node[1:]
        elif isinstance(node, list):
            stack += [node[3].get("children")] if _is_element(node) else reversed(node)


def _inner_texts(value: Mapping[str, Any]) -> Iterator[str]:
    for key in ("content", "text", "html", "value", "paragraph", "children", "body"):
        inner = value.get(key)
        if isinstance(inner, str) and inner.strip():
            yield inner
        elif isinstance(inner, list):
            yield "".join(_paragraphs(inner))


def _as_article(raw: str, near: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """*raw* as plain text, if it has at least three sentences."""
    if len(raw) < MIN_BODY or len(_SENTENCE.findall(raw[:20_000])) < 3:
        return
    text = to_text(raw) if "<" in raw or "&" in raw else hygiene(raw)
    if len(text) >= MIN_BODY:
        yield text, near
