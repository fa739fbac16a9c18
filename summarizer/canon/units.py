"""Currencies and units of four languages -> the Korean ones; tables, and the few rules for what a sign alone cannot say."""

from __future__ import annotations

import re
from functools import lru_cache

from . import currencies, measures

#: signs and codes before a number; '$' alone is the US dollar, '¥' is decided by `currency_of`
SIGNS = {
    "US$": "달러", "U.S.$": "달러", "USD": "달러", "$": "달러", "NT$": "대만달러", "T$": "대만달러", "TWD": "대만달러", "NTD": "대만달러",
    "HK$": "홍콩달러", "HKD": "홍콩달러", "S$": "싱가포르달러", "SG$": "싱가포르달러", "SGD": "싱가포르달러",
    "A$": "호주달러", "AU$": "호주달러", "AUD": "호주달러", "C$": "캐나다달러", "CA$": "캐나다달러", "CAD": "캐나다달러",
    "NZ$": "뉴질랜드달러", "NZD": "뉴질랜드달러", "R$": "헤알", "€": "유로", "EUR": "유로", "£": "파운드", "GBP": "파운드",
    "₩": "원", "KRW": "원", "¥": "¥", "JPY": "엔", "JP¥": "엔", "RMB": "위안", "CNY": "위안", "CN¥": "위안", "₹": "루피", "INR": "루피",
    "Rs.": "루피", "Rs": "루피", "₫": "동", "VND": "동", "฿": "바트", "THB": "바트", "₽": "루블", "RUB": "루블", "CHF": "스위스프랑",
    "SEK": "스웨덴크로나", "AED": "디르함", "SAR": "리얄", "MYR": "링깃", "RM": "링깃", "IDR": "루피아", "₦": "나이라", "₪": "셰켈", "₺": "리라",
    "人民币": "위안", "人民幣": "위안", "新台币": "대만달러", "新台幣": "대만달러", "新臺幣": "대만달러", "台幣": "대만달러",
    "港币": "홍콩달러", "港幣": "홍콩달러", "美金": "달러",
}  # fmt: skip

SIGNS = {sign: SIGNS.get(sign, currencies.CODES.get(sign, "")) for sign in (*SIGNS, *currencies.CODES)}

_KOREAN_MONEY = (
    "대만달러 홍콩달러 싱가포르달러 호주달러 캐나다달러 뉴질랜드달러 달러 엔 위안 유로 파운드 루피 바트 루블 스위스프랑"
    " 스웨덴크로나 디르함 리얄 링깃 루피아 셰켈 리라 헤알 페소 유로센트 센트"
)
#: there is no such money: read whole, so that none is taken for a bare figure
_NO_MONEY = "대만원 대만엔 대만유로 대만위안 홍콩원 홍콩엔 홍콩유로 홍콩위안"
#: Hangul units that begin other words: what must not follow them
_NOT_AFTER = {
    "원": "[칙자천인리전활격년장판탁소]", "명": "[령제품목단]", "대": "[통기표학만회형로리출중]", "개": "[화발혁최선정장입편]", "배": "[터송치당급럴출경정우]",
    "년": "[대생]", "장": "[기관비치은애병학]", "위": "[원기안해험성협한]", "주": "[요가식택력목장문민]", "회": "[사장계동담복원선]", "건": "[설강물전]",
    "종": "[료합업사]", "분": "[기야석할량쟁류]", "초": "[과고안반]", "세": "(?:[계금미번트기력션관탁]|부(?!터))", "가구": "[업점매회]", "평": "[가균등]", "불": "[법만안확가편리량신]", "프로": "[그젝모세필듀토파]", "단": "[계체독말어골]", "인": "[치공수도력텔상하당스증건턴구류재원터덱프플센쇄덕버포코퍼]",
    "점": "[유검포차]", "시간": "[표]", "동": "[안시남아맹의기영물]", "곳": "", "척": "[도추하]", "엔": "[지비진터]", "호": "[주텔실황]", "번": "[호]", "위안": "부(?!터)",
    "랜드": "[마로]", "프랑": "[스켄크]", "타카": "[마시]", "레프": "[트리]", "레우": "[코]", "리라": "[이]",
}  # fmt: skip
_KOREAN_UNITS = {
    **currencies.KOREAN,
    **{word: word for word in _KOREAN_MONEY.split()},
    **{word: word for word in _NO_MONEY.split()},
    "원": "원", "동": "동", "弗": "달러", "불": "달러", "원화": "원", "元": "위안", "円": "엔", "ウォン": "원",
    "%포인트": "%포인트", "%p": "%포인트", "%P": "%포인트", "%": "%", "퍼센트포인트": "%포인트", "퍼센트": "%", "프로": "%", "포인트": "포인트", "bp": "bp",
    "명": "명", "名": "명", "인": "인", "개국": "개국", "개사": "개사", "개월": "개월", "개": "개", "대": "대", "곳": "곳", "건": "건", "배": "배",
    "장": "장", "년대": "년대", "년간": "년", "년": "년", "주간": "주", "주년": "주년", "주": "주", "일간": "일간", "시간": "시간", "분": "분", "초": "초",
    "세대": "세대", "세": "세", "위": "위", "회": "회", "차례": "차례", "번째": "번째", "번": "번", "호": "호", "층": "층", "종": "종", "단": "단",
    "평": "평", "척": "척", "달": "개월", "개년": "년", "일": "일간", "가구": "가구",
    "가지": "가지", "홍콩 달러": "홍콩달러",
    "대만 달러": "대만달러", "싱가포르 달러": "싱가포르달러", "호주 달러": "호주달러", "캐나다 달러": "캐나다달러", "미국 달러": "달러", "미 달러": "달러",
}  # fmt: skip

_ENGLISH_UNITS = {
    "%": "%", "per cent": "%", "percent": "%", "percentage points": "%포인트", "percentage point": "%포인트", "pp": "%포인트",
    "basis points": "bp", "basis point": "bp", "bps": "bp", "points": "포인트", "x": "배", "people": "명", "persons": "명",
    "years old": "세", "year-old": "세", "years": "년", "year": "년", "months": "개월", "month": "개월", "weeks": "주", "week": "주",
    "days": "일간", "day": "일간", "hours": "시간", "hour": "시간", "minutes": "분", "minute": "분", "seconds": "초", "countries": "개국",
    "U.S. dollars": "달러", "US dollars": "달러", "dollars": "달러", "dollar": "달러", "NT dollars": "대만달러", "New Taiwan dollars": "대만달러",
    "Taiwan dollars": "대만달러", "Taiwanese dollars": "대만달러", "Hong Kong dollars": "홍콩달러", "Singapore dollars": "싱가포르달러",
    "Australian dollars": "호주달러", "Canadian dollars": "캐나다달러", "New Zealand dollars": "뉴질랜드달러", "USD": "달러", "KRW": "원", "RMB": "위안",
    "CNY": "위안", "JPY": "엔", "EUR": "유로", "GBP": "파운드", "TWD": "대만달러", "HKD": "홍콩달러", "SGD": "싱가포르달러",
    "South Korean won": "원", "Korean won": "원", "won": "원", "Chinese yuan": "위안", "yuan": "위안", "renminbi": "위안",
    "Japanese yen": "엔", "yen": "엔", "euros": "유로", "euro": "유로", "pounds": "파운드", "pound": "파운드", "Indian rupees": "루피",
    "rupees": "루피", "Swiss francs": "스위스프랑", "francs": "프랑", "roubles": "루블", "rubles": "루블", "baht": "바트", "dong": "동", "ringgit": "링깃",
    "dirhams": "디르함", "riyals": "리얄", "pesos": "페소", "cents": "센트", "euro-cents": "유로센트", "eurocents": "유로센트", "euro cents": "유로센트", "eurocent": "유로센트", "decades": "decade", "decade": "decade",
}  # fmt: skip
_JAPANESE_UNITS = {
    "円": "엔", "米ドル": "달러", "ドル": "달러", "香港ドル": "홍콩달러", "台湾ドル": "대만달러", "台湾元": "대만달러", "シンガポールドル": "싱가포르달러", "豪ドル": "호주달러",
    "オーストラリアドル": "호주달러", "カナダドル": "캐나다달러", "ユーロ": "유로", "ポンド": "파운드", "ウォン": "원", "人民元": "위안", "元": "위안", "ルピー": "루피",
    "スイスフラン": "스위스프랑", "ドン": "동", "バーツ": "바트", "ルーブル": "루블", "%": "%", "パーセント": "%", "%ポイント": "%포인트", "パーセントポイント": "%포인트",
    "ポイント": "포인트", "ベーシスポイント": "bp", "bp": "bp", "倍": "배", "割": "割", "人": "명", "名": "명", "社": "개사", "台": "대", "個": "개", "件": "건", "カ所": "곳",
    "か所": "곳", "ヵ所": "곳", "ヶ所": "곳", "カ国": "개국", "か国": "개국", "ヵ国": "개국", "ヶ国": "개국", "カ月": "개월", "か月": "개월", "ヵ月": "개월", "ヶ月": "개월",
    "カ月間": "개월", "か月間": "개월", "ヶ月間": "개월", "週間": "주", "年間": "년", "年": "년", "日間": "일간", "時間": "시간", "分間": "분", "秒": "초", "歳": "세", "才": "세",
    "枚": "장", "基": "개", "隻": "척", "店": "곳", "校": "곳", "世帯": "가구", "本": "개", "機": "대", "回": "회", "株": "주", "棟": "동", "世代": "세대", "位": "위",
    "種類": "종", "セント": "센트", "弗": "달러", "㌦": "달러", "米㌦": "달러", "㌣": "센트", "㌫": "%", "㌻": "쪽",
}  # fmt: skip
_CHINESE_UNITS = {
    "美元": "달러", "美金": "달러", "港元": "홍콩달러", "港币": "홍콩달러", "港幣": "홍콩달러", "欧元": "유로", "歐元": "유로", "日元": "엔", "日圆": "엔", "日圓": "엔", "日幣": "엔",
    "日币": "엔", "韩元": "원", "韓元": "원", "韩圜": "원", "韓圜": "원", "韓幣": "원", "英镑": "파운드", "英鎊": "파운드", "新台币": "대만달러", "新台幣": "대만달러", "新臺幣": "대만달러",
    "台币": "대만달러", "台幣": "대만달러", "元新台幣": "대만달러", "元人民币": "위안", "元人民幣": "위안", "人民币": "위안", "人民幣": "위안", "新加坡元": "싱가포르달러",
    "新元": "싱가포르달러", "澳元": "호주달러", "加元": "캐나다달러", "卢比": "루피", "盧比": "루피", "卢布": "루블", "盧布": "루블", "泰铢": "바트", "泰銖": "바트", "越南盾": "동",
    "瑞士法郎": "스위스프랑", "瑞郎": "스위스프랑", "林吉特": "링깃", "元": "元", "圓": "元", "%": "%", "个百分点": "%포인트", "个点": "%포인트", "個點": "%포인트", "個百分點": "%포인트", "百分点": "%포인트",
    "百分點": "%포인트", "个基点": "bp", "個基點": "bp", "基点": "bp", "基點": "bp", "点": "포인트", "點": "포인트", "倍": "배", "成": "成", "人": "명", "名": "명", "家": "곳", "个": "개", "個": "개",
    "块": "개", "塊": "개", "张": "장", "張": "장", "款": "종", "项": "건", "項": "건", "所": "곳", "座": "곳", "套": "개", "笔": "건", "筆": "건", "架": "대", "艘": "척", "部": "대", "位": "명", "户": "가구", "戶": "가구", "片": "장",
    "台": "대", "臺": "대", "辆": "대", "輛": "대", "颗": "개", "顆": "개", "枚": "개", "件": "건", "次": "회", "个国家": "개국", "個國家": "개국", "国": "개국",
    "年": "년", "年间": "년", "年間": "년", "个月": "개월", "個月": "개월", "周": "주", "週": "주", "个星期": "주", "個星期": "주", "天": "일간", "日间": "일간", "个小时": "시간", "个钟头": "시간", "個鐘頭": "시간", "个钟": "시간", "個鐘": "시간", "人次": "명",
    "個小時": "시간", "小时": "시간", "小時": "시간", "分钟": "분", "分鐘": "분", "秒": "초", "岁": "세", "歲": "세", "股": "주",
    "代": "세대", "本": "권", "册": "권", "冊": "권", "幅": "점", "支": "개", "條": "개", "条": "개", "组": "개", "組": "개", "席": "석", "种": "종", "種": "종", "美分": "센트", "円": "엔", "弗": "달러", "ウォン": "원",
}  # fmt: skip

TABLES = {
    "ko": measures.MEASURES["ko"] | _KOREAN_UNITS,
    "en": measures.MEASURES["en"] | currencies.NAMES["en"] | currencies.CODES | _ENGLISH_UNITS,
    "ja": measures.MEASURES["ja"] | currencies.NAMES["ja"] | _JAPANESE_UNITS,
    "zh": measures.MEASURES["zh"] | currencies.NAMES["zh"] | _CHINESE_UNITS,
}
#: Chinese and Japanese units that begin other words
_NOT_AFTER_HAN = {
    "块": "[钱錢]", "塊": "[钱錢]", "张": "[江家]", "所": "[以有得在谓属]", "部": "[分门門件署长長]", "位": "[于於置列居数數]", "本": "[社格人部日店質体月周週季次身土地报報]", "组": "[织成合]", "組": "[織成合]", "支": "[付持出部部援撑撐线線]", "条": "[件例约款]", "條": "[件例約款]", "幅": "[度]", "基": "[本づ礎準地金板幹]", "機": "[能械関器会種動]", "店": "[舗長]",
    "片": "[面区區段]", "项": "[目链]", "項": "[目鏈]", "套": "[利现件餐]", "架": "[构構]", "户": "[外口型]", "校": "[园園舎長长区]",
    "成": "[员員](?!工)|[为為立长長交功本就品果都立绩績]", "割": "[り安引合]", "元": "[首老旦素]", "人": "[工気気民才事材权權口]", "名": "[単]", "家": "[庭电電]", "台": "[湾灣积積北风風]",
    "个": "[人性半]", "個": "[人性別半]", "件": "[数]", "国": "[家]", "年": "[度代齢龄齡底末初]", "代": "[表码碼理]", "点": "[半多钟鐘]", "點": "[半多鐘]", "次": "[元]", "株": "[式価主]",
    "回": "[線転收收]", "社": "[長員会會]", "台湾": "", "个月": "", "天": "[津]", "度电": "", "股": "[价價票权權东東份]", "个百分点": "", "人民元": "", "円": "[高安]", "ランド": "[マセスロ]", "レイ": "[ヤオト]", "フラン": "[スチケク]", "リラ": "[ッイ]", "タカ": "[ハラシ]", "レフ": "[トェァリ]", "クローネ": "", "バーツ": "", "周": "[年边邊期二三四五六日末]",
}  # fmt: skip


_LENGTH = r"일(?=\s?(?:만에|동안|연속|이내|내(?![가-힣])))"


def pattern(language: str) -> str:
    """Return the units of *language* as one alternation, the longest first, each with what must not follow it."""
    after = measures.NOT_AFTER | (_NOT_AFTER if language == "ko" else _NOT_AFTER_HAN)
    # a bare 'N일' is a day of the month, unless it is said to be a length
    return "|".join(
        _LENGTH if unit == "일" else _guarded(unit, after) for unit in sorted(TABLES[language], key=len, reverse=True)
    )


def _guarded(unit: str, after: dict[str, str]) -> str:
    escaped = re.escape(unit).replace("\\ ", r"[\s-]")
    if unit[-1].isascii() and unit[-1].isalpha():
        return rf"{escaped}(?![A-Za-z])"
    forbidden = after.get(unit, "")
    return rf"{escaped}(?!{forbidden})" if forbidden else escaped


_TRADITIONAL = re.compile(
    r"[億萬兩臺灣國會這個們與對電產業員長資機發經濟證幣導體東車為餘說將來時過還後於當營劃請讓認預達應擴數據點關聯買賣價錢轉運進遠選項顧題類]"
)
_MAINLAND = re.compile(r"人民[币幣]|大陸|陸企|北京|上海")
#: a firm whose shares are dealt in at Hong Kong, with a word of shares; a code of five figures is one of that exchange
_HONG_KONG = re.compile(
    r"香港|港股|恒指|恆指|港交所|(?:騰訊|텐센트|阿里|알리바바|美團|메이퇀|小米|샤오미|匯豐|滙豐|HSBC|友邦|聯想|레노버|快手|콰이서우|百度|바이두|網易|넷이즈|商湯|센스타임|比亞迪|BYD|中移動|京東|징둥|中芯|SMIC|理想|蔚來|小鵬|샤오펑|吉利)"
    r".{0,60}(?:目標價|목표주가|股價|주가|收報|每股|股息|派息|市值)|[(（]0\d{4}(?:\.HK)?[)）]"
)
#: 'S$2.47' as the papers of Singapore have it: '新电信报2元47分'
SINGAPORE = re.compile(
    r"新加坡|싱가포르|新电信|新電信|싱텔|新航|星展|华侨银行|華僑銀行|大华银行|大華銀行|新交所|海峡时报指数|凯德|凱德|胜科|勝科"
)
_CHINA = re.compile(r"yuan|renminbi|RMB|Chin(?:a|ese)|Beijing", re.IGNORECASE)


@lru_cache(maxsize=64)
def _speaks_of(sentence: str) -> tuple[bool, bool, bool]:
    """(China in English, the mainland, Hong Kong): asked once a sentence, however many amounts it has."""
    mainland = not _TRADITIONAL.search(sentence) or _MAINLAND.search(sentence) is not None
    return _CHINA.search(sentence) is not None, mainland, _HONG_KONG.search(sentence) is not None


def currency_of(sign: str, language: str, sentence: str) -> str:
    """Return the Korean currency of '¥' or '元', which mean different money in different papers.

    '¥' is the yuan in Chinese and in English about China, else the yen.  '元' is the yuan, but the Taiwan dollar in
    traditional script unless the sentence speaks of the mainland (the Hong Kong dollar where it speaks of Hong Kong).
    """
    if sign not in ("¥", "元"):
        return sign
    china, mainland, hong_kong = _speaks_of(sentence)
    if sign == "¥":
        return "위안" if language == "zh" or (language == "en" and china) else "엔"
    if mainland:
        return "위안"
    return "홍콩달러" if hong_kong else "대만달러"


_SPACE = re.compile(r"\s")


def korean_unit(surface: str, language: str) -> str:
    """Return the Korean unit of *surface* as `pattern` matched it."""
    table = TABLES[language]
    spaced = _SPACE.sub(" ", surface)
    return (
        table.get(spaced)
        or table.get(spaced.replace("-", " "))
        or table.get(spaced.lower())
        or table.get(spaced.lower().replace("-", " "), "")
    )
