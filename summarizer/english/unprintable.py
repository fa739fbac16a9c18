"""Korean that no newspaper prints, however true: such a line is not given; pure.

A name in Latin letters that no table has, somebody named twice, a thing that is somebody's and is not said to be
('배당은', '회사를'), words that a reading of English leaves standing.  Products, chips, offices and bodies keep their letters
('AI200', 'HBM4', 'KAIST'), as they do in print.
"""

from __future__ import annotations

import re

from .lexicon import proper_kinds

#: Latin words that print has as they are; what is all in capitals or has a figure needs no entry
_KEPT = frozenset(["iPhone", "iPad", "iOS", "macOS", "OpenAI", "xAI", "DeepSeek", "GPT-4o", "mRNA", "eSIM", "Wi-Fi", "IoT", "SaaS", "PhD", "GHz", "MHz",
                   "GWh", "MWh", "kWh", "TWh", "kW", "pre-IPO", "Pre-IPO", "nm", "mm", "km", "Arm", "PoC", "IPs", "LiDAR", "QoE", "Wh", "B2B", "Covid", "Covid-19"])  # fmt: skip
_LATIN = re.compile(r"(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9.&'-]*")
#: capitals, figures, and the small letters of a series ('GPT-4o', 'HBM3e', 'H100')
_CODE = re.compile(r"[A-Z]+|[A-Za-z]{1,4}-?\d[\w.-]*|[A-Z0-9&.-]+[a-rt-z]?|[A-Z]&[A-Z]|[A-Z](?:[.&-][A-Z])*")

#: what belongs to somebody: alone it does not say to whom
_OWNED = (
    "금액|총액|비중|비율|규모|매출|순매출|이익|순이익|영업이익|세전이익|매출총이익|손실|순손실|영업손실|배당|배당금|주가|주식|목표|수치|계획|회의|회동|거래|합의|협약|계약|공장|시설|부지|제품|이사회|인수|합병|결정|조치|전망|전망치|"
    "실적|수주액|수주 잔고|매출총이익률|영업이익률|이익률|비용|마진|현금흐름|잉여현금흐름|설비투자|직원|자회사|펀드|주문|출하|판매|회사|그룹|은행|사업부|사업|부채|현금|지분|자산|예산|임대|협력|협상|논의|"
    "프로젝트|프로그램|플랫폼|서비스|기능|칩|모델|상장|공모|기업가치|시가총액|소송|재판|판결|판사|법원|위원회|당국|정부|변호사|수주|납품|생산|생산량|가동률|감원|구조조정|본사|사옥|사무소|연구소|매장|대변인|"
    "성명|보고서|공시|발표|통계|조사|메모|편지|서한|회장|사장|의장|대표|책임자|임원|경영진|창업자|설립자|후임|전임자|건설|공사|투자|자금|대출|채권|보조금|회담|방문|출장|일정|행사|포럼|콘퍼런스|동맹|제휴|합작법인"
)
_ABOUT = (
    r"새|신규|첫|두 번째|최신|차기|순|총|전체|연간|분기|월간|조정|핵심|주요|기존|해당|이번|다음|지난|올해|내년|지난해|[1-4]분기|[상하]반기|회계연도|\d{1,2}월에 끝난|\d{1,2}월|\d{4}년|"
    r"라이선스|차량용|반도체|소프트웨어|하드웨어|클라우드|광고|구독|서비스|데이터센터|인프라|메모리|파운드리|모바일|휴대전화|스마트폰|가전|배터리|전기차|자동차|국내|해외|글로벌|전 세계|북미|예상|잠정|최종|초기|"
    r"음성|언어|작은|큰|대규모|소규모|남은|나머지|모든|여러|일부|많은|다른|비슷한|유사한|전|현|임시|최고|AI|EV|칩"
)
#: the subject, or the only one, is somebody's thing
_BARE = re.compile(
    rf"^(?:[^,은는]{{2,24}}에 따르면 )?(?:(?:{_ABOUT}) )*(?:{_OWNED})(?: \d[\d,.만천]*(?:곳|건|개|명|대))?(?:[과와] (?:(?:{_ABOUT}) )*(?:{_OWNED}))?(?:은|는|이|가) "
)
#: 'the company' that is not said to be whose, but in what somebody says of his own
_HOUSE = re.compile(
    r"(?:^(?:(?:(?![은는] ).)*[은는] )?|[가을를에서로와고며데게지중뒤] |, )(?:회사|그룹|기업|은행|업체|스타트업|해당 기업)(?P<mark>[은는이가의]|에서|[을를에과와로]| 지분)(?=[ .])"
)
_SAYS = re.compile(
    r"[다라]고 [^,]*(?:밝혔|밝힌|말했|설명했|덧붙였|전했|주장했|강조했|언급했|전망했|예상했|예상한)|것으로 [^,]*(?:알려졌|예상|전망)"
)
_TWICE = re.compile(
    r"(?<![가-힣])(?P<who>[가-힣]+[^은는이가의을를에서도와과며고 ] [가-힣]{1,3}[^은는이가의을를에서도와과며고로 ]|"
    r"[김이박최정강조윤장임한오서신권황안송류홍손구노문양배백허남심유곽전민진지엄원천][가-힣][^은는이가의을를에서도와과며고로 ])(?=[은는이가의을를과와에] )"
    r".*(?<![가-힣])(?P=who)(?=[은는이가의을를과와에] )"
)
#: a name in Korean is told of twice, as a firm of itself
_STANDING = re.compile(
    r"(?<![가-힣])(?:오늘|어제|내일)(?:은|부터)? |로 불리는 |잠재적 (?:회의|만남|회동|방문)|다음 [월화수목금토일]요일|근거 협력|(?<![가-힣])널리 |(?:전망치?|실적|수치|자료|의견)[을를] (?:줬|준|주)|"
    r"[을를] 우선시하고 있|설계를 생산|공장에서 사용|의 시간|(?:정보|기술|제품|논평)[을를] 주[었기고]|에게 감사를 표|모습을 드러냈|존재를 알|(?<=[가-힣] )이다\.|(?:[가-힣A-Za-z]+ ){0,2}당국자는 (?:\S+ )?밝혔다\.$|"
    r"\d일(?:\([월화수목금토일]요일\))? \d{4}년까지|(?<=의 )(?:것|일)(?:은|이|을) |(?:은|는) [가-힣]+(?:이|가) 있었다\.$|(?:이|가) 낮은 \S+ 중|같은 시기에 |야 하지 않|운전자[일이다]|(?<![가-힣])아마 |[가-힣A-Z]{2,}[이가] [가-힣A-Z]{2,}[이가] (?!되|된|됐|될|아니)|[은는] (?:자사 )?지분을 |(?<![가-힣])국가의 |[은는이가] 공장에서 |영향을 포함한다|\d월에 [1-4]분기에 |점점 더 [가-힣]+하고 있|^(?:애널리스트들?|시장|월가|투자자들?)[은는] (?:\S+ )*?\S*\d\S*의 (?:\S+ ){0,2}(?:이익|매출|손실|순이익|영업이익)[을를] 예상|[이가] 주문을 (?:두|둬|뒀)"
)


def is_unprintable(line: str) -> bool:
    """Would no Korean newspaper print the sentence *line*?"""
    return (
        any(not _is_kept(word[0]) for word in _LATIN.finditer(_without_names(line)))
        or _BARE.search(line) is not None
        or _is_of_a_house(line)
        or _TWICE.search(line) is not None
        or _STANDING.search(line) is not None
    )


def _without_names(line: str) -> str:
    """*line* without the names of the table that are in Latin letters."""
    for name in proper_kinds():
        if not name.isascii() or name not in line:
            continue
        line = re.sub(rf"(?<![A-Za-z]){re.escape(name)}(?![A-Za-z])", "", line)
    return line


def _is_kept(word: str) -> bool:
    word = word.rstrip(".'-")
    return word in _KEPT or _CODE.fullmatch(word) is not None


def _is_of_a_house(line: str) -> bool:
    says = _SAYS.search(line) is not None
    return any(not says or found["mark"] not in "은는이가의" for found in _HOUSE.finditer(line))
