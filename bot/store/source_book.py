"""What is known of each source beyond its last answer: switched off or not, where it moved, what it said before."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from ..model import Item
from .engine import Database
from .rows import item_values
from .schema import item as items
from .schema import source_state as states
from .upsert import insert


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Those of a feed's guids, addresses and titles that the source has given before."""

    guids: frozenset[str]
    urls: frozenset[str]
    titles: frozenset[str]


class SourceBook:
    """One book for all sources; each method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def note(self, source_id: str, *, moved_to: str | None, next_try_at: datetime | None) -> None:
        """Note what an answer said of itself: its new address, and until when it need not be asked for again."""
        change = sa.update(states).where(states.c.source_id == source_id)
        said = change.values(moved_to=moved_to, next_try_at=next_try_at)
        await self._database.write(lambda connection: connection.execute(said))

    async def switch_on(self, source_id: str) -> None:
        """Ask the source again at the next round, its failures forgotten."""
        fresh = {"off": "", "off_at": None, "fail_count": 0, "parse_fails": 0, "next_try_at": None}
        await self._set(source_id, fresh)

    async def switch_off(self, source_id: str, now: datetime) -> None:
        """Leave the source alone until a person switches it on."""
        await self._set(source_id, {"off": "person", "off_at": now})

    async def _set(self, source_id: str, fresh: dict[str, Any]) -> None:
        async def step(connection: AsyncConnection) -> None:
            statement = insert(connection, states).values(source_id=source_id, **fresh)
            await connection.execute(statement.on_conflict_do_update(index_elements=["source_id"], set_=fresh))

        await self._database.write(step)

    async def backlog(self) -> frozenset[tuple[str, str]]:
        """(source, guid) of the pending items that were in the very first answer of their source."""
        earlier = items.alias()
        older = sa.select(earlier.c.guid).where(
            earlier.c.source_id == items.c.source_id, earlier.c.first_seen < items.c.first_seen
        )
        first = sa.select(items.c.source_id, items.c.guid).where(items.c.state == "pending", ~older.exists())

        async def step(connection: AsyncConnection) -> frozenset[tuple[str, str]]:
            return frozenset((row.source_id, row.guid) for row in await connection.execute(first))

        return await self._database.read(step)

    async def known(self, source_id: str, of: Sequence[Item], *, by_title: bool) -> Known:
        """What of these items the source has said before; titles are looked up only where asked for."""

        async def step(connection: AsyncConnection) -> Known:
            async def among(column: sa.Column[str], values: Collection[str]) -> frozenset[str]:
                said = sa.select(column).where(items.c.source_id == source_id, column.in_(values))
                return frozenset((await connection.execute(said)).scalars())

            return Known(
                guids=await among(items.c.guid, [item.guid for item in of]),
                urls=await among(items.c.url, [item.url for item in of]),
                titles=await among(items.c.title, [item.title for item in of]) if by_title else frozenset(),
            )

        return await self._database.read(step)

    async def add_seen(self, old: Iterable[Item], now: datetime) -> None:
        """Store items under their new guids as settled: they are old."""
        rows = [item_values(item, now) | {"state": "dropped"} for item in old]

        async def step(connection: AsyncConnection) -> None:
            await connection.execute(insert(connection, items).on_conflict_do_nothing(), rows)

        if rows:
            await self._database.write(step)
