"""Before or after something: '조사가 시작된 후' for 'before the inquiry began'.  Pure.

Korean says the same with the sides exchanged ('만난 뒤 귀국' for 'met before flying home'), so a line is refused only where
the evidence puts the very words of the line's clause behind the other word.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ...canon.numerals import read_number
from ...number_words import ENGLISH
from ..names.spotting import rendered
from ..numbers.exchanged import nouns_of, says
from ..numbers.notations import IN_A_ROW
from ..source import Evidence

_AFTER_SAID = re.compile(
    r"[가-힣](?:한|된|은|난|진|친|온|간|낸|긴|린|운|선) (?:뒤|후)(?=$|[ ,…]|에)|[가-힣] (?:이후|직후)(?=$|[ ,…]|에)|(?<![년월달일주간분해루틀흘름])(?<![한된은난진친온낸긴린운선]) (?:뒤|후)(?=[ ,…]|에)"
)
_BEFORE_SAID = re.compile(
    r"[가-힣]기 ?(?:직)?전(?=$|[ ,…]|에|까지)|[가-힣] (?:이전|직전)(?=$|[ ,…]|에)|[가-힣]에 앞서|[을를] 앞두고|(?<=[가-힣])(?<![년월달일주간분해루틀흘름]) 전(?=[ ,…]|에)(?! (?:[가-힣A-Za-z·]+ )?(?:[A-Z]{2,}|[가-힣·]*(?:회장|사장|대표|의장|이사|임원|전무|상무|장관|차관|총리|대통령|총재|지사|시장|의원|위원|위원장|책임자|행장|교수|감독|직원|총장|본부장|부문장|창업자|경영자|변호사|검사|판사))(?=[ ,은는이가을를의과와도]|$))"
)
#: how the evidence marks what comes first, and what follows: (before, after), each with the words of the clause as 'it'
_MARKS = {
    "en": (
        re.compile(r"(?i)\b(?:before|prior to|ahead of)\b(?P<it>[^,.;]{3,60})"),
        re.compile(r"(?i)\b(?:after|following)\b(?P<it>[^,.;]{3,60})"),
    ),
    "ja": (re.compile(r"(?P<it>[^、。]{2,30}?)(?:前に|より前|に先立ち|に先立って|の前日)"), re.compile(r"(?P<it>[^、。]{2,30}?)(?:した後|たあと|てから|の後に|後に|直後)")),
    "zh": (re.compile(r"(?P<it>[^，。；]{2,30}?)(?:之前|以前|前夕|(?<![目提此年天日月周先当當空之以])前(?=[，,、的]|$))"), re.compile(r"(?P<it>[^，。；]{2,30}?)(?:之后|之後|以后|以後|(?<![今此随隨最背幕然落先日年月天])[后後](?![续續期来來者台臺果悔代方面勤退盾]))")),
    "ko": (_BEFORE_SAID, _AFTER_SAID),
}  # fmt: skip
#: '발표 뒤', '인수 전': of the one noun
_BARE = re.compile(r"^ (?:전|뒤|후)$")
#: how far before its mark a clause of Korean is read
_REACH = 22


def wrong_order(text: str, evidence: Evidence) -> str | None:
    """Name the clause of *text* that the evidence puts on the other side."""
    for at, pattern in enumerate((_BEFORE_SAID, _AFTER_SAID)):
        for match in pattern.finditer(text):
            clause = re.split(r"[,…]| (?=[가-힣]+(?:은|는) )", text[max(0, match.start() - _REACH) : match.end()])[-1]
            bare = _BARE.search(match[0]) is not None
            nouns = [noun[0] for noun in nouns_of(clause)][-1 if bare else -2 :]
            if (
                nouns
                and _stands(nouns, _clauses(evidence)[1 - at], evidence)
                and not _stands(nouns, _clauses(evidence)[at], evidence)
            ):
                return f"'{match[0]}'은(는) 원문과 앞뒤가 바뀐 때입니다: 전인지 뒤인지 원문대로 쓰세요"
    return None


_SO_MANY = ENGLISH[:12]
_SO_MANYTH = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]
_STREAK = re.compile(r"(?P<n>\d+) ?(?:개 ?)?(?:분기|년|개월|달|주|거래일|일|해|차례|회|기)째? ?(?:연속|내리|연달아)")
_STREAK_EN = re.compile(
    r"(?i)\b(?:(?P<n>[a-z]+|\d+)(?:st|nd|rd|th)?[ -](?:consecutive|straight|successive)|(?P<row>[a-z]+|\d+) \w+ (?:in a row|running))\b"
)


def other_streak(text: str, evidence: Evidence) -> str | None:
    """'3분기 연속' of what is so for the second quarter in a row."""
    for said in _STREAK.finditer(text):
        told = _streaks(evidence.text)
        if told and None not in told and int(said["n"]) not in told:
            return f"근거에 없는 숫자 '{said[0]}'입니다: 몇 번 연속인지 원문대로 쓰세요"
    return None


@lru_cache(maxsize=256)
def _streaks(text: str) -> frozenset[int | None]:
    """How often in a row the evidence says that things were so; ``None``: a word that tells no number."""
    english = [_counted((found["n"] or found["row"]).lower()) for found in _STREAK_EN.finditer(text)]
    signs = [int(read_number(found["n"] or found["ja"])) for found in IN_A_ROW.finditer(text)]
    return frozenset([*english, *signs, *(int(found["n"]) for found in _STREAK.finditer(text))])


def _counted(word: str) -> int | None:
    if word.isdigit():
        return int(word)
    return next((names.index(word) + 1 for names in (_SO_MANY, _SO_MANYTH) if word in names), None)


def _stands(nouns: list[str], clauses: tuple[str, ...], evidence: Evidence) -> bool:
    return any(all(says(noun, clause, evidence) for noun in nouns) for clause in clauses)


@lru_cache(maxsize=256)
def _clauses(evidence: Evidence) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What stands before, and what after, something in the evidence."""
    before, after = _MARKS.get(evidence.language, _MARKS["en"])
    return _marked(before, evidence), _marked(after, evidence)


def _marked(pattern: re.Pattern[str], evidence: Evidence) -> tuple[str, ...]:
    found = ((line, match) for line in rendered(evidence) for match in pattern.finditer(line))
    return tuple(
        match["it"] if "it" in pattern.groupindex else line[max(0, match.start() - _REACH) : match.end()]
        for line, match in found
    )
