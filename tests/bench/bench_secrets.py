"""Row 24 of the scoreboard: thirty seeded secrets through every sink, with the masking and without it.

    .venv/bin/python tests/bench/bench_secrets.py

Each secret stands in a text as programs let it slip (errors, headers, addresses, JSON); nothing was told of it beforehand,
so only its form gives it away.  The second column is the same text unmasked: all thirty.  Exits 1 where one comes through.
"""

from __future__ import annotations

import logging
import sys
import time
import warnings
from pathlib import Path

import structlog

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # tests/secret_sinks.py

from measure import heading, sizes, table
from secret_seeds import SEEDS
from secret_sinks import SINKS

from bot.secrets import mask


def main() -> None:
    warnings.simplefilter("ignore")
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    sizes(__doc__)
    rows = [(name, *counted(name)) for name in SINKS]
    print(heading("seeded secrets", "structlog"))
    print(table(("sink", "seeded", "came through", "unmasked"), [tuple(map(str, row)) for row in rows]))
    through = sum(row[2] for row in rows)
    line = (
        "round finished failed=0 new_items=12 sources=40 url=https://www.aitimes.com/news/articleView.html?idxno=1234"
    )
    print(f"\nmasking an ordinary line of {len(line)} characters: {per_line(line):.0f} µs")
    print(
        f"row 24: {len(SEEDS)} secrets, {len(SINKS)} sinks, {through} came through: {'DOES NOT HOLD' if through else 'holds'}"
    )
    sys.exit(1 if through else 0)


def counted(name: str) -> tuple[int, int, int]:
    through = sum(secret in SINKS[name](text) for _, secret, text in SEEDS)
    return len(SEEDS), through, sum(secret in text for _, secret, text in SEEDS)


def per_line(line: str, times: int = 2_000) -> float:
    start = time.perf_counter()
    for _ in range(times):
        mask(line)
    return (time.perf_counter() - start) / times * 1e6


if __name__ == "__main__":
    main()
