"""Times and spans around an English verb as Korean adverbs; pure."""

from __future__ import annotations

from collections.abc import Iterator

from . import orders
from .amounts import lasting, moment, when
from .nominal import core
from .reader import Adjunct, Reader
from .sounds import with_particle

#: preposition before a time -> behind it
_TIMES = {"by": "까지", "until": "까지", "through": "까지", "since": " 이후", "from": "부터", "starting": "부터", "beginning": "부터", "before": " 이전에", "after": " 이후", "during": " 동안", "over": " 동안", "throughout": " 내내",
          "effective": "부터", "for": ""}  # fmt: skip


def times(reader: Reader, at: int) -> tuple[Adjunct, ...]:
    """Points in time and spans at *at*."""
    return reader.once(("times", at), lambda: _timed(reader, at))


def _timed(reader: Reader, at: int) -> Iterator[Adjunct]:
    low, token = reader.low(at), reader.at(at)
    if token.tag == "span":
        yield from _spanning(reader, at)
    if token.tag in ("time", "span") or low in ("a", "the", "last", "this", "later", "late", "early"):
        for time, end in moment(reader, at):
            yield orders.TIME, when(time.text), end
    yield from _early(reader, at)
    if low in ("on", "in", "at"):
        for time, end in moment(reader, at + 1):
            yield orders.TIME, when(time.text), end
            if reader.low(end) == "trading":
                yield orders.TIME, when(time.text), end + 1
    if low in _TIMES:
        for time, end in moment(reader, at + 1):
            yield orders.TIME, _bounded(time.text, low), end
    yield from _between(reader, at)
    yield from _spanned(reader, at)
    start, before, behind = _about(reader, at)
    if reader.low(start) == "every" and _is_span(reader, start + 1) and not behind:
        yield orders.WITH, f"{before}{reader.at(start + 1).text.removesuffix('간')}마다", start + 2


def _early(reader: Reader, at: int) -> Iterator[Adjunct]:
    """'as early as 5월', 'earlier on 2월 4일', 'so far this year', 'a day before the announcement'."""
    start = at + 1 + (reader.low(at + 1) == "on")
    for time, end in moment(reader, start) if reader.low(at) == "earlier" and reader.at(start).tag == "time" else ():
        yield orders.TIME, when(time.text), end
    year = at + 2 + (reader.low(at + 2) == "in")
    if reader.words(at, "so", "far") and reader.at(year).tag == "time":
        yield orders.TIME, reader.at(year).text + " 들어", year + 1
    if reader.words(at, "as", "early", "as"):
        for time, end in moment(reader, at + 3 + (reader.low(at + 3) in ("in", "on"))):
            yield orders.TIME, f"이르면 {when(time.text)}", end
    side = {"before": "전", "after": "뒤"}.get(reader.low(at + 2))
    for one, end in core(reader, at + 3) if side is not None and reader.words(at, "a", "day") else ():
        if one.kinds & frozenset("se") and not one.negative:
            yield orders.TIME, f"{one.text} 하루 {side}", end


def _spanning(reader: Reader, at: int) -> Iterator[Adjunct]:
    """'30일 내', '1년 earlier than planned'."""
    text, side = reader.at(at).text, reader.low(at + 1)
    if text.endswith(_BOUND):
        yield orders.TIME, with_particle(text, "에") if text.endswith(("내", "전")) else text, at + 1
    planned = reader.low(at + 2) == "than" and reader.low(at + 3) in ("planned", "expected", "scheduled")
    if planned and side in ("earlier", "later"):
        yield orders.NEAR, f"예정보다 {text} {'일찍' if side == 'earlier' else '늦게'}", at + 4


#: a span with one of these is a point in time
_BOUND = ("내", "뒤", "후", "전")


def _between(reader: Reader, at: int) -> Iterator[Adjunct]:
    """'between May and June', 'from 2008년 to 2021년'."""
    links = {"between": ("and",), "from": ("to", "through", "until")}.get(reader.low(at), ())
    for first, middle in moment(reader, at + 1) if links else ():
        if reader.low(middle) in links:
            for last, end in moment(reader, middle + 1):
                yield orders.TIME, f"{first.text}부터 {last.text}{' 사이에' if links == ('and',) else '까지'}", end


_ABOUT = frozenset(["about", "roughly", "around", "nearly", "almost"])
_SIDES = {"next": "향후 ", "coming": "향후 ", "past": "지난 ", "last": "지난 "}


def _spanned(reader: Reader, at: int) -> Iterator[Adjunct]:
    """How long: 'for five years', 'over the next 8년', 'about 90분'."""
    low = reader.low(at)
    alone = at + (low in _ABOUT)
    if _is_span(reader, alone):
        if reader.low(alone + 1) not in ("ago", "earlier", "before", "later"):
            yield orders.WITH, ("약 " if low in _ABOUT else "") + lasting(reader.at(alone).text), alone + 1
        return
    if low not in ("for", "over", "in", "within", "after", "during"):
        return
    if reader.words(at, "over", "the") and _is_span(reader, at + 2) and reader.low(at + 3) in ("to", "through"):
        for time, end in moment(reader, at + 4):
            yield orders.TIME, f"{time.text}까지 {reader.at(at + 2).text.removesuffix('간')}에 걸쳐", end
    start, before, behind = _about(reader, at + 1)
    if not _is_span(reader, start):
        return
    text, side = f"{before}{reader.at(start).text}", before in _SIDES.values()
    if low in ("within", "after"):
        yield orders.TIME, text + {"within": " 내에", "after": " 뒤"}[low], start + 1
    elif low != "in" or side:
        yield orders.TIME if side else orders.WITH, text + behind if behind else lasting(text), start + 1


def _about(reader: Reader, at: int) -> tuple[int, str, str]:
    """Where a span begins, and what stands before and behind it in Korean."""
    if reader.low(at) == "the" and (side := _SIDES.get(reader.low(at + 1))) is not None:
        return at + 2, side, ""
    if reader.words(at, "at", "least"):
        return at + 2, "최소 ", ""
    if reader.words(at, "more", "than"):
        return at + 2, "", " 이상"
    return (at + 1, "약 ", "") if reader.low(at) in _ABOUT else (at, "", "")


def _is_span(reader: Reader, at: int) -> bool:
    return reader.at(at).tag == "span" and not reader.at(at).text.endswith(_BOUND)


def _bounded(text: str, low: str) -> str:
    if low in ("for", "over", "during") and text.endswith("간"):
        return text
    if low == "for":
        return when(text)
    return text + _TIMES[low]


def timed_aside(reader: Reader, at: int) -> Iterator[Adjunct]:
    """', starting in March'."""
    if reader.low(at) in ("starting", "beginning", "effective"):
        skip = reader.low(at + 1) in ("in", "on", "from", "with")
        for time, end in moment(reader, at + 1 + skip):
            yield orders.TIME, time.text + "부터", end
