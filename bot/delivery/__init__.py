"""Bringing a digest to a channel once: the :class:`Chat` protocol, and the ledger's steps.

    chat         what a platform must be able to do, and how it answers
    keys         the names a message is known by; pure
    planning     which deliveries are made or skipped; freezing the payloads
    transitions  what may follow what; pure
    courier      claim, reconcile, post, classify
    reading      is a message of ours there?
    sweep        second copies
    answers      a command is answered once

The promise: exactly once, if accepted messages can be read within ``Timing.settle`` and no process sleeps longer than
its lease between the deadline check and the socket.  Otherwise at most one extra, removed by the sweep, counted, never
silent.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from ..model import Digest
from ..store.ledger_rows import Delivery, Entry, Interaction, Part, Wanted
from .answers import answer_once
from .chat import Chat, NotSent, Payload, Permissions, ReadBack, Refused, Rendered, Seen
from .courier import POINTS, Courier
from .keys import key_of, nonce_of, parse_address
from .planning import freeze, plan
from .sweep import sweep
from .timing import Timing

__all__ = [
    "POINTS",
    "Chat",
    "Courier",
    "Delivery",
    "Entry",
    "Interaction",
    "NotSent",
    "Part",
    "Payload",
    "Permissions",
    "ReadBack",
    "Refused",
    "Rendered",
    "Seen",
    "Timing",
    "Wanted",
    "answer_once",
    "deliver",
    "freeze",
    "key_of",
    "nonce_of",
    "parse_address",
    "plan",
    "sweep",
]


async def deliver(
    courier: Courier, channel: str, digest: Digest, *, due_at: datetime | None = None, patience: timedelta | None = None
) -> Entry | None:
    """Plan, freeze and post *digest* on *channel*, waiting for what must be waited for; None where no adapter serves it.

    Called again, it goes on where it stopped, and posts nothing twice.
    """
    address = parse_address(channel)
    chat = courier.chat_for(address.platform)
    if chat is None:
        return None
    now = courier.now()
    wanted = Wanted(address=address, edition_date=digest.local_date, slot=digest.edition_id, due_at=due_at or now)
    await plan(courier.ledger, wanted, now)
    known = await courier.ledger.latest(address)
    delivery = next(d for d in known if d.edition_date == wanted.edition_date and d.slot == wanted.slot)
    if delivery.state == "planned":
        await freeze(courier.ledger, chat, delivery, digest, courier.now())
    return await courier.deliver(delivery.id, patience=patience)
