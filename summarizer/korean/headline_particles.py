"""Where a headline drops the particles of a Korean sentence: '최 회장은 …' -> '최 회장, …', '방안을 논의' -> '방안 논의'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..text import words
from .definitions import names_a_done_thing
from .edits import Edit
from .morphology import BRACKETED, Token
from .predicate_nouns import Ending
from .topics import Topic, modifies, other_subject, skip_space

_AFTER_TOPIC = re.compile(
    r"^(?:또한?(?! (?:다른|한번|한|하나의?) )|앞서(?!\s\S+[한된인던]\s)|이어|특히|아울러|한편|다만)\s+"
)
_DATE_HEAD = re.compile(
    r"^(?P<date>(?:(?:지난|오는|이달|지난달|내달|올해|지난해)\s?)?(?:\d{4}년 )?(?:\d{1,2}월 )?\d{1,2}일(?:\s?\([^)]*\))?(?: 오[전후])?|최근|\d{1,2}월(?: (?:초|말|중순|상순|하순))?)"
    r"(?:에는|에)?\s+"
)
_SUBJECT = frozenset({"은", "는", "이", "가"})
_MARKS = frozenset("\"“‘'")
#: what before a name belongs to a clause of its own
_OF_A_CLAUSE = frozenset({"EC", "EF", "JKS", "JKO", "JX"})
#: 'A, B 사장이 이름을 올렸다': a comma more would make the deed one of the list
_LIST = re.compile(r"[가-힣A-Za-z0-9]{2,}, [가-힣A-Za-z0-9]")
#: words before a name that tell when or in what case, and go with the whole sentence
_FRAMED = re.compile(
    r"(?:그동안|지금까지|당초|애초|현재|당시|과거|앞으로|향후|이후|지난해|올해|내년|[^,]{2,24}의 경우,?) "
)
#: who thinks so stands further on: '양사가 동맹을 맺은 만큼, 업계에서는 …'
_IMPERSONAL = re.compile(
    r"(?:업계|시장|재계|증권가|금융권|일각|외신|학계|정치권|전문가들?) ?(?:에서|안팎에서|사이에서)는 "
)
_COMPOUNDING = words("공동 최종 정식 전격 추가 공식 조기 재 신규 상호 전면 대규모")


def subject_edits(tokens: Sequence[Token], text: str, topic: Topic, limit: int, *, copular: bool) -> list[Edit]:
    """'최 회장은 …' -> '최 회장, …'; a date before it moves behind: '1일 최 회장은' -> '최 회장, 1일'."""
    particle = tokens[topic.particle]
    if particle.form not in _SUBJECT or not topic.named or limit - particle.end < 3:
        return _bare_measure(tokens, topic, limit)
    phrase = text[: particle.start]
    head = _DATE_HEAD.match(phrase)
    clean = not any(t.tag in _OF_A_CLAUSE and t.start < particle.start and not t.shut for t in tokens)
    elsewhere = other_subject(tokens, topic.particle, limit) or _told_by_another(tokens, topic.particle, limit)
    elsewhere = elsewhere or _IMPERSONAL.search(text, particle.end, limit) is not None
    if elsewhere or _FRAMED.match(phrase):
        return []
    bound = copular or owns(tokens, topic.particle) or _modifies_a_subject(tokens, topic.particle)
    if particle.tag == "JKS" and (bound or names_a_done_thing(tokens)):
        return []
    if not clean or len(phrase) > 45 or _LIST.search(BRACKETED.sub("", phrase)):
        return []
    end = skip_space(text, particle.end)
    skip = _AFTER_TOPIC.match(text[end:])
    end += skip.end() if skip else 0
    held = _place_end(tokens, text, head.end(), particle.start) if head else 0
    if (
        head
        and not re.match(r"(?:열린|출국한|귀국한)", phrase[head.end() :])
        and _plain(tokens, head.end(), particle.start)
    ):
        return [Edit(0, held, ""), Edit(particle.start, end, f", {head['date']} {text[head.end() : held]}")]
    return [Edit(particle.start, end, ", ")]


_THAT = ("다고", "라고", "자고")
_ACTING = frozenset({"VV", "XSV", "VX", "JKO"})


def _told_by_another(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """'가람이 공장을 판다고 나라통신이 전했다': right behind what is told stands who tells it, with no verb between."""
    plain = [t for t in tokens[index + 1 :] if not t.shut and t.start < limit]
    for at, token in enumerate(plain):
        if token.tag == "EC" and token.form.endswith(_THAT):
            for noun, after in pairwise(plain[at:]):
                if after.tag in _ACTING:
                    break
                if noun.noun and (after.tag == "JKS" or (after.tag == "JX" and after.form in ("은", "는"))):
                    return True
    return False


def lists(tokens: Sequence[Token], index: int) -> bool:
    """'가람전자는 나라전자, 다라전자 등에 …': a comma for the particle would make one list of them."""
    for token in tokens[index + 1 :]:
        named = token.noun and token.tag not in ("SN", "NNB")  # '매출 66조원, 영업이익 …' is no list of names
        if not (named or token.form in ("(", ")", "·") or (token.shut and token.form not in _MARKS)):
            return token.form == "," and not token.shut
    return False


def _place_end(tokens: Sequence[Token], text: str, start: int, end: int) -> int:
    """Where the place behind the day ends ('6일 주주총회에서 김 사장은'): it goes with the day."""
    places = [
        t.end for t in tokens if t.tag == "JKB" and t.form in ("에서", "에") and start <= t.start < end and not t.shut
    ]
    return skip_space(text, places[-1]) if places else start


def _bare_measure(tokens: Sequence[Token], topic: Topic, limit: int) -> list[Edit]:
    """'매출이 10% 증가' -> '매출 10% 증가'."""
    particle = tokens[topic.particle]
    between = [t for t in tokens if particle.end <= t.start < limit]
    counted = bool(between) and all(t.tag in ("SN", "NR", "NNB", "SW", "SP", "XPN", "MAG") for t in between)
    modified = tokens[max(0, topic.particle - 2)].tag == "ETM"  # '…는 말이 나옴', '…하는 내용이 담김'
    verb = next((t for t in tokens if t.start >= limit), None)
    if verb is not None and verb.tag == "VV" and not counted and _handles(tokens, topic.particle):
        return []
    if particle.tag == "JKS" and ((counted and not topic.named) or not (between or modified)):
        return [Edit(particle.start, particle.end, "")]
    return []


def _handles(tokens: Sequence[Token], index: int) -> bool:
    """'병원 20곳이 쓴다', '절반을 도가 댄다': a count of those who do it, or what they do it to, stands right before."""
    if any(token.tag in ("SN", "NR") for token in tokens[max(0, index - 2) : index]):
        return True
    marks = (t.tag for t in reversed(tokens[:index]) if t.tag in ("JKO", "ETM", "EC") and not t.shut)
    return next(marks, "") == "JKO"


def owns(tokens: Sequence[Token], index: int) -> bool:
    """Does that predicate follow at once ('삼성이 개발한'), so that a comma would tear the clause?"""
    for token in tokens[index + 1 :]:
        if token.tag in ("JKO", "JKB", "JKS", "JX", "EC", "EF", "SP") and not token.shut:
            return False
        if token.tag == "VCP":
            return False
        if token.tag == "ETM" and not token.shut:
            return True
    return False


def _modifies_a_subject(tokens: Sequence[Token], index: int) -> bool:
    """'정부가 주도해 세운 기업 가람이 …': is what the subject does before a noun that has the particle of a subject itself?"""
    acts = modifies(tokens, index)
    closed = next((i for i, t in enumerate(tokens) if i > index and t.tag == "ETM" and not t.shut), len(tokens))
    behind = next((t for t in tokens[closed:] if not t.shut and t.tag in ("JKS", "JX", "JKO", "JKB", "EC", "EF")), None)
    return acts and behind is not None and behind.tag == "JKS"


def _plain(tokens: Sequence[Token], start: int, end: int) -> bool:
    """No clause between the date and the name: the date then belongs to the main verb."""
    return not any(t.tag == "ETM" and start <= t.start < end for t in tokens)


def bare_object(tokens: Sequence[Token], last: Ending) -> list[Edit]:
    """Drop '을/를' before the verbal noun that closes the line, over one noun that goes with it ('공동 개발')."""
    if not last.verbal:
        return []
    before = [t for t in tokens if t.end <= last.start]
    for token in reversed(before[-2:]):
        if token.tag == "JKO" and not token.shut:
            bare = tokens[tokens.index(token) - 1].tag == "NP"  # '이를 확정': '이 확정' says nothing
            return [] if bare else [Edit(token.start, token.end, "")]
        if token.form not in _COMPOUNDING:
            break
    return []
