"""Starting up: ``exec-brief --help`` and ``--version`` against ``python -c pass``, process by process.

    .venv/bin/python tests/bench/bench_help.py [--rounds N]

The command is the one that pip installs (``.venv/bin/exec-brief``), in Korean; argparse alone is the least it can cost.
"""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

from measure import heading, interleaved, middle, quantile, sizes, table

FLOOR = "python -c pass"


def commands() -> dict[str, list[str]]:
    installed = Path(sys.executable).parent / "exec-brief"
    ours = [str(installed)] if installed.exists() else [sys.executable, "-m", "bot"]
    return {
        FLOOR: [sys.executable, "-c", "pass"],
        "python -c 'import argparse'": [sys.executable, "-c", "import argparse"],
        "exec-brief --version": [*ours, "--version"],
        "exec-brief --help": [*ours, "--help"],
        "exec-brief brief --help": [*ours, "brief", "--help"],
    }


def run(command: list[str], language: str) -> None:
    environment = os.environ | {"LC_ALL": language, "PYTHONUTF8": "1"}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)


def main() -> None:
    asked = sizes(__doc__, rounds=40)
    works = {name: partial(run, command, "ko_KR.UTF-8") for name, command in commands().items()}
    interleaved(works, 2)  # fills the file cache, writes the bytecode
    taken = interleaved(works, asked.rounds)
    floor = middle(taken[FLOOR])
    print(heading(f"start-up, {asked.rounds} processes each, order turning"))
    rows = [
        (name, f"{1000 * middle(t):.1f}", f"{1000 * quantile(t, 0.9):.1f}", f"{middle(t) / floor:.2f}x")
        for name, t in taken.items()
    ]
    print(table(("command", "median ms", "p90 ms", "ratio"), rows))


if __name__ == "__main__":
    main()
