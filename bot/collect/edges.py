"""Where a round reads and writes the world, and how its jobs run side by side."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from ..fetch import Fetcher
from ..model import FeedResult, Page, Source
from ..people import Matcher
from ..store import Store

T = TypeVar("T")

#: Feeds or pages in work; the fetcher itself keeps to one a host; many, so that servers that never end leave room for the others.
AT_ONCE = 200

Progress = Callable[[str, int, int], None]


class Parsers(Protocol):
    """Bytes -> values, somewhere that can be killed (``bot.parsing``)."""

    async def feed(self, body: bytes, *, content_type: str, url: str, source: Source, now: datetime) -> FeedResult: ...

    async def page(
        self,
        body: bytes,
        *,
        url: str,
        content_type: str,
        language: str,
        timezone: str,
        title_hint: str,
        charset: str | None = None,
    ) -> Page: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Edges:
    """Where a round reads and writes the world."""

    store: Store
    fetcher: Fetcher
    parsers: Parsers
    matcher: Matcher
    sources: tuple[Source, ...]


def silent(stage: str, done: int, total: int) -> None:
    """The progress of a round that nobody watches."""


async def all_of(jobs: Iterable[Callable[[], Awaitable[T]]], stage: str, progress: Progress) -> list[T]:
    """Run *jobs* side by side, :data:`AT_ONCE` at a time; results in order.

    So many workers share the jobs: a task for each job would hold some 20 MB for ten thousand pages.
    """
    waiting = list(jobs)
    todo, results = iter(enumerate(waiting)), dict[int, T]()

    async def work() -> None:
        for at, job in todo:
            results[at] = await job()
            progress(stage, len(results), len(waiting))

    progress(stage, 0, len(waiting))
    async with asyncio.TaskGroup() as group:
        for _ in range(min(AT_ONCE, len(waiting))):
            group.create_task(work())
    return [results[at] for at in range(len(waiting))]
