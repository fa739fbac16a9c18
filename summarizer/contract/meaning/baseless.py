"""Does the evidence hold next to nothing of what a line tells beside its names?  Pure.

A line of few words ('엔비디아, 환경 보호 캠페인 시작') has no majority to lose: its name stands in every sentence of the article,
and one word that any business report has stands in most.
"""

from __future__ import annotations

from ..source import Evidence, Source
from .weighing import FRAMES, each_weighed, figures_shared

#: so many held words for each lost one, at most, are chance
_CHANCE = 0.75
#: what a word counts for that the dictionary cannot compare
_UNKNOWN = 0.5


def baseless(text: str, evidence: Evidence, source: Source) -> tuple[str, ...]:
    """Return the telling words of *text* that *evidence* has not, where what it has may be chance; () else.

    A figure of the evidence in the line says that they tell the same.
    """
    if figures_shared(text, evidence):
        return ()
    held, missing, unknown = 0, [], []
    for word, verdict in each_weighed(text, evidence):
        chance = word in FRAMES and not (
            verdict and len(word) > _TELLING
        )  # '분수령' is no word of framing where it is told
        if len(word) < _TELLING or chance or _is_of_a_name(word, text, source):
            continue
        if verdict is None:
            unknown.append(word)
        elif verdict:
            held += 1
        else:
            missing.append(word)
    lost = len(missing) + _UNKNOWN * len(unknown)
    several = bool(missing) and len(missing) + len(unknown) > 1
    return (*missing, *unknown) if several and held <= _CHANCE * lost else ()


#: syllables of the shortest word that tells something
_TELLING = 2


def _is_of_a_name(word: str, text: str, source: Source) -> bool:
    """Is *word* a part of a name that the line has: '솔루션' of 'LG에너지솔루션'?"""
    return any(word in name and name in text for name in source.glossary.values())
