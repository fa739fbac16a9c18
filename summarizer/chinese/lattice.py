"""A Chinese clause, Korean words in it, cut into words: every way through the tables that is about as short as the best; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .figures import items_of
from .item import Item
from .lexicon import Verb, Word, entries, longest

_CHINESE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_CHUNK = re.compile(r"[^\u3400-\u9fff\uf900-\ufaff、]+")
#: a way through may be this much dearer than the best
_SLACK = 0.9
#: the letters that end a Korean stretch
_LETTERS = re.compile(r"(?<![A-Za-z0-9가-힣.])[A-Z][A-Za-z0-9+-]*$")
_LONE = 0.45
Arc = tuple[int, int, Item]


def arcs_of(text: str) -> list[Arc]:
    """(start, end, item) of the words on the good ways through *text*; none where there is no way through."""
    found = list(_all(text))
    size = len(text)
    ahead, behind = _costs(size, found), _costs(size, [(size - end, size - start, item) for start, end, item in found])
    best = ahead[size]
    if best == float("inf"):
        return []
    return [
        (start, end, item)
        for start, end, item in found
        if ahead[start] + item.cost + behind[size - end] <= best + _SLACK
    ]


def _costs(size: int, arcs: list[Arc]) -> list[float]:
    """The cheapest way from 0 to each place."""
    cost = [float("inf")] * (size + 1)
    cost[0] = 0.0
    for start, end, item in sorted(arcs, key=lambda arc: (arc[0], arc[1])):
        cost[end] = min(cost[end], cost[start] + item.cost)
    return cost


def _all(text: str) -> Iterator[Arc]:
    at = 0
    while at < len(text):
        if text[at] == "、":
            yield at, at + 1, Item(sort="sep", surface="、", cost=0.1)
            at += 1
        elif _CHINESE.match(text[at]):
            yield from _words(text, at)
            at += 1
        else:
            match = _CHUNK.match(text, at)
            assert match is not None
            yield from _set(match[0], at)
            yield from _lettered(text, at, match[0])
            at = match.end()


def _lettered(text: str, at: int, chunk: str) -> Iterator[Arc]:
    """Words that begin with the last letters of a Korean stretch: 'AI芯片', 'A轮融资'."""
    last = _LETTERS.search(chunk)
    if last is None:
        return
    if last.start() and chunk[: last.start()].strip():
        yield from _set(chunk[: last.start()], at)
    elif last.start():
        yield at, at + last.start(), Item(sort="blank", surface=" ", cost=0.0)
    begin, size = at + last.start(), len(last[0])
    yield from (arc for arc in _words(text, begin) if arc[1] - begin > size)


def _set(chunk: str, at: int) -> Iterator[Arc]:
    """The items of a Korean stretch, end to end; they share its length among them."""
    items = items_of(chunk)
    size, count = len(chunk), len(items)
    for place, item in enumerate(items):
        start, end = at + min(place, size - 1), at + (size if place == count - 1 else place + 1)
        yield start, end, item
    if not items:
        yield at, at + size, Item(sort="blank", surface=chunk, cost=0.0)


def _words(text: str, at: int) -> Iterator[Arc]:
    for size in range(1, min(longest(), len(text) - at) + 1):
        surface = text[at : at + size]
        words, verbs = entries(surface)
        cost = 1.0 + (_LONE if size == 1 else 0.0)
        for word in words:
            yield at, at + size, _word(word, surface, cost)
        for verb in verbs:
            yield at, at + size, Item(sort="verb", verb=verb, surface=surface, cost=cost)
            if verb.noun:
                yield at, at + size, _deed(verb, surface, cost)


def _word(word: Word, surface: str, cost: float) -> Item:
    light = word.sort in ("de", "prep", "asp", "loc", "sep", "conj", "neg", "modal", "adv")
    return Item(sort=word.sort, text=word.korean, kind=word.kind, surface=surface, cost=cost - (0.2 if light else 0))


def _deed(verb: Verb, surface: str, cost: float) -> Item:
    return Item(sort="noun", text=verb.noun, kind="deed", surface=surface, cost=cost + 0.1)
