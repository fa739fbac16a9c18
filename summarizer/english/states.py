"""What something is, how it is and what it becomes; pure."""

from __future__ import annotations

from dataclasses import replace

from ..japanese.korean import Stem
from . import orders, phrases, verbal
from .groups import Verbs
from .lexicon import Adjective, Frame, adjectives, adverbs, longest
from .predicates import stem_of
from .reader import Reader
from .reader import longest as match


def becoming(reader: Reader, frame: Frame, begun: verbal.Verbal, at: int) -> verbal.Found:
    if frame.kind == "A":
        found = match(reader, at, adjectives(), longest())
        if found is not None and found[0].predicate != "-":
            stem = stem_of(found[0].predicate)
            if frame.pattern == "더" and stem.kind == "a":
                stem = Stem(text=stem.open() + "지")  # 'become cheaper'
            yield from verbal.rest(
                reader,
                frame,
                replace(begun, stem=stem, states=stem.kind != "v", wills=False).plus(orders.NEAR, frame.pattern),
                found[1],
            )
        return
    for one, end in phrases.phrase(reader, at):
        if one.pronoun or one.negative or "T" in one.kinds:
            continue
        yield from verbal.rest(
            reader, frame, begun.plus(orders.OBJECT, phrases.put(one.text, frame.marks.get("obj", "이"))), end
        )


BEING = Frame("I", "이/c", {})


def being(reader: Reader, verbs: Verbs) -> verbal.Found:
    """be: what something is, how it is, how much."""
    at = verbs.end
    told = tuple((orders.TIME if place == "front" else orders.NEAR, korean) for korean, place in verbs.adverbs)
    begun = verbal.Verbal(Stem(text=""), verbs.group, told, wills=False, states=True)
    found, degree = match(reader, at, adjectives(), longest()), ""
    if found is None and (grade := match(reader, at, adverbs(), longest())) is not None and grade[0][1] == "near":
        degree, at = grade[0][0], grade[1]
        found = match(reader, at, adjectives(), longest())
    if found is not None and found[0].predicate != "-":
        stemmed = _described(begun, found[0], degree)
        yield from verbal.rest(reader, BEING, stemmed, found[1])
    for one, end in phrases.phrase(reader, at):
        if one.pronoun or degree or "T" in one.kinds:
            continue
        said = replace(begun, stem=Stem(text=one.text + "이", kind="c"))
        if one.negative:
            said = replace(said, group=replace(said.group, negative=True))
        yield from verbal.rest(reader, BEING, said, end)


def _described(begun: verbal.Verbal, adjective: Adjective, degree: str) -> verbal.Verbal:
    words, _, last = adjective.predicate.rpartition(" ")
    told = replace(begun, stem=stem_of(last))
    text = " ".join(part for part in (degree, words) if part)
    return told.plus(orders.NEAR, text) if text else told
