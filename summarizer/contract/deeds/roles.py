"""Who did it to whom: the rule that asks all readers of it in turn.  Pure.

speeches       who says what closes with a verb of saying
doers          who did or said it, against the stretch of the evidence that tells of it
borrowed       who is named by another sentence than the one that tells of somebody's deed
rivals         which of two did what
groups         which group without a name of its own
nations        of which country a court or a government is
sided          whose side a court takes
turned, swapped    who of two is the subject, whatever the deed
displaced      whose place the subject of the line has taken
misaddressed   whose place another name of it has taken
neighbours     with whom a name is joined, and which words follow it
korean_things  whose thing, or for what it is made, by the word before it
korean_topics  whose sentence it is, by its topic
meant          whom a sentence means that leaves its subject to those before it
beside         what is one's in the line and another's in the evidence
ranking        who is ahead of whom
succession     who follows whom in an office
appointments   who is put into which post
comings        who comes and who goes, who leads and who joins
parties        who bought, sued, supplied, paid whom, also by converse verbs and in the passive ('공급받', 'was sued by')
"""

from __future__ import annotations

from ... import Bullet
from ..posts.appointments import exchanged_posts
from ..posts.comings import changed_places
from ..posts.ranking import outranked
from ..posts.succession import reversed_succession
from ..source import Source
from .beside import taken_from_another
from .borrowed import borrowed_name
from .displaced import displaced
from .doers import misattributed
from .groups import strange_group
from .korean_things import anothers_thing
from .korean_topics import other_topic
from .meant import meant_of_another
from .misaddressed import misaddressed
from .nations import strange_nation
from .neighbours import strange_neighbour
from .parties import exchanged_parties, is_told_of_both
from .rivals import swapped_subjects
from .sided import other_side_taken
from .sites import site_of_another
from .speeches import is_told_by_speaker, other_speaker
from .standing import READ
from .swapped import swapped
from .turned import turned_round


def agent(bullet: Bullet, source: Source) -> str | None:
    """Refuse a line in which somebody does, says, buys or leads what the evidence tells of another."""
    if source.language not in READ or not source.evidence(bullet).sentences:
        return None
    doer = _misattributed(bullet, source)
    if doer is not None:
        return f"원문에서 '{doer}'의 일이나 말이 아닙니다: 누가 한 일인지 원문대로 쓰세요"
    taken = taken_from_another(bullet, source)
    if taken is not None:
        return f"원문에서 '{taken[1]}'은 '{taken[0]}'의 것이 아닙니다: 누구의 것인지 원문대로 쓰세요"
    pair = outranked(bullet, source)
    if pair is not None:
        return f"앞선 쪽이 원문과 반대입니다('{pair[0]}'·'{pair[1]}'): 무엇이 무엇을 앞서는지 원문대로 쓰세요"
    return _misplaced(bullet, source)


def _misattributed(bullet: Bullet, source: Source) -> str | None:
    """Whose words or deeds the line tells, though the evidence has them of another."""
    doer = misattributed(bullet, source)
    if doer is not None and (is_told_by_speaker(doer, bullet, source) or is_told_of_both(doer, bullet, source)):
        doer = None
    turned = doer or _unlike(bullet, source) or turned_round(bullet, source) or swapped(bullet, source)
    turned = turned or displaced(bullet, source) or misaddressed(bullet, source)
    turned = turned or meant_of_another(bullet, source) or strange_neighbour(bullet, source)
    turned = turned or anothers_thing(bullet, source) or other_topic(bullet, source)
    return None if turned is not None and is_told_of_both(turned, bullet, source) else turned


def _unlike(bullet: Bullet, source: Source) -> str | None:
    """A group, a speaker or a subject of the line that the evidence has not in that place."""
    return (
        strange_group(bullet, source)
        or strange_nation(bullet, source)
        or other_speaker(bullet, source)
        or swapped_subjects(bullet, source)
        or borrowed_name(bullet, source)
        or other_side_taken(bullet, source)
    )


def _misplaced(bullet: Bullet, source: Source) -> str | None:
    """The reason against two parties, or two people, that have changed places."""
    follower = reversed_succession(bullet, source)
    if follower is not None:
        return f"'{follower}'의 앞뒤가 원문과 반대입니다: 누가 누구의 후임인지 원문대로 쓰세요"
    placed = exchanged_posts(bullet, source) or changed_places(bullet, source)
    if placed is not None:
        return f"'{placed}'의 자리가 원문과 다릅니다: 누가 어느 자리에 있는지 원문대로 쓰세요"
    site = site_of_another(bullet, source)
    if site is not None:
        return f"원문에서 '{site}'의 일이 아닙니다: 어느 곳의 일인지 원문대로 쓰세요"
    turned = exchanged_parties(bullet, source)
    if turned is not None:
        return f"누가 누구에게 한 일인지 원문과 다릅니다('{turned[0]}'): '{turned[1]}'의 주체와 대상을 원문대로 쓰세요"
    return None
