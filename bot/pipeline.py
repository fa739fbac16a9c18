"""From stored articles to one edition's digest, or to the answer about one person.

    articles of the window | stories | new, follow-up or said already | rank | summarise | digest | store

Calls the edges in order and decides nothing itself.  A digest is stored under (edition, local date): composing it a
second time returns the first.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from summarizer import Declined, Document, Summarizer, Summary

from . import stories
from .digest import make_card, make_digest
from .model import Article, Card, Digest, Edition, Receipt, Roster, Story
from .stories import Drop
from .store import Store

#: A story of more articles than this shows the best of them.
MOST_SOURCES = 12

Results = Mapping[str, Summary | Declined]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kitchen:
    """What composing needs: the store, the roster and a summarizer."""

    store: Store
    roster: Roster
    summarizer: Summarizer


@dataclass(frozen=True, slots=True, kw_only=True)
class _Choice:
    """Stories of a window, best first, and what was left out of them."""

    stories: tuple[Story, ...]
    dropped: Mapping[str, int]
    articles: int = 0
    copies: int = 0
    thin: int = 0


async def compose(kitchen: Kitchen, edition: Edition, day: date, now: datetime, *, keep: bool = True) -> Digest:
    """Return the digest of *edition* for local date *day*: the stored one, or a new one, stored if *keep*."""
    made = await kitchen.store.load_digest(edition.id, day)
    if made is not None:
        return made
    since = await _since(kitchen.store, edition, day, now)
    choice = await _choose(kitchen.store, edition, since, now)
    shown = choice.stories[: edition.most_stories]
    receipt = await _receipt(kitchen.store, choice, since, len(choice.stories) - len(shown))
    digest = make_digest(edition, day, await make_cards(kitchen, shown), receipt, now)
    if not keep or await kitchen.store.save_digest(digest, stories.facts_said(shown, digest)):
        return digest
    return await kitchen.store.load_digest(edition.id, day) or digest
