"""Several replicas on one database, in real time, killed at random and started again until all is quiet."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, replace

from crash_cases import Case, Stage, Verdict, fork
from crash_errand import AGAIN, QUIET, Errand, Pace

#: short, because nobody moves the clock here; a POST takes milliseconds
PACE = Pace(lease=2.5, settle=0.2, gap=0.1, deadline=0.5, sweep=0.3, pause=0.1, timeout=0.4)
CHANNELS = 10
#: at each point a process passes
SHARE = 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class Race:
    replicas: int
    seed: int
    platform: str = "slack"
    share: float = SHARE
    channels: int = CHANNELS


def run(stage: Stage, race: Race) -> tuple[list[Verdict], int]:
    """The verdict on each channel, and how many processes were killed."""
    case = Case(name="race", way="ledger", platform=race.platform, pace=PACE)
    errand = replace(stage.opens(case, race.channels), patience=2.0)
    kills, quiet = _until_quiet(errand, race)
    return [stage.judge(errand, no=no, quiet=quiet) for no in range(race.channels)], kills


def _until_quiet(errand: Errand, race: Race, most: int = 60) -> tuple[int, bool]:
    """Start as many as there are replicas; one that is killed or not done is started again, at most so often."""
    started, kills = 0, 0
    running: set[int] = set()
    waiting = race.replicas
    while waiting or running:
        while waiting and started < most * race.replicas:
            share = race.share if started < most * race.replicas / 2 else 0.0
            running.add(fork(replace(errand, lot=(race.seed * 10_000 + started, share))))
            waiting, started = waiting - 1, started + 1
        if not running:
            return kills, False
        child, status = os.wait()
        running.discard(child)
        code = os.waitstatus_to_exitcode(status)
        kills += code < 0
        if code == AGAIN:
            time.sleep(0.2)
        waiting += code != QUIET
    return kills, True
