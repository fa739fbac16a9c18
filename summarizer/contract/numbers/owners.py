"""Whose a figure is, and what of: a line does not give the pay of officers to the staff, nor phones what servers sold.  Pure.

The words that exclude each other stand in ``meaning/owners.txt``.  Refused only where every place of the figure in the
evidence has another word of the same set, which the line leaves out, and the line's own word stands nowhere, or with other
figures only.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from ..deeds.standing import READ
from ..heads import candidates, index
from ..inflection import is_word
from ..meaning.contrast_sets import Member, members
from ..source import Evidence
from .cells import Cell, cells
from .misplaced import Place, is_same, places


def _members() -> tuple[Member, ...]:
    return members("owners.txt")


@cache
def _by_head() -> Mapping[str, tuple[int, ...]]:
    return index([member.words for member in _members()])


@cache
def _rivals(at: int) -> tuple[Member, ...]:
    """The other members of its set."""
    own = _members()[at]
    return tuple(other for other in _members() if other.group == own.group and other is not own)


def other_owner(text: str, evidence: Evidence) -> tuple[str, str] | None:
    """The first word of *text* that stands with a figure where the evidence has another one, and that one."""
    if evidence.language not in READ:
        return None
    rows = candidates(_by_head(), text)
    found = [(at, match) for at in rows for match in _members()[at].said.finditer(text)]
    for cell in cells(text, "ko", evidence.published) if found else ():
        inside = [(at, match) for at, match in found if cell.near[0] <= match.start() < cell.near[1]]
        own = [place for place in places(evidence) if is_same(cell, place[1], evidence)] if inside else []
        for at, match in inside if own and cell.kind != "date" else ():
            rival = _instead(at, match, own, evidence)
            if rival and not _may_be_its(rival, match, cell, own) and is_word(text, *match.span()):
                return match[0], rival
    return None


def _may_be_its(rival: str, found: re.Match[str], cell: Cell, own: list[Place]) -> bool:
    """Is it the sum of the very thing, or does the sentence call whose it is 'she' or 'they'?"""
    if _SUM.search(rival) and _SUM.search(found.string, cell.near[0], cell.near[1]):
        return True  # '총액': the total of what the line names
    doer = _DOES.match(found.string, found.end()) is not None
    return doer and all(_PRONOUN.search(line) is not None for line, _ in own)


_SUM = re.compile(r"(?i)[총総總总计計]|전체|합계|합쳐|모두|total|sum\b|overall|全体|全體")
#: right behind a member: it does something, and so may whoever a pronoun stands for
_DOES = re.compile(r"들?[은는이가] |들?, ")
_PRONOUN = re.compile(r"(?i)\b(?:it|he|she|they)\b|[他她它]们?|彼(?:女|ら)?[はが]|同[氏社]")


def _instead(at: int, found: re.Match[str], own: list[Place], evidence: Evidence) -> str:
    """What the evidence says of the figure in place of the member; empty: nothing, or the member too."""
    for rival in _rivals(at):
        told = [rival.told.search(_stretch(place, near=False)) for place in own]
        if told[0] is not None and all(told) and not _is_said(rival, found):
            return told[0][0] if _is_other(_members()[at], rival, own, evidence) else ""
    return ""


def _is_said(rival: Member, found: re.Match[str]) -> bool:
    """Has the line the rival too?  The one inside the word found ('유료 이용자') does not count."""
    (start, end), said = found.span(), rival.said.finditer(found.string)
    return any(not start <= match.start() < end or match.end() > end for match in said)


def _stretch(place: Place, *, near: bool) -> str:
    line, cell = place
    return line[slice(*(cell.near if near else cell.wide))]


def _is_other(member: Member, rival: Member, own: list[Place], evidence: Evidence) -> bool:
    """Has the evidence nothing by which the figure may be the member's?"""
    if any(_speaks(member, rival, _without(line, cell, evidence)) for line, cell in own):
        return False
    if not _speaks(member, rival, evidence.text):
        return not member.anywhere
    return all(rival.told.search(_stretch(place, near=True)) for place in own) and any(
        place not in own
        and place[1].kind == own[0][1].kind
        and member.told.search(_cleared(rival, _stretch(place, near=True)))
        for place in places(evidence)
    )


def _without(line: str, mine: Cell, evidence: Evidence) -> str:
    """The sentence without what is nearest to its other figures."""
    kept = line
    for other, cell in places(evidence):
        if other is line and cell.kind == mine.kind and cell.at != mine.at and cell.at not in mine.tied:
            kept = kept[: cell.near[0]] + " " * (cell.near[1] - cell.near[0]) + kept[cell.near[1] :]
    return kept[: mine.near[0]] + _stretch((line, mine), near=True) + kept[mine.near[1] :]


def _speaks(member: Member, rival: Member, text: str) -> bool:
    rest = _cleared(rival, text)
    return (member.told.search(rest) or member.also.search(rest)) is not None


def _cleared(rival: Member, text: str) -> str:
    """*text* without the rival's own words: 'operating profit' is no word for 'profit'."""
    return re.sub(rival.told, " ", text)
