"""A verb with what is done or said behind it, and who does it before it; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..japanese.korean import Stem
from .embedding import quoted
from .item import Item
from .kinds import AGENTS
from .lexicon import Verb
from .objects import past, pred_of
from .predicate import COMING, EVENT, FUTURE, NOUN, PAST, QUOTE, STATE, Pred, with_particle, written


def attached(pred: Pred, lead: str, stem: str, kind: str, passive: object, time: str = STATE) -> Pred:
    """*pred* with another predicate behind it, whose subject is the same."""
    base = replace(pred, time=STATE, ongoing=False) if lead in (NOUN, QUOTE) and pred.time == EVENT else pred
    text = written(base, lead)
    if lead == FUTURE:  # '않을 것일 가능성' says it twice
        text = text.removesuffix(" 것일")
    return replace(
        pred,
        stem=Stem(text=text + stem, kind=kind),
        words=(),
        near=(),
        time=time,
        passive=passive,  # type: ignore[arg-type]
        closed=True,
        ongoing=False,
        moves=False,
        unwilled=kind != "v" and pred.unwilled,
        plain=pred,
    )


#: kinds of complements: who may be told to do it
_LIVING = frozenset({"person", "people", "firm", "name"})


def chained(item: Item, doing: Item) -> Iterator[Item]:
    """A verb and what is done: '计划' + '推出产品', '开始量产'."""
    verb, pred = item.verb, doing.pred
    assert verb is not None
    assert pred is not None
    told = verb.frame.get("v")
    if (
        not told
        or pred.time == PAST
        or pred.says
        or (pred.time == COMING and not told.startswith(("nominal", "future")))
    ):
        return
    pred = replace(pred, time=STATE) if pred.time == COMING else pred
    if pred.object == "no":
        return
    lead, _, suffix = told.partition(":")
    cost = item.cost + doing.cost
    if suffix == "_방안을" and pred.near and pred.near[-1].endswith("방안을"):  # '探讨' + '扩大合作的方案'
        return
    event = PAST if item.marked else EVENT
    time = STATE if verb.stem.kind != "v" or ("s" in verb.marks and not item.marked) else event
    made = attached(pred, lead, f"{suffix.replace('_', ' ')} {verb.stem.text}", verb.stem.kind, None, time)
    needs = (
        "thing"
        if "h" in verb.marks
        else pred.needs or ("agent" if verb.stem.kind == "v" and verb.frame.get("p") != "same" else "")
    )
    passive = verb.frame.get("p")
    if passive and verb.frame.get("c") == "hope":
        other = attached(pred, lead, f"{suffix.replace('_', ' ')} {passive.replace('_', ' ')}", "v", None, STATE)
        yield Item(sort="doing", pred=replace(other, unwilled=True), cost=cost + 0.15)
        needs = "agent"
        if not pred.unwilled and pred.stem.kind == "v":  # who expects to do something has it before him
            made = attached(pred, "future", " 예정이", "c", None)
        if pred.needs == "thing":
            return
    made = replace(made, needs=needs, ongoing="e" in verb.marks, unwilled="u" in verb.marks or made.unwilled)
    yield Item(sort="doing", pred=made, cost=cost)


def ordered(item: Item, clause: Item) -> Iterator[Item]:
    """'要求' + '公司' + '提交报告'; or what is said, with who does it."""
    verb, pred = item.verb, clause.pred
    assert verb is not None
    assert pred is not None
    if pred.object == "no":
        return
    cost = item.cost + clause.cost
    told = verb.frame.get("v2")
    if told and clause.who in _LIVING and not clause.text and clause.subject != "양측":
        lead, form, behind = [*told.replace("_", " ").split(":"), ""][:3]
        if pred.time in (PAST, COMING) or pred.closed:
            return
        text = (
            f"{clause.subject}{'에게' if clause.who in ('person', 'people') else '에'}"
            if form == "에"
            else with_particle(clause.subject, form)
        )
        ordered_pred = replace(pred, time=STATE, ongoing=False)
        made = replace(
            pred_of(verb), near=(text, written(ordered_pred, lead) + behind), object="has", passive=None, closed=True
        )
        yield Item(sort="doing", pred=past(made) if item.marked else made, cost=cost)
    if verb.frame.get("c") == "hope" and verb.frame.get("p") and not pred.says:
        yield from _expected(verb, clause, cost)
    if "c" in verb.frame:
        yield from _quoted(item, clause, cost)


def _expected(verb: Verb, clause: Item, cost: float) -> Iterator[Item]:
    """'预计' + 'X将扩大合作', and nobody who expects it."""
    pred = clause.pred
    assert pred is not None
    if pred.time != PAST and not pred.closed and clause.who != "pron":
        base = replace(pred, time=STATE) if pred.time == COMING else pred
        stem = " 것으로 " + verb.frame["p"].replace("_", " ")
        made = replace(attached(base, FUTURE, stem, "v", None), unwilled=True)
        yield replace(clause, kind="expected", pred=made, cost=cost + 0.6)


def _quoted(item: Item, clause: Item, cost: float) -> Iterator[Item]:
    verb = item.verb
    assert verb is not None
    if clause.who == "pron":  # who says it of himself
        clause = replace(clause, subject="")
    text = quoted(clause, verb.frame.get("c", "quote"))
    if text is not None:
        made = replace(pred_of(verb), near=(text,), object="has", passive=None, says="q" in verb.marks, closed=True)
        yield Item(sort="doing", pred=past(made) if item.marked else made, cost=cost, kind="told", inner=clause)


def said(item: Item, doing: Item) -> Iterator[Item]:
    """'表示将推出': who says it does it."""
    verb, pred = item.verb, doing.pred
    assert verb is not None
    assert pred is not None
    if "q" not in verb.marks or "c" not in verb.frame or pred.object == "no" or pred.says or verb.surface == "提出":
        return  # what is put forward is still to be done
    if verb.surface in _ANNOUNCED and _is_to_come(pred):
        doing = replace(doing, pred=replace(pred, time=STATE, ongoing=False))
    yield from _quoted(item, doing, item.cost + doing.cost + 0.3)


_ANNOUNCED = frozenset(["宣布", "宣告"])
#: what is done when it is announced
_DONE = ("완료하", "이루", "이뤄지", "달성하", "확보하", "받", "얻", "조달하", "공개하", "출시하", "발표하", "설립하", "부과하", "선임하", "임명하", "체결하", "맺", "합의하", "성공하", "끝내", "획득하", "유치하", "돌파하", "창립하", "마치", "선정하")  # fmt: skip


def _is_to_come(pred: Pred) -> bool:
    """May it, announced without a word of time, not have happened?"""
    return pred.time == EVENT and pred.stem.kind == "v" and not pred.closed and not pred.stem.text.endswith(_DONE)


#: what happens to a firm: '바이두成立于2000년'
_OF_FIRMS = frozenset(["설립되"])
#: what consists in something done
_AIMS = ("목표", "목적", "과제", "방침", "전략", "임무")
_BARE = 2
#: deeds that go up and down
_COUNTED_DEEDS = frozenset(
    ["투자", "투입", "판매", "수출", "수입", "주문", "소비", "생산", "지출", "출하", "인도", "거래", "채용", "구매"]
)


#: verbs of speech, which as nouns do nothing: 'X宣布将推出' is what X says
_TOLD_DEEDS = (
    "신청",
    "발표",
    "예측",
    "강조",
    "확인",
    "보도",
    "경고",
    "분석",
    "전망",
    "추산",
    "설명",
    "해명",
    "공시",
    "언급",
    "예언",
    "증언",
    "비판",
)


def _as_both(noun: Item) -> Item:
    """Two of whom was spoken before, as '双方'."""
    both = noun.sort == "figure" and noun.text == "2명"
    return replace(noun, sort="noun", text="양측", kind="people") if both else noun


def _may_head(noun: Item, doing: Item) -> bool:
    """May *noun* be who or what a clause is about?"""
    if doing.kind == "aim" and not noun.text.endswith(_AIMS):
        return False
    if noun.sort == "figure" and not noun.text.startswith("이 중"):
        return False
    if noun.kind == "deed" and not noun.marked and (doing.kind == "is" or noun.text.endswith(_TOLD_DEEDS)):
        return False
    return noun.kind != "plan" or noun.marked


def acted(noun: Item, doing: Item) -> Iterator[Item]:
    """Who does it, and what."""
    pred = doing.pred
    assert pred is not None
    noun = _as_both(noun)
    agent = noun.kind in AGENTS
    if not _may_head(noun, doing):
        return
    if (
        noun.kind == "deed"
        and pred.moves
        and len(noun.surface) == _BARE
        and noun.text not in _COUNTED_DEEDS
        and not noun.marked
    ):
        return  # '恢复' + '增长'
    if not agent and pred.time == COMING:
        pred = replace(pred, unwilled=True)
    if noun.kind in ("deed", "whether", "asked") and not (
        pred.unwilled or pred.needs == "thing" or pred.stem.kind in "aic" or pred.agent
    ):
        return
    shares = (
        pred.moves
        and noun.kind in ("firm", "name")
        and pred.stem.text.startswith(("상승", "하락"))
        and "%" in "".join(pred.near)
    )
    born = pred.stem.text in _OF_FIRMS
    if (pred.needs == "thing" and agent and noun.kind != "people" and not (shares or born)) or (
        pred.needs == "agent" and not agent and noun.kind != "says"
    ):
        return
    if doing.kind == "opens" and not agent and noun.kind != "says":
        return
    if pred.says and not (agent or noun.kind in ("says", "news")):
        return
    cost = noun.cost + doing.cost + 0.4 * (noun.kind == "place" and not pred.unwilled)
    who, held = noun.text, noun.kind
    if pred.moves and noun.kind in ("firm", "name"):  # a firm that goes up is its share
        who, held = f"{who} 주가", "thing"
    yield Item(
        sort="clause", pred=pred, subject=who, who=held, kind=doing.kind if doing.kind in ("told", "opens", "is") else noun.kind, cost=cost, inner=doing.inner, marked=noun.subject == "coming",
    )  # fmt: skip
