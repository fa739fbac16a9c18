"""Amounts, spans and points in time in an English sentence; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .reader import Found, Phrase, Reader
from .sounds import with_particle

#: words before an amount -> (before it, behind it) in Korean
_ABOUT = {
    "about": ("약 ", ""), "around": ("약 ", ""), "roughly": ("약 ", ""), "approximately": ("약 ", ""), "some": ("약 ", ""),
    "nearly": ("약 ", ""), "almost": ("약 ", ""), "an estimated": ("약 ", ""), "at least": ("최소 ", ""), "a minimum of": ("최소 ", ""),
    "up to": ("최대 ", ""), "as much as": ("최대 ", ""), "as many as": ("최대 ", ""), "more than": ("", " 이상"), "over": ("", " 이상"),
    "upwards of": ("", " 이상"), "less than": ("", " 미만"), "fewer than": ("", " 미만"), "under": ("", " 미만"), "a total of": ("총 ", ""),
    "a combined": ("총 ", ""), "just over": ("", " 남짓"), "just under": ("약 ", ""), "a record": ("사상 최대인 ", ""), "close to": ("약 ", ""),
    "well over": ("", " 이상"), "the": ("", ""), "just": ("", ""), "negative": ("마이너스 ", ""), "another": ("추가로 ", ""), "an additional": ("추가로 ", ""),
}  # fmt: skip
_EACH = {
    "share": "주당 ", "year": "연간 ", "month": "월 ", "week": "매주 ", "day": "하루 ", "quarter": "분기당 ", "unit": "대당 ", "hour": "시간당 ",
    "user": "이용자당 ", "person": "1인당 ",
}  # fmt: skip
_NUMBERS = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
    "eleven": "11", "twelve": "12", "a dozen": "12", "hundreds of": "수백", "thousands of": "수천", "dozens of": "수십",
    "tens of thousands of": "수만", "hundreds of thousands of": "수십만",
}  # fmt: skip
_PIECES = {"half": "절반", "a third": "3분의 1", "a quarter": "4분의 1", "a fifth": "5분의 1", "two thirds": "3분의 2", "most": "대부분", "the majority": "대부분",
           "a majority": "과반", "part": "일부", "some": "일부", "a portion": "일부", "much": "상당 부분", "the rest": "나머지", "the remainder": "나머지", "all": "전부",
           "the bulk": "대부분", "more than half": "절반 이상", "about half": "약 절반", "nearly half": "절반 가까이"}  # fmt: skip
_AMOUNT = ("money", "percent", "count")
_KIND = {"money": "M", "percent": "%", "count": "K", "number": "K", "span": "S"}
#: a day, a weekday and 'this year' stand without a particle
_BARE = re.compile(
    r"(?:일|요일|요일\)|주|올해|내년|지난해|작년|오늘|어제|내일|오전|오후|이번 달|지난달|다음 달|전날|최근)$"
)


def about(reader: Reader, index: int) -> tuple[str, str, int]:
    """What stands before and behind an amount at *index*, and where it begins."""
    for size in (3, 2, 1):
        key = " ".join(reader.low(index + place) for place in range(size))
        if key in _ABOUT:
            return *_ABOUT[key], index + size
    return "", "", index


def number(reader: Reader, index: int) -> tuple[str, int] | None:
    """A bare number at *index* in digits."""
    token = reader.at(index)
    if token.tag == "number":
        return token.text, index + 1
    for size in (4, 3, 2, 1):
        key = " ".join(reader.low(index + place) for place in range(size))
        if key in _NUMBERS:
            return _NUMBERS[key], index + size
    return None


def amount(reader: Reader, index: int) -> Found:
    """Money, percentages and counts at *index*, with 'about', 'to' and 'a share' around them."""
    return reader.once(("amount", index), lambda: _amount(reader, index))


def _amount(reader: Reader, index: int) -> Iterator[tuple[Phrase, int]]:
    if reader.low(index) == "between" and reader.low(index + 2) == "and":
        low, high = reader.at(index + 1), reader.at(index + 3)
        if low.tag == high.tag and low.tag in _AMOUNT:
            yield Phrase(f"{_without_unit(low.text, high.text)}~{high.text}", frozenset({_KIND[low.tag]})), index + 4
        return
    before, behind, start = about(reader, index)
    token = reader.at(start)
    if token.tag not in _AMOUNT and not (token.tag == "number" and _stands_alone(reader, start)):
        return
    text, end, kind = token.text, start + 1, _KIND[token.tag]
    if reader.low(end) in ("to", "and", "or") and reader.at(end + 1).tag == token.tag and (reader.low(end) == "to"):
        text, end = f"{_without_unit(text, reader.at(end + 1).text)}~{reader.at(end + 1).text}", end + 2
    if reader.words(end, "or", "more"):
        behind, end = " 이상", end + 2
    if (
        reader.low(end) in ("a", "an", "per")
        and reader.low(end + 1) in _EACH
        and reader.low(end + 2) not in ("ago", "earlier", "before", "later")
    ):
        before, end = _EACH[reader.low(end + 1)] + before, end + 2
    elif reader.words(end, "annually") or reader.words(end, "each", "year"):
        before, end = "연간 " + before, end + 1 + (reader.low(end) == "each")
    if reader.low(end) == "(" and reader.at(end + 1).tag == token.tag == "money" and reader.low(end + 2) == ")":
        text, end = f"{text}({reader.at(end + 1).text})", end + 3
    yield Phrase(before + text + behind, frozenset({kind})), end


def _stands_alone(reader: Reader, index: int) -> bool:
    after = reader.at(index + 1)
    return after.tag in ("mark", "end", "time") or after.low in ("in", "by", "from", "a", "this", "at", "to", "and")


def _without_unit(low: str, high: str) -> str:
    """'10억 달러' before '20억 달러' is '10억'; both have the same unit."""
    for unit in (" 달러", " 유로", " 원", " 엔", " 위안", " 파운드", " 대만달러", " 명"):
        if low.endswith(unit) and high.endswith(unit):
            return low.removesuffix(unit)
    return low.removesuffix("%") if low.endswith("%") and high.endswith("%") else low


def piece(reader: Reader, index: int) -> tuple[str, int] | None:
    """'most of', 'a third of': what stands behind the whole, and where the whole begins."""
    for size in (3, 2, 1):
        key = " ".join(reader.low(index + place) for place in range(size))
        if key in _PIECES and reader.low(index + size) == "of":
            return _PIECES[key], index + size + 1
    return None


# -- time ------------------------------------------------------------------------------------------------------------

_EDGES = {
    "end": "말", "start": "초", "beginning": "초", "middle": "중반", "close": "말", "first half": "상반기", "second half": "하반기", "rest": "남은 기간",
}  # fmt: skip
_PARTS = {"late": " 말", "early": " 초", "mid": " 중순", "later": " 중", "mid-": " 중반"}
_SEASONS = {
    "last summer": "지난여름",
    "last spring": "지난봄",
    "last autumn": "지난가을",
    "last fall": "지난가을",
    "last winter": "지난겨울",
}
_MONTHS = {
    "january": "1월", "february": "2월", "march": "3월", "april": "4월", "may": "5월", "june": "6월", "july": "7월", "august": "8월",
    "september": "9월", "october": "10월", "november": "11월", "december": "12월",
}  # fmt: skip


def moment(reader: Reader, index: int) -> Found:
    """A point in time at *index* without its preposition."""
    return reader.once(("moment", index), lambda: _moment(reader, index))


def _moment(reader: Reader, index: int) -> Iterator[tuple[Phrase, int]]:
    start = index + (reader.low(index) in ("the", "its", "their"))
    yield from _at_edge(reader, start)
    part = _PARTS.get(reader.low(start), "")
    token = reader.at(start + bool(part))
    if token.tag == "time" and not part and reader.low(start + 1) in ("period", "quarter") and "월" in token.text:
        yield Phrase(token.text, frozenset("T")), start + 2
    if token.tag == "time":
        yield _dated(reader, start + bool(part), "" if _DAY.search(token.text) else part)
    if (
        reader.low(start) == "last"
        and reader.at(start + 1).tag == "time"
        and re.fullmatch(r"\d{1,2}월", reader.at(start + 1).text)
    ):
        yield Phrase(f"지난 {reader.at(start + 1).text}", frozenset("T")), start + 2
    yield from _in_words(reader, start)
    if token.tag == "span" and (side := _SIDES.get(reader.low(start + 1))) is not None:
        yield Phrase(f"{token.text} {side}", frozenset("T")), start + 2
    for size in (5, 4, 3, 2):
        korean = _AGO.get(" ".join(reader.low(index + place) for place in range(size)))
        if korean is not None:
            year = reader.at(index + size)
            if year.tag == "time" and year.text in ("지난해", "올해", "내년"):
                yield Phrase(f"{year.text} {korean}", frozenset("T")), index + size + 1
            yield Phrase(korean, frozenset("T")), index + size


#: 'late on Thursday' is that day
_DAY = re.compile(r"일(?:\([월화수목금토일]요일\))?$|요일$")


def _at_edge(reader: Reader, start: int) -> Iterator[tuple[Phrase, int]]:
    """'end of 2027년', 'start of the year'."""
    for size in (2, 1):
        edge = _EDGES.get(" ".join(reader.low(start + place) for place in range(size)))
        if edge is None or reader.low(start + size) != "of":
            continue
        if reader.words(start + size, "of", "the", "year"):
            whole = {"말": "연말", "초": "연초"}.get(edge, f"올해 {edge}")
            yield Phrase(whole, frozenset("T")), start + size + 3
            return
        for inner, end in moment(reader, start + size + 1):
            yield Phrase(f"{inner.text} {edge}", frozenset("T")), end


def _in_words(reader: Reader, start: int) -> Iterator[tuple[Phrase, int]]:
    """'last summer', 'March', 'the March quarter', 'the quarter ended 11월 28일', 'fiscal 2025년'."""
    ended = reader.low(start) in ("quarter", "period", "year") and reader.low(start + 1) in (
        "ended",
        "ending",
        "through",
    )
    if ended and reader.at(start + 2).tag == "time" and "월" in reader.at(start + 2).text:
        whole = {"quarter": "분기", "period": "기간", "year": "회계연도"}[reader.low(start)]
        yield Phrase(f"{reader.at(start + 2).text}에 끝난 {whole}", frozenset("T")), start + 3
    if reader.low(start) == "fiscal" and re.fullmatch(r"\d{4}년", reader.at(start + 1).text):
        yield Phrase(reader.at(start + 1).text.removesuffix("년") + "회계연도", frozenset("T")), start + 2
    low, after = reader.low(start), reader.low(start + 1)
    if (season := _SEASONS.get(f"{low} {after}")) is not None:
        yield Phrase(season, frozenset("T")), start + 2
    if (
        low == "year"
        and after in ("ended", "ending", "to")
        and (last := _MONTHS.get(reader.low(start + 2))) is not None
    ):
        yield Phrase(f"{last}에 끝난 회계연도", frozenset("T")), start + 3
    if low.startswith("mid-") and re.fullmatch(r"mid-\d{4}년", low):
        yield Phrase(f"{low.removeprefix('mid-')} 중반", frozenset("T")), start + 1
    month = _MONTHS.get(low)
    if month is None:
        return
    if after == "quarter":
        yield Phrase(month + "에 끝난 분기", frozenset("T")), start + 2
    elif start and reader.at(start).text[0].isupper():
        yield Phrase(month, frozenset("T")), start + 1


_SIDES = {"ago": "전", "earlier": "전", "before": "전", "later": "뒤", "afterward": "뒤", "afterwards": "뒤"}


_AGO = {
    "a year ago": "1년 전", "a year earlier": "1년 전", "a year before": "1년 전", "a day earlier": "전날", "a day before": "전날", "the day before": "전날",
    "a month earlier": "한 달 전", "a month ago": "한 달 전", "a week earlier": "1주일 전", "a week ago": "1주일 전", "a day later": "하루 뒤", "the previous day": "전날",
    "a week later": "1주일 뒤", "a year later": "1년 뒤", "the same period a year earlier": "전년 동기", "the same period last year": "전년 동기",
    "the year-earlier period": "전년 동기", "the same quarter a year earlier": "전년 동기", "the prior quarter": "전 분기", "the previous quarter": "전 분기",
    "the prior year": "전년", "the previous year": "전년", "the current quarter": "이번 분기", "the current year": "올해", "the latest quarter": "최근 분기",
    "recent months": "최근 몇 달간", "recent weeks": "최근 몇 주간", "recent years": "최근 몇 년간", "the coming months": "향후 몇 달간", "the coming weeks": "향후 몇 주간",
    "the coming years": "향후 몇 년간", "the quarter": "해당 분기", "the same period": "같은 기간", "this fiscal year": "이번 회계연도", "the current fiscal year": "이번 회계연도",
    "the new fiscal year": "새 회계연도", "the fiscal year": "해당 회계연도", "the period": "해당 기간", "this fall": "올가을", "this autumn": "올가을", "this summer": "올여름",
    "this spring": "올봄", "this winter": "올겨울", "the same day": "같은 날", "the same month": "같은 달", "the same time": "같은 시기", "the future": "향후", "the past": "과거",
    "the weekend": "주말", "the holiday": "연휴", "the rest of the year": "올해 남은 기간", "the near future": "가까운 미래", "the final quarter": "마지막 분기",
    "the following year": "이듬해", "the next year": "이듬해", "the following month": "다음 달", "the following day": "다음 날", "the next day": "다음 날",
    "the same year": "같은 해", "the past year": "지난 1년간", "the last year": "지난 1년간", "the end of the month": "월말", "the end of the quarter": "분기 말", "the end of the year": "연말",
    "the long term": "장기적으로", "the short term": "단기적으로",
}  # fmt: skip


def _dated(reader: Reader, index: int, part: str) -> tuple[Phrase, int]:
    """The time at *index* with the year that may stand behind its month ('7월 지난해')."""
    text, end = reader.at(index).text, index + 1
    after = reader.at(end)
    if (
        after.tag == "time"
        and re.fullmatch(r"지난해|올해|내년|작년|\d{4}년", after.text)
        and re.match(r"\d{1,2}월|[1-4]분기|[상하]반기", text)
    ):
        text, end = f"{after.text} {text}", end + 1
    return Phrase(text + part, frozenset("T")), end


def when(text: str) -> str:
    """A point in time as an adverb: '2027년에', '27일(화요일)'."""
    if _BARE.search(text) or text.endswith(("간", "뒤", "전", "향후", "적으로")):
        return text
    return with_particle(text, "에")


def lasting(text: str) -> str:
    """A span as an adverb: '5년간', '3시간 동안'."""
    if text.endswith("간") and not text.endswith("시간"):
        return text
    return text + ("간" if re.search(r"(?:년|개월|주|일|분)$", text) else " 동안")
