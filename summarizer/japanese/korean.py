"""Korean endings on Korean stems, and particles by the sound before them; pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

_BASE = 0xAC00
_NIEUN, _RIEUL, _MIEUM, _BIEUP, _PAST = 4, 8, 16, 17, 20
_CLOSING_DIGITS = "013678"
_ASIDE = re.compile(r"[\"'’”)\]]+$")
_GLOSS = re.compile(r"(?<=[가-힣])\([^()]*\)$")
#: units that are read as a word with an open end ('미터', '와트', '퍼센트')
_OPEN_UNIT = re.compile(r"(?:%|(?<=\d)\s?(?:[kMGT]?Wh?|[kcmnμ]?m|[kKMGT]B|[kMG]?Hz))$")


def closed(word: str) -> bool:
    """Does *word* end in a consonant as it is read?"""
    return _final(word) != 0


def ends_in_rieul(word: str) -> bool:
    """Does *word* end in ㄹ as it is read?"""
    return _final(word) == _RIEUL


def _final(word: str) -> int:
    """Number of the final consonant as it is read; 0 where the end is open."""
    bare = _ASIDE.sub("", _GLOSS.sub("", word.rstrip())).rstrip()
    last = bare[-1:]
    if "가" <= last <= "힣":
        return (ord(last) - _BASE) % 28
    if _OPEN_UNIT.search(bare) or not last:
        return 0
    if last.isdecimal():
        return (_RIEUL if last in "178" else _MIEUM) if last in _CLOSING_DIGITS else 0
    if last in "LR":
        return _RIEUL
    return _NIEUN if last in "MNmnンん" else _RIEUL if last == "l" else 0


_PAIRS = {
    "은": "는", "이": "가", "을": "를", "과": "와", "으로": "로", "이나": "나", "이라고": "라고", "이라는": "라는", "이며": "며",
    "이라도": "라도", "이든": "든",
}  # fmt: skip


def particle(word: str, form: str) -> str:
    """*form* (after a consonant: '은', '으로') as it stands after *word*: '은' or '는', '과' or '와'."""
    form = "으" + form if form in ("로", "로서", "로는", "로도") else form
    for long, short in _PAIRS.items():
        if form == long or (
            form.startswith(long)
            and form[len(long) :]
            in ("는", "도", "만", "의", "서", "써", "서는", "서의", "부터", "부터의", "부터는", "부터도", "까지")
        ):
            final = _final(word)
            opened = final == 0 or (long == "으로" and final == _RIEUL)
            return (short if opened else long) + form[len(long) :]
    return form


def refitted(word: str, written: str) -> str:
    """The particle *written* behind another word as it stands after *word* ('는' of 량원펑은); what has one form stays."""
    long = next((long for long, short in _PAIRS.items() if written in (long, short)), "")
    return particle(word, long) if long else written


@dataclass(frozen=True, slots=True, kw_only=True)
class Stem:
    """A predicate without its ending.

    ``kind``: 'v' a verb, 'a' an adjective, 'i' 있/없, 'c' the copula 이.  ``way``: how it changes before a vowel: 'ㅂ', 'ㅅ', 'ㄷ',
    '러', '으' (따르), '' as its sound tells.
    """

    text: str
    kind: str = "v"
    way: str = ""

    # -- forms -------------------------------------------------------------------------------------------------------

    def plain(self, ending: str) -> str:
        """With an *ending* that begins with a consonant of its own: 고, 지, 기, 는, 게, 던."""
        text = self.text
        if ending[0] in "느는니" and _final(text) == _RIEUL:
            text = _with_final(text, 0)
        return text + ending

    def soft(self, ending: str) -> str:
        """With an *ending* that takes 으 after a consonant: 'ㄴ', 'ㄹ', 'ㅁ', '면', '며', '니'."""
        text, final = self.text, _final(self.text)
        changed = self.way if final else ""
        if changed in ("ㅂ", "ㅅ"):
            text, final = _with_final(text, 0) + ("우" if changed == "ㅂ" else ""), 0
        elif changed == "ㄷ":
            text = _with_final(text, _RIEUL)
        whole = text if final in (0, _RIEUL) and changed not in ("ㄷ", "ㅅ") else text + "으"
        return _with_final(whole, _LETTERS[ending]) if ending in _LETTERS else whole + ending

    def open(self, ending: str = "") -> str:
        """With 아/어 and *ending* behind it: 'ㅆ다' is the past."""
        joined = self._vowelled()
        if ending.startswith("ㅆ"):
            return _with_final(joined, _PAST) + ending[1:]
        return joined + ending

    def _vowelled(self) -> str:
        text = self.text
        if self.kind == "c" and text.endswith("이") and len(text) > 1 and not closed(text[:-1]):
            return text[:-1] + "여"  # '호조였던', and '배경이었던' behind a consonant
        if self.kind == "c" or text.endswith("아니"):
            return text + "어"
        if text.endswith("하"):
            return text[:-1] + "해"
        if text.endswith("되"):
            return text[:-1] + "돼"
        return _vowelled(text, self.way)

    # -- changed stems -----------------------------------------------------------------------------------------------

    def negated(self) -> Stem:
        """'하' -> '하지 않', '있' -> '없', '할 수 있' -> '할 수 없', '알' -> '모르'."""
        if self.text.endswith("고 있") and self.text != "알고 있":
            return Stem(text=self.text + "지 않", kind="a")
        if self.kind == "i" and self.text.endswith("있"):
            return replace(self, text=self.text[:-1] + "없")
        if self.text.endswith("알") and self.text in ("알", "알고 있"):
            return Stem(text="모르", kind="v")
        return Stem(text=self.text + "지 않", kind="a" if self.kind in "ac" else "v")


_LETTERS = {"ㄴ": _NIEUN, "ㄹ": _RIEUL, "ㅁ": _MIEUM, "ㅂ": _BIEUP}


def _with_final(text: str, final: int) -> str:
    code = ord(text[-1]) - _BASE
    return text[:-1] + chr(_BASE + code // 28 * 28 + final)


def _vowelled(text: str, way: str) -> str:
    """*text* with 아 or 어 run into it."""
    code = ord(text[-1]) - _BASE
    initial, middle, final = code // 588, code % 588 // 28, code % 28
    bright = middle in (0, 2, 8) and not (way == "ㅂ" and len(text) > 1 and text[-1] != "돕")
    if final:
        return _after_consonant(text, way, bright=bright)
    if text[-1] == "르" and way not in ("러", "으"):
        before = ord(text[-2]) - _BASE
        head = _with_final(text[:-1], _RIEUL)
        return head + ("라" if before % 588 // 28 in (0, 8) else "러")
    if way == "러":
        return text + "러"
    if middle == 18:  # ㅡ: 쓰, 크, 따르
        before = (ord(text[-2]) - _BASE) % 588 // 28 if len(text) > 1 and "가" <= text[-2] <= "힣" else -1
        return text[:-1] + chr(_BASE + initial * 588 + (0 if before in (0, 8) else 4) * 28)
    merged = {8: 9, 13: 14, 20: 6, 0: 0, 4: 4, 1: 1, 5: 5, 6: 6}.get(middle)  # ㅗㅘ ㅜㅝ ㅣㅕ
    if merged is None:
        return text + "어"
    return text[:-1] + chr(_BASE + initial * 588 + merged * 28)


def _after_consonant(text: str, way: str, *, bright: bool) -> str:
    if way == "ㅂ":
        return _with_final(text, 0) + ("와" if bright else "워")
    if way == "ㅅ":
        return _with_final(text, 0) + ("아" if bright else "어")
    if way == "ㄷ":
        return _with_final(text, _RIEUL) + ("아" if bright else "어")
    return text + ("아" if bright else "어")
