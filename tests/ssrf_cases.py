"""Every hostile address form by every way in which an attacker can hand it to us: 45 x 6 cases.

Each way is run with the product's own fetcher (and, for links and images, a whole round of collecting with its store),
and says how many connections were tried to any other place than the attacker's own public server.
"""

from __future__ import annotations

import tempfile
from collections.abc import Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hostile_addresses import FORMS
from servers import LoopbackServer
from small_internet import PUBLIC, SmallInternet

from bot.collect import Edges, collect
from bot.errors import FetchError
from bot.fetch import Fetcher
from bot.model import Roster, Source
from bot.parsing import InProcess
from bot.people import Matcher
from bot.store import Store

NOW = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
EVIL = "http://evil.test"
TEXT = "<p>인공지능 반도체 투자 계획을 밝혔다. 데이터센터를 늘린다고 말했다.</p>" * 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one way came to."""

    cases: int
    #: connections to hosts other than the attacker's public one
    forbidden: int
    #: connections to the attacker's public host: the way was really walked
    allowed: int
    #: cases that ended in a ``FetchError``, where the way asks for one
    refused: int


def urls(forms: Iterable[str] = FORMS) -> list[str]:
    return [f"http://{form}/latest/meta-data/" for form in forms]


async def direct(walk: Walk) -> None:
    for url in urls():
        await walk.ask(walk.fetcher.feed(url))


async def redirect(walk: Walk) -> None:
    for number, url in enumerate(urls()):
        walk.server.redirects(f"/{number}", as_sent(url))
        await walk.ask(walk.fetcher.page(f"{EVIL}/{number}"))


async def rebinding(walk: Walk) -> None:
    """Each name answers with the public address first, then with the other; a third gives both at once."""
    walk.server.answers("/", b"<p>ok</p>")
    for number in range(len(FORMS)):
        await walk.fetcher.feed(f"http://flip-{number}.test/")
        await walk.ask(walk.fetcher.feed(f"http://flip-{number}.test/"))
        await walk.ask(walk.fetcher.feed(f"http://both-{number}.test/"))
    walk.refused //= 2


async def feed_link(walk: Walk) -> None:
    items = "".join(f"<item><title>AI 반도체 소식 {n}</title><link>{url}</link></item>" for n, url in enumerate(urls()))
    walk.server.answers("/feed", rss(items))
    await walk.collect()


async def image(walk: Walk) -> None:
    """Every place in a feed or page where an address may stand that is not the article's own."""
    items = []
    for number, url in enumerate(urls()):
        walk.server.answers(f"/{number}", page_full_of(url))
        items.append(
            f"<item><title>AI 반도체 소식 {number}</title><link>{EVIL}/{number}</link><enclosure url='{url}' type='image/png'/>"
            f"<media:content url='{url}'/><description>&lt;img src='{url}'&gt;</description></item>"
        )
    walk.server.answers("/feed", rss("".join(items)))
    await walk.collect()


async def robots(walk: Walk) -> None:
    for number, url in enumerate(urls()):
        walk.server.redirects("/robots.txt", as_sent(url))
        await walk.ask(walk.fetcher.page(f"http://site-{number}.test/a"))
        walk.server.answers("/robots.txt", f"Sitemap: {url}\nUser-agent: *\nAllow: /\n".encode())
        walk.server.answers("/a", page_full_of(url))
        await walk.fetcher.page(f"http://other-{number}.test/a")


WAYS: dict[str, Callable[[Walk], Awaitable[None]]] = {
    "direct": direct,
    "redirect": redirect,
    "rebinding": rebinding,
    "feed link": feed_link,
    "image": image,
    "robots": robots,
}


def as_sent(url: str) -> str:
    """*url* in UTF-8, as a header that is written in Latin-1 carries it."""
    return url.encode().decode("latin-1")


def rss(items: str) -> bytes:
    head = "<rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/'><channel><title>t</title>"
    return f"<?xml version='1.0'?>{head}<image><url>{EVIL}/logo.png</url></image>{items}</channel></rss>".encode()


def page_full_of(url: str) -> bytes:
    head = (
        f"<meta property='og:image' content='{url}'><link rel='icon' href='{url}'><link rel='stylesheet' href='{url}'>"
    )
    body = f"<img src='{url}'><iframe src='{url}'></iframe><script src='{url}'></script><object data='{url}'></object>"
    refresh = f"<meta http-equiv='refresh' content='0;url={url}'><base href='{url}'>"
    return f"<html><head><title>AI 반도체</title>{refresh}{head}</head><body>{body}<article>{TEXT}</article></body></html>".encode()


class Walk:
    """One way under way."""

    def __init__(self, server: LoopbackServer, fetcher: Fetcher, folder: Path) -> None:
        self.server, self.fetcher, self._folder = server, fetcher, folder
        self.refused = 0

    async def ask(self, request: Awaitable[Any]) -> None:
        try:
            await request
        except FetchError:
            self.refused += 1

    async def collect(self) -> None:
        source = Source(id="evil", name="evil", url=f"{EVIL}/feed", language="ko")
        async with Store.open(f"sqlite+aiosqlite:///{self._folder}/ssrf.db") as store:
            edges = Edges(
                store=store,
                fetcher=self.fetcher,
                parsers=InProcess(),
                matcher=Matcher(Roster(executives=(), organisations=())),
                sources=(source,),
            )
            await collect(edges, NOW)


def names() -> dict[str, list[list[str]]]:
    known = {form: [[address]] for form, address in FORMS.items() if not form.startswith("[")}
    known |= {"localhost.": [["127.0.0.1"]], "evil.test": [[PUBLIC]]}
    for number, address in enumerate(FORMS.values()):
        known[f"flip-{number}.test"] = [[PUBLIC], [address]]
        known[f"both-{number}.test"] = [[PUBLIC, address]]
        known[f"site-{number}.test"] = known[f"other-{number}.test"] = [[PUBLIC]]
    return known


def walk_way(name: str, make_fetcher: Callable[[SmallInternet], Any] | None = None) -> Outcome:
    """Walk one way with *make_fetcher*'s client (default: the product's) and count."""
    internet = SmallInternet(names())
    make = make_fetcher or product
    refused = 0

    @asynccontextmanager
    async def attacker():
        async with LoopbackServer() as server:
            internet.route(server)
            yield server

    async def work() -> None:
        nonlocal refused
        with tempfile.TemporaryDirectory() as folder:
            async with attacker() as server, make(internet) as fetcher:
                walk = Walk(server, fetcher, Path(folder))
                await WAYS[name](walk)
                refused = walk.refused

    internet.run(work)
    forbidden = [address for address in internet.tried if address != PUBLIC] + internet.beside
    return Outcome(
        cases=len(FORMS),
        forbidden=len(forbidden),
        allowed=internet.tried.count(PUBLIC),
        refused=refused,
    )


def product(internet: SmallInternet) -> Fetcher:
    return Fetcher(user_agent="exec-brief tests", pause=0, retry_wait=0.0, deadline=10, resolve=internet.resolve)
