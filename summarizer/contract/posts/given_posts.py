"""The post that somebody is put into: '이사회 회장으로 선출' is not '대표이사 사장으로 선출'.  Pure.

A title that is given has a place of its own ('X를 …에 선임', 'named X as …', 'Xを…に選出', '任命X为…'), so that what
the person is already, and what others are, is not asked.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..names.actors import persons
from ..source import Evidence, Source
from .foreign_titles import left_abroad
from .name_spans import spans_of
from .offices import is_firm
from .told_titles import ANY_TITLE, TITLE, fits, id_of

_GIVING = r"(?:선출|선임|임명|내정|발탁|영입|승진|지명|추대|기용|취임|위촉|낙점)"
#: in a line: the title with the particle of what somebody becomes, then the deed
_SAID = re.compile(rf"(?:{TITLE.pattern})\)?(?:직|자리)?(?:으?로|에) (?:[가-힣]+ ){{0,2}}?{_GIVING}")
#: whose post the deed gives is said elsewhere
_TOLD_BEHIND = {
    "ko": re.compile(rf"\)?(?:직|자리)?(?:으?로|에)[^.]{{0,60}}?(?:{_GIVING}|앉|오르|올랐|올라|맡)|(?:직|자리)?[을를] (?:맡|물려)|[ ,]{_GIVING}"),
    "ja": re.compile(r"(?:職)?(?:に|へ(?:の)?)[^。]{0,50}?(?:選|就|起用|充て|任命|昇|内定|指名|迎え|推|なる|なった|登用|抜てき|抜擢)|(?:を|も)(?:務|兼)|(?:就任|昇格|昇任|内定)"),
}  # fmt: skip
_TOLD_BEFORE = {
    "en": re.compile(r"\b(?:as|become|becomes|became|becoming|named|names|appointed|appoints|elected|elects|made|makes|be|to|promoted|hired|tapped|picked|chose|chosen|election|appointment|promotion) (?:[^\s.;]+ ){0,16}\Z"),
    "zh": re.compile(r"(?:为|為|任|选举|選舉|聘任|聘请|聘請|任命|晋升|晉升|升|接掌|当选|當選|当|當|出掌|执掌|接棒|推[选選举舉]|成)[^。；]{0,40}\Z"),
}  # fmt: skip
_NEAR, _JOINT = 90, re.compile(r" ?(?:겸|및|兼|暨|and|·|/)? ?(?:공동|각자|임시)? ?")


def other_post(text: str, evidence: Evidence) -> str | None:
    """The post that *text* has somebody get, where the evidence has posts given, and this one not among them."""
    for match in _SAID.finditer(text):
        told = _given(evidence)
        mine = _run(text, match.start())
        if told and not any(fits(post, told, evidence.language) for post in mine):
            return TITLE.match(text, match.start())[0]  # type: ignore[index]
    return None


#: who gets the post: '최수연 책임리더를 CFO로', '서문경, 대표로'
_RECEIVER = re.compile(
    r"(?:^|[ ,·])(?P<name>[가-힣]{2,5}(?: [가-힣]{2,6})?)(?: [가-힣A-Za-z0-9&]+){0,3}?(?:[을를은는이가]|,) (?:[^,…]{0,30}[ (])?\Z"
)


def given_to_another(text: str, evidence: Evidence, source: Source) -> str | None:
    """The person to whom *text* gives a post that each sentence of the evidence with it gives to somebody not in *text*."""
    for match in _SAID.finditer(text):
        title = TITLE.match(text, match.start())
        receiver = _RECEIVER.search(text, 0, match.start())
        if receiver is not None and _gives(receiver["name"].split()):  # '닛산, …를 COO로 지명'
            receiver = _RECEIVER.search(text, receiver.end("name"), match.start())
        if title is None or receiver is None:
            continue
        post, name = id_of(title), receiver["name"].split()[0]
        lines = [
            line
            for line in evidence.canonical
            if fits(post, frozenset(_given_in(line, evidence.language)), evidence.language)
        ]
        if lines and all(_is_anothers(name, line, text, evidence, source) for line in lines):
            return name
    return None


def _gives(words: list[str]) -> bool:
    """Is it a firm or a body that gives posts, and nobody who gets one?"""
    return is_firm(words[0]) or words[-1] in _BODIES


_BODIES = frozenset({"이사회", "주총", "주주총회", "정부", "총회", "법원", "위원회", "회사", "그룹", "본사", "측"})


def _is_anothers(name: str, line: str, text: str, evidence: Evidence, source: Source) -> bool:
    """Is *line* told of people of whom *text* has none, and *name* of another sentence?"""
    if spans_of(name, line, evidence) or not any(spans_of(name, other, evidence) for other in source.whole().canonical):
        return False
    told = persons(
        source.of([raw for raw, own in zip(evidence.sentences, evidence.canonical, strict=True) if own == line]), source
    )
    return bool(told) and not any(part in text for person in told for part in person.split()) and name[0] not in told


def _run(text: str, start: int) -> set[str]:
    """The titles that stand together up to the one at *start*: '대표이사 사장'."""
    found: set[str] = set()
    edge = -1
    for title in ANY_TITLE.finditer(text, max(0, start - _NEAR)):
        if title.start() > start:
            break
        joined = edge >= 0 and _JOINT.fullmatch(text, edge, title.start()) is not None
        found = {*found, id_of(title)} if joined else {id_of(title)}
        edge = title.end()
    return found


@lru_cache(maxsize=512)
def _given(evidence: Evidence) -> frozenset[str]:
    """The titles of the evidence in a place where a post is given; those of no table count where one is given."""
    found = {post for line in evidence.canonical for post in _given_in(line, evidence.language)}
    left = {post for line in evidence.canonical for post in left_abroad(line)} if found else set()
    return frozenset(found | left)


def _given_in(line: str, language: str) -> set[str]:
    found: set[str] = set()
    for title in ANY_TITLE.finditer(line):
        if language in _TOLD_BEHIND:
            given = _TOLD_BEHIND[language].match(line, title.end()) is not None
        else:
            given = _TOLD_BEFORE[language].search(line, max(0, title.start() - _NEAR), title.start()) is not None
        if given:
            found |= _run(line, title.start())
    return found
