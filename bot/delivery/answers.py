"""A command is answered once, however often its platform delivers it and to however many processes.

    acknowledge -> claim -> work -> sending (committed) -> send -> answered

Every delivery is acknowledged, at once: the platform gives three seconds.  The claim is a row with a lease.  A process
that dies while it works leaves a lease that ends, and the next delivery takes the command up.  One that dies while it
sends leaves an answer that may be out and cannot be read back: it is not given again, unless sending it again replaces
it (*repeatable*: Discord's edit of the deferred answer).  So an answer is never doubled; it can be missed, and asked for
again by a person.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import TypeVar

import structlog

from ..store.ledger import Ledger
from ..store.ledger_rows import Interaction
from .chat import NotSent, Refused, describe
from .courier import clock

T = TypeVar("T")
log = structlog.get_logger()

#: the work of an answer, with room for a model; Slack's response_url lasts 30 minutes, Discord's token 15
LEASE = timedelta(minutes=2)
#: one call to the platform, all told
DEADLINE = timedelta(seconds=20)


async def answer_once(
    ledger: Ledger,
    asked: Interaction,
    *,
    acknowledge: Callable[[], Awaitable[object]],
    work: Callable[[], Awaitable[T]],
    send: Callable[[T], Awaitable[object]],
    now: Callable[[], datetime] = clock,
    repeatable: bool = False,
) -> bool:
    """Acknowledge, and give the answer that *work* makes unless it was or is being given; was it this call that gave it?

    *send* makes one call to the platform and raises as ``Chat.post`` does.  What *work* or *send* raises is raised here,
    after the claim has been given back where the answer surely is not out: the next delivery tries again.
    """
    await _acknowledge(acknowledge, asked)
    fence = await ledger.begin_answer(asked, now(), now() + LEASE, repeatable=repeatable)
    if fence is None:
        return False
    try:
        made = await work()
    except BaseException:
        await ledger.move_answer(asked, fence, "working", now(), free=True)
        raise
    if not await ledger.move_answer(asked, fence, "sending", now()):
        log.warning("worked past the lease, answered by another", platform=asked.platform)
        return False
    await _send(ledger, asked, fence, lambda: send(made), now)
    return True


async def _acknowledge(acknowledge: Callable[[], Awaitable[object]], asked: Interaction) -> None:
    """One that fails does not stop the answer: Discord refuses a second one, though the first may have been another's."""
    try:
        async with asyncio.timeout(DEADLINE.total_seconds()):
            await acknowledge()
    except Exception as error:  # noqa: BLE001 - whatever an adapter raises
        log.warning("command not acknowledged", platform=asked.platform, reason=describe(error))


async def _send(
    ledger: Ledger, asked: Interaction, fence: int, send: Callable[[], Awaitable[object]], now: Callable[[], datetime]
) -> None:
    """Any other error than these two leaves the answer in doubt, as it was stored before."""
    try:
        async with asyncio.timeout(DEADLINE.total_seconds()):
            await send()
    except NotSent:
        await ledger.move_answer(asked, fence, "working", now(), free=True)
        raise
    except Refused:
        await ledger.move_answer(asked, fence, "failed", now())
        raise
    await ledger.move_answer(asked, fence, "answered", now())
