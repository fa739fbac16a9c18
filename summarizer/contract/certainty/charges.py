"""What is only alleged is not told as what somebody did.  Pure."""

from __future__ import annotations

import re

from ..clauses import aligned
from ..parts import parts
from ..source import Evidence

#: deeds that are charges until they are found
OFFENCE = r"위반|침해|유출|담합|횡령|배임|조작|도용|절취|탈취|남용|은폐|결탁|기만|차별|표절|누출|방조|착취|강요|사칭"
#: a line that leaves it a charge
SUSPECTED = re.compile(r"혐의|의혹|의심|주장|기소|정황|[다라]며|고발|고소|제소|소송")
#: a charge, and the words at the end of a line which say that all of it is one
_A_CHARGE = re.compile(r"(?i)主張|指摘|alleg|accus|claim|su(?:es|ed|ing)\b|疑い|容疑|指控|控告|指[责責]|주장|혐의|의혹")
_CLAIMED = re.compile(
    r"[다라]고 ?(?:주장|지적|비판|비난|항변|호소|맞[서섰섬]|소장에 적시)[가-힣]*$|[다라]는 (?:주장|지적|혐의)"
)


def claims_it(text: str, mark: str) -> bool:
    """Does the whole line stand under somebody's word, as the *mark* of the evidence has it?"""
    return _A_CHARGE.search(mark) is not None and _CLAIMED.search(text) is not None


#: a charge told as a fact: what was done, or a modifier of who did it
_CHARGED = re.compile(
    rf"(?:{OFFENCE}|반출|부정 취득|무단 [가-힣]+)(?:했(?!다며|다는)|하고|해(?= )|한 것으로|한(?= [^…]{{2,}}$)(?! 혐의| 의혹))|(?:베[꼈껴]|훔[쳤쳐]|빼돌[렸려]|속[였여]|부풀[렸려]|가로[챘채])(?!다며|다는)"
)
_SUSPECTS = re.compile(
    r"(?i)\balleg\w+|\baccus\w+|\bsuspect\w*|\bsuspicion|疑い|容疑|疑惑|涉嫌|指控|被控|혐의|의혹|의심"
)
#: it is found, or admitted
_PROVEN = re.compile(
    r"(?i)\b(?:found|ruled|convict\w*|guilty|liable|admit\w*|conclud\w*|determin\w*|confirm\w*|fined|penalt\w*|acknowledg\w*)\b|認定|認め|有罪|課徴金|処分|確認|判明|判决|判決|认定|罚款|罰款|承认|承認|查明|确认|處罰|处罚|확인|드러[나났]|인정|유죄|선고|과징금|적발|밝혀졌"
)


def charged(text: str, evidence: Evidence) -> str | None:
    """'베꼈으며' of what is alleged in each sentence of the evidence, and found in none."""
    if _CHARGED.search(text) is None or _PROVEN.search(evidence.text):
        return None
    for part in parts(text):
        found = _CHARGED.search(part)
        told = [_SUSPECTS.search(clause.sentence) for clause in aligned(part, evidence)] if found is not None else []
        if found is not None and told and all(told) and not SUSPECTED.search(part) and told[0] is not None:
            return f"원문의 '{told[0][0]}'이 빠져 '{found[0]}'이 드러난 일처럼 읽힙니다: 혐의·의혹임을 밝혀 쓰세요"
    return None
