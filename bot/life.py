"""The life of a long-running process: it is asked to stop, finishes what must be finished, and ends in time.

First SIGTERM or SIGINT: no new work; what is in flight may end; the process is gone within :data:`GRACE`, whatever
hangs.  Second: gone at once.  Both are safe at any instant, because the ledger holds the truth and not the process.
"""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Awaitable, Callable
from types import FrameType

import structlog

from .errors import BriefError

log = structlog.get_logger()

#: seconds until the process ends by force; the promise is 25
GRACE = 24.0
#: seconds for a running job to end by itself: a POST in flight has 20
FINISH = 21.0


class Stop:
    """The wish to stop, made by a signal; made inside the running loop."""

    def __init__(self) -> None:
        self._wished = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._signals = 0

    def listen(self) -> None:
        """Take SIGTERM and SIGINT; plain handlers, because those of the loop wait while it is busy."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._on_signal)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        del frame
        self._signals += 1
        if self._signals > 1:
            os._exit(128 + number)
        last_resort = threading.Timer(GRACE, os._exit, (0,))
        last_resort.daemon = True
        last_resort.start()
        self._loop.call_soon_threadsafe(self._wished.set)

    def wished(self) -> bool:
        return self._signals > 0 or self._wished.is_set()

    async def wait(self) -> None:
        await self._wished.wait()

    async def sleep(self, seconds: float) -> None:
        """Sleep, but no longer than until the wish.

        ``asyncio.wait`` and not ``wait_for``: of Python 3.11 the latter swallows a cancellation that comes with the wish.
        """
        wish = asyncio.ensure_future(self._wished.wait())
        try:
            await asyncio.wait([wish], timeout=seconds)
        finally:
            wish.cancel()


class Job:
    """Work that is run again and again, one run at a time, each of which the scheduler cannot cut off."""

    def __init__(self, name: str, work: Callable[[], Awaitable[object]]) -> None:
        self._name, self._work = name, work
        self._run: asyncio.Task[None] | None = None

    def running(self) -> bool:
        return self._run is not None and not self._run.done()

    def start(self) -> asyncio.Task[None]:
        """Begin a run, or return the one that is under way."""
        if self._run is None or self._run.done():
            self._run = asyncio.create_task(self._logged())
        return self._run

    async def __call__(self) -> None:
        await asyncio.shield(self.start())

    async def finish(self, seconds: float) -> None:
        """Give a run under way so long to end, then cut it off."""
        if self._run is not None and not self._run.done():
            await asyncio.wait({self._run}, timeout=seconds)
            self._run.cancel()
            await asyncio.wait({self._run}, timeout=1)

    async def _logged(self) -> None:
        """One run; whatever fails is logged, and the next run tries again."""
        try:
            await self._work()
        except BriefError as error:
            log.error("job failed", job=self._name, reason=str(error))  # noqa: TRY400 - expected: the sentence says it all
        except Exception:
            log.exception("job failed", job=self._name)
