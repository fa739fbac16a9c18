"""A thing that Korean evidence has, and the line has not: '집행유예 없이' of '집행유예 3년이 선고됐다'.  Pure."""

from __future__ import annotations

import re

from ..clauses import clauses
from ..parts import parts
from ..source import Evidence
from .denial_marks import denied, without_sounds
from .reworded import without_reworded
from .stems import stems
from .told import about


def said_to_lack(text: str, evidence: Evidence) -> str | None:
    """The noun, with its denial, of which *text* says that there is none, where its evidence tells of it and denies nothing."""
    if evidence.foreign:
        return None
    for part in parts(text):
        bare = without_sounds(without_reworded(part, evidence))
        for found in _LACKS.finditer(bare):
            noun = next(
                (stem.form for stem in stems(bare[: found.start()]) if stem.noun and stem.end == found.start()), ""
            )
            if len(noun) > 1 and _flatly_told(noun, part, evidence):
                return f"{noun}{found[0]}"
    return None


_LACKS = re.compile(r"[이가은는도]? 없(?:이|는|음|다고|다며|던|어)")
#: other words by which there is none of a thing, or less; and by which it is a condition or a wish
_NONE_OF = re.compile(
    r"대신|무료|무상|무[가-힣]|비[가-힣]|미[가-힣]|생략|제로|빼|뺀|뺐|벗|탈|줄[이인였어]|최소|단독|자체|스스로|혼자|홀로|달리|넘어|이전|전에|앞서|건너|차단|해소|불식|극복|제거|없[애앤앴]|제한|축소|"
    r"(?<!\d)0(?!\d)|필요|필수|먼저|전제|우선|의무|조건|야 |여부|[ㄹ을할될]지|면[ ,]|려[면고]|요구|촉구|부담|우려|위험|가능|피|"
    r"그만|끝|떼|버리|버렸|비우|비었|텅|사라|잃|탈락|해제|박탈|말고|소홀|방치"
)


def _flatly_told(noun: str, part: str, evidence: Evidence) -> bool:
    """Do all clauses that have *noun* just tell of it, and is the part about one of them?"""
    on_it = [clause for clause in clauses(evidence) if noun in clause.text]
    told = {clause.text for clause in about(part, evidence)}
    if not any(clause.text in told for clause in on_it):
        return False
    bare = [clause.text.replace(noun, " ") for clause in on_it]
    whole = any(stem.form == noun for clause in on_it for stem in stems(clause.text))
    return whole and not any(denied(clause) or _NONE_OF.search(clause) for clause in bare)
