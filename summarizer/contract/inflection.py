"""A Korean stem with its endings as a regular expression: '앞당기~' matches 앞당긴, 앞당길, 앞당겨, 앞당겼다.  Pure."""

from __future__ import annotations

_FIRST, _FINALS, _VOWELS = 0xAC00, 28, 21
#: vowel of a stem -> vowel before '-어': ㅣ→ㅕ, ㅜ→ㅝ, ㅗ→ㅘ, ㅡ→ㅓ, ㅚ→ㅙ, ㅏ of 하→ㅐ
_JOINED = {20: 6, 13: 14, 8: 9, 18: 4, 11: 10}
_HA = "하"


def inflected(stem: str) -> str:
    """Return a pattern for *stem* (the dictionary form without 다) with any ending; a stem in a consonant stands as it is."""
    last = ord(stem[-1]) - _FIRST
    if not last >= 0 or last % _FINALS:
        return stem
    initial, vowel = divmod(last // _FINALS, _VOWELS)
    joined = 1 if stem.endswith(_HA) else _JOINED.get(vowel)
    rows = [vowel] if joined is None else [vowel, joined]
    return f"{stem[:-1]}[{''.join(_row(initial, row) for row in rows)}]"


def _row(initial: int, vowel: int) -> str:
    first = _FIRST + (initial * _VOWELS + vowel) * _FINALS
    return f"{chr(first)}-{chr(first + _FINALS - 1)}"
