"""A part that a line adds to what is right: somebody's deed of which the evidence has nothing ('…, 규제 당국도 조사에 나섰다').  Pure.

Words of framing ('나서다', '착수') stand in most reports, and one word of two may be there by chance.  A part behind the first,
without a figure of the evidence, has a telling word held; one with a subject of its own, and no name, has as many held as not,
and its subject where it is only as many.
"""

from __future__ import annotations

import re

from ..deeds.speaker_kinds import kinds_of
from ..names.people import named
from ..parts import parts
from ..source import Evidence
from .weighing import FRAMES, each_weighed, figures_shared

#: the part begins with a subject of its own: '규제 당국도', '노조가'; '이사회에도', '아쉽다는' are none
_SUBJECT = re.compile(
    r"^(?:[가-힣A-Za-z]+(?<![해아어여워려서고며면]) ){0,3}?[가-힣A-Za-z]+(?:(?<![에서로까지])도|(?<![깊같많높])이|(?<![에다])가|은|(?<![다라자냐])는) "
)
#: so many words that tell something, and none held, are a fact of the writer's own whoever does it
_SURE = 2


def appended(text: str, evidence: Evidence) -> tuple[str, ...]:
    """The telling words that *evidence* has not of the first such part of *text*; () where there is none."""
    return next((missing for part in parts(text)[1:] if (missing := _missing(part, evidence))), ())


def _missing(part: str, evidence: Evidence) -> tuple[str, ...]:
    if figures_shared(part, evidence):
        return ()
    weighed = [
        (word, verdict) for word, verdict in each_weighed(part, evidence) if len(word) > 1 and word not in FRAMES
    ]
    held = sum(verdict is True for _, verdict in weighed)
    lost = tuple(word for word, verdict in weighed if verdict is False)
    if len(lost) >= _SURE and not held:
        return lost
    subject = _SUBJECT.match(part) if not named(part) else None
    if subject is None or held + len(lost) < _SURE:
        return ()
    strange = _strange(subject[0], evidence)
    if held < len(lost) or (held == len(lost) and strange):
        return lost
    return (strange,) if strange and subject[0].endswith("도 ") else ()


def _strange(subject: str, evidence: Evidence) -> str:
    """The noun of *subject* if the evidence has nothing for it, framing or not; of a group ('규제 당국') any word of it; '' else."""
    weighed = [row for row in each_weighed(subject, evidence) if len(row[0]) > 1]
    group = bool(kinds_of(_PARTICLE.sub("", subject)))
    return next((word for word, verdict in (weighed if group else weighed[-1:]) if verdict is False), "")


_PARTICLE = re.compile(r"(?:[도이가은는]) $")
