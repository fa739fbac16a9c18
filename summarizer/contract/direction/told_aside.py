"""A pole that is only why another thing is so, or came before it: '상승으로 애를 먹던', '퇴임 후 의장을 맡을'.  Pure."""

from __future__ import annotations

import re

from ..parts import part_at
from ..source import Evidence
from .poles import Pole

_POINTS_AT = re.compile(r"(?:한|된|하기|되기)? ?(?:뒤|후|이후|직후|전|이전|직전|당시)(?=[ ,…에의])")
#: '열릴 예정이었으나 취소'
_HAD_BEEN = re.compile(
    r"(?:예정|계획|방침|목표)이?(?:었|던)|[가-힣]려[던다]|[가-힣]기로 했(?:다가|던|으나|지만)|진행하다|추진하다"
)
_THEN = re.compile(r"(?<=[가-힣]) (?:뒤|후|다음)(?:에|에는)? (?:[^ ,…]+ ){0,2}?$")


def told_aside(text: str, said: re.Match[str], mine: Pole, evidence: Evidence) -> bool:
    """Is the pole why another thing is so ('상승으로 애를 먹던'), or what came before it?  A clause of its own may tell it."""
    if _GROUND.match(text, said.end()):
        return mine.outright.search(evidence.text) is not None
    # '퇴임 후 의장을 맡을', '의장을 맡은 뒤 퇴임'
    return _in_turn(text, said) and mine.told.search(evidence.text) is not None


def _in_turn(text: str, said: re.Match[str]) -> bool:
    """Does the line tell one thing after another, the pole with one of them?"""
    after = _THEN.search(text, 0, said.start()) or _HAD_BEEN.search(part_at(text, said.start()))
    return _POINTS_AT.match(text, said.end()) is not None or after is not None


#: behind a word of a pole: it is why another thing is so, or only part of a name for that
_GROUND = re.compile(
    r"세?(?:으로 (?!전환|돌아|마감|바뀌|바뀐|반전|이어|마무리|끝|기록|나타|집계|전망|예상|추정|조사|분석|확인|해석|풀이|보[이인일여]|내[다놓]|거래|출발|귀결|방향|선회|가닥|결정|수정|조정|변경)|에 따[라른] |에 힘입|에 시달|에도 |탓|여파| ?(?:원동력|동력|요인|원인|이유|배경|엔진|단계|국면|압력|압박))"
)
