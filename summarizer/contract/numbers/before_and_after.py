"""Which end of a change a figure or a time is: what it was, what it becomes, or by how much; told the wrong way round.  Pure.

'목표가를 6만8000원으로 높였다' for '6만8000원에서 7만6000원으로'.  A line is refused only where grammar says in both which
end it is, and every place of the figure in the evidence says another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ...canon.values import Quantity
from ...facts import plain
from ..source import Evidence
from ..times.moments import names_same_time
from .readings import quantities_of
from .same_numbers import same_unit

WAS, _BECOMES, _BY = "was", "becomes", "by"
#: Korean verbs of change, behind the figure that something becomes
_CHANGES_KO = (
    "상향|하향|인상|인하|증액|감액|증원|감원|증편|확대|축소|증가|감소|상승|하락|하강|급등|급락|급증|급감|반등|조정|변경|연장|단축|연기|높|낮|올[리려렸라랐]|내[리려렸린릴]|"
    "늘|줄|늦|앞당|미[루뤄뤘]|뛰|뛴|뛸|떨어|치솟|불어|오[른르를]|좁|개선|악화|강화|완화|확장|상승|회복|둔화|위축|커[지질졌진]|작아|많아|적어|빨라"
)
_LITTLE_KO = (
    r"(?: ?(?:가량|정도|안팎|수준|선|대|내외|이상|이하|남짓|초반|중반|후반|초|중순|말|상반기|하반기|쯤|경|께))?"
)
_BEHIND: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "ko": (
        (
            WAS,
            re.compile(
                rf"{_LITTLE_KO}(?:\([^)]*\))?(?: ?→|에서|보다|이던|였던|이었던|에 ?비해|에 ?비하면|와 비교|과 비교| 대비)"
            ),
        ),
        (_BECOMES, re.compile(rf"{_LITTLE_KO}(?:\([^)]*\))?(?:으?로|까지) (?:\S+ ){{0,2}}?(?:{_CHANGES_KO})")),
        (
            _BY,
            re.compile(
                rf"(?: ?가량| ?정도)?(?:이|가|을|를|나|이나|씩|만큼)? (?:{_CHANGES_KO}|많|적|빠르|빨리|앞서|뒤|더|덜|비싸|싸)"
            ),
        ),
    ),
    "en": (
        (
            _BY,
            re.compile(
                r" (?:higher|lower|more|less|fewer|above|below|cheaper|faster|slower|earlier|later|increase|decrease|rise|drop|decline|cut|reduction|gain|jump|fall|improvement) ?\b(?! of)"
            ),
        ),
        (
            WAS,
            re.compile(
                r"(?: (?:in|for) (?:the )?(?:(?!\b(?:from|than|over|against|compared)\b)[^,.;]){0,24}?)?(?: (?!from|than|over|versus|vs|against|on|in|for|to|by)[a-z]+)? (?:(?:a year|a quarter|a month|a week|one year|a day|three months|six months) (?:earlier|ago|before|previously)|the (?:year|quarter|month|week) before|(?:in )?the (?:previous|prior|preceding) (?:year|quarter|month|week))"
            ),
        ),
    ),
    "ja": (
        (
            WAS,
            re.compile(
                r"(?:前後|程度|台|超|余り|弱|末|初|前半|後半)?(?:\([^)]*\))?(?:から(?!の)|より|比で?|に比べ|と比べ)"
            ),
        ),
        (
            _BECOMES,
            re.compile(
                r"(?:前後|程度|台|超|余り|弱|末|初|前半|後半)?(?:\([^)]*\))?(?:に|へ|まで)(?:と)?[^、。\d]{0,6}?(?:引き上げ|引き下げ|上方|下方|増|減|拡|縮|上昇|低下|下落|高め|上げ|下げ|延長|延期|遅|前倒|変更|伸|膨|落ち|改め|修正|短縮|早め|倍増)"
            ),
        ),
        (
            _BY,
            re.compile(
                r"(?:程度|余り|ほど|分)?(?:の|を|も)?(?:増|減|高(?!い)|安(?!定|全)|多[いくか]|少な|上昇|低下|下落|上回|下回|引き上げ|引き下げ|上積み|上乗せ|縮小|拡大|上振れ|下振れ|値上げ|値下げ|改善|悪化|上げ|下げ|短縮|延長|早)"
            ),
        ),
    ),
    "zh": (
        (
            WAS,
            re.compile(
                r"(?:左右|上下)?(?:的基[础礎]上)?(?:上[调調修]|下[调調修]|提[高升]|[调調]升|[调調]降|[调調]高|[调調]低|增|[扩擴]|降|升|[涨漲]|延|推[迟遲]|提前|改)[^，。；\d]{0,4}[至到为為]"
            ),
        ),
    ),
}
_BEFORE: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "ko": (
        (WAS, re.compile(r"(?:기존|종전|당초|이전|직전)(?:의)? (?:약 |최대 |최소 |월 |연 )?$")),
    ),
    "en": (
        (WAS, re.compile(r"(?i)\b(?:from|than|against|versus|vs\.?|compared (?:with|to)|previously|previous|prior|earlier)(?: (?:an?|the|its|their|about|around|roughly|nearly|almost|some|estimated|earlier|previous|prior|target|forecast|range|of|guidance|between|level|price|late|early|mid))* ?$")),
        (_BECOMES, re.compile(r"(?i)\b(?:rais\w+|lower\w+|increas\w+|cut|cuts|cutting|boost\w*|expand\w*|trim\w*|reduc\w+|grew|grow\w*|rose|rise\w*|fell|fall\w*|drop\w*|slip\w*|climb\w*|jump\w*|soar\w*|widen\w*|narrow\w*|declin\w+|slid\w*|sank|surg\w+|delay\w*|push\w*|mov\w+|bring\w*|brought|extend\w*|shorten\w*|lift\w*|doubl\w+|tripl\w+|upgrad\w+|downgrad\w+|improv\w+)\b[^,;.]{0,60}?(?<! up) to(?: (?:an?|the|about|around|roughly|nearly|almost|some|record|as (?:much|many|early|late) as|between|range|of|more|less|than|over|under|late|early|mid|up))* ?$")),
        (_BY, re.compile(r"(?i)\bby(?: (?:an?|about|around|roughly|nearly|almost|some|as much as|up to|more|less|than|another|over|further|additional))* ?$|\b(?:rose|fell|gained|jumped|dropped|climbed|slipped|slid|surged|soared|plunged|tumbled|shed|lost|advanced|sank|grew|increased|declined|decreased|shrank|rise of|fall of|drop of|gain of|increase of|decline of)(?: (?:an?|about|around|roughly|nearly|almost|some|as much as|more|less|than|another|over))* ?$")),
    ),
    "ja": (
        (WAS, re.compile(r"(?:従来予想|従来計画|従来見通し|従来|当初|これまで|前回予想|前回)(?:の|は|計画の|予想の)?(?:約)?$|(?:前年同期|前年|前期|前の期|昨年同期)(?:の|は)(?:約)?$")),
    ),
    "zh": (
        (WAS, re.compile(r"(?:(?<![经經])[由从從](?![事业業而于於])|原先的?|原本的?|原来的?|原來的?|此前的?|先前的?|低于|低於|高于|高於|超过去|比|[较較])(?:[约約]|[预預][计計期]的?|目前的?|[现現]有的?|[现現]在的?|去年同期的?|去年的?|上年同期的?|上年的?|上一?季度?的?|目[标標][价價]?)*$|(?:去年同期|上年同期|去年)(?:[为為]|是|的)?(?:[约約])?$")),
        (_BECOMES, re.compile(r"(?:上[调調修]|下[调調修]|提[高升]|[调調]升|[调調]降|[调調]高|[调調]低|增[加至到长長]?|[扩擴][大增]?|下?降低?|回?升|上?[涨漲]|下?跌|延[长長期后後]?|推[迟遲]|提前|改|[缩縮][小减短]?|[减減][少]?|收窄|[扩擴]大|下滑|回落|攀升|[达達])[^，。；\d]{0,3}?[至到为為](?:[约約]|[历歷]史新高的?|逾|近)?$")),
        (_BY, re.compile(r"(?:增[长長加]?|[减減][少]?|上升|下降|下跌|上[涨漲]|[涨漲]|跌|升|降|季增|季[减減]|年增|年[减減]|月增|月[减減]|下滑|提[高升]|降低|下[调調]|上[调調]|多出?|少|大[增减減涨漲跌]|[扩擴]大|收窄|[缩縮][短减減]|推[迟遲]|提前|延[后後长長]|[回反]升|回落|[调調][涨漲]|[涨漲][价價]|降[价價])了?(?:[约約]|逾|近|超过|超過)?$")),
    ),
}  # fmt: skip
_ARROW = re.compile(r"→ ?$")
#: '620円安の7380円', '620엔 내린 7380엔': what came of it
_CAME_TO = re.compile(
    r"\d[\d,.]*[^\s\d]{0,4}?(?:[増減高安]|上昇|低下|下落)の(?:約)?$|\d\S{0,6} (?:오른|내린|늘어난|줄어든|늘린|줄인|증가한|감소한|상승한|하락한|높은|낮은|뛴|급등한|급락한|많은|적은) (?:약 )?$"
)
#: how far behind and before a figure its end is told
_REACH_BEHIND, _REACH_BEFORE = 34, 80


def other_end(text: str, mine: Iterable[Quantity], evidence: Evidence) -> str | None:
    """Name the figure or time of *text* that is another end of a change than in the evidence."""
    if _CHANGE.search(text) is None:
        return None
    ends: list[tuple[Quantity, str, set[str]]] = []
    for quantity in mine:
        surface = text[quantity.start : quantity.end]
        written = surface[0].isdigit() and bool(quantity.unit or quantity.kind != "number" or _SCALED.search(surface))
        if not written or not _can_change(quantity):
            continue
        end = _end(text, quantity, "ko")
        told = {other for same, other in _told(evidence) if _same(quantity, same, evidence)}
        ends.append((quantity, end, told))
        if not end:
            continue
        if end == WAS and told == {_BECOMES} and _CHANGED_AGAIN.search(evidence.text):
            continue  # what it had become before, and is no longer
        if quantity.unit == "배" or (end == WAS and told == {_BY} and _THAN.match(text, quantity.end)):
            continue  # 'multiplied by three' comes to three times; a cut of last year is what this year's is held against
        if told and "" not in told and end not in told and not (quantity.unit == "%" and WAS not in told | {end}):
            return _turned(text, quantity)
    crossed = next((row[0] for row in ends if row[1:] == (WAS, {""}) and _has_its_place(row[0], ends)), None)
    return None if crossed is None else _turned(text, crossed)


def _has_its_place(mine: Quantity, ends: Iterable[tuple[Quantity, str, set[str]]]) -> bool:
    """Does the line give for today's another figure of this unit, which the evidence has as what was?"""
    return any(other.unit == mine.unit and end in ("", _BECOMES) and told == {WAS} for other, end, told in ends)


def _turned(text: str, quantity: Quantity) -> str:
    said = text[quantity.start : quantity.end].strip()
    return f"'{said}'은(는) 원문의 변화에서 다른 쪽 값입니다: 바뀌기 전·후·변화 폭을 원문대로 쓰세요"


_THAN = re.compile(rf"{_LITTLE_KO}(?:보다|에 ?비| 대비|[과와] 비교)")
_CHANGED_AGAIN = re.compile(
    r"(?i)\b(?:again|further|once more|second time|earlier|previously|already)\b|さらに|再び|再度|一段|すでに|既に|先に|又|再[次度]?|进一步|進一步|此前|先前|之前|추가|재차|다시|또 |앞서|이미|한 차례 더"
)
_CHANGE = re.compile(_CHANGES_KO + "|보다|대비|에서")


#: '8만 대로' has its counter read as '대로'
_SCALED = re.compile(r"\d[만억조]")


def _can_change(quantity: Quantity) -> bool:
    if quantity.kind == "number":
        return quantity.value is not None and not quantity.vague
    return quantity.kind in ("date", "quarter", "half")


def _same(mine: Quantity, other: Quantity, evidence: Evidence) -> bool:
    if mine.kind == "number":
        ends = {other.value, other.last} - {None}
        return (
            other.kind == "number" and mine.value in ends and same_unit(mine.unit, other.unit, foreign=evidence.foreign)
        )
    return names_same_time(mine, other, evidence.published)


def end_of(text: str, start: int, end: int, language: str, *, counted: bool = True) -> str:
    """What grammar makes of the figure at [start, end): was, becomes, by; '' where it does not tell."""
    before, behind = text[max(0, start - _REACH_BEFORE) : start], text[end : end + _REACH_BEHIND]
    if _ARROW.search(before) or _CAME_TO.search(before):
        return _BECOMES
    found = next((told for told, pattern in _BEHIND.get(language, ()) if pattern.match(behind)), "")
    found = found or next((told for told, pattern in _BEFORE.get(language, ()) if pattern.search(before)), "")
    return found if counted or found != _BY else ""


def _end(text: str, quantity: Quantity, language: str) -> str:
    return end_of(text, quantity.start, quantity.end, language, counted=quantity.kind == "number")


@lru_cache(maxsize=512)
def _told(evidence: Evidence) -> tuple[tuple[Quantity, str], ...]:
    return tuple(_ends(evidence))


def _ends(evidence: Evidence) -> Iterator[tuple[Quantity, str]]:
    for line in map(plain, evidence.canonical):
        for quantity in quantities_of(line, evidence.published):
            if _can_change(quantity):
                yield quantity, _end(line, quantity, evidence.language)
