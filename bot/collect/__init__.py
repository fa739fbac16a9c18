"""One round of collecting: feeds -> items -> articles -> stories.

    for each due source:   fetch | parse_feed | store items | note the feed's state          (``feeds``)
    for each pending item: judge | fetch | parse_page | match | judge | store article       (``pages``)
    for each new article:  assign to a story                                                (``placing``)

Items do not wait for the slowest feed: their pages are read beside it.  Calls the edges in order and decides nothing itself:
what to keep is ``relevance``, what is new ``novelty``, what belongs together ``stories``.  Everything is stored as soon as it
is known, so a process that is killed goes on where it stopped.
"""

from __future__ import annotations

import asyncio
from datetime import datetime

import structlog

from ..model import Receipt
from .edges import Edges, Parsers, Progress, silent
from .feeds import OFF_REASONS, read_feeds
from .pages import decision_on, make_article, read_pages_beside
from .placing import STORY_WINDOW, assign_stories, placement_of

__all__ = [
    "OFF_REASONS",
    "STORY_WINDOW",
    "Edges",
    "Parsers",
    "Progress",
    "assign_stories",
    "collect",
    "decision_on",
    "make_article",
    "placement_of",
    "silent",
]

log = structlog.get_logger()


async def collect(edges: Edges, now: datetime, progress: Progress = silent) -> Receipt:
    """Run one round at *now* and return its receipt (which is stored as well)."""
    round_id = await edges.store.start_round(now)
    reading = asyncio.create_task(read_feeds(edges, now, progress))
    try:
        thin = await read_pages_beside(reading, edges, now, progress)
    finally:
        reading.cancel()  # done already, unless the pages failed
        await asyncio.wait({reading})
    feeds = reading.result()
    await assign_stories(edges.store, now)
    receipt = Receipt(
        sources_checked=len(feeds),
        failures=tuple(f.failure for f in feeds if f.failure is not None),
        items_seen=sum(f.seen for f in feeds),
        items_new=sum(f.new for f in feeds),
        thin=thin,
    )
    await edges.store.finish_round(round_id, receipt, now)
    log.info("round finished", sources=len(feeds), failed=len(receipt.failures), new_items=receipt.items_new)
    return receipt
