"""One pass over a text for all aliases, and the hits that stand as whole names; pure.

The Aho-Corasick automaton skips blanks, so it finds a name however it is spaced; whether the separators really found are
ones the name may have, and whether it ends where a name ends, is checked on each hit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import ahocorasick

from ..model import Roster
from .aliases import TITLED, Alias, compile_aliases
from .boundaries import (
    HAN,
    HANGUL,
    KATAKANA,
    LATIN,
    ends_well,
    is_other_company,
    is_relative,
    script,
    stands_alone,
    starts_well,
)
from .folding import Folded, widen

#: what may stand between two parts of a name that is written with a space
_GAP = re.compile(r"[\"“”'‘’]?(?:[-·・‧•=]|\.?[ \t]{0,3}\n?[ \t]{0,3})[\"“”'‘’]?")
#: 孫氏 is no part of 子孫氏
_COURTESY = re.compile(r"^[一-鿿]{1,2}(?:氏|会長|社長|ceo)$")
_BLANK = re.compile(r"\s")
_HYPHEN = re.compile(r"[- ]|-\n")


class Hit(NamedTuple):
    """An alias that stands as a whole name at ``start:end`` of the folded text."""

    start: int
    end: int
    alias: Alias


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
    long = count > 2 and alias.strength != "short"
    return (
        starts_well(plain, start, alias.first, long=long)
        and ends_well(plain, end, alias.last, person=alias.kind == "person", syllables=count)
        and _gaps_fit(text, folded, kept, alias)
        and _case_fits(text, folded, start, end, alias)
        and not _anothers(text, folded, start, end, alias)
    )


def _camel(text: str, folded: Folded, kept: Sequence[int], breaks: Iterable[int]) -> bool:
    """'#JensenHuang' shows its words by capitals."""
    return all(text[folded.original(kept[at], kept[at] + 1)[0]].isupper() for at in breaks) and (
        text[folded.original(kept[0], kept[0] + 2)[1] - 1].islower()
    )


def _gaps_fit(text: str, folded: Folded, kept: Sequence[int], alias: Alias) -> bool:
    """Every separator stands where the name may have one, and every word break of a Latin name is there."""
    if kept[-1] - kept[0] + 1 == len(kept):
        return not alias.breaks or _camel(text, folded, kept, alias.breaks)
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


def _anothers(text: str, folded: Folded, start: int, end: int, alias: Alias) -> bool:
    """Whether the range belongs to the name of somebody, or some company, that is not the alias's owner."""
    plain = folded.text
    if alias.kind == "organisation":
        return is_other_company(plain, start, end)
    if alias.first in (KATAKANA, HAN):
        return _half_of_a_name(plain, start, end, alias)
    if alias.strength != "weak" or alias.gaps:
        return False
    # a weak surname after another given name: 'Kimbal Musk', '데이비드 엘리슨'
    if alias.first == HANGUL:
        return is_relative(plain, start)
    return alias.first == LATIN and not stands_alone(text, *folded.original(start, end))


def _half_of_a_name(plain: str, start: int, end: int, alias: Alias) -> bool:
    """'ザッカーバーグ' of 'ランディ・ザッカーバーグ' is somebody else."""
    if start > 1 and plain[start - 1] in "・·=" and script(plain[start - 2]) == alias.first:
        return True
    if alias.strength == "weak" and script(plain[max(0, start - 1)]) == HAN and _COURTESY.search(alias.key):
        return start > 0
    goes_on = plain[end : end + 1] in ("・", "·") and script(plain[end + 1 : end + 2] or " ") == alias.last
    return goes_on and alias.first == KATAKANA and not alias.gaps


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
    longer = later.end - later.start > earlier.end - earlier.start and later.end > earlier.end
    return longer and later.alias.owner != earlier.alias.owner


def _covers(longer: Hit, hit: Hit) -> bool:
    if (longer.start, longer.end) == (hit.start, hit.end):
        return False
    if longer.alias.strength == "short" and hit.alias.strength == "weak" and longer.alias.owner == hit.alias.owner:
        return False  # '저커버그 CEO' before any full name: the weak surname may still have its company
    composite = longer.alias.kind == "person" and hit.alias.kind == "organisation" and TITLED.search(longer.alias.key)
    return not composite
