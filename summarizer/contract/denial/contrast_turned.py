"""The two sides of a contrast that have changed places: '이익이 아니라 매출' of 'not sales but profit'.  Pure."""

from __future__ import annotations

import re

from ..clauses import shares
from ..reach import told_words
from ..source import Evidence


def exchanged(text: str, evidence: Evidence) -> str | None:
    """'이익이 아니라 매출을 중시' of 'not sales but profit': the two sides of a contrast changed places."""
    if not evidence.foreign or (sides := _sides(text)) is None:
        return None
    denied, affirmed, said = sides
    for clause in _CONTRASTED.finditer(evidence.canonical_text):
        said_no = next(filter(None, clause.groups()), "")
        said_so = _STATEMENT.split(evidence.canonical_text[: clause.start()])[-1]
        if not _speaks_of(denied, said_no, evidence) and (
            _speaks_of(affirmed, said_no, evidence)
            or (_speaks_of(denied, said_so, evidence) and not _speaks_of(affirmed, said_so, evidence))
        ):
            return said
    return None


def _sides(text: str) -> tuple[tuple[str, ...], tuple[str, ...], str] | None:
    """What the line denies, what it affirms instead, and the words that say so."""
    if (found := _NOT_BUT.search(text)) is not None:
        return told_words(text[: found.start()])[-2:], told_words(_TO_NEXT.sub("", text[found.end() :]))[:2], found[0]
    if (found := _BUT_NOT.search(text)) is not None:
        return told_words(found["no"])[-2:], told_words(text[: found.start()])[-2:], found["said"]
    return None


_STATEMENT = re.compile(r"[。；;]|[.]\s")
_NOT_BUT = re.compile(r"[이가은는] 아니라 ")
#: '채팅이지 자동차가 아니라고'
_BUT_NOT = re.compile(r"(?<=[가-힣])이?지,? (?P<no>[^,…]{2,30}?)(?P<said>[이가은는] 아니(?=다|라고|라며|었|고|며))")
_TO_NEXT = re.compile(r"[…,].*$")
#: what a contrast puts aside
_CONTRASTED = re.compile(
    r"(?i:\bnot (?:just |only )?([^,.;]{3,60}?),? but\b)|(?i:\b(?:rather than|instead of) ([^,.;]{3,60}))|([^、。「」]{2,24})(?:では|じゃ)な(?:く|い)|"
    r"(?:不是|不看|而非|而不是|并非|並非|不在[于於]|不重)([^，。；]{2,20})"
)


def _speaks_of(words: tuple[str, ...], text: str, evidence: Evidence) -> bool:
    return any(shares(word, text, evidence) for word in words)
