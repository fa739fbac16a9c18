"""Do two lines tell the same: by what they say, without who says it and when."""

from __future__ import annotations

import re
from functools import lru_cache

from ..select import terms
from ..text import words

_TOLD_BY = re.compile(r"^[^,\"“‘]{2,45}?(?:, |[가-힣A-Za-z)][은는] )")
_WHEN = re.compile(r"(?:\d{4}년 )?(?:\d{1,2}월 )?\d{1,2}일(?:\([^)]*\))?|(?:\d{4}년 )?\d{1,2}월|최근|이번")
#: how it is told, not what
_TELLING = words("밝힘 발표 언급 강조 설명 공시 부연 전해짐 알려짐 나타남 계획 예정 방침 개최 기록")
#: acts that stand for one another in news
_SAME = {
    "신설": "설립", "출범": "설립", "창설": "설립", "입국": "귀국", "의결": "통과", "가결": "통과", "임명": "선임",
    "발탁": "선임", "내정": "선임", "매입": "인수",
}  # fmt: skip
_ACT = re.compile("|".join([*_SAME, *sorted(set(_SAME.values()))]))
#: this share of what the shorter line says, and of no fewer words
_SHARE, _FEWEST = 0.7, 4
_FIGURE = re.compile(r"\d[\d,.]*")


def tells_again(line: str, other: str) -> bool:
    """Does one of the lines say nothing, or hardly anything, that the other does not say?"""
    one, two = _said(line), _said(other)
    if _figures(one - two) and _figures(two - one):
        return False
    fewer = min(len(one), len(two))
    return fewer >= _FEWEST and len(one & two) > _SHARE * fewer


def _figures(said: frozenset[str]) -> bool:
    return any(_FIGURE.match(term) for term in said)


@lru_cache(maxsize=256)
def _said(line: str) -> frozenset[str]:
    rest = _WHEN.sub("", _TOLD_BY.sub("", line, count=1))
    return frozenset(_act(term) for term in terms(rest)) - _TELLING


def _act(term: str) -> str:
    """'의결됐다고' and '가결' are 통과."""
    found = _ACT.match(term)
    return _SAME.get(found[0], found[0]) if found else term
