"""Statements on sources and items."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from ..model import Item
from .rows import ItemState, Off, SourceState, item_of, item_values, source_state_of
from .schema import item as items
from .schema import source_state as states
from .upsert import insert

#: a failing source is asked again after 2, 4, 8, ... minutes, at most a day (delivery.md, section 11)
_LONGEST_WAIT = timedelta(days=1)
#: kinds of ``ParseError``: the feed came, and nobody could read it
PARSE_KINDS = frozenset({"not-a-feed", "broken", "empty", "killed", "crashed"})
#: so many of them in a row switch the source off until a person looks at it
MOST_PARSE_FAILS = 10


def wait_after(failures: int) -> timedelta:
    """How long to leave a source alone after so many failures in a row."""
    return min(timedelta(minutes=2 ** min(failures, 11)), _LONGEST_WAIT)


async def all_states(connection: AsyncConnection) -> dict[str, SourceState]:
    rows = await connection.execute(sa.select(states))
    return {row.source_id: source_state_of(row) for row in rows}


def switched_off_by(kind: str, parse_fails: int) -> Off:
    """What a failure of *kind* switches a source off for, the *parse_fails*-th unreadable answer in a row; '' for nothing."""
    if kind == "http-410":
        return "gone"
    return "unreadable" if parse_fails >= MOST_PARSE_FAILS else ""


async def record_ok(
    connection: AsyncConnection, source_id: str, etag: str | None, last_modified: str | None, seen: int, now: datetime
) -> None:
    fresh = {
        "etag": etag,
        "last_modified": last_modified,
        "last_ok_at": now,
        "fail_count": 0,
        "next_try_at": None,
        "items_last_seen": seen,
        "parse_fails": 0,
    }
    statement = insert(connection, states).values(source_id=source_id, **fresh)
    await connection.execute(statement.on_conflict_do_update(index_elements=["source_id"], set_=fresh))


async def record_error(
    connection: AsyncConnection, source_id: str, kind: str, message: str, now: datetime, wait: timedelta
) -> None:
    """Count a failure, and switch the source off where nothing but a person can help.

    *wait* is what the server asked for itself (Retry-After), which a short backoff must not undercut.
    """
    before = sa.select(states).where(states.c.source_id == source_id).with_for_update()
    row = (await connection.execute(before)).first()
    failures = (row.fail_count if row else 0) + 1
    parse_fails = (row.parse_fails if row else 0) + (kind in PARSE_KINDS)
    fresh = {
        "last_error_kind": kind,
        "last_error": message,
        "last_error_at": now,
        "fail_count": failures,
        "next_try_at": now + max(wait, wait_after(failures)),
        "parse_fails": parse_fails,
    }
    if off := switched_off_by(kind, parse_fails):
        fresh |= {"off": off, "off_at": now}
    statement = insert(connection, states).values(source_id=source_id, **fresh)
    await connection.execute(statement.on_conflict_do_update(index_elements=["source_id"], set_=fresh))


async def add_items(connection: AsyncConnection, new: Iterable[Item], now: datetime) -> int:
    rows = [item_values(item, now) for item in new]
    if not rows:
        return 0
    statement = insert(connection, items).on_conflict_do_nothing().returning(items.c.guid)
    return len((await connection.execute(statement, rows)).all())


async def pending_items(connection: AsyncConnection, limit: int | None) -> list[Item]:
    statement = sa.select(items).where(items.c.state == "pending")
    ordered = statement.order_by(items.c.first_seen, items.c.source_id, items.c.guid).limit(limit)
    return [item_of(row) for row in await connection.execute(ordered)]


async def settle_item(connection: AsyncConnection, source_id: str, guid: str, state: ItemState) -> None:
    this = (items.c.source_id == source_id) & (items.c.guid == guid)
    await connection.execute(sa.update(items).where(this).values(state=state))


async def done_urls(connection: AsyncConnection, urls: list[str]) -> set[str]:
    """Addresses as feeds gave them that led to a stored article (perhaps under another, canonical address)."""
    statement = sa.select(items.c.url).where(items.c.url.in_(urls), items.c.state == "done")
    return set((await connection.execute(statement)).scalars())


async def purge_items(connection: AsyncConnection, text_before: datetime, row_before: datetime) -> int:
    """Empty the excerpts of settled items, then forget those older still; return how many were forgotten."""
    settled = items.c.state != "pending"
    stale = settled & (items.c.first_seen < text_before) & (items.c.excerpt != "")
    await connection.execute(sa.update(items).where(stale).values(excerpt=""))
    gone = await connection.execute(sa.delete(items).where(settled & (items.c.first_seen < row_before)))
    return gone.rowcount
