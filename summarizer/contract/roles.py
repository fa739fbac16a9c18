"""Who did it to whom: the rule that asks all readers of it in turn.  Pure.

doers          who did or said it, against the stretch of the evidence that tells of it
rivals         which of two did what
ranking        who is ahead of whom
succession     who follows whom in an office
deeds          who bought, sued, supplied, paid whom
parties        the same by converse verbs and in the passive ('공급받', 'was sued by')
"""

from __future__ import annotations

import re

from .. import Bullet
from .deeds import turned_round
from .doers import misattributed
from .parties import exchanged_parties, told_in_passive
from .ranking import outranked
from .rivals import swapped_subjects
from .source import Source
from .standing import READ
from .succession import reversed_succession

#: '메타, 레딧이 낸 소송 기각 요청': whose deed it is, is said inside the line
_OF_ANOTHER = re.compile(r"[이가] (?:낸|제기한|제안한|건) ")


def agent(bullet: Bullet, source: Source) -> str | None:
    """Refuse a line in which somebody does, says, buys or leads what the evidence tells of another."""
    if source.language not in READ or not source.evidence(bullet).sentences:
        return None
    doer = misattributed(bullet, source) or swapped_subjects(bullet, source)
    if doer is not None:
        return f"원문에서 '{doer}'의 일이나 말이 아닙니다: 누가 한 일인지 원문대로 쓰세요"
    pair = outranked(bullet, source)
    if pair is not None:
        return f"앞선 쪽이 원문과 반대입니다('{pair[0]}'·'{pair[1]}'): 무엇이 무엇을 앞서는지 원문대로 쓰세요"
    follower = reversed_succession(bullet, source)
    if follower is not None:
        return f"'{follower}'의 앞뒤가 원문과 반대입니다: 누가 누구의 후임인지 원문대로 쓰세요"
    turned = exchanged_parties(bullet, source)
    if turned is None and not _OF_ANOTHER.search(bullet.text) and not told_in_passive(source.evidence(bullet)):
        turned = turned_round(bullet, source)
    if turned is not None:
        return f"누가 누구에게 한 일인지 원문과 다릅니다('{turned[0]}'): '{turned[1]}'의 주체와 대상을 원문대로 쓰세요"
    return None
