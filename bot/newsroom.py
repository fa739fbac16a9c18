"""The demo newsroom: a loopback web server for the feeds and pages under ``config/demo``.

It exists so that ``exec-brief demo`` and the tests read real bytes over real HTTP: other encodings than UTF-8,
conditional GET, redirects, a feed that answers 500, a page too large to read.  Files are UTF-8 on disk; a route of
``newsroom.yaml`` says in which charset they travel.  Two mornings exist: a route with ``from: 2`` shows on the second
only, and takes the place of an earlier route for the same address.

Not a general web server: GET and HEAD, one request a connection, addresses from the file and nothing else.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import Literal, Self
from urllib.parse import parse_qsl, urlsplit

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from .errors import ConfigError

Morning = Literal[1, 2]

#: labels that pages declare -> the codec that browsers take for them (reference: WHATWG Encoding)
CODECS = {"euc-kr": "cp949", "shift_jis": "cp932", "gb2312": "gb18030"}
HEAD_LIMIT = 32_768
READ_SECONDS = 10.0
CHUNK = b" " * 65_536


class Route(BaseModel):
    """One row of ``newsroom.yaml``; what is left out is an ordinary UTF-8 HTML page of both mornings."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")

    #: path, with the query that the address needs ('/view?idxno=7'); further query parameters are ignored
    path: str
    #: below the folder; None: an answer without a body
    file: str | None = None
    content_type: str = "text/html"
    charset: str = "utf-8"
    #: whether the Content-Type header names the charset (else only the document does)
    declare: bool = True
    status: int = 200
    #: target of a redirect, below the base address
    redirect: str | None = None
    #: spaces are sent after the body up to this many bytes
    pad_to: int = 0
    #: first morning on which the route answers
    since: Morning = Field(default=1, alias="from")

    @cached_property
    def address(self) -> tuple[str, frozenset[tuple[str, str]]]:
        return split_target(self.path)


class Catalogue(BaseModel):
    """``newsroom.yaml`` as a whole."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")

    #: the wall time of each morning's digest
    mornings: Mapping[Morning, datetime]
    routes: tuple[Route, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The part of an HTTP request that the newsroom looks at; header names are in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An HTTP response; ``padding`` bytes of spaces follow the body."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    padding: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One answered request, for tests of politeness and conditional GET."""

    method: str
    target: str
    status: int
    user_agent: str


def load_catalogue(folder: Path) -> Catalogue:
    """Read ``newsroom.yaml`` of *folder*; raise ``ConfigError`` where it is missing or wrong."""
    path = folder / "newsroom.yaml"
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
        return Catalogue.model_validate(raw, strict=False)
    except OSError as error:
        raise ConfigError(f"{path}을(를) 읽을 수 없습니다: {error.strerror}. 저장소를 다시 받아 주세요.") from error
    except (yaml.YAMLError, ValidationError) as error:
        raise ConfigError(f"{path}의 형식이 잘못됐습니다: {error}") from error


def split_target(target: str) -> tuple[str, frozenset[tuple[str, str]]]:
    """Path and query pairs of a request target."""
    parts = urlsplit(target)
    return parts.path, frozenset(parse_qsl(parts.query, keep_blank_values=True))


def find_route(routes: tuple[Route, ...], target: str, morning: Morning) -> Route | None:
    """Return the route for *target*: the longest query that fits, then the latest morning."""
    path, query = split_target(target)
    fitting = [r for r in routes if r.since <= morning and r.address[0] == path and r.address[1] <= query]
    return max(fitting, key=lambda r: (len(r.address[1]), r.since), default=None)


def read_request(head: bytes) -> Request | None:
    """Parse a request head; ``None`` where it is no HTTP request."""
    first, *rest = head.decode("latin-1").split("\r\n")
    match first.split(" "):
        case [method, target, version] if version.startswith("HTTP/1.") and target.startswith("/"):
            pairs = (line.split(":", 1) for line in rest if ":" in line)
            return Request(method=method, target=target, headers={k.strip().lower(): v.strip() for k, v in pairs})
    return None


def content_type(route: Route) -> str:
    label = route.charset.removesuffix("-sig")
    return f"{route.content_type}; charset={label}" if route.declare else route.content_type


def answer_file(route: Route, body: bytes, request: Request) -> Answer:
    """Answer with *body*, or with 304 where the client has it already."""
    etag = f'"{hashlib.sha256(body).hexdigest()[:24]}"'
    if route.status == HTTPStatus.OK and etag in request.headers.get("if-none-match", ""):
        return Answer(status=304, headers=(("ETag", etag),))
    headers = (("Content-Type", content_type(route)), ("ETag", etag))
    return Answer(status=route.status, headers=headers, body=body, padding=max(0, route.pad_to - len(body)))


def head_of(answer: Answer) -> bytes:
    """Status line and headers as they go over the wire."""
    phrase = HTTPStatus(answer.status).phrase
    length = (
        ()
        if answer.status == HTTPStatus.NOT_MODIFIED
        else (("Content-Length", str(len(answer.body) + answer.padding)),)
    )
    headers = (*answer.headers, *length, ("Connection", "close"))
    lines = (f"HTTP/1.1 {answer.status} {phrase}", *(f"{name}: {value}" for name, value in headers))
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")


class Newsroom:
    """Serve *folder* on 127.0.0.1 for as long as the context lasts.

        async with Newsroom(Path("config/demo")) as newsroom:
            newsroom.base        # 'http://127.0.0.1:49152'
            newsroom.set_morning(2)

    ``port`` 0 takes a free one.  ``{{base}}`` in the files becomes ``base``.
    """

    def __init__(self, folder: Path, *, port: int = 0) -> None:
        self._folder = folder
        self._port = port
        self._catalogue = load_catalogue(folder)
        self._morning: Morning = 1
        self._server: asyncio.Server | None = None
        self._open: dict[asyncio.StreamWriter, asyncio.Task[None] | None] = {}
        self.visits: list[Visit] = []

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self._port, limit=HEAD_LIMIT)
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        open_now = dict(self._open)
        for writer in open_now:
            writer.transport.abort()
        if waiting := [task for task in open_now.values() if task is not None]:
            await asyncio.wait(waiting)
        await self._server.wait_closed()

    @property
    def base(self) -> str:
        """Scheme, host and port, without a slash at the end."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def morning(self) -> Morning:
        return self._morning

    @property
    def now(self) -> datetime:
        """The time of this morning's digest."""
        return self._catalogue.mornings[self._morning]

    @property
    def routes(self) -> tuple[Route, ...]:
        return self._catalogue.routes

    def set_morning(self, morning: Morning | date) -> None:
        """Show the newsroom as it stood on that morning; a date must be one of the two mornings."""
        if isinstance(morning, date):
            days = {moment.date(): number for number, moment in self._catalogue.mornings.items()}
            if morning not in days:
                raise ConfigError(
                    f"견본 뉴스룸에는 {morning} 아침이 없습니다. 고를 수 있는 날: {', '.join(map(str, days))}"
                )
            morning = days[morning]
        self._morning = morning

    def answer(self, request: Request) -> Answer:
        """Decide what the newsroom says to *request* on this morning."""
        if request.method not in {"GET", "HEAD"}:
            return Answer(status=405, headers=(("Allow", "GET, HEAD"),))
        route = find_route(self.routes, request.target, self._morning)
        if route is None:
            return Answer(status=404, headers=(("Content-Type", "text/plain; charset=utf-8"),), body=b"not found\n")
        if route.redirect is not None:
            return Answer(status=route.status, headers=(("Location", self.base + route.redirect),))
        return answer_file(route, self._body(route), request)

    def _body(self, route: Route) -> bytes:
        if route.file is None:
            return b""
        text = (self._folder / route.file).read_text(encoding="utf-8")
        return text.replace("{{base}}", self.base).encode(CODECS.get(route.charset, route.charset))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open[writer] = asyncio.current_task()
        try:
            async with asyncio.timeout(READ_SECONDS):
                head = await reader.readuntil(b"\r\n\r\n")
            await self._reply(read_request(head), writer)
        except (TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError):
            pass  # the client went away or never spoke HTTP: nobody is left to tell
        finally:
            self._open.pop(writer, None)
            writer.close()

    async def _reply(self, request: Request | None, writer: asyncio.StreamWriter) -> None:
        answer = Answer(status=400) if request is None else self.answer(request)
        if request is not None:
            agent = request.headers.get("user-agent", "")
            visit = Visit(method=request.method, target=request.target, status=answer.status, user_agent=agent)
            self.visits.append(visit)
        writer.write(head_of(answer))
        if request is None or request.method != "HEAD":
            await write_body(answer, writer)
        await writer.drain()


async def write_body(answer: Answer, writer: asyncio.StreamWriter) -> None:
    """Send the body and its padding, waiting for the client so that memory stays small."""
    writer.write(answer.body)
    left = answer.padding
    while left > 0:
        writer.write(CHUNK[:left])
        await writer.drain()
        left -= len(CHUNK)
