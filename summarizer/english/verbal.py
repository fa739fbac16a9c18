"""Verbs with what they govern, as the frames of ``verbs.txt`` tell, in Korean order; pure.

A frame's kinds: I nothing, O an object, T a clause ('said that'), R somebody and a clause ('told staff that'), V 'to' and a verb,
G a verb in -ing, X an object, 'to' and a verb ('asked it to'), C what something is or becomes, A a property, M how a figure moves,
W 'whether' and a clause.  The pattern is a Korean stem; with ``{기로}`` the inner verb in that form before it; of M two stems, for
amounts and for prices.  Marks: ``obj=`` the object's particle, ``o=`` what an object must be, ``s=`` what the subject must be, ``p=``
the passive stem, ``x`` no passive, ``n`` nobody wills it, ``st`` it tells how things are, ``as=`` how the clause is told (다고, 것으로,
것을), ``in=`` ... particles of prepositions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from ..japanese.korean import Stem
from . import adjuncts, clauses, inner_verbs, movements, orders, phrases, states
from .amounts import amount
from .comparisons import compared
from .groups import Verbs
from .heads import is_told_before
from .lexicon import Frame, forms, frames
from .reader import Phrase, Reader, is_firm
from .sounds import put, with_particle
from .verb_words import Found, Verbal, begun_with, whom

_FIGURE = re.compile(r"(?:약 |최대 |최소 )?\d")


def verbals(reader: Reader, verbs: Verbs, subject: Phrase | None = None, *, gap: bool = False) -> Found:
    """Everything that *verbs* may be with what follows; *gap*: its object stands elsewhere."""
    known = frames()
    for size in (3, 2, 1, 0):
        words = [reader.low(verbs.end + place) for place in range(size)]
        if size and not all(reader.at(verbs.end + place).tag == "latin" for place in range(size)):
            continue
        if (
            size
            and words[-1] == "to"
            and any(form.name == "base" for form in forms().get(reader.low(verbs.end + size), ()))
        ):
            continue  # 'agreed to work together': a verb is what 'to' is for
        key = " ".join([verbs.verb, *words])
        for frame in known.get(key, ()):
            if _subject_fits(frame, subject, passive=verbs.group.passive):
                yield from _framed(reader, frame, verbs, verbs.end + size, subject, gap=gap)
    if verbs.verb == "be" and not gap:
        yield from states.being(reader, verbs, subject)


def _subject_fits(frame: Frame, subject: Phrase | None, *, passive: bool) -> bool:
    wanted = frame.marks.get("o" if passive else "s", "")
    return (
        not wanted
        or subject is None
        or not subject.kinds
        or bool(subject.kinds & frozenset(wanted + ("N" if "h" in wanted or "o" in wanted else "")))
    )


def _framed(reader: Reader, frame: Frame, verbs: Verbs, at: int, subject: Phrase | None, *, gap: bool) -> Found:
    """What the verb is with *frame*; only with an object may it be passive, or have its object elsewhere."""
    if frame.kind != "O" and (gap or verbs.group.passive):
        return
    if frame.kind == "M":
        yield from movements.moved(reader, frame, verbs, at, subject)
        return
    begun = begun_with(frame, verbs)
    if begun is None:
        return
    if frame.kind == "O":
        yield from _objective(reader, frame, begun, at, gap=gap or verbs.group.passive)
    elif frame.kind == "V":
        yield from inner_verbs.willing(reader, frame, begun, at, subject)
    else:
        yield from _by_kind()[frame.kind](reader, frame, begun, at)


def _alone(reader: Reader, frame: Frame, begun: Verbal, at: int) -> Found:
    if frame.pattern == "마감하":
        yield from movements.closed(reader, frame, begun, at)
    yield from rest(reader, frame, begun, at)


def _telling_somebody(reader: Reader, frame: Frame, begun: Verbal, at: int) -> Found:
    for one, end in phrases.phrase(reader, at):
        if not one.negative and "M" not in one.kinds:
            told = begun.plus(orders.WITH, with_particle(one.text, whom(frame, one)))
            yield from _telling(reader, frame, replace(told, others=is_firm(one)), end)


_TRADE = frozenset(["중단하", "금지하", "제한하", "막", "재개하", "시작하", "허용하"])


def _as_object(frame: Frame, text: str) -> str:
    """*text* as what is denied or stopped: a paper's report; sales that are no sum."""
    if "rep" in frame.marks and text.endswith("보고서"):
        return text.removesuffix("보고서") + "보도"
    if frame.pattern == "보내":
        return text.replace("에게 보낸 ", "에게 ")
    return text.removesuffix("매출") + "판매" if frame.pattern in _TRADE and text.endswith("매출") else text


def _objective(reader: Reader, frame: Frame, begun: Verbal, at: int, *, gap: bool) -> Found:
    if gap:
        if "need" not in frame.marks or reader.low(at) == frame.marks["need"]:
            yield from rest(reader, frame, begun, at)
        return
    stands = {"": phrases.SETTLED, "에서": phrases.BUILT}.get(frame.marks.get("in", ""), phrases.NOWHERE)
    wanted = frozenset(frame.marks.get("o", ""))
    if wanted & frozenset("ho"):
        wanted |= {"N"}
    for one, end in phrases.phrase(reader, at, at_place=stands):
        if is_told_before(one):
            continue  # 'acquired the chipmaker': which one, an earlier sentence told
        yield from _paid(reader, frame, begun, one, end)
        if one.pronoun or (wanted and not wanted & one.kinds) or "T" in one.kinds:
            continue
        if ("many" in frame.marks and not one.many) or ("one" in frame.marks and one.many):
            continue
        if "need" in frame.marks and reader.low(end) != frame.marks["need"]:
            continue
        verbal = begun.plus(orders.OBJECT, put(_as_object(frame, one.text), frame.marks.get("obj", "을")))
        yield from _fined(reader, frame, verbal, one, end)
        if one.negative:
            verbal = replace(verbal, group=replace(verbal.group, negative=True))
        yield from rest(reader, frame, replace(verbal, others=is_firm(one)), end)


def _paid(reader: Reader, frame: Frame, begun: Verbal, one: Phrase, end: int) -> Found:
    """'will pay 오라클 3000억 달러'."""
    if frame.pattern == "지급하" and one.kinds & frozenset("Noh") and not (one.negative or one.pronoun):
        for paid, after in amount(reader, end):
            to = begun.plus(orders.WITH, put(one.text, "에")).plus(orders.OBJECT, put(paid.text, "을"))
            yield from rest(reader, frame, to, after)


def _fined(reader: Reader, frame: Frame, verbal: Verbal, one: Phrase, end: int) -> Found:
    """'fined 구글 29억 유로'."""
    if frame.pattern == "벌금을 부과하" and not one.negative:
        for fine, after in amount(reader, end):
            fined = replace(verbal.plus(orders.OBJECT, f"{fine.text}의 벌금을"), stem=Stem(text="부과하"))
            yield from rest(reader, frame, fined, after)


def rest(reader: Reader, frame: Frame, begun: Verbal, at: int) -> Found:
    """*begun* with every adjunct behind it, as many as can be; then with fewer."""
    for order, text, end in adjuncts.adjuncts(
        reader, at, frame, begun.wills and begun.stem.kind == "v", begun.group.passive
    ):
        if order < 0:
            changed = compared(begun.parts, text)
            if changed is not None:
                yield from rest(reader, frame, replace(begun, parts=changed), end)
            elif begun.stem.kind == "c" and _FIGURE.match(begun.stem.text):
                yield from rest(
                    reader, frame, replace(begun, stem=replace(begun.stem, text=f"{text} {begun.stem.text}")), end
                )
        elif not (begun.others and "자사" in text):
            yield from rest(reader, frame, begun.plus(order, text), end)
    yield begun, at


def _telling(reader: Reader, frame: Frame, begun: Verbal, at: int) -> Found:
    """Adjuncts of the verb, then the clause."""
    for open_, end in rest(reader, frame, begun, at):
        start = end + (reader.low(end) == "that")
        if reader.low(start) in (",", ":") and reader.quotes():
            start += 1  # 'said, "We ..."'
        if reader.low(start) == "," or (frame.kind == "W") != (reader.low(start) in ("whether", "if")):
            continue
        past = open_.group.tense == "past" or open_.group.perfect
        how = "ask" if frame.kind == "W" else frame.marks.get("as", "다고")
        for text, leans, after in clauses.told_clause(reader, start + (frame.kind == "W"), how, past=past):
            if not (open_.others and {"it", "they"} & set(leans)):
                yield replace(open_.plus(orders.INNER, text), leans=(*open_.leans, *leans)), after


@cache
def _by_kind() -> Mapping[str, Callable[[Reader, Frame, Verbal, int], Found]]:
    """Asked for at the first sentence: the modules that it names lean on this one."""
    return MappingProxyType(
        {
            "I": _alone,
            "T": _telling,
            "W": _telling,
            "R": _telling_somebody,
            "G": inner_verbs.keeping,
            "X": inner_verbs.asked,
            "C": states.becoming,
            "A": states.becoming,
        }
    )
