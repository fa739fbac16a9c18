"""Noun phrases with all that follows their head - 'of', 'for', relative clauses, appositions - and their lists; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import asides, relatives
from .amounts import amount, moment
from .lexicon import nouns
from .names import titled
from .nominal import core, knowing
from .placing import places
from .reader import Found, Phrase, Reader
from .sounds import with_particle

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
_PARTICLE = re.compile(r"^(?:과의|과|의|에게|에|으로부터|으로|을|이|에서)")


#: how much of what stands in a place is for the noun to say: nothing, of people and buildings, of everything
NOWHERE, BUILT, SETTLED, ANYWHERE = range(4)
_STANDING = (frozenset("f"), frozenset("f"), frozenset("fohmpr"), frozenset("fohmprgcdesvN"))


def phrase(reader: Reader, index: int, *, at_place: int = ANYWHERE) -> Found:
    """Noun phrases and lists of them at *index*, the longest first; *at_place*: what of them may say where it stands."""
    return reader.once(("phrase", index, at_place), lambda: _best(_listed(reader, index, at_place=at_place)))


def single(reader: Reader, index: int, *, at_place: int = ANYWHERE) -> Found:
    """One noun phrase, no list."""
    return reader.once(("single", index, at_place), lambda: _best(_single(reader, index, at_place=at_place)))


def _best(found: Iterator[tuple[Phrase, int]]) -> list[tuple[Phrase, int]]:
    """The longest, each end once: of two readings of the same words the first is the one that a word licenses."""
    ends: dict[int, Phrase] = {}
    for one, end in found:
        ends.setdefault(end, one)
    return [(ends[end], end) for end in sorted(ends, reverse=True)][:_MOST]


def _listed(reader: Reader, index: int, *, at_place: int) -> Iterator[tuple[Phrase, int]]:
    for first, end in single(reader, index, at_place=at_place):
        yield from _more(reader, [first], end, at_place=at_place)
        yield first, end


def _more(reader: Reader, items: list[Phrase], end: int, *, at_place: int) -> Iterator[tuple[Phrase, int]]:
    comma = reader.low(end) == ","
    at = end + comma
    word = reader.low(at)
    size = 3 if reader.words(at, "as", "well", "as") else 1 if word in ("and", "or") else 0
    if size:
        for last, after in single(reader, at + size, at_place=at_place):
            if word == "or" and comma and last.kinds & frozenset("%"):  # '600 jobs, or 4% of its workforce'
                one = items[-1]
                aside = one.but(text=f"{one.text}({last.text})", closed=True)
                yield (
                    (aside if len(items) == 1 else _joined([*items[:-1], aside], "and")),
                    after + (reader.low(after) == ","),
                )
                continue
            if not last.negative:
                yield _joined([*items, last], "or" if word == "or" else "and"), after
    elif comma and len(items) < 6:
        for item, after in single(reader, at, at_place=at_place):
            if reader.low(after) in (",", "and", "or") and not item.closed:
                yield from _more(reader, [*items, item], after, at_place=at_place)


def _joined(items: list[Phrase], link: str) -> Phrase:
    kinds = frozenset.intersection(*(item.kinds for item in items)) or items[-1].kinds - {"P"}
    texts = [items[0].text.removeprefix("양 "), *(item.text for item in items[1:])]  # 'both Apple and Meta'
    if link == "or":
        text = with_particle(", ".join(texts[:-1]), "이나") + " " + texts[-1]
    elif len(texts) == 2:
        text = with_particle(texts[0], "과") + " " + texts[1]
    else:
        text = ", ".join(texts)
    return Phrase(text, kinds, many=True, closed=True, negative=any(item.negative for item in items))


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
        if "T" in what.kinds or "P" in what.kinds:
            continue
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
    if link == "of" and not named:  # 'Bank of 한국' is a name of its own
        yield from _possessed(reader, head, end + 1)
        return
    yield from _licensed(reader, head, end)
    if link == "worth":
        for measured, after in amount(reader, end + 1):
            yield head.but(text=f"{measured.text} 규모의 {head.text}"), after
    if link in ("in", "for"):
        yield from _dated(reader, head, end, link, at_place)
    if link in _AT_PLACES and (at_place or link == "near"):
        yield from _placed(reader, head, end, link, at_place)
    yield from _of_a_house(reader, head, end)
    yield from _named_one_by_one(reader, head, end)
    if link == ",":
        yield from _aside(reader, head, end + 1)
    elif link in ("including", "such", "like"):
        yield from _examples(reader, head, end)
    else:
        yield from relatives.relative(reader, head, end)


def _named_one_by_one(reader: Reader, head: Phrase, at: int) -> Iterator[tuple[Phrase, int]]:
    """'tech heavyweights 엔비디아, Uber and 마이크로소프트'."""
    initial = reader.at(at).text[:1]
    named = initial.isalpha() and not initial.islower()
    if not (named and head.many and head.kinds & frozenset("oh") and "\2" in head.marks):
        return
    for names, end in phrase(reader, at):
        if names.many and names.kinds == frozenset("N"):
            yield head.but(text=f"{names.text} 등 {head.text}", closed=True), end


def _of_a_house(reader: Reader, head: Phrase, end: int) -> Iterator[tuple[Phrase, int]]:
    """'a spokesman for Baidu' is 바이두 대변인."""
    if reader.low(end) in ("for", "from", "at") and head.text.endswith("대변인"):
        for house, after in core(reader, end + 1):
            if house.kinds & frozenset("No") and not house.negative and not house.many:
                yield head.but(text=f"{house.text} {head.text}", closed=True), after


#: 'the first company to reach'
_FIRST_TO = re.compile(r"(?:^| )(?:첫|유일한|최초의|두 번째|세 번째) ")


def _licensed(reader: Reader, head: Phrase, end: int) -> Iterator[tuple[Phrase, int]]:
    """What the noun itself asks for: 'demand for', 'plan to', 'report that'."""
    link, marks = reader.low(end), head.marks
    if link in marks and link not in ("to", "that"):
        yield from _governed(reader, head, end + 1, marks[link])
    if link == "to" and "to" in marks:
        yield from relatives.purposed(reader, head, end + 1)
    if link == "to" and "to" not in marks and _FIRST_TO.search(head.text):
        yield from relatives.first_to(reader, head, end + 1)
    if link == "to" and "dest" in marks:
        yield from _governed(reader, head, end + 1, marks["dest"])
    if link == "that" and "that" in marks:
        yield from relatives.content(reader, head, end + 1)


def _aside(reader: Reader, head: Phrase, at: int) -> Iterator[tuple[Phrase, int]]:
    """Between commas: an age, a clause, or what somebody or something is."""
    aged = reader.at(at).tag == "number" and head.kinds & frozenset("hN")
    found = [(head.but(text=f"{head.text}({reader.at(at).text})"), at + 1)] if aged else []
    found += [*(_examples(reader, head, at) if reader.low(at) in ("including", "such") else ())]
    found += [*relatives.relative(reader, head, at, aside=True)]
    if reader.low(at) not in ("and", "or", "but") and not head.kinds & frozenset("mMK%TS"):
        found += [*_being(reader, head, at)]
    for grown, end in found:
        if reader.low(end) in (",", ""):
            yield grown, end + (reader.low(end) == ",")
    verb = asides.skipped_aside(reader, at) if reader.cuts and not head.kinds & frozenset("MK%TS") else None
    if verb is not None:
        yield head.but(closed=True), verb


def _being(reader: Reader, head: Phrase, at: int) -> Iterator[tuple[Phrase, int]]:
    """'the CFO' behind a name, a name behind 'the CFO'."""
    for said, end in single(reader, at):
        if reader.cuts and "h" in head.kinds and said.kinds == frozenset("N") and not said.closed:
            last = head.text.split()[-1]
            title = f" {last}" if titled(last) else ""
            yield said.but(text=said.text + title, kinds=frozenset("h"), closed=True), end
        if "h" in head.kinds and said.kinds == frozenset("N") and not said.closed:
            yield said.but(text=f"{head.text}인 {said.text}", kinds=frozenset("h"), closed=True), end
        if _tells_what(reader, at, said) and not said.negative and said.text != head.text:
            yield _described(head, said), end


#: what several make up: 'a community of developers and artists'
_OF_MANY = ("공동체", "커뮤니티", "네트워크", "컨소시엄", "연합", "팀", "집단")


def _possessed(reader: Reader, head: Phrase, at: int) -> Iterator[tuple[Phrase, int]]:
    for measured, end in amount(reader, at):
        if reader.low(end) != "of":
            yield head.but(text=f"{measured.text}의 {head.text}" if "T" not in head.kinds else head.text), end
    together = head.marks.get("\0", "").endswith(_OF_MANY)
    for owner, end in phrase(reader, at) if together else single(reader, at):
        if owner.negative or "T" in owner.kinds:
            continue
        if head.marks.get("\0") == "주식" and not owner.kinds & frozenset("No"):
            if not head.many:
                yield (
                    head.but(
                        text=f"{with_particle(owner.text, '의')} {head.text.removesuffix('주식')}비중",
                        kinds=frozenset("r"),
                    ),
                    end,
                )
            continue
        if head.marks.get("\0") == "매출" and "g" in owner.kinds:
            sold = head.text.removesuffix("매출") + "판매"  # what is sold, not for how much
            yield head.but(text=f"{owner.text} {sold}"), end
            continue
        bare = head.text == head.marks.get("\0")
        tight = (
            ("v" in head.kinds or head.marks.get("of") == "" or titled(head.text))
            and bare
            and not owner.text.endswith("의")
        )
        if not bare and "의 " in head.text and head.text.endswith(head.marks.get("\0", "\0")):
            word = head.marks["\0"]
            yield head.but(text=f"{head.text.removesuffix(word)}{owner.text} {word}"), end
            continue
        link = " " if tight else with_particle(owner.text, "의")[len(owner.text) :] + " "
        yield head.but(text=f"{owner.text}{link}{head.text}", kinds=head.kinds - {"P"}), end
    if head.marks.get("of", "") == "ing":
        yield from relatives.doing(reader, head, at)


def _governed(reader: Reader, head: Phrase, at: int, how: str) -> Iterator[tuple[Phrase, int]]:
    for one, end in phrase(reader, at):
        if (
            not (one.negative or "T" in one.kinds)
            and not (how == "" and "o" in one.kinds and " " in one.text and head.text != head.marks.get("\0"))
            and not one.text.endswith("번째 시간")
            and not one.text.startswith("각 ")
        ):
            word = head.marks.get("\0", "\0")
            front = head.text.removesuffix(word)
            if (
                head.text.endswith(word)
                and head.text != word
                and (front.endswith("의 ") or (how in ("", "0") and front.strip()))
            ):
                yield head.but(text=f"{front}{put(one.text, how)} {word}", known=False), end
            else:
                yield head.but(text=f"{put(one.text, how)} {head.text}", known=False), end
    if "ing" in head.marks:
        yield from relatives.doing(reader, head, at)


def put(text: str, how: str) -> str:
    """*text* with a particle of ``nouns.txt`` or ``verbs.txt`` behind it: '에 대한', '0' nothing, '용'."""
    if how in ("0", ""):
        return text
    how = how.replace("_", " ")
    found = _PARTICLE.match(how)
    if found is None:
        return text + how
    return with_particle(text, found[0]) + how[found.end() :]


def _dated(reader: Reader, head: Phrase, end: int, link: str, at_place: int) -> Iterator[tuple[Phrase, int]]:
    """'revenue for the 2분기': the time stands right before what is counted."""
    counted = head.kinds & _SOLD or (link == "for" and head.kinds & frozenset("ds"))
    if not counted or (link == "in" and at_place != ANYWHERE):
        return
    if link == "for" and (reader.words(end + 1, "the", "year") or reader.words(end + 1, "the", "full", "year")):
        yield head.but(text=f"연간 {head.text}"), end + 3 + (reader.low(end + 2) == "full")
    for time, after in moment(reader, end + 1):
        yield head.but(text=f"{time.text} {head.text}"), after


def _placed(reader: Reader, head: Phrase, end: int, link: str, at_place: int) -> Iterator[tuple[Phrase, int]]:
    if link in ("from", "on"):
        return
    for place, after in places(reader, end + 1):
        if link == "at" and "P" in place.kinds:
            continue
        if head.kinds & _STANDING[at_place]:
            how = "0" if link in ("in", "at") and head.kinds & frozenset("sev") else _AT_PLACES[link]
            yield head.but(text=f"{put(place.text, how)} {head.text}", kinds=head.kinds - {"P"}), after
    if link == "at" and head.kinds & frozenset("ho"):
        for firm, after in core(reader, end + 1):
            if firm.kinds & frozenset("No") and not (" " in head.text and titled(head.text.split()[-1])):
                yield head.but(text=f"{with_particle(firm.text, '의')} {head.text}"), after


def _examples(reader: Reader, head: Phrase, end: int) -> Iterator[tuple[Phrase, int]]:
    link = reader.low(end)
    size = 2 if reader.words(end, "such", "as") else 1
    if (link == "such" and size == 1) or (link == "including" and not head.many):
        return  # 'will join Canva, including its executives'
    for one, after in phrase(reader, end + size):
        text = f"{with_particle(one.text, '을')} 포함한" if link == "including" else f"{one.text} 같은"
        yield head.but(text=f"{text} {head.text}", closed=True), after


def _tells_what(reader: Reader, at: int, said: Phrase) -> bool:
    return (
        reader.low(at) in ("a", "an", "the", "its", "his", "her") or "h" in said.kinds or titled(said.text.split()[-1])
    )


def _described(head: Phrase, said: Phrase) -> Phrase:
    if all(titled(word) for word in said.text.split()):
        return head.but(text=f"{head.text} {said.text}", kinds=frozenset("h"), closed=True)
    return head.but(text=f"{said.text}인 {head.text}", closed=True)
