"""Noun phrases up to their head: determiners, figures, adjectives, names and nouns in Korean order; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from . import asides
from .amounts import about, amount, number, piece
from .lexicon import Adjective, Noun, adjectives, forms, longest, nouns
from .names import begins_name, common, name, proper, tied, titled
from .predicates import Told, linked, stem_of
from .reader import Found, Phrase, Reader
from .reader import longest as match
from .sounds import with_particle

#: determiner -> its Korean
_DETERMINERS = {
    "the": "", "a": "", "an": "", "some": "일부 ", "several": "여러 ", "many": "많은 ", "all": "모든 ", "every": "모든 ", "each": "각 ", "both": "양 ",
    "another": "또 다른 ", "other": "다른 ", "most": "대부분의 ", "any": "", "various": "여러 ", "certain": "일부 ", "a few": "몇몇 ", "a number of": "여러 ",
    "a series of": "일련의 ", "a range of": "다양한 ", "a variety of": "다양한 ", "a group of": "여러 ", "the other": "다른 ", "all the": "모든 ", "more": "더 많은 ",
    "fewer": "더 적은 ", "most of the": "대부분의 ", "some of the": "일부 ", "many of the": "많은 ", "all of the": "모든 ", "a lot of": "많은 ", "a pair of": "두 ",
    "a wide range of": "다양한 ", "a broad range of": "다양한 ", "a wide variety of": "다양한 ", "a wide array of": "다양한 ", "an array of": "다양한 ",
    "a host of": "여러 ", "a slew of": "여러 ", "a handful of": "소수의 ", "scores of": "수많은 ", "the same": "같은 ", "the following": "다음 ",
}  # fmt: skip
_OWN = frozenset(["its", "their", "his", "her", "our"])
#: of what the paper says whose it is
_OURS = frozenset("gfo")
_COUNTERS = (("h", "명"), ("f", "곳"), ("o", "곳"), ("d", "건"), ("s", "건"), ("t", "번"))
_NATIVE = {"2": "두", "3": "세", "4": "네"}
#: 'the 회장': somebody named before
_POSTS = frozenset(
    ["회장", "부회장", "사장", "의장", "CEO", "CFO", "COO", "CTO", "대표", "창업자", "공동창업자", "창업자 겸 CEO"]
)
#: nouns that tell of somebody named before
_KNOWN = re.compile(
    r"(?:회사|기업|그룹|업체|스타트업|은행|당국|위원회|부처|팀|연구소|펀드|재단|단체|사업부|기관|제조사|제조업체|과학자|억만장자|사업가|기업인|수장|임원|창업자|창립자|거물|베테랑|용의자|피고)$"
)


@dataclass(frozen=True, slots=True)
class _Building:
    """A phrase as far as it is read: ``front`` stands before all, ``pieces`` are its words so far."""

    front: str = ""
    pieces: tuple[str, ...] = ()
    counted: tuple[str, str, str] | None = None
    negative: bool = False
    definite: bool = False
    #: has it an article or its like?
    marked: bool = False
    #: 'its' and its like
    own: str = ""
    #: what the noun before is
    last: frozenset[str] = frozenset()

    def text(self, last: str, kinds: frozenset[str]) -> str:
        words = " ".join(part for part in (*self.pieces, last) if part)
        ours = "자사 " if self.own in ("its", "our") and kinds & _OURS else ""
        return f"{self.front}{ours}{words}"


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
    yield from _from(reader, *_determined(reader, index))


def _determined(reader: Reader, index: int) -> tuple[int, _Building]:
    low = reader.low(index)
    if low == "no" and reader.low(index + 1) not in ("longer", "one"):
        return index + 1, _Building(negative=True)
    if low in _OWN and reader.at(index).tag == "latin":
        after = index + 1 + (reader.low(index + 1) == "own")
        return after, _Building(own=low, definite=True)
    for size in (4, 3, 2, 1):
        key = " ".join(reader.low(index + place) for place in range(size))
        if key == "some" and number(reader, index + 1) is not None:
            break
        if key in ("more", "fewer") and reader.low(index + 1) == "than":
            break
        if key in _DETERMINERS and reader.at(index).tag == "latin":
            return index + size, _Building(front=_DETERMINERS[key], definite=key.startswith("the"), marked=True)
    return index, _Building()


def _from(reader: Reader, start: int, built: _Building) -> Iterator[tuple[Phrase, int]]:
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
            begun = _Building(front=_owner(phrase), definite=True, negative=begun.negative, marked=True)
            at += 1
            if reader.low(at) == "own":
                at += 1
            continue
        if not _is_bare(phrase, begun):
            yield phrase, at
        begun = replace(begun, pieces=(*begun.pieces, phrase.marks["\0"]), last=phrase.kinds)


def _is_bare(phrase: Phrase, built: _Building) -> bool:
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


_Step = tuple[_Building, int, Phrase | None]


def _item(reader: Reader, at: int, built: _Building) -> _Step | None:
    """The next word of a phrase: a figure, an adjective (no phrase ends there), a name or a noun."""
    token = reader.at(at)
    if token.tag in ("mark", "end", "poss"):
        return None
    if reader.cuts and asides.is_mere_colour(reader, at) and built.marked and not (built.front or built.own):
        at += 1
        token = reader.at(at)
    if (figure := _figure(reader, at, built)) is not None:
        return figure
    if (joined := tied(reader, at)) is not None:
        return replace(built, pieces=(*built.pieces, joined[0])), joined[1], None
    if built.last & frozenset("ho") and token.low.endswith("ing") and token.low in forms():
        return None  # 'a start-up building software'
    if token.tag == "latin" and token.text[0].isupper() and match(reader, at, proper(), 5) is not None:
        return _by_name(reader, at, built)
    return _by_table(reader, at, built) or _by_name(reader, at, built)


def _by_table(reader: Reader, at: int, built: _Building) -> _Step | None:
    """A noun or an adjective that is known; one with a capital inside a sentence may be a name."""
    noun = match(reader, at, nouns(), longest())
    adjective = match(reader, at, adjectives(), longest())
    long = max(noun[1] if noun else 0, adjective[1] if adjective else 0) > at + 1
    if not long and _is_capital(reader, at) and (named := _by_name(reader, at, built)) is not None:
        return named
    if noun is not None and (_may_be_verb(reader, at, noun, built) or _may_go_on(reader, at, noun)):
        return None
    if noun is not None and (adjective is None or noun[1] > adjective[1] or not _goes_on(reader, adjective[1])):
        return built, noun[1], _headed(noun[0], built)
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


def _may_be_verb(reader: Reader, at: int, noun: tuple[Noun, int], built: _Building) -> bool:
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


def _by_name(reader: Reader, at: int, built: _Building) -> _Step | None:
    named = name(reader, at)
    return None if named is None else (built, named[1], _headed_by_name(named[0], built))


def _is_capital(reader: Reader, at: int) -> bool:
    """Has the word a capital that the sentence's beginning does not ask for?"""
    token = reader.at(at)
    if token.tag != "latin" or not token.text[0].isupper():
        return False
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


def _figure(reader: Reader, at: int, built: _Building) -> tuple[_Building, int, None] | None:
    """A figure before its noun: '150억 달러 규모의', '20%', '2분기', or a number that goes behind the noun."""
    token = reader.at(at)
    if token.tag == "time":
        return (replace(built, pieces=(*built.pieces, token.text)), at + 1, None) if _goes_on(reader, at + 1) else None
    if token.tag == "span" and _goes_on(reader, at + 1):
        return replace(built, pieces=(*built.pieces, token.text)), at + 1, None
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


def _headed(noun: Noun, built: _Building) -> Phrase:
    text = built.text(noun.korean, noun.kinds)
    native = _NATIVE.get(built.counted[1]) if built.counted and not built.counted[0] and not built.counted[2] else None
    if native is not None and built.definite and not built.front and not built.own and noun.kinds & frozenset("ho"):
        text = f"{native} {text}"  # 'the two firms'
    elif built.counted is not None:
        text = f"{text} {_counted(built.counted, _counter(noun))}"
    known = (
        built.definite
        and not built.own
        and not built.front
        and all(piece.endswith("에 본사를 둔") for piece in built.pieces)
        and _KNOWN.search(noun.korean) is not None
    )
    return Phrase(
        text, noun.kinds, {**noun.marks, "\0": noun.korean, "\2": ""}, negative=built.negative, many=noun.many, own=built.own,
        known=known,
    )  # fmt: skip


def _counted(figure: tuple[str, str, str], counter: str) -> str:
    """'약 900명', '1만 개'."""
    before, digits, behind = figure
    return f"{before}{digits}{' ' if digits.endswith(('만', '억', '조')) else ''}{counter}{behind}"


def _counter(noun: Noun) -> str:
    if "n" in noun.marks:
        return noun.marks["n"]
    return next((counter for letter, counter in _COUNTERS if letter in noun.kinds), "개")


def _headed_by_name(phrase: Phrase, built: _Building) -> Phrase:
    text = built.text(phrase.text, phrase.kinds)
    if built.counted is not None:
        text = f"{text.removesuffix('들')} {_counted(built.counted, '명' if 'h' in phrase.kinds else '곳')}"
    kinds = phrase.kinds if not built.pieces and not built.front else phrase.kinds - {"P"}
    bare_title = built.definite and not (built.own or built.pieces or built.front) and phrase.text in _POSTS
    return phrase.but(
        known=bare_title or phrase.known,
        text=text,
        kinds=kinds,
        marks={"\0": phrase.text},
        negative=built.negative,
        own=built.own,
    )


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
