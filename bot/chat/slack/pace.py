"""One message a second in a channel: Slack's rate for chat.postMessage."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

#: channels remembered; who has been silent for long needs no memory
MOST = 5_000


class Pace:
    """``await pace.turn(channel)`` returns when a message may go there.  Times by a monotonic clock."""

    def __init__(
        self,
        seconds: float = 1.0,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._seconds, self._clock, self._sleep = seconds, clock, sleep
        self._free_at: dict[str, float] = {}

    async def turn(self, channel: str) -> None:
        """Take the channel's next free moment, in the order of asking, and wait for it."""
        now = self._clock()
        mine = max(now, self._free_at.get(channel, now))
        if len(self._free_at) >= MOST:
            self._free_at = {name: at for name, at in self._free_at.items() if at > now}
        self._free_at[channel] = mine + self._seconds
        if mine > now:
            await self._sleep(mine - now)
