"""How a word sounds, roughly: its consonants as classes, and how far two such strings are apart.  Pure.

Hangul, Latin letters and kana come to the same classes ('Blackwell', 'ブラックウェル' and 블랙웰 are near one another).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_INITIALS = "KKNTTRMPPSS-CCCKTPH"  # ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ
_FINALS = ["", "K", "K", "K", "N", "N", "N", "T", "R", "K", "M", "P", "R", "T", "P", "R", "M", "P", "P", "T", "S", "N", "C", "C", "K", "T", "P", "T"]  # fmt: skip


@lru_cache(maxsize=4096)
def hangul_sound(word: str) -> str:
    """Consonants of a Hangul word as rough classes; a vowel at the head is 'A'."""
    classes, final = "", ""
    for char in word:
        code = ord(char) - 0xAC00
        if 0 <= code < 11172:
            initial = _INITIALS[code // 588]
            classes += "" if initial in (final, "-") else initial  # 'ㄹㄹ' is one l
            final = _FINALS[code % 28]
            classes += final
    return ("A" if word[:1] and "아" <= word[0] <= "잏" else "") + classes


#: what looks ahead or behind, and how the ways of a spelling begin
_LOOKS = re.compile(r"\(\?<?[=!](?:[^()]|\([^()]*\))*\)")
_FIRST = re.compile(r"(?:^|\|)\^?(?:\(\?:)?(?:(?P<one>[^\W\d_])|\[(?P<any>[^\W\d_]+)\])")


def first_letters(pattern: str) -> frozenset[str]:
    """The letters that a spelling begins with: a word without any of them has not got it."""
    return frozenset("".join(way["one"] or way["any"] for way in _FIRST.finditer(_LOOKS.sub("", pattern))))


_SPELLINGS: tuple[tuple[re.Pattern[str], str, frozenset[str]], ...] = tuple(
    (re.compile(pattern), sound, first_letters(pattern))
    for pattern, sound in (
        (r"^(?:kn|gn|pn)", "N"), (r"^ps", "S"), (r"^wr", "R"), (r"^wh", ""), (r"^gh", "K"), (r"^ts", "S"), (r"^x", "S"), (r"tzsch|tch|tsch|t[sz](?=$)", "C"),
        (r"cester|cestre", "ster"), (r"st(?=les?(?:$|[bdfw]))", "S"), (r"pf", "P"), (r"dt$", "T"), (r"mb(?=(?:es?)?$)", "M"), (r"(?<=a)l(?=m)|(?<=o)l(?=(?:m|n$))", ""), (r"sch", "S"), (r"ch", "C"), (r"sh", "S"),
        (r"(?<=[aw])l(?=k)", ""), (r"ph", "P"), (r"ght", "T"), (r"gh", ""), (r"th", "Q"), (r"ck", "K"), (r"q", "K"), (r"x", "KS"), (r"dg(?=[eiy])", "C"), (r"t(?=io|ia)", "S"),
        (r"s(?=io)", "S"), (r"cc(?=[eiy])", "KS"), (r"c(?=[eiy])", "S"), (r"g(?=[eiy])", "G"), (r"ng(?=[ei])", "NG"), (r"ng(?=[aou])", "NK"), (r"ng", "N"), (r"r(?![aeiouyr])|r(?=e$)", "@"), (r"[ck]", "K"), (r"g", "K"),
        (r"[dt]", "T"), (r"[bpfv]", "P"), (r"[jz]", "C"), (r"s", "S"), (r"n", "N"), (r"m", "M"), (r"[lr]", "R"), (r"h(?=[aeiouy])", "H"),
    )
)  # fmt: skip
#: letters that are read in another way than the plain ones; of all others the mark falls away
_ACCENTS = str.maketrans(
    dict(
        zip(
            "çşščćžłøđðığæœß",
            ["s", "sh", "sh", "ch", "ch", "z", "l", "o", "d", "d", "i", "", "ae", "oe", "ss"],
            strict=True,
        )
    )
    | {"ã": "an", "ñ": "ny"}
)
_MARKS = re.compile(r"[\u0300-\u036f]")


#: 'McCormick' is 매코믹, with one k
_MAC = re.compile(r"^m(a?)c(?=[ckgq])")


@lru_cache(maxsize=8192)
def latin_sound(word: str) -> str:
    """The same classes for a word in Latin letters, read as English mostly is."""
    text = _TWICE.sub(r"\1", without_marks(word.lower()).replace("gg", "k"))
    text = _MAC.sub(r"m\1", text)
    first = text[:1] in "aeiouyw" and not text.startswith("wr")
    for pattern, sound, needed in _SPELLINGS:
        if not needed.isdisjoint(text):
            text = pattern.sub(sound, text)
    return ("A" if first else "") + _NO_SOUND.sub("", text)


_TWICE, _NO_SOUND = re.compile(r"([^aeiouc])\1"), re.compile(r"[^A-Z@]")


def without_marks(word: str) -> str:
    """Return *word*, in small letters, without accents: some letters become the ones that they are read as ('ç': s)."""
    return word if word.isascii() else _MARKS.sub("", unicodedata.normalize("NFKD", word.translate(_ACCENTS)))


_KANA_ROWS = {
    "カキクケコガギグゲゴヵヶ": "K", "サシスセソ": "S", "ザズゼゾジヂヅチツ": "C", "タテトダデド": "T", "ナニヌネノン": "N", "ハヒヘホ": "H",
    "フバビブベボパピプペポヴ": "P", "マミムメモ": "M", "ラリルレロ": "R",
}  # fmt: skip
_KANA_CLASS = {kana: sound for row, sound in _KANA_ROWS.items() for kana in row}


@lru_cache(maxsize=4096)
def kana_sound(word: str) -> str:
    """Return the same classes for a word in katakana."""
    sung = word.removesuffix("グ") if word.endswith("ング") else word  # 'チューリング' is Turing
    return ("A" if sung[:1] in "アイウエオヤユヨワ" else "") + "".join(_KANA_CLASS.get(kana, "") for kana in sung)


#: cost of writing one class for another; '@' is an English r that is often not heard, Q a th
NEAR = {
    frozenset("SC"): 0.3, frozenset("ST"): 0.4, frozenset("CT"): 0.4, frozenset("CK"): 0.3, frozenset("KH"): 0.4, frozenset("PH"): 0.3,
    frozenset("GK"): 0.1, frozenset("GC"): 0.1, frozenset("GS"): 0.4, frozenset("QS"): 0.1, frozenset("QT"): 0.1, frozenset("QC"): 0.3, frozenset("MN"): 0.5, frozenset("NR"): 0.8, frozenset("@R"): 0.0,
}  # fmt: skip
#: the same in either order
_SWAPS = {(one, two): cost for near, cost in NEAR.items() for one in near for two in near if one != two}
_DROP = {"@": 0.1, "R": 0.8, "H": 0.4, "A": 0.4, "T": 0.7, "K": 0.7, "G": 0.7, "S": 0.7, "Q": 0.7}


@lru_cache(maxsize=16384)
def distance(left: str, right: str) -> float:
    """Weighted edit distance of two class strings."""
    row = [0.0]
    for sound in right:
        row.append(row[-1] + _DROP.get(sound, 1.0))
    for one in left:
        last, row = row, [row[0] + _DROP.get(one, 1.0)]
        for at, two in enumerate(right):
            swap = 0.0 if one == two else _SWAPS.get((one, two), 1.3)
            row.append(min(last[at] + swap, last[at + 1] + _DROP.get(one, 1.0), row[-1] + _DROP.get(two, 1.0)))
    return row[-1]


def sounds_like(hangul: str, sound: str) -> bool:
    """May *hangul* be the word of this *sound*?  The shorter, the stricter."""
    heard = hangul_sound(hangul)
    if not heard or not sound or abs(len(heard) - len(sound)) > 3:
        return False
    one, rest = heard.removeprefix("A")[:1], sound.removeprefix("A")
    two, other = rest[:1], rest.lstrip("@")[:1]
    if one not in (two, other) and (one, two) not in _SWAPS and (one, other) not in _SWAPS:
        return False
    if sound.startswith("A") and heard[:1] not in ("A", "H"):
        return False
    size = min(len(heard.strip("A")), len(sound.strip("A")))
    allowed = (0.2, 0.2, 0.4, 0.5)[size] if size < 4 else 0.19 * size
    return distance(heard, sound) <= allowed or (size > 2 and distance(heard, sound.removesuffix("S")) <= allowed)
