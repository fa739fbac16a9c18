"""How Chinese characters are read: in Korean (投資 -> 투자) and by pinyin (雷军 -> 레이쥔).  Pure.

The tables are facts of Unicode's Unihan (readings) and of the National Institute of Korean Language (pinyin to Hangul).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

HAN = re.compile(r"[\u3400-\u9fff]+")


@cache
def reading_table(table: str) -> dict[str, str]:
    """Return {character: reading} of a file beside this module."""
    lines = files(__package__).joinpath(table).read_text(encoding="utf-8").splitlines()
    return {char: reading for reading, chars in (line.split(" ", 1) for line in lines) for char in chars}


#: 두음법칙 and its undoing: 래 and 내, 리 and 이 are one reading
@lru_cache(maxsize=8192)
def fold(hangul: str) -> str:
    """Read ㄹ and ㄴ at the head of syllables alike ('력' as '역'), so that a hanja word matches at any place."""
    return hangul.translate(_FOLDED)


def _fold_syllable(code: int) -> int:
    vowel = code % 588 // 28
    initial = 11 if vowel in (2, 3, 6, 7, 12, 17, 20) else 2
    return 0xAC00 + initial * 588 + code % 588


#: every syllable that begins with ㄴ or ㄹ
_FOLDED = {0xAC00 + code: _fold_syllable(code) for first in (2, 5) for code in range(first * 588, (first + 1) * 588)}


@lru_cache(maxsize=1024)
def readings(text: str) -> tuple[str, str]:
    """(Korean reading, folded; Hangul of the pinyin, "'" between characters) of the runs of hanja in *text*, spaced."""
    runs = [match[0] for match in HAN.finditer(text)]
    korean, chinese = reading_table("hanja.txt"), reading_table("pinyin.txt")
    if not runs:
        return "", ""
    return (
        fold(" ".join("".join([korean.get(char, "·") for char in run]) for run in runs)),
        " ".join("'".join([chinese.get(char, "·") for char in run]) for run in runs),
    )


@lru_cache(maxsize=4096)
def read_out(text: str) -> str:
    """Return *text* with every hanja in its Korean reading, folded: '상하이证券交易所' is '상하이증권거래소'."""
    korean = reading_table("hanja.txt")
    return fold("".join([korean.get(char, char) for char in text]))


def read_alike(word: str, text: str) -> bool:
    """Does *text* hold hanja that read as *word*, in Korean or by pinyin?"""
    if len(word) < 2:
        return False
    korean, chinese = readings(text)
    return (
        fold(word) in korean
        or (len(word) >= _LEAST_KOREAN and fold(_FAMILIES.get(word[0], word[0]) + word[1:]) in korean)
        or word in chinese.replace("'", "")
        or fold_pinyin(word) in _folded_pinyin(text)
    )


#: Korean families whose character is read otherwise in words: 金東官 is 김동관, 沈 심
_FAMILIES = {"김": "금", "심": "침"}
_LEAST_KOREAN = 3


_LONG = 4


@lru_cache(maxsize=4096)
def misread(word: str, text: str) -> bool:
    """Does *text* hold characters that read as *word* by pinyin but for one ('스스즈항' for 它石智航)?

    Of three syllables the one may differ by its last consonant alone ('알리윈' for 阿里云); shorter names are too many.
    """
    size = len(word)
    if size < _LONG - 1:
        return False
    runs = (run.split("'") for run in readings(text)[1].split())
    rows = (run[at : at + size] for run in runs for at in range(len(run) - size + 1))
    astray = ([pair for pair in zip(word, row, strict=True) if pair[0] != pair[1]] for row in rows)
    return any(len(pairs) <= 1 and (size >= _LONG or _same_but_final(pairs)) for pairs in astray)


def _same_but_final(pairs: list[tuple[str, str]]) -> bool:
    """'알' for 아: the syllables differ in what closes them, which pinyin hardly has."""
    return all(len(two) == 1 and (ord(one) - 0xAC00) // 28 == (ord(two) - 0xAC00) // 28 for one, two in pairs)


_HOSPITAL = re.compile(r"(?:병|의)원$")
_LEAST_SHORT, _SHORTEST_SHORT = 3, 2


@lru_cache(maxsize=4096)
def spelt_in_full(word: str, text: str) -> bool:
    """Is *word* ('위생복리부') what a run of *text* ('衛福部') is short for: each of its characters read, in their order?

    The first and the last must be the first and the last of the word; of a hospital ('榮總') the kind may be left out.
    """
    if len(word) < _LONG:
        return False
    least = _SHORTEST_SHORT if _HOSPITAL.search(word) else _LEAST_SHORT
    rows = ([_ways(char) for char in match[0]] for match in HAN.finditer(text))
    return any(
        _reads_short(word, row[at : at + size], closed=size >= _LEAST_SHORT)
        for row in rows
        for size in range(least, len(word))
        for at in range(len(row) - size + 1)
        if fold(word[0]) in row[at]
    )


@lru_cache(maxsize=4096)
def _ways(char: str) -> frozenset[str]:
    read = reading_table("hanja.txt").get(char, "·"), reading_table("pinyin.txt").get(char, "·")
    return frozenset(map(fold, read))


def _reads_short(word: str, row: list[frozenset[str]], *, closed: bool) -> bool:
    rest = iter(fold(word))
    return (not closed or fold(word[-1]) in row[-1]) and all(any(said in ways for said in rest) for ways in row)


@lru_cache(maxsize=512)
def _folded_pinyin(text: str) -> str:
    read = reading_table("pinyin.txt")
    runs = [match[0] for match in HAN.finditer(text)]
    if not runs:
        return ""
    ways = ((read.get(char, "·"), _SECOND.get(char)) for run in runs for char in (*run, " "))
    usual, other = zip(*((one, two or one) for one, two in ways), strict=True)
    return fold_pinyin("".join(usual)) + " " + fold_pinyin("".join(other))


#: characters that names read in a second way
_SECOND = dict(
    pair.split(":")
    for pair in ["乐:웨", "樂:웨", "长:창", "長:창", "行:항", "重:충", "单:산", "單:산", "曾:쩡", "仇:추", "解:셰", "查:자", "覃:탄", "翟:디", "尉:위", "强:창", "強:창", "朝:차오", "会:콰이", "會:콰이", "传:촨", "傳:촨", "盖:거", "区:어우", "區:어우", "车:쥐", "車:쥐", "柏:보", "都:두", "大:다이", "藏:짱", "折:서", "什:스", "率:솨이", "茄:자", "厦:샤", "夏:사", "薄:보", "朴:퍄오", "贾:자", "賈:자", "奇:치", "任:런", "洪:훙", "纪:지", "宁:닝", "召:사오", "华:화", "万:완", "六:루", "南:나", "尹:인", "吴:우", "家:자"]
)  # fmt: skip
_PINYIN = tuple(
    (one, other)
    for several, other in (
        ("통", "퉁"), ("동", "둥"), ("롱", "룽"), ("홍", "훙"), ("종|쫑|중|쭝", "중"), ("송|쏭|숭", "쑹"), ("공", "궁"), ("총|충", "충"), ("농", "눙"), ("용", "융"), ("치엔|치앤", "첸"), ("시엔|시앤", "셴"), ("지엔|지앤", "젠"), ("티엔|티앤", "톈"),
        ("리엔|리앤", "롄"), ("비엔|비앤", "볜"), ("미엔|미앤", "몐"), ("니엔|니앤", "녠"), ("피엔", "폔"), ("디엔|디앤", "뎬"), ("이엔", "옌"), ("웬|웨안", "위안"), ("쥬", "주"), ("츄", "추"), ("쑤", "수"), ("쓰", "스"), ("쯔", "즈"), ("짜", "자"), ("쩡|정", "정"), ("쌍", "상"), ("씨", "시"), ("찌", "지"), ("따", "다"),
        ("쟈", "자"), ("쥔|쥰", "쥔"), ("뤼", "루"), ("졔|지에", "제"), ("시에", "셰"), ("류|리우", "류"), ("지우|쥬", "주"), ("뻬이", "베이"), ("훼이", "후이"), ("꾸", "구"), ("쑨", "순"), ("쩌", "저"), ("쩐", "전"), ("쏘", "소"), ("써", "서"), ("샤오", "사오"), ("샤", "사"), ("셔", "서"), ("쇼", "소"), ("슈", "수"), ("쭈", "주"), ("까오", "가오"), ("찐", "진"),
    )
    for one in several.split("|")
    if one != other
)  # fmt: skip


@lru_cache(maxsize=8192)
def fold_pinyin(hangul: str) -> str:
    """One spelling for the ways in which Korean papers write a syllable of Chinese (통/퉁, 치엔/첸)."""
    for one, other in _PINYIN:
        hangul = hangul.replace(one, other)
    return hangul
