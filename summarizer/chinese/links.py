"""How a clause goes on to the next one about the same: the mood both have, and '9억 위안으로', '3% 감소해'; pure."""

from __future__ import annotations

from dataclasses import replace

from .complements import attached
from .item import Item
from .kinds import by_state
from .parts import Part
from .predicate import AND, BUT, COMING, EVENT, FUTURE, PAST, STATE, Pred, with_particle, written

#: what a verb before says of all that follows it
_MOODS = (" 계획이", " 예정이", " 가능성이 있", " 것으로 기대되", " 것으로 예상되", " 것으로 예상하", " 것이", " 수 있")
#: which way a figure goes
_UP, _DOWN = ("증가하", "상승하", "성장하", "늘어나", "오르"), ("감소하", "하락하", "줄어들", "내려가", "떨어지")
#: what comes of a figure that goes up or down
_REACHED = ("달하", "웃돌", "밑돌", "기록하", "차지하", "넘")


def in_mood(part: Part, before: Part) -> Part:
    """A clause without who does it and without a time of its own goes on in the mood of the one before: '将…，…'."""
    pred, last = part.item.pred, before.item.pred
    if part.item.sort != "doing" or pred is None or last is None or pred.says or last.says or not _moody(pred):
        return part
    if last.time == COMING:
        return replace(part, item=replace(part.item, pred=replace(pred, time=COMING)))
    if _goes_on(last) and pred.time == EVENT and not pred.unwilled:
        return replace(part, item=replace(part.item, pred=replace(pred, time=STATE, ongoing=True)))
    mood = next((mood for mood in _MOODS if last.closed and last.stem.text.endswith(mood)), "")
    if not mood:
        return part
    made = attached(pred, FUTURE, mood, last.stem.kind, None)
    return replace(part, item=replace(part.item, pred=replace(made, needs=pred.needs, unwilled=pred.unwilled)))


def _moody(pred: Pred) -> bool:
    """Has it no time and no mood of its own?"""
    return pred.time in (EVENT, STATE) and pred.stem.kind == "v" and not pred.closed and not pred.ongoing


def _goes_on(pred: Pred) -> bool:
    """'正在' + what is done."""
    return pred.time == STATE and pred.ongoing and "현재" in pred.words


def linked(part: Part, following: Part, *, mood: bool) -> str | None:
    """The predicate of *part* as it leads to *following* about the same; ``None`` where it has an ending of its own."""
    first, second = part.item.pred, in_mood(following, part).item.pred
    if first is None or second is None or following.item.sort != "doing" or second.says or first.says:
        return None
    first = by_state(first) if mood and first.time == EVENT else first
    if _leads_up(part.item, second):
        return _as_by(first)
    shared = _shared(first, second)
    told = shared or first
    if _against(told, second):
        return written(told, BUT)
    if told.moves and told.near and told.stem.text.endswith("하") and second.stem.text.startswith(_REACHED):
        return _by_way(told)
    return None if shared is None else written(shared, AND)


def _leads_up(item: Item, pred: Pred) -> bool:
    """'收入为X，同比增长Y': '매출은 X로 Y 증가했다'; '达X，高于Y'."""
    first = item.pred
    if first is None or not (pred.moves or pred.stem.text.startswith(("웃돌", "밑돌"))):
        return False
    reached = (
        first.stem.text == "달하" and first.time in (EVENT, PAST) and first.near[-1:] and first.near[-1][-1] == "에"
    )
    is_so = item.kind == "is" and first.stem.kind == "c" and first.time == STATE
    return is_so or (bool(reached) and pred.time in (EVENT, PAST))


def _as_by(pred: Pred) -> str:
    if pred.stem.text == "달하":
        return " ".join([*pred.words, *pred.near[:-1], with_particle(pred.near[-1].removesuffix("에"), "으로")])
    return " ".join([*pred.words, *pred.near, with_particle(pred.stem.text.removesuffix("이"), "으로")])


def _by_way(pred: Pred) -> str:
    """'下滑3%，低于预期': '3% 감소해'."""
    return " ".join([*pred.words, *pred.near, pred.stem.open()])


def _against(first: Pred, second: Pred) -> bool:
    """Up in one comparison and down in another ('36% 증가했지만'), up and yet below what was expected."""
    if not first.moves or not first.near:
        return False
    up, down = first.stem.text.endswith(_UP), first.stem.text.endswith(_DOWN)
    falls = second.moves and second.stem.text.endswith(_DOWN)
    rises = second.moves and second.stem.text.endswith(_UP)
    return (up and (falls or second.stem.text == "밑돌")) or (down and (rises or second.stem.text == "웃돌"))


def _shared(first: Pred, second: Pred) -> Pred | None:
    """*first* without its mood, where *second* says that of both: '구매하고 건설할 계획이다'."""
    if first.time == COMING == second.time and first.unwilled == second.unwilled:
        return replace(first, time=STATE, ongoing=False)
    if _goes_on(first) and second.ongoing and second.time == STATE:
        return replace(first, ongoing=False)
    plain = first.plain
    mood = next((mood for mood in _MOODS if first.stem.text.endswith(mood)), None)
    if plain is None or mood is None or first.near or not second.stem.text.endswith(mood):
        return None
    if first.time != second.time or not (first.closed and second.closed) or plain.stem.kind != "v":
        return None
    return replace(plain, words=(*first.words, *plain.words), time=STATE, ongoing=False)
