"""The second look: where a part was posted more than once, keep one copy and delete the others.

This is what remains of a process that slept past its lease between its deadline check and the socket.  The copy that
is kept is the one whose id is stored, because the thread hangs on it; where that is gone, the oldest.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import structlog

from ..store.ledger_rows import Entry, Part
from . import transitions
from .chat import Chat, Refused, Seen, describe
from .courier import Courier
from .reading import copies, read_place

log = structlog.get_logger()


async def sweep(courier: Courier) -> int:
    """Look after every part whose time has come; return how many second copies were deleted."""
    removed = 0
    for delivery_id in await courier.ledger.to_sweep(courier.now()):
        entry = await courier.ledger.entry(delivery_id)
        chat = courier.chat_for(entry.delivery.address.platform)
        for part in entry.parts:
            if chat is not None and not courier.stopping() and _is_due(part, courier.now()):
                removed += await _sweep_part(courier, chat, entry, part)
    return removed


def _is_due(part: Part, now: datetime) -> bool:
    return part.sweep_at is not None and part.sweep_at <= now


async def _sweep_part(courier: Courier, chat: Chat, entry: Entry, part: Part) -> int:
    if part.state != "sent":
        return await _later(courier, entry, part)
    try:
        back = await read_place(chat, entry, part, courier.now(), courier.timing)
        found = copies(back.messages, part.key)
        extra = second_copies(found, part.message_id)
        await _delete(courier, chat, entry, extra)
    except Refused as no:
        log.warning("sweep refused", delivery=entry.delivery.id, part=part.no, reason=no.reason)
        await courier.ledger.change(entry.delivery.id, lambda e: transitions.sweep_later(e, part.no, None))
        return 0
    except Exception as error:  # noqa: BLE001 - whatever an adapter raises: try again later
        log.warning("sweep put off", delivery=entry.delivery.id, part=part.no, reason=describe(error))
        return await _later(courier, entry, part)
    kept = next((seen.id for seen in found if seen not in extra), part.message_id or "")
    await courier.ledger.change(entry.delivery.id, lambda e: transitions.swept(e, part.no, kept, len(extra)))
    if extra:
        courier.alert("swept", entry.delivery, f"겹친 메시지 {len(extra)}개를 지웠습니다.")
    return len(extra)


def second_copies(found: Sequence[Seen], stored_id: str | None) -> list[Seen]:
    """All but one of *found*, which stand oldest first."""
    kept = next((seen for seen in found if seen.id == stored_id), found[0] if found else None)
    return [seen for seen in found if seen is not kept]


async def _delete(courier: Courier, chat: Chat, entry: Entry, extra: Sequence[Seen]) -> None:
    for seen in extra:
        courier.at("before-delete")
        await chat.delete(entry.delivery.address.name, seen.id)
        courier.at("after-delete")


async def _later(courier: Courier, entry: Entry, part: Part) -> int:
    at = courier.now() + courier.timing.sweep_after
    await courier.ledger.change(entry.delivery.id, lambda e: transitions.sweep_later(e, part.no, at))
    return 0
