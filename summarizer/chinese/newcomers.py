"""Names of a Chinese article that its glossary lacks, or has a part of; pure.

A name of which only a part is Korean ('萨姆·샘 올트먼', '스탠퍼드대大学', '通用자동차') is told as somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ..canon.places import read_places
from ..contract.sounds.western_names import spelt_spans
from .cutting import pieces_of
from .names import PRINTED, names

#: shorter ones are parts of other words
_SHORTEST = 3
_HAN = r"[\u4e00-\u9fff]"
_DOT = "[·•‧・∙.]"
_NAMESAKE = re.compile(r"(?:同名|重名)[^。]{0,30}(?:并非|並非|不是|并不是|並不是|无关|無關)")
_HOUSE = "(?:Securities|Capital|Ventures|Financial|Insurance|Bank|Foundation|Pictures|Studios|Investments?|Logistics)"
_SCHOOL = ("대", "대학교")


def chinese_names(text: str) -> Iterator[tuple[str, str]]:
    """(form, Korean name) of each firm and paper of the tables that *text* names in either script, as a whole word."""
    known = names()
    for piece in pieces_of(text):
        korean, kind = known.get(piece.surface, ("", "person"))
        if kind == "name" and len(piece.surface) >= _SHORTEST and not _is_place(piece.surface):
            yield text[piece.start : piece.end], PRINTED.get(korean, korean)


def namesakes(text: str, glossary: Mapping[str, str]) -> set[str]:
    """The names of *glossary* of which *text* says that somebody else has them ('与学者同名，并非同一人')."""
    if _NAMESAKE.search(text) is None:
        return set()
    return {name for name in glossary if re.search(rf"{re.escape(name)}[^。]{{0,24}}(?:同名|重名)", text)}


def _is_place(surface: str) -> bool:
    """'达沃斯' is a town before it is a meeting."""
    return any(edit.end - edit.start == len(surface) for edit in read_places(surface, "zh"))


def fuller_names(text: str, glossary: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The longer forms in *text* of whom *glossary* has by a part: with a given name of the same sound, with its '大学'."""
    for surface, korean in glossary.items():
        if surface.isascii() and surface in text:
            # a house of its own, which stays as it is: 'Hyundai Motor Securities'
            yield from (
                (match[0], match[0])
                for match in re.finditer(rf"(?<![A-Za-z]){re.escape(surface)} {_HOUSE}(?![A-Za-z])", text)
            )
        if not re.fullmatch(f"{_HAN}+", surface) or surface not in text:
            continue
        given, _, family = korean.partition(" ")
        if family:
            for match in re.finditer(rf"(?P<given>{_HAN}{{1,6}}){_DOT}{surface}", text):
                whole = _given(match["given"], given)
                if whole:
                    yield f"{whole}{match[0][len(match['given']) :]}", korean
        elif korean.endswith(_SCHOOL):
            yield from ((surface + school, korean) for school in ("大学", "大學") if surface + school in text)


def _given(before: str, given: str) -> str:
    """The end of *before* that spells the given name; '' where none does."""
    return next((before[start:] for start, end in sorted(spelt_spans(given, before)) if end == len(before)), "")
