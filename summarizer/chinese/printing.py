"""What Korean print says otherwise than a reading of Chinese by rules; pure."""

from __future__ import annotations

import re

from ..japanese.korean import particle
from .misread import is_misread
from .names import PRINTED

#: of whom or what one tells whom it holds
_HOLDERS = "투자사|투자자|투자 기관|고객|고객사|참석자|주주|협력사|대상"
_ROWS = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"(?<=대) 대학(?= (?:교수|총장|연구원))", ""),
        (r"(?<![가-힣])([가-힣]{2,}) \1(?= |(?:[은는이가을를의와과]|에|에서|에게)(?= ))", r"\1"),
        (r"(?<=[와과] )공동 개발된(?= )", "공동 개발한"),
        (r"(?<=절반) (?=(?:낮추|낮출|줄이|줄일))", "으로 "),
        (r"논평하기를 거부", "논평을 거부"),
        (r"처음으로 (투자|출시|공개|상장|도입|발표) (이후|뒤)(?= )", r"첫 \1 \2"),
        (
            r"(?<![가-힣])새 (?=(?:약 |최대 |최소 )?\d[^ ]* ?(?:달러|위안|원|엔|유로|대만달러|홍콩달러)(?: 이상의)? (?:자금|투자|융자))",
            "신규 ",
        ),
        (r"에 의해 (?=(?:인수|매각|합병)(?:됐|될|되))", "에 "),
        (r"에 대해 (?=\d[^ ]* ?(?:유로|달러|위안|원|엔|파운드)(?: 이상)?의? 과징금)", "에 "),
        (r"(?<=[와과] )협력을 이뤘", "협력하기로 합의했"),
        (r"(협약|계약|협정)을 이뤘", r"\1을 맺었"),
        (r"(?<=미국)의 (?=(?:상무|재무|법무|국방|국무|에너지)부)", " "),
        (r"우려할 때(?= )", "우려하는 가운데"),
        (r"(?<=각국) (?=긴밀한)", "의 "),
        (r"(?<=주를 )출시(?=할|했|한)", "공모"),
        (r"(칩을|제품을|모델을|로봇을|소프트웨어를) 건설(?=하|할|한|했)", r"\1 개발"),
        (
            r"(플랫폼을|시스템을|생태계를|체계를|팀을|브랜드를|네트워크를|기업을|회사를|소프트웨어 생태계를) 건설(?=하|할|한|했)",
            r"\1 구축",
        ),
        (r"공시를 공개(?=했|할|한)", "공시"),
        # 已 is no more than the past behind a time, or in what is announced
        (r"(\d[일월][^,]*?) 이미 (?=[^,]*(?:했|됐|\S+하고))", r"\1 "),
        (r"(?<![가-힣])이미 (?=[^,]*다고 (?:발표|언급|말|밝))", ""),
        (
            r"(?<![가-힣])이미 (?=(?:대체로|정식으로|대거|총|막|완전히) |[^,]*(?:하나가 됐|[했됐]다고 (?:발표|언급|말|밝)))",
            "",
        ),
        (r"대형 (?=(?:투자|재편|감원|인수|구조조정|생산|양산|투입|채용|조정|시험)(?![가-힣]*(?:자|기관)))", "대규모 "),
        (r"(수요[가는]) 발생(?=했|하|할)", r"\1 급증"),
        (r"(판매가|가격)를 통해 ", r"\1로 "),
        (r"(커촹반|나스닥|증시|거래소|촹예반|차스닥)에 상륙", r"\1에 상장"),
        (r"에 (?:지분을 )?투자하는 데 (\d.*?[을를]) 투자", r"에 \1 투자"),
        # what grows: 营运 is how a house does, and a house itself does not increase
        (r"운영이 ((?:계속|크게|빠르게) )?증가", r"실적이 \1성장"),
        (r"((?:그룹|회사)[은는이가] (?:올해 |내년 )?(?:(?:계속|크게|빠르게) )?)증가", r"\1성장"),
        (r"((?:업계|산업|시장|경제)[은는이가] (?:[^ ,]+ ){0,4}?)증가", r"\1성장"),
        (r"(단계|시기|국면|시대|상태|주기|궤도)에 진출", r"\1에 진입"),
        (r"에 대해 (장점|이점|도움)이 있", r"에 \1이 있"),
        (r"(생산능력|생산량)을 가속", r"\1 확대를 가속"),
        (r"비률(?![가-힣])|비률(?=[은이을])", "비율"),
        # whose share before since when
        (r"^(\S+) ((?:지난|최근) \d+\S+|올해 들어) 주가([는가])", r"\1 주가\3 \2"),
        (r"전면적으로 완전 가동", "완전 가동"),
        (r"에서 산하 (?=[A-Z])", "에서 자사 "),
        (r"세계 업무(?= )", "글로벌 사업"),
        (r"지분 보유를 매각", "보유 지분을 매각"),
        (r"(공장 \d+곳을) 확대", r"\1 증설"),
        # 总裁 is 사장 in China and Taiwan, and 회장 of a Korean house
        (r"(?<=최태원 SK그룹 )사장|(?<=정의선 현대자동차그룹 )사장|(?<=구광모 LG그룹 )사장", "회장"),
        (r"((?:지난해|재작년|20\d\d년)(?: \d+월| \d분기)?(?:에)?) 현재 ", r"\1 "),
        (r"(\d위)에 자리(?=하|했|한)", r"\1를 차지"),
        (r"에 소속되는 ", "에 소속된 "),
        (r"겨냥하고 있는 ", "겨냥한 "),
        (r"위치하고 있는 ", "있는 "),
        # '首批投入的车辆' may be those that are to come
        (r"(?<=첫 )(투입|출시|공급|출하|인도|양산|도입)된 (?=[가-힣])", r"\1 "),
        (r"전체 분기 (?:이익을|흑자를)(?= )", "분기 흑자를"),
        # what is reckoned of a year that still runs has not happened
        (
            r"(?P<year>(?:이번 회계연도|올해|내년)(?! (?:상반기|하반기|들어|\d))[^,.]*?(?:증가|감소|상승|하락))했다고 (?=추산|추정|예상|전망)",
            r"\g<year>할 것으로 ",
        ),
        # a sum that was expected is 예상치
        (r"(?<![가-힣])((?:시장|이전|기존|당초) )?예상 (?=(?:약 )?\d)", r"\1예상치 "),
        # a report tells, and expects nothing
        (
            r"^((?:[^ ,]+ ){0,2}(?:실적 자료|보고서|조사|자료))[은는] (.*것으로) 예상하고 있다$",
            r"\1에 따르면 \2 예상된다",
        ),
        (
            r"(?<![가-힣])((?:프로젝트|공장|제품|공사|단지|모델|설비)[은는] (?:(?!\S*[은는] )[^,])*것으로) 예상하고 있",
            r"\1 예상되",
        ),
        (r"(?<=것으로 )예상되다(?=고(?: |$)|[.]?$)", "예상된다"),
        (r"([가-힣]+)[을를] (반전|개선|전환|강화|확대|축소|해결)(?:하|시키)려고 시도", r"\1 \2을 시도"),
        (r"((?:확대|축소))을 시도", r"\1를 시도"),
        (r"(?<=공장|사업|부문|센터|시장|개발|건설|분야)으?로 (?=투입)", "에 "),
        (r"(생산|개발|건설|제조|학습|운영|훈련)이 필요로 하는 ", r"\1에 필요한 "),
        (r"(?<![가-힣])거의 (?=[^,]*독점)", "사실상 "),
        (r"혜택을 확보하는(?= )", "혜택을 받는"),
        (r"혜택을 확보했", "혜택을 받았"),
        (r"시가총액 최고 (?:회사가|기업이)(?= )", "시가총액 1위 기업이"),
        (r"(\S+)에 대해 (?:초기|초보적|1차) (재편|개편|조정|조사|평가|점검)", r"\1에 대한 초기 \2"),
        (r"([가-힣]) ((?:약 )?\d[\d,.만천]*개)가 있(?=고, |다$|으며, )", r"\1 \2를 두고 있"),
        (r"([가-힣]) ((?:약 )?\d[\d,.만천]*곳)이 있(?=고, |다$|으며, )", r"\1 \2을 두고 있"),
    )
)
#: how much of what: '조달 자금의 90%' for '90%의 조달 자금'
_PART_OF = re.compile(
    r"(?<![\d가-힣])(?P<part>(?:약 )?\d[\d.]*%|절반)의 (?P<whole>(?:조달 |신규 )?(?:자금|매출|수익|이익|생산능력|물량|지출|주문|비용))"
    r"(?P<particle>[은는이가을를])(?= )"
)
_FORMS = {
    "은": "은",
    "는": "은",
    "이": "이",
    "가": "이",
    "을": "을",
    "를": "을",
    "과": "과",
    "와": "과",
    "으로": "으로",
    "로": "으로",
}
_NAMED = re.compile(rf"(?<![가-힣A-Za-z])(?P<name>{'|'.join(PRINTED)})(?P<particle>{'|'.join(_FORMS)})?(?![가-힣])")
_HOLDS = re.compile(rf"(?P<who>{_HOLDERS})[은는] (?P<what>[^.]+?)[을를] 포함(?P<end>한다|했다|하고|했고)")
#: a clause of its own that was drawn into what is expected, a place that was torn apart, a past that is to come
_TORN = re.compile(
    r"이전 (?:전망|예상치?|예측)[은는] [^.]*것으로 예상|에서만 (?:동|서|남|북)부[는은] |"
    # nothing has happened by next year ('提前至明年量产')
    r"야심으로|계속 투입됐|(?<![가-힣])이번 (?:부문|수치)[은는의] |(?<![가-힣])이번 (?:한국|미국|중국|대만|일본|독일|프랑스|영국|기술|홍콩) [^,]*(?:업체|기업|회사)|통과시키는 것|관련 회사의|매우 있|시제품 제작을 인도|이미 [^,]*[할될질] 것으로 예상|(?<![가-힣])(?:자신감|운영|능력) (?:회사|감독|올해)|"
    r"(?:내년|내후년|다음 달|다음 분기)(?: \S+)?(?:까지|에)? [가-힣]*(?:했|됐|혔|렸|났|었|았)다"
)
#: what has not happened so far
_NOT_YET = re.compile(r"还没有|還沒有|还没|還沒|尚未|仍未|还未|還未")
_NOT_DONE = re.compile(r"(?<!\S)(?P<verb>받|얻|확보하|달성하|완료하|도달하|끝내)지 않았")
#: a firm by who founded it: its name would be read as words
_FOUNDED = re.compile(
    r"(?:创办|创立|创建|創辦|創立)的(?=[㐀-鿿])(?!.{0,12}(?:公司|企业|企業|团队|團隊|基金|机构|機構|平台|学校|學校|大学|大學|协会|協會|工厂|工廠))"
)
_EARLIER = re.compile(r"稍早|较早|較早|早些时候|早些時候|早前")
#: 'at home' in a paper of the mainland, and of Taiwan
_AT_HOME = {"国内": "중국 내", "國內": "대만 내"}


def printed(text: str, sentence: str) -> str | None:
    """The Korean of *sentence* as newspapers word it; ``None`` where it was read against its sense."""
    if _TORN.search(text) or _FOUNDED.search(sentence):
        return None
    for pattern, put in _ROWS:
        text = pattern.sub(put, text)
    if is_misread(text, sentence):
        return None
    if _EARLIER.search(sentence):  # '本月稍早' is in the month, and not before it
        text = re.sub(r"(\d월)에 앞서(?= )", r"\1에", text)
    home = next((korean for surface, korean in _AT_HOME.items() if surface in sentence), "")
    if home:
        text = re.sub(r"(?<![가-힣])국내(?= )", home, text)
    if _NOT_YET.search(sentence) and "아직" not in text and len(_NOT_DONE.findall(text)) == 1:
        text = _NOT_DONE.sub(r"아직 \g<verb>지 못했", text)
    if "曾" in sentence:  # who was a chief is not made one
        text = text.replace("을 맡았다", "을 지냈다")
    text = _NAMED.sub(_is_called, _PART_OF.sub(_has_part, text))
    return _HOLDS.sub(_are_held, text)


def _is_called(match: re.Match[str]) -> str:
    """The firm by the name that papers print, with the particle that it wants."""
    name = PRINTED[match["name"]]
    return name + (particle(name, _FORMS[match["particle"]]) if match["particle"] else "")


def _has_part(match: re.Match[str]) -> str:
    """'자금의 90%가' for '90%의 자금이'."""
    return f"{match['whole']}의 {match['part']}{particle(match['part'], _FORMS[match['particle']])}"


def _are_held(match: re.Match[str]) -> str:
    """'투자사는 A와 B를 포함한다' is '투자사에는 A와 B가 포함된다'."""
    end = {"한다": "된다", "했다": "됐다", "하고": "되고", "했고": "됐고"}[match["end"]]
    return f"{match['who']}에는 {match['what']}{particle(match['what'], '이')} 포함{end}"
