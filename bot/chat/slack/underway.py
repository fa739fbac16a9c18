"""What handlers are doing, so that a process which stops lets them finish; Bolt starts them and forgets them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

Handler = Callable[..., Awaitable[Any]]


class Underway:
    """The handlers that run now."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def tracked(self, handler: Handler) -> Handler:
        """*handler*, with the argument names that Bolt reads from it, counted while it runs."""

        @wraps(handler)
        async def run(**given: Any) -> Any:
            task = asyncio.current_task()
            assert task is not None
            self._tasks.add(task)
            try:
                return await handler(**given)
            finally:
                self._tasks.discard(task)

        return run

    async def finish(self, seconds: float) -> None:
        """Give what runs so long to end, then cut it off: its question can be asked again."""
        if not self._tasks:
            return
        _, left = await asyncio.wait(set(self._tasks), timeout=seconds)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
