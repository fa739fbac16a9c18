"""Is this Hangul word the foreign word in the evidence, written by its sound?  Pure.

Three ways into Hangul are compared: by rough sound (Latin letters and kana: 'Blackwell', 'ブラックウェル' -> 블랙웰), by
pinyin (雷军 -> 레이쥔) and by the Korean reading of hanja (投資 -> 투자).  The tables are facts of Unicode's Unihan
(readings) and of the National Institute of Korean Language (pinyin to Hangul).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

_INITIALS = "KKNTTRMPPSS-CCCKTPH"  # ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ
_FINALS = ["", "K", "K", "K", "N", "N", "N", "T", "R", "K", "M", "P", "R", "T", "P", "R", "M", "P", "P", "S", "S", "N", "C", "C", "K", "T", "P", "T"]  # fmt: skip
_LATIN = re.compile(r"[A-ZÀ-ÖØ-Þ]?[a-zß-öø-ÿ]+|[A-ZÀ-ÖØ-Þ]{2,}(?![a-z])|[A-ZÀ-ÖØ-Þ]")
_KANA = re.compile(r"[ァ-ヺー]+")
_HAN = re.compile(r"[\u3400-\u9fff]+")


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


_SPELLINGS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"^(?:kn|gn|pn)", "N"), (r"^ps", "S"), (r"^wr", "R"), (r"^x", "S"), (r"tch|tsch|t[sz](?=$)", "C"), (r"sch", "S"), (r"ch", "C"), (r"sh", "S"),
        (r"ph", "P"), (r"ght", "T"), (r"gh", ""), (r"th", "Q"), (r"ck", "K"), (r"q", "K"), (r"x", "KS"), (r"dg(?=[eiy])", "C"), (r"t(?=io|ia)", "S"),
        (r"s(?=io)", "S"), (r"cc(?=[eiy])", "KS"), (r"c(?=[eiy])", "S"), (r"g(?=[eiy])", "G"), (r"ng(?=[ei])", "NG"), (r"ng(?=[aou])", "NK"), (r"ng", "N"), (r"r(?![aeiouyr])|r(?=e$)", "@"), (r"[ck]", "K"), (r"g", "K"),
        (r"[dt]", "T"), (r"[bpfv]", "P"), (r"[jz]", "C"), (r"s", "S"), (r"n", "N"), (r"m", "M"), (r"[lr]", "R"), (r"h(?=[aeiouy])", "H"),
    )
)  # fmt: skip
_ACCENTS = str.maketrans("àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ", "aaaaaaceeeeiiiinoooooouuuuyy")


@lru_cache(maxsize=8192)
def latin_sound(word: str) -> str:
    """The same classes for a word in Latin letters, read as English mostly is."""
    text = re.sub(r"([^aeiouc])\1", r"\1", word.lower().translate(_ACCENTS).replace("gg", "k"))
    first = text[:1] in "aeiouyw"
    for pattern, sound in _SPELLINGS:
        text = pattern.sub(sound, text)
    return ("A" if first else "") + re.sub(r"[^A-Z@]", "", text)


_KANA_ROWS = {
    "カキクケコガギグゲゴヵヶ": "K", "サシスセソ": "S", "ザズゼゾジヂヅチツ": "C", "タテトダデド": "T", "ナニヌネノン": "N", "ハヒヘホ": "H",
    "フバビブベボパピプペポヴ": "P", "マミムメモ": "M", "ラリルレロ": "R",
}  # fmt: skip
_KANA_CLASS = {kana: sound for row, sound in _KANA_ROWS.items() for kana in row}


@lru_cache(maxsize=4096)
def kana_sound(word: str) -> str:
    return ("A" if word[:1] in "アイウエオヤユヨワ" else "") + "".join(_KANA_CLASS.get(kana, "") for kana in word)


#: cost of writing one class for another; '@' is an English r that is often not heard, Q a th
_NEAR = {
    frozenset("SC"): 0.3, frozenset("ST"): 0.4, frozenset("CT"): 0.4, frozenset("CK"): 0.3, frozenset("KH"): 0.4, frozenset("PH"): 0.3,
    frozenset("GK"): 0.1, frozenset("GC"): 0.1, frozenset("GS"): 0.4, frozenset("QS"): 0.1, frozenset("QT"): 0.1, frozenset("QC"): 0.3, frozenset("MN"): 0.5, frozenset("NR"): 0.8, frozenset("@R"): 0.0,
}  # fmt: skip
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
            swap = 0.0 if one == two else _NEAR.get(frozenset((one, two)), 1.3)
            row.append(min(last[at] + swap, last[at + 1] + _DROP.get(one, 1.0), row[-1] + _DROP.get(two, 1.0)))
    return row[-1]


def sounds_like(hangul: str, sound: str) -> bool:
    """May *hangul* be the word of this *sound*?  The shorter, the stricter."""
    heard = hangul_sound(hangul)
    if not heard or not sound or abs(len(heard) - len(sound)) > 3:
        return False
    one, two = heard.removeprefix("A")[:1], sound.removeprefix("A")[:1]
    if one != two and frozenset((one, two)) not in _NEAR:
        return False
    size = min(len(heard.strip("A")), len(sound.strip("A")))
    allowed = (0.2, 0.2, 0.4, 0.5)[size] if size < 4 else 0.19 * size
    return distance(heard, sound) <= allowed or (size > 2 and distance(heard, sound.removesuffix("S")) <= allowed)


@lru_cache(maxsize=1024)
def foreign_sounds(text: str) -> tuple[str, ...]:
    """Sounds of the names in *text* (Latin words with a capital, kana words), and of up to three in a row ('Hugging Face').

    A long common word counts too ('superintelligence').
    """
    found: dict[str, None] = {}
    for pattern, sound in ((_LATIN, latin_sound), (_KANA, kana_sound)):
        matches = list(pattern.finditer(text))
        found |= dict.fromkeys(sound(match[0]) for match in matches if not match[0].islower() or len(match[0]) > _LONG)
        for size in (2, 3):
            rows = (matches[at : at + size] for at in range(len(matches) - size + 1))
            found |= dict.fromkeys(_joined([sound(match[0]) for match in row]) for row in rows if _in_a_row(row, text))
    return tuple(sound for sound in found if sound and len(sound) <= _LONGEST_SOUND)


_LONG, _LONGEST_SOUND = 8, 16


def _in_a_row(row: Sequence[re.Match[str]], text: str) -> bool:
    """Are the words one name: capitals all, and nothing but a space, hyphen or dot between?"""
    between = (text[one.end() : two.start()] for one, two in pairwise(row))
    return not any(match[0].islower() for match in row) and all(gap in ("", " ", "-", "・", "·") for gap in between)


def _joined(words: Sequence[str]) -> str:
    return words[0] + "".join(word.removeprefix("A") for word in words[1:])


@cache
def _readings(table: str) -> dict[str, str]:
    lines = files(__package__).joinpath(table).read_text(encoding="utf-8").splitlines()
    return {char: reading for reading, chars in (line.split(" ", 1) for line in lines) for char in chars}


#: 두음법칙 and its undoing: 래 and 내, 리 and 이 are one reading
def fold(hangul: str) -> str:
    """Read ㄹ and ㄴ at the head of syllables alike ('력' as '역'), so that a hanja word matches at any place."""
    return "".join(_fold_syllable(char) for char in hangul)


@lru_cache(maxsize=4096)
def _fold_syllable(char: str) -> str:
    code = ord(char) - 0xAC00
    if not 0 <= code < 11172 or code // 588 not in (2, 5):
        return char
    vowel = code % 588 // 28
    initial = 11 if vowel in (2, 3, 6, 7, 12, 17, 20) else 2
    return chr(0xAC00 + initial * 588 + code % 588)


@lru_cache(maxsize=1024)
def readings(text: str) -> tuple[str, str]:
    """(Korean reading, folded; Hangul of the pinyin, "'" between characters) of the runs of hanja in *text*, spaced."""
    runs = [match[0] for match in _HAN.finditer(text)]
    korean, chinese = _readings("hanja.txt"), _readings("pinyin.txt")
    return (
        " ".join("".join(fold(korean.get(char, "·")) for char in run) for run in runs),
        " ".join("'".join(chinese.get(char, "·") for char in run) for run in runs),
    )


@lru_cache(maxsize=4096)
def read_out(text: str) -> str:
    """Return *text* with every hanja in its Korean reading, folded: '상하이证券交易所' is '상하이증권거래소'."""
    korean = _readings("hanja.txt")
    return "".join(fold(korean.get(char, char)) for char in text)


def read_alike(word: str, text: str) -> bool:
    """Does *text* hold hanja that read as *word*, in Korean or by pinyin?"""
    korean, chinese = readings(text)
    return len(word) > 1 and (fold(word) in korean or word in chinese.replace("'", ""))


def written_by_sound(word: str, text: str) -> bool:
    """Does *text* hold the foreign word that the Hangul *word* renders?"""
    if read_alike(word, text):
        return True
    _, chinese = readings(text)
    if any(sounds_like(word, sound) for sound in foreign_sounds(text)):
        return True
    # short sounds would meet one of so many pieces by chance
    return len(hangul_sound(word)) > 3 and hangul_sound(word) in _pinyin_sounds(chinese)


@lru_cache(maxsize=512)
def _pinyin_sounds(read: str) -> frozenset[str]:
    """Sounds of every piece of two to five characters: Western names that Chinese spells by sound ('塞科诺米')."""
    runs = [run.split("'") for run in read.split()]
    return frozenset(
        hangul_sound("".join(run[at : at + size]))
        for run in runs
        for size in (2, 3, 4, 5)
        for at in range(len(run) - size + 1)
    )
