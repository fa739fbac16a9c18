"""Words that turn a statement round ('수용' and '기각', '쉽다' and '어렵다'): a table of what excludes what.  Pure.

A line is refused for such a word where the evidence it is about has the opposite, or the same word denied, and nothing
anywhere that could stand for what the line says.  Data in ``antonyms.txt``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from itertools import count

from ..clauses import Clause, clauses
from ..denial.denial_marks import GRAMMAR, PLAIN_NO, may_deny
from ..denial.denial_turns import same_thing
from ..denial.told import about
from ..inflection import inflected, is_word
from ..parts import part_at, parts
from ..source import Evidence
from .otherwise import told_otherwise
from .polarity import Polarity, of_line, of_mark


@dataclass(frozen=True, eq=False)
class _Side:
    """One meaning: the Korean words that a line says it by, and what tells it in the evidence; a key by its identity.

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
        if (
            match is not None
            and not told_otherwise(text, match)
            and _contradicted(text, match, said, evidence)
            and is_word(text, *match.span())
        ):
            return match[0].strip()
    return None


def _contradicted(text: str, match: re.Match[str], said: _Said, evidence: Evidence) -> bool:
    part = part_at(text, match.start())
    polarity = of_line(match, max(match.end(), text.find(part) + len(part)))
    closes = _CLOSES.match(text, match.end()) is not None
    if (
        polarity is Polarity.OPEN
        or _LESS.search(text, 0, match.start())
        or (not closes and any(other.spoken.search(part) for other in said.others))
    ):
        return False
    if _KEEPS.match(match[0]) and _stays(part, evidence):
        return False
    if polarity in _reading(evidence.text, said, evidence.language):
        return False
    if polarity is Polarity.YES and same_thing(part, evidence.text):
        return False  # '未调整销量目标' told as '판매 목표 유지': the verb alone is denied
    near = about(part, evidence)
    if polarity is Polarity.NO:
        return _affirmed(near, said, evidence)
    told = _unspoken(text, part, near, evidence)
    return Polarity.NO in _reading(told, _without_the_said(text, part, said, told), evidence.language, outright=True)


#: '덜 까다로운': less of it is told by its denial, or by its opposite
_LESS = re.compile(r"(?<![가-힣])(?:덜|그만큼|그다지|별로|가장 덜|보다 덜) ?\Z")


#: what is kept; a figure of the evidence that stands there before a change and after it ('380억~420억에서 400억~420억으로')
_KEEPS, _FIGURE = re.compile(r"유지|동결|그대로|고수"), re.compile(r"\d[\d,.]*\d|\d\d")


def _stays(part: str, evidence: Evidence) -> bool:
    figures = _FIGURE.findall(part)
    return any(sentence.count(figure) > 1 for sentence in evidence.canonical for figure in figures)


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
    if own:
        own = _polarities(_without(told, said), said.side, language, outright=outright)
    others = (_polarities(told, other, language, outright=outright) for other in said.others)
    turned = {polarity.turned for other in others for polarity in other}
    # of three meanings, one denied is not yet another affirmed
    return own | (turned - {Polarity.YES} if outright and len(said.others) > 1 else turned)


def _without(told: str, said: _Said) -> str:
    """*told* with the words of the opposites blanked that have a word for the line's own in them ('任' of 解任)."""
    pieces = (match for other in said.others for match in other.outright.finditer(told))
    longer = [match for match in pieces if (own := said.side.told.search(match[0])) is not None and own[0] != match[0]]
    for match in longer:
        told = f"{told[: match.start()]}{'　' * len(match[0])}{told[match.end() :]}"
    return told


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
    table = _by_head()
    heads = ((at, table.get(text[at], ()), table.get(text[at : at + 2], ())) for at in range(len(text)))
    return tuple(
        (at, said)
        for at, one, two in heads
        if one or two
        for _, said in sorted((*one, *two), key=_place)
        if said.word.match(text, at)
    )


def _place(entry: tuple[int, _Said]) -> int:
    return entry[0]


@cache
def _by_head() -> dict[str, tuple[tuple[int, _Said], ...]]:
    """The words of the table with their places in it, by the letter or two they begin with: most of a line begins none."""
    found: dict[str, tuple[tuple[int, _Said], ...]] = {}
    place = count()
    for sides in _sets():
        for side in sides:
            others = tuple(other for other in sides if other is not side)
            for word in side.said:
                entry = next(place), _Said(re.compile(word), side, others)
                for head in _heads(word):
                    found[head] = (*found.get(head, ()), entry)
    return found


_LOOKS_BEHIND = re.compile(r"^(?:\(\?<[!=][^)]*\))+")
_CHOICE = re.compile(r"\(\?:([^)]*)\)")


def _heads(word: str) -> set[str]:
    bare = _LOOKS_BEHIND.sub("", word)
    choice = _CHOICE.match(bare)
    ways = choice[1].split("|") if choice else (bare,)
    return {way[: 2 if _TWO.match(way) else 1] for way in ways}


#: two letters that have to be there
_TWO = re.compile(r"[가-힣A-Za-z]{2}(?![?*{])")


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
    outright = [[word for word in column if word[0] != "?"] for column in (korean, english, signs)]
    said = tuple(_korean(word) for word in korean if word[0] not in "<?")
    return _Side(said, _told_by(*outright), _told_by(korean, english, signs))


def _told_by(korean: list[str], english: list[str], signs: list[str]) -> str:
    """An expression for any of the words, without the marks of the table."""
    stems = [_stem(word.lstrip("<?")) for word in korean]
    begun = [_begun(word.lstrip("?")) for word in english]
    loose = [word for word in begun if word.startswith("n't")]  # stands behind a letter
    groups = (
        _any(_CONTRARY, stems, _COMPOUND),
        _any(r"(?<![a-z])", [word for word in begun if word not in loose], ""),
        "|".join([*loose, *(word.lstrip("?") for word in signs)]),
    )
    return "|".join(filter(None, groups))


def _any(before: str, words: list[str], behind: str) -> str:
    """Any of *words* between what all of them ask for: tried only where one of their first letters stands."""
    firsts = [first[1] or first[2] for word in words if (first := _FIRST.match(word)) is not None]
    ahead = f"(?=[{''.join(firsts)}])" if len(firsts) == len(words) else ""
    return f"{before}{ahead}(?:{'|'.join(words)}){behind}" if words else ""


#: the letter, or the letters of a class, that a word has to begin with
_FIRST = re.compile(r"(?:([가-힣A-Za-z])|\[([가-힣-]+)\])(?![?*{])")


#: before a word: it says the contrary ('미승인', '비공개'); behind it: it is part of another word ('인상률', '거부권')
_CONTRARY, _COMPOUND = (
    r"(?<![미비불무재])",
    r"(?!율|률|폭|권|법|액|량|치(?![를며고])|비율|론|설(?![명])|식(?=[에을이은 ]|$)|여부| 여부|안(?!정))",
)


def _korean(word: str) -> str:
    return f"{_CONTRARY}{_stem(word)}{_COMPOUND}"


def _stem(word: str) -> str:
    return (inflected(word[:-1]) if word.endswith("~") else word).replace("_", " ?")


def _begun(word: str) -> str:
    """The beginning of an English word, or the whole of it."""
    return re.sub(r"\$$", r"\\b", word).replace("_", " ")
