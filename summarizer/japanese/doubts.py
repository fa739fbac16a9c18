"""Lines of Japanese sentences that nobody would print: who acts or speaks stands in another sentence; pure.

Japanese leaves out who was told of before; a line stands alone.
"""

from __future__ import annotations

import re

from ..korean.morphology import analyse
from .nounchains import common

#: whose post or office it is, is told elsewhere
_BARE = re.compile(
    r"^(?:이 |새로운 |새 |신)?(?:총리|대통령|사장|회장|의장|지사|장관|대표|대변인|이사회|경영진|회사|그룹|은행|당국|정부|국회|여당|야당|검찰|경찰|법원|노조|부사장|부회장|양사|양측|쌍방)(?:[은는이가도의]|,)(?=\s)"
)
_SAYS = re.compile(
    r"(?:[다라자냐]고도? |(?:점|것|필요성|중요성)[을도] |(?:방침|견해|입장|생각|의향|인식|전망|사실|뜻)(?:[을를도])? ?)"
    r"(?:언급|밝힘|말함|강조|지적|설명|단언|표명|발표|인정|주장|답변|회고|전함|시사|예고|전달|부인|호소|역설|제시|드러냄|판단|결론|평가|분석)$"
)
_HOLDER = re.compile(
    r"[^,은는]{3,24}(?:CEO|CFO|COO|CTO|회장|사장|총리|대통령|장관|대표|의장|지사)(?:[은는도]|,) (?!에 대해)"
)
_FIRST = re.compile(r"(?P<who>[가-힣]{3,6})는 ")
_LATER_TOPIC = re.compile(r"[가-힣A-Za-z\d)][은는] ")
#: who may say something, of all that are common nouns
_SPEAKERS = re.compile(
    r"(?:회사|정부|당국|은행|위원회|법원|[가-힣]부|[가-힣]성|[가-힣]청|관계자|통신|신문|사장|회장|총리|대통령|장관|지사|대표|의장|의원|이사|임원|위원장|교수|"
    r"연구원|애널리스트|소식통|자료|보도|매체|방송|협회|그룹|기업|업체|측|행장|총재|담당자|책임자|창업자|대변인|변호사|이사회|법인|지방법원|컨설턴트|경영자|감독|시장|당|"
    r"전문가|직원|노조|단체|기관|연구소|조사회사|미디어|백악관|의회|국방부|사람|명|개사|대기업|스타트업|최대 기업|씨|CEO|CFO|COO|CTO)$"
)
_ABOUT = re.compile(
    r"(?:에|데) (?:대해|관해)서?$|(?:과|와) 관련해서?$|(?<![가-힣])(?:현재|지금|당분간|당초|이번|그|이)$|으로$|로서$|에서$|에$|까지$|부터$"
)
_WEAK = re.compile(
    r"^(?:그래도|이 밖에|그 밖|한편|이후|그런 다음|그럼에도|이처럼|이렇게|이러한|그런|그렇게|이곳|거기)[ ,]|^[가-힣]+(?:되|하)면,? |"
    r"(?:되는|정하는|삼는|이르는) 중$|들음$|불명확$|[은는] 봄$|며 있음$|[이가] (?:발표|공개|결정|확인)$|불분명$|"
    # the line's own word twice
    r"(?<![가-힣])(?P<twice>[가-힣A-Za-z]{2,})\((?P=twice)\)"
)
_IF_FIRST = re.compile(r"^[^,]*[가-힣](?:면|지만|는데), (?:(?![은는이가도] )[^,])*[을를] ")
_TOPICS = frozenset({"은", "는", "ᆫ"})
#: a deed with its object before who acts: of somebody told of before
_UNTOLD_FIRST = re.compile(r"^(?:(?![은는이가도] )[^,])*[을를] (?:(?![은는이가도] )[^,])*[고며],? ")


def doubtful(line: str) -> bool:
    """Is it uncertain who acts or speaks in the *line*, or is its end no Korean?"""
    if _BARE.search(line) or _WEAK.search(line):
        return True
    if _UNTOLD_FIRST.search(line) and not any(token.tag == "JX" and token.form in _TOPICS for token in analyse(line)):
        return True
    if _IF_FIRST.search(line) and not any(token.tag == "JX" and token.form in _TOPICS for token in analyse(line)):
        return True
    return _SAYS.search(line) is not None and not _has_speaker(line)


def lost(sentence: str, line: str) -> bool:
    """Was a clause of the Korean *sentence* left out between whom the *line* is about and another who acts in it?"""
    left_out = len(_CLAUSE.findall(sentence)) > len(_CLAUSE.findall(line))
    return left_out and _TWO_ACT.search(line) is not None


_CLAUSE = re.compile(r"[가-힣](?<!라)(?<!다)[고며],? (?!있|싶|한다)")
_TWO_ACT = re.compile(r"^[^,]*?[은는] .*?[가-힣][이가] (?:[^,]*?[고며](?:,? )|[^,]*[을를] )")


def _has_speaker(line: str) -> bool:
    first = _FIRST.match(line)
    if _HOLDER.match(line) or (first is not None and first["who"] not in common()):
        return True  # the analyser takes a name for a verb, and 'CEO는' for 늘다
    mark = next(
        (token for token in analyse(line) if token.tag in _MARKS and (token.tag != "JX" or token.form in _ALSO)), None
    )
    who = line[: mark.start] if mark is not None else ""
    if mark is None or not who.split() or _ABOUT.search(who):
        return False
    if mark.tag == "JKS" and _LATER_TOPIC.search(line, mark.end):
        return False  # 'GM이 …하는 것은 어렵다고 지적': who acts in what is said
    *before, last = who.split()
    house = _HOUSE_ENDS.fullmatch(last) is not None and any(word not in common() for word in before[-1:])
    return house or last not in common() or _SPEAKERS.search(who) is not None


#: what marks whom a line is about
_MARKS, _ALSO = frozenset({"JX", "JKS", "SP"}), _TOPICS | {"도"}
#: how names of firms in two words end
_HOUSE_ENDS = re.compile(
    r"전자|자동차|화학|산업|증권|보험|항공|중공업|제약|테크놀로지|홀딩스|모터스?|텔레콤|디스플레이|반도체|에너지|통신|물산|상사|제철|전기|정밀|식품|부동산|철도|해운|시스템즈?"
)
