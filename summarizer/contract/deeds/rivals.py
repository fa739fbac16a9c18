"""Two subjects of one line that have changed places: 'B가 주도, A는 불참' where A led and B stayed away.  Pure.

Each subject of the line has its clause, and in the evidence its stretch.  Only words that are told of one of the two
alone are asked; a line is refused where all of them are told of the other.
"""

from __future__ import annotations

import re
from itertools import combinations, pairwise

from ... import Bullet
from ...facts import plain
from ...korean.morphology import analyse
from ..clauses import SAYING
from ..names.spotting import Mention, spots
from ..numbers.exchanged import says
from ..source import Evidence, Source
from .party_places import named_parties, particle_letter
from .subjects import Stretch, stretches

_CONTENT = frozenset({"NNG", "VV", "VA", "XR"})
#: two subjects, the second behind the end of a clause
_TWO = re.compile(r"(?:[은는이가] .+|, .+)[은는이가] ")
#: words for taking part, which tongues put in many ways
_TAKES_PART = {
    "주도": re.compile(r"주도|\bl(?:ed|eads?|eading)\b|主導|领投|領投|牵头|牽頭|リード"),
    "참여": re.compile(
        r"참여|참가|불참|공동 투자|\b(?:join|participat|take part|took part|sat out)\w*|参加|参与|參與|跟投|出資"
    ),
}
_SAME = {"불참": "참여", "참가": "참여"}


def swapped_subjects(bullet: Bullet, source: Source) -> str | None:
    """The first of two subjects whose clauses the evidence tells of each other; None: there are none."""
    text = plain(bullet.text)
    if _TWO.search(text) is None:
        return None
    evidence = source.evidence(bullet)
    doers = [name for name in named_parties(text, source, evidence) if particle_letter(text, name.end) == "S"]
    if len(doers) < _PAIR:
        return None
    rows = stretches(evidence)
    cuts = [*(name.start for name in doers), len(text)]
    clauses = {name: text[name.end : end] for name, (_, end) in zip(doers, pairwise(cuts), strict=True)}
    for one, two in combinations(doers, 2):
        if _swapped(
            (clauses[one], clauses[two]), (_of(one, two, rows, evidence), _of(two, one, rows, evidence)), evidence
        ):
            return one.name
    return None


_PAIR = 2


def _of(name: Mention, other: Mention, rows: tuple[Stretch, ...], evidence: Evidence) -> str:
    """What the evidence tells of *name* alone."""
    language = evidence.language
    return " ".join(
        row.text for row in rows if spots(name.keys, row.who, language) and not spots(other.keys, row.text, language)
    )


def _swapped(said: tuple[str, str], told: tuple[str, str], evidence: Evidence) -> bool:
    """Is nothing of either clause told of its own subject, and something of each of the other?"""
    if not all(told):
        return False
    words = [_words(clause) for clause in said]
    own = [word for at in (0, 1) for word in words[at] - words[1 - at]]
    votes = {word: tuple(_told(word, stretch, evidence) for stretch in told) for word in own}
    crossed = [sum(votes[word][1 - at] and not votes[word][at] for word in words[at] - words[1 - at]) for at in (0, 1)]
    direct = [sum(votes[word][at] and not votes[word][1 - at] for word in words[at] - words[1 - at]) for at in (0, 1)]
    return all(crossed) and not any(direct)


def _told(word: str, stretch: str, evidence: Evidence) -> bool:
    kind = _TAKES_PART.get(word)
    return kind.search(stretch) is not None if kind is not None else says(word, stretch, evidence)


def _words(clause: str) -> frozenset[str]:
    return frozenset(
        _SAME.get(token.form, token.form)
        for token in analyse(clause)
        if token.tag in _CONTENT and len(token.form) > 1 and token.form not in SAYING
    )
