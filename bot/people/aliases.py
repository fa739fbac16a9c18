"""Every alias of a roster and the squeezed keys that find it; pure.

One key covers every way of writing a name (see :mod:`bot.people.folding`); the alias remembers where its spellings have
separators, so that :mod:`bot.people.hits` can tell 'Chey Tae-won' from two words that happen to meet.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from ..model import Executive, Roster
from .boundaries import (
    HAN,
    HANGUL,
    KOREAN_TITLES,
    LATIN,
    ORDINARY_WORDS,
    script,
)
from .folding import SEPARATORS, fold, key

Kind = Literal["person", "organisation"]
Strength = Literal["strong", "weak", "short"]

TITLED = re.compile(
    rf"(?:{KOREAN_TITLES}|会長|社長|会长|會長|董事长|董事長|执行长|執行長|大統領|长官|長官|总统|總統)(?:兼社長)?$"
)
_HONORIFIC = re.compile(r"^(?:氏|ceo|会長兼社長|会長|社長|会长|會長|執行長|董事長|董事长|大統領)$")


@dataclass(frozen=True, slots=True)
class Alias:
    """One squeezed key of one owner; several spellings of the owner may share it."""

    key: str
    surfaces: tuple[str, ...]
    owner: str
    kind: Kind
    strength: Strength
    #: offsets in ``key`` where a spelling has a separator
    gaps: frozenset[int]
    #: offsets where a Latin word of every spelling ends: text must show it
    breaks: frozenset[int]
    first: str
    last: str

    @property
    def ordinary(self) -> bool:
        """Also an ordinary word: a company of this name needs company about it."""
        return self.kind == "organisation" and (
            self.key in ORDINARY_WORDS or (self.first == HANGUL and len(self.key) == 1)
        )


def _forms(roster: Roster) -> Iterator[tuple[str, str, Kind, Strength]]:
    """(surface, owner, kind, strength) of everything that may be matched."""
    for person in roster.executives:
        strong = {*person.names.values(), *person.aliases}
        for surface in _irreducible(strong):
            yield surface, person.id, "person", "strong"
        for surface in _turned(person, strong):
            yield surface, person.id, "person", "strong"
        for surface in person.weak_aliases:
            yield surface, person.id, "person", "weak"
        for surface in person.short_forms:
            yield surface, person.id, "person", "short"
    for organisation in roster.organisations:
        for surface in organisation.surfaces:
            if not surface.startswith("("):
                yield surface, organisation.id, "organisation", "strong"


def _irreducible(surfaces: Iterable[str]) -> Iterator[str]:
    """Leave out '최태원 SK그룹 회장' where '최태원' is there: the shorter one matches wherever the longer does."""
    keyed = [(key(surface), surface) for surface in surfaces]
    keys = {squeezed for squeezed, _ in keyed if squeezed}
    for squeezed, surface in keyed:
        if not any(_contains(squeezed, surface, shorter) for shorter in keys if shorter != squeezed):
            yield surface


def _contains(squeezed: str, surface: str, shorter: str) -> bool:
    if squeezed.startswith(shorter):
        rest = squeezed[len(shorter) :]
        return bool(_HONORIFIC.match(rest) or TITLED.search(rest) or rest.startswith("("))
    return squeezed.endswith(shorter) and script(shorter[0]) == HAN and SEPARATORS.isdisjoint(surface)


def _turned(person: Executive, strong: Iterable[str]) -> Iterator[str]:
    """'Tae-won Chey' for 'Chey Tae-won': East Asian names are printed in both orders in English."""
    han = person.names.get("zh_hans") or person.names.get("zh_hant") or person.names.get("ja", "")
    if not han or any(script(c) != HAN for c in han):
        return
    for surface in strong:
        words = surface.split()
        if len(words) == 2 and all(w.replace("-", "").isascii() and w.replace("-", "").isalpha() for w in words):
            yield f"{words[1]} {words[0]}"


def compile_aliases(roster: Roster) -> dict[str, tuple[Alias, ...]]:
    """Aliases by squeezed key; strong forms first, then in the order of the roster."""
    spellings: dict[tuple[str, str], dict[str, Strength]] = defaultdict(dict)
    kinds: dict[str, Kind] = {}
    rank: dict[Strength, int] = {"strong": 0, "weak": 1, "short": 2}
    for surface, owner, kind, strength in _forms(roster):
        squeezed = key(surface)
        if squeezed:
            kinds[owner] = kind
            forms = spellings[squeezed, owner]
            forms[surface] = min(forms.get(surface, strength), strength, key=rank.__getitem__)
    table: dict[str, list[Alias]] = defaultdict(list)
    for (squeezed, owner), forms in spellings.items():
        for strength in dict.fromkeys(sorted(forms.values(), key=rank.__getitem__)):
            table[squeezed].append(_alias(squeezed, tuple(forms), owner, kinds[owner], strength))
    return {squeezed: tuple(sorted(group, key=lambda a: rank[a.strength])) for squeezed, group in table.items()}


def _alias(squeezed: str, surfaces: tuple[str, ...], owner: str, kind: Kind, strength: Strength) -> Alias:
    layouts = [_layout(surface) for surface in surfaces]
    gaps = frozenset().union(*(gaps for gaps, _ in layouts))
    breaks = frozenset(layouts[0][1]).intersection(*(words for _, words in layouts[1:]))
    return Alias(
        squeezed, surfaces, owner, kind, strength, gaps, breaks, script(squeezed[0]), script(squeezed[-1])
    )  # fmt: skip


def _layout(surface: str) -> tuple[set[int], set[int]]:
    """Offsets in the squeezed form where *surface* may have a separator, and where it must."""
    folded = fold(surface)
    gaps: set[int] = set()
    words: set[int] = set()
    count = 0
    previous = ""
    for offset, character in enumerate(folded.text):
        if character in SEPARATORS:
            gaps.add(count)
            if character == " " and script(previous or " ") == LATIN:
                words.add(count)
            continue
        if previous and _breaks(previous, character, surface, folded.original(offset, offset + 1)[0]):
            gaps.add(count)
        count += 1
        previous = character
    # an initial carries no word: 'C.C. Wei' is printed 'CC Wei'
    words = {at for at in words if not (at <= 2 and folded.text[:4].count("."))}
    return gaps - {0, count}, {at for at in words if 0 < at < count and script(key(surface)[at]) == LATIN}


def _breaks(previous: str, character: str, surface: str, at: int) -> bool:
    """Whether a name is also written with a space here: 'SK|하이닉스', 'Open|AI', '오픈|AI'."""
    kinds = script(previous), script(character)
    if kinds[0] != kinds[1]:
        return LATIN in kinds
    return kinds[0] == LATIN and surface[at].isupper() and at > 0 and surface[at - 1].islower()
