"""What a process of the crash suite is sent to do, and the digest it carries."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Self

from bot.model import Card, Digest, Receipt
from summarizer import Declined

#: exit codes: nothing is left to do; a later tick must go on
QUIET, AGAIN = 0, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """The protocol's times in seconds."""

    lease: float = 300.0
    settle: float = 30.0
    gap: float = 10.0
    deadline: float = 20.0
    sweep: float = 600.0
    #: after the first failure that surely sent nothing
    pause: float = 5.0
    #: of the adapter's own calls: real time, so it is short
    timeout: float = 0.25
    #: how long to wait for a database that another process writes to
    busy: float = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    way: str
    database: Path
    url: str
    #: whole names; each gets the digest
    channels: tuple[str, ...]
    #: holds the seconds by which the clocks of this world are ahead; read whenever somebody asks for the time
    clock: Path
    stories: int = 2
    pace: Pace = field(default_factory=Pace)
    #: when the digest was due, in seconds since 1970
    due_at: float = 0.0
    #: seconds to wait in place for what must be waited for
    patience: float = 0.0
    #: where to be struck, at which occurrence, and how: kill, stop, term, full, locked, gone, slow
    kill: tuple[str, int] | None = None
    strike: str = "kill"
    #: (seed, share): at any point, be struck with this probability
    lot: tuple[int, float] | None = None

    @property
    def local_date(self) -> date:
        return datetime.fromtimestamp(self.due_at, UTC).date()

    def struck(self, kill: tuple[str, int] | None) -> Self:
        return replace(self, kill=kill)

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=float(self.clock.read_text()))

    def advance(self, seconds: float) -> None:
        """Time passes for this world: for the platform and for every process on our machine."""
        platform = http.client.HTTPConnection(self.url.removeprefix("http://"), timeout=30)
        platform.request("POST", "/control/clock", json.dumps({"seconds": seconds}))
        platform.getresponse().read()
        platform.close()
        move_clock(self.clock, seconds)

    def tell(self, line: str) -> None:
        """What an operator is told, one line an alert."""
        with contextlib.suppress(OSError), self.alerts.open("a") as out:
            out.write(line + "\n")

    @property
    def later(self) -> Path:
        """Where a child that ends with ``AGAIN`` writes after how many seconds it could go on."""
        return self.database.with_suffix(".later")

    @property
    def alerts(self) -> Path:
        return self.database.with_suffix(".alerts")

    @property
    def told(self) -> list[str]:
        return self.alerts.read_text().splitlines() if self.alerts.exists() else []


def move_clock(clock: Path, seconds: float) -> None:
    moved = clock.with_suffix(f".{os.getpid()}")
    moved.write_text(str(float(clock.read_text()) + seconds))
    moved.replace(clock)


def digest_of(errand: Errand) -> Digest:
    """A digest with ``errand.stories`` stories: the same at every start, as the store would give it."""
    cards = tuple(
        Card(
            story_id=f"s{number}",
            kind="new",
            headline=f"소식 {number}",
            url=f"https://news.example/{number}",
            people=(),
            summary=Declined(reason="", kind="foreign"),
            sources=(),
            independent_outlets=1,
        )
        for number in range(errand.stories)
    )
    return Digest(
        edition_id="morning",
        title="AI 임원 브리핑",
        local_date=errand.local_date,
        timezone="Asia/Seoul",
        cards=(),
        listed=cards,
        receipt=Receipt(sources_checked=1),
        made_at=datetime(2026, 11, 21, 23, 30, tzinfo=UTC),
    )
