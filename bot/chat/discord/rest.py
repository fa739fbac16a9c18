"""One call to Discord's REST interface: sent once, never again.

discord.py's own HTTP client sends a call up to five times on a 5xx or a reset and sleeps through a 429, so a post of
unknown outcome would be doubled behind the ledger's back, and its lease would run out.  Posting therefore stands here;
discord.py keeps the gateway, and the first answer to an interaction, which Discord itself takes only once.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any, Self

import aiohttp

from ... import __version__
from ...delivery import NotSent
from .limits import REFUSED_PAUSE, Limits, number
from .wire import Answer

BASE = "https://discord.com/api/v10"
#: limits are waited for so long in all, in seconds; nothing is under way then
PATIENCE = 5.0
#: for one call, all told
TIMEOUT = 15.0
#: a connection that lay idle longer may be closed at the other end, and a post on it would be of unknown outcome
IDLE = 10.0


class Rest:
    """``async with Rest(token) as rest``: the wire to Discord itself."""

    def __init__(self, token: str, *, base: str = BASE, timeout: float = TIMEOUT, limits: Limits | None = None) -> None:
        self._token = token
        self._base = base
        self._timeout = timeout
        self._limits = limits or Limits()

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(keepalive_timeout=IDLE),
            timeout=aiohttp.ClientTimeout(total=self._timeout),
            headers={"User-Agent": f"DiscordBot (exec-brief, {__version__})"},
        )
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self._session.close()

    async def call(
        self, verb: str, path: str, *, body: Any = None, query: Mapping[str, str | int] | None = None
    ) -> Answer:
        await self._keep_to_limits(verb, path)
        try:
            async with self._session.request(
                verb,
                self._base + path,
                json=body,
                params=query,
                headers={"Authorization": f"Bot {self._token}"},
                allow_redirects=False,
            ) as response:
                answer = _answer(response, await response.read())
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(None, "Discord에 연결하지 못했습니다.") from error
        self._limits.learn(verb, path, answer.status, response.headers, answer.retry_after)
        return answer

    async def _keep_to_limits(self, verb: str, path: str) -> None:
        patience = PATIENCE
        while pause := self._limits.wait(verb, path):
            if pause > patience:
                raise NotSent(pause, "Discord의 호출 한도가 풀리기를 기다립니다.")
            patience -= pause
            await asyncio.sleep(pause)
        self._limits.begin(path)


def _answer(response: aiohttp.ClientResponse, raw: bytes) -> Answer:
    body = None
    with suppress(ValueError):
        body = json.loads(raw)
    told = body.get("retry_after") if isinstance(body, dict) else None
    retry_after = float(told) if isinstance(told, int | float) else number(response.headers.get("Retry-After"))
    if response.status == 401:
        retry_after = REFUSED_PAUSE
    return Answer(status=response.status, body=body, retry_after=retry_after, date=_date(response.headers.get("Date")))


def _date(text: str | None) -> datetime | None:
    try:
        found = parsedate_to_datetime(text or "")
    except ValueError:
        return None
    return found if found.tzinfo else None
