"""Who acts only in what another says, wishes or waits for: 'A는 B가 …한다고', 'A, B가 …하면'.  Pure.

A sentence of the evidence that says all of it is A's, and so tells nothing against B.  Nor does one of B's words tell
anything against A, who only answers them; nor one that is the view of somebody whom a sentence before names.
"""

from __future__ import annotations

import re

from ..names.spotting import Mention, held, rendered
from ..source import Evidence
from .standing import TITLED

#: its clause hangs on what stands around it
_INNER = re.compile(
    rf"(?: [^\s,]+)??(?: ?(?:{TITLED}))?[이가] .*?(?:[다라냐자]고|[다라]며|[으하되가오끝내]면|이?라면|경우|도록|때까지|는지|[은인할될]지|[다라]는|려는) "
)
_OUTER = re.compile(rf"(?: [^\s,]+)??(?: ?(?:{TITLED}))?(?:[은는] |, )")
#: somebody, known or not, before the name
_SOMEBODY = re.compile(r"[가-힣A-Za-z\d)](?:[은는]|,) ")


def is_inner(text: str, low: int, name: Mention) -> bool:
    """Does *name* act in what another, who heads the part that begins at *low*, says or waits for?"""
    return _INNER.match(text, name.end) is not None and _SOMEBODY.search(text, low, name.start) is not None


def told_by(text: str, start: int, doers: list[Mention], inside: list[Mention]) -> list[Mention]:
    """Those of *inside* before *doers*, from *start* on, in whose words these act."""
    if _INNER.match(text, doers[-1].end) is None:
        return []
    return [name for name in inside if start <= name.start < doers[0].start and _OUTER.match(text, name.end)]


def is_answer(part: str, doers: list[Mention], evidence: Evidence) -> bool:
    """Does the part tell what another says, and one of *doers*, whom the evidence has, answers ('…라는 B의 설명을 부인')?"""
    return _ANSWERS.search(part) is not None and any(
        held(doer, rendered(evidence), evidence.language) for doer in doers
    )


def leaves_viewer(sentence: str, language: str) -> bool:
    """Is it the view of somebody whom a sentence before names ('in his view', 在他看来)?"""
    return _VIEW[language].search(sentence) is not None


#: 'A, 수요가 줄었다는 B의 설명을 부인': what another says, and A answers
_ANSWERS = re.compile(
    r"[다라냐자]는 (?:[^\s,]+ ){0,3}?[^\s,]*(?:설명|주장|지적|보도|관측|분석|의혹|소문|발표|전망|비판|우려|요구|제안|평가|해명|판단|진단|반론|항의|해석|통보|결정)(?:들)?[을를에도] "
)
#: in the view of somebody whom a sentence before names
_VIEW = {
    "ko": re.compile(r"(?<![가-힣])그(?:에 따르면|가 보기에|의 (?:설명|말|분석|판단)(?:에 따르면|으로는))"),
    "en": re.compile(
        r"(?i)\b(?:in (?:his|her|their) (?:view|opinion|telling|eyes|words)|according to (?:him|her|them)|as (?:he|she|they) (?:sees?|puts?|tells?|views?) it|to (?:his|her|their) mind|for (?:him|her|them),)"
    ),
    "ja": re.compile(
        r"(?:同氏|彼女?|両氏|本人)(?:によると|によれば|の(?:見方|見立て|考え)では|に言わせれば|から見れば)"
    ),
    "zh": re.compile(
        r"[在据據按依照]?[他她其](?:们|們)?(?:看来|看來|眼中|眼里|眼裡|的?说法|的?說法|的?观点|的?觀點|的?判断|的?判斷|的?理解|认为|認為|觉得|覺得|预计|預計|坦言|直言)"
    ),
}
