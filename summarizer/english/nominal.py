"""Noun phrases up to their head: figures, adjectives, names and nouns in Korean order; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .amounts import about, amount, number, piece
from .determiners import Building, determined
from .heads import headed, headed_by_name
from .lexicon import Adjective, Noun, adjectives, forms, longest, nouns, proper
from .name_words import begins_name, common, is_office, titled
from .names import name, tied
from .predicates import Told, linked, stem_of
from .reader import Found, Phrase, Reader
from .reader import longest as match
from .sounds import with_particle


def core(reader: Reader, index: int) -> Found:
    """Noun phrases at *index* without what may follow their head, the longest first."""
    return reader.once(("core", index), lambda: sorted(_core(reader, index), key=lambda found: -found[1]))


def _core(reader: Reader, index: int) -> Iterator[tuple[Phrase, int]]:
    if reader.words(index, "one", "of"):
        for phrase, end in core(reader, index + 2):
            if phrase.many:
                text = phrase.text.removesuffix("들")
                yield phrase.but(text=f"{text} 중 {'한 명' if 'h' in phrase.kinds else '하나'}", many=False), end
        return
    part = piece(reader, index)
    if part is not None:
        for phrase, end in core(reader, part[1]):
            if not phrase.negative:
                yield (
                    phrase.but(
                        text=with_particle(phrase.text, "의") + " " + part[0], kinds=phrase.kinds - {"N", "P"} | {"K"}
                    ),
                    end,
                )
        return
    yield from _from(reader, *determined(reader, index))


#: nouns one behind the other that print bears without a particle
_LONGEST_CHAIN = 3


def _from(reader: Reader, start: int, built: Building) -> Iterator[tuple[Phrase, int]]:
    """Every phrase that ends behind one of the nouns from *start* on."""
    at, begun = start, built
    while True:
        step = _item(reader, at, begun)
        if step is None:
            return
        begun, at, phrase = step
        if phrase is None:
            continue
        after = reader.at(at)
        if after.tag == "poss":
            begun = Building(front=_owner(phrase), definite=True, negative=begun.negative, marked=True)
            at += 1
            if reader.low(at) == "own":
                at += 1
            continue
        chain = begun.chain + ("\2" in phrase.marks and not phrase.marks["\0"].isascii())
        if not _is_bare(phrase, begun) and chain <= _LONGEST_CHAIN:
            yield phrase, at
        begun = replace(begun, pieces=(*begun.pieces, phrase.marks["\0"]), last=phrase.kinds, chain=chain)


def _is_bare(phrase: Phrase, built: Building) -> bool:
    """'in line', 'on site': one that is counted and has no article is part of a saying."""
    told = built.marked or built.own or built.pieces or built.counted or built.negative or phrase.many
    return (
        not told
        and bool(phrase.kinds & frozenset("hfo"))
        and not phrase.kinds & frozenset("uN")
        and "\2" in phrase.marks
    )


def _owner(phrase: Phrase) -> str:
    return with_particle(phrase.text, "의") + " "


_Step = tuple[Building, int, Phrase | None]


def _item(reader: Reader, at: int, built: Building) -> _Step | None:
    """The next word of a phrase: a figure, an adjective (no phrase ends there), a name or a noun."""
    token = reader.at(at)
    if token.tag in ("mark", "end", "poss"):
        return None
    if (figure := _figure(reader, at, built)) is not None:
        return figure
    if (joined := tied(reader, at)) is not None:
        return replace(built, pieces=(*built.pieces, joined[0])), joined[1], None
    if built.last & frozenset("ho") and token.low.endswith("ing") and token.low in forms():
        return None  # 'a start-up building software'
    if token.tag == "latin" and not token.text.islower() and match(reader, at, proper(), 5) is not None:
        return _by_name(reader, at, built)
    return None if is_office(reader, at) else _by_table(reader, at, built) or _by_name(reader, at, built)


def _by_table(reader: Reader, at: int, built: Building) -> _Step | None:
    """A noun or an adjective that is known; one with a capital inside a sentence may be a name."""
    noun = match(reader, at, nouns(), longest())
    adjective = match(reader, at, adjectives(), longest())
    long = max(noun[1] if noun else 0, adjective[1] if adjective else 0) > at + 1
    if not long and _is_capital(reader, at) and (named := _by_name(reader, at, built)) is not None:
        return named
    if noun is not None and (_may_be_verb(reader, at, noun, built) or _may_go_on(reader, at, noun)):
        return None
    if noun is not None and (adjective is None or noun[1] > adjective[1] or not _goes_on(reader, adjective[1])):
        return built, noun[1], headed(noun[0], built)
    if adjective is None:
        return None
    return replace(built, pieces=(*built.pieces, *_paired(reader, adjective))), _end_of_pair(reader, adjective[1]), None


def _end_of_pair(reader: Reader, end: int) -> int:
    """Where 'slow and steady' ends, of which the first word ends at *end*."""
    if reader.low(end) == "and":
        second = match(reader, end + 1, adjectives(), longest())
        if (
            second is not None
            and reader.at(second[1]).tag == "latin"
            and match(reader, second[1], nouns(), longest()) is not None
        ):
            return second[1]
    return end


def _paired(reader: Reader, adjective: tuple[Adjective, int]) -> tuple[str, ...]:
    """An adjective, or two with 'and' between them, before their noun."""
    first, end = adjective
    if _end_of_pair(reader, end) == end:
        return (first.before,)
    second = match(reader, end + 1, adjectives(), longest())
    link = (
        f"{first.before.removesuffix('의')} 및"
        if first.predicate == "-"
        else linked(Told(stem_of(first.predicate)), "고")
    )
    return (link, second[0].before if second else "")


def _may_be_verb(reader: Reader, at: int, noun: tuple[Noun, int], built: Building) -> bool:
    """'half of the firms surveyed use AI': a bare 'use' before a noun is what they do."""
    told = built.marked or built.own or built.definite or any(built.pieces) or built.counted or built.negative
    after = reader.at(noun[1])
    return (
        not told
        and at > 0
        and "v" in noun[0].kinds
        and after.tag in ("hangul", "latin")
        and any(form.name == "base" for form in forms().get(reader.low(at), ()))
        and noun[1] == at + 1
        and (after.tag == "hangul" or after.text[0].isupper() or after.low in nouns())
    )


_PREPOSITIONS = ("for", "of", "by", "in", "from", "without", "about")


def _may_go_on(reader: Reader, at: int, noun: tuple[Noun, int]) -> bool:
    """'a contract for testing chips': behind a preposition a word in -ing with a noun behind it may be what is done."""
    going = any(form.name == "ing" for form in forms().get(reader.low(at), ()))
    return going and noun[1] == at + 1 and reader.low(at - 1) in _PREPOSITIONS and _goes_on(reader, at + 1)


def _by_name(reader: Reader, at: int, built: Building) -> _Step | None:
    named = name(reader, at)
    return None if named is None else (built, named[1], headed_by_name(named[0], built))


def _is_capital(reader: Reader, at: int) -> bool:
    """Has the word a capital that the sentence's beginning does not ask for?"""
    token = reader.at(at)
    if token.tag != "latin" or not token.text[0].isupper():
        return False
    if token.text[:-1].isupper() and token.text.endswith("s") and token.low in nouns():
        return False  # 'GPUs'
    if token.text.isupper():
        after = reader.at(at + 1)
        return after.tag == "hangul" and titled(after.text)
    return at > 0 or (token.low in nouns() and (not common(token.low, at) or begins_name(reader, at)))


def _goes_on(reader: Reader, at: int) -> bool:
    """May a noun stand at *at*?"""
    token = reader.at(at)
    return (
        token.tag in ("hangul", "money", "percent", "count", "number", "span", "time")
        or match(reader, at, nouns(), longest()) is not None
        or match(reader, at, adjectives(), longest()) is not None
        or (token.tag == "latin" and token.text[0].isupper())
    )


#: 'its August settlement'; 'May' and 'March' may be names
_MONTHS = {
    "January": "1월", "February": "2월", "April": "4월", "June": "6월", "July": "7월", "August": "8월", "September": "9월", "October": "10월",
    "November": "11월", "December": "12월",
}  # fmt: skip


def _figure(reader: Reader, at: int, built: Building) -> tuple[Building, int, None] | None:
    """A figure before its noun: '150억 달러 규모의', '20%', '2분기', or a number that goes behind the noun."""
    token = reader.at(at)
    timed = _MONTHS.get(token.text, "") if at else ""
    timed = token.text if token.tag in ("time", "span") else timed
    if timed and _goes_on(reader, at + 1):
        return replace(built, pieces=(*built.pieces, timed)), at + 1, None
    if token.tag == "time":
        return None
    start = about(reader, at)[2] if token.tag == "latin" and built.marked else at
    figures = ("money", "percent", "count")
    if (token.tag in figures or (start > at and reader.at(start).tag in figures)) and built.counted is None:
        for phrase, end in amount(reader, at):
            if _goes_on(reader, end) and reader.at(end).tag not in ("time", "span") and not phrase.text.endswith("세"):
                scale = " 규모의" if "M" in phrase.kinds else ""
                return replace(built, pieces=(*built.pieces, phrase.text + scale)), end, None
        return None
    before, behind, start = about(reader, at) if built.counted is None else ("", "", at)
    found = number(reader, start)
    if found is not None and built.counted is None and _goes_on(reader, found[1]) and not any(built.pieces):
        return replace(built, counted=(before, found[0], behind)), found[1], None
    return None


_KNOWS = (
    *(("familiar", "with"), ("briefed", "on"), ("close", "to")),
    *(("with", "knowledge", "of"), ("with", "direct", "knowledge", "of")),
)


def knowing(reader: Reader, text: str, end: int) -> Iterator[tuple[Phrase, int]]:
    """'2명 with knowledge of the matter'."""
    for words in _KNOWS:
        if reader.words(end, *words):
            for _, after in core(reader, end + len(words)):
                yield Phrase(text, frozenset("h"), many=True, closed=True), after
