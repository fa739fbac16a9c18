"""Noun phrases with all that follows their head, the longest first; pure."""

from __future__ import annotations

from collections.abc import Iterator

from . import appositions, lists, possession, relatives
from .amounts import amount, moment
from .lexicon import nouns
from .name_words import titled
from .nominal import core, knowing
from .placing import places
from .reader import Found, Phrase, Reader
from .sounds import put, with_particle

#: results kept at one place
_MOST = 8
_AT_PLACES = {
    **dict.fromkeys(("in", "at"), "의"),
    "near": " 인근의",
    "outside": " 외부의",
    "across": " 전역의",
    "throughout": " 전역의",
    "from": "의",
    "on": "의",
}
#: what money and figures are told of stands right before them: '중국 매출'
_SOLD = frozenset("mpr")
#: how much of what stands in a place is for the noun to say: nothing, of people and buildings, of everything
NOWHERE, BUILT, SETTLED, ANYWHERE = range(4)
_STANDING = (frozenset("f"), frozenset("f"), frozenset("fohmpr"), frozenset("fohmprgcdesvN"))


def phrase(reader: Reader, index: int, *, at_place: int = ANYWHERE) -> Found:
    """Noun phrases and lists of them at *index*, the longest first; *at_place*: what of them may say where it stands."""
    return reader.once(("phrase", index, at_place), lambda: _best(lists.listed(reader, index, at_place=at_place)))


def single(reader: Reader, index: int, *, at_place: int = ANYWHERE) -> Found:
    """One noun phrase, no list."""
    return reader.once(("single", index, at_place), lambda: _best(_single(reader, index, at_place=at_place)))


def _best(found: Iterator[tuple[Phrase, int]]) -> list[tuple[Phrase, int]]:
    """The longest, each end once: of two readings of the same words the first is the one that a word licenses."""
    ends: dict[int, Phrase] = {}
    for one, end in found:
        ends.setdefault(end, one)
    return [(ends[end], end) for end in sorted(ends, reverse=True)][:_MOST]


def _single(reader: Reader, index: int, *, at_place: int) -> Iterator[tuple[Phrase, int]]:
    for measured, end in amount(reader, index):
        if measured.text.endswith("명"):
            yield from knowing(reader, f"사정을 아는 관계자 {measured.text}", end)
        yield from _of_what(reader, measured, end)
        yield measured, end
    for head, end in core(reader, index):
        if head.marks.get("\0") in ("사람", "소식통", "관계자"):
            yield from knowing(reader, "사정을 아는 관계자", end)
        yield from _grown(reader, head, end, at_place=at_place)


def _of_what(reader: Reader, measured: Phrase, end: int) -> Iterator[tuple[Phrase, int]]:
    """'20% of sales' is 매출의 20%, '2억 달러 in damages' 2억 달러의 손해배상금, '384억 달러 of chips' 칩 384억 달러어치."""
    link = reader.low(end)
    if link not in ("of", "in"):
        return
    for what, after in single(reader, end + 1, at_place=NOWHERE):
        if (
            "T" in what.kinds
            or "P" in what.kinds
            or (link == "in" and (what.own or reader.low(end + 1) in ("its", "their", "the", "a")))
        ):
            continue  # 'valued at 3000억 달러 in its latest round'
        if link == "in" and ("M" not in measured.kinds or "m" not in what.kinds):
            continue
        if measured.text.endswith(("W", "Wh")):
            yield what.but(text=f"{what.text} {measured.text}", closed=True), after
        elif what.text == "현금":
            yield Phrase(f"현금 {measured.text}", measured.kinds, closed=True), after
        elif "M" in measured.kinds:
            text = f"{measured.text}의 {what.text}" if "m" in what.kinds else f"{measured.text}어치의 {what.text}"
            yield what.but(text=text, closed=True), after
        else:
            yield (
                Phrase(f"{with_particle(what.text, '의')} {measured.text}", measured.kinds | what.kinds, closed=True),
                after,
            )


def _grown(reader: Reader, head: Phrase, end: int, *, at_place: int) -> Iterator[tuple[Phrase, int]]:
    """*head* with each thing that may stand behind it, and so on; then as it is."""
    if not head.closed:
        for grown, after in _one_more(reader, head, end, at_place=at_place):
            yield from _grown(reader, grown, after, at_place=at_place)
    yield head, end


def _one_more(reader: Reader, head: Phrase, end: int, *, at_place: int) -> Iterator[tuple[Phrase, int]]:
    link = reader.low(end)
    named = "N" in head.kinds and head.text.isascii() and head.text.split()[-1].lower() in nouns()
    if (
        link == "of"
        and reader.low(end + 1) in ("its", "their")
        and reader.low(end + 2) == "own"
        and "의 " not in head.text
    ):
        yield head.but(text=f"자체 {head.text}"), end + 3
        return
    if link == "of" and not named:  # 'Bank of 한국' is a name of its own
        yield from possession.possessed(reader, head, end + 1)
        return
    yield from possession.licensed(reader, head, end)
    if link == "worth":
        for measured, after in amount(reader, end + 1):
            yield head.but(text=f"{measured.text} 규모의 {head.text}"), after
    if link in ("in", "for"):
        yield from _dated(reader, head, end, link, at_place)
    if link in _AT_PLACES and (at_place or link == "near"):
        yield from _placed(reader, head, end, link, at_place)
    yield from possession.of_a_house(reader, head, end)
    yield from appositions.named_one_by_one(reader, head, end)
    yield from appositions.named_behind(reader, head, end)
    if link == ",":
        yield from appositions.aside(reader, head, end + 1)
    elif link in ("including", "such", "like"):
        yield from appositions.examples(reader, head, end)
    else:
        yield from relatives.relative(reader, head, end)


def _dated(reader: Reader, head: Phrase, end: int, link: str, at_place: int) -> Iterator[tuple[Phrase, int]]:
    """'revenue for the 2분기': the time stands right before what is counted."""
    counted = head.kinds & _SOLD or (link == "for" and head.kinds & frozenset("ds"))
    if not counted or (link == "in" and at_place != ANYWHERE):
        return
    if link == "for" and (reader.words(end + 1, "the", "year") or reader.words(end + 1, "the", "full", "year")):
        yield head.but(text=f"연간 {head.text}"), end + 3 + (reader.low(end + 2) == "full")
    word = head.marks.get("\0", "\0")
    front = head.text.removesuffix(word)
    for time, after in moment(reader, end + 1):
        owned = front.endswith("의 ") and not any(letter.isdigit() for letter in front) and "끝난" not in time.text
        text = f"{front}{time.text} {word}" if owned else f"{time.text} {head.text}"
        yield head.but(text=text), after


def _placed(reader: Reader, head: Phrase, end: int, link: str, at_place: int) -> Iterator[tuple[Phrase, int]]:
    if link in ("from", "on"):
        return
    for place, after in places(reader, end + 1):
        if link == "at" and "P" in place.kinds:
            continue
        if head.kinds & _STANDING[at_place]:
            how = "0" if link in ("in", "at") and head.kinds & frozenset("sev") else _AT_PLACES[link]
            word = head.marks.get("\0", "\0")
            front = head.text.removesuffix(word)
            if link == "in" and head.kinds & _SOLD and "P" in place.kinds and front.endswith("의 "):
                yield (
                    head.but(text=f"{front}{place.text} {word}", kinds=head.kinds - {"P"}),
                    after,
                )  # '가람의 미국 매출'
                continue
            yield head.but(text=f"{put(place.text, how)} {head.text}", kinds=head.kinds - {"P"}), after
    if link == "at" and head.kinds & frozenset("ho"):
        for firm, after in core(reader, end + 1):
            if firm.kinds & frozenset("No") and not (" " in head.text and titled(head.text.split()[-1])):
                yield head.but(text=f"{with_particle(firm.text, '의')} {head.text}"), after
