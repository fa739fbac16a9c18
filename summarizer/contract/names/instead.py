"""A name that the evidence has not, where it has its own of the same kind, of whom the line says nothing.  Pure.

An article may tell elsewhere who 'he' is or where the plant stands; it vouches for nobody in the place of another: '김남선
대표, 조기 퇴진' for '한성숙 대표'.  Asked of the sentences that a line names, before any other is looked at.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from ...canon import places_in
from ...korean.names import TITLES
from ..lexicon import is_common
from ..sounds.kanji_names import read_in_japanese
from ..source import Evidence, Source
from .actors import CALLED, left_open, persons
from .antecedents import ANAPHOR, is_by_office, is_placed_as_person, leans
from .countries import places_told
from .finding import followed, starts
from .held_names import is_company, is_held
from .namesakes import COUNTRIES
from .proper_nouns import named
from .replaced import firms_of, left_out

_WORD = re.compile(r"[가-힣]{2,}|[A-Za-z]{2,}")
_PARTICLE = re.compile(r"(?:에서|에게|으로|은|는|이|가|을|를|의|에|와|과|도|로)$")
#: where somebody works, or of which state somebody is the head
_TO_TITLE = re.compile(
    rf"(?:의|에서)?(?: [가-힣A-Za-z0-9&]+){{0,2}}? ?(?:전 |현 )?(?:{TITLES}|[가-힣]{{0,4}}장관|총통|주석|국왕|대사|변호사|판사)"
)
#: places that a sentence leaves to those before it
_HERE = re.compile(
    r"\b(?:there|here|local(?:ly)?|domestic(?:ally)?|at home|the (?:country|city|state|site|plant|region))\b|現地|同国|同市|同県|同地|同工場|国内|當地|当地|境内|境內|國內|本地|该国|該國|현지|국내|이곳|그곳|같은 곳"
)


def instead(text: str, strange: tuple[str, ...], evidence: Evidence, source: Source) -> str | None:
    """Return the first of *strange*, names of the line that *evidence* has not, that stands where it has another's."""
    return (
        _other_person(text, strange, evidence, source)
        or _other_place(text, strange, evidence)
        or _other_firm(text, strange, evidence, source)
    )


def _other_person(text: str, strange: tuple[str, ...], evidence: Evidence, source: Source) -> str | None:
    told = persons(evidence, source)
    if not told or all(_says(text, name, evidence) for name in told):
        return None
    unknown = [word for word in strange if is_somebody(word, text, source) and not _is_half(word, text, evidence)]
    unknown = [word for word in unknown if not is_by_office(word, text, evidence)]
    first = [word for at, word in enumerate(unknown) if not any(f"{other} {word}" in text for other in unknown[:at])]
    owner = any(f"{word}의" in text for word in unknown)
    return first[0] if len(first) > left_open(evidence, told, owner=owner) else None


def is_somebody(word: str, text: str, source: Source) -> bool:
    """Is *word* of a line the name of a person, by its place there or by what the article has it as?"""
    if is_company(word) or places_in(word) or not "가" <= word[0] <= "힣":
        return False
    return is_placed_as_person(word, text) or any(
        _is_of(word, name, source.whole()) for name in persons(source.whole(), source)
    )


def _is_half(word: str, text: str, evidence: Evidence) -> bool:
    """'샘' of '샘 올트먼', whom the evidence calls by the other half."""
    near = (other for other in _WORD.findall(text) if f"{word} {other}" in text or f"{other} {word}" in text)
    return any(
        is_held(form, evidence)
        for other in near
        for form in (other, _PARTICLE.sub("", other))
        if len(form) > 1 and not is_company(form) and not is_common(form) and not _TITLE.fullmatch(form)
    )


_TITLE = re.compile(TITLES)


@lru_cache(maxsize=4096)
def _is_of(word: str, name: str, whole: Evidence) -> bool:
    """Does *word* render *name*, or a part of it?"""
    if name == word or word in name.split():
        return True
    if not "가" <= word[0] <= "힣":
        return False
    alone = replace(whole, sentences=(name,), canonical=(name,))
    return is_held(word, alone) or read_in_japanese(word, word, alone)


def _says(text: str, name: str, evidence: Evidence) -> bool:
    """Does the line call *name* in any way?"""
    parts = [part for part in name.split() if len(part) > 1]
    if name in text or any(part in text for part in parts):
        return True
    if name[0] in text and name[0] in _surnames_called(text):
        return True
    return any(_is_of(word, name, evidence) for word in _words_of_names(text))


#: at every place, whatever stands there as well
_CALLED_BY_SURNAME = re.compile(rf"(?<![가-힣])(?=(?P<surname>[가-힣])(?:{CALLED}|[가-힣]{{0,3}}{CALLED}))")


@lru_cache(maxsize=256)
def _surnames_called(text: str) -> frozenset[str]:
    """The first syllables of those whom *text* calls by a title."""
    return frozenset(found["surname"] for found in _CALLED_BY_SURNAME.finditer(text))


@lru_cache(maxsize=512)
def _words_of_names(text: str) -> tuple[str, ...]:
    """The names of a line, and the words beside them, which may be their other half."""
    names = named(text)
    words = _WORD.findall(text)
    held = [any(name in word for name in names) for word in words]
    near = [word for at, word in enumerate(words) if any(held[max(0, at - 1) : at + 2])]
    near += [word for word in words if word not in near and not is_common(_PARTICLE.sub("", word))]
    forms = (form for word in near for form in (word, _PARTICLE.sub("", word)))
    return tuple(dict.fromkeys((*names, *(form for form in forms if len(form) > 1 and not is_common(form)))))


def _other_place(text: str, strange: tuple[str, ...], evidence: Evidence) -> str | None:
    told = {place for place in places_told(evidence) if place not in text}
    if not told or _HERE.search(evidence.canonical_text) is not None:
        return None
    for word in strange:
        if (
            word in places_in(word)
            and followed(word, text, _TO_TITLE) is None
            and not _is_before_a_name(word, text, strange)
        ):
            alike = told & COUNTRIES if word in COUNTRIES else told - COUNTRIES
            if alike:
                return word
    return None


def _is_before_a_name(place: str, text: str, strange: tuple[str, ...]) -> bool:
    """'홍콩 CK허치슨': where a firm of the evidence is at home."""
    return any(f"{place} {name}" in text for name in named(text) if name not in strange)


def _other_firm(text: str, strange: tuple[str, ...], evidence: Evidence, source: Source) -> str | None:
    firms = [word for word in strange if is_company(word) and followed(word, text, _TO_TITLE) is None]
    if not firms or not left_out(text, evidence):
        return None
    may_be_meant = any(_means_another(sentence, source) for sentence in evidence.sentences)
    return next((word for word in firms if not (may_be_meant and text.startswith(word))), None)


def _means_another(sentence: str, source: Source) -> bool:
    """Does *sentence* leave its subject to those before it: 'the company' stands before any firm that it names?"""
    evidence = source.of((sentence,))
    if not leans(evidence, source):
        return False
    told = [at for firm in firms_of(evidence) for at in starts(firm, evidence.canonical_text)]
    meant = ANAPHOR.search(evidence.canonical_text)
    return not told or meant is None or meant.start() < min(told)
