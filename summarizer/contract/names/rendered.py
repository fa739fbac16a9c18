"""A foreign name of the evidence as a Korean reader may write it: heard, read in its script, half of it, or in two.  Pure."""

from __future__ import annotations

import re

from ... import Bullet
from ...canon import places_in
from ..lexicon import company_names
from ..posts.offices import is_person
from ..sounds.hanja import misread, read_alike, spelt_in_full
from ..sounds.japanese import half_read, read_once
from ..sounds.japanese_families import is_family
from ..sounds.kanji_names import read_in_japanese
from ..sounds.loose_sounds import lacks_given_name
from ..sounds.renderings import written_by_sound
from ..source import Evidence, Source
from .compounds import is_told_end
from .finding import HANGUL, followed, preceded
from .held_names import is_company, is_held
from .name_parts import is_other_part
from .namesakes import town_of
from .proper_nouns import named
from .surnames import is_glossed

#: syllables of the shortest name, and of a Korean one, surname and all
SHORTEST, LONGEST = 2, 3

_SCRIPTS = re.compile(r"(?P<latin>[A-Z][A-Za-z&]+)(?P<hangul>[가-힣]{2,})")


def in_two_scripts(word: str, evidence: Evidence) -> bool:
    """'PJM인터커넥션' for 'PJM Interconnection'."""
    parts = _SCRIPTS.fullmatch(word)
    if parts is None or not evidence.foreign or not is_held(parts["latin"], evidence):
        return False
    return is_told_end(parts["hangul"], evidence) or is_held(parts["hangul"], evidence)


_GIVEN = re.compile(r"(?P<given>[가-힣]{2,})\Z")


def shares_a_name(word: str, text: str, evidence: Evidence) -> bool:
    """A name of the tables that none of its forms bears out, unless it is a person's too ('아미트 메타')."""
    person = preceded(f" {word}", text, _GIVEN)
    told = evidence.canonical_text
    given = person is not None and not is_company(person["given"]) and written_by_sound(person["given"], told)
    return given and written_by_sound(word, told)


def is_rendered(word: str, bullet: Bullet, source: Source) -> bool:
    """May *word* be how a reader writes a foreign name of the evidence?"""
    evidence = source.evidence(bullet)
    if (told := _place_is_told(word, evidence)) is not None:
        return told
    if _given_name(word, bullet.text, evidence, source) or read_in_japanese(word, bullet.text, evidence):
        return True
    raw = " ".join(evidence.sentences)
    if evidence.language == "zh" and misread(word, raw):
        return True
    if evidence.language in ("ja", "zh") and (spelt_in_full(word, raw) or _in_full(word, bullet.text, evidence)):
        return True
    if is_other_part(word, evidence, source) or is_glossed(word, evidence, source):
        return True
    return evidence.language == "ja" and (
        read_once(word, " ".join(evidence.sentences), " ".join(source.sentences))
        or (word[-1] in _DISTRICTS and _district(word, evidence))
        or town_of(word, bullet.text, evidence)
    )


def _place_is_told(word: str, evidence: Evidence) -> bool | None:
    """Is *word* a place of the tables, which have all the ways to write it, and written so: '교토', or 교토 of '교토시'?"""
    places = places_in(word)
    if places and word == f"{places[0]}{word[-1]}" and word[-1] in _KINDS:
        return is_held(places[0], evidence)
    return False if evidence.language == "ja" and word in places and not is_family(word) else None


_KINDS = frozenset("시현부군구")
_BESIDE = re.compile(r"(?P<family>[가-힣]{1,2}) (?P<given>[가-힣]{1,3})(?![가-힣])")


def _in_full(word: str, text: str, evidence: Evidence) -> bool:
    """'린 타오' for 林涛: half of such a name is too short to be heard alone."""
    raw = " ".join(evidence.sentences)
    names = (match.groups() for match in _BESIDE.finditer(text) if word in match.groups())
    return any(read_alike("".join(name), raw) for name in names)


_SURNAME = re.compile(r" (?P<surname>[가-힣]{2,}?)(?:[은는이가을를과와의도,]|\s|$)")


def _given_name(word: str, text: str, evidence: Evidence, source: Source) -> bool:
    """'샘' of '샘 올트먼', where the evidence says 'Altman' and the article the whole name."""
    after = followed(word, text, _SURNAME, behind=HANGUL)
    surname = after["surname"] if after is not None else ""
    if surname not in named(text) or company_names().match(surname) or places_in(surname) or places_in(word):
        return False
    if _is_firm_here(surname, source):
        return False
    unsaid = len(word) >= SHORTEST and not _ends_a_name(word, text) and lacks_given_name(surname, evidence)
    return is_held(surname, evidence) and (is_held(word, source.whole()) or unsaid)


def _is_firm_here(word: str, source: Source) -> bool:
    """'샤프' of '김도훈 샤프 사장': a firm of the tables or the glossary, and nobody's name in the article."""
    if is_company(word):
        return not any(word in name.split()[1:] for name in source.glossary.values())
    return word in source.glossary.values() and not is_person(word, source)


#: a word before another that may be the first half of the same name
_BEFORE = re.compile(r"(?:^|[ ,·])[가-힣]{2,}(?<![은는을를의에도며고로인한])\Z")


def _ends_a_name(word: str, text: str) -> bool:
    """'발다우프' of '사리 발다우프 포르툼 CEO': what stands behind a given name is no given name."""
    return preceded(f" {word}", text, _BEFORE) is not None


#: small Japanese places, read in ways that no table tells: the kind of district must be there
_DISTRICTS = {"시": "市", "현": "県", "군": "郡", "구": "区", "정": "町", "촌": "村"}


def _district(word: str, evidence: Evidence) -> bool:
    """'지토세시' for 千歳市: half of its reading at least is one of the tables'."""
    towns = re.findall(rf"([\u4e00-\u9fff々ヶ]{{1,4}}){_DISTRICTS[word[-1]]}", evidence.canonical_text)
    return any(half_read(word[:-1], town[-size:]) for town in towns for size in range(1, len(town) + 1))
