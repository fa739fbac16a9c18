"""Is a message of ours on the platform?  Reading back, and what may be concluded from it.

A platform may answer 200 and an empty list where it shows us nothing (Discord without Read Message History), even
while it says that we may read.  So the second reading, the one after which a part is posted again, must also show a
*witness*: an older message of ours that is surely there.  In a channel that never had one (its very first delivery)
two empty readings with the permission to read are all that can be had, and the part is posted again.
"""

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


async def look(chat: Chat, entry: Entry, part: Part, older: Part | None, now: datetime, timing: Timing) -> Reading:
    """Read back the place of *part* and say whether it is there; *older*: the channel's last sent message before it."""
    witness = None if part.absent_at is None else witness_of(entry, part, older)
    try:
        async with asyncio.timeout(timing.deadline.total_seconds()):
            back = await read_place(chat, entry, part, now, timing, witness)
            reading = conclude(entry, part, back)
            if isinstance(reading, Absent):
                return await _doubted(chat, entry, back, witness, now, timing)
    except NotSent as no:
        return Later(str(no), None if no.retry_after is None else timedelta(seconds=no.retry_after))
    except Refused as no:
        return Unreadable(no.reason)
    except Exception as error:  # noqa: BLE001 - whatever an adapter raises: nothing has been read
        return Later(describe(error))
    return reading


async def read_place(
    chat: Chat, entry: Entry, part: Part, now: datetime, timing: Timing, witness: Part | None = None
) -> ReadBack:
    """Our messages where *part* belongs, in the channel or in the thread: from its first try, or from its *witness*."""
    since, thread = _since(entry, part, now, timing), _thread(entry, part)
    if witness is not None and thread is None:
        since = min(since, _begun(witness, now) - timing.margin)
    return await chat.read_back(entry.delivery.address.name, since=since, thread=thread)


def witness_of(entry: Entry, part: Part, older: Part | None) -> Part | None:
    """A message that is there if anything of ours is; None where ``conclude`` asks for one already, or none is known."""
    if any(p.no < part.no and p.message_id for p in _neighbours(entry, part)):
        return None
    return entry.parts[0] if part.reply else older


async def _doubted(
    chat: Chat, entry: Entry, back: ReadBack, witness: Part | None, now: datetime, timing: Timing
) -> Reading:
    """Nothing was found: may that be believed?  A thread's head stands in the channel, on some platforms only there."""
    channel = entry.delivery.address.name
    if not (await chat.permissions(channel)).read:
        return Unreadable("채널을 읽을 권한이 없습니다")
    if witness is None or _shows(back, witness):
        return Absent()
    if witness.delivery_id == entry.delivery.id:
        back = await chat.read_back(channel, since=_begun(witness, now) - timing.margin)
    return Absent() if _shows(back, witness) else Unreadable("있어야 할 이전 메시지도 보이지 않습니다")


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


def _shows(back: ReadBack, witness: Part) -> bool:
    return any(seen.id == witness.message_id for seen in back.messages)


def _begun(part: Part, now: datetime) -> datetime:
    """No later than it was posted, by a clock that may have gone back since."""
    return min(part.first_send_at or part.sent_at or now, now)


def _since(entry: Entry, part: Part, now: datetime, timing: Timing) -> datetime:
    """Before the first try of anything in this place; not after now, should the clock have gone back."""
    tries = [p.first_send_at for p in _neighbours(entry, part) if p.first_send_at is not None]
    return min([*tries, now]) - timing.margin


def _thread(entry: Entry, part: Part) -> str | None:
    return entry.parts[0].message_id if part.reply else None


def _neighbours(entry: Entry, part: Part) -> list[Part]:
    """The parts of the same place: the channel, or the thread."""
    return [p for p in entry.parts if p.reply == part.reply]
