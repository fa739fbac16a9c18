"""A word of a Korean line that stands in the place of its opposite in Korean evidence ('수입 제한' of '수출 제한').  Pure.

The neighbours tell: what stands right before or behind the line's word stands there beside its opposite, and nowhere
beside a word of its own side.  Data in ``swapped_at_home.txt``.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from ...facts import plain
from ...korean.morphology import Token, analyse
from ...text import words
from ..source import Evidence

_CONTENT = frozenset({"NNG", "NNP", "XR", "VV", "VA", "SL", "SN"})
_VERBS = frozenset({"VV", "VA"})
#: neighbours that say nothing of what stands beside them
_LIGHT = frozenset(
    words(
        "하 되 있 없 않 보이 밝히 말 전하 것 등 수 때 때문 기록 전망 예상 발표 결정 계획 예정 방침 위하 대하 통하 따르 올해 지난해 작년 내년 "
        "이번 규모 수준 대비 약 가량 이상 이하 정도 추가 크 각각 모두 가능 두 이 그 년 월 일 분기 경우 중 뒤 후 전"
    )
)
_NO = re.compile(r"[가-힣]{0,4} ?(?:않|못|없|아니|안 )")

#: so many characters before a word are its neighbour
_BESIDE = 4

_Near = frozenset[tuple[int, str]]


def swapped_at_home(text: str, evidence: Evidence) -> str | None:
    """The word of *text* that has taken the place of its opposite."""
    if evidence.foreign:
        return None
    line = _content(text)
    for at, token in enumerate(line):
        sides = _sides().get(token.form)
        if sides is None or (len(token.form) == 1 and token.tag not in _VERBS) or _NO.match(text, token.end):
            continue
        mine, theirs = sides
        near = _beside(line, at)
        if any(other.form in theirs for other in line):
            continue  # the line tells both
        stretch = text[max(0, token.start - _BESIDE) : token.end].lstrip()
        if " " in stretch and any(stretch in sentence for sentence in evidence.canonical):
            continue  # the evidence's own words, whatever they mean there ('"…"고 적었다')
        told = [(sentence, _content(sentence)) for sentence in map(plain, evidence.canonical)]
        if not any(_stands(near, mine, *one) for one in told) and any(_stands(near, theirs, *one) for one in told):
            return text[token.start : token.end]
    return None


@lru_cache(maxsize=512)
def _content(text: str) -> tuple[Token, ...]:
    return tuple(token for token in analyse(text) if token.tag in _CONTENT)


def _beside(tokens: tuple[Token, ...], at: int) -> _Near:
    """The neighbours of the word: (before or behind, the word)."""
    return frozenset(
        (way, tokens[at + way].form)
        for way in (-1, 1)
        if 0 <= at + way < len(tokens) and tokens[at + way].form not in _LIGHT
    )


def _stands(near: _Near, side: frozenset[str], sentence: str, tokens: tuple[Token, ...]) -> bool:
    """Does a word of *side* stand beside one of *near*, affirmed?"""
    return any(
        token.form in side and not near.isdisjoint(_beside(tokens, at)) and not _NO.match(sentence, token.end)
        for at, token in enumerate(tokens)
    )


@cache
def _sides() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Of each word, its own side and the opposite one."""
    rows = files(__package__).joinpath("swapped_at_home.txt").read_text(encoding="utf-8").splitlines()
    found: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
    for row in (row for row in rows if row and not row.startswith("#")):
        one, other = (frozenset(side.split()) for side in row.split(" | "))
        found |= dict.fromkeys(one, (one, other)) | dict.fromkeys(other, (other, one))
    return found
