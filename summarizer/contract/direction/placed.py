"""Who is first and who second: two names that have changed places in a line of Korean evidence.  Pure."""

from __future__ import annotations

import re

from ...facts import plain
from ..source import Evidence

_PLACE = r"(?P<place>선두|꼴찌|최하위|(?<!\d)\d{1,2}위)"
_NAME = r"(?P<name>[가-힣A-Za-z&]{2,}?)"
#: '누리가 (세계) 선두', '1위는 누리'
_HELD = (
    re.compile(rf"(?<![가-힣A-Za-z&]){_NAME}[이가은는] (?:[가-힣]*[^이가은는\s] ){{0,2}}{_PLACE}"),
    re.compile(rf"{_PLACE}[은는] (?:[가-힣]+ ){{0,1}}?{_NAME}(?=[,…. ]|$|였|이[고며었다]|로 |다)"),
)
_SAME = {"선두": "1위", "꼴찌": "최하위"}


def places_exchanged(text: str, evidence: Evidence) -> str | None:
    """The place of *text* whose holder has another one in the evidence, where that place is somebody else's."""
    if evidence.foreign:
        return None
    told = _holders(" ".join(map(plain, evidence.canonical)))
    for place, name in _holders(text).items():
        holder = told.get(place)
        others = {other for at, other in told.items() if at != place}
        if holder is not None and not _alike(name, holder) and any(_alike(name, other) for other in others):
            return f"{name} {place}"
    return None


def _holders(text: str) -> dict[str, str]:
    return {_SAME.get(found["place"], found["place"]): found["name"] for form in _HELD for found in form.finditer(text)}


def _alike(one: str, other: str) -> bool:
    return one.endswith(other) or other.endswith(one)
