"""JSON Feed 1.x, and the answer of Naver's news search, which has the same bones under other names."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urljoin

from ..errors import ParseError
from . import plain
from .entries import MOST_ENTRIES, RawEntry, RawFeed

_ITEMS = re.compile(r'"items"\s*:\s*\[\s*')
_COMMA = re.compile(r"\s*,?\s*")
#: What JSON can name and neither UTF-8 nor a database can hold.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def looks_like_json(text: str) -> bool:
    return text.lstrip()[:1] in ("{", "[")


def read(text: str, url: str = "", warnings: tuple[str, ...] = (), most: int = MOST_ENTRIES) -> RawFeed:
    """Read JSON *text*; ``ParseError`` (not-a-feed) for other JSON, such as an error answer, and for broken JSON."""
    document, whole = _load(text)
    items = document.get("items") if isinstance(document, dict) else None
    if not isinstance(document, dict) or not isinstance(items, list):
        raise ParseError(_refusal(document), kind="not-a-feed")
    entries = [item for item in items if isinstance(item, dict)]
    base = _text(document.get("feed_url")) or url
    return RawFeed(
        type=_type(_text(document.get("version"))),
        title=plain.one_line(plain.from_plain(_text(document.get("title")))),
        link=_resolve(base, _text(document.get("home_page_url"))),
        language=_text(document.get("language")),
        entries=tuple(_entry(item, base) for item in entries[:most]),
        total=len(entries),
        warnings=warnings if whole else (*warnings, "loose-json"),
    )


def _load(text: str) -> tuple[Any, bool]:
    """Return the document, and whether it was whole: a truncated one is read as far as its items go."""
    try:
        return json.loads(text, strict=False), True
    except (ValueError, RecursionError) as error:
        document = _salvaged(text)
        if document is None:
            kind = "broken" if text.lstrip().startswith("{") else "not-a-feed"
            raise ParseError(
                "JSON 형식이 깨져 피드를 읽지 못했습니다. 다음 회차에 다시 시도합니다.", kind=kind
            ) from error
        return document, False


def _salvaged(text: str) -> dict[str, Any] | None:
    """Return what stands before the items of a broken document, and the items that are whole; None where none is."""
    start = _ITEMS.search(text)
    if not start:
        return None
    items: list[Any] = []
    decoder, at = json.JSONDecoder(strict=False), start.end()
    try:
        head = json.loads(text[: start.start()] + '"items": []}', strict=False)
    except (ValueError, RecursionError):
        head = {}
    while len(items) < MOST_ENTRIES:
        try:
            item, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            break
        items.append(item)
        at = _COMMA.match(text, at).end()  # type: ignore[union-attr]  # matches the empty string at least
    return {**head, "items": items} if items and isinstance(head, dict) else None


def _refusal(document: Any) -> str:
    said = _text(document.get("errorMessage")) or _text(document.get("message")) if isinstance(document, dict) else ""
    detail = f" 서버의 말: {plain.to_line(said, 100)}" if said else ""
    return f"피드가 아니라 다른 JSON 응답이 왔습니다. 피드 주소와 키를 확인해 주십시오.{detail}"


def _type(version: str) -> str:
    return "json" + version.rpartition("/version/")[2].replace(".", "") if "/version/" in version else "json"


def _entry(item: Mapping[str, Any], base: str) -> RawEntry:
    content = _plain(item, "content_text") or plain.to_text(_text(item.get("content_html")))
    summary = _plain(item, "summary") or plain.to_text(_text(item.get("description"))) or content
    # external_url is the page that the item is about: its own address comes first.
    named = _text(item.get("id"))
    address = _first(item, "url", "link", "external_url") or (
        named if named.startswith(("https://", "http://")) else ""
    )
    link = _resolve(base, address)
    return RawEntry(
        id=_text(item.get("id")) or _text(item.get("guid")),
        title=plain.one_line(plain.from_plain(_text(item.get("title")))),
        link=link,
        original_link=_resolve(base, _text(item.get("originallink"))),
        author=_author(item),
        summary=summary,
        content="" if content == summary else content,
        published=_first(item, "date_published", "pubDate", "published"),
        updated=_first(item, "date_modified", "updated"),
    )


def _author(item: Mapping[str, Any]) -> str:
    """Names of ``authors`` (1.1) or ``author`` (1.0), which some write as a bare string."""
    authors = item.get("authors") or item.get("author")
    several: Sequence[Any] = authors if isinstance(authors, list) else [authors]
    names = (_text(one.get("name") if isinstance(one, dict) else one) for one in several)
    return ", ".join(plain.one_line(plain.hygiene(name)) for name in names if name)


def _plain(item: Mapping[str, Any], name: str) -> str:
    return plain.from_plain(_text(item.get(name)))


def _first(item: Mapping[str, Any], *names: str) -> str:
    return next((text for name in names if (text := _text(item.get(name)))), "")


def _text(value: Any) -> str:
    """Return a string or number as stripped text without NUL and half characters, anything else as ''."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    try:
        return _UNSTORABLE.sub("", str(value)).strip()
    except ValueError:  # an integer of thousands of digits
        return ""


def _resolve(base: str, link: str) -> str:
    try:
        return urljoin(base, link) if link else ""
    except ValueError:
        return ""
