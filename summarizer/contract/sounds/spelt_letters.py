"""How far a Hangul name is from a foreign one, letter by letter, vowels and all: what consonants alone cannot tell.  Pure.

'팔키왈라' and Palkhiwala, '메나' and Menna: letters that Korean does not part (g and k, b, p, f and v, l and r) are one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .sounds import without_marks

_INITIALS = ["k", "k", "n", "t", "t", "r", "m", "p", "p", "s", "s", "", "c", "c", "c", "k", "t", "p", "h"]
#: ㅡ is what Korean puts where a foreign name has no vowel
_VOWELS = ["a", "e", "ia", "ie", "o", "e", "io", "ie", "o", "ua", "ue", "ue", "io", "u", "uo", "ue", "ui", "iu", "", "i", "i"]  # fmt: skip
_FINALS = ["", "k", "k", "k", "n", "n", "n", "t", "r", "k", "m", "p", "r", "t", "p", "r", "m", "p", "p", "t", "s", "n", "c", "c", "k", "t", "p", "t"]  # fmt: skip


@lru_cache(maxsize=4096)
def hangul_letters(word: str) -> str:
    """*word* in plain letters: '프리더흐' as 'pritoh'."""
    syllables = (ord(char) - 0xAC00 for char in word if "가" <= char <= "힣")
    spelt = (_INITIALS[code // 588] + _VOWELS[code % 588 // 28] + _FINALS[code % 28] for code in syllables)
    return _single("".join(spelt))


_SPELLINGS = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        (r"tsch|tch", "c"), (r"sch|sh", "s"), (r"ch", "c"), (r"th", "t"), (r"ph", "p"), (r"(?<=[bdgkc])h", ""), (r"ck", "k"), (r"qu", "ku"), (r"x", "ks"),
        (r"c(?=[eiy])", "s"), (r"[cgq]", "k"), (r"d", "t"), (r"[bfv]", "p"), (r"[jz]", "c"), (r"l", "r"), (r"y", "i"), (r"w", "u"),
        (r"ng(?![aeiou])|nk(?![aeiou])", "n"), (r"ee|ea|ie", "i"), (r"oo|ou", "u"), (r"au|aw|oa", "o"), (r"ai|ei|ay|ey", "ei"), (r"e$", ""),
    )
)  # fmt: skip


@lru_cache(maxsize=8192)
def latin_letters(word: str) -> str:
    """A word of Latin letters in the same ones: 'Prydderch' as 'pritterc'."""
    text = re.sub(r"[^a-z]", "", without_marks(word.lower()))
    for pattern, letters in _SPELLINGS:
        text = pattern.sub(letters, text)
    return _single(text)


#: katakana by their rows, the vowels in their order
_ROWS = (
    ("", "アイウエオ"), ("k", "カキクケコ"), ("k", "ガギグゲゴ"), ("s", "サシスセソ"), ("c", "ザジズゼゾ"), ("t", "タ  テト"), ("t", "ダ  デド"), ("c", " チツ  "), ("c", " ヂヅ  "), ("n", "ナニヌネノ"),
    ("h", "ハヒ ヘホ"), ("p", "  フ  "), ("p", "バビブベボ"), ("p", "パピプペポ"), ("p", "  ヴ  "), ("m", "マミムメモ"), ("i", "ヤ ユ ヨ"), ("r", "ラリルレロ"), ("u", "ワ   ヲ"), ("", "ァィゥェォ"), ("i", "ャ ュ ョ"),
)  # fmt: skip
_KANA = {kana: row + vowel for row, line in _ROWS for kana, vowel in zip(line, "aiueo", strict=True)} | {"ン": "n"}
#: what stands before a small vowel gives up its own ('フィ'), and u is written where none is said ('クラウド')
_GIVEN_UP, _SILENT = re.compile(r"[aiueo](?=[ァィゥェォャュョ])"), re.compile(r"u(?=[^aeiou]|$)")


@lru_cache(maxsize=4096)
def kana_letters(word: str) -> str:
    """A word of katakana in the same letters: 'ブラックウェル' as 'prakuer'."""
    spelt = "".join(kana if kana in "ァィゥェォャュョ" else _KANA.get(kana, "") for kana in word)
    bare = "".join(_KANA.get(letter, letter) for letter in _GIVEN_UP.sub("", spelt))
    return _single(_SILENT.sub("", bare))


def _single(text: str) -> str:
    return re.sub(r"(.)\1", r"\1", text)


_VOICED = frozenset("aeiou")
#: consonants that one ear takes for the other
_NEAR = {frozenset("sc"): 0.3, frozenset("ck"): 0.5, frozenset("hk"): 0.4, frozenset("hc"): 0.5, frozenset("tc"): 0.4, frozenset("ts"): 0.4, frozenset("mn"): 0.4, frozenset("pu"): 0.4}  # fmt: skip
_DROPPED = {"r": 0.5, "h": 0.3, "t": 0.7}
_VOWEL = 0.4


@lru_cache(maxsize=16384)
def apart(left: str, right: str) -> float:
    """Edit distance of two such spellings as a share of the longer: 0 is alike, 1 has nothing in common."""
    row = [0.0]
    for letter in right:
        row.append(row[-1] + weight(letter))
    for one in left:
        last, row = row, [row[0] + weight(one)]
        for at, two in enumerate(right):
            row.append(min(last[at] + changed(one, two), last[at + 1] + weight(one), row[-1] + weight(two)))
    longer = max(sum(map(full_weight, left)), sum(map(full_weight, right)))
    return row[-1] / longer if longer else 1.0


def weight(letter: str) -> float:
    """What it costs to leave *letter* out."""
    return _VOWEL if letter in _VOICED else _DROPPED.get(letter, 1.0)


def full_weight(letter: str) -> float:
    """Return the share of *letter* in the length of a name."""
    return _VOWEL if letter in _VOICED else 1.0


@lru_cache(maxsize=2048)
def changed(one: str, two: str) -> float:
    """What it costs to write *two* for *one*."""
    if one == two:
        return 0.0
    if one in _VOICED and two in _VOICED:
        return _VOWEL / 2
    return _NEAR.get(frozenset((one, two)), weight(one) + weight(two))
