"""Statements on summaries and digests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
from .upsert import insert

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
    return None if payload is None else stored(Digest, payload)


async def last_before(connection: AsyncConnection, edition_id: str, local_date: date) -> Digest | None:
    earlier = (digests.c.edition_id == edition_id) & (digests.c.local_date < local_date)
    newest = sa.select(digests.c.payload).where(earlier).order_by(digests.c.local_date.desc(), digests.c.made_at.desc())
    payload = (await connection.execute(newest.limit(1))).scalar()
    return None if payload is None else stored(Digest, payload)


async def purge_summaries(connection: AsyncConnection, before: datetime) -> int:
    return (await connection.execute(sa.delete(summaries).where(summaries.c.made_at < before))).rowcount
