"""Is it a person that words name: in a line, and where a subject stands in the evidence?  Pure."""

from __future__ import annotations

import re

from ...canon.title_table import IDS
from ..lexicon import company_names, is_common
from ..names.finding import followed, preceded
from ..names.namesakes import COUNTRIES
from ..names.spotting import Mention
from ..posts.offices import is_firm
from .standing import TITLED


def may_be_given(name: str, who: str) -> bool:
    """Is *name* in *who* maybe a man's ('Amy'): in Latin letters, in no table, and not said to have a chief ("Norvane's")?"""
    return name.istitle() and company_names().fullmatch(name) is None and re.search(rf"{name}['’]s ", who) is None


SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄원채천방공현함변염여추도소석선설마길연위표명반라왕"
)


_WORD, _FOREIGN = re.compile(r"[가-힣A-Za-zÀ-ÿァ-ヺー\u4e00-\u9fff]+"), re.compile(r"[A-Za-z\u4e00-\u9fff]")
_TITLE, _CALLED = re.compile(TITLED), re.compile(rf"(?<![가-힣])[가-힣] (?:{TITLED})")


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
