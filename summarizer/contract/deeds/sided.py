"""Whose side is taken: '법원, A의 손 들어줘' where the court sided with B.  Pure."""

from __future__ import annotations

import re

from ... import Bullet
from ...facts import plain
from ..names.spotting import Mention, rendered, spots
from ..source import Evidence, Source
from .party_places import named_parties

#: right behind the one who is favoured, in a line and in Korean evidence
_FAVOURED = re.compile(
    r"(?: [^\s,…]+)?(?:의|측의| 측)? (?:손[을]? ?(?:들|올)|주장[을]? ?(?:받아들|인정|수용)|청구[를]? ?(?:받아들|인용)|편[을에]? ?(?:들|섰|서))|(?:에|에게|측에) 유리한 (?:판결|결정|판단|평결)|(?:에|에게)? 승소 (?:판결|평결)"
)
#: where he stands in the others: right behind, or right before
_BEFORE = {
    "en": re.compile(r"(?i)\b(?:sid(?:es|ed|ing) with|in favou?r of|ruled for|found for|upheld)\s(?:the\s)?\Z"),
    "zh": re.compile(r"(?:支持|判[决決定]?|裁定|站在)\Z"),
}
_BEHIND = {
    "ja": re.compile(r"(?:側)?の(?:訴え|主張|請求|言い分|주장|청구)を(?:認め|支持|受け入れ|容認|인정|지지)"),
    "zh": re.compile(r"(?:的(?:主张|主張|请求|請求|주장|청구))?(?:胜诉|勝訴|승소|一边|一邊)"),
}


def other_side_taken(bullet: Bullet, source: Source) -> str | None:
    """The one of the line whose side is taken, where the evidence has the side of another taken; None: there is none."""
    text = plain(bullet.text)
    if _FAVOURED.search(text) is None:
        return None
    evidence = source.evidence(bullet)
    names = named_parties(text, source, evidence)
    mine = next((name for name in names if _FAVOURED.match(text, name.end)), None)
    others = [name for name in names if mine is not None and name.name != mine.name]
    if mine is None or _is_favoured(mine, evidence):
        return None
    return mine.name if any(_is_favoured(other, evidence) for other in others) else None


def _is_favoured(name: Mention, evidence: Evidence) -> bool:
    language = evidence.language
    before, behind = _BEFORE.get(language), _FAVOURED if language == "ko" else _BEHIND.get(language)
    return any(
        (before is not None and before.search(line, 0, start)) or (behind is not None and behind.match(line, end))
        for line in rendered(evidence)
        for start, end in spots(name.keys, line, language)
    )
