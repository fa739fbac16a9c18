"""Which addresses the fetcher may connect to, decided at the socket and nowhere else.

A URL is checked for its form before anything is resolved (:func:`check_url`); its host is resolved once, when the
connection is made, every answer must be public, and the connection goes to one of the answers just checked
(:class:`GuardedBackend`).  So neither a redirect nor a name whose answers change can reach a private network.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
from collections.abc import Iterable

import httpcore
import httpx
from AntiSSRF import IPAddressRanges

from ..errors import FetchError, FetchRefused
from .heads import HeadLimited
from .names import Names, Resolve

WEB_PORTS = frozenset({80, 443})
#: answers tried one after the other; more would only spend the deadline
MOST_ADDRESSES = 3
#: httpcore's own annotation for socket options is a private alias of this shape
SocketOptions = Iterable[tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]]

_RANGES = [ipaddress.ip_network(text) for text in IPAddressRanges.recommended_latest]
_BLOCKED = {version: tuple(r for r in _RANGES if r.version == version) for version in (4, 6)}
_GLOBAL_V6 = ipaddress.ip_network("2000::/3")


def is_public(text: str) -> bool:
    """Whether an IP address (as ``getaddrinfo`` prints it) is an ordinary public unicast one."""
    try:
        ip = ipaddress.ip_address(text)
    except ValueError:
        return False
    if ip.is_multicast or not ip.is_global or getattr(ip, "scope_id", None):
        return False
    if ip.version == 6 and ip not in _GLOBAL_V6:
        return False
    return not any(ip in blocked for blocked in _BLOCKED[ip.version])


def is_loopback(text: str) -> bool:
    try:
        return ipaddress.ip_address(text).is_loopback
    except ValueError:
        return False


def check_url(text: str | httpx.URL, *, came_from: httpx.URL | None = None) -> httpx.URL:
    """Return *text* as a URL the fetcher may ask for; raise ``FetchRefused`` for any other form."""
    try:
        url = httpx.URL(text)
        well_formed = "%" not in url.host  # reading it decodes IDNA, which raises for a broken name
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchRefused(
            "주소 형식이 올바르지 않아 열지 않았습니다. 설정의 주소를 확인하세요.", kind="refused"
        ) from error
    if url.scheme not in ("http", "https") or not url.raw_host or not well_formed:
        raise FetchRefused("http 또는 https 주소가 아니어서 열지 않았습니다.", kind="refused")
    if url.userinfo:
        raise FetchRefused("주소에 사용자 이름이나 비밀번호가 들어 있어 열지 않았습니다.", kind="refused")
    if came_from is not None and came_from.scheme == "https" and url.scheme == "http":
        raise FetchRefused("암호화되지 않은 주소(http)로 넘기려고 해서 따라가지 않았습니다.", kind="refused")
    return url.copy_with(fragment=None)


def host_port(url: httpx.URL) -> str:
    """``host:port`` with the port of the scheme filled in; the form of ``allow_private_hosts``."""
    return f"{url.raw_host.decode('ascii')}:{url.port or (443 if url.scheme == 'https' else 80)}"


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Opens TCP connections to checked addresses only; part of httpcore's pool.

    *loopback* lists the ``host:port`` pairs that may be answered by this machine (the demo newsroom, test servers);
    everything else must resolve to public addresses on the web's ports.
    """

    def __init__(self, loopback: frozenset[str] = frozenset(), resolve: Resolve | None = None) -> None:
        self._inner = httpcore.AnyIOBackend()
        self._loopback = loopback
        self._names = Names(resolve)

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  # httpcore's signature
        local_address: str | None = None,
        socket_options: SocketOptions | None = None,
    ) -> httpcore.AsyncNetworkStream:
        *others, last = (await self._checked(host, port, timeout))[:MOST_ADDRESSES]

        async def connect(address: str) -> httpcore.AsyncNetworkStream:
            return HeadLimited(await self._inner.connect_tcp(address, port, timeout, local_address, socket_options))

        for address in others:
            with contextlib.suppress(httpcore.ConnectError, httpcore.ConnectTimeout):
                return await connect(address)
        return await connect(last)

    async def _checked(self, host: str, port: int, limit: float | None) -> list[str]:
        here = f"{host}:{port}" in self._loopback
        if port not in WEB_PORTS and not here:
            raise FetchRefused(f"웹 서버의 포트가 아니어서({port}) 연결하지 않았습니다.", kind="refused")
        addresses = await self._addresses(host, port, limit)
        if not all(is_public(a) or (here and is_loopback(a)) for a in addresses):
            raise FetchRefused("내부망이나 특수 용도의 주소여서 연결하지 않았습니다.", kind="refused")
        return addresses

    async def _addresses(self, host: str, port: int, limit: float | None) -> list[str]:
        """All addresses of *host*, best first, at least one."""
        try:
            async with asyncio.timeout(limit):
                found = await self._names.addresses(host, port)
        except (OSError, UnicodeError, TimeoutError) as error:
            raise FetchError("서버 이름을 찾지 못했습니다. 주소가 바뀌었는지 확인하세요.", kind="dns") from error
        if not found:
            raise FetchError("서버 이름을 찾지 못했습니다. 주소가 바뀌었는지 확인하세요.", kind="dns")
        return list(dict.fromkeys(found))

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109  # httpcore's signature
        socket_options: SocketOptions | None = None,
    ) -> httpcore.AsyncNetworkStream:
        del path, timeout, socket_options
        raise FetchRefused("유닉스 소켓에는 연결하지 않습니다.", kind="refused")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
