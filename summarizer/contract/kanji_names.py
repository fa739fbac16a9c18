"""Names of Japanese in kanji whose reading no roster tells: accepted for their sound and place, refused where known.  Pure."""

from __future__ import annotations

import re

from ..names import TITLES
from .source import Evidence

#: a name in kanji before a title, as the canonicaliser leaves it where no roster has the person
_KANJI_NAME = re.compile(rf"(?P<name>[\u4e00-\u9fff々ヶ]{{2,6}}) ?(?:겸 |{TITLES}|氏|さん|상|담당)")
#: syllables of Japanese names in Hangul: open, or closed by ん or っ
_JAPANESE = re.compile(
    r"(?:[가기구게고갸규교카키쿠케코캬큐쿄사시스세소샤슈쇼자지즈제조주타치쓰테토다데도나니누네노냐뉴뇨하히후헤호햐휴효바비부베보뱌뷰뵤파피푸페포마미무메모먀뮤묘야유요라리루레로랴류료와아이우에오]|[롯록폰푼핀펜판갓곳잣좃닷텟핏펫간긴군겐곤신산선센손준진잔젠존단덴돈난넨논한헨혼반빈분벤본만민문멘몬안인운엔온린렌론완캇킷콧삿싯쇼핫힛홋맛밋못닛넷잇앗옷겐칸켄콘큔슌춘])+"
)


#: common Japanese surnames and those of the industry
_SURNAMES = dict(
    pair.split(":")
    for pair in [
        "佐藤:사토",
        "鈴木:스즈키",
        "高橋:다카하시",
        "田中:다나카",
        "伊藤:이토",
        "渡辺:와타나베",
        "山本:야마모토",
        "中村:나카무라",
        "小林:고바야시",
        "加藤:가토",
        "吉田:요시다",
        "山田:야마다",
        "佐々木:사사키",
        "山口:야마구치",
        "松本:마쓰모토",
        "井上:이노우에",
        "木村:기무라",
        "林:하야시",
        "斎藤:사이토",
        "清水:시미즈",
        "山崎:야마자키",
        "森:모리",
        "池田:이케다",
        "橋本:하시모토",
        "阿部:아베",
        "石川:이시카와",
        "前田:마에다",
        "藤田:후지타",
        "小川:오가와",
        "岡田:오카다",
        "後藤:고토",
        "長谷川:하세가와",
        "村上:무라카미",
        "近藤:곤도",
        "石井:이시이",
        "坂本:사카모토",
        "遠藤:엔도",
        "青木:아오키",
        "藤井:후지이",
        "西村:니시무라",
        "福田:후쿠다",
        "太田:오타",
        "三浦:미우라",
        "岡本:오카모토",
        "松田:마쓰다",
        "中島:나카지마",
        "中川:나카가와",
        "原田:하라다",
        "小野:오노",
        "田村:다무라",
        "竹内:다케우치",
        "金子:가네코",
        "和田:와다",
        "中山:나카야마",
        "石田:이시다",
        "上田:우에다",
        "森田:모리타",
        "原:하라",
        "柴田:시바타",
        "酒井:사카이",
        "宮本:미야모토",
        "横山:요코야마",
        "宮川:미야카와",
        "三木谷:미키타니",
        "島田:시마다",
        "十時:도토키",
        "吉村:요시무라",
        "徳永:도쿠나가",
        "時田:도키타",
        "早坂:하야사카",
        "河合:가와이",
        "楠見:구스미",
        "小池:고이케",
        "古川:후루카와",
        "豊田:도요다",
        "三部:미베",
        "内田:우치다",
        "川村:가와무라",
        "岩田:이와타",
        "出澤:이데자와",
        "川邊:가와베",
        "藤本:후지모토",
        "高市:다카이치",
        "石破:이시바",
        "岸田:기시다",
        "孫:손",
        "柳井:야나이",
        "永守:나가모리",
        "平井:히라이",
        "東原:히가시하라",
        "小島:고지마",
        "西川:니시카와",
        "津賀:쓰가",
    ]
)


def sounds_japanese(word: str) -> bool:
    """Is *word* made of syllables that Japanese names have in Hangul?"""
    return len(word) > 1 and _JAPANESE.fullmatch(word) is not None


def read_in_japanese(word: str, text: str, evidence: Evidence) -> bool:
    """May *word* be the reading of a kanji name that no table tells: a Japanese sound, in a place for a person?"""
    if evidence.language != "ja" or _JAPANESE.fullmatch(word) is None or not 2 <= len(word) <= 6:
        return False
    slots = [match["name"] for match in _KANJI_NAME.finditer(evidence.canonical_text)]
    person = re.search(rf"{re.escape(word)}(?: [가-힣]{{1,6}})?(?: [가-힣A-Za-z0-9]+){{0,3}} (?:{TITLES})", text)
    return bool(slots) and person is not None and not any(_surname_of_another(word, name) for name in slots)


def _surname_of_another(word: str, kanji: str) -> bool:
    """Is the kanji surname one whose reading is known, and *word* a surname that is known to be another?"""
    readings = next((_SURNAMES[kanji[:size]] for size in (3, 2, 1) if kanji[:size] in _SURNAMES), "")
    return bool(readings) and word in _SURNAMES.values() and word != readings
