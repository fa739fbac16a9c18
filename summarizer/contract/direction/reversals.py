"""Words that exclude each other, told apart by the dictionary: '저해' of the evidence is no '촉진'.  Pure.

:mod:`.antonyms` and :mod:`.opposites` spell out in four tongues what tells a word; here the lexicon does.  A line is
refused where the sentences it is about have a word of the other side and none for the line's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib.resources import files

from ...korean.morphology import Token, analyse
from ..clauses import Clause, clauses, content
from ..denial.told import about
from ..lexicon import ideas_in, ideas_of, places_of
from ..parts import part_at
from ..reach import told_words
from ..sounds.hanja import fold, readings
from ..source import Evidence
from .denied import denied_behind


@dataclass(frozen=True, eq=False)
class _Side:
    """One side of a row; a key by its identity."""

    words: tuple[str, ...]

    @cached_property
    def first(self) -> frozenset[int]:
        """The ideas of the words that speak against the other side."""
        return frozenset(idea for word in self.words[:_TELLING] for idea in ideas_of(word))


@cache
def _rows() -> tuple[tuple[_Side, _Side], ...]:
    lines = files(__package__).joinpath("reversals.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split("|") for line in lines if line and not line.startswith("#"))
    return tuple((_side(one), _side(other)) for one, other in rows)


def _side(row: str) -> _Side:
    return _Side(tuple(word.replace("_", " ") for word in row.split()))


#: verbs that mean many things, and degrees ('크게 넘다', '시간을 얻다'): never asked by themselves
_BROAD = frozenset("크얻지팔길많적쉽싸짧남늘줄넘")


@cache
def _by_word() -> dict[str, tuple[tuple[_Side, _Side], ...]]:
    """What each word that heads a side, or stands in it, is told by, and what excludes it."""
    found: dict[str, tuple[tuple[_Side, _Side], ...]] = {}
    for one, other in _rows():
        for mine, theirs in ((one, other), (other, one)):
            for word in mine.words[:_ASKED]:
                if word not in _BROAD:
                    found[word] = (*found.get(word, ()), (mine, theirs))
    return found


def reversed_word(text: str, evidence: Evidence) -> str | None:
    """The first word of *text* of which its evidence tells the contrary, and nothing that could stand for it."""
    for token, pairs in _said(text):
        if (
            _IS_WHY.match(text, token.end)
            or denied_behind(text, token.start, token.end)
            or _FIGURE_BEFORE.search(text, 0, token.start)
        ):
            continue  # what is not so, or goes with a figure, is read word by word elsewhere
        near = about(part_at(text, token.start), evidence)
        held = {clause.sentence for clause in near}
        sentences = tuple(clause for clause in clauses(evidence) if clause.sentence in held)
        if any(_tells(token.form, mine, theirs, clauses(evidence), evidence.foreign) for mine, theirs in pairs):
            continue
        said = {other.form for other, _ in _said(text)}
        # not where the line tells the contrary, too
        left = [pair for pair in pairs if said.isdisjoint(pair[1].words)]
        things = told_words(text[: token.start])
        if any(
            _contradicts(theirs, mine, place, things, evidence) for place in (near, sentences) for mine, theirs in left
        ):
            return text[token.start : token.end]
    return None


#: '…인 점이 연기 이유': the sentence tells why, and not what
_IS_WHY = re.compile(r" (?:이유|배경|원인|요인|사유|근거|까닭)")
#: '12%로 내린'
_FIGURE_BEFORE = re.compile(r"\d[\d,.]*[만억조천]? ?(?:%|[가-힣]{1,4})? \Z")
#: a plain denial in four languages
_NOT = re.compile(
    r"않|못[하한할해했함]|못 [가-힣]|없[다는었을이음어으고지]|아니[다며라고었지]|아닌|(?i:\b(?:not|never|no|without|nor|cannot)\b|n't\b)|"
    r"ない|なかった|ません|ず[、にと。]|[不未没沒无無](?!断|斷|来|來|久|仅|僅|论|論|人|線|线)"
)


@lru_cache(maxsize=256)
def _said(text: str) -> tuple[tuple[Token, tuple[tuple[_Side, _Side], ...]], ...]:
    return tuple(_words(text))


_HEADS = frozenset({"NNG", "NNP", "XSN"})
_TAGS = frozenset({"NNG", "VV", "VA", "XR", "MAG"})


def _words(text: str) -> Iterator[tuple[Token, tuple[tuple[_Side, _Side], ...]]]:
    table = _by_word()
    tokens = analyse(text)
    heads = {token.start for token in tokens if token.tag in _HEADS}
    for token in tokens:
        if token.end in heads or _is_piece(token, text, tokens):
            continue  # '인수전', '매각설': about it, and not done
        pairs = table.get(token.form, ()) if token.tag in _TAGS else ()
        if pairs:
            yield token, pairs


def _is_piece(token: Token, text: str, tokens: tuple[Token, ...]) -> bool:
    """Is it the end of a word that nobody knows ('자충원', a name): does one odd syllable stand right before it?"""
    alone = token.start == 1 or (token.start > 1 and text[token.start - 2] == " ")
    return alone and any(
        one.end == token.start and one.tag not in _PREFIXES and one.end - one.start == 1 for one in tokens
    )


#: one syllable that may stand before a noun and leave it what it is
_PREFIXES = frozenset({"XPN", "MM", "SL", "SN", "NNB"})


def _joined(told: tuple[Clause, ...]) -> str:
    return " ".join(clause.text for clause in told)


def _tells(word: str, mine: _Side, theirs: _Side, told: tuple[Clause, ...], foreign: bool) -> bool:  # noqa: FBT001 - as the evidence says
    """Has *told* the word, or one of its side; in other tongues what the dictionary has for it and not for the other side?"""
    if not foreign:
        return _stands(mine.words, told)
    own = frozenset(idea for one in (word, *mine.words[:_TELLING]) for idea in ideas_of(one)) - theirs.first
    text = _joined(told)
    lowered = text.lower()
    return not ideas_in(text).isdisjoint(own) or any(
        one in lowered or fold(one) in readings(text)[0] for one in mine.words if len(one) > 1
    )


def _contradicts(theirs: _Side, mine: _Side, told: tuple[Clause, ...], things: tuple[str, ...], evidence: Evidence) -> bool:  # fmt: skip
    """Does *told* say the contrary, in another tongue beside one of *things*, of which the line tells its word?"""
    text = _joined(told)
    if not evidence.foreign:
        return _stands(theirs.words[:_ASKED], told) and _NOT.search(text) is None
    if ideas_in(text).isdisjoint(theirs.first) and not any(
        fold(word) in readings(text)[0] for word in theirs.words[:_TELLING]
    ):
        return False
    marks = [span for word in theirs.words[:_TELLING] for span in places_of(word, text)]
    own = {span for word in mine.words for span in places_of(word, text)}
    return any(
        span not in own
        and (
            not things
            or any(_beside(span, noun, evidence.language) for word in things for noun in places_of(word, text))
        )
        and _NOT.search(text[max(0, span[0] - _AROUND) : span[1] + _AROUND]) is None
        for span in marks
    )


def _beside(mark: tuple[int, int], noun: tuple[int, int], language: str) -> bool:
    """Does the mark stand where it may be told of the noun: so far before it, or so far behind?"""
    before, behind = _REACH.get(language, _REACH["en"])
    return 0 <= noun[0] - mark[1] <= before or 0 <= mark[0] - noun[1] <= behind


#: letters between a word and its noun behind it, or before it
_REACH = {"en": (30, 10), "zh": (10, 8), "ja": (4, 20)}


def _stands(words: tuple[str, ...], told: tuple[Clause, ...]) -> bool:
    """Is one of *words* in Korean clauses, in any form?"""
    return any(word in clause.text for clause in told for word in words if len(word) > 1) or any(
        not set(content(clause.text)).isdisjoint(words) for clause in told
    )


#: so many words of a side are looked for in a line; the others only vouch
_ASKED = 4
#: so many words of a side speak against the other, and so many letters around them may deny them
_TELLING, _AROUND = 2, 14
