"""Two parties of one deed in exchanged places: who supplies whom, who sues whom, whose stake is whose.  Pure.

A deed has a near side and a far side (supplier and customer, owner and owned); its verb may be told from either
('supply' / 'buy from') and in either voice ('인수하다' / '인수되다').  Which side a name is on is read off particles
in Korean and Japanese, off prepositions and the order of words in English and Chinese.  A line is refused only where
it puts both parties on a side, the evidence puts one of them on the other, and neither of them where the line does;
one who is sued alone ('하버라이트 상대 소송') is refused where he only ever sues.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from ... import Bullet
from ...facts import plain
from ..heads import candidates, index
from ..names.spotting import Mention, Span, rendered, spots
from ..source import Evidence, Source
from .deed_words import DEEDS, Deed
from .foreign_places import foreign_place
from .party_places import (
    Places,
    korean_party,
    longest,
    named_parties,
    particle_letter,
    said_places,
    spoken_of_again,
)

#: the subject is on the far side of the deed: right behind it
_PASSIVE_KO = re.compile(r"(?:[을를] )? ?(?:되(?!팔)|돼|됐|된|될|받|당[하했해한할])|(?:[을를] )? ?유치")
_PASSIVE = {
    "en": re.compile(
        r"(?i)\b(?:is|are|was|were|be|been|being|gets?|got)\s(?:(?!\w+ing |an? |the |its |their )\w+ ){0,2}$"
    ),
    "ja": re.compile(
        r"(?:さ|せら)れ|ら?れ[るたてまば、。]|(?:の[^、。]{0,6})?[をも](?:受|得|獲得|調達|集め|取り付|呼び込|引き出)"
    ),
    "zh": re.compile(r"(?:被|遭|遭到|获|獲|获得)[^，。；]{1,16}$"),
}
#: who gets what the deed gives: 'secured investments from', '完成…融资'
_GETS = {
    "en": re.compile(
        r"(?i)\b(?:secur|rais|receiv|attract|gain|land|obtain|clos|complet|bagg|nett|pull|snag|clinch|garner|welcom|accept)\w*\s(?:\S+\s){0,6}$|\b(?:wins?|won|draws?|drew|gets?|got|takes?|took|seeks?|sought)\s(?:\S+\s){0,4}$"
    ),
    "zh": re.compile(r"(?:完成|[获獲][得]?|[筹籌募][集得]|拿[到下]|取得|接受|得到|敲定|引[入进進])[^，。；]{0,16}$"),
}
#: such a deed is a noun, not what the subject does
_AS_NOUN = re.compile(r"(?i)investments?|backing|[投出融注][资資]|投資|出資|투자|출자")
_DONE = re.compile(r"(?i)[a-z ]*(?:ed|sold|bought|held|over|paid)\b|[가-힣]+(?![가-힣])(?! (?:the|an?|its|\d))")
#: who does one of these to a deed is no party of it: '인수 승인', '소송 기각'
_OF_THIRD = re.compile(
    r"승인|허가|인가|제동|조사|심사|반대|수락|수용|중재|주선|자문|판결|평결|선고|명령|기각|환영|지지|보도|금지"
)

#: right behind a deed that is a verb of its own: what the line goes on to is no third party's
_CLOSED = re.compile(r"(?:[을를] )?(?:해|[하했되받]?[고며]|[한된] 뒤|[하되]?는 대신)(?= )")
#: '한 매체, 네이버가 두나무 매입 추진한다고 보도': the deed is the subject's, the report another's
_TOLD_OF = re.compile(r"[가-힣 ]{0,10}[다라자]고(?= )")
_SUBJECT = re.compile(r"[이가] ")
#: '베이징 법원, 바이두가 투신에 낸 소송 기각': whose suit it is, is said inside the line
_LODGED = re.compile(r"[이가] .*(?:낸|제기한) ")


def exchanged_parties(bullet: Bullet, source: Source) -> tuple[str, str] | None:
    """(name, deed) of a party that the evidence has on the other side of the deed; None: there is none."""
    text = plain(bullet.text)
    deeds = _deeds_of(text)
    if not deeds:
        return None
    evidence = source.evidence(bullet)
    names = named_parties(text, source, evidence)
    ends = [match.end() for _, match, _ in deeds]
    for deed, match, back in deeds:
        pairs = _in_line(text, match, names, deed, back=back, ends=ends)
        wrong = next((near.name for near, far in pairs if _turned(near, far, deed, evidence)), None)
        wrong = wrong or _plaintiff(text, match, names, deed, evidence)
        if wrong is not None:
            return wrong, match[0]
    return None


def is_told_of_both(doer: str, bullet: Bullet, source: Source) -> bool:
    """Is *doer* on one side of a deed, and another on the other, where the evidence has them, told from either side?"""
    text = plain(bullet.text)
    deeds = _deeds_of(text)
    if not deeds:
        return False
    evidence = source.evidence(bullet)
    names = named_parties(text, source, evidence)
    ends = [match.end() for _, match, _ in deeds]
    return any(
        doer in (near.name, far.name) and _confirmed(near, far, deed, evidence)
        for deed, match, back in deeds
        for near, far in _in_line(text, match, names, deed, back=back, ends=ends)
    )


def _confirmed(near: Mention, far: Mention, deed: Deed, evidence: Evidence) -> bool:
    at = DEEDS.index(deed)
    return _told(near.keys, far.keys, at, evidence) == {1} and _told(far.keys, near.keys, at, evidence) == {-1}


def _deeds_of(text: str) -> list[tuple[Deed, re.Match[str], bool]]:
    """The deeds that a line tells, the word for each, and whether it tells them from the other side."""
    deeds = (DEEDS[at] for at in candidates(_by_head(), text))
    return [(deed, match, back) for deed in deeds for match, back in _said(deed, text)]


@cache
def _by_head() -> Mapping[str, tuple[int, ...]]:
    ways = ([said.pattern for said in (deed.said, deed.said_back) if said] for deed in DEEDS)
    return index([[f"(?:{way})" for way in row] for row in ways])


def _said(deed: Deed, text: str) -> list[tuple[re.Match[str], bool]]:
    found = [(match, False) for match in deed.said.finditer(text)]
    return found + ([(match, True) for match in deed.said_back.finditer(text)] if deed.said_back else [])


def _in_line(
    text: str, match: re.Match[str], names: list[Mention], deed: Deed, *, back: bool, ends: list[int]
) -> list[tuple[Mention, Mention]]:
    """The doer with each party that he faces, the near side first; empty where they cannot be read."""
    found = said_places(text, match.start(), [(name.start, name.end) for name in names])
    if found is None:
        return []
    passive = _PASSIVE_KO.match(text, match.end()) is not None
    sign = _side("S", deed, back=back, passive=passive, language="ko")
    faced = [
        (_at(span, names), letter)
        for span, letter in found.others
        if sign * _side(letter, deed, back=back, passive=passive, language="ko") < 0
    ]
    # whom a particle marks as the other party goes before bare names
    others = [row for row in faced if row[1] in _MARKED] or faced
    if not others or not _is_of_doer(text, match, found, deed, others[0][1], ends):
        return []
    doer = _at(found.doer, names)
    return [(doer, other) if sign > 0 else (other, doer) for other, _ in others]


_MARKED = frozenset({"T", "F", "V"})


def _at(span: Span, names: list[Mention]) -> Mention:
    return next(name for name in names if name.start == span[0])


def _is_of_doer(text: str, match: re.Match[str], found: Places, deed: Deed, letter: str, ends: list[int]) -> bool:
    """Is the deed the subject's own, and not one that he approves, dismisses or asks for?"""
    if letter == "V":
        return deed.versus
    before = text[found.doer[1] : match.start()]
    if _LODGED.match(before):
        return deed.versus
    if _CLOSED.match(text, match.end()) or (_SUBJECT.match(before) and _TOLD_OF.match(text, match.end())):
        return True
    rest = text[match.end() : found.end]
    return not _OF_THIRD.search(rest) and not any(match.end() < end <= found.end for end in ends)


def _plaintiff(text: str, match: re.Match[str], names: list[Mention], deed: Deed, evidence: Evidence) -> str | None:
    """Who is sued in the line and only ever sues in the evidence."""
    if not deed.versus:
        return None
    sued = next((name for name in names if name.end <= match.start() and particle_letter(text, name.end) == "V"), None)
    sides = _told(sued.keys, (), DEEDS.index(deed), evidence) if sued is not None else frozenset()
    return sued.name if sued is not None and 1 in sides and -1 not in sides else None


def _side(letter: str, deed: Deed, *, back: bool, passive: bool, language: str) -> int:
    """1: the near side of the deed, -1: the far side, 0: cannot be told."""
    turn = -1 if back else 1
    if letter == "S":  # 'was bought from': what is bought is no party
        return (0 if back else -turn) if passive else turn
    if letter == "B":  # also 'the takeover of B by A'
        return turn
    if passive:
        return turn if letter == "F" or (letter == "T" and language in ("ko", "ja")) else 0
    if letter == "F":
        return 1 if back else deed.source
    if back:
        return 1 if letter == "T" and (language == "zh" or deed.by_to) else 0
    # 'B의 제안 거절' is done to B; 'B의 투자' is B's own
    faces = letter in ("O", "T") or (letter == "V" and deed.versus) or (letter == "G" and deed.source < 0)
    return -1 if faces else 0


def _turned(near: Mention, far: Mention, deed: Deed, evidence: Evidence) -> bool:
    """Is one of the two only ever on the other side in the evidence, and neither on its own?"""
    at = DEEDS.index(deed)
    ours, theirs = (_told(one.keys, other.keys, at, evidence) for one, other in ((near, far), (far, near)))
    return 1 not in ours and -1 not in theirs and (-1 in ours or 1 in theirs)


@lru_cache(maxsize=2048)
def _told(keys: tuple[str, ...], others: tuple[str, ...], at: int, evidence: Evidence) -> frozenset[int]:
    """The sides of the deed that the evidence has a name on, *others* being the names of the second party."""
    deed, language = DEEDS[at], evidence.language
    found = {
        _side_told(line, span, match, deed, language, back=back)
        for line in rendered(evidence)
        for pattern, back in ((deed.told, False), (deed.told_back, True))
        if pattern is not None
        for match in pattern.finditer(line)
        for span in (*longest(spots(keys, line, language)), *spoken_of_again(keys, others, line, language))
    }
    return frozenset(found - {0})


#: subject of what somebody else says: '공정위는 한화가 … 몰아줬다며 과징금을 부과했다'
_IN_A_REPORT = re.compile(r"[가이] .*(?:다며|다면서|라며|라면서|[다라]고) ")
#: whatever stands before it, but the subject, belongs to another verb
_CLAUSE_END = re.compile(r"(?:[다라]며|[다라]면서|[았었했됐]고,) ")


def _side_told(line: str, span: Span, match: re.Match[str], deed: Deed, language: str, *, back: bool) -> int:
    if language == "ko" and _IN_A_REPORT.match(line[span[1] : match.start()]):
        return 0
    letter = korean_party(line, span, match.start()) if language == "ko" else foreign_place(line, span, match, language)
    if language == "ko" and letter != "S" and _CLAUSE_END.search(line[span[1] : match.start()]):
        return 0
    return _side(letter, deed, back=back, passive=_is_passive(line, match, language), language=language)


def _is_passive(line: str, match: re.Match[str], language: str) -> bool:
    if language == "ko":
        return _PASSIVE_KO.match(line, match.end()) is not None
    if language == "ja":
        return _PASSIVE["ja"].match(line, match.end()) is not None
    gets = _GETS[language].search(line[: match.start()])
    if gets is not None and _AS_NOUN.fullmatch(match[0]):
        return True
    done = (
        language != "en" or _DONE.match(match[0] + line[match.end() :]) is not None
    )  # 'is leasing', 'is to ship' are no passives
    return done and _PASSIVE[language].search(line[: match.start()]) is not None
