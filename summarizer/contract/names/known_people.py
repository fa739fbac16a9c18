"""People whom newsrooms know by name: who is nowhere in an article is in no line of it.  Data beside it; pure.

The analyser takes many of them for other words ('혹 탄', '마윈', '팀 쿡'), and a short name is heard by chance in nearly any
Chinese sentence.  One of the table needs no sign that it is a name, and must be written in the article, or read from it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from ...canon import places_in
from ...korean.names import TITLES
from ..heads import any_of
from ..lexicon import is_common
from ..posts.offices import speaks_of, surfaces
from ..sounds.hanja import read_alike
from ..sounds.japanese_families import family_in, is_family
from ..sounds.kanji_names import read_in_japanese
from ..sounds.spelt_letters import apart, hangul_letters
from ..sounds.western_names import spelt_in_chinese
from ..source import Evidence, Source
from .held_names import is_held, is_held_by_glossary, spelt_words

#: what may follow a name in one word
_CLOSED = r"(?=(?:은|는|이|가|을|를|의|에|에게|에게서|와|과|도|만|로|으로|측|씨|께서|이나|부터|까지|보다|처럼|이라|라)?(?![가-힣]))"


@cache
def _in_lines() -> re.Pattern[str]:
    return re.compile(rf"(?<![가-힣A-Za-z]){any_of(_table())}{_CLOSED}")


@cache
def _table() -> tuple[str, ...]:
    lines = files(__package__).joinpath("known_people.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and line[0] != "#")


@lru_cache(maxsize=1024)
def known_people(text: str) -> tuple[str, ...]:
    """People of the table whom a Korean line names."""
    return tuple(dict.fromkeys(match[0] for match in _in_lines().finditer(text)))


def absent_people(text: str, source: Source) -> tuple[str, ...]:
    """People of the table whom a Korean line names, and no sentence of the article."""
    absent = tuple(name for name in known_people(text) if not _is_in_article(name, source))
    return absent or tuple(last for last in _last_names(text) if _is_absent(last, source))


@cache
def _by_last_name() -> dict[str, tuple[str, ...]]:
    """'올트먼' -> '샘 올트먼': names in two words of which the last says who it is."""
    found: dict[str, list[str]] = {}
    for name in _table():
        first, last = name.split()[0], name.split()[-1]
        if (
            " " in name
            and not is_family(first)
            and len(last) >= _TELLING
            and not is_common(last)
            and not places_in(last)
        ):
            found.setdefault(last, []).append(name)
    return {last: tuple(names) for last, names in found.items()}


#: so many syllables are heard in no other name by chance
_TELLING = 3


@cache
def _lasts_in_lines() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![가-힣A-Za-z])(?P<last>{any_of(_by_last_name())})(?=(?: [가-힣A-Za-z&]+)? (?:{TITLES}|책임자|총괄|애널리스트))"
    )


def _last_names(text: str) -> tuple[str, ...]:
    """Last names of the table right before a title."""
    return tuple(dict.fromkeys(match["last"] for match in _lasts_in_lines().finditer(text)))


def _is_absent(last: str, source: Source) -> bool:
    whole = source.whole()
    if (
        is_held(last, whole)
        or (source.language == "zh" and _is_spelt(last, whole))
        or any(last in name for name in source.glossary.values())
    ):
        return False
    return source.language != "zh" or not any(_is_in_article(name, source) for name in _by_last_name()[last])


def _is_in_article(name: str, source: Source) -> bool:
    whole = source.whole()
    if speaks_of(name, whole, surfaces(name, source)) or is_held_by_glossary(name, whole, source):
        return True
    if not source.foreign:
        return False
    raw, parts = " ".join(whole.sentences), [part for part in name.split() if len(part) > 1] or [name]
    if source.language == "zh":
        signed = any(spelt_in_chinese(part, raw) or family_in(part, raw) for part in parts)
        return signed or read_alike(name, raw) or any(_is_spelt(part, whole) for part in parts)
    if source.language == "ja":
        return any(
            is_held(part, whole) or family_in(part, raw) or read_in_japanese(part, name, whole) for part in parts
        )
    return any(is_held(part, whole) and (parts == [name] or _is_spelt(part, whole)) for part in parts)


def _is_spelt(part: str, whole: Evidence) -> bool:
    """Are its letters near to those of a name of the article?  Two or three consonants are those of many words."""
    spelt = hangul_letters(part)
    return any(apart(spelt, told) <= _LETTERS for told in spelt_words(whole))


#: what share of letters may differ
_LETTERS = 0.42
