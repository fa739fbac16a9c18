"""Japanese family names whose writing is known: '이시바' is 石破 and no other word that might be read so.  Pure.

``japanese_families.txt`` has some eight hundred names with all the usual ways to write each.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from ...korean.names import TITLES
from .japanese import fold_japanese

#: behind a family name of one character: a given name and a title
_BEHIND = rf"(?:[\u4e00-\u9fffぁ-ん]{{1,3}})?[ ・　]?(?:氏|さん|社長|会長|首相|大臣|教授|[\u4e00-\u9fff]{{0,4}}[相長]|{TITLES})"


#: before one in Chinese: the post
_BEFORE = rf"(?:[長长裁席事官監监理]|{TITLES})"


@cache
def _written() -> dict[str, tuple[str, ...]]:
    """Return {reading, voice and length apart: ways to write it}."""
    lines = files(__package__).joinpath("japanese_families.txt").read_text(encoding="utf-8").splitlines()
    found: dict[str, tuple[str, ...]] = {}
    for reading, *kanji in (line.split() for line in lines if not line.startswith("#")):
        key = fold_japanese(reading)
        found[key] = (*found.get(key, ()), *kanji)
    return found


def is_family(word: str) -> bool:
    """Is *word* a family name of the table?"""
    return fold_japanese(word) in _written()


@lru_cache(maxsize=8192)
def family_in(word: str, text: str) -> bool:
    """Does *text* hold one of the ways in which the family name *word* is written?"""
    return any(
        kanji in text
        if len(kanji) > 1
        else re.search(f"{kanji}{_BEHIND}|{_BEFORE}{kanji}[\u4e00-\u9fff]", text) is not None
        for kanji in _written().get(fold_japanese(word), ())
    )
