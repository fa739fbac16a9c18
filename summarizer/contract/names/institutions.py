"""Firms and offices of a Korean line by how their names end: the analyser takes '하늘은행' for two plain nouns.  Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from ...korean.morphology import analyse
from ..lexicon import is_common
from ..source import Evidence
from .compounds import is_told_end, put_together

#: ends of names that no plain noun of goods or trade has ('AI반도체', '전기자동차' would be one)
_FIRMS = "전자|그룹|은행|증권|제약|테크|소프트|홀딩스|중공업|물산|로보틱스"
_OFFICES = (
    "상공회의소|시의회|도의회|구의회|군의회|의회|협회|연합회|연맹|연합|노조|노련|노총|재단|공단|공사|연구원|연구소|진흥원|조정원|소비자원|"
    "지방법원|고등법원|지법|고법|지검|고검|검찰청|경찰청|경찰서|세관|교육청|도청|구청|군청|체육회|학회|위원회|위"
)
_ENDING = re.compile(rf"(?P<begin>[가-힣]{{2,}}?)(?P<end>{_FIRMS}|{_OFFICES})\Z")
#: what says which sort it is, not which one; and words of the language that end alike
_ANY = re.compile(
    r"(?:국내|해외|국책|시중|지방|연방|중앙|국가|대형|중소|지역|주요|상업|투자|민간|공공|외국|외국계|현지|항소|하급심|상급|산하|사내|사업|기업|정부|회사|완성차|제조|소속|채권|주거래|저축|인터넷|전문|민관|합동|공동|자문|특별|전담|심의|윤리|감사|노동|경영|관리|운영|개발|신용|전기|가정용|양자|입자|마이크로|빅|핀|에듀|바이오|푸드|농업|하이|헬스|딥|클린|기후|마이크로소프트)+"
)
_PLAIN = re.compile(
    r"(?:지|단|범|행|시|우|상|하|순|품|학|직|수|부|포|고|주|분|방|호|안|전|권|경|연|소단|본)위\Z|시장조사|조사연구|대학연구"
)
_BETWEEN = re.compile(r"[와과의]? |·")
_HEAD = re.compile(
    r"(?:^|…\s?)(?P<words>[가-힣A-Za-z0-9&·]+(?: [가-힣A-Za-z0-9&·]+){0,3}?)(?:, |(?:은|는|이|가|도|측) )"
)


def institutions_of(line: str) -> Iterator[str]:
    """Words at the head of a line, or of its second half, that end like the name of a firm or an office."""
    for head in _HEAD.finditer(line):
        for word in _BETWEEN.split(head["words"]):
            if is_institution(word):
                yield word


#: such names stand for themselves wherever they are in a line
_NATIONAL = re.compile(
    r"(?<![가-힣A-Za-z])(?:한국|대한|전국|국립)[가-힣]{3,}?(?:협회|연합회|연맹|재단|공단|공사|연구원|진흥원|학회|협의회|중앙회|총연합회)(?=[은는이가을를의에와과도 ,·…]|$)"
)


def national_institutions(line: str, evidence: Evidence) -> tuple[str, ...]:
    """'한국인터넷기업협회' anywhere in a line on Korean evidence; other tongues put such names in their own words."""
    return () if evidence.foreign else tuple(match[0] for match in _NATIONAL.finditer(line))


def is_institution(word: str) -> bool:
    match = _ENDING.match(word)
    return match is not None and _ANY.fullmatch(match["begin"]) is None and _PLAIN.search(word) is None


def ends_otherwise(word: str, evidence: Evidence) -> bool:
    """Does *word* end like an office ('군산상공회의소'), and no Korean sentence of the evidence speaks of such a one?"""
    match = _ENDING.match(word)
    return match is not None and not evidence.foreign and match["end"] not in evidence.text


def may_be_told(word: str, evidence: Evidence, known: Callable[[str], bool]) -> bool:
    """May foreign evidence speak of this firm or office: by what it is, or by what it is called?"""
    match = _ENDING.match(word)
    if match is None or not evidence.foreign:
        return False
    return known(match["begin"]) or put_together(word, evidence, lambda part: _is_plain(part) or known(part))


@lru_cache(maxsize=4096)
def _is_plain(word: str) -> bool:
    """Words of the dictionary, which may put a foreign name into Korean ('연방에너지규제')."""
    return is_common(word) or all(token.tag in ("NNG", "XSN", "XPN", "MM") and token.listed for token in analyse(word))


#: the last word of a firm's name, which no plain noun is
_LAST_WORD = re.compile(
    r"(?<![가-힣A-Za-z])(?P<begin>[가-힣]{2,}) (?P<end>캐피[털탈]|벤처스|파트너스|인베스트먼트|인베스터스|홀딩스|테크놀로지스?|로보틱스|세미컨덕터|랩스|테라퓨틱스|모터스|네트웍스|애널리틱스|다이내믹스|시스템즈|인더스트리스|바이오사이언스|일렉트로닉스)"
)
_SORTS = frozenset(["벤처", "사모", "글로벌", "부동산", "스타트업", "투자사", "기업", "업체", "운용사", "전문"])


def spaced_firms(line: str, evidence: Evidence) -> Iterator[tuple[str, str]]:
    """(name, last word) of firms of several words ('인덱스 벤처스'), where the evidence has a firm that ends alike."""
    for match in _LAST_WORD.finditer(line) if evidence.foreign else ():
        if match["begin"] not in _SORTS and is_told_end(match["end"], evidence):
            yield match["begin"], match["end"]
