"""Answering ``/brief NAME`` from a store of 100,000 articles: the whole of ``bot.brief.answer``, no process start.

    .venv/bin/python tests/bench/bench_brief.py [--articles N] [--names N]

The articles are made by ``generated.py`` (seeded; 90 days, four languages, people by Zipf's law over the real roster).
Every person and company of the roster is asked for, by turns in Korean and in English, about the last seven days:

    nothing cached      nobody has asked and no digest was made: the lead articles are summarised while one waits
    after the digests   the articles of each day's thirty largest stories are cached, as the morning digests leave them
    asked again         every lead is cached, by the question before

The floor is the bare question to SQLite in this process and thread: the indexed join of mentions and articles, with the
rows that ``answer`` gets, and nothing made of them.  ``bench_brief_store.py`` measures that step against a scan.
"""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa
from generated import Event, Generator
from measure import CONFIG, heading, middle, plot, quantile, sizes, table

import summarizer
from bot import brief
from bot.app import App, open_app
from bot.catalogue.roster import load_roster
from bot.model import Article, Roster
from bot.people.lookup import Lookup
from bot.settings import Settings
from bot.store import Store
from bot.store.codec import to_json
from bot.store.rows import article_values, mention_values
from bot.store.schema import article as articles
from bot.store.schema import mention as mentions
from bot.store.schema import story as stories
from bot.store.schema import summary as summaries
from summarizer import Bullet, Summary

NOW = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
DAYS = 90.0
SINCE = NOW - brief.DEFAULT_PERIOD
AIM_MS = 50
#: stories of one day whose articles the editions of an installation have summarised
TOLD_A_DAY = 30
AT_ONCE = 2_000

_FLOOR = """SELECT a.* FROM (SELECT url, published FROM mention WHERE subject_id = ? AND published >= ?
ORDER BY published DESC, url DESC LIMIT 200) AS m JOIN article AS a ON a.url = m.url"""


async def fill(store: Store, roster: Roster, count: int) -> None:
    """Bulk inserts of the rows that ``Store.add_article`` and ``assign_story`` would write one by one."""
    made = Generator(roster).articles(count, NOW - timedelta(days=DAYS), DAYS)
    seen: set[str] = set()
    for part in _parts(made):
        rows = [article_values(article, event.id, article.published) for event, article in part]
        new = {event.id: event.when for event, _ in part if event.id not in seen}
        seen |= new.keys()
        async with store._database.writing() as connection:
            await connection.execute(sa.insert(articles), rows)
            await connection.execute(sa.insert(mentions), [row for _, one in part for row in mention_values(one)])
            if new:
                told = [{"id": story_id, "first_seen": when, "last_seen": when} for story_id, when in new.items()]
                await connection.execute(sa.insert(stories), told)


def _parts(made: Iterator[tuple[Event, Article]]) -> Iterator[list[tuple[Event, Article]]]:
    part = []
    for pair in made:
        part.append(pair)
        if len(part) == AT_ONCE:
            yield part
            part = []
    if part:
        yield part


async def cache_digests(store: Store, summarizer_id: str) -> None:
    """Store a summary for every Korean article of each day's largest stories of the asked period.

    The bullets are sentences of the article, as long as real ones: the answer only reads them.
    """
    recent = await store.articles_since(SINCE, NOW)
    ids = await store.story_ids(a.url for a in recent)
    days: dict[datetime, dict[str, list[Article]]] = defaultdict(lambda: defaultdict(list))
    for article in recent:
        days[article.published.replace(hour=0, minute=0, second=0, microsecond=0)][ids[article.url]].append(article)
    largest = [sorted(day.values(), key=len, reverse=True)[:TOLD_A_DAY] for day in days.values()]
    told = [article for day in largest for story in day for article in story if article.language == "ko"]
    async with store._database.writing() as connection:
        for article in {a.text_hash: a for a in told}.values():
            payload = {"type": "Summary", **to_json(_summary(article))}
            row = {"text_hash": article.text_hash, "summarizer_id": summarizer_id, "payload": payload, "made_at": NOW}
            await connection.execute(sa.insert(summaries), row)


def _summary(article: Article) -> Summary:
    first, second, third = (Bullet(text=line[:60], evidence=(line,)) for line in article.text.split("\n")[:3])
    return Summary(headline=article.title[:40], bullets=(first, second, third), backend="extractive")


async def forget_summaries(store: Store) -> None:
    async with store._database.writing() as connection:
        await connection.execute(sa.delete(summaries))


def questions(roster: Roster, lookup: Lookup, most: int) -> list[str]:
    """Names that are answered: every second one in English."""
    everybody = (*roster.executives, *roster.organisations)
    spelled = [one.names.get("en", one.ko) if at % 2 else one.ko for at, one in enumerate(everybody)]
    return [name for name in spelled if any(c.exact for c in lookup.resolve(name))][:most]


async def ask_all(app: App, names: Sequence[str]) -> list[Taken]:
    taken: list[Taken] = []
    for name in names:
        with stopped(taken):
            await brief.answer(app.kitchen, app.lookup, brief.parse(name), NOW)
    return taken


class Taken(NamedTuple):
    """Milliseconds of one answer; the processor time is that of all threads, and tells how busy the machine was."""

    wall: float
    processor: float


@contextmanager
def stopped(taken: list[Taken]) -> Iterator[None]:
    wall, processor = time.perf_counter(), time.process_time()
    yield
    taken.append(Taken(1000 * (time.perf_counter() - wall), 1000 * (time.process_time() - processor)))


def ask_bare(database: Path, subjects: Sequence[Sequence[str]]) -> list[Taken]:
    """The bare query for each question, an executive or organisation at a time."""
    taken: list[Taken] = []
    with closing(sqlite3.connect(database)) as connection:
        since = SINCE.strftime("%Y-%m-%d %H:%M:%S.%f")
        for some in subjects:
            with stopped(taken):
                for subject in some:
                    connection.execute(_FLOOR, (subject, since)).fetchall()
    return taken


def _subjects(app: App, name: str) -> list[str]:
    people, bodies = brief._subjects(brief.resolve(app.lookup, name), app.catalogue.roster)
    return [*people, *bodies]


async def measure(count: int, most: int, folder: Path) -> dict[str, list[Taken]]:
    database = folder / "brief.db"
    roster = load_roster(CONFIG / "executives.yaml")
    settings = Settings(database_url=f"sqlite+aiosqlite:///{database}", config_dir=CONFIG)
    async with open_app(settings) as app:
        await fill(app.store, roster, count)
        names = questions(roster, app.lookup, most)
        subjects = [_subjects(app, name) for name in names]
        await app.kitchen.summarizer.summarize(
            [summarizer.Document(title="준비", text="준비했다. " * 40, language="ko")]
        )
        await ask_all(app, names)  # warms the caches of the process and of the disk
        taken: dict[str, list[Taken]] = {"bare SQL query (floor)": ask_bare(database, subjects)}
        await forget_summaries(app.store)
        taken["nothing cached"] = await ask_all(app, names)
        await forget_summaries(app.store)
        await cache_digests(app.store, app.kitchen.summarizer.id)
        taken["after the digests"] = await ask_all(app, names)
        taken["asked again"] = [t for _ in range(3) for t in await ask_all(app, names)]
        taken["bare SQL query (floor)"] += ask_bare(database, subjects)
    return taken


def main() -> None:
    asked = sizes(__doc__, articles=100_000, names=1_000)
    with tempfile.TemporaryDirectory() as folder:
        taken = asyncio.run(measure(asked.articles, asked.names, Path(folder)))
    title = f"brief NAME, {asked.articles:,} generated articles, seven days (aim: p99 < {AIM_MS} ms)"
    print(heading(title, "sqlalchemy", "aiosqlite"))
    header = ("answers", "asked", "p50 ms", "p99 ms", "p50 CPU ms", "p99 CPU ms", "p50 ratio")
    print(table(header, rows_of(taken)))
    print(plot(asked.out / "bench_brief.png", lambda axes: draw(axes, taken)))


def rows_of(taken: dict[str, list[Taken]]) -> Iterator[tuple[str, ...]]:
    floor = middle(one.wall for one in taken["bare SQL query (floor)"])
    for name, answers in taken.items():
        wall, processor = [one.wall for one in answers], [one.processor for one in answers]
        values = (middle(wall), quantile(wall, 0.99), middle(processor), quantile(processor, 0.99))
        yield name, str(len(answers)), *(f"{value:.1f}" for value in values), f"{middle(wall) / floor:.1f}x"


def draw(axes, taken) -> None:
    """Share of the answers that took at most so long."""
    for name, values in taken.items():
        ordered = sorted(one.wall for one in values)
        axes.step(ordered, [(at + 1) / len(ordered) for at in range(len(ordered))], where="post", label=name)
    axes.axvline(AIM_MS, linestyle=":", color="grey", label=f"aim: {AIM_MS} ms")
    axes.set(xscale="log", xlabel="ms per answer", ylabel="share of answers")
    axes.legend()


if __name__ == "__main__":
    main()
