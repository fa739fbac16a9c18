"""Whose is the place of a speaker in the evidence: that of the line's speaker, or somebody else's by name?  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ... import Bullet
from ..lexicon import company_names
from ..names.finding import starts
from ..names.spotting import Mention, held, rendered, spots
from ..posts.name_spans import spans_of
from ..posts.offices import is_firm
from ..sounds.renderings import written_by_sound
from ..source import Evidence, Source
from .persons import akin, is_meant_by_family
from .speaker_kinds import kinds
from .speakers import PERSON, subject_of
from .standing import TITLED


def _is_his(who: str, names: list[Mention], zone: str, source: Source) -> bool:
    """Does *zone* name one of *names*, or say of itself what *who* is?"""
    men = [name for name in names if not is_firm(name.name)] if PERSON.search(zone) is not None else []
    names = men or names  # the firm of a man is not the man
    if any(_is_in(name, zone, source) or akin(name, zone, source.language) or _begins(name, zone) for name in names):
        return True
    if any(word in zone for word in words_of_speaker(who)) or _is_family_heard(who, zone, source):
        return True
    if not source.foreign and is_meant_by_family(who, zone):
        return True
    if _SPEAKS_FOR.search(who) and (whose := _SPEAKS_FOR.search(zone)) is not None:
        return not named_in(zone[: whose.start()], source)  # or another's lawyer
    return any(kind.said.search(who) and kind.told.search(zone) for kind in kinds())


def _is_family_heard(who: str, zone: str, source: Source) -> bool:
    """'앤디 펜 CEO' for 'Mr Penn': a family name of one syllable, which no list of names has."""
    families = [word for word in who.split() if _FAMILY.fullmatch(word)] if source.foreign else []
    told = named_in(subject_of(zone, source.language), source) if families else ()
    return any(written_by_sound(family, name) for family in families for name in told)


_FAMILY = re.compile("(?![전현신구옛및등겸의새])[가-힣]")


def is_of_other_firm(names: list[Mention], zone: str, bullet: Bullet, source: Source) -> bool:
    """Is *zone* a firm alone, and the speaker a man of another that the evidence names elsewhere?"""
    firms = [name for name in names if is_firm(name.name)]
    if not 0 < len(firms) < len(names) or company_names().fullmatch(zone.strip()) is None:
        return False
    lines = rendered(source.evidence(bullet))
    return all(held(firm, lines, source.language) and not spots(firm.keys, zone, source.language) for firm in firms)


#: a man's name that the line keeps in Latin letters
_LATIN_NAME = re.compile(r"\b[A-Z][a-zà-ÿ]{2,}\b")


def is_stranger(who: str, names: list[Mention], zone: str, source: Source) -> bool:
    """Does *zone* name somebody, and nobody of *names*, nor the firm or the man of one?"""
    if _is_his(who, names, zone, source) or any(word in zone for word in _LATIN_NAME.findall(who)):
        return False
    whole, language = source.whole(), source.language
    told = named_in(subject_of(zone, language), source)
    firms = [name for name in names if is_firm(name.name)]
    left = len(firms) == len(names) and _person_left(who, names)
    if firms == names and not left and _is_other_company(firms, subject_of(zone, language)):
        return True
    if not told or left:
        return False  # nobody, or a man of that firm who cannot be read
    person = PERSON.search(zone) is not None
    if person and len(firms) < len(names):
        return True
    around = near_names(_by_all_names(told, source), whole)
    if any(spots(name.keys, near, language) for name in names for near in around):
        return False
    # the chief of a firm that is not named may be that of the line's
    known = (is_firm(word) for near in around for word in _NAME[language].findall(near))
    return not person or _OF_A_FIRM.search(zone) is not None or any(known)


def _is_other_company(names: list[Mention], subject: str) -> bool:
    """Is *subject* a company of the tables, alone, and none of the group of one of *names*?"""
    if company_names().fullmatch(subject.strip()) is None:
        return False
    return (
        bool(names)
        and all(company_names().fullmatch(name.name) for name in names)
        and not any(name.name[:2] in subject for name in names)
    )


#: who speaks for the one that is named before him
_SPEAKS_FOR = re.compile(
    r"(?:'s |の|的)?(?: ?측)? ?(?:변호사|변호인|대리인|변호인단|弁護士|弁護団|律师|律師|lawyers?|attorneys?)$"
)
#: '김준형 로보쓰리 대표이사': a firm that no list knows
_OF_A_FIRM = re.compile(rf"(?<![가-힣])[가-힣]{{2,4}} [가-힣A-Za-z0-9]{{2,}} (?:{TITLED})$")


def _is_in(name: Mention, zone: str, source: Source) -> bool:
    if spots(name.keys, zone, source.language):
        return True
    return source.language == "ja" and bool(spans_of(name.name, zone, source.whole()))


def _begins(name: Mention, zone: str) -> bool:
    """'阿里' of 阿里巴巴."""
    return any(_SIGNS.match(key) is not None and key[:2] in zone for key in name.keys)


_SIGNS = re.compile(r"[\u4e00-\u9fff]{2}")


def words_of_speaker(who: str) -> tuple[str, ...]:
    return tuple(
        word for word in who.split() if len(word) > 1 and not re.fullmatch(rf"(?:{TITLED})|관계자|대변인", word)
    )


def _person_left(who: str, names: list[Mention]) -> bool:
    rest = who
    for name in names:
        rest = rest.replace(name.name, " ")
    rest = re.sub(rf"(?:{TITLED})|관계자|측|의|전|현|공동|신임", " ", rest)
    return re.search(r"[가-힣A-Za-z]{2,}", rest) is not None


_NAME = {
    "en": re.compile(
        r"(?<![.…] )\b(?!The|But|And|In|On|At|For|However|Meanwhile|As|It|He|She|They|We|CEO|CFO)[A-Z][\w'’\-]+|[가-힣]{2,}"
    ),
    "ko": re.compile(rf"[가-힣A-Za-z0-9&]+(?= ?(?:[^\s]+ )?(?:{TITLED})$)|[A-Za-z][A-Za-z0-9&]+"),
    "ja": re.compile(r"[ァ-ヺー]{3,}|[가-힣]{2,}|[\u4e00-\u9fff]{1,4}(?=氏|さん)|[A-Z][A-Za-z]+"),
    "zh": re.compile(r"[가-힣]{2,}|[A-Z][A-Za-z]+|[\u4e00-\u9fff]{2,4}$"),
}


def named_in(zone: str, source: Source) -> tuple[str, ...]:
    """Words of *zone* that are names: the terms of the trade that were put in Korean are none."""
    found = [match[0] for match in _NAME[source.language].finditer(zone)]
    canonical = source.whole().canonical_text  # has the names in Korean, and not yet the terms
    return tuple(word for word in found if not re.fullmatch(TITLED, word) and word in canonical)


@lru_cache(maxsize=1024)
def near_names(told: tuple[str, ...], whole: Evidence) -> tuple[str, ...]:
    """What stands around each of these words anywhere in the article."""
    return tuple(
        _CITED.sub("", line[max(0, at - _BEFORE) : at + len(word) + _BEHIND])
        for line in rendered(whole)
        for word in told
        for at in starts(word, line)
    )


_BEFORE, _BEHIND = 30, 40
#: whom the paper quotes is no firm of the speaker's
_CITED = re.compile(
    r"[^\s,]+ ?[^\s,]*(?:에 따르면|와의? 인터뷰|과의? 인터뷰)|(?:told|interview with) [A-Z]\w+|[^、。]{2,14}(?:によると|の取材)|据[^，]{2,12}"
)


def _by_all_names(told: tuple[str, ...], source: Source) -> tuple[str, ...]:
    """'Fouquet' also as the glossary has him."""
    listed = [
        name for surface, name in source.glossary.items() if any(word in surface for word in told if len(word) > 1)
    ]
    return tuple(dict.fromkeys((*told, *listed, *(part for name in listed for part in name.split() if len(part) > 1))))
