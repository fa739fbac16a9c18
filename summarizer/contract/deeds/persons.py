"""Is it a person that words name: in a line, and where a subject stands in the evidence?  Pure."""

from __future__ import annotations

import re

from ...canon import places_in
from ...canon.title_table import IDS
from ..lexicon import company_names, is_common
from ..names.finding import HANGUL, followed, preceded
from ..names.namesakes import COUNTRIES
from ..names.organisations import organisations_called, organisations_in
from ..names.spotting import Mention, spots
from ..posts.offices import is_firm
from ..sounds.foreign_sounds import foreign_sounds
from ..sounds.hanja import fold, readings
from ..sounds.renderings import written_by_sound
from ..sounds.sounds import sounds_like
from .standing import TITLED


def may_be_given(name: str, who: str) -> bool:
    """Is *name* in *who* maybe a man's ('Amy'): in Latin letters, in no table, and not said to have a chief ("Norvane's")?"""
    return name.istitle() and company_names().fullmatch(name) is None and re.search(rf"{name}['’]s ", who) is None


SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄원채천방공현함변염여추도소석선설마길연위표명반라왕"
)


_WORD, _FOREIGN = re.compile(r"[가-힣A-Za-zÀ-ÿァ-ヺー\u4e00-\u9fff]+"), re.compile(r"[A-Za-z\u4e00-\u9fff]")
_TITLE, _CALLED = re.compile(TITLED), re.compile(rf"(?<![가-힣])[가-힣] (?:{TITLED})")


def is_meant_by_family(who: str, zone: str) -> bool:
    """'황 CEO' for '젠슨 황 엔비디아 CEO': a family name of one syllable behind the given name, and in *zone* before a title."""
    return any(re.search(rf"[가-힣]{{2,}} {family}(?= )", who) for family in _OF_FAMILY.findall(zone))


_OF_FAMILY = re.compile(rf"(?<![가-힣])([가-힣]) (?:{TITLED})")


def names_a_person(who: str) -> bool:
    """Is there more than a title: '리벨리온 대표' may be anybody?"""
    words = [word for word in _WORD.findall(who) if not _TITLE.fullmatch(word)]
    if _DESCRIBED.match(who):
        return False
    if _FOREIGN.search(who) or _CALLED.search(who):
        return True
    return len(words) > 1 or any(word[0] in SURNAMES and len(word) in (2, 3, 4) for word in words)


#: 'The TSMC founder, meanwhile,'
_DESCRIBED = re.compile(rf"(?:The|This|Its|His|Her|Their) (?:[\w.&'’\-]+ ){{0,4}}?(?:{TITLED})(?:,|$)")


def is_office_of(who: str, part: str) -> bool:
    """Is *who* an office alone ('라온랩스 대표'), and the same office of the same firm one that *part* of a line names?"""
    title = _OFFICE.search(who)
    if title is None or preceded(title[0], part, _HIGHER) is None:
        return False
    words = [word for word in _PIECE.findall(who[: title.start()]) if word not in COUNTRIES and not is_common(word)]
    return all(word.removesuffix("의") in part for word in words)


def is_other_office(who: str, doer: Mention, part: str, told: str) -> bool:
    """Is *who* an office of one firm alone ('다온셀 회장'), and *doer* in office at another that the evidence has too?"""
    title, at = _OFFICE.search(who), followed(doer.name.split()[0], part, _AT_FIRM)
    if title is None or at is None or is_common(at["firm"]) or at["firm"] not in told:
        return False
    words = [word for word in _PIECE.findall(who[: title.start()]) if word not in COUNTRIES]
    firm = len(words) == 1 and (is_firm(words[0]) or words[0][0] not in SURNAMES)
    return firm and words[0][:2] not in at["firm"] and at["firm"][:2] not in words[0]


_LAST_OFFICE = re.compile(rf"(?:{TITLED})$")


def is_same_office(who: str, doers: list[Mention], part: str) -> bool:
    """Is the line's subject the office of a firm alone ('구글 CEO'), and *who* somebody in it whose firm is not said?"""
    office = _LAST_OFFICE.search(who)
    if office is None or any(is_firm(word) for word in who[: office.start()].split()):
        return False
    return all(is_firm(doer.name) and f"{doer.name} {office[0]}" in part for doer in doers)


#: behind a name, where he is in office
_AT_FIRM = re.compile(rf" (?P<firm>[^\s,…]{{2,}}) (?:{TITLED})")
_OFFICE = re.compile(rf"(?:{'|'.join(sorted(IDS, key=len, reverse=True))})$")
#: '부회장' is no 회장
_HIGHER = re.compile(r"(?:^|[^부예])\Z")
_PIECE = re.compile(r"(?<!['’])[가-힣A-Za-z]+|[ァ-ヺー]+|(?!的)[\u4e00-\u9fff]+")


_TITLE_NEAR = re.compile(rf"(?: [^\s,…]+){{0,3}}? ?(?:{TITLED})")


def is_person_in(part: str, doer: Mention) -> bool:
    name = doer.name
    titled = followed(name.split()[-1], part, _TITLE_NEAR) is not None
    return titled or (not is_firm(name) and (" " in name or len(name) in (2, 3)))


def akin(doer: Mention, who: str, language: str) -> bool:
    """May *who* be the same by a longer or shorter name ('소프트뱅크그룹', '崔代表', 'Choi'), or speak for it?"""
    if (
        _is_called_so(doer, who)
        or any(len(key) > 1 and key[:3] in who for key in doer.keys)
        or spots(doer.keys, who, language)
    ):
        return True
    if any(followed(part, who, _BARE_TITLE, behind=HANGUL) for part in (*doer.name.split(), doer.name[0])):
        return True  # '쿡 CEO', '임 부위원장'
    names = [doer.name[:at] for at in range(2, len(doer.name) + 1)]  # 'Delmar' of '델마스틸'
    if any(sounds_like(name, sound) for sound in foreign_sounds(who) for name in names):
        return True  # '덴소 사장' of デンソーの林社長
    if language != "ko" and written_by_sound(doer.name, who):
        return True  # '엘칸' of 约翰·艾尔坎
    if " " in doer.name or len(doer.name) > _LONGEST_NAME:
        return False
    surname = doer.name[0]
    heard = any(sounds_like(surname, sound) for sound in foreign_sounds(who))
    return heard or any(fold(surname) in read for read in readings(who)[0].split())


def _is_called_so(doer: Mention, who: str) -> bool:
    """'大众' of 大众汽车; or another name of the organisation."""
    if any(_SIGNS.fullmatch(key) and key[:2] in who and not places_in(key[:2]) for key in doer.keys):
        return True
    return not organisations_called(doer.name).isdisjoint(organisations_in(who))


_SIGNS = re.compile(r"[\u4e00-\u9fff]{4,}")
_BARE_TITLE = re.compile(rf" (?:{TITLED})")
#: of a Korean or Chinese person, in Hangul
_LONGEST_NAME = 4
