"""The words of newspaper Japanese: predicates of ``verbs.txt``, nouns of ``nouns.txt`` and ``loanwords.txt``, the rest of ``words.txt``.

What binds clauses stands in ``links.txt``, predicates bound to the one before in ``auxiliaries.txt``, in the same columns.

``verbs.txt``: surface|surface TAB kind TAB Korean stem TAB marks.  Kind: 5 and 1 verbs, s (する behind it), i and na adjectives.
Korean: '열', with ':a' or ':i' where it is no verb and '/ㅂ' where it changes.  Marks:
n (nobody wills it), s (its connective form is 아/어), r (ている is 아/어 있), q (tells what somebody says), d (what has a new date),
x (what looks like its potential is another verb), apart (not right behind a noun), に=로 (the particle that its に becomes),
PASS=열리, な=새로운 and 副=새로 (forms of an adjective), ~화제에=오르 (another stem behind these words), and link=... (stands right
behind another predicate, which takes that form; bare: or behind a noun; glue: without a space).


``words.txt``: kind TAB surface|surface TAB Korean; the two lists of nouns: surface|surface TAB Korean.  Read once; pure.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from .conjugation import Form, tails
from .firms import firms
from .korean import Stem


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicate:
    """One entry of ``verbs.txt``."""

    stem: Stem
    kind: str
    marks: frozenset[str] = frozenset()
    #: 'に' -> '로', 'PASS' -> '열리', 'link' -> 'quote'
    frame: dict[str, str] = field(default_factory=dict)


#: する and the copula, which stand behind nouns
DOING = Predicate(stem=Stem(text="하"), kind="s", frame={"に": "으로", "と": "으로"})
BEING = Predicate(stem=Stem(text="이", kind="c"), kind="na")


@dataclass(frozen=True, slots=True)
class Word:
    """One entry of ``words.txt``."""

    kind: str
    korean: str
    #: a name: whole words of katakana only
    alone: bool = False


def _lines(name: str) -> list[list[str]]:
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


@cache
def words() -> dict[str, tuple[Word, ...]]:
    """Surface -> its entries."""
    found: dict[str, tuple[Word, ...]] = {}
    nouns = [["noun", *row] for name in ("nouns.txt", "loanwords.txt") for row in _lines(name)]
    for kind, surfaces, korean in [*_lines("words.txt"), *_lines("links.txt"), *nouns]:
        for surface in surfaces.split("|"):
            found[surface] = (*found.get(surface, ()), Word(kind, korean))
    named = {surface: (Word("noun", korean, alone=True),) for surface, korean in firms().items()}
    return named | found


@cache
def korean_terms() -> frozenset[str]:
    """Every Korean word of the trade's terms: what is one of these is no name."""
    text = files("summarizer").joinpath("terms_ja.txt").read_text(encoding="utf-8")
    rows = (line.partition("\t")[2] for line in text.splitlines() if line and not line.startswith("#"))
    return frozenset(word for row in rows for word in row.split())


@cache
def longest_word() -> int:
    return max(map(len, words()))


@cache
def _predicates() -> dict[str, tuple[tuple[Predicate, str], ...]]:
    """Stem without the last kana -> its predicates with that kana."""
    found: dict[str, tuple[tuple[Predicate, str], ...]] = {}
    for surfaces, kind, korean, *marks in [*_lines("verbs.txt"), *_lines("auxiliaries.txt")]:
        predicate = _predicate(kind, korean, marks[0].split() if marks else [])
        for surface in surfaces.split("|"):
            head, last = (
                (surface, "")
                if kind in ("na", "x")
                else (surface[:-2], "")
                if kind == "s"
                else (surface[:-1], surface[-1])
            )
            found[head] = (*found.get(head, ()), (predicate, last))
    return found


def _predicate(kind: str, korean: str, marks: list[str]) -> Predicate:
    text, _, way = korean.partition("/")
    text, _, sort = text.partition(":")
    sort = sort or ("i" if text.endswith(("있", "없")) else "a" if kind in ("i", "na") else "v")
    frame = dict(mark.replace("_", " ").split("=", 1) for mark in marks if "=" in mark)
    return Predicate(
        stem=Stem(text=text, kind=sort, way=way),
        kind=kind,
        marks=frozenset(mark for mark in marks if "=" not in mark),
        frame=frame,
    )


@cache
def _longest_stem() -> int:
    return max(map(len, _predicates()))


#: no form is longer than this behind its stem
_LONGEST_TAIL = 11


def predicates_at(text: str, start: int) -> list[tuple[int, Predicate, Form]]:
    """(end, predicate, form) of every predicate of the table that begins at *start*."""
    found = []
    for size in range(_longest_stem(), -1, -1):
        stem = text[start : start + size]
        if len(stem) < size:
            continue
        for predicate, last in _predicates().get(stem, ()):
            found += [
                (end, predicate, form)
                for end, form in _forms(text, start + size, predicate.kind, last)
                if _told(predicate, form)
            ]
    return found


def _told(predicate: Predicate, form: Form) -> bool:
    """Is this voice of the verb in Korean what the table says, or certain without it?"""
    if form.chain[:1] == ("CAN",) and predicate.marks & {"n", "x"} and predicate.kind == "5":
        return False  # 退ける is no 'can 退く'
    if "PASS" in predicate.frame:
        return True
    if form.chain[:1] in (("PASS",), ("CAUS",)) and not predicate.stem.text.endswith("하"):
        return False  # '줄어들' has no passive and no causative that rules could make
    return "RARE" not in form.chain and not ("link" in predicate.frame and form.chain[:1] == ("PASS",))


def described_at(text: str, start: int) -> list[tuple[int, str]]:
    """(end, Korean noun) of the words of kind 'na' that begin at *start*, as nouns: 必要 is 필요 as well as 필요하다."""
    found = []
    for size in range(2, min(_longest_stem(), len(text) - start) + 1):
        for predicate, _ in _predicates().get(text[start : start + size], ()):
            noun = predicate.stem.text[:-1]
            if predicate.kind == "na" and "link" not in predicate.frame and noun and predicate.stem.text[-1] in "하이":
                found.append((start + size, noun))
    return found


@cache
def described() -> frozenset[str]:
    """The surfaces of the words of kind 'na' and of the verbs with する, without it."""
    heads = {
        (head, predicate.kind, last)
        for head, found in _predicates().items()
        for predicate, last in found
        if "link" not in predicate.frame
    }
    return frozenset(head for head, kind, _ in heads if kind in ("na", "s") and len(head) > 1)


def doing_at(text: str, start: int) -> list[tuple[int, Predicate, Form]]:
    """する behind a noun that ends at *start*."""
    return [(end, DOING, form) for end, form in _forms(text, start, "s", "")]


def being_at(text: str, start: int) -> list[tuple[int, Predicate, Form]]:
    """だ behind a noun that ends at *start*; its attributive is の, a particle."""
    return [(end, BEING, form) for end, form in _forms(text, start, "na", "") if form.final not in ("attr", "adv")]


def _forms(text: str, start: int, kind: str, last: str) -> list[tuple[int, Form]]:
    table = tails("行" if text[start - 1 : start] == "行" and last == "く" else kind, last)
    found = []
    for size in range(_LONGEST_TAIL + 1):
        form = table.get(text[start : start + size]) if start + size <= len(text) else None
        if form is not None:
            found.append((start + size, form))
    return found
