"""Clauses: a subject with its verbs, clauses inside clauses; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..japanese.korean import Stem
from . import orders, phrases, verbal
from .groups import Verbs, bare, done, finite, going
from .lexicon import adverbs, forms, frames, longest
from .reader import Phrase, Reader
from .reader import longest as match
from .times import times
from .verb_words import Verbal
from .wording import Clause, worded

PRONOUNS = {"he": "h", "she": "h", "it": "o", "they": "m", "we": "m", "i": "h"}


#: clauses that stand before what they belong to: conjunction -> link of :func:`.predicates.linked`
_BEFORE = {
    "after": "뒤",
    "before": "기 전에",
    "because": "기 때문에",
    "if": "면",
    "as": "as",
    "when": "때",
    "once": "면",
    "since": "이후",
    "until": "때까지",
}


NOBODY = Phrase("", frozenset())


def clause(reader: Reader, at: int, *, inner: bool = True) -> tuple[tuple[Clause, int], ...]:
    """Finite clauses at *at*, the longest first; *inner*: it is part of another, to which ', saying' would belong."""
    return reader.once(("clause", at, inner), lambda: _longest(_clause(reader, at, inner=inner)))


def _longest(found: Iterator[tuple[Clause, int]]) -> list[tuple[Clause, int]]:
    ends: dict[int, Clause] = {}
    for one, end in found:
        ends.setdefault(end, one)
    return [(ends[end], end) for end in sorted(ends, reverse=True)]


def _clause(reader: Reader, at: int, *, inner: bool) -> Iterator[tuple[Clause, int]]:
    if reader.low(at) == "there":
        yield from _there(reader, at + 1)
        return
    if reader.low(at) in PRONOUNS and reader.at(at).tag == "latin":
        subject = Phrase("", frozenset(), pronoun=reader.low(at))
        yield from said_of(reader, subject, at + 1, inner=inner)
        return
    for subject, end in phrases.phrase(reader, at):
        if "T" not in subject.kinds:
            yield from said_of(reader, subject, end, inner=inner)


def said_of(reader: Reader, subject: Phrase, at: int, *, inner: bool = True) -> Iterator[tuple[Clause, int]]:
    for begun, group in _opened(reader, at):
        if not _agrees(subject, group) or (_is_two(subject) and _is_of_one(reader, at)):
            continue
        whose = _traded(reader, subject, group)
        for bare_first, end in verbal.verbals(reader, _denying(group, whose), whose):
            first = replace(bare_first, parts=(*begun, *bare_first.parts))
            of_what = _priced(whose, group.verb)
            yield from _and(reader, Clause(of_what, (first,)), group, end, inner=inner)
            yield Clause(of_what, (first,)), end


def _opened(reader: Reader, at: int) -> Iterator[tuple[tuple[tuple[int, str], ...], Verbs]]:
    """The verb group behind the subject, and what may stand between them: a time, an adverb between commas."""
    for group in finite(reader, at):
        yield (), group
    if reader.low(at) in ("on", "in", "earlier", "late") or reader.at(at).tag == "time":
        for order, text, end in times(reader, at):
            for group in finite(reader, end):
                yield ((order, text),), group
    if reader.low(at) == ",":
        found = match(reader, at + 1, adverbs(), longest())
        if found is not None and reader.low(found[1]) == ",":
            for group in finite(reader, found[1] + 1):
                yield (), group


def _agrees(subject: Phrase, group: Verbs) -> bool:
    """'The company plan' and 'the lawmakers rules' are no clauses."""
    if group.one and subject.many and not subject.kinds & frozenset("MK%"):
        return False
    return (
        not group.many
        or subject.many
        or subject.pronoun in ("they", "we", "i")
        or bool(subject.kinds & frozenset("MK%"))
    )


def _is_two(subject: Phrase) -> bool:
    return (
        subject.many
        and subject.closed
        and bool(subject.kinds & frozenset("hN"))
        and re.search("[와과] ", subject.text) is not None
    )


def _is_of_one(reader: Reader, at: int) -> bool:
    """A verb in the singular: 'entrepreneur and founder Lei Jun has' tells of one person with two posts."""
    names = {form.name for form in forms().get(reader.low(at), ())}
    return reader.low(at) in ("has", "is", "was") or ("s" in names and "base" not in names)


_PRICE = re.compile(r"^[\d.,]+ ?(?:[가-힣]*달러|원|엔|위안|유로|파운드)$")


def _traded(reader: Reader, subject: Phrase, group: Verbs) -> Phrase:
    """'인텔 rose 0.2% to 27.65달러' is told of its shares: no other figure of a firm is as small."""
    firm = "N" in subject.kinds and not subject.many and not subject.kinds & frozenset("hP")
    moves = any(frame.kind == "M" for frame in frames().get(group.verb, ()))
    figures = reader.at(group.end).tag == "percent" and reader.low(group.end + 1) == "to"
    if firm and moves and figures and _PRICE.match(reader.at(group.end + 2).text):
        return subject.but(text=f"{subject.text} 주가", kinds=frozenset("p"))
    return subject


def _priced(subject: Phrase, verb: str) -> Phrase:
    """Shares that rise are told of as their price."""
    moves = verb in ("close", "end", "finish", "trade", "be", "hit", "reach", "lose") or any(
        frame.kind == "M" for frame in frames().get(verb, ())
    )
    if moves and "p" in subject.kinds and subject.text.endswith("주식"):
        return subject.but(text=subject.text.removesuffix("주식") + "주가")
    return subject


def _denying(group: Verbs, subject: Phrase) -> Verbs:
    return replace(group, group=replace(group.group, negative=True)) if subject.negative else group


def _and(reader: Reader, begun: Clause, group: Verbs, at: int, *, inner: bool) -> Iterator[tuple[Clause, int]]:
    """A second verb of the same subject: 'and will close', 'and close' under the same auxiliary, ', saying'."""
    comma = reader.low(at) == ","
    start = at + comma
    word = reader.low(start)
    if word in ("and", "but") and len(begun.verbals) < 3:
        link = "지만" if word == "but" else "고"
        for second in (*_shared(reader, start + 1, group), *finite(reader, start + 1)):
            if not _agrees(begun.subject, second):
                continue
            for more, end in verbal.verbals(reader, _denying(second, begun.subject), begun.subject):
                both = Clause(begun.subject, (*begun.verbals, more), (*begun.links, link))
                yield from _and(reader, both, second, end, inner=inner)
                yield both, end
    elif comma and word == "where":
        yield from _there_too(reader, begun, start + 1)
    elif comma and not inner:
        for second in going(reader, start):
            tense = replace(second.group, tense="past" if begun.past() else "pres")
            for more, end in verbal.verbals(reader, replace(second, group=tense), begun.subject):
                if more.reports and not (begun.verbals[0].others and {"it", "they"} & set(more.leans)):
                    yield Clause(begun.subject, (*begun.verbals, more), (*begun.links, "며")), end


def _there_too(reader: Reader, begun: Clause, at: int) -> Iterator[tuple[Clause, int]]:
    """', where he will visit a plant': the same does it there."""
    kinds, low = begun.subject.kinds, reader.low(at)
    if not (low in ("he", "she") and kinds & frozenset("hN")) and not (
        low == "it" and kinds & frozenset("oN") and not begun.subject.many
    ):
        return
    for one, end in clause(reader, at):
        if len(one.verbals) == 1 and not one.verbals[0].leans:
            there = one.verbals[0].plus(orders.TIME, "그곳에서")
            yield Clause(begun.subject, (*begun.verbals, there), (*begun.links, "며")), end


def _shared(reader: Reader, at: int, group: Verbs) -> Iterator[Verbs]:
    """A verb under the auxiliary of the one before."""
    said = group.group
    if said.modal and not said.perfect and not said.passive and not said.going:
        yield from bare(reader, at, replace(said, negative=False))
    if said.passive or said.perfect:
        yield from done(reader, at, replace(said, negative=False))


def _there(reader: Reader, at: int) -> Iterator[tuple[Clause, int]]:
    for group in finite(reader, at):
        if group.verb != "be":
            continue
        for one, end in phrases.phrase(reader, group.end):
            stem = Stem(text="있", kind="i")
            said = replace(group.group, negative=group.group.negative or one.negative)
            yield Clause(one.but(negative=False), (Verbal(stem, said, wills=False, states=True),)), end


def told_clause(reader: Reader, at: int, how: str, *, past: bool) -> Iterator[tuple[str, tuple[str, ...], int]]:
    """A clause that somebody says or thinks: its Korean, the pronouns in it that must be him, and its end."""
    if how == "ask" and reader.low(at) == "to":
        for group in bare(reader, at + 1):
            for inner, end in verbal.verbals(reader, group):
                yield inner.formed("ㄹ") + "지를", inner.leans, end
        return
    for one, end in _long_clause(reader, at):
        if _shifts(one):
            continue
        text = worded(one, how, past=past)
        if text is not None and reader.low(end + (reader.low(end) == ",")) in ("and", "but") and how != "ask":
            start = end + (reader.low(end) == ",")
            link = "지만" if reader.low(start) == "but" else "고"
            for other, after in clause(reader, start + 2) if reader.low(start + 1) == "that" else ():
                first, second = worded(one, link, past=past), worded(other, how, past=past)
                if first is not None and second is not None:
                    yield f"{first} {second}", (*one.leans(), *other.leans()), after
        if text is not None:
            yield text + ("를" if how == "ask" else ""), one.leans(), end


def _shifts(one: Clause) -> bool:
    """'said it expects growth but declined': who declined is who said it, not the one inside."""
    last = one.verbals[-1]
    if len(one.verbals) == 1 or last.group.tense != "past" or last.group.modal or last.group.perfect:
        return False
    first = one.verbals[0].group
    return last.reports or last.stem.text.startswith("거부") or first.tense != "past" or bool(first.modal)


def _long_clause(reader: Reader, at: int) -> Iterator[tuple[Clause, int]]:
    """A clause; one behind 'if' or a time goes before it."""
    yield from clause(reader, at)
    for _, text, end in subordinate(reader, at):
        for one, after in clause(reader, end + (reader.low(end) == ",")):
            first = one.verbals[0].plus(orders.LEAD, text)
            yield replace(one, verbals=(first, *one.verbals[1:])), after


def subordinate(reader: Reader, at: int) -> tuple[tuple[int, str, int], ...]:
    """'after it bought', 'because demand is strong', 'as prices rise' at *at*."""
    return reader.once(("subordinate", at), lambda: _subordinate(reader, at))


def _subordinate(reader: Reader, at: int) -> Iterator[tuple[int, str, int]]:
    link = _BEFORE.get(reader.low(at))
    if link is None:
        return
    for one, end in clause(reader, at + 1):
        text = worded(one, link)
        if text is not None and one.subject.pronoun != "they" and not (link == "as" and one.past() is None):
            yield orders.CAUSE, text, end
