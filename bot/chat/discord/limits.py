"""When Discord may be asked again: by route as its answers said, nothing is known beforehand, and 50 a second over all.

A route is the verb and the path, message ids left out: Discord counts by channel and by kind of call.  The global limit
does not hold for answers to interactions (Discord: topics/rate-limits).
"""

from __future__ import annotations

import re
import time
from collections import deque
from collections.abc import Callable, Mapping

_MESSAGE = re.compile(r"(?<=/messages/)\d+")
_INTERACTION = re.compile(r"/(?:webhooks|interactions)/")
#: a token that was refused is not tried again sooner, in seconds: 10,000 refusals in ten minutes ban the address
REFUSED_PAUSE = 600.0
#: Discord's global limit is 50; another process may share our token for a moment
MOST_A_SECOND = 45
#: routes remembered; the oldest are forgotten
MOST_ROUTES = 5_000


def route_of(verb: str, path: str) -> str:
    return f"{verb} {_MESSAGE.sub(':id', path)}"


def is_interaction(path: str) -> bool:
    """Does *path* carry an interaction's own token, so that ours is not looked at?"""
    return _INTERACTION.match(path) is not None


class Limits:
    """What is closed, and until when; *clock* in seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._closed: dict[str, float] = {}
        self._all_closed = 0.0
        self._begun: deque[float] = deque(maxlen=MOST_A_SECOND)

    def wait(self, verb: str, path: str) -> float:
        """Seconds until *path* may be called."""
        until = self._closed.get(route_of(verb, path), 0.0)
        if not is_interaction(path):
            until = max(until, self._all_closed)
            if len(self._begun) == MOST_A_SECOND:
                until = max(until, self._begun[0] + 1.0)
        return max(0.0, until - self._clock())

    def begin(self, path: str) -> None:
        """Count a call that is made now."""
        if not is_interaction(path):
            self._begun.append(self._clock())

    def learn(self, verb: str, path: str, status: int, headers: Mapping[str, str], retry_after: float) -> None:
        """Note what an answer said of the next call; *retry_after*: of a 429, in seconds."""
        now = self._clock()
        if status == 401 and not is_interaction(path):
            self._all_closed = max(self._all_closed, now + REFUSED_PAUSE)
        elif status == 429 and headers.get("X-RateLimit-Scope") == "global":
            self._all_closed = max(self._all_closed, now + retry_after)
        elif status == 429:
            self._close(route_of(verb, path), now + retry_after)
        elif headers.get("X-RateLimit-Remaining") == "0":
            self._close(route_of(verb, path), now + number(headers.get("X-RateLimit-Reset-After")))

    def _close(self, route: str, until: float) -> None:
        self._closed.pop(route, None)
        self._closed[route] = until
        while len(self._closed) > MOST_ROUTES:
            del self._closed[next(iter(self._closed))]


def number(text: str | None) -> float:
    """Seconds in a header; 0 where it holds none."""
    try:
        return max(0.0, float(text or 0))
    except ValueError:
        return 0.0
