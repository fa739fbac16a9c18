"""A chat platform in a process of its own, which remembers over kills: ``python fake_platform.py JOURNAL``.

It prints its port, then serves HTTP on 127.0.0.1.  Each channel behaves as Slack or as Discord (``Manner``), and each
POST meets the next fault that was armed for its channel (``platform_state.FAULTS``).  All that happens is a line of the journal
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
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from platform_state import REFUSED_STATUS, Json, Platform, Refusal


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
                self.platform.refuse(rest)
            message_id = "" if when == "before" else self.platform.accept(name, body)
        except Refusal as no:
            self._refuse(name, "post", no, writer)
            return
        if stem == "moderated":
            self.platform.delete(name, message_id, by="moderator")
        self._note(name, "post", kind if stem else "ok")
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
            _answer(writer, REFUSED_STATUS.get(no.word, 400), body)

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


def _answer(
    writer: asyncio.StreamWriter, status: int, body: Json | None = None, more: str = "", raw: bytes = b""
) -> None:
    data = raw or json.dumps(body).encode()
    writer.write(_head(status, len(data), more) + data)


def _head(status: int, length: int, more: str = "") -> bytes:
    return f"HTTP/1.1 {status} X\r\nConnection: close\r\nContent-Length: {length}\r\n{more}\r\n".encode()


def _end_with_parent() -> None:
    """``--while-stdin``: whoever started us holds the other end of our standard input."""
    loop = asyncio.get_running_loop()
    loop.add_reader(sys.stdin.fileno(), lambda: sys.stdin.buffer.raw.read(1) or os._exit(0))


async def main(journal: Path) -> None:
    if "--while-stdin" in sys.argv:
        _end_with_parent()
    server = await asyncio.start_server(Server(Platform(journal)).serve, "127.0.0.1", 0, limit=1 << 22)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
