"""How we talk to the database: connections, transactions, and its failures told as ``StoreError``.

One writer rule (SQLite): inside a process writers queue on one lock; between processes ``BEGIN IMMEDIATE`` takes the
write lock at the start, so that two writers wait for each other and never fail half-way with SQLITE_BUSY.

WAL with ``synchronous=NORMAL``: a killed process loses nothing that was committed and the file is never damaged; only
a power cut may take the last commits of a collecting round, which the next round makes again.  What is promised to the
outside (a digest) is committed with ``synchronous=FULL``, which also brings every earlier commit to disk, as they stand
before it in the same log.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from ..errors import StoreError
from .schema import clean

T = TypeVar("T")
Step = Callable[[AsyncConnection], Awaitable[T]]

#: SQLite's primary result code -> what happened and what to do
_FAILURES = {
    sqlite3.SQLITE_BUSY: "다른 프로세스가 데이터베이스에 오래 쓰고 있어 기다리다 멈췄습니다. 그 작업이 끝난 뒤 다시 실행하세요.",
    sqlite3.SQLITE_LOCKED: "데이터베이스가 잠겨 있습니다. 다른 작업이 끝난 뒤 다시 실행하세요.",
    sqlite3.SQLITE_FULL: "디스크가 가득 차 저장하지 못했습니다. 공간을 비우고 다시 실행하세요. 이미 저장한 것은 그대로입니다.",
    sqlite3.SQLITE_IOERR: "디스크에서 읽거나 쓰지 못했습니다. 남은 공간과 디스크 상태를 확인하세요.",
    sqlite3.SQLITE_CORRUPT: "데이터베이스 파일이 손상되었습니다. 파일을 다른 곳으로 옮기고 백업을 되돌리세요.",
    sqlite3.SQLITE_NOTADB: "이 파일은 SQLite 데이터베이스가 아닙니다. EXEC_BRIEF_DATABASE_URL의 경로를 확인하세요.",
    sqlite3.SQLITE_CANTOPEN: "데이터베이스 파일을 열 수 없습니다. 경로와 폴더 권한을 확인하세요.",
    sqlite3.SQLITE_READONLY: "데이터베이스에 쓸 권한이 없습니다. 파일과 폴더의 쓰기 권한을 확인하세요.",
    sqlite3.SQLITE_PERM: "데이터베이스를 열 권한이 없습니다. 파일과 폴더의 권한을 확인하세요.",
    sqlite3.SQLITE_AUTH: "데이터베이스를 열 권한이 없습니다. 파일과 폴더의 권한을 확인하세요.",
}


class Database:
    """An engine with its two ways in: ``read`` and ``write``, each one transaction.

    A transaction that has begun ends whole even where its caller is cancelled: SQLite's lock would outlive half a one.
    """

    def __init__(self, url: str, *, busy_seconds: float = 30.0) -> None:
        self.url = _parse(url)
        self._busy_seconds = busy_seconds
        self._engine = _make_engine(self.url, busy_seconds)
        self._one_writer = asyncio.Lock()
        self._running: set[asyncio.Task[Any]] = set()

    async def prepare(self) -> None:
        """Make the folder and the file of a SQLite store; ``StoreError`` where it is unusable."""
        if self.url.get_backend_name() == "sqlite" and not _in_memory(self.url):
            with translated(self.url):
                await asyncio.to_thread(_make_file, Path(self.url.database or ""), self._busy_seconds)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """One consistent view; nothing is written."""
        with translated(self.url):
            async with self._engine.connect() as connection:
                yield connection

    @asynccontextmanager
    async def writing(self, *, durable: bool = False) -> AsyncIterator[AsyncConnection]:
        """One transaction, committed at the end or not at all; *durable* outlives a power cut."""
        engine = self._engine.execution_options(sqlite_begin="IMMEDIATE", sqlite_durable=durable)
        with translated(self.url):
            async with self._one_writer, engine.begin() as connection:
                yield connection

    async def read(self, step: Step[T]) -> T:
        """Run *step* on one consistent view."""

        async def run() -> T:
            async with self.reading() as connection:
                return await step(connection)

        return await self._whole(run())

    async def write(self, step: Step[T], *, durable: bool = False) -> T:
        """Run *step* as the only writer, and commit."""

        async def run() -> T:
            async with self.writing(durable=durable) as connection:
                return await step(connection)

        return await self._whole(run())

    async def close(self) -> None:
        """Wait for what is running, then let go of the database."""
        await asyncio.gather(*self._running, return_exceptions=True)
        await self._engine.dispose()

    async def _whole(self, work: Coroutine[Any, Any, T]) -> T:
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)


@contextmanager
def translated(url: URL) -> Iterator[None]:
    """Turn failures of the database into ``StoreError``; bugs in statements stay what they are."""
    try:
        yield
    except DBAPIError as error:
        message = _sentence(error.orig, connection_lost=error.connection_invalidated)
        if message is None:
            raise
        raise StoreError(f"{_shown(url)}: {message}") from error
    except sqlite3.DatabaseError as error:
        raise StoreError(f"{_shown(url)}: {_sentence(error, connection_lost=False) or error}") from error
    except OSError as error:  # a server that cannot be reached
        raise StoreError(
            f"{_shown(url)}: 데이터베이스에 연결하지 못했습니다({error}). 주소와 서버를 확인하세요."
        ) from error


def _sentence(cause: BaseException | None, *, connection_lost: bool) -> str | None:
    code = getattr(cause, "sqlite_errorcode", None)
    if isinstance(code, int):
        return _FAILURES.get(code & 0xFF)  # the low byte is the primary code
    if connection_lost:
        return "데이터베이스 연결이 끊겼습니다. 서버 상태를 확인하고 다시 실행하세요."
    return None


def _shown(url: URL) -> str:
    return url.database or "memory" if url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=True)


def _parse(url: str) -> URL:
    try:
        return make_url(url)
    except ArgumentError as error:
        raise StoreError("데이터베이스 주소를 읽을 수 없습니다. 예: sqlite+aiosqlite:///data/exec-brief.db") from error


def _make_engine(url: URL, busy_seconds: float) -> AsyncEngine:
    options: dict[str, Any] = {"json_serializer": _dump, "json_deserializer": json.loads}
    if url.get_backend_name() != "sqlite":
        return _make_server_engine(url, options)
    if _in_memory(url):
        # one connection, lent to one task at a time: in memory each further connection is another database
        options |= {"poolclass": AsyncAdaptedQueuePool, "pool_size": 1, "max_overflow": 0}
    engine = create_async_engine(url, connect_args={"timeout": busy_seconds}, **options)
    event.listen(engine.sync_engine, "connect", _set_up)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _make_server_engine(url: URL, options: dict[str, Any]) -> AsyncEngine:
    try:
        return create_async_engine(url, **options)
    except (ModuleNotFoundError, ArgumentError) as error:
        raise StoreError(
            f"{_shown(url)}: 이 데이터베이스의 드라이버가 없습니다({error}). PostgreSQL이면 pip install 'psycopg[binary]'"
        ) from error


def _in_memory(url: URL) -> bool:
    return url.database in (None, "", ":memory:")


def _make_file(path: Path, busy_seconds: float) -> None:
    """Done here and not by the pool: a connection that fails inside the driver leaves its thread behind."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"{path.parent}: 폴더를 만들 수 없습니다({error.strerror}). 경로와 권한을 확인하세요."
        ) from error
    with closing(sqlite3.connect(path, timeout=busy_seconds)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")  # kept in the file


def _set_up(connection: Any, _record: Any) -> None:
    # the driver must not begin transactions by itself: _begin does (SQLAlchemy, "Transactions with SQLite")
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _begin(connection: sa.Connection) -> None:
    options = connection.get_execution_options()
    if options.get("sqlite_begin"):
        level = "FULL" if options.get("sqlite_durable") else "NORMAL"
        connection.exec_driver_sql(f"PRAGMA synchronous={level}")
    connection.exec_driver_sql(f"BEGIN {options.get('sqlite_begin', 'DEFERRED')}")


def _dump(value: Any) -> str:
    return clean(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
