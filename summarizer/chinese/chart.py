"""The cheapest phrases over every stretch of a clause, built from the words up; pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .item import Item
from .lattice import Arc
from .rules import alone, together

#: items kept of one stretch
_KEPT = 14
Cell = dict[tuple[object, ...], Item]


def phrases(arcs: Sequence[Arc], size: int) -> list[Item]:
    """What the whole stretch of *size* may be, cheapest first."""
    ends: list[dict[int, Cell]] = [{} for _ in range(size + 1)]
    leaves: dict[int, list[Arc]] = {}
    for arc in arcs:
        leaves.setdefault(arc[1], []).append(arc)
    for end in range(1, size + 1):
        for start, _, item in sorted(leaves.get(end, ()), key=lambda arc: -arc[0]):
            _put(ends[end].setdefault(start, {}), item)
        for start in range(end - 1, -1, -1):
            _grow(ends, start, end)
    whole = ends[size].get(0, {})
    return sorted(whole.values(), key=lambda item: item.cost)


def _grow(ends: list[dict[int, Cell]], start: int, end: int) -> None:
    """All that two neighbours make of the stretch from *start* to *end*."""
    cell = ends[end].get(start, {})
    for middle in range(start + 1, end):
        left, right = ends[middle].get(start), ends[end].get(middle)
        if left and right:
            for first in tuple(left.values()):
                for second in tuple(right.values()):
                    for made in together(first, second):
                        _put(cell, made)
    if cell:
        if len(cell) > _KEPT:
            cell = dict(sorted(cell.items(), key=lambda pair: pair[1].cost)[:_KEPT])
        ends[end][start] = cell


def _put(cell: Cell, item: Item) -> None:
    key = _key(item)
    known = cell.get(key)
    if known is not None and known.cost <= item.cost:
        return
    cell[key] = item
    for made in alone(item):
        _put(cell, replace(made, cost=round(made.cost, 3)))


def _key(item: Item) -> tuple[object, ...]:
    pred = item.pred
    shape = pred and (pred.object, pred.needs, pred.says, pred.closed, pred.moves, pred.agent)
    return item.sort, item.kind, bool(item.subject), shape, item.verb, item.marked
