"""Two questions to a store: ``articles_about`` for ``/brief``, ``articles_unsummarised`` after each round.

    .venv/bin/python tests/bench/bench_brief_store.py [articles]

A seeded generator fills 1,000, 10,000 and 100,000 articles (2,000 characters each, 107 people, the most named one in
a fifth of them).  The indexed way is timed against a scan of the whole table in the same run; the ratio is what
counts, as both see the same disk and the same cache.  Plot: ``out/bench_brief_store.png``.

A round asks for the articles of its window (here: all) that have no bullets, 50 of them; beside it what it did before,
reading every article and then every summary.
"""

from __future__ import annotations

import asyncio
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from bot.model import Article, Mention
from bot.store import Store
from bot.store.rows import article_of, article_values, mention_values
from bot.store.schema import article as articles
from bot.store.schema import mention as mentions
from summarizer import Declined

NOW = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
SINCE = NOW - timedelta(days=7)
PEOPLE = [f"person-{number}" for number in range(107)]
ASKED = 300
SCANS = 5
LEFT = 50
DECLINED = Declined(kind="foreign", reason="외국어 기사라 요약하지 않았습니다.")


def make_articles(count: int) -> list[Article]:
    chance = random.Random(20261121)
    weights = [1 / rank for rank in range(1, len(PEOPLE) + 1)]
    filler = "반도체 투자 계획을 논의했다고 밝혔다. " * 100
    return [
        Article(
            url=f"https://news.example/{number}",
            source_id="a",
            outlet="가나신문",
            title=f"제목 {number}",
            text=filler,
            language="ko",
            published=NOW - timedelta(seconds=chance.randrange(90 * 86_400)),
            people=tuple(Mention(executive_id=p) for p in dict.fromkeys(chance.choices(PEOPLE, weights, k=2))),
            organisations=(f"company-{chance.randrange(72)}",),
            text_hash=f"{number:064x}",
        )
        for number in range(count)
    ]


async def fill(store: Store, count: int) -> None:
    made = make_articles(count)
    for at in range(0, count, 2_000):
        part = made[at : at + 2_000]
        async with store._database.writing() as connection:
            await connection.execute(sa.insert(articles), [article_values(one, None, NOW) for one in part])
            await connection.execute(sa.insert(mentions), [row for one in part for row in mention_values(one)])


async def scan(store: Store, person: str) -> list[Article]:
    """Read the window and keep the articles that name *person*: what an answer costs without the index."""
    recent = sa.select(articles).where(articles.c.published >= SINCE).order_by(articles.c.published.desc())
    async with store._database.reading() as connection:
        found = [article_of(row) for row in await connection.execute(recent)]
    return [one for one in found if person in one.people_ids][:100]


async def time_each(ask: Callable[[str], Awaitable[list[Article]]], asked: list[str]) -> list[float]:
    taken = []
    for person in asked:
        start = time.perf_counter()
        await ask(person)
        taken.append((time.perf_counter() - start) * 1_000)
    return sorted(taken)


async def measure(count: int) -> tuple[float, float, float, float]:
    """Milliseconds: median, p99 and worst with the index, median of a scan."""
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        async with Store.open(f"sqlite+aiosqlite:///{folder}/brief.db") as store:
            await fill(store, count)
            asked = [PEOPLE[0], *chance.choices(PEOPLE, k=ASKED - 1)]
            indexed = await time_each(lambda person: store.articles_about([person], [], SINCE), asked)
            scanned = await time_each(lambda person: scan(store, person), asked[:SCANS])
    return statistics.median(indexed), indexed[int(len(indexed) * 0.99)], indexed[-1], statistics.median(scanned)


async def read_window(store: Store) -> tuple[int, list[Article]]:
    """(rows read, articles without bullets) of the whole window, as it was done before there was a query for it."""
    window = await store.articles_fetched_since(NOW, NOW + timedelta(seconds=1))
    made: dict[str, object] = {}
    for at in range(0, len(window), LEFT):
        made |= await store.get_summaries({one.text_hash for one in window[at : at + LEFT]}, "rules")
    return len(window) + len(made), [one for one in window if one.text_hash not in made]


async def ask_for_the_rest(store: Store) -> tuple[int, list[Article]]:
    left = await store.articles_unsummarised(NOW, NOW + timedelta(seconds=1), "rules")
    return len(left), left


async def measure_round(count: int) -> list[tuple[str, int, float]]:
    """(way, rows read, median milliseconds) of both ways, turn by turn."""
    ways = {"whole window": read_window, "query": ask_for_the_rest}
    taken: dict[str, list[float]] = {name: [] for name in ways}
    found: dict[str, tuple[int, list[Article]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        async with Store.open(f"sqlite+aiosqlite:///{folder}/brief.db") as store:
            await fill(store, count)
            await store.put_summaries({f"{number:064x}": DECLINED for number in range(LEFT, count)}, "rules", NOW)
            for _ in range(SCANS):
                for name, way in ways.items():
                    start = time.perf_counter()
                    found[name] = await way(store)
                    taken[name].append((time.perf_counter() - start) * 1_000)
    if found["whole window"][1] != found["query"][1]:
        raise SystemExit("the two ways found different articles")
    return [(name, found[name][0], statistics.median(taken[name])) for name in ways]


def draw(rows: dict[int, tuple[float, float, float, float]]) -> Path:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=(6, 4))
    for place, label in ((1, "index, p99"), (0, "index, median"), (3, "scan of the window, median")):
        axes.loglog(list(rows), [row[place] for row in rows.values()], marker="o", label=label)
    axes.axhline(50, linestyle=":", color="grey", label="aim: 50 ms")
    axes.set(xlabel="stored articles", ylabel="ms per answer")
    axes.legend()
    path = Path("out/bench_brief_store.png")
    path.parent.mkdir(exist_ok=True)
    figure.savefig(path, dpi=120, bbox_inches="tight")
    return path


def main() -> None:
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    rows = {}
    print(f"{'articles':>9} {'median ms':>10} {'p99 ms':>8} {'worst ms':>9} {'scan ms':>9} {'scan/index':>11}")
    for count in [size for size in (1_000, 10_000, 100_000) if size <= most]:
        rows[count] = median, p99, worst, scanned = asyncio.run(measure(count))
        print(f"{count:>9,} {median:>10.2f} {p99:>8.2f} {worst:>9.2f} {scanned:>9.1f} {scanned / median:>10.0f}x")
    print(f"\n{'articles':>9} {'left to summarise':>18} {'rows read':>10} {'ms':>9} {'ratio':>7}")
    for count in [size for size in (1_000, 10_000) if size <= most]:
        ways = asyncio.run(measure_round(count))
        for name, read, taken in ways:
            print(f"{count:>9,} {name:>18} {read:>10,} {taken:>9.1f} {ways[0][2] / taken:>6.0f}x")
    try:
        print(f"plot: {draw(rows)}")
    except ModuleNotFoundError:
        print("plot: skipped, matplotlib is not installed")


if __name__ == "__main__":
    main()
