"""What Korean print says with other words, or in another form, than a rendering of Japanese word for word; pure.

STATES     what is so now: '밝히고 있다' of 明らかにしている is 밝혔다, '시장이 되고 있다' of となっている 시장이다
OBJECTS    the verb that goes with the noun: a plan is not 취하 but 철회, a loss not 계상 but 기록
FIGURES    figures and years
JOINTS     particles and signs between the parts of a sentence
"""

from __future__ import annotations

import re

from .joints import FIGURES, JOINTS, Put
from .korean import closed, particle
from .meant import MEANT
from .turns import TURNS

_TOLD = (
    "발표|공표|표명|설명|강조|지적|보도|결정|합의|확인|공개|체결|설립|인정|선언|시사|명언|단언|보고|제시|제출|신청|제소|완료|종료|달성|언급|의결|선정|지명|내정|"
    "공약|약속|제안|요청|통보|통지|기록|취득|매각|출자|수주|예고|경고|부인"
)
_KEPT = "포함|탑재|배치|설치|등록|제한|한정|보관|공개|지정|적용|부과|연결|예정|상장|반영|게재|기재|명시|수록|배정|규정"
#: what goes on being so
_STAYS = re.compile(r"(?:문제|과제|화제|이슈|쟁점|부담|도움|힘|계기|원인|걸림돌|관심사|표적|대상|손실|적자|흑자)$")
_FIRMS = r"(?:대기업|최대 기업|스타트업|업체)"
_LANDS = r"미국|한국|대만|중국|일본|영국|독일|프랑스|네덜란드|인도"
_PAST = {
    "정하": "정했",
    "밝히": "밝혔",
    "말하": "말했",
    "나타내": "밝혔",
    "전하": "전했",
    "적": "적었",
    "내걸": "내걸었",
}
_DOUBLED = {"킬": "늘릴", "킨": "늘린", "켰": "늘렸", "키": "늘리"}
_SHOWN = {"나타냈": "밝혔", "나타내고": "밝히고", "나타내며": "밝히며", "나타내": "밝혀", "나타낸": "밝힌"}
_IS = {"다.": "이다.", "으며": "이며", "지만": "이지만", "는 ": "인 "}
_WORKS = "지원|설명|회담|협의|조사|투자|판매|생산|공급|검토|협상|채용|점검|개발|연구|분석|평가|교육|훈련|실험|시험|보도|논의|심사|제안|요청|감축|감원|인하|인상|개혁|정비|발표"


def _past(match: re.Match[str]) -> str:
    return _PAST[match["form"]]


def _is(match: re.Match[str]) -> str:
    noun, copula = match["noun"], _IS[match["end"]]
    if _STAYS.search(noun):
        return match[0]
    return noun + (copula[1:] if copula in ("이다.", "이며", "이지만") and not closed(noun) else copula)


STATES: tuple[tuple[str, Put], ...] = (
    (rf"(?P<told>{_TOLD})하고 있(?:었)?(?=다\.|지만|으며)", r"\g<told>했"),
    (r"(?<=[로를을고도] )(?P<form>정하|밝히|말하|나타내|전하|적|내걸)고 있(?:었)?(?=다\.|지만|으며)", _past),
    (rf"(?P<kept>{_KEPT})되고 있(?=다|으며|지만|고)", r"\g<kept>돼 있"),
    (rf"(?P<kept>{_KEPT})되고 있는 ", r"\g<kept>된 "),
    (rf"(?P<kept>{_KEPT})되고 있었던 ", r"\g<kept>돼 있던 "),
    (r"고 있었던 (?!것)", "고 있던 "),
    (r"(?<=[을를] )넘고 있(?=다\.|으며|지만)", "넘었"),
    (r"(?<=’)이?라고 하고 있(?:었)?다\.", "라고 밝혔다."),
    (r"(?P<noun>[가-힣A-Za-z\d%]+)[이가] 되고 있(?P<end>다\.|으며|지만|는 )", _is),
    (r"(?P<noun>연기|중단|보류|취소)[이가] 되고 있었(?=다|지만|으며)", r"\g<noun>된 상태였"),
    (r"(?<=[년월일해주] 만)[이에] (?:된다|됐다)(?=\.)", "이다"),
    (r"(?<=마지막 날|첫날|첫해)이 되는 (?=\d)", "인 "),
    (r"(?P<noun>[가-힣]{2,})계속 (?=[하한했해할])", r"계속 \g<noun>"),
    (r"(?<=[가-힣]는) 사이(?=[, ])", " 동안"),
)


_MODIFYING = ("의", "하는", "되는", "있는", "없는", "많은", "같은", "높은", "낮은", "좋은")


def _plain_deed(match: re.Match[str]) -> str:
    """'중대한 발표를 실시한다' keeps its object: the word before describes it."""
    before, work = match["before"], match["work"]
    described = before.endswith(_MODIFYING) or (
        before[-1] not in "은는" and before[-1] >= "가" and (ord(before[-1]) - 0xAC00) % 28 == 4
    )
    return f"{before} {work}{particle(work, '을')} {match['end']}" if described else f"{before} {work}{match['end']}"


def _shown(match: re.Match[str]) -> str:
    return f"{match['what']}{particle(match['what'], '을')} {_SHOWN[match['form']]}"


#: what nobody wills
_UNWILLED = r"(?:시장|수요|규모|격차|실적|경기|업황|매출|이익|경쟁|공급|부담|불안|우려|영향|생산|판매|수익성|환경|관계|수급|물류|피해|적자|흑자|점유율|지역|갈등|추세|흐름)"
_BEFALLS = {
    "하면": "되면",
    "하는": "되는",
    "하고": "되고",
    "하며": "되며",
    "한다": "된다",
    "할": "될",
    "한": "된",
    "했": "됐",
    "해": "돼",
}


def _befalls(match: re.Match[str]) -> str:
    return f"{match['what']} {match['deed']}{_BEFALLS[match['form']]}"


_SLOWED = {"지": "둔화되", "진": "둔화된", "졌": "둔화됐", "질": "둔화될"}


def _slowed(match: re.Match[str]) -> str:
    return _SLOWED[match["form"]]


_STAYING = {
    "르고": "남고",
    "르지": "남지",
    "른다": "남는다",
    "르며": "남으며",
    "를 ": "남을 ",
    "른 ": "남은 ",
    "물렀": "남았",
}


def _stays_as(match: re.Match[str]) -> str:
    return f"{match['who']}{particle(match['who'], '으로')} {_STAYING[match['form'] or match['was']]}"


OBJECTS: tuple[tuple[str, Put], ...] = (
    (
        r"(?P<what>견해|방침|의향|입장|생각|전망|뜻)[을를]? (?P<form>나타냈|나타내고|나타내며|나타내(?=[, ])|나타낸)",
        _shown,
    ),
    (r"(?<=다는) 생각을 밝", " 입장을 밝"),
    (r"(?<=인식을) 나타냈", " 드러냈"),
    (r"(?<=[가-힣]) 난색을 나타냈", " 난색을 보였"),
    (r"(?<=계획|방침|결정|허가|승인|면허)([을를]) 취하(?=[하했한할])", r"\1 취소"),
    (r"(?<=적자|흑자|손실)를? 계상([하했한할])", r"를 기록\1"),
    (rf"(?P<before>[가-힣A-Za-z]+) (?P<work>{_WORKS})[을를] 실시(?P<end>[하했한할]|해[, ])", _plain_deed),
    (r"영향을 줬", "영향을 미쳤"),
    (r"영향을 (?:준|주는) ", "영향을 미친 "),
    (
        r"(?P<what>[^ ,]*[^ ,])에(?:는|도)? 언급(?=[하했한할])",
        lambda match: match["what"] + particle(match["what"], "을") + " 언급",
    ),
    (r"의무 붙이", "의무화하"),
    (r"질의 ?응답에 임(?=[하했한할])", "질의응답을 진행"),
    (r"(?<!기자)(?<!상)(?<!한)(?<![가-힣])회견한 ", "기자회견을 연 "),
    (r"(?<!기자)(?<!전화 )(?<![가-힣])회견(?=[에을][ 서]|[하했])", "기자회견"),
    (r"기자회견하고,?", "기자회견을 열고"),
    (r"기자회견했", "기자회견을 열었"),
    (r"마련하는 (?=(?:[가-힣]+ ){0,3}(?:공장|거점|연구소|시설))", "세우는 "),
    (r"(?<=공장|설비|시설|기술|자금)(도|을|를) 사용하면", r"\1 활용하면"),
    (
        r"(?<=건설|실현|달성|도입|양산|가동|해결|확립|보급|개선|개혁|재건|구축|진출|상장|상용화|강화|복구)[을를] 향[해한]",
        "을 위해",
    ),
    (
        r"(?P<who>회장|사장|이사|대표|CEO|주주|고문|위원)에 (?:머무(?P<form>르고|르지|른다|르며|를 |른 )|머(?P<was>물렀))",
        _stays_as,
    ),
    (r"에 충당하는 인사", "로 임명하는 인사"),
    (r"(?<=[다라자]고) 응(?=[했한하])", " 답"),
    (r"(?:에서|로부터) 초래한 (?=[가-힣A-Z\u4e00-\u9fff ]{2,12}(?:씨|사장|회장|대표))", "에서 영입한 "),
    (r"(?<=[라다자])고 (?:하고|해),? (?!있)(?=[가-힣A-Z\d‘])", "며 "),
    (r"부인적(?=[인으])", "부정적"),
    (r"추가적인 (?=인력|감원|투자|제재|규제|제한|지원|관세|감축|인하|인상)", "추가 "),
    (r"연결 결산(?=\(속보치\)|\(확정치\)|을|에)", "연결 실적"),
    (r"속보치", "잠정치"),
    (r"(?P<trip>방일|방한|방미|방중|귀국)하고, ", r"\g<trip>해 "),
    (r"가지는 ", "갖는 "),
    (r"(?P<what>[가-힣]{2,}[이가]) (?P<deed>완공)(?P<form>하면|하는|하고|한다|할|한|했)(?=[ ,다])", _befalls),
    (r"두 배로 증가시(?P<form>킬|킨|켰|키)", lambda match: "두 배로 " + _DOUBLED[match["form"]]),
    (r"(?<=[원엔러안로] )적자에서 흑자로 전환", "적자를 벗어나 흑자로 전환"),
    (r"^한편으로,? ", ""),
    (r"유지보수 (?=정당|정권|진영|세력|정치)", "보수 "),
    (r"또한 한 걸음", "한 걸음 더"),
    (r"그때까지의 (?:사이|동안)", "그때까지"),
    (r"(?<=[가-힣])적에는(?= )", "적으로는"),
    (r"것은 처음으로\.", "것은 처음이다."),
    (r"(?<=실적|매출|이익|수익|품질)이 저하(?=[하했한할])", "이 하락"),
    (r"(?<=\))[과와] 이어진다\.", " 순이다."),
    (r"[을를] 충당하는 인사", "를 임명하는 인사"),
    (r"인사를 굳혔", "인사를 확정했"),
    (r"둘러싸는 ", "둘러싼 "),
    (r"구성 대비(?=[는가를와])", "구성비"),
    (r"이 실현(?=하면|할|한다)(?P<form>하면|할|한다)", lambda match: "이 실현" + _BEFALLS[match["form"]]),
    (r"·그룹", "그룹"),
    (r"최대의 (?=[가-힣])", "최대 "),
    (r"모국에서의 ", "모국 "),
    (r"점포를 전개", "점포를 운영"),
    (rf"(?P<kind>{_FIRMS})의 (?=(?:{_LANDS}) )", r"\g<kind> "),
    (
        rf"(?P<what>{_UNWILLED}[이가]) (?P<deed>확대|개선|완화|강화|회복|안정|정상화|본격화|확산|축소|둔화|가속|분산|단축|집중|지속|연장)(?P<form>하면|하는|하고|하며|한다|할|한|했|해)(?=[ ,다던으])",
        _befalls,
    ),
    (
        r"(?P<what>[가-힣]{2,})에 성장(?=[하했한할])",
        lambda match: match["what"] + particle(match["what"], "으로") + " 성장",
    ),
    (r"위치하는 ", "위치한 "),
    (r"시장(?:으로부터의|에서의) 철수", "시장 철수"),
    (
        r"(?<![A-Za-z가-힣])(?P<house>LG|SK|GS|HD|KT) (?P<rest>전자|에너지솔루션|디스플레이|화학|이노텍|유플러스|하이닉스|온|텔레콤|이노베이션|현대)(?=[은는이가을를의과와에도, ])",
        r"\g<house>\g<rest>",
    ),
    (r"현대 자동차", "현대자동차"),
    (r"성공하지 않는다", "성공하지 못한다"),
    (r"(?<=’)(?:이?라고 하고|로서),? (?=[가-힣A-Z\d‘])", "라며 "),
    (r"(?<=[가-힣])할 일은 없었", "하지 않았"),
    (r"(?<=[가-힣])될 일은 없었", "되지 않았"),
    (r"(?<=망설)일 일은 없었", "이지 않았"),
    (r"그것까지(?= )", "그때까지"),
    (r"(?<=[가-힣]) (?:마친|끝낸|끝난|종료한|완료한) 데 따라", lambda match: match[0].replace("데 따라", "뒤")),
    (
        r"(?<=반도체|운드리|배터리|스마트폰|자동차|메모리|위탁생산|디스플레이|전기차|장비|로봇)(?:에서|의) (?P<rank>세계 (?:최대 기업|선두 기업|최대 업체|\d위))(?:의|인)? (?=[가-힣A-Z])",
        r" \g<rank> ",
    ),
    (r" 또한 (?=강화|확대|개선|높|늘|줄|발전|추진|성장|진전|악화|낮)", " 더욱 "),
    (r"전화 회견", "전화 회의"),
    (r"의 1명(?=[은이으])", " 중 한 명"),
    (r"(?P<way>상승|하락)으로 종료(?=[했하])", r"\g<way> 마감"),
    (r"미칠 일은 없다(?=[는고])", "미치지 않는다"),
    (r"미칠 일은 없다\.", "미치지 않는다."),
    (r"(?<=[가-힣]시) 내에(?= )", "에"),
    (r"최종\(이번 회계연도\) ?이익", "순이익"),
    (r"메타 플랫폼스(?=[의은는이가를,])", "메타"),
    (r"반도체의 파운드리", "반도체 파운드리"),
    (
        r"(?P<what>(?!이유|이야기|말|설명|의견|소리|강연|목소리|뉴스|소식|보고|사정|상황|음악|강의|수업|질문)[가-힣]{2,}[을를]) 들었(?=다\.|고|으며|지만)",
        r"\g<what> 꼽았",
    ),
    (r"(?<=[가-힣])의 하나(?=[로인이다])", " 중 하나"),
    (r"둔해(?P<form>지|진|졌|질)", _slowed),
    (r"그 그 밖", "그 밖의"),
    (r"부모 (?=중국|미국|일본|한국|러시아)", "친"),
    (r"(?<=[가-힣]) 것 같다\.", " 것으로 보인다."),
    (r"(?<= 중)으로,", "이며,"),
    (r"려는 목적이 있(?=다|었)", "려는 목적이"),
)


_LOOKING_BACK = re.compile(r"\(\?<=(?P<words>[^()\[\]\\?+*]*\|[^()\[\]\\?+*]*)\)")


def _each(match: re.Match[str]) -> str:
    """One look back for each word: re wants all of them to be of one length."""
    return "(?:" + "|".join(f"(?<={word})" for word in match["words"].split("|")) + ")"


def _compiled(rows: tuple[tuple[str, Put], ...]) -> tuple[tuple[re.Pattern[str], Put], ...]:
    return tuple((re.compile(_LOOKING_BACK.sub(_each, pattern)), put) for pattern, put in rows)


_ALL = tuple(_compiled(rows) for rows in (STATES, OBJECTS, FIGURES, JOINTS, TURNS, MEANT))


def worded(text: str) -> str:
    """*text* with all of them put, in this order."""
    for rows in _ALL:
        for pattern, put in rows:
            text = pattern.sub(put, text)
    return text
