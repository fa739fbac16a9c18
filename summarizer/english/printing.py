"""What Korean print says otherwise than a reading of English by rules; pure."""

from __future__ import annotations

import re

from .sounds import with_particle
from .tongues import TONGUES

#: things of a house that stand behind its name without 의 where another 의 stands before
_THINGS = "본사|시설|공장|사업부|지분|제품|주가|로봇|매출|소프트웨어|데이터센터|직원"
#: people with a post are told something 에게, houses 에
_TOLD = "통보|보고|전달|알리|설명|경고|요청|제안"

_POSTS = "CEO|CFO|COO|CTO|회장|부회장|사장|의장|대표|총리|대통령|장관|창업자|주석"
_STATES = "한국|미국|중국|일본|대만|영국|독일|프랑스|유럽|유럽연합|인도|러시아|정부|백악관|국방부|상무부|재무부|국무부|법무부|산업부|외교부|세관|당국|행정부|주정부|시|도|군|[가-힣]*주|한|일부|여러|고위|전|현지|지방|[가-힣]+부|[가-힣]+청|[가-힣]+위원회|[가-힣]*니아|텍사스|애리조나|워싱턴"
#: looked back to, so that all are as long as each other
_LAST_OF_POST = "[OA장표리령자석]"

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
        (r"(?<![가-힣\d])(?P<month>\d{1,2}월)에 (?=(?:[가-힣]+ ){1,2}(?:방문|출장) 중 )", r"\g<month> "),
        (r"(?<=차량 )(?P<many>[\d,.만천]+대(?: 이상)?를) 공급", r"\g<many> 인도"),
        (r"(?<=[고만] )(?P<where>미국|유럽|중국|한국|일본|인도|대만) 수치(?=[는가])", r"\g<where>"),
        (r"(?<=[고만] )(?P<where>미국|유럽|중국|한국|일본|대만)는 ", r"\g<where>은 "),
        (r"(?P<rate>\d[\d.,]*%)의 (?P<on>\S+ \S+?)에 대한 관세", r"\g<on>에 대한 \g<rate> 관세"),
        (r"(?<=CEO|CFO|COO|CTO)에서 (?=(?:\S+ )?(?:사임|퇴임|물러|퇴진))", "직에서 "),
        (r"(?<=회장|사장|의장|대표)에서 (?=(?:\S+ )?(?:사임|퇴임|물러|퇴진))", "직에서 "),
        (r"(?P<how>투자 유치|유상증자)에서 (?=[^,]*(?:조달|확보))", r"\g<how>로 "),
        (r"(?P<how>채권 발행|상장|공모|지분 매각|주식 매각)에서 (?=[^,]*(?:조달|확보))", r"\g<how>으로 "),
        (r"(?P<on>출장|방문|순방) 이후 (?=[^,]*(?:귀국|돌아))", r"\g<on>을 마치고 "),
        (r"(?P<on>\S+)에 대한 (?P<rate>(?:최대 |약 )?\d[\d.]*% 관세)를 (?=부과|매)", r"\g<on>에 \g<rate>를 "),
        (
            r"(?P<who>(?:이용자|고객|사용자|구독자|가입자|회원|개발자) \S*\d\S*(?: 이상)?(?: \S+)?[을를]) 두고 있",
            r"\g<who> 보유하고 있",
        ),
        (
            r"(?P<what>\S+)의 (?P<by>(?:약 |최대 )?\d[\d.,]*%) (?P<way>증가|감소|상승|하락)[을를] (?:발표|보고|기록|공시)했",
            r"\g<what>이_\g<by> \g<way>했다고 발표했",
        ),
        (
            r"(?P<scale>\d\S* ?\S* 규모의) (?P<who>\S+[와과])의 (?P<what>(?:\S+ )?(?:계약|협약|제휴))(?P<mark>[을를]) (?=체결|맺)",
            r"\g<who> \g<scale> \g<what>\g<mark> ",
        ),
        (
            r"(?P<who>\S+[와과])의 (?P<what>(?:\S+ )?(?:계약|협약|양해각서|제휴|파트너십))(?P<mark>[을를]) (?=체결|맺)",
            r"\g<who> \g<what>\g<mark> ",
        ),
        (
            r"(?<![가-힣])(?P<most>최대|최고|최초|최장수) (?P<where>미국|중국|한국|일본|유럽|대만|독일|프랑스|영국|인도|세계|국내) (?=[가-힣])",
            r"\g<where> \g<most> ",
        ),
        (r"(?P<where>[가-힣A-Za-z]+)의 이사회(?=[는가의])", r"\g<where> 이사회"),
        (r"시장의 (?P<rate>\d[\d.]*%) 비중을 (?:유지|보유|기록|차지)", r"시장에서 \g<rate>의 점유율을 기록"),
        (r"(?P<how>\d\S* ?\S*의 (?:\S+ )?)주문을 보고", r"\g<how>수주를 기록"),
        (
            r"(?P<whom>\S+에) (?P<price>(?:약 |최대 )?\d[\d.,억조만천]* ?(?:[가-힣]*달러|원|엔|위안|유로|파운드)에) (?P<what>(?:\S+ ){0,3}?\S+[을를]) (?=매각)",
            r"\g<what> \g<whom> \g<price> ",
        ),
        (r"상당한 (?P<than>전년 (?:동기 )?대비) ", r"\g<than> 상당한 "),
        (r"(?<=대법원에 )(?P<again>다시 )?항소", r"\g<again>상고"),
        (
            r"(?P<old>\d\S* ?\S*)의 이전 전망(?:치)?에서 (?P<what>(?:\S+ ){0,2}?\S+[을를]) ",
            r"\g<what> 이전의 \g<old>에서 ",
        ),
        (r"(?<=에서 )이야기하면서 ", ""),
        (r"\S+(?:에게|에) 이야기하면서 ", ""),
        (r"(?P<what>경제[는가] (?:\S+ ){0,4}?\d[\d.]*% )증가", r"\g<what>성장"),
        (r"(?P<sum>(?:최대 |약 )?\d\S* ?\S*[을를]) (?P<at>(?:최대 |약 )?\d\S* ?\S*의 기업가치로) ", r"\g<at> \g<sum> "),
        (
            r"(?P<before>^|[은는이가을를] )(?P<firm>[가-힣A-Za-z]+)의 (?P<who>[김이박최정강조윤장임한오서신권황안송류홍손구노문양배백허남유곽전][가-힣]{2}|(?!\S*(?:사업|부문|전략|기술|반도체|글로벌|법인|신임|임시|공동|새|전) )[가-힣]{2,} (?!사업|부문|법인|담당|총괄|신임|임시|공동)[가-힣]{1,5}) (?P<post>CEO|CFO|COO|CTO|회장|사장)(?=[는가은이의를을와과에] |$)",
            r"\g<before>\g<who> \g<firm> \g<post>",
        ),
        (r"(?<=의 )해당 (?=분기 (?:순이익|매출|영업이익|이익|순손실|손실))", ""),
        (
            r"(?<=[은는] )[가-힣]+ (?=회사[이가] (?:순|영업)?(?:매출|이익|손실|판매)[이가] .*(?:예상|전망|기대)한다고)",
            "",
        ),
        # 'OpenAI expects revenue to double': of two subjects the first is whose it is
        (
            r"(?P<firm>[가-힣A-Za-z]{2,})[이가] (?P<what>(?:순|영업|분기 |연간 )?(?:매출|이익|손실|판매|출하|실적|설비투자|생산량)[이가]) (?=.*(?:예상|전망|기대)한다고)",
            r"\g<firm>의 \g<what> ",
        ),
        (
            r"(?P<when>\S+월에) (?P<what>\S+에) (?P<than>예정보다 (?:\S+ ){1,3}?(?:늦게|일찍)) ",
            r"\g<than> \g<when> \g<what> ",
        ),
        (r"방문할 예정이며 그곳에서 (?=.*예정이다)", "찾아 "),
        (r"(?P<rate>(?:약 )?\d[\d.]*%) 보유하고 있는 ", r"\g<rate>를 보유한 "),
        (r"(?P<firm>[가-힣A-Za-z]{2,})의 (?P<post>CEO|CFO|COO|CTO)(?=[은는이가을를에과와])", r"\g<firm> \g<post>"),
        (r"(?<![가-힣])고객 (?P<many>\d{1,2})명", r"고객사 \g<many>곳"),
        (r"포함하면서 ", "포함하면 "),
        (
            r"(?P<what>[가-힣A-Za-z0-9]+)[을를] (?P<deed>[가-힣]{2,})하는 것을 (?=중단|재개|금지)",
            r"\g<what> \g<deed>을_",
        ),
        (r"사건에서 (?=패소|승소)", "소송에서 "),
        (r"(?P<about>주가[는가] (?:[^,]+ )?)감소하기", r"\g<about>하락하기"),
        (r"(?<![가-힣])아마 (?P<what>[^,]*?) 것이라고 ", r"\g<what> 것으로 보인다고 "),
        (r"(?<![가-힣])아마 (?P<what>[^,]*?) 것이다\.$", r"\g<what> 것으로 보인다."),
        (r"에 근접한다(?=고|\.)", "에 근접했다"),
        (r"보급형 (?=(?:\S+ )?(?:일자리|직무|업무|사무))", "신입 "),
        (r"사무소 (?=일자리|업무)", "사무직 "),
        (r"소규모 (?=비중|점유율)", "더 작은 "),
        (r"(?P<where>미국|중국|한국|일본|유럽|인도)의 (?=가격[을이은])", r"\g<where> 내 "),
        # officials are of a state, a firm has staff
        (rf"(?<![가-힣])(?P<who>(?!(?:{_STATES})(?:의)? )[가-힣A-Za-z]+(?:의)?) 당국자", r"\g<who> 관계자"),
        # people meet, houses hold sessions
        (rf"별도의 (?P<who>[^,]+?(?:{_POSTS}))[와과]의 회의를 (?:개최|진행)(?=[했하한할])", r"\g<who>와 별도로 회동"),
        (rf"(?<={_LAST_OF_POST})(?P<mark>[와과]의) 회의", r"\g<mark> 회동"),
        (r"회동를", "회동을"),
        (r"합의[를을] (?=(?:\S+ )?체결)", "협약을 "),
        (r"(?<![가-힣])잠재적 (?P<what>\S+)에 관한 (?=협상|논의|협의)", r"\g<what> 가능성에 관한 "),
        (
            r"(?<![가-힣])잠재적 (?P<what>(?:\S+ )?\S+?)[을를] (?=(?:논의|검토|협의|타진)(?=[하했한할]))",
            r"\g<what> 가능성을 ",
        ),
        (r"(?P<what>전망치?|실적 전망|목표치|추정치)(?P<mark>[을를]) (?:줬|제공했)", r"\g<what>\g<mark> 제시했"),
        (
            r"(?P<what>전망치?|실적 전망|목표치|추정치)(?P<mark>[을를]) (?:주|제공하)(?=[고며는기지])",
            r"\g<what>\g<mark> 제시하",
        ),
        (r"(?P<what>전망치?|실적 전망|목표치|추정치)(?P<mark>[을를]) (?:준|제공한) ", r"\g<what>\g<mark> 제시한 "),
        (
            r"(?<![가-힣])주요 (?=(?:\S+ )?(?:투자|인수|계약|거래|감원|구조조정|확장|증설|합병|차질|손실)(?:[을를이가은는]|$| ))",
            "대규모 ",
        ),
        (
            r"(?<![가-힣])(?P<land>프랑스|독일|이탈리아|스웨덴|핀란드|네덜란드|이스라엘|카타르|노르웨이|일본|한국|중국) 주(?=[는가의에를와] )",
            r"\g<land> 정부",
        ),
        (r"(?<![가-힣\d])(?P<long>\d+(?:주|개월)) (?=(?:\S+ )?(?:출장|방문|여행|일정|휴가))", r"\g<long>간의 "),
        (r"(?<![가-힣])사건을 취하", "소송을 취하"),
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
    text = _STAKE.sub(_share, _POSTED.sub(_titled, text))
    text = re.sub(r"(?P<what>[가-힣]+)이_", lambda match: with_particle(match["what"], "이") + " ", text)
    text = re.sub(r"(?P<deed>[가-힣]+)을_", lambda match: with_particle(match["deed"], "을") + " ", text)
    return re.sub(r" {2,}", " ", _BY.sub(_done_by, text)).strip()


#: 'a round led by A, B and C': who leads stands as subject before the verb, a list tied so that it is none of the sentence
_LED_BY = re.compile(
    r"(?P<who>(?:[^\s,은는을를]+, )*[^\s,]+)에 의해 (?P<deed>(?:공동 )?[가-힣]{2,})(?P<end>된|되는|된다는|받은|받는) (?=\S)"
)


#: '알테라의 51% 지분을' is 알테라 지분 51%를
_STAKE = re.compile(
    r"(?P<of>[가-힣A-Za-z]{2,})의 (?P<rate>(?:약 |최대 )?\d[\d.]*%) 지분(?P<mark>을|이|은|과|으로)(?= )"
)


#: '폭스콘의 창업자인 한지우는' is 한지우 폭스콘 창업자는
_POSTED = re.compile(
    rf"(?P<before>^|[은는이가을를에서] |, )(?P<firm>[가-힣A-Za-z]+)의 (?P<post>(?:전 |공동 |임시 )?(?:사장 겸 |회장 겸 |창업자 겸 )?(?:{_POSTS}))인 "
    r"(?P<who>[가-힣]{2,}?(?: [가-힣]{1,6}?)??)(?P<mark>[은는이가을를과와])(?= )"
)
_MARKS = {"은": "은", "는": "은", "이": "이", "가": "이", "을": "을", "를": "을", "과": "과", "와": "과"}


def _titled(match: re.Match[str]) -> str:
    whole = f"{match['who']} {match['firm']} {match['post']}"
    return match["before"] + with_particle(whole, _MARKS[match["mark"]])


def _share(match: re.Match[str]) -> str:
    return with_particle(f"{match['of']} 지분 {match['rate']}", match["mark"])


def _leading(match: re.Match[str]) -> str:
    who = match["who"].replace(", ", "·")
    return f"{with_particle(who, '이')} {match['deed']}{ {'된': '한', '되는': '하는', '된다는': '한다는', '받은': '한', '받는': '하는'}[match['end']] } "


def _done_by(match: re.Match[str]) -> str:
    """Who does it as the subject, before the verb."""
    return f"{with_particle(match['about'], '이')} {match['deed']}{_DOES[match['end']]}다."
