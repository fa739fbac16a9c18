"""Which sentences a line rests on: those that the model named, or those that bear it; pure."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from . import Bullet
from .answers import Draft
from .check import Refusal, check_bullet, respelt, tidy
from .material import Material
from .select import terms

#: sentences looked at besides those that the model named
_LOOKED_AT = 3
#: reasons that an earlier sentence may answer: who 'the company' is, what the deal was
_CARRIED = frozenset({"names", "titles", "numbers", "invented", "claims", "agent"})
_NAMING = frozenset({"names", "titles", "agent"})
#: a day, month, quarter or year of its own: none of another sentence goes with it
_OWN_DATE = re.compile(r"\d(?:일|월|분기|년|회계연도)|[월화수목금토일]요일")
#: characters of a sentence within which its subject stands
_HEAD = 30
#: earlier sentences looked at for what a line carries on
_LOOKED_BACK_AT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounded:
    """A line on the evidence that bears it best, and what the check has against it there."""

    bullet: Bullet
    refusals: tuple[Refusal, ...]


def ground(draft: Draft, material: Material, *, elsewhere: bool = True) -> Grounded:
    """Hold the line against the sentences that it names and, *elsewhere*, against those that share most with it.

    A name of the evidence that is one syllable off is set right first: weak models copy names badly.
    Of the evidence that bears the line, the one that shares most words with it is given; the model's own wins a tie.
    A good editor names who 'the company' is: where only that is missing, the earlier sentence that tells it is evidence, too.
    """
    text = tidy(draft.text)
    candidates = _candidates(text, draft, material, elsewhere=elsewhere)
    tried: list[Grounded] = []
    for places in candidates:
        tried.append(_held(text, places, material))
        if not tried[-1].refusals:
            return tried[-1]
    best = min(tried, key=lambda grounded: len(grounded.refusals))
    if not elsewhere:
        return best
    named = _named(draft, material) or candidates[0]
    return _carried(text, named, tried[candidates.index(named)].refusals, material) or best


def _held(text: str, places: tuple[int, ...], material: Material) -> Grounded:
    written = Bullet(text=text, evidence=tuple(material.sentences[index] for index in places))
    bullet = replace(written, text=respelt(written, material.source))
    return Grounded(bullet=bullet, refusals=tuple(check_bullet(bullet, material.source)))


def _carried(text: str, named: tuple[int, ...], refusals: tuple[Refusal, ...], material: Material) -> Grounded | None:
    """The line on *named* with one earlier sentence, where what *refusals* miss stands in that."""
    missed = {refusal.reason for refusal in refusals}
    if not missed <= _CARRIED or (missed & _NAMING and _has_own_subject(text, named, material)):
        return None
    if "numbers" in missed and any(_OWN_DATE.search(material.in_korean(material.sentences[index])) for index in named):
        return None
    together = (_held(text, (earlier, *named), material) for earlier in _antecedents(text, named, material))
    return next((grounded for grounded in together if not grounded.refusals), None)


def _has_own_subject(text: str, places: tuple[int, ...], material: Material) -> bool:
    """Does a sentence begin with a known name of which the line has no word?  Then another's name is no subject of it."""
    known = set(material.document.glossary.values())
    for index in places:
        head = material.in_korean(material.sentences[index])[:_HEAD]
        first = min((name for name in known if name in head), key=head.find, default="")
        if first and not any(word in text for word in first.split()):
            return True
    return False


def _antecedents(text: str, places: tuple[int, ...], material: Material) -> list[int]:
    """Earlier sentences that have words of the line which *places* lack, those with most and the nearest first."""
    lacking = terms(text) - sum((material.words(index) for index in places), Counter[str]())
    shared = {index: sum((lacking & material.words(index)).values()) for index in range(min(places))}
    telling = sorted((index for index in shared if shared[index]), key=lambda index: (-shared[index], -index))
    return telling[:_LOOKED_BACK_AT]


def _candidates(text: str, draft: Draft, material: Material, *, elsewhere: bool) -> list[tuple[int, ...]]:
    """Evidence to try, best first; two sentences together only where the model says so."""
    named = _named(draft, material)
    if named and not elsewhere:
        return [named]
    words = terms(text)
    single = sorted(((index,) for index in material.chosen), key=lambda places: -_shared(words, places, material))
    found = dict.fromkeys([*([named] if named else []), *single[:_LOOKED_AT]])
    return sorted(found, key=lambda places: -_shared(words, places, material))


def _named(draft: Draft, material: Material) -> tuple[int, ...]:
    return tuple(sorted({material.chosen[n - 1] for n in draft.evidence if 0 < n <= len(material.chosen)}))


def _shared(words: Counter[str], places: tuple[int, ...], material: Material) -> float:
    """How many of the line's words the evidence has in its Korean forms, less a little for each sentence that it takes."""
    held = sum((material.words(index) for index in places), Counter[str]())
    return sum((words & held).values()) - 0.5 * len(places)
