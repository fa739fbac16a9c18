"""The words of newspaper Chinese, in simplified characters, read once; pure.

``verbs.txt``: surface|surface TAB Korean stem TAB marks.  Stem: '열', with ':a' or ':i' or ':c' (the copula) where it is no verb,
'/ㅂ' where it changes before a vowel, '_' for a blank.
Marks: t (its object takes 을/를), i (no object), b (an object may be left out), s (a state: present by itself), e (a state that
goes on: -고 있다), g (goes up or down: a figure behind it has no particle), q (tells what somebody says), n (its stem without 하
is a noun too), u (nobody wills it), w (done with somebody), a (only somebody does it), h (only a thing does it), k (its object is
where something gets to: what gets there is another one).
Frames: o=에 (its object takes that particle; '-': a figure without one), on=에 (the same, of nouns that are no sums), p=열리 (its
passive; '-': none; 'same': the subject of what it governs is its own), t=늘리 (a verb of kind g with an object), n=협력 (its noun),
at=에 and x=에서 (the particle of a place and of whom it is done to), to=까지 (of where it ends), pre=전년_동기_대비 (words before it),
v=lead:words (the form of a predicate behind it, and what follows that), v2=lead:particle:words (the same, with somebody told
to do it between), c=quote (a clause behind it, by a name of ``embedding.LEADS``).

``nouns.txt``: surface|surface TAB Korean TAB kind (thing where it is missing); the trade's terms of ``terms_zh.txt`` and the names of
:mod:`.names` besides.
Kinds: person, people, firm, name, place, area, event, thing, plan (what somebody will do), news (what is said), fact, says (what
tells something), deed, pron.

``words.txt``: sort TAB surface|surface TAB Korean TAB kind; the sorts are those of ``rules.TABLE``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from ..japanese.korean import Stem
from .names import names
from .script import simplified

MARKS = frozenset("tisgqnubewakh")
FRAMES = frozenset(["o", "p", "t", "v", "v2", "at", "to", "n", "c", "pre", "x", "on"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """One entry of ``verbs.txt``."""

    surface: str
    stem: Stem
    marks: frozenset[str] = frozenset()
    frame: dict[str, str] = field(default_factory=dict, hash=False)

    @property
    def passive(self) -> Stem | None:
        """What it is with nobody who acts; ``None`` where Korean has none."""
        told = self.frame.get("p")
        if told:
            return None if told == "-" else stem_of(told)
        text = self.stem.text
        return Stem(text=text[:-1] + "되") if self.stem.kind == "v" and text.endswith("하") else None

    @property
    def noun(self) -> str:
        """The verb as a noun; '' where it is none."""
        told = self.frame.get("n", "").replace("_", " ")
        return told or (self.stem.text[:-1] if "n" in self.marks else "")


@dataclass(frozen=True, slots=True)
class Word:
    """One entry of ``nouns.txt`` (sort 'noun') or ``words.txt``."""

    sort: str
    korean: str
    kind: str = ""


def stem_of(told: str) -> Stem:
    """'높:a', '돕/ㅂ', '늘리' as a stem; '_' is a blank."""
    text, _, way = told.replace("_", " ").partition("/")
    text, _, kind = text.partition(":")
    return Stem(text=text, kind=kind or ("i" if text.endswith(("있", "없")) else "v"), way=way)


def rows(name: str) -> list[list[str]]:
    """The lines of a table."""
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


@cache
def _verbs() -> dict[str, tuple[Verb, ...]]:
    found: dict[str, tuple[Verb, ...]] = {}
    for surfaces, korean, *marks in rows("verbs.txt"):
        told = marks[0].split() if marks else ["t"]
        frame = dict(mark.split("=", 1) for mark in told if "=" in mark)
        for surface in surfaces.split("|"):
            verb = Verb(
                surface=surface, stem=stem_of(korean), marks=frozenset(mark for mark in told if "=" not in mark), frame=frame
            )  # fmt: skip
            found[surface] = (*found.get(surface, ()), verb)
    return found


@cache
def _words() -> dict[str, tuple[Word, ...]]:
    found: dict[str, tuple[Word, ...]] = {}
    for surfaces, korean, *kind in rows("nouns.txt"):
        for surface in surfaces.split("|"):
            found[surface] = (*found.get(surface, ()), Word("noun", korean, kind[0] if kind else "thing"))
    for sort, surfaces, *rest in rows("words.txt"):
        for surface in surfaces.split("|"):
            told, sense = [*rest, "", ""][:2]
            found[surface] = (*found.get(surface, ()), Word(sort, told, sense))
    for surface, korean in terms().items():
        if surface not in found and surface not in _verbs():
            found[surface] = (Word("noun", korean, "thing"),)
    for surface, (korean, sense) in names().items():
        if surface not in found and surface not in _verbs():
            found[surface] = (Word("noun", korean, sense),)
    return found


@cache
def terms() -> dict[str, str]:
    """The trade's terms in simplified characters, with their Korean; of two rows the first."""
    text = files("summarizer").joinpath("terms_zh.txt").read_text(encoding="utf-8")
    told = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return {simplified(surface): korean for surfaces, korean in reversed(told) for surface in surfaces.split("|")}


@cache
def longest() -> int:
    """No entry is longer than this."""
    return max(map(len, [*_words(), *_verbs()]))


def entries(surface: str) -> tuple[tuple[Word, ...], tuple[Verb, ...]]:
    """All that *surface* may be."""
    return _words().get(surface, ()), _verbs().get(surface, ())
