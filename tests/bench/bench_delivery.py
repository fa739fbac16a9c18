"""The rows of the scoreboard that concern delivery and the clock: what was injected, what came of it.

    .venv/bin/python tests/bench/bench_delivery.py [--rows 4,7,10] [--share 0.1] [--seed 0]

Row 1 is bench_crash.  Left out here: row 2 (PostgreSQL with an engine of its own) and rows 25 and 26 (feeds: they need
the breaker and the politeness of the hostile-input work).
``--share`` runs a part of every row.  Ends with 1 where a row does not hold.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import random
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import structlog

sys.path.insert(0, str(Path(__file__).parents[1]))

import crash_named
import crash_races
import ledger_way
from answer_rows import row_13
from clock_rows import Row, row_10, row_11
from crash_cases import Case, Stage, Verdict, fork, run_child, wait_for
from crash_errand import Errand, Pace, digest_of
from crash_pool import Pool, open_stage, play
from fake_chat import FakeChat

from bot.delivery import Courier, Wanted, freeze, parse_address, plan
from bot.store import Store

PARTS = 3


def ledger_case(dice: random.Random, **changes: object) -> Case:
    return Case(name="", way="ledger", platform=dice.choice(["slack", "discord"]), **changes)


def counted(verdicts: Iterable[Verdict]) -> str:
    made = list(verdicts)
    lost, doubled, extra = (sum(getattr(v, name) for v in made) for name in ("lost", "duplicate", "extra"))
    return f"{lost} lost, {doubled} doubled, {extra - doubled} swept"


# -- rows that the crash stage plays -------------------------------------------------------------------------------


def row_3(pool: Pool, share: float, seed: int) -> Row:
    """Replicas racing."""
    count = max(1, round(40 * share))
    races = [crash_races.Race(replicas=n, seed=seed + s, channels=10) for n in (2, 4, 8) for s in range(count)]
    done = list(pool.map(crash_races.run, races))
    verdicts = [v for some, _ in done for v in some]
    holds = all(not v.lost and not v.duplicate and v.in_order and v.quiet for v in verdicts)
    injected = f"2, 4, 8 replicas x {count * 10} deliveries, {sum(kills for _, kills in done)} kills"
    return injected, counted(verdicts), holds


def row_4(pool: Pool, share: float, seed: int) -> Row:
    """Unknown outcomes: accepted, not told, readable only after a while."""
    dice = random.Random(seed)
    faults = ("drop-after", "hang-after", "500-after", "internal_error-after", "half-answer-after", "reset-after")
    cases = [
        ledger_case(
            dice,
            faults=("none",) * dice.randrange(PARTS) + (dice.choice(faults),),
            manner={"visible_after": dice.uniform(0, 20)},
        )
        for _ in range(round(300 * share))
    ]
    verdicts = list(pool.map(play, cases))
    again = sum(v.posts - PARTS for v in verdicts)
    return (
        f"{len(cases)} unknown outcomes",
        f"{counted(verdicts)}; {again} POSTs of what was there",
        _all_clean(verdicts, again),
    )


def row_5(pool: Pool, share: float, seed: int) -> Row:
    """Discord's memory of the nonce is over before we come back."""
    dice = random.Random(seed)
    faults = ("drop-after", "drop-before", "hang-after", "500-before", "none")
    points = ("after-post", "chat:unread", "chat:half-body", "after-claim")
    cases = [
        Case(
            name="",
            way="ledger",
            platform="discord",
            faults=(dice.choice(faults),),
            kills=((dice.choice(points), dice.randint(1, PARTS)),),
            manner={"nonce_window": dice.uniform(0, 30)},
        )
        for _ in range(round(100 * share))
    ]
    verdicts = list(pool.map(play, cases))
    return f"{len(cases)} with the window over", counted(verdicts), _all_clean(verdicts, 0)


def _all_clean(verdicts: list[Verdict], again: int) -> bool:
    return again == 0 and all(v.clean for v in verdicts)


def row_6(pool: Pool, share: float, seed: int) -> Row:
    """Reading back is forbidden, or empty by permission."""
    dice = random.Random(seed)
    cases = [
        ledger_case(
            dice,
            faults=(dice.choice(["drop-after", "drop-before", "hang-after"]),),
            manner={"read": dice.choice(["refused", "empty"])},
        )
        for _ in range(round(25 * share))
    ]
    unsaid = [replace(case, faults=("none", *case.faults), manner={"read": "empty-unsaid"}) for case in cases]
    held = sum(crash_named.held(v) for v in pool.map(play, cases))
    held += sum(crash_named.held_second(v) for v in pool.map(_unsaid, enumerate(unsaid)))
    count = len(cases) + len(unsaid)
    return (
        f"{count} unreadable",
        f"{count - held} posted again or not told, {held} held with one alert each",
        held == count,
    )


def _unsaid(stage: Stage, numbered: tuple[int, Case]) -> Verdict:
    """Empty, though the permissions say that we may read: at the first reply, or on the day after."""
    number, case = numbered
    if number % 2:
        return stage.play(case)
    return crash_named.next_day(stage, replace(case, stories=0, manner={}), case.manner)


def _zombie(stage: Stage, which: tuple[int, str]) -> Verdict:
    dice = random.Random(which[0])
    return crash_named.zombie(stage, ledger_case(dice), which[1])


def row_7(pool: Pool, share: float, seed: int) -> Row:
    """SIGSTOP past the lease."""
    points = ("before-post", "chat:connect", "chat:half-body", "after-claim", "after-post")
    which = [(seed + n, points[n % len(points)]) for n in range(round(50 * share))]
    verdicts = list(pool.map(_zombie, which))
    told = sum(line.startswith("swept") for v in verdicts for line in v.alerts)
    extra = sum(v.extra for v in verdicts)
    holds = all(crash_named.at_most_one_extra(v) for v in verdicts)
    return f"{len(which)} zombies", f"{counted(verdicts)}; {told} told of {extra}", holds


def row_8(pool: Pool, share: float, seed: int) -> Row:
    """A storm of 429, and channels that refuse."""
    dice = random.Random(seed)
    storms = [
        tuple(f"429:{dice.uniform(1, 60):.1f}" if dice.random() < 0.3 else "none" for _ in range(PARTS + 2))
        for _ in range(round(333 * share))
    ]
    verdicts = list(pool.map(play, [ledger_case(dice, faults=storm) for storm in storms]))
    posts, early = sum(v.posts for v in verdicts), sum(v.early for v in verdicts)
    refusing = list(pool.map(_refused_for_a_week, ["missing_scope", "not_in_channel", "is_archived"]))
    measured = (
        f"{counted(verdicts)}; {posts} POSTs, {early} before Retry-After; refused for a week: {max(refusing)} calls"
    )
    return f"{len(storms) * PARTS} sends, 30 % 429", measured, all(v.clean for v in verdicts) and max(refusing) <= 3


def _refused_for_a_week(stage: Stage, word: str) -> int:
    """POSTs made in seven days to a channel that says no."""
    errand = stage.opens(Case(name="", way="ledger", platform="discord", manner={"refuses": word}))
    for day in range(7):
        for _ in range(3):
            run_child(replace(errand, due_at=errand.due_at + day * 86_400))
        stage.moves_on(86_400)
    return stage.judge(errand).posts


def _term(stage: Stage, case: Case) -> tuple[float, int, Verdict]:
    """Seconds that the process took to end, its code, and what came of the delivery after it."""
    errand = stage.opens(case)
    started = time.perf_counter()
    code = wait_for(fork(errand.struck(case.kills[0])))
    seconds = time.perf_counter() - started
    stage.moves_on(errand.pace.lease + 1)
    return seconds, code, stage.finish(errand)


def row_9(pool: Pool, share: float, seed: int) -> Row:
    """SIGTERM in each step; one POST in twenty hangs for its whole deadline of 20 s."""
    dice, points = (
        random.Random(seed),
        (*ledger_way.POINTS[:5], "before-post", "chat:connect", "chat:half-body", "after-post"),
    )
    cases = [
        ledger_case(dice, kills=((points[n % len(points)], dice.randint(1, PARTS)),), strike="term")
        for n in range(round(60 * share))
    ]
    hanging = {"faults": ("hang-after",), "kills": (("before-post", 1),), "pace": Pace(timeout=60.0)}
    cases += [replace(case, **hanging) for case in cases[::20]]
    done = list(pool.map(_term, cases))
    slowest, codes = max(seconds for seconds, _, _ in done), {code for _, code, _ in done}
    verdicts = [verdict for _, _, verdict in done]
    holds = slowest <= 25 and codes <= {0, 3} and all(v.clean for v in verdicts)
    return f"{len(cases)} SIGTERMs", f"slowest end {slowest:.1f} s; {counted(verdicts)}", holds


def _restored(stage: Stage, which: tuple[int, str]) -> Verdict:
    return crash_named.restored(stage, ledger_case(random.Random(which[0])), which[1])


def row_12(pool: Pool, share: float, seed: int) -> Row:
    """A backup from before the post is put back."""
    points = ("db:commit", "before-claim", "before-post", "after-post", "after-commit")
    which = [(seed + n, points[n % len(points)]) for n in range(max(5, round(20 * share)))]
    verdicts = list(pool.map(_restored, which))
    again = sum(v.posts - PARTS for v in verdicts)
    return f"{len(which)} restores", f"{counted(verdicts)}; {again} POSTs of what was there", _all_clean(verdicts, 0)


# -- load ----------------------------------------------------------------------------------------------------------


def row_27(_: Pool, share: float, seed: int) -> Row:
    """All channels at one minute, at one message a second each; then memory over five rounds."""
    del seed
    channels = max(20, round(300 * share))
    with open_stage() as stage:
        seconds, lost, doubled, _mb = _load(stage, channels, spacing=1.0)
        rounds = [_load(stage, max(10, channels // 6), spacing=0.0) for _ in range(6)]
    memory = [megabytes for *_, megabytes in rounds[1:]]
    swing = max(memory) / min(memory) - 1
    measured = f"{seconds:.0f} s, {lost} lost, {doubled} doubled; memory of 5 rounds +{swing:.1%}"
    return f"{channels} channels x 10 stories", measured, seconds <= 600 and not lost and not doubled and swing <= 0.1


def _load(stage: Stage, channels: int, *, spacing: float) -> tuple[float, int, int, float]:
    """Seconds, lost, doubled, and the megabytes of this process afterwards."""
    import psutil

    case = Case(name="", way="ledger", platform="slack", stories=10, manner={"spacing": spacing})
    errand = stage.opens(case, channels)
    started = time.perf_counter()
    asyncio.run(_deliver_all(errand))
    seconds = time.perf_counter() - started
    verdicts = [stage.judge(errand, no=no) for no in range(channels)]
    lost, doubled = sum(v.lost for v in verdicts), sum(v.duplicate for v in verdicts)
    return seconds, lost, doubled, psutil.Process().memory_info().rss / 1e6


async def _deliver_all(errand: Errand) -> None:
    """Freeze every channel's digest, then let the courier run as a tick does, until nothing is open."""
    digest, due_at = digest_of(errand), datetime.fromtimestamp(errand.due_at, UTC)
    async with Store.open(ledger_way.url_of(errand.database)) as store, FakeChat(errand.url, timeout=20) as chat:
        courier = Courier(ledger=store.ledger, chats=[chat])
        for channel in errand.channels:
            wanted = Wanted(address=parse_address(channel), edition_date=digest.local_date, slot="e", due_at=due_at)
            delivery = await plan(store.ledger, wanted, courier.now())
            assert delivery is not None
            await freeze(store.ledger, chat, delivery, digest, courier.now())
        while await store.ledger.open_deliveries():
            await courier.run()


def _pure(row: Callable[[float, int], Row]) -> Callable[[Pool, float, int], Row]:
    return lambda _, share, seed: row(share, seed)


ROWS: dict[int, Callable[[Pool, float, int], Row]] = {
    3: row_3, 4: row_4, 5: row_5, 6: row_6, 7: row_7, 8: row_8, 9: row_9, 10: _pure(row_10), 11: _pure(row_11), 12: row_12,
    13: _pure(row_13), 27: row_27,
}  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", default=",".join(map(str, ROWS)))
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--workers", type=int, default=2)
    given = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    print(f"{'row':>4} {'injected':<52}{'measured':<90}{'holds':<6}{'s':>5}")
    good = True
    with Pool(given.workers) as pool:
        for number in map(int, given.rows.split(",")):
            started = time.perf_counter()
            injected, measured, holds = ROWS[number](pool, given.share, given.seed)
            took = time.perf_counter() - started
            print(f"{number:>4} {injected:<52}{measured:<90}{'yes' if holds else 'NO':<6}{took:>5.0f}", flush=True)
            good = good and holds
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
