"""Reading a response body without trusting its size, its coding or its label.

httpx expands a compressed chunk without limit (2 GB from 2 KB), so it never decodes here: the raw stream is taken
and gunzipped step by step under a cap on both sides.
"""

from __future__ import annotations

import asyncio
import contextlib
import zlib
from collections.abc import Iterator

import httpx

from ..errors import FetchError, FetchRefused

STEP = 65_536
#: a body may grow so far for nothing; to grow further it needs one of few permits
SMALL = 1_000_000
#: long bodies read at once: with the caps this bounds what a hundred hostile servers can make us hold
LONG_AT_ONCE = 8
#: after so many pieces their mean size counts: a body cut into single bytes costs a second of work a megabyte
MANY_PIECES = 2_000
LEAST_PIECE = 32
_GZIP_MAGIC = b"\x1f\x8b"


class Bodies:
    """Reads the bodies of one fetcher's answers."""

    def __init__(self) -> None:
        self._long = asyncio.Semaphore(LONG_AT_ONCE)

    async def read(self, response: httpx.Response, *, cap: int, cut: bool = False) -> bytes:
        """Return at most *cap* decoded bytes; beyond it raise ``FetchRefused('too-large')``, or cut there if *cut*."""
        body = _Body(cap, _Gunzip() if _coding(response) else None)
        length = response.headers.get("content-length", "")
        if not cut and length.isdecimal() and int(length[:20]) > cap:
            raise _too_large(cap)
        async with contextlib.AsyncExitStack() as permit:
            async for chunk in response.aiter_raw():
                for small in body.take(chunk):
                    if body.full:
                        if cut:
                            return bytes(body.out[:cap])
                        raise _too_large(cap)
                    if small and len(body.out) > SMALL:
                        await permit.enter_async_context(self._long)
        return body.whole()


class _Body:
    """What has come so far of one body."""

    def __init__(self, cap: int, inflate: _Gunzip | None) -> None:
        self.out = bytearray()
        self.full = False
        self._cap, self._inflate = cap, inflate
        self._raw = self._pieces = 0

    def take(self, chunk: bytes) -> Iterator[bool]:
        """Decode *chunk* piece by piece; after each, yield whether the body was small before it."""
        self._raw, self._pieces = self._raw + len(chunk), self._pieces + 1
        if self._pieces > MANY_PIECES and self._raw < self._pieces * LEAST_PIECE:
            raise FetchRefused("응답이 지나치게 잘게 나뉘어 와 읽지 않았습니다.", kind="encoding")
        for piece in self._inflate.feed(chunk) if self._inflate else (chunk,):
            small = len(self.out) <= SMALL
            self.out += piece
            self.full = len(self.out) > self._cap or self._raw > self._cap
            yield small

    def whole(self) -> bytes:
        if self._inflate is not None and self._raw and not self._inflate.complete:
            raise FetchError("압축된 응답이 중간에 끊겼습니다. 다음 회차에 다시 시도합니다.", kind="encoding")
        return bytes(self.out)


def _coding(response: httpx.Response) -> bool:
    """Whether the body is gzip; several Content-Encoding headers arrive joined by commas and are refused."""
    coding = response.headers.get("content-encoding", "").strip().lower()
    if coding in ("", "identity"):
        return False
    if coding in ("gzip", "x-gzip"):
        return True
    raise FetchRefused("요청하지 않은 방식으로 압축된 응답이어서 읽지 않았습니다.", kind="encoding")


def _too_large(cap: int) -> FetchRefused:
    return FetchRefused(f"응답이 {cap // 1_000_000:,}MB를 넘어 읽지 않았습니다.", kind="too-large")


class _Gunzip:
    """A gzip stream, its members one after the other; whatever else follows them is dropped."""

    def __init__(self) -> None:
        self._inflate = zlib.decompressobj(16 + zlib.MAX_WBITS)

    @property
    def complete(self) -> bool:
        return self._inflate.eof

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Decoded pieces of at most STEP bytes, made one at a time so that the caller can stop."""
        while data:
            if self._inflate.eof:
                if not data.startswith(_GZIP_MAGIC[:1]):
                    return
                self._inflate = zlib.decompressobj(16 + zlib.MAX_WBITS)
            try:
                yield self._inflate.decompress(data, STEP)
            except zlib.error as error:
                raise FetchError(
                    "압축이 깨진 응답이어서 읽지 못했습니다. 다음 회차에 다시 시도합니다.", kind="encoding"
                ) from error
            data = self._inflate.unused_data if self._inflate.eof else self._inflate.unconsumed_tail
