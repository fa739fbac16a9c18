"""A verb and where it gets to: '增加到200명', '提前到2027년', '增长31%至412亿元'; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..japanese.korean import Stem
from .item import Item
from .kinds import time_adverb
from .lexicon import stem_of
from .objects import past, pred_of
from .phrases import SITES
from .predicate import EVENT, PAST, with_particle

_TO = {
    "到": "으로",
    "至": "으로",
    "为": "으로",
    "成": "으로",
    "成为": "으로",
    "在": "에",
    "于": "에",
    "给": "에",
    "往": "으로",
    "向": "으로",
    "入": "에",
}
#: '提前到2027년量产'
_MOVED = {"提前": "앞당겨", "推迟": "미뤄", "延后": "미뤄", "延迟": "미뤄", "延": "미뤄"}


def ended(item: Item, mark: Item) -> Iterator[Item]:
    """'增加' + '到'."""
    verb = item.verb
    if verb is None or item.marked or verb.marks & {"s", "q"} or mark.surface not in _TO:
        return
    if mark.surface in ("为", "成") and verb.marks & {"g"}:
        return
    form = verb.frame.get("to", _TO[mark.surface])
    yield Item(sort="ended", verb=verb, text=form, surface=mark.surface, cost=item.cost + mark.cost)


def settled(item: Item, noun: Item) -> Iterator[Item]:
    """'增加到' + '200명'."""
    verb = item.verb
    assert verb is not None
    pred = past(pred_of(verb)) if item.marked else pred_of(verb)
    if verb.surface in _MOVED and noun.sort == "time":
        text = with_particle(noun.text, "으로")
        yield Item(sort="adv", text=f"{text} {_MOVED[verb.surface]}", cost=item.cost + noun.cost + 0.3)
    if (
        item.surface in ("在", "于")
        and noun.sort == "noun"
        and noun.kind not in ("place", "area", "event", "firm", "name")
        and not noun.text.endswith(SITES)
    ):
        return
    if (
        item.surface in ("到", "至")
        and noun.sort not in ("figure", "time")
        and noun.kind not in ("place", "grade")
        and verb.marks & {"g"}
    ):
        return
    form = item.text
    if noun.sort == "time" and item.surface in ("在", "于"):
        near = time_adverb(noun.text)
    elif item.surface == "给" and noun.kind in ("person", "people"):
        near = noun.text + "에게"
    else:
        near = with_particle(noun.text, form)
    cost = item.cost + noun.cost - 0.2
    made = replace(pred, near=(near,))
    if pred.moves and verb.frame.get("t"):
        told = stem_of(verb.frame["t"])
        yield Item(
            sort="doing",
            pred=replace(made, stem=told, moves=False, object="no", passive=None, unwilled=False),
            cost=cost + 0.2,
        )
    yield Item(sort="doing", pred=made, cost=cost)


def up_to(doing: Item, phrase: Item) -> Iterator[Item]:
    """'增长31%' + '至412亿元': '31% 증가한 412억 위안을 기록했다'."""
    pred = doing.pred
    assert pred is not None
    if (
        pred.moves
        and pred.near
        and phrase.kind == "until"
        and phrase.surface == "figure"
        and pred.time in (EVENT, PAST)
    ):
        near = (*pred.near, f"{pred.stem.soft('ㄴ')} {with_particle(phrase.subject, '을')}")
        yield replace(
            doing, pred=replace(pred, near=near, stem=Stem(text="기록하"), moves=False), cost=doing.cost + phrase.cost
        )
