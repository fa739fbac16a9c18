"""Is this Hangul word the foreign word in the evidence, written by its sound?  Pure.

Asked in turn: the readings of hanja, capitals said letter by letter ('SK' -> 에스케이), the rough sounds of Latin letters
and kana, and the sounds of the characters with which Chinese spells Western names.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .chinese_spelling import spelt_by_signs
from .foreign_sounds import foreign_sounds, in_full
from .hanja import HAN, read_alike, reading_table, readings
from .sounds import distance, hangul_sound, latin_sound, sounds_like
from .spelt_letters import apart, hangul_letters, kana_letters, latin_letters
from .vietnamese import read_in_vietnamese
from .western_names import spelt_in_chinese, spelt_in_latin

_SPELLED = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", ["에이", "비", "시", "디", "이", "에프", "지", "에이치", "아이", "제이", "케이", "엘", "엠", "엔", "오", "피", "큐", "아르", "에스", "티", "유", "브이", "더블유", "엑스", "와이", "제트"], strict=True))  # fmt: skip
_CAPITALS = re.compile(r"(?<![A-Za-z])[A-Z]{2,5}(?![A-Za-z])")


@lru_cache(maxsize=512)
def _spelled_out(text: str) -> frozenset[str]:
    """'SK' as '에스케이'; R is 알 or 아르, C 시 or 씨."""
    spelled = {"".join(_SPELLED[letter] for letter in match[0]) for match in _CAPITALS.finditer(text)}
    return frozenset(spelled | {word.replace("아르", "알").replace("시", "씨") for word in spelled})


def written_by_sound(word: str, text: str) -> bool:
    """Does *text* hold the foreign word that the Hangul *word* renders?"""
    if (
        read_alike(word, text)
        or word in _spelled_out(text)
        or spelt_in_chinese(word, text)
        or spelt_in_latin(word, text)
        or spelt_by_signs(word, text)
        or read_in_vietnamese(word, text)
        or _lettered(word, text)
        or read_from_pinyin(word, text)
    ):
        return True
    _, chinese = readings(text)
    if any(sounds_like(word, sound) for sound in foreign_sounds(text)) and _is_spelt_like_any(word, text):
        return True
    # short sounds would meet one of so many pieces by chance
    heard = hangul_sound(word)
    if len(heard) > 3 and heard in _pinyin_sounds(chinese):
        return True
    if len(word) > 2 and any(_nearly(heard, sound) for sound in _spelt_out(text)):
        return True
    return len(heard) > 2 and any(_like_dotted(heard, sound) for sound in _dotted(text))


#: the letters that may differ where the consonants are heard
_FAR = 0.55
#: capitals that are no names
_NO_NAMES = (
    "The|An?|In|On|At|By|For|From|With|Under|After|Before|While|When|Since|As|But|And|Or|If|So|Not|No|Its?|He|She|They|We|You|His|Her|Their|Our|My|This|That|These|Those|There|Here|Now|Then|Also|Both|All|Each|Some|Most|Many|More|"
    "Mr|Ms|Mrs|Dr|What|Who|How|Why|Where|According|Despite|During|Last|Next|Still|Yet|Meanwhile|However|Korean|Chinese|Japanese|American|British|German|French|European|Asian|Indian|Russian|Taiwanese|Dutch|Italian|Spanish|Israeli|Canadian|Australian"
)
_WORDS = re.compile(rf"(?!(?:{_NO_NAMES})(?![A-Za-zÀ-ž]))[A-ZÀ-Þ][A-Za-zÀ-ž'’]*|[ァ-ヺー]{{2,}}|[a-z]{{9,}}")


def _is_spelt_like_any(word: str, text: str) -> bool:
    """A word of the same consonants is like one of *text* in its vowels, too: '콜라오' is not 'Valle', nor 'Her'."""
    spelt = hangul_letters(word)
    return any(apart(spelt, told) <= _FAR for told in _letters(text))


@lru_cache(maxsize=1024)
def _letters(text: str) -> frozenset[str]:
    """Letters of the foreign names of *text*, and of two and three in a row."""
    words = [kana_letters(word) if word[0] >= "ァ" else latin_letters(word) for word in _WORDS.findall(in_full(text))]
    return frozenset("".join(words[at : at + size]) for size in (1, 2, 3) for at in range(len(words) - size + 1))


#: a letter that is said by its name before a word: 'mBank', 'D-Wave', 'X-energy', 'K Car'
_LETTER_AND_WORD = re.compile(
    r"(?<![A-Za-z0-9])(?P<letter>[A-Za-z])(?:(?<=[a-z])(?=[A-Z])|[\-. ](?=[A-Za-z]))(?P<rest>[A-Za-z][a-z]{2,})"
)


@lru_cache(maxsize=512)
def _lettered_words(text: str) -> tuple[tuple[str, str], ...]:
    """(Hangul of the letter, sound of the word) of each."""
    return tuple(
        (_SPELLED[match["letter"].upper()], latin_sound(match["rest"])) for match in _LETTER_AND_WORD.finditer(text)
    )


def _lettered(word: str, text: str) -> bool:
    return any(
        word.startswith(letter) and sounds_like(word[len(letter) :], rest) for letter, rest in _lettered_words(text)
    )


_SYLLABLE = r"(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsrwy])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|ve|er|a|o|e|i|u|v)"
#: a Chinese name in Latin letters: its family stands before or behind
_PINYIN_NAME = re.compile(rf"\b(?P<one>(?i:{_SYLLABLE}){{1,2}}) (?P<two>(?i:{_SYLLABLE}){{1,2}})\b(?! [a-z]+ly)")
_PINYIN_APART = 0.2


@lru_cache(maxsize=512)
def _pinyin_names(text: str) -> tuple[str, ...]:
    """Letters of such names, in both orders."""
    found = [match.groups() for match in _PINYIN_NAME.finditer(text)]
    names = [tuple(map(_pinyin_letters, pair)) for pair in found if pair[0][0].isupper() and pair[1][0].isupper()]
    return tuple("".join(way) for name in names for way in (name, name[::-1]))


def _pinyin_letters(part: str) -> str:
    return latin_letters(part.lower().replace("x", "s").replace("q", "ch").replace("zh", "j"))


def read_from_pinyin(word: str, text: str) -> bool:
    """'샤오펑' for Peng Xiao, who is 'Xiao Peng' at home."""
    heard = hangul_letters(word)
    return len(word) > 1 and any(
        heard[:1] == told[:1] and apart(heard, told) <= _PINYIN_APART for told in _pinyin_names(text)
    )


#: Chinese writes a dot in Western names only ('瑪莉亞・歐唐納'): what stands beside it is a name, wherever it ends
_DOTTED = re.compile(r"(?P<given>[\u3400-\u9fff]{1,6})[・·•‧．.](?=(?P<family>[\u3400-\u9fff]{2,8}))")


@lru_cache(maxsize=512)
def _dotted(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hangul_sound(part) for row in dotted_names(text) for part in row))


@lru_cache(maxsize=512)
def dotted_names(text: str) -> tuple[tuple[str, str], ...]:
    """(given, family) of each such name in Hangul, at every length that its ends may have."""
    read = reading_table("pinyin.txt")

    def spell(char: str) -> str:
        return read.get(char, "")

    rows = (
        (match["given"][-given:], match["family"][:family])
        for match in _DOTTED.finditer(text)
        for given in range(1, len(match["given"]) + 1)
        for family in range(2, len(match["family"]) + 1)
    )
    return tuple(("".join(map(spell, given)), "".join(map(spell, family))) for given, family in rows)


def _like_dotted(heard: str, sound: str) -> bool:
    """An r or l at the end of a syllable is as often left out as written: 歐唐納 is 오도널."""
    one, two = heard.replace("R", "@"), sound.replace("R", "@")
    return len(sound) > 2 and one[:1] == two[:1] and distance(one, two) <= 0.15 * min(len(one), len(two))


def _nearly(heard: str, sound: str) -> bool:
    """Chinese has no final consonants but n: '斯特兰蒂斯' for Stellantis."""
    return heard[:1] == sound[:1] and distance(heard, sound) <= 0.2 * min(len(heard), len(sound))


#: characters with which Chinese spells foreign names, nearly all of them in nothing else
SPELLING = frozenset(
    "隆朵蓓薇莓黛妲琪妮蜜倫萊娃姬茵蕾萝蘿奎缪繆瓊琼珊珀阿埃艾爱愛安奥奧巴班邦鲍鮑贝貝本比彼宾賓波伯博勃布查茨达達戴丹当德登邓鄧狄迪蒂丁杜敦顿頓多厄恩尔爾法凡范方菲芬丰弗福夫戈格葛根贡古瓜圭哈海汉漢杭豪赫黑亨胡惠霍基吉加贾賈杰傑金卡凯凱坎康考科可克肯库庫夸奎昆拉莱萊兰蘭朗劳勞勒雷里理利莉连連列林琳卢盧鲁魯伦倫罗羅洛吕马馬玛瑪迈邁麦麥曼芒毛梅门門蒙米密明摩莫默姆穆拿纳納娜南内妮尼涅宁寧纽紐努诺諾欧歐帕派潘庞佩彭蓬皮平珀普奇齐齊乔喬切琴丘泉让讓热热仁日荣榮茹瑞若萨薩塞赛賽桑瑟森沙莎山尚绍舍圣聖施石史士舒朔斯丝絲松苏蘇索塔泰坦汤湯唐陶特腾滕提汀图圖土托瓦万萬旺威韦韋维維魏温溫文沃乌烏武西希锡錫夏香向肖谢謝辛欣雄休许許雪逊遜雅亚亞扬楊杨耶叶葉伊易因英尤于雨约約赞赞泽澤扎詹珍芝茱卓兹茲祖佐"
)  # fmt: skip


_SPELLING_RUN = re.compile(f"[{''.join(sorted(SPELLING))}]{{3,8}}")
_AS_V = str.maketrans("와워웨완원왕", "바보베반본방")  # 格奥尔基耶娃 is Georgieva


@lru_cache(maxsize=512)
def _spelt_out(text: str) -> tuple[str, ...]:
    """Sounds of runs of such characters, whole and in pieces of three and more."""
    read = reading_table("pinyin.txt")
    found: dict[str, None] = {}
    for match in HAN.finditer(text):
        for run in _SPELLING_RUN.findall(match[0]):
            pieces = (run[at : at + size] for size in range(3, len(run) + 1) for at in range(len(run) - size + 1))
            spelled = ["".join(read.get(char, "") for char in piece) for piece in pieces]
            found |= dict.fromkeys(hangul_sound(way) for piece in spelled for way in (piece, piece.translate(_AS_V)))
    return tuple(sound for sound in found if len(sound) > 2)


@lru_cache(maxsize=512)
def _pinyin_sounds(read: str) -> frozenset[str]:
    """Sounds of every piece of two to five characters: Western names that Chinese spells by sound ('塞科诺米')."""
    runs = [run.split("'") for run in read.split()]
    return frozenset(
        hangul_sound("".join(run[at : at + size]))
        for run in runs
        for size in (2, 3, 4, 5)
        for at in range(len(run) - size + 1)
    )
