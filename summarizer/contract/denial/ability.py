"""What can be, or is there, is not told as what cannot be or is not there, nor the other way round.  Pure."""

from __future__ import annotations

import re

from ..clauses import shares
from ..reach import told_words
from ..source import Evidence
from .denial_marks import may_deny
from .told import about, fact_of

#: the last word of a part says that it can be, or that it cannot
_CAN = re.compile(
    r"[가-힣] 수(?:도|는)? 있(?:다고|다며|음|으며|고|어|다는|지만|으나|게 (?:되|된|됐|됨|하|한|했|함))(?! ?(?:없|않|못))"
)
_CANNOT = re.compile(
    r"[가-힣] 수(?:도|는|가)? 없(?:다고|다며|음|으며|고|어|다는|지만|으나|게 (?:되|된|됐|됨|하|한|했|함))"
)
#: how the evidence says that it can be, and that it cannot
_ABLE = re.compile(
    r"(?i)\b(?:can|could|able to|capable of)\b(?! not\b|'t)|でき(?:る|た|ます)|可以|能够|能夠|[할될을] 수 있"
)
_UNABLE = re.compile(
    r"(?i)\b(?:cannot|can't|couldn't|could not|can not|(?:was|is|were|are|be|been) unable to|impossible)\b|でき(?:な[いく]|なかった|ません|ず)|(?<!不)不能(?!不)|[无無]法|[을할될] 수 없"
)
#: there is none of it; and how foreign evidence says that there is
_NONE = re.compile(
    r"(?<![다라자냐])(?<!부담)(?<!무리)(?<!문제)(?<!차질)(?<!이상)(?<!이견)(?<!지장)(?<!걱정)(?<!하자)(?<!손색)(?<!이의)(?<!변화)(?<!변함)[이가은는] 없(?:다고|다며|음|으며|고|어|다는|지만|으나)"
)
_THERE_IS = re.compile(
    r"(?i)\b(?:ha(?:s|ve|d)|there (?:is|are|was|were))\b|が(?:多く|十分に)?(?:ある|あった|あり)|[有存]"
)
#: so many words make a part and a clause one statement
_WELL, _ALL = 3, 40


def turned_ability(part: str, evidence: Evidence) -> str | None:
    """'확인할 수 있다' of 'could not show', '창출할 수 없다' of 'ことができる', '승산이 없다' of '勝機がある'."""
    can, cannot, none = _CAN.search(part), _CANNOT.search(part), _NONE.search(part)
    if (can is None) is (cannot is None):
        return none[0] if none is not None and can is None and _is_there(part, evidence) else None
    told = about(part, evidence)
    if cannot is not None:
        turned = all(
            _ABLE.search(clause.text) and not may_deny(clause.sentence, foreign=evidence.foreign) for clause in told
        )
        return cannot[0] if told and turned else None
    turned = all(_UNABLE.search(clause.text) and not _ABLE.search(clause.text) for clause in told)
    return can[0] if can is not None and told and turned else None


def _is_there(part: str, evidence: Evidence) -> bool:
    told = about(part, evidence) if evidence.foreign else ()
    words = told_words(fact_of(part), last=_ALL)
    return bool(told) and all(
        _THERE_IS.search(clause.text)
        and not may_deny(clause.sentence, foreign=evidence.foreign)
        and sum(shares(word, clause.text, evidence) for word in words) >= _WELL
        for clause in told
    )
