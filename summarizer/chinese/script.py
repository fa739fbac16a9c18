"""Traditional characters as simplified ones: the tables of this package are in simplified characters; pure."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


def simplified(text: str) -> str:
    """*text* in simplified characters, as long as before."""
    return text.translate(_pairs())


@cache
def _pairs() -> dict[int, int]:
    text = files(__package__).joinpath("script.txt").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if not line.startswith("#")]
    return {ord(pair[0]): ord(pair[1]) for row in rows for pair in row.split()}
