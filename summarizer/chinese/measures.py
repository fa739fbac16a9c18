"""Figures and times with the words around them; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .compounds import _NEVER
from .item import Item
from .kinds import AGENTS
from .predicate import with_particle

#: figures that stand behind what they count
_BEHIND = frozenset({"count"})


def counted(figure: Item, noun: Item) -> Iterator[Item]:
    """A figure before a noun: '엔지니어 300명', '5억 달러 투자', '매출의 70%' stands elsewhere."""
    cost = figure.cost + noun.cost + 0.1
    if figure.kind in ("bare", "times") or noun.kind in ("name", "pron") or (noun.marked and figure.kind in _BEHIND):
        return
    if figure.kind == "share":
        if noun.text in ("지분", "주식"):
            yield replace(noun, text=f"{noun.text} {figure.text}", cost=cost, marked=True, subject="counted")
        elif figure.text == "절반" or "%" in figure.text:
            yield replace(noun, text=f"{figure.text}의 {noun.text}", cost=cost + 0.4, marked=True)
        return
    if figure.kind in _BEHIND:
        yield replace(noun, text=f"{noun.text} {figure.text}", cost=cost, marked=True)
        return
    of = "의" if figure.text.endswith(("이상", "이하", "안팎", "미만")) else ""
    yield replace(noun, text=f"{figure.text}{of} {noun.text}", cost=cost, marked=True)


def among(word: Item, figure: Item) -> Iterator[Item]:
    """'其中' + '70%'."""
    if word.surface == "其中" and figure.kind in ("share", "count", "money"):
        yield replace(figure, text=f"{word.text} {figure.text}", marked=True, cost=word.cost + figure.cost)


def united(figure: Item, unit: Item) -> Iterator[Item]:
    """'420만' + '单'."""
    if figure.kind == "bare":
        space = " " * figure.text.endswith(("조", "억", "만", "천"))
        yield replace(figure, text=figure.text + space + unit.text, kind="count", cost=figure.cost + unit.cost - 0.3)


def measured(word: Item, figure: Item) -> Iterator[Item]:
    """'约' + '30%'."""
    if (
        figure.text.startswith(("약 ", "최소 ", "최대 "))
        or figure.marked
        or figure.text.endswith(("이상", "이하", "안팎"))
    ):
        return
    cost = word.cost + figure.cost - 0.3
    if word.kind == "behind":
        yield replace(figure, text=f"{figure.text} {word.text}", cost=cost, marked=True)
    else:
        yield replace(figure, text=f"{word.text} {figure.text}", cost=cost, marked=True)


def bounded(figure: Item, word: Item) -> Iterator[Item]:
    """'30%' + '左右'."""
    text = figure.text.removeprefix("약 ") if word.text == "안팎" else figure.text
    if text.endswith(("이상", "이하", "안팎", "미만")):
        return
    yield replace(figure, text=f"{text} {word.text}", cost=figure.cost + word.cost - 0.3, marked=True)


def timed(time: Item, noun: Item) -> Iterator[Item]:
    """'올해' + '매출'."""
    if noun.kind in AGENTS or noun.surface in _NEVER:
        return
    yield replace(
        noun,
        text=f"{'이전' if time.text == '앞서' else time.text} {noun.text}",
        cost=time.cost + noun.cost,
        marked=noun.marked,
        subject=time.kind,
    )


def named_time(noun: Item, time: Item) -> Iterator[Item]:
    """'알리바바' + '2분기', of which something is told behind it."""
    if noun.kind in ("name", "firm", "place", "thing") and time.text.endswith(
        ("분기", "반기", "월", "해", "년", "간", "연도")
    ):
        text = noun.text + "의" * (noun.text in ("회사", "그룹"))
        yield Item(sort="noun time", text=f"{text} {time.text}", kind=time.kind, cost=noun.cost + time.cost + 0.1)


def spaced(time: Item, word: Item) -> Iterator[Item]:
    """'6월' + '底', '올해' + '上半年'."""
    text = f"{time.text}{word.text}" if word.text in ("부터", "까지") else f"{time.text} {word.text}"
    yield Item(
        sort="time",
        text=text,
        kind=time.kind if time.sort == "time" else "",
        cost=time.cost + word.cost - 0.1,
        surface=time.surface,
    )


def lasting(time: Item, figure: Item) -> Iterator[Item]:
    """'未来' + '3년'."""
    if (
        time.surface in ("未来", "今后", "过去", "最近", "近")
        and figure.kind == "span"
        and figure.text[-1] in "년월일주"
    ):
        text = f"{time.text} {figure.text.removesuffix('간')}간"
        yield replace(time, text=text, cost=time.cost + figure.cost - 0.3)


def both_times(first: Item, mark: Item) -> Iterator[Item]:
    """'1분기' + '和', '3월 1일' + '至'."""
    if mark.sort == "prep":
        if mark.surface in ("至", "到"):
            cost = first.cost + mark.cost - 0.8
            yield Item(sort="half time", text=f"{first.text}부터 ", kind="range", cost=cost)
        return
    yield Item(
        sort="half time", text=with_particle(first.text, "과") + " ", kind=first.kind, cost=first.cost + mark.cost
    )


def times(half: Item, second: Item) -> Iterator[Item]:
    """'1분기와' + '4분기'."""
    behind = "까지" * (half.kind == "range")
    yield replace(second, text=half.text + second.text + behind, cost=half.cost + second.cost)


def repeated(mark: Item, figure: Item) -> Iterator[Item]:
    """'每' + '2년'."""
    if figure.kind == "span" and not figure.text.startswith(("최소", "최대")):
        yield Item(sort="adv", text=figure.text.removesuffix("간") + "마다", cost=mark.cost + figure.cost)


def roughly(word: Item, often: Item) -> Iterator[Item]:
    """'约' + '每2年'."""
    if word.text == "약" and often.text.endswith("마다"):
        yield replace(often, text=f"약 {often.text}", cost=word.cost + often.cost)


def named_over(figure: Item, mark: Item) -> Iterator[Item]:
    """'80%' + '也就是', and what that is comes next."""
    if figure.kind != "bare":
        yield replace(figure, sort="half figure", cost=figure.cost + mark.cost)


def paused(mark: Item, word: Item) -> Iterator[Item]:
    """'、' + '也就是'."""
    yield replace(word, cost=mark.cost + word.cost)


def the_same(half: Item, figure: Item) -> Iterator[Item]:
    """'80%也就是' + '82조 원': '80%인 82조 원'."""
    if figure.kind not in ("bare", half.kind):
        cost = half.cost + figure.cost
        yield replace(figure, text=f"{half.text}인 {figure.text}", marked=True, cost=cost)


def long(mark: Item, figure: Item) -> Iterator[Item]:
    """'为期' + '2주': '2주간'."""
    days = figure.sort == "time" and figure.text.endswith("일") and figure.text[:-1].isdecimal()
    if days or (figure.kind == "span" and figure.text.endswith(("년", "월", "일", "주", "간"))):
        yield replace(
            figure, sort="figure", kind="span", text=figure.text.removesuffix("간") + "간", cost=mark.cost + figure.cost
        )
