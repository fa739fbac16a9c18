"""Reading a response body without trusting its size, its coding or its label.

httpx expands a compressed chunk without limit (2 GB from 2 KB), so it never decodes here: the raw stream is taken
and gunzipped step by step under a cap on both sides.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import httpx

from ..errors import FetchError, FetchRefused

STEP = 65_536
_GZIP_MAGIC = b"\x1f\x8b"


async def read_body(response: httpx.Response, *, cap: int, cut: bool = False) -> bytes:
    """Return at most *cap* decoded bytes; beyond it raise ``FetchRefused('too-large')``, or cut there if *cut*."""
    inflate = _Gunzip() if _coding(response) else None
    length = response.headers.get("content-length", "")
    if not cut and length.isdecimal() and int(length) > cap:
        raise _too_large(cap)
    out, raw = bytearray(), 0
    async for chunk in response.aiter_raw():
        raw += len(chunk)
        for piece in inflate.feed(chunk) if inflate else (chunk,):
            out += piece
            if len(out) > cap or raw > cap:
                if cut:
                    return bytes(out[:cap])
                raise _too_large(cap)
    if inflate is not None and raw and not inflate.complete:
        raise FetchError("압축된 응답이 중간에 끊겼습니다. 다음 회차에 다시 시도합니다.", kind="encoding")
    return bytes(out)


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
