"""Nouns of the language that the analyser takes for names: listed ones, and those put together from a noun and its end.  Pure."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from ...korean.morphology import analyse
from ..lexicon import company_names

#: '부총장보은': a post that is no other's word, and a particle
DEPUTY = re.compile(
    r"(?:부|수석|선임|상근|상임|비상근|총괄)?(?:총장|학장|처장|국장|청장|시장|지사|군수|구청장|실장|차관|장관|원장|사장|회장|행장|총재|이사|단장|소장|관장|교장|교육감|비서관|보좌관)보(?:좌)?(?:은|는|이|가|을|를|의|에게|도|와|과)?"
)

#: syllables of Korean given names, and surnames that few plain nouns of three syllables begin with
KOREAN_PERSON = re.compile(
    r"[김나이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남노하곽성차주우구민진지엄채원천방현]"
    r"[가건경관광규근기나남다대도동두라래루리만명모문미민범병보봉빈상서석선성세소수순승시아안연영예옥용우욱운원유윤은의이익인일재정제종주준중지진찬창채천철철춘충태하학한해혁현형혜호홍화환효훈휘희]"
    r"[가건걸경관광구국권규균근기길나남덕도돈동라란래록룡루리림만명모목무문미민범별병복봉빈삼상서석선섭성세소솔수숙순슬승식신심아안애억연열엽영예옥완용우욱운원월유윤율은의이익인일자재정조종주준중지진찬창채천철춘태택표필하학한해혁현형혜호홍화환회효훈휘희]"
)


@cache
def listed_nouns() -> frozenset[str]:
    lines = files(__package__).joinpath("nouns.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@lru_cache(maxsize=4096)
def is_plain_noun(word: str) -> bool:
    """A noun of the language when it stands alone, whatever the analyser takes it for in a line ('채권자')."""
    if word in listed_nouns() or _UNIT.fullmatch(word) or DEPUTY.fullmatch(word):
        return True
    if company_names().match(word) is not None:
        return False
    if _is_verb(word):
        return True  # '312개사에 물어'
    if word[-1] == "사" and is_dictionary_noun(word[:-1]):
        return True  # '응답사': firms that did so
    if (word[-1] in KINDS or len(analyse(word)) > 1) and is_dictionary_noun(word):
        return True
    return has_noun_end(word)


def has_noun_end(word: str) -> bool:
    """'평결액', '대체지', '전동화': a noun of the dictionary and an end that no name has, where nobody may be called so."""
    if len(word) > 1 and word[-1] == "당" and _PARTY.match(word) is None:
        return _COUNTER.fullmatch(word) is not None or word[:-1] in listed_nouns() or is_dictionary_noun(word[:-1])
    if len(word) <= _SHORT or word[-1] not in _NOUN_ENDS:
        return False
    return is_dictionary_noun(word[:-1]) and KOREAN_PERSON.fullmatch(word) is None


#: names of two syllables end so, too ('장량')
_SHORT = 2
#: '대당', '건당', '갤런당': what a figure is counted by
_COUNTER = re.compile(
    r"(?:대|건|장|명|곳|개|편|회|권|병|통|칸|톤|평|잔|벌|켤레|달러|원|엔|유로|위안|갤런|배럴|온스|파운드|에이커|헥타르|마일|분|초|월|년|인|좌|그루|마리|척|채|필지|박스|캔|컵|팩|끼|층|셀|칩|랙|기|호기|식|주|쌍|세트|롤|판|매|량|편|급)당"
)
#: words that parties are called by
_PARTY = re.compile(
    r"(?:[가-힣]*(?:공화|민주|노동|보수|자유|국민|개혁|녹색|진보|사회|공산|정의|통합|기본소득|새누리|미래|한나라|열린|우리|대안|사민|기민|독립|인민|조국|혁신|집권|여|야|신|원내|국회|다수|소수|군소|연정))당"
)
_NOUN_ENDS = frozenset(
    "액형량률율식제안화재류용별층권세금론책감값비료기망선체품점급력성술열자장전정종증지질채치편폭표학함팀측탑직막판봉벽약복균"
)


#: how nouns for people, sides, firms and trades end
KINDS = frozenset("자측사팀업계국군률비량품점형단옥출구관드선망기원장성액")


_UNIT = re.compile(
    r"(?:킬로|메가|기가|테라|페타|엑사|제타|요타|밀리|마이크로|나노|피코|펨토|아토|센티)?(?:비트|바이트|와트|와트시|와트피크|플롭스|헤르츠|볼트|미터|톤|그램|리터|초|암페어|암페어시|칼로리|파스칼|큐비트|시버트|픽셀|몰|옴|전자볼트|비피에스)[급당분]?"
)


def _is_verb(word: str) -> bool:
    """Is *word*, when it stands alone, a verb with its ending ('물어', '사들여')?"""
    tokens = analyse(word)
    return tokens[0].tag in ("VV", "VA") and all(token.tag[0] in "VE" for token in tokens)


@lru_cache(maxsize=4096)
def is_dictionary_word(word: str) -> bool:
    """Is the whole of *word*, standing alone, one common noun of the analyser's dictionary?"""
    tokens = analyse(word)
    return len(tokens) == 1 and tokens[0].tag == "NNG" and tokens[0].listed


def is_dictionary_noun(word: str) -> bool:
    tokens = analyse(word)
    return all(
        token.tag in ("XSN", "XPN") or (token.tag == "NNG" and len(token.form) > 1 and token.listed) for token in tokens
    )
