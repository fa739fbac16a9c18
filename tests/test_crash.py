"""A seeded part of the crash suite: real processes, real SIGKILL, judged by what the fake platform shows.

``./run.sh bench crash`` runs all of it.
"""

import json
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
from crash_cases import FAULTS, Case, crash_cases
from crash_pool import open_stage

SEED = 4
SCENES = [scene for n, scene in enumerate(crash_named.scenes(SEED)) if n % 2 == n // 51]
CASES = [case for seed in range(3) for case in crash_cases("ledger", ledger_way.POINTS, FAULTS, seed)][SEED::131]


@pytest.fixture(scope="module")
def stage(tmp_path_factory):
    with open_stage(tmp_path_factory.mktemp("crash")) as stage:
        yield stage


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: f"{scene.number} {scene.what}")
def test_what_may_happen_ends_as_promised(stage, scene):
    result = crash_named.run(stage, scene)
    assert result.good, result


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_digest_arrives_once_and_in_order_whatever_is_killed(stage, case):
    verdict = stage.play(case)
    assert verdict.clean, verdict


@pytest.mark.parametrize("replicas", [2, 3])
def test_replicas_racing_and_killed_post_once(stage, replicas):
    verdicts, _ = crash_races.run(stage, crash_races.Race(replicas=replicas, seed=SEED, channels=3, share=0.02))
    assert all(not v.lost and not v.duplicate and v.in_order and v.quiet for v in verdicts), verdicts


def test_the_suite_sees_the_doubles_and_losses_of_the_naive_ways(stage):
    """A judge that finds no fault with these would find none with the ledger either."""
    doubles = stage.play(Case(name="", way="retry until stored", platform="slack", kills=(("part:answered", 1),)))
    lost = stage.play(Case(name="", way="mark first", platform="slack", kills=(("part:stored", 2),)))
    assert (doubles.duplicate, doubles.lost) == (1, 0)
    assert (lost.duplicate, lost.lost) == (0, 1)


def test_every_kind_of_kill_point_is_passed(stage):
    """A point that is never reached would prove nothing."""
    points = (*ledger_way.POINTS, *fake_chat.POINTS)
    reached = [
        point
        for point in points
        if stage.play(Case(name="", way="ledger", platform="slack", kills=((point, 1),))).kills
    ]
    only_in_doubt = ("before-read-back", "after-read-back", "before-delete", "after-delete")
    assert reached == [point for point in points if point not in only_in_doubt]
    kills = [
        stage.play(
            Case(name="", way="ledger", platform="slack", faults=("drop-after",), kills=(("", 0), (point, 1)))
        ).kills
        for point in only_in_doubt[:2]
    ]
    assert kills == [1, 1]


def test_the_child_runs_by_hand_too(stage, tmp_path):
    errand = stage.opens(Case(name="", way="ledger", platform="slack"))
    written = tmp_path / "errand.json"
    written.write_text(json.dumps(asdict(errand), default=str))
    script = Path(crash_child.__file__)
    done = subprocess.run([sys.executable, str(script), str(written)], check=False, cwd=script.parents[1])
    assert done.returncode == crash_child.QUIET
    assert stage.judge(errand).clean
