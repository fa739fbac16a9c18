"""Names of Japanese in kanji whose reading no roster tells: accepted for their sound and place, refused where known.  Pure."""

from __future__ import annotations

import re

from ..names import TITLES
from .japanese import has_reading, read_in_hiragana, read_in_kanji
from .source import Evidence

#: a name in kanji before a title, as the canonicaliser leaves it where no roster has the person
_KANJI_NAME = re.compile(rf"(?P<name>[\u4e00-\u9fff々ヶ]{{2,6}}) ?(?:겸 |{TITLES}|氏|さん|상|담당)")
#: syllables of Japanese names in Hangul: open, or closed by ん or っ
_JAPANESE = re.compile(
    r"(?:[가기구게고갸규교카키쿠케코캬큐쿄사시스세소샤슈쇼자지즈제조주차초추츠타치쓰테토다데도나니누네노냐뉴뇨하히후헤호햐휴효바비부베보뱌뷰뵤파피푸페포마미무메모먀뮤묘야유요라리루레로랴류료와아이우에오]|[롯록폰푼핀펜판갓곳잣좃닷텟핏펫간긴군겐곤신산선센손준진잔젠존단덴돈난넨논한헨혼반빈분벤본만민문멘몬안인운엔온린렌론완캇킷콧삿싯쇼핫힛홋맛밋못닛넷잇앗옷겐칸켄콘큔슌춘])+"
)


def sounds_japanese(word: str) -> bool:
    """Is *word* made of syllables that Japanese names have in Hangul?"""
    return len(word) > 1 and _JAPANESE.fullmatch(word) is not None


def read_in_japanese(word: str, text: str, evidence: Evidence) -> bool:
    """May *word* be the reading of kanji of the evidence, or, in a place for a person, of a name that no table tells?"""
    if evidence.language != "ja" or _JAPANESE.fullmatch(word) is None:
        return False
    raw = " ".join(evidence.sentences)
    if read_in_kanji(word, raw) or read_in_hiragana(word, raw):
        return True
    beside = re.search(rf"(?:(?P<family>[가-힣]{{2,}}) )?{re.escape(word)}(?: (?P<given>[가-힣]{{2,}}))?", text)
    family, given = (beside["family"] or "", beside["given"] or "") if beside is not None else ("", "")
    if (family and read_in_kanji(family + word, raw)) or (given and read_in_kanji(word + given, raw)):
        return True
    slots = [match["name"] for match in _KANJI_NAME.finditer(evidence.canonical_text)]
    if len(word) > _LONGEST or not any(_untold(name) for name in slots):
        return False
    return (
        re.search(rf"{re.escape(word)}(?: [가-힣]{{1,6}})?(?: [가-힣A-Za-z0-9]+){{0,3}} (?:{TITLES})", text) is not None
    )


_LONGEST = 6


def _untold(kanji: str) -> bool:
    """Has the name a sign in it that no table of readings has?"""
    return any(not has_reading(char) for char in kanji if char not in "々ヶ")
