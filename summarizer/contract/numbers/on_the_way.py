"""A price on its way to the close, and at the close.  Pure."""

from __future__ import annotations

import re

from .cells import Cell

#: where a price was on its way to the close
ON_THE_WAY = re.compile(r"一度|盘[中前]|盤[中前]|장중|한때|一時|\bas (?:much|high|low) as\b")


_CLOSES = re.compile(
    r"마감|마쳤|(?:거래|장)를? ?(?:끝|마)|終え|引け|収盤|收盘|收盤|收[報报於于]|거래を終|(?i:\bclos|\bfinish|\bsettl|\bended)"
)


def was_on_the_way(stretch: str) -> bool:
    return ON_THE_WAY.search(stretch) is not None and _CLOSES.search(stretch) is None


_CLOSED = re.compile(r"[^…,]{0,14}(?:마감|장을 마|거래를 마|거래를 끝)")


def closed(text: str, cell: Cell) -> bool:
    """Does the line give the figure for that of the close?"""
    closed = cell.kind != "date" and _CLOSED.match(text, cell.end) is not None
    return closed and not ON_THE_WAY.search(text[slice(*cell.near)])
