"""Plain verbs that a noun of the tables stands for: of speech by who says what ('밝혔다' -> '발표'), others by their object ('계약을 맺다' -> '체결')."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .morphology import Token
from .names import ORGANISATION, PERSON
from .predicate_nouns import Ending
from .verbs import ANNOUNCED, DISCARD, MADE_KNOWN, NUMERAL_TAGS, SAME, SPEECH, WITH

_MADE_PLAIN = "밝힘"
#: nouns before which an object keeps its particle
_PLAIN = frozenset({_MADE_PLAIN, "적음", "알림", "전함"})
POSTED = re.compile(
    r"(?:엑스|SNS|소셜\s?미디어|소셜\s?네트워크\s?서비스|사회관계망서비스|페이스북|인스타그램|링크드인|트위터|스레드|트루스\s?소셜|블로그|웨이보|(?<![A-Za-z])X)"
    r"(?:\([^()]*\))?(?: (?:계정|글|게시글|게시물))?에 "
)


#: who tells of others announces nothing
_OUTLET = re.compile(
    r"(?:신문|통신|일보|방송|뉴스|저널|타임스|포스트|로이터|블룸버그|닛케이|NHK|CNN|CNBC|BBC|WSJ|NYT|FT|매체)$"
)


def speech_verb(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    token = body[index]
    if token.form not in SPEECH:
        return None
    said = _says_clause(body, index)
    if not said and token.form == "전하":
        return Ending(start=token.start, text="전달", verbal=True, cost=0) if body[index - 1].tag == "JKO" else None
    if not said and token.form == "알리":
        return None
    noun = SPEECH[token.form]
    if token.form == "적" and POSTED.search(sentence[: token.start]):
        noun = "게시"
    if token.form == "밝히" and not said:
        noun = _made_known(sentence[: token.start])
    elif token.form == "밝히" and not re.search(r"[\"“]|발표[하한해]", sentence) and _official(sentence):
        noun = "발표"
    elif token.form == "전하" and _OUTLET.search(_topic(sentence)):
        noun = "전함"
    return Ending(start=token.start, text=noun, verbal=noun not in _PLAIN, cost=0)


def _made_known(words: str) -> str:
    """The noun for '…을 밝혔다' by what was made known."""
    return next((noun for objects, noun in MADE_KNOWN if re.search(rf"(?:{objects})[을를] $", words)), _MADE_PLAIN)


def _official(sentence: str) -> bool:
    """Does a company or office speak ('삼성전자는'), not a person?"""
    topic = _topic(sentence)
    if PERSON.search(topic) or _OUTLET.search(topic):
        return False
    return ORGANISATION.search(topic) is not None or ANNOUNCED.search(sentence) is not None


def _topic(sentence: str) -> str:
    found = re.match(r"[^,]{2,45}?(?=[은는이가] )", sentence)
    return "" if found is None else found[0]


def _says_clause(body: Sequence[Token], index: int) -> bool:
    """Is what was said in a clause ('…다고 14일 밝혔다'), not an object ('계획을 밝혔다')?"""
    for token in reversed(body[:index]):
        if token.tag == "JKQ" or (token.tag == "EC" and token.form.endswith("고") and len(token.form) > 1):
            return True
        if token.tag in ("JKO", "EC", "JX"):
            return False
    return False


def _argument(body: Sequence[Token], index: int, sentence: str) -> tuple[int, str]:
    """(index of the particle or -1, the words up to it) of the noun phrase right before the verb."""
    before = index - 1
    if before < 1:
        return -1, ""
    if body[before].tag in ("JKO", "JKS", "JKB", "JX"):
        return before, sentence[: body[before].start]
    if body[before].noun or body[before].tag == "MAG":
        nearest = next((i for i in range(before, -1, -1) if body[i].tag in ("JKO", "JKS")), -1)
        near = nearest >= 0 and before - nearest < 8
        return -1, sentence[: body[nearest].start] if near else sentence[: body[before].end]
    return -1, ""


#: verbs whose noun is that of their object, however far before them: '목표주가를 12만원으로 높였다'
_BY_OBJECT = frozenset({"팔", "옮기", "높이", "낮추", "줄이"})


def lexical(body: Sequence[Token], index: int, sentence: str, compound: str = "") -> Ending | None:
    """A noun of the tables for ``body[index]``, or for the *compound* verb that begins there ('내놓')."""
    verb, start = compound or body[index].form, body[index].start
    particle, words = _argument(body, index, sentence)
    if verb == "넘" and particle >= 0 and body[particle].tag == "JKS":
        return Ending(start=body[particle].start, text=" 초과", verbal=False, cost=0)
    if particle >= 0:
        for pattern, objects in DISCARD:
            if re.fullmatch(pattern, verb) and objects and re.search(rf"(?:{objects})$", words):
                return Ending(start=body[particle].start, text="", verbal=False, cost=0)
    if verb in _BY_OBJECT:
        words = next((sentence[: t.start] for t in reversed(body[:index]) if t.tag == "JKO"), words)
    measured = words + ("%" if body[index - 1].tag in NUMERAL_TAGS or body[index - 1].form in ("%", "퍼센트") else "")
    for pattern, arguments, noun in WITH:
        if re.fullmatch(pattern, verb) and re.search(rf"(?:{arguments})[\"'”’)]*$", measured):
            return Ending(start=start, text=noun, verbal=True, cost=0)
    if verb == "들어가" and particle >= 0 and body[particle].form == "에":
        return Ending(start=body[particle].start, text=" 돌입", verbal=False, cost=0)
    return Ending(start=start, text=SAME[verb], verbal=True, cost=0) if verb in SAME else None
