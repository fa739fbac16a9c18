"""A name and what its firm, office or place is, in one Korean word: '윈링마이크로', '아카사항공', '한투증권'.  Pure."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from ..lexicon import is_common, known_as
from ..sounds.hanja import fold, read_alike, readings
from ..source import Evidence

#: ends of Korean names of firms and offices, and how the other three languages write them
_ENDS = {
    korean: re.compile(foreign)
    for koreans, foreign in (
        ("은행 뱅크", r"(?i)\bbank|銀行|银行|行"), ("증권", r"(?i)securities|brokerage|investment|証券|证券|證券"), ("재보험 리", r"(?i)\bre(?:insurance|insurers?)?\b|再保|リ(?:ー)?(?![ァ-ヺー])"), ("보험 생명 화재 손해보험 생명보험", r"(?i)insur|\blife\b|assurance|保険|生命|保险|保險|人寿|人壽|火災"),
        ("자산운용 운용 자산", r"(?i)asset|management|investment|アセット|資産|资产|基金"), ("캐피털 캐피탈 벤처스 벤처 투자 인베스트먼트", r"(?i)capital|ventures?|invest|キャピタル|ベンチャー|投資|投资|资本|資本|创投|創投"),
        ("파트너스", r"(?i)partners|パートナーズ|合伙"), ("컨설팅", r"(?i)consult|コンサル|咨询|諮詢"), ("리서치", r"(?i)research|リサーチ|総研|研究|咨询"), ("애널리틱스 인사이트 인텔리전스", r"(?i)analytics|insights?|intelligence|アナリティクス|数据|情报"),
        ("마이크로 마이크로일렉트로닉스 마이크로전자 미전자", r"(?i)micro|マイクロ|微电子|微電子|微"), ("일렉트로닉스 전자 일렉트릭 전기", r"(?i)electr|エレクトロ|電子|电子|電気|電機|电气|電氣|電"), ("반도체 세미컨덕터 세미", r"(?i)semi|chip|半導体|半导体|半導體|セミ|芯"),
        ("테크놀로지 테크놀로지스 테크 과기 기술", r"(?i)tech|テクノロジ|テック|技術|科技|技术"), ("로보틱스 로봇", r"(?i)robot|ロボ|机器人|機器人"), ("소프트 소프트웨어", r"(?i)soft|ソフト|软件|軟體|軟件"), ("시스템 시스템즈 시스템스", r"(?i)system|システム|系统|系統"),
        ("네트웍스 네트워크 네트워크스", r"(?i)network|ネットワーク|网络|網路"), ("클라우드", r"(?i)cloud|クラウド|云|雲"), ("모바일", r"(?i)mobile|モバイル|移动|移動"), ("텔레콤 통신 텔레커뮤니케이션스", r"(?i)tele|communications?|通信|電信|电信|テレコム"),
        ("미디어 엔터테인먼트 스튜디오 픽처스 게임즈 게임", r"(?i)media|entertainment|studio|pictures|games?|メディア|エンタ|スタジオ|ゲーム|传媒|娱乐|游戏"), ("항공 에어라인 에어 에어라인스", r"(?i)\bair|flight|航空|エア"), ("자동차 모터 모터스 오토 자동차그룹", r"(?i)motor|auto|cars?\b|自動車|汽车|汽車|モータ|汽"),
        ("모빌리티", r"(?i)mobility|モビリティ|出行"), ("물산 상사 트레이딩", r"(?i)trading|corp|物産|商事|物产|物產|贸易"), ("부동산", r"(?i)real estate|realty|property|properties|fudosan|不動産|地产|地產|不动产"), ("건설", r"(?i)construct|engineering|建設|建设"), ("제철 철강 스틸", r"(?i)steel|製鉄|製鋼|スチール|钢|鋼"),
        ("중공업 공업 인더스트리 인더스트리즈", r"(?i)industr|工業|工业|インダスト|重工"), ("화학 케미칼 케미컬", r"(?i)chemi|化学|化學|ケミカル|化工"), ("제약 약품 파마 바이오 바이오텍 바이오로직스 테라퓨틱스", r"(?i)pharm|bio|drug|therap|製薬|薬品|制药|製藥|医药|醫藥|生物|ファーマ|バイオ"),
        ("에너지 전력 파워", r"(?i)energy|power|electric|エネルギ|電力|电力|能源|パワー"), ("정유 석유 오일", r"(?i)oil|petrol|石油|オイル"), ("해운 상선", r"(?i)shipping|lines?\b|marine|海運|航运|航運"), ("조선 해양", r"(?i)ship|marine|造船|海洋"), ("식품 푸드", r"(?i)food|食品|フード"),
        ("백화점 리테일 스토어 마트", r"(?i)store|retail|mart|百貨|百货|ストア"), ("병원 의료원", r"(?i)hospital|clinic|medical|病院|医院|醫院|医療"), ("그룹", r"(?i)group|グループ|集团|集團|控股"), ("홀딩스 지주 금융지주", r"(?i)holding|ホールディングス|HD(?![A-Za-z])|控股|金控|集团"), ("금융 금융그룹 파이낸셜", r"(?i)financ|金融|フィナンシャル|金控"),
        ("대 대학 대학교 공대 공과대", r"(?i)universit|college|institute|大学|大學|大(?![手])"), ("연구소 연구원 랩 랩스", r"(?i)institut|\blabs?\b|laborator|research|研究|ラボ|实验室|實驗室|院|所"), ("재단", r"(?i)foundation|財団|基金会|基金會"), ("협회 연맹 연합회 조합", r"(?i)associat|federation|union|alliance|council|協会|协会|協會|連盟|联盟|聯盟|連合会|組合|工会"),
        ("노조", r"(?i)union|労組|労働組合|工会|工會"), ("위원회 위", r"(?i)commission|committee|council|board|委|会議"), ("청 국 부 처 성", r"(?i)agency|administration|bureau|ministry|department|office|service|authority|庁|局|部|省|署|处|處"), ("법원 지법 고법 연방법원 지방법원", r"(?i)court|circuit|district|judge|裁判所|地裁|高裁|法院|法庭"), ("지검 검찰 검찰청", r"(?i)prosecut|attorney|地検|検察|检察|檢察|地檢"),
        ("거래소 증시 증권거래소", r"(?i)exchange|market|stock|shares|取引所|市場|株|证券交易|股|交易所|證交所"), ("신문 일보 타임스 데일리 저널 뉴스 통신사 매거진 포스트 헤럴드", r"(?i)times|news|daily|journal|post|herald|gazette|tribune|magazine|review|新聞|日報|ニュース|新闻|日报|時報|时报|报|報|财讯"), ("방송 TV", r"(?i)\btv\b|broadcast|放送|テレビ|电视|電視|台"),
        ("인터내셔널 글로벌 인터", r"(?i)international|global|intl|インターナショナル|国际|國際|グローバル"), ("디자인 디지털 데이터 오토메이션 이미징 사이언스 포토닉스 옵틱스 머티리얼즈 컴퓨팅 컴퓨터 다이내믹스 인스트루먼트 솔루션 솔루션즈 서비스 헬스 헬스케어 케어 스페이스 퀀텀 디스플레이 센서 메모리", r"(?i)design|digital|data|automat|imaging|scien|photonic|optic|material|comput|dynamics|instrument|solution|service|health|care|space|quantum|display|sensor|memor|デザイン|デジタル|データ|数据|數據|设计|設計|智能|智造|光电|光電|材料|计算|健康|量子|存储|显示"),
        ("코리아 재팬 차이나 아메리카 유럽 아시아", r"(?i)korea|japan|china|america|europe|asia|韓国|日本|中国|アメリカ|ジャパン|韩国"), ("과학단지 산업단지 공업단지 과학공업단지 과학산업단지 과기단지 산업원구 과학원구 과학기술단지 테크노파크 사이언스파크 테크노밸리 개발구 하이테크구 고신구 경제개발구 경제기술개발구 첨단구 신구", r"(?i)\bpark|valley|zone|園区|园区|園區|団地|パーク|科学城|科學城|开发区|開發區|高新区|高新區|新区|新區|科技城"), ("호텔 리조트", r"(?i)hotel|resort|ホテル|酒店"), ("공항 역 항 터미널", r"(?i)airport|station|port\b|terminal|空港|駅|港|机场|機場"), ("공사 공단", r"(?i)corporation|agency|公社|公団|公司"), ("회의 정상회의 포럼 엑스포 박람회 서밋 콘퍼런스", r"(?i)summit|forum|expo|conference|meeting|サミット|フォーラム|会議|峰会|论坛|博览"),
        ("정기 세이키", r"(?i)precision|精機|精机|機械|机械"), ("정밀 세이미쓰", r"(?i)precision|精密"), ("정공 세이코", r"(?i)seiko|精工"), ("제작소 세이사쿠쇼", r"(?i)works|製作所|制作所|制作"), ("공기 기공 기계 머시너리 머신 머신즈 중기", r"(?i)machine|kiki|機械|机械|機工|工機|重機|重机|マシン"), ("화성", r"(?i)kasei|化成"), ("제지 페이퍼", r"(?i)paper|製紙|造纸|制紙"),
        ("인쇄 프린팅", r"(?i)print|印刷"), ("운수 물류 로지스틱스 익스프레스 택배", r"(?i)logistics|transport|express|運輸|运输|物流|快递|快遞|ロジスティクス|運送"), ("창고", r"(?i)warehouse|倉庫|仓"), ("섬유 방적 텍스타일", r"(?i)textile|spinning|繊維|紡績|纺织|紡織"), ("시멘트", r"(?i)cement|セメント|水泥"), ("글라스 유리 초자", r"(?i)glass|ガラス|硝子|玻璃|グラス"), ("금속 메탈 메탈즈", r"(?i)metal|金属|金屬|メタル"), ("고무 타이어 러버", r"(?i)rubber|tire|tyre|ゴム|タイヤ|橡胶|轮胎|輪胎"),
        ("전공 전선 케이블", r"(?i)cable|wire|electric|電工|電線|电缆|電纜|ケーブル"), ("전산 컴퓨팅", r"(?i)comput|電算|计算|計算|コンピュ"), ("신소재 소재 머티리얼 머티리얼즈 머티리얼스 매터리얼", r"(?i)material|マテリアル|素材|材料|新材"), ("로보 로보틱스 로보티크 로보", r"(?i)robo|ロボ|机器人|機器人|ロボティクス"), ("엔지니어링", r"(?i)engineering|エンジニアリング|工程|工学"), ("신탁 트러스트", r"(?i)trust|信託|信托"), ("카드", r"(?i)card|カード|卡"), ("리스 리싱", r"(?i)leas|リース|租赁|租賃"),
        ("페이 페이먼츠", r"(?i)pay|ペイ|支付"), ("스페이스 에어로스페이스 우주항공 항공우주", r"(?i)space|aero|スペース|宇宙|航天|航空|太空"), ("나노", r"(?i)nano|ナノ|纳米|奈米"), ("레이저", r"(?i)laser|レーザ|激光|雷射"), ("배터리 전지", r"(?i)batter|cell|電池|电池|バッテリ|锂|鋰"), ("솔라 태양광", r"(?i)solar|ソーラー|太陽|太阳|光伏"), ("수소 하이드로젠", r"(?i)hydrogen|水素|氢|氫"), ("철도 전철 레일", r"(?i)rail|鉄道|電鉄|铁路|鐵路|レール"), ("버스 택시 트랜스포트", r"(?i)bus|taxi|transport|タクシー|バス"),
        ("교육 에듀 아카데미 스쿨", r"(?i)edu|academy|school|教育|アカデミー|スクール"), ("쇼보 출판 북스 퍼블리싱", r"(?i)publish|books|press|書房|出版|ブックス"), ("제과 제분 양조 맥주", r"(?i)brew|confection|mill|beer|製菓|製粉|酒造|ビール|啤酒"), ("임팩트 액셀러레이터 이노베이션 이노베이션스 테크놀러지 테크놀러지스 다이나믹스", r"(?i)impact|accelerat|innovat|techn|dynamic|イノベーション|創新|创新|科技|动力|動力"), ("시큐리티 보안 디펜스 방위", r"(?i)securit|defen[cs]e|セキュリティ|安全|安防|防务"), ("광학 광전 옵토", r"(?i)opt|photon|光学|光學|光电|光電"), ("즈넝 지능 즈쿵", r"智能|智慧|智控|智造"), ("커지 과학기술", r"科技|科学技术"), ("뎬쯔 뎬즈", r"电子|電子"), ("궁예 공사 구펀", r"工业|工業|股份|公司"),
        ("시 현 주 성 군 구 도 섬 만 강 산 읍 면 동 촌 정 부 자치구", r"(?i)city|state|county|province|prefecture|district|island|bay|river|mount|town|village|市|県|州|省|郡|区|島|岛|湾|川|山|町|村|县|縣|府|道|都|[A-Z][a-z]+"), ("상 상무 당", r"相|党|黨|大臣|(?i:party|minister)"),
    )
    for korean in koreans.split()
}  # fmt: skip
#: what stands behind any name in one word and says nothing about who it is
_FREE = re.compile(
    r"(?:팀|측|사|관|진|쪽|산|발|계|판|형|용|식|어|법|안|인|군|제|당|장|파|권|지수|주|주가|주식|공장|본사|법인|지사|지점|캠퍼스|회견|강연|회담|시장|모델|제품|서비스|칩|앱|폰|지역|공동|대표|행정부|정부|당국|총리|대통령|장관|국무장관|차관|대사|의원|의장|회장|사장|검사|판사|교수|애널리스트|연구팀|연구진|운영사|모회사|자회사|계열사|협력사|관계자|대변인|출신|현지|내|외|간|전|별|급|행|향|호|화|들|만|및)+"
)
_HEADS = re.compile(r"(?:주|전|신|대|미|중|한|일|영|독|불|북|남|동|서|구|옛|범|친|반|탈|비|양|각|모|자)(?=[가-힣]{2})")
_LEAST_END = 2
#: what foreign papers leave out of a firm's name ('Booking' is 부킹홀딩스)
_LEGAL = frozenset(["홀딩스", "그룹", "코퍼레이션", "컴퍼니", "인코퍼레이티드"])


def put_together(word: str, evidence: Evidence, known: Callable[[str], bool]) -> bool:
    """Is *word* a name of the evidence with an end, a head or a plain noun that the evidence may have said beside it?"""
    head = _HEADS.match(word)
    if head is not None and len(word) > len(head[0]) + 1 and known(word[head.end() :]):
        return True
    splits = ((word[:at], word[at:]) for at in range(len(word) - 1, 0, -1))
    return any(_ends(end, evidence) and _begins(begin, evidence, known) for begin, end in splits)


def _begins(begin: str, evidence: Evidence, known: Callable[[str], bool]) -> bool:
    if len(begin) < _LEAST_END and begin.isalpha() and not begin.isascii():
        return False
    if known(begin) or (len(begin) > _LEAST_END and put_together(begin, evidence, known)):
        return True
    return evidence.language == "zh" and len(begin) == _LEAST_END and read_alike(begin, " ".join(evidence.sentences))


def is_told_end(word: str, evidence: Evidence) -> bool:
    """'벤처스' of '노르하운 벤처스', where the evidence has 'Ventures'."""
    return word in _ENDS and _ends(word, evidence)


def is_firm_end(end: str) -> bool:
    """Does *end* make another firm or office of a name ('카카오' and '카카오게임즈')?"""
    return end in _ENDS


@lru_cache(maxsize=8192)
def _ends(end: str, evidence: Evidence) -> bool:
    if _FREE.fullmatch(end) or (evidence.foreign and end in _LEGAL):
        return True
    foreign = _ENDS.get(end)
    if foreign is not None:
        return end in evidence.text or (evidence.foreign and foreign.search(" ".join(evidence.sentences)) is not None)
    if len(end) < _LEAST_END:
        return False
    if evidence.language in ("ja", "zh") and fold(end) in readings(" ".join(evidence.sentences))[0]:
        return True
    if not evidence.foreign:
        return end in evidence.text
    return end in evidence.canonical_text or (is_common(end) and known_as(end, evidence.text))


@lru_cache(maxsize=4096)
def shortened(word: str, text: str) -> bool:
    """Is *word* cut from a longer Korean name of *text*, or the other way round ('기재부', 기획재정부)?"""
    if not _SHORT.fullmatch(word):
        return False
    found = [other for other in _NAMES.findall(text) if other[0] == word[0]]
    others = {*found, *(_PARTICLE.sub("", other) for other in found)}
    return any(_cut_from(word, other) or (_cut_from(other, word) and not _is_of_group(word, other)) for other in others)


def _is_of_group(word: str, group: str) -> bool:
    """'한화생명' is another firm than '한화'."""
    return word.startswith(group) and is_firm_end(word[len(group) :])


_PARTICLE = re.compile(r"(?:에서|에게|으로|까지|부터|은|는|이|가|을|를|의|에|와|과|도|로|만)$")


_SHORT = re.compile(r"[가-힣]{2,12}")
_NAMES = re.compile(r"[가-힣]{2,12}")
#: ends of offices and firms: the last syllable of what is cut short is one of the longer name
_LONGER = 2


def _cut_from(short: str, long: str) -> bool:
    """Are the syllables of *short* in *long* in their order, the longer name an office's or a firm's, or their ends alike?"""
    if (
        len(short) > _LONGER and len(long) > len(short) and long.endswith(short[-_LONGER:])
    ):  # '칸영화제' of '칸국제영화제'
        rest = iter(long[: long.rfind(short[-_LONGER:])])
        if all(char in rest for char in short[:-_LONGER]):
            return True
    named = _OFFICE.match(long)
    if named is None or len(named[0]) < len(short) + _LONGER - (len(short) > _LONGER) or len(short) < _LONGER:
        return False
    rest = iter(named[0])
    return all(char in rest for char in short)


_OFFICE = re.compile(
    r"[가-힣]+(?:위원회|부|처|청|원|은행|증권|공사|공단|협회|연합회|회의소|거래소|전력|원자력|대학교|대학|대|자동차|전자|화학|중공업|조선|항공|건설|생명|화재|카드|산업|기술원|연구원|연구소|재단|법원|검찰청|경찰청|본부|센터|보험|제약|통신|그룹|당|노동조합|노조|연맹|총연맹|은행장|시장|집행위)"
)
