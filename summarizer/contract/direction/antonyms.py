"""Words that turn a statement round ('수용' and '기각', '쉽다' and '어렵다'): a table of what excludes what.  Pure.

A line is refused for such a word where the evidence it is about has the opposite, or the same word denied, and nothing
anywhere that could stand for what the line says.  Data in ``antonyms.txt``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from importlib.resources import files

from ..clauses import Clause, clauses
from ..denial.denial_marks import GRAMMAR, PLAIN_NO, may_deny
from ..denial.told import about
from ..inflection import inflected, is_word
from ..parts import part_at, parts
from ..source import Evidence
from .polarity import Polarity, of_line, of_mark


@dataclass(frozen=True)
class _Side:
    """One meaning: the Korean words that a line says it by, and what tells it in the evidence.

    ``outright`` speaks against the other meanings; ``told`` also holds what merely may stand for this one.
    """

    said: tuple[str, ...]
    outright_by: str
    told_by: str

    @cached_property
    def spoken(self) -> re.Pattern[str]:
        """Any of its Korean words."""
        return re.compile("|".join(self.said))

    @cached_property
    def outright(self) -> re.Pattern[str]:
        return re.compile(self.outright_by, re.IGNORECASE)

    @cached_property
    def told(self) -> re.Pattern[str]:
        return re.compile(self.told_by, re.IGNORECASE)


@dataclass(frozen=True)
class _Said:
    """A word that a line may say, its side, and the sides that exclude it."""

    word: re.Pattern[str]
    side: _Side
    others: tuple[_Side, ...]


def opposite_said(text: str, evidence: Evidence) -> str | None:
    """Name the first word of *text* whose opposite the evidence has, and nothing that could stand for the word."""
    for at, said in _words_of(text):
        match = said.word.match(text, at)
        if match is not None and _contradicted(text, match, said, evidence) and is_word(text, *match.span()):
            return match[0].strip()
    return None


def _contradicted(text: str, match: re.Match[str], said: _Said, evidence: Evidence) -> bool:
    part = part_at(text, match.start())
    polarity = of_line(match, max(match.end(), text.find(part) + len(part)))
    closes = _CLOSES.match(text, match.end()) is not None
    if polarity is Polarity.OPEN or (not closes and any(other.spoken.search(part) for other in said.others)):
        return False
    if polarity in _reading(evidence.text, said, evidence.language):
        return False
    near = about(part, evidence)
    if polarity is Polarity.NO:
        return _affirmed(near, said, evidence)
    told = _unspoken(text, part, near, evidence)
    return Polarity.NO in _reading(told, _without_the_said(text, part, said, told), evidence.language, outright=True)


def _unspoken(text: str, part: str, near: tuple[Clause, ...], evidence: Evidence) -> str:
    """The sentences of *near*, without the clauses whose denial another part of the line tells."""
    sentences = dict.fromkeys(clause.sentence for clause in near)
    others = [other for other in parts(text) if other != part and PLAIN_NO.search(other)]
    kept = {clause for other in others for clause in about(other, evidence)} - set(near)
    if not kept:
        return " ".join(sentences)
    return " ".join(clause.text for clause in clauses(evidence) if clause.sentence in sentences and clause not in kept)


def _without_the_said(text: str, part: str, said: _Said, told: str) -> _Said:
    """*said* without the opposites that the line tells of something else as often as the evidence does."""
    rest = text.replace(part, " ")
    others = tuple(
        other
        for other in said.others
        if not (spoken := len(other.spoken.findall(rest))) or len(other.outright.findall(told)) > spoken
    )
    return said if len(others) == len(said.others) else replace(said, others=others)


def _affirmed(near: tuple[Clause, ...], said: _Said, evidence: Evidence) -> bool:
    """Do the clauses affirm what the line denies?  One that denies anything else may deny this too, in other words."""
    bare = ((clause.text, said.side.outright.sub(" ", clause.text)) for clause in near)
    told = " ".join(
        text
        for text, other in bare
        if not (may_deny(other, foreign=True) if evidence.foreign else GRAMMAR.search(other))
    )
    if Polarity.YES in _polarities(told, said.side, evidence.language, outright=True):
        return True
    whole = " ".join(clause.text for clause in near)
    return len(said.others) == 1 and Polarity.NO in _polarities(whole, said.others[0], evidence.language, outright=True)


#: the word is what the line closes with
_CLOSES = re.compile(r"[가-힣]{0,3}\W*$")


def _reading(told: str, said: _Said, language: str, *, outright: bool = False) -> frozenset[Polarity]:
    """Does *told* affirm what the line says, or deny it?  What an opposite affirms is denied."""
    own = _polarities(told, said.side, language, outright=outright)
    others = (_polarities(told, other, language, outright=outright) for other in said.others)
    turned = {polarity.turned for other in others for polarity in other}
    # of three meanings, one denied is not yet another affirmed
    return own | (turned - {Polarity.YES} if outright and len(said.others) > 1 else turned)


@lru_cache(maxsize=8192)
def _polarities(told: str, side: _Side, language: str, *, outright: bool) -> frozenset[Polarity]:
    marks = side.outright if outright else side.told
    found = {of_mark(match, language) for match in marks.finditer(told)}
    if Polarity.OPEN in found:
        found = found - {Polarity.OPEN} | (set() if outright else {Polarity.YES, Polarity.NO})
    return frozenset(found)


@lru_cache(maxsize=256)
def _words_of(text: str) -> tuple[tuple[int, _Said], ...]:
    """Where words of the table stand in *text*."""
    table = _by_first_letter()
    return tuple(
        (at, said)
        for at, letter in enumerate(text)
        if letter in table
        for said in table[letter]
        if said.word.match(text, at)
    )


@cache
def _by_first_letter() -> dict[str, tuple[_Said, ...]]:
    """The words of the table by the letter they begin with: most letters of a line begin none."""
    found: dict[str, tuple[_Said, ...]] = {}
    for sides in _sets():
        for side in sides:
            others = tuple(other for other in sides if other is not side)
            for word in side.said:
                entry = _Said(re.compile(word), side, others)
                for letter in _first_letters(word):
                    found[letter] = (*found.get(letter, ()), entry)
    return found


_LOOKS_BEHIND = re.compile(r"^(?:\(\?<[!=][^)]*\))+")
_CHOICE = re.compile(r"\(\?:([^)]*)\)")


def _first_letters(word: str) -> set[str]:
    bare = _LOOKS_BEHIND.sub("", word)
    choice = _CHOICE.match(bare)
    return {alternative[0] for alternative in (choice[1].split("|") if choice else (bare,))}


@cache
def _sets() -> tuple[tuple[_Side, ...], ...]:
    text = files(__package__).joinpath("antonyms.txt").read_text(encoding="utf-8")
    blocks = re.split(r"^\[(.*)\]$", text, flags=re.MULTILINE)[1:]
    found: list[tuple[_Side, ...]] = []
    for name, block in zip(blocks[::2], blocks[1::2], strict=True):
        sides = tuple(map(_side, block.strip().splitlines()))
        found += [(side,) for side in sides] if name.startswith(_ALONE) else [sides]
    return tuple(found)


#: a block of words that have no opposite: each is done, or not
_ALONE = "="


def _side(row: str) -> _Side:
    korean, english, signs = (column.split() for column in row.split(" |"))
    native = [_korean(word.lstrip("<?")) for word in korean]
    outright = [
        *(_korean(word.lstrip("<")) for word in korean if word[0] != "?"),
        *_foreign(word for word in english if word[0] != "?"),
        *(word for word in signs if word[0] != "?"),
    ]
    told = [*native, *_foreign(word.lstrip("?") for word in english), *(word.lstrip("?") for word in signs)]
    said = tuple(_korean(word) for word in korean if word[0] not in "<?")
    return _Side(said, "|".join(outright), "|".join(told))


#: before a word: it says the contrary ('미승인', '비공개'); behind it: it is part of another word ('인상률', '거부권')
_CONTRARY, _COMPOUND = (
    r"(?<![미비불무재])",
    r"(?!율|률|폭|권|법|액|량|치(?![를며고])|비율|론|설(?![명])|식(?=[에을이은 ]|$)|여부| 여부|안(?!정))",
)


def _korean(word: str) -> str:
    stem = inflected(word[:-1]) if word.endswith("~") else word
    return f"{_CONTRARY}{stem.replace('_', ' ?')}{_COMPOUND}"


def _foreign(stems: Iterator[str]) -> Iterator[str]:
    """English beginnings of words; 'n't' stands behind one."""
    for stem in stems:
        begins = "" if stem.startswith("n't") else "(?<![a-z])"
        yield begins + re.sub(r"\$$", r"\\b", stem).replace("_", " ")
