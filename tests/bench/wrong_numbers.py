"""Numbers gone wrong: a digit, a unit, a currency, a share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from korean import replaced
from pairs import Pair

#: a number of a bullet that is neither a date nor part of a name (HBM4E, 14A stay)
_FIGURE = re.compile(
    r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\d%~]|[A-Z]|\.\d|\s?(?:년|월|일|분기|%|퍼센트|회계연도|분 진행|분의))"
)
_SHARE = re.compile(r"(?<![\w.,])\d+(?:\.\d+)?(?=%)")
_WORDS = {
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
    "ten": "10",
    "eleven": "11",
    "twelve": "12",
    "double": "2",
    "half": "5",
    "fifth": "2",
    "一": "1",
    "二": "2",
    "两": "2",
    "兩": "2",
    "三": "3",
    "四": "4",
    "五": "5",
    "六": "6",
    "七": "7",
    "八": "8",
    "九": "9",
    "十": "10",
    "半": "5",
    "절반": "5",
    "두 ": "2",
    "세 ": "3",
    "네 ": "4",
    "배": "2",
    "사흘": "3",
    "나흘": "4",
    "한 ": "1",
    "첫": "1",
}
_UNITS = (
    (re.compile(r"(?<=\d)조(?=\s?\d|\s?원|\s?엔|\s?달러|\s?대만)"), ("억",)),
    (re.compile(r"(?<=\d)억(?=\s?\d|\s?원|\s?엔|\s?달러|\s?유로|\s?위안|\s?홍콩|\s?대만|~)"), ("조", "만")),
    (re.compile(r"(?<=\d)(?:천만|만)(?=\s?달러|\s?명|\s?원|\s?곳|\s?대|\s?개|\s?건)"), ("억",)),
    (re.compile(r"(?<=(?<!\d)\d)만(?=\s?(?:명|곳|대|개|건))"), ("천",)),
    (re.compile(r"(?<=\d)천(?=\s?대|만)"), ("백",)),
    (re.compile(r"(?<=\d)(?=명|대|장|곳)(?<!만)(?<!천)"), ("만",)),
    (re.compile(r"(?<=\d)개월"), ("년", "주")),
    (re.compile(r"(?<=\d)분(?=간)"), ("시간",)),
    (re.compile(r"(?<=\d)시간"), ("일",)),
    (re.compile(r"(?<=\d)(?:메가와트|MW)"), ("기가와트",)),
    (re.compile(r"(?<=\d)(?:GW)"), ("MW",)),
)
_CURRENCIES = ("대만달러", "홍콩달러", "달러", "유로", "엔", "위안", "원")
_CURRENCY = re.compile(rf"(?<=[조억만\d])(\s?)({'|'.join(_CURRENCIES)})(?![가-힣]*[연윤])")
_SPELLINGS = {
    "대만달러": r"대만\s?달러|T\$|台湾ドル|新台幣|新台币",
    "홍콩달러": r"홍콩\s?달러|HK\$|港元|香港ドル",
    "달러": r"달러|\$|dollar|ドル|美元",
    "유로": r"유로|euro|€|ユーロ|欧元|歐元",
    "엔": r"\d\s?엔|yen|¥|円|日元|日圓",
    "위안": r"위안|yuan|元|人民币",
    "원": r"\d\s?원|[조억만천]\s?원|won|ウォン|韩元|韓元|韓圜",
}


def significant(number: str) -> str:
    """The digits of a number without what a notation may change: points, commas and zeros at either end."""
    return re.sub(r"[.,]", "", number).strip("0") or "0"


def figures(text: str) -> frozenset[str]:
    """Significant digits of every number in *text*, written in digits or in words."""
    digits = {significant(number) for number in re.findall(r"\d[\d,.]*", text)}
    lowered = text.lower()
    return frozenset(digits | {significant(value) for word, value in _WORDS.items() if word in lowered})


def wrong_digits(pair: Pair, random: Random) -> Iterator[str]:
    """One digit of one number is another."""
    known = figures(pair.rests_on)
    found = list(_FIGURE.finditer(pair.text))
    random.shuffle(found)
    for match in found:
        number = _misread(match[0], known, random)
        if number:
            yield replaced(pair.text, match.start(), match.end(), number)


def _misread(number: str, known: frozenset[str], random: Random) -> str | None:
    """*number* with one digit changed, so that no number in the evidence could be meant."""
    lively = [at for at, sign in enumerate(number) if sign in "123456789"]
    for _ in range(12 if lively else 0):
        at = random.choice(lively)
        other = random.choice("123456789".replace(number[at], ""))
        changed = number[:at] + other + number[at + 1 :]
        if significant(changed) not in known:
            return changed
    return None


def wrong_units(pair: Pair, random: Random) -> Iterator[str]:
    """만, 억, 조, or the unit of a span or a power, is another."""
    options = [(match, unit) for pattern, units in _UNITS for match in pattern.finditer(pair.text) for unit in units]
    random.shuffle(options)
    for match, unit in options:
        yield pair.text[: match.start()] + unit + pair.text[match.end() :]


def wrong_currencies(pair: Pair, random: Random) -> Iterator[str]:
    """An amount in another currency, one that the evidence does not speak of."""
    for match in _CURRENCY.finditer(pair.text):
        others = [name for name in _CURRENCIES if name != match[2] and not _speaks_of(name, match[2], pair.rests_on)]
        for other in random.sample(others, min(2, len(others))):
            yield replaced(pair.text, match.start(2), match.end(2), other)


def _speaks_of(currency: str, instead_of: str, evidence: str) -> bool:
    # 'dollars' is no reading of an amount in Taiwanese or Hong Kong dollars: there the plain dollar is wrong
    without = re.sub(_SPELLINGS[instead_of], " ", evidence)
    return re.search(_SPELLINGS[currency], without) is not None


def wrong_shares(pair: Pair, random: Random) -> Iterator[str]:
    """Another percentage, percentage points for percent, another multiple or fraction."""
    known = figures(pair.rests_on)
    for match in _SHARE.finditer(pair.text):
        for _ in range(2):
            number = _misread(match[0], known, random)
            if number:
                yield pair.text[: match.start()] + number + pair.text[match.end() :]
        if "p" not in pair.text[match.end() : match.end() + 3] and not re.search(r"[pポ個个]|point", pair.rests_on):
            yield pair.text[: match.end() + 1] + "p" + pair.text[match.end() + 1 :]
    yield from _other_multiples(pair, random)


def _other_multiples(pair: Pair, random: Random) -> Iterator[str]:
    swaps = {
        "절반": "3분의 1",
        "두 배": "세 배",
        "2배": "4배",
        "3배": "6배",
        "4배": "8배",
        "2.3배": "3.2배",
        "3분의 1": "절반",
    }
    found = [(word, other) for word, other in swaps.items() if re.search(rf"(?<![\d.]){word}", pair.text)]
    random.shuffle(found)
    for word, other in found:
        start = pair.text.index(word)
        yield replaced(pair.text, start, start + len(word), other)
