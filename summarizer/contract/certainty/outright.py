"""What a line itself says of the time of a thing: that it is done, or the day on which it is to be.  Pure."""

from __future__ import annotations

import re

from ..parts import NOUN_IN_GO
from ..source import Evidence
from ..times.times_ahead import ahead

#: a statement that says outright that the thing is done; a bare noun ('배터리 무상 교체') leaves it open
TELLS_DONE = re.compile(
    r"(?:착수|돌입|개시|완료|확정|성사|달성|마무리|단행|강행)(?:했다고 [가-힣]+|함)?$|[했됐]다고 [가-힣]+$|"
    r"(?:길어|짧아|커|높아|낮아|이뤄)져$"
)
#: a day by which one thing is to be so ('2026년까지 확보해') says nothing of what follows
_DEADLINE = re.compile(
    rf"[^ ]+까지(?= [^…]*(?:[가-힣](?<![다라자냐])고{NOUN_IN_GO}|[하되]며|[가-힣]한 (?:뒤|후)|해|돼|[려겨쳐져워켜춰줘둬여]|[얻쌓갖벌]어|[모받찾팔]아) )"
)


def comes(text: str, evidence: Evidence) -> bool:
    """Does the line name a time to come at which the thing is done, and not only one by which?"""
    return ahead(_DEADLINE.sub(" ", text), evidence)
