"""Who or what a Korean sentence is about: the topic ('은/는') or subject ('이/가') of its main clause."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..contract.names.organisations import organisations_called
from ..text import words
from .clause_subjects import BOUND_VERBS
from .endings import ending
from .morphology import BRACKETED, Token, analyse
from .names import PERSON, PERSON_OR_ORGANISATION
from .standalone import prepared

IMPERSONAL = re.compile(
    r"^[^,\"]{0,20}(?:업계|시장|재계|증권가|금융권|일각|법조계|외신|학계|정치권|회사|당국|전문가들?)(?:에서|안팎에서|사이에서)는 "
)
#: written in capitals as companies are, and none
_THING = re.compile(r"(?<![A-Za-z가-힣])(?:AI|GPU|HBM|LLM|NPU|CPU|API|PC|IT|ICT|SNS|DRAM|ETF|M&A)$")
_SAYING = ("다며", "다면서", "라며", "라면서")
_FORESEEING = words("전망 예상 예측 관측 추정 추산 판단 기대 분석 평가")
#: nouns that close a predicate ('-ㄹ 수 있다', '-ㄹ 계획이다'): the clause before them is no modifier
_PERIPHRASTIC = frozenset({"수", "것", "듯", "계획", "방침", "예정", "전망"})


#: what is measured does nothing to another: its '도' is that of the subject
_MEASURED = re.compile(
    r"^[^,\"“]{2,24}도 [^을를]*(?:줄|늘|줄어들|늘어나|올|내렸|떨어|뛰|감소|증가|급증|급감|상승|하락|성장|축소)[가-힣]{1,4}다[.]?$"
)
#: a post that is held is no subject: '초대 원장도 맡았다'
_HELD = re.compile(r" (?:[가-힣]{2,3} )?(?:맡|겸|역임|지냈|거쳤|지낸|거친)")
#: people without a name: '후보자들', '관계자들'; a company may be called '…들' as well
_SOME_PEOPLE = re.compile(r"[가-힣](?:자|인|객|원|가|생|사)들$")
#: nouns that make the clause before them one of time, cause or likelihood, and leave it its subject
_BOUND_NOUNS = words(
    "뒤 후 가운데 반면 이래 이후 상황 상태 가능성 전망 예정 계획 방침 모양 결과 때 동안 직후 직전 경우 분위기 추세 탓 덕분 때문 만큼 점 영향 여파 시점 만 사이 다음 입장"
)


#: what somebody does not do to a thing that stands as a topic
_WITHHELD = words("하 밝히 알리 내놓 공개 언급 거론 제시 거두 받아들이 부과 적용 명령 인정")


@dataclass(frozen=True, slots=True)
class Topic:
    """Who or what the line is about."""

    #: index of the particle; -1: the line has none
    particle: int
    #: the phrase is a person, company or body: '은' may become a comma
    named: bool


def has_subject(sentence: str) -> bool:
    """Has the main clause a subject or topic of its own ('업계에서는' counts, and so does any '두 회사도')?"""
    text = prepared(sentence)
    tokens = analyse(text)
    last = ending(tokens, text)
    if last is None:
        return False
    told = _spoken(tokens)
    particle = find_topic(tokens, text, last.start).particle
    if _a_chance(tokens, text, particle):
        return False
    return 0 <= particle <= told or IMPERSONAL.match(text) is not None or _too(tokens, told)


def _a_chance(tokens: Sequence[Token], text: str, particle: int) -> bool:
    """'나라전자와 만날 가능성이 높다': who may meet them is not said."""
    if particle < 1 or tokens[particle].tag != "JKS" or not _CHANCE.search(text, 0, tokens[particle].start):
        return False
    return not any(t.tag in ("JKS", "JX") for t in tokens[:particle])


def _spoken(tokens: Sequence[Token]) -> int:
    """Index of the first '…라면서', '…다며': who says it stands before; a topic behind it is one of what is said."""
    spoken = (i for i, t in enumerate(tokens) if t.tag == "EC" and not t.shut and t.form.endswith(_SAYING))
    return next(spoken, len(tokens))


def _too(tokens: Sequence[Token], end: int) -> bool:
    """A noun with 도, 만, 까지: it may be the subject, so none is to be put in; '1월부터' only tells when."""
    told = _reports(tokens)
    return any(
        after.tag == "JX"
        and (before.noun or before.tag == "SSC")
        and not after.shut
        and not (after.form in ("부터", "까지") and before.tag in ("NNB", "SN"))
        and not (_left_undone(tokens, at) or (told and _in_what_is_told(tokens, at)) or _tells_when(tokens, at))
        for at, (before, after) in enumerate(pairwise(tokens[:end]), 1)
    )


def find_topic(tokens: Sequence[Token], text: str, limit: int) -> Topic:
    """The first topic ('은/는', '도' on a name) or the subject of the main clause."""
    subject = -1
    told, caused = _reports(tokens), _caused(tokens)
    for index, token in enumerate(tokens):
        if token.shut or token.start >= limit or index == 0:
            continue
        before = tokens[index - 1]
        nominal = before.noun or before.tag in ("SSC", "SW")
        if nominal and ((told and _in_what_is_told(tokens, index)) or _tells_when(tokens, index)):
            continue
        if (
            token.tag == "JX"
            and nominal
            and not _left_undone(tokens, index)
            and (
                token.form in ("은", "는")
                or (token.form == "도" and _named(text, token) and not _HELD.match(text, token.end))
            )
        ):
            named = _named(text, token) or (subject >= 0 and _named(text, tokens[subject]))
            return Topic(index if subject < 0 or _named(text, token) else subject, named)
        if (
            token.tag == "JKS"
            and nominal
            and subject < 0
            and not (caused or (told and _spoken_of(tokens, text, index)))
            and (
                not _embedded(tokens, index, limit)
                or (PERSON.search(text[: token.start]) and _describes(tokens, index))
            )
            and (_named(text, token) or not (_foreseen(tokens) or _of_a_noun(tokens, text, index)))
        ):
            subject = index
    if subject >= 0 and not _named(text, tokens[subject]) and any(_left_undone(tokens, i) for i in range(len(tokens))):
        return Topic(-1, named=False)  # '우려가 없고, 구속은 하지 않았다': who did not is another
    if subject < 0 and _MEASURED.search(text):
        subject = next((i for i, t in enumerate(tokens) if t.tag == "JX" and t.form == "도" and not t.shut), -1)
    return Topic(subject, subject >= 0 and _named(text, tokens[subject]))


#: what may come: a verb in ㄹ before it
_CHANCE = re.compile(rf"[{''.join(map(chr, range(ord('갈'), ord('힣') + 1, 28)))}] (?:가능성|공산)$")
_TIMES = words(
    "이맘때 올해 지난해 작년 내년 전년 이번 최근 현재 당시 분기 상반기 하반기 오늘 어제 내일 이달 지난달 내달"
)
_REPORTING = words("하 밝히 말 전하 설명 강조 덧붙이 주장 발표 언급 부연 지적 답하 비판 당부 약속")
_THAT = ("다고", "라고", "자고", "냐고")


def _indirect(tokens: Sequence[Token], particle: Token) -> bool:
    """'생각한다라고 밝혔다': what is told stands without marks of quotation."""
    return any(two is particle and one.tag == "EF" and not one.shut for one, two in pairwise(tokens))


def _in_what_is_told(tokens: Sequence[Token], index: int) -> bool:
    """'상황이 어렵지만 의지는 놓지 않겠다고 강조했다': who says so stands before the first clause, not behind it."""
    return any(
        t.tag == "EC" and not t.shut and t.form not in ("어", "아") and before.form not in BOUND_VERBS
        for before, t in pairwise(tokens[:index])
    )


def _spoken_of(tokens: Sequence[Token], text: str, index: int) -> bool:
    """A thing, or who did what is told of: 'A가 이득을 얻지 않은 부분에 대해서는 …라고 설명했다'."""
    if not (_named(text, tokens[index]) or _listed(text[: tokens[index].start])):
        return True
    about = next((i for i, t in enumerate(tokens) if i > index + 3 and t.form == "대하" and not t.shut), 0)
    if not about or tokens[about - 3].tag != "ETM" or tokens[about - 1].tag != "JKB":
        return False
    return not any(t.tag == "EC" and t.form not in ("어", "아", "지") for t in tokens[index:about])


def _listed(phrase: str) -> bool:
    """Does the phrase close with an organisation of the table ('유럽연합(EU)')?"""
    last = BRACKETED.sub("", phrase).split()[-1:]
    return bool(last) and organisations_called(last[0]) != frozenset()


def _tells_when(tokens: Sequence[Token], index: int) -> bool:
    """'2013년에는 한 회사를 220억 달러에 사들였다', '올해는 …를': a time is the topic, and nobody is named who does it."""
    before = tokens[index - 1]
    if tokens[index].tag != "JX" or not (before.form in _TIMES or (before.tag == "NNB" and before.form in "년월일")):
        return False
    after = [t for t in tokens[index + 1 :] if not t.shut]
    return any(t.tag == "JKO" for t in after) and not any(t.tag in ("VCP", "VCN") for t in after[-4:])


def _reports(tokens: Sequence[Token]) -> bool:
    """'나설 이유가 없다고 했다': a thing of the clause that is told tells nothing itself."""
    plain = [t for t in tokens if t.tag not in ("SF", "EF", "EP", "XSV")][-2:]
    told = len(plain) == 2 and plain[0].form.endswith(_THAT) and (plain[0].tag == "EC" or _indirect(tokens, plain[0]))
    return told and not plain[0].shut and plain[1].form in _REPORTING


def _caused(tokens: Sequence[Token]) -> bool:
    """'구글이 계약을 맺지 못하게 했다': the only subject is that of what another brought about."""
    plain = [t for t in tokens if t.tag not in ("SF", "EF", "EP")][-2:]
    linked = len(plain) == 2 and plain[0].tag == "EC" and plain[0].form in ("게", "도록") and plain[1].form == "하"
    return linked and sum(t.tag == "JKS" and not t.shut for t in tokens) == 1


def _left_undone(tokens: Sequence[Token], index: int) -> bool:
    """'금액은 공개하지 않았다': the topic is what somebody did not do, tell or show."""
    if tokens[index].tag != "JX":
        return False
    after = [t for t in tokens[index + 1 : index + 6] if t.tag != "XSV"]
    act = next((i for i, t in enumerate(after) if t.form == "지" and t.tag == "EC"), -1)
    return act == 1 and after[0].form in _WITHHELD and after[2:3] != [] and after[2].form in ("않", "못하")


def _of_a_noun(tokens: Sequence[Token], text: str, index: int) -> bool:
    """Does it act only before a noun that another handles ('후보자들이 낸 서류를 검토했다')?"""
    if _SOME_PEOPLE.search(text, 0, tokens[index].start) is None:
        return False
    for token, after in zip(tokens[index + 1 :], tokens[index + 2 :], strict=False):
        if token.shut or token.tag not in ("EC", "EF", "ETM"):
            continue
        handled = any(t.tag == "JKO" and t.start > after.start and not t.shut for t in tokens)
        return token.tag == "ETM" and after.tag in ("NNG", "NNP") and after.form not in _BOUND_NOUNS and handled
    return False


def _named(text: str, particle: Token) -> bool:
    phrase = text[: particle.start]
    return PERSON_OR_ORGANISATION.search(phrase) is not None and _THING.search(phrase) is None


def _foreseen(tokens: Sequence[Token]) -> bool:
    """'…할 것으로 전망했다': whoever foresees is not the subject of the clause that is foreseen."""
    plain = [t for t in tokens if not t.shut and t.tag not in ("SF", "EF", "EP")][-5:]
    if len(plain) < 4 or [t.form for t in plain[-4:-2]] != ["것", "으로"]:
        return plain[-3:-1] != [] and [t.form for t in plain[-3:]] == ["것", "으로", "내다보"]
    return plain[-2].form in _FORESEEING and plain[-1].form == "하"


def _embedded(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Is the subject that of a relative clause, the main clause having its own ('삼성이 개발한 칩이 …')?"""
    return modifies(tokens, index) and other_subject(tokens, index, limit)


def modifies(tokens: Sequence[Token], index: int) -> bool:
    """Is the first predicate after the subject one that modifies a noun?"""
    for token in tokens[index + 1 :]:
        if token.tag in ("EC", "EF") and token.form not in ("어", "아") and not token.shut:
            return False
        if token.tag == "ETM" and not token.shut:
            return True
    return False


def _describes(tokens: Sequence[Token], index: int) -> bool:
    """'김 회장이 사람보다 뛰어난 AI가 나올 것으로 내다봤다': what is behind the subject describes another, it does not act."""
    after = [t for t in tokens[index + 1 :] if not t.shut]
    verb = next((before for before, t in pairwise(after) if t.tag in ("ETM", "EC", "EF")), None)
    return verb is not None and verb.tag in ("VA", "XSA")


def other_subject(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Does a later clause at the level of the main one have its own subject?"""
    for at in range(index + 1, len(tokens)):
        token = tokens[at]
        if token.shut or token.start >= limit:
            continue
        phrase = (tokens[at - 1].noun and tokens[at - 1].tag != "ETN") or tokens[at - 1].tag == "SSC"
        nominal = phrase and token.form in ("은", "는", "도")
        if (token.tag == "JKS" or (token.tag == "JX" and nominal)) and not _subordinate(tokens, at):
            return True
    return False


def _subordinate(tokens: Sequence[Token], index: int) -> bool:
    """Is the subject's predicate one that modifies a noun or is reported ('실패했다는 보도', '증가했다고')?

    A topic ('효력은 한 달이 되는 날까지 …') is that of no clause before a noun.
    """
    topical = tokens[index].tag == "JX" and tokens[index].form in ("은", "는")
    for token, after in zip(tokens[index + 1 :], tokens[index + 2 :], strict=False):
        if token.shut or token.tag not in ("EC", "EF", "ETM") or after.tag == "VX" or token.form == "ᆯ지":
            continue
        if (token.form == "고" and after.form == "있") or (token.tag == "ETM" and after.form in _PERIPHRASTIC):
            continue
        if topical and token.tag == "ETM" and not token.form.endswith(("다는", "라는")):
            continue
        return token.tag == "ETM" or (token.tag == "EC" and len(token.form) > 1 and token.form.endswith("고"))
    return False


def skip_space(text: str, position: int) -> int:
    while position < len(text) and text[position] == " ":
        position += 1
    return position
