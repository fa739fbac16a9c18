"""Who foresees or judges what a Korean sentence tells of a figure: '수출은 1천억달러로 봤다' leaves it to the sentence before; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .leaning import leaning_subject
from .names import PERSON_OR_ORGANISATION
from .particles import objective, subjective
from .standalone import without_connective

_WHEN = r"(?:(?:올해|내년|지난해|작년|연간|전체|당초|현재|상반기|하반기|[1-4]분기|\d{4}년|\d{1,2}월|올|이 가운데|반면|다만|또|특히) )*"
#: what is measured or may come: it foresees nothing itself
_MEASURE = re.compile(
    rf"(?P<topic>{_WHEN}(?:[^,\"“”은는]{{1,24}} )?(?:[가-힣A-Za-z]*(?:수출|수입|매출|매출액|이익|손실|적자|흑자|수익|마진|이익률|비중|비율|점유율|성장률|상승률|물가|금리|환율|가격|단가|"
    r"수요|공급|물량|출하량|출하|판매량|판매|생산량|규모|금액|피해액|투자액|지출|비용|실적|업황|경기|가동률|수율|시점|시기|가능성|영향|효과|주가|지수|인원|건수|시총|가치)"
    r"|상반기|하반기|[1-4]분기|올해|내년|[가-힣A-Za-z0-9]+ 시장))(?P<particle>은|는) "
)
_ANOTHER = re.compile(r"(?P<before>, )(?P<topic>[가-힣A-Za-z0-9 ]{1,12}?)(?:은|는) ")
_JUDGES = re.compile(
    r"(?:[가-힣]로|것이라고) (?:(?:내다)?(?:봤|보았)|(?:내다)?보고 있|점쳤|잡았|(?:추산|추정|예상|전망|예측|관측|판단|분석|평가|진단)(?:했|하고 있))(?:다|습니다)[.]?$"
)
#: somebody who may do so, further on in the sentence
_BY_WHOM = re.compile(
    r"에 (?:따르면|의하면)|(?:업계|증권가|월가|시장|재계|학계|일각|전문가들?|애널리스트들?)(?:에서|에선)?(?:는|은|이|가)? "
)
_ACTS = re.compile(r"(?<=[가-힣A-Za-z)])[은는이가] ")
_SPEAKS = re.compile(
    r"(?:말|밝[히혔]|강조|설명|전|지적|발표|예상|전망|내다|진단|분석|주장|답|추산|추정|예측|제시|언급|덧붙|경고|공개|올렸|높였|낮췄|보고)[가-힣]{0,4}(?:다|습니다)[.]?$"
)
#: whoever opens a sentence that ends in a verb of saying says it, whatever he is called
_OPENS = re.compile(
    r"(?:(?:\d{1,2}월 )?\d{1,2}일 |이날 )?(?P<who>(?!이는|그는|이들은|이번|올해|내년)[가-힣A-Za-z0-9·&]{2,16})(?:은|는) "
)


def foreseen_by_nobody(text: str) -> bool:
    """Is a measure the topic of an active verb of judging ('비중은 20% 아래로 떨어질 것으로 봤다'), and nobody named who judges?"""
    plain = without_connective(text)
    topic = _MEASURE.match(plain)
    if topic is None or _JUDGES.search(plain) is None:
        return False
    judged = _JUDGES.search(plain)
    told = plain if judged is None else plain[: judged.start()]
    acts = (match.start() for match in _ACTS.finditer(told, topic.end()))
    return not (_BY_WHOM.search(told) or any(PERSON_OR_ORGANISATION.search(told, 0, at) for at in acts))


def foreseer(sentences: Sequence[str], index: int, text: str) -> tuple[str, str, int] | None:
    """Return (who, what is foreseen, sentence) for a *text* of sentence *index* that leaves out who foresees.

    Only where the sentence before tells what somebody says, and who opens it.
    """
    if index == 0 or not foreseen_by_nobody(text) or _SPEAKS.search(sentences[index - 1]) is None:
        return None
    found = leaning_subject(sentences, index, person=False)
    opens = _OPENS.match(sentences[index - 1])
    who = found[0] if found else opens["who"] if opens and _MEASURE.match(sentences[index - 1]) is None else None
    if who is None:
        return None
    return who, _told(without_connective(text)), index - 1


def _told(text: str) -> str:
    """*text* behind who judges: its own topic is no topic any more ('수출을 1천억달러로', '비중이 줄어들 것으로')."""
    topic = _MEASURE.match(text)
    if topic is None:
        return text
    if re.search(r"것으로 |것이라고 ", text):
        return f"{subjective(topic['topic'])} {text[topic.end() :]}"
    rest = _ANOTHER.sub(lambda match: f"{match['before']}{objective(match['topic'])} ", text[topic.end() :])
    return f"{objective(topic['topic'])} {rest}"
