"""What the fake platform remembers, and what an app may do to it; no network."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

Json = dict[str, Any]

#: what one POST can meet; 'before' and 'after' stand for before and after the message is accepted
FAULTS = (
    *("drop-before", "drop-after", "reset-before", "reset-after", "hang-before", "hang-after"),
    *("500-before", "500-after", "internal_error-before", "internal_error-after"),
    *("fatal_error-before", "fatal_error-after", "half-answer-after", "garbage-after", "moderated-after"),
    "429",  # '429:2.5' asks for 2.5 s
    "refuse",  # 'refuse:is_archived': this one POST is refused for sure
    "none",  # nothing happens: to let a POST pass before the next fault
)
REFUSED_STATUS = {"missing_scope": 403, "not_in_channel": 403, "unknown_message": 404, "channel_not_found": 404}


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a channel behaves."""

    platform: str = "slack"
    #: seconds in which a second POST with the same nonce gets the first message; Slack knows no such thing
    nonce_window: float = 0.0
    #: seconds from acceptance until a read finds the message
    visible_after: float = 0.0
    #: 'yes'; 'refused'; 'empty': 200 and [], and the permissions say why; 'empty-unsaid': they do not
    read: str = "yes"
    reads_a_minute: int = 0
    page: int = 100
    #: least seconds between two accepted messages, else 429
    spacing: float = 0.0
    #: '' or the word with which every POST is refused
    refuses: str = ""


@dataclass(slots=True, kw_only=True)
class Message:
    id: str
    key: str
    nonce: str
    thread: str | None
    payload: Json
    at: float
    own: bool = True
    #: '' or who deleted it: 'own', 'moderator'
    deleted: str = ""


@dataclass(slots=True, kw_only=True)
class Channel:
    manner: Manner = field(default_factory=Manner)
    faults: list[str] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    #: (time, verb, outcome) of every call
    calls: list[tuple[float, str, str]] = field(default_factory=list)
    #: no POST is welcome before this; 'early' counts those that came all the same
    closed_until: float = 0.0
    early: int = 0


class Refusal(Exception):
    """The platform's no: a word, and for a 429 the seconds to wait."""

    def __init__(self, word: str, retry_after: float = 0.0) -> None:
        super().__init__(word)
        self.word = word
        self.retry_after = retry_after


class Platform:
    """The state, and what can be done to it.  Every change is an event, written before it is applied."""

    def __init__(self, journal: Path | None = None, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._ahead = 0.0
        self._last_id = 0
        self.channels: dict[str, Channel] = {}
        self._journal = None
        if journal is not None:
            for event in _events(journal):
                self._apply(event)
            self._journal = journal.open("ab", buffering=0)

    def now(self) -> float:
        return self._clock() + self._ahead

    def record(self, **event: Any) -> None:
        if self._journal is not None:
            self._journal.write(json.dumps(event).encode() + b"\n")
        self._apply(event)

    def _apply(self, event: Json) -> None:
        channel = self.channel(event.get("channel", ""))
        match event["event"]:
            case "manner":
                channel.manner = Manner(**event["manner"])
            case "arm":
                channel.faults.extend(event["faults"])
            case "call":
                channel.calls.append((event["at"], event["verb"], event["outcome"]))
            case "fault":
                channel.faults.pop(0)
            case "close":
                channel.closed_until = event["until"]
            case "early":
                channel.early += 1
            case "message":
                channel.messages.append(Message(**event["message"]))
                self._last_id += 1
            case "delete":
                next(m for m in channel.messages if m.id == event["id"]).deleted = event["by"]
            case "clock":
                self._ahead += event["seconds"]

    def channel(self, name: str) -> Channel:
        return self.channels.setdefault(name, Channel())

    # -- what an app may do --------------------------------------------------------------------------------------

    def next_fault(self, name: str) -> str:
        faults = self.channel(name).faults
        if not faults:
            return "none"
        fault = faults[0]
        self.record(event="fault", channel=name)
        return fault

    def accept(self, name: str, body: Json, *, own: bool = True) -> str:
        """Take a message in and return its id; ``Refusal`` where this channel does not want it."""
        channel = self.channel(name)
        if own and self.now() < channel.closed_until:
            self.record(event="early", channel=name)
        self._check_rules(name, channel, body.get("thread"))
        if (known := self._same_nonce(channel, body.get("nonce") or "")) is not None:
            if known.deleted:
                raise Refusal("unknown_message")
            return known.id
        message = Message(
            id=self._new_id(channel),
            key=body["key"],
            nonce=body.get("nonce") or "",
            thread=body.get("thread"),
            payload=body["payload"],
            at=self.now(),
            own=own,
        )
        self.record(event="message", channel=name, message=asdict(message))
        return message.id

    def _check_rules(self, name: str, channel: Channel, thread: str | None) -> None:
        if channel.manner.refuses:
            raise Refusal(channel.manner.refuses)
        if thread is not None and all(m.id != thread for m in channel.messages):
            raise Refusal("thread_not_found")
        wait = channel.manner.spacing - (self.now() - channel.messages[-1].at) if channel.messages else 0.0
        if wait > 0:
            self.shut(name, wait)

    def refuse(self, word: str) -> None:
        raise Refusal(word)

    def shut(self, name: str, seconds: float) -> None:
        """Say 429, and remember until when."""
        self.record(event="close", channel=name, until=self.now() + seconds)
        raise Refusal("ratelimited", seconds)

    def _same_nonce(self, channel: Channel, nonce: str) -> Message | None:
        oldest = self.now() - channel.manner.nonce_window
        return next((m for m in channel.messages if nonce and m.nonce == nonce and m.at > oldest), None)

    def _new_id(self, channel: Channel) -> str:
        if channel.manner.platform == "slack":
            return f"{int(self.now())}.{self._last_id + 1:06}"
        return str((int(self.now() * 1000) - 1_420_070_400_000 << 22) + self._last_id + 1)

    def read(self, name: str, since: float, thread: str | None, cursor: int) -> tuple[list[Message], int | None]:
        """One page of what can be seen, newest first, and where the next begins; Slack's thread shows its head too."""
        channel = self.channel(name)
        self._check_reader(channel)
        if channel.manner.read != "yes":
            return [], None
        latest = self.now() - channel.manner.visible_after
        heads = {thread} if channel.manner.platform == "slack" and thread else set()
        seen = [
            m
            for m in reversed(channel.messages)
            if since <= m.at <= latest and not m.deleted and (m.thread == thread or m.id in heads)
        ]
        rest = cursor + channel.manner.page
        return seen[cursor:rest], rest if rest < len(seen) else None

    def _check_reader(self, channel: Channel) -> None:
        if channel.manner.read == "refused":
            raise Refusal("missing_scope")
        reads = [at for at, verb, outcome in channel.calls if verb == "read" and outcome == "ok"]
        most = channel.manner.reads_a_minute
        if most and len(reads) >= most and (wait := reads[-most] + 60 - self.now()) > 0:
            raise Refusal("ratelimited", wait)

    def delete(self, name: str, message_id: str, *, by: str = "own") -> None:
        found = next((m for m in self.channel(name).messages if m.id == message_id and not m.deleted), None)
        if found is None:
            raise Refusal("unknown_message")
        if by == "own" and not found.own:
            raise Refusal("missing_scope")
        self.record(event="delete", channel=name, id=message_id, by=by)

    def permissions(self, name: str) -> Json:
        manner = self.channel(name).manner
        may_write = manner.refuses not in REFUSED_STATUS
        return {"post": may_write, "read": manner.read in ("yes", "empty-unsaid"), "reply": may_write}


def _events(journal: Path) -> Iterator[Json]:
    if journal.exists():
        for line in journal.read_bytes().splitlines():
            with contextlib.suppress(json.JSONDecodeError):  # the last line of a process that was killed
                yield json.loads(line)
