"""A chat platform in memory, on a clock that a test moves: for the courier, where no process is killed."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.delivery import NotSent, Permissions, ReadBack, Refused, Rendered, Seen

START = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)


@dataclass
class Clock:
    """The present, which passes only by sleeping."""

    now: datetime = START
    slept: list[float] = field(default_factory=list)

    def __call__(self) -> datetime:
        return self.now

    def moves(self, **span: float) -> None:
        self.now += timedelta(**span)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += timedelta(seconds=seconds)
        await asyncio.sleep(0)


@dataclass
class Message:
    id: str
    key: str
    at: datetime
    payload: dict
    thread: str | None


class MemoryChat:
    """``faults`` are met by the POSTs in turn: none, lost, kept, slow, 429, refused.

    lost, kept: an unclear answer, the message not there or there.  ``reading``: yes, no, empty, untrusted, broken, 429.
    """

    platform = "memory"

    def __init__(self, clock: Clock, *faults: str, reading: str = "yes", visible_after: float = 0.0) -> None:
        self.clock = clock
        self.faults = list(faults)
        self.reading = reading
        self.visible_after = timedelta(seconds=visible_after)
        self.messages: list[Message] = []
        self.posts: list[tuple[datetime, str]] = []
        self.reads: list[tuple[datetime, datetime]] = []
        #: set by the first POST
        self.called = asyncio.Event()

    def render(self, digest) -> Rendered:
        cards = (*digest.cards, *digest.listed)
        return Rendered(messages=({"text": digest.title},), replies=tuple({"text": c.headline} for c in cards))

    async def post(self, channel, payload, *, key, nonce, thread=None) -> str:
        fault = self.faults.pop(0) if self.faults else "none"
        self.posts.append((self.clock(), key))
        self.called.set()
        if fault == "429":
            raise NotSent(40.0)
        if fault == "down":
            raise NotSent(None)
        if fault == "refused":
            raise Refused("channel_not_found")
        if fault == "lost":
            raise ConnectionResetError("reset")
        message_id = self.accept(dict(payload), key, thread)
        if fault == "kept":
            raise ConnectionResetError("reset by https://hooks.example/secret-token")
        if fault == "slow":
            await asyncio.sleep(3600)
        return message_id

    def accept(self, payload, key, thread=None) -> str:
        message = Message(str(len(self.messages) + 1), key, self.clock(), payload, thread)
        self.messages.append(message)
        return message.id

    async def read_back(self, channel, *, since, thread=None) -> ReadBack:
        self.reads.append((self.clock(), since))
        if self.reading == "refused":
            raise Refused("missing_scope")
        if self.reading == "429":
            raise NotSent(60.0)
        if self.reading == "broken":
            raise ValueError("no JSON")
        hidden = self.reading in ("empty", "untrusted")
        seen = [
            Seen(id=m.id, key=m.key, at=m.at)
            for m in self.messages
            if m.thread == thread and m.at >= since and m.at + self.visible_after <= self.clock() and not hidden
        ]
        return ReadBack(messages=tuple(seen), trusted=self.reading != "untrusted")

    async def delete(self, channel, message_id) -> None:
        self.messages = [m for m in self.messages if m.id != message_id]

    async def permissions(self, channel) -> Permissions:
        return Permissions(read=self.reading not in ("no", "refused"))
