"""Early or late in a year, month or day, and before or after: seasons, thirds, halves and ends as the evidence says.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..names.finding import HANGUL, stands
from ..source import Evidence

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
    ("연초", re.compile(r"(?i)\bearly|\bstart|\bbeginn|\bopen|年初|年始|年明け|年頭|新年|正月|初め|初頭|初|초")),
    (
        "연말",
        re.compile(r"(?i)\bend|\blate\b|\brest\b|\blater\b|\bclose\b|\bwithin\b|年末|年底|末|底|年内|年[终終]|말"),
    ),
)


#: so long before or behind something that happened: (in a line, in the evidence)
_SPAN = r"(?:하루|이틀|사흘|나흘|일주일|보름|한 달|반년|\d+ ?(?:일|주|주일|개월|달|년|시간|분)|[두세석네넉] ?(?:달|시간|해))"
_SIDES = (
    (
        re.compile(rf"(?<![가-힣]){_SPAN} ?(?:전(?=$|[^가-힣]|에|의|인)|앞두고|앞서)"),
        re.compile(r"(?i)\b(?:before|earlier|ago|prior|previous|ahead|preceding|last)\b|\byear[- ]o(?:n|ver)|\byoy\b|前|之前|去|昨|先|上|[按年][年增減减]|同比|环比|環比|同期|전|앞|지난|작년|동기"),
    ),
    (
        re.compile(rf"(?<![가-힣]){_SPAN} ?(?:뒤|후(?=$|[^가-힣]|에|의|인)|지나)"),
        re.compile(r"(?i)\b(?:after|later|following|since|within|hence|from now)\b|\bin (?:an? |the )?(?:next )?(?:[a-z]+|\d+) (?:hour|day|week|month|year)s?\b|後|后|翌|次|来|以降|过|過|내[년달주]|뒤|후|지나|만에|다음|이튿날"),
    ),
)  # fmt: skip


def wrong_side(text: str, evidence: Evidence) -> str | None:
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


def wrong_half_day(text: str, evidence: Evidence) -> str | None:
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


def wrong_year_end(text: str, evidence: Evidence) -> str | None:
    """'올해 말' for 'the end of next year': the evidence ends another year."""
    said = _ENDING.search(text)
    told = {_YEAR_WORDS[(match["word"] or match["en"]).lower()] for match in _ENDING.finditer(evidence.canonical_text)}
    if said is None or not told or said["word"] is None or _YEAR_END.search(" ".join(evidence.sentences)):
        return None
    if _YEAR_WORDS[said["word"]] in told:
        return None
    return f"근거에 없는 때 '{said[0]}'입니다: 원문에 난 해의 말로 쓰세요"


#: the thirds of a month or quarter, said behind it ('7월 말') or before ('end of July')
_THIRDS = (
    ("초", re.compile(r"(?i)\bearl(?:y|ier)\b|start of|beginn|opening|\bfirst (?:week|days|half)|上旬|(?<![当最])初(?!めて|の|回|代|步)|(?<=[월년달기해연]) ?초|상순|초순")),
    ("중순", re.compile(r"(?i)\bmid\b|\bmid-|middle|中旬|半ば|중순|[月월](?:中|中间)")),
    ("말", re.compile(r"(?i)\bend\b|\bending\b|\bended\b|\blate\b|\blater\b|\blast (?:week|days)|\bclose\b|下旬|末|底|(?<=[월년달기해연주]) ?말|하순")),
)  # fmt: skip
_THIRD_SAID = re.compile(
    r"(?<=[월년기달해]) ?(초순?|상순|중순|하순|말)(?=$|[^가-힣]|까지|부터|에|엔|로|쯤|께|경|기준|이면|이후|이전|의|[은는이가])"
)


def wrong_third(text: str, evidence: Evidence) -> str | None:
    """'7월 초' for 'the end of July': another third than the only ones that the evidence names."""
    said = [*_THIRD_SAID.finditer(text)]
    told = {word for word, pattern in _THIRDS if said and pattern.search(evidence.text)}
    for match in said:
        if told and {"초순": "초", "상순": "초", "하순": "말"}.get(match[1], match[1]) not in told:
            return f"근거에 없는 때 '{match[1]}'입니다: 초·중순·말을 원문대로 쓰세요"
    return wrong_week(text, evidence)


#: the weeks of a month
_WEEKS = tuple(
    (word, re.compile(pattern))
    for word, pattern in (
        ("첫", r"(?i)\bfirst (?:full )?week|第[一1１]?[周週]|첫(?:째)? ?주"),
        ("둘", r"(?i)\bsecond week|第[二2２][周週]|둘째 ?주"),
        ("셋", r"(?i)\bthird week|第[三3３][周週]|셋째 ?주"),
        ("넷", r"(?i)\bfourth week|第[四4４][周週]|넷째 ?주"),
    )
)
_WEEK_SAID = re.compile(r"(?<![가-힣])(첫|둘|셋|넷)째 ?주(?![가-힣]{2})")


def wrong_week(text: str, evidence: Evidence) -> str | None:
    """'셋째 주' of what is in the second week of a month."""
    said = _said_otherwise(_WEEK_SAID, _WEEKS, text, evidence)
    return f"근거에 없는 때 '{said[0]}'입니다: 몇째 주인지 원문대로 쓰세요" if said is not None else None


def _said_otherwise(
    form: re.Pattern[str], table: Iterable[tuple[str, re.Pattern[str]]], text: str, evidence: Evidence
) -> re.Match[str] | None:
    """What the line says in *form*, where the evidence has others of the *table* only."""
    said = form.search(text)
    told = {word for word, pattern in table if said is not None and pattern.search(evidence.text)}
    return said if said is not None and told and said[1] not in told else None


#: the halves of a fiscal year
_HALVES = (
    ("전반", re.compile(r"(?i)前半|上半|上期|first half|\bH1\b|전반|상반기|early")),
    ("후반", re.compile(r"(?i)後半|后半|下半|下期|(?:second|latter|back) half|\bH2\b|후반|하반기|late")),
)
_HALF_SAID = re.compile(r"(?:년도?|연도|올해|내년|지난해|\d월) ?(전반|후반)(?!기|적|전)")


def wrong_half(text: str, evidence: Evidence) -> str | None:
    """'2027년도 전반' for 2027年度後半."""
    said = _said_otherwise(_HALF_SAID, _HALVES, text, evidence)
    return f"근거에 없는 때 '{said[1]}'입니다: 전반인지 후반인지 원문대로 쓰세요" if said is not None else None


#: '올여름'
_THIS_YEARS = re.compile(r"(?<![가-힣])올(?=봄|여름|가을|겨울)")
_TWO_MORE = re.compile(r"[가-힣]{2}")


def wrong_season(text: str, evidence: Evidence) -> str | None:
    """'가을' for 春, or '연말' where the evidence speaks of no end: another season, or another end of a year."""
    bare = _THIS_YEARS.sub(" ", text)
    said = [word for word, _ in _SEASONS if stands(word, bare, behind=HANGUL, before=_TWO_MORE)]
    told = {word for word, pattern in _SEASONS if said and pattern.search(evidence.text)}
    for word in said:
        if told and word not in told:
            return f"근거에 없는 때 '{word}'입니다: 원문에 난 때로 쓰세요"
    for word, pattern in _YEAR_ENDS:
        if stands(word, text, behind=HANGUL) and pattern.search(evidence.text) is None:
            return f"근거에 없는 때 '{word}'입니다: 원문에 난 때로 쓰세요"
    return None
