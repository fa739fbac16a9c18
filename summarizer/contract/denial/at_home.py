"""A denial that a line has too many or too few, where line and evidence are both Korean: a word is the same word.  Pure."""

from __future__ import annotations

from ..source import Evidence
from .contrast_at_home import contrast_exchanged
from .denied_stems import stem_affirmed
from .nothing_of_it import said_to_lack


def contradicted(text: str, evidence: Evidence) -> str | None:
    """Why *text* contradicts its Korean evidence by a word that both have."""
    if evidence.foreign:
        return None
    if (word := stem_affirmed(text, evidence)) is not None:
        return f"원문이 부정한 '{word}'이 긍정으로 들어 있습니다: 하지 않은 일로 쓰세요"
    if (word := said_to_lack(text, evidence) or contrast_exchanged(text, evidence)) is not None:
        return f"근거에 없는 부정 '{word}'이 들어 있습니다: 원문이 긍정한 일은 긍정으로 쓰세요"
    return None
