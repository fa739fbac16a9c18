"""A reverse proxy on loopback that spoils chosen answers: between an adapter and a stand-in that never fails.

    async with FaultProxy(upstream) as proxy:
        proxy.arm("chat.postMessage", "429:2", "500-after")
        ... proxy.url ...
        assert proxy.calls("chat.postMessage") == 3

A fault is met by the next request whose path contains the word it was armed for, one fault a request:

    429:SECONDS     not forwarded; Retry-After, and the ``Via`` header that tells a rate limit from a ban on Discord
    500-before      not forwarded            500-after     forwarded, the answer thrown away
    reset-before    closed with RST, also    reset-after   forwarded, then closed
    hang-before     not forwarded, silent    hang-after    forwarded, silent, until the proxy is closed
    garbage-after   forwarded, answered with what is no JSON
    half-answer-after   forwarded, cut off in the middle of the answer
    say-before:JSON, say-after:JSON   answered 200 with this body
    none            passed on untouched, to let a request by before the next fault

WebSockets are not forwarded: address those of the stand-in itself.
"""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from collections import defaultdict, deque
from typing import Any, Self

import aiohttp
from aiohttp import web

_HOP_BY_HOP = {"connection", "content-length", "content-encoding", "transfer-encoding", "host", "accept-encoding"}


class FaultProxy:
    """Open as a context; ``url`` has no slash at its end."""

    def __init__(self, upstream: str) -> None:
        self._upstream = upstream.rstrip("/")
        self._faults: dict[str, deque[str]] = defaultdict(deque)
        #: (method, path, body) of all requests, in order of arrival
        self.requests: list[tuple[str, str, bytes]] = []
        #: how many of them reached the stand-in
        self.forwarded: list[str] = []
        self._closing = asyncio.Event()

    def arm(self, word: str, *faults: str) -> None:
        """The next requests whose path contains *word* meet these, one each."""
        self._faults[word].extend(faults)

    def calls(self, word: str) -> int:
        """How many requests there were to a path that contains *word*."""
        return sum(word in path for _, path, _ in self.requests)

    def bodies(self, word: str) -> list[dict[str, Any]]:
        """The JSON bodies sent to such a path."""
        return [json.loads(body) for _, path, body in self.requests if word in path and body.startswith(b"{")]

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(auto_decompress=True)
        app = web.Application(client_max_size=1 << 26)
        app.router.add_route("*", "/{path:.*}", self._serve)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *exc: object) -> None:
        self._closing.set()
        await self._runner.cleanup()
        await self._session.close()

    async def close_port(self) -> None:
        """From now on connections are refused."""
        self._closing.set()
        await self._runner.cleanup()

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        self.requests.append((request.method, request.path, body))
        kind, _, rest = self._next(request.path).partition(":")
        stem, _, when = kind.rpartition("-")
        if kind == "429":
            headers = {"Retry-After": rest or "1", "Via": "1.1 stand-in"}
            seconds = float(rest or 1)
            answer = {"ok": False, "error": "ratelimited", "message": "rate limited", "retry_after": seconds}
            return web.json_response(answer, status=429, headers=headers)
        forwarded = None if when == "before" else await self._forward(request, body)
        if forwarded is not None and not stem:
            return forwarded
        return await spoil(stem, rest, request, forwarded, self._closing)

    def _next(self, path: str) -> str:
        for word, faults in self._faults.items():
            if faults and word in path:
                return faults.popleft()
        return "none"

    async def _forward(self, request: web.Request, body: bytes) -> web.Response:
        self.forwarded.append(request.path)
        headers = {name: value for name, value in request.headers.items() if name.lower() not in _HOP_BY_HOP}
        target = self._upstream + request.raw_path
        async with self._session.request(
            request.method, target, data=body or None, headers=headers, allow_redirects=False
        ) as answer:
            said = await answer.read()
            kept = {name: value for name, value in answer.headers.items() if name.lower() not in _HOP_BY_HOP}
            return web.Response(status=answer.status, body=said, headers=kept)


async def spoil(
    stem: str, rest: str, request: web.BaseRequest, made: web.Response | None, closing: asyncio.Event
) -> web.StreamResponse:
    """Answer as the fault *stem* says, in the place of *made*; what hangs does so until *closing*."""
    match stem:
        case "500":
            return web.json_response({"ok": False, "message": "internal"}, status=500)
        case "hang":
            await closing.wait()
        case "garbage":
            return web.Response(text="<html>ok</html>", content_type="text/html")
        case "say":
            return web.json_response(json.loads(rest))
        case "half-answer":
            await _half(request, made)
        case "drop":
            _close(request, reset=False)
            return web.Response()
    _close(request, reset=True)
    return web.Response()


async def _half(request: web.BaseRequest, made: web.Response | None) -> None:
    data = made.body if made is not None and isinstance(made.body, bytes) else b"{}"
    half = web.StreamResponse(headers={"Content-Type": "application/json", "Content-Length": str(len(data))})
    await half.prepare(request)
    await half.write(data[: len(data) // 2])


def _close(request: web.BaseRequest, *, reset: bool) -> None:
    transport = request.transport
    if transport is None:
        return
    connection = transport.get_extra_info("socket")
    if reset and connection is not None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort() if reset else transport.close()
