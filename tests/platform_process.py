"""The fake platform, seen from a test: start it, tell it how to behave, kill it, ask what really happened.

with PlatformProcess(folder) as platform:
    platform.opens("C1", platform="discord", nonce_window=120)
    platform.arm("C1", "none", "drop-after")
    ...
    assert [m["key"] for m in platform.shown("C1")] == [...]
"""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

from platform_state import Manner

_SCRIPT = Path(__file__).with_name("fake_platform.py")


class PlatformProcess:
    """Blocking calls: for a test's own thread of events, never for the code under test."""

    def __init__(self, folder: Path) -> None:
        self._journal = folder / "platform.jsonl"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.kill()

    def start(self) -> None:
        """Start, or start again: on another port, with all that it remembers."""
        command = [sys.executable, str(_SCRIPT), str(self._journal), "--while-stdin"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    # -- verbs ---------------------------------------------------------------------------------------------------

    def opens(self, channel: str, **manner: Any) -> None:
        self._tell("manner", channel=channel, manner=asdict(Manner(**manner)))

    def arm(self, channel: str, *faults: str) -> None:
        """The next POSTs to *channel* meet these, one each."""
        self._tell("arm", channel=channel, faults=faults)

    def moderate(self, channel: str, message_id: str) -> None:
        self._tell("moderate", channel=channel, id=message_id)

    def says(self, channel: str, key: str = "", thread: str | None = None) -> str:
        """Somebody else posts."""
        return str(self._tell("say", channel=channel, key=key, thread=thread, payload={})["id"])

    def moves_clock(self, seconds: float) -> None:
        self._tell("clock", seconds=seconds)

    def shows(self, channel: str) -> dict[str, Any]:
        """Everything about *channel*: manner, faults left, messages, calls, early."""
        return self._call("GET", f"/control/channels/{quote(channel, safe='')}")

    def messages(self, channel: str) -> list[dict[str, Any]]:
        """Every own message ever accepted, deleted ones too, in the order of acceptance."""
        return [message for message in self.shows(channel)["messages"] if message["own"]]

    def visible(self, channel: str) -> list[dict[str, Any]]:
        """Own messages that a member of the channel sees."""
        return [message for message in self.messages(channel) if not message["deleted"]]

    def outcomes(self, channel: str, verb: str = "post") -> list[str]:
        return [outcome for _, called, outcome in self.shows(channel)["calls"] if called == verb]

    def _tell(self, verb: str, **body: Any) -> dict[str, Any]:
        return self._call("POST", f"/control/{verb}", json.dumps(body))

    def _call(self, verb: str, path: str, body: str | None = None) -> dict[str, Any]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(verb, path, body)
            answer: dict[str, Any] = json.loads(connection.getresponse().read())
            return answer
        finally:
            connection.close()
