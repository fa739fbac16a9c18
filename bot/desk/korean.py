"""Particles that fit the word before them: '최태원(으)로' -> '최태원으로', 'NVIDIA을(를)' -> 'NVIDIA를'; pure."""

from __future__ import annotations

import re

#: as sentences write them -> after a consonant, after a vowel
_PAIRS = {
    "(으)로": ("으로", "로"),
    "을(를)": ("을", "를"),
    "은(는)": ("은", "는"),
    "이(가)": ("이", "가"),
    "와(과)": ("과", "와"),
}
_OPEN = re.compile("|".join(re.escape(pair) for pair in _PAIRS))
#: letters and digits whose Korean reading ends in a consonant (엘 엠 엔 알 영 일 삼 육 칠 팔), and those that end in ㄹ
_CLOSED, _LIQUID = frozenset("lmnr013678"), frozenset("lr178")


def settle_particles(text: str) -> str:
    """*text* with each open pair decided by the last letter or digit before it."""
    return _OPEN.sub(lambda match: _fit(text[: match.start()], match[0]), text)


def _fit(before: str, pair: str) -> str:
    last = next((c for c in reversed(before[-20:]) if c.isalnum()), "")
    closed, liquid = _ending(last.lower())
    with_final, without = _PAIRS[pair]
    return without if not closed or (liquid and pair == "(으)로") else with_final


def _ending(last: str) -> tuple[bool, bool]:
    """Does *last* end in a consonant, and is that ㄹ?"""
    if "가" <= last <= "힣":
        final = (ord(last) - 0xAC00) % 28
        return final != 0, final == 8
    return last in _CLOSED, last in _LIQUID
