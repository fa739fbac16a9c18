"""A verb inside a verb: 'plans to', 'asked it to', 'keeps doing', in the form that the outer one asks for; pure."""

from __future__ import annotations

from dataclasses import replace

from . import orders, phrases, verbal
from .groups import bare, going
from .lexicon import Frame
from .reader import Phrase, Reader
from .sounds import with_particle
from .verb_words import PATTERN, Found, Verbal, whom


def willing(reader: Reader, frame: Frame, begun: Verbal, at: int, subject: Phrase | None) -> Found:
    """'plans to', 'agreed with Tesla to', 'decided not to'."""
    at_once = reader.low(at) in ("to", "not")  # what follows is no purpose
    for open_, end in ((begun, at),) if at_once else verbal.rest(reader, frame, begun, at):
        start = end + (reader.low(end) == "not")
        if reader.low(start) == "to" and not ("tight" in frame.marks and end != at):
            yield from _inner(frame, open_, _to(reader, start + 1, subject))
        elif "bare" in frame.marks and start == at:
            yield from _inner(frame, open_, _to(reader, start, subject))


def keeping(reader: Reader, frame: Frame, begun: Verbal, at: int) -> Found:
    yield from _inner(frame, begun, (found for group in going(reader, at) for found in verbal.verbals(reader, group)))


#: 'expects pressure to cut prices': what is to be done is what the noun is of, and nobody does it
_TO_DO = ("압박", "압력", "노력", "계획", "움직임", "시도", "조치", "기회", "방안", "명령", "요청", "제안")


def asked(reader: Reader, frame: Frame, begun: Verbal, at: int) -> Found:
    for one, end in phrases.phrase(reader, at):
        if one.negative or one.pronoun or one.text.endswith(_TO_DO):
            continue
        start = end + 1 if reader.low(end) == "to" else end if "bare" in frame.marks else -1
        if start < 0:
            continue
        told = begun.plus(orders.OBJECT, with_particle(one.text, whom(frame, one)))
        yield from _inner(frame, told, _to(reader, start, one))


def _to(reader: Reader, at: int, subject: Phrase | None) -> Found:
    """Bare verbs at *at*, one or two with 'and' between them."""
    negative = reader.low(at - 2) == "not" and reader.low(at - 1) == "to"
    for group in bare(reader, at):
        said = replace(group, group=replace(group.group, negative=negative or group.group.negative))
        for first, end in verbal.verbals(reader, said, subject):
            if reader.low(end) == "and":
                for second in bare(reader, end + 1):
                    for last, after in verbal.verbals(reader, second, subject):
                        joined = (
                            (orders.TIME, first.formed("고")),
                            *((max(order, orders.TIME), text) for order, text in last.parts),
                        )
                        yield replace(last, parts=joined, leans=(*first.leans, *last.leans)), after
            yield first, end


def _inner(frame: Frame, begun: Verbal, found: Found) -> Found:
    """The inner verb in the form of the pattern, before the outer one."""
    pattern = PATTERN.match(frame.pattern)
    for inner, end in found:
        if pattern is None:  # 'continue to run' is 계속 운영하다
            parts = (*begun.parts, *inner.parts, (orders.NEAR, frame.pattern))
            group = replace(begun.group, negative=begun.group.negative or inner.group.negative)
            yield replace(inner, parts=parts, group=group), end
            continue
        leads = tuple((orders.LEAD, text) for text in inner.leads())
        inner = replace(inner, parts=tuple(part for part in inner.parts if part[0] != orders.LEAD))  # noqa: PLW2901
        text = pattern["before"] + inner.formed(pattern["form"]) + pattern["after"]
        outer = begun.plus(orders.INNER, text)
        yield replace(outer, leans=(*begun.leans, *inner.leans), parts=(*leads, *outer.parts)), end
