"""A loopback HTTP server that behaves, or misbehaves, as it is told.

async with LoopbackServer() as server:
    server.answers("/feed", body, content_type="application/rss+xml")
    server.drips("/slow")
    await fetcher.feed(server.url("/feed"))
    assert server.requests[0].headers["user-agent"]
"""

import asyncio
import gzip
import zlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    method: str
    #: path and query as sent
    target: str
    #: names in lower case
    headers: Mapping[str, str]


#: first byte of a TLS handshake: this server speaks plain HTTP only
_TLS_HELLO = b"\x16"

Answer = Callable[[Request, asyncio.StreamWriter], Awaitable[None]]


class LoopbackServer:
    """One request a connection, on a free port of *address* (any of 127.0.0.0/8: another address is another host)."""

    def __init__(self, address: str = "127.0.0.1") -> None:
        self.address = address
        self.requests: list[Request] = []
        self.connections = 0
        #: the largest number of requests that were in progress together
        self.most_at_once = 0
        self._now = 0
        self._routes: dict[str, Answer] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, self.address, 0, limit=1 << 20)
        self.host_port = f"{self.address}:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *exc: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def url(self, path: str) -> str:
        return f"http://{self.host_port}{path}"

    def asked_for(self, path: str) -> list[Request]:
        return [request for request in self.requests if request.target == path]

    # -- verbs ---------------------------------------------------------------------------------------------------

    def answers(
        self,
        path: str,
        body: bytes = b"",
        *,
        status: int = 200,
        content_type: str = "text/html; charset=utf-8",
        headers: Mapping[str, str] | None = None,
        after: float = 0.0,
    ) -> None:
        async def answer(request: Request, writer: asyncio.StreamWriter) -> None:
            await asyncio.sleep(after)
            length = {"Content-Type": content_type, "Content-Length": str(len(body))}
            writer.write(_head(status, length | dict(headers or {})) + body)

        self._routes[path] = answer

    def answers_in_turn(self, path: str, *statuses: int, body: bytes = b"") -> None:
        """Each request meets the next status; the last one stays."""
        left = list(statuses)

        async def answer(request: Request, writer: asyncio.StreamWriter) -> None:
            status = left.pop(0) if len(left) > 1 else left[0]
            writer.write(_head(status, {"Content-Type": "text/html", "Content-Length": str(len(body))}) + body)

        self._routes[path] = answer

    def answers_unless_known(self, path: str, body: bytes, *, etag: str) -> None:
        """304 to a request that names *etag*, else the body."""

        async def answer(request: Request, writer: asyncio.StreamWriter) -> None:
            known = request.headers.get("if-none-match") == etag
            head = {
                "ETag": etag,
                "Content-Type": "application/rss+xml",
                "Content-Length": "0" if known else str(len(body)),
            }
            writer.write(_head(304 if known else 200, head) + (b"" if known else body))

        self._routes[path] = answer

    def redirects(self, path: str, to: str, *, status: int = 302) -> None:
        self.answers(path, status=status, headers={"Location": to})

    def says(self, path: str, raw: bytes) -> None:
        """Send *raw* as it stands, head included, and hang up."""

        async def answer(request: Request, writer: asyncio.StreamWriter) -> None:
            writer.write(raw)

        self._routes[path] = answer

    def drips(self, path: str, *, every: float = 0.02) -> None:
        """One byte at a time, for ever."""

        async def answer(request: Request, writer: asyncio.StreamWriter) -> None:
            writer.write(_head(200, {"Content-Type": "text/html"}))
            while True:
                writer.write(b" ")
                await writer.drain()
                await asyncio.sleep(every)

        self._routes[path] = answer

    def replies(self, path: str, answer: Answer) -> None:
        """Let *answer* write the response."""
        self._routes[path] = answer

    def keeps_silent(self, path: str) -> None:
        async def answer(request: Request, writer: asyncio.StreamWriter) -> None:
            await asyncio.sleep(3600)

        self._routes[path] = answer

    def floods(self, path: str, size: int, *, declared: bool = False) -> None:
        """*size* bytes of spaces; *declared*: with a Content-Length."""

        async def answer(request: Request, writer: asyncio.StreamWriter) -> None:
            length = {"Content-Length": str(size)} if declared else {}
            writer.write(_head(200, {"Content-Type": "text/html"} | length))
            for _ in range(size // 65_536 + 1):
                writer.write(b" " * 65_536)
                await writer.drain()

        self._routes[path] = answer

    def bombs(self, path: str, size: int) -> None:
        """A gzip stream of *size* zeros."""
        squeeze = zlib.compressobj(9, zlib.DEFLATED, 31)
        bomb = b"".join(squeeze.compress(bytes(1_000_000)) for _ in range(size // 1_000_000)) + squeeze.flush()
        self.answers(path, bomb, headers={"Content-Encoding": "gzip"})

    def zips(self, path: str, body: bytes, *, keep: int | None = None) -> None:
        """*body* in gzip, or its first *keep* bytes."""
        self.answers(path, gzip.compress(body)[:keep], headers={"Content-Encoding": "gzip"})

    # -- serving -------------------------------------------------------------------------------------------------

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        self._tasks.add(task)
        self.connections += 1
        try:
            first = await reader.readexactly(1)
            if first == _TLS_HELLO:
                writer.write(_head(400, {}))
            else:
                await self._answer(_request(first + await reader.readuntil(b"\r\n\r\n")), writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _answer(self, request: Request, writer: asyncio.StreamWriter) -> None:
        self.requests.append(request)
        self._now += 1
        self.most_at_once = max(self.most_at_once, self._now)
        try:
            await self._routes.get(request.target, _not_found)(request, writer)
            await writer.drain()
        finally:
            self._now -= 1


def _request(head: bytes) -> Request:
    first, *lines = head.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ", 2)
    pairs = (line.partition(":") for line in lines if line)
    return Request(method=method, target=target, headers={name.lower(): value.strip() for name, _, value in pairs})


def _head(status: int, headers: Mapping[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status} X", "Connection: close", *(f"{name}: {value}" for name, value in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


async def _not_found(request: Request, writer: asyncio.StreamWriter) -> None:
    writer.write(_head(404, {"Content-Length": "0"}))
