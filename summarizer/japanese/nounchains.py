"""Nouns that Korean print sets side by side where a rendering of Japanese has 의 or 에서의 between them; pure.

'실적 전망의 하향' is 실적 전망 하향, '북미에서의 판매' 북미 판매.  A name keeps its 의: '나루의 인수' is another thing than 나루 인수.
"""

from __future__ import annotations

import re
from functools import cache

from ..contract.lexicon import company_names
from ..text import words
from .lexicon import korean_terms
from .lexicon import words as table

#: deeds and changes, whose object or subject may stand before them bare
DEEDS = words(
    "강화 폐쇄 확대 축소 증가 감소 상승 하락 하향 상향 개선 악화 인상 인하 매각 인수 도입 설립 건설 개발 생산 판매 수출 수입 공급 조달 완료 중단 재개 "
    "확보 육성 이전 전환 재편 개편 변경 수정 연기 철수 유출 둔화 회복 침체 부족 성장 증산 감산 감축 삭감 절감 보급 활용 이용 운영 운용 관리 검토 추진 "
    "실현 확립 준비 정비 분산 발전 혁신 상장 발행 취득 처분 폐지 해제 완화 규제 금지 제한 구축 확장 증설 신설 양산 제조 설계 출시 발매 출하 가동 완공 "
    "착공 체결 해지 갱신 연장 단축 도달 급증 급감 급등 급락 호조 부진 위축 압축 최적화 효율화 합리화 다각화 구체화 현지화 자동화 전동화 상용화 실용화 "
    "구입 구매 매입 소각 분할 통합 합병 승인 인가 허가 심사 조사 분석 평가 개혁 재건 재검토 고용 채용 선임 해임 사임 퇴임 교체 지급 상환 환급 반환 "
    "취소 철회 포기 유지 안정 저하 향상 고조 격화 심화 장기화 정체 지연 움직임 가능성 필요성 중요성 우려 전망 여지"
)
#: before these a state of somebody's is told, and the noun behind it follows bare
_AT = r"(?:유럽|미국|중국|일본|한국|대만|인도|독일|프랑스|영국|북미|남미|중남미|해외|국내|현지|아시아|동남아시아|동남아|중동|아프리카|캐나다|멕시코|베트남|태국|싱가포르|홍콩)"
_WHEN = r"(?:\d월 말|\d월|전년 동기|전년 동월|지난해 같은 기간|전기|전년|올해|지난해|내년|현재|이번 분기|다음 분기|지난 분기)"
_AFTER = r"(?=[은는이가을를과와에로의도]|으로|까지|부터|보다|에서| |,|\.|$)"
_CHAIN = re.compile(rf"(?<![가-힣])(?P<one>[가-힣]{{2,6}}) ?의 (?P<deed>[가-힣]{{2,4}}?){_AFTER}")
_THERE = re.compile(rf"(?<![가-힣])(?P<where>{_AT})(?P<inside>에서)?의 (?P<noun>[가-힣]{{2,5}}?){_AFTER}")
_THEN = re.compile(rf"(?P<when>{_WHEN})의 (?=\d|[가-힣])(?!\d[\d.]*배|차 |선수|인물|해)")
_UNTIL = re.compile(r"(?<=[월년말]까지)의 (?=[가-힣]{2,} ?(?:완료|완공|가동|달성|매각|도입|실현|출시|양산))")
_EDGE = re.compile(r"(?<=방[한일미중])의 (?=마지막 날|첫날)|(?<=\d월기)의 (?=매출|영업|순|실적|결산)")
#: of a house, and of nobody else
_ITS_OWN = re.compile(
    rf"(?<![가-힣A-Za-z])(?P<whose>[가-힣A-Za-z\d&]{{3,}})의 (?P<what>이사회|주가|주식|매출|영업이익|순이익|실적|대변인|경영진|시가총액|CEO){_AFTER}"
)
#: who acts or is spoken of, not what is done
_SOMEBODY = re.compile(
    r"(?:회장|사장|총리|대통령|장관|의장|대표|이사|임원|회사|기업|정부|은행|그룹|업체|당국|우리|자신|모두|하나|일부|다수|대부분|과거|최고|최대|이상|이하|이후|이전|정도|등)$"
)


@cache
def common() -> frozenset[str]:
    """Korean nouns of the trade, and of the table of nouns in kanji: none of them is a name."""
    kanji, named = re.compile(r"[\u3400-\u9fff]+"), company_names()
    nouns = (word.korean for surface, found in table().items() if kanji.fullmatch(surface) for word in found)
    told = korean_terms() | frozenset(last for noun in nouns for last in noun.split()[-1:])
    return frozenset(
        noun for noun in told if named.fullmatch(noun) is None and not (len(noun) > 2 and noun.endswith(_LANDS))
    )


_LANDS = ("주", "현", "시")


def bare(text: str) -> str:
    """*text* with its common nouns side by side."""
    text = _ITS_OWN.sub(_house, _EDGE.sub(" ", text))
    text = _UNTIL.sub(" ", _THEN.sub(r"\g<when> ", text))
    return _CHAIN.sub(_joined, _THERE.sub(_there, text))


def _house(match: re.Match[str]) -> str:
    return match[0] if match["whose"] in common() else f"{match['whose']} {match['what']}"


def _joined(match: re.Match[str]) -> str:
    one, deed = match["one"], match["deed"]
    plain = deed in DEEDS and one in common() and _SOMEBODY.search(one) is None
    return f"{one} {deed}" if plain else match[0]


def _there(match: re.Match[str]) -> str:
    noun = match["noun"]
    told = noun in common() and not noun.endswith(_DESCRIBING) and _WHENEVER.fullmatch(noun) is None
    inside = match["inside"] and match["where"] not in ("해외", "국내", "현지") and noun not in ("일정", "시간")
    return f"{match['where']} {'내 ' if inside else ''}{noun}" if told else match[0]


_WHENEVER = re.compile(rf"{_WHEN}|최초|최고|최근|이번|다음|지난|모든|여러|다른|새로|첫")
#: '일본의 높은 기술' keeps it
_DESCRIBING = tuple("은는한된인던큰른운")
