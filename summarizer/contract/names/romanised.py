"""Is this Korean name the one that English spells: '이건희' for 'Lee Kun-hee', '정의선' for 'Euisun Chung'?  Pure.

Syllable by syllable, in all the ways that Koreans spell their own names: Revised Romanization, McCune-Reischauer, and habit.
"""

from __future__ import annotations

import re
from functools import lru_cache

#: how Koreans spell their surnames in Latin letters
_SURNAMES = {
    "김": "kim gim", "이": "lee yi rhee li rhie", "박": "park pak bak", "최": "choi choe chey", "정": "jung chung jeong cheong", "강": "kang gang", "조": "cho jo", "윤": "yoon yun youn",
    "장": "jang chang", "임": "lim im rim yim", "한": "han", "오": "oh o", "서": "seo suh", "신": "shin sin", "권": "kwon gwon", "황": "hwang whang", "안": "ahn an", "송": "song", "류": "ryu yoo ryoo", "곽": "kwak gwak",
    "유": "yoo yu you ryu ryoo", "홍": "hong", "전": "jun jeon chun chon", "고": "ko koh go", "문": "moon mun", "양": "yang", "손": "son sohn", "배": "bae pae", "백": "baek paik back", "허": "heo huh hur", "남": "nam",
    "심": "shim sim", "노": "roh noh no", "하": "ha", "성": "sung seong", "차": "cha", "주": "joo ju", "우": "woo", "구": "koo ku gu", "민": "min", "나": "na ra", "진": "jin chin", "지": "ji jee", "엄": "um eom uhm",
    "원": "won", "채": "chae", "천": "chun cheon", "방": "bang pang", "공": "kong gong", "현": "hyun", "함": "ham", "여": "yeo yuh", "추": "choo chu", "도": "do", "소": "so", "석": "suk seok", "선": "sun", "설": "seol sul", "마": "ma", "길": "gil", "연": "yeon", "위": "wi", "표": "pyo", "명": "myung", "기": "ki", "반": "ban", "라": "ra", "왕": "wang", "금": "keum", "옥": "ok", "육": "yook", "인": "in", "맹": "maeng", "제": "je", "모": "mo", "탁": "tak", "국": "kook", "어": "eo", "은": "eun", "편": "pyun", "용": "yong", "예": "ye", "봉": "bong", "경": "kyung", "사": "sa", "부": "boo", "가": "ka", "복": "bok", "태": "tae", "목": "mok", "형": "hyung", "피": "pi", "두": "doo", "감": "kam", "호": "ho", "빈": "bin", "동": "dong", "온": "on", "범": "beom", "좌": "jwa", "팽": "paeng", "승": "seung", "간": "kan", "상": "sang", "갈": "gal",
}  # fmt: skip
_INITIALS = tuple(
    part.split("|") for part in ["k|g", "kk|gg|k", "n", "t|d", "tt|dd|d", "r|l|n", "m", "p|b", "pp|bb|b", "s|sh", "ss|s", "", "j|ch|z", "jj|j", "ch", "k|c", "t", "p|f", "h"]
)  # fmt: skip
_VOWELS = tuple(
    part.split("|")
    for part in ["a|ah", "ae|ai|ay|e", "ya|yah", "yae|ye", "eo|u|o|uh|er|ur|ou", "e|eh|ae", "yeo|you|yu|yo|yuh|eo|u", "ye|yeh|e", "o|oh", "wa", "wae|oae", "oe|oi|we|oy|ae", "yo|yoh", "oo|u|ou|woo", "wo|weo|o|woo", "we|wae", "wi|we|ui|ee", "yu|yoo|you|u", "eu|u|oo|e|eou", "ui|eui|ee|hee|yi|i|ey", "i|ee|y|ie|yi|ih"]
)  # fmt: skip
_FINALS = tuple(
    part.split("|") for part in ["", "k|g|ck", "k", "k", "n", "n", "n", "t|d", "l|r|ll", "l", "m", "l", "l", "l", "l", "l", "m", "p|b", "p", "t|s", "t", "ng|n", "t|j", "t", "k", "t", "p", "t|h"]
)  # fmt: skip
_HYPHENS = r"\-‐‑"
_GIVEN = rf"(?P<given>[A-Z][a-z]+(?:[{_HYPHENS} ][A-Za-z]?[a-z]+)?)"
#: 'Lee Kun-hee', 'Lee Jae Myung', 'Park Jungho'; 'Euisun Chung', 'You Jin Kim'; they may begin in one another
_NAMES = (
    re.compile(rf"(?=\b(?P<family>[A-Z][a-z]*),? {_GIVEN}\b)"),
    re.compile(rf"(?=\b{_GIVEN} (?P<family>[A-Z][a-z]*)\b)"),
)
_LENGTHS = (2, 3)


def is_romanised(word: str, text: str) -> bool:
    """Does English *text* spell the Korean name *word*: a surname of the table and one or two syllables?"""
    families = _SURNAMES.get(word[:1], "").split()
    if len(word) not in _LENGTHS or not families:
        return False
    return any(family in families and _spells(word[1:], given) for family, given in _pairs(text))


def is_romanised_family(syllable: str, latin: str) -> bool:
    """'박' for 'Park': is *latin* how Koreans spell this surname?"""
    return latin.lower() in _SURNAMES.get(syllable, "").split()


@lru_cache(maxsize=512)
def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Every (family, given name) that two or three words in a row may be, in small letters."""
    return tuple(
        dict.fromkeys(
            (match["family"].lower(), given)
            for pattern in _NAMES
            for match in pattern.finditer(text)
            for given in _givens(match["given"].lower())
        )
    )


def _givens(latin: str) -> tuple[str, str]:
    """A given name in one word, and its first word alone: the second may be no part of it."""
    parts = re.split(rf"[\s{_HYPHENS}]", latin)
    return "".join(parts), parts[0]


@lru_cache(maxsize=8192)
def _spells(hangul: str, latin: str) -> bool:
    """May *latin*, all of it, be how these syllables are spelt?"""
    if not hangul:
        return not latin
    code = ord(hangul[0]) - 0xAC00
    if not 0 <= code < 11172:
        return False
    heads = (
        initial + vowel + final
        for initial in _INITIALS[code // 588]
        for vowel in _VOWELS[code % 588 // 28]
        for final in _FINALS[code % 28]
    )
    return any(latin.startswith(head) and _spells(hangul[1:], latin[len(head) :]) for head in dict.fromkeys(heads))
