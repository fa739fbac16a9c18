"""Statements on decisions (the answer to ``why URL``) and rounds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from ..model import Receipt
from .codec import to_json
from .rows import Decision, Round, decision_of, round_of
from .schema import decision as decisions
from .schema import round_ as rounds
from .upsert import insert


async def record(connection: AsyncConnection, made: Iterable[Decision]) -> None:
    """Store decisions; the same one again only moves its time and detail."""
    rows = [
        {"url": d.url, "stage": d.stage, "verdict": d.verdict, "reason": d.reason, "detail": d.detail, "at": d.at}
        for d in made
    ]
    if not rows:
        return
    statement = insert(connection, decisions)
    latest = {"detail": statement.excluded.detail, "at": statement.excluded.at}
    key = ["url", "stage", "verdict", "reason"]
    await connection.execute(statement.on_conflict_do_update(index_elements=key, set_=latest), rows)


async def of_url(connection: AsyncConnection, url: str) -> list[Decision]:
    """Oldest first."""
    rows = await connection.execute(sa.select(decisions).where(decisions.c.url == url).order_by(decisions.c.at))
    return [decision_of(row) for row in rows]


async def dropped_since(connection: AsyncConnection, since: datetime) -> dict[str, int]:
    """Addresses dropped before they became articles, by reason."""
    dropped = (decisions.c.stage == "article") & (decisions.c.verdict == "dropped") & (decisions.c.at >= since)
    rows = await connection.execute(
        sa.select(decisions.c.reason, sa.func.count()).where(dropped).group_by(decisions.c.reason)
    )
    return {row[0]: row[1] for row in rows}


async def purge_decisions(connection: AsyncConnection, before: datetime) -> int:
    return (await connection.execute(sa.delete(decisions).where(decisions.c.at < before))).rowcount


async def start_round(connection: AsyncConnection, now: datetime) -> int:
    added = await connection.execute(sa.insert(rounds).values(started=now).returning(rounds.c.id))
    return int(added.scalar_one())


async def finish_round(connection: AsyncConnection, round_id: int, receipt: Receipt, now: datetime) -> None:
    this = sa.update(rounds).where(rounds.c.id == round_id)
    await connection.execute(this.values(finished=now, receipt=to_json(receipt)))


async def last_round(connection: AsyncConnection, *, finished: bool) -> Round | None:
    statement = sa.select(rounds).order_by(rounds.c.id.desc()).limit(1)
    if finished:
        statement = statement.where(rounds.c.finished.is_not(None))
    row = (await connection.execute(statement)).first()
    return None if row is None else round_of(row)
