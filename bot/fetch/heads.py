"""A limit on what a server may say before its answer begins.

HTTP allows any number of interim answers (1xx) before the real one, and the parser below us reads them all: a server
that sends nothing else keeps one processor busy until the deadline.  So the bytes before the body are counted here.
"""

from __future__ import annotations

import re
import ssl
from typing import Any

import httpcore

#: status line and headers of an answer, interim answers included; h11 allows one head of 100 KB
MOST_HEAD = 128 * 1024
_END = re.compile(rb"\r?\n\r?\n")
_INTERIM = re.compile(rb"\s*HTTP/\d\.\d 1\d\d")


class Head:
    """Counts the bytes of one answer up to its body."""

    def __init__(self) -> None:
        self._left = MOST_HEAD
        self._unread = bytearray()
        self._over = False

    def take(self, data: bytes) -> None:
        """Note what was read; ``httpcore.RemoteProtocolError`` where the head is too long."""
        if self._over:
            return
        start = max(0, len(self._unread) - 3)  # what was searched before, but for an end that began in it
        self._unread += data
        while found := _END.search(self._unread, start):
            start = 0
            if not _INTERIM.match(self._unread):
                self._over = True
                self._unread.clear()
                return
            self._left -= found.end()
            del self._unread[: found.end()]
        if len(self._unread) > self._left:
            raise httpcore.RemoteProtocolError("the head of the answer is too long")


class HeadLimited(httpcore.AsyncNetworkStream):
    """A connection whose answers each have a bounded head."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._head = Head()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109  # httpcore's signature
        data = await self._stream.read(max_bytes, timeout)
        self._head.take(data)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109  # httpcore's signature
        self._head = Head()  # a new request: its answer is yet to begin
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109  # httpcore's signature
    ) -> httpcore.AsyncNetworkStream:
        return HeadLimited(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
