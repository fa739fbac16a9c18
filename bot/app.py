"""The composition root: the only place that builds real clients, and the jobs that ``serve`` runs.

Every part can be passed in: tests and the demo hand over their own settings, catalogue and fetcher.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

import summarizer

from . import __version__
from .chat.console import ConsoleChat, FileChat
from .collect import Edges, Progress, collect, silent
from .delivery import Chat, Courier, Entry, deliver
from .errors import InputError
from .fetch import Fetcher
from .model import Digest, Receipt
from .parsing import ParserPool
from .people import Matcher
from .people.lookup import Lookup
from .pipeline import Kitchen, prepare
from .rota import Rota, tick
from .settings import Catalogue, Settings, load_catalogue
from .store import Store
from .store.ledger import Ledger

#: the ledger remembers what was posted for so long
LEDGER_MEMORY = timedelta(days=400)


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
    courier: Courier

    async def post(self, digest: Digest, channel: str) -> Entry:
        """Deliver *digest* to one channel now, through the ledger; ``InputError`` where no adapter serves it."""
        entry = await deliver(self.courier, channel, digest)
        if entry is None:
            raise InputError(f"'{channel}' 채널에 쓸 어댑터가 없습니다. 'console'이나 'file:경로'를 적어 주세요.")
        return entry

    def chat_for(self, channel: str) -> Chat | None:
        """The adapter of a channel name: 'console', 'file:PATH'."""
        return self.courier.chat_for(channel.partition(":")[0])

    async def tick(self, now: datetime, collecting: Callable[[], bool] = lambda: False) -> None:
        """Make and send whatever is due; *collecting*: is a round under way in this process?"""
        editions = self.catalogue.editions
        await tick(Rota(kitchen=self.kitchen, editions=editions, courier=self.courier, collecting=collecting), now)


#: how the courier is made of the ledger and the adapters
MakeCourier = Callable[[Ledger, Sequence[Chat]], Courier]


def make_courier(ledger: Ledger, chats: Sequence[Chat]) -> Courier:
    """A courier on the real clock that nobody stops."""
    return Courier(ledger=ledger, chats=chats)


def user_agent(settings: Settings) -> str:
    """Our honest name, with the owner's contact where one is set."""
    contact = f"; +{settings.contact}" if settings.contact else ""
    return f"exec-brief/{__version__} (news briefing bot{contact})"


def make_fetcher(settings: Settings) -> Fetcher:
    return Fetcher(user_agent=user_agent(settings), allow_private_hosts=settings.loopback_hosts)


@asynccontextmanager
async def open_app(
    settings: Settings,
    *,
    catalogue: Catalogue | None = None,
    chats: Sequence[Chat] | None = None,
    courier: MakeCourier = make_courier,
) -> AsyncIterator[App]:
    """Open the store and put the parts together; nothing is fetched and no child process is started."""
    catalogue = catalogue or load_catalogue(settings.config_dir)
    chats = chats if chats is not None else (ConsoleChat(), FileChat())
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
            chats=chats,
            courier=courier(store.ledger, chats),
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
    """Collect once, summarise what is new, then drop the article texts that are past their time."""
    receipt = await collect(edges, now, progress)
    await prepare(app.kitchen, now)
    await app.store.purge(now, app.settings.retention_days)
    await app.store.ledger.purge(now - timedelta(days=app.settings.retention_days), now - LEDGER_MEMORY)
    return receipt
