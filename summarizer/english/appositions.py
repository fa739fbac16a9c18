"""What somebody or something is, told beside it: between commas, by examples, name by name; pure."""

from __future__ import annotations

from collections.abc import Iterator

from . import phrases, relatives
from .name_words import titled
from .reader import Phrase, Reader
from .sounds import with_particle


def aside(reader: Reader, head: Phrase, at: int) -> Iterator[tuple[Phrase, int]]:
    """Between commas: an age, a clause, or what somebody or something is."""
    aged = reader.at(at).tag == "number" and head.kinds & frozenset("hN")
    found = [(head.but(text=f"{head.text}({reader.at(at).text})"), at + 1)] if aged else []
    found += [*(examples(reader, head, at) if reader.low(at) in ("including", "such") else ())]
    found += [*relatives.relative(reader, head, at, aside=True)]
    if reader.low(at) not in ("and", "or", "but") and not head.kinds & frozenset("mMK%TS"):
        found += [*_being(reader, head, at)]
    for grown, end in found:
        if reader.low(end) in (",", ""):
            yield grown, end + (reader.low(end) == ",")


def _being(reader: Reader, head: Phrase, at: int) -> Iterator[tuple[Phrase, int]]:
    """'the CFO' behind a name, a name behind 'the CFO'."""
    for said, end in phrases.single(reader, at):
        if "h" in head.kinds and said.kinds == frozenset("N") and not said.closed:
            yield said.but(text=f"{head.text}인 {said.text}", kinds=frozenset("h"), closed=True), end
        if _tells_what(reader, at, said) and not said.negative and said.text != head.text:
            yield _described(head, said), end


def _tells_what(reader: Reader, at: int, said: Phrase) -> bool:
    return (
        reader.low(at) in ("a", "an", "the", "its", "his", "her") or "h" in said.kinds or titled(said.text.split()[-1])
    )


def _described(head: Phrase, said: Phrase) -> Phrase:
    if all(titled(word) for word in said.text.split()):
        return head.but(text=f"{head.text} {said.text}", kinds=frozenset("h"), closed=True)
    return head.but(text=f"{said.text}인 {head.text}", closed=True)


def named_one_by_one(reader: Reader, head: Phrase, at: int) -> Iterator[tuple[Phrase, int]]:
    """'tech heavyweights 엔비디아, Uber and 마이크로소프트'."""
    initial = reader.at(at).text[:1]
    named = initial.isalpha() and not initial.islower()
    if not (named and head.many and head.kinds & frozenset("oh") and "\2" in head.marks):
        return
    for names, end in phrases.phrase(reader, at):
        if names.many and names.kinds == frozenset("N"):
            yield head.but(text=f"{names.text} 등 {head.text}", closed=True), end


def examples(reader: Reader, head: Phrase, end: int) -> Iterator[tuple[Phrase, int]]:
    link = reader.low(end)
    size = 2 if reader.words(end, "such", "as") else 1
    if (link == "such" and size == 1) or (link == "including" and not head.many):
        return  # 'will join Canva, including its executives'
    for one, after in phrases.phrase(reader, end + size):
        text = f"{with_particle(one.text, '을')} 포함한" if link == "including" else f"{one.text} 같은"
        yield head.but(text=f"{text} {head.text}", closed=True), after
