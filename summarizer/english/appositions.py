"""What somebody or something is, told beside it: between commas, by examples, name by name; pure."""

from __future__ import annotations

from collections.abc import Iterator

from . import phrases, relatives
from .name_words import titled
from .names import name
from .reader import Phrase, Reader
from .sounds import with_particle


def aside(reader: Reader, head: Phrase, at: int) -> Iterator[tuple[Phrase, int]]:
    """Between commas: an age, a clause, or what somebody or something is."""
    if (alias := _alias(reader, at)) is not None:
        yield head, alias
        return
    aged = reader.at(at).tag == "number" and head.kinds & frozenset("hN")
    found = [(head.but(text=f"{head.text}({reader.at(at).text})"), at + 1)] if aged else []
    found += [*(examples(reader, head, at) if reader.low(at) in ("including", "such") else ())]
    found += [*relatives.relative(reader, head, at, aside=True)]
    if reader.low(at) not in ("and", "or", "but") and not head.kinds & frozenset("mMK%TS"):
        found += [*_being(reader, head, at)]
    for grown, end in found:
        if reader.low(end) in (",", ""):
            yield grown, end + (reader.low(end) == ",")


#: nouns of a firm that are somebody's as well
_EITHER = ("설계 업체", "개발 업체", "개발사", "설계사", "운영사")
_ALIASES = (
    ("also", "known", "as"),
    ("better", "known", "as"),
    ("formerly", "known", "as"),
    ("known", "as"),
    ("also", "called"),
    ("formerly", "called"),
    ("whose", "english", "name", "is"),
)


def _alias(reader: Reader, at: int) -> int | None:
    """Where ', who is also known as B,' ends behind A: print calls everybody by one name."""
    start = at + (2 if reader.low(at) in ("who", "which") and reader.low(at + 1) in ("is", "was") else 0)
    for words in _ALIASES:
        for _, end in phrases.single(reader, start + len(words)) if reader.words(start, *words) else ():
            if reader.low(end) in (",", ""):
                return end + (reader.low(end) == ",")
    return None


def _being(reader: Reader, head: Phrase, at: int) -> Iterator[tuple[Phrase, int]]:
    """'the CFO' behind a name, a name behind 'the CFO'."""
    for said, end in phrases.single(reader, at):
        if "P" in said.kinds:
            if "P" in head.kinds:
                yield head.but(text=f"{said.text} {head.text}"), end  # '애리조나, the 미국,'
            continue
        if "h" in head.kinds and said.kinds == frozenset("N") and not said.closed:
            yield said.but(text=f"{head.text}인 {said.text}", kinds=frozenset("h"), closed=True), end
        several = said.many and not head.many  # 'A and B, the two largest makers': of both
        if _tells_what(reader, at, said) and not (said.negative or several) and said.text != head.text:
            yield _described(head, said), end


def _tells_what(reader: Reader, at: int, said: Phrase) -> bool:
    return (
        reader.low(at) in ("a", "an", "the", "its", "his", "her") or "h" in said.kinds or titled(said.text.split()[-1])
    )


def _described(head: Phrase, said: Phrase) -> Phrase:
    if all(titled(word) for word in said.text.split()):
        return head.but(text=f"{head.text} {said.text}", kinds=frozenset("h"), closed=True)
    return head.but(text=f"{said.text}인 {head.text}", closed=True)


def named_behind(reader: Reader, head: Phrase, at: int) -> Iterator[tuple[Phrase, int]]:
    """'chip designer 짐 켈러', 'the startup 코히어'."""
    token = reader.at(at)
    fits = head.kinds & frozenset("ho") and "\2" in head.marks and not (head.many or head.own or head.negative)
    if head.text.endswith(_EITHER):
        return  # 'chip designer Arm', 'chip designer 짐 켈러'
    if not fits or token.tag not in ("hangul", "latin") or token.text[:1].islower() or head.closed:
        return
    for named in (name(reader, at),):
        if named is not None and named[0].kinds <= frozenset("N") and not titled(named[0].text.split()[-1]):
            post = titled(head.text.split()[-1])
            text = f"{named[0].text} {head.text}" if post else f"{head.text} {named[0].text}"
            yield head.but(text=text, kinds=head.kinds | {"N"}, closed=True, known=False), named[1]


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
