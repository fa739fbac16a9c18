"""The :class:`Chat` adapter for the fake platform: httpx against loopback, without retries of its own."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from typing import Any, Self
from urllib.parse import quote

import httpx

from bot.delivery import NotSent, Payload, Permissions, ReadBack, Refused, Rendered, Seen
from bot.model import Digest

#: where a process may be killed inside one POST
POINTS = ("chat:connect", "chat:half-body", "chat:unread")

#: words that say nothing about whether the message is there (Slack's method page)
_UNCLEAR = ("internal_error", "fatal_error", "service_unavailable", "request_timeout")


def nowhere(point: str) -> None:
    """The hook of a process that is left alone."""


def render(digest: Digest) -> Rendered:
    """One short message, one reply a story; no two have the same text."""
    cards = (*digest.cards, *digest.listed)
    return Rendered(
        messages=({"text": f"{digest.local_date} {digest.title}"},),
        replies=tuple({"text": f"{no}. {card.headline}"} for no, card in enumerate(cards, 1)),
    )


class FakeChat:
    """``async with FakeChat(url) as chat``; *at* is called at each of ``POINTS``."""

    platform = "fake"

    def __init__(self, url: str, *, at: Callable[[str], None] = nowhere, timeout: float = 5.0) -> None:
        self._at = at
        transport = httpx.AsyncHTTPTransport(retries=0, verify=False, trust_env=False)
        self._client = httpx.AsyncClient(base_url=url, transport=transport, timeout=timeout, trust_env=False)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self._client.aclose()

    def render(self, digest: Digest) -> Rendered:
        return render(digest)

    async def post(self, channel: str, payload: Payload, *, key: str, nonce: str, thread: str | None = None) -> str:
        body = json.dumps({"payload": payload, "key": key, "nonce": nonce, "thread": thread}).encode()
        self._at("chat:connect")
        try:
            answer = await self._client.post(
                _path(channel, "messages"),
                content=self._in_halves(body),
                headers={"Content-Length": str(len(body)), "Content-Type": "application/json"},
                extensions={"trace": self._trace},
            )
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise NotSent(None) from error
        return str(_checked(answer)["id"])

    async def _in_halves(self, body: bytes) -> AsyncIterator[bytes]:
        yield body[: len(body) // 2]
        await asyncio.sleep(0)
        self._at("chat:half-body")
        yield body[len(body) // 2 :]

    async def _trace(self, event: str, info: dict[str, Any]) -> None:
        if event == "http11.receive_response_headers.complete":
            self._at("chat:unread")

    async def read_back(self, channel: str, *, since: datetime, thread: str | None = None) -> ReadBack:
        trusted = (await self.permissions(channel)).read
        found = [seen async for seen in self._pages(channel, since, thread)]
        return ReadBack(messages=tuple(reversed(found)), trusted=trusted)

    async def _pages(self, channel: str, since: datetime, thread: str | None) -> AsyncIterator[Seen]:
        """Own messages of every page, newest first; Slack shows a thread's head too."""
        cursor: int | None = 0
        while cursor is not None:
            query = {"since": since.timestamp(), "cursor": cursor, **({"thread": thread} if thread else {})}
            page = _checked(await self._client.get(_path(channel, "messages"), params=query))
            for message in page["messages"]:
                if message["own"] and (message["thread"] == thread or message["id"] == thread):
                    at = datetime.fromtimestamp(message["at"], UTC)
                    yield Seen(id=message["id"], key=message["key"], at=at)
            cursor = page["next"]

    async def delete(self, channel: str, message_id: str) -> None:
        try:
            _checked(await self._client.delete(_path(channel, "messages", message_id)))
        except Refused as no:
            if no.reason != "unknown_message":  # gone already: what was wanted
                raise

    async def permissions(self, channel: str) -> Permissions:
        found = _checked(await self._client.get(_path(channel, "permissions")))
        return Permissions(post=found["post"], read=found["read"], reply=found["reply"])


def _path(channel: str, *rest: str) -> str:
    """'fake:C1' and 'C1' name the same channel."""
    parts = ("channels", channel.partition(":")[2] or channel, *rest)
    return "/" + "/".join(quote(part, safe="") for part in parts)


def _checked(answer: httpx.Response) -> dict[str, Any]:
    """The body of a yes; ``NotSent``, ``Refused``, or an error that says nothing about the message."""
    if answer.status_code == 429:
        raise NotSent(float(answer.headers["Retry-After"]))
    if answer.status_code >= 500:
        answer.raise_for_status()
    body: dict[str, Any] = answer.json()
    if not body["ok"]:
        raise RuntimeError(body["error"]) if body["error"] in _UNCLEAR else Refused(body["error"])
    return body
