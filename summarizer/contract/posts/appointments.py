"""Two people of a line with each other's posts: 'A를 감사실장, B를 재무실장' for the two the other way round.  Pure.

Posts belong to people in their order, in any language and any grammar: 'A to x and B to y', 'x に A、y に B', 'A and B
become x and y'.  A line is refused only where one sentence has both people and both posts, each once.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import combinations

from ... import Bullet
from ...canon.title_table import IDS
from ...facts import plain
from ..deeds.standing import TITLED
from ..lexicon import is_common
from ..names.held_names import is_company
from ..names.spotting import Mention, mentions, rendered, spots
from ..source import Evidence, Source
from .name_spans import spans_of
from .offices import is_firm
from .told_titles import ANY_TITLE

#: posts that the table has not: whatever ends so
_POST = re.compile(
    rf"(?:{ANY_TITLE.pattern}|실장|국장|과장|부장|팀장|단장|소장|원장|센터장|지점장|그룹장|본부장|법인장|공장장|위원장)(?![가-힣](?<![은는이가을를의에와과도로직으]))(?!執行役|取締役)"
)
_LEAD = re.compile(r"[가-힣A-Za-z0-9]*\Z")


def exchanged_posts(bullet: Bullet, source: Source) -> str | None:
    """The first of two people of whom the evidence has each in the other's post; None: there are none."""
    text = plain(bullet.text)
    if len(_posts(text, foreign=source.foreign)) < _PAIR:
        return None
    evidence = source.evidence(bullet)
    found = list(mentions(text, source, evidence))
    if evidence.language == "ja":
        found += _apart(in_kanji(text, evidence), found)
    people = sorted(
        (
            name
            for name in found
            if _may_be_person(name.name)
            and not _OWNS_POST.match(text, name.end)
            and not text.startswith("의 ", name.end)  # whose man the next is
        ),
        key=lambda name: name.start,
    )
    parties = people if len(people) in (1, _PAIR) else found
    if len(parties) != _PAIR or len({name.name for name in parties}) != _PAIR:
        return None
    one, two = _by_given_names(parties[0], parties[1])
    posts = _posts(text, foreign=evidence.foreign)
    own = {key: at for key, at in posts.items() if not one.start <= at < one.end and not two.start <= at < two.end}
    lines = [line for line in rendered(evidence) if _once(one, line, evidence) and _once(two, line, evidence)]
    told = [(_posts(line, foreign=evidence.foreign), line) for line in lines] if len(own) >= _PAIR else []
    read = (
        [_crossed((one, two), pair, (own, there), line, evidence) for there, line in told]
        for pair in combinations(own, 2)
    )
    return one.name if any(True in pair and False not in pair for pair in read) else None


_PAIR = 2
_TWO_WORDS = re.compile(
    rf"(?<![가-힣])(?!(?:{ANY_TITLE.pattern})[은는이가을를와과의]? )[가-힣]{{2,4}} [가-힣]{{2,5}}(?=[,은는이가을를와과 …]|$)"
)


def _may_be_person(name: str) -> bool:
    """No firm, no common noun with a particle ('그룹에'), and no words of a phrase ('10월 말까지 정식')."""
    if is_firm(name) or _CAPITALS.fullmatch(name) or is_company(name):
        return False
    return not (is_common(name) or is_common(name[:-1]) or _PHRASE.search(name))


#: a word with a particle, or a verb, before another: no family name
_PHRASE = re.compile(r"(?:까지|부터|에서|으로|에게|한테|보다|처럼|마다|하고|하는|하며|하던|[되된]|동안|이후|이전) ")


#: '델마 차기 CEO에 …': whose post it is
_OWNS_POST = re.compile(rf" (?:차기 |신임 |새 |후임 |초대 )?(?:[가-힣]+(?<![을를]) )?(?:{TITLED})(?:직|자리)?에(?= )")
#: a firm by its letters ('PLDT')
_CAPITALS = re.compile(r"[A-Z0-9&.\-]{2,}")


def _by_given_names(one: Mention, two: Mention) -> tuple[Mention, Mention]:
    """Two of one family ('小林一雅会長と小林章浩社長') by what their names do not share."""
    family, _, given = one.name.partition(" ")
    other_family, _, other = two.name.partition(" ")
    if family != other_family or not given or not other:
        return one, two
    return replace(one, name=given, keys=(given,)), replace(two, name=other, keys=(other,))


def _apart(more: tuple[Mention, ...], found: list[Mention]) -> list[Mention]:
    """Those of *more* that stand where nobody of *found* does."""
    return [name for name in more if all(name.end <= one.start or one.end <= name.start for one in found)]


def in_kanji(text: str, evidence: Evidence) -> tuple[Mention, ...]:
    """Japanese people of *text* whose characters the evidence has."""
    return tuple(
        Mention(match[0], match.start(), match.end(), (match[0],))
        for match in _TWO_WORDS.finditer(text)
        if not _POST.search(match[0])
        and _may_be_person(match[0])
        and any(spans_of(match[0], line, evidence) for line in rendered(evidence))
    )


@lru_cache(maxsize=1024)
def _posts(text: str, *, foreign: bool) -> dict[str, int]:
    """Posts that stand once in *text*, by their place; foreign posts by what they mean."""
    rows = [(_key(text, match, foreign=foreign), match.start()) for match in _POST.finditer(text)]
    keys = [key for key, _ in rows]
    return {key: at for key, at in rows if keys.count(key) == 1}


def _key(text: str, match: re.Match[str], *, foreign: bool) -> str:
    title = ANY_TITLE.search(match[0]) if foreign else None
    lead = _LEAD.search(text, 0, match.start())
    return _ALIKE.get(IDS[title[0]], IDS[title[0]]) if title is not None else f"{lead[0] if lead else ''}{match[0]}"


#: titles that one foreign word stands for
_ALIKE = {
    **dict.fromkeys(("chair", "board-chair", "foundation-chair", "commission-chair"), "chairman"),
    **dict.fromkeys(("representative", "general-manager", "state-president"), "president"),
}


def _once(name: Mention, line: str, evidence: Evidence) -> bool:
    return len(_places(name, line, evidence)) == 1


def _places(name: Mention, line: str, evidence: Evidence) -> list[int]:
    """Where *name* stands; two words of one name are one place."""
    kept: list[int] = []
    last = -_WIDE
    for start, end in sorted(spots(name.keys, line, evidence.language) or spans_of(name.name, line, evidence)):
        if start - last >= _WIDE:
            kept.append(start)
        last = max(last, end)
    return kept


_WIDE = 4


def _crossed(
    people: tuple[Mention, Mention],
    posts: tuple[str, str],
    read: tuple[dict[str, int], dict[str, int]],
    line: str,
    evidence: Evidence,
) -> bool | None:
    """Do the two posts of the line stand in the other order than its two people do in the evidence?  None: not read."""
    own, told = read
    if posts[0] not in told or posts[1] not in told:
        return None
    here = [name.start for name in people]
    there = [_places(name, line, evidence)[0] for name in people]
    mine, theirs = [own[post] for post in posts], [told[post] for post in posts]
    if not (_between(here, mine) and _between(there, theirs)) or _around(here, mine):
        return None
    return ((here[0] < here[1]) == (mine[0] < mine[1])) != ((there[0] < there[1]) == (theirs[0] < theirs[1]))


def _between(people: list[int], posts: list[int]) -> bool:
    """Is each post in a stretch of its own: before, between or behind the two people?"""
    return len({sum(at > person for person in people) for at in posts}) == _PAIR


def _around(people: list[int], posts: list[int]) -> bool:
    """Does one post stand before both people, and one behind both: whose is which, the order does not tell?"""
    return min(posts) < min(people) and max(people) < max(posts)
