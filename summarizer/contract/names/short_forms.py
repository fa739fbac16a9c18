"""What newsrooms call firms, services and bodies for short: '카톡', '삼전', '과방위'.  Data in ``short_forms.txt``; pure."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def _rows() -> dict[str, tuple[str, ...]]:
    lines = files(__package__).joinpath("short_forms.txt").read_text(encoding="utf-8").splitlines()
    found: dict[str, tuple[str, ...]] = {}
    for shorts, _, longs in (line.partition("|") for line in lines if line and not line.startswith("#")):
        for short in shorts.split(","):
            found[short] = (*found.get(short, ()), *longs.split(","))
    return found


def long_forms(word: str) -> tuple[str, ...]:
    """The names that *word* may be short for; empty: it is no short form of the table."""
    return _rows().get(word, ())
