"""A chat platform in a process of its own, which remembers over kills: ``python fake_platform.py JOURNAL``.

It prints its port, then serves HTTP on 127.0.0.1.  Each channel behaves as Slack or as Discord (``Manner``), and each
POST meets the next fault that was armed for its channel (``FAULTS``).  All that happens is a line of the journal
before it is answered, and the state is nothing but the journal read from the start: kill it, start it, go on.

    POST   /channels/C/messages        {"payload", "key", "nonce", "thread"} -> {"ok": true, "id"}
    GET    /channels/C/messages?since=&thread=&cursor=   -> {"ok": true, "messages": [...], "next"}, newest first
    DELETE /channels/C/messages/ID     own messages only
    GET    /channels/C/permissions     -> {"post", "read", "reply"}
    POST   /control/VERB               see ``Server._control``; GET /control/channels/C shows all of a channel

Slack says what is wrong in a 200 with ``"ok": false``; Discord says it in the status.  Both answer 429 with Retry-After.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

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
_REFUSED_STATUS = {"missing_scope": 403, "not_in_channel": 403, "unknown_message": 404, "channel_not_found": 404}


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
    #: SHA-256 of the payload as it came
    payload: str
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
            payload=hashlib.sha256(json.dumps(body["payload"], sort_keys=True).encode()).hexdigest(),
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
        may_write = manner.refuses not in _REFUSED_STATUS
        return {"post": may_write, "read": manner.read in ("yes", "empty-unsaid"), "reply": may_write}


def _events(journal: Path) -> Iterator[Json]:
    if journal.exists():
        for line in journal.read_bytes().splitlines():
            with contextlib.suppress(json.JSONDecodeError):  # the last line of a process that was killed
                yield json.loads(line)


class Server:
    """HTTP around a :class:`Platform`; one request a connection."""

    def __init__(self, platform: Platform) -> None:
        self.platform = platform

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            verb, target, body = await _request(reader)
            path = [unquote(part) for part in urlsplit(target).path.strip("/").split("/")]
            query = {name: values[0] for name, values in parse_qs(urlsplit(target).query).items()}
            if path[0] == "control":
                _answer(writer, 200, self._control(path[1:], body))
            elif (verb, path[2:]) == ("POST", ["messages"]):
                await self._post(path[1], body, writer)
            else:
                self._ask(verb, path[1], path[2:], query, writer)
            await writer.drain()
        writer.close()

    async def _post(self, name: str, body: Json, writer: asyncio.StreamWriter) -> None:
        """Meet the next fault: what happens to the message, then what happens to the answer."""
        kind, _, rest = self.platform.next_fault(name).partition(":")
        stem, _, when = kind.rpartition("-")
        try:
            if kind == "429":
                self.platform.shut(name, float(rest or 1))
            if kind == "refuse":
                raise Refusal(rest)
            message_id = "" if when == "before" else self.platform.accept(name, body)
        except Refusal as no:
            self._refuse(name, "post", no, writer)
            return
        if stem == "moderated":
            self.platform.delete(name, message_id, by="moderator")
        self._note(name, "post", kind if when else "ok")
        await _spoil(stem, {"ok": True, "id": message_id}, writer)

    def _ask(self, verb: str, name: str, rest: list[str], query: dict[str, str], writer: asyncio.StreamWriter) -> None:
        what = "permissions" if rest == ["permissions"] else "delete" if verb == "DELETE" else "read"
        try:
            answer = self._looked_up(what, name, rest, query)
        except Refusal as no:
            self._refuse(name, what, no, writer)
        else:
            self._note(name, what, "ok")
            _answer(writer, 200, {"ok": True, **answer})

    def _looked_up(self, what: str, name: str, rest: list[str], query: dict[str, str]) -> Json:
        if what == "permissions":
            return self.platform.permissions(name)
        if what == "delete":
            self.platform.delete(name, rest[-1])
            return {}
        since, cursor = float(query.get("since", 0)), int(query.get("cursor", 0))
        messages, following = self.platform.read(name, since, query.get("thread"), cursor)
        return {"messages": [asdict(message) for message in messages], "next": following}

    def _refuse(self, name: str, verb: str, no: Refusal, writer: asyncio.StreamWriter) -> None:
        self._note(name, verb, no.word)
        body = {"ok": False, "error": no.word, "retry_after": no.retry_after}
        if no.word == "ratelimited":
            _answer(writer, 429, body, f"Retry-After: {no.retry_after}\r\n")
        elif self.platform.channel(name).manner.platform == "slack":
            _answer(writer, 200, body)
        else:
            _answer(writer, _REFUSED_STATUS.get(no.word, 400), body)

    def _note(self, name: str, verb: str, outcome: str) -> None:
        self.platform.record(event="call", channel=name, verb=verb, outcome=outcome, at=self.platform.now())

    def _control(self, path: list[str], body: Json) -> Json:
        """manner, arm, moderate, say (as somebody else), clock (seconds ahead); or show a channel."""
        match path:
            case ["channels", name]:
                return asdict(self.platform.channel(name))
            case ["moderate"]:
                self.platform.delete(body["channel"], body["id"], by="moderator")
            case ["say"]:
                return {"id": self.platform.accept(body["channel"], body, own=False)}
            case [verb]:
                self.platform.record(event=verb, **body)
        return {}


async def _spoil(stem: str, body: Json, writer: asyncio.StreamWriter) -> None:
    """Answer as the fault says."""
    match stem:
        case "":
            _answer(writer, 200, body)
        case "hang":
            await asyncio.sleep(3600)
        case "drop":
            writer.close()
        case "reset":
            writer.transport.abort()
        case "500":
            _answer(writer, 500, {"ok": False})
        case "garbage":
            _answer(writer, 200, raw=b"<html>ok</html>")
        case "half-answer":
            writer.write(_head(200, 400) + b'{"ok": true, "id"')
        case "moderated":
            writer.close()
        case word:
            _answer(writer, 200, {"ok": False, "error": word})


async def _request(reader: asyncio.StreamReader) -> tuple[str, str, Json]:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.split("\r\n")
    verb, target, _ = first.split(" ", 2)
    pairs = (line.partition(":") for line in lines if line)
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return verb, target, json.loads(body) if body else {}


def _answer(writer: asyncio.StreamWriter, status: int, body: Json | None = None, more: str = "", raw: bytes = b"") -> None:
    data = raw or json.dumps(body).encode()
    writer.write(_head(status, len(data), more) + data)


def _head(status: int, length: int, more: str = "") -> bytes:
    return f"HTTP/1.1 {status} X\r\nConnection: close\r\nContent-Length: {length}\r\n{more}\r\n".encode()


async def main(journal: Path) -> None:
    server = await asyncio.start_server(Server(Platform(journal)).serve, "127.0.0.1", 0, limit=1 << 22)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
