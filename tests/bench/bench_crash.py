"""Does every digest arrive once, whatever is killed?  The crash suite, and the two naive ways beside it.

    .venv/bin/python tests/bench/bench_crash.py [--seeds 3] [--first-seed 0] [--races 10] [--quick]

Every process is a real one, killed with a real SIGKILL; the count is taken from the fake platform alone.  Prints the
table of ways, C0 to C19, the replicas racing, and draws out/bench_crash.png.  Ends with 1 where a promise is broken.
"""

from __future__ import annotations

import argparse
import itertools
import logging
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import structlog

sys.path.insert(0, str(Path(__file__).parents[1]))

import crash_named
import crash_races
import fake_chat
import naive_ways
from crash_cases import Case, Verdict, crash_cases
from crash_pool import Pool, play

#: eight points on the way of one part, seven faults, three parts, two platforms, three seeds: 1,008
LEDGER_POINTS = (
    "db:commit",
    "before-claim",
    "after-claim",
    "before-post",
    *fake_chat.POINTS[1:],
    "after-post",
    "after-commit",
)
NAIVE_POINTS = (*naive_ways.POINTS, *fake_chat.POINTS)
FAULTS = ("none", "drop-before", "hang-after", "reset-after", "500-after", "internal_error-before", "429:40")
NAIVE = ("retry until stored", "mark first")
PICTURE = Path("out/bench_crash.png")


@dataclass(slots=True, kw_only=True)
class Tally:
    """Sums over the deliveries of one way."""

    deliveries: int = 0
    kills: int = 0
    lost: int = 0
    duplicate: int = 0
    disorder: int = 0
    unclean: int = 0
    seconds: float = 0.0

    def add(self, verdict: Verdict) -> None:
        self.deliveries += 1
        self.kills += verdict.kills
        self.lost += verdict.lost > 0
        self.duplicate += verdict.extra > 0
        self.disorder += not verdict.in_order
        self.unclean += not verdict.clean


def run_cases(pool: Pool, cases: list[Case]) -> tuple[Tally, dict[str, Tally]]:
    """All together, and by the point of the first kill."""
    whole, by_point = Tally(), defaultdict[str, Tally](Tally)
    started = time.perf_counter()
    for case, verdict in zip(cases, pool.map(play, cases), strict=True):
        whole.add(verdict)
        by_point[case.kills[0][0]].add(verdict)
        if case.way == "ledger" and not verdict.clean:
            print("  NOT CLEAN", case.name, verdict)
    whole.seconds = time.perf_counter() - started
    return whole, by_point


def ways_table(pool: Pool, seeds: range, every: int) -> tuple[dict[str, dict[str, Tally]], bool]:
    print(f"{'way':<22}{'deliveries':>11}{'kills':>7}{'lost':>7}{'doubled':>9}{'order':>7}{'hurt':>8}{'s':>7}")
    found, good = {}, True
    for way in ("ledger", *NAIVE):
        points = LEDGER_POINTS if way == "ledger" else NAIVE_POINTS
        cases = [c for seed in seeds for c in crash_cases(way, points, FAULTS, seed)][
            :: every if way == "ledger" else 3 * every
        ]
        tally, found[way] = run_cases(pool, cases)
        hurt = f"{tally.unclean / tally.deliveries:.1%}"
        print(
            f"{way:<22}{tally.deliveries:>11}{tally.kills:>7}{tally.lost:>7}{tally.duplicate:>9}"
            f"{tally.disorder:>7}{hurt:>8}{tally.seconds:>7.0f}",
            flush=True,
        )
        good = good and (way != "ledger" or not tally.unclean)
    return found, good


def _run_scene(stage: object, which: tuple[int, int]) -> crash_named.Result:
    """Scenes hold functions, so a worker makes them anew from (seed, number)."""
    seed, number = which
    return crash_named.run(stage, next(itertools.islice(crash_named.scenes(seed), number, None)))  # type: ignore[arg-type]


def scenes_table(pool: Pool, seeds: Iterable[int]) -> bool:
    which = [(seed, number) for seed in seeds for number, _ in enumerate(crash_named.scenes(seed))]
    rows: dict[tuple[str, str], list[crash_named.Result]] = defaultdict(list)
    for result in pool.map(_run_scene, which):
        rows[result.number, result.what].append(result)
        if not result.good:
            print("  NOT AS PROMISED", result)
    print(f"\n{'':<5}{'injected':<34}{'runs':>6}{'as promised':>13}{'doubled':>9}{'swept':>7}")
    for (number, what), results in sorted(rows.items(), key=lambda row: (int(row[0][0][1:]), row[0][1])):
        doubled, extra = (sum(getattr(r.verdict, name) for r in results) for name in ("duplicate", "extra"))
        good = sum(result.good for result in results)
        print(f"{number:<5}{what:<34}{len(results):>6}{good:>13}{doubled:>9}{extra - doubled:>7}")
    return all(result.good for results in rows.values() for result in results)


def races_table(pool: Pool, races: int, first_seed: int) -> bool:
    print(f"\n{'replicas':<10}{'deliveries':>11}{'kills':>7}{'lost':>7}{'doubled':>9}{'swept':>7}{'order':>7}")
    good = True
    for replicas in (2, 4, 8):
        plan = [
            crash_races.Race(replicas=replicas, seed=first_seed * 1000 + n, platform=("slack", "discord")[n % 2])
            for n in range(races)
        ]
        done = list(pool.map(crash_races.run, plan))
        verdicts = [verdict for some, _ in done for verdict in some]
        lost, doubled, extra = (sum(getattr(v, name) for v in verdicts) for name in ("lost", "duplicate", "extra"))
        disorder = sum(not v.in_order for v in verdicts)
        print(
            f"{replicas:<10}{len(verdicts):>11}{sum(kills for _, kills in done):>7}{lost:>7}{doubled:>9}"
            f"{extra - doubled:>7}{disorder:>7}",
            flush=True,
        )
        good = good and not lost and not doubled and not disorder and all(v.quiet for v in verdicts)
    return good


def draw(found: dict[str, dict[str, Tally]]) -> None:
    """Share of deliveries hurt, by the point of the kill: one panel a way, the same scale."""
    import matplotlib as mpl

    mpl.use("Agg")
    import matplotlib.pyplot as plt

    figure, panels = plt.subplots(1, len(found), figsize=(14, 4.6), sharex=True, layout="constrained")
    for panel, (way, by_point) in zip(panels, found.items(), strict=True):
        points = list(by_point)[::-1]
        lost, doubled = (list(_shares(by_point, points, name)) for name in ("lost", "duplicate"))
        panel.barh(points, lost, color="#d62728", label="lost")
        panel.barh(points, doubled, left=lost, color="#ff9f1c", label="doubled")
        hurt = sum(t.unclean for t in by_point.values())
        panel.set_title(f"{way}: {hurt} of {sum(t.deliveries for t in by_point.values())} deliveries hurt")
        panel.set_xlim(0, 100)
        panel.set_xlabel("% of deliveries, by where the process was killed")
        panel.grid(axis="x", alpha=0.3)
    panels[0].legend(loc="center right")
    PICTURE.parent.mkdir(exist_ok=True)
    figure.savefig(PICTURE, dpi=130)
    print(f"\n{PICTURE}")


def _shares(by_point: dict[str, Tally], points: Iterable[str], name: str) -> Iterator[float]:
    return (100 * getattr(by_point[point], name) / by_point[point].deliveries for point in points)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--races", type=int, default=10, help="of ten deliveries each, for 2, 4 and 8 replicas")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--quick", action="store_true", help="a twentieth of the cases")
    given = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    seeds = range(given.first_seed, given.first_seed + given.seeds)
    with Pool(given.workers) as pool:
        found, good = ways_table(pool, seeds, every=20 if given.quick else 1)
        good &= scenes_table(pool, seeds[:1] if given.quick else seeds)
        good &= races_table(pool, 1 if given.quick else given.races, given.first_seed)
    draw(found)
    print("every promise kept" if good else "A PROMISE IS BROKEN")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
