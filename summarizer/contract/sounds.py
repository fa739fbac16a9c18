"""Is this Hangul word the foreign word in the evidence, written by its sound?  Pure.

Three ways into Hangul are compared: by rough sound (Latin letters and kana: 'Blackwell', 'ブラックウェル' -> 블랙웰), by
pinyin (雷军 -> 레이쥔) and by the Korean reading of hanja (投資 -> 투자).  The tables are facts of Unicode's Unihan
(readings) and of the National Institute of Korean Language (pinyin to Hangul).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from .western_names import spelt_in_chinese

_INITIALS = "KKNTTRMPPSS-CCCKTPH"  # ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ
_FINALS = ["", "K", "K", "K", "N", "N", "N", "T", "R", "K", "M", "P", "R", "T", "P", "R", "M", "P", "P", "T", "S", "N", "C", "C", "K", "T", "P", "T"]  # fmt: skip
_LATIN = re.compile(r"Ma?c[A-Z][a-zß-öø-ÿ]+|[A-ZÀ-ÖØ-ÞĀ-Ž]?[a-zß-öø-ÿĀ-ž]+|[A-ZÀ-ÖØ-Þ]{2,}(?![a-z])|[A-ZÀ-ÖØ-Þ]")
_KANA = re.compile(r"[ァ-ヺー]+")
_HAN = re.compile(r"[\u3400-\u9fff]+")


@lru_cache(maxsize=4096)
def hangul_sound(word: str) -> str:
    """Consonants of a Hangul word as rough classes; a vowel at the head is 'A'."""
    classes, final = "", ""
    for char in word:
        code = ord(char) - 0xAC00
        if 0 <= code < 11172:
            initial = _INITIALS[code // 588]
            classes += "" if initial in (final, "-") else initial  # 'ㄹㄹ' is one l
            final = _FINALS[code % 28]
            classes += final
    return ("A" if word[:1] and "아" <= word[0] <= "잏" else "") + classes


_SPELLINGS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"^(?:kn|gn|pn)", "N"), (r"^ps", "S"), (r"^wr", "R"), (r"^wh", ""), (r"^gh", "K"), (r"^ts", "S"), (r"^x", "S"), (r"tzsch|tch|tsch|t[sz](?=$)", "C"),
        (r"cester|cestre", "ster"), (r"st(?=les?(?:$|[bdfw]))", "S"), (r"pf", "P"), (r"dt$", "T"), (r"mb(?=(?:es?)?$)", "M"), (r"(?<=a)l(?=m)|(?<=o)l(?=(?:m|n$))", ""), (r"sch", "S"), (r"ch", "C"), (r"sh", "S"),
        (r"(?<=[aw])l(?=k)", ""), (r"ph", "P"), (r"ght", "T"), (r"gh", ""), (r"th", "Q"), (r"ck", "K"), (r"q", "K"), (r"x", "KS"), (r"dg(?=[eiy])", "C"), (r"t(?=io|ia)", "S"),
        (r"s(?=io)", "S"), (r"cc(?=[eiy])", "KS"), (r"c(?=[eiy])", "S"), (r"g(?=[eiy])", "G"), (r"ng(?=[ei])", "NG"), (r"ng(?=[aou])", "NK"), (r"ng", "N"), (r"r(?![aeiouyr])|r(?=e$)", "@"), (r"[ck]", "K"), (r"g", "K"),
        (r"[dt]", "T"), (r"[bpfv]", "P"), (r"[jz]", "C"), (r"s", "S"), (r"n", "N"), (r"m", "M"), (r"[lr]", "R"), (r"h(?=[aeiouy])", "H"),
    )
)  # fmt: skip
#: letters that are read in another way than the plain ones; of all others the mark falls away
_ACCENTS = str.maketrans(
    dict(
        zip(
            "çşščćžłøđðığæœß",
            ["s", "sh", "sh", "ch", "ch", "z", "l", "o", "d", "d", "i", "", "ae", "oe", "ss"],
            strict=True,
        )
    )
    | {"ã": "an", "ñ": "ny"}
)
_MARKS = re.compile(r"[\u0300-\u036f]")


@lru_cache(maxsize=8192)
def latin_sound(word: str) -> str:
    """The same classes for a word in Latin letters, read as English mostly is."""
    text = re.sub(r"([^aeiouc])\1", r"\1", _without_marks(word.lower()).replace("gg", "k"))
    first = text[:1] in "aeiouyw" and not text.startswith("wr")
    for pattern, sound in _SPELLINGS:
        text = pattern.sub(sound, text)
    return ("A" if first else "") + re.sub(r"[^A-Z@]", "", text)


def _without_marks(word: str) -> str:
    return word if word.isascii() else _MARKS.sub("", unicodedata.normalize("NFKD", word.translate(_ACCENTS)))


_KANA_ROWS = {
    "カキクケコガギグゲゴヵヶ": "K", "サシスセソ": "S", "ザズゼゾジヂヅチツ": "C", "タテトダデド": "T", "ナニヌネノン": "N", "ハヒヘホ": "H",
    "フバビブベボパピプペポヴ": "P", "マミムメモ": "M", "ラリルレロ": "R",
}  # fmt: skip
_KANA_CLASS = {kana: sound for row, sound in _KANA_ROWS.items() for kana in row}


@lru_cache(maxsize=4096)
def kana_sound(word: str) -> str:
    return ("A" if word[:1] in "アイウエオヤユヨワ" else "") + "".join(_KANA_CLASS.get(kana, "") for kana in word)


#: cost of writing one class for another; '@' is an English r that is often not heard, Q a th
_NEAR = {
    frozenset("SC"): 0.3, frozenset("ST"): 0.4, frozenset("CT"): 0.4, frozenset("CK"): 0.3, frozenset("KH"): 0.4, frozenset("PH"): 0.3,
    frozenset("GK"): 0.1, frozenset("GC"): 0.1, frozenset("GS"): 0.4, frozenset("QS"): 0.1, frozenset("QT"): 0.1, frozenset("QC"): 0.3, frozenset("MN"): 0.5, frozenset("NR"): 0.8, frozenset("@R"): 0.0,
}  # fmt: skip
_DROP = {"@": 0.1, "R": 0.8, "H": 0.4, "A": 0.4, "T": 0.7, "K": 0.7, "G": 0.7, "S": 0.7, "Q": 0.7}


@lru_cache(maxsize=16384)
def distance(left: str, right: str) -> float:
    """Weighted edit distance of two class strings."""
    row = [0.0]
    for sound in right:
        row.append(row[-1] + _DROP.get(sound, 1.0))
    for one in left:
        last, row = row, [row[0] + _DROP.get(one, 1.0)]
        for at, two in enumerate(right):
            swap = 0.0 if one == two else _NEAR.get(frozenset((one, two)), 1.3)
            row.append(min(last[at] + swap, last[at + 1] + _DROP.get(one, 1.0), row[-1] + _DROP.get(two, 1.0)))
    return row[-1]


def sounds_like(hangul: str, sound: str) -> bool:
    """May *hangul* be the word of this *sound*?  The shorter, the stricter."""
    heard = hangul_sound(hangul)
    if not heard or not sound or abs(len(heard) - len(sound)) > 3:
        return False
    one, rest = heard.removeprefix("A")[:1], sound.removeprefix("A")
    if not any(one == two or frozenset((one, two)) in _NEAR for two in (rest[:1], rest.lstrip("@")[:1])):
        return False
    if sound.startswith("A") and heard[:1] not in ("A", "H"):
        return False
    size = min(len(heard.strip("A")), len(sound.strip("A")))
    allowed = (0.2, 0.2, 0.4, 0.5)[size] if size < 4 else 0.19 * size
    return distance(heard, sound) <= allowed or (size > 2 and distance(heard, sound.removesuffix("S")) <= allowed)


@lru_cache(maxsize=1024)
def foreign_sounds(text: str) -> tuple[str, ...]:
    """Sounds of the names in *text* (Latin words with a capital, kana words), and of up to three in a row ('Hugging Face').

    A long common word counts too ('superintelligence').
    """
    found: dict[str, None] = {}
    for pattern, sound in ((_LATIN, latin_sound), (_KANA, kana_sound)):
        matches = [match for match in pattern.finditer(text) if not _LETTERS.fullmatch(match[0])]
        found |= dict.fromkeys(sound(match[0]) for match in matches if not match[0].islower() or len(match[0]) > _LONG)
        if sound is latin_sound:
            found |= dict.fromkeys(
                sound(other) for match in matches if not match[0].islower() for other in _read_elsewhere(match[0])
            )
            found |= dict.fromkeys(sound(match[1] + "s") for match in _POSSESSIVE.finditer(text))
        for size in (2, 3):
            rows = (matches[at : at + size] for at in range(len(matches) - size + 1))
            found |= dict.fromkeys(_joined([sound(match[0]) for match in row]) for row in rows if _in_a_row(row, text))
    found |= dict.fromkeys(kana_sound(match[0].translate(_AS_KATAKANA)) for match in _MIXED.finditer(text))
    return tuple(sound for sound in found if sound and len(sound) <= _LONGEST_SOUND)


_LONG, _LONGEST_SOUND = 8, 16
#: 'さくらインターネット': a name half in hiragana
_MIXED = re.compile(r"(?<![ぁ-ん])[ぁ-ん]{2,5}[ァ-ヺー]{2,12}")
_AS_KATAKANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}
_POSSESSIVE = re.compile(r"\b([A-Z][a-z]+)['’]s\b")  # Lowe's, Moody's
#: capitals that are read letter by letter ('KDDI'), not as a word ('NASA')
_LETTERS = re.compile(r"(?!(?:[^AEIOU]?[AEIOU]){2,3}[^AEIOU]?$)[A-Z]{2,5}")
_SPELLED = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", ["에이", "비", "시", "디", "이", "에프", "지", "에이치", "아이", "제이", "케이", "엘", "엠", "엔", "오", "피", "큐", "아르", "에스", "티", "유", "브이", "더블유", "엑스", "와이", "제트"], strict=True))  # fmt: skip
_CAPITALS = re.compile(r"(?<![A-Za-z])[A-Z]{2,5}(?![A-Za-z])")


@lru_cache(maxsize=512)
def _spelled_out(text: str) -> frozenset[str]:
    """'SK' as '에스케이'; R is 알 or 아르, C 시 or 씨."""
    spelled = {"".join(_SPELLED[letter] for letter in match[0]) for match in _CAPITALS.finditer(text)}
    return frozenset(spelled | {word.replace("아르", "알").replace("시", "씨") for word in spelled})


#: letters that other languages than English read in another way: Jorgensen, Haddad, Wagner, Bach, Ceccarelli, Xabi
_ELSEWHERE = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        (r"j", "y"), (r"^h|(?<=[aeiou])h(?=[aeiou])", ""), (r"w(?=[aeiou])", "v"), (r"ch", "k"), (r"ch", "sh"), (r"c(?=[ei])", "ch"), (r"^x|(?<=[aeiou])x(?=[aeiou])", "sh"), (r"ll", "y"), (r"gh?(?=[ei])", "k"),
        (r"gn", "ny"), (r"^j", "h"), (r"^r", "h"), (r"^q", "ch"), (r"^zh", "j"), (r"^wh", "h"), (r"(?<=[aiou])gh", "g"), (r"gh", "f"), (r"sz", "sh"), (r"^x", "gz"),
        (r"cc(?=[ei])", "ch"), (r"gl(?=i)", "l"), (r"^nguy", "uny"), (r"ts", "ch"), (r"(?<=[aeiou])(?:lt|[tdsxzp])$|(?<=r)[dts]$|(?<=n)ts?$", ""), (r"uil$", "u"), (r"mps?$", "m"),
    )
)  # fmt: skip


@lru_cache(maxsize=4096)
def _read_elsewhere(word: str) -> tuple[str, ...]:
    lowered = _without_marks(word.lower())
    read = (*(pattern.sub(letters, lowered) for pattern, letters in _ELSEWHERE), _in_polish(lowered))
    return tuple(dict.fromkeys(other for other in read if other != lowered and len(other) > 2))


def _in_polish(word: str) -> str:
    for letters, sound in _POLISH:
        word = word.replace(letters, sound)
    return word


_POLISH = (("szcz", "sch"), ("rz", "sh"), ("sz", "sh"), ("cz", "ch"), ("w", "v"), ("j", "y"))


def _in_a_row(row: Sequence[re.Match[str]], text: str) -> bool:
    """Are the words one name: capitals all, and nothing but a space, hyphen or dot between?"""
    between = (text[one.end() : two.start()] for one, two in pairwise(row))
    small = [at for at, match in enumerate(row) if match[0].islower()]
    linked = all(0 < at < len(row) - 1 and row[at][0] in _LINKS for at in small)
    return linked and all(gap in ("", " ", "-", "・", "·") for gap in between)


_LINKS = frozenset({"of", "and", "the", "de", "du", "van", "von", "for"})


def _joined(words: Sequence[str]) -> str:
    return words[0] + "".join(word.removeprefix("A") for word in words[1:])


@cache
def _readings(table: str) -> dict[str, str]:
    lines = files(__package__).joinpath(table).read_text(encoding="utf-8").splitlines()
    return {char: reading for reading, chars in (line.split(" ", 1) for line in lines) for char in chars}


#: 두음법칙 and its undoing: 래 and 내, 리 and 이 are one reading
@lru_cache(maxsize=8192)
def fold(hangul: str) -> str:
    """Read ㄹ and ㄴ at the head of syllables alike ('력' as '역'), so that a hanja word matches at any place."""
    return "".join(_fold_syllable(char) for char in hangul)


@lru_cache(maxsize=4096)
def _fold_syllable(char: str) -> str:
    code = ord(char) - 0xAC00
    if not 0 <= code < 11172 or code // 588 not in (2, 5):
        return char
    vowel = code % 588 // 28
    initial = 11 if vowel in (2, 3, 6, 7, 12, 17, 20) else 2
    return chr(0xAC00 + initial * 588 + code % 588)


@lru_cache(maxsize=1024)
def readings(text: str) -> tuple[str, str]:
    """(Korean reading, folded; Hangul of the pinyin, "'" between characters) of the runs of hanja in *text*, spaced."""
    runs = [match[0] for match in _HAN.finditer(text)]
    korean, chinese = _readings("hanja.txt"), _readings("pinyin.txt")
    return (
        " ".join("".join(fold(korean.get(char, "·")) for char in run) for run in runs),
        " ".join("'".join(chinese.get(char, "·") for char in run) for run in runs),
    )


@lru_cache(maxsize=4096)
def read_out(text: str) -> str:
    """Return *text* with every hanja in its Korean reading, folded: '상하이证券交易所' is '상하이증권거래소'."""
    korean = _readings("hanja.txt")
    return "".join(fold(korean.get(char, char)) for char in text)


def read_alike(word: str, text: str) -> bool:
    """Does *text* hold hanja that read as *word*, in Korean or by pinyin?"""
    if len(word) < 2:
        return False
    korean, chinese = readings(text)
    return fold(word) in korean or word in chinese.replace("'", "") or fold_pinyin(word) in _folded_pinyin(text)


@lru_cache(maxsize=512)
def _folded_pinyin(text: str) -> str:
    read = _readings("pinyin.txt")
    runs = [match[0] for match in _HAN.finditer(text)]
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
        ("쟈", "자"), ("쥔|쥰", "쥔"), ("뤼", "루"), ("졔|지에", "제"), ("시에", "셰"), ("류|리우", "류"), ("지우|쥬", "주"), ("뻬이", "베이"), ("훼이", "후이"), ("꾸", "구"), ("쑨", "순"), ("쩌", "저"), ("쩐", "전"), ("쏘", "소"), ("써", "서"), ("쭈", "주"), ("까오", "가오"), ("찐", "진"),
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


def written_by_sound(word: str, text: str) -> bool:
    """Does *text* hold the foreign word that the Hangul *word* renders?"""
    if read_alike(word, text) or word in _spelled_out(text) or spelt_in_chinese(word, text):
        return True
    _, chinese = readings(text)
    if any(sounds_like(word, sound) for sound in foreign_sounds(text)):
        return True
    # short sounds would meet one of so many pieces by chance
    heard = hangul_sound(word)
    if len(heard) > 3 and heard in _pinyin_sounds(chinese):
        return True
    if len(word) > 2 and any(_nearly(heard, sound) for sound in _spelt_out(text)):
        return True
    return len(heard) > 2 and any(_like_dotted(heard, sound) for sound in _dotted(text))


#: Chinese writes a dot in Western names only ('瑪莉亞・歐唐納'): what stands beside it is a name, wherever it ends
_DOTTED = re.compile(r"(?P<given>[\u3400-\u9fff]{2,6})[・·•‧](?P<family>[\u3400-\u9fff]{2,6})")


@lru_cache(maxsize=512)
def _dotted(text: str) -> tuple[str, ...]:
    read = _readings("pinyin.txt")
    sides = [
        piece
        for match in _DOTTED.finditer(text)
        for size in range(2, 7)
        for piece in (match["given"][-size:], match["family"][:size])
    ]
    return tuple(dict.fromkeys(hangul_sound("".join(read.get(char, "") for char in side)) for side in sides))


def _like_dotted(heard: str, sound: str) -> bool:
    """An r or l at the end of a syllable is as often left out as written: 歐唐納 is 오도널."""
    one, two = heard.replace("R", "@"), sound.replace("R", "@")
    return len(sound) > 2 and one[:1] == two[:1] and distance(one, two) <= 0.15 * min(len(one), len(two))


def _nearly(heard: str, sound: str) -> bool:
    """Chinese has no final consonants but n: '斯特兰蒂斯' for Stellantis."""
    return heard[:1] == sound[:1] and distance(heard, sound) <= 0.2 * min(len(heard), len(sound))


#: characters with which Chinese spells foreign names, nearly all of them in nothing else
_SPELLING = frozenset(
    "阿埃艾爱愛安奥奧巴班邦鲍鮑贝貝本比彼宾賓波伯博勃布查茨达達戴丹当德登邓鄧狄迪蒂丁杜敦顿頓多厄恩尔爾法凡范方菲芬丰弗福夫戈格葛根贡古瓜圭哈海汉漢杭豪赫黑亨胡惠霍基吉加贾賈杰傑金卡凯凱坎康考科可克肯库庫夸奎昆拉莱萊兰蘭朗劳勞勒雷里理利莉连連列林琳卢盧鲁魯伦倫罗羅洛吕马馬玛瑪迈邁麦麥曼芒毛梅门門蒙米密明摩莫默姆穆拿纳納娜南内妮尼涅宁寧纽紐努诺諾欧歐帕派潘庞佩彭蓬皮平珀普奇齐齊乔喬切琴丘泉让讓热热仁日荣榮茹瑞若萨薩塞赛賽桑瑟森沙莎山尚绍舍圣聖施石史士舒朔斯丝絲松苏蘇索塔泰坦汤湯唐陶特腾滕提汀图圖土托瓦万萬旺威韦韋维維魏温溫文沃乌烏武西希锡錫夏香向肖谢謝辛欣雄休许許雪逊遜雅亚亞扬楊杨耶叶葉伊易因英尤于雨约約赞赞泽澤扎詹珍芝茱卓兹茲祖佐"
)  # fmt: skip


_SPELLING_RUN = re.compile(f"[{''.join(sorted(_SPELLING))}]{{3,8}}")
_AS_V = str.maketrans("와워웨완원왕", "바보베반본방")  # 格奥尔基耶娃 is Georgieva


@lru_cache(maxsize=512)
def _spelt_out(text: str) -> tuple[str, ...]:
    """Sounds of runs of such characters, whole and in pieces of three and more."""
    read = _readings("pinyin.txt")
    found: dict[str, None] = {}
    for match in _HAN.finditer(text):
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
