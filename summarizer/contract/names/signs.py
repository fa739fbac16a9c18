"""How sure is it that a Hangul word is a name?  Pure.

The analyser lists 135,000 words as proper nouns, thousands of them plain nouns that are also some road, film or village
('성우', '하회', '오류로').  Such a word is a name where something says so: what stands behind it, what it is made of, or a
table.  A word that no dictionary has needs no sign, unless it ends like an English noun ('스로틀링'), nor does one put together from pieces.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ...canon import places_in
from ...korean.morphology import analyse
from ...korean.names import TITLES
from ..sounds.japanese_families import is_family
from ..sounds.western_names import is_western
from .compounds import is_firm_end
from .finding import HANGUL, followed, preceded
from .held_names import is_company
from .institutions import is_institution
from .meanings import is_region
from .plain_nouns import KOREAN_PERSON

#: who it is, or what: '최재원 수석부회장', '이수만 전 총괄', '나래 측'
_TITLED = (
    rf" (?:[전현신구] )?(?:[가-힣]{{0,6}}(?:{TITLES})|씨|측|애널리스트|연구원|교수|변호사|판사|검사|의원|장관|대변인|주임|서기|국장|청장|처장|단장|비서|감독)"
    r"(?=[은는이가을를의에와과도 ,.…·]|$)"
)
_CALLED = re.compile(rf"(?: [A-Z][A-Za-z0-9&]*)?{_TITLED}|, |·")
#: at the head of a line there may be more between: '권오갑 HD현대 회장', '마크 레이버트 보스턴다이내믹스 전 최고경영자'
#: (the analyser may have taken the last syllable of a name for a particle: '왕지에')
_CALLED_FAR = re.compile(rf"에?(?: [가-힣A-Za-z0-9&]+){{0,3}}?{_TITLED}")
_HEAD = re.compile(r"(?:\A|…\s?|, )\Z")
#: syllables of foreign names that plain nouns, loans or not, seldom have
_FOREIGN = re.compile(
    r"(?![쾌타탁탄탈탐탑탕태택터토통퇴투특틈틀판파팔패팽편평폐포폭표품풍피필핍팀])[카-핗]"
    r"|[뉴델뎀렌렉렐렘롤릭릴링르쥔쉐쉬쥐줘뤄뤼웨옌룽쑤쑨쑹쩡쩌쯔훙샹쓰츠헬헨뮐쾰]"
)
#: how English nouns end in Hangul: '라우팅', '토폴로지'; not '시진핑'
_LOAN = re.compile(
    r"(?![시리왕장류천양황우쉬쑨마주후궈허린뤄정량셰쑹탕한펑덩쩡위판둥쑤예][가-힣]{2}$)[가-힣]{2,}[팅닝링싱딩밍킹핑빙칭]"
    r"|[가-힣]+(?:이션|먼트|로지|웨어|그래피|니스|리티|리즘|메이커|시트|노트|보드|케어|케이스|마켓|라인|박스|포인트|테스트|메일|캠프)"
)
_DISTRICT = re.compile(r"[가-힣]{2}(?:동|읍|면|군|현|구)|[가-힣]{3,}(?:국|청|부|처|원|위|당)")
_JOINED = re.compile(r"[가-힣]{2,}?(?=[은는이가을를의에와과도 ,.…·]|$)")
_LEAST_END = 2


def is_sure(word: str, text: str) -> bool:
    """Is *word*, which the analyser takes for a name in *text*, one?  False where nothing but its dictionary says so."""
    if HANGUL.match(word) is None or len(word) == 1:
        return True
    if _LOAN.fullmatch(word) is None and not _only_listed(word, text):
        return True
    return _made_like_a_name(word) or _stands_like_a_name(word, text)


@lru_cache(maxsize=4096)
def _only_listed(word: str, text: str) -> bool:
    return any(token.form == word and token.tag == "NNP" and token.listed for token in analyse(text.rstrip()))


@lru_cache(maxsize=4096)
def _made_like_a_name(word: str) -> bool:
    ends = (word[at:] for at in range(_LEAST_END, len(word) - 1))
    return (
        is_company(word)
        or bool(places_in(word))
        or is_region(word)
        or is_western(word)
        or is_family(word)
        or is_institution(word)
        or KOREAN_PERSON.fullmatch(word) is not None
        or _DISTRICT.fullmatch(word) is not None
        or (_FOREIGN.search(word) is not None and _LOAN.fullmatch(word) is None)
        or any(len(end) >= _LEAST_END and is_firm_end(end) for end in ends)
    )


def _stands_like_a_name(word: str, text: str) -> bool:
    if followed(word, text, _CALLED, behind=HANGUL) is not None:
        return True
    if (joined := followed(word, text, _JOINED)) is not None and is_firm_end(joined[0]):
        return True  # '한솔반도체'
    return preceded(word, text, _HEAD) is not None and followed(word, text, _CALLED_FAR, behind=HANGUL) is not None
