"""Peak memory of one round of collecting over 10,000 new pages: this process, the fork server, the parser children.

    .venv/bin/python tests/bench/bench_memory.py [--items N]

Fifty feeds of 200 entries and their pages (20 to 40 KB each, ``generated.py``) come from a fetcher in memory that makes
each answer when it is asked for; everything else is real: parser children, matcher, store on disk, stories.

RSS counts what processes share once for each of them; PSS (proportional) shares it out, so that its sum is what the
machine really gives.  Both are read from Linux's /proc while the round runs; the peak of a sum is that of one moment.
Plot: ``out/bench_memory.png``.
"""

from __future__ import annotations

import asyncio
import contextlib
import html
import logging
import os
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self

import structlog
from generated import Event, Generator, page_of
from measure import CONFIG, heading, plot, sizes, table

from bot.app import open_app, open_edges, run_round
from bot.fetch import Fetched
from bot.model import Receipt, Source
from bot.settings import Catalogue, Settings, load_catalogue

NOW = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
AIM_MB = 500
ENTRIES = 200
EVERY_SECONDS = 0.25
MAIN, SERVER, CHILDREN = "this process", "fork server and tracker", "parser children"


class MadeFetcher:
    """The two methods of ``bot.fetch.Fetcher`` over pages that are made when asked for."""

    def __init__(self, generator: Generator, items: int) -> None:
        self._generator = generator
        events = generator.events(NOW, 0)
        #: five articles a story on average, as in a day's news
        self._events: list[Event] = [next(events) for _ in range(max(1, items // 5))]
        self._items = items

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        pass

    async def feed(self, url: str, etag: str | None = None, last_modified: str | None = None) -> Fetched:
        first = int(url.rpartition("/")[2]) * ENTRIES
        numbers = range(first, min(first + ENTRIES, self._items))
        entries = "".join(
            f"<item><title>{html.escape(article.title)}</title><link>{article.url}</link><guid>{article.url}</guid>"
            f"<description>{html.escape(article.text[:300])}</description></item>"
            for article in map(self._article, numbers)
        )
        body = f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>t</title>{entries}</channel></rss>'
        return Fetched(status=200, url=url, body=body.encode(), content_type="application/rss+xml")

    async def page(self, url: str) -> Fetched:
        article = self._article(int(url.rpartition("/")[2]))
        body = page_of(article, self._generator.dice)
        return Fetched(status=200, url=url, body=body, content_type="text/html; charset=utf-8")

    def _article(self, number: int) -> Any:
        self._generator.dice.seed(number)  # the feed and the page tell the same
        return self._generator.article(self._generator.dice.choice(self._events), number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Megabytes at one time, by kind of process."""

    seconds: float
    rss: dict[str, float]
    pss: dict[str, float]


class Watch:
    """Reads the memory of this process and of all below it, in a thread, while the context lasts."""

    def __init__(self) -> None:
        self.moments: list[Moment] = []
        self._done = threading.Event()
        self._start = time.perf_counter()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._done.wait(EVERY_SECONDS):
            self.moments.append(look(time.perf_counter() - self._start))


def look(seconds: float) -> Moment:
    rss, pss = dict.fromkeys((MAIN, SERVER, CHILDREN), 0.0), dict.fromkeys((MAIN, SERVER, CHILDREN), 0.0)
    for process, kind in family(os.getpid()):
        with contextlib.suppress(OSError):  # it ended just now
            rolled = Path(f"/proc/{process}/smaps_rollup").read_text("ascii").splitlines()[1:]
            kilobytes = {name: int(rest.split()[0]) for name, _, rest in (line.partition(":") for line in rolled)}
            rss[kind] += kilobytes["Rss"] / 1000
            pss[kind] += kilobytes["Pss"] / 1000
    return Moment(seconds=seconds, rss=rss, pss=pss)


def family(root: int) -> Iterator[tuple[int, str]]:
    """This process, its direct children (multiprocessing's servers), and theirs (the parsers)."""
    yield root, MAIN
    for server in below(root):
        yield server, SERVER
        yield from ((child, CHILDREN) for child in below(server))


def below(process: int) -> list[int]:
    found: list[int] = []
    with contextlib.suppress(OSError):
        for thread in Path(f"/proc/{process}/task").iterdir():
            found += map(int, (thread / "children").read_text("ascii").split())
    return found


def catalogue_of(items: int) -> Catalogue:
    feeds = range(-(-items // ENTRIES))
    sources = tuple(
        Source(id=f"made-{n}", name=f"견본신문 {n}", url=f"https://feeds.example/{n}", language="ko") for n in feeds
    )
    return Catalogue(roster=load_catalogue(CONFIG).roster, sources=sources, editions=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    receipt: Receipt
    #: articles stored and put into stories
    kept: int
    before: Moment
    moments: list[Moment]
    #: (seconds, what began)
    stages: list[tuple[float, str]]
    seconds: float


async def measure(items: int) -> Round:
    stages: list[tuple[float, str]] = []
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(database_url=f"sqlite+aiosqlite:///{folder}/memory.db", config_dir=CONFIG)
        async with open_app(settings, catalogue=catalogue_of(items)) as app:
            fetcher = MadeFetcher(Generator(app.catalogue.roster), items)
            async with open_edges(app, fetcher) as edges:
                before, start = look(0.0), time.perf_counter()

                def progress(stage: str, done: int, total: int) -> None:
                    seconds = time.perf_counter() - start
                    if not done:
                        stages.append((seconds, stage))
                    elif stage == "pages" and done == total:
                        stages.append((seconds, "stories"))

                with Watch() as watch:
                    receipt = await run_round(app, edges, NOW, progress)
                    seconds = time.perf_counter() - start
                kept = len(await app.store.articles_fetched_since(NOW, NOW + timedelta(seconds=1)))
    return Round(receipt=receipt, kept=kept, before=before, moments=watch.moments, stages=stages, seconds=seconds)


def main() -> None:
    if not sys.platform.startswith("linux"):
        raise SystemExit("bench_memory reads /proc: Linux only")
    warnings.simplefilter("ignore")
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    asked = sizes(__doc__, items=10_000)
    found = asyncio.run(measure(asked.items))
    each = 1000 * found.seconds / asked.items
    print(
        heading(
            f"memory of a round over {asked.items:,} generated pages ({found.seconds:.0f} s, {each:.0f} ms a page)",
            "pebble",
            "trafilatura",
            "sqlalchemy",
        )
    )
    print(table(("process", "before MB", "peak RSS MB", "peak PSS MB", "PSS peak / before"), rows_of(found)))
    print(
        f"receipt: {found.receipt.items_new} new items, {found.kept} articles kept, {len(found.receipt.failures)} failures, {found.receipt.thin} thin"
    )
    whole = max(sum(moment.pss.values()) for moment in found.moments)
    print(f"peak in all / aim = {whole:.0f} MB / {AIM_MB} MB = {whole / AIM_MB:.2f}")
    print(plot(asked.out / "bench_memory.png", lambda axes: draw(axes, found)))


def rows_of(found: Round) -> Iterator[tuple[str, ...]]:
    for kind in (MAIN, SERVER, CHILDREN):
        before, rss = found.before.pss[kind], max(m.rss[kind] for m in found.moments)
        pss = max(m.pss[kind] for m in found.moments)
        yield kind, f"{before:.0f}", f"{rss:.0f}", f"{pss:.0f}", f"{pss / before:.2f}x"
    before, rss = sum(found.before.pss.values()), max(sum(m.rss.values()) for m in found.moments)
    pss = max(sum(m.pss.values()) for m in found.moments)
    yield "in all, at one moment", f"{before:.0f}", f"{rss:.0f}", f"{pss:.0f}", f"{pss / before:.2f}x"


def draw(axes: Any, found: Round) -> None:
    seconds = [moment.seconds for moment in found.moments]
    axes.stackplot(
        seconds,
        *([m.pss[kind] for m in found.moments] for kind in (MAIN, SERVER, CHILDREN)),
        labels=(MAIN, SERVER, CHILDREN),
    )
    for at, stage in found.stages:
        axes.axvline(at, color="black", linewidth=0.5)
        axes.annotate(stage, (at, 0.97), xycoords=("data", "axes fraction"), rotation=90, va="top", fontsize="small")
    axes.axhline(AIM_MB, linestyle=":", color="grey", label=f"aim: {AIM_MB} MB")
    axes.set(xlabel="seconds", ylabel="MB (PSS)")
    axes.legend(fontsize="small", loc="lower right")


if __name__ == "__main__":
    main()
