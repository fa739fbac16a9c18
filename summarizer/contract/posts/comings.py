"""Who comes and who goes, who leads a round and who joins it: two of a line that the evidence has the other way round.  Pure.

From each name the nearest deed of its pair is read: right before the name ('named X', 'led by X', '任命X'), else the first
behind it up to the next name ('X resigns', 'X卸任').  A line is refused only where the evidence has one of its names in the
other deed alone, and a second of its names, or of its people, in the deed that the line gives to the first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from ... import Bullet
from ...facts import plain
from ..deeds.party_places import named_parties
from ..deeds.standing import TITLED
from ..names.spotting import Mention, Span, rendered, spots
from ..source import Evidence, Source
from .appointments import in_kanji
from .name_spans import spans_of
from .offices import is_firm


@dataclass(frozen=True, slots=True)
class _Deed:
    """``behind``: what follows a name that does it; ``before``: what stands right before one to whom it is done."""

    behind: re.Pattern[str]
    before: re.Pattern[str]


#: a name may follow its deed at the end of these words, which hold no other clause
_GAP = r"(?:[^\s,.;，。；、…]+ ){0,4}[^\s,.;，。；、…]{0,8}\Z"


def _deed(behind: str, before: str) -> _Deed:
    return _Deed(re.compile(behind), re.compile(rf"(?:{before}) ?{_GAP}"))


_LEAVES = _deed(
    r"물러|사임|퇴임|퇴사|사퇴|퇴진|은퇴|해임|경질|떠[나난났날]|자리를 (?:넘|물려)"
    r"|\b(?:le(?:ft|av(?:e|es|ing))|resign\w*|step(?:s|ped|ping)? (?:down|aside|back)|depart\w*|quit\w*|exit\w*|retir\w*|(?:was|been|be) (?:oust|fir|replac)\w+|hand(?:s|ed|ing)? over)\b"
    r"|退社|辞任|退任|退[いきく]|離職|解任|の後任|に代わ|不再担任|不再擔任|离职|辞职|辭職|卸任|辭任|离任|離任|退休|辞去|辭去|免职",
    r"\b(?:(?!succeeded by|replaced by)(?:succeed|replac)\w+|tak\w+ over from|took over from|oust(?:ed|s|ing)?|fired|sacked)\s|免去|解聘|罢免|罷免|接替|取代|顶替|頂替",
)
_COMES = _deed(
    r"취임|선임|내정|임명|맡|이어받|승진|발탁|기용|선출|지명|물려받"
    r"|\b(?:will |to |would )?(?:succeed\w*|tak(?:e|es|ing) (?:over|charge)|took (?:over|charge)|becom(?:e|es|ing)|(?:was|been|be) (?:nam|appoint|promot|elect)\w+|replac(?:e|es|ing)|step(?:s|ped|ping)? in|fill(?:s|ed|ing)? in)\b"
    r"|就任|就[くいき]|昇格|引き継|代行|接任|接替|接手|接管|(?<!不再)(?:担任|擔任)|出任|暂代|暫代|代理|代管|继任|繼任|上任|获任|獲任|当选",
    r"\b(?:(?<!was )(?<!been )(?<!be )(?:nam|appoint|promot|elect)(?:ed|es|e|s|ing)|replaced by|succeeded by)\s|後任[にはとして、]{1,5}|(?<![获獲被])(?:任命|聘任|委任|选举|選舉|推举|推舉|提拔)|由|후임[가-힣に]{0,3}(?:[:,] )? ?",
)
_LEADS = _deed(
    r"주도|이끌|이끈|\b(?:led|leads|leading|spearhead\w*)\b|主導|リード|领投|領投|牵头|牽頭",
    r"\b(?:led|spearheaded|headed) by\s",
)
_JOINS = _deed(
    r"(?<!불)참여|동참|공동 투자|참가|\b(?:join\w*|participat\w*|took part|tak(?:e|es|ing) part|also (?:invested|backed))\b|参加|参画|参与|參與|跟投",
    r"\b(?:participation (?:from|by|of)|joined by|with (?:backing|money|support) from|alongside)\s",
)
_ROUND = (_LEADS, _JOINS)
_PAIRS = ((_LEAVES, _COMES), _ROUND)
#: a line with both deeds of a pair, or one of them and two names, is looked at
_GUARD = re.compile(
    r"물러|사임|퇴임|퇴사|사퇴|퇴진|은퇴|해임|경질|떠[나난났날]|후임|주도|이끌|이끈|자리를 (?:넘|물려)|대행"
)
#: a deed right before a Korean name that it describes: '퇴임하는 오사와 사장'
_DESCRIBES = re.compile(r"(?P<deed>[가-힣]+)(?:하는|한|할|된|될|나는|난|날|끈|끄는) (?:[^\s,]+ )?\Z")
#: right behind a name and its title: who follows it stands further on
_FOLLOWED = re.compile(
    rf"(?: [^\s,.…]+(?<![이가은는을를]))?? ?(?:{TITLED})?(?:의|の)? ?(?:후임(?!자| 취임)|後任(?=[にとは])|뒤를 이|[을를] 대신|에 이어|に代わ)(?![을를] 맡)"
)
#: whose round it is, neither leads nor joins it
_WHOSE_ROUND = re.compile(
    r"의|的|の|['’]s\b| (?:[가-힣A-Za-z0-9]+ )?(?:투자|자금|라운드|시리즈|증자|유치|출자|지분|funding|round|Series)(?!(?:를|을)? ?(?:주도|이끌))"
)
_STOP = re.compile(r"[。；;]|\. |…")
_LISTED = re.compile(
    r"[^가-힣A-Za-z\u4e00-\u9fff]{0,3}(?:과|와|및|and|和|与|與|、|·|,|と|、|や){0,2}[^가-힣A-Za-z\u4e00-\u9fff]{0,2}"
)


def changed_places(bullet: Bullet, source: Source) -> str | None:
    """The first name of a line whose deed the evidence gives to another of its names; None: there is none."""
    text = plain(bullet.text)
    if _GUARD.search(text) is None:
        return None
    evidence = source.evidence(bullet)
    found = [_man(name) for name in named_parties(text, source, evidence)]
    if evidence.language == "ja":
        found += [
            name for name in in_kanji(text, evidence) if all(name.end <= o.start or o.end <= name.start for o in found)
        ]
    names = sorted({name.name: name for name in reversed(found)}.values(), key=lambda name: name.start)
    turned = ((pair, name) for pair in _PAIRS for name in _exchanged(text, names, pair, evidence))
    # offices are people's; rounds are led by firms as well
    return next((name.name for pair, name in turned if pair is _ROUND or not _CAPITALS.fullmatch(name.name)), None)


#: a firm by its letters ('FGV')
_CAPITALS = re.compile(r"[A-Z0-9&.\-]{2,}")


def _man(name: Mention) -> Mention:
    """'쑨웨' of '쑨웨 란스반도체', whom no table has: the firm behind him is no part of the name."""
    first, *rest = name.name.split()
    if not rest or is_firm(first) or not is_firm(rest[-1]) or name.keys != (first, *rest):
        return name
    return replace(name, name=first, keys=(first,), end=name.start + len(first))


def _exchanged(text: str, names: list[Mention], pair: tuple[_Deed, _Deed], evidence: Evidence) -> list[Mention]:
    """Names of the line in the deed of which the evidence has them in the opposite alone, and another in theirs."""
    mine = _read(text, [(name.start, name.end) for name in names], pair)
    said = dict(zip(names, mine, strict=True))
    doing = [name for name in names if len(said[name]) == 1]
    if not doing or len(names) < _PAIR:
        return []
    told = {name: _told(name, names, pair, evidence) for name in names}
    return [
        name
        for name in doing
        if told[name]
        and told[name].isdisjoint(said[name])
        and any(_changes(name, other, said, told) for other in names if other is not name)
    ]


_Deeds = dict[Mention, frozenset[int]]


def _changes(name: Mention, other: Mention, said: _Deeds, told: _Deeds) -> bool:
    """Does the evidence tell of *other* what the line says of *name*, or the line of *other* what is told of *name* alone?"""
    if told[other]:
        return told[other] == said[name] and said[other] != told[other]
    return said[other] == told[name]


_PAIR = 2


def _told(name: Mention, names: list[Mention], pair: tuple[_Deed, _Deed], evidence: Evidence) -> frozenset[int]:
    found: set[int] = set()
    for line in rendered(evidence):
        places = [_places(other, line, evidence) for other in names]
        spans = sorted({span for row in places for span in row})
        read = dict(zip(spans, _read(line, spans, pair), strict=True))
        found.update(deed for span in places[names.index(name)] for deed in read[span])
    return frozenset(found)


@lru_cache(maxsize=2048)
def _places(name: Mention, line: str, evidence: Evidence) -> tuple[Span, ...]:
    """Where *name* stands, its words joined: 'John Roe' is one place."""
    kept: list[Span] = []
    for start, end in sorted(spots(name.keys, line, evidence.language) or spans_of(name.name, line, evidence)):
        if kept and start - kept[-1][1] <= 1:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return tuple(kept)


def _read(line: str, spans: list[Span], pair: tuple[_Deed, _Deed]) -> list[frozenset[int]]:
    """For each name the deeds of *pair* (0, 1) that are told of it; one in a list with the next name does what that does."""
    found: list[frozenset[int]] = []
    for at in range(len(spans) - 1, -1, -1):
        low = spans[at - 1][1] if at else 0
        high = spans[at + 1][0] if at + 1 < len(spans) else len(line)
        gap = line[spans[at][1] : high]
        rest = _DESCRIBES.sub("", gap) if high < len(line) else gap
        own = _before(line[low : spans[at][0]], pair) or _behind(rest, pair)
        listed = at + 1 < len(spans) and _LISTED.fullmatch(line, spans[at][1], high) is not None
        found.insert(0, frozenset({own - 1}) if own else (found[0] if listed else frozenset()))
    return found


def _before(gap: str, pair: tuple[_Deed, _Deed]) -> int:
    """1 or 2: the deed right before a name; 0: none."""
    described = _DESCRIBES.search(gap)
    return next(
        (
            at
            for at, deed in enumerate(pair, start=1)
            if deed.before.search(gap) or (described is not None and deed.behind.search(described[0]))
        ),
        0,
    )


def _behind(rest: str, pair: tuple[_Deed, _Deed]) -> int:
    """1 or 2: the first deed behind a name; 0: none."""
    if pair[0] is _LEAVES and _FOLLOWED.match(rest):
        return 1
    if pair[0] is _LEADS and _WHOSE_ROUND.match(rest):
        return 0
    rest = _STOP.split(rest, maxsplit=1)[0]
    starts = [(match.start(), at) for at, deed in enumerate(pair, start=1) if (match := deed.behind.search(rest))]
    return min(starts)[1] if starts else 0
