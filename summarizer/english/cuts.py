"""A sentence without its asides, leads and tails, in Korean: the fullest of what rules know and what stays true; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from . import adjuncts, asides, orders, tails
from .clauses import clause
from .doubts import is_doubtful
from .leaning import is_told, leans
from .lexicon import Frame
from .reader import DoubtError, Reader
from .reports import reported
from .sentences import behind_lead, openings, readings, tokens_of
from .wording import Clause, worded

_ANYWHERE = Frame("I", "", {})
#: cuts of one sentence that are tried
_MOST_CUTS = 3
_EXPECTED = frozenset(
    [
        "expected",
        "expectations",
        "estimate",
        "estimates",
        "forecast",
        "forecasts",
        "projected",
        "average",
        "consensus",
        "predicted",
    ]
)


def put_cuts_in_korean(sentence: str) -> Iterator[str]:
    """The Korean of what is left of *sentence* without its asides, the fullest first."""
    tokens = asides.trimmed(tokens_of(sentence))
    if not tokens:
        return
    reader = Reader(tokens, cuts=True)
    try:
        found = sorted(_cut_readings(reader), key=lambda one: -one[0])
    except DoubtError:
        return
    yield from list(dict.fromkeys(text for _, text in found))[:_MOST_CUTS]


def _cut_readings(reader: Reader) -> Iterator[tuple[int, str]]:
    """What is told without asides, with how many words of the sentence it keeps."""
    start = behind_lead(reader)
    for text in readings(reader):
        if not is_doubtful(reader.tokens, reader.tokens, text):
            yield len(reader.tokens), text
    starts = [(start, (), 0), *((at, leads, 0) for leads, at in openings(reader, start))]
    starts += [(at, (), at) for at in asides.heads_behind_lead(reader, start)]
    for at, leads, lost in starts:
        for one, end in clause(reader, at, inner=False):
            if lost and asides.lead_is_loose(reader, start) and tails.is_sweeping(reader, at, end):
                continue
            first = replace(one.verbals[0], parts=(*leads, *one.verbals[0].parts))
            opened = replace(one, verbals=(first, *one.verbals[1:]))
            if tails.loses_post(reader, at, end):
                continue
            for text in _without_tail(reader, opened, at, end):
                if not is_doubtful(reader.tokens, reader.tokens[start if leads else at : end], f"{text}."):
                    yield end - lost, f"{text}."


def _without_tail(reader: Reader, one: Clause, start: int, end: int) -> Iterator[str]:
    """What *one* tells without what stands behind it, but with who says it."""
    if said := tails.said_places(reader, end):
        for place in said:
            if place == end or tails.may_go(reader, one, start, end):
                yield from reported(reader, one, place)
                yield from _according_to(reader, one, end, place)
        return
    supposed = one.verbals[0].group.modal == "would"  # on a condition that stands elsewhere
    stands = not (supposed or leans(one) or tails.is_empty(one)) and is_told(reader, one)
    if stands and (reader.at(end).tag == "end" or tails.may_go(reader, one, start, end)):
        yield from _some(worded(one, "finite", topic=True))


def _according_to(reader: Reader, one: Clause, end: int, place: int) -> Iterator[str]:
    """', according to 피치북' behind all: not what somebody else had expected, which the tail between may tell."""
    between = {reader.low(at) for at in range(end, place)}
    if reader.low(place + 1) != "according" or between & _EXPECTED or leans(one) or not is_told(reader, one):
        return
    for order, text, after in adjuncts.adjuncts(reader, place + 1, _ANYWHERE, wills=False, passive=False):
        if order == orders.LEAD and reader.at(after).tag == "end":
            first = one.verbals[0].plus(orders.LEAD, text)
            yield from _some(worded(replace(one, verbals=(first, *one.verbals[1:])), "finite", topic=True))


def _some(text: str | None) -> Iterator[str]:
    if text is not None:
        yield text
