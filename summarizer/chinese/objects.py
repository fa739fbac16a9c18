"""A verb with what it acts on, and as what it is told: its passive, its aspect; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..japanese.korean import Stem
from .item import Item
from .lexicon import Verb, stem_of
from .predicate import EVENT, PAST, STATE, Pred, with_particle


def pred_of(verb: Verb) -> Pred:
    """The predicate of *verb* with nothing around it."""
    marks = verb.marks
    pre = verb.frame.get("pre", "").replace("_", " ")
    return Pred(
        stem=verb.stem,
        time=STATE if "s" in marks or verb.stem.kind in "aic" else EVENT,
        words=(pre,) if pre else (),
        passive=verb.passive,
        object="has" if marks & {"i", "g"} else "no",
        says="q" in marks,
        unwilled=bool(marks & {"u", "g"}) or verb.stem.kind in "ac",
        moves="g" in marks,
        at=verb.frame.get("at", "에" if verb.stem.kind == "i" else "에서"),
        ongoing="e" in marks,
        shared="w" in marks,
        needs="agent" if "a" in marks else "thing" if "h" in marks else "",
        way=verb.frame.get("c", "quote"),
        toward=verb.frame.get("x", "에"),
    )


def past(pred: Pred) -> Pred:
    return replace(pred, time=PAST)


def bare(item: Item) -> Iterator[Item]:
    """A verb that has all it needs, waits for its object, or has one that acts on it."""
    verb = item.verb
    assert verb is not None
    pred = pred_of(verb)
    pred = past(pred) if item.marked else pred
    if "c" in verb.frame:
        yield Item(sort="doing", kind="opens", pred=replace(pred, object="has", needs="agent"), cost=item.cost)
    if not verb.marks & {"t", "i", "b", "g"} and "o" not in verb.frame:
        return
    if verb.surface in _HAVING:
        return
    yield Item(sort="doing", pred=pred, cost=item.cost + (0.0 if pred.object == "has" else 0.2))
    if "b" in verb.marks and pred.object == "no":
        yield Item(sort="doing", pred=replace(pred, object="has", needs="agent"), cost=item.cost + 0.4)


def turned(item: Item) -> Iterator[Item]:
    """The passive of a predicate that waits for its object."""
    pred = item.pred
    if pred is None or pred.object != "no" or pred.passive is None or item.subject or pred.agent:
        return
    made = replace(pred, stem=pred.passive, passive=None, object="has", needs="thing", says=False, unwilled=True)
    yield Item(sort="doing", pred=made, cost=item.cost + 0.3)


def aspect(item: Item, mark: Item) -> Iterator[Item]:
    """'公布' + '了'."""
    verb = item.verb
    if verb is None or item.marked or verb.stem.kind == "c":
        return
    if mark.surface == "着" or ("s" in verb.marks and verb.stem.kind in "ai"):
        return
    yield replace(item, marked=True, cost=item.cost + mark.cost)


_LAST_FIGURE = re.compile(r"(?<!약 )\b\d[\d.,조억만천]* ?(?:명|개|대|곳|건|종|회)(?= |$)")
#: verbs of having: workers are kept, all else is there
_HAVING = frozenset(["有", "现有", "共有", "约有", "设有"])


def governed(item: Item, noun: Item) -> Iterator[Item]:
    """A verb and its object."""
    verb = item.verb
    assert verb is not None
    made = _object(verb, noun)
    if made is None or (len(verb.surface) == 1 and len(noun.surface) == 1 and noun.sort == "noun"):
        return
    pred = past(pred_of(verb)) if item.marked else pred_of(verb)
    cost = item.cost + noun.cost - 0.15 + _strange(verb, noun)
    acts = not verb.marks & {"s", "u", "g", "i"} and noun.sort == "noun" and verb.frame.get("o", "을") == "을"
    near = (made[0],) if made[0] else ()
    full = replace(pred, stem=made[1] or pred.stem, near=near, object="has", passive=None, acts=acts)
    if "g" in verb.marks and noun.sort != "figure":  # somebody moves it
        full = replace(full, moves=False, unwilled=False, acts=True)
    if "k" in verb.marks:
        yield from _brought(verb, full, cost)
        return
    by_figure = "g" in verb.marks and noun.sort == "figure"
    if verb.frame.get("o") == "에게" and "c" in verb.frame:  # whom it is told, before what is told
        yield Item(sort="doing", kind="opens", pred=replace(pred, words=near, object="has", needs="agent"), cost=cost)
        return
    yield Item(sort="doing", pred=replace(full, needs="thing") if by_figure else full, cost=cost)
    if by_figure and "t" in verb.frame:
        acting = replace(full, stem=stem_of(verb.frame["t"]), object="no", moves=False, unwilled=False)
        yield Item(sort="doing", pred=acting, cost=cost + 0.2)


def _brought(verb: Verb, pred: Pred, cost: float) -> Iterator[Item]:
    """Where something gets to: somebody brings another object there, or it gets there by itself."""
    yield Item(sort="doing", pred=replace(pred, object="no"), cost=cost)
    if verb.passive is not None:
        yield Item(sort="doing", pred=replace(pred, stem=verb.passive, unwilled=True), cost=cost + 0.1)


#: what is done with plans; behind another verb '计划' is what it is named after ('裁员计划')
_WITH_PLANS = frozenset(
    ["公布", "宣布", "发布", "制定", "取消", "推迟", "调整", "批准", "支持", "放弃", "修改", "终止", "暂停", "推进", "执行", "有", "公开", "披露", "提交", "提出", "完成",
     "启动", "实施", "否认", "反对", "延后", "撤回", "搁置", "敲定", "透露", "拟定", "介绍", "说明", "谈及", "提及", "谈到", "提到"]
)  # fmt: skip


def _strange(verb: Verb, noun: Item) -> float:
    """What speaks against it: a deed without a modifier behind a verb may be a second verb, and '计划' be named after it."""
    if noun.kind == "plan" and not noun.marked and verb.surface not in _WITH_PLANS:
        return 0.8
    if noun.text.endswith(" 방안") and verb.surface not in _WITH_PLANS | _WEIGHING:
        return 0.8
    return 0.3 if noun.kind == "deed" and not noun.marked else 0.0


def _object(verb: Verb, noun: Item) -> tuple[str, Stem | None] | None:
    """The object with its particle, and the stem where that is another one with it; ``None`` where it takes no such object."""
    if noun.sort == "time":
        return (noun.text + "보다", None) if verb.frame.get("o") == "보다" else None
    if verb.stem.kind == "c" or (not verb.marks & {"t", "g", "b", "i"} and "o" not in verb.frame):
        return None
    if verb.surface in _HAVING:
        return _had(verb, noun)
    if verb.surface in ("维持", "保持") and noun.sort == "figure":
        return with_particle(noun.text, "으로"), Stem(text="유지되")
    return _moved(verb, noun) if "g" in verb.marks else _acted_on(verb, noun)


def _had(verb: Verb, noun: Item) -> tuple[str, Stem | None]:
    """'有' + '员工1080人', '有' + '计划', '有' + '1000人'."""
    about = verb.surface == "约有"
    if noun.sort == "figure":
        return "", Stem(text=f"{'약 ' * (about and not noun.text.startswith('약'))}{noun.text}이", kind="c")
    text = _LAST_FIGURE.sub(r"약 \g<0>", noun.text) if about else noun.text
    if noun.kind == "people":
        return with_particle(text, "을"), Stem(text="두고 있", kind="i")
    return with_particle(text, "이"), None


_AMOUNTS = frozenset({"count", "money", "share", "times", "size", "span"})


def _moved(verb: Verb, noun: Item) -> tuple[str, Stem | None] | None:
    """What goes up or down: by a figure; or somebody moves something."""
    if noun.sort == "figure":
        return (noun.text, None) if noun.kind in _AMOUNTS else None
    told = verb.frame.get("t")
    return (with_particle(noun.text, "을"), stem_of(told)) if told else None


def _acted_on(verb: Verb, noun: Item) -> tuple[str, Stem | None] | None:
    if noun.kind in ("whether", "asked") and verb.surface not in _WEIGHING:
        return None
    form = verb.frame.get("o", "" if "i" in verb.marks else "을").replace("_", " ")
    form = verb.frame.get("on", form) if noun.sort == "noun" and not noun.text.endswith(_SUMS) else form
    if verb.surface == "获" and noun.kind == "deed":
        return None
    if verb.surface == "提出" and not noun.text.endswith(_PUT_FORWARD):
        return None
    if verb.surface == "投入" and noun.kind != "people" and (form == "을") != _is_sum(noun):
        return None
    needs_figure = form == "-" or verb.stem.text == "예상되"
    if not form or (needs_figure and noun.sort != "figure") or (verb.surface in _ENTERING and noun.kind == "deed"):
        return None
    return noun.text if form == "-" else with_particle(noun.text, form), None


_PUT_FORWARD = ("방안", "계획", "제안", "요구", "의견", "목표", "전략", "문제", "조건", "요청", "신청")


def _is_sum(noun: Item) -> bool:
    return noun.sort == "figure" or noun.text.endswith((*_SUMS, "자원", "비용", "투자"))


#: what is weighed is still to come: '할지 여부'
_WEIGHING = frozenset(["考虑", "评估", "决定", "讨论", "研究", "探讨", "研拟", "商讨", "评估"])
#: what is put into something, and no thing that it is put into
_SUMS = ("자금", "돈", "달러", "위안", "원", "엔", "유로")
#: 'X进入Y试用': the deed is what comes next
_ENTERING = frozenset(["进入", "打入", "进军", "投入"])
