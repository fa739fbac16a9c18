"""The whole pipeline, article by article, against ``trafilatura.extract`` alone on the same bytes.

    .venv/bin/python tests/bench/bench_pipeline.py [--rounds N] [--pages N]

Two sets: the pages of the demo newsroom as they travel (EUC-KR, Shift_JIS and GB18030 among them; small, as nobody adds
scripts to them), each with the feed entry that led to it, and pages as large as real ones, made by ``generated.py``.
Every stage is the product's own function, called as ``collect`` and ``pipeline`` call it; a page that is dropped goes no
further, a foreign one gets no bullets (no model).  The network and the feeds are left out.
Costs are means over all pages, so that the stages add up.  The child process is what ``ParserPool`` adds to parsing.
Plot: ``out/bench_pipeline.png``.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Awaitable
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from measure import CONFIG, heading, middle, plot, sizes, table
from samples import Sample, known, load_samples, made_samples, parse

from bot import relevance, stories
from bot.app import App, open_app
from bot.collect import decision_on, make_article, placement_of
from bot.commands.demo import load_demo_catalogue
from bot.glossary import make_document
from bot.model import Article, Item
from bot.newsroom import Newsroom
from bot.parsing import ParserPool
from bot.settings import Settings

T = TypeVar("T")

AIM = 1.5
ALONE, POOL = "trafilatura alone", "parse_page in a child"
#: in the order of the work
STAGES = (
    "judge the entry",
    "parse_page",
    "match names",
    "judge the page",
    "group",
    "names for bullets",
    "bullets",
    "store",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one set of pages cost, in milliseconds a page."""

    name: str
    pages: int
    kilobytes: float
    #: what became of the pages
    ends: Counter[str]
    costs: dict[str, float]
    alone: float

    @property
    def whole(self) -> float:
        return sum(self.costs.values())


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

    def __init__(self, app: App, now: datetime, clock: Clock) -> None:
        self.app, self.now, self.clock = app, now, clock
        self.grouper = stories.Grouper()
        self.ends: Counter[str] = Counter()
        self.placed: dict[str, stories.Assignment] = {}

    async def run(self, sample: Sample) -> None:
        source, item = sample.source, sample.item
        with self.clock.stage("judge the entry"):
            verdict = relevance.worth_reading(
                item, self.app.matcher.match(f"{item.title}\n{item.excerpt}", source.language), self.now
            )
        if not verdict.keep:
            return await self._settle(item, verdict, None)
        with self.clock.stage("parse_page"):
            page = parse(sample)
        with self.clock.stage("match names"):
            matches = self.app.matcher.match(f"{page.title}\n{page.text}", page.language)
        with self.clock.stage("judge the page"):
            article = make_article(source, item, item.url, page, matches, self.now)
            verdict = relevance.keep_fresh(page, matches, article.published, self.now)
        await self._settle(item, verdict, article if verdict.keep else None)
        if verdict.keep:
            await self._tell(article)
        return None

    async def _tell(self, article: Article) -> None:
        store, now = self.app.store, self.now
        with self.clock.stage("group"):
            self.placed[article.url] = self.grouper.assign(stories.doc_of(article))
        self.ends["kept"] += 1
        if article.thin:
            return
        with self.clock.stage("names for bullets"):
            document = make_document(
                self.app.matcher,
                title=article.title,
                text=article.text,
                language=article.language,
                published=article.published.date(),
            )
        (result,) = await self.clock.wait("bullets", self.app.kitchen.summarizer.summarize([document]))
        self.ends[type(result).__name__.lower()] += 1
        await self.clock.wait(
            "store", store.put_summaries({article.text_hash: result}, self.app.kitchen.summarizer.id, now)
        )

    async def _settle(self, item: Item, verdict: relevance.Verdict, article: Article | None) -> None:
        self.ends[verdict.reason] += not verdict.keep
        made = decision_on(item.url, verdict, self.now)
        await self.clock.wait("store", self.app.store.settle(item, made, self.now, article))

    async def finish(self) -> None:
        """What a round stores of its stories, all at once."""
        rows = [placement_of(url, made, self.now) for url, made in self.placed.items()]
        pairs = [(url, made.story_id) for url, made in self.placed.items()]
        await self.clock.wait("store", self.app.store.assign_stories(pairs, self.now))
        await self.clock.wait("store", self.app.store.record_decisions(rows))


async def one_round(
    app: App, samples: list[Sample], pool: ParserPool, number: int, now: datetime
) -> tuple[Clock, Counter[str]]:
    """Every page once through the pipeline, through trafilatura, and through a child, whose turn comes first by rounds."""
    import trafilatura

    forget_texts()
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
    await line.finish()
    return clock, line.ends


def forget_texts() -> None:
    """Empty every bounded cache, ours and trafilatura's: news is read once, and a round must not profit from the last."""
    from trafilatura.meta import reset_caches

    ours = [module for name, module in sys.modules.items() if name.partition(".")[0] in ("bot", "summarizer")]
    for value in (value for module in ours for value in vars(module).values()):
        if hasattr(value, "cache_clear") and value.cache_parameters()["maxsize"] is not None:
            value.cache_clear()
    reset_caches()


async def measure(rounds: int, most: int) -> list[Outcome]:
    newsroom = Newsroom(CONFIG / "demo", port=9)  # answers in this process: nothing listens
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(database_url=f"sqlite+aiosqlite:///{folder}/pipeline.db", config_dir=CONFIG)
        catalogue = load_demo_catalogue(CONFIG, newsroom.base, Path(folder))
        async with open_app(settings, catalogue=catalogue) as app, ParserPool(workers=1) as pool:
            sets = {
                "demo newsroom": load_samples(newsroom, catalogue.sources)[:most],
                "generated, light": made_samples(catalogue.roster, min(most, 60), newsroom.now),
                "generated, heavy": made_samples(catalogue.roster, min(most, 40), newsroom.now, links=640),
            }
            return [await outcome(app, name, samples, pool, rounds, newsroom.now) for name, samples in sets.items()]


async def outcome(app: App, name: str, samples: list[Sample], pool: ParserPool, rounds: int, now: datetime) -> Outcome:
    _, ends = await one_round(app, samples, pool, 0, now)  # loads the models, fills the caches of the disk
    clocks = [(await one_round(app, samples, pool, number, now))[0] for number in range(1, rounds + 1)]
    costs = {stage: per_page(clocks, stage, len(samples)) for stage in STAGES}
    costs["child process"] = max(0.0, per_page(clocks, POOL, len(samples)) - costs["parse_page"])
    size = sum(len(sample.body) for sample in samples) / len(samples) / 1024
    return Outcome(
        name=name,
        pages=len(samples),
        kilobytes=size,
        ends=ends,
        costs=costs,
        alone=per_page(clocks, ALONE, len(samples)),
    )


def per_page(clocks: list[Clock], name: str, pages: int) -> float:
    """Milliseconds a page: the median of the rounds."""
    return middle(1000 * clock.spent[name] / pages for clock in clocks)


def main() -> None:
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    asked = sizes(__doc__, rounds=9, pages=1_000)
    outcomes = asyncio.run(measure(asked.rounds, asked.pages))
    title = f"pipeline per page, medians of {asked.rounds} round(s)"
    print(heading(title, "trafilatura", "kiwipiepy", "sqlalchemy", "pebble"))
    for found in outcomes:
        print(f"\n{found.name}: {found.pages} pages of {found.kilobytes:.1f} KB")
        print(table(("stage", "µs/page", "share", "ratio"), rows_of(found)))
        print(
            "what became of them: " + ", ".join(f"{name} {count}" for name, count in found.ends.most_common() if count)
        )
        print(f"whole / trafilatura alone = {found.whole / found.alone:.2f} (aim: at most {AIM})")
    print(plot(asked.out / "bench_pipeline.png", lambda axes: draw(axes, outcomes), size=(8, 2.8)))


def rows_of(found: Outcome) -> list[tuple[str, ...]]:
    costs, inside = found.costs, found.whole - found.costs["child process"]
    rows = [
        (name, f"{1000 * ms:.0f}", f"{ms / found.whole:.1%}", f"{ms / found.alone:.2f}x") for name, ms in costs.items()
    ]
    sums = (("whole, in one process", inside), ("whole, with the child", found.whole), (ALONE, found.alone))
    return [*rows, *((name, f"{1000 * ms:.0f}", "", f"{ms / found.alone:.2f}x") for name, ms in sums)]


def draw(axes: Any, outcomes: list[Outcome]) -> None:
    """A bar for each set of pages, its stages as shares of what trafilatura alone takes there."""
    left = [0.0] * len(outcomes)
    for name in outcomes[0].costs:
        ratios = [found.costs[name] / found.alone for found in outcomes]
        axes.barh([found.name for found in outcomes], ratios, left=left, label=name)
        left = [done + ratio for done, ratio in zip(left, ratios, strict=True)]
    axes.axvline(1, color="black", label="trafilatura alone")
    axes.axvline(AIM, linestyle=":", color="black", label=f"aim: {AIM}x")
    axes.set(xlabel="time a page, trafilatura alone = 1")
    axes.legend(fontsize="small", loc="upper left", bbox_to_anchor=(1.01, 1.0))


if __name__ == "__main__":
    main()
