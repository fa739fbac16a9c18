"""Names that a line gives by what they mean: parts of the world, countries by their towns, Chinese firms in English words.  Pure.

'동남아시아' is said of 'Southeast Asian cities', '캘리포니아' of what is in San Francisco, '볼케이노엔진' is 火山引擎, '폰' is 'von'.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ...text import words
from ..source import Evidence

#: parts of the world and parties, by what speaks of them in any language
_REGIONS = {
    korean: re.compile(foreign)
    for koreans, foreign in (
        ("동남아시아 동남아", r"(?i)south-?\s?east(?:ern)? asia|\basean\b|東南アジア|东南亚|東南亞|东盟|東盟|東協"), ("동아시아 동북아시아 동북아", r"(?i)(?:north-?)?east(?:ern)? asia|東アジア|東北アジア|东亚|東亞|东北亚|東北亞"),
        ("남아시아", r"(?i)south asia|南アジア|南亚|南亞"), ("중앙아시아", r"(?i)central asia|中央アジア|中亚|中亞"), ("서아시아", r"(?i)west(?:ern)? asia|西アジア|西亚|西亞"),
        ("아시아", r"(?i)asia|アジア|亚洲|亞洲|亚太|亞太|东亚|東亞|东南亚|東南亞"), ("아시아태평양 아태 아태지역 아시아태평양지역", r"(?i)asia[- ]pacific|\bapac\b|アジア太平洋|亚太|亞太"), ("태평양", r"(?i)pacific|太平洋"), ("인도태평양", r"(?i)indo-?pacific|インド太平洋|印太"), ("대서양", r"(?i)atlantic|大西洋"),
        ("중남미 라틴아메리카 남미", r"(?i)latin america|south america|中南米|南米|ラテンアメリカ|拉美|拉丁美洲|南美"), ("북미 북아메리카", r"(?i)north america|北米|北美"), ("미주 아메리카", r"(?i)americas?\b|米州|美洲"),
        ("유럽 구주", r"(?i)europe|欧州|ヨーロッパ|欧洲|歐洲|欧盟|歐盟|EU"), ("북유럽", r"(?i)nordic|northern europe|scandinavia|北欧|北歐"), ("동유럽", r"(?i)eastern europe|東欧|东欧|東歐"), ("서유럽", r"(?i)western europe|西欧|西歐"), ("남유럽", r"(?i)southern europe|南欧|南歐"), ("중유럽 중부유럽", r"(?i)central europe|中欧|中歐"),
        ("스칸디나비아", r"(?i)scandinavia|nordic|北欧|北歐"), ("발칸 발칸반도", r"(?i)balkan|バルカン|巴尔干|巴爾幹"), ("발트 발트해 발트3국", r"(?i)baltic|バルト|波罗的海|波羅的海"), ("베네룩스", r"(?i)benelux|ベネルクス|荷比卢"),
        ("중동", r"(?i)middle east|mideast|mena\b|gulf (?:states|countr|arab)|中東|中东"), ("걸프 걸프국 걸프국가 걸프지역 페르시아만", r"(?i)\bgulf\b|湾岸|海湾|海灣|ペルシャ湾|波斯湾"), ("북아프리카", r"(?i)north(?:ern)? africa|mena\b|北アフリカ|北非"), ("아프리카", r"(?i)africa|アフリカ|非洲|北非|南非"), ("사하라 사하라이남", r"(?i)sahara|サハラ|撒哈拉"),
        ("오세아니아 대양주", r"(?i)oceania|オセアニア|大洋洲"), ("카리브 카리브해", r"(?i)caribbean|カリブ|加勒比"), ("실리콘밸리", r"(?i)silicon valley|シリコンバレー|硅谷|矽谷"), ("월가 월스트리트", r"(?i)wall street|ウォール街|华尔街|華爾街"), ("베이에어리어", r"(?i)bay area|ベイエリア|湾区|灣區"),
        ("창장삼각주 양쯔강 장강삼각주", r"(?i)yangtze|長江|长江|长三角|長三角"), ("주장삼각주 주강삼각주", r"(?i)pearl river|珠江|珠三角"), ("창장", r"長江|长江|长三角|長三角"), ("주장", r"珠江|珠三角"), ("대만구 웨강아오 광둥", r"(?i)greater bay|大湾区|大灣區|粤港澳|粵港澳"), ("징진지", r"京津冀"), ("본토", r"(?i)mainland|大陆|大陸|本土"), ("만안 양안", r"(?i)cross-strait|両岸|两岸|兩岸"),
        ("간토", r"関東"), ("간사이", r"関西"), ("도호쿠", r"東北"), ("규슈", r"九州"), ("시코쿠", r"四国"), ("주부", r"中部"), ("호쿠리쿠", r"北陸"), ("수도권", r"首都圏|首都圈"),
        ("공화당", r"(?i)republican|\bgop\b|共和党|共和黨"), ("민주당", r"(?i)democrat|民主党|民主黨"), ("노동당", r"(?i)labou?r party|\blabou?r\b|労働党|工党|工黨"), ("보수당", r"(?i)conservativ|\btory\b|\btories\b|保守党|保守黨"), ("자민당", r"(?i)\bldp\b|liberal democratic|自民党|自由民主党|自民黨"), ("공산당", r"(?i)communist|共産党|共产党|中共"),
        ("백악관", r"(?i)white house|ホワイトハウス|白宫|白宮"), ("크렘린 크렘린궁", r"(?i)kremlin|クレムリン|克里姆林"), ("다우닝가 다우닝", r"(?i)downing|ダウニング|唐宁街|唐寧街"), ("엘리제 엘리제궁", r"(?i)elys[eé]e|エリゼ|爱丽舍|愛麗舍"), ("펜타곤", r"(?i)pentagon|ペンタゴン|五角大楼|五角大廈"),
    )
    for korean in koreans.split()
}  # fmt: skip

#: whose towns, seats and offices stand for a country or state
_TOWNS = {
    country: re.compile(foreign)
    for country, foreign in (
        ("말레이시아", r"(?i)\b(?:penang|johor|kuala lumpur|selangor|cyberjaya|kulim)\b|ペナン|ジョホール|クアラルンプール|檳城|槟城|柔佛|吉隆坡|居林"), ("베트남", r"(?i)\b(?:hanoi|ho chi minh|da nang|bac ninh|haiphong)\b|ハノイ|ホーチミン|河内|胡志明|北宁|北寧|海防"),
        ("태국", r"(?i)\b(?:bangkok|chonburi|rayong)\b|バンコク|曼谷|春武里|罗勇|羅勇"), ("인도네시아", r"(?i)\b(?:jakarta|batam|bekasi|surabaya)\b|ジャカルタ|雅加达|雅加達|巴淡"), ("필리핀", r"(?i)\b(?:manila|cebu)\b|マニラ|马尼拉|馬尼拉"),
        ("인도", r"(?i)\b(?:mumbai|delhi|bengaluru|bangalore|hyderabad|chennai|gujarat|jamnagar|visakhapatnam|pune|noida)\b|ムンバイ|デリー|ベンガルール|孟买|孟買|新德里|班加罗尔|班加羅爾|海得拉巴|古吉拉特"),
        ("독일", r"(?i)\b(?:berlin|munich|dresden|hamburg|frankfurt|stuttgart|heidelberg|bavaria)\b|ベルリン|ミュンヘン|ドレスデン|柏林|慕尼黑|德累斯顿|德勒斯登|法兰克福"), ("프랑스", r"(?i)\b(?:paris|lyon|grenoble|marseille|fouju|elys[eé]e)\b|パリ(?![ァ-ー])|グルノーブル|巴黎|里昂|马赛|格勒诺布尔"),
        ("영국", r"(?i)\b(?:london|manchester|cambridge, england|oxford|leeds|edinburgh|scotland|wales|downing|whitehall)\b|ロンドン|マンチェスター|伦敦|倫敦|曼彻斯特|唐宁街"), ("네덜란드", r"(?i)\b(?:amsterdam|eindhoven|veldhoven|hague)\b|アムステルダム|アイントホーフェン|阿姆斯特丹|埃因霍温|海牙"),
        ("이스라엘", r"(?i)\b(?:tel aviv|haifa|jerusalem)\b|テルアビブ|特拉维夫|特拉維夫|海法|耶路撒冷"), ("사우디아라비아 사우디", r"(?i)\b(?:riyadh|jeddah|neom|humain|dammam|saudis?)\b|リヤド|サウジ|利雅得|吉达|吉達|沙特|沙烏地"), ("아랍에미리트 UAE", r"(?i)\b(?:abu dhabi|dubai|emirat\w+)\b|アブダビ|ドバイ|首長国|阿布扎比|阿布達比|迪拜|杜拜|阿联酋|阿聯"),
        ("카타르", r"(?i)\bdoha\b|ドーハ|多哈"), ("캐나다", r"(?i)\b(?:toronto|montreal|ottawa|vancouver|ontario|quebec|alberta)\b|トロント|モントリオール|多伦多|多倫多|蒙特利尔|温哥华|溫哥華"), ("호주", r"(?i)\b(?:sydney|melbourne|canberra|brisbane|queensland)\b|シドニー|メルボルン|悉尼|雪梨|墨尔本|墨爾本"),
        ("스페인", r"(?i)\b(?:madrid|barcelona|aragon)\b|マドリード|バルセロナ|马德里|巴塞罗那"), ("이탈리아", r"(?i)\b(?:rome|milan|turin|catania)\b|ローマ|ミラノ|罗马|米兰"), ("스웨덴", r"(?i)\b(?:stockholm|gothenburg|swedish)\b|ストックホルム|斯德哥尔摩|哥德堡"), ("핀란드", r"(?i)\b(?:helsinki|espoo|finnish)\b|ヘルシンキ|赫尔辛基"), ("노르웨이", r"(?i)\b(?:oslo|narvik)\b|オスロ|奥斯陆"), ("덴마크", r"(?i)\b(?:copenhagen|danish)\b|コペンハーゲン|哥本哈根"),
        ("포르투갈", r"(?i)\b(?:lisbon|porto|sines)\b|リスボン|里斯本"), ("아일랜드", r"(?i)\bdublin\b|ダブリン|都柏林"), ("스위스", r"(?i)\b(?:zurich|geneva|davos|lausanne)\b|チューリヒ|ジュネーブ|ダボス|苏黎世|日内瓦|达沃斯"), ("폴란드", r"(?i)\b(?:warsaw|krakow)\b|ワルシャワ|华沙"), ("오스트리아", r"(?i)\bvienna\b|ウィーン|维也纳"), ("벨기에", r"(?i)\b(?:brussels|leuven|imec)\b|ブリュッセル|布鲁塞尔|魯汶"),
        ("멕시코", r"(?i)\b(?:monterrey|guadalajara|queretaro|ciudad juarez)\b|モンテレイ|墨西哥城|蒙特雷"), ("브라질", r"(?i)\b(?:sao paulo|são paulo|rio de janeiro|brasilia)\b|サンパウロ|圣保罗|聖保羅"), ("한국", r"(?i)\b(?:seoul|busan|ulsan|pyeongtaek|yongin|pangyo|gwangju)\b|ソウル|釜山|蔚山|首尔|首爾"), ("일본", r"(?i)\b(?:tokyo|osaka|kumamoto|hokkaido|nagoya|yokohama|fukuoka)\b|東京|大阪|熊本|北海道|名古屋|横浜|东京|千歳|千岁"),
        ("대만", r"(?i)\b(?:taipei|hsinchu|kaohsiung|tainan|taichung)\b|台北|新竹|高雄|台南|台中|臺"), ("중국", r"(?i)\b(?:beijing|shanghai|shenzhen|hangzhou|guangzhou|wuhan|hefei|wuxi|nanjing|chengdu)\b|北京|上海|深圳|深セン|杭州|広州|广州|合肥|武汉|武漢|南京|苏州|蘇州|成都|无锡|無錫"),
        ("캘리포니아 캘리포니아주", r"(?i)\b(?:newsom|san francisco|san jose|los angeles|silicon valley|sacramento|palo alto|mountain view|santa clara|cupertino|oakland|san diego)\b|サンフランシスコ|ロサンゼルス|シリコンバレー|旧金山|舊金山|洛杉矶|洛杉磯|硅谷|矽谷|加州"), ("텍사스 텍사스주", r"(?i)\b(?:austin|dallas|houston|abilene|san antonio|fort worth|taylor, tex)\b|オースティン|ダラス|ヒューストン|奥斯汀|奧斯汀|休斯敦|休士頓|德州"),
        ("워싱턴주", r"(?i)\b(?:seattle|redmond|bellevue)\b|シアトル|西雅图|西雅圖"), ("매사추세츠 매사추세츠주", r"(?i)\b(?:boston|cambridge, mass)|ボストン|波士顿|波士頓"), ("조지아 조지아주", r"(?i)\b(?:atlanta|savannah)\b|アトランタ|亚特兰大|亞特蘭大"), ("일리노이 일리노이주", r"(?i)\bchicago\b|シカゴ|芝加哥"), ("애리조나 애리조나주", r"(?i)\b(?:phoenix|chandler|mesa)\b|フェニックス|凤凰城|鳳凰城"),
    )
    for country in country.split()
}  # fmt: skip

#: English words in Hangul with which Korean papers put the meaning of Chinese names into firms' own
_LOANS = {
    loan: signs
    for pair in words(
        "볼케이노:火山 엔진:引擎 스타:星 더스트:尘,塵 스타더스트:星尘 문샷:月之暗面 딥:深 딥시크:深度求索 씨드:种子 시드:种子 클라우드:云,雲 스카이:天空,天 스마트:智能,智 인텔리전트:智能 퀀텀:量子 로봇:机器人,機器人 로보틱스:机器人,機器人 로보:机器人 데이터:数据,數據 캐피털:资本,資本 벤처캐피털:创投,創投,风投 벤처파트너스:创投,創投 벤처스:创投,創投 인베스트먼트:投资,投資 파트너스:合伙 펀드:基金 테크:科技,技术,技術 테크놀로지:科技,技术,技術 "
        "테크놀로지스:科技,技术 그룹:集团,集團 홀딩스:控股 다이내믹스:动力,動力 파워:动力,電力,电力,動力 에너지:能源,能量 배터리:电池,電池 모터스:汽车,汽車 모터:汽车,电机,電機 모빌리티:出行,移动 오토:汽车 옵틱스:光学,光學 포토닉스:光电,光電,光子 머티리얼즈:材料 머티리얼스:材料 세미컨덕터:半导体,半導體 일렉트로닉스:电子,電子 마이크로:微 네트워크:网络,網路,网 네트웍스:网络,網路 인터넷:互联网,互联,網路 텔레콤:电信,通信 커뮤니케이션:通信,通讯 모바일:移动,移動 "
        "유니콤:联通 차이나:中国,中國 게임즈:游戏,遊戲 게임:游戏,遊戲 미디어:传媒,媒体 픽처스:影业 뮤직:音乐,音樂 바이오:生物 파마:制药,医药 헬스:健康 메디컬:医疗,醫療 사이언스:科学,科學 스페이스:航天,太空,空间 에어로스페이스:航天,航空航天 에비에이션:航空 오션:海洋,海 마린:海洋 파이어:火 레드:红,紅 블루:蓝,藍 그린:绿,綠 골드:金 실버:银 화이트:白 블랙:黑 드래곤:龙,龍 타이거:虎 피닉스:凤凰 이글:鹰 울프:狼 베어:熊 래빗:兔 "
        "폴라리스:北极星 노스스타:北极星 호라이즌:地平线,地平線 갤럭시:银河,銀河 뉴:新 퓨처:未来,未來 비전:视觉,視覺 사운드:声音 보이스:语音 브레인:大脑,脑 마인드:心智 휴먼:人类 랩:实验室,實驗室 랩스:实验室 허브:中心 센터:中心 캠퍼스:校区,园区 파크:园,园区 시티:城 포트:港 밸리:谷 마운틴:山 리버:河,江 레이크:湖 포레스트:林,森林 트리:树,樹 스톤:石 록:岩,石 선:太阳,太陽 문:月 라이트:光 플래시:闪 썬더:雷 스톰:风暴 윈드:风,風 아이스:冰 스노:雪 레인:雨 클리어:清 퍼스트:第一 유니버설:通用 제너럴:通用"
    )
    for loan, signs in (pair.split(":"),)
}


#: English words in Hangul for the Chinese or Japanese ones in names of meetings, buildings and projects ('全联接大会' is 커넥트)
_ONE_LOAN = {
    loan: re.compile(signs)
    for pair in words(
        "커넥트:联接|聯接|连接|連接|互联|互聯 서밋:峰会|峰會|高峰 포럼:论坛|論壇 콘퍼런스:大会|大會|会议|會議 컨퍼런스:大会|大會|会议|會議 위크:周|週 엑스포:博览|博覽|万博|萬博|展 페어:展|交易会|交易會|見本市 어워드:奖|獎|賞 어워즈:奖|獎|賞 챌린지:挑战|挑戰 이니셔티브:倡议|倡議 얼라이언스:联盟|聯盟|連合|同盟 커뮤니티:社区|社區|社群 "
        "인덱스:指数|指數 리포트:报告|報告|報告書 스토어:商店|店 마켓:市场|市場 게이트웨이:门户|門戶|网关 가든:花园|花園|庭園 타워:大厦|大廈|塔|大楼|大樓 프로젝트:计划|計畫|計劃|项目|專案|計画 미션:任务|任務|使命 드림:梦|夢 실크로드:丝绸之路|絲綢之路 벨트:带|帶 그레이트월:长城|長城 스타링크:星链|星鏈 매트릭스:矩阵|矩陣 오로라:极光|極光 파운데이션:基金会|基金會|財団 트러스트:信托|信託 골든:黄金|黃金 "
        "플랫폼:平台 인스티튜트:研究院|学院|學院 아카데미:学院|學院|学会 컬리지:学院|學院 스쿨:学校|學校 그랑프리:大奖|大獎 오픈:公开赛|公開賽|开放|開放 서밋포럼:峰会|峰會 킥오프:启动|啟動 데모데이:路演 디벨로퍼:开发者|開發者|開発者 라이브:直播 에코시스템:生态|生態 얼티밋:终极|終極 인터내셔널:国际|國際 내셔널:国家|國家|国立 글로벌:全球|世界 월드:世界|全球"
    )
    for loan, signs in (pair.split(":"),)
}


#: small words inside Western names, which the analyser may take for names of their own
_SMALL = {
    korean: re.compile(rf"(?i)(?<![a-z])(?:{latin})(?![a-z])|(?<=[・＝=])(?:{kana})(?=[・＝=])|(?<=[·・•])(?:{signs})")
    for korean, latin, kana, signs in (
        ("폰", "von", "フォン", "冯|馮"), ("반", "van", "ファン|ヴァン|バン", "范|凡"), ("판", "van", "ファン|ヴァン|バン", "范|凡"), ("더", "der|the|ter", "デル|デア|テル", "德"), ("드", "de", "ド|デ", "德"), ("데", "de", "デ|デー", "德"), ("디", "di", "ディ|ジ", "迪|德"), ("다", "da", "ダ", "达|達"), ("두", "du|dos", "デュ|ドゥ", "杜"),
        ("라", "la", "ラ", "拉"), ("르", "le", "ル", "勒"), ("엘", "el", "エル", "埃尔|艾爾|埃爾"), ("알", "al", "アル", "阿尔|阿爾"), ("빈", "bin", "ビン", "本|賓"),
    )
}  # fmt: skip


def behind_small_word(word: str, evidence: Evidence) -> str:
    """'카스트리' of '드카스트리' for 'de Castries', '메이르' of '판데르메이르': what stands behind small words; empty: none does."""
    begin = _SMALL_WORDS.match(word) if evidence.foreign else None
    told = _SMALL.get(begin["small"]) if begin is not None else None
    if begin is None or told is None or told.search(" ".join(evidence.sentences)) is None:
        return ""
    return word[begin.end() :]


#: '판', '반', '판데르', '드라'
_SMALL_WORDS = re.compile(rf"(?P<small>{'|'.join(_SMALL)})(?:데르|더|덴|라|로)?(?=[가-힣]{{2}})")


def is_region(word: str) -> bool:
    """Is *word* a part of the world, a party or a seat of the table?"""
    return word in _REGIONS


def is_put_by_meaning(word: str, evidence: Evidence) -> bool:
    """Does foreign *evidence* speak of what *word* means: a part of the world, a country by its towns, signs by English words?"""
    if not evidence.foreign:
        return False
    told = _REGIONS.get(word) or _TOWNS.get(word) or _SMALL.get(word)
    if told is None and evidence.language in ("ja", "zh"):
        told = _ONE_LOAN.get(word)
    raw = " ".join(evidence.sentences)
    if told is not None:
        return told.search(raw) is not None
    return evidence.language == "zh" and any(signs in raw for signs in _in_signs(word))


@lru_cache(maxsize=4096)
def _in_signs(word: str) -> tuple[str, ...]:
    """What *word*, if it is two English words or three, may be in Chinese: 火山引擎 for '볼케이노엔진'."""
    if len(word) < _LEAST or _made_of_loans().fullmatch(word) is None:
        return ()
    return tuple(dict.fromkeys(_spelt(word)))


_LEAST = 4


@cache
def _made_of_loans() -> re.Pattern[str]:
    loans = "|".join(sorted(map(re.escape, _LOANS), key=len, reverse=True))
    return re.compile(f"(?:{loans}){{2,3}}")


def _spelt(word: str) -> tuple[str, ...]:
    if not word:
        return ("",)
    heads = ((loan, word[len(loan) :]) for loan in _LOANS if word.startswith(loan))
    return tuple(f"{sign}{rest}" for loan, tail in heads for sign in _LOANS[loan].split(",") for rest in _spelt(tail))
