"""Whose a Korean clause is: what a cut beside the main clause may not take with it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..text import words
from .morphology import Token
from .names import PERSON_OR_ORGANISATION

#: verbs whose '-어' is no act of its own: '대해', '통해', '위해', '비롯해'
BOUND_VERBS = words("걸치 맞서 잇달 앞서 잇 위하 통하 힘입 인하 따르 잇따르 비롯하 의하 대하 관하 더하 향하")
#: '제기한 바 있다', '한 것으로 알려졌다': the main verb
_OF_MAIN_VERB = words("바 것 수 적")
#: with '-어서' no clause of their own: '계속해서'
_ADVERBIAL = words("계속하 지속하 반복하 거듭하 연이 연잇 이어지 나아가 더불")
#: what tells whose a clause is and how it closes
_MARKING = frozenset({"JKS", "JX", "EC", "ETM", "ETN"})
#: what closes a phrase or a clause
_CLOSING = frozenset({"JKS", "JKO", "JKB", "EC", "ETM"})


def takes_subject(tokens: Sequence[Token], start: int, end: int, limit: int, *, left: int, report: bool) -> bool:
    """Would the cut leave a clause without its subject, or a subject without its clause?"""
    rest = [i for i, t in enumerate(tokens) if end <= t.start < limit and t.tag == "JKS" and not t.shut]
    topical = any(t.tag == "JX" and t.form in ("은", "는") and t.start < left and not t.shut for t in tokens)
    if topical and not report and any(_acts_on(tokens, i, limit) for i in rest):
        return True  # '산업망은 협력에 기대는데, 미국이 기술을 막았다'
    if left and not topical and rest and not report:
        return True  # '회장이 …하면서 관심이 커졌다': the first subject goes with the first clause
    if has_topic(tokens, start, end) and not has_topic(tokens, end, limit):
        return True  # '회사는 협력을 원했지만 노조는 이를 거부하며 파업했다'
    inside = _own(tokens, start, end)
    if inside and (_goes_on(tokens, start, end, limit) or (report and _tensed(tokens, end))):
        return True  # '방송은 가람이 돈을 모았으며 명단에 나라가 있다고 전했다': the news is in the first
    does = any(start <= t.start < end and t.tag == "JKO" and not t.shut for t in tokens)
    also = any(end <= t.start < limit and t.tag == "JX" and t.form == "도" and not t.shut for t in tokens)
    if topical and rest and does and not inside and (also or not report):
        return True  # '연구원은 5개 층을 쓰며 회의실이 생겼다': the rest tells of another
    return report and inside and not rest and not has_topic(tokens, end, limit)


def _own(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Is there a subject between the two that is not that of a clause before a noun ('모두가 참여하는 행사')?"""
    inside = [t.tag for t in tokens if start <= t.start < end and not t.shut and t.tag in ("JKS", "EC", "ETM", "EF")]
    return any(one == "JKS" and two != "ETM" for one, two in pairwise([*inside, "EF"]))


def _tensed(tokens: Sequence[Token], end: int) -> bool:
    """Does the clause that closes at *end* tell its tense ('했으며')?"""
    before = [t.tag for t in tokens if t.end <= end and t.tag != "SP"][-2:]
    return before == ["EP", "EC"]


def _goes_on(tokens: Sequence[Token], start: int, end: int, limit: int) -> bool:
    """'개인이 주식을 사며 지수를 떠받쳤지만 …': does what the clause's own subject does go on in a clause behind it?"""
    marks = [
        t
        for i, t in enumerate(tokens)
        if start <= t.start < limit and not t.shut and t.tag in _MARKING and not (t.tag == "EC" and light(tokens, i))
    ]
    own = [t for t in marks if t.start < end and t.tag != "JX"]
    if not any(one.tag == "JKS" and two.tag == "EC" for one, two in pairwise(own)):
        return False
    behind = next((t for t in marks if t.start >= end), None)
    return behind is not None and behind.tag in ("EC", "ETN")


def light(tokens: Sequence[Token], index: int) -> bool:
    """'-아/어' before another verb, and '-어서' of an adverb."""
    return tokens[index].form in ("어", "아") or (tokens[index].form in ("아서", "어서") and _no_act(tokens, index))


def _acts_on(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Does the subject do something to an object, as the main clause tells it or one that leads to it?"""
    after = [t for t in tokens[index + 1 :] if t.start < limit and not t.shut and t.tag in ("JKO", "EC", "ETM", "JX")]
    return [t.tag for t in after[:2]] == ["JKO", "EC"] or [t.tag for t in after] == ["JKO"]


def lends_subject(tokens: Sequence[Token], start: int, index: int) -> bool:
    """'A는 해외 기업들이 자본을 투입하고 인력을 독식하는 상황에서': without the clause, it would be A that does the rest."""
    inside = [t for t in tokens[: index + 1] if start <= t.start and not t.shut and t.tag in _CLOSING]
    if not any(one.tag == "JKS" and two.tag != "ETM" for one, two in pairwise(inside)):
        return False
    behind = zip(tokens[index:], tokens[index + 1 :], tokens[index + 2 :], strict=False)
    for verb, token, after in behind:
        linked = token.form in ("어", "아") or verb.form in BOUND_VERBS
        if not token.shut and token.tag in ("JKS", "EC", "EF", "ETM") and not linked:
            return token.tag == "ETM" and after.form not in _OF_MAIN_VERB
    return False


def leads_subject(tokens: Sequence[Token], end: int, limit: int) -> bool:
    """'가람위가 소송을 기각한 데 이어, 다른 요청도 물리치며 …': who acts up to *end* acts in the clause behind it."""
    marks = [t for t in tokens if t.start < limit and not t.shut and t.form not in ("어", "아") and _whose(t)]
    behind = [t for t in marks if t.start >= end]
    while len(behind) > 1 and behind[0].tag == "JKS" and behind[1].tag == "ETM":
        behind = behind[2:]
    told = any(t.start < end and t.tag in ("JKS", "JX") for t in marks)
    return told and (not behind or behind[0].tag == "EC")


def _whose(token: Token) -> bool:
    return token.tag in ("JKS", "EC", "ETM", "ETN") or (token.tag == "JX" and token.form in ("은", "는"))


def loses_owner(tokens: Sequence[Token], text: str, left: int, end: int, limit: int) -> bool:
    """'가람전자는 매수가 이어졌지만 손실은 18억원이다': whose loss it is, only the topic tells that would go."""
    topics = [t for t in tokens if t.tag == "JX" and t.form in ("은", "는") and t.start < limit and not t.shut]
    gone = any(PERSON_OR_ORGANISATION.search(text, 0, t.start) for t in topics if t.start < left)
    return gone and not any(PERSON_OR_ORGANISATION.search(text, end, t.start) for t in topics if t.start >= end)


def _no_act(tokens: Sequence[Token], index: int) -> bool:
    """Is the '-어서' that of a particle or an adverb, not of an act?"""
    verb = tokens[index - 1].form
    whole = tokens[index - 2].form + verb if tokens[index - 1].tag == "XSV" and index > 1 else verb
    return verb in BOUND_VERBS or whole in _ADVERBIAL


def has_topic(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(
        t.tag == "JX"
        and t.form in ("은", "는")
        and start <= t.start < end
        and not t.shut
        and (tokens[i - 1].noun or tokens[i - 1].tag == "SSC")
        for i, t in enumerate(tokens)
        if i
    )
