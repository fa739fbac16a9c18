"""C0 to C19: what may happen to a process, a platform or a database, and how each must end.

run: Stage, seed -> Result
"""

from __future__ import annotations

import os
import random
import shutil
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

import crash_child
from crash_cases import Case, Stage, Verdict, fork, run_child, wait_for
from crash_errand import QUIET, Pace
from ledger_way import POINTS, TICK_POINTS

PARTS = 3
#: Discord without Read Message History, as an adapter sees it that asks too little
BLIND = "read-back empty, though reading is allowed"
Ends = Callable[[Verdict], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    number: str
    what: str
    verdict: Verdict
    good: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    number: str
    what: str
    run: Callable[[Stage], Verdict]
    ends: Ends


# -- how it must end -----------------------------------------------------------------------------------------------


def clean(v: Verdict) -> bool:
    return v.clean


def posted_once(v: Verdict) -> bool:
    """Clean, and no POST beyond one a part: what was accepted was found."""
    return v.clean and v.posts == PARTS


def none_posted(v: Verdict) -> bool:
    return v.lost == PARTS and v.posts == 1 and v.quiet and len(v.alerts) == 1


def held(v: Verdict) -> bool:
    """Never two, one alert, and nothing sent after the doubtful part."""
    return not v.duplicate and not v.extra and v.posts == 1 and v.quiet and len(v.alerts) == 1


def held_second(v: Verdict) -> bool:
    """The first message is out, the second in doubt: held, told once, never posted again."""
    return not v.duplicate and not v.extra and v.posts == 2 and v.quiet and len(v.alerts) == 1


def at_most_one_extra(v: Verdict) -> bool:
    """One visible in the end; what was swept was told, once a message."""
    told = sum(int("".join(filter(str.isdigit, line))) for line in v.alerts if line.startswith("swept"))
    return not v.lost and not v.duplicate and v.extra <= 1 and told == v.extra and v.quiet


def kept_off(v: Verdict) -> bool:
    """A moderator's deletion is not undone."""
    return v.lost <= PARTS and v.extra == 0 and not v.duplicate and v.quiet


def resent_at_most_once(v: Verdict) -> bool:
    return v.extra <= 1 and not v.duplicate and not v.lost and v.quiet


# -- the scenes ----------------------------------------------------------------------------------------------------


def scenes(seed: int) -> Iterator[Scene]:
    """Every scene once, on both platforms, the free choices drawn by *seed*."""
    for platform in ("slack", "discord"):
        dice = random.Random(f"{platform}{seed}")
        yield from _kills(platform, dice)
        yield from _faults(platform, dice)
        yield from _read_backs(platform)
        yield from _others(platform, dice)


def _scene(number: str, what: str, platform: str, ends: Ends = clean, **case: object) -> Scene:
    made = Case(**{"name": number, "way": "ledger", "platform": platform, **case})
    return Scene(number=number, what=what, run=lambda stage: stage.play(made), ends=ends)


def _kills(platform: str, dice: random.Random) -> Iterator[Scene]:
    part = dice.randint(1, PARTS)
    for point, number in zip(TICK_POINTS, ("C0", "C1", "C1", "C2"), strict=True):
        yield _scene(number, f"in a whole tick, {point}", platform, posted_once, way="tick", kills=((point, 1),))
    yield _scene("C0", "before the plan commits", platform, posted_once, kills=(("db:commit", 1),))
    yield _scene("C1", "planned, before it is frozen", platform, posted_once, kills=(("db:commit", 2),))
    yield _scene("C2", "frozen, before the claim", platform, posted_once, kills=(("before-claim", part),))
    yield _scene("C3", "claimed, before connect", platform, clean, kills=(("chat:connect", part),))
    yield _scene("C4", "half of the body written", platform, clean, kills=(("chat:half-body", part),))
    yield _scene("C5", "accepted, answer not read", platform, posted_once, kills=(("chat:unread", part),))
    yield _scene("C6", "answer read, commit missing", platform, posted_once, kills=(("after-post", part),))
    yield _scene("C7", "between the parts", platform, posted_once, kills=(("after-commit", 1), ("after-commit", 1)))


def _faults(platform: str, dice: random.Random) -> Iterator[Scene]:
    before = ("none",) * dice.randrange(PARTS)
    for fault in ("hang-after", "reset-after", "half-answer-after", "garbage-after"):
        yield _scene("C8", "no answer after acceptance", platform, posted_once, faults=(*before, fault))
    slow = {"strike": "slow", "manner": {"visible_after": 28.0}, "kills": (("chat:connect", 1),)}
    yield _scene("C8", "accepted at 19 s, readable 28 s later", platform, posted_once, faults=("drop-after",), **slow)
    for fault in ("500", "internal_error", "fatal_error"):
        yield _scene("C9", "5xx before acceptance", platform, clean, faults=(*before, f"{fault}-before"))
        yield _scene("C9", "5xx after acceptance", platform, posted_once, faults=(*before, f"{fault}-after"))
    storm = tuple(f"429:{dice.randint(1, 90)}" for _ in range(5))
    yield _scene(
        "C10", "429 five times", platform, lambda v: v.clean and v.posts <= PARTS + 5, faults=(*before, *storm)
    )
    for word in ("channel_not_found", "is_archived", "invalid_blocks"):
        yield _scene("C11", "definite refusal", platform, none_posted, manner={"refuses": word})


def _read_backs(platform: str) -> Iterator[Scene]:
    for how in ("refused", "empty"):
        for fault in ("drop-after", "drop-before"):
            yield _scene("C12", f"read-back {how}", platform, held, faults=(fault,), manner={"read": how})
    blind = {"read": "empty-unsaid"}
    for fault in ("drop-after", "drop-before"):
        yield _scene("C12", f"{BLIND}: a reply", platform, held_second, faults=("none", fault), manner=blind)
        case = Case(name="", way="ledger", platform=platform, stories=0, faults=("none", fault))
        run = partial(next_day, case=case, manner=blind)
        yield Scene(number="C12", what=f"{BLIND}: the next day", run=run, ends=held_second)
    case = Case(name="", way="ledger", platform=platform, stories=0, faults=("none", "drop-before"))
    run = partial(next_day, case=case, manner={})
    yield Scene(number="C12", what="lost the next day, the day before can be read", run=run, ends=clean)
    slow = {"reads_a_minute": 1, "page": 15}
    for fault, ends in (("drop-after", posted_once), ("drop-before", clean)):
        yield _scene("C12", "1 read a minute, 15 items", platform, ends, faults=(fault,), manner=slow)


def _others(platform: str, dice: random.Random) -> Iterator[Scene]:
    def scene(number: str, what: str, run: Callable[[Stage], Verdict], ends: Ends = clean) -> Scene:
        return Scene(number=number, what=what, run=run, ends=ends)

    case = Case(name="", way="ledger", platform=platform)
    for point in ("after-claim", "before-post", "chat:connect", "chat:half-body", "after-post"):
        yield scene("C13", "SIGSTOP past the lease", lambda s, p=point: zombie(s, case, p), at_most_one_extra)
    point = dice.choice(POINTS)
    yield scene("C14", "two start at once, one killed", lambda s, p=point: pair(s, case, p))
    for strike in ("full", "locked"):
        last = (("after-post", dice.randint(1, PARTS)),)
        lock = replace(case, strike=strike, kills=last, pace=Pace(busy=0.1))
        yield scene("C15", f"database {strike} at the last commit", lambda s, c=lock: s.play(c), posted_once)
    last = replace(case, strike="gone", kills=(("after-post", dice.randint(1, PARTS)),))
    yield scene("C15", "database gone at the last commit", lambda s, c=last: gone(s, c), posted_once)
    for point in ("db:commit", "before-claim", "before-post"):
        yield scene("C16", "restored from before the post", lambda s, p=point: restored(s, case, p), posted_once)
    for hours in (-2, 1, 26):
        yield scene("C17", "clock jumps in the middle", lambda s, h=hours: jump(s, case, h), posted_once)
    for point in POINTS[:8]:
        term = replace(case, strike="term", kills=((point, dice.randint(1, PARTS)),))
        yield scene("C18", "SIGTERM", lambda s, c=term: s.play(c), posted_once)
    ends = kept_off if platform == "discord" else resent_at_most_once
    yield _scene("C19", "deleted while unknown", platform, ends, faults=("moderated-after",))


def next_day(stage: Stage, case: Case, manner: dict[str, object]) -> Verdict:
    """The digest of the day after an untroubled one, on a channel that has changed to *manner*; judged by its own text."""
    errand = stage.opens(case)
    stage.finish(errand)
    stage.platform.opens(errand.channels[0].partition(":")[2], platform=case.platform, **manner)
    stage.moves_on(86_400)
    return stage.finish(replace(errand, due_at=errand.due_at + 86_400))


def gone(stage: Stage, case: Case) -> Verdict:
    """The database's file is taken away from a running process, and put back before the next one starts."""
    errand = stage.opens(case)
    run_child(errand.struck(case.kills[0]))
    crash_child.away(errand.database).rename(errand.database)
    stage.moves_on(errand.pace.lease + 1)
    return stage.finish(errand)


def zombie(stage: Stage, case: Case, point: str) -> Verdict:
    """One process is stopped at *point* until its lease is over and another has done the work, then goes on."""
    errand = stage.opens(replace(case, strike="stop"))
    sleeper = fork(errand.struck((point, 1)))
    os.waitpid(sleeper, os.WUNTRACED)
    for _ in range(3):
        stage.moves_on(errand.pace.lease + 1)
        run_child(errand)
    os.kill(sleeper, signal.SIGCONT)
    wait_for(sleeper)
    stage.moves_on(errand.pace.settle + 1)
    return stage.finish(errand)


def pair(stage: Stage, case: Case, point: str) -> Verdict:
    """Two processes at once; one is killed."""
    errand = stage.opens(case)
    both = [fork(errand.struck((point, 1))), fork(errand)]
    kills = sum(wait_for(child) < 0 for child in both)
    stage.moves_on(errand.pace.lease + 1)
    return replace(stage.finish(errand), kills=kills)


def restored(stage: Stage, case: Case, point: str) -> Verdict:
    """A backup from *point* is put back after everything was posted."""
    errand = stage.opens(case)
    run_child(errand.struck((point, 1)))
    backup = errand.database.with_suffix(".backup")
    _copy(errand.database, backup)
    stage.moves_on(errand.pace.lease + 1)
    stage.finish(errand)
    _copy(backup, errand.database)
    stage.moves_on(60)
    if run_child(replace(errand, way="ledger, restored")) == QUIET:
        return stage.judge(errand)
    stage.moves_on(errand.pace.settle + 1)
    return stage.finish(errand)


def _copy(source: os.PathLike[str], target: os.PathLike[str]) -> None:
    """A SQLite database with its write-ahead log, while nobody has it open."""
    for suffix in ("", "-wal", "-shm"):
        if os.path.exists(f"{source}{suffix}"):  # noqa: PTH110 - a name, not a place
            shutil.copyfile(f"{source}{suffix}", f"{target}{suffix}")
        elif os.path.exists(f"{target}{suffix}"):  # noqa: PTH110
            os.remove(f"{target}{suffix}")  # noqa: PTH107


def jump(stage: Stage, case: Case, hours: int) -> Verdict:
    """Killed with an unknown outcome, then the clock of the machine jumps, not the platform's."""
    errand = stage.opens(case)
    run_child(errand.struck(("after-post", 1)))
    stage.moves_own_clock(hours * 3600)
    try:
        return stage.finish(errand)
    finally:
        stage.moves_own_clock(-hours * 3600)


def run(stage: Stage, scene: Scene) -> Result:
    verdict = scene.run(stage)
    return Result(number=scene.number, what=scene.what, verdict=verdict, good=scene.ends(verdict))
