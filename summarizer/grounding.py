"""Which sentences a line rests on: those that the model named, or those that bear it; pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from . import Bullet
from .answers import Draft
from .check import Refusal, check_bullet, respelt, tidy
from .contract.deeds.borrowed import is_told_of_another
from .contract.meaning.weighing import figures_held, weigh
from .contract.names.people import put_instead
from .contract.names.replaced import left_out
from .material import Material
from .ruled_line import WEEKDAY
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
#: of an article: where it says who it is about; and before a sentence: whom that goes on about
_AT_HEAD, _RIGHT_BEFORE = 2, 2
#: all that is missed where a line names who or what a sentence before names
_NAMED_BEFORE = ({"names"}, {"invented"})


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
    text, named = WEEKDAY.sub("", tidy(draft.text)), _named(draft, material)
    tried: dict[tuple[int, ...], Grounded] = {}
    told = cache(lambda places: _told(text, places, material))  # asked of each against each
    for places in _candidates(text, draft, material, told, elsewhere=elsewhere):
        if places != named and not _may_bear(places, {*tried, named} - {()}, told):
            continue
        tried[places] = _held(text, places, material)
        if not tried[places].refusals:
            return _with_namer(tried[places], places, material)
    best = min(tried.values(), key=lambda grounded: len(grounded.refusals))
    if not elsewhere:
        return best
    named = named or next(iter(tried))
    return _carried(text, named, tried[named].refusals, material) or best


def _with_namer(grounded: Grounded, places: tuple[int, ...], material: Material) -> Grounded:
    """*grounded* with the nearest earlier sentence that has a name of the line which *places* leave to the article."""
    text = grounded.bullet.text
    told = " ".join(material.in_korean(material.sentences[index]) for index in places)
    left = [name for name in set(material.document.glossary.values()) if name in text and name not in told]
    for earlier in range(min(places) - 1, -1, -1) if left else ():
        if any(name in material.in_korean(material.sentences[earlier]) for name in left):
            together = _held(text, (earlier, *places), material)
            return grounded if together.refusals else together
    return grounded


#: the line's words that sentences hold, by their places
_Told = Callable[[tuple[int, ...]], frozenset[str]]


def _may_bear(places: tuple[int, ...], others: set[tuple[int, ...]], told: _Told) -> bool:
    """Has a sentence all of the line's words that *others*, named or tried before, have, and more of them?

    What merely shares some words would vouch for the contrary of what the right sentence tells.
    """
    return all(told(places) > told(other) for other in others)


def _told(text: str, places: tuple[int, ...], material: Material) -> frozenset[str]:
    """The line's telling words and figures that the sentences hold, in their own tongue."""
    evidence = material.source.of([material.sentences[index] for index in places])
    return figures_held(text, evidence).union(weigh(text, evidence)[0])


def _held(text: str, places: tuple[int, ...], material: Material) -> Grounded:
    written = Bullet(text=text, evidence=tuple(material.sentences[index] for index in places))
    bullet = replace(written, text=respelt(written, material.source))
    return Grounded(bullet=bullet, refusals=tuple(check_bullet(bullet, material.source)))


def _carried(text: str, named: tuple[int, ...], refusals: tuple[Refusal, ...], material: Material) -> Grounded | None:
    """The line on *named* with one earlier sentence, where what *refusals* miss stands in that."""
    missed = {refusal.reason for refusal in refusals}
    if not missed <= _CARRIED or (missed & _NAMING and _has_own_subject(text, named, material)):
        return None
    written = Bullet(text=text, evidence=tuple(material.sentences[index] for index in named))
    if missed & _NAMING and put_instead(written, material.source) is not None:
        return None
    if "agent" in missed and any(is_told_of_another(text, material.sentences[at], material.source) for at in named):
        return None
    if "numbers" in missed and any(_OWN_DATE.search(material.in_korean(material.sentences[index])) for index in named):
        return None
    earlier = _antecedents(text, named, material)
    if missed in _NAMED_BEFORE and not left_out(text, material.source.evidence(written)):
        earlier = list(dict.fromkeys([*earlier, *_around(named)]))
    together = (_held(text, (place, *named), material) for place in earlier)
    return next((grounded for grounded in together if not grounded.refusals), None)


def _has_own_subject(text: str, places: tuple[int, ...], material: Material) -> bool:
    """Is the subject of a sentence somebody of whom the line has no word, and who does not speak for whom it names?

    Then another's name is no subject of that sentence.
    """
    known = sorted(set(material.document.glossary.values()))
    for index in places:
        head = material.in_korean(material.sentences[index])[:_HEAD]
        subjects = [name for name in known if _is_subject(name, head, material.document.language)]
        first = min(subjects, key=head.find, default="")
        if first and not any(word in text for word in first.split()) and not _is_of(first, text, material):
            return True
    return False


def _is_subject(name: str, head: str, language: str) -> bool:
    if language in ("ko", "ja"):
        return re.search(rf"{re.escape(name)}(?: [가-힣A-Z]{{1,6}})?(?:은|는|이|가|도)[ ,]", head) is not None
    return head.startswith(name)


#: '라피더스의 고이케 아쓰요시', '존 터너스 애플 CEO'
_BESIDE = r"(?:의|,|\'s|的)? ?(?:CEO |회장 |사장 |대표 |창업자 |공동창업자 )?"


def _is_of(person: str, text: str, material: Material) -> bool:
    """Does the article have *person* beside the name that the line begins with, as one has the head of a firm?"""
    name = re.escape(re.split(r"[ ,]", text, maxsplit=1)[0])
    beside = re.compile(rf"{name}{_BESIDE}{re.escape(person)}|{re.escape(person)},? {name}")
    return any(beside.search(material.in_korean(sentence)) for sentence in material.sentences)


def _antecedents(text: str, places: tuple[int, ...], material: Material) -> list[int]:
    """Earlier sentences that have words of the line which *places* lack, those with most and the nearest first."""
    lacking = terms(text) - sum((material.words(index) for index in places), Counter[str]())
    shared = {index: sum((lacking & material.words(index)).values()) for index in range(min(places))}
    telling = sorted((index for index in shared if shared[index]), key=lambda index: (-shared[index], -index))
    return telling[:_LOOKED_BACK_AT]


def _around(places: tuple[int, ...]) -> list[int]:
    """The sentences at the head of the article and right before *places*: they may name in their own tongue who is meant."""
    before = range(min(places))
    return [*before[:_AT_HEAD], *before[: -_RIGHT_BEFORE - 1 : -1]]


def _candidates(text: str, draft: Draft, material: Material, told: _Told, *, elsewhere: bool) -> list[tuple[int, ...]]:
    """Evidence to try, best first; two sentences together only where the model says so."""
    named = _named(draft, material)
    if named and not elsewhere:
        return [named]
    words = terms(text)
    single = sorted(((index,) for index in material.chosen), key=lambda places: -_shared(words, places, material))
    found = dict.fromkeys([*([named] if named else []), *single[:_LOOKED_AT]])
    return sorted(found, key=lambda places: -len(told(places)))


def _named(draft: Draft, material: Material) -> tuple[int, ...]:
    return tuple(sorted({material.chosen[n - 1] for n in draft.evidence if 0 < n <= len(material.chosen)}))


def _shared(words: Counter[str], places: tuple[int, ...], material: Material) -> float:
    """How many of the line's words the evidence has in its Korean forms, less a little for each sentence that it takes."""
    held = sum((material.words(index) for index in places), Counter[str]())
    return sum((words & held).values()) - 0.5 * len(places)
