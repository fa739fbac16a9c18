"""A canonicalised English sentence cut into words, Korean chunks, amounts, times and marks; pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WEEKDAY = r"(?:\([월화수목금토일]요일\))"
_HALF = r"(?:[1-4]분기|[상하]반기)"
_PART = r"(?: ?(?:초|말|중순|오전|오후|아침|저녁|상순|하순))?"
#: a point in time as Korean papers write it
_TIME = (
    rf"(?:(?:\d{{4}}년|지난해|올해|내년|작년) ?)?{_HALF}(?![가-힣])|"
    rf"(?:(?:\d{{4}}년|지난해|올해|내년) ?)?(?:\d{{1,2}}월 ?)?(?:\d{{1,2}}~)?\d{{1,2}}일{_WEEKDAY}?(?!간)(?! [내뒤후전만](?![가-힣])){_PART}|"
    rf"(?:(?:\d{{4}}년|지난해|올해|내년) ?)?\d{{1,2}}~\d{{1,2}}월(?![가-힣])|"
    rf"(?:(?:\d{{4}}년|지난해|올해|내년) ?)?\d{{1,2}}월(?![가-힣]){_PART}|(?<!\d)(?:19|20)\d\d년(?!간){_PART}|"
    rf"(?:다음 |지난 )?[월화수목금토일]요일{_PART}|"
    r"(?:지난주|이번 주|다음 주|올해|내년|지난해|작년|오늘|어제|내일|이번 분기|지난 분기|다음 분기|이번 달|지난달|다음 달)(?![가-힣])(?: (?:초|말|중순|하반기|상반기))?"
)
_NUMBER = r"\d[\d.,조억만천]*(?<![.,])"
_MONEY = rf"{_NUMBER}(?:~{_NUMBER})? ?(?:[가-힣]*달러|센트|원|엔|위안|유로|파운드|루피|[가-힣]*프랑|루블|바트|링깃|디르함|리얄|페소)(?![가-힣])"
_PERCENT = r"\d[\d.,]*(?<![.,])(?:~\d[\d.,]*)?%(?:포인트)?"
_SPAN = r"\d[\d.,]*(?:년|개월|주|일간|일|시간|분)(?:간)?(?: (?:내|뒤|후|전))?(?![가-힣])"
_COUNT = rf"{_NUMBER} ?(?:명|개국|개사|개|대|건|곳|세|톤|배|GW|MW|kW|TW|[GMTk]Wh|나노|GB|TB|km|㎡|bp|포인트|가지|차례|에이커)(?![가-힣A-Za-z])|\d+분의 \d+"
_HANGUL = (
    r"[가-힣](?:[가-힣A-Za-z0-9·&]|(?<=[가-힣A-Za-z0-9])[.\-](?=[가-힣A-Za-z0-9]))*(?:\([가-힣A-Za-z0-9 &.\-]+\))?"
)
_LATIN = r"[A-Za-z][A-Za-z0-9]*(?:(?:[.&\-]|'(?!s\b))(?=[A-Za-z0-9가-힣])[A-Za-z0-9가-힣]+)*(?:(?<=\b[A-Z])\.|(?<=Inc)\.|(?<=Corp)\.|(?<=Ltd)\.|(?<=Co)\.)?"
_TOKEN = re.compile(
    rf"(?P<time>(?<![\d.,])(?:{_TIME}))|(?P<span>(?<![\d.,])(?:{_SPAN}))|(?P<money>{_MONEY})|(?P<percent>{_PERCENT})|(?P<count>{_COUNT})|"
    rf"(?P<number>{_NUMBER}(?![A-Za-z가-힣]))|(?P<poss>['’]s(?![A-Za-z])|(?<=[a-zA-Z가-힣])['’](?=[ ]))|(?P<mixed>\d+[A-Za-z가-힣][\w\-]*)|"
    rf"(?P<hangul>{_HANGUL}|[A-Z][A-Za-z0-9&]*[가-힣][가-힣A-Za-z0-9]*)|(?P<latin>{_LATIN})|(?P<mark>[,;:.()“”\"‘’'—–-]|\S)|(?P<space>\s+)"
)
#: '6월 11일, local time,' as canonicalise leaves it
_LOCAL = re.compile(r",? ?\(현지시간\),?|, local time,")
#: 'the No. 2 chipmaker'
_RANKS = {"1": "largest", "2": "second-largest", "3": "third-largest", "4": "fourth-largest"}
_RANKED = re.compile(r"\bNo\. ?(?P<rank>[1-4])\b(?= [a-z가-힣])")
#: what a firm is by law behind its name, its ticker, its name told twice: nothing of it stands in Korean print
_LEGAL = (
    (re.compile(r" ?\((?:[A-Z가-힣]{2,}: ?[A-Z가-힣.]+|[A-Z0-9]+\.[A-Z]{1,3})\)"), ""),
    (re.compile(r"(?<=[가-힣])\.com\b"), ""),
    (
        re.compile(
            r"(?<=[가-힣A-Za-z0-9])(?<!\b[A-Z])(?:,? (?:Inc|Corp|Co|Ltd|LLC|PLC|Plc|plc|N\.V|S\.A|S\.p\.A|SpA|GmbH)(?![A-Za-z])\.?)+(?= ?[(,;:.'’”\"a-z가-힣]| [A-Z]|$)"
        ),
        "",
    ),
    (re.compile(r"(?<=[가-힣]) (?:AG|NV|SE|SA|AB|ASA|Oyj)(?![A-Za-z])"), ""),
    (re.compile(r"(?P<name>[가-힣A-Za-z]+) \((?P=name)\)"), r"\g<name>"),
    (re.compile(r"(?<=[가-힣]) -(?=based\b)"), "-"),
)
#: 'July-September'
_MONTHS = re.compile(r"(?<!\d)(\d{1,2})월 ?[-–] ?(\d{1,2})월")
_QUOTES = "“”\"‘’'"
_CONTRACTED = {
    "n't": "not", "didn't": "did not", "doesn't": "does not", "don't": "do not", "won't": "will not", "wouldn't": "would not",
    "isn't": "is not", "aren't": "are not", "wasn't": "was not", "weren't": "were not", "hasn't": "has not", "haven't": "have not",
    "we're": "we are", "we've": "we have", "we'll": "we will", "i'm": "I am", "i've": "I have", "i'll": "I will", "they're": "they are",
    "they've": "they have", "they'll": "they will", "it'll": "it will", "that's": "that is", "it's": "it is", "there's": "there is",
    "hadn't": "had not", "can't": "can not", "cannot": "can not", "couldn't": "could not", "shouldn't": "should not",
}  # fmt: skip
_CONTRACTION = re.compile(r"\b(?:" + "|".join(map(re.escape, [*_CONTRACTED, "cannot"])) + r")\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Token:
    """One token.  ``tag``: time, span, money, percent, count, number, hangul, latin, poss, mark; ``low``: in lower case."""

    text: str
    tag: str
    low: str


def cut(sentence: str) -> tuple[Token, ...]:
    """The tokens of *sentence*, without its quotation marks and its full stop."""
    for pattern, put in _LEGAL:
        sentence = pattern.sub(put, sentence)
    sentence = _RANKED.sub(lambda found: _RANKS[found["rank"]], _MONTHS.sub(r"\1~\2월", sentence))
    plain = _CONTRACTION.sub(_expanded, _LOCAL.sub("", sentence).replace("’", "'").replace("‘", "'")).strip()
    plain = re.sub(r"[.,]?[\"”]?\s*$", "", plain) if plain.endswith((".", '."', ".”", '"', "”")) else plain
    found: list[Token] = []
    for match in _TOKEN.finditer(plain):
        tag = match.lastgroup or "mark"
        if tag == "space" or (tag == "mark" and match[0] in _QUOTES):
            continue
        found.append(
            Token(match[0].strip(), "number" if tag == "mixed" and match[0].isdigit() else tag, match[0].lower())
        )
    return tuple(found)


def _expanded(match: re.Match[str]) -> str:
    put = _CONTRACTED[match[0].lower()]
    return put[0].upper() + put[1:] if match[0][0].isupper() else put
