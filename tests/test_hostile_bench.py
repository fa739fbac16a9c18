"""The scoreboard's rows on hostile input, on tiny sizes: the promises are judged, the times are not."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

#: name -> (arguments, lines that must be there)
BENCHES = {
    "ssrf": ([], [r"^row 18: 270 cases, 0 connections \(must be 0\): holds$", r"^direct +45 +0 +4\d "]),
    "bombs": (
        ["--slow", "8", "--good", "4", "--deadline", "2"],
        [
            r"^row 16: 26 floods",
            r"^largest growth, exec-brief / plain httpx = ",
            r"^row 17: ended in time, 4 good feeds",
        ],
    ),
    "hostile": (
        ["--feeds", "21", "--pages", "11", "--mutations", "40"],
        [r"^connections to the trap: 0; canaries that came back: 0$", r"^row 14: ", r"^row 15: ", r"the child costs"],
    ),
    "secrets": ([], [r"^row 24: 30 secrets, 10 sinks, 0 came through: holds$"]),
    "supply": ([], [r"^  without a hash +0 +0$", r"^row 29: "]),
}


@pytest.mark.parametrize("name", BENCHES)
def test_a_row_of_the_scoreboard_is_printed(name, tmp_path):
    if name in ("bombs", "hostile") and not sys.platform.startswith("linux"):
        pytest.skip("memory is read from Linux's /proc")
    arguments, lines = BENCHES[name]
    script = ROOT / "tests" / "bench" / f"bench_{name}.py"
    done = subprocess.run(
        [sys.executable, script, *arguments, "--out", tmp_path], cwd=ROOT, capture_output=True, text=True, check=False
    )
    for line in lines:
        assert re.search(line, done.stdout, re.MULTILINE), done.stdout + done.stderr
    assert "crashed:" not in done.stdout
