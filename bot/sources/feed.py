"""Feeds: bytes to items.  RSS 0.9x to 2.0, Atom, RDF, JSON Feed; any charset; broken as they come.  Pure.

An entry that cannot be used is left out and its reason stands in ``FeedResult.warnings``: one without a link (it could
never be cited), one whose title is mojibake.  Everything that can be read is read.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from ..errors import ParseError
from ..model import DateFlag, FeedResult, Item, Source
from . import jsonfeed, plain, xmlfeed
from .dates import clamp, parse_date
from .decode import Decoded, decode, is_mojibake
from .entries import RawEntry, RawFeed
from .links import canonical_url

_EXCERPT = 2_000
_TITLE_FROM_EXCERPT = 80
_LONGEST_TITLE = 500
_LONGEST_GUID = 1_000
_HANGUL = re.compile("[가-힣]")


def parse_feed(body: bytes, *, content_type: str = "", url: str = "", source: Source, now: datetime) -> FeedResult:
    """Read a fetched feed into items, in its order, at most 200; ``ParseError`` where it is none.

    *url* is where the bytes came from, after redirects.  A guid that several links share is no key: their items are keyed
    by link.  Warnings: 'missing-dates', 'unreadable-dates', 'clamped-dates', 'no-link', 'no-items', 'more-items',
    'mojibake-suspected', 'loose-xml', 'loose-json', 'charset-guessed', 'charset-overridden', 'charset-replaced'.
    """
    decoded = decode(body, content_type=content_type, forced=source.charset, language=source.language)
    raw = _read(decoded, url or source.url)
    items: list[Item] = []
    warnings = Counter(dict.fromkeys(raw.warnings, 1))
    for entry in raw.entries:
        item = _item(entry, raw, source, now)
        reason = _unusable(item)
        if reason:
            warnings[reason] += 1
        else:
            items.append(item)
    unique = _unique(items)
    warnings.update(_about(unique, raw))
    return FeedResult(title=raw.title, items=tuple(unique), warnings=tuple(warnings))


def read_entries(body: bytes, content_type: str = "", url: str = "", timezone: str = "") -> dict[str, Any]:
    """Return what a feed says, as JSON-ready values: ``{feed, entries, error, warnings}``; never raises over *body*.

    ``feed``: title, link, language, type, total.  ``entries``: id, title, link, url (canonical), author, summary, content,
    published and updated (ISO 8601 in UTC or null), published_raw, updated_raw.  Times without a zone are in *timezone*;
    where that is '', in Korea's if they are written in Korean, else in UTC.  ``error``: null or a Korean sentence.
    """
    try:
        raw = _read(decode(body, content_type=content_type), url)
    except ParseError as error:
        return {"feed": None, "entries": [], "error": str(error), "error_kind": error.kind, "warnings": []}
    feed = {name: getattr(raw, name) for name in ("title", "link", "language", "type", "total")}
    entries = [_shown(entry, raw, timezone) for entry in raw.entries]
    return {"feed": feed, "entries": entries, "error": None, "warnings": list(raw.warnings)}


def _read(decoded: Decoded, url: str) -> RawFeed:
    text = decoded.text
    if not text.strip("\ufeff\x00 \t\r\n"):
        raise ParseError("빈 응답이 왔습니다. 다음 회차에 다시 시도합니다.", kind="empty")
    read = jsonfeed.read if jsonfeed.looks_like_json(text) else xmlfeed.read
    return read(text, url, decoded.flags)


def _shown(entry: RawEntry, raw: RawFeed, timezone: str) -> dict[str, Any]:
    def moment(written: str) -> str | None:
        zone = timezone or ("Asia/Seoul" if _HANGUL.search(written) else "UTC")
        read = parse_date(written, timezone=zone, language=raw.language)
        return read.isoformat() if read else None

    written = entry.published or entry.updated
    return {
        "id": entry.id or None,
        "title": entry.title,
        "link": entry.link,
        "url": canonical_url(entry.original_link or entry.link),
        "author": entry.author,
        "summary": entry.summary,
        "content": entry.content or entry.summary,
        "published": moment(written),
        "published_raw": written,
        "updated": moment(entry.updated),
        "updated_raw": entry.updated,
        "source": entry.source,
    }


def _item(entry: RawEntry, raw: RawFeed, source: Source, now: datetime) -> Item:
    url = canonical_url(entry.original_link or entry.link) or canonical_url(entry.link) or ""
    published, flag = _date(entry, raw, source, now)
    excerpt = plain.cut(entry.summary or entry.content, _EXCERPT)
    title = _title(entry, raw, source) or plain.cut(plain.one_line(excerpt), _TITLE_FROM_EXCERPT)
    return Item(
        source_id=source.id,
        guid=_key(entry.id) or url or _digest("title", title),
        url=url,
        title=title or url,
        excerpt=excerpt,
        published=published,
        date_flag=flag,
    )


def _title(entry: RawEntry, raw: RawFeed, source: Source) -> str:
    title = entry.title.rstrip("\ufffd ")  # CMSs that cut a title by bytes leave half a character
    for outlet in dict.fromkeys(filter(None, (entry.source, source.name, raw.title))):
        title = plain.clean_title(title, outlet)
    return plain.cut(title, _LONGEST_TITLE)


def _date(entry: RawEntry, raw: RawFeed, source: Source, now: datetime) -> tuple[datetime | None, DateFlag]:
    """Read the date of publication, else of the last change."""
    written = [text for text in (entry.published, entry.updated) if text.strip()]
    if not written:
        return None, "missing"
    for text in written:
        moment = parse_date(text, timezone=source.timezone, language=source.language or raw.language)
        if moment is not None:
            return clamp(moment, now)
    return None, "unreadable"


def _key(guid: str) -> str:
    return guid if len(guid) <= _LONGEST_GUID else _digest("guid", guid)


def _digest(what: str, text: str) -> str:
    return f"{what}:" + hashlib.sha256(text.encode()).hexdigest()[:24]


def _unusable(item: Item) -> str:
    if not item.url:
        return "no-link"
    spoilt = is_mojibake(item.title) or item.title.count("\ufffd") * 10 > len(item.title)
    return "mojibake-suspected" if spoilt else ""


def _unique(items: Sequence[Item]) -> list[Item]:
    """Key by link the items whose guid names several links; of those with one key, keep the first."""
    links: dict[str, set[str]] = {}
    for item in items:
        links.setdefault(item.guid, set()).add(item.url)
    keyed = (replace(item, guid=item.url) if len(links[item.guid]) > 1 else item for item in items)
    first: dict[str, Item] = {}
    for item in keyed:
        first.setdefault(item.guid, item)
    return list(first.values())


def _about(items: list[Item], raw: RawFeed) -> dict[str, int]:
    flags = Counter(item.date_flag for item in items)
    about = {f"{flag}-dates": count for flag, count in flags.items() if flag != "ok"}
    if not items:
        about["no-items"] = 1
    if raw.total > len(raw.entries):
        about["more-items"] = 1
    return about
