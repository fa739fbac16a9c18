"""Statements on what channels are sent, when, and what their readers think of it; ``store.subscriptions``.

Each method is one transaction.  A channel is one row, so whoever changes it last has changed it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Literal

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from ..subscriptions import Subscription
from .articles import in_parts
from .engine import Database
from .ledger_rows import Address, Row
from .ledger_schema import delivery as deliveries
from .ledger_schema import part as parts
from .schema import digest as digests
from .schema import mention as mentions
from .subscription_schema import feedback as feedbacks
from .subscription_schema import shared_digest as shared
from .subscription_schema import subscription as subscriptions
from .upsert import insert

Verdict = Literal["helpful", "wrong"]
#: (edition, local date) of a digest as it was composed
Made = tuple[str, date]

_COLUMNS = tuple(column for column in subscriptions.c if column.name not in ("id", "edition_id"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """What somebody thought of the summary of a story's article."""

    story_id: str
    text_hash: str
    summarizer_id: str
    platform: str
    workspace: str
    channel: str
    user: str
    verdict: Verdict
    at: datetime


class Subscriptions:
    """What channels ask for."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, address: Address) -> Subscription | None:
        """What one channel is sent, if anything."""
        found = await self._select(sa.select(*_COLUMNS).where(_at(*address)))
        return found[0] if found else None

    async def of_workspace(self, platform: str, workspace: str) -> list[Subscription]:
        """By channel."""
        here = (subscriptions.c.platform == platform) & (subscriptions.c.workspace == workspace)
        return await self._select(sa.select(*_COLUMNS).where(here).order_by(subscriptions.c.channel))

    async def due(self, now: datetime) -> list[Subscription]:
        """Those whose hour has come, the longest due first."""
        statement = sa.select(*_COLUMNS).where(subscriptions.c.next_at <= now)
        return await self._select(statement.order_by(subscriptions.c.next_at, subscriptions.c.id))

    async def of_editions(self, edition_ids: Iterable[str]) -> dict[str, Subscription]:
        """By the id of their edition; one that nobody has is absent."""
        found: dict[str, Subscription] = {}
        for some in in_parts(edition_ids):
            rows = await self._select(sa.select(*_COLUMNS).where(subscriptions.c.edition_id.in_(some)))
            found.update((one.edition_id, one) for one in rows)
        return found

    async def subjects(self) -> dict[str, tuple[str, ...]]:
        """Ids that each channel follows by name, by address: what is offered first while a name is typed."""
        return {one.address: one.people for one in await self._select(sa.select(*_COLUMNS)) if one.people}

    async def put(self, subscription: Subscription) -> None:
        """Store a channel's subscription in place of what it had."""
        values = {**asdict(subscription), "edition_id": subscription.edition_id}
        values |= {"people": list(subscription.people), "days": list(subscription.days)}

        async def step(connection: AsyncConnection) -> None:
            statement = insert(connection, subscriptions).values(values)
            key = ["platform", "workspace", "channel"]
            await connection.execute(statement.on_conflict_do_update(index_elements=key, set_=values))

        await self._database.write(step, durable=True)

    async def advance(self, moved: Sequence[tuple[Subscription, datetime | None]]) -> None:
        """Note when each is due next, unless it was changed since it was read."""
        rows = [{"e": s.edition_id, "was": s.next_at, "then": then} for s, then in moved]
        if not rows:
            return
        mine = (subscriptions.c.edition_id == sa.bindparam("e")) & (subscriptions.c.next_at == sa.bindparam("was"))
        statement = sa.update(subscriptions).where(mine).values(next_at=sa.bindparam("then"))

        async def step(connection: AsyncConnection) -> None:
            await connection.execute(statement, rows)

        await self._database.write(step)

    async def switch_off(self, address: Address, reason: str) -> bool:
        """Post nothing more there, and why; False where there is nothing to switch off."""
        on = _at(*address) & (subscriptions.c.off == "")
        statement = sa.update(subscriptions).where(on).values(off=reason, next_at=None)

        async def step(connection: AsyncConnection) -> bool:
            return (await connection.execute(statement)).rowcount == 1

        return await self._database.write(step)

    async def remove(self, address: Address) -> bool:
        """End a channel's subscription; False where it had none."""

        async def step(connection: AsyncConnection) -> bool:
            return (await connection.execute(sa.delete(subscriptions).where(_at(*address)))).rowcount == 1

        return await self._database.write(step)

    async def forget(
        self, platform: str, workspace: str, channel: str, now: datetime, *, spared: Collection[str] = ()
    ) -> int:
        """Drop everything of a workspace, or of one channel of it (*channel* not ''); return how many subscriptions there were.

        An organisation ('E1') goes with its teams ('E1.T1'), but for those *spared*.
        Deliveries keep their keys, so that nothing goes out twice if the channel comes back; what is on its way is
        skipped, and what was posted is emptied.
        """

        def here(table: sa.Table) -> sa.ColumnElement[bool]:
            mine = (table.c.platform == platform) & (table.c.workspace == workspace)
            if channel:
                return mine & (table.c.channel == channel)
            of_teams = sa.func.substr(table.c.workspace, 1, len(workspace) + 1) == f"{workspace}."
            return mine | ((table.c.platform == platform) & of_teams & table.c.workspace.not_in(spared))

        async def step(connection: AsyncConnection) -> int:
            gone = (await connection.execute(sa.delete(subscriptions).where(here(subscriptions)))).rowcount
            await connection.execute(sa.delete(feedbacks).where(here(feedbacks)))
            theirs = sa.select(deliveries.c.id).where(here(deliveries))
            emptied = sa.update(parts).where(parts.c.delivery_id.in_(theirs))
            await connection.execute(emptied.values(payload="", error="", sweep_at=None))
            open_ones = here(deliveries) & deliveries.c.state.in_(["planned", "frozen"])
            ended = {"state": "skipped", "reason": FORGOTTEN, "closed_at": now}
            await connection.execute(sa.update(deliveries).where(open_ones).values(ended))
            return gone

        return await self._database.write(step, durable=True)

    async def _select(self, statement: sa.Select[tuple[object, ...]]) -> list[Subscription]:
        async def step(connection: AsyncConnection) -> list[Subscription]:
            return [_subscription_of(row) for row in await connection.execute(statement)]

        return await self._database.read(step)

    # --- feedback

    async def judge(self, made: Feedback) -> None:
        """Keep somebody's word on a summary in place of an earlier one."""

        async def step(connection: AsyncConnection) -> None:
            statement = insert(connection, feedbacks).values(asdict(made))
            key = ["platform", "workspace", "user", "story_id", "text_hash", "summarizer_id"]
            again = {"verdict": made.verdict, "at": made.at, "channel": made.channel}
            await connection.execute(statement.on_conflict_do_update(index_elements=key, set_=again))

        await self._database.write(step)

    async def verdicts(self, address: Address | None = None) -> Mapping[str, int]:
        """How often each was said, in one channel or everywhere."""
        statement = sa.select(feedbacks.c.verdict, sa.func.count()).group_by(feedbacks.c.verdict)
        if address is not None:
            platform, workspace, channel = address
            statement = statement.where(
                (feedbacks.c.platform == platform)
                & (feedbacks.c.workspace == workspace)
                & (feedbacks.c.channel == channel)
            )

        async def step(connection: AsyncConnection) -> dict[str, int]:
            return {row[0]: row[1] for row in await connection.execute(statement)}

        return await self._database.read(step)

    async def most_mentioned(self, since: datetime, most: int) -> list[str]:
        """Ids of people and companies that articles published since then name, the most named first."""
        count = sa.func.count()
        statement = sa.select(mentions.c.subject_id).where(mentions.c.published >= since)
        statement = statement.group_by(mentions.c.subject_id).order_by(count.desc(), mentions.c.subject_id).limit(most)

        async def step(connection: AsyncConnection) -> list[str]:
            return list((await connection.execute(statement)).scalars())

        return await self._database.read(step)

    # --- digests that channels share

    async def share_digest(self, edition_ids: Collection[str], day: date, from_edition_id: str) -> None:
        """The digest of each of *edition_ids* for *day* is that of *from_edition_id*, or of whom that has it from."""
        owner = sa.select(shared.c.from_edition_id)
        owner = owner.where((shared.c.edition_id == from_edition_id) & (shared.c.local_date == day))

        async def step(connection: AsyncConnection) -> None:
            source = (await connection.execute(owner)).scalar() or from_edition_id
            rows = [{"edition_id": one, "local_date": day, "from_edition_id": source} for one in edition_ids]
            await connection.execute(insert(connection, shared).on_conflict_do_nothing(), rows)

        if edition_ids:
            await self._database.write(step, durable=True)

    async def shared_with(self, edition_id: str) -> frozenset[Made]:
        """The digests of others that this edition has told as its own."""
        statement = sa.select(shared.c.from_edition_id, shared.c.local_date).where(shared.c.edition_id == edition_id)

        async def step(connection: AsyncConnection) -> frozenset[Made]:
            return frozenset((row[0], row[1]) for row in await connection.execute(statement))

        return await self._database.read(step)

    async def made_since(self, edition_ids: Iterable[str], since: date) -> dict[str, list[Made]]:
        """Digests that each edition has had since then, its own or another's, oldest first; none: absent."""

        async def step(connection: AsyncConnection) -> dict[str, list[Made]]:
            found: dict[str, list[Made]] = {}
            for some in in_parts(edition_ids):
                own = sa.select(digests.c.edition_id, digests.c.local_date, digests.c.edition_id)
                other = sa.select(shared.c.edition_id, shared.c.local_date, shared.c.from_edition_id)
                both = sa.union_all(
                    own.where(digests.c.edition_id.in_(some) & (digests.c.local_date >= since)),
                    other.where(shared.c.edition_id.in_(some) & (shared.c.local_date >= since)),
                )
                for edition, day, source in await connection.execute(both):
                    found.setdefault(edition, []).append((source, day))
            return {edition: sorted(made, key=lambda one: one[1]) for edition, made in found.items()}

        return await self._database.read(step)


async def purge(connection: AsyncConnection, before: datetime) -> None:
    """Forget what was shared or thought of so long ago; subscriptions stay."""
    await connection.execute(sa.delete(shared).where(shared.c.local_date < before.date()))
    await connection.execute(sa.delete(feedbacks).where(feedbacks.c.at < before))


FORGOTTEN = "봇이 이 워크스페이스에서 지워져 보내지 않았습니다."


def _at(platform: str, workspace: str, channel: str) -> sa.ColumnElement[bool]:
    return (
        (subscriptions.c.platform == platform)
        & (subscriptions.c.workspace == workspace)
        & (subscriptions.c.channel == channel)
    )


def _subscription_of(row: Row) -> Subscription:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for a row as a mapping
    return Subscription(**{**values, "people": tuple(row.people), "days": tuple(row.days)})
