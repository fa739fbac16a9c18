"""Do two lines tell the same: by what they say, without who says it and when."""

from __future__ import annotations

import re
from functools import lru_cache

from ..select import terms
from ..text import words

_TOLD_BY = re.compile(r"^[^,\"“‘]{2,45}?(?:, |[가-힣A-Za-z)][은는] )")
#: a line that gives somebody's words says what they say, not where they were said
_SPOKEN = re.compile(r"^[^\"“]+[\"“](?P<words>[^\"”]{15,})[\"”][^\"”]{0,12}$")
_WHEN = re.compile(r"(?:\d{4}년 )?(?:\d{1,2}월 )?\d{1,2}일(?:\([^)]*\))?|(?:\d{4}년 )?\d{1,2}월|최근|이번")
#: how it is told, not what
_TELLING = words("밝힘 발표 언급 강조 설명 공시 부연 전해짐 알려짐 나타남 계획 예정 방침 개최 기록")
#: words of the grammar: two lines that share them share nothing
_EMPTY = words(
    "위해 위한 통해 통한 대한 대해 따라 따른 관련 있는 없는 하는 되는 된다고 한다고 하지 않아 함께 그룹 이후 했다 한다"
)
#: acts that stand for one another in news
_SAME = {
    "신설": "설립", "출범": "설립", "창설": "설립", "입국": "귀국", "의결": "통과", "가결": "통과", "임명": "선임",
    "발탁": "선임", "내정": "선임", "매입": "인수",
}  # fmt: skip
_ACT = re.compile("|".join([*_SAME, *sorted(set(_SAME.values()))]))
#: this share of what the shorter line says, and of no fewer words
_SHARE, _FEWEST = 0.7, 4
#: or that smaller share, of so many words
_SHARE_OF_MANY, _MANY = 0.58, 7
_FIGURE = re.compile(r"\d[\d,.]*")


def tells_again(line: str, other: str) -> bool:
    """Does one of the lines say nothing, or hardly anything, that the other does not say?"""
    one, two = _said(line), _said(other)
    if _figures(one - two) and _figures(two - one):
        return False
    fewer = min(len(one), len(two))
    shared = len(one & two)
    return fewer >= _FEWEST and shared > (_SHARE_OF_MANY if shared >= _MANY else _SHARE) * fewer


def _figures(said: frozenset[str]) -> bool:
    return any(_FIGURE.match(term) for term in said)


@lru_cache(maxsize=256)
def _said(line: str) -> frozenset[str]:
    spoken = _SPOKEN.match(line)
    rest = _WHEN.sub("", spoken["words"] if spoken else _TOLD_BY.sub("", line, count=1))
    return frozenset(_act(term) for term in terms(rest) if len(term) > 1 or term < "가") - _TELLING - _EMPTY


def _act(term: str) -> str:
    """'의결됐다고' and '가결' are 통과."""
    found = _ACT.match(term)
    return _SAME.get(found[0], found[0]) if found else term
