"""Whole clauses that may be left out of a Korean sentence: those beside the main one ('-고', '-며', '-지만') and its purposes ('-기 위해').

Conditions ('-면'), obligations and the clause of the main predicate are never among them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..text import words
from .loss import Cut, loss
from .morphology import Token
from .names import TITLES

#: endings of clauses that stand beside the main one or behind it
_BESIDE = words("으나 으며 며 ᆫ데 아서 고 지만 면서 으면서 나 는데 어서 은데")
#: the clause that a contrast ('-지만, …') is with
_TURN = re.compile(r"(?:지만|[는은]데|으나),? $")
_CONDITION = words("려면 다면 ᆫ다면 거든 더라도 아도 라면 어도 으면 어야 면 는다면 으려면 아야")
#: verbs whose '-어' is no act of its own: '대해', '통해', '위해', '비롯해'
_BOUND_VERBS = words("걸치 맞서 잇달 앞서 잇 위하 통하 힘입 인하 따르 잇따르 비롯하 의하 대하 관하 더하 향하")

#: '제기한 바 있다', '한 것으로 알려졌다': the main verb
_OF_MAIN_VERB = words("바 것 수 적")
#: what closes a phrase or a clause
_CLOSING = frozenset({"JKS", "JKO", "JKB", "EC", "ETM"})
#: somebody else does or says as much
_ANOTHER_TOO = re.compile(rf"(?:{TITLES}|관계자|측|노조|정부|당국|위원회)(?:도|은|는|이|가) [^\"“]{{0,20}}[\"“]")


def beside(tokens: Sequence[Token], text: str, left: int, limit: int) -> Iterator[Cut]:
    """Coordinate and background clauses: from the topic or the clause before to their ending."""
    previous, report = left, _report(tokens, limit)
    for index, token in enumerate(tokens[:-1]):
        if token.shut or token.tag != "EC" or token.form not in _BESIDE or token.end >= limit:
            continue
        after = tokens[index + 1]
        if after.tag == "VX" or (after.form in ("있", "싶") and token.form == "고") or after.tag == "JX":
            continue
        end = _past_comma(text, token.end)
        if (token.form == "나" and tokens[index - 1].tag != "EP" and text[token.end : token.end + 1] != ",") or (
            _in_modifier(tokens, index)
        ):
            continue  # '피나 그란 비아': no verb
        if _ANOTHER_TOO.search(text, end, limit):
            return  # '"…"고 밝혔으며 나라 사장도 "…"고 말했다': another speaks from there on
        if _takes_subject(tokens, previous, end, limit, left=left, report=report) or _lends_subject(
            tokens, previous, index
        ):
            continue
        if _TURN.search(text, max(0, previous - 6), previous) and previous > left:
            previous = end
            continue
        fresh = not report and _has_topic(tokens, end, limit)
        start = 0 if fresh else (previous if previous <= token.start else 0)
        tensed = tokens[index - 1].tag == "EP"
        edges = [] if tensed or (start == 0 and left) else _inner_edges(tokens, start, token.start, end, limit)
        for begin in (start, *edges):
            inside = [t for t in tokens if begin <= t.start < token.start and not t.shut]
            if begin < token.start and not any(t.tag == "EC" and t.form in _CONDITION for t in inside):
                yield Cut(begin, end, 2.0 + loss(text[begin:end]))
        previous = end


def _report(tokens: Sequence[Token], limit: int) -> bool:
    """Does the main verb report the clauses before it ('…했다고 밝혔다', '…할 것으로 내다봤다')?"""
    last = [t for t in tokens if t.end <= limit and not t.shut and t.tag not in ("SN", "NNB", "SP")][-1:]
    told = bool(last) and last[0].tag in ("EC", "JKQ") and last[0].form.endswith("고") and len(last[0].form) > 1
    return told or [t.form for t in tokens if t.end <= limit][-2:] == ["것", "으로"]


def _in_modifier(tokens: Sequence[Token], index: int) -> bool:
    """'습득하고 다룰 수 있는 능력', '작지만 큰 발걸음': the clause shares what it is about with one that modifies."""
    for token in tokens[index + 1 :]:
        if token.tag == "ETM":
            return True
        if token.tag not in ("VV", "VA", "XR", "NNG", "XSV", "XSA", "MAG", "EP", "SP") or token.shut:
            return False
    return False


def _takes_subject(tokens: Sequence[Token], start: int, end: int, limit: int, *, left: int, report: bool) -> bool:
    """Would the cut leave a clause without its subject, or a subject without its clause?"""
    rest = [i for i, t in enumerate(tokens) if end <= t.start < limit and t.tag == "JKS" and not t.shut]
    topical = any(t.tag == "JX" and t.form in ("은", "는") and t.start < left and not t.shut for t in tokens)
    if left and not topical and rest and not report:
        return True  # '회장이 …하면서 관심이 커졌다': the first subject goes with the first clause
    inside = any(start <= t.start < end and t.tag == "JKS" and not t.shut for t in tokens)
    does = any(start <= t.start < end and t.tag == "JKO" and not t.shut for t in tokens)
    also = any(end <= t.start < limit and t.tag == "JX" and t.form == "도" and not t.shut for t in tokens)
    if topical and rest and does and not inside and (also or not report):
        return True  # '연구원은 5개 층을 쓰며 회의실이 생겼다': the rest tells of another
    return report and inside and not rest and not _has_topic(tokens, end, limit)


def _lends_subject(tokens: Sequence[Token], start: int, index: int) -> bool:
    """'A는 해외 기업들이 자본을 투입하고 인력을 독식하는 상황에서': without the clause, it would be A that does the rest."""
    inside = [t for t in tokens[: index + 1] if start <= t.start and not t.shut and t.tag in _CLOSING]
    if not any(one.tag == "JKS" and two.tag != "ETM" for one, two in pairwise(inside)):
        return False
    behind = zip(tokens[index:], tokens[index + 1 :], tokens[index + 2 :], strict=False)
    for verb, token, after in behind:
        linked = token.form in ("어", "아") or verb.form in _BOUND_VERBS
        if not token.shut and token.tag in ("JKS", "EC", "EF", "ETM") and not linked:
            return token.tag == "ETM" and after.form not in _OF_MAIN_VERB
    return False


def _inner_edges(tokens: Sequence[Token], start: int, stop: int, end: int, limit: int) -> list[int]:
    """Where a shorter cut may begin: after '만나'/'찾아' or '…과 함께', which then go with the main clause.

    Not where the main clause has a place of its own: 'A를 찾아 B하고 서울에서 C했다' would move C.
    """
    if any(
        t.form in ("에서", "부터") and t.tag in ("JKB", "JX") and end <= t.start < limit and not t.shut for t in tokens
    ):
        return []
    edges = []
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        act = _act(before, token, after)
        if token.shut or token.end <= start or token.start >= limit or not (act or _company(before, token)):
            continue
        if token.start >= end and act:
            return []
        if token.end < stop and not (act and _modifies(tokens, after.start, stop)):
            edges.append(after.start)
    return edges


def _modifies(tokens: Sequence[Token], start: int, stop: int) -> bool:
    """Does the first verb from *start* on, with its object, modify a noun?

    In '칩을 설계해 면허를 파는 회사' the act before it belongs to that clause.
    """
    inside = [t for t in tokens if start <= t.start < stop and t.tag in ("JKO", "EC", "ETM") and not t.shut]
    return [t.tag for t in inside[:2]] == ["JKO", "ETM"]


def _act(verb: Token, linker: Token, after: Token) -> bool:
    """'만나', '찾아', '방문해': something done before the rest."""
    linked = linker.tag == "EC" and linker.form in ("어", "아") and after.tag != "VX"
    return linked and verb.tag in ("VV", "XSV") and verb.form not in _BOUND_VERBS


def _company(before: Token, token: Token) -> bool:
    return token.form == "함께" and before.tag == "JKB"


def _past_comma(text: str, end: int) -> int:
    match = re.compile(r"[,\s]*").match(text, end)
    return match.end() if match else end


def _has_topic(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(
        t.tag == "JX"
        and t.form in ("은", "는")
        and start <= t.start < end
        and not t.shut
        and (tokens[i - 1].noun or tokens[i - 1].tag == "SSC")
        for i, t in enumerate(tokens)
        if i
    )


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
