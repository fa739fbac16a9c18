"""What something is, how it is and what it becomes; pure."""

from __future__ import annotations

import re
from dataclasses import replace

from ..japanese.korean import Stem
from . import orders, phrases, verbal
from .amounts import amount
from .groups import Verbs
from .lexicon import Adjective, Frame, adjectives, adverbs, longest
from .placing import places
from .predicates import stem_of
from .reader import Phrase, Reader
from .reader import longest as match
from .sounds import put, with_particle
from .verb_words import Found, Verbal


def becoming(reader: Reader, frame: Frame, begun: Verbal, at: int) -> Found:
    if frame.kind == "A":
        degree = match(reader, at, adverbs(), longest())
        how = ""
        if degree is not None and degree[0][1] == "near":
            how, at = f" {degree[0][0]}", degree[1]
        found = match(reader, at, adjectives(), longest())
        if found is not None and found[0].predicate != "-":
            stem = stem_of(found[0].predicate)
            if frame.pattern == "더" and stem.kind == "a":
                stem = Stem(text=stem.open() + "지")  # 'become cheaper'
            yield from verbal.rest(
                reader,
                frame,
                replace(begun, stem=stem, states=stem.kind != "v", wills=False).plus(orders.NEAR, frame.pattern + how),
                found[1],
            )
        return
    for one, end in phrases.phrase(reader, at):
        if one.pronoun or one.negative or "T" in one.kinds or ("임명" in frame.pattern and "h" not in one.kinds):
            continue
        yield from verbal.rest(
            reader, frame, begun.plus(orders.OBJECT, put(one.text, frame.marks.get("obj", "이"))), end
        )


BEING = Frame("I", "이/c", {})


def being(reader: Reader, verbs: Verbs, subject: Phrase | None = None) -> Found:
    """be: what something is, how it is, how much."""
    at = verbs.end
    yield from _up_or_down(reader, verbs, subject)
    told = tuple((orders.TIME if place == "front" else orders.NEAR, korean) for korean, place in verbs.adverbs)
    begun = Verbal(Stem(text=""), verbs.group, told, wills=False, states=True)
    found, degree = match(reader, at, adjectives(), longest()), ""
    if found is None and (grade := match(reader, at, adverbs(), longest())) is not None and grade[0][1] == "near":
        degree, at = grade[0][0], grade[1]
        found = match(reader, at, adjectives(), longest())
    if found is not None and found[0].predicate != "-":
        stemmed = _described(begun, found[0], degree)
        yield from verbal.rest(reader, BEING, stemmed, found[1])
    if reader.low(at) in ("in", "at", "near") and not degree:
        for place, end in places(reader, at + 1):
            where = put(place.text, "에" if reader.low(at) != "near" else " 인근에")
            yield from verbal.rest(
                reader, BEING, replace(begun, stem=Stem(text="있", kind="i")).plus(orders.NEAR, where), end
            )
    for one, end in phrases.phrase(reader, at):
        if one.pronoun or degree or "T" in one.kinds:
            continue
        text = one.text
        if one.many and subject is not None and not subject.many and re.search("[가-힣A-Za-z][과와] ", text):
            if not one.kinds & frozenset("h"):
                continue  # 'is a market for chips and software'
            text = re.sub("[과와] ", " 겸 ", text, count=1)
        said = replace(begun, stem=Stem(text=text + "이", kind="c"))
        if one.negative:
            said = replace(said, group=replace(said.group, negative=True))
        yield from verbal.rest(reader, BEING, said, end)


_WAYS = {"up": ("증가하", "상승하"), "down": ("감소하", "하락하")}


def _up_or_down(reader: Reader, verbs: Verbs, subject: Phrase | None) -> Found:
    """'shares were down more than 3%'."""
    ways = _WAYS.get(reader.low(verbs.end))
    if (
        ways is None
        or subject is None
        or not subject.kinds & frozenset("pmrKc")
        or verbs.group.negative
        or verbs.group.modal
    ):
        return
    for by, end in amount(reader, verbs.end + 1):
        if "%" in by.kinds:
            stem = stem_of(ways["p" in subject.kinds])
            for new, last in amount(reader, end + 1) if reader.low(end) == "to" else ():
                risen = f"{by.text} {'오른' if ways[0] == '증가하' else '내린'} {with_particle(new.text, '을')}"
                at_last = Verbal(
                    stem_of("기록하"), replace(verbs.group, tense="past"), ((orders.INNER, risen),), wills=False
                )
                yield from verbal.rest(reader, BEING, at_last, last)
            begun = Verbal(stem, replace(verbs.group, tense="past"), ((orders.INNER, by.text),), wills=False)
            yield from verbal.rest(reader, BEING, begun, end)


def _described(begun: Verbal, adjective: Adjective, degree: str) -> Verbal:
    words, _, last = adjective.predicate.rpartition(" ")
    told = replace(begun, stem=stem_of(last))
    text = " ".join(part for part in (degree, words) if part)
    return told.plus(orders.NEAR, text) if text else told
