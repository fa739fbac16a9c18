"""HTML and XML are parsed in child processes that can be killed, and nowhere else.

A page of a few megabytes can keep a parser busy for minutes or take gigabytes (tiny tags, deep nesting), and no
size limit on the bytes prevents it.  So the pure parsers of ``bot.sources`` run in a pool of children, each with a
time limit from outside and memory and processor limits of its own.

Children are forked from a fork server that has imported the parsers and runs no threads: a new child costs
milliseconds, and nothing of the parent (sockets, database, event loop) is inherited.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import multiprocessing
import os
import resource
import signal
import sys
import traceback
from collections.abc import Callable
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import structlog
from pebble import ProcessExpired, ProcessPool

from .errors import ParseError
from .model import FeedResult, Page, Source

log = structlog.get_logger()

TIMEOUT = 5.0
#: larger documents are not even handed to a child: the fetcher brings none, a command may be given one
LARGEST = 20_000_000
MEMORY_MB = 600
#: importing the parsers on a busy machine
_START_TIMEOUT = 120.0
#: a child is replaced after so many documents, so that what a parser leaks stays small
DOCUMENTS_PER_CHILD = 200
_PRELOAD = ["bot.sources.feed", "bot.sources.page", "bot.parsing", "feedparser", "trafilatura", "lxml.html"]
_WARM_PAGE = "<html><head><title>준비</title></head><body><article><p>준비 문장입니다.</p></article></body></html>"


class InProcess:
    """The same methods without a child process: for trusted input, tests and measurements."""

    async def feed(self, body: bytes, *, content_type: str, url: str, source: Source, now: datetime) -> FeedResult:
        return _feed(body, content_type=content_type, url=url, source=source, now=now)

    async def entries(self, body: bytes, *, content_type: str, url: str) -> dict[str, Any]:
        return _entries(body, content_type=content_type, url=url)

    async def page(
        self,
        body: bytes,
        *,
        url: str,
        content_type: str = "",
        language: str = "und",
        timezone: str = "Asia/Seoul",
        title_hint: str = "",
        charset: str | None = None,
    ) -> Page:
        return _page(
            body,
            url=url,
            content_type=content_type,
            language=language,
            timezone=timezone,
            title_hint=title_hint,
            charset=charset,
        )


class ParserPool:
    """The parsers in *workers* child processes; an async context manager.

    A document that takes longer than *timeout* seconds or more than *memory_mb* beyond what the idle child has is
    ``ParseError`` of kind ``killed``; the next one meets a fresh child.  A bug in a parser is ``ParseError`` of kind
    ``crashed`` and logged with its traceback.  *feed_parser* and *page_parser* are named by reference: a child
    imports them anew.
    """

    def __init__(
        self,
        workers: int | None = None,
        timeout: float = TIMEOUT,
        memory_mb: int = MEMORY_MB,
        *,
        feed_parser: Callable[..., FeedResult] | None = None,
        page_parser: Callable[..., Page] | None = None,
    ) -> None:
        self._feed_parser = feed_parser or _feed
        self._page_parser = page_parser or _page
        self._workers = workers or min(os.cpu_count() or 1, 4)
        self._timeout = timeout
        self._memory_mb = memory_mb
        self._pool: ProcessPool | None = None
        self._opening = asyncio.Lock()

    async def __aenter__(self) -> Self:
        with contextlib.suppress(ParseError):  # it was logged; a later document tries to start the children again
            await asyncio.gather(*(self._run(_ready, timeout=_START_TIMEOUT) for _ in range(self._workers)))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._discard(self._pool)

    async def feed(self, body: bytes, *, content_type: str, url: str, source: Source, now: datetime) -> FeedResult:
        _refuse_large(body)
        known = {"content_type": content_type, "url": url, "source": source, "now": now}
        answer = await self._run(partial(_attempt, self._feed_parser, self._timeout, body, known))
        assert isinstance(answer, FeedResult)
        return answer

    async def entries(self, body: bytes, *, content_type: str, url: str) -> dict[str, Any]:
        """What a feed says word for word (``sources.feed.read_entries``), for inspection."""
        _refuse_large(body)
        known = {"content_type": content_type, "url": url}
        answer = await self._run(partial(_attempt, _entries, self._timeout, body, known))
        assert isinstance(answer, dict)
        return answer

    async def page(
        self,
        body: bytes,
        *,
        url: str,
        content_type: str = "",
        language: str = "und",
        timezone: str = "Asia/Seoul",
        title_hint: str = "",
        charset: str | None = None,
    ) -> Page:
        _refuse_large(body)
        known = {"url": url, "content_type": content_type, "language": language, "timezone": timezone}
        hints = {"title_hint": title_hint, "charset": charset}
        answer = await self._run(partial(_attempt, self._page_parser, self._timeout, body, known | hints))
        assert isinstance(answer, Page)
        return answer

    async def _run(self, job: Callable[[], Any], timeout: float | None = None) -> Any:  # noqa: ASYNC109  # of the child
        """Run *job* in a child; a pool that broke is replaced once."""
        for last in (False, True):
            pool = await self._open()
            try:
                return _opened(await asyncio.wrap_future(pool.schedule(job, timeout=timeout or self._timeout)))
            except TimeoutError as error:
                raise _killed(f"내용을 해석하는 데 {self._timeout:g}초가 넘게 걸려 멈추고 건너뛰었습니다.") from error
            except ProcessExpired as error:
                raise _killed("내용을 해석하던 프로세스가 죽어 건너뛰었습니다.") from error
            except (BrokenProcessPool, RuntimeError) as error:
                log.warning("parser pool broke", error=str(error))
                await self._discard(pool)
                if last:
                    raise _killed(
                        "내용을 해석할 프로세스를 띄우지 못했습니다. 메모리와 프로세스 수 제한을 확인하세요."
                    ) from error
        raise AssertionError("the second round returns or raises")

    async def _open(self) -> ProcessPool:
        async with self._opening:
            if self._pool is None:
                self._pool = await asyncio.to_thread(_start, self._workers, self._memory_mb)
            return self._pool

    async def _discard(self, pool: ProcessPool | None) -> None:
        """Stop *pool*, unless another task has done so already."""
        async with self._opening:
            if pool is not None and pool is self._pool:
                self._pool = None
                await asyncio.to_thread(_stop, pool)


def _start(workers: int, memory_mb: int) -> ProcessPool:
    pool = ProcessPool(workers, DOCUMENTS_PER_CHILD, _prepare_child, (memory_mb,), _context())
    _ = pool.active  # asking starts the children
    return pool


def _stop(pool: ProcessPool) -> None:
    pool.stop()  # type: ignore[no-untyped-call]  # pebble annotates in part
    pool.join()


def _context() -> Any:
    """Processes that share nothing with this one; the fork server has the parsers imported already."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_PRELOAD)
    return context


def _refuse_large(body: bytes) -> None:
    if len(body) > LARGEST:
        raise ParseError(f"문서가 {LARGEST // 1_000_000}MB를 넘어 읽지 않았습니다.", kind="too-large")


def _killed(reason: str) -> ParseError:
    return ParseError(reason, kind="killed")


def _opened(answer: Any) -> Any:
    if isinstance(answer, _Refusal):
        if answer.trace:
            log.error("parser crashed", trace=answer.trace)
        raise ParseError(answer.message, kind=answer.kind)
    return answer


# -- in the child --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Refusal:
    """An error on its way to the parent: ``ParseError`` itself cannot be pickled."""

    kind: str
    message: str
    trace: str = ""


def _ready() -> None:
    """Do nothing, in a child that is prepared."""


def _attempt(parse: Callable[..., Any], seconds: float, body: bytes, known: dict[str, Any]) -> Any:
    _limit_processor(seconds)
    try:
        return parse(body, **known)
    except ParseError as error:
        return _Refusal(kind=error.kind, message=str(error))
    except MemoryError:
        return _Refusal(kind="killed", message="내용을 해석하는 데 메모리가 너무 많이 들어 건너뛰었습니다.")
    except (Exception, SystemExit) as error:  # noqa: BLE001  # a bug of a parser must not stop the round; the trace is logged
        message = f"내용을 해석하다 오류가 나서 건너뛰었습니다({type(error).__name__})."
        return _Refusal(kind="crashed", message=message, trace=traceback.format_exc())


def _prepare_child(memory_mb: int) -> None:
    """Import and warm what a page needs, then set the limits above what that took."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # die at once, also inside a C parser
    with contextlib.suppress(Exception):
        _page(_WARM_PAGE.encode(), url="https://example.org/", content_type="text/html", language="ko")
    if sys.platform == "linux":
        baseline = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        _lower(resource.RLIMIT_AS, baseline + memory_mb * 1_000_000)
    _lower(resource.RLIMIT_CORE, 0)


def _limit_processor(seconds: float) -> None:
    """Die from the system's hand should the parent be gone when the time is up."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _lower(resource.RLIMIT_CPU, math.ceil(used.ru_utime + used.ru_stime + 2 * seconds) + 1)


def _lower(limit: int, soft: int) -> None:
    _, hard = resource.getrlimit(limit)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(limit, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard))


def _feed(body: bytes, **known: Any) -> FeedResult:
    from .sources.feed import parse_feed

    return parse_feed(body, **known)


def _entries(body: bytes, **known: Any) -> dict[str, Any]:
    from .sources.feed import read_entries

    return read_entries(body, **known)


def _page(body: bytes, **known: Any) -> Page:
    from .sources.page import parse_page

    return parse_page(body, **known)
