"""Rows 14 and 15 of the scoreboard: hostile feeds and pages, and mutations of good ones, through the parser children.

    .venv/bin/python tests/bench/bench_hostile.py [--feeds N] [--pages N] [--mutations N] [--seed N]

A document ends as read, refused (with a reason), or killed; 'crashed' would be a bug of ours.  A trap server counts
connections, a canary file's text must not come back.  Cost of the child: the same good pages with and without one.
Exits 1 where a promise does not hold.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import structlog

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # tests/hostile_documents.py

from hostile_documents import Document, hostile_feeds, hostile_pages, html, mutations
from measure import heading, sizes, table
from resident import Peak
from servers import LoopbackServer

from bot.errors import ParseError
from bot.model import Source
from bot.parsing import InProcess, ParserPool

DATA = Path(__file__).resolve().parents[1] / "data"
NOW = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
SOURCE = Source(id="s", name="S", url="https://news.example/feed", language="ko")
SECRET = "canary-3f9a1c"
GOOD = html(
    f"<article><h1>회동</h1><p>{'최태원 SK그룹 회장이 젠슨 황 엔비디아 CEO를 만나 협력을 논의했다. ' * 8}</p></article>"
)
LONGEST = 10.0
PARENT_FEEDS_MB, PARENT_PAGES_MB = 300.0, 400.0


@dataclass(slots=True, kw_only=True)
class Row:
    """What became of one kind of documents."""

    name: str
    ends: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    slowest_family: str = ""
    crashes: Counter[str] = field(default_factory=Counter)
    leaks: int = 0
    parent: float = 0.0
    seconds: float = 0.0
    next_fine: bool = False

    def note(self, document: Document, end: str, seconds: float, text: str) -> None:
        self.ends[end] += 1
        self.leaks += SECRET in text
        if end == "crashed":
            self.crashes[document.family] += 1
        if seconds > self.slowest:
            self.slowest, self.slowest_family = seconds, document.family


async def go_through(pool: ParserPool, name: str, documents: Iterable[Document], *, feed: bool) -> Row:
    """Two at a time, as there are two children; then a good page."""
    row, waiting = Row(name=name), iter(documents)

    async def work() -> None:
        for document in waiting:
            start = time.perf_counter()
            end, text = await outcome(pool, document, feed=feed)
            row.note(document, end, time.perf_counter() - start, text)

    start = time.perf_counter()
    with Peak() as peak:
        await asyncio.gather(work(), work())
        page = await pool.page(GOOD.encode(), url="https://news.example/1", content_type="text/html", language="ko")
    row.next_fine, row.parent, row.seconds = "젠슨 황" in page.text, peak.most, time.perf_counter() - start
    return row


async def outcome(pool: ParserPool, document: Document, *, feed: bool) -> tuple[str, str]:
    known: dict[str, Any] = {"content_type": document.content_type, "url": "https://news.example/1"}
    try:
        if feed:
            return "read", repr(await pool.feed(document.body, source=SOURCE, now=NOW, **known))
        return "read", repr(await pool.page(document.body, language="ko", **known))
    except ParseError as error:
        return error.kind, str(error)


async def cost(pool: ParserPool, pages: list[bytes], rounds: int = 4) -> tuple[float, float]:
    """Milliseconds a page, in this process and in a child, one page after the other."""
    taken = {}
    for name, parsers in (("here", InProcess()), ("child", pool)) * rounds:
        start = time.perf_counter()
        for page in pages:
            await parsers.page(page, url="https://news.example/1", content_type="text/html", language="ko")
        taken[name] = min(taken.get(name, 1e9), (time.perf_counter() - start) * 1_000 / len(pages))
    return taken["here"], taken["child"]


async def measure(feeds: int, pages: int, mutated: int, seed: int) -> tuple[list[Row], int, tuple[float, float]]:
    with tempfile.TemporaryDirectory() as folder:
        canary = Path(folder) / "canary.txt"
        canary.write_text(SECRET)
        async with LoopbackServer() as trap, ParserPool(workers=2) as pool:
            world = {"trap": f"http://{trap.host_port}", "canary": str(canary), "seed": seed}
            rows = [
                await go_through(pool, "hostile feeds", hostile_feeds(feeds, **world), feed=True),
                await go_through(
                    pool, "mutated feeds", mutations(samples("feeds"), mutated // 2, seed=seed), feed=True
                ),
                await go_through(pool, "hostile pages", hostile_pages(pages, **world), feed=False),
                await go_through(
                    pool, "mutated pages", mutations(samples("pages"), mutated // 2, seed=seed), feed=False
                ),
                await go_through(
                    pool, "a page of 100 MB", [Document(family="100 MB", body=b"<p>x" * 25_000_000)], feed=False
                ),
            ]
            return rows, trap.connections, await cost(pool, [GOOD.encode()] * 20)


def samples(name: str) -> list[bytes]:
    files = [path for path in sorted((DATA / name).iterdir()) if ".expected" not in path.name and path.is_file()]
    return [path.read_bytes()[:500_000] for path in files]


def main() -> None:
    warnings.simplefilter("ignore")
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    asked = sizes(__doc__, feeds=500, pages=200, mutations=2_000, seed=14)
    rows, connections, (here, child) = asyncio.run(measure(asked.feeds, asked.pages, asked.mutations, asked.seed))
    print(heading("hostile feeds and pages", "feedparser", "trafilatura", "lxml", "pebble"))
    print(
        table(
            ("documents", "read", "refused", "killed", "crashed", "slowest s", "parent MB", "next page", "all s"),
            shown(rows),
        )
    )
    for row in rows:
        print(f"{row.name}: " + ", ".join(f"{kind} {count}" for kind, count in row.ends.most_common()))
        if row.crashes:
            print(f"  crashed: {dict(row.crashes)}")
    print(
        f"\na good page in a child / in this process = {child:.1f} ms / {here:.1f} ms = {child / here:.2f}; the child costs {child - here:.1f} ms"
    )
    sound = not connections and not any(row.leaks or row.crashes for row in rows) and all(row.next_fine for row in rows)
    holds_14 = sound and all(row.slowest <= LONGEST and row.parent < PARENT_FEEDS_MB for row in rows[:2])
    holds_15 = sound and all(row.slowest <= LONGEST and row.parent < PARENT_PAGES_MB for row in rows[2:])
    print(f"\nconnections to the trap: {connections}; canaries that came back: {sum(row.leaks for row in rows)}")
    print(
        f"row 14: feeds, 0 crashes, 0 connections, parent < 300 MB, each <= 10 s: {'holds' if holds_14 else 'DOES NOT HOLD'}"
    )
    print(f"row 15: pages, killed in time, parent < 400 MB, next page fine: {'holds' if holds_15 else 'DOES NOT HOLD'}")
    sys.exit(0 if holds_14 and holds_15 else 1)


def shown(rows: list[Row]) -> list[tuple[str, ...]]:
    return [
        (
            row.name,
            str(row.ends["read"]),
            str(sum(row.ends.values()) - row.ends["read"] - row.ends["killed"] - row.ends["crashed"]),
            str(row.ends["killed"]),
            str(row.ends["crashed"]),
            f"{row.slowest:.1f} ({row.slowest_family[:20]})",
            f"{row.parent:.0f}",
            "fine" if row.next_fine else "NOT",
            f"{row.seconds:.0f}",
        )
        for row in rows
    ]


if __name__ == "__main__":
    main()
