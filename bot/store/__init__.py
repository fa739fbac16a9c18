"""Everything that is remembered, behind one class; SQLite or PostgreSQL by URL.

    feeds  sources, items      articles  articles, mentions      stories  stories, what was said of them
    digests  summaries, digests      journal  decisions, rounds
    subscriptions  what channels ask for, feedback, digests that channels share

Each method is one transaction, ended whole even where its caller is cancelled; values of ``bot.model`` go in and come out.  Every write is keyed (``schema``), so a
step that is run again does nothing twice.  Failures of the database are ``StoreError``; times must be aware.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from types import TracebackType
from typing import Self

from sqlalchemy.ext.asyncio import AsyncConnection

from summarizer import Declined, Summary

from ..model import Article, Digest, Item, Receipt, StoryDoc
from . import articles, digests, feeds, journal, stories, subscriptions
from .engine import Database
from .ledger import Ledger
from .migrate import upgrade
from .rows import Decision, ItemState, Purged, Round, Said, SourceState
from .slack_schema import SlackTables
from .source_book import SourceBook
from .subscriptions import Subscriptions

__all__ = ["Decision", "ItemState", "Purged", "Round", "Said", "SourceState", "Store"]

#: code points of an article's text that grouping reads
TEXT_HEAD = 4_000
#: keys and reasons outlive the texts by this much, so that nothing old is taken for new
MEMORY = timedelta(days=400)


class Store:
    """Open with ``async with Store.open(url) as store``; methods may be called from many tasks at once."""

    def __init__(self, database: Database) -> None:
        self._database = database
        #: the deliveries and their parts
        self.ledger = Ledger(database)
        #: what channels are sent and when, and what their readers think of it
        self.subscriptions = Subscriptions(database)
        self.sources = SourceBook(database)
        #: workspaces that installed the Slack app
        self.slack = SlackTables(database)

    @classmethod
    def open(cls, url: str, *, busy_seconds: float = 30.0) -> Self:
        """Name the database; entering the context makes its folder and brings its tables up to date.

        ``busy_seconds``: how long a write waits for another process before it gives up with ``StoreError``.
        """
        return cls(Database(url, busy_seconds=busy_seconds))

    async def __aenter__(self) -> Self:
        try:
            await self._database.prepare()
            await upgrade(self._database)
        except BaseException:
            await self._database.close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._database.close()

    # --- sources and items

    async def source_states(self) -> dict[str, SourceState]:
        """By source id; a source that was never read is absent."""
        return await self._database.read(feeds.all_states)

    async def record_fetch_ok(
        self, source_id: str, *, etag: str | None, last_modified: str | None, items: int, now: datetime
    ) -> None:
        """Note a success.  To be called after ``add_items``: what the ETag vouches for must be stored before it."""
        await self._database.write(
            lambda connection: feeds.record_ok(connection, source_id, etag, last_modified, items, now)
        )

    async def record_fetch_error(
        self, source_id: str, kind: str, message: str, now: datetime, *, wait: timedelta = timedelta(0)
    ) -> None:
        """Note a failure and put off the next try: 2, 4, 8, ... minutes, at most a day, but never less than *wait*."""
        await self._database.write(
            lambda connection: feeds.record_error(connection, source_id, kind, message, now, wait)
        )

    async def add_items(self, items: Iterable[Item], now: datetime) -> int:
        """Store items whose (source, guid) is new, as pending; return how many were."""
        return await self._database.write(lambda connection: feeds.add_items(connection, items, now))

    async def pending_items(self, limit: int | None = None) -> list[Item]:
        """Items not settled yet, oldest first."""
        return await self._database.read(lambda connection: feeds.pending_items(connection, limit))

    async def settle(
        self, item: Item, decision: Decision | None, now: datetime, article: Article | None = None
    ) -> None:
        """Be done with an item, in one transaction: the article it became, if any, and why or why not."""
        state: ItemState = "dropped" if article is None else "done"

        async def step(connection: AsyncConnection) -> None:
            if article is not None:
                await articles.add(connection, article, None, now)
            if decision is not None:
                await journal.record(connection, [decision])
            await feeds.settle_item(connection, item.source_id, item.guid, state)

        await self._database.write(step)

    # --- articles and stories

    async def add_article(self, article: Article, story_id: str | None, now: datetime) -> bool:
        """Store an article fetched at *now*; False, and nothing changed, where its URL is known."""

        async def step(connection: AsyncConnection) -> bool:
            added = await articles.add(connection, article, story_id, now)
            if added and story_id is not None:
                await stories.touch(connection, [story_id], now)
            return added

        return await self._database.write(step)

    async def known_urls(self, urls: Iterable[str]) -> set[str]:
        """Those of *urls* that are a stored article's, or that a feed gave for one."""

        async def step(connection: AsyncConnection) -> set[str]:
            found: set[str] = set()
            for some in articles.in_parts(urls):
                found |= await articles.known_urls(connection, some)
                found |= await feeds.done_urls(connection, some)
            return found

        return await self._database.read(step)

    async def articles_since(self, since: datetime, until: datetime) -> list[Article]:
        """Articles published in [since, until), oldest first."""
        return await self._database.read(lambda connection: articles.published_between(connection, since, until))

    async def articles_fetched_since(self, since: datetime, until: datetime) -> list[Article]:
        """Articles first stored in [since, until), oldest publication first: what an earlier digest cannot have seen."""
        return await self._database.read(lambda connection: articles.fetched_between(connection, since, until))

    async def articles_unsummarised(self, since: datetime, until: datetime, summarizer_id: str) -> list[Article]:
        """Those of ``articles_fetched_since`` that have their whole text, and nothing in ``get_summaries`` yet."""
        return await self._database.read(
            lambda connection: articles.unsummarised_between(connection, since, until, summarizer_id)
        )

    async def articles_of_story(self, story_ids: Iterable[str]) -> dict[str, tuple[Article, ...]]:
        """By story, oldest first; a story without articles is absent."""
        return await self._database.read(lambda connection: articles.of_stories(connection, story_ids))

    async def story_ids(self, urls: Iterable[str]) -> dict[str, str]:
        """Story by article URL; an article without a story is absent."""
        return await self._database.read(lambda connection: articles.story_ids_of(connection, urls))

    async def articles_about(
        self, executive_ids: Iterable[str], organisation_ids: Iterable[str], since: datetime, limit: int = 100
    ) -> list[Article]:
        """Articles published from *since* on that name any of these, newest first."""
        return await self._database.read(
            lambda connection: articles.about(connection, [*executive_ids, *organisation_ids], since, limit)
        )

    async def window_docs(self, since: datetime, head: int = TEXT_HEAD) -> list[tuple[StoryDoc, str | None]]:
        """What grouping needs of the articles published from *since* on, oldest first, each with its story if any."""
        return await self._database.read(lambda connection: articles.window_docs(connection, since, head))

    async def assign_stories(self, placed: Sequence[tuple[str, str]], now: datetime) -> None:
        """Put articles into stories: (URL, story id) pairs."""

        async def step(connection: AsyncConnection) -> None:
            await stories.touch(connection, (story_id for _, story_id in placed), now)
            await articles.set_stories(connection, placed)

        await self._database.write(step)

    async def said_for(self, story_ids: Iterable[str]) -> dict[str, tuple[Said, ...]]:
        """What digests have told of each story, oldest first; a story never told is absent."""
        return await self._database.read(lambda connection: stories.said_for(connection, story_ids))

    # --- summaries and digests

    async def get_summaries(self, text_hashes: Collection[str], summarizer_id: str) -> dict[str, Summary | Declined]:
        """By text hash; what was never summarised is absent."""
        return await self._database.read(
            lambda connection: digests.get_summaries(connection, text_hashes, summarizer_id)
        )

    async def put_summaries(self, made: Mapping[str, Summary | Declined], summarizer_id: str, now: datetime) -> None:
        """By text hash; a better one takes the place of the old."""
        await self._database.write(lambda connection: digests.put_summaries(connection, made, summarizer_id, now))

    async def save_digest(self, digest: Digest, facts: Mapping[str, Collection[str]], slot: str = "daily") -> bool:
        """Store a digest and, in the same transaction, what it told: *facts* by story id.

        False, and nothing changed, where this (edition, local date, slot) has one: ``load_digest`` returns it.
        """

        async def step(connection: AsyncConnection) -> bool:
            added = await digests.add(connection, digest, slot)
            if added:
                await stories.add_said(connection, stories.said_values(digest, facts, slot))
            return added

        return await self._database.write(step, durable=True)

    async def load_digest(self, edition_id: str, local_date: date, slot: str = "daily") -> Digest | None:
        """The digest as it was composed, or as it is shared (under *edition_id* all the same)."""
        return await self._database.read(lambda connection: digests.load(connection, edition_id, local_date, slot))

    async def last_made_before(self, edition_id: str, local_date: date) -> datetime | None:
        """When the newest digest of an earlier date was made, an own or a shared one."""
        return await self._database.read(
            lambda connection: digests.last_made_before(connection, edition_id, local_date)
        )

    # --- decisions, rounds, retention

    async def record_decisions(self, made: Collection[Decision]) -> None:
        """Keep why; the same decision again only moves its time and detail."""
        await self._database.write(lambda connection: journal.record(connection, made))

    async def decisions_for(self, url: str) -> list[Decision]:
        """Oldest first."""
        return await self._database.read(lambda connection: journal.of_url(connection, url))

    async def dropped_since(self, since: datetime) -> dict[str, int]:
        """How many addresses were dropped before they became articles, by reason word."""
        return await self._database.read(lambda connection: journal.dropped_since(connection, since))

    async def start_round(self, now: datetime) -> int:
        return await self._database.write(lambda connection: journal.start_round(connection, now))

    async def finish_round(self, round_id: int, receipt: Receipt, now: datetime) -> None:
        await self._database.write(lambda connection: journal.finish_round(connection, round_id, receipt, now))

    async def last_round(self, *, finished: bool = False) -> Round | None:
        """The newest round; with *finished*, the newest that came to its end."""
        return await self._database.read(lambda connection: journal.last_round(connection, finished=finished))

    async def last_receipt(self) -> Receipt | None:
        """Receipt of the newest round that came to its end."""
        made = await self.last_round(finished=True)
        return made.receipt if made else None

    async def purge(self, now: datetime, retention_days: int) -> Purged:
        """Drop article texts, excerpts and cached bullets older than *retention_days*; keys and reasons after 400 days.

        Titles, links, people and digests stay.
        """
        before, memory = now - timedelta(days=retention_days), now - MEMORY - timedelta(days=retention_days)

        async def step(connection: AsyncConnection) -> Purged:
            await stories.purge_said(connection, before, memory)
            await subscriptions.purge(connection, memory)
            return Purged(
                texts=await articles.purge_texts(connection, before),
                summaries=await digests.purge_summaries(connection, before),
                items=await feeds.purge_items(connection, before, memory),
                decisions=await journal.purge_decisions(connection, memory),
            )

        return await self._database.write(step)
