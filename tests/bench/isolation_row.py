"""Row 25 of the scoreboard: feeds that fail in eight ways beside healthy ones, in one real round."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from generated import Generator, page_of
from servers import LoopbackServer

from bot.catalogue.roster import load_roster
from bot.collect import Edges, collect
from bot.fetch import FEED_CAP, Fetcher
from bot.model import Article, Receipt, Source
from bot.parsing import ParserPool
from bot.people import Matcher
from bot.store import Store

NOW = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
#: entries of a healthy feed, each with its page
ENTRIES = 2
#: seconds between two bytes of a feed that never ends
DRIP = 0.05
RSS = "application/rss+xml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One round; times are seconds since its start."""

    #: address of the feed or article -> when it was committed
    feeds: dict[str, float]
    articles: dict[str, float]
    whole: float
    receipt: Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class Isolation:
    healthy: int
    failing: int
    deadline: float
    alone: Run
    together: Run

    @property
    def missing(self) -> int:
        """Healthy feeds, and articles of theirs, that only the round without the failing ones stored."""
        return len(self.alone.feeds.keys() - self.together.feeds) + len(
            self.alone.articles.keys() - self.together.articles
        )

    @property
    def feeds_late(self) -> float:
        return last(self.together.feeds) - last(self.alone.feeds)

    @property
    def articles_late(self) -> float:
        return last(self.together.articles) - last(self.alone.articles)

    @property
    def kinds(self) -> Counter[str]:
        return Counter(failure.kind for failure in self.together.receipt.failures)

    @property
    def holds(self) -> bool:
        """All of the healthy there, their feeds and articles within five seconds."""
        failed = len(self.together.receipt.failures) == self.failing and not self.alone.receipt.failures
        everything = len(self.alone.feeds) == self.healthy and not self.missing and bool(self.alone.articles)
        return failed and everything and self.feeds_late <= 5 and self.articles_late <= 5


def last(times: dict[str, float]) -> float:
    return max(times.values(), default=0.0)


class ClockedStore(Store):
    """A store that notes when what was committed."""

    def start_clock(self) -> None:
        self.started = time.perf_counter()
        self.feeds: dict[str, float] = {}
        self.articles: dict[str, float] = {}

    async def record_fetch_ok(self, source_id: str, **known: Any) -> None:
        await super().record_fetch_ok(source_id, **known)
        self.feeds[source_id] = time.perf_counter() - self.started

    async def settle(self, item: Any, decision: Any, now: datetime, article: Article | None = None) -> None:
        await super().settle(item, decision, now, article)
        if article is not None:
            self.articles[article.url] = time.perf_counter() - self.started


# -- what the servers do ---------------------------------------------------------------------------------------------


def status_500(server: LoopbackServer, path: str) -> None:
    server.answers(path, status=500)


def drop(server: LoopbackServer, path: str) -> None:
    server.says(path, b"")


def hang(server: LoopbackServer, path: str) -> None:
    server.drips(path, every=DRIP)


def redirect_loop(server: LoopbackServer, path: str) -> None:
    server.redirects(path, path)


def html_as_rss(server: LoopbackServer, path: str) -> None:
    server.answers(path, b"<!doctype html><html><body><h1>Sign in</h1></body></html>", content_type=RSS)


def broken_xml(server: LoopbackServer, path: str) -> None:
    server.answers(path, b'<?xml version="1.0"?><rss><chan<<nel>]]></item \x00 &&&', content_type=RSS)


def oversized(server: LoopbackServer, path: str) -> None:
    server.floods(path, FEED_CAP + 1_000_000)


def wrong_coding(server: LoopbackServer, path: str) -> None:
    server.answers(path, b"<rss/>", content_type=RSS, headers={"Content-Encoding": "gzip"})


WAYS = (status_500, drop, hang, redirect_loop, html_as_rss, broken_xml, oversized, wrong_coding)


def fill(server: LoopbackServer, articles: Sequence[Article], dice: random.Random) -> None:
    """A feed at ``/feed`` and the pages of *articles*, whose addresses are made the server's."""
    items = []
    for at, article in enumerate(articles):
        server.answers(f"/news/{at}", page_of(article, dice, links=20))
        items.append(f"<item><title>{article.title}</title><link>{server.url(f'/news/{at}')}</link></item>")
    body = f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>t</title>{"".join(items)}</channel></rss>'
    server.answers("/feed", body.encode(), content_type=RSS)


# -- the two rounds --------------------------------------------------------------------------------------------------


async def measure(feeds: int, deadline: float, seed: int, config: Path, folder: Path) -> Isolation:
    """The same healthy feeds, each on a port of its own, without and then with the failing ones between them."""
    roster = load_roster(config / "executives.yaml")
    generator = Generator(roster, seed)
    failing = max(1, feeds * 2 // 5)
    made = (article for _, article in generator.articles((feeds - failing) * ENTRIES, NOW - timedelta(hours=12), 0.4))
    async with AsyncExitStack() as stack:
        servers = [await stack.enter_async_context(LoopbackServer()) for _ in range(feeds)]
        bad = frozenset(generator.dice.sample(range(feeds), failing))
        for turn, at in enumerate(sorted(bad)):
            WAYS[turn % len(WAYS)](servers[at], "/feed")
        for at in set(range(feeds)) - bad:
            fill(servers[at], [next(made) for _ in range(ENTRIES)], generator.dice)
        pool = await stack.enter_async_context(ParserPool())
        sources = [
            Source(id=f"f{at}", name=f"f{at}", url=s.url("/feed"), language="ko") for at, s in enumerate(servers)
        ]
        healthy = [source for at, source in enumerate(sources) if at not in bad]
        hosts = frozenset(server.host_port for server in servers)
        matcher = Matcher(roster)
        runs = []
        for name, chosen in (("warm", healthy[:10]), ("alone", healthy), ("together", sources)):
            url = f"sqlite+aiosqlite:///{folder}/{name}.db"
            fetcher = Fetcher(
                user_agent="exec-brief bench", allow_private_hosts=hosts, pause=0, deadline=deadline, retry_wait=0.01
            )
            async with ClockedStore.open(url) as store, fetcher:
                runs.append(await one_round(store, fetcher, pool, matcher, chosen))
    _, alone, together = runs
    return Isolation(healthy=len(healthy), failing=failing, deadline=deadline, alone=alone, together=together)


async def one_round(
    store: ClockedStore, fetcher: Fetcher, pool: ParserPool, matcher: Matcher, sources: Iterable[Source]
) -> Run:
    edges = Edges(store=store, fetcher=fetcher, parsers=pool, matcher=matcher, sources=tuple(sources))
    store.start_clock()
    receipt = await collect(edges, NOW)
    whole = time.perf_counter() - store.started
    return Run(feeds=store.feeds, articles=store.articles, whole=whole, receipt=receipt)
