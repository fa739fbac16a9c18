"""A seeded part of the crash suite: real processes, real SIGKILL, judged by what the fake platform shows.

``./run.sh bench crash`` runs all of it.
"""

import json
import signal
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import crash_child
import crash_named
import crash_races
import fake_chat
import ledger_way
import pytest
from crash_cases import FAULTS, Case, crash_cases, run_child
from crash_errand import Pace
from crash_pool import open_stage

SEED = 4
#: a slow machine must not turn an answer into a timeout where the test is about the answer
PATIENT = Pace(timeout=20.0)
ALL = sorted(crash_named.scenes(SEED), key=lambda s: (s.number, s.what))
#: each scene once, on one platform or the other; an empty reading that claims to be allowed on both
ONCE = {(scene.number, scene.what): scene for n, scene in enumerate(ALL) if n % 2}
BLIND = [scene for scene in ALL if crash_named.BLIND in scene.what]
SCENES = [*(scene for scene in ONCE.values() if scene not in BLIND), *BLIND]
CASES = [
    *[case for seed in range(3) for case in crash_cases("ledger", ledger_way.POINTS, FAULTS, seed)][SEED::229],
    *[case for seed in range(3) for case in crash_cases("tick", ledger_way.WHOLE_POINTS, FAULTS, seed)][SEED::397],
]


@pytest.fixture(scope="module")
def stage(tmp_path_factory):
    with open_stage(tmp_path_factory.mktemp("crash")) as stage:
        yield stage


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: f"{scene.number} {scene.what}")
def test_what_may_happen_ends_as_promised(stage, scene):
    result = crash_named.run(stage, scene)
    assert result.good, result


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.way} {case.name}")
def test_a_digest_arrives_once_and_in_order_whatever_is_killed(stage, case):
    verdict = stage.play(case)
    assert verdict.clean, verdict


def test_replicas_racing_and_killed_post_once(stage):
    verdicts, _ = crash_races.run(stage, crash_races.Race(replicas=3, seed=SEED, channels=3))
    assert all(not v.lost and not v.duplicate and v.in_order and v.quiet for v in verdicts), verdicts


def test_the_suite_sees_the_doubles_and_losses_of_the_naive_ways(stage):
    """A judge that finds no fault with these would find none with the ledger either."""
    doubles = stage.play(
        Case(name="", way="retry until stored", platform="slack", kills=(("part:answered", 1),), pace=PATIENT)
    )
    lost = stage.play(Case(name="", way="mark first", platform="slack", kills=(("part:stored", 2),), pace=PATIENT))
    assert (doubles.duplicate, doubles.lost) == (1, 0)
    assert (lost.duplicate, lost.lost) == (0, 1)


def test_every_kill_point_of_an_untroubled_delivery_is_passed(stage):
    """A point that is never reached would prove nothing."""
    case = Case(name="", way="ledger", platform="slack", pace=PATIENT)
    courier = ("before-claim", "after-claim", "before-post", *fake_chat.POINTS, "after-post", "after-commit")
    codes = {point: run_child(stage.opens(case).struck((point, 1))) for point in ("db:commit", *courier)}
    assert codes == dict.fromkeys(codes, -signal.SIGKILL)


@pytest.mark.parametrize("point", ["before-read-back", "after-read-back"])
def test_the_kill_points_of_a_doubtful_delivery_are_passed(stage, point):
    case = Case(
        name="", way="ledger", platform="slack", faults=("drop-after",), kills=(("", 0), (point, 1)), pace=PATIENT
    )
    verdict = stage.play(case)
    assert (verdict.kills, verdict.clean) == (1, True)


def test_the_child_runs_by_hand_too(stage, tmp_path):
    errand = stage.opens(Case(name="", way="ledger", platform="slack", pace=PATIENT))
    written = tmp_path / "errand.json"
    written.write_text(json.dumps(asdict(errand), default=str))
    script = Path(crash_child.__file__)
    done = subprocess.run([sys.executable, str(script), str(written)], check=False, cwd=script.parents[1])
    assert done.returncode == crash_child.QUIET
    assert stage.judge(errand).clean
