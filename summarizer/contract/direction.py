"""Which way a thing goes: up or down, profit or loss, buying or selling, for or against.  Pure.

A pair of poles, each with its words in four languages.  A line that speaks of one pole is refused where the clauses it
is about speak only of the other.
"""

from __future__ import annotations

import re

from .. import Bullet
from ..facts import plain
from ..morphology import QUOTED
from .clauses import aligned, clauses
from .parts import part_at
from .poles import AT_LEAST, AT_MOST, PAIRS, Pole
from .source import Evidence, Source

_BOUND = re.compile(
    r"(\d[\d,.]*)[^\d\s…]{0,6}(?: ?(?:곳|개|명|건|대|원|엔|달러|위안|유로|%|대만달러|홍콩달러|선))?[을를에은는]?\s?(이상|초과|미만|이하|이내)"
)


#: what a thing was before, and what it is now
_BEFORE = re.compile(
    r"(?:직전|종전|기존|이전|당초|1년 전|작년|지난해|전년|전 분기)(?:(?!대비|보다)[^\d…]){0,14}(?P<figure>\d[\d,.]*)(?P<unit>[만억조]*\s?[가-힣%]+)"
)
_FROM_TO = re.compile(
    r"(?P<figure>\d[\d,.]*)(?P<unit>[만억조]*\s?[가-힣%]*?)(?:에서|서) (?:[가-힣]+ )?(?P<now>\d[\d,.]*)(?P=unit)(?![\d만억조])"
)
_UP_WORD = re.compile(r"증가|확대|상향|증액|상승|늘[어었리림]|인상")
_DOWN_WORD = re.compile(r"감소|축소|하향|감액|하락|줄[어었이임]|인하")


def _miscounted(text: str) -> str | None:
    """'98억으로 상향, 직전 예측은 104억': the figures of the line itself go the other way."""
    up, down = _UP_WORD.search(text), _DOWN_WORD.search(text)
    word = up or down
    if word is None or (up and down):
        return None
    for before in (*_BEFORE.finditer(text), *_FROM_TO.finditer(text)):
        now = _now(text, before)
        then = _value(before["figure"])
        if now is not None and now != then and (now > then) != (up is not None):
            return word[0]
    return None


def _now(text: str, before: re.Match[str]) -> float | None:
    """The other figure of the same unit; ``None``: there is none, or there are several."""
    if "now" in before.groupdict():
        return _value(before["now"])
    unit = re.escape(before["unit"].split(" ")[0][:2])
    others = {match[1] for match in re.finditer(rf"(\d[\d,.]*){unit}", text)} - {before["figure"]}
    return _value(others.pop()) if len(others) == 1 else None


def _value(figure: str) -> float:
    return float(figure.replace(",", "").rstrip(".")) if figure.count(".") < 2 else 0.0


def _bound_turned(text: str, evidence: Evidence) -> str | None:
    """'70% 미만' of what the evidence says is over 70 %."""
    for found in _BOUND.finditer(text):
        mine, other = (AT_LEAST, AT_MOST) if found[2] in {"이상", "초과"} else (AT_MOST, AT_LEAST)
        told = " ".join(_around(found[1], evidence))
        if told and not mine.told.search(told) and other.told.search(told):
            return found[0]
    return None


def _around(figure: str, evidence: Evidence) -> list[str]:
    """What stands right before and after the figure in the evidence."""
    whole = re.compile(rf"[^\d]{{0,22}}(?<![\d.,]){re.escape(figure)}(?![\d]|[.,]\d).{{0,16}}")
    return [match[0] for sentence in map(plain, evidence.canonical) for match in whole.finditer(sentence)]


def direction(bullet: Bullet, source: Source) -> str | None:
    """Name the first pole that the evidence speaks of the other way round."""
    text = plain(bullet.text)
    text = text if source.foreign else QUOTED.sub(lambda match: " " * len(match[0]), text)
    evidence = source.evidence(bullet)
    if not evidence.sentences:
        return None
    if (bound := _bound_turned(text, evidence)) is not None:
        return f"원문과 반대쪽 한도입니다('{bound}'): 이상·이하를 원문대로 쓰세요"
    if (word := _miscounted(text)) is not None:
        return f"수치와 방향이 맞지 않습니다('{word}'): 원문이 전한 방향대로 쓰세요"
    for name, one, other in PAIRS:
        found = _turned(text, evidence, one, other) or _turned(text, evidence, other, one)
        if found is not None:
            return f"원문과 반대 방향입니다({name}: '{found}'): 원문이 전한 방향대로 쓰세요"
    return None


def _turned(text: str, evidence: Evidence, mine: Pole, other: Pole) -> str | None:
    """The word of *mine* that stands where the evidence has only *other*."""
    for said in mine.said.finditer(text):
        figure = _figure_before(text, said.start())
        part = _part(text, said.start())
        if other.said.search(part) and not figure:
            continue
        about = _clauses_on(figure, evidence) or [clause.text for clause in aligned(part, evidence)]
        told = " ".join(about)
        if not mine.told.search(told) and not other.told.search(told):
            told = " ".join(dict.fromkeys(clause.sentence for clause in aligned(part, evidence)))
        if mine.told.search(told) or not other.told.search(told):
            continue
        if evidence.foreign or not mine.told.search(evidence.text) or figure:
            return said[0].strip()
    return None


_SHORTEST_PART = 10


def _part(text: str, at: int) -> str:
    """The part of the line that position *at* is in; the whole line where that tells too little to find its clause by."""
    part = part_at(text, at)
    return part if len(part) >= _SHORTEST_PART else text


_FIGURE = re.compile(r"\d[\d,.]*\d|\d")


def _figure_before(text: str, end: int) -> str:
    """The figure that a pole goes with: the last one right before it ('14% 증가')."""
    found = list(_FIGURE.finditer(text, max(0, end - 14), end))
    return found[-1][0] if found and not re.search(r"[,…]", text[found[-1].end() : end]) else ""


def _clauses_on(figure: str, evidence: Evidence) -> list[str]:
    if not figure:
        return []
    whole = re.compile(rf"(?<![\d.,]){re.escape(figure)}(?![\d]|[.,]\d)")
    return [clause.text for clause in clauses(evidence) if whole.search(clause.text)]
