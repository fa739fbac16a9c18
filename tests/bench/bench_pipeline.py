"""The whole pipeline, article by article, against ``trafilatura.extract`` alone on the same bytes.

    .venv/bin/python tests/bench/bench_pipeline.py [--rounds N] [--pages N]

The pages are those of the demo newsroom as they travel (EUC-KR, Shift_JIS and GB18030 among them), each with the feed
entry that led to it.  Every stage is the product's own function, called as ``collect`` and ``pipeline`` call it; a page
that is dropped goes no further, a foreign one gets no bullets (no model).  The network and the feeds are left out.
Costs are means over all pages, so that the stages add up.  The child process is what ``ParserPool`` adds to parsing.
Plot: ``out/bench_pipeline.png``.
"""

from __future__ import annotations

import asyncio
import dataclasses
import logging
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Awaitable
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from measure import CONFIG, heading, plot, sizes, table

from bot import relevance, stories
from bot.app import App, open_app
from bot.collect import make_article
from bot.commands.demo import load_demo_catalogue
from bot.glossary import make_document
from bot.model import Article, Item, Page, Source
from bot.newsroom import Newsroom, Request
from bot.parsing import ParserPool
from bot.settings import Settings
from bot.sources.feed import parse_feed
from bot.sources.page import parse_page

T = TypeVar("T")

AIM = 1.5
ALONE, POOL = "trafilatura alone", "parse_page in a child"
#: in the order of the work
STAGES = ("judge the entry", "parse_page", "match names", "judge the page", "group", "names for bullets", "bullets", "store")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One page of the newsroom and how we came to it."""

    source: Source
    item: Item
    body: bytes
    content_type: str

    def again(self, number: int) -> Sample:
        """The same page at another address, so that the store takes it as new."""
        return dataclasses.replace(self, item=dataclasses.replace(self.item, url=f"{self.item.url}#{number}", guid=f"{self.item.guid}#{number}"))


def load_samples(newsroom: Newsroom, sources: tuple[Source, ...]) -> list[Sample]:
    """Every page that a feed of either morning leads to and that is an article page."""
    entries: dict[str, tuple[Source, Item]] = {}
    for morning in (1, 2):
        newsroom.set_morning(morning)
        for source in sources:
            answer = newsroom.answer(_get(source.url, newsroom))
            if answer.status == 200 and answer.body:
                entries |= {item.url: (source, item) for item in _items(source, answer, newsroom)}
    samples = []
    for url, (source, item) in entries.items():
        answer = newsroom.answer(_get(url, newsroom))
        if answer.status == 200 and not answer.padding:
            kind = dict(answer.headers)["Content-Type"]
            samples.append(Sample(source=source, item=item, body=answer.body, content_type=kind))
    return samples


def _items(source: Source, answer: Any, newsroom: Newsroom) -> tuple[Item, ...]:
    try:
        return parse_feed(answer.body, content_type=dict(answer.headers)["Content-Type"], url=source.url, source=source, now=newsroom.now).items
    except Exception:  # noqa: BLE001  # the newsroom's broken feeds are part of it
        return ()


def _get(url: str, newsroom: Newsroom) -> Request:
    return Request(method="GET", target=url.removeprefix(newsroom.base), headers={})


class Clock:
    """Seconds by stage, summed over everything that ran."""

    def __init__(self) -> None:
        self.spent: Counter[str] = Counter()

    @contextmanager
    def stage(self, name: str):
        start = time.perf_counter()
        yield
        self.spent[name] += time.perf_counter() - start

    async def wait(self, name: str, work: Awaitable[T]) -> T:
        with self.stage(name):
            return await work


class Line:
    """The pipeline for one article at a time, under a clock."""

    def __init__(self, app: App, now: Any, clock: Clock) -> None:
        self.app, self.now, self.clock = app, now, clock
        self.grouper = stories.Grouper()
        self.ends: Counter[str] = Counter()

    async def run(self, sample: Sample) -> None:
        source, item = sample.source, sample.item
        with self.clock.stage("judge the entry"):
            verdict = relevance.worth_reading(item, self.app.matcher.match(f"{item.title}\n{item.excerpt}", source.language), self.now)
        if not verdict.keep:
            return await self._settle(item, verdict)
        with self.clock.stage("parse_page"):
            page = parse(sample)
        with self.clock.stage("match names"):
            matches = self.app.matcher.match(f"{page.title}\n{page.text}", page.language)
        with self.clock.stage("judge the page"):
            verdict = relevance.keep(page, matches)
        if verdict.keep:
            await self._keep(make_article(source, item, item.url, page, matches, self.now))
        return await self._settle(item, verdict)

    async def _keep(self, article: Article) -> None:
        store, now = self.app.store, self.now
        await self.clock.wait("store", store.add_article(article, None, now))
        with self.clock.stage("group"):
            assigned = self.grouper.assign(stories.doc_of(article))
        await self.clock.wait("store", store.assign_story(article.url, assigned.story_id, now))
        await self.clock.wait("store", store.record_decision(article.url, "story", "new", "story", assigned.reason, now))
        self.ends["kept"] += 1
        if article.thin:
            return
        with self.clock.stage("names for bullets"):
            document = make_document(self.app.matcher, title=article.title, text=article.text, language=article.language, published=article.published.date())
        (result,) = await self.clock.wait("bullets", self.app.kitchen.summarizer.summarize([document]))
        self.ends[type(result).__name__.lower()] += 1
        await self.clock.wait("store", store.put_summary(article.text_hash, self.app.kitchen.summarizer.id, result, now))

    async def _settle(self, item: Item, verdict: relevance.Verdict) -> None:
        store, state = self.app.store, "kept" if verdict.keep else "dropped"
        self.ends[verdict.reason] += not verdict.keep
        await self.clock.wait("store", store.record_decision(item.url, "article", state, verdict.reason, verdict.detail, self.now))
        await self.clock.wait("store", store.settle_item(item.source_id, item.guid, "done" if verdict.keep else "dropped"))


def parse(sample: Sample) -> Page:
    return parse_page(sample.body, **known(sample))


def known(sample: Sample) -> dict[str, str]:
    source, item = sample.source, sample.item
    return {
        "url": item.url,
        "content_type": sample.content_type,
        "language": source.language,
        "timezone": source.timezone,
        "title_hint": item.title,
    }


async def one_round(app: App, samples: list[Sample], pool: ParserPool, number: int, now: Any) -> tuple[Clock, Counter[str]]:
    """Every page once through the pipeline, through trafilatura, and through a child, whose turn comes first by rounds."""
    import trafilatura

    clock = Clock()
    line = Line(app, now, clock)

    async def ours(sample: Sample) -> None:
        await line.run(sample.again(number))

    async def alone(sample: Sample) -> None:
        with clock.stage(ALONE):
            trafilatura.extract(sample.body)

    async def child(sample: Sample) -> None:
        await clock.wait(POOL, pool.page(sample.body, **known(sample)))

    turns = (ours, alone, child)
    for sample in samples:
        for at in range(3):
            await turns[(at + number) % 3](sample)
    return clock, line.ends


async def measure(rounds: int, most: int) -> tuple[list[Clock], Counter[str], int, int]:
    newsroom = Newsroom(CONFIG / "demo", port=9)  # answers in this process: nothing listens
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(database_url=f"sqlite+aiosqlite:///{folder}/pipeline.db", config_dir=CONFIG)
        catalogue = load_demo_catalogue(CONFIG, newsroom.base, Path(folder))
        samples = load_samples(newsroom, catalogue.sources)[:most]
        async with open_app(settings, catalogue=catalogue) as app, ParserPool(workers=1) as pool:
            warm, ends = await one_round(app, samples, pool, 0, newsroom.now)
            del warm
            clocks = [(await one_round(app, samples, pool, number, newsroom.now))[0] for number in range(1, rounds + 1)]
    return clocks, ends, len(samples), sum(len(sample.body) for sample in samples)


def per_page(clocks: list[Clock], name: str, pages: int) -> float:
    """Milliseconds a page: the median of the rounds."""
    values = sorted(1000 * clock.spent[name] / pages for clock in clocks)
    return values[len(values) // 2]


def main() -> None:
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    asked = sizes(__doc__, rounds=9, pages=1_000)
    clocks, ends, pages, size = asyncio.run(measure(asked.rounds, asked.pages))
    costs = {name: per_page(clocks, name, pages) for name in STAGES}
    alone = per_page(clocks, ALONE, pages)
    costs["child process"] = max(0.0, per_page(clocks, POOL, pages) - costs["parse_page"])
    whole = sum(costs.values())
    inside = whole - costs["child process"]
    print(heading(f"pipeline: {pages} pages of the demo newsroom, {size / pages / 1024:.1f} KB each, {asked.rounds} rounds", "trafilatura", "kiwipiepy", "sqlalchemy", "pebble"))
    rows = [(name, f"{1000 * ms:.0f}", f"{ms / whole:.1%}", f"{ms / alone:.2f}x") for name, ms in costs.items()]
    rows += [
        ("whole, in one process", f"{1000 * inside:.0f}", "", f"{inside / alone:.2f}x"),
        ("whole, with the child", f"{1000 * whole:.0f}", "", f"{whole / alone:.2f}x"),
        (ALONE, f"{1000 * alone:.0f}", "", "1.00x"),
    ]
    print(table(("stage", "µs/page", "share", "ratio"), rows))
    print("what became of the pages: " + ", ".join(f"{name} {count}" for name, count in ends.most_common() if count))
    print(f"whole / trafilatura alone = {whole / alone:.2f} (aim: at most {AIM})")
    print(plot("bench_pipeline", lambda axes: draw(axes, costs, alone), size=(8, 2.8)))


def draw(axes: Any, costs: dict[str, float], alone: float) -> None:
    left = 0.0
    for name, ms in costs.items():
        axes.barh("exec-brief", ms, left=left, label=f"{name} {ms:.1f}")
        left += ms
    axes.barh("trafilatura alone", alone, color="grey")
    axes.axvline(AIM * alone, linestyle=":", color="black", label=f"aim: {AIM}x")
    axes.set(xlabel="ms per page")
    axes.legend(fontsize="small", loc="upper left", bbox_to_anchor=(1.01, 1.0))


if __name__ == "__main__":
    main()
