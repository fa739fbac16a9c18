"""The little Korean grammar that swapping words needs: particles after another ending."""

from __future__ import annotations

import re

#: particle after a consonant -> after a vowel
PARTICLES = {"은": "는", "이": "가", "을": "를", "과": "와", "으로": "로", "이라": "라", "이며": "며"}
_FORMS = sorted({*PARTICLES, *PARTICLES.values()}, key=len, reverse=True)
_PARTICLE = re.compile(rf"^({'|'.join(_FORMS)})(?=$|[\s,.…”’])")
#: Latin letters whose Korean name ends in a consonant: 엘, 엠, 엔, 알
_CLOSED_LETTERS = frozenset("LMNRlmnr")
#: 영, 일, 삼, 육, 칠, 팔
_CLOSED_DIGITS = frozenset("013678")


def ends_closed(word: str) -> bool:
    """Whether *word* is read with a final consonant."""
    last = word[-1]
    if "가" <= last <= "힣":
        return (ord(last) - ord("가")) % 28 != 0
    return last in _CLOSED_LETTERS or last in _CLOSED_DIGITS


def replaced(text: str, start: int, end: int, word: str) -> str:
    """*text* with ``text[start:end]`` exchanged for *word*, and the particle that follows put right."""
    rest = text[end:]
    found = _PARTICLE.match(rest)
    if found is None:
        return text[:start] + word + rest
    return text[:start] + word + _agreeing(found[1], word) + rest[found.end() :]


def with_particle(word: str, particle: str) -> str:
    """*word* with *particle* in the form that its ending asks for ('은', '이', '을', '과', '으로')."""
    return word + _agreeing(particle, word)


def _agreeing(particle: str, word: str) -> str:
    opened = {vowel: closed for closed, vowel in PARTICLES.items()}
    closed_form = opened.get(particle, particle)
    # 으로 follows consonants but ㄹ
    liquid = "가" <= word[-1] <= "힣" and (ord(word[-1]) - ord("가")) % 28 == 8
    if closed_form == "으로" and liquid:
        return "로"
    return closed_form if ends_closed(word) else PARTICLES[closed_form]
