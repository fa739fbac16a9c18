"""Western names whose Korean spelling no rule of sound gives: by the Latin letters, and as Chinese papers spell them.  Pure.

'아일라' is Isla; '제임스 미첼' is '詹姆斯·米歇爾', whose pinyin ('잔무쓰') is far from the Hangul.  Data in ``western_names.txt``;
in ``taken_names.txt`` Chinese names that sound like nobody ('노엘 퀸' is 祈耀年).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from ...chinese.script import simplified
from .sounds import without_marks


@cache
def _rows() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return {Korean: (Latin forms, Chinese forms)}."""
    lines = files(__package__).joinpath("western_names.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split("|") for line in lines if not line.startswith("#"))
    return {korean: (tuple(filter(None, latin.split(","))), tuple(chinese.split())) for korean, latin, chinese in rows}


@cache
def _taken() -> dict[str, tuple[str, ...]]:
    """Return {each word of a Korean name: the Chinese names by which such a person is known}."""
    lines = files(__package__).joinpath("taken_names.txt").read_text(encoding="utf-8").splitlines()
    found: dict[str, tuple[str, ...]] = {}
    for korean, chinese in (line.split("|") for line in lines if not line.startswith("#")):
        found |= {word: (*found.get(word, ()), *chinese.split()) for word in korean.split()}
        found |= {korean: tuple(chinese.split())}
    return found


@lru_cache(maxsize=4096)
def _in_chinese(word: str) -> re.Pattern[str] | None:
    forms = (*_rows().get(word, ((), ()))[1], *_taken().get(word, ()))
    both = dict.fromkeys((*forms, *map(simplified, forms)))
    return re.compile("|".join(f"(?:{form})" for form in both)) if forms else None


def spelt_spans(word: str, text: str) -> list[tuple[int, int]]:
    """Where a Chinese *text* spells the Western name *word*."""
    spelt = _in_chinese(word)
    if spelt is None:
        return []
    found = (match.span() for printed in (text, simplified(text)) for match in spelt.finditer(printed))
    return list(dict.fromkeys(found))


def spelt_in_chinese(word: str, text: str) -> bool:
    return bool(spelt_spans(word, text))


_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ž]+(?:['’\-][A-ZÀ-Ž][A-Za-zÀ-ÖØ-öø-ž]+)*")


_LINKS = frozenset({"von", "der", "de", "van", "la", "le"})


@lru_cache(maxsize=512)
def _latin_words(text: str) -> frozenset[str]:
    """Words with a capital, and the rows of two and three that a name may be, without their accents."""
    words = (match[0] for match in _WORD.finditer(text))
    found = [without_marks(word.lower()) for word in words if word[0].isupper() or word in _LINKS]
    rows = (" ".join(found[at : at + size]) for size in (1, 2, 3) for at in range(len(found) - size + 1))
    return frozenset(rows)


def spelt_in_latin(word: str, text: str) -> bool:
    """Does *text* hold a Latin name that Korean papers write *word*?"""
    forms = _rows().get(word, ((), ()))[0]
    return bool(forms) and any(without_marks(form.lower()) in _latin_words(text) for form in forms)


def is_western(word: str) -> bool:
    """Is *word* a name of the table, whose Latin spelling is known?"""
    return bool(_rows().get(word, ((), ()))[0])
