"""A Chinese text cut into the words of the tables, the fewest and the longest; what no table knows stays single characters; pure.

Where two ways are as short, the one whose last words are longer wins: newspaper Chinese is read right more often from its end
('这|起|诉讼', not '这|起诉|讼').
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from functools import cache

from .lexicon import entries, longest, rows, terms
from .names import names
from .script import simplified

#: what a word costs, a character that is a word of its own, and one that no table has; what each character of a name saves
_WORD, _ALONE, _UNKNOWN, _NAMED = 1.0, 1.45, 2.1, 0.03
#: characters that stand alone in every sentence: '国家安全|的', not '国家|安全的', '供应商|会', not '供应|商会'
_LIGHT, _FUNCTION = 0.9, frozenset("的了和与及或在于对为将会也都已并但是有被把从向至到中上下内后前这该其各每")


#: '声明中' is a word of the tables and two words here
_PLACES = "中上里内下"


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of a text, in simplified characters; *known* where a table has it."""

    start: int
    end: int
    surface: str
    known: bool


def pieces_of(text: str, only: Container[str] | None = None) -> list[Piece]:
    """Return the words of *text*, end to end, but for what is no Chinese; *only*: no other words than these."""
    plain = simplified(text)
    size = len(plain)
    if size != len(text):
        return []
    cost, before = [0.0] + [float("inf")] * size, [0] * (size + 1)
    for start in range(size):
        for end in range(start + 1, min(start + _longest(), size) + 1):
            price = _price(plain, start, end, only)
            # the earlier a word that ends here begins, the longer it is: it keeps its place where another is as cheap
            if price is not None and cost[start] + price < cost[end] - 1e-9:
                cost[end], before[end] = cost[start] + price, start
    return _traced(plain, before, only)


def _price(text: str, start: int, end: int, only: Container[str] | None) -> float | None:
    """What text[start:end] costs as one word; ``None`` where it is none."""
    surface = text[start:end]
    if end - start == 1:
        return 0.0 if not _is_han(surface) else _LIGHT if surface in _FUNCTION else _single(surface, only)
    if surface[0].isascii() and start and text[start - 1].isascii() and text[start - 1].isalnum():
        return None
    if only is None and surface in names():
        return _WORD - _NAMED * len(surface)
    return _WORD if _knows(surface, only) else None


def _single(character: str, only: Container[str] | None) -> float:
    return _ALONE if _knows(character, only) else _UNKNOWN


def _traced(text: str, before: list[int], only: Container[str] | None) -> list[Piece]:
    found, end = [], len(text)
    while end:
        start = before[end]
        surface = text[start:end]
        if end - start > 1 or _is_han(surface):
            found.append(Piece(start, end, surface, surface in _FUNCTION or _knows(surface, only)))
        end = start
    return found[::-1]


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"


def _knows(surface: str, only: Container[str] | None) -> bool:
    if only is not None:
        return surface in only
    if len(surface) > 2 and surface[-1] in _PLACES and surface not in terms() and _knows(surface[:-1], None):
        return False
    return surface in terms() or surface in _of_senses() or any(entries(surface))


@cache
def _of_senses() -> frozenset[str]:
    """The words of ``senses.txt``, some of which are kept as they are."""
    return frozenset(surface for surfaces, *_ in rows("senses.txt") for surface in surfaces.split("|"))


@cache
def _longest() -> int:
    return max(longest(), *map(len, terms()))
