"""The protocol's one path: claim a part, read back where an earlier try is in doubt, post once, store the outcome.

    claim -> (doubtful: read back -> found: sent | not there, twice: post again | no proof: held)
          -> POST under a deadline -> sent | not sent | refused | unknown

Every step is committed before the next touches the platform, so a process may die anywhere.  Nothing is waited for
inside a claim: a part whose time has not come is left for the next tick, by whichever replica.
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import structlog

from ..store.ledger import Ledger
from ..store.ledger_rows import Delivery, Entry, Part
from . import transitions
from .chat import Chat, NotSent, Refused, describe
from .keys import hash_of
from .reading import Absent, Found, Later, Reading, Unreadable, look
from .timing import Timing
from .transitions import Claim

log = structlog.get_logger()

#: where a process may be killed: the names that ``Courier.at`` is called with, in order
POINTS = (
    "before-claim",
    "after-claim",
    "before-read-back",
    "after-read-back",
    "before-post",
    "after-post",
    "after-commit",
    "before-delete",
    "after-delete",
)
#: channels served side by side
AT_ONCE = 20
#: what a tick waits for in place, rather than leave it to the next one
PATIENCE = timedelta(seconds=12)

TOO_LATE = "예정 시각에서 {hours}시간이 넘도록 보내지 못해 건너뛰었습니다."
CHANGED = "저장된 내용이 처음 것과 달라 보내지 않았습니다. 데이터베이스를 점검하세요."


def clock() -> datetime:
    """The present, in UTC."""
    return datetime.now(UTC)


def nowhere(point: str) -> None:
    """The hook of a process that is left alone."""


def never() -> bool:
    return False


def tell_log(kind: str, delivery: Delivery, reason: str) -> None:
    """The operator's alert where no other is configured: an error in the log."""
    log.error("delivery needs a look", kind=kind, delivery=delivery.id, channel=delivery.address.name, reason=reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Courier:
    """Brings frozen deliveries to their channels."""

    ledger: Ledger
    chats: Sequence[Chat]
    timing: Timing = field(default_factory=Timing)
    now: Callable[[], datetime] = clock
    #: returns early where the process is to stop
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
    #: is the process to stop?  Asked between two calls to a platform, never within one
    stopping: Callable[[], bool] = never
    #: called at each of ``POINTS``; for the crash suite
    at: Callable[[str], None] = nowhere
    #: (held | failed | skipped | swept, delivery, reason): somebody should know
    alert: Callable[[str, Delivery, str], None] = tell_log

    def chat_for(self, platform: str) -> Chat | None:
        return next((chat for chat in self.chats if chat.platform == platform), None)

    # --- many

    async def run(self, waiting: Callable[[Delivery], bool] = lambda _: False) -> None:
        """Do what can be done now for every delivery on its way, channels side by side, each in order of hours.

        *waiting*: deliveries whose first message must not go out yet (quiet hours).  A channel that fails does not stop
        the others; the first error is raised at the end.
        """
        by_channel: dict[object, list[Delivery]] = defaultdict(list)
        for delivery in await self.ledger.open_deliveries():
            if delivery.state == "frozen":
                by_channel[delivery.address].append(delivery)
        gate = asyncio.Semaphore(AT_ONCE)
        done = await asyncio.gather(
            *(self._serve(gate, queue, waiting) for queue in by_channel.values()), return_exceptions=True
        )
        for result in done:
            if isinstance(result, BaseException):
                raise result

    async def _serve(self, gate: asyncio.Semaphore, queue: list[Delivery], waiting: Callable[[Delivery], bool]) -> None:
        async with gate:
            for delivery in queue:
                if waiting(delivery) and not await self._begun(delivery.id):
                    continue
                await self.deliver(delivery.id, patience=PATIENCE)

    async def _begun(self, delivery_id: int) -> bool:
        entry = await self.ledger.entry(delivery_id)
        return any(part.state != "ready" or part.doubts for part in entry.parts)

    # --- one

    async def deliver(self, delivery_id: int, *, patience: timedelta | None = None) -> Entry:
        """Work on one delivery until it is closed, the process stops, or a wait is longer than *patience* (None: any)."""
        while True:
            entry = await self.ledger.entry(delivery_id)
            part = transitions.next_part(entry)
            chat = self.chat_for(entry.delivery.address.platform)
            if part is None or chat is None or self.stopping():
                return entry
            pause = transitions.wait_until(part, self.now(), self.timing) - self.now()
            if pause <= timedelta(0):
                moved = await self._advance(chat, delivery_id)
                pause = timedelta(0) if moved else timedelta(seconds=1)
            if patience is not None and pause > patience:
                return entry
            if pause > timedelta(0):
                await self.sleep(pause.total_seconds())
                patience = patience and patience - pause

    async def _advance(self, chat: Chat, delivery_id: int) -> bool:
        """Claim the part whose turn it is and settle it, or learn why not; False where another holds it."""
        self.at("before-claim")
        held = await self.ledger.change(delivery_id, lambda e: transitions.claim(e, self.now(), self.timing))
        if held is None:
            return False
        self.at("after-claim")
        ready = await self._reconcile(chat, held) if held.doubtful else held
        if ready is not None:
            await self._post(chat, ready)
        return True

    # --- reading back

    async def _reconcile(self, chat: Chat, held: Claim) -> Claim | None:
        """Find out whether an earlier POST was accepted; the claim to post again, where it surely was not."""
        delivery = held.entry.delivery
        self.at("before-read-back")
        older = await self.ledger.last_sent(delivery)
        reading = await look(chat, held.entry, held.part, older, self.now(), self.timing)
        self.at("after-read-back")
        match reading:
            case Found(message_id):
                await self._store_sent(delivery, held, message_id)
            case Absent() if held.part.absent_at is None:
                await self.ledger.change(delivery.id, lambda e: transitions.absent(e, held, self.now()))
            case Absent():
                return await self.ledger.change(
                    delivery.id, lambda e: transitions.post_again(e, held, self.now(), self.timing)
                )
            case Later() | Unreadable():
                await self._not_read(delivery, held, reading)
        return None

    async def _not_read(self, delivery: Delivery, held: Claim, reading: Reading) -> None:
        since = held.part.last_send_at or delivery.planned_at
        if isinstance(reading, Later) and self.now() - since < self.timing.give_up_reading:
            at = self.now() + (reading.pause or self.timing.settle)
            await self.ledger.change(delivery.id, lambda e: transitions.unread(e, held, reading.reason, at))
            return
        assert isinstance(reading, Later | Unreadable)
        reason = f"보냈는지 확인할 수 없어 멈췄습니다({reading.reason}). 채널을 눈으로 확인해 주세요."
        if await self.ledger.change(delivery.id, lambda e: transitions.kept_for_operator(e, held, reason, self.now())):
            self.alert("held", delivery, reason)

    # --- posting

    async def _post(self, chat: Chat, held: Claim) -> None:
        delivery, part, now = held.entry.delivery, held.part, self.now()
        if hash_of(part.payload) != part.payload_hash:
            await self._refused(delivery, held, CHANGED)
        elif part.no == 0 and now > delivery.due_at + self.timing.max_late:
            await self._given_up(delivery, held)
        elif part.lease_until is None or now > part.lease_until - self.timing.deadline:
            # stopped between claim and here: too little of the lease is left for a whole POST
            await self.ledger.change(delivery.id, lambda e: transitions.not_posted(e, held))
        else:
            await self._post_once(chat, held)

    async def _post_once(self, chat: Chat, held: Claim) -> None:
        """The only place that posts.  A cancelled call stays unknown, as does every answer that is not understood."""
        delivery, part = held.entry.delivery, held.part
        thread = held.entry.parts[0].message_id if part.reply else None
        self.at("before-post")
        try:
            async with asyncio.timeout(self.timing.deadline.total_seconds()):
                message_id = await chat.post(
                    delivery.address.name, json.loads(part.payload), key=part.key, nonce=part.nonce, thread=thread
                )
        except NotSent as no:
            reason, at = str(no), self.now() + self._pause(part, no.retry_after)
            await self.ledger.change(delivery.id, lambda e: transitions.not_sent(e, held, reason, at))
        except Refused as no:
            await self._refused(delivery, held, f"플랫폼이 거절했습니다: {no.reason}")
        except Exception as error:  # noqa: BLE001 - whatever an adapter raises: the message may be there
            reason = describe(error)
            log.warning("outcome of a post unknown", delivery=delivery.id, part=part.no, reason=reason)
            await self.ledger.change(
                delivery.id, lambda e: transitions.unknown(e, held, reason, self.now(), self.timing)
            )
        else:
            self.at("after-post")
            await self._store_sent(delivery, held, message_id)

    def _pause(self, part: Part, told: float | None) -> timedelta:
        """What the platform says, else twice as long each time."""
        if told is not None:
            return timedelta(seconds=max(told, 0.0))
        doubled = self.timing.first_pause * 2.0 ** min(part.attempts - 1, 10)
        return min(doubled, self.timing.longest_pause)

    async def _store_sent(self, delivery: Delivery, held: Claim, message_id: str) -> None:
        alone = await self.ledger.change(
            delivery.id, lambda e: transitions.sent(e, held, message_id, self.now(), self.timing)
        )
        if not alone:
            log.warning("posted after losing the lease", delivery=delivery.id, part=held.part.no)
        if held.part.no == 0:
            log.info("digest posted", delivery=delivery.id, channel=delivery.address.name, edition=delivery.slot)
        self.at("after-commit")

    async def _refused(self, delivery: Delivery, held: Claim, reason: str) -> None:
        if await self.ledger.change(delivery.id, lambda e: transitions.refused(e, held, reason, self.now())):
            self.alert("failed", delivery, reason)

    async def _given_up(self, delivery: Delivery, held: Claim) -> None:
        reason = TOO_LATE.format(hours=int(self.timing.max_late.total_seconds() // 3600))
        if await self.ledger.change(delivery.id, lambda e: transitions.given_up(e, held, reason, self.now())):
            self.alert("skipped", delivery, reason)
