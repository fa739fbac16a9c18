"""A small internet inside one process: names, one public web server, and a count of every connection that is tried.

    internet = SmallInternet({"intranet.test": ["10.0.0.1"]})
    internet.run(work)      # in a loop whose connections it routes
    assert internet.tried == ["93.184.215.14"]

The client under test is the product's own, with its guard as in production; only the world around it is ours.
Connections to the public address end at a loopback server; all others are counted and refused, so that nothing leaves
the machine.  An audit hook of the interpreter sees connections that would go round the loop.
"""

import asyncio
import ipaddress
import socket
import sys
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import Any

from servers import LoopbackServer

PUBLIC = "93.184.215.14"

_open: list["SmallInternet"] = []


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect" and _open:
        _open[-1].note_socket(arguments[1])


class SmallInternet:
    """*names* maps a host to the addresses of its successive answers; the last answer stays."""

    def __init__(self, names: Mapping[str, Sequence[str] | Sequence[Sequence[str]]] | None = None) -> None:
        self._answers = {host: _in_turn(given) for host, given in (names or {}).items()}
        self._routes: dict[tuple[str, int], tuple[str, int]] = {}
        #: addresses to which a connection was asked for, in order
        self.tried: list[str] = []
        #: addresses to which a socket was connected outside of the loop
        self.beside: list[str] = []
        self._routed = False

    def run(self, work: Callable[[], Awaitable[Any]]) -> Any:
        if not getattr(_watch, "installed", False):
            sys.addaudithook(_watch)
            _watch.installed = True  # type: ignore[attr-defined]
        _open.append(self)
        try:
            with asyncio.Runner(loop_factory=lambda: _RoutedLoop(self)) as runner:
                return runner.run(_awaited(work))
        finally:
            _open.remove(self)

    def route(self, server: LoopbackServer, address: str = PUBLIC, port: int = 80) -> None:
        """Let *server* be the web server at *address*."""
        host, _, real = server.host_port.partition(":")
        self._routes[address, port] = (host, int(real))

    def resolve(self, host: str, port: int) -> list[str]:
        """What the resolver of this internet answers; numbers in all their forms as the system reads them."""
        if host in self._answers:
            return next(self._answers[host])
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
        except socket.gaierror:
            found = [(0, 0, 0, "", (socket.inet_ntoa(socket.inet_aton(host)), port))]
        return [str(entry[4][0]) for entry in found]

    def destination(self, address: tuple[Any, ...]) -> tuple[Any, ...]:
        """Where a connection to *address* ends; ``ConnectionRefusedError`` for all but the public servers."""
        self.tried.append(address[0])
        if (address[0], address[1]) not in self._routes:
            raise ConnectionRefusedError(f"no route to {address[0]}")
        return self._routes[address[0], address[1]]

    def note_socket(self, address: Any) -> None:
        if not self._routed and isinstance(address, tuple) and not _is_here(address[0]):
            self.beside.append(str(address[0]))


def _in_turn(given: Sequence[str] | Sequence[Sequence[str]]) -> Iterable[list[str]]:
    answers = [[given]] if isinstance(given, str) else [[one] if isinstance(one, str) else list(one) for one in given]

    def forever():
        yield from answers[:-1]
        while True:
            yield answers[-1]

    return forever()


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


async def _awaited(work: Callable[[], Awaitable[Any]]) -> Any:
    return await work()


class _RoutedLoop(asyncio.SelectorEventLoop):
    def __init__(self, internet: SmallInternet) -> None:
        super().__init__()
        self._internet = internet

    async def getaddrinfo(self, host: Any, port: Any, **_: Any) -> list[Any]:
        """For clients that resolve names in the usual way."""
        name = host.decode() if isinstance(host, bytes) else str(host)
        found = [ipaddress.ip_address(address) for address in self._internet.resolve(name, int(port))]
        families = {4: socket.AF_INET, 6: socket.AF_INET6}
        return [(families[ip.version], socket.SOCK_STREAM, 6, "", (str(ip), int(port))) for ip in found]

    async def sock_connect(self, sock: socket.socket, address: tuple[Any, ...]) -> None:
        await super().sock_connect(sock, self._internet.destination(address))
