"""Figures of a line that contradict the line's own verb ('98억으로 상향, 직전 예측은 104억'); no evidence is asked.  Pure."""

from __future__ import annotations

import re

from ..numbers.orders import in_figures
from ..parts import parts

#: what a thing was before, and what it is now
_BEFORE = re.compile(
    r"(?:직전|종전|기존|이전|당초|1년 전|작년|지난해|전년|전 분기)(?:(?!대비|보다)[^\d…]){0,14}(?P<figure>\d[\d,.]*)(?P<unit>[만억조]*\s?[가-힣%]+)"
)
_FROM_TO = re.compile(
    r"(?P<figure>\d[\d,.]*)(?P<unit>[만억조]*\s?[가-힣%]*?)(?:에서|서) (?:[가-힣]+ )?(?P<now>\d[\d,.]*)(?P=unit)(?![\d만억조])"
)
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
    for before in (*_BEFORE.finditer(text), *_FROM_TO.finditer(text)):
        now = _now(text, before)
        then = _value(before["figure"])
        if now is not None and now != then and (now > then) != (up is not None):
            return word[0]
    return None


#: 'A…예상치 B를 밑돌아': two amounts of one unit, and which is said to be the larger; nothing else is spoken of between them
_OUTDONE = re.compile(
    r"(?<![±\d.,])(?<!오차 )(?P<a>\d[\d.,]*(?:[만억조] ?\d[\d.,]*)*[만억조]?) ?(?P<unit>%포인트|%|달러|원|엔|위안|유로|명|대)(?P<between>[^\d은는…]{0,10}(?:…|[,로인] ?)[^\d은는]{0,22}?)"
    r"(?P<b>\d[\d.,]*(?:[만억조] ?\d[\d.,]*)*[만억조]?) ?(?P=unit)[)]?[을를에]? ?(?:[가-힣]{2,4} )?(?:(?P<over>웃[도돌돈]|상회|넘어섰|초과)|(?P<under>밑[도돌돈]|하회|미달|못 ?미[치쳐쳤]))"
)
_STANDARD = re.compile(r"예상|전망|컨센서스|추정|평균|목표|전년|직전|지난해|작년|기준|업계|시장")


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


def _now(text: str, before: re.Match[str]) -> float | None:
    """The other figure of the same unit; ``None``: there is none, or there are several."""
    if "now" in before.groupdict():
        return _value(before["now"])
    unit = re.escape(before["unit"].split(" ")[0][:2])
    others = {match[1] for match in re.finditer(rf"(?<![만억조\d.,])(\d[\d,.]*){unit}", text)} - {before["figure"]}
    return _value(others.pop()) if len(others) == 1 else None


def _value(figure: str) -> float:
    return float(figure.replace(",", "").rstrip(".")) if figure.count(".") < 2 else 0.0
