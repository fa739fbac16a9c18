"""The adapters that need no platform: the terminal, and a file of JSON lines.

A terminal cannot be read back, and another process has another one.  So the console's memory is the process: within it
nothing is printed twice, and a process that died between printing and noting it prints once more when it is back.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from datetime import UTC, datetime

from ..delivery.chat import Payload, Permissions, ReadBack, Refused, Rendered, Seen
from ..model import Digest
from . import text
from .linefile import LineFile

THREAD_INDENT = "  │ "


def _render(digest: Digest) -> Rendered:
    return Rendered(
        messages=({"text": text.digest_text(digest)},),
        replies=tuple({"text": reply} for reply in text.thread_texts(digest)),
    )


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


class ConsoleChat:
    """Prints the digest, then each story's thread, indented."""

    platform = "console"

    def __init__(self, write: Callable[[str], None] = _print) -> None:
        self._write = write
        self._shown: dict[str, tuple[str | None, Seen]] = {}
        self._count = 0

    def render(self, digest: Digest) -> Rendered:
        return _render(digest)

    async def post(self, channel: str, payload: Payload, *, key: str, nonce: str, thread: str | None = None) -> str:
        del channel, nonce
        indent = THREAD_INDENT if thread else ""
        try:
            self._write("\n".join(indent + line for line in payload["text"].splitlines()) + "\n")
        except OSError as error:  # nobody reads on; what was printed cannot be taken back
            raise Refused(f"단말에 쓸 수 없습니다({error})") from error
        self._count += 1
        seen = Seen(id=str(self._count), key=key, at=datetime.now(UTC))
        self._shown[seen.id] = (thread, seen)
        return seen.id

    async def read_back(self, channel: str, *, since: datetime, thread: str | None = None) -> ReadBack:
        del channel
        found = (seen for place, seen in self._shown.values() if place == thread and seen.at >= since)
        return ReadBack(messages=tuple(found))

    async def delete(self, channel: str, message_id: str) -> None:
        """Forget it: what stands on a terminal stays there."""
        del channel
        self._shown.pop(message_id, None)

    async def permissions(self, channel: str) -> Permissions:
        del channel
        return Permissions()


class FileChat:
    """Appends one JSON object a message to the file that the channel names ('file:out/digest.jsonl')."""

    platform = "file"

    def render(self, digest: Digest) -> Rendered:
        return _render(digest)

    async def post(self, channel: str, payload: Payload, *, key: str, nonce: str, thread: str | None = None) -> str:
        del nonce
        kind = {"kind": "reply", "thread": thread} if thread else {"kind": "message"}
        row = {**kind, "key": key, "at": datetime.now(UTC).isoformat(), **payload}
        return await asyncio.to_thread(_file(channel).append, row)

    async def read_back(self, channel: str, *, since: datetime, thread: str | None = None) -> ReadBack:
        rows = await asyncio.to_thread(_file(channel).messages)
        found = [
            Seen(id=row["id"], key=str(row.get("key", "")), at=moment)
            for row in rows
            if row.get("thread") == thread and (moment := _moment(row.get("at"))) is not None and moment >= since
        ]
        return ReadBack(messages=tuple(found))

    async def delete(self, channel: str, message_id: str) -> None:
        """Append ``{"kind": "delete", "id": ...}``: lines that others have read are never moved."""
        await asyncio.to_thread(_file(channel).append, {"kind": "delete", "deletes": message_id})

    async def permissions(self, channel: str) -> Permissions:
        writable, readable = await asyncio.to_thread(_file(channel).access)
        return Permissions(post=writable, read=readable, reply=writable)


def _file(channel: str) -> LineFile:
    return LineFile(channel.removeprefix("file:"))


def _moment(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
