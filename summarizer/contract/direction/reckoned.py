"""Figures of a line that contradict the line's own verb ('98억으로 상향, 직전 예측은 104억'); no evidence is asked.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from ..numbers.orders import in_figures
from ..numbers.readings import quantities_of
from ..parts import parts

#: what a thing was before, and what it is now
_BEFORE = re.compile(r"(?:직전|종전|기존|이전|당초|1년 전|작년|지난해|전년|전 분기)(?:(?!대비|보다)[^\d…]){0,14}(?=\d)")
_FROM_TO = re.compile(r"(?:에서|서) (?:[가-힣]+ ){0,3}")
#: behind the figure that the other one is compared with
_THAN_IT = re.compile(r" ?[가-힣%]{0,4}(?:보다|에 비해|대비|에 견줘)")
#: behind a figure that a thing came to: it is none from before ('지난해 100만 대 정도로 인하')
_COMES_TO = re.compile(r" ?(?:정도|수준|가량|안팎|선|이상|이하)?(?:으로|로)(?= )")
_UP_WORD = re.compile(r"증가|확대|상향|증액|상승|늘[어었리림]|인상")
_DOWN_WORD = re.compile(r"감소|축소|하향|감액|하락|줄[어었이임]|인하")


def miscounted(text: str) -> str | None:
    """'98억으로 상향, 직전 예측은 104억': the figures of the line itself go the other way."""
    return next(filter(None, map(_miscounted_in, parts(text))), None)


def _miscounted_in(text: str) -> str | None:
    up, down = _UP_WORD.search(text), _DOWN_WORD.search(text)
    word = up or down
    if word is None or (up and down):
        return None
    turned = any(now != then and (now > then) != (up is not None) for then, now in _changes(text))
    return word[0] if turned else None


def _changes(text: str) -> Iterator[tuple[Decimal, Decimal]]:
    """(what it was, what it is) of each change that *text* tells in figures of one unit."""
    figures = [
        (quantity.start, quantity.end, quantity.unit, quantity.value)
        for quantity in quantities_of(text, None)
        if quantity.kind == "number" and quantity.value is not None and quantity.last is None
    ]
    than = {start for start, end, _, _ in figures if _THAN_IT.match(text, end)}
    came_to = {start for start, end, _, _ in figures if _COMES_TO.match(text, end)}
    before = {match.end() for match in _BEFORE.finditer(text)} - came_to
    edges = than or before  # '지난해 13억으로 2024년 9억보다 확대'
    for (_, end, unit, then), (start, _, other, now) in pairwise(figures):
        if unit == other and _FROM_TO.fullmatch(text, end, start):
            edges.discard(start)  # '2023년 말 12만 명에서 지난해 말 10만 명으로'
            yield then, now
    for start, _, unit, then in figures:
        others = {value for _, _, other, value in figures if other == unit and value != then}
        if start in edges and unit and len(others) == 1:
            yield then, others.pop()


#: 'A…예상치 B를 밑돌아': two amounts of one unit, and which is said to be the larger; nothing else is spoken of between them
_OUTDONE = re.compile(
    r"(?<![±\d.,])(?<!오차 )(?P<a>\d[\d.,]*(?:[만억조] ?\d[\d.,]*)*[만억조]?) ?(?P<unit>%포인트|%|달러|원|엔|위안|유로|명|대)(?P<between>[^\d은는…]{0,10}(?:…|[,로인] ?)[^\d은는]{0,22}?)"
    r"(?P<b>\d[\d.,]*(?:[만억조] ?\d[\d.,]*)*[만억조]?) ?(?P=unit)[)]?[을를에]? ?(?:[가-힣]{2,4} )?(?:(?P<over>웃[도돌돈]|상회|넘어섰|초과)|(?P<under>밑[도돌돈]|하회|미달|못 ?미[치쳐쳤]))"
)
_STANDARD = re.compile(r"예상|전망|컨센서스|추정|평균|목표|전년|직전|지난해|작년|기준|업계|시장")


#: 'A에서 B로 낮추고': the word right behind the second figure; 'A보다 높은 B', with nothing but words of the same thing between
_WORD_BEHIND = re.compile(
    r"[가-힣]{0,3}?(?:으로|로|까지) (?:크게 |대폭 |소폭 |다시 |더 |약 )?(?:(?P<up>높[이여였인임아]|올[리려렸린림라랐]|상향|인상|늘[리려렸린림어었]|확대|증가|상승|뛰|증액)|(?P<down>낮[추춰췄춘춤아]|내[리려렸린림]|하향|인하|줄[이여였인임어었]|축소|감소|하락|떨어|감액|깎))"
)
_THAN = re.compile(
    r"(?P<a>\d[\d.,]*(?:[만억조] ?\d[\d.,]*)*[만억조]?) ?(?P<unit>%포인트|%|달러|대만달러|원|엔|위안|유로|명|대)?보다 (?:훨씬 |더 |다소 |크게 |소폭 )?(?:(?P<up>높은|많은|큰|늘어난|증가한)|(?P<down>낮은|적은|작은|줄어든|감소한)) "
    r"(?:약 )?(?P<b>\d[\d.,]*(?:[만억조] ?\d[\d.,]*)*[만억조]?) ?(?P<other>%포인트|%|달러|대만달러|원|엔|위안|유로|명|대|[~∼-])(?P<range>(?<=[~∼-])\d)?"
)


_TWO_FIGURES = re.compile(r"\d[^\d…]{0,12}(?:에서|서) [^…]{0,16}\d")


def changed(text: str) -> str | None:
    """'7700억 엔에서 7200억 엔으로 높이고': a change whose own word contradicts its two figures."""
    figures = [
        quantity
        for quantity in (quantities_of(text, None) if _TWO_FIGURES.search(text) else ())
        if quantity.kind == "number" and quantity.value is not None and quantity.last is None
    ]
    for one, two in pairwise(figures):
        word = _WORD_BEHIND.match(text, two.end) if one.unit == two.unit and one.unit else None
        if word is None or one.value is None or two.value is None or not _FROM_TO.fullmatch(text, one.end, two.start):
            continue
        if one.value != two.value and (two.value > one.value) != (word["up"] is not None):
            return word["up"] or word["down"]
    return _than(in_figures(text))


def _than(text: str) -> str | None:
    for found in _THAN.finditer(text):
        if found["range"]:
            continue  # '350억보다 높은 340억~390억': its two ends may lie on either side
        than, own = _amount(found["a"]), _amount(found["b"])
        scaled = any(sign in found["b"] for sign in _SCALES) or not any(sign in found["a"] for sign in _SCALES)
        if (
            scaled
            and found["other"] in (found["unit"], *"~∼-")
            and own != than
            and (own > than) != (found["up"] is not None)
        ):
            return found["up"] or found["down"]
    return None


def outdone(text: str) -> str | None:
    """A figure that the line says is larger or smaller than it is ('17억…예상치 16억을 밑돌아')."""
    for found in _OUTDONE.finditer(in_figures(text)):
        mine, other = _amount(found["a"]), _amount(found["b"])
        if _STANDARD.search(found["between"]) and mine != other and (mine > other) != (found["over"] is not None):
            return found["over"] or found["under"]
    return None


_SCALES = {"만": 10**4, "억": 10**8, "조": 10**12}
_STEP = re.compile(r"(\d[\d.,]*)([만억조]?)")


def _amount(written: str) -> float:
    return sum(_value(step[1]) * _SCALES.get(step[2], 1) for step in _STEP.finditer(written))


def _value(figure: str) -> float:
    return float(figure.replace(",", "").rstrip(".")) if figure.count(".") < 2 else 0.0
