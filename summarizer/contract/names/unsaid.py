"""Sentences that say nothing of who does it: a Korean one without a subject of its own, an English one that only quotes.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ...korean.names import TITLES
from ..posts.offices import is_firm
from ..source import Evidence

#: what is quoted has subjects of its own
_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?|‘[^’]*’?|(?<![가-힣A-Za-z])'[^']*'")
_SUBJECT = re.compile(r"(?P<noun>[가-힣A-Za-z0-9)’']+?)(?P<particle>은|는|이|가|께서)(?=[ ,])")
#: no subjects: '2015년부터는', '이 과정에서는', verbs with their endings ('하는', '없는', '불거진')
_ADVERBIAL = re.compile(
    r"(?:부터|에서|에게|까지|으로|에|로|보다|면서|고|라며|지|서|라도|때|중|후|뒤|전|시|경우|이후|당시|올해|지난해|작년|내년|최근|현재|이번|오늘|앞|때문)\Z"
)
_VERBAL = re.compile(r"(?:하|되|있|없|않|같|받|나|오|가|보|주|지|내|들|리|시키|치|라|려|자|다|크|르|으|던|이)\Z")
_ADVERB = re.compile(
    r"(?:많|같|없|끊임없|틀림없|높|깊|굳|더욱|곧|일일|나란|길|적잖|남다|이|조용|꾸준|열심|가만|나날|분명|특|똑같|한결같|관계없|상관없|어김없|곳곳|번번|일찍|오롯|거듭|반드|더불)이"
)
#: the sentence reports what somebody says: '…고 강조했다'
_REPORTS = re.compile(
    r"(?:고|며|면서)(?: (?:거듭|재차|다시|또|함께|특히|직접|분명히|단호하게|이같이|이렇게|이처럼))? ?"
    r"(?:강조|말|밝|설명|덧붙|전|주장|지적|언급|내다|전망|평가|진단|당부|역설|부연|토로|호소|반박|해명|예상|꼽|자신|반문|비판|우려|촉구|답|소개|회상|회고|털어|약속|다짐|경고|조언|제안|요청|분석|판단|피력)"
)
_MEN = re.compile(
    rf"(?:{TITLES}|[측씨님들]|관계자|대변인|전문가|당국|정부|업계|시장|회사|기업|업체|단체|노조|협회|위원회|당|부|청|처|원|자|사|팀|인|그|이들|저|나|우리|양사|양측|일각|누리꾼|투자자|소비자)\Z"
)


@lru_cache(maxsize=2048)
def says_no_subject(line: str) -> bool:
    """Has the Korean sentence *line* no subject but in what it quotes, or in the speech that it reports?"""
    bare = _QUOTED.sub("", line)
    subjects = [match["noun"] for match in _SUBJECT.finditer(bare) if not _is_none(match)]
    if not subjects:
        return True
    return _REPORTS.search(bare) is not None and not any(_may_speak(noun) for noun in subjects)


def _is_none(match: re.Match[str]) -> bool:
    noun, particle = match["noun"], match["particle"]
    if _ADVERBIAL.search(noun) is not None or _ADVERB.fullmatch(f"{noun}{particle}") or noun.endswith("다"):
        return True
    return particle in ("는", "은") and _VERBAL.search(noun) is not None and not is_firm(noun)


def _may_speak(noun: str) -> bool:
    return _MEN.search(noun) is not None or is_firm(noun)


#: '"We are in mediation …"': a whole sentence of speech, or its beginning or end
_ALL_QUOTED = re.compile(r"\s*[“\"](?P<said>[^“”\"]+)[”\"]?\s*|\s*(?P<end>[^“”\"]+)[”\"]\s*")


@lru_cache(maxsize=512)
def names_no_speaker(evidence: Evidence) -> bool:
    """Is a sentence of English *evidence* nothing but quoted speech, whose speaker another one names?"""
    return evidence.language == "en" and any(_ALL_QUOTED.fullmatch(line) for line in evidence.sentences)
