"""Statements on the delivery ledger: thin, because what may follow what is decided in ``bot.delivery.transitions``.

Every method is one transaction, and every write is on disk when it returns: a row here stands for something that the
outside world may have seen.  :meth:`Ledger.change` reads a delivery with its parts, asks a pure function what they
become, and writes that, with nobody else between: SQLite's write lock, PostgreSQL's row lock.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from ..errors import StoreError
from . import answers
from .engine import Database, Step
from .ledger_rows import Address, AnswerState, Delivery, Draft, Entry, Interaction, Part, Wanted, delivery_of, part_of
from .ledger_schema import delivery as deliveries
from .ledger_schema import ledger_mark as marks
from .ledger_schema import part as parts
from .rows import Values
from .upsert import insert

T = TypeVar("T")
#: what a delivery becomes, and what to tell the caller
Change = Callable[[Entry], tuple[Entry, T]]

_OPEN = deliveries.c.state.in_(["planned", "frozen"])


class Ledger:
    """The deliveries and their parts; ``store.ledger``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._file: tuple[int, int] | None = None

    async def plan(self, wanted: Wanted, now: datetime, *, skip: str = "") -> Delivery | None:
        """Note that a digest is due, or why it will not go out (*skip*); None where this was noted before."""
        values = {**_identity(wanted), "due_at": wanted.due_at, "planned_at": now}
        if skip:
            values |= {"state": "skipped", "reason": skip, "closed_at": now}

        async def step(connection: AsyncConnection) -> Delivery | None:
            added = await connection.execute(
                insert(connection, deliveries).values(values).on_conflict_do_nothing().returning(deliveries)
            )
            row = added.first()
            return None if row is None else delivery_of(row)

        return await self._write(step)

    async def freeze(self, delivery_id: int, drafts: Sequence[Draft], now: datetime, *, doubtful: bool = False) -> bool:
        """Store the parts of a planned delivery; False, and nothing changed, where it has them already.

        *doubtful*: they may have been posted before (the database was restored from a backup), so they begin as unknown.
        """

        async def step(connection: AsyncConnection) -> bool:
            this = sa.update(deliveries).where((deliveries.c.id == delivery_id) & (deliveries.c.state == "planned"))
            row = (await connection.execute(this.values(state="frozen").returning(deliveries.c.due_at))).first()
            if row is None:
                return False
            start = _doubtful(min(row.due_at, now), now) if doubtful else {"state": "ready"}
            await connection.execute(
                sa.insert(parts), [{**asdict(draft), **start, "delivery_id": delivery_id} for draft in drafts]
            )
            return True

        return await self._write(step)

    async def entry(self, delivery_id: int) -> Entry:
        """``StoreError`` where there is no such delivery."""
        return await self._database.read(lambda connection: _load(connection, delivery_id))

    async def change(self, delivery_id: int, change: Change[T]) -> T:
        """Put a delivery into the state that *change* makes of it, and return what it says."""

        async def step(connection: AsyncConnection) -> T:
            before = await _load(connection, delivery_id, lock=True)
            after, said = change(before)
            await _write_changes(connection, before, after)
            return said

        return await self._write(step)

    async def _write(self, step: Step[T]) -> T:
        self._check_file()
        return await self._database.write(step, durable=True)

    def _check_file(self) -> None:
        """A SQLite file that is deleted or replaced under us takes our writes with it, and says nothing."""
        path = self._database.url.database
        if self._database.url.get_backend_name() != "sqlite" or path in (None, "", ":memory:"):
            return
        try:
            found = Path(path).stat()
        except OSError as error:
            raise StoreError(
                f"{path}: 데이터베이스 파일이 사라졌습니다. 되돌려 놓고 프로그램을 다시 시작하세요."
            ) from error
        if self._file not in (None, (found.st_dev, found.st_ino)):
            raise StoreError(
                f"{path}: 데이터베이스 파일이 실행 중에 바뀌었습니다. 프로그램을 다시 시작하세요. "
                "백업을 되돌린 것이라면 먼저 'exec-brief deliver --after-restore'를 실행하세요."
            )
        self._file = (found.st_dev, found.st_ino)

    # --- which

    async def open_deliveries(self) -> list[Delivery]:
        """Planned or on their way, the longest due first."""
        return await self._select(sa.select(deliveries).where(_OPEN).order_by(deliveries.c.due_at, deliveries.c.id))

    async def latest(self, address: Address, limit: int = 100) -> list[Delivery]:
        """The newest deliveries of a channel, by date."""
        newest = deliveries.c.edition_date.desc(), deliveries.c.due_at.desc()
        return await self._select(sa.select(deliveries).where(_at(address)).order_by(*newest).limit(limit))

    async def last_sent(self, delivery: Delivery) -> Part | None:
        """The newest message known to stand in the channel itself, of another delivery than this one."""
        other = _at(delivery.address) & (deliveries.c.id != delivery.id)
        there = (parts.c.state == "sent") & ~parts.c.reply & parts.c.message_id.is_not(None)
        newest = sa.select(parts).join(deliveries).where(other & there).order_by(parts.c.sent_at.desc()).limit(1)

        async def step(connection: AsyncConnection) -> Part | None:
            row = (await connection.execute(newest)).first()
            return None if row is None else part_of(row)

        return await self._database.read(step)

    async def entries_since(self, since: datetime) -> list[Entry]:
        """Due since then, or still open, held or failed; oldest first."""
        wanted = (deliveries.c.due_at >= since) | deliveries.c.state.in_(["planned", "frozen", "held", "failed"])
        statement = sa.select(deliveries.c.id).where(wanted).order_by(deliveries.c.due_at, deliveries.c.id)

        async def step(connection: AsyncConnection) -> list[Entry]:
            return [await _load(connection, number) for number in (await connection.execute(statement)).scalars()]

        return await self._database.read(step)

    async def to_sweep(self, now: datetime) -> list[int]:
        """Deliveries of which some part may be there twice, and whose time to look has come."""
        statement = sa.select(parts.c.delivery_id).where(parts.c.sweep_at <= now).distinct()

        async def step(connection: AsyncConnection) -> list[int]:
            return list((await connection.execute(statement)).scalars())

        return await self._database.read(step)

    async def _select(self, statement: sa.Select[tuple[object, ...]]) -> list[Delivery]:
        async def step(connection: AsyncConnection) -> list[Delivery]:
            return [delivery_of(row) for row in await connection.execute(statement)]

        return await self._database.read(step)

    # --- answers to commands

    async def begin_answer(
        self, asked: Interaction, now: datetime, lease_until: datetime, *, repeatable: bool = False
    ) -> int | None:
        """Claim the answer to a command; None where it is not ours to give.

        The number returned must be shown to ``move_answer``.  A claim whose lease is over may be taken by another, but
        not while the answer may be out, unless it is *repeatable*.
        """
        return await self._write(lambda c: answers.begin(c, asked, now, lease_until, repeatable=repeatable))

    async def move_answer(
        self, asked: Interaction, fence: int, state: AnswerState, now: datetime, *, free: bool = False
    ) -> bool:
        """Note how far an answer is, *free*: giving the claim back; False where another has it now."""
        return await self._write(lambda c: answers.move(c, asked, fence, state, now, free=free))

    # --- the ledger itself

    async def restore(self, now: datetime, change: Callable[[Entry], Entry]) -> int:
        """Change every delivery that is on its way and note the time, at once; return how many were."""

        async def step(connection: AsyncConnection) -> int:
            numbers = list((await connection.execute(sa.select(deliveries.c.id).where(_OPEN))).scalars())
            for number in numbers:
                before = await _load(connection, number, lock=True)
                await _write_changes(connection, before, change(before))
            statement = insert(connection, marks).values(name="restored", at=now)
            await connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"at": now}))
            return len(numbers)

        return await self._write(step)

    async def restored_at(self) -> datetime | None:
        """When the database was last put back from a backup."""

        async def step(connection: AsyncConnection) -> datetime | None:
            found: datetime | None = await connection.scalar(sa.select(marks.c.at).where(marks.c.name == "restored"))
            return found

        return await self._database.read(step)

    async def purge(self, text_before: datetime, row_before: datetime) -> int:
        """Empty payloads of closed deliveries and forget answers, then deliveries that are older still; return how many."""
        closed = sa.select(deliveries.c.id).where(deliveries.c.closed_at < text_before)

        async def step(connection: AsyncConnection) -> int:
            emptied = sa.update(parts).where(parts.c.delivery_id.in_(closed) & (parts.c.payload != ""))
            await connection.execute(emptied.values(payload=""))
            await answers.forget(connection, text_before)
            old = sa.delete(deliveries).where(deliveries.c.closed_at < row_before)
            return (await connection.execute(old)).rowcount

        return await self._database.write(step)


def _at(address: Address) -> sa.ColumnElement[bool]:
    platform, workspace, channel = address
    return (
        (deliveries.c.platform == platform) & (deliveries.c.workspace == workspace) & (deliveries.c.channel == channel)
    )


def _identity(wanted: Wanted) -> Values:
    return {**wanted.address._asdict(), "edition_date": wanted.edition_date, "slot": wanted.slot}


def _doubtful(since: datetime, now: datetime) -> Values:
    return {"state": "sending", "doubts": 1, "first_send_at": since, "last_send_at": now, "lease_until": now}


async def _load(connection: AsyncConnection, delivery_id: int, *, lock: bool = False) -> Entry:
    this = sa.select(deliveries).where(deliveries.c.id == delivery_id)
    row = (await connection.execute(this.with_for_update() if lock else this)).first()
    if row is None:
        raise StoreError(f"배달 {delivery_id}번이 없습니다. 'exec-brief status'로 번호를 확인하세요.")
    rows = await connection.execute(sa.select(parts).where(parts.c.delivery_id == delivery_id).order_by(parts.c.no))
    return Entry(delivery=delivery_of(row), parts=tuple(part_of(row) for row in rows))


async def _write_changes(connection: AsyncConnection, before: Entry, after: Entry) -> None:
    if after.delivery != before.delivery:
        state = {"state": after.delivery.state, "reason": after.delivery.reason, "closed_at": after.delivery.closed_at}
        await connection.execute(sa.update(deliveries).where(deliveries.c.id == before.delivery.id).values(state))
    for old, new in zip(before.parts, after.parts, strict=True):
        if new != old:
            await connection.execute(sa.update(parts).where(parts.c.id == old.id).values(_differences(old, new)))


def _differences(old: Part, new: Part) -> Values:
    was, now = asdict(old), asdict(new)
    return {name: value for name, value in now.items() if value != was[name]}
