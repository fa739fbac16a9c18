"""A Korean sentence with its relative days and months written out; pure.

Conservative: what is not certain keeps its words, and nothing inside a quotation is touched.
"""

from __future__ import annotations

import re
from datetime import date

from .dates_ko import DateSpan, Told, read_dates
from .morphology import QUOTED
from .told_days import anchor_of, told_before

#: syllables that end in ㄴ
_WITH_N = "".join(map(chr, range(ord("간"), ord("힣") + 1, 28)))
_SAME_MONTH = re.compile(
    r"(?P<month>\d{1,2}월) (?P<first>\d{1,2})일(?P<link>[과와부터,·~∼]{1,2} ?)(?:(?P=month) )?(?P<last>\d{1,2})일(?P<days> 이틀)?"
)

#: '이달 들어 20일까지': the month that has just been written
_INTO_THE_MONTH = re.compile(r"(?P<into>(?P<month>\d{1,2}월) 들어(?:서)?,? )(?P=month) (?=\d{1,2}일)")
_PAST_YEAR = re.compile(r"(?<![가-힣])지난 (?=(?:19|20)\d\d년)")
#: where the day of what happened need not be the paper's; a day in figures; '이날' that may be left out
_ABROAD = re.compile(r"뉴욕|월가|나스닥|현지\s?시[간각]|유럽증시|실리콘밸리|미 동부")
_NAMED_DAY = re.compile(r"\d일(?!\s?(?:간|만|째|동안))")
_THIS_DAY = re.compile(r"(?<![가-힣])이날 (?!종가|하루|오[전후]|장중)")
#: '9월 23일(23일)': what was '전날(23일)'
_TWICE = re.compile(r"(?P<whole>\d{1,2}월 (?P<day>\d{1,2}일))\((?:\d{1,2}월 )?(?P=day)\)")
#: what a price is held against on the day that is told: '29일 … 전날보다 0.3% 올랐다'
_AGAINST = re.compile(r"보다| 대비|에 비해| 종가")
#: 'today' of a station or an agency: the day of the paper
_TODAY = re.compile(r"(?<![가-힣])오늘(?=(?:은|부터)? (?!하루|기준|현재|날))")
#: a word that modifies the next one: '13일 A에 따르면 B는 이날 낸 성명에서'
_MODIFIED = re.compile(rf" [가-힣]*[{_WITH_N}] (?=[가-힣])")


def dated(sentences: tuple[str, ...], index: int, published: date) -> str:
    """Return sentence *index* with its relative days and months written out as the sentences before it tell them."""
    told = told_before(sentences, index, published)
    if _ABROAD.search(sentences[index]) and not any(_NAMED_DAY.search(sentence) for sentence in sentences[: index + 1]):
        return _THIS_DAY.sub("", sentences[index])
    sentence = _unquoted_sub(_TODAY, f"{published.month}월 {published.day}일", sentences[index])
    return absolute(sentence, published, anchor=anchor_of(sentences, published), told=told)


def _unquoted_sub(pattern: re.Pattern[str], put: str, text: str) -> str:
    quoted = [match.span() for match in QUOTED.finditer(text)]
    for match in reversed(list(pattern.finditer(text))):
        if not any(a <= match.start() < b for a, b in quoted):
            text = text[: match.start()] + put + text[match.end() :]
    return text


def absolute(text: str, published: date, *, anchor: date | None = None, told: Told | None = None) -> str:
    """Return *text* with its relative days and months written out; quotations and uncertain words stay."""
    quoted = [match.span() for match in QUOTED.finditer(text)]
    pieces: list[str] = []
    done = 0
    for span in read_dates(text, published, anchor=anchor, told=told):
        if not span.text or any(a <= span.start < b for a, b in quoted):
            continue
        put = _this_day(text, span, "".join([*pieces, text[done : span.start]]))
        pieces += [text[done : span.start], put]
        done = span.end + (not put and text[span.end : span.end + 1] == " ")
    return _folded("".join([*pieces, text[done:]]))


def _this_day(text: str, span: DateSpan, before: str) -> str:
    """What stands for *span* behind *before*: an '이날' whose day is written there already is left out, or '같은 날'."""
    if text[span.start : span.end] == "전날" and _AGAINST.match(text, span.end) and _NAMED_DAY.search(before):
        return "전날"
    if text[span.start : span.end] != "이날" or not re.search(rf"{span.text}[ (]", before):
        return span.text
    return "같은 날" if _MODIFIED.match(text, span.end) else ""


def _folded(text: str) -> str:
    """'6월 28일과 6월 29일 이틀간' -> '6월 28~29일 이틀간'; '6월 17일부터 6월 20일까지' -> '6월 17일부터 20일까지'.

    And '지난 2019년' -> '2019년': a year says itself that it is past.
    """
    text = _TWICE.sub(r"\g<whole>", _unquoted_sub(_PAST_YEAR, "", text))
    quoted = [match.span() for match in QUOTED.finditer(text)]

    def fold(match: re.Match[str]) -> str:
        if any(a <= match.start() < b for a, b in quoted):
            return match[0]
        if match["days"] and int(match["last"]) == int(match["first"]) + 1:
            return f"{match['month']} {match['first']}~{match['last']}일{match['days']}"
        return f"{match['month']} {match['first']}일{match['link']}{match['last']}일{match['days'] or ''}"

    return _SAME_MONTH.sub(fold, _INTO_THE_MONTH.sub(r"\g<into>", text))
