"""Korean typed with the keyboard set to English: 'chlxodnjs' -> '최태원'; pure (the two-set layout, KS X 5002)."""

from __future__ import annotations

_KEYS = "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml"
_LETTERS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ"
_OF_KEY = dict(zip(_KEYS, _LETTERS, strict=True))
_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_PAIRS = {
    "ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅜㅓ": "ㅝ", "ㅜㅔ": "ㅞ", "ㅜㅣ": "ㅟ", "ㅡㅣ": "ㅢ",
    "ㄱㅅ": "ㄳ", "ㄴㅈ": "ㄵ", "ㄴㅎ": "ㄶ", "ㄹㄱ": "ㄺ", "ㄹㅁ": "ㄻ", "ㄹㅂ": "ㄼ", "ㄹㅅ": "ㄽ", "ㄹㅌ": "ㄾ", "ㄹㅍ": "ㄿ",
    "ㄹㅎ": "ㅀ", "ㅂㅅ": "ㅄ",
}  # fmt: skip


def hangul_of_keys(typed: str) -> str:
    """The Hangul that the keys of *typed* stand for; '' where they make anything but whole syllables and spaces."""
    made = []
    for word in typed.split():
        keys = [_OF_KEY.get(c) or _OF_KEY.get(c.lower()) for c in word]
        syllables = _syllables([key for key in keys if key])
        if None in keys or not syllables:
            return ""
        made.append(syllables)
    return " ".join(made)


def _syllables(letters: list[str]) -> str:
    """Whole syllables that *letters* make; '' where one is left over."""
    made, at = "", 0
    while at < len(letters):
        if letters[at] not in _LEADS or at + 1 >= len(letters) or letters[at + 1] not in _VOWELS:
            return ""
        lead, at = letters[at], at + 1
        vowel, at = _one_or_two(letters, at, _VOWELS)
        final = ""
        if _is_final(letters, at):
            final, at = _final(letters, at)
        made += _compose(lead, vowel, final)
    return made


def _one_or_two(letters: list[str], at: int, row: str) -> tuple[str, int]:
    pair = _PAIRS.get("".join(letters[at : at + 2]), "")
    return (pair, at + 2) if pair and pair in row else (letters[at], at + 1)


def _is_final(letters: list[str], at: int) -> bool:
    """A consonant is a final unless a vowel follows: then it begins the next syllable."""
    return at < len(letters) and letters[at] in _FINALS and not (at + 1 < len(letters) and letters[at + 1] in _VOWELS)


def _final(letters: list[str], at: int) -> tuple[str, int]:
    pair, after = _one_or_two(letters, at, _FINALS)
    return (pair, after) if len(letters) <= after or letters[after] not in _VOWELS else (letters[at], at + 1)


def _compose(lead: str, vowel: str, final: str) -> str:
    at = (_LEADS.index(lead) * 21 + _VOWELS.index(vowel)) * 28 + (_FINALS.index(final) + 1 if final else 0)
    return chr(0xAC00 + at)
