"""Statements on the commands that are being answered; called inside a transaction of the ledger."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from .ledger_rows import AnswerState, Interaction
from .ledger_schema import answer as answers
from .upsert import insert


async def begin(
    connection: AsyncConnection, asked: Interaction, now: datetime, lease_until: datetime, *, repeatable: bool
) -> int | None:
    """Claim the answer to *asked*: a new fence, or None where it is given, being made, or may have been given."""
    claim = {"state": "working", "lease_until": lease_until, "at": now}
    new = insert(connection, answers).values(**asked._asdict(), **claim, fence=1)
    added = await connection.execute(new.on_conflict_do_nothing().returning(answers.c.fence))
    if (row := added.first()) is not None:
        return int(row.fence)
    left = answers.c.state.in_(["working", "sending"] if repeatable else ["working"]) & (answers.c.lease_until <= now)
    again = sa.update(answers).where(_of(asked) & left).values(**claim, fence=answers.c.fence + 1)
    fence: int | None = (await connection.execute(again.returning(answers.c.fence))).scalar()
    return fence


async def move(
    connection: AsyncConnection, asked: Interaction, fence: int, state: AnswerState, now: datetime, *, free: bool
) -> bool:
    """Note how far the holder of *fence* is; False, and nothing changed, where another has claimed the answer since."""
    values = {"state": state, "at": now} | ({"lease_until": now} if free else {})
    mine = sa.update(answers).where(_of(asked) & (answers.c.fence == fence)).values(values)
    return (await connection.execute(mine)).rowcount == 1


async def forget(connection: AsyncConnection, before: datetime) -> None:
    await connection.execute(sa.delete(answers).where(answers.c.at < before))


def _of(asked: Interaction) -> sa.ColumnElement[bool]:
    return sa.and_(*(answers.c[name] == value for name, value in asked._asdict().items()))
