"""What a site's robots.txt lets us read (RFC 9309), remembered for a day.

4xx means there are no rules; 5xx or no answer means nothing may be read until the file can be had again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol

import httpx
from protego import Protego

from ..errors import FetchError, FetchRefused
from .politeness import RetryLater

#: RFC 9309 section 2.4 and 2.5
KEEP = 86_400.0
MOST_BYTES = 500 * 1024
#: an unreachable file is asked for again after this
KEEP_FAILURE = 600.0


class Rules(Protocol):
    def can_fetch(self, url: str, user_agent: str) -> bool: ...
    def crawl_delay(self, user_agent: str) -> float | None: ...


@dataclass(slots=True)
class _Origin:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    #: or why the file could not be had
    rules: Rules | FetchError | None = None
    until: float = 0.0


class Robots:
    """The rules of every origin met so far.

    *read* fetches one robots.txt and returns its bytes (cut at ``MOST_BYTES``), or raises ``FetchError``.
    """

    def __init__(
        self, user_agent: str, read: Callable[[httpx.URL], Awaitable[bytes]], clock: Callable[[], float]
    ) -> None:
        self._user_agent = user_agent
        self._read = read
        self._clock = clock
        self._origins: dict[tuple[str, bytes, int | None], _Origin] = {}

    async def check(self, url: httpx.URL) -> float:
        """Return the pause in seconds that the site asks for (0: none); raise ``FetchError`` if *url* is closed."""
        rules = await self._rules(url)
        if isinstance(rules, FetchError):
            message = "robots.txt를 읽지 못해 이 글을 수집하지 않았습니다. 다음 회차에 다시 시도합니다."
            raise FetchError(message, kind=rules.kind)
        if not rules.can_fetch(str(url), self._user_agent):
            raise FetchRefused("사이트의 robots.txt가 이 글의 수집을 허용하지 않아 읽지 않았습니다.", kind="robots")
        return rules.crawl_delay(self._user_agent) or 0.0

    async def _rules(self, url: httpx.URL) -> Rules | FetchError:
        origin = self._origins.setdefault((url.scheme, url.raw_host, url.port), _Origin())
        async with origin.lock:  # many pages of one site ask for the file once
            if origin.rules is None or self._clock() >= origin.until:
                origin.rules = await self._fetch(url.copy_with(path="/robots.txt", query=None))
                origin.until = self._clock() + (KEEP_FAILURE if isinstance(origin.rules, FetchError) else KEEP)
            return origin.rules

    async def _fetch(self, url: httpx.URL) -> Rules | FetchError:
        """Rules, or why they could not be had; what concerns the whole host is raised and not remembered."""
        try:
            body = await self._read(url)
        except FetchError as error:
            if isinstance(error, RetryLater) or error.kind == "refused":
                raise
            if not error.kind.startswith("http-4"):
                return error
            body = b""
        rules: Rules = Protego.parse(body.decode("utf-8-sig", "replace"))
        return rules
