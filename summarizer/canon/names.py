"""The glossary's names put in, with their titles in Korean order: 'Nvidia CEO Jensen Huang' -> '젠슨 황 엔비디아 CEO'; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from .lexicon import find, indexed
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
    """Yield every surface form of *glossary* in *text*; Latin ones only as whole words."""
    for start, surface in find(text, _index(tuple(glossary))):
        end = start + len(surface)
        korean = glossary[surface]
        if not korean or _inside(text, start, end, surface) or _in_korean(text, start, surface, korean):
            continue
        yield Edit(start=start, end=end, text=korean)


def _inside(text: str, start: int, end: int, surface: str) -> bool:
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    left = surface[0].isascii() and before.isascii() and before.isalnum()
    return bool(left or (surface[-1].isascii() and after.isascii() and after.isalnum()))


def _in_korean(text: str, start: int, surface: str, korean: str) -> bool:
    """Does *surface* already stand inside its own Korean name ('SK' in 'SK그룹')?"""
    at = korean.find(surface)
    return at >= 0 and text.startswith(korean, start - at) if start >= at else False


@lru_cache(maxsize=256)
def _orders(names: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    name = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    title = rf"(?P<former>전\s)?(?P<title>{_TITLE})"
    return (
        # 'Nvidia CEO Jensen Huang', '英伟达CEO黄仁勋'; a possessive belongs to the organisation
        re.compile(rf"(?P<old>전\s)?(?P<org>{name})(?:['’]s|的)?\s?{title},?\s?(?P<person>{name})(?![A-Za-z가-힣])"),
        # 'Jensen Huang, CEO of Nvidia', "Jensen Huang, Nvidia's CEO"
        re.compile(
            rf"(?P<person>{name}),\s(?P<old>전\s)?(?:the\s)?{title}\s(?:of|at)\s(?P<org>{name})(?![A-Za-z가-힣])"
        ),
        re.compile(rf"(?P<person>{name}),\s(?P<old>전\s)?(?P<org>{name})(?:['’]s)?\s{title}(?![A-Za-z가-힣])"),
        # 'エヌビディアのジェンスン・フアンCEO'
        re.compile(rf"(?P<old>전\s)?(?P<org>{name})の(?P<person>{name})\s?{title}(?![A-Za-z가-힣])"),
    )


def _in_order(match: re.Match[str]) -> str:
    """'팻 겔싱어 전 인텔 CEO': who was in office stands right behind the name."""
    if match["person"] == match["org"]:
        return match[0]
    former = "전 " if match["old"] or match["former"] else ""
    return f"{match['person']} {former}{match['org']} {match['title']}"


def in_korean_order(text: str, glossary: Mapping[str, str]) -> str:
    """Return *text*, names and titles already Korean, with 'person organisation title' where the three stand together."""
    names = tuple(sorted({name for name in glossary.values() if name and name in text}))
    if len(names) < 2 or not re.search(_TITLE, text):
        return text
    for pattern in _orders(names):
        text = pattern.sub(_in_order, text)
    return text
