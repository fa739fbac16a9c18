"""Web servers that misbehave, in a process of their own, so that what they cost is not counted as ours.

    with running({"drip": 10, "good": 10}) as hosts:      # kind -> how many; each is a host of its own
        hosts["drip"]                                     # ['127.0.0.1:40001', ...]

Also a script: the kinds as JSON in its argument, the hosts as JSON on its standard output; it ends with its input.
"""

import asyncio
import functools
import gzip
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import AsyncExitStack, contextmanager

from servers import LoopbackServer, Request

RSS = b"<?xml version='1.0'?><rss version='2.0'><channel><title>t</title><item><title>AI</title><link>https://news.example/1</link></item></channel></rss>"
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n"
ZEROS = 100_000_000
MEMBERS = 100
_PATIENCE = 3600


@contextmanager
def running(kinds: Mapping[str, int]) -> Iterator[dict[str, list[str]]]:
    with subprocess.Popen(
        [sys.executable, __file__, json.dumps(dict(kinds))], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield json.loads(process.stdout.readline())
        finally:
            process.stdin.close()
            process.terminate()


# -- bombs: each says what it pretends to be, and never ends before ten gigabytes -------------------------------------


@functools.cache
def _member() -> bytes:
    return gzip.compress(bytes(ZEROS), 9)


@functools.cache
def _members_in_gzip() -> bytes:
    return gzip.compress(_member() * MEMBERS, 9)


async def gzip_bomb(_: Request, writer: asyncio.StreamWriter) -> None:
    """Ten gigabytes of zeros in a hundred members."""
    await _send(writer, OK + b"Content-Encoding: gzip\r\n\r\n", [_member()] * MEMBERS)


async def gzip_of_gzip(_: Request, writer: asyncio.StreamWriter) -> None:
    """What comes out of one layer is the next."""
    await _send(writer, OK + b"Content-Encoding: gzip\r\n\r\n", [_members_in_gzip()])


async def double_gzip(_: Request, writer: asyncio.StreamWriter) -> None:
    await _send(writer, OK + b"Content-Encoding: gzip\r\nContent-Encoding: gzip\r\n\r\n", [gzip.compress(_member(), 9)])


async def truncated_gzip(_: Request, writer: asyncio.StreamWriter) -> None:
    await _send(writer, OK + b"Content-Encoding: gzip\r\n\r\n", [gzip.compress(bytes(5_000_000))[:-9]])


def _coded(name: str):
    async def answer(_: Request, writer: asyncio.StreamWriter) -> None:
        await _send(writer, OK + f"Content-Encoding: {name}\r\n\r\n".encode(), [bytes(65_536)] * 1_000)

    return answer


async def endless(_: Request, writer: asyncio.StreamWriter) -> None:
    await _send(writer, OK + b"\r\n", [b" " * 65_536] * 200_000)


async def lying_length(_: Request, writer: asyncio.StreamWriter) -> None:
    await _send(writer, OK + b"Content-Length: 10000000000\r\n\r\n", [b" " * 65_536] * 200_000)


async def crumbs(_: Request, writer: asyncio.StreamWriter) -> None:
    """A body in chunks of one byte each."""
    await _send(writer, OK + b"Transfer-Encoding: chunked\r\n\r\n", [b"1\r\nx\r\n" * 10_000] * 1_000)


async def interim(_: Request, writer: asyncio.StreamWriter) -> None:
    """Interim answers without end."""
    await _send(writer, b"", [b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 1_000] * 100_000)


async def endless_header(_: Request, writer: asyncio.StreamWriter) -> None:
    await _send(writer, OK + b"X: ", [b"y" * 65_536] * 100_000)


async def many_headers(_: Request, writer: asyncio.StreamWriter) -> None:
    await _send(writer, OK, [b"X-A: b\r\n" * 5_000] * 100_000)


BOMBS = {
    "gzip, 10 GB": gzip_bomb,
    "gzip in gzip": gzip_of_gzip,
    "gzip, gzip": double_gzip,
    "gzip cut short": truncated_gzip,
    "br": _coded("br"),
    "zstd": _coded("zstd"),
    "deflate": _coded("deflate"),
    "endless body": endless,
    "declared 10 GB": lying_length,
    "one-byte chunks": crumbs,
    "endless 103": interim,
    "endless header": endless_header,
    "many headers": many_headers,
}

# -- slow ones --------------------------------------------------------------------------------------------------------


async def drip(_: Request, writer: asyncio.StreamWriter) -> None:
    await _send(writer, OK + b"\r\n", [b" "] * 100_000, every=0.2)


async def silent(_: Request, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(_PATIENCE)


async def slow_header(_: Request, writer: asyncio.StreamWriter) -> None:
    await _send(writer, OK, [b"X-A: b\r\n"] * 10_000, every=0.2)


async def stalls(_: Request, writer: asyncio.StreamWriter) -> None:
    """Two megabytes at once, then nothing."""
    await _send(writer, OK + b"Content-Length: 3000000\r\n\r\n", [b" " * 2_000_000])
    await asyncio.sleep(_PATIENCE)


async def slow_interim(_: Request, writer: asyncio.StreamWriter) -> None:
    await _send(writer, b"", [b"HTTP/1.1 102 Processing\r\n\r\n"] * 10_000, every=0.1)


async def redirects_slowly(request: Request, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(1.5)
    await _send(writer, b"HTTP/1.1 302 Found\r\nLocation: /feed\r\nContent-Length: 0\r\n\r\n", [])


SLOW = {
    "drip": drip,
    "silent": silent,
    "slow header": slow_header,
    "stalls": stalls,
    "slow 102": slow_interim,
    "slow redirects": redirects_slowly,
    "flood of 103": interim,
    "one-byte chunks": crumbs,
}


async def good(_: Request, writer: asyncio.StreamWriter) -> None:
    await _send(writer, OK + f"Content-Length: {len(RSS)}\r\n\r\n".encode(), [RSS])


KINDS = {**BOMBS, **SLOW, "good": good}


async def _send(writer: asyncio.StreamWriter, head: bytes, pieces: list[bytes], *, every: float = 0.0) -> None:
    writer.write(head)
    for piece in pieces:
        writer.write(piece)
        await writer.drain()
        await asyncio.sleep(every)


async def serve(kinds: Mapping[str, int]) -> None:
    if not BOMBS.keys().isdisjoint(kinds):
        _members_in_gzip()  # made now, so that no answer waits for it
    async with AsyncExitStack() as stack:
        hosts: dict[str, list[str]] = {}
        for kind, count in kinds.items():
            for _ in range(count):
                server = await stack.enter_async_context(LoopbackServer())
                server.replies("/feed", KINDS[kind])
                hosts.setdefault(kind, []).append(server.host_port)
        print(json.dumps(hosts), flush=True)
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve(json.loads(sys.argv[1])))
