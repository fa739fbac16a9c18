"""The only HTTP client for feeds and pages: guarded, bounded and polite.

    async with Fetcher(user_agent="exec-brief/0.1 (+https://example.org/bot)") as fetcher:
        feed = await fetcher.feed(url, etag=..., last_modified=...)

Every way to fail is a ``FetchError``; no input makes it wait longer than the host's queue plus the deadline, or
hold more than the cap.  reference: RFC 9110 (conditional requests), RFC 9309 (robots.txt).
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import TracebackType
from typing import Self

import httpcore
import httpx
import stamina

from ..errors import FetchError, FetchRefused
from . import robots
from .addresses import GuardedBackend, check_url, host_port
from .bodies import Bodies
from .failures import Passing, from_exception, from_status
from .freshness import fresh_for
from .names import Resolve
from .politeness import HostGate, RetryLater

FEED_CAP = 10_000_000
PAGE_CAP = 3_000_000
MOST_REDIRECTS = 5
#: many, so that fifty servers that never end do not keep the others waiting; ``bodies`` bounds what they make us hold
MOST_AT_ONCE = 200
#: a validator longer than this is not stored or sent back
LONGEST_VALIDATOR = 1_000
_STEP_TIMEOUT = 10.0
#: said for good: the address that was asked for is wrong from now on
_PERMANENT = frozenset({301, 308})
_VALIDATORS = frozenset({"If-None-Match", "If-Modified-Since"})

_FEED_ACCEPT = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"
_PAGE_ACCEPT = "text/html, application/xhtml+xml, application/xml;q=0.8, text/plain;q=0.7"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """One answer.  ``url`` is where it came from in the end, ``content_type`` the whole header with its charset."""

    status: int
    url: str
    body: bytes
    content_type: str
    etag: str | None = None
    last_modified: str | None = None
    #: the server said 304: nothing new, ``body`` is empty
    not_modified: bool = False
    #: where the address has moved for good (301, 308), as far as those answers came first; None: it has not
    moved_to: str | None = None
    #: seconds until it is worth asking again, by the server's own account (at most an hour)
    fresh_for: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Redirect:
    to: httpx.URL
    permanent: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Want:
    """What one kind of request asks for and accepts."""

    cap: int
    accept: str
    fits: Callable[[str], bool]
    robots: bool = False
    #: seconds, where that is less than the fetcher's own
    deadline: float = math.inf
    #: keep the first *cap* bytes of a longer answer
    cut: bool = False


@dataclass(slots=True, kw_only=True)
class _Time:
    """What is left of one fetch's deadline, over its redirects, its second try and our pauses between them."""

    seconds: float

    @contextmanager
    def running(self) -> Iterator[None]:
        start = time.monotonic()
        try:
            yield
        finally:
            self.seconds -= time.monotonic() - start


def _fits_feed(mime: str) -> bool:
    return not mime or mime.startswith("text/") or mime.endswith(("xml", "json", "octet-stream"))


def _fits_page(mime: str) -> bool:
    return not mime or mime.startswith("text/") or mime.endswith("xml")


_FEED = _Want(cap=FEED_CAP, accept=_FEED_ACCEPT, fits=_fits_feed)
_PAGE = _Want(cap=PAGE_CAP, accept=_PAGE_ACCEPT, fits=_fits_page, robots=True)
_ROBOTS = _Want(cap=robots.MOST_BYTES, accept="text/plain, */*;q=0.5", fits=lambda _: True, cut=True, deadline=10.0)


class Fetcher:
    """Reads feeds and pages; one instance per process, as an async context manager.

    *allow_private_hosts* are ``host:port`` pairs that may be on this machine; *pause* is the number of seconds
    between two requests to one host; *deadline* bounds one fetch, its redirects and second try included; *retry_wait* is the
    pause before the single second try after a failed connection or a 502, 503 or 504; *resolve* looks names up
    (default: as the system does).
    """

    def __init__(  # noqa: PLR0913  # switches by name, each with a default
        self,
        *,
        user_agent: str,
        allow_private_hosts: frozenset[str] = frozenset(),
        respect_robots: bool = True,
        pause: float = 2.0,
        deadline: float = 30.0,
        retry_wait: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        resolve: Resolve | None = None,
    ) -> None:
        self._client = _client(user_agent, GuardedBackend(allow_private_hosts, resolve))
        self._bodies = Bodies()
        self._private = allow_private_hosts
        self._gate = HostGate(pause=pause, most=MOST_AT_ONCE, clock=clock, sleep=sleep)
        self._robots = robots.Robots(user_agent, self._read_robots, clock) if respect_robots else None
        self._deadline = deadline
        self._retry_wait = retry_wait

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def feed(self, url: str, etag: str | None = None, last_modified: str | None = None) -> Fetched:
        """Fetch a feed, conditionally where validators of an earlier answer are given.

        After a 304 the answer carries the validators to store, the old ones where the server repeats none.
        """
        etag, last_modified = _validator(etag), _validator(last_modified)
        validators = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        answer = await self._get(url, _FEED, {name: value for name, value in validators.items() if value})
        if not answer.not_modified:
            return answer
        return replace(answer, etag=answer.etag or etag, last_modified=answer.last_modified or last_modified)

    async def page(self, url: str) -> Fetched:
        """Fetch an article page, if the site's robots.txt lets us."""
        return await self._get(url, _PAGE, {})

    async def _read_robots(self, url: httpx.URL) -> bytes:
        return (await self._get(url, _ROBOTS, {})).body

    async def _get(self, url: str | httpx.URL, want: _Want, validators: Mapping[str, str]) -> Fetched:
        start, time_left = check_url(url), _Time(seconds=min(want.deadline, self._deadline))
        headers = {"Accept": want.accept, **validators}
        async for attempt in stamina.retry_context(
            on=Passing, attempts=2, timeout=None, wait_initial=self._retry_wait, wait_jitter=self._retry_wait
        ):
            with attempt:
                return await self._follow(start, want, headers, time_left)
        raise AssertionError("stamina returns or raises")

    async def _follow(self, here: httpx.URL, want: _Want, headers: Mapping[str, str], time_left: _Time) -> Fetched:
        """One request and at most five redirects, each checked as the first was."""
        moved_to, permanent = None, True
        for hop in range(1 + MOST_REDIRECTS):
            if want.robots and self._robots is not None:
                self._gate.slow_down(gate_of(here, self._private), await self._robots.check(here))
            answer = await self._ask(here, want, headers, time_left, first=not hop)
            if isinstance(answer, Fetched):
                return replace(answer, moved_to=moved_to)
            here, permanent = answer.to, permanent and answer.permanent
            moved_to = str(here) if permanent else moved_to
        raise FetchRefused("주소가 다섯 번 넘게 다른 곳으로 넘어가 따라가지 않았습니다.", kind="redirects")

    async def _ask(
        self, here: httpx.URL, want: _Want, headers: Mapping[str, str], time_left: _Time, *, first: bool
    ) -> Fetched | _Redirect:
        """One request in the host's turn; what is waited for others in the host's queue takes none of the time."""
        try:
            patience = math.inf if first else time_left.seconds
            async with self._gate.turn(gate_of(here, self._private), patience) as paused:
                time_left.seconds -= 0.0 if first else paused
                with time_left.running():
                    return await self._exchange(here, want, headers, time_left.seconds)
        except TimeoutError as error:
            raise from_exception(error) from error

    async def _exchange(
        self, here: httpx.URL, want: _Want, headers: Mapping[str, str], left: float
    ) -> Fetched | _Redirect:
        """Ask once; return the answer, or the checked address that it points to."""
        try:
            async with asyncio.timeout(left), self._client.stream("GET", here, headers=headers) as response:
                if response.has_redirect_location:
                    to = check_url(here.join(response.headers["location"]), came_from=here)
                    return _Redirect(to=to, permanent=response.status_code in _PERMANENT)
                return await self._accept(response, want, conditional=not _VALIDATORS.isdisjoint(headers))
        except RetryLater as error:
            self._gate.silence(gate_of(here, self._private), error.retry_after)
            raise
        except FetchError:
            raise
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
            raise from_exception(error) from error

    async def _accept(self, response: httpx.Response, want: _Want, *, conditional: bool) -> Fetched:
        """Read the answer if it is one that was asked for."""
        not_modified = response.status_code == 304 and conditional
        if not response.is_success and not not_modified:
            raise from_status(response)
        content_type = response.headers.get("content-type", "")
        if not not_modified and not want.fits(content_type.partition(";")[0].strip().lower()):
            raise FetchRefused("글이나 피드가 아닌 파일이어서 읽지 않았습니다.", kind="content-type")
        return Fetched(
            status=response.status_code,
            url=str(response.url),
            body=b"" if not_modified else await self._bodies.read(response, cap=want.cap, cut=want.cut),
            content_type=content_type,
            etag=_validator(response.headers.get("etag")),
            last_modified=_validator(response.headers.get("last-modified")),
            not_modified=not_modified,
            fresh_for=fresh_for(response.headers),
        )


def gate_of(url: httpx.URL, private: frozenset[str]) -> str:
    """Whose turn a request needs: http and https of a name are one server; on this machine every port is one."""
    pair = host_port(url)
    return pair if pair in private else url.raw_host.decode("ascii").lower()


def _validator(value: str | None) -> str | None:
    """*value* if it can be sent back in a header."""
    usable = value and len(value) <= LONGEST_VALIDATOR and value.isascii() and value.isprintable()
    return value if usable else None


def _client(user_agent: str, backend: httpcore.AsyncNetworkBackend) -> httpx.AsyncClient:
    """An httpx client whose every connection is opened by *backend*.

    httpx 0.28 takes no network backend, so the transport's private pool is replaced; the version is pinned, and
    tests/test_fetch.py fails if a loopback address can be reached through this client.
    """
    transport = httpx.AsyncHTTPTransport(trust_env=False)
    transport._pool = httpcore.AsyncConnectionPool(  # noqa: SLF001  # see above
        ssl_context=httpx.create_ssl_context(trust_env=False),
        max_connections=MOST_AT_ONCE,
        keepalive_expiry=5.0,
        network_backend=backend,
    )
    return httpx.AsyncClient(
        transport=transport,
        trust_env=False,
        follow_redirects=False,
        timeout=_STEP_TIMEOUT,
        headers={"User-Agent": user_agent, "Accept-Encoding": "gzip"},
        cookies=CookieJar(policy=DefaultCookiePolicy(allowed_domains=[])),  # keep none
    )
