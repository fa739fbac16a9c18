"""A preposition with its noun, and places; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .item import Item
from .kinds import time_adverb
from .predicate import with_particle

_PHRASES = {
    "in": "에서", "about": "에 대해", "with": "과", "for": "을 위해", "through": "을 통해", "accord": "에 따라", "because": "으로 인해",
    "as": "으로", "than": "보다", "asa": "으로서", "source": "에 따르면", "follow": "에 따라", "at": "에", "from": "에서", "obj": "을",
    "by": "에 의해", "agent": "이",
}  # fmt: skip


def prepared(prep: Item, noun: Item) -> Iterator[Item]:
    """A preposition and its noun, or its time."""
    made = _phrase(prep, noun)
    if made is None:
        return
    text, kind = made
    wide = 0.35 if noun.sort == "noun" and noun.marked else 0.0
    yield Item(sort="pp", kind=kind, text=text, subject=noun.text, cost=prep.cost + noun.cost - 0.1 + wide,
        who=noun.kind,
        marked=prep.surface in ("将", "由于"), surface="plain" if noun.sort == "noun" else noun.sort)  # fmt: skip


def _phrase(prep: Item, noun: Item) -> tuple[str, str] | None:  # noqa: PLR0911 - one a sort of noun
    """The Korean phrase and its kind; ``None`` where the preposition does not stand before that."""
    kind, text = prep.kind, noun.text
    if noun.sort == "time":
        made = "time" if kind in ("in", "at", "from", "until") else kind
        form = _BEHIND_TIMES.get(kind)
        form = "" if form == "부터" and text.endswith(("부터", "이후")) else form
        return None if form is None else (time_adverb(text) if form == "" else text + form, made)
    if noun.sort == "figure":
        if kind in ("in", "at") and noun.kind == "span" and text.endswith(("년", "월", "일", "주", "간")):
            return text.removesuffix("간") + "간", "time"
        form, made = _BEHIND_FIGURES.get(kind, ("", ""))
        return (with_particle(text, form), made) if form else None
    if kind == "to":
        return text + ("에게" if noun.kind in ("person", "people") else "에"), "to"
    if (kind in ("in", "at") and not _is_place(noun)) or (kind == "obj" and noun.kind == "deed" and not noun.marked):
        return None
    if kind in ("in", "at") and text.endswith(" 기간"):
        return text + "에", "time"
    if kind == "follow" and noun.kind in _ACTORS:  # '随着中国' + what goes on there
        return None
    if kind == "agent" and noun.kind == "grade":
        return text + "에서", "from"
    form, _, behind = _PHRASES.get(kind, "").partition(" ")
    return (f"{with_particle(text, form)} {behind}".strip(), kind) if form else None


def _is_place(noun: Item) -> bool:
    """May something happen in it?"""
    if noun.kind == "person":
        return False
    return noun.sort != "noun" or noun.kind in _WHERE or noun.text.endswith(SITES)


_BEHIND_TIMES = {"than": "보다", "asof": " 기준", "in": "", "at": "", "from": "부터", "until": "까지"}
_BEHIND_FIGURES = {
    "until": ("까지", "until"), "from": ("에서", "from"), "agent": ("에서", "from"), "as": ("으로", "as"), "than": ("보다", "than"),
}  # fmt: skip


#: what nothing follows, only what they do
_ACTORS = frozenset({"place", "area", "firm", "name", "person", "people", "pron"})
_WHERE = frozenset({"place", "area", "event", "firm", "name", "site", "fact"})


#: things that something happens in
SITES = (
    "공장", "본사", "센터", "시장", "플랫폼", "기지", "단지", "사무실", "매장", "대학", "연구실", "거래소", "공항", "호텔", "홈페이지", "사업", "분야", "과정", "시설", "증시",
    "부문", "업계", "산업", "매체", "미디어", "네트워크", "시스템", "명단", "상황", "조건", "단계", "서한", "환경", "공정", "성명", "보고서", "공시", "서비스", "앱", "동영상", "문건", "투자설명서",
)  # fmt: skip


def placed(noun: Item, word: Item) -> Iterator[Item]:
    """'론坛' + '上': a place, or a time, that a preposition may stand before."""
    if word.kind == "bare":  # 上 of a meeting, 中 of a talk: Korean has no word for it
        yield replace(noun, sort="placed", cost=noun.cost + word.cost)
        return
    if word.surface == "方面":
        yield Item(sort="adv", text=f"{noun.text} 부문에서", cost=noun.cost + word.cost + 0.2)
    if word.kind == "adv":  # '会后': a time by itself
        if noun.kind in ("deed", "event", "thing"):
            yield Item(sort="adv", text=f"{noun.text} {word.text}", kind="", cost=noun.cost + word.cost + 0.3)
        return
    yield replace(noun, sort="placed", text=f"{noun.text} {word.text}", cost=noun.cost + word.cost)


def told_by(phrase: Item, verb: Item) -> Iterator[Item]:
    """'据' + '知情人士' + '透露'."""
    if phrase.kind == "source" and verb.verb is not None and "q" in verb.verb.marks:
        yield replace(phrase, cost=phrase.cost + verb.cost - 0.2)


def reached(phrase: Item, mark: Item) -> Iterator[Item]:
    """'从服务' + '到': the half of a range."""
    if phrase.kind == "from" and mark.surface in ("到", "至") and phrase.surface == "plain":
        yield Item(sort="half range", text=phrase.subject + "부터 ", cost=phrase.cost + mark.cost)


def ranged(half: Item, noun: Item) -> Iterator[Item]:
    """'从服务到' + '设备'."""
    text = f"{half.text}{noun.text}까지"
    yield Item(sort="pp", kind="range", text=text, subject=text, cost=half.cost + noun.cost - 0.3)


def excepted(mark: Item, noun: Item) -> Iterator[Item]:
    """'除' + '芯片', which waits for '外'."""
    yield Item(sort="excepted", text=noun.text, cost=mark.cost + noun.cost)


def besides(phrase: Item, mark: Item) -> Iterator[Item]:
    """'除芯片' + '外'."""
    yield Item(sort="adv", text=phrase.text + " 외에", cost=phrase.cost + mark.cost)


#: '以X' + what it is taken as
_WAYS = {
    "为由": "을 이유로",
    "为例": "을 예로",
    "为基础": "을 바탕으로",
    "为目标": "을 목표로",
    "为核心": "을 중심으로",
    "为中心": "을 중심으로",
    "为主": "을 중심으로",
    "为条件": "을 조건으로",
}


def by_way(phrase: Item, mark: Item) -> Iterator[Item]:
    """'以监管障碍' + '为由'."""
    if phrase.kind == "as" and phrase.surface != "figure":
        form, _, behind = _WAYS[mark.surface].partition(" ")
        yield Item(sort="adv", text=f"{with_particle(phrase.subject, form)} {behind}", cost=phrase.cost + mark.cost)


def while_in(prep: Item, adverb: Item) -> Iterator[Item]:
    """'在' + '接受采访时'."""
    if prep.surface in ("在", "于") and adverb.kind == "clause":
        yield replace(adverb, cost=prep.cost + adverb.cost - 0.2)
