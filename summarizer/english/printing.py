"""What Korean print says otherwise than a reading of English by rules; pure."""

from __future__ import annotations

import re

from .sounds import with_particle
from .tongues import TONGUES

#: things of a house that stand behind its name without 의 where another 의 stands before
_THINGS = "본사|시설|공장|사업부|지분|제품|주가|로봇|매출|소프트웨어|데이터센터|직원"
#: people with a post are told something 에게, houses 에
_TOLD = "통보|보고|전달|알리|설명|경고|요청|제안"

_ROWS = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (rf"(\S+의 \S+)의 (?=(?:{_THINGS})(?![가-힣]{{3}}))", r"\1 "),
        (
            r"(세계|업계|국내|미국|중국|유럽|한국|일본|아시아|나라|지역|시장)의 (?=(?:최대|최고|최초|최소|첫) )",
            r"\1 ",
        ),
        (r"(?<![가-힣])(\S+)의 (미국|중국|호주|인도|독일) 주(?=[에의가를와로]|$| )", r"\2 \1주"),
        (rf"(?<![가-힣])({'|'.join(sorted(set(TONGUES.values())))})에서(?= )", r"\1로"),
        (r"실적을 (?:게시|보고|기록)", "실적을 발표"),
        (r"대규모 (?=업체|고객|선수|은행|투자자|기업)", "주요 "),
        (r"(?<=[가-힣A-Za-z])[이가] 보유하고 있(?:었던|는) (?=\S)", " 소유 "),
        (r"(?<=[가-힣A-Za-z])[이가] 보유한 (?=\S)", " 소유 "),
        (r"투자 유치를 (?:조달|유치|마감)", "투자를 유치"),
        (r"현재의 (?=(?:[A-Za-z가-힣]+ ){1,3}(?:대통령|총리|장관|회장|사장|CEO))", "현 "),
        (r"(?<=역할을 )취(?=[할했한하해])", ""),
        (r"(?<=로이터)에게(?= )", "에"),
        (r"(?<=블룸버그)에게(?= )", "에"),
        (r"(규모의 (?:\S+ )?(?:거래|계약))에서 (?=.*(?:인수|매입|매각))", r"\1로 "),
        (r"금리를 줄이(?=[지고며려])", "금리를 인하하"),
        (r"금리를 줄였", "금리를 인하했"),
        (r"금리를 줄인", "금리를 인하한"),
        (r"금리를 줄일", "금리를 인하할"),
        (r"본사를 두는 (?=\S)", "본사를 둔 "),
        (r"직함을 철회할", "직함을 내려놓을"),
        (r"직함을 철회했", "직함을 내려놓았"),
        (r"(?<=CEO를 )대체", "교체"),
        (r"(?<![가-힣])(세계|업계|국내|미국|중국|유럽|한국|일본|아시아|지역|시장)의 (?=가장 )", r"\1에서 "),
        (r"(\d[\d.,]*%) ((?:\S+ ){0,3}?\S*(?:매출|이익|손실|판매)) (증가|감소|상승|하락)(?=[을를])", r"\2 \1 \3"),
        (r"것으로 보이는 것으로 알려졌", "것으로 알려졌"),
        (r"(합작(?:법인|회사|사)[을를]) (?:개시|출시)", r"\1 설립"),
        (r"보고서 (?=이후|직후|뒤)", "보도 "),
        # 'a plant to build servers' makes them
        (
            r"(서버|배터리|차량|자동차|전기차|칩|반도체|장비|부품)([을를]) 개발하기 위해 (?=[^,]*공장을)",
            r"\1\2 생산하기 위해 ",
        ),
        # headlines would have talks that end brought to their close
        (r"협상을 끝냈", "협상을 종료했"),
        (r"거래의 가치는", "거래 금액은"),
        (r"거래의 가치가", "거래 금액이"),
        (r"거래의 가치를", "거래 금액을"),
        (r"비판을 거부", "비판을 일축"),
        (r"(?<=[두세네] )남성(?=[은이을])", "사람"),
        (rf"(?<=C[EFO]O|.회장|.사장|.대표|.장관|.총리)에 (?={_TOLD})", "에게 "),
        (r"(?<=그룹|전자|은행|회사|당국|정부|법원)에게(?= )", "에"),
        (r"(?:(?P<what>\S+)[을를] )?(?P<deed>[가-힣]{2,})하기를 거부", r"\g<what> \g<deed>을_거부"),
        (r"^((?:\S+ )?\S*(?:공시|보고서|자료|문서|조사|통계))[은는] (.+ 것)을 나타냈다\.$", r"\1에서 \2으로 나타났다."),
    )
)
#: 'is used by 7,000 people' at the end of a sentence about what is used
_BY = re.compile(
    r"^(?P<about>[^.]*?[은는] (?:(?![가-힣A-Za-z][이가] ).)*?)에 의해 (?P<deed>[가-힣]{2,})(?P<end>됐|된|될 예정이|될 것이)다\.$"
)
_DOES = {"됐": "했", "된": "한", "될 예정이": "할 예정이", "될 것이": "할 것이"}


def printed(text: str) -> str:
    """The Korean of a sentence as newspapers word it."""
    for pattern, put in _ROWS:
        text = pattern.sub(put, text)
    text = _LED_BY.sub(_leading, text)
    text = re.sub(r"(?P<deed>[가-힣]+)을_", lambda match: with_particle(match["deed"], "을") + " ", text)
    return re.sub(r" {2,}", " ", _BY.sub(_done_by, text)).strip()


#: 'a round led by A, B and C': who leads stands as subject before the verb, a list tied so that it is none of the sentence
_LED_BY = re.compile(
    r"(?P<who>(?:[^\s,은는을를]+, )*[^\s,]+)에 의해 (?P<deed>(?:공동 )?[가-힣]{2,})(?P<end>된|되는|된다는|받은|받는) (?=\S)"
)


def _leading(match: re.Match[str]) -> str:
    who = match["who"].replace(", ", "·")
    return f"{with_particle(who, '이')} {match['deed']}{ {'된': '한', '되는': '하는', '된다는': '한다는', '받은': '한', '받는': '하는'}[match['end']] } "


def _done_by(match: re.Match[str]) -> str:
    """Who does it as the subject, before the verb."""
    return f"{with_particle(match['about'], '이')} {match['deed']}{_DOES[match['end']]}다."
