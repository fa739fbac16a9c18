"""Statements on summaries and digests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from summarizer import Declined, Summary

from ..model import Digest
from .articles import in_parts
from .codec import to_json
from .rows import stored
from .schema import digest as digests
from .schema import summary as summaries
from .subscription_schema import shared_digest as shared
from .upsert import insert

#: the slot of the digests that editions make; only those are shared
DAILY = "daily"

_KINDS: dict[str, type[Summary | Declined]] = {"Summary": Summary, "Declined": Declined}


async def get_summaries(
    connection: AsyncConnection, text_hashes: Iterable[str], summarizer_id: str
) -> dict[str, Summary | Declined]:
    """By text hash; what was never summarised is absent."""
    found: dict[str, Summary | Declined] = {}
    for some in in_parts(text_hashes):
        these = summaries.c.text_hash.in_(some) & (summaries.c.summarizer_id == summarizer_id)
        for row in await connection.execute(sa.select(summaries.c.text_hash, summaries.c.payload).where(these)):
            found[row.text_hash] = stored(_KINDS.get(row.payload.get("type"), Summary), row.payload)
    return found


async def put_summaries(
    connection: AsyncConnection, made: Mapping[str, Summary | Declined], summarizer_id: str, now: datetime
) -> None:
    rows = [
        {
            "text_hash": text_hash,
            "summarizer_id": summarizer_id,
            "payload": {"type": type(result).__name__, **to_json(result)},
            "made_at": now,
        }
        for text_hash, result in made.items()
    ]
    if rows:
        statement = insert(connection, summaries)
        fresh = {"payload": statement.excluded.payload, "made_at": now}
        key = ["text_hash", "summarizer_id"]
        await connection.execute(statement.on_conflict_do_update(index_elements=key, set_=fresh), rows)


async def add(connection: AsyncConnection, digest: Digest, slot: str) -> bool:
    """Store a digest; False, and nothing changed, where its (edition, local date, slot) has one."""
    statement = insert(connection, digests).values(
        edition_id=digest.edition_id,
        local_date=digest.local_date,
        slot=slot,
        made_at=digest.made_at,
        payload=to_json(digest),
    )
    added = await connection.execute(statement.on_conflict_do_nothing().returning(digests.c.edition_id))
    return added.first() is not None


async def load(connection: AsyncConnection, edition_id: str, local_date: date, slot: str) -> Digest | None:
    this = (digests.c.edition_id == edition_id) & (digests.c.local_date == local_date) & (digests.c.slot == slot)
    payload = (await connection.execute(sa.select(digests.c.payload).where(this))).scalar()
    if payload is not None:
        return stored(Digest, payload)
    lent = (shared.c.edition_id == edition_id) & (shared.c.local_date == local_date)
    owner = (await connection.execute(sa.select(shared.c.from_edition_id).where(lent))).scalar()
    if owner is None or slot != DAILY:
        return None
    found = await load(connection, owner, local_date, slot)
    return None if found is None else replace(found, edition_id=edition_id)


async def last_made_before(connection: AsyncConnection, edition_id: str, local_date: date) -> datetime | None:
    own = sa.select(digests.c.made_at, digests.c.local_date).where(
        (digests.c.edition_id == edition_id) & (digests.c.local_date < local_date)
    )
    same = (digests.c.edition_id == shared.c.from_edition_id) & (digests.c.local_date == shared.c.local_date)
    lent = sa.select(digests.c.made_at, digests.c.local_date).join_from(shared, digests, same)
    lent = lent.where((shared.c.edition_id == edition_id) & (shared.c.local_date < local_date))
    both = sa.union_all(own, lent).subquery()
    newest = sa.select(both.c.made_at).order_by(both.c.local_date.desc(), both.c.made_at.desc()).limit(1)
    made_at: datetime | None = (await connection.execute(newest)).scalar()
    return made_at


async def purge_summaries(connection: AsyncConnection, before: datetime) -> int:
    return (await connection.execute(sa.delete(summaries).where(summaries.c.made_at < before))).rowcount
