"""Statements on stories, and on what digests have told of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from summarizer import Declined

from ..model import Card, Digest
from .articles import in_parts
from .rows import Said, Values, said_of
from .schema import said as saids
from .schema import story as stories
from .upsert import insert


async def touch(connection: AsyncConnection, story_ids: Iterable[str], now: datetime) -> None:
    """Note that these stories exist and were added to at *now*."""
    rows = [{"id": story_id, "first_seen": now, "last_seen": now} for story_id in dict.fromkeys(story_ids)]
    if rows:
        statement = insert(connection, stories)
        await connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_={"last_seen": now}), rows)


async def said_for(connection: AsyncConnection, story_ids: Iterable[str]) -> dict[str, tuple[Said, ...]]:
    """What has been told of each story, oldest first; a story never told is absent."""
    found: dict[str, list[Said]] = {}
    for some in in_parts(story_ids):
        rows = await connection.execute(sa.select(saids).where(saids.c.story_id.in_(some)).order_by(saids.c.at))
        for row in rows:
            found.setdefault(row.story_id, []).append(said_of(row))
    return {story_id: tuple(told) for story_id, told in found.items()}


def said_values(digest: Digest, facts: Mapping[str, Collection[str]], slot: str) -> list[Values]:
    """One row a card that the digest shows or lists; a card without facts is still told."""
    return [
        {
            "story_id": card.story_id,
            "edition_id": digest.edition_id,
            "local_date": digest.local_date,
            "slot": slot,
            "urls": list(dict.fromkeys((card.url, *(line.url for line in card.sources)))),
            "titles": list(dict.fromkeys(line.title for line in card.sources)),
            "facts": sorted(facts.get(card.story_id, ())),
            "text": _told(card),
            "at": digest.made_at,
        }
        for card in (*digest.cards, *digest.listed)
    ]


def _told(card: Card) -> str:
    if isinstance(card.summary, Declined):
        return card.headline
    bullets = card.summary.bullets
    evidence = (sentence for bullet in bullets for sentence in bullet.evidence)
    return "\n".join([card.headline, *(bullet.text for bullet in bullets), *evidence])


async def purge_said(connection: AsyncConnection, text_before: datetime, row_before: datetime) -> None:
    """Empty what was told word for word, then forget that it was told at all."""
    await connection.execute(sa.update(saids).where((saids.c.at < text_before) & (saids.c.text != "")).values(text=""))
    await connection.execute(sa.delete(saids).where(saids.c.at < row_before))


async def add_said(connection: AsyncConnection, rows: list[Values]) -> None:
    if rows:
        await connection.execute(insert(connection, saids).on_conflict_do_nothing(), rows)
