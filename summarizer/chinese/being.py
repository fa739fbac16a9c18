"""What somebody or something is, or is touched by: '为' and '是' with a noun, a figure or what is done, '受' with an influence; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..japanese.korean import Stem
from .item import Item
from .predicate import EVENT, NOUN, STATE, Pred, with_particle, written

_NUMBER = re.compile(
    r"(?:(?<=^)|(?<= ))\d[\d.,]*(?=[^\s]*$|[^\s]* (?:위안|달러|홍콩달러|대만달러|엔|원|유로|명|개|대|곳|건|안팎|이상)$)"
)


def is_what(item: Item, noun: Item) -> Iterator[Item]:
    """'为' or '是' and what it is."""
    if item.surface == "在" and not (noun.sort == "figure" and noun.text.endswith(("사이", "안팎"))):
        return
    if item.surface == "为" and noun.sort != "figure" and noun.kind not in ("thing", "place", "firm", "name", "person"):
        return
    text = _NUMBER.sub(rf"{item.text} \g<0>", noun.text, count=1) if item.text else noun.text
    if item.text and text == noun.text:
        return
    pred = Pred(stem=Stem(text=f"{text}이", kind="c"), time=STATE, object="has", unwilled=True)
    cost = 0.8 if item.surface == "为" and noun.sort != "figure" else 0.0
    yield Item(sort="doing", pred=pred, kind="is", cost=item.cost + noun.cost + cost)


def is_doing(item: Item, doing: Item) -> Iterator[Item]:
    """'是' + '开发芯片', of an aim."""
    pred = doing.pred
    if item.surface == "是" and pred is not None and pred.object == "has" and pred.time == EVENT and not pred.unwilled:
        text = written(replace(pred, time=STATE, ongoing=False), NOUN)
        made = Pred(stem=Stem(text=f"{text} 것이", kind="c"), time=STATE, object="has", unwilled=True, closed=True)
        yield Item(sort="doing", pred=made, kind="aim", cost=item.cost + doing.cost + 0.2)


def affected(prep: Item, noun: Item) -> Iterator[Item]:
    """'受' + '需求影响', of which nothing else is told."""
    if prep.surface == "受" and noun.text.endswith(" 영향"):
        pred = Pred(stem=Stem(text="받"), near=(with_particle(noun.text, "을"),), object="has", unwilled=True)
        yield Item(sort="doing", pred=pred, cost=prep.cost + noun.cost + 0.6)
