"""Is it a person that words name: in a line, and where a subject stands in the evidence?  Pure."""

from __future__ import annotations

import re

from ..lexicon import company_names
from ..names.finding import followed
from ..names.spotting import Mention
from ..posts.offices import is_firm
from .standing import TITLED


def may_be_given(name: str, who: str) -> bool:
    """Is *name* in *who* maybe a man's ('Amy'): in Latin letters, in no table, and not said to have a chief ("Norvane's")?"""
    return name.istitle() and company_names().fullmatch(name) is None and re.search(rf"{name}['’]s ", who) is None


SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄원채천방공현함변염여추도소석선설마길연위표명반라왕"
)


def names_a_person(who: str) -> bool:
    """Is there more than a title: '리벨리온 대표' may be anybody?"""
    words = [
        word for word in re.findall(r"[가-힣A-Za-zÀ-ÿァ-ヺー\u4e00-\u9fff]+", who) if not re.fullmatch(TITLED, word)
    ]
    if re.search(r"[A-Za-z\u4e00-\u9fff]", who) or re.search(rf"(?<![가-힣])[가-힣] (?:{TITLED})", who):
        return True
    return len(words) > 1 or any(word[0] in SURNAMES and len(word) in (2, 3, 4) for word in words)


_TITLE_NEAR = re.compile(rf"(?: [^\s,…]+){{0,3}}? ?(?:{TITLED})")


def is_person_in(part: str, doer: Mention) -> bool:
    name = doer.name
    titled = followed(name.split()[-1], part, _TITLE_NEAR) is not None
    return titled or (not is_firm(name) and (" " in name or len(name) in (2, 3)))
