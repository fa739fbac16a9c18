"""What stands before a predicate or a clause: adverbs, times, phrases, modals, denials; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..japanese.korean import Stem
from .complements import attached
from .embedding import inside
from .item import Item
from .kinds import time_adverb
from .predicate import (
    AFTER,
    BEFORE,
    COMING,
    EVENT,
    IF,
    NOMINAL,
    PAST,
    SINCE,
    STATE,
    WHEN,
    Pred,
    denied,
    text_of,
    with_particle,
    written,
)


def led(first: Item, doing: Item) -> Iterator[Item]:
    """An adverb, a time or a preposition with its noun before a predicate."""
    pred = doing.pred
    assert pred is not None
    cost = first.cost + doing.cost
    if first.sort == "adv" and first.marked:  # a reason ends at a comma
        return
    if first.sort == "adv":
        made = _with_adverb(first, pred)
        if made is not None:
            yield replace(doing, pred=made, cost=cost)
        return
    if first.sort == "time":
        yield replace(doing, pred=_then(first, pred).before(time_adverb(first.text)), cost=cost)
        return
    if first.kind == "agent" and pred.object == "has" and pred.needs != "thing" and not pred.unwilled:  # '由X负责Y'
        yield Item(sort="clause", pred=pred, subject=first.subject, who=first.who, kind=first.who, cost=cost + 0.2)
        return
    made = _with_phrase(first, _told_then(first, pred))
    if made is not None:
        yield replace(doing, pred=made, cost=cost)


def _told_then(first: Item, pred: Pred) -> Pred:
    """'在未来4년' is to come as well as '未来4년'."""
    return _then(replace(first, kind=first.who), pred) if first.kind == "time" and first.who == "coming" else pred


def _then(first: Item, pred: Pred) -> Pred:
    """An event of a day to come is told in the present."""
    if first.kind == "past" and pred.time == STATE and not pred.closed and not pred.ongoing:
        return replace(pred, time=PAST)
    if first.text == "현재" and pred.time == EVENT and pred.stem.text in _LASTING:
        return replace(pred, time=STATE, ongoing=True)
    return replace(pred, time=STATE, ongoing=False) if first.kind == "coming" and pred.time == EVENT else pred


#: what lasts: '目前由X主导'
_LASTING = frozenset(["이끌", "관리하", "담당하", "근무하"])
#: 'once', which makes a plan a plan of the past
_ONCE = frozenset(["曾", "曾经", "曾一度"])


def _with_adverb(first: Item, pred: Pred) -> Pred | None:
    if first.surface in _ONCE and pred.time == STATE:
        pred = replace(pred, time=PAST, ongoing=False)
    elif first.kind == "coming" and pred.time == EVENT:
        pred = replace(pred, time=STATE, ongoing=False)
    elif first.kind == "done" and pred.time in (EVENT, STATE):
        if pred.stem.kind == "v" and not pred.closed and not pred.ongoing:
            pred = replace(pred, time=PAST)
    elif first.kind == "now" and pred.time == EVENT:
        if pred.stem.kind != "v":
            return None
        pred = replace(pred, time=STATE, ongoing=True)
    if first.text == "현재" and pred.time == EVENT and pred.stem.text in _LASTING:
        pred = replace(pred, time=STATE, ongoing=True)
    if first.kind == "near" and not pred.moves:
        return replace(pred, near=(*pred.near, first.text))
    return pred.before(first.text)


#: what is put into a thing: '在芯片上采用新技术'
_USED = frozenset(["사용하", "적용하", "탑재하", "활용하"])


def _with_phrase(first: Item, pred: Pred) -> Pred | None:  # noqa: PLR0911 - one a kind of phrase
    """A preposition with its noun before a predicate; ``None`` where it does not go with that."""
    kind = first.kind
    if kind in ("obj", "agent", "by"):
        return _with_part(first, pred)
    if kind == "in":
        within = first.surface == "placed" and first.who == "thing" and pred.stem.text in _USED
        return pred.before(first.subject + ("에" if within else pred.at))
    if kind == "to":
        toward = pred.toward if first.text.endswith("에") else first.text.removeprefix(first.subject)
        return None if pred.unwilled else pred.before(first.subject + toward)
    if (kind == "about" and pred.stem.kind == "a") or (kind == "because" and first.marked):
        return None  # '由于投入增加': it is the whole that is the reason
    if kind == "about" and pred.says and first.who in ("person", "people"):
        return pred.before(first.subject + "에게")
    if (kind == "for" and pred.moves) or (kind == "with" and (not pred.shared or first.who == "place")):
        return None
    return pred.before(first.text)


def _with_part(first: Item, pred: Pred) -> Pred | None:
    """Its object (把), who does it to what is told of (由), or who does it (被)."""
    if pred.object != "no":
        return None
    made = replace(pred.before(first.text), object="has", needs="", passive=None)
    if (
        first.kind == "obj"
        and first.marked
        and pred.time == EVENT
        and not any(part.endswith("로") for part in pred.near)
    ):
        return None  # '将' may be 'will' as well
    if first.kind == "obj":
        return replace(made, fronted=True)
    if first.kind == "agent":
        return None if pred.agent else replace(made, agent=True)
    return None if pred.passive is None else replace(made, stem=pred.passive)


def not_so(mark: Item, doing: Item) -> Iterator[Item]:
    """'不', '没', '未' before a predicate."""
    pred = doing.pred
    assert pred is not None
    if pred.time == COMING or (pred.near and pred.moves):
        return
    if pred.stem.kind == "c":
        if mark.kind == "past" or not pred.stem.text.endswith(" 계획이"):
            return
        none = Stem(text=pred.stem.text + " 없", kind="i")
        yield replace(doing, pred=replace(pred, stem=none).before(mark.text), cost=mark.cost + doing.cost)
        return
    if doing.kind == "opens":  # nothing is said then
        if pred.passive is not None:
            return
        doing, pred = replace(doing, kind=""), replace(pred, says=False)
    made = denied(pred)
    if mark.kind == "past":
        if pred.closed or pred.stem.kind != "v":
            return
        made = replace(made, time=PAST, ongoing=False)
    elif pred.time in (EVENT, STATE):
        made = replace(made, time=STATE, ongoing=False)
    else:
        return
    yield replace(doing, pred=made.before(mark.text), cost=mark.cost + doing.cost + 0.1)


def modal(mark: Item, doing: Item) -> Iterator[Item]:
    """'将', '会', '可以' before a predicate."""
    pred = doing.pred
    assert pred is not None
    hedged = pred.closed and (
        pred.stem.kind != "v" or pred.stem.text.endswith(("기대되", "예상되", "예상하", "알려지"))
    )
    if pred.time == PAST or (hedged and mark.kind == "coming"):
        return
    cost = mark.cost + doing.cost
    if mark.kind == "coming":
        yield replace(doing, pred=replace(pred, time=COMING), cost=cost)
        return
    lead, stem, kind, *rest = mark.kind.split(":")
    if pred.time == COMING:
        return
    pred = denied(pred) if rest else pred
    yield replace(doing, pred=attached(pred, lead, stem.replace("_", " "), kind, passive=None), cost=cost)


def begun(first: Item, clause: Item) -> Iterator[Item]:
    """A time, an adverb or a preposition with its noun before a clause."""
    if first.sort == "pp" and first.kind == "about" and clause.who in ("name", "firm", "person"):
        return  # '对美国科技公司谷歌罚款': who is fined, and nobody who acts
    if first.sort == "time":
        text = time_adverb(first.text)
    elif (first.sort == "adv" and first.marked) or (
        first.sort == "pp" and first.kind in ("obj", "agent", "by", "than", "to", "with", "as", "because")
    ):
        return
    else:
        text = first.text
    pred = clause.pred
    assert pred is not None
    pred = _then(first, pred) if first.sort in ("time", "adv") else _told_then(first, pred)
    joined = f"{text} {clause.text}".strip()
    yield replace(clause, pred=pred, text=joined, cost=first.cost + clause.cost + 0.15)


def because(prep: Item, clause: Item) -> Iterator[Item]:
    """'由于' + a clause: '…하기 때문에'; '为' + what is to be done: '…하기 위해'; '如果' + a clause: '…하면'."""
    pred = clause.pred
    assert pred is not None
    if pred.object == "no" or pred.says:
        return
    cost = prep.cost + clause.cost + (-0.3 if prep.surface in ("由于", "因为") else 0.5)
    if prep.kind == "because" and clause.sort == "clause" and prep.surface != "受":
        yield Item(sort="adv", kind="reason", text=inside(clause, SINCE), cost=cost, marked=True)
    elif (
        prep.kind == "through" and clause.sort == "doing" and pred.time == EVENT and not (pred.closed or pred.unwilled)
    ):
        yield Item(sort="adv", text=text_of(pred, pred.stem.open()), cost=cost - 0.4)
    elif prep.kind == "follow" and clause.sort == "clause" and not pred.closed and pred.time == EVENT:
        yield Item(sort="adv", kind="reason", text=inside(clause, IF) + "서", cost=cost - 0.8)
    elif prep.sort == "if" and not pred.closed and pred.time in (EVENT, STATE):
        yield Item(sort="adv", kind="if", text=inside(clause, IF), cost=cost)
    elif (
        prep.surface in ("为", "为了", "以", "以便")
        and clause.sort == "doing"
        and not (pred.unwilled or pred.closed)
        and pred.time == EVENT
    ):
        yield Item(sort="adv", kind="reason", text=f"{written(pred, NOMINAL)} 위해", cost=cost)


def with_inside(doing: Item, mark: Item) -> Iterator[Item]:
    """'包括A和B' + '在内'."""
    pred = doing.pred
    if pred is not None and pred.stem.text == "포함하" and pred.object == "has":
        yield replace(doing, pred=replace(pred, time=PAST), cost=doing.cost + mark.cost)


def timed_by(first: Item, word: Item) -> Iterator[Item]:
    """A clause and '后', '时', '前'."""
    pred = first.pred
    lead = {"뒤": AFTER, "전": BEFORE, "때": WHEN}.get(word.text)
    if pred is None or lead is None or pred.object == "no" or pred.closed:
        return
    subject = with_particle(first.subject, "이") if first.subject else ""
    text = " ".join(part for part in (first.text, subject, written(pred, lead)) if part)
    yield Item(
        sort="adv", text=text + ("에" if lead == BEFORE else ""), cost=first.cost + word.cost + 0.4, kind="clause"
    )
