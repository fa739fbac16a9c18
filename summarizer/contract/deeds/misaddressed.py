"""To whom, from whom or of whom the line has a deed, where the sentence that tells it has somebody else in that place.  Pure.

'인텔에 공장을 매각' where the sentence has the plant sold to Micron, and of Intel nothing, or Intel for a subject alone.  A sentence
that leaves somebody to those before it ('its', 同社の) says nothing, nor does one beside which another tells of the name.
"""

from __future__ import annotations

import re

from ... import Bullet
from ...facts import plain
from ..lexicon import company_names
from ..names.namesakes import COUNTRIES
from ..names.organisations import organisations_called
from ..names.spotting import Mention, Span, keys_of, mentions, rendered, spots
from ..parts import spans
from ..posts.offices import is_firm
from ..source import Evidence, Source
from .displaced import LEFT_OPEN, is_akin, is_bare_place
from .doers import shared_with, words_of
from .party_places import longest
from .swapped import letters, line_letter
from .turned import telling

#: letters of a line's name that does nothing itself
_PLACES = frozenset("OTFVGC")
_SHARED = 2


def misaddressed(bullet: Bullet, source: Source) -> str | None:
    """The name of the line in whose place the sentence that tells it has another; None: there is none."""
    text, evidence = plain(bullet.text), source.evidence(bullet)
    names = [name for name in mentions(text, source, evidence) if not is_bare_place(name.name)]
    known = frozenset(source.glossary.values())
    for span in spans(text):
        for name in names:
            if (
                span[0] <= name.start < span[1]
                and (name.name in known or organisations_called(name.name))
                and is_firm(name.name)
                and _place(text, name, names) in _PLACES
                and _is_in_anothers_place(text, span, name, names, source, evidence)
            ):
                return name.name
    return None


def _place(text: str, name: Mention, names: list[Mention]) -> str:
    """The letter of a name; of one that is joined with another, that of the other."""
    after = next((other for other in names if other.start >= name.end), None)
    if after is not None and _AND.fullmatch(text, name.end, after.start):
        return line_letter(text, after)
    return line_letter(text, name)


_AND = re.compile(r"(?:와|과|·| 및) ?")


def _is_in_anothers_place(
    text: str, span: Span, name: Mention, names: list[Mention], source: Source, evidence: Evidence
) -> bool:
    lines = telling(text, span, names, evidence)
    told = words_of(text, span, names)
    if not lines or len(told) < _SHARED or _is_told_beside(name, told, lines, evidence):
        return False
    return all(_has_another(text, name, names, line, source, evidence) for line in lines)


def _is_told_beside(name: Mention, told: tuple[str, ...], lines: list[str], evidence: Evidence) -> bool:
    """Has another sentence the name, and words of the part that *lines* lack?"""
    here = {word for line in lines for word in shared_with(told, set(), line, evidence)}
    return any(
        spots(name.keys, line, evidence.language) and set(shared_with(told, set(), line, evidence)) - here
        for line in rendered(evidence)
        if line not in lines
    )


def _has_another(text: str, name: Mention, names: list[Mention], line: str, source: Source, evidence: Evidence) -> bool:
    mine = letters(name, line, evidence)
    if any(letter not in ("S", "A") for letter in mine):
        return False
    if any(_PAGE.match(line, end) for _, end in spots(name.keys, line, evidence.language)):
        return False
    whose = _place(text, name, names) == "G"
    if (mine and whose) or (not mine and LEFT_OPEN[evidence.language].search(line)):
        return False
    return any(_may_be_meant(text, other, names, line, evidence) for other in _others(line, name, source, evidence))


#: what is read at the name is no deed of its own: '交易所官网显示', "the exchange's website"
_PAGE = re.compile(
    r"['’]?s? ?(?:의 ?|の|的)?(?:[가-힣]+ )?(?:官网|官網|官方网站|网站|網站|公告|公示|文件|资料|資料|系统|系統|サイト|ウェブサイト|ホームページ|開示|홈페이지|웹사이트|사이트|누리집|공시|자료|websites?\b|sites?\b|filings?\b|notices?\b|disclosures?\b|web pages?\b|portal\b)"
)


def _others(line: str, name: Mention, source: Source, evidence: Evidence) -> list[Mention]:
    """Firms of the sentence of which the line may say nothing."""
    firms = [known for known in dict.fromkeys(source.glossary.values()) if is_firm(known) and known not in COUNTRIES]
    firms += [match[0] for match in company_names().finditer(line)]
    return [
        Mention(firm, 0, 0, keys_of(firm))
        for firm in dict.fromkeys(firms)
        if not is_akin(name, firm, source) and spots((firm,), line, evidence.language)
    ]


def _may_be_meant(text: str, other: Mention, names: list[Mention], line: str, evidence: Evidence) -> bool:
    """Is *other*, of whom the line says nothing, no subject of the sentence?"""
    if any(key in text for key in other.keys) or any(set(other.keys) & set(name.keys) for name in names):
        return False
    if any(spots(name.keys, key, "ko") for name in names for key in other.keys):
        return False
    alone = [
        span
        for span in longest(spots(other.keys, line, evidence.language))
        if not _CITED.match(line, span[1]) and not _CITING.search(line, 0, span[0])
    ]
    return bool(alone) and any(letter not in ("S", "A") for letter in letters(other, line, evidence))


#: who reports it is no party
_CITED = re.compile(
    r"(?:\s?[^\s,、，。]{0,6}?(?:통신|신문|방송|뉴스|紙|社|电|電|网|網))?(?:에 따르면|에 의하면|によ(?:ると|れば)|은 |는 |が報|は|报道|報導|보도|와의|과의|과 ?인터뷰|와 ?인터뷰|访|訪)"
)
_CITING = re.compile(r"(?i)(?:according to|told|据|據|根据|根據|接受|by)(?: the)? ?\Z")
