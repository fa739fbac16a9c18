"""The stretch of a sentence that one figure or one date belongs to, among others of its kind.  Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import pairwise

from ...canon.values import Quantity
from ...number_words import ENGLISH
from .readings import quantities_of

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure, the text that is nearest to it, and all that is nearer to it than to its neighbours."""

    key: Key
    kind: str
    at: int
    end: int
    near: tuple[int, int]
    wide: tuple[int, int]
    #: where the figures stand that are one change or comparison with it ('30%에서 45%로', '121명보다 23명')
    tied: frozenset[int]


_BREAKS = {
    "ko": re.compile(
        r"…\s?|[,;·](?!\d)\s?|(?<=[가-힣][고며])\s|(?<=[을를] [내써])\s|(?<=[을를] (?:거둬|올려|남겨|받아|들여))\s|(?<![난올새듬그한매첫]해)(?<=[가-힣][해돼])\s|(?<=[가-힣] 등)\s|(?<=유치로)\s|(?<=조달로)\s|(?<=매각으로)\s|(?<=지만)\s|(?<=으나)\s|(?<=면서)\s|(?<=는데)\s|\s(?:반면|이후|후|뒤|다음)\s|(?<=[난된한린른뛴운든]) 가운데 |(?<=[%원러엔안명건개곳][과와])\s|(?<=[을를]) (?!(?:웃도|밑도|넘|상회하|하회하|초과하)는 )(?=\S+(?:은|는|이|가) )"
    ),
    "ja": re.compile(r"[、。；](?!\d)|(?:後|のち|一方)(?!半)"),
    "zh": re.compile(r"[，、；。,;](?!\d)|(?<=[后後])"),
    "en": re.compile(
        r"[,;:—](?!\d)(?! wh(?:ich|o) )\s?|\s(?:and|but|while|whereas|although|though|before|after|then)\s"
    ),
}
#: between two values of one change or comparison; also what makes one the part of the other
_ONE_CHANGE = re.compile(
    r"^\S{0,3}\s?(?:많은|적은|높은|낮은|늘어난|늘린|줄어든|줄인|오른|내린|증가한|감소한|상승한|하락한|못 미치는|못 미친|미달한|넘는|넘은|넘어선|상회하는|하회하는|초과한|웃도는|밑도는|뛴|빠진|급증한|급감한) (?:약 )?$"
    r"|^(?:[대여]|가량|안팎|수준)?(?:인|이던|이었던|였던|짜리|에 (?:그친|그쳤던|머문|머물던|불과한|불과했던|달하는|이르는)) [^,.…]*?[을를이가은는] "
    r"|^서 |^\S{0,2}[을를] (?:약 )?$|^を"
    r"|^\S{0,2}[을를] (?:빼면|뺀|뺐을 때|제외하면|제외한|제외하고|제하면|제한|더하면|더한|합치면|합한|포함하면|포함한|감안하면|차감하면|차감한) |^(?:を|분을? )?(?:除く|除いた|除けば|差し引|含め)"
    r"|^\S{0,3}\s?(?:에서|보다|대비|→|~|의|중|가운데|에서는)|^\s?(?:from|to|than|versus|compared|of|out of|in)\s|^[^,;]{0,30}\b(?:from|than|versus)\s?$"
    r"|^\S{0,2}(?:から|より|のうち|の中)|^(?:高|安|増|減)の|^\S{0,2}(?:到|至|的|上调至|下调至|升至|降至|提高到)"
)
_NAMED_IN_TURN = re.compile(r"각각|순으로|respectively|それぞれ|分别|分別|依次")
_COUNTERS = frozenset(
    {
        "명",
        "개",
        "건",
        "곳",
        "개사",
        "종",
        "대",
        "표",
        "척",
        "장",
        "권",
        "편",
        "층",
        "위",
        "단계",
        "항목",
        "항",
        "가지",
        "차례",
        "회",
        "번",
        "팀",
        "사",
        "좌",
        "호",
        "쪽",
        "",
    }
)
_WORDS = ENGLISH[:12]
COUNTED = tuple((word, count) for count, word in enumerate(_WORDS, start=1))
_NUMBER_WORD = re.compile(rf"(?<![a-z\-])(?i:{'|'.join(_WORDS)})(?![a-z\-])")


@lru_cache(maxsize=2048)
def cells(line: str, language: str, published: date | None) -> tuple[Cell, ...]:
    """Every figure and day of *line* with the text around it, in their order."""
    groups: dict[str, list[tuple[int, int, Key]]] = {}
    for start, end, kind, key in _values(line, language, published):
        groups.setdefault(kind, []).append((start, end, key))
    return tuple(cell for kind, row in groups.items() for cell in _with_glosses(line, language, kind, row))


def _values(line: str, language: str, published: date | None) -> list[tuple[int, int, str, Key]]:
    found = [(q.start, q.end, *_sort(_as_said(q, line))) for q in quantities_of(line, published)]
    days = [(start, end) for start, end, kind, key in found if kind == "date" and key[-1] != "요일"]
    rows = [
        (start, end, kind, key)
        for start, end, kind, key in found
        if kind and not (key[-1] == "요일" and _of_a_day(line, start, end, days))
    ]
    if language == "en":
        taken = [(start, end) for start, end, _, _ in rows]
        rows += [
            (m.start(), m.end(), "number:", ("", dict(COUNTED)[m[0].lower()]))
            for m in _NUMBER_WORD.finditer(line)
            if not any(start <= m.start() < end for start, end in taken)
        ]
    return sorted(rows, key=lambda row: row[0])


#: '16일(월요일)', '6일 금요일', '금요일인 6일', '火曜日の11日', 'Tuesday, July 7': one day
_ONE_DAY = frozenset({"", " ", "(", "인 ", "の", ", "})


def _of_a_day(line: str, start: int, end: int, days: Sequence[tuple[int, int]]) -> bool:
    """Does the day that a weekday falls on stand beside it?"""
    return any(line[before:start] in _ONE_DAY or line[end:after] in _ONE_DAY for after, before in days)


def _as_said(quantity: Quantity, line: str) -> Quantity:
    """'16일자로 사임': a bare day is of the month that the evidence says."""
    bare = quantity.kind == "date" and quantity.day is not None and _BARE_DAY.match(line, quantity.start) is not None
    return replace(quantity, month=None) if bare else quantity


_BARE_DAY = re.compile(r"\d{1,2}일")


def _sort(quantity: Quantity) -> tuple[str, Key]:
    """(kind, value); values of one kind can change places."""
    if quantity.kind == "number" and quantity.value is not None and not quantity.vague:
        unit = "" if quantity.unit in _COUNTERS else quantity.unit
        return f"number:{unit}", (unit, quantity.value, quantity.last)
    if quantity.kind == "date" and quantity.last is None and (quantity.month is not None or quantity.day is not None):
        return "date", (quantity.month, quantity.day)
    if quantity.kind == "weekday":
        return "date", (None, int(quantity.value or 0), "요일")
    return "", ()


#: '연 420대 (월 35대)': the same once more, in brackets
_GLOSS = re.compile(
    r"[^\s()（）]{0,4} ?[(（][^()（）]*|[^,;\d]{0,24}, (?:or|i\.e\.)(?: about| roughly| some| nearly| around)? "
)


def _with_glosses(line: str, language: str, kind: str, row: Sequence[tuple[int, int, Key]]) -> list[Cell]:
    """The cells of *row*; a figure in brackets has that of the one before it."""
    glosses = [two for one, two in pairwise(row) if _GLOSS.fullmatch(line, one[1], two[0])]
    found = _cells(line, language, kind, [one for one in row if one not in glosses])
    for start, end, key in glosses:
        at = max(place for place, cell in enumerate(found) if cell.at < start)
        tied = found[at].tied | {start, found[at].at}
        found[at] = replace(found[at], tied=tied)
        found.insert(at + 1, replace(found[at], key=key, at=start, end=end))
    return found


def _cells(line: str, language: str, kind: str, row: Sequence[tuple[int, int, Key]]) -> list[Cell]:
    ends = [match.end() for match in _SENTENCE_ENDS.finditer(line)]
    parted = (
        next((e for e in ends if one[1] <= e <= two[0]), None) or _cut(line, language, kind, one[1], two)
        for one, two in pairwise(row)
    )
    cuts = [0, *parted, len(line)]
    breaks = [match.end() for match in _BREAKS[language].finditer(line)]
    linked = [_one_change(line[one[1] : two[0]], language) for one, two in pairwise(row)]
    in_turn = _NAMED_IN_TURN.search(line) is not None
    found: list[Cell] = []
    for at, (start, end, key) in enumerate(row):
        low = max(cuts[at], *(b for b in ends if b <= start), 0)
        high = min(cuts[at + 1], *(b for b in ends if b >= end), len(line))
        if at and _OPEN_BRACKET.search(line, 0, row[at - 1][0]):
            low = found[-1].wide[0]
        if kind == "date" and _is_told_then(line, end, language):
            low = start
        if kind == "date" and language == "ko" and at and _SAID_THEN.search(line[row[at - 1][1] : start]):
            low = row[at - 1][1]
        near = (
            max((b for b in breaks if low <= b <= start), default=low),
            min((b for b in breaks if end <= b <= high), default=high),
        )
        tied = {row[i][0] for i in range(len(row)) if in_turn or (abs(i - at) == 1 and linked[min(i, at)])}
        found.append(Cell(key, kind, start, end, near, (low, high), frozenset(tied)))
    return found


#: one told sentence may hold several ('"… a record. The one before was …," he said')
_SENTENCE_ENDS = re.compile(
    r"(?<![A-Z])(?<!\b(?:Mr|Ms|Dr|St|No|vs))(?<!\b(?:Mrs|Inc|Ltd|Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec))(?<!\bCo)(?<!\bCorp)(?<!\bSept)[.!?][\"”’]? (?=[A-Z\"“가-힣])|[。！？](?=.)"
)
#: '판매 대수(작년 171만 대)의 70%인 120만 대', '전망치(매출 7조, 이익 8천억)': a noun before a bracket is that of all figures in
#: it, and of the next behind it; a bracket behind a figure says that once more ('13억 유로(약 15억 달러)')
_OPEN_BRACKET = re.compile(r"(?<![\d천만억조%])(?<!\d.)(?<![\d천만억조%] ..)(?<![\d천만억조%] ...)[(（][^()（）]*\Z")


#: '6일 2공장 가동 시기를 2027년 12월로 전망': the first day is that of what closes the line, all between is of both
_SAID_THEN = re.compile(r"^ (?![^,;…·]*[다라자냐]고 )[^,;…·]*[가-힣](?:을|를|은|는|이|가) (?:이르면 |늦어도 )?$")


#: '1ドル105円と、3円の円高を前提': the second says the first once more, in another way
_APPOSED = re.compile(r"と、?(?![のも])[^、。]*$")


def _one_change(gap: str, language: str) -> bool:
    if language == "ja" and _APPOSED.match(gap):
        return True
    return _ONE_CHANGE.search(gap) is not None and _BREAKS[language].search(gap) is None


#: '19日分かった', '9일 밝혔다': a day of telling, that nothing before it happened on
_TOLD_THEN = re.compile(
    r"(?:\([^)]*\))? ?(?:밝[혔히힌]|전했|말했|공시|발표|알려졌|보도했|설명했|공지|확인됐|확인했)|(?:に|、|午[前後])?(?:分かった|わかった|明らかに|発表|公表|밝|述べた|語った|발표|報じ|공시)"
)


def _is_told_then(line: str, end: int, language: str) -> bool:
    return language in ("ko", "ja") and _TOLD_THEN.match(line, end) is not None


def _cut(line: str, language: str, kind: str, end: int, two: tuple[int, int, Key]) -> int:
    """Where the text between two values is parted: figures stand behind their nouns, days before their deeds."""
    start = two[0]
    inner = [end + match.end() for match in _BREAKS[language].finditer(line[end:start])]
    if kind == "date":
        if _is_told_then(line, two[1], language):
            return start
        if language == "en" and not inner:
            return end
        return inner[-1] if inner else start
    if language == "en" and kind == "number:" and not inner:
        return start  # '1,500 engineers over three years': what is counted stands behind
    noun = _COUNTS[language].match(line, end, start) if language in _COUNTS else None
    if noun is not None:
        return noun.end()
    return inner[0] if inner else end


#: what a figure says how much of, right behind it: '17억 유로(의) 자금 조달에', '100億ドルの評価額で', '100亿美元估值', '17亿欧元的融资'
_COUNTS = {
    "ko": re.compile(
        r"(?:의| 규모의?|짜리)? (?:[가-힣A-Za-z]+ ){0,2}?[가-힣A-Za-z]+?(?:에서|에|을|를|의|으로|로)(?<!으로써)(?<!기준으로)(?<!대비로) "
    ),
    "ja": re.compile(r"の[^、。はがをにでとへの]{2,10}[をにでとへ]"),
    "zh": re.compile(
        r" ?的[^，、；。的]{2,8}| ?的?(?:估值|市值|价格|價格|规模|規模|单价|單價|기업가치|시가총액|가격|규모) ?"
    ),
}
