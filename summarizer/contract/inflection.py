"""Korean words as a table writes them and as a line holds them: stems with their endings, and whole words.  Pure."""

from __future__ import annotations

from ..korean.morphology import Token, analyse
from ..text import words

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


def is_word(text: str, start: int, end: int) -> bool:
    """Is what a table found at *start* a word of the line: no piece of another ('매각하는'), no helper ('만들어 줄')?

    Asked where a rule is about to refuse: reading a line costs more than finding the word.
    """
    start += len(text[start:end]) - len(text[start:end].lstrip())
    if " " in text[start:end].rstrip():
        return True  # of several words: where it begins is the table's own choice ('[가-힣]주 일제히')
    token = next((token for token in analyse(text) if token.start <= start < token.end), None)
    if token is None:
        return True
    return _begins(token, text, end) if token.start == start else _closes(token, start, text, end)


def is_particle(text: str, start: int) -> bool:
    """Does a particle stand at *start* ('미국에만'), no piece of a noun or an ending ('불만', '하지만')?"""
    return any(token.start == start and token.tag.startswith("J") for token in analyse(text))


#: verbs that help another before them, 'how' in '할 줄 안다', plurals and endings
_HELPERS = frozenset({"주", "내", "놓", "두", "오", "가", "나", "버리", "보", "드리", "대"})
_NO_WORDS = ("J", "E", "XS")
_NOUNS, _VERBS = frozenset({"NNG", "NNP", "SL"}), frozenset({"VV", "VA"})
#: what may close a noun that stays what it is ('상승세', '매각설')
_CLOSING = frozenset("세폭율률치분안설전장액표론책")
#: they begin like a verb of the tables and say something else
_OTHER_VERBS = words(
    "내려받 내려놓 내려앉 내려다보 올려다보 올려놓 올라타 올라서 늘어놓 늘어서 늘어지 줄짓 줄서 뛰어들 뛰어나 뛰어나오 오르내리 떨어뜨리 높이사 이어받 물려받 이어지 받아쓰"
)


def _begins(token: Token, text: str, end: int) -> bool:
    if token.tag.startswith(_NO_WORDS) or (token.tag == "VX" and token.form in _HELPERS):
        return False
    if token.tag == "NNB" and token.form == "줄":
        return False
    if token.tag in _VERBS:
        return token.form not in _OTHER_VERBS
    return token.tag not in _NOUNS or token.end <= end or text[end : token.end] in _CLOSING


def _closes(token: Token, start: int, text: str, end: int) -> bool:
    """Is it the last part of a compound ('순손실'), of a verb ('끌어내려')?  Never a piece of a name."""
    if token.tag.startswith(_NO_WORDS) or token.tag == "NNP":
        return False
    if token.tag not in _NOUNS:
        return True
    return text[start:end].rstrip() == text[start : token.end] and token.end - start > 1
