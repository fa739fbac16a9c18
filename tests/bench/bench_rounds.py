"""Rounds of collecting against loopback servers: rows 25 (isolation) and 26 (politeness) of the scoreboard.

    .venv/bin/python tests/bench/bench_rounds.py [--feeds N] [--deadline S] [--polite N] [--hosts N] [--hours N] [--seed N]

Row 25: one round over N feeds, two in five failing by turns in eight ways, beside the same round without them; real
fetcher, parser children and store.  A feed that never ends is cut off by the fetcher's deadline of S seconds; articles do
not wait for it.

Row 26: N feeds on a few addresses of this machine over hours of a fake clock, a round every twenty minutes; the servers
count.  Hosts refuse now and then with 429 or 503 and Retry-After (seconds or a date), forbid half of the pages in their
robots.txt, one cannot give its robots.txt for six hours.  Exits 1 where a promise does not hold.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import tempfile
import time
import warnings
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import structlog

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # tests/servers.py

import isolation_row
import politeness_row
from measure import CONFIG, heading, sizes, table


def main() -> None:
    warnings.simplefilter("ignore")
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    asked = sizes(__doc__, feeds=200, deadline=30, polite=300, hosts=5, hours=24, seed=25)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        isolation, seconds_25 = timed(isolation_row.measure(asked.feeds, asked.deadline, asked.seed, CONFIG, folder))
        polite, seconds_26 = timed(
            politeness_row.measure(asked.polite, asked.hosts, asked.hours, asked.seed, CONFIG, folder)
        )
    print(heading("rounds of collecting against loopback servers", "httpx", "protego", "sqlalchemy"))
    print(f"\nrow 25, isolation: {isolation.healthy} healthy feeds, {isolation.failing} failing ({seconds_25:.0f} s)")
    print(table(("seconds until", "without", "with the failing", "later by"), isolation_rows(isolation)))
    print("failures: " + ", ".join(f"{kind} {count}" for kind, count in isolation.kinds.most_common()))
    print(
        f"\nrow 26, politeness: {asked.polite} feeds, {asked.hosts} hosts, {polite.rounds} rounds ({seconds_26:.0f} s)"
    )
    print(table(("at the servers", "count", "must be"), politeness_rows(polite)))
    print()
    print(table(("row", "promise", "holds"), verdicts(isolation, polite)))
    sys.exit(0 if isolation.holds and polite.holds else 1)


def timed(work: Coroutine[Any, Any, Any]) -> tuple[Any, float]:
    start = time.perf_counter()
    return asyncio.run(work), time.perf_counter() - start


def isolation_rows(found: isolation_row.Isolation) -> list[tuple[str, ...]]:
    pairs = (
        (f"last of {found.healthy} healthy feeds stored", *both(found, "feeds")),
        (f"last of {len(found.alone.articles)} articles stored", *both(found, "articles")),
        (f"end of the round (deadline {found.deadline:g} s)", found.alone.whole, found.together.whole),
    )
    return [(name, f"{alone:.2f}", f"{beside:.2f}", f"{beside - alone:+.2f}") for name, alone, beside in pairs]


def both(found: isolation_row.Isolation, what: str) -> tuple[float, float]:
    return isolation_row.last(getattr(found.alone, what)), isolation_row.last(getattr(found.together, what))


def politeness_rows(found: politeness_row.Politeness) -> list[tuple[str, ...]]:
    seen = found.seen
    return [
        ("requests in all", f"{seen['requests']:,}", ""),
        ("most in flight at one host", str(found.most_in_flight), "1"),
        ("shortest pause at one host, fake s", f"{found.shortest_gap:.2f}", f">= {politeness_row.PAUSE:g}"),
        ("feed requests after the first of a feed", f"{seen['again']:,}", ""),
        ("  conditional", f"{found.conditional:.2%}", ">= 95%"),
        ("  answered 304", f"{seen['304']:,}", ""),
        ("refusals with Retry-After", str(seen["refusals"]), "> 0"),
        ("requests before its time", str(seen["before Retry-After"]), "0"),
        ("requests before the Crawl-delay of a host", str(seen["before Crawl-delay"]), "0"),
        ("pages read", str(seen["pages"]), "> 0"),
        ("pages against robots.txt", str(seen["robots breaches"]), "0"),
        ("feeds read at least once", str(found.known), ""),
    ]


def verdicts(isolation: isolation_row.Isolation, polite: politeness_row.Politeness) -> list[tuple[str, ...]]:
    return [
        (
            "25",
            f"{isolation.missing} of the healthy missing; feeds and articles later by at most 5 s",
            "yes" if isolation.holds else "NO",
        ),
        ("26", "one in flight, conditional, Retry-After and robots.txt kept", "yes" if polite.holds else "NO"),
    ]


if __name__ == "__main__":
    main()
