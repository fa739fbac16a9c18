"""What two neighbours make together, and what one is besides: the grammar's table; pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import MappingProxyType

from ..japanese.korean import Stem
from . import adjuncts, being, complements, compounds, ends, kinds, measures, modifiers, objects, phrases
from .item import Item
from .predicate import AND, EVENT, FUTURE, NOUN, PAST, STATE, Pred, text_of, with_particle, written

Rule = Callable[[Item, Item], Iterator[Item]]


def _prefixed(word: Item, noun: Item) -> Iterator[Item]:
    """An adjective that only stands before nouns, or a determiner."""
    if word.kind == "title" or "|" in noun.subject:  # of a person and of nothing else
        yield from _ranked(word, noun)
        return
    if (
        (noun.kind == "person" and word.kind != "any")
        or noun.kind == "pron"
        or (len(word.surface) == 1 and len(noun.surface) == 1)
    ):
        return
    mark = "this" if word.surface in _THIS else ""
    text = f"{word.text} {noun.text}".strip()
    yield replace(noun, text=text, surface=word.surface + noun.surface, cost=word.cost + noun.cost, subject=mark)


#: what may stand behind that which it is the class of: '增长这一目标'
_THIS = frozenset(["这一", "这个", "这一个"])


def _ranked(word: Item, noun: Item) -> Iterator[Item]:
    """'轮值' + '회장 쉬즈쥔', '执行' + '의장'."""
    if word.kind == "title" and noun.kind == "person" and noun.subject == "title":
        cost = word.cost + noun.cost
        yield replace(noun, text=f"{word.text} {noun.text}", surface=word.surface + noun.surface, subject="", cost=cost)
    if word.kind == "title" and noun.kind == "person" and "|" in noun.subject:
        name, title = noun.subject.split("|")
        if " " not in title:
            title = word.text + title
            text, cost = f"{name} {title}", word.cost + noun.cost
            yield replace(noun, text=text, subject=f"{name}|{title}", cost=cost)


def _suffixed(noun: Item, word: Item) -> Iterator[Item]:
    """'芯片' + '类'."""
    yield replace(noun, text=noun.text + word.text, kind=word.kind or noun.kind, cost=noun.cost + word.cost)


def _half(doing: Item, mark: Item) -> Iterator[Item]:
    """'采购算力' + '并'."""
    pred = doing.pred
    if pred is not None and pred.object == "has" and not pred.agent:
        yield replace(doing, sort="half doing", surface=mark.surface, cost=doing.cost + mark.cost)


def _half_moved(doing: Item, mark: Item) -> Iterator[Item]:
    """'季增6%' + '、', before '年增20%'."""
    pred = doing.pred
    if pred is not None and pred.moves and pred.near and pred.time == EVENT:
        yield from _half(doing, mark)


def _rowed(half: Item, doing: Item) -> Iterator[Item]:
    first, pred = half.pred, doing.pred
    assert first is not None
    assert pred is not None
    if (
        pred.object == "no"
        or pred.says
        or first.says
        or pred.agent
        or (first.closed and not pred.closed)
        or pred.closed
    ):
        return
    if half.surface == "、" and not pred.moves:
        return
    text = written(kinds.by_state(first), AND)
    yield replace(
        doing,
        pred=replace(pred, words=(text, *pred.words), needs=pred.needs or first.needs),
        cost=half.cost + doing.cost + 0.2,
    )


#: going somewhere, and what is done there
_GOING = frozenset(["떠나", "방문하", "도착하"])


def _gone(first: Item, second: Item) -> Iterator[Item]:
    """'离开上海' + '前往首尔'."""
    pred, then = first.pred, second.pred
    if pred is None or then is None or then.object != "has" or then.says or then.closed or then.unwilled:
        return
    if pred.stem.text in _GOING and pred.object == "has" and pred.near and pred.time == EVENT:
        text = text_of(pred, pred.stem.open())
        yield replace(second, pred=replace(then, words=(text, *then.words)), cost=first.cost + second.cost + 0.4)


#: what a sum is spent by, and who is put into an office
_SPENDING = frozenset(["투입하", "투자하", "들이"])
_APPOINTING = frozenset(["선임하", "임명하", "지명하", "선출하"])


def _spent(first: Item, second: Item) -> Iterator[Item]:
    """'投资10亿元' + '建设数据中心': what the sum is for."""
    pred, then = first.pred, second.pred
    if pred is None or then is None or then.object != "has" or then.says or then.closed or then.unwilled or then.agent:
        return
    spends = pred.stem.text in _SPENDING and pred.object == "has" and bool(pred.near) and _MONEY.search(pred.near[-1])
    if spends and then.time == EVENT and then.near and pred.passive is None:
        text = f"{written(replace(then, time=STATE, ongoing=False), NOUN)} 데"
        yield replace(first, pred=replace(pred, words=(*pred.words, text)), cost=first.cost + second.cost + 0.2)


_MONEY = re.compile(r"(?:달러|위안|원|엔|유로|파운드|자금)(?: 이상)?[을를]$")


def _appointed(first: Item, second: Item) -> Iterator[Item]:
    """'任命X' + '为CEO'."""
    pred, then = first.pred, second.pred
    if pred is None or then is None or second.kind != "is" or pred.stem.text not in _APPOINTING or not pred.near:
        return
    office = with_particle(then.stem.text.removesuffix("이"), "으로")
    yield replace(first, pred=replace(pred, near=(*pred.near, office)), cost=first.cost + second.cost - 0.3)


def _only(word: Item, phrase: Item) -> Iterator[Item]:
    """'仅' + '在伦敦': '런던에서만'."""
    if word.text == "단지" and phrase.kind in ("in", "time", "to"):
        yield replace(
            phrase, text=phrase.text + "만", subject=phrase.subject, kind="time", cost=word.cost + phrase.cost - 0.1
        )


def _dropped(first: Item, second: Item) -> Iterator[Item]:
    yield replace(second, cost=first.cost + second.cost)


def _dropped_asp(ended: Item, mark: Item) -> Iterator[Item]:
    if mark.surface == "了":
        yield replace(ended, marked=True, cost=ended.cost + mark.cost)


def _undropped(first: Item, second: Item) -> Iterator[Item]:
    yield replace(first, cost=first.cost + second.cost)


def _compared(phrase: Item, mark: Item) -> Iterator[Item]:
    """'与上一代' + '相比'."""
    if phrase.kind in ("with", "than", "time"):
        yield Item(sort="adv", text=with_particle(phrase.subject, "에") + " 비해", cost=phrase.cost + mark.cost)


def _whether(mark: Item, doing: Item) -> Iterator[Item]:
    """'是否' + '上调售价': a noun."""
    pred = doing.pred
    if pred is not None and pred.object == "has" and not pred.closed and pred.time != PAST:
        yield Item(
            sort="noun", text=f"{written(pred, FUTURE)}지 여부", kind="whether", cost=mark.cost + doing.cost + 0.3
        )


def _denied_there(mark: Item, noun: Item) -> Iterator[Item]:
    """'没有' + '计划': there is none."""
    if noun.kind == "deed":
        return
    pred = Pred(
        stem=Stem(text="없", kind="i"),
        near=(with_particle(noun.text, "이"),),
        time=STATE,
        object="has",
        unwilled=True,
        at="에",
    )
    yield Item(sort="doing", pred=pred, cost=mark.cost + noun.cost)


_TABLE: dict[tuple[str, str], tuple[Rule, ...]] = {
    ("noun", "de"): (modifiers.of,), ("figure", "de"): (modifiers.of,), ("time", "de"): (modifiers.of,), ("pp", "de"): (modifiers.of,),
    ("doing", "de"): (modifiers.of,), ("clause", "de"): (modifiers.of,),
    ("mod", "noun"): (modifiers.described,), ("mod", "figure"): (modifiers.share_of,), ("noun", "noun"): (compounds.compound, compounds.introduced),
    ("pre", "noun"): (_prefixed,), ("pp", "by"): (phrases.by_way,), ("noun", "suf"): (_suffixed,), ("time", "noun"): (measures.timed,), ("noun", "time"): (measures.named_time,),
    ("noun time", "noun"): (measures.timed,), ("noun time", "de"): (modifiers.of,), ("time", "figure"): (measures.lasting,),
    ("time", "prep"): (measures.both_times,),
    ("time", "conj"): (measures.both_times,), ("time", "sep"): (measures.both_times,), ("half time", "time"): (measures.times,), ("noun", "figure"): (compounds.summed, compounds.stated, compounds.numbered),
    ("ended", "asp"): (_dropped_asp,), ("figure", "noun"): (measures.counted,),
    ("noun", "conj"): (compounds.joined,), ("noun", "sep"): (compounds.joined,), ("half", "noun"): (compounds.rowed,),
    ("noun", "mod"): (compounds.abroad,), ("adv", "figure"): (measures.among,), ("figure", "unit"): (measures.united,),
    ("about", "figure"): (measures.measured,), ("figure", "bound"): (measures.bounded,),
    ("time", "part"): (measures.spaced,), ("figure", "part"): (measures.spaced,),
    ("verb", "asp"): (objects.aspect,), ("verb", "noun"): (objects.governed,), ("verb", "figure"): (objects.governed,),
    ("verb", "prep"): (ends.ended,), ("verb", "res"): (ends.ended,),
    ("ended", "noun"): (ends.settled,), ("ended", "figure"): (ends.settled,), ("ended", "time"): (ends.settled,),
    ("be", "noun"): (being.is_what,), ("be", "figure"): (being.is_what,), ("be", "time"): (being.is_what,), ("placed", "de"): (modifiers.of,),
    ("doing", "pp"): (ends.up_to,), ("pp", "compared"): (_compared,), ("whether", "doing"): (_whether,), ("adv", "be"): (_dropped,),
    ("prep", "noun"): (phrases.prepared, being.affected), ("prep", "time"): (phrases.prepared,), ("prep", "figure"): (phrases.prepared,),
    ("prep", "placed"): (phrases.prepared,), ("noun", "loc"): (phrases.placed,),
    ("adv", "doing"): (adjuncts.led,), ("time", "doing"): (adjuncts.led,), ("pp", "doing"): (adjuncts.led,),
    ("neg", "doing"): (adjuncts.not_so,), ("modal", "doing"): (adjuncts.modal,),
    ("verb", "doing"): (complements.chained, complements.said), ("verb", "clause"): (complements.ordered,),
    ("noun", "doing"): (complements.acted,), ("figure", "doing"): (complements.acted,),
    ("time", "clause"): (adjuncts.begun,), ("adv", "clause"): (adjuncts.begun,), ("pp", "clause"): (adjuncts.begun,),
    ("doing", "doing"): (_gone, _spent, _appointed), ("pp", "noun"): (compounds.sold_there,), ("adv", "pp"): (_only,),
    ("clause", "after"): (adjuncts.timed_by,), ("doing", "after"): (adjuncts.timed_by,),
    ("doing", "sep"): (_half_moved,), ("doing", "and"): (_half,), ("doing", "conj"): (_half,), ("half doing", "doing"): (_rowed,),
    ("no", "noun"): (_denied_there,), ("pp", "verb"): (phrases.told_by,), ("verb", "time"): (objects.governed,),
    ("prep", "clause"): (adjuncts.because,), ("prep", "doing"): (adjuncts.because,), ("if", "clause"): (adjuncts.because,), ("if", "doing"): (adjuncts.because,),
    ("every", "figure"): (measures.repeated,), ("last", "figure"): (measures.long,), ("last", "time"): (measures.long,), ("about", "adv"): (measures.roughly,),
    ("figure", "namely"): (measures.named_over,), ("sep", "namely"): (measures.paused,), ("half figure", "figure"): (measures.the_same,),
    ("pp", "prep"): (phrases.reached,), ("half range", "noun"): (phrases.ranged,), ("except", "noun"): (phrases.excepted,), ("excepted", "besides"): (phrases.besides,),
    ("be", "doing"): (being.is_doing,), ("prep", "adv"): (phrases.while_in,), ("doing", "inside"): (adjuncts.with_inside,),
}  # fmt: skip
TABLE = MappingProxyType(_TABLE)


def together(first: Item, second: Item) -> Iterator[Item]:
    """All that *first* and *second* make, side by side."""
    if first.sort == "blank":
        yield from _dropped(first, second)
        return
    if second.sort == "blank":
        yield from _undropped(first, second)
        return
    for rule in TABLE.get((first.sort, second.sort), ()):
        yield from rule(first, second)


def alone(item: Item) -> Iterator[Item]:
    """What *item* is besides."""
    if item.sort == "verb":
        yield from objects.bare(item)
    elif item.sort == "doing":
        yield from objects.turned(item)
