"""Feelings that a line gives as a cause ('수요 둔화 우려로', '신제품 기대감에'): the evidence must speak of fear, or of hope.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ..source import Evidence

_FEAR = re.compile(
    r"(?i)\b(?:concern|worr|fear|jitter|anxi|nervous|panic|risk|threat|warn|cauti|doubt|uncertain|scare|alarm|question|wary|spook|uneas|apprehens|dread|pessimis|wobbl|trepid)|"
    r"懸念|不安|危惧|動揺|悲観|焦|慌|惧|懼|恐れ|心配|警戒|リスク|疑|担心|擔心|担忧|擔憂|忧|憂|顾虑|顧慮|恐|怕|风险|風險|疑|警|우려|걱정|염려|근심|초조|동요|두려|비관|불안|위험|경계|공포|의심|리스크|부담"
)
_HOPE = re.compile(
    r"(?i)\b(?:hope|expect|optimis|bet(?:s|ting)?\b|anticipat|promis|bull|outlook|forecast|prospect|confiden|enthusias|upbeat|excit|speculat|hype|demand|look)|"
    r"期待|希望|見込|楽観|見通し|思惑|观望|看好|预期|預期|有望|盼|乐观|樂觀|信心|展望|기대|전망|낙관|희망|예상|관측"
)
_DISMAY = re.compile(
    r"(?i)\b(?:disappoint|dismay|miss|short of|below|frustrat|let down)|失望|落胆|下回|届か|不及|低于|低於|실망|밑돌|못 미"
)
_MOTIVE = re.compile(
    r"(?P<phrase>[^,…]{2,40}?) ?(?:(?P<fear>우려|불안감?|경계감|걱정|공포)|(?P<hope>기대감?|낙관론?)|(?P<dismay>실망감?))(?:으로|로|에|이 커지며|가 커지며|속에| 속에)(?= )"
)
_ANY_FEELING = re.compile("우려|불안|경계감|걱정|공포|기대|낙관|실망")
_TOLD = {"fear": _FEAR, "hope": _HOPE, "dismay": _DISMAY}
#: where the words of a motive begin
_BEFORE = re.compile(r"(?<=[가-힣])(?:은|는|이|가|고|며|에|서|로|으나|지만|는데|도) | (?:뒤|후|이후) ")


def untold_motive(text: str, evidence: Evidence) -> tuple[str, ...]:
    """The words that say of what the fear or the hope is, where the evidence has neither; empty: it has, or there is none."""
    for found in _MOTIVE.finditer(text) if _ANY_FEELING.search(text) is not None else ():
        kind = next(name for name in _TOLD if found[name])
        words = tuple(_BEFORE.split(found["phrase"])[-1].split())
        if words and not _speaks_of(kind, evidence):
            return words
    return ()


@lru_cache(maxsize=2048)
def _speaks_of(kind: str, evidence: Evidence) -> bool:
    return _TOLD[kind].search(evidence.text) is not None
