"""Every alias of the roster in one Aho-Corasick automaton, and the hits that stand as whole names; pure.

The automaton reads the squeezed text (no spaces, hyphens, dots), so one key covers every way of writing a name; whether
the separators really found are ones the name may have, and whether it ends where a name ends, is checked on the hit.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

import ahocorasick

from .boundaries import (
    HAN,
    HANGUL,
    KATAKANA,
    KOREAN_TITLES,
    LATIN,
    ORDINARY_WORDS,
    ends_well,
    is_other_company,
    script,
    starts_well,
)
from .folding import SEPARATORS, Folded, fold, key, widen
from .model import Executive, Organisation, Roster

Kind = Literal["person", "organisation"]
Strength = Literal["strong", "weak", "short"]

_TITLED = re.compile(
    rf"(?:{KOREAN_TITLES}|会長|社長|会长|會長|董事长|董事長|执行长|執行長|大統領|长官|長官|总统|總統)(?:兼社長)?$"
)
_HONORIFIC = re.compile(r"^(?:氏|ceo|会長兼社長|会長|社長|会长|會長|執行長|董事長|董事长|大統領)$")
#: what may stand between two parts of a name that is written with a space
_GAP = re.compile(r"[\"“”'‘’]?(?:[-·・‧•=]|\.?[ \t]{0,3}\n?[ \t]{0,3})[\"“”'‘’]?")
_BLANK = re.compile(r"\s")
_HYPHEN = re.compile(r"[- ]|-\n")


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
        return self.kind == "organisation" and (self.key in ORDINARY_WORDS or (self.first == HANGUL and len(self.key) == 1))


class Hit(NamedTuple):
    """An alias that stands as a whole name at ``start:end`` of the folded text."""

    start: int
    end: int
    alias: Alias


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
        for surface in (*organisation.names.values(), *organisation.aliases):
            if not surface.startswith("("):
                yield surface, organisation.id, "organisation", "strong"


def _irreducible(surfaces: Iterable[str]) -> Iterator[str]:
    """Leave out '최태원 SK그룹 회장' where '최태원' is there: the shorter one matches wherever the longer does."""
    by_key = {key(surface): surface for surface in surfaces}
    for squeezed, surface in by_key.items():
        if not any(_contains(squeezed, surface, shorter) for shorter in by_key if shorter and shorter != squeezed):
            yield surface


def _contains(squeezed: str, surface: str, shorter: str) -> bool:
    if squeezed.startswith(shorter):
        rest = squeezed[len(shorter) :]
        return bool(_HONORIFIC.match(rest) or _TITLED.search(rest) or rest.startswith("("))
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


class Index:
    """All aliases of a roster, ready to be found in one pass over a text."""

    def __init__(self, roster: Roster) -> None:
        self.table = compile_aliases(roster)
        self._automaton = ahocorasick.Automaton()
        for squeezed, group in self.table.items():
            self._automaton.add_word(squeezed, (len(squeezed), group))
        self._automaton.make_automaton()

    def find(self, text: str, folded: Folded) -> list[Hit]:
        """Whole-name hits in order of position, the longest where they overlap (a company inside a person's alias stays)."""
        if not self.table or not text:
            return []
        wide = widen(folded.text)
        hits = []
        for last, (length, group) in self._automaton.iter(wide, ignore_white_space=True):
            kept = _positions(wide, last, length)
            hits += [Hit(kept[0], last + 1, alias) for alias in group if _fits(text, folded, kept, alias)]
        return longest(hits)


def _positions(wide: str, last: int, length: int) -> Sequence[int]:
    """Offsets of the *length* characters up to *last* that are no separators."""
    start = last - length + 1
    if start >= 0 and not _BLANK.search(wide, start, last):
        return range(start, last + 1)
    kept: list[int] = []
    while len(kept) < length:
        if not wide[last].isspace():
            kept.append(last)
        last -= 1
    return kept[::-1]


def _fits(text: str, folded: Folded, kept: Sequence[int], alias: Alias) -> bool:
    """Whether *alias*, whose characters lie at *kept*, stands there as a name of its own."""
    plain = folded.text
    start, end, count = kept[0], kept[-1] + 1, len(kept)
    person = alias.kind == "person"
    if not starts_well(plain, start, alias.first, long=count > 2 and alias.strength != "short"):
        return False
    if not ends_well(plain, end, alias.last, person=person, syllables=count):
        return False
    if end - start == count and alias.breaks and not _camel(text, folded, kept, alias.breaks):
        return False
    if end - start != count and not _gaps_fit(text, folded, kept, alias):
        return False
    if not _case_fits(text, folded, start, end, alias):
        return False
    return not (_half_of_a_name(plain, start, end, alias) if person else is_other_company(plain, start, end))


def _camel(text: str, folded: Folded, kept: Sequence[int], breaks: Iterable[int]) -> bool:
    """'#JensenHuang' shows its words by capitals."""
    return all(text[folded.original(kept[at], kept[at] + 1)[0]].isupper() for at in breaks) and (
        text[folded.original(kept[0], kept[0] + 2)[1] - 1].islower()
    )


def _gaps_fit(text: str, folded: Folded, kept: Sequence[int], alias: Alias) -> bool:
    """Every separator stands where the name may have one, and every word break of a Latin name is there."""
    for at in range(1, len(kept)):
        between = folded.text[kept[at - 1] + 1 : kept[at]]
        if not between:
            if at in alias.breaks and not _camel(text, folded, kept, (at,)):
                return False
        elif at in alias.gaps:
            initial = at == 1 or at - 1 in alias.gaps
            if not _GAP.fullmatch(between) or ("." in between and not initial):
                return False
        elif not _loose_gap(text, folded, kept[at], between, alias):
            return False
    return True


def _loose_gap(text: str, folded: Folded, after: int, between: str, alias: Alias) -> bool:
    """Romanised names are hyphenated at will: 'Chey Tae-won', 'Chey Tae Won' where the roster has 'Chey Taewon'."""
    if alias.kind != "person" or not alias.breaks or not _HYPHEN.fullmatch(between):
        return False
    return between != " " or text[folded.original(after, after + 1)[0]].isupper()


def _case_fits(text: str, folded: Folded, start: int, end: int, alias: Alias) -> bool:
    """One Latin word must be capitalised as a name; an abbreviation must be as it is written; more words need not."""
    if alias.breaks or not alias.key.isascii() or not alias.key.isalpha():
        return True
    begin, stop = folded.original(start, end)
    surface = text[begin:stop]
    if surface in alias.surfaces or any(surface == form.replace("-", " ") for form in alias.surfaces):
        return True
    if len(alias.key) <= 3:
        return False
    return not surface.islower() and not (alias.strength != "strong" and not surface[0].isupper())


def _half_of_a_name(plain: str, start: int, end: int, alias: Alias) -> bool:
    """'ザッカーバーグ' of 'ランディ・ザッカーバーグ' is somebody else."""
    if alias.first == KATAKANA or alias.first == HAN:
        if start > 1 and plain[start - 1] in "・·=" and script(plain[start - 2]) == alias.first:
            return True
        return plain[end : end + 1] in ("・", "·") and script(plain[end + 1 : end + 2] or " ") == alias.last and (
            alias.first == KATAKANA and "・" not in alias.surfaces[0]
        )
    return False


def longest(hits: list[Hit]) -> list[Hit]:
    """Drop hits inside a longer one; what shares a range with another stays, for evidence to decide."""
    hits.sort(key=lambda hit: (hit.start, -hit.end))
    kept: list[Hit] = []
    for hit in hits:
        while kept and kept[-1].end > hit.start and _loses(kept[-1], hit):
            kept.pop()
        if not any(earlier.end > hit.start and _covers(earlier, hit) for earlier in kept[-4:]):
            kept.append(hit)
    return kept


def _loses(earlier: Hit, later: Hit) -> bool:
    return later.end - later.start > earlier.end - earlier.start and later.end > earlier.end


def _covers(longer: Hit, hit: Hit) -> bool:
    if (longer.start, longer.end) == (hit.start, hit.end):
        return False
    composite = longer.alias.kind == "person" and hit.alias.kind == "organisation" and _TITLED.search(longer.alias.key)
    return not composite


def organisation_of(person: Executive, roster: Roster) -> Organisation | None:
    return next((one for one in roster.organisations if one.id == person.organisation), None)
