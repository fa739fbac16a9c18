"""A surname before a post: '리 CEO' for 'Li', '장 시장' for 他 of 张延保, '본 CEO' for 沃恩, who is once 沃恩(Eric Vaughan).  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ... import Bullet
from ..sounds.hanja import fold, reading_table
from ..sounds.renderings import written_by_sound
from ..sounds.spelt_letters import hangul_letters, latin_letters
from ..sounds.western_names import spelt_in_latin
from ..source import Evidence, Source
from .antecedents import CHINESE_FAMILIES, leading_to, leans
from .romanised import is_romanised_family

#: Chinese families of one Hangul syllable in Latin letters, as the mainland, Taiwan, Hong Kong and Singapore spell them
_IN_LATIN = {
    syllable: frozenset(latin.split())
    for syllable, latin in {
        "왕": "wang", "리": "li lee", "장": "zhang jiang chang chiang", "류": "liu", "천": "chen", "양": "yang", "황": "huang hwang", "우": "wu woo ng", "쉬": "xu hsu", "쑨": "sun", "마": "ma", "주": "zhu chu",
        "후": "hu", "궈": "guo kuo", "허": "he ho", "린": "lin", "뤄": "luo lo", "량": "liang", "쑹": "song sung", "탕": "tang", "덩": "deng teng", "한": "han", "펑": "feng peng fung", "쩡": "zeng tseng", "톈": "tian tien",
        "둥": "dong tung", "판": "pan fan", "위": "yu", "두": "du tu", "예": "ye yeh", "청": "cheng cheung", "쑤": "su", "뤼": "lu lv lyu", "딩": "ding ting", "런": "ren", "루": "lu", "선": "shen", "중": "zhong chung", "탄": "tan",
        "스": "shi shih", "진": "jin chin", "자": "jia chia", "샤": "xia hsia", "푸": "fu", "팡": "fang", "슝": "xiong hsiung", "멍": "meng", "친": "qin chin", "추": "qiu chiu", "인": "yin", "쉐": "xue hsueh", "옌": "yan yen",
        "룽": "long lung", "구": "gu ku", "궁": "gong kung", "첸": "qian chien", "모": "mo", "쿵": "kong kung", "커": "ke ko", "응": "ng", "고": "goh", "림": "lim", "옹": "ong", "찬": "chan", "웡": "wong", "람": "lam", "램": "lam", "셰": "xie hsieh",
    }.items()
}  # fmt: skip
_CAPITAL = re.compile(r"\b[A-Z][a-zà-ÿ'’]+\b")
#: how sentences begin, which are families too
_NO_FAMILY = frozenset({"he", "an", "in", "so", "do", "on", "no", "we", "my", "us", "or", "to", "the", "may", "it", "you", "mo", "long", "sun"})  # fmt: skip

_POSTS = "[市省州县縣区區局部院校行会會]长|[市省州區局部院校行會]長|董事[长長]|[总總]裁|首席[\u4e00-\u9fff]{2,4}官|[执執]行[长長]|[营營][运運][长長]|[财財][务務][长長]|[总總][经經]理|[创創][始辦办立]人|主席|[书書][记記]|主任|教授|CEO|[总總]理|[秘祕][书書][长長]|律[师師]|分析[师師]|合伙人|合夥人"
_SAYS = "表示|称|稱|说|說|透露|指出|强调|強調|认为|認為|坦言|预计|預計|一行|介绍|介紹|宣布|回应|回應|解释|解釋|坦承|补充|補充|认定|認定|希望|相信"
_PERSON = re.compile(
    rf"(?:{_POSTS})(?P<titled>[{CHINESE_FAMILIES}])[\u4e00-\u9fff]{{1,2}}|(?P<speaking>[{CHINESE_FAMILIES}])[\u4e00-\u9fff]{{1,2}}(?:{_SAYS}|(?:{_POSTS}))"
    # 肖恩·金: a family of one sign behind a foreign given name
    rf"|(?<=[\u4e00-\u9fff]{{2}}[·・‧])(?P<behind>[{CHINESE_FAMILIES}])"
)
#: '沃恩(Eric Vaughan)', 'マッケイ（Mackay）': a name that its article prints in Latin letters once
_GLOSS = re.compile(r"(?P<name>[\u4e00-\u9fff·・ァ-ヺー]{2,10})[（(](?P<latin>[A-Z][A-Za-zÀ-ž.'’\- ]+)[)）]")
_LEAST = 2


def is_told_family(name: str, bullet: Bullet, source: Source) -> bool:
    """Is there somebody of this surname of one syllable: in the evidence; or whom it leaves to the sentences before it?"""
    evidence = source.evidence(bullet)
    if has_family(name, evidence) or is_glossed(name, evidence, source):
        return True
    if not leans(evidence, source):
        return False
    if source.language == "zh":
        return _is_nearest(name, bullet, source) or any(
            is_glossed(name, line, source) for line in _lead(bullet, source)
        )
    return has_family(name, source.whole())


def is_glossed(word: str, evidence: Evidence, source: Source) -> bool:
    """Is *word* the Latin name that the article gives once, in brackets, to a name of the evidence?"""
    if source.language not in ("ja", "zh"):
        return False
    told = " ".join(evidence.sentences)
    return any(
        match["name"][-size:] in told and _renders(word, match["latin"])
        for line in source.sentences
        for match in _GLOSS.finditer(line)
        for size in range(_LEAST, min(len(match["name"]), _LONGEST) + 1)
    )


_LONGEST = 5


def _renders(word: str, latin: str) -> bool:
    """Is it one of these words; of one syllable only where the table or all its letters say so?"""
    if spelt_in_latin(word, latin):
        return True
    if len(word) < _LEAST:
        return any(hangul_letters(word) == latin_letters(part) for part in latin.split())
    return written_by_sound(word, latin)


def has_family(name: str, evidence: Evidence) -> bool:
    """Has English or Chinese evidence somebody of this surname of one syllable?"""
    if evidence.language == "en":
        return any(_is_written(name, word) for word in _capitals(evidence))
    return evidence.language == "zh" and name in _families(evidence)


@lru_cache(maxsize=512)
def _capitals(evidence: Evidence) -> frozenset[str]:
    words = {match[0] for line in evidence.sentences for match in _CAPITAL.finditer(line)}
    return frozenset(word for word in words if word.lower() not in _NO_FAMILY)


def _is_written(name: str, latin: str) -> bool:
    bare = latin.removesuffix("'s").removesuffix("’s")
    return bare.lower() in _IN_LATIN.get(name, ()) or is_romanised_family(name, bare) or spelt_in_latin(name, bare)


@lru_cache(maxsize=512)
def _families(evidence: Evidence) -> frozenset[str]:
    """Surnames, read in Mandarin and in Korean, of who speaks or has a post in Chinese *evidence*."""
    signs = {
        match["titled"] or match["speaking"] or match["behind"]
        for line in evidence.sentences
        for match in _PERSON.finditer(line)
    }
    return frozenset(sound for sign in signs for sound in _sounds(sign))


def _sounds(sign: str) -> tuple[str, ...]:
    hanja = reading_table("hanja.txt").get(sign, "")
    return tuple(filter(None, (reading_table("pinyin.txt").get(sign, ""), hanja, fold(hanja), _FAMILY_READ.get(sign))))


#: a family that is read otherwise than the word
_FAMILY_READ = {"金": "김"}


def _lead(bullet: Bullet, source: Source) -> list[Evidence]:
    """The sentences before the evidence, the nearest first."""
    places = [source.sentences.index(line) for line in bullet.evidence if line in source.sentences]
    return [source.of((line,)) for at in places for line in leading_to(source.sentences[:at])]


def _is_nearest(name: str, bullet: Bullet, source: Source) -> bool:
    """Is it the last person named before the evidence?"""
    named = (families for line in _lead(bullet, source) if (families := _families(line)))
    return name in next(named, frozenset())
