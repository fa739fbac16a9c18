"""What the benchmarks share: timing side by side, one aligned table, the facts of the machine, the plot."""

from __future__ import annotations

import argparse
import math
import os
import platform
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "config"


def sizes(about: str | None, **defaults: int) -> argparse.Namespace:
    """Read ``--name N`` for every default (tests/test_bench.py asks for tiny ones), and ``--out`` for the plot."""
    parser = argparse.ArgumentParser(description=(about or "").partition("\n")[0])
    for name, default in defaults.items():
        parser.add_argument(f"--{name}", type=int, default=default, metavar="N", help=f"default: {default:,}")
    parser.add_argument("--out", type=Path, default=ROOT / "out", metavar="FOLDER", help="of the plot; default: out")
    return parser.parse_args()


def heading(title: str, *packages: str) -> str:
    """Title, machine and versions: without them a number means nothing."""
    peers = ", ".join(f"{name} {_version(name)}" for name in packages)
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    return f"{title}\n{machine}, SQLite {sqlite3.sqlite_version}" + (f"; {peers}" if peers else "")


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "absent"


def interleaved(works: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, list[float]]:
    """Seconds of every work in every round.

    The order turns round by round, so that what else the machine does falls on all of them alike.
    """
    taken: dict[str, list[float]] = {name: [] for name in works}
    names = list(works)
    for number in range(rounds):
        at = number % len(names)
        for name in (*names[at:], *names[:at]):
            start = time.perf_counter()
            works[name]()
            taken[name].append(time.perf_counter() - start)
    return taken


def quantile(values: Iterable[float], share: float) -> float:
    """The smallest of *values* that at least *share* of them do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def middle(values: Iterable[float]) -> float:
    return statistics.median(values)


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Columns padded to their widest cell, the first to the left, the others to the right."""
    lines = [tuple(header), *(tuple(row) for row in rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(header))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if at else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        for line in lines
    )


def plot(path: Path, draw: Callable[[Any], None], *, size: tuple[float, float] = (7, 4)) -> str:
    """Let *draw* fill the axes, save them, and say where; without matplotlib say so."""
    try:
        import matplotlib as mpl
    except ModuleNotFoundError:
        return "plot: skipped, matplotlib is not installed (pip install -e '.[bench]')"
    mpl.use("Agg")
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=size)
    draw(axes)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=120, bbox_inches="tight")
    plt.close(figure)
    return f"plot: {path}"
