"""Is a message of ours on the platform?  Reading back, and what may be concluded from it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from ..store.ledger_rows import Entry, Part
from .chat import Chat, NotSent, ReadBack, Refused, Seen, describe
from .timing import Timing


@dataclass(frozen=True, slots=True)
class Found:
    message_id: str


@dataclass(frozen=True, slots=True)
class Absent:
    """Not there, as far as the platform shows now."""


@dataclass(frozen=True, slots=True)
class Later:
    """It could not be read this time."""

    reason: str
    pause: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What is absent here proves nothing, and trying again will not change that."""

    reason: str


Reading = Found | Absent | Later | Unreadable


async def look(chat: Chat, entry: Entry, part: Part, now: datetime, timing: Timing) -> Reading:
    """Read back the place of *part* and say whether it is there."""
    try:
        async with asyncio.timeout(timing.deadline.total_seconds()):
            back = await read_place(chat, entry, part, now, timing)
            reading = conclude(entry, part, back)
            if isinstance(reading, Absent) and not (await chat.permissions(entry.delivery.address.name)).read:
                return Unreadable("채널을 읽을 권한이 없습니다")
    except NotSent as no:
        return Later(str(no), None if no.retry_after is None else timedelta(seconds=no.retry_after))
    except Refused as no:
        return Unreadable(no.reason)
    except Exception as error:  # noqa: BLE001 - whatever an adapter raises: nothing has been read
        return Later(describe(error))
    return reading


async def read_place(chat: Chat, entry: Entry, part: Part, now: datetime, timing: Timing) -> ReadBack:
    """Our messages where *part* belongs: in the channel, or in the thread."""
    since, thread = _since(entry, part, now, timing), _thread(entry, part)
    return await chat.read_back(entry.delivery.address.name, since=since, thread=thread)


def conclude(entry: Entry, part: Part, back: ReadBack) -> Reading:
    """What a reading says about *part*; an empty one is believed only where nothing else must be in it."""
    mine = copies(back.messages, part.key)
    if mine:
        return Found(mine[0].id)
    if not back.trusted:
        return Unreadable("읽은 결과를 믿을 수 없습니다")
    neighbours = {p.message_id for p in _neighbours(entry, part) if p.no < part.no}
    if neighbours and not neighbours & {seen.id for seen in back.messages}:
        return Unreadable("있어야 할 앞 메시지도 보이지 않습니다")
    return Absent()


def copies(messages: Iterable[Seen], key: str) -> list[Seen]:
    """Messages that carry *key*, oldest first."""
    return sorted((seen for seen in messages if seen.key == key), key=lambda seen: (seen.at, seen.id))


def _since(entry: Entry, part: Part, now: datetime, timing: Timing) -> datetime:
    """Before the first try of anything in this place; not after now, should the clock have gone back."""
    tries = [p.first_send_at for p in _neighbours(entry, part) if p.first_send_at is not None]
    return min([*tries, now]) - timing.margin


def _thread(entry: Entry, part: Part) -> str | None:
    return entry.parts[0].message_id if part.reply else None


def _neighbours(entry: Entry, part: Part) -> list[Part]:
    """The parts of the same place: the channel, or the thread."""
    return [p for p in entry.parts if p.reply == part.reply]
