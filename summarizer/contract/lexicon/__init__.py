"""A small dictionary of business news: which foreign words a Korean word may render.  Data beside it; pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import ahocorasick

from ...text import words
from ..heads import any_of
from ..names.finding import starts
from ..sounds.hanja import fold, read_out


@dataclass(frozen=True, slots=True)
class _Stem:
    """A foreign word or its beginning, and the ideas it speaks of, by how it has to stand."""

    length: int
    #: signs stand anywhere
    anywhere: tuple[int, ...]
    #: an English stem begins a word
    beginning: tuple[int, ...]
    #: '$' in the data: it is the whole word; with those of its beginning
    whole: tuple[int, ...]
    #: it says the same wherever it stands
    sign: bool

    def ideas_at(self, text: str, end: int) -> tuple[int, ...]:
        """The ideas of the stem where it ends at *end* of *text*, in small letters."""
        if self.sign or "a" <= text[end - self.length - 1 : end - self.length] <= "z":
            return self.anywhere
        return self.beginning if "a" <= text[end : end + 1] <= "z" else self.whole


#: the files of ideas, by field; companies and products stand behind them
_FIELDS, _NAMES = ("core", "market", "state", "technology", "everyday", "goods"), "names"


@cache
def _rows(field: str) -> tuple[tuple[str, ...], ...]:
    lines = files(__package__).joinpath(f"{field}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split("|")) for line in lines if line and not line.startswith("#"))


@cache
def _lines() -> tuple[tuple[str, ...], ...]:
    return tuple(row for field in (*_FIELDS, _NAMES) for row in _rows(field))


@cache
def company_names() -> re.Pattern[str]:
    """The companies and products of the dictionary, at the head of a Korean word."""
    names = {name for row in _rows(_NAMES) for name in row[0].split()}
    return re.compile(rf"(?<![가-힣A-Za-z]){any_of(names)}(?![A-Za-z])")


@lru_cache(maxsize=512)
def companies_in(text: str) -> tuple[re.Match[str], ...]:
    """Where :func:`company_names` stand in a Korean line: several rules ask about the same one."""
    return tuple(company_names().finditer(text))


@cache
def _by_word() -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for at, line in enumerate(_lines()):
        for word in line[0].split():
            found[word] = (*found.get(word, ()), at)
    return found


#: 'use', 'die': too short to drop their 'e'
_SHORT_STEM = 3


@cache
def _automaton() -> Any:
    """All foreign words in one Aho-Corasick automaton: a text is read once."""
    stems: dict[str, list[tuple[int, int]]] = {}
    for at, (_, english, japanese, chinese) in enumerate(_lines()):
        for stem in english.split():
            text = stem.lower().rstrip("$").replace("_", " ")
            stems.setdefault(text, []).append((at, _WHOLE if stem.endswith("$") else _BEGINNING))
            if len(stem) > _SHORT_STEM and stem.endswith("e"):  # 'retire': 'retiring' too
                going = f"{text[:-1]}ing"
                stems.setdefault(going, []).append((at, _BEGINNING))
        for sign in {*japanese.split(), *chinese.split()}:
            stems.setdefault(sign.lower(), []).append((at, _WHOLE if sign.isascii() else _ANYWHERE))
    found = ahocorasick.Automaton()
    for text, entries in stems.items():
        found.add_word(text, _stem(len(text), entries))
    found.make_automaton()
    return found


#: how a stem has to stand: each way allows what the ways before it do
_ANYWHERE, _BEGINNING, _WHOLE = range(3)


def _stem(length: int, entries: list[tuple[int, int]]) -> _Stem:
    anywhere, beginning, whole = (tuple(idea for idea, way in entries if way <= most) for most in range(3))
    return _Stem(length, anywhere, beginning, whole, sign=anywhere == whole)


@cache
def _first_name() -> int:
    """Where the names of the dictionary begin."""
    return sum(len(_rows(field)) for field in _FIELDS)


def is_common(word: str) -> bool:
    """Is this a word of the dictionary that is no name?"""
    ideas = ideas_of(word)
    return bool(ideas) and ideas[0] < _first_name()  # in their order


@lru_cache(maxsize=2048)
def other_names(word: str) -> tuple[str, ...]:
    """What else Korean papers call the company of that name ('MS': 마이크로소프트)."""
    lines = (_lines()[at][0].split() for at in ideas_of(word) if at >= _first_name())
    return tuple(name for line in lines for name in line if name != word)


def names_in(text: str) -> tuple[str, ...]:
    """The companies of the dictionary that a foreign *text* names, as Korean papers call them."""
    first = _first_name()
    return tuple(_lines()[at][0].split()[0] for at in sorted(ideas_in(text)) if at >= first)


def ideas_of(word: str) -> tuple[int, ...]:
    """Numbers of the ideas that a Korean word may stand for; empty: the dictionary does not know it."""
    return _by_word().get(word, ())


@lru_cache(maxsize=2048)
def ideas_in(text: str) -> frozenset[int]:
    """Numbers of the ideas that a foreign text speaks of."""
    lowered = text.lower()
    found: set[int] = set()
    for last, word in _automaton().iter(lowered):
        found.update(word.anywhere if word.sign else word.ideas_at(lowered, last + 1))
    return frozenset(found)


@lru_cache(maxsize=2048)
def _stems_in(text: str) -> tuple[tuple[int, int, frozenset[int]], ...]:
    """Where the foreign words of the dictionary stand in *text*, and their ideas."""
    found = (
        (last + 1 - stem.length, last + 1, frozenset(stem.ideas_at(text.lower(), last + 1)))
        for last, stem in _automaton().iter(text.lower())
    )
    return tuple(entry for entry in found if entry[2])


@lru_cache(maxsize=8192)
def places_of(word: str, text: str) -> tuple[tuple[int, int], ...]:
    """Where the foreign *text* speaks of what a Korean word says: by the dictionary, in its hanja, or in Hangul."""
    ideas = set(ideas_of(word))
    found = [(start, end) for start, end, told in _stems_in(text) if not ideas.isdisjoint(told)]
    if len(word) > 1:
        found += [(at, at + len(word)) for at in starts(fold(word), read_out(text))]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=2048)
def understood(text: str) -> float:
    """The share of the telling words (in Japanese and Chinese: signs) of a foreign *text* that the dictionary knows; 0 to 1.

    Where it is low, that the ideas of a Korean word are not found tells nothing.
    """
    known = _known(text)
    telling = [found.start() for found in _TELLING.finditer(text)]
    return sum(known[at] for at in telling) / len(telling) if telling else 1.0


@lru_cache(maxsize=1024)
def unread(text: str) -> tuple[tuple[int, int], ...]:
    """Where the telling words of a foreign *text* stand that the dictionary does not know, but for words of grammar."""
    known = _known(text)
    return tuple(
        found.span() for found in _TELLING.finditer(text) if not known[found.start()] and found[0] not in _GRAMMAR
    )


def _known(text: str) -> bytearray:
    """Of each sign of *text*: does it stand in a word of the dictionary?"""
    known = bytearray(len(text))
    for last, word in _automaton().iter(text.lower()):
        if last < len(known) and word.ideas_at(text.lower(), last + 1):
            known[last + 1 - word.length : last + 1] = b"\x01" * word.length
    return known


#: signs, and English words of four letters and more, that tell nothing alone
_GRAMMAR = frozenset(
    "的了在为為和与與及却卻也都将將就以于於是有被把对對从從到由其这這那之而且并並又再更最已不无無中上下前后後年月日时時等"
) | words(
    "from with that this these those have having been being were will would could should might must shall about into onto over under "
    "than then them they their theirs there here when where which while whose whom what also more most much many such only some same "
    "after before since until during through between among across against within without because though although however even very just "
    "other others another each every both either neither your yours ours said says told made make makes does done went goes come came "
    "take took gave give still again already ever never once upon toward towards along around"
)
#: an English word that is no name and longer than its grammar, a sign that is no hiragana
_TELLING = re.compile(r"(?<![A-Za-z])[a-z]{4,}|[一-龥ァ-ヾ]")


def known_as(word: str, text: str) -> bool:
    """Does the foreign *text* hold a word that *word* may render?"""
    return not ideas_in(text).isdisjoint(ideas_of(word))
