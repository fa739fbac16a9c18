"""Which rows of a long table of Korean expressions a line can hold at all, by how each begins; pure.

Trying hundreds of expressions on every line would cost more than all that the other rules do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import add

#: what looks ahead or behind before the first letter
_LOOKS = re.compile(r"(?:\(\?<?[!=](?:[^()]|\([^()]*\))*\))+")
_PLAIN, _OPTIONAL = re.compile(r"[가-힣A-Za-z0-9０-９&一-鿿ぁ-ヿ]"), frozenset("?*{")
_ONE_OF = re.compile(rf"\[(?P<letters>{_PLAIN.pattern}+)\](?![?*{{])")
#: of a row that may begin with anything
_ANY = ""


def index(rows: Sequence[Iterable[str]]) -> Mapping[str, tuple[int, ...]]:
    """The numbers of the *rows* by the one or two letters that one of their expressions begins with."""
    found: dict[str, list[int]] = {}
    for at, row in enumerate(rows):
        for head in {head for expression in row for head in _heads(expression)}:
            found.setdefault(head, []).append(at)
    return {head: tuple(numbers) for head, numbers in found.items()}


def candidates(table: Mapping[str, tuple[int, ...]], text: str) -> list[int]:
    """The rows of an :func:`index` that may be found in *text*, in order."""
    return sorted({at for head in _heads_in(text) & table.keys() for at in table[head]})


@lru_cache(maxsize=256)
def _heads_in(text: str) -> frozenset[str]:
    """Its letters and pairs of letters: several tables are asked about one line."""
    return frozenset((_ANY, *text, *map(add, text, text[1:])))


def any_of(words: Iterable[str]) -> str:
    """An expression for any of thousands of plain *words*, the longest that fits, by their first letters.

    One flat alternation would try every word at every place: ten times slower, with the same matches.
    """
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        rests.setdefault(re.escape(word[0]), []).append(re.escape(word[1:]))
    ways = "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in rests.items())
    return f"(?=[{''.join(rests)}])(?:{ways})"


def _heads(expression: str) -> Iterator[str]:
    rest = _LOOKS.sub("", expression, count=1) if expression.startswith("(?") else expression
    if rest.startswith("(?:"):
        inner, after = _group(rest)
        for choice in _choices(inner):
            yield from _heads(choice)
        if after[:1] in _OPTIONAL and after:
            yield from _heads(after[1:])
    elif (one_of := _ONE_OF.match(rest)) is not None:
        yield from one_of["letters"]
    elif not _is_plain(rest, 0):
        yield _ANY
    else:
        yield rest[:2] if _is_plain(rest, 1) else rest[:1]


def _is_plain(expression: str, at: int) -> bool:
    """Is the letter at that place itself, and must it be there?"""
    return _PLAIN.fullmatch(expression[at : at + 1]) is not None and expression[at + 1 : at + 2] not in _OPTIONAL


def _group(expression: str) -> tuple[str, str]:
    """What is inside the brackets that *expression* begins with, and what comes after them."""
    depth = 0
    for at, letter in enumerate(expression):
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            return expression[3:at], expression[at + 1 :]
    return expression[3:], ""


def _choices(inner: str) -> Iterator[str]:
    """The alternatives of a group, those of groups inside it left whole."""
    depth, start = 0, 0
    for at, letter in enumerate(inner):
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and depth == 0:
            yield inner[start:at]
            start = at + 1
    yield inner[start:]
