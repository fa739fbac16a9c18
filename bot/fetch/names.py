"""Looking names up in threads that nobody has to wait for.

The system's resolver blocks: a name whose servers are dead holds its thread for half a minute.  The event loop has only a
few threads for it, and a process waits at its end for all that an executor has; these are many, and die with the process.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Callable, Sequence

#: names looked up at once
MOST_LOOKUPS = 64
#: host and port -> all its addresses as text, best first; blocks, raises ``OSError``
Resolve = Callable[[str, int], Sequence[str]]


def look_up(host: str, port: int) -> Sequence[str]:
    """All addresses of *host* as the system's resolver gives them."""
    return [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


class Names:
    """A resolver for an event loop; *resolve* does the work."""

    def __init__(self, resolve: Resolve | None = None) -> None:
        self._resolve = resolve or look_up
        self._free = asyncio.Semaphore(MOST_LOOKUPS)

    async def addresses(self, host: str, port: int) -> Sequence[str]:
        """What the resolver answers, or the error that it raises; may be given up, and its thread goes on alone."""
        await self._free.acquire()
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Sequence[str]] = loop.create_future()

        def settle(found: Sequence[str] | Exception) -> None:
            self._free.release()
            if answer.done():
                return
            if isinstance(found, Exception):
                answer.set_exception(found)
            else:
                answer.set_result(found)

        def work() -> None:
            found = self._answer(host, port)
            with contextlib.suppress(RuntimeError):  # the loop has closed in the meantime
                loop.call_soon_threadsafe(settle, found)

        self._start(work)
        return await answer

    def _start(self, work: Callable[[], None]) -> None:
        try:
            threading.Thread(target=work, name="dns", daemon=True).start()
        except RuntimeError as error:  # the system has no thread left
            self._free.release()
            raise OSError("no thread for a lookup") from error

    def _answer(self, host: str, port: int) -> Sequence[str] | Exception:
        try:
            return self._resolve(host, port)
        except Exception as error:  # noqa: BLE001  # it is raised where the answer is awaited
            return error
