"""What is new, and what only looks new: feeds that renumber their items, and what stood in a feed before we came.  Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from .model import Article, Item
from .relevance import MAX_AGE

#: So many items that look new, and at least half of the feed: then it may have renumbered all of them.
MANY = 5
#: Out for a shorter time than this when its source is first read: news all the same.
JUST_OUT = timedelta(hours=6)


def looks_renumbered(fresh: Sequence[Item], items: Sequence[Item]) -> bool:
    """Whether so many of a feed's *items* are *fresh* by guid and link that their titles must be looked at, too."""
    return len(fresh) >= MANY and 2 * len(fresh) >= len(items)


def split(
    items: Sequence[Item], guids: Collection[str], urls: Collection[str], titles: Collection[str] = ()
) -> tuple[list[Item], list[Item]]:
    """Part the *items* whose guid is not among *guids* into new ones and old ones under another guid.

    *urls* and *titles* are those that the same source gave before.  A title alone is weak evidence ('오늘의 증시'): it is
    handed in only where the whole feed :func:`looks_renumbered`.
    """
    new: list[Item] = []
    old: list[Item] = []
    for item in items:
        if item.guid not in guids:
            (old if item.url in urls or item.title in titles else new).append(item)
    return new, old


def counted_at(article: Article, now: datetime) -> datetime:
    """When *article*, which its source had before we first read it, counts as read.

    At its own time: an edition then tells it only if it came out since the edition before (or in the first window), and
    `/brief` knows it all the same.  One without any date is an old one, as far as anybody can tell.
    """
    if article.undated:
        return now - MAX_AGE
    return now if now - article.published < JUST_OUT else article.published
