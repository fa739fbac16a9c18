"""Figures that move and prices that close: 'rose 38% from a year earlier to 116억 달러'; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..japanese.korean import Stem
from . import adjuncts, orders, verbal
from .amounts import amount, moment
from .comparisons import compared
from .groups import Verbs
from .lexicon import Frame
from .reader import Phrase, Reader
from .sounds import with_particle
from .verb_words import Found, Verbal, begun_with


def closed(reader: Reader, frame: Frame, begun: Verbal, at: int) -> Found:
    """'closed up 0.8% at 251.30달러', 'closed 1.1% lower'."""
    way = {"up": "오른", "down": "내린", "higher": "오른", "lower": "내린"}
    first = reader.low(at) in ("up", "down")
    for by, end in amount(reader, at + first):
        word = reader.low(at) if first else reader.low(end)
        if word not in way or "%" not in by.kinds:
            continue
        after = end if first else end + 1
        for price, last in amount(reader, after + 1) if reader.low(after) == "at" else ():
            yield from verbal.rest(
                reader,
                frame,
                begun.plus(orders.INNER, f"{by.text} {way[word]} {with_particle(price.text, '에')}"),
                last,
            )
        yield from verbal.rest(reader, frame, begun.plus(orders.INNER, f"{by.text} {way[word]} 채"), after)


@dataclass(frozen=True, slots=True)
class _Move:
    by: str = ""
    old: str = ""
    new: str = ""
    base: str = ""
    #: is the new figure the price at which trading ended?
    closes: bool = False


def moved(reader: Reader, frame: Frame, verbs: Verbs, at: int, subject: Phrase | None) -> Found:
    """'rose 38% from a year earlier to 116억 달러': by how much, from what, to what, against when."""
    if subject is not None and subject.kinds & frozenset("NohP") and not subject.kinds & frozenset("mprKMc%"):
        return  # 'Intel slipped 2%': its shares, or its sales?
    amounts_stem, prices_stem = frame.pattern.replace("_", " ").split(",")
    priced = subject is not None and bool(subject.kinds & frozenset("pr"))
    begun = begun_with(replace(frame, pattern=prices_stem if priced else amounts_stem), verbs)
    if begun is not None:
        yield from _moves(reader, frame, replace(begun, wills=False), _Move(), at)


def _moves(reader: Reader, frame: Frame, begun: Verbal, move: _Move, at: int) -> Found:
    for changed, end in _moves_once(reader, move, at):
        yield from _moves(reader, frame, begun, changed, end)
    for order, text, end in adjuncts.adjuncts(reader, at, frame, False, False):  # noqa: FBT003
        if order >= 0:
            yield from _moves(reader, frame, begun.plus(order, text), move, end)
        elif move.new or move.by:
            told = _told_move(begun, move)
            parts = compared(told.parts, text)
            if parts is not None:
                yield from verbal.rest(reader, frame, replace(told, parts=parts), end)
    yield _told_move(begun, move), at


def _moves_once(reader: Reader, move: _Move, at: int) -> Iterator[tuple[_Move, int]]:
    """*move* with the next thing that is told of it."""
    low = reader.low(at)
    for words in _ON_YEAR if not move.base else ():
        if reader.words(at, *words):
            yield replace(move, base="전년 동기"), at + len(words)
    if low == "from":
        yield from _moved_from(reader, move, at + 1)
    elif low == "to" and not move.new:
        yield from _moved_to_record(reader, move, at + 1)
        for one, end in amount(reader, at + 1):
            yield replace(move, new=one.text), end
        ends = reader.low(at + 1) in ("close", "end", "finish") and reader.low(at + 2) == "at" and move.by
        for one, end in amount(reader, at + 3) if ends else ():
            yield replace(move, new=one.text, closes=True), end
    elif not move.by:
        for one, end in amount(reader, at + (low == "by")):
            yield replace(move, by=one.text), end


_ON_YEAR = (
    ("year-on-year",),
    ("year-over-year",),
    ("y-o-y",),
    ("yoy",),
    ("year", "on", "year"),
    ("year", "over", "year"),
)
_RECORDS = (("a", "record", "close"), ("a", "record", "high"), ("a", "record"), ("an", "all-time", "high"))


def _moved_to_record(reader: Reader, move: _Move, at: int) -> Iterator[tuple[_Move, int]]:
    """'to a record close'."""
    for words in _RECORDS:
        if reader.words(at, *words):
            yield replace(move, new="사상 최고 종가" if words[-1] == "close" else "사상 최고치"), at + len(words)


def _moved_from(reader: Reader, move: _Move, at: int) -> Iterator[tuple[_Move, int]]:
    """'from a year earlier', 'from 45.2%', 'from 15억 a year earlier'."""
    for time, end in moment(reader, at) if not move.base else ():
        if "전" in time.text or "동기" in time.text:
            yield replace(move, base="전년 동기" if time.text == "1년 전" else time.text), end
    for one, end in amount(reader, at) if not move.old else ():
        for time, after in moment(reader, end):
            if time.text.endswith("전"):
                yield replace(move, old=f"{time.text} {one.text}"), after
        for time, after in moment(reader, end + 1) if reader.low(end) == "in" else ():
            yield replace(move, old=f"{time.text}의 {one.text}"), after
        if reader.low(end) != "in":
            yield replace(move, old=one.text), end


def _told_move(begun: Verbal, move: _Move) -> Verbal:
    old = f"{with_particle(move.old, '에서')} " if move.old else ""
    base = f"{move.base}보다 " if move.base else ""
    if move.new and move.closes:
        text = f"{old}{move.by} {begun.stem.soft('ㄴ')} {with_particle(move.new, '에')}"
        return replace(begun.plus(orders.INNER, text), stem=Stem(text="마감하"))
    if move.new and (move.by or move.base):
        how = begun.stem.open() if move.new.startswith("사상") else begun.stem.soft("ㄴ")
        text = f"{base}{old}{move.by + ' ' if move.by else ''}{how} {with_particle(move.new, '을')}"
        parts = tuple(part for part in begun.parts if part[0] != orders.NEAR)
        return replace(begun, parts=(*parts, (orders.INNER, text)), stem=Stem(text="기록하"))
    if move.new:
        return begun.plus(orders.INNER, f"{old}{with_particle(move.new, '으로')}")
    if move.old:
        return begun.plus(orders.INNER, f"{base}{old}{move.by}".strip())
    return begun.plus(orders.INNER, f"{base}{move.by}".strip()) if base or move.by else begun
