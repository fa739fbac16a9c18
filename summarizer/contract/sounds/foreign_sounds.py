"""The rough sounds of the names in a text that is written in Latin letters or kana.  Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from .sounds import first_letters, kana_sound, latin_sound, without_marks

_LATIN = re.compile(r"Ma?c[A-Z][a-zß-öø-ÿ]+|[A-ZÀ-ÖØ-ÞĀ-Ž]?[a-zß-öø-ÿĀ-ž]+|[A-ZÀ-ÖØ-Þ]{2,}(?![a-z])|[A-ZÀ-ÖØ-Þ]")
_KANA = re.compile(r"[ァ-ヺー]+")


@lru_cache(maxsize=1024)
def foreign_sounds(text: str) -> tuple[str, ...]:
    """Sounds of the names in *text* (Latin words with a capital, kana words), and of up to four in a row ('Hugging Face').

    A long common word counts too ('superintelligence').
    """
    text = text.replace(" & ", " and ")  # 'Allen & Overy' is read so
    text = in_full(text)
    found: dict[str, None] = {}
    for pattern, sound in ((_LATIN, latin_sound), (_KANA, kana_sound)):
        matches = [match for match in pattern.finditer(text) if not _LETTERS.fullmatch(match[0])]
        found |= dict.fromkeys(sound(match[0]) for match in matches if not match[0].islower() or len(match[0]) > _LONG)
        found |= dict.fromkeys(_DOUBLED.sub(r"\1", sound(match[0])) for match in matches if "ッ" in match[0])
        if sound is latin_sound:
            found |= dict.fromkeys(
                sound(other) for match in matches if not match[0].islower() for other in _read_elsewhere(match[0])
            )
            found |= dict.fromkeys(sound(match[1] + "s") for match in _POSSESSIVE.finditer(text))
        for size in (2, 3, 4):
            rows = (matches[at : at + size] for at in range(len(matches) - size + 1))
            found |= dict.fromkeys(_joined([sound(match[0]) for match in row]) for row in rows if _in_a_row(row, text))
    found |= dict.fromkeys(kana_sound(match[0].translate(_AS_KATAKANA)) for match in _MIXED.finditer(text))
    return tuple(sound for sound in found if sound and len(sound) <= _LONGEST_SOUND)


def in_full(text: str) -> str:
    """*text* with 'Saint Thomas' for 'St Thomas'."""
    return _CUT.sub(lambda match: _IN_FULL[match[0].rstrip(".")], text)


#: what stands cut short before a name: 'St Thomas', 'Ft. Worth'
_IN_FULL = {"St": "Saint", "Ste": "Sainte", "Mt": "Mount", "Ft": "Fort", "Pt": "Point", "Sgt": "Sergeant"}
_CUT = re.compile(r"\b(?:Ste?|Mt|Ft|Pt|Sgt)\b\.?(?= [A-Z])")
_LONG, _LONGEST_SOUND = 8, 16
#: 'リップブー': one p closes a syllable and begins the next
_DOUBLED = re.compile(r"(.)\1")
#: 'さくらインターネット': a name half in hiragana
_MIXED = re.compile(r"(?<![ぁ-ん])[ぁ-ん]{2,5}[ァ-ヺー]{2,12}")
_AS_KATAKANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}
_POSSESSIVE = re.compile(r"\b([A-Z][a-z]+)['’]s\b")  # Lowe's, Moody's
#: capitals that are read letter by letter ('KDDI'), not as a word ('NASA')
_LETTERS = re.compile(r"(?!(?:[^AEIOU]?[AEIOU]){2,3}[^AEIOU]?$)[A-Z]{2,5}")


#: letters that other languages than English read in another way: Jorgensen, Haddad, Wagner, Bach, Ceccarelli, Xabi
_ELSEWHERE = tuple(
    (re.compile(pattern), letters, first_letters(pattern))
    for pattern, letters in (
        (r"j", "y"), (r"^h|(?<=[aeiou])h(?=[aeiou])", ""), (r"w(?=[aeiou])", "v"), (r"ch", "k"), (r"ch", "sh"), (r"c(?=[ei])", "ch"), (r"^x|(?<=[aeiou])x(?=[aeiou])", "sh"), (r"ll", "y"), (r"gh?(?=[ei])", "k"),
        (r"gn", "ny"), (r"^j", "h"), (r"^r", "h"), (r"^q", "ch"), (r"^zh", "j"), (r"^wh", "h"), (r"(?<=[aiou])gh", "g"), (r"gh", "f"), (r"sz", "sh"), (r"^x", "gz"),
        (r"cc(?=[ei])", "ch"), (r"gl(?=i)", "l"), (r"^nguy", "uny"), (r"ts", "ch"), (r"(?<=[aeiou])(?:lt|[tdsxzp])$|(?<=r)[dts]$|(?<=n)ts?$", ""), (r"uil$", "u"), (r"mps?$", "m"), (r"ds$", "z"),
    )
)  # fmt: skip


@lru_cache(maxsize=4096)
def _read_elsewhere(word: str) -> tuple[str, ...]:
    lowered = without_marks(word.lower())
    ways = (pattern.sub(letters, lowered) for pattern, letters, needed in _ELSEWHERE if not needed.isdisjoint(lowered))
    read = (*ways, *_in_other_tongues(word.lower()))
    return tuple(dict.fromkeys(other for other in read if other != lowered and len(other) > 2))


def _in_other_tongues(word: str) -> tuple[str, ...]:
    """All letters of *word* as one tongue reads them, where more than one of them is read otherwise than in English."""
    return tuple(without_marks(_respelt(word, rules)) for rules in _TONGUES)


def _respelt(word: str, rules: tuple[tuple[re.Pattern[str], str, frozenset[str]], ...]) -> str:
    for letters, sound, needed in rules:
        if not needed.isdisjoint(word):
            word = letters.sub(sound, word)
    return word


_TONGUES = tuple(
    tuple((re.compile(letters), sound, first_letters(letters)) for letters, sound in rules)
    for rules in (
        (("szcz", "sch"), ("[sś]z|ś", "sh"), ("rz|ż|ź", "sh"), ("cz|ć", "ch"), ("ck", "tsk"), ("w", "v"), ("j", "y"), ("ł", "u")),  # Polish
        (("stj|skj|sj|sk(?=[eiyäöø])|kj|tj|k(?=[yäöø])", "sh"), ("[hldg]j", "y"), ("rg$", "ry"), ("g(?=[eiyäöø])", "y"), ("j", "y"), ("å", "o"), ("w", "v")),  # Swedish, Norwegian
        (("sch", "s"), ("ij", "ei"), ("g|ch", "h"), ("j", "y"), ("w", "v"), ("d$", "t"), ("v", "f")),  # Dutch
        (("tzsch|tsch", "ch"), ("ch", "h"), ("j", "y"), ("ig$", "ich"), ("w", "v"), ("z", "ts"), ("s(?=[pt])", "sh")),  # German
        (("ll", "y"), ("gu(?=[ei])", "k"), ("j|g(?=[ei])|x", "h"), ("(?<![cs])h", ""), ("z|c(?=[ei])", "s"), ("v", "b")),  # Spanish
        (("cch|ch", "k"), ("cc(?=[ei])|c(?=[ei])", "ch"), ("gh", "k"), ("gn", "ny"), ("gl(?=i)", "l"), ("z", "ts")),  # Italian
        (("ch", "sh"), ("(?:[sxtdpz]|er)$", ""), ("gn", "ny"), ("ill", "iy"), ("(?<![cp])h", "")),  # French
        (("^tr", "ch"), ("^gi|^d", "z"), ("^nh", "ny"), ("^kh", "k"), ("^x", "s"), ("nh$", "ng")),  # Vietnamese
        (("ğ|(?<=[aou])g(?=[aou])", ""), ("ş", "sh"), ("ç|c", "ch"), ("j", "zh")),  # Turkish
    )
)  # fmt: skip


def _in_a_row(row: Sequence[re.Match[str]], text: str) -> bool:
    """Are the words one name: capitals all, and nothing but a space, hyphen or dot between?"""
    between = (text[one.end() : two.start()] for one, two in pairwise(row))
    small = [at for at, match in enumerate(row) if match[0].islower()]
    linked = all(at < len(row) - 1 and row[at][0] in (_LINKS if at else _HEADS) for at in small)
    return linked and all(gap in ("", " ", "-", "・", "·") for gap in between)


#: with these a family name may begin: 'de Meo'
_HEADS = frozenset({"de", "du", "di", "da", "del", "della", "van", "von", "dos", "la", "le", "bin", "ben", "al", "el"})
_LINKS = frozenset({"of", "and", "the", "de", "du", "van", "von", "for", "by", "in", "on"})


def _joined(words: Sequence[str]) -> str:
    return words[0] + "".join(word.removeprefix("A") for word in words[1:])
