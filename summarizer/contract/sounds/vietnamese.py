"""Vietnamese names: '응우옌 쑤언 푹' is グエン・スアン・フック in kana and 阮春福 in characters, near neither in sound.  Pure.

Data in ``vietnamese.txt``: syllables of such names with their kana and characters.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

_KANA_WORD = re.compile(r"[ァ-ヺー]+")


@cache
def _syllables() -> dict[str, tuple[frozenset[str], str]]:
    """Return {Hangul: (kana, characters)}."""
    lines = files(__package__).joinpath("vietnamese.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split("|") for line in lines if not line.startswith("#"))
    return {hangul: (frozenset(kana.split()), signs.replace(" ", "")) for hangul, kana, signs in rows}


#: with these the names of nearly all Vietnamese begin
_FAMILIES = "阮陈陳黎范範黄黃潘武邓鄧裴杜胡吴吳杨楊郑鄭梁张張丁段苏蘇何"


@lru_cache(maxsize=8192)
def read_in_vietnamese(word: str, text: str) -> bool:
    """Is *word* a syllable of a Vietnamese name that *text* has in kana, or in characters as part of such a name?"""
    if word not in _syllables():
        return False
    kana, signs = _syllables()[word]
    if any(match[0] in kana for match in _KANA_WORD.finditer(text)):
        return True
    return bool(signs) and re.search(rf"[{_FAMILIES}][\u4e00-\u9fff]{{0,2}}(?<=[{signs}])", text) is not None
