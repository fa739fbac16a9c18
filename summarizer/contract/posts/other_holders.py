"""A post that the Korean article gives to another: '재판장 문도현' is not the '연구소장' whom he judges.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ...korean.morphology import analyse
from ..names.finding import starts
from ..source import Evidence, Source
from .told_titles import ANY_TITLE

_SURNAMES = "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄원채천방공현함변염여추도소석선설마길연위표명반라왕금옥맹제탁국은편용예봉경"
_MAN = rf"(?<![가-힣])[{_SURNAMES}][가-힣]{{2}}"
#: '조민재 전 연구소장', '문도현 세라칩 대표'
_POST = rf"(?:{ANY_TITLE.pattern}|소장|단장|국장|과장|부장|재판장|판사|검사)"
_TITLED_MAN = re.compile(
    rf"(?P<name>{_MAN}) (?:[가-힣A-Za-z0-9&]+ ){{0,2}}?(?P<post>[가-힣]{{0,4}}{_POST})(?=에게|으로|로|[은는이가을를의에과와도,… ]|$)"
)
_BETWEEN = r"(?:\([^)]*\))?(?: [가-힣A-Za-z0-9&]+){0,2} ?"


def post_of_another(text: str, source: Source) -> str | None:
    """The post that *text* gives to a man whom the article has, without it, beside its only holder."""
    if source.foreign:
        return None
    whole = source.whole()
    for match in _TITLED_MAN.finditer(text):
        if _is_anothers(match["name"], match["post"], whole):
            return match["post"]
    return None


def _is_anothers(name: str, post: str, whole: Evidence) -> bool:
    """Has every mention of the post in the article a holder at its side, all of them others; and is *name* there?"""
    if name not in whole.canonical_text:
        return False
    holders = [_holder(name, line, at, at + len(post)) for line in whole.canonical for at in starts(post, line)]
    return bool(holders) and all(holder and holder != name for holder in holders)


def _holder(name: str, line: str, start: int, end: int) -> str:
    """*name*, or who else stands right before or right behind the post at *start* to *end*; empty: nobody."""
    if name in line[max(0, start - _NEAR) : end + _CLOSE]:
        return name
    before = _BEFORE.search(line, 0, start)
    behind = _BEHIND.match(line, end)
    found = behind or before
    return found["name"] if found is not None and _is_name(found["name"]) else ""


@lru_cache(maxsize=2048)
def _is_name(word: str) -> bool:
    return word[-1] not in "대시군구도" and any(token.tag == "NNP" for token in analyse(word))


#: so near to a post his name makes it his
_NEAR, _CLOSE = 30, 8
_BEFORE = re.compile(rf".*(?P<name>{_MAN}){_BETWEEN}\Z")
_BEHIND = re.compile(rf"(?:인|이자)? (?P<name>[{_SURNAMES}][가-힣]{{2}})(?= 씨|[은는이가을를의에와과]|,)")
