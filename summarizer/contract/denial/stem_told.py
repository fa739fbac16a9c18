"""Which words a part of a Korean line tells as so, and whether the evidence has them of the same thing.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...text import words
from .denial_marks import denied
from .stems import Said, Stem, stems


def affirmed(part: str) -> Iterator[Stem]:
    """What *part* tells as so: a predicate, or the noun that closes it, with no denial or doubt behind."""
    for stem in stems(part):
        behind = part[stem.end :]
        closes = stem.noun and _CLOSES.match(behind) is not None
        so = stem.predicate and stem.said is Said.SO
        less = _LESS.search(part[: stem.start]) is not None
        if (
            (so or closes)
            and not less
            and stem.form not in EMPTY
            and not denied(behind)
            and _DOUBT.search(behind) is None
        ):
            yield stem


#: '덜 까다롭다' of '까다롭지 않다'
_LESS = re.compile(r"(?<![가-힣])덜 $")
#: a noun that closes what a line says, with or without the noun that says for when
_CLOSES = re.compile(r"(?: (?:완료|예정|계획|방침|결정|확정|돌입|착수|개시|강행|성공))?[\s.]*(?:…|$)")
#: they say nothing by themselves
EMPTY = words("하 되 있 없 이 같 보이 따르 대하 위하 통하 관하 의하 말 밝히 알려지 전하 말하 설명 언급 답 나오")
#: what stands behind a stem that is not told as so: it is asked for, doubted, prevented, or a condition
_DOUBT = re.compile(
    r"^[가-힣]*(?:[ㄹ을는은]지|라고|달라|자고|려면|려는|려고) |요구|촉구|요청|당부|권고|주문|제안|여부|의혹|의심|가능성|우려|위해|위한|방지|예방|대비|소홀|위반|누락|방치|논란|주목|관심|이전|직전|전에|전까지|[가-힣](?:으면|하면|되면|려면)|할지|될지"
)


def of_one_thing(stem: Stem, part: str, clause: tuple[Stem, ...], at: int) -> bool:
    """Is what the part tells by *stem* of the same thing as the denied one, by the words that stand next to both?"""
    mine = stems(part)
    place = mine.index(stem)
    before, behind = mine[max(place - 1, 0) : place], mine[place + 1 : place + 1 + _NEAR]
    said_before = {one.form for one in clause[max(at - _BEFORE, 0) : at]}
    said_behind = {one.form for one in clause[at + 1 : at + 1 + _NEAR]}
    last = {one.form for one in clause[max(at - 1, 0) : at]}
    own = before and "," not in part[before[0].end : stem.start]
    if own and before[0].form in (last if len(stem.form) == 1 else said_before):
        return True
    if own and before[0].noun and len(stem.form) > 1:
        return False
    return any(one.form in said_behind | last for one in behind if len(one.form) > 1 and one.form not in EMPTY)


#: words next to a stem that say of what it is told
_NEAR, _BEFORE = 2, 5


def as_written(part: str, stem: Stem) -> str:
    """*stem* as the line has it, with its ending."""
    end = re.compile(r"[가-힣]*").match(part, stem.end)
    return part[stem.start : end.end() if end is not None else stem.end]
