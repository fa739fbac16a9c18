"""What a feed says before anything is decided about it; the same for XML and JSON."""

from __future__ import annotations

from dataclasses import dataclass

#: Entries read of one feed; the rest is counted, not read.
MOST_ENTRIES = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class RawEntry:
    """One entry; texts are plain, dates as written, links absolute where the feed or its address allow it."""

    id: str = ""
    title: str = ""
    link: str = ""
    #: the publisher's own address, where ``link`` is a counter's or a portal's copy
    original_link: str = ""
    author: str = ""
    summary: str = ""
    #: the longest text the entry carries; '' where it is the summary
    content: str = ""
    published: str = ""
    updated: str = ""
    #: outlet of an aggregator's entry (RSS ``<source>``)
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawFeed:
    """One feed, whatever its format."""

    #: 'rss20', 'atom10', 'rss10', 'json11', ...; '' where it says none that is known
    type: str
    title: str = ""
    link: str = ""
    language: str = ""
    entries: tuple[RawEntry, ...] = ()
    #: how many entries the feed has, read or not
    total: int = 0
    #: 'loose-xml', 'loose-json', 'charset-guessed', 'charset-overridden', 'charset-replaced', 'mojibake-suspected'
    warnings: tuple[str, ...] = ()
