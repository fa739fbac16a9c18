"""The composition root: the only place that builds real clients, and the jobs that ``serve`` runs.

Every part can be passed in: tests and the demo hand over their own settings, catalogue and fetcher.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

import structlog

import summarizer

from . import __version__
from .chat.console import ConsoleChat, FileChat
from .collect import Edges, Progress, collect, silent
from .delivery import Chat, deliver
from .due import due_editions
from .fetch import Fetcher
from .lookup import Lookup
from .model import Digest, Receipt
from .parsing import ParserPool
from .people import Matcher
from .pipeline import Kitchen, compose
from .settings import Catalogue, Settings, load_catalogue
from .store import Store

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """One process: its settings, its catalogue, and what stands open."""

    settings: Settings
    catalogue: Catalogue
    store: Store
    matcher: Matcher
    lookup: Lookup
    kitchen: Kitchen
    chats: Sequence[Chat]

    async def post(self, digest: Digest, channels: Sequence[str]) -> None:
        """Deliver *digest* to every channel whose platform is configured."""
        for channel in channels:
            chat = self.chat_for(channel)
            if chat is None:
                log.error("channel has no adapter", channel=channel)
                continue
            await deliver(chat, channel, digest)

    def chat_for(self, channel: str) -> Chat | None:
        """The adapter of a channel name: 'console', 'file:PATH'."""
        platform = channel.partition(":")[0]
        return next((c for c in self.chats if c.platform == platform), None)

    async def tick(self, now: datetime) -> int:
        """Compose and post every edition that is due and has not been made; return how many."""
        made = 0
        for edition, day in due_editions(self.catalogue.editions, now):
            if await self.store.load_digest(edition.id, day) is None:
                await self.post(await compose(self.kitchen, edition, day, now), edition.channels)
                made += 1
        return made


def user_agent(settings: Settings) -> str:
    """Our honest name, with the owner's contact where one is set."""
    contact = f"; +{settings.contact}" if settings.contact else ""
    return f"exec-brief/{__version__} (news briefing bot{contact})"


def make_fetcher(settings: Settings) -> Fetcher:
    return Fetcher(user_agent=user_agent(settings), allow_private_hosts=settings.loopback_hosts)


@asynccontextmanager
async def open_app(
    settings: Settings, *, catalogue: Catalogue | None = None, chats: Sequence[Chat] | None = None
) -> AsyncIterator[App]:
    """Open the store and put the parts together; nothing is fetched and no child process is started."""
    catalogue = catalogue or load_catalogue(settings.config_dir)
    async with Store.open(settings.database_url) as store:
        matcher = Matcher(catalogue.roster)
        yield App(
            settings=settings,
            catalogue=catalogue,
            store=store,
            matcher=matcher,
            lookup=Lookup(catalogue.roster),
            kitchen=Kitchen(
                store=store,
                roster=catalogue.roster,
                matcher=matcher,
                summarizer=summarizer.load(settings.summarizer),
            ),
            chats=chats if chats is not None else (ConsoleChat(), FileChat()),
        )


@asynccontextmanager
async def open_edges(app: App, fetcher: Fetcher | None = None) -> AsyncIterator[Edges]:
    """Open what a round needs: the fetcher and the parser processes."""
    async with fetcher or make_fetcher(app.settings) as network, ParserPool() as parsers:
        yield Edges(
            store=app.store,
            fetcher=network,
            parsers=parsers,
            matcher=app.matcher,
            sources=app.catalogue.sources,
        )


async def run_round(app: App, edges: Edges, now: datetime, progress: Progress = silent) -> Receipt:
    """Collect once, then drop the article texts that are past their time."""
    receipt = await collect(edges, now, progress)
    await app.store.purge(now, app.settings.retention_days)
    return receipt
