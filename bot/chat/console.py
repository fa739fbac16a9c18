"""The adapters that need no platform: the terminal, and a file of JSON lines."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..delivery import Payload, Rendered
from ..model import Digest
from . import text


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
        self._count = 0

    def render(self, digest: Digest) -> Rendered:
        return _render(digest)

    async def post(self, channel: str, payload: Payload) -> str:
        del channel
        return self._show(payload["text"], indent="")

    async def reply(self, channel: str, message_id: str, payload: Payload) -> str:
        del channel, message_id
        return self._show(payload["text"], indent="  │ ")

    def _show(self, message: str, indent: str) -> str:
        self._write("\n".join(indent + line for line in message.splitlines()) + "\n")
        self._count += 1
        return str(self._count)


class FileChat:
    """Appends one JSON object a message to the file that the channel names ('file:out/digest.jsonl')."""

    platform = "file"

    def render(self, digest: Digest) -> Rendered:
        return _render(digest)

    async def post(self, channel: str, payload: Payload) -> str:
        return self._append(channel, {"kind": "message", **payload})

    async def reply(self, channel: str, message_id: str, payload: Payload) -> str:
        return self._append(channel, {"kind": "reply", "thread": message_id, **payload})

    def _append(self, channel: str, row: dict[str, Any]) -> str:
        path = Path(channel.removeprefix("file:"))
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as out:
            message_id = f"{path.name}@{out.tell()}"
            out.write(json.dumps({"id": message_id, **row}, ensure_ascii=False) + "\n")
        return message_id
