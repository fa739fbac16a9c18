"""Figures beside a figure: 'up from', 'compared with', 'above what analysts had expected'; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import orders
from .amounts import amount, moment
from .reader import Adjunct, Reader
from .sounds import with_particle

_FIGURE = re.compile(
    r"(?:(?:약|최대|최소|총|연간|주당) )*\d[\d.,조억만천~]*(?:%(?:포인트)?| ?(?:[가-힣]*달러|원|엔|위안|유로|파운드|루피|명|대|건|개|곳|GW|MW)|(?= 이상| 미만|$))"
)


_COUNTED = re.compile(r"(?:[가-힣A-Z]+ )?(?:차량|자동차|전기차|트럭|스마트폰|기기|로봇|웨이퍼|칩) ")


def compared(parts: tuple[tuple[int, str], ...], change: str) -> tuple[tuple[int, str], ...] | None:
    """*parts* with *change* before their only figure; ``None`` where there is none, or more than one."""
    places = [
        (index, found)
        for index, (order, text) in enumerate(parts)
        for found in _FIGURE.finditer(text)
        if order > orders.TIME
    ]
    if len(places) != 1:
        return None
    index, found = places[0]
    order, text = parts[index]
    if found.start() and _COUNTED.fullmatch(text[: found.start()]):
        return (*parts[:index], (order, f"{change} {text}"), *parts[index + 1 :])  # '3% 증가한 차량 41만 대를'
    if found.start() and not text[: found.start()].endswith("의 "):
        return None
    return (*parts[:index], (order, f"{text[: found.start()]}{change} {text[found.start() :]}"), *parts[index + 1 :])


def comparisons(reader: Reader, at: int) -> Iterator[Adjunct]:
    """Figures at *at* that tell more of the figure before, which they go before (order -1), or what it is compared with."""
    low = reader.low(at)
    behind = reader.low(at - 1) in (",", "and")
    if low in ("up", "down") and (behind or reader.low(at + 1) == "from"):
        for text, end in changed(reader, at + 1, way="증가한" if low == "up" else "감소한"):
            yield -1, text, end
    elif low in ("compared", "versus", "against"):
        yield from _compared_with(reader, at + 1 + (reader.low(at + 1) in ("with", "to")))
    elif reader.low(at - 1) == "," and low in ("a", "an") and reader.low(at + 2) == "of":
        yield from _risen(reader, at + 1)
    elif reader.low(at - 1) == "," and low in _THAN and reader.low(at + 1) == "than":
        yield from _than(reader, at + 2, _THAN[low])
    if behind:
        yield from _beside_what_was_expected(reader, at + (low == "well"))


def _compared_with(reader: Reader, at: int) -> Iterator[Adjunct]:
    """'compared with 30만 last autumn', 'compared with expectations of 2달러'."""
    for one, end in amount(reader, at):
        for time, after in base(reader, end):
            yield orders.CAUSE, f"{time}의 {with_particle(one.text, '과')} 비교해", after
    for text, end in estimated(reader, at):
        yield orders.CAUSE, f"{with_particle(text, '과')} 비교해", end


def _risen(reader: Reader, at: int) -> Iterator[Adjunct]:
    """'an increase of 22% from a year earlier'."""
    way = _RISEN.get(reader.low(at))
    for by, end in amount(reader, at + 2) if way is not None else ():
        for time, after in base(reader, end + 1) if reader.low(end) == "from" else ():
            yield -1, f"{time}보다 {by.text} {way}", after
        yield -1, f"{by.text} {way}", end


def _than(reader: Reader, at: int, way: str) -> Iterator[Adjunct]:
    """'smaller than a year earlier'."""
    for old, after in amount(reader, at + (reader.low(at) == "the")):
        middle = after + (reader.low(after) in ("loss", "profit", "figure"))
        for time, end in base(reader, middle):
            yield -1, f"{time}의 {old.text}보다 {way}", end
    for time, end in base(reader, at):
        yield -1, f"{time}보다 {way}", end


def _beside_what_was_expected(reader: Reader, at: int) -> Iterator[Adjunct]:
    """'above the 121억 달러 analysts had expected'."""
    for size in (2, 1):
        side = _SIDES.get(" ".join(reader.low(at + place) for place in range(size)))
        for text, end in expected(reader, at + size) if side is not None else ():
            yield -1, f"{with_particle(text, '을')} {side}", end


_SIDES = {"above": "웃도는", "below": "밑도는", "ahead of": "웃도는", "short of": "밑도는"}


_RISEN = {
    **dict.fromkeys(("increase", "rise", "gain", "jump"), "증가한"),
    **dict.fromkeys(("decrease", "decline", "drop", "fall"), "감소한"),
}


_THAN = {
    **dict.fromkeys(("smaller", "narrower", "lower", "less", "fewer"), "줄어든"),
    **dict.fromkeys(("larger", "bigger", "higher", "more", "wider"), "늘어난"),
}


_ESTIMATES = (
    ("the", "average", "estimate"),
    ("an", "average", "estimate"),
    ("the", "consensus", "estimate"),
    ("estimates",),
    ("expectations",),
    ("the", "average", "애널리스트", "estimate"),
    ("애널리스트", "estimates"),
)


def estimated(reader: Reader, at: int) -> Iterator[tuple[str, int]]:
    """'the average estimate of 2.98달러'."""
    for words in _ESTIMATES:
        if reader.words(at, *words) and reader.low(at + len(words)) == "of":
            for one, end in amount(reader, at + len(words) + 1):
                yield f"평균 예상치인 {one.text}", end


def changed(reader: Reader, at: int, *, way: str) -> Iterator[tuple[str, int]]:
    """'up 24% from a year earlier', 'up from 14 billion a year earlier'."""
    by, after = "", at
    for one, end in amount(reader, at):
        by, after = one.text + " ", end
    if reader.low(after) == "from":
        for time, end in base(reader, after + 1):
            yield f"{time}보다 {by}{way}", end
        for old, end in amount(reader, after + 1):
            for time, last in base(reader, end):
                yield f"{time}의 {with_particle(old.text, '에서')} {by}{way}", last
            yield f"{with_particle(old.text, '에서')} {by}{way}", end
    elif by:
        yield f"{by}{way}", after


def base(reader: Reader, at: int) -> Iterator[tuple[str, int]]:
    at += reader.low(at) in ("in", "for")
    for time, end in moment(reader, at):
        yield "전년 동기" if time.text == "1년 전" else time.text, end


def expected(reader: Reader, at: int) -> Iterator[tuple[str, int]]:
    """'the 121억 달러 애널리스트들 had expected', 'the average estimate of 121억 달러'."""
    yield from estimated(reader, at)
    for one, end in amount(reader, at):
        start = end + (reader.low(end) == "that")
        if (
            reader.at(start).text == "애널리스트들"
            and reader.low(start + 1) == "had"
            and reader.low(start + 2) in ("expected", "forecast", "estimated", "predicted")
        ):
            yield f"애널리스트 예상치인 {one.text}", start + 3
        if reader.low(end) == "expected":
            yield f"시장 예상치인 {one.text}", end + 1
