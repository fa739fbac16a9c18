"""Two people of a line with each other's firms: '린바이리 폭스콘 회장·류양웨이 콴타 회장' for the chairmen the other way round.  Pure.

A line is refused only where the evidence puts the one's firm beside the other's name, not beside the one's own, and the
other's firm not beside the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations

from ..canon import places_in
from .compounds import shortened
from .lexicon import other_names
from .offices import is_firm
from .organisations import is_organisation_in
from .sounds import written_by_sound
from .source import Evidence, Source
from .titles import TITLE
from .told_titles import spans_of

_PAIR = re.compile(rf"(?P<name>[가-힣]{{2,}}) (?P<firm>[가-힣A-Za-z0-9&]{{2,}}) (?:{TITLE.pattern})")
#: how far before and behind a name its firm stands
_BEFORE, _BEHIND = 24, 40
_EDGE = re.compile(r"[、，,;；。]|(?<=[가-힣ァ-ヺー\u4e00-\u9fff])[とや](?=[ァ-ヺ\u4e00-\u9fff가-힣])|\band\b")


def exchanged_firm(text: str, evidence: Evidence) -> str | None:
    """Return a firm of *text* that the evidence gives to the other of two people, and the other way round."""
    pairs = [(match["name"], match["firm"]) for match in _PAIR.finditer(text) if is_firm(match["firm"])]
    for (one, mine), (two, theirs) in permutations(pairs, 2):
        beside_one, beside_two = list(_beside(one, evidence)), list(_beside(two, evidence))
        if mine == theirs or not beside_one or not beside_two:
            continue
        if _stands(mine, beside_two) and not _stands(mine, beside_one) and not _stands(theirs, beside_two):
            return mine
    return None


_LONE = re.compile(
    rf"(?P<name>[가-힣]{{2,}}(?: [가-힣]{{2,}})?) (?P<firm>[가-힣A-Za-z0-9&]{{2,}}) (?:[가-힣]+ ){{0,2}}(?:{TITLE.pattern}|펠로|책임자|집행임원|연구원)"
)


def other_firm(text: str, source: Source) -> str | None:
    """Return a firm that a line gives to somebody whom the article has beside another firm, and nowhere with this one."""
    for match in _LONE.finditer(text):
        name, firm = match["name"], match["firm"]
        if is_firm(firm) and not is_firm(name.split()[-1]) and _works_elsewhere(name, firm, source):
            return firm
    return None


def _works_elsewhere(name: str, firm: str, source: Source) -> bool:
    whole = source.whole()
    with_person = [(line, span) for line in whole.canonical for span in spans_of(name, line, whole)]
    told = [line for line, _ in with_person]
    if not told or _stands(firm, told) or not _stands(firm, list(whole.canonical)):
        return False
    beside = [stretch for line, (start, end) in with_person for stretch in _close(line, start, end)]
    others = [word for stretch in beside for word in _NAME.findall(stretch) if _is_other(word)]
    return bool(others) and not any(TITLE.search(other) or _alike(firm, other) for other in others)


def _close(line: str, start: int, end: int) -> Iterator[str]:
    """The words before a name back to a subject, and those behind it that stand before a title or 'at'."""
    yield re.split(r"[。;；.]|[はが]、?|，", line[max(0, start - _BEFORE) : start])[-1]
    behind = _HIS_FIRM.match(line, end)
    if behind is not None:
        yield behind[0]


_NAME = re.compile(r"[가-힣A-Z][가-힣A-Za-z0-9&]+|[ァ-ヺー]{3,}の")
_HIS_FIRM = re.compile(
    rf"(?: [A-Z][a-z]+)?,? (?:[^\s,.]+ ){{0,8}}?(?:at|of|for) [^,.]{{2,20}}|(?: [가-힣A-Za-z0-9&]+){{1,2}} (?:{TITLE.pattern})"
)


def _is_other(word: str) -> bool:
    """A firm, or a word in katakana that owns what stands behind it ('トヨタの'); a Latin word may be a given name."""
    return word.endswith("の") or (not word.istitle() and is_firm(word) and not places_in(word))


def _alike(firm: str, other: str) -> bool:
    return firm in other or other in firm or firm in other_names(other) or shortened(firm, other)


def _beside(name: str, evidence: Evidence) -> Iterator[str]:
    """What stands before each mention of a name, back to a mark; of one put into Korean order what stands behind it."""
    for line in evidence.canonical:
        for start, end in spans_of(name, line, evidence):
            in_order = line[start:end] == name and line[end : end + 1] == " "
            before, behind = line[max(0, start - _BEFORE) : start], line[end : end + _BEHIND]
            yield _EDGE.split(behind)[0] if in_order else _EDGE.split(before)[-1]


def _stands(firm: str, stretches: list[str]) -> bool:
    return any(
        firm in stretch
        or any(other in stretch for other in other_names(firm))
        or is_organisation_in(firm, stretch)
        or written_by_sound(firm, stretch)
        for stretch in stretches
    )
