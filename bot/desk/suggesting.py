"""Names while they are typed, from memory: every script, half-typed syllables, initial consonants; no I/O.

A Korean keyboard sends a name half made ('최', '최ㅌ', '최태', '최태우', '최태워', '최태원'), so names are compared letter
by letter, double vowels and finals taken apart; 'ㅊㅌㅇ' are the first letters of the syllables.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from ..model import Executive, Organisation, Roster
from ..people.boundaries import KOREAN_TITLES
from ..people.folding import fold, key
from ..people.lookup import Lookup, initials, jamo
from .keyboard import hangul_of_keys
from .sentences import Locale
from .values import Choice

#: a label as both platforms take it
LONGEST_LABEL = 100
#: typed text beyond this cannot be the beginning of a name
LONGEST_TYPED = 80
#: beginnings looked at for one query: a single letter begins a third of all names
MOST_LOOKED_AT = 400

#: a compound letter -> how it is typed; leading, vowel and final jamo become one alphabet
_TYPED = {
    "ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ", "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ",
    "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ", "ㄿ": "ㄹㅍ",
    "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ",
}  # fmt: skip
_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_TITLE = re.compile(KOREAN_TITLES)
_LETTERS = str.maketrans(
    {
        chr(first + at): _TYPED.get(c, c)
        for first, row in ((0x1100, _LEADS), (0x1161, _VOWELS), (0x11A8, _FINALS))
        for at, c in enumerate(row)
    }
    | {ord(c): typed for c, typed in _TYPED.items()}
)


def letters(name: str) -> str:
    """'최태원' -> 'ㅊㅗㅣㅌㅐㅇㅜㅓㄴ': the keys that are pressed for it; other scripts stay."""
    return jamo(key(name)).translate(_LETTERS)


class Suggestions:
    """The index over one roster; built once, safe to share."""

    def __init__(self, roster: Roster, lookup: Lookup) -> None:
        self._lookup = lookup
        everybody: Sequence[Executive | Organisation] = (*roster.executives, *roster.organisations)
        self._order = {one.id: at for at, one in enumerate(everybody)}
        companies = {one.id: one for one in roster.organisations}
        self._labels = {
            locale: {one.id: _label(one, companies, locale)[:LONGEST_LABEL] for one in everybody}
            for locale in ("ko", "en")
        }
        names = {
            (*begun, one.id) for one in everybody for spelling in _spellings(one) for begun in _beginnings(spelling)
        }
        self._names = sorted(names)
        self._initials = sorted({(_typed_initials(n), 0, one.id) for one in everybody for n in _spellings(one)})

    def choices(self, typed: str, locale: Locale, *, first: Iterable[str] = (), most: int = 25) -> tuple[Choice, ...]:
        """What *typed* may become, those of *first* before the others; with nothing typed, those and the roster's order."""
        rank = {subject: at for at, subject in enumerate(first)}
        found = dict.fromkeys(self._found(typed[:LONGEST_TYPED]))
        ordered = sorted(found, key=lambda one: (one not in rank, rank.get(one, 0)))  # stable: the rest as found
        return tuple(Choice(value=one, label=self._labels[locale][one]) for one in ordered[:most])

    def _found(self, typed: str) -> Iterator[str]:
        wanted = letters(fold(typed).text.strip())
        if not wanted:
            yield from self._order
            return
        begun = list(self._begun(wanted))
        yield from begun
        if all(c in _LEADS for c in wanted):
            owners = {owner for _, _, owner in _with_prefix(self._initials, wanted)}
            yield from sorted(owners, key=self._order.__getitem__)
        elif not begun:
            yield from (one.id for one in self._lookup.resolve(typed) or self._lookup.resolve(hangul_of_keys(typed)))

    def _begun(self, wanted: str) -> Iterator[str]:
        """Whole names first, then beginnings of names, then of their later words; each in the order of the roster."""
        best: dict[str, int] = {}
        for name, later, owner in _with_prefix(self._names, wanted):
            rank = 0 if name == wanted and not later else 1 + later
            best[owner] = min(best.get(owner, rank), rank)
        yield from sorted(best, key=lambda owner: (best[owner], self._order[owner]))


#: the letters of a spelling from one of its words on, 0 or 1: from a later word, and whose it is
_Row = tuple[str, int, str]


def _with_prefix(rows: Sequence[_Row], wanted: str) -> Iterator[_Row]:
    start = bisect_left(rows, (wanted, 0, ""))
    for row in islice(rows, start, start + MOST_LOOKED_AT):
        if not row[0].startswith(wanted):
            return
        yield row


def _spellings(one: Executive | Organisation) -> Iterator[str]:
    yield from one.names.values()
    yield from one.aliases


def _beginnings(spelling: str) -> Iterator[tuple[str, int]]:
    """The letters of a spelling, and of what follows its first words: 'Sam Altman' is found by 'alt', '최 회장' not by '회'."""
    words = spelling.split()
    for at in range(len(words)):
        rest = " ".join(words[at:])
        if (typed := letters(rest)) and not (at and _TITLE.fullmatch(rest)):
            yield typed, int(at > 0)


def _typed_initials(spelling: str) -> str:
    return jamo(initials(key(spelling)))


def _label(one: Executive | Organisation, companies: dict[str, Organisation], locale: Locale) -> str:
    """'최태원 · SK그룹 회장', 'Chey Tae-won · SK Group'."""
    name = one.names.get(locale) or next(iter(one.names.values()))
    if isinstance(one, Organisation):
        return name
    company = companies.get(one.organisation)
    about = one.role.get(locale) or (company.names.get(locale, "") if company else "")
    return f"{name} · {about}" if about else name
