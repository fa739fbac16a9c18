"""The process that is killed: one errand, to bring one digest to one channel of the fake platform.

    python tests/crash_child.py ERRAND.json

The crash suite forks it from a warm process instead, which costs a twentieth.  It ends with ``QUIET`` when there is
nothing left to do, with ``AGAIN`` when a later tick must go on, and with a signal when it was told to die.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import resource
import signal
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ledger_way
import naive_ways
from crash_errand import AGAIN, QUIET, Errand, Pace, digest_of
from fake_chat import FakeChat

SIGNALS = {"kill": signal.SIGKILL, "stop": signal.SIGSTOP, "term": signal.SIGTERM}

#: a POST that takes almost all of its 20 s
SLOW = 19.5


class Reaper:
    """The hook ``at``: counts the points passed, and strikes at the one that was chosen."""

    def __init__(self, errand: Errand) -> None:
        self._errand = errand
        self._passed: dict[str, int] = {}
        self._dice = random.Random(errand.lot[0]) if errand.lot else None

    def __call__(self, point: str) -> None:
        self._passed[point] = count = self._passed.get(point, 0) + 1
        if self._errand.kill == (point, count) or self._drawn():
            self._strike()

    def _drawn(self) -> bool:
        return self._dice is not None and self._errand.lot is not None and self._dice.random() < self._errand.lot[1]

    def _strike(self) -> None:
        match self._errand.strike:
            case "full":
                _fill_disk()
            case "locked":
                self._lock = sqlite3.connect(self._errand.database, isolation_level=None)
                self._lock.execute("BEGIN IMMEDIATE")
            case "gone":
                self._errand.database.rename(away(self._errand.database))
            case "slow":
                self._errand.advance(SLOW)
            case name:
                os.kill(os.getpid(), SIGNALS[name])


def away(database: Path) -> Path:
    """Where a database is taken from under a process."""
    return database.with_suffix(".away")


def _fill_disk() -> None:
    """From now on no file may grow, as on a full disk."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def run(errand: Errand) -> int:
    return asyncio.run(_run(errand, Reaper(errand)))


async def _run(errand: Errand, at: Callable[[str], None]) -> int:
    async with FakeChat(errand.url, at=at, timeout=errand.pace.timeout) as chat:
        return await WAYS[errand.way](errand, chat, at)


def _naive(way: Callable[..., Any]) -> Callable[..., Any]:
    async def bring(errand: Errand, chat: FakeChat, at: Callable[[str], None]) -> int:
        rendered = chat.render(digest_of(errand))
        try:
            await way(errand.database, chat, errand.channels[0], [*rendered.messages, *rendered.replies], at)
        except Exception:  # noqa: BLE001 - whatever it was, the next tick tries again
            return AGAIN
        return QUIET

    return bring


WAYS = {
    "ledger": ledger_way.bring,
    "tick": ledger_way.whole_tick,
    "ledger, restored": ledger_way.restore,
    "retry until stored": _naive(naive_ways.retry_until_stored),
    "mark first": _naive(naive_ways.mark_first),
}


def read_errand(path: Path) -> Errand:
    values = json.loads(path.read_text())
    values["pace"] = Pace(**values.get("pace", {}))
    values["kill"] = tuple(values["kill"]) if values.get("kill") else None
    places = {name: Path(values[name]) for name in ("database", "clock")}
    return Errand(**values | places | {"channels": tuple(values["channels"])})


if __name__ == "__main__":
    sys.exit(run(read_errand(Path(sys.argv[1]))))
