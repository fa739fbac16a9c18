"""Each benchmark runs on tiny sizes, as ``./run.sh bench`` calls it, and prints the ratio it is for; no time is judged."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

#: name -> (arguments, the line with the ratio)
BENCHES = {
    "help": (["--rounds", "1"], r"^exec-brief --help +[\d.]+ +[\d.]+ +[\d.]+x$"),
    "chat": (["--strings", "5", "--requests", "10"], r"^rows 19, 22, 23: 0 of 30 went wrong: hold$"),
    "desk": (
        ["--channels", "5", "--articles", "5", "--keys", "20", "--names", "200"],
        r"^making, each composed .*x$",
    ),
    "pipeline": (["--rounds", "1", "--pages", "4"], r"^whole / trafilatura alone = [\d.]+ \(aim: at most 1\.5\)$"),
    "brief": (["--articles", "200", "--names", "3"], r"^asked again +9( +[\d.]+){4} +[\d.]+x$"),
    "memory": (["--items", "12"], r"^peak in all / aim = \d+ MB / 500 MB = [\d.]+$"),
}


def run(name, arguments, out):
    script = ROOT / "tests" / "bench" / f"bench_{name}.py"
    done = subprocess.run(
        [sys.executable, script, *arguments, "--out", out], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("name", BENCHES)
def test_a_benchmark_runs_on_a_tiny_size_and_prints_its_ratio(name, tmp_path):
    if name == "memory" and not sys.platform.startswith("linux"):
        pytest.skip("bench_memory reads Linux's /proc")
    arguments, ratio = BENCHES[name]
    assert re.search(ratio, run(name, arguments, tmp_path), re.MULTILINE)
