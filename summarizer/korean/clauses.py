"""Whole clauses that may be left out of a Korean sentence: those beside the main one ('-고', '-며', '-지만') and its purposes ('-기 위해').

Conditions ('-면'), obligations and the clause of the main predicate are never among them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..text import words
from .clause_subjects import BOUND_VERBS, has_topic, lends_subject, light, loses_owner, takes_subject
from .loss import Cut, loss
from .morphology import Token
from .names import PERSON, TITLES

#: endings of clauses that stand beside the main one or behind it
_BESIDE = words("으나 으며 며 ᆫ데 아서 고 지만 면서 으면서 나 는데 어서 은데")
#: the clause that a contrast ('-지만, …') is with
_TURN = re.compile(r"(?:지만|[는은]데|으나),? $")
_CONDITION = words("려면 다면 ᆫ다면 거든 더라도 아도 라면 어도 으면 어야 면 는다면 으려면 아야")
#: what may stand between what is said and the verb of saying ('…고 14일 소장에 썼다')
_BETWEEN = frozenset({"SN", "NNB", "SP", "NNG", "NNP", "JKB", "MAG"})
#: clauses of their own right; any other ('-며', '-면서', '-아서') goes with what follows it
_APART = words("고 으나 나 지만 ᆫ데 는데 은데")
#: clauses that all before them is a part of
_AGAINST = words("지만 으나 나 ᆫ데 는데 은데")
_SEEMING = words("보이 알려지 전해지 나타나 드러나 밝혀지 여겨지")
#: somebody else does or says as much
_ANOTHER_TOO = re.compile(rf"(?:{TITLES}|관계자|측|노조|정부|당국|위원회)(?:도|은|는|이|가) [^\"“]{{0,20}}[\"“]")


def beside(tokens: Sequence[Token], text: str, left: int, limit: int) -> Iterator[Cut]:
    """Coordinate and background clauses: from the topic or the clause before to their ending."""
    previous, report = left, _report(tokens, limit)
    for index in _endings(tokens, text, limit):
        token, end = tokens[index], _past_comma(text, tokens[index].end)
        if _ANOTHER_TOO.search(text, end, limit):
            return  # '"…"고 밝혔으며 나라 사장도 "…"고 말했다': another speaks from there on
        begun = left if token.form in _AGAINST else previous
        if takes_subject(tokens, begun, end, limit, left=left, report=report) or lends_subject(tokens, begun, index):
            continue
        if _TURN.search(text, max(0, previous - 6), previous) and previous > left:
            previous = end
            continue
        fresh = has_topic(tokens, end, limit)
        if fresh and (report or loses_owner(tokens, text, left, end, limit)):
            continue
        start = 0 if fresh else (begun if begun <= token.start else 0)
        edges = [] if start == 0 and left else _inner_edges(tokens, text, start, index, limit)
        yield from (Cut(at, end, 2.0 + loss(text[at:end])) for at in (start, *edges) if _unbound(tokens, at, token))
        if token.form in _APART and not _of_the_next_noun(tokens, index):
            previous = end


def _endings(tokens: Sequence[Token], text: str, limit: int) -> Iterator[int]:
    """Where clauses close that stand beside others."""
    for index, (before, token, after) in enumerate(zip(tokens, tokens[1:], tokens[2:], strict=False), 1):
        if token.shut or token.tag != "EC" or token.form not in _BESIDE or token.end >= limit or light(tokens, index):
            continue
        helped = after.tag in ("VX", "JX") or (after.form in ("있", "싶") and token.form == "고")
        name = token.form == "나" and before.tag != "EP" and text[token.end : token.end + 1] != ","  # '피나 그란 비아'
        if not (helped or name or _in_modifier(tokens, index)):
            yield index


def _unbound(tokens: Sequence[Token], start: int, ending: Token) -> bool:
    """Is there a clause from *start* to its *ending*, and no condition in it?"""
    inside = [t for t in tokens if start <= t.start < ending.start and not t.shut]
    return start < ending.start and not any(t.tag == "EC" and t.form in _CONDITION for t in inside)


def _of_the_next_noun(tokens: Sequence[Token], index: int) -> bool:
    """'열릴 듯하고 열리지 않는 시장도 …': does the next predicate, whatever helps it, modify a noun?"""
    for token, after in zip(tokens[index + 1 :], tokens[index + 2 :], strict=False):
        if token.tag in ("EF", "ETM") and not token.shut:
            return token.tag == "ETM" and after.tag != "NNB"
        if token.tag == "EC" and after.tag != "VX":
            return False
    return False


def _report(tokens: Sequence[Token], limit: int) -> bool:
    """Does the main verb report the clauses before it ('…했다고 밝혔다', '…할 것으로 내다봤다')?"""
    last = [t for t in tokens if t.end <= limit and not t.shut and t.tag not in _BETWEEN][-1:]
    told = bool(last) and last[0].tag in ("EC", "JKQ") and last[0].form.endswith("고") and len(last[0].form) > 1
    foreseen = [t.form for t in tokens if t.end <= limit][-2:] == ["것", "으로"]
    return told or (foreseen and not _seems(tokens, limit))


def _seems(tokens: Sequence[Token], limit: int) -> bool:
    """'…할 것으로 보인다', '…한 것으로 조사됐다': nobody in the sentence says so."""
    main = [(t.form, t.tag) for t in tokens if t.start >= limit][:3]
    return main != [] and (main[0][0] in _SEEMING or ("되", "XSV") in main or ("지", "VX") in main)


def _in_modifier(tokens: Sequence[Token], index: int) -> bool:
    """'습득하고 다룰 수 있는 능력', '작지만 큰 발걸음': the clause shares what it is about with one that modifies."""
    for token in tokens[index + 1 :]:
        if token.tag == "ETM":
            return True
        if token.tag not in ("VV", "VA", "XR", "NNG", "XSV", "XSA", "MAG", "EP", "SP") or token.shut:
            return False
    return False


def _inner_edges(tokens: Sequence[Token], text: str, start: int, index: int, limit: int) -> list[int]:
    """Where a shorter cut may begin: after '만나'/'찾아' or '…과 함께', which then go with the main clause.

    Not where the main clause has a place of its own: 'A를 찾아 B하고 서울에서 C했다' would move C.
    """
    stop, end = tokens[index].start, _past_comma(text, tokens[index].end)
    if tokens[index - 1].tag == "EP" or any(
        t.form in ("에서", "부터") and t.tag in ("JKB", "JX") and end <= t.start < limit and not t.shut for t in tokens
    ):
        return []
    edges = []
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        act = _act(before, token, after)
        if token.shut or token.end <= start or token.start >= limit or not (act or _company(before, token, text)):
            continue
        if token.start >= end and act:
            return []
        if (
            token.end < stop
            and _has_words(tokens, after.start, stop)
            and not (act and _modifies(tokens, after.start, stop))
        ):
            edges.append(after.start)
    return edges


def _has_words(tokens: Sequence[Token], start: int, stop: int) -> bool:
    """Has the verb words of its own?  In '기한을 넘겨 지급하면서' it has what stands before '넘겨' alone."""
    return any(start <= t.start < stop and t.tag in ("JKO", "JKB", "JKS", "JX") and not t.shut for t in tokens)


def _modifies(tokens: Sequence[Token], start: int, stop: int) -> bool:
    """Does the first verb from *start* on, with its object, modify a noun?

    In '칩을 설계해 면허를 파는 회사' the act before it belongs to that clause.
    """
    inside = [t for t in tokens if start <= t.start < stop and t.tag in ("JKO", "EC", "ETM") and not t.shut]
    return [t.tag for t in inside[:2]] == ["JKO", "ETM"]


def _act(verb: Token, linker: Token, after: Token) -> bool:
    """'만나', '찾아', '방문해': something done before the rest."""
    linked = linker.tag == "EC" and linker.form in ("어", "아") and after.tag != "VX"
    return linked and verb.tag in ("VV", "XSV") and verb.form not in BOUND_VERBS


def _company(before: Token, token: Token, text: str) -> bool:
    """'김 사장과 함께': a person, not a thing ('명령과 함께')."""
    who = text[: before.start].removesuffix("등").rstrip()
    return token.form == "함께" and before.tag == "JKB" and PERSON.search(who) is not None


def _past_comma(text: str, end: int) -> int:
    match = re.compile(r"[,\s]*").match(text, end)
    return match.end() if match else end


def purposes(tokens: Sequence[Token], text: str, left: int, limit: int) -> Iterator[Cut]:
    """'-기 위해': from the last clause edge to 위해."""
    for index, token in enumerate(tokens[:-1]):
        if token.shut or token.form != "위하" or tokens[index + 1].tag != "EC" or tokens[index + 1].end >= limit:
            continue
        start = _edge(tokens, index, left, text)
        end = _past_comma(text, _word_end(text, tokens[index + 1].end))
        if _modified(tokens, end, limit) or any(t.tag == "JKS" and left <= t.start < start for t in tokens):
            continue
        yield Cut(start, end, 1.5 + loss(text[start:end]) + 2.0 * _report(tokens, limit))


def _modified(tokens: Sequence[Token], start: int, limit: int) -> bool:
    """Does a modifying clause lie ahead ('…한다는 계약'), which the purpose may belong to?"""
    return any(start <= t.start < limit and not t.shut and t.tag == "ETM" for t in tokens)


def _word_end(text: str, position: int) -> int:
    match = re.compile(r"[가-힣]*").match(text, position)
    return match.end() if match else position


def _edge(tokens: Sequence[Token], index: int, left: int, text: str) -> int:
    """Offset where the clause that holds ``tokens[index]`` begins: after the last clause ending, topic or comma."""
    for before in range(index - 1, -1, -1):
        token = tokens[before]
        if token.end <= left:
            return left
        ends_clause = token.tag == "EC" and token.form not in ("어", "아") and tokens[before + 1].tag != "VX"
        topical = token.tag in ("JX", "JKS") and token.form in ("은", "는", "이", "가")
        if not token.shut and (ends_clause or topical or (token.tag == "SP" and token.form == ",")):
            return _past_comma(text, token.end)
    return left
