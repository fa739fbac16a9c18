"""One name in two dresses: romanised Koreans, institutions read out, provinces, pairs of countries, Japanese towns.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ..sounds.hanja import read_out, readings
from ..sounds.kanji_names import sounds_japanese
from ..source import Evidence
from .finding import followed, preceded
from .romanised import is_romanised

#: provinces by their long and short names
_PROVINCES = {
    "전라북도": "전북", "전라남도": "전남", "경상북도": "경북", "경상남도": "경남", "충청북도": "충북", "충청남도": "충남", "강원특별자치도": "강원", "강원도": "강원", "경기도": "경기",
    "전북특별자치도": "전북", "제주특별자치도": "제주", "제주도": "제주", "서울시": "서울", "부산시": "부산", "인천시": "인천", "대구시": "대구", "광주시": "광주", "대전시": "대전", "울산시": "울산", "세종시": "세종",
}  # fmt: skip
COUNTRIES = frozenset(
    [
        "미국",
        "중국",
        "일본",
        "한국",
        "대만",
        "영국",
        "독일",
        "프랑스",
        "인도",
        "러시아",
        "유럽",
        "북한",
        "네덜란드",
        "캐나다",
        "호주",
        "홍콩",
    ]
)
_LETTERS = {
    "한": "한국|South Korea|韓|韩", "미": "미국|U\\.S|美|米", "중": "중국|中", "일": "일본|日本|日", "북": "북한|朝", "러": "러시아|俄|露", "영": "영국|英", "독": "독일|德|独", "불": "프랑스|法|仏", "대": "대만|台",
    "유럽": "유럽|EU|欧",
}  # fmt: skip
#: how Chinese and Japanese papers shorten countries where something is gone to or owned: 赴港, 美股, 訪日
_SIGNS = {
    "미국": "美米", "중국": "中华華", "일본": "日", "한국": "韩韓", "대만": "台臺", "영국": "英", "독일": "德独獨", "프랑스": "法仏", "인도": "印", "러시아": "俄露", "유럽": "欧歐",
    "북한": "朝", "네덜란드": "荷蘭", "캐나다": "加", "호주": "澳豪", "홍콩": "港",
}  # fmt: skip


_SIGNED = {
    word: re.compile(
        rf"[赴驻駐访訪对對対在返离離抵留旅来渡](?:[{signs}])(?![\u4e00-\u9fff]?[斯尔爾])|(?:[{signs}])(?:股|企|方|商|媒|资企|資企|政府|籍)"
    )
    for word, signs in _SIGNS.items()
}


#: the same in Korean papers: '방한', '대미 수출', '주한 대사', '한미', '미 상무부'
_CUT = {
    word: re.compile(
        rf"(?<![가-힣])(?:방[{cut}](?=[해한하했길에을이은의중차 ,.…]|$)|대[{cut}] ?(?=수출|수입|투자|관세|제재|무역|통상|협상|규제|압박)|[주재][{cut}] ?(?=대사|미군|공관|[가-힣]+인)"
        rf"|[{cut}][한미중일북러영독韓美中日英獨](?=[ ·]|정상|무역|관계|협상|회담|갈등|통상)|[한미중일북러영독韓美中日英獨][{cut}](?=[ ·]|정상|무역|관계|협상|회담|갈등|통상)|[{cut}] (?=[가-힣]+(?:부|부처|정부|의회|법원|당국|대통령|하원|상원|국무부|상무부))|[{cut}] (?=캘리포니아|뉴욕|텍사스|델라웨어|워싱턴|애리조나|조지아|오하이오|미시간|네바다|플로리다|버지니아|인디애나|테네시|켄터키|앨라배마|유타|오리건|실리콘밸리|연방|증시|언론|매체|경제|현지|동부|서부|남부|중서부))"
    )
    for word, cut in {
        "한국": "한韓", "미국": "미美", "중국": "중中", "일본": "일日", "북한": "북北", "러시아": "러露", "영국": "영英", "독일": "독獨", "프랑스": "불佛",
    }.items()
}  # fmt: skip


#: signs of further countries, which stand for them only in a row ('美墨加', '俄乌')
_IN_ROWS = {
    **_SIGNS, "이탈리아": "意伊", "스페인": "西", "우크라이나": "乌烏宇", "이란": "伊", "이스라엘": "以", "멕시코": "墨", "베트남": "越", "태국": "泰", "싱가포르": "新星", "말레이시아": "马馬", "필리핀": "菲比", "브라질": "巴",
    "파키스탄": "巴", "사우디아라비아": "沙", "몽골": "蒙", "뉴질랜드": "新", "폴란드": "波",
}  # fmt: skip
_ROW = re.compile(
    rf"(?P<row>[{''.join(_IN_ROWS.values())}]{{2,5}})(?=[两兩三四両][国國]|之[间間]|[贸貿]易|[协協]定|[关關関][系係税稅]|[冲衝]突|[战戰戦]争|[經经][贸貿済]|政府|両政府|[双雙][边邊方]|[会會][谈談]|[谈談]判|峰[会會]|首[脑脳腦]|[领領][导導]|企[业業]|半[导導]|科技|合作|[联聯同]盟|[间間]|股市|市[场場]|通商|摩擦|[对對対][立話话]|局[势勢]|情[势勢]|自[贸貿]|[紧緊][张張]|[边邊]境|[供产產]|[协協]力|外[长長交相])"
)
#: '한미일 3국', '미·중 갈등'
_ROW_KO = re.compile(
    r"(?<![가-힣])(?P<row>[한미중일북러영독불韓美中日英獨佛露](?:[·\-]?[한미중일북러영독불韓美中日英獨佛露]){1,3})(?=[ ·]|[3양]국|정상|무역|관계|협상|회담|갈등|통상|동맹)"
)
_SYLLABLES = {"한국": "한韓", "미국": "미美", "중국": "중中", "일본": "일日", "북한": "북", "러시아": "러露", "영국": "영英", "독일": "독獨", "프랑스": "불佛"}  # fmt: skip
#: 'Sino-American'
_PREFIXES = {
    "중국": "Sino-", "프랑스": "Franco-", "영국": "Anglo-", "러시아": "Russo-", "이탈리아": "Italo-", "한국": "Korea-U", "일본": "Japan-U", "미국": "U.S.-",
}  # fmt: skip


def country_signed(word: str, text: str, language: str) -> bool:
    """Does *text* name the country *word* by its one sign or syllable, or by the head of a double word?"""
    if language == "en":
        return word in _PREFIXES and _PREFIXES[word] in text
    signed = (_CUT if language == "ko" else _SIGNED).get(word)
    if signed is not None and signed.search(text) is not None:
        return True
    signs = (_SYLLABLES if language == "ko" else _IN_ROWS).get(word, "")
    rows = (_ROW_KO if language == "ko" else _ROW).finditer(text) if signs else ()
    return any(sign in row["row"] for row in rows for sign in signs)


def is_chinese_surname(syllable: str, evidence: Evidence) -> bool:
    """'린' for 林慧敏, or for 林会長: does a character of the evidence that may begin a name sound so?"""
    if len(syllable) != 1 or evidence.language not in ("ja", "zh"):
        return False
    text = evidence.canonical_text if evidence.language == "zh" else _titled_families(evidence)
    return syllable in _syllables(text)


def _titled_families(evidence: Evidence) -> str:
    return " ".join(_TITLED_FAMILY.findall(" ".join(evidence.sentences)))


#: one character before a title, in Japanese
_TITLED_FAMILY = re.compile(
    r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff](?=董事長|会長|社長|氏|主席|首相|副?総理|外相|国務委員|書記|総書記|大臣|大使|市長|知事|院長|学長|会頭|頭取|監督|総裁|総経理|執行長|部長|教授|博士|最高|CEO|CTO|CFO)"
)


@lru_cache(maxsize=512)
def _syllables(text: str) -> frozenset[str]:
    return frozenset(readings(text)[1].replace(" ", "'").split("'"))


#: words of the language that the analyser takes for names ('미정', '인도 시점')
_NO_NAME = re.compile(
    r"미정(?=[이임으로,.…\s]|$)|인도(?= ?(?:받|시점|시기|일정|개시|완료|시작|물량|식|량|대수|기한|지연|연기))|전달(?= ?(?:[받하해돼됐식]|되|$))|미상|미동행|경주(?= ?(?:분야|용|차(?!역)|대회|팀|트랙|경기|마|기술|출전|참가|선수|시즌))|상주(?= ?(?:인력|인구|직원|근무|기관))|이어(?=[ ,…]|$)|거점장|본거지|창사(?= ?(?:이래|이후|이전|기념|후|때|당시|초기|첫|최대|최초|\d))|시안(?=[을은이의] ?(?:공개|마련|작성|확정|제시|검토|공유|제출|승인))|선전(?=에 힘입|에 나서|하[고며는]|한|했|을 이어|을 펼|을 거듭)|이란(?= (?:점|것|게|말|이유|뜻|평가|지적|분석|의미))|구미(?=[가를] 당)"
)


def is_no_name(text: str, start: int) -> bool:
    """Is the word at *start* a common noun there, though it is also a name?"""
    return _NO_NAME.match(text, start) is not None


@lru_cache(maxsize=4096)
def named_in_kind(word: str, evidence: Evidence) -> bool:
    """Does the evidence name *word* by another form of the same name?"""
    if _province(word, evidence.text):
        return True
    if evidence.language == "en":
        return is_romanised(word, " ".join(evidence.sentences))
    return evidence.foreign and len(word) > 2 and read_out(word) in read_out(evidence.canonical_text)


def _province(word: str, text: str) -> bool:
    short = _PROVINCES.get(word)
    return short is not None and re.search(rf"(?<![가-힣]){short}", text) is not None


def both_countries(word: str, text: str) -> bool:
    """'한미', '미중': are both countries in the evidence?"""
    return len(word) == 2 and all(char in _LETTERS and re.search(_LETTERS[char], text) for char in word)


#: a place in Hangul, and a town in kanji behind one
_PLACE, _TOWN = re.compile(r"(?P<place>[가-힣]{2,6})\Z"), re.compile(r"[都道府県]?[・の、]?[\u4e00-\u9fff]{2,5}")


def town_of(word: str, line: str, evidence: Evidence) -> bool:
    """'롯폰기' of '도쿄 롯폰기', '도마코마이' of '홋카이도 도마코마이': a reading that no table tells, after its known place."""
    before = preceded(f" {word}", line, _PLACE)
    if before is None or not sounds_japanese(word):
        return False
    return followed(before["place"], evidence.canonical_text, _TOWN) is not None
