"""The glossary's names put in, with their titles in Korean order: 'Nvidia CEO Jensen Huang' -> '젠슨 황 엔비디아 CEO'; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from .lexicon import find, indexed
from .numerals import narrow
from .title_table import CHINESE, IDS, JAPANESE
from .values import Edit

#: titles as the readers leave them
_TITLE = (
    "공동 CEO|임시 CEO|사장 겸 CEO|회장 겸 CEO|창업자 겸 CEO|공동창업자 겸 CEO|CEO 겸 공동창업자|CEO 겸 창업자|회장 겸 사장|CEO|CTO|CFO|COO|명예회장|이사회 의장|부회장|회장|수석부사장|부사장|사장|공동창업자|창업자|"
    "최고과학자|최고전략책임자|최고제품책임자|최고AI책임자|최고정보책임자|대변인|총재|전무|상무|행장"
)


@lru_cache(maxsize=256)
def _index(surfaces: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    return indexed(surfaces)


def read_names(text: str, glossary: Mapping[str, str]) -> Iterator[Edit]:
    """Yield every surface form of *glossary* in *text*, whose letters are narrow; Latin ones only as whole words."""
    glossary = _narrow(tuple(glossary.items()))
    for start, surface in find(text, _index(tuple(glossary))):
        end = start + len(without_title(surface, glossary[surface]))
        korean = glossary[surface]
        if not korean or _inside(text, start, end, surface) or _in_korean(text, start, surface, korean):
            continue
        if surface.isascii() and _is_another(text, start, end):
            continue
        yield Edit(start=start, end=end, text=korean)


@lru_cache(maxsize=256)
def _narrow(glossary: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    """'ＳＫテレコム' as 'SKテレコム': a surface is held against a text in narrow letters."""
    return {narrow(surface): korean for surface, korean in glossary}


@lru_cache(maxsize=2048)
def without_title(surface: str, korean: str) -> str:
    """'ラトニック' of 'ラトニック商務長官': the title is read by the readers of titles, unless the Korean name has one."""
    title = next((title for title in _ABROAD if surface.endswith(title)), "")
    name = surface.removesuffix(title).rstrip()
    return surface if len(name) < _SHORTEST or not title or korean.endswith(_TITLES_KO) else name


_SHORTEST = 2
_ABROAD = tuple(sorted({*JAPANESE, *CHINESE, "CEO", "CTO", "CFO", "COO"}, key=len, reverse=True))
_TITLES_KO = tuple(IDS)


def _inside(text: str, start: int, end: int, surface: str) -> bool:
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    left = surface[0].isascii() and before.isascii() and before.isalnum()
    return bool(left or (surface[-1].isascii() and after.isascii() and after.isalnum()))


#: the name goes on: 'Lee Dong-hoon' is no Lee Jae-yong, 'BlueOval SK' no SK
_GIVEN, _OWN = re.compile(r" [A-Z][a-z]+-[a-z]{2,}\b"), re.compile(r"\b[A-Z][a-z]+[A-Z][a-z]+ \Z")


def _is_another(text: str, start: int, end: int) -> bool:
    name = text[start:end]
    if name.istitle() and " " not in name and _GIVEN.match(text, end):
        return True
    return name.isupper() and _OWN.search(text, 0, start) is not None


def _in_korean(text: str, start: int, surface: str, korean: str) -> bool:
    """Does *surface* already stand inside its own Korean name ('SK' in 'SK그룹')?"""
    at = korean.find(surface)
    return at >= 0 and text.startswith(korean, start - at) if start >= at else False


#: a name while its place is looked at: one sign that no text holds, so that no pattern is made of names
_SIGNS = range(0xF0000, 0xFFFFE)
_SIGN = rf"[{chr(_SIGNS.start)}-{chr(_SIGNS.stop - 1)}]"
_CLOSED = rf"(?![A-Za-z가-힣]|{_SIGN})"
_RANK = rf"(?P<former>전\s)?(?P<title>{_TITLE})"
_TITLED = re.compile(_TITLE)
_ORDERS = (
    # 'Nvidia CEO Jensen Huang', '英伟达CEO黄仁勋'; a possessive belongs to the organisation
    re.compile(rf"(?P<old>전\s)?(?P<org>{_SIGN})(?:['’]s|的)?\s?{_RANK},?\s?(?P<person>{_SIGN}){_CLOSED}"),
    # 'Jensen Huang, CEO of Nvidia', "Jensen Huang, Nvidia's CEO"
    re.compile(rf"(?P<person>{_SIGN}),\s(?P<old>전\s)?(?:the\s)?{_RANK}\s(?:of|at)\s(?P<org>{_SIGN}){_CLOSED}"),
    re.compile(rf"(?P<person>{_SIGN}),\s(?P<old>전\s)?(?P<org>{_SIGN})(?:['’]s)?\s{_RANK}{_CLOSED}"),
    # 'エヌビディアのジェンスン・フアンCEO'
    re.compile(rf"(?P<old>전\s)?(?P<org>{_SIGN})の(?P<person>{_SIGN})\s?{_RANK}{_CLOSED}"),
)


def _in_order(match: re.Match[str]) -> str:
    """'팻 겔싱어 전 인텔 CEO': who was in office stands right behind the name."""
    if match["person"] == match["org"]:
        return match[0]
    former = "전 " if match["old"] or match["former"] else ""
    return f"{match['person']} {former}{match['org']} {match['title']}"


def in_korean_order(text: str, glossary: Mapping[str, str]) -> str:
    """Return *text*, names and titles already Korean, with 'person organisation title' where the three stand together."""
    names = sorted({name for name in glossary.values() if name and name in text}, key=lambda name: (-len(name), name))
    if len(names) < 2 or not _TITLED.search(text) or any(ord(char) in _SIGNS for char in text):
        return text
    signs = dict(zip(_SIGNS, names, strict=False))
    for at, name in signs.items():
        text = text.replace(name, chr(at))
    for pattern in _ORDERS:
        text = pattern.sub(_in_order, text)
    return text.translate(signs)
