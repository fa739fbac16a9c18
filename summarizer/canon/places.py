"""Places: English, Japanese and Chinese names -> Korean ones; the places of a Korean text; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from .cities import CITIES
from .gazetteer import COUNTRIES
from .lexicon import find, indexed
from .values import Edit

_ADJECTIVES = {
    "American": "미국", "Americans": "미국인", "Chinese": "중국", "Japanese": "일본", "South Korean": "한국", "Korean": "한국", "North Korean": "북한",
    "Taiwanese": "대만", "British": "영국", "French": "프랑스", "German": "독일", "Dutch": "네덜란드", "Indian": "인도", "Israeli": "이스라엘", "Saudi": "사우디아라비아",
    "Emirati": "아랍에미리트", "Vietnamese": "베트남", "Canadian": "캐나다", "Australian": "호주", "European": "유럽", "Russian": "러시아", "Italian": "이탈리아",
    "Spanish": "스페인", "Swiss": "스위스", "Swedish": "스웨덴", "Singaporean": "싱가포르", "Malaysian": "말레이시아", "Indonesian": "인도네시아", "Brazilian": "브라질",
    "Mexican": "멕시코", "Ukrainian": "우크라이나", "Iranian": "이란", "Turkish": "튀르키예", "Asian": "아시아", "African": "아프리카",
    "Danish": "덴마크", "Norwegian": "노르웨이", "Finnish": "핀란드", "Icelandic": "아이슬란드", "Irish": "아일랜드", "Scottish": "스코틀랜드", "Belgian": "벨기에", "Austrian": "오스트리아", "Portuguese": "포르투갈", "Greek": "그리스", "Hungarian": "헝가리",
    "Polish": "폴란드", "Czech": "체코", "Slovak": "슬로바키아", "Slovenian": "슬로베니아", "Croatian": "크로아티아", "Serbian": "세르비아", "Romanian": "루마니아", "Bulgarian": "불가리아", "Estonian": "에스토니아", "Latvian": "라트비아", "Lithuanian": "리투아니아",
    "Belarusian": "벨라루스", "Georgian": "조지아", "Armenian": "아르메니아", "Azerbaijani": "아제르바이잔", "Kazakh": "카자흐스탄", "Uzbek": "우즈베키스탄", "Mongolian": "몽골", "Thai": "태국", "Filipino": "필리핀", "Philippine": "필리핀", "Cambodian": "캄보디아", "Burmese": "미얀마",
    "Pakistani": "파키스탄", "Bangladeshi": "방글라데시", "Sri Lankan": "스리랑카", "Nepalese": "네팔", "Afghan": "아프가니스탄", "Iraqi": "이라크", "Syrian": "시리아", "Lebanese": "레바논", "Jordanian": "요르단", "Palestinian": "팔레스타인", "Qatari": "카타르", "Kuwaiti": "쿠웨이트",
    "Bahraini": "바레인", "Omani": "오만", "Yemeni": "예멘", "Egyptian": "이집트", "Moroccan": "모로코", "Algerian": "알제리", "Tunisian": "튀니지", "Libyan": "리비아", "Nigerian": "나이지리아", "Kenyan": "케냐", "Ethiopian": "에티오피아", "Ghanaian": "가나", "Tanzanian": "탄자니아",
    "Ugandan": "우간다", "Rwandan": "르완다", "South African": "남아프리카", "Zimbabwean": "짐바브웨", "Argentine": "아르헨티나", "Argentinian": "아르헨티나", "Chilean": "칠레", "Colombian": "콜롬비아", "Peruvian": "페루", "Venezuelan": "베네수엘라", "Ecuadorian": "에콰도르",
    "Bolivian": "볼리비아", "Uruguayan": "우루과이", "Paraguayan": "파라과이", "Cuban": "쿠바", "Panamanian": "파나마", "New Zealander": "뉴질랜드", "Luxembourgish": "룩셈부르크", "Cypriot": "키프로스", "Maltese": "몰타", "Laotian": "라오스", "Bruneian": "브루나이",
}  # fmt: skip
#: what makes an adjective part of a name
_NAMED_AFTER = re.compile(
    r"\s(?:Express|Airlines?|Depositary|Enterprise|Tower|Broadcasting|Airways|Petroleum|Open|Motors?|Bank|Post|Times|Telecom)\b|['’]s\s(?:Got)"
)
#: 'China Daily', 'Singapore Airlines'
_PAPER = re.compile(r"\s(?:Daily|Times|Post|News|Herald|Tribune|Journal|Today|Telecommunications|Airlines|Airways)\b")
_BEFORE_ALIAS = re.compile(
    r"(?:\b(?:in|at|to|from|near|of|outside|around|into|across|between|and|visits?|visited|visiting|leaves?|left)|,|-based)\s$",
    re.IGNORECASE,
)
_ABBREVIATED = {
    "ja": {
        "米": "미국", "英": "영국", "仏": "프랑스", "独": "독일", "豪": "호주", "韓": "한국", "印": "인도", "伊": "이탈리아", "露": "러시아", "加": "캐나다", "蘭": "네덜란드", "台": "대만",
    }
}  # fmt: skip
#: what a country of one sign stands before: trades, offices, ranks of firms (never '独自', '英語', '米価', '加工')
_TRADES = (
    "政府|国防|司法|商務|財務|大統領|議会|証券|大手|企業|紙|経済|半導体|新興|電気|通信|金融|投資|当局|連邦|株|国債|宇宙|自動車|製薬|医薬|創薬|石油|小売|流通|航空|化学|保険|銀行|市場|調査|研究所|民間|中央銀行|景気|国籍|海軍|空軍|陸軍|軍需|首相|外相|"
    "財務相|高級|食品|飲料|鉄鋼|鉄道|電力|電機|電子|家電|衣料|名門|有力|老舗|最大|中堅|工場|本社|拠点|子会社|法人|東部|西部|南部|北部|中部|南東|南西|北東|北西|各州|現地|資源|鉱山|素材|建設|造船|重工|検索|動画|配車|格付|人工知能|軍事|防衛|製造|国内|国営|公共|"
    "新聞|雑誌|富豪|実業家|起業家|財閥|監査|法律|裁判|最高裁|地裁|高裁|検察|下院|上院|議員|両国|両政府|運用|携帯|出版|玩具|衛星|量子|雇用|住宅|物流|宅配|海運|旅行|娯楽|映画|音楽|会計|広告|部品|車|化粧品|国際|外交|環境|規制|競争|公正|運輸|労働|消費者|家具|繊維|事務機|医療|医師|名誉"
)
_SHORT_JA = re.compile(
    rf"(?<![一-龠々])(?P<short>[米英仏独豪韓])(?=[ァ-ヶA-Z]|{_TRADES})|(?<![一-龠々\dA-Za-z])(?P<rare>[印伊露蘭加台])(?=[ァ-ヶA-Z]{{2}}|政府|大手|企業|自動車|製薬|財閥|半導体|電子|通信|新興|国営|首相|外相|両政府)"
)
_PAIRS = re.compile(
    r"(?<![一-龠々])(?:日米韓|日米|米中(?!間選|間決)|米韓|日韓|日中|中美|美中|韩美|韓美|美韩|美韓|中韩|中韓|中日|日美|两岸|兩岸)(?![一-龠々]{2}[軍])"
)
_PAIR_KO = {
    "日米韓": "한미일", "日米": "미일", "米中": "미중", "米韓": "한미", "日韓": "한일", "日中": "중일", "中美": "미중", "美中": "미중", "韩美": "한미", "韓美": "한미", "美韩": "한미",
    "美韓": "한미", "中韩": "한중", "中韓": "한중", "中日": "중일", "日美": "미일", "两岸": "양안", "兩岸": "양안",
}  # fmt: skip
_SUFFIX = {
    "ja": (("県", "현"), ("州", "주"), ("省", "성"), ("市", "시"), ("府", "부"), ("都", "도")),
    "zh": (("省", "성"), ("州", "주"), ("市", "시"), ("县", "현"), ("縣", "현")),
}
#: Korean names that are common words as well; they count only before 정부, 대통령, 총리 ...
_COMMON = frozenset(["수단", "가나", "오만", "차드", "말리", "토고", "통가", "라오스"]) - {"라오스"}
_KOREAN_TAIL = re.compile(
    r"(?:$|[^가-힣]|(?:정부|주|시|성|현|산|계|인|행|발|내|측|군|법인|공장|본사|지사|시장|기업|대통령|총리|당국|대표|의회|증시|전역|본토|남부|북부|동부|서부|중부|주식|은행|국방|상무|외교|사업|출신|현지|방문|순방|진출|수출|국적|제조|최대|전체)"
    r"|(?:으로|로|은|는|이|가|을|를|의|에|와|과|도|만|에서|에는|에도|에서는|에서도|까지|부터|보다|처럼|라고|이라고|이며|이고|에만|와의|과의|으로의|로의|엔|서|이나|나|든|산)(?![가-힣]{3}))"
)
_FORMAL_ONLY = re.compile(r"\s?(?:정부|대통령|총리|공화국|수도|의회)")


@dataclass(frozen=True, slots=True)
class _Names:
    """Surface -> Korean, its index, and the surfaces that need a preposition before them."""

    korean: dict[str, str]
    index: dict[str, tuple[str, ...]]
    doubtful: frozenset[str]


@lru_cache(maxsize=4)
def _names(language: str) -> _Names:
    column = ("ko", "en", "ja", "zh").index(language)
    korean: dict[str, str] = {}
    doubtful: set[str] = set()
    for line in (COUNTRIES + CITIES).strip().splitlines():
        parts = line.split("|")
        if len(parts) < 4:
            continue
        for spelling in re.split(r",(?!\s)", parts[column]):
            name = spelling.removeprefix("*")
            korean.setdefault(name, parts[0])
            if spelling != name:
                doubtful.add(name)
    if language == "en":
        korean |= _ADJECTIVES
    return _Names(korean=korean, index=indexed(korean), doubtful=frozenset(doubtful))


def read_places(text: str, language: str) -> Iterator[Edit]:
    """Yield every foreign place name of *text* with its Korean one."""
    if language == "en":
        yield from _english(text)
    elif language in ("ja", "zh"):
        yield from _cjk(text, language)


def _english(text: str) -> Iterator[Edit]:
    names = _names("en")
    for start, name in find(text, names.index):
        end = start + len(name)
        if _inside(text, start, end) or (name in names.doubtful and not _as_place(text, start, end)):
            continue
        if _PAPER.match(text, end) or (name in _ADJECTIVES and _NAMED_AFTER.match(text, end)):
            continue
        if name in ("US", "LA", "UK", "EU") and text[end : end + 1] == "$":
            continue
        yield Edit(start=start, end=end, text=names.korean[name])


def _inside(text: str, start: int, end: int) -> bool:
    """Is the match part of a longer word?"""
    before, after = text[start - 1 : start], text[end : end + 1]
    return before.isalnum() or after.isalnum() or (after == "-" and text[end + 1 : end + 2].isupper())


def _as_place(text: str, start: int, end: int) -> bool:
    """A name that people bear as well: after a preposition, and with no capitalised word behind it."""
    return bool(_BEFORE_ALIAS.search(text, max(0, start - 12), start)) and not re.match(
        r"\s[A-Z][a-z]", text[end : end + 3]
    )


def _cjk(text: str, language: str) -> Iterator[Edit]:
    names = _names(language)
    for start, name in find(text, names.index):
        end = start + len(name)
        if _kana_inside(text, start, end, name) or _latin_inside(text, start, end):
            continue
        if language == "ja" and _quarter_of(text, start, name):
            continue
        if language == "zh" and (_IN_A_NAME.match(text, end) or _spelled_on(text, name, end)):
            continue
        korean = names.korean[name]
        for mark, suffix in _SUFFIX[language]:
            if (
                text.startswith(mark, end)
                and not text.startswith(mark + "场", end)
                and not text.startswith(mark + "場", end)
                and not (language == "zh" and mark == "市" and text[end + 1 : end + 2] in tuple("区區值占民售"))
            ):
                korean, end = korean if korean.endswith(suffix) else korean + suffix, end + 1
                break
        yield Edit(start=start, end=end, text=korean)
    if language == "ja":
        for match in _SHORT_JA.finditer(text):
            yield Edit(start=match.start(), end=match.end(), text=_ABBREVIATED["ja"][match[0]])
    for match in _PAIRS.finditer(text):
        yield Edit(start=match.start(), end=match.end(), text=_PAIR_KO[match[0]])


#: a paper, station, school or broker that is called after a place keeps its name
_IN_A_NAME = re.compile(
    r"(?:经济|經濟|每日|联合|聯合|财经|財經|科学|科學|工商|产经|產經|邮政|郵政|国际|國際)?"
    r"(?:日报|日報|时报|時報|晚报|晚報|早报|早報|晨报|晨報|快报|快報|邮报|郵報|商报|商報|周刊|週刊|之声|之聲|通讯社|通訊社|电视台|電視臺|電視台|新聞社|新闻社)"
    r"|(?:经济|經濟|产经|產經|讀賣|读卖|每日)新[闻聞]|(?:州立|国立|國立|理工|中文)大[学學]|[联聯]合交易所"
)
#: characters with which names of the West go on, two of which are no word: '科罗拉多|斯普林斯'
_SPELLS = frozenset("斯普林尔爾特德姆里罗羅纳納瓦茨顿頓莱萊伦倫堡夫弗格鲁魯克蒂迪娜丹贝貝巴")


def _spelled_on(text: str, name: str, end: int) -> bool:
    """Is a place that is spelled by its sound only the first part of a longer name?"""
    after = text[end : end + 2]
    return len(name) > 2 and len(after) == 2 and set(after) <= _SPELLS


def _kana_inside(text: str, start: int, end: int, name: str) -> bool:
    """Is a katakana name part of a longer katakana word ('インド' in 'インドネシア')?"""
    kana = r"[ァ-ヺー]"
    before = re.match(kana, text[start - 1 : start]) if start and re.match(kana, name[0]) else None
    return bool(before or (re.match(kana, name[-1]) and re.match(kana, text[end : end + 1])))


#: '東広島' is another town than '広島'
_QUARTERS = frozenset("東西南北")


def _quarter_of(text: str, start: int, name: str) -> bool:
    """Is a Japanese place in kanji the second part of another's name?"""
    return text[start - 1 : start] in _QUARTERS and start > 0 and re.fullmatch(r"[一-鿿]+", name) is not None


def _latin_inside(text: str, start: int, end: int) -> bool:
    """Is a name in Latin letters part of a longer word ('EU' in 'EUV')?"""
    before, after = text[start - 1 : start], text[end : end + 1]
    begins = before.isascii() and before.isalpha() and text[start].isascii()
    return begins or (after.isascii() and after.isalnum() and text[end - 1].isascii() and text[end - 1].isalpha())


def ends_in_place(text: str) -> bool:
    """Does Korean *text* end in a place name, with nothing behind it?"""
    names = _names("ko").korean
    return any(text[-size:] in names for size in range(2, 7))


@lru_cache(maxsize=2048)
def places_in(text: str) -> tuple[str, ...]:
    """Return the Korean place names of *text*, in order, each as often as it stands there.

    A name counts at the head of a word and before a particle or a word that goes with places ('미국산', '대만 정부').
    """
    names = _names("ko")
    found: list[str] = []
    for start, name in find(text, names.index):
        end = start + len(name)
        if "가" <= text[start - 1 : start] <= "힣" and start:
            continue
        if name in _COMMON and not _FORMAL_ONLY.match(text, end):
            continue
        if _KOREAN_TAIL.match(text, end):
            found.append(name)
    return tuple(found)
