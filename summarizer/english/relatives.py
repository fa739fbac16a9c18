"""Clauses that describe a noun: relative ones, participles, what a plan is to do, what a report says; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from . import clauses, phrases, verbal
from .groups import bare, done, finite, going
from .lexicon import nouns
from .reader import Phrase, Reader
from .sounds import with_particle
from .wording import Clause, worded

#: 'steps aside as CEO, replaced by': who steps aside is replaced
_OF_ANOTHER = ("replaced", "succeeded", "followed", "joined", "accompanied")


def relative(reader: Reader, head: Phrase, at: int, *, aside: bool = False) -> Iterator[tuple[Phrase, int]]:
    """*head* with a clause about it that begins at *at*; *aside*: it stands between commas."""
    if head.kinds & frozenset("TS%P") or (head.kinds & frozenset("MK") and not head.kinds & frozenset("hofgmdce")):
        return
    if aside and (head.known or reader.low(at) in _OF_ANOTHER):
        return  # 'The company, which makes drones,' leans as 'The company' does
    if not aside and "\0" in head.marks and "\2" not in head.marks and reader.low(at) not in ("who", "which"):
        return  # a name: 'Naver agreed' tells what Naver did
    key = ("relative", head.text, at, aside)
    yield from reader.once(key, lambda: _relative(reader, head, at, aside=aside))


def _relative(reader: Reader, head: Phrase, at: int, *, aside: bool) -> Iterator[tuple[Phrase, int]]:
    low = reader.low(at)
    if low in ("who", "which", "that") and not (low == "that" and aside):
        subject = head.but(text="", negative=False)
        for one, end in clauses.said_of(reader, subject, at + 1):
            if not one.leans():
                yield from _with(head, worded(replace(one, subject=clauses.NOBODY), "는"), end)
        if not (low == "that" and head.kinds & frozenset("hs")):
            yield from _gapped(reader, head, at + 1)
        return
    if not aside and (low in clauses.PRONOUNS or low == "the"):
        yield from _gapped(reader, head, at)
    yield from _participial(reader, head, at, aside=aside)


def _participial(reader: Reader, head: Phrase, at: int, *, aside: bool) -> Iterator[tuple[Phrase, int]]:
    """'led by', 'based in'; 'working on', which between commas tells of the whole sentence."""
    if reader.low(at) in ("called", "named", "dubbed"):
        yield from _called(reader, head, at + 1)
        return
    for group in done(reader, at):
        for one, end in verbal.verbals(reader, group, head):
            if not one.leans and not one.leads():
                past = replace(one, group=replace(one.group, tense="past"))
                yield from _with(head, worded(Clause(clauses.NOBODY, (past,)), "는"), end)
    if aside or (reader.low(at) in nouns() and not head.kinds & frozenset("ho")):
        return
    for group in going(reader, at) if reader.low(at) != "following" else ():  # 'the talks following the bid'
        for one, end in verbal.verbals(reader, group, head):
            if not one.leans:
                yield from _with(head, worded(Clause(clauses.NOBODY, (one,)), "는"), end)


def _called(reader: Reader, head: Phrase, at: int) -> Iterator[tuple[Phrase, int]]:
    """'a chip called Rubin'."""
    for name, end in phrases.single(reader, at):
        if name.kinds in (frozenset("N"), frozenset("g")):
            link = "이라는" if with_particle(name.text, "이").endswith("이") else "라는"
            yield from _with(head, name.text + link, end)


#: ', which the company denies' is told of the whole sentence before
_DENYING = frozenset(["deny", "dispute", "reject", "contest", "oppose"])


def _gapped(reader: Reader, head: Phrase, at: int) -> Iterator[tuple[Phrase, int]]:
    """'that it released', 'the company sells': the noun is the object."""
    subjects: list[tuple[Phrase, int]] = []
    if reader.low(at) in clauses.PRONOUNS:
        subjects = [(Phrase("", pronoun=reader.low(at)), at + 1)]
    else:
        subjects = [(one, end) for one, end in phrases.single(reader, at) if not one.negative and "T" not in one.kinds]
    for subject, end in subjects:
        if subject.text == head.text:
            continue
        for group in finite(reader, end):
            if group.group.passive or group.verb in _DENYING:
                continue
            for one, after in verbal.verbals(reader, group, subject, gap=True):
                yield from _with(head, worded(Clause(subject, (one,)), "는"), after)


def _with(head: Phrase, text: str | None, end: int) -> Iterator[tuple[Phrase, int]]:
    if text:
        yield head.but(text=f"{text} {head.text}", kinds=head.kinds - {"P"}, closed=True, known=False), end


def purposed(reader: Reader, head: Phrase, at: int) -> Iterator[tuple[Phrase, int]]:
    """'a plan to build': what the noun is for, in the form that its mark names."""
    name, _, other = head.marks["to"].partition(":")
    if other:
        head = head.but(text=head.text.removesuffix(head.marks["\0"]) + other)
    for group in bare(reader, at):
        for one, end in verbal.verbals(reader, group):
            if not one.leans:
                ending, _, tail = (name or "ㄹ").partition("_")
                text = " ".join((one.formed(ending), *tail.split()))
                yield head.but(text=f"{text} {head.text}", closed=True, known=False), end


def content(reader: Reader, head: Phrase, at: int) -> Iterator[tuple[Phrase, int]]:
    """'a report that it will build'."""
    other = head.marks["that"]
    if other:
        head = head.but(text=head.text.removesuffix(head.marks["\0"]) + other)
    for one, end in clauses.clause(reader, at):
        if not one.leans():
            yield from _with(head, worded(one, "라는", past=True), end)


def doing(reader: Reader, head: Phrase, at: int) -> Iterator[tuple[Phrase, int]]:
    """'the cost of running a service'."""
    for group in going(reader, at):
        for one, end in verbal.verbals(reader, group):
            if not one.leans:
                yield head.but(text=f"{one.formed('는')} {head.text}", closed=True, known=False), end


def first_to(reader: Reader, head: Phrase, at: int) -> Iterator[tuple[Phrase, int]]:
    """'the first company to reach it': who does it first has done it."""
    for group in bare(reader, at):
        for one, end in verbal.verbals(reader, group):
            if not one.leans:
                yield head.but(text=f"{one.formed('ㄴ')} {head.text}", closed=True, known=False), end
