"""A person called by one part of the name in the line and by another in the evidence: '푹 총리' for グエン首相.  Pure."""

from __future__ import annotations

import re

from ..sounds.renderings import written_by_sound
from ..sounds.vietnamese import read_in_vietnamese
from ..source import Evidence, Source
from .finding import stands
from .held_names import is_company

#: a name of several words: グエン・スアン・フック, 埃马纽埃尔·马克龙, Georges Elhedery
_WHOLE_NAME = re.compile(
    r"[ァ-ヺー]{2,}(?:[・＝=][ァ-ヺー]{1,}){1,3}|[\u4e00-\u9fff]{2,6}(?:[·・•‧][\u4e00-\u9fff]{2,6})+|[A-ZÀ-Þ][a-zß-ž'’]+(?: [A-ZÀ-Þ]\.)?(?: [A-ZÀ-Þ][a-zß-ž'’\-]+){1,2}"
)
_PART = re.compile(r"[・＝=·•‧ ]")


def is_other_part(word: str, evidence: Evidence, source: Source) -> bool:
    """'푹' for グエン首相, who is グエン・スアン・フック elsewhere: another part of a name of which the evidence has one."""
    if not source.foreign or not "가" <= word[0] <= "힣" or is_company(word):
        return False
    told = " ".join(evidence.sentences)
    names = (_PART.split(match[0]) for line in source.sentences for match in _WHOLE_NAME.finditer(line))
    return any(
        any(len(part) > 1 and _stands_alone(part, told) for part in name) and any(_is_part(word, part) for part in name)
        for name in names
    )


def _stands_alone(part: str, text: str) -> bool:
    bound = _LATIN if part[0] < "ァ" else _KANA
    return stands(part, text, behind=bound, before=bound)


_LATIN, _KANA = re.compile(r"[A-Za-zÀ-ž]"), re.compile(r"[ァ-ヺー]")


def _is_part(word: str, part: str) -> bool:
    return len(part) > 1 and (len(word) > 1 or read_in_vietnamese(word, part)) and written_by_sound(word, part)
