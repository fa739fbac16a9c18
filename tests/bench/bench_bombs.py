"""Rows 16 and 17 of the scoreboard: decompression bombs and other floods; slow servers beside good ones.

    .venv/bin/python tests/bench/bench_bombs.py [--slow N] [--good N] [--deadline S]

The servers run in a process of their own.  Memory is what this process's resident set grew by at most while it read one
answer (sampled every two milliseconds).  Row 17: N slow servers of eight kinds and N good ones, all asked at once, beside
the good ones alone.  Exits 1 where a promise does not hold.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import time
import warnings
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import httpx
import structlog

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # tests/hostile_servers.py

from hostile_servers import BOMBS, SLOW, running
from measure import heading, sizes, table
from resident import Peak

from bot.errors import FetchError
from bot.fetch import Fetcher

MOST_MB = 100.0
MOST_SECONDS = 1.0
#: good feeds beside slow ones may be later by so much
MOST_LATE = 2.0
#: a plain client decodes all that it is sent: it gets one member of the bomb's hundred, by its first bytes
PLAIN_BYTES = 300_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Bomb:
    kind: str
    ended: str
    seconds: float
    grown: float


async def defuse(kind: str, host: str, *, page: bool) -> Bomb:
    async with Fetcher(user_agent="t", allow_private_hosts=frozenset({host}), respect_robots=False) as fetcher:
        with Peak() as peak:
            start = time.perf_counter()
            ended = await _end_of(fetcher, f"http://{host}/feed", page=page)
            seconds = time.perf_counter() - start
    return Bomb(kind=kind, ended=ended, seconds=seconds, grown=peak.grown)


async def _end_of(fetcher: Fetcher, url: str, *, page: bool) -> str:
    try:
        got = await (fetcher.page(url) if page else fetcher.feed(url))
    except FetchError as error:
        return error.kind
    return f"read, {len(got.body) / 1e6:.1f} MB"


async def plain(host: str) -> float:
    """MB that httpx's own decoding needs for a small part of the gzip bomb, given up after so many bytes."""
    with Peak() as peak:
        async with httpx.AsyncClient(timeout=30) as client, client.stream("GET", f"http://{host}/feed") as response:
            kept = bytearray()
            async for chunk in response.aiter_bytes():
                kept += chunk[: PLAIN_BYTES - len(kept)]
                if len(kept) >= PLAIN_BYTES:
                    break
    return peak.grown


async def bombs() -> tuple[list[Bomb], float]:
    with running(dict.fromkeys(BOMBS, 1)) as hosts:
        await defuse("warm", hosts["br"][0], page=False)
        made = [await defuse(kind, hosts[kind][0], page=page) for page in (False, True) for kind in BOMBS]
        return made, await plain(hosts["gzip, 10 GB"][0])


# -- row 17 -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Slow:
    alone: float
    beside: float
    longest: float
    kinds: dict[str, str]
    grown: float
    read: int


async def slow(bad: int, good: int, deadline: float) -> Slow:
    kinds = {kind: bad // len(SLOW) + (at < bad % len(SLOW)) for at, kind in enumerate(SLOW)}
    with running({**kinds, "good": good}) as hosts:
        everyone = frozenset(chain.from_iterable(hosts.values()))
        seconds = {}
        for name in ("warm", "alone", "beside"):
            fetcher = Fetcher(user_agent="t", allow_private_hosts=everyone, respect_robots=False, deadline=deadline)
            asked = [(kind, host) for kind, own in hosts.items() for host in own if name == "beside" or kind == "good"]
            with Peak() as peak:
                async with fetcher:
                    seconds[name] = await asyncio.gather(*(_timed(fetcher, kind, host) for kind, host in asked))
    ends = {kind: ended for kind, ended, _ in seconds["beside"] if kind != "good"}
    return Slow(
        alone=max(taken for _, _, taken in seconds["alone"]),
        beside=max(taken for kind, _, taken in seconds["beside"] if kind == "good"),
        longest=max(taken for kind, _, taken in seconds["beside"] if kind != "good"),
        kinds=ends,
        grown=peak.grown,
        read=sum(kind == "good" and ended.startswith("read") for kind, ended, _ in seconds["beside"]),
    )


async def _timed(fetcher: Fetcher, kind: str, host: str) -> tuple[str, str, float]:
    start = time.perf_counter()
    ended = await _end_of(fetcher, f"http://{host}/feed", page=False)
    return kind, ended, time.perf_counter() - start


def main() -> None:
    warnings.simplefilter("ignore")
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    logging.disable(logging.CRITICAL)
    asked = sizes(__doc__, slow=50, good=50, deadline=30)
    made, plain_mb = asyncio.run(bombs())
    most = max(bomb.grown for bomb in made)
    print(heading("floods and slow servers", "httpx"))
    print(table(("bomb", "ended as feed / page", "seconds", "MB grown"), bomb_rows(made)))
    print(f"\nplain httpx decoding the first {PLAIN_BYTES / 1e6:.0f} MB of 'gzip, 10 GB': {plain_mb:.0f} MB")
    print(
        f"largest growth, exec-brief / plain httpx = {most:.0f} MB / {plain_mb:.0f} MB = {most / max(plain_mb, 1):.2f}"
    )
    found = asyncio.run(slow(asked.slow, asked.good, asked.deadline))
    print(f"\n{asked.slow} slow servers beside {asked.good} good ones, deadline {asked.deadline} s")
    print(table(("seconds", "measured", "must be"), slow_rows(found, asked.deadline)))
    print("slow ones ended as: " + ", ".join(f"{kind}: {ended}" for kind, ended in found.kinds.items()))
    holds_16 = all(bomb.seconds < MOST_SECONDS and bomb.grown < MOST_MB for bomb in made)
    in_time = found.longest <= asked.deadline + 1 and found.beside - found.alone < MOST_LATE
    holds_17 = in_time and found.read == asked.good
    print(f"\nrow 16: {len(made)} floods, each under 1 s and 100 MB: {'holds' if holds_16 else 'DOES NOT HOLD'}")
    print(f"row 17: ended in time, {found.read} good feeds not late: {'holds' if holds_17 else 'DOES NOT HOLD'}")
    sys.exit(0 if holds_16 and holds_17 else 1)


def bomb_rows(made: list[Bomb]) -> list[tuple[str, ...]]:
    half = len(made) // 2
    return [
        (one.kind, f"{one.ended} / {two.ended}", f"{one.seconds:.2f} / {two.seconds:.2f}", f"{one.grown:.0f} / {two.grown:.0f}")
        for one, two in zip(made[:half], made[half:], strict=True)
    ]  # fmt: skip


def slow_rows(found: Slow, deadline: float) -> list[tuple[str, ...]]:
    return [
        ("last good feed, alone", f"{found.alone:.2f}", ""),
        ("last good feed, beside the slow", f"{found.beside:.2f}", f"< {found.alone + MOST_LATE:.2f}"),
        ("last slow server given up", f"{found.longest:.2f}", f"<= {deadline + 1}"),
        ("memory grown, MB", f"{found.grown:.0f}", ""),
    ]


if __name__ == "__main__":
    main()
