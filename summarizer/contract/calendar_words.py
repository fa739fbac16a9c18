"""Words for time in a line ('지난해', '내달', '전날', '봄'): said by the evidence, or true of its dates.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from ..canon.values import Quantity
from .derived import MONTH_BEFORE
from .finding import HANGUL, stands
from .moments import day_of
from .readings import NO_DAY
from .source import Evidence

_YEARS = {"재작년": -2, "지난해": -1, "작년": -1, "전년": -1, "올해": 0, "금년": 0, "내년": 1, "내후년": 2}
_MONTHS = {"지난달": -1, "전월": -1, "이달": 0, "이번달": 0, "내달": 1, "다음달": 1}
_DAYS = {"그저께": -2, "어제": -1, "전날": -1, "오늘": 0, "이날": 0, "당일": 0, "내일": 1, "모레": 2}
_WEEKS = {"지난주": -7, "이번주": 0, "금주": 0, "다음주": 7, "내주": 7}
#: words that add nothing where the evidence names no other day or year
_HARMLESS = frozenset({"올해", "이날", "당일", "오늘", "이달", "이번달", "이번주", "금주"})
#: a comparison with the year before
_YEAR_BEFORE = re.compile(
    r"(?i)last (?:spring|summer|fall|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|昨[春夏秋冬]|year[- ](?:earlier|ago|on[- ]year|over[- ]year)|(?:previous|prior|last|same quarter of the previous) year|\byoy\b|annual|from a year|前年|昨年|去年|前の?期|同比|年增|年減|年减|上年|一年前|전년|지난해|작년|1년 전|일 년 전|1년 새"
)
_YEAR_AFTER = re.compile(
    r"(?i)next (?:year|spring|summer|fall|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|year ahead|来[年春夏秋冬]|明年|翌年|次年|내년"
)
_DAY_BEFORE = re.compile(
    r"(?i)previous day|day (?:earlier|before)|prior session|(?:previous|last) (?:session|close|trading)|거래일|前営業日|交易日|前日|前一[天日]|昨|전날|전일"
)
_RELATIVE = re.compile(
    rf"(?<![가-힣])(?!{NO_DAY})({'|'.join(sorted((*_YEARS, *_MONTHS, *_WEEKS, *_DAYS), key=len, reverse=True))}|이번 달|다음 달|이번 주|다음 주|지난 주)(?!말|러)"
)


#: the quarters around the paper's own: (word, in a line, in the evidence)
_QUARTER_WORDS = (
    ("다음 회계연도", re.compile(r"(?:다음|내년) ?회계연도"), re.compile(r"(?i)(?:next|following|coming) (?:fiscal|financial) year|来年度|翌年度|次年度|下一?财年|下一?財年|来期|翌期|다음 ?회계연도")),
    ("이번 회계연도", re.compile(r"(?:이번|올해?) ?회계연도"), re.compile(r"(?i)(?:this|current|present) (?:fiscal|financial) year|今年度|本年度|本财年|本財年|今期|当期(?!純)|이번 ?회계연도")),
    ("다음 분기", re.compile(r"다음 ?분기"), re.compile(r"(?i)(?:next|following|coming) (?:fiscal )?quarter|来四半期|翌四半期|下一?个?季|下一季|다음 ?분기")),
    ("이번 분기", re.compile(r"이번 ?분기"), re.compile(r"(?i)(?:this|current|present) (?:fiscal )?quarter|今四半期|当四半期|本季|当季|當季|이번 ?분기")),
)  # fmt: skip


def unknown_time(text: str, mine: Iterable[Quantity], held: Iterable[Quantity], evidence: Evidence) -> str | None:
    spans = [(quantity.start, quantity.end) for quantity in mine if quantity.kind != "relative"]
    for match in _RELATIVE.finditer(text):
        if match[0] == "내주" and is_giving(text[match.end() :]):
            continue
        inside = any(start <= match.start() < end for start, end in spans)
        if not inside and not time_known(match[0], held, evidence):
            return f"근거에 없는 때 '{match[0]}'입니다: 원문에 난 날짜로 쓰세요"
    for name, said, told in _QUARTER_WORDS:
        if said.search(text) is None or told.search(evidence.text):
            continue
        if any(other.search(evidence.text) for word, _, other in _QUARTER_WORDS if word != name):
            return f"근거에 없는 때 '{name}'입니다: 원문에 난 분기로 쓰세요"
    return (
        wrong_season(text, evidence)
        or _wrong_third(text, evidence)
        or _wrong_side(text, evidence)
        or _wrong_half_day(text, evidence)
        or _wrong_year_end(text, evidence)
    )


def time_known(words: str, held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Is '지난해' ('내달', '전날' ...) said by the evidence, in the same word or by its date?"""
    word = words.replace(" ", "")
    if word in evidence.text.replace(" ", "") or _compared(word, evidence):
        return True
    if word in _THIS_WEEK:
        return not _of_another_week(held, evidence)
    if word in _HARMLESS:
        return _of_the_paper(word, held, evidence)
    week = _WEEK_OF_DAY.get({"내주": "다음주"}.get(word, word))
    if week is not None and week.search(evidence.text):
        return True
    offsets = next((table for table in (_YEARS, _MONTHS, _DAYS, _WEEKS) if word in table), None)
    if evidence.published is None or offsets is None:
        return offsets is not None and any(quantity.kind == "relative" for quantity in held)
    return _same_word(word, offsets, evidence) or any(_falls(word, quantity, evidence.published) for quantity in held)


def _of_the_paper(word: str, held: Iterable[Quantity], evidence: Evidence) -> bool:
    """'올해', '이달': does the evidence tell of no other year or month alone?"""
    if word in _MONTHS:
        return not _of_another_month(held, evidence)
    return _YEARS.get(word) != 0 or not (_of_another_year(held, evidence) or _only_another_year(evidence))


_GIVING = re.compile(r"지 (?:않|못|말)|고|었|[는며면려]|기로")


def is_giving(behind: str) -> bool:
    """Is '내주' before these words what is done ('내주지 않았다'), not the week to come?"""
    return _GIVING.match(behind) is not None


_THIS_WEEK = frozenset({"이번주", "금주"})
_OTHER_WEEK = re.compile(
    r"(?i)\b(?:last|next|previous|following) (?:week|mon|tue|wed|thu|fri|sat|sun)|先週|来週|翌週|[上下][周週]|[上下]星期|지난 ?주|다음 ?주|(?<![가-힣])내주"
)


def _of_another_week(held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Does the evidence name a week, or days, and none of them in the paper's own week?"""
    if _OTHER_WEEK.search(" ".join(evidence.sentences)):
        return True
    if evidence.published is None:
        return False
    monday = evidence.published - timedelta(evidence.published.weekday())
    days = {day for quantity in held if (day := day_of(quantity)) is not None}
    return bool(days) and not any(monday <= day < monday + timedelta(7) for day in days)


_OTHER_MONTH = re.compile(
    r"(?i)\b(?:last|next) month\b(?!')|先月|来月|翌月|[上下]个?月(?![旬份])|[上下]個月|지난달|다음 ?달|(?<![가-힣])내달"
)
_OWN_MONTH = re.compile(
    r"(?i)this month|the month|month-end|month's end|今月|本月|当月|這個月|这个月|月内|月末|月底|이달|이번 ?달"
)


def _of_another_month(held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Does the evidence tell of the month before or the next, and nowhere of the paper's own?"""
    raw = " ".join(evidence.sentences)
    own = evidence.published.month if evidence.published is not None else None
    told = any(quantity.month == own and quantity.day is not None for quantity in held)
    return not told and _OTHER_MONTH.search(raw) is not None and _OWN_MONTH.search(raw) is None


#: 'next Tuesday' may be of the next week or of this one
_WEEK_OF_DAY = {
    "다음주": re.compile(r"(?i)\bnext (?:mon|tue|wed|thu|fri|sat|sun)|\bnext week|the week (?:of|after|ahead)|coming week|来週|翌週|下[周週]|下星期"),
    "지난주": re.compile(r"(?i)\blast (?:mon|tue|wed|thu|fri|sat|sun)|\b(?:last|past|previous) week|先週|前週|上[周週]|上星期"),
}  # fmt: skip


def _of_another_year(held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Does the evidence name years, and only others than the paper's own?"""
    told = re.sub(r"\s", "", evidence.text)
    named = (
        any(word in told for word, offset in _YEARS.items() if offset) or _YEAR_AFTER.search(evidence.text) is not None
    )
    years = {quantity.year for quantity in held if quantity.year is not None}
    own = evidence.published.year if evidence.published is not None else None
    return own not in years and (named or any(year != own for year in years))


_AGO = re.compile(r"\s?(?:년 )?(?:전(?=$|[^가-힣]|보다|에|엔|은|과|의|대비|수준|같은|동기)|새(?![가-힣])|만에|사이)")


def ago_known(mine: Quantity, after: str, evidence: Evidence) -> bool:
    """'1년 전 45억 달러' for 前年同期: what the evidence compares with the year before."""
    a_year = mine.unit in ("년", "") and mine.value == 1 and _AGO.match(after) is not None
    return a_year and _YEAR_BEFORE.search(evidence.text) is not None


_OTHER_YEAR = re.compile(
    r"(?i)(?<!than )(?<!from )(?<!with )(?<!versus )(?<!as )\b(?:next|last) year\b|(?<![比较較])(?:明年|去年(?!同|前))|来年|翌年|昨年(?!同|比|の|実績|より)|내년|(?<![가-힣])(?:지난해|작년)(?!\s?(?:보다|대비|같은|동기|의|에 비|수준|\d))"
)
_OWN_YEAR = re.compile(
    r"(?i)올해|연내|연말|금년|this year|year-end|full[- ]year|(?:end|rest|half) of the year|今年|本年|年内|年末|今期|本[财財]年|通期|同年"
)


def _only_another_year(evidence: Evidence) -> bool:
    """Does the evidence tell of next year or the last, and nowhere of the paper's own?"""
    text = " ".join(evidence.sentences)
    own = evidence.published is not None and str(evidence.published.year) in text
    return not own and _OTHER_YEAR.search(text) is not None and _OWN_YEAR.search(text) is None


#: seasons and the ends of a year, in four languages: one is not the other
_SEASONS = tuple(
    (word, re.compile(pattern))
    for word, pattern in (
        ("봄", r"(?i)\bspring|春|봄"),
        ("여름", r"(?i)\bsummer|夏|여름"),
        ("가을", r"(?i)\bautumn|\bfall\b|秋|가을"),
        ("겨울", r"(?i)\bwinter|冬|겨울"),
    )
)
_YEAR_ENDS = (
    ("연초", re.compile(r"(?i)\bearly|\bstart|\bbeginn|\bopen|年初|年始|初め|初頭|初|초")),
    ("연말", re.compile(r"(?i)\bend|\blate\b|\brest\b|\blater\b|\bclose\b|\bwithin\b|年末|年底|末|底|末|年内|말")),
)


#: so long before or behind something that happened: (in a line, in the evidence)
_SPAN = r"(?:하루|이틀|사흘|나흘|일주일|보름|한 달|반년|\d+ ?(?:일|주|주일|개월|달|년|시간|분)|[두세석네넉] ?(?:달|시간|해))"
_SIDES = (
    (
        re.compile(rf"(?<![가-힣]){_SPAN} ?(?:전(?=$|[^가-힣]|에|의|인)|앞두고|앞서)"),
        re.compile(r"(?i)\b(?:before|earlier|ago|prior|previous|ahead|preceding|last)\b|前|之前|去|昨|先|上|전|앞|지난|작년"),
    ),
    (
        re.compile(rf"(?<![가-힣]){_SPAN} ?(?:뒤|후(?=$|[^가-힣]|에|의|인)|지나)"),
        re.compile(r"(?i)\b(?:after|later|following|since|within|hence|from now)\b|\bin (?:an? |the )?(?:next )?(?:[a-z]+|\d+) (?:hour|day|week|month|year)s?\b|後|后|翌|次|来|以降|过|過|내[년달주]|뒤|후|지나|만에|다음|이튿날"),
    ),
)  # fmt: skip


def _wrong_side(text: str, evidence: Evidence) -> str | None:
    """'하루 뒤' for 'a day before': the evidence knows only the other side."""
    for (said, told), (_, other) in (_SIDES, _SIDES[::-1]):
        match = said.search(text)
        raw = " ".join(evidence.sentences)
        if match is not None and not told.search(raw) and other.search(raw):
            return f"'{match[0]}'은(는) 원문과 앞뒤가 바뀐 때입니다: 전인지 뒤인지 원문대로 쓰세요"
    return None


_HALF_DAYS = (
    ("오전", re.compile(r"(?i)\ba\.?m\b|morning|午前|上午|早|朝|오전|새벽|아침")),
    ("오후", re.compile(r"(?i)\bp\.?m\b|afternoon|evening|night|午後|下午|晚|夜|夕|오후|저녁|밤")),
)


def _wrong_half_day(text: str, evidence: Evidence) -> str | None:
    """'오후' for 午前: the evidence knows only the other half of the day."""
    said = [word for word, _ in _HALF_DAYS if stands(word, text, behind=HANGUL, before=HANGUL)]
    told = {word for word, pattern in _HALF_DAYS if said and pattern.search(evidence.text)}
    if len(said) != 1 or not told or said[0] in told:
        return None
    return f"근거에 없는 때 '{said[0]}'입니다: 오전인지 오후인지 원문대로 쓰세요"


#: '올해 말', '昨年末', 'the end of next year': which year ends
_ENDING = re.compile(
    r"(?P<word>지난해|작년|올해|내년) ?(?:말|末|底|年底|年末)|(?i:\bend of (?P<en>last|this|next) year)"
)
_YEAR_WORDS = {"지난해": -1, "작년": -1, "올해": 0, "내년": 1, "last": -1, "this": 0, "next": 1}
_YEAR_END = re.compile(r"(?<!昨)(?<!去)(?<!来)(?<!明)年[末底内]|연말|연내|year-end|end of the year")


def _wrong_year_end(text: str, evidence: Evidence) -> str | None:
    said = _ENDING.search(text)
    told = {_YEAR_WORDS[(match["word"] or match["en"]).lower()] for match in _ENDING.finditer(evidence.canonical_text)}
    if said is None or not told or said["word"] is None or _YEAR_END.search(" ".join(evidence.sentences)):
        return None
    if _YEAR_WORDS[said["word"]] in told:
        return None
    return f"근거에 없는 때 '{said[0]}'입니다: 원문에 난 해의 말로 쓰세요"


#: the thirds of a month or quarter, said behind it ('7월 말') or before ('end of July')
_THIRDS = (
    ("초", re.compile(r"(?i)\bearl(?:y|ier)\b|start of|beginn|opening|\bfirst (?:week|days|half)|上旬|(?<![当最])初(?!め|の|回|代|步)|(?<![최당])초|상순")),
    ("중순", re.compile(r"(?i)\bmid\b|\bmid-|middle|中旬|半ば|중순|[月월](?:中|中间)")),
    ("말", re.compile(r"(?i)\bend\b|\bending\b|\bended\b|\blate\b|\blater\b|\blast (?:week|days)|\bclose\b|下旬|末|底|말|하순")),
)  # fmt: skip
_THIRD_SAID = re.compile(
    r"(?<=[월년기달]) ?(초순?|상순|중순|하순|말)(?=$|[^가-힣]|까지|부터|에|엔|로|쯤|께|경|기준|이면|이후|이전|의|[은는이가])"
)


def _wrong_third(text: str, evidence: Evidence) -> str | None:
    """'7월 초' for 'the end of July': another third than the only ones that the evidence names."""
    said = [*_THIRD_SAID.finditer(text)]
    told = {word for word, pattern in _THIRDS if said and pattern.search(evidence.text)}
    for match in said:
        if told and {"초순": "초", "상순": "초", "하순": "말"}.get(match[1], match[1]) not in told:
            return f"근거에 없는 때 '{match[1]}'입니다: 초·중순·말을 원문대로 쓰세요"
    return None


_TWO_MORE = re.compile(r"[가-힣]{2}")


def wrong_season(text: str, evidence: Evidence) -> str | None:
    said = [word for word, _ in _SEASONS if stands(word, text, behind=HANGUL, before=_TWO_MORE)]
    told = {word for word, pattern in _SEASONS if said and pattern.search(evidence.text)}
    for word in said:
        if told and word not in told:
            return f"근거에 없는 때 '{word}'입니다: 원문에 난 때로 쓰세요"
    for word, pattern in _YEAR_ENDS:
        if stands(word, text, behind=HANGUL) and pattern.search(evidence.text) is None:
            return f"근거에 없는 때 '{word}'입니다: 원문에 난 때로 쓰세요"
    return None


_BEFORE = {"전날": _DAY_BEFORE, "전월": MONTH_BEFORE, "지난달": MONTH_BEFORE}


def _compared(word: str, evidence: Evidence) -> bool:
    """'전년보다', '전날보다': what newspapers write for 'a year earlier' and '前日比'."""
    told = {1: _YEAR_AFTER, -1: _YEAR_BEFORE}.get(_YEARS.get(word, 0)) or _BEFORE.get(word)
    return told is not None and told.search(evidence.text) is not None


def _falls(word: str, quantity: Quantity, published: date) -> bool:
    """Does a date of the evidence fall into the year, month, week or day that the word means?"""
    if word in _YEARS:
        return quantity.year == published.year + _YEARS[word]
    if word in _MONTHS:
        return quantity.month == (published.month - 1 + _MONTHS[word]) % 12 + 1
    day = day_of(quantity)
    if day is None:
        return False
    if word in _DAYS:
        return day == published + timedelta(_DAYS[word])
    monday = published - timedelta(published.weekday()) + timedelta(_WEEKS[word])
    return monday <= day < monday + timedelta(7)


def _same_word(word: str, offsets: Mapping[str, int], evidence: Evidence) -> bool:
    text = evidence.text.replace(" ", "")
    return any(other in text for other, offset in offsets.items() if offset == offsets[word])
