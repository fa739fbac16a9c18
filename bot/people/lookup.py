"""Whom a reader means by what was typed after ``/brief``: an index in memory; pure.

An exact hit in any script ignores spacing, hyphens, case, middle dots, particles and titles ('최태원 회장', 'Jay Y. Lee',
'黄仁勋').  Failing that come beginnings of names, initial consonants ('ㅊㅌㅇ') and slips of a key ('최태언').
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from ..model import Roster
from .aliases import compile_aliases
from .boundaries import HANGUL, KOREAN_TITLES, PERSON_TAIL, script
from .folding import fold, key

How = Literal["exact", "weak", "prefix", "initials", "slip"]

_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_LEAD_JAMO = {chr(0x1100 + at): letter for at, letter in enumerate(_LEADS)}
_SCORES: dict[How, float] = {"exact": 1.0, "weak": 0.9, "prefix": 0.7, "initials": 0.6, "slip": 0.5}
_LATIN_TITLE = re.compile(
    r"^(?:mr|ms|mrs|dr|chairman|president|ceo)\.?\s+|[,\s]+(?:ceo|cfo|cto|coo|chairman|president)$|(?:さん|氏|会長兼社長|会長|社長|先生|董事长|董事長|会长|會長)$",
    re.IGNORECASE,
)
_TITLE_WORD = re.compile(rf"\s*(?:{KOREAN_TITLES})$")
_MOST = 25
#: letters of which a name may have more around them
_LEAST_WITHIN = 3
#: no name is longer; a longer query is cut
_LONGEST = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One answer: ``label`` is '최태원 · SK그룹 회장'; ``how`` says why it is offered."""

    id: str
    kind: Literal["person", "organisation"]
    score: float
    label: str
    how: How

    @property
    def exact(self) -> bool:
        return self.how == "exact"


class Lookup:
    """The index over one roster; built once, safe to share."""

    def __init__(self, roster: Roster) -> None:
        self._table = compile_aliases(roster)
        self._keys = sorted(self._table)
        self._labels = dict(_labels(roster))
        self._order = {owner: at for at, owner in enumerate(self._labels)}
        self._ids = {key(owner): owner for owner in self._labels}
        self._kinds = {p.id: "person" for p in roster.executives} | {o.id: "organisation" for o in roster.organisations}
        names = [(squeezed, owner) for squeezed, owner in self._strong() if script(squeezed[0]) == HANGUL]
        self._initials = [(initials(squeezed), owner) for squeezed, owner in names]
        self._jamo = [(letters, frozenset(letters), o) for s, o in self._strong() for letters in (jamo(s),)]

    def resolve(self, query: str, *, most: int = _MOST) -> tuple[Candidate, ...]:
        """Candidates for *query*, best first; () where nothing is close.

        Exact ones stand alone: one is an answer, several are a question to the reader.  Anything else is a suggestion
        ('혹시 이 사람인가요?') and never an answer by itself.
        """
        query = " ".join(query[:_LONGEST].split())
        for spelling in _spellings(query):
            exact = self._exact(spelling)
            if exact:
                return exact[:most]
        squeezed = key(query)
        if not squeezed:
            return ()
        found = [*self._beginning(squeezed), *self._by_initials(squeezed)]
        found = found or [*self._turned(query), *self._within(squeezed)] or list(self._slips(squeezed))
        best: dict[str, Candidate] = {}
        for candidate in sorted(found, key=lambda c: (-c.score, self._order[c.id])):
            best.setdefault(candidate.id, candidate)
        return tuple(best.values())[:most]

    def _strong(self) -> Iterator[tuple[str, str]]:
        for squeezed, group in self._table.items():
            yield from ((squeezed, alias.owner) for alias in group if alias.strength == "strong")

    def _exact(self, spelling: str) -> tuple[Candidate, ...]:
        squeezed = key(spelling)
        if squeezed in self._ids:
            return (self._candidate(self._ids[squeezed], "exact"),)
        group = self._table.get(squeezed, ())
        owners = dict.fromkeys(a.owner for a in group if a.strength == "strong")
        if owners:
            return tuple(self._candidate(owner, "exact") for owner in owners)
        # a surname, a nickname, '정 회장': an answer where it has one owner, else a choice
        looser = dict.fromkeys(a.owner for a in group)
        return tuple(self._candidate(owner, "exact" if len(looser) == 1 else "weak") for owner in looser)

    def _beginning(self, squeezed: str) -> Iterator[Candidate]:
        for at in range(bisect_left(self._keys, squeezed), len(self._keys)):
            name = self._keys[at]
            if not name.startswith(squeezed):
                return
            bonus = 0.2 * len(squeezed) / len(name)
            for alias in self._table[name]:
                if alias.strength != "short":
                    yield self._candidate(alias.owner, "prefix", bonus)

    def _turned(self, query: str) -> Iterator[Candidate]:
        """Names typed in the other order: '황 젠슨', 'Huang Jensen', '황젠슨'."""
        words = query.split()
        turned = [key(" ".join(reversed(words)))] if len(words) > 1 else [query[at:] + query[:at] for at in (1, 2)]
        for spelling in turned:
            for alias in self._table.get(key(spelling), ()):
                if alias.strength == "strong":
                    yield self._candidate(alias.owner, "prefix", -0.1)

    def _within(self, squeezed: str) -> Iterator[Candidate]:
        """Part of a longer name: 'hynix' of 'SK hynix'."""
        if len(squeezed) < _LEAST_WITHIN:
            return
        for name, group in self._table.items():
            if squeezed in name:
                yield from (self._candidate(a.owner, "prefix", -0.2) for a in group if a.strength == "strong")

    def _by_initials(self, squeezed: str) -> Iterator[Candidate]:
        wanted = "".join(_LEAD_JAMO.get(c, c) for c in squeezed)
        if not all(c in _LEADS for c in wanted):
            return
        for letters, owner in self._initials:
            if letters.startswith(wanted):
                yield self._candidate(owner, "initials", 0.2 * len(wanted) / len(letters))

    def _slips(self, squeezed: str) -> Iterator[Candidate]:
        typed = jamo(squeezed)
        allowed = min(2, len(typed) // 4)
        if not allowed:
            return
        used = frozenset(typed)
        for letters, of_these, owner in self._jamo:
            # cheap bounds first: an edit changes the length by one at most, and brings in one letter at most
            if abs(len(letters) - len(typed)) <= allowed and len(used - of_these) <= allowed >= len(of_these - used):
                slips = distance(typed, letters, allowed)
                if slips <= allowed:
                    yield self._candidate(owner, "slip", -0.1 * slips)

    def _candidate(self, owner: str, how: How, bonus: float = 0.0) -> Candidate:
        kind: Literal["person", "organisation"] = "person" if self._kinds[owner] == "person" else "organisation"
        score = round(_SCORES[how] + bonus, 3)
        return Candidate(id=owner, kind=kind, score=score, label=self._labels[owner], how=how)


def _labels(roster: Roster) -> Iterator[tuple[str, str]]:
    companies = {one.id: one.ko for one in roster.organisations}
    for person in roster.executives:
        role = person.role.get("ko") or companies.get(person.organisation, "")
        yield person.id, f"{person.ko} · {role}" if role else person.ko
    for one in roster.organisations:
        yield one.id, one.ko


def _spellings(query: str) -> Iterable[str]:
    """*query* as typed, then without a title, then without a particle ('최태원 회장은' -> '최태원 회장' -> '최태원')."""
    plain = fold(query).text.strip(" \t\n\"'“”‘’?!.,~()")
    found = [plain]
    for spelling in (plain, *_without_particles(plain)):
        found += [spelling, _LATIN_TITLE.sub("", spelling).strip()]
        bare = _TITLE_WORD.sub("", spelling).strip()
        words = bare.split(" ")
        # '최태원 SK그룹 회장': the name leads
        found += [bare, *(" ".join(words[:n]) for n in (2, 1) if len(words) > n and bare != spelling)]
    return (spelling for spelling in dict.fromkeys(found) if spelling)


def _without_particles(plain: str) -> Iterator[str]:
    """Beginnings of a Hangul query whose rest is particles and titles, longest first."""
    for at in range(len(plain) - 1, max(1, len(plain) - 8), -1):
        match = PERSON_TAIL.match(plain, at)
        if script(plain[at]) == HANGUL == script(plain[at - 1]) and match and match.end() == len(plain):
            yield plain[:at]


def initials(name: str) -> str:
    """'최태원' -> 'ㅊㅌㅇ'; characters that are no Hangul syllables stay."""
    return "".join(_LEADS[(ord(c) - 0xAC00) // 588] if script(c) == HANGUL else c for c in name)


def jamo(name: str) -> str:
    """Syllables as letters, so that one slip of a key is one edit; 'ㅏ' and 'ㅓ' are one letter each."""
    return "".join(_letters(c) if script(c) == HANGUL else c for c in name)


def _letters(syllable: str) -> str:
    index = ord(syllable) - 0xAC00
    final = index % 28
    return chr(0x1100 + index // 588) + chr(0x1161 + index % 588 // 28) + (chr(0x11A7 + final) if final else "")


def distance(one: str, other: str, limit: int) -> int:
    """Edits between two short strings, neighbours swapped counting once; ``limit + 1`` as soon as it is more."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        current = [i]
        for j, b in enumerate(other, 1):
            cost = min(row[j] + 1, current[-1] + 1, row[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            current.append(cost)
        if min(current) > limit:
            return limit + 1
        before, row = row, current
    return min(row[-1], limit + 1)
