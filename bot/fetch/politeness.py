"""Being a good guest: one request at a time per host, a pause between two, and never before the host said.

Kept in memory: after a restart the first request to a host goes out at once.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from ..errors import FetchError

#: used where a 429 or 503 names no time, or one that cannot be read
DEFAULT_WAIT = 60.0
#: no host can silence itself for longer with one answer
LONGEST_WAIT = 86_400.0
#: a robots.txt may ask for a longer pause than ours, up to this
LONGEST_PAUSE = 30.0


class RetryLater(FetchError):
    """The host asked for time; ``retry_after`` is how many seconds from now."""

    def __init__(self, message: str, *, kind: str, retry_after: float) -> None:
        super().__init__(message, kind=kind)
        self.retry_after = retry_after


def retry_after(value: str, date: str = "") -> float:
    """Seconds that a ``Retry-After`` header asks for; *date* is the ``Date`` header of the same answer.

    The HTTP date form is read against the server's own clock, so a wrong clock on either side does no harm.
    """
    value = value.strip()
    if value.isdecimal():
        return min(float(value), LONGEST_WAIT)
    try:
        until, now = parsedate_to_datetime(value), parsedate_to_datetime(date)
    except (TypeError, ValueError, OverflowError):
        return DEFAULT_WAIT
    wait = (zoned(until) - zoned(now)).total_seconds()
    return min(max(wait, 0.0), LONGEST_WAIT)


def zoned(moment: datetime) -> datetime:
    """*moment* in UTC where it names no zone."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@dataclass(slots=True)
class _Host:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    #: when the last request ended, on the gate's clock
    free_at: float = -math.inf
    #: the host asked for silence until then
    silent_until: float = 0.0
    pause: float = 0.0


class HostGate:
    """Hands out turns: one in flight per host, *pause* seconds apart, *most* at once over all hosts."""

    def __init__(
        self,
        *,
        pause: float,
        most: int,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._pause = pause
        self._clock = clock
        self._sleep = sleep
        self._hosts: dict[str, _Host] = {}
        self._slots = asyncio.Semaphore(most)

    @asynccontextmanager
    async def turn(self, host: str, patience: float = math.inf) -> AsyncIterator[float]:
        """Wait for *host*'s turn; raise ``RetryLater`` at once while the host wants to be left alone.

        Yields the seconds, at most our own pause, that were waited for the host's sake and not for others in its queue;
        ``TimeoutError`` where these would be more than *patience*.
        """
        state = self._hosts.setdefault(host, _Host())
        async with state.lock:
            self._refuse_if_silent(state)
            paused = await self._wait(state, patience)
            async with self._slots:
                try:
                    yield paused
                finally:
                    state.free_at = self._clock()

    def _refuse_if_silent(self, state: _Host) -> None:
        left = state.silent_until - self._clock()
        if left > 0:
            message = f"서버가 {_spoken(left)} 뒤에 다시 오라고 해서 이번에는 요청하지 않았습니다."
            raise RetryLater(message, kind="http-429", retry_after=left)

    async def _wait(self, state: _Host, patience: float) -> float:
        # the pause is read now, not when the last request ended: that request may have been for the robots.txt
        left = state.free_at + max(self._pause, state.pause) - self._clock()
        own = min(max(left, 0.0), self._pause)
        if own > patience:
            raise TimeoutError
        if left > 0:
            await self._sleep(left)
        return own

    def silence(self, host: str, seconds: float) -> None:
        """Refuse turns for *host* for so long."""
        self._hosts.setdefault(host, _Host()).silent_until = self._clock() + seconds

    def slow_down(self, host: str, pause: float) -> None:
        """Leave at least *pause* seconds between requests to *host*, as its robots.txt asks."""
        self._hosts.setdefault(host, _Host()).pause = min(pause, LONGEST_PAUSE)


def _spoken(seconds: float) -> str:
    return f"{round(seconds)}초" if seconds < 120 else f"{round(seconds / 60)}분"
