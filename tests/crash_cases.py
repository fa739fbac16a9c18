"""One crash case: a digest on its way to the fake platform, killed and tripped up, then left alone until it is quiet.

The judge reads nothing but the platform.  Times are the protocol's own: instead of waiting out a lease the clocks of
the platform and of the next child are moved together.
"""

from __future__ import annotations

import itertools
import logging
import os
import random
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import crash_child
import ledger_way
import structlog
from crash_errand import AGAIN, QUIET, Errand, Pace, digest_of, move_clock
from fake_chat import render
from platform_process import PlatformProcess

#: of platform_state.FAULTS, one POST each
FAULTS = (
    *("none", "drop-before", "hang-after", "reset-after", "500-before", "500-after", "half-answer-after"),
    *("internal_error-after", "fatal_error-before", "429:40", "garbage-after", "drop-after", "hang-before"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    name: str
    way: str
    platform: str
    #: (point, occurrence) of each child in turn that is killed; the children after them are left alone
    kills: tuple[tuple[str, int], ...] = ()
    faults: tuple[str, ...] = ()
    manner: dict[str, Any] = field(default_factory=dict)
    stories: int = 2
    pace: Pace = field(default_factory=Pace)
    #: how the children in ``kills`` are struck: kill, stop, term, full, locked, gone, slow
    strike: str = "kill"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a member of the channel sees in the end, and what it took."""

    lost: int
    duplicate: int
    #: messages accepted beyond one a part, deleted since or not
    extra: int
    in_order: bool
    kills: int
    children: int
    posts: int
    quiet: bool
    early: int
    #: what an operator was told
    alerts: tuple[str, ...] = ()
    #: children that ended in a way that nobody asked for
    broken: int = 0

    @property
    def clean(self) -> bool:
        wrong = (self.lost, self.duplicate, self.extra, self.early, self.broken)
        return not any(wrong) and self.in_order and self.quiet


class Stage:
    """A platform, a database made once to copy from, and the clock that both share."""

    def __init__(self, platform: PlatformProcess, folder: Path) -> None:
        self.platform = platform
        self._folder = folder
        self._template = folder / "template.db"
        self._clock = folder / "clock"
        self._numbers = itertools.count()
        self._clock.write_text("0.0")
        ledger_way.make_database(self._template)
        self._warm_up()

    def _warm_up(self) -> None:
        """Whatever is built at first use is built before the first fork."""
        for way in crash_child.WAYS:
            crash_child.run(self.opens(Case(name="warm", way=way, platform="slack")))

    def opens(self, case: Case, channels: int = 1) -> Errand:
        """New channels and a new database for *case*, with its faults armed."""
        names = tuple(f"C{next(self._numbers)}" for _ in range(channels))
        window = {"nonce_window": 120.0} if case.platform == "discord" else {}
        for name in names:
            self.platform.opens(name, platform=case.platform, **{**window, **case.manner})
            self.platform.arm(name, *case.faults)
        database = self._folder / f"{names[0]}.db"
        shutil.copyfile(self._template, database)
        return Errand(
            way=case.way,
            database=database,
            url=self.platform.url,
            channels=tuple(f"fake:{name}" for name in names),
            clock=self._clock,
            stories=case.stories,
            pace=case.pace,
            due_at=time.time() + self.ahead,
            strike=case.strike,
        )

    def moves_on(self, seconds: float) -> None:
        """Time passes, for everybody."""
        self.platform.moves_clock(seconds)
        self.moves_own_clock(seconds)

    def moves_own_clock(self, seconds: float) -> None:
        """Our machine's clock jumps."""
        move_clock(self._clock, seconds)

    @property
    def ahead(self) -> float:
        return float(self._clock.read_text())

    def play(self, case: Case) -> Verdict:
        return self.finish(self.opens(case), case.kills)

    def finish(self, errand: Errand, kills: tuple[tuple[str, int], ...] = (), most: int = 60) -> Verdict:
        """One child after the other, the first ones struck, until nothing is left to do."""
        struck, broken, code = 0, 0, AGAIN
        for children in range(1, most + 1):
            code = run_child(errand.struck(kills[children - 1] if children <= len(kills) else None))
            struck += code < 0
            broken += code > 0 and code != AGAIN
            if code == QUIET:
                break
            self.moves_on(_pause(errand))
        return self.judge(errand, kills=struck, broken=broken, children=children, quiet=code == QUIET)

    def judge(self, errand: Errand, *, no: int = 0, children: int = 1, quiet: bool = True, **counts: int) -> Verdict:
        """The verdict on channel number *no* of the errand."""
        channel = self.platform.shows(errand.channels[no].partition(":")[2])
        own = [message for message in channel["messages"] if message["own"]]
        return Verdict(
            **_counted(own, texts_of(errand)),
            **{"kills": 0, **counts},
            children=children,
            posts=sum(verb == "post" for _, verb, _ in channel["calls"]),
            quiet=quiet,
            early=channel["early"],
            alerts=tuple(errand.told),
        )


def _pause(errand: Errand) -> float:
    """Seconds until a next child has something to do: what the last one said, else a lease."""
    said = float(errand.later.read_text()) if errand.later.exists() else errand.pace.lease
    return max(said, 0.0) + 1.0


def texts_of(errand: Errand) -> list[str]:
    """The digest's text, then its replies'."""
    rendered = render(digest_of(errand))
    return [payload["text"] for payload in (*rendered.messages, *rendered.replies)]


def _counted(own: list[dict[str, Any]], texts: list[str]) -> dict[str, Any]:
    # a digest that is late says so behind its title
    by_text = {text: [m for m in own if m["payload"]["text"].startswith(text)] for text in texts}
    visible = {text: [m for m in copies if not m["deleted"]] for text, copies in by_text.items()}
    firsts = [own.index(copies[0]) for copies in by_text.values() if copies]
    heads = {message["id"] for message in by_text[texts[0]]}
    threaded = all(message["thread"] in heads for text in texts[1:] for message in by_text[text])
    return {
        "lost": sum(not copies for copies in visible.values()),
        "duplicate": sum(max(0, len(copies) - 1) for copies in visible.values()),
        "extra": sum(max(0, len(copies) - 1) for copies in by_text.values()),
        "in_order": firsts == sorted(firsts) and threaded,
    }


def run_child(errand: Errand) -> int:
    """Fork, run the errand, wait; its exit code, or minus the signal that killed it."""
    return wait_for(fork(errand))


def fork(errand: Errand) -> int:
    """Start a child from this warm process and return its id."""
    errand.later.unlink(missing_ok=True)
    child = os.fork()
    if child:
        return child
    code = 70
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    try:
        code = crash_child.run(errand)
    finally:
        os._exit(code)


def wait_for(child: int) -> int:
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def crash_cases(
    way: str, points: tuple[str, ...], faults: tuple[str, ...], seed: int, *, parts: int = 3
) -> Iterator[Case]:
    """Every point x fault x part x platform, once a seed; the seed's remainder by three says how they meet.

    0: the kill is at the POST that meets the fault.  1: the fault strikes the POST after the kill, and the lease is
    short.  2: the second child is killed too, at a point drawn by lot, and messages can be read only after a while.
    """
    for platform, part, fault, point in itertools.product(("slack", "discord"), range(parts), faults, points):
        dice = random.Random(f"{seed}|{platform}|{part}|{fault}|{point}")
        before = ["none"] * part
        kills = ((point, part + 1), (dice.choice(points), dice.randint(1, 2)))
        yield Case(
            name=f"{point} {fault} part {part} {platform} seed {seed}",
            way=way,
            platform=platform,
            kills=kills if seed % 3 == 2 else kills[:1],
            faults=(*before, "none", fault) if seed % 3 == 1 else (*before, fault),
            manner={"visible_after": dice.uniform(0, 20)} if seed % 3 == 2 else {},
            pace=Pace(lease=60.0) if seed % 3 == 1 else Pace(),
        )
