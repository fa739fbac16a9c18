"""Row 26 of the scoreboard: a day of rounds over many feeds on few hosts, judged by what the servers saw."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from servers import LoopbackServer, Request

from bot.catalogue.roster import load_roster
from bot.collect import Edges, collect
from bot.fetch import Fetcher
from bot.model import Source
from bot.parsing import InProcess
from bot.people import Matcher
from bot.store import Store

START = datetime(2026, 11, 21, 0, 0, tzinfo=UTC)
ROUND = 1_200.0
PAUSE = 2.0
#: asked for by the robots.txt of the first host
CRAWL_DELAY = 5
#: the robots.txt of the second host cannot be had until then
ROBOTS_BACK = 6 * 3600.0
#: a host refuses one feed in so many rounds' worth of requests, for these many seconds by turns
REFUSES_EVERY = 20
WAITS = (60, 1_800, 5_400, 9_000)
#: share of the feeds that have something new when they are asked
CHANGES = 0.02
#: of two sums of seconds that should be equal
CLOSE = 1e-6
#: an answer on its way, so that two requests could overlap
ANSWER_SECONDS = 0.001


class FakeClock:
    """Seconds since the start; sleeping costs none.  Sleepers on several hosts sleep side by side."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        until = self.seconds + seconds
        await asyncio.sleep(0)
        self.seconds = max(self.seconds, until)

    def date(self) -> datetime:
        return START + timedelta(seconds=self.seconds)


class Host:
    """One web server with *feeds* feeds, which counts what a guest must not do."""

    def __init__(self, server: LoopbackServer, number: int, feeds: int, clock: FakeClock, dice: random.Random) -> None:
        self.server, self.number, self.feeds, self._clock, self._dice = server, number, feeds, clock, dice
        self.seen: Counter[str] = Counter()
        self.shortest_gap = float("inf")
        self._versions = [1] * feeds
        self._asked: set[int] = set()
        self._silent_until = self._free_at = 0.0
        self._robots_read = False
        server.replies("/robots.txt", self._robots)
        for feed in range(feeds):
            server.replies(f"/feed/{feed}", self._feed)
            self._open_pages(feed)

    def _open_pages(self, feed: int) -> None:
        for folder in ("open", "closed"):
            self.server.replies(f"/{folder}/{feed}-{self._versions[feed]}", self._page)

    def _arrived(self) -> None:
        """Note every request; one before the time that a Retry-After named is a breach."""
        now = self._clock()
        self.seen["requests"] += 1
        self.seen["before Retry-After"] += now < self._silent_until
        if self._free_at:
            gap = now - self._free_at
            self.shortest_gap = min(self.shortest_gap, gap)
            self.seen["before Crawl-delay"] += self.number == 0 and self._robots_read and gap < CRAWL_DELAY - CLOSE

    async def _send(self, writer: asyncio.StreamWriter, status: int, body: bytes = b"", **headers: str) -> None:
        await asyncio.sleep(ANSWER_SECONDS)
        known = {name.replace("_", "-"): value for name, value in headers.items()}
        lines = {"Connection": "close", "Content-Length": str(len(body))} | known
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        writer.write(f"HTTP/1.1 {status} X\r\n{head}\r\n".encode() + body)
        self._free_at = self._clock()

    async def _robots(self, request: Request, writer: asyncio.StreamWriter) -> None:
        self._arrived()
        if self.number == 1 and self._clock() < ROBOTS_BACK:
            return await self._send(writer, 500)
        self._robots_read = True
        delay = f"Crawl-delay: {CRAWL_DELAY}\n" if self.number == 0 else ""
        return await self._send(writer, 200, f"User-agent: *\nDisallow: /closed/\n{delay}".encode())

    async def _page(self, request: Request, writer: asyncio.StreamWriter) -> None:
        self._arrived()
        self.seen["pages"] += 1
        self.seen["robots breaches"] += request.target.startswith("/closed/") or not self._robots_read
        text = "<p>젠슨 황 엔비디아 CEO는 인공지능 반도체 투자 계획을 밝혔다. 데이터센터를 늘린다고 말했다.</p>" * 4
        page = f"<html><head><title>젠슨 황 엔비디아 CEO, AI 반도체 {request.target}</title></head><body><article>{text}</article></body></html>"
        await self._send(writer, 200, page.encode(), Content_Type="text/html; charset=utf-8")

    async def _feed(self, request: Request, writer: asyncio.StreamWriter) -> None:
        self._arrived()
        feed = int(request.target.rpartition("/")[2])
        self._note_feed(feed, request)
        if self.seen["feeds"] % (REFUSES_EVERY * self.feeds) == self.feeds + 1:
            return await self._refuse(writer)
        if self._dice.random() < CHANGES:
            self._versions[feed] += 1
            self._open_pages(feed)
        name, value, asked = self._validator(feed)
        if request.headers.get(asked) == value:
            self.seen["304"] += 1
            return await self._send(writer, 304, **{name: value})
        return await self._send(writer, 200, self._rss(feed), Content_Type="application/rss+xml", **{name: value})

    def _note_feed(self, feed: int, request: Request) -> None:
        self.seen["feeds"] += 1
        if feed in self._asked:
            self.seen["again"] += 1
            self.seen["conditional"] += not {"if-none-match", "if-modified-since"}.isdisjoint(request.headers)
        self._asked.add(feed)

    async def _refuse(self, writer: asyncio.StreamWriter) -> None:
        wait, status = WAITS[self.seen["refusals"] % len(WAITS)], (429, 503)[self.seen["refusals"] % 2]
        self.seen["refusals"] += 1
        now = self._clock.date().replace(microsecond=0)  # as an HTTP date prints it
        later = format_datetime(now + timedelta(seconds=wait), usegmt=True)
        self._silent_until = self._clock() + wait
        asked = later if self.seen["refusals"] % 3 == 0 else str(wait)
        await self._send(writer, status, Retry_After=asked, Date=format_datetime(now, usegmt=True))

    def _validator(self, feed: int) -> tuple[str, str, str]:
        """Response header, its value, and the request header that may bring it back: ETag or date by turns."""
        version = self._versions[feed]
        if feed % 2:
            return "ETag", f'"{version}"', "if-none-match"
        return "Last_Modified", format_datetime(START + timedelta(hours=version), usegmt=True), "if-modified-since"

    def _rss(self, feed: int) -> bytes:
        items = "".join(self._item(feed, number) for number in range(1, self._versions[feed] + 1)[-5:])
        return f'<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>{items}</channel></rss>'.encode()

    def _item(self, feed: int, number: int) -> str:
        """One entry of four is about AI; half of those lie where robots.txt forbids."""
        name, folder = f"{feed}-{number}", ("open", "closed")[(feed + number) // 4 % 2]
        title = f"젠슨 황, AI 반도체 소식 {name}" if (feed + number) % 4 == 1 else f"동네 소식 {name}"
        return f"<item><title>{title}</title><link>{self.server.url(f'/{folder}/{name}')}</link></item>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Politeness:
    seen: Counter[str]
    rounds: int
    #: of any host
    most_in_flight: int
    #: fake seconds between an answer and the next request, over all hosts
    shortest_gap: float
    #: feeds that were read at least once
    known: int

    @property
    def conditional(self) -> float:
        return self.seen["conditional"] / max(1, self.seen["again"])

    @property
    def holds(self) -> bool:
        breaches = sum(self.seen[name] for name in ("before Retry-After", "robots breaches", "before Crawl-delay"))
        worked = bool(self.seen["refusals"] and self.seen["pages"] and self.seen["again"])
        polite = self.most_in_flight == 1 and self.shortest_gap >= PAUSE - CLOSE
        return worked and polite and not breaches and self.conditional >= 0.95


async def measure(feeds: int, hosts: int, hours: int, seed: int, config: Path, folder: Path) -> Politeness:
    """Rounds every twenty minutes of a fake clock, in one process with one store."""
    clock, dice = FakeClock(), random.Random(seed)
    async with AsyncExitStack() as stack:
        servers = [await stack.enter_async_context(LoopbackServer(f"127.0.0.{1 + n}")) for n in range(hosts)]
        town = [Host(server, n, feeds // hosts, clock, dice) for n, server in enumerate(servers)]
        fetcher = Fetcher(
            user_agent="exec-brief bench",
            allow_private_hosts=frozenset(server.host_port for server in servers),
            pause=PAUSE,
            retry_wait=0.01,
            clock=clock,
            sleep=clock.sleep,
        )
        store = await stack.enter_async_context(Store.open(f"sqlite+aiosqlite:///{folder}/politeness.db"))
        edges = Edges(
            store=store,
            fetcher=await stack.enter_async_context(fetcher),
            parsers=InProcess(),
            matcher=Matcher(load_roster(config / "executives.yaml")),
            sources=tuple(source for host in town for source in sources_of(host)),
        )
        rounds = hours * 3600 // int(ROUND)
        for number in range(rounds):
            clock.seconds = max(clock.seconds, number * ROUND)
            await collect(edges, clock.date())
        known = sum(state.last_ok_at is not None for state in (await store.source_states()).values())
    return Politeness(
        seen=sum((host.seen for host in town), Counter()),
        rounds=rounds,
        most_in_flight=max(server.most_at_once for server in servers),
        shortest_gap=min(host.shortest_gap for host in town),
        known=known,
    )


def sources_of(host: Host) -> list[Source]:
    names = [(f"h{host.number}-{feed}", host.server.url(f"/feed/{feed}")) for feed in range(host.feeds)]
    return [Source(id=name, name=name, url=url, language="ko") for name, url in names]
