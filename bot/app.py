"""The composition root: the only place that builds real clients, and the jobs that ``serve`` runs.

Every part can be passed in: tests and the demo hand over their own settings, catalogue and fetcher.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from . import __version__
from .backend import open_summarizer
from .chat.console import ConsoleChat, FileChat
from .collect import Edges, Progress, collect, silent
from .delivery import Chat, Courier, Entry, deliver
from .desk import Desk, Rules
from .errors import InputError
from .fetch import Fetcher
from .model import Digest, Receipt
from .parsing import ParserPool
from .people import Matcher
from .people.lookup import Lookup
from .pipeline import Kitchen, prepare
from .platforms import Platform, open_platforms
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
    desk: Desk
    rules: Rules
    #: where people can ask; () unless they were opened
    platforms: Sequence[Platform] = ()

    async def post(self, digest: Digest, channel: str) -> Entry:
        """Deliver *digest* to one channel now, through the ledger; ``InputError`` where no adapter serves it."""
        entry = await deliver(self.courier, channel, digest)
        if entry is None:
            raise InputError(f"'{channel}' 채널에 쓸 어댑터가 없습니다. {CHANNEL_NAMES}")
        return entry

    def chat_for(self, channel: str) -> Chat | None:
        """The adapter of a channel name: 'slack:TEAM/CHANNEL', 'discord:GUILD/CHANNEL', 'console', 'file:PATH'."""
        return self.courier.chat_for(channel.partition(":")[0])

    async def tick(self, now: datetime, collecting: Callable[[], bool] = lambda: False) -> None:
        """Make and send whatever is due; *collecting*: is a round under way in this process?"""
        editions = self.catalogue.editions
        rota = Rota(
            kitchen=self.kitchen,
            editions=editions,
            courier=self.courier,
            collecting=collecting,
            admits=self.rules.admits,
        )
        await tick(rota, now)


#: how a channel is written in editions.yaml, for a message to the operator
CHANNEL_NAMES = (
    "'slack:팀ID/채널ID', 'discord:서버ID/채널ID', 'console', 'file:경로' 가운데 하나로 적고, "
    "Slack과 Discord는 .env에 토큰을 넣어 주세요."
)

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
    platforms: bool = False,
) -> AsyncIterator[App]:
    """Open the store and put the parts together; nothing is fetched and no child process is started.

    *platforms*: open Slack and Discord too, where their tokens are set.  *chats*: these adapters and no others.
    """
    catalogue = catalogue or load_catalogue(settings.config_dir)
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(Store.open(settings.database_url))
        opened = await stack.enter_async_context(open_platforms(settings, store)) if platforms else ()
        chats = chats if chats is not None else (ConsoleChat(), FileChat(), *(one.chat for one in opened))
        backend = open_summarizer(settings)
        stack.push_async_callback(backend.close)
        matcher, lookup, rules = Matcher(catalogue.roster), Lookup(catalogue.roster), Rules.of(settings)
        kitchen = Kitchen(store=store, roster=catalogue.roster, matcher=matcher, summarizer=backend)
        messenger = courier(store.ledger, chats)
        yield App(
            settings=settings,
            catalogue=catalogue,
            store=store,
            matcher=matcher,
            lookup=lookup,
            kitchen=kitchen,
            chats=chats,
            courier=messenger,
            desk=Desk(kitchen=kitchen, lookup=lookup, courier=messenger, editions=catalogue.editions, rules=rules),
            rules=rules,
            platforms=opened,
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
    await app.desk.remember(now)
    await app.store.purge(now, app.settings.retention_days)
    await app.store.ledger.purge(now - timedelta(days=app.settings.retention_days), now - LEDGER_MEMORY)
    return receipt
