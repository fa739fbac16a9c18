"""The English words that are known, read once from the tables beside this module; pure.

``nouns.txt``: surface|surface TAB Korean TAB marks.  Marks: letters of what it is (h somebody, o organisation, f facility or
place, m sum of money, p price, r rate, d deal or deed, e event, s something said or written, g product, c other thing, b a
business, l lawsuit, t tax, q what is raised, v verbal noun, whose 'of' is its object, u one that is not counted), ``n=`` its
counter, and ``for=``, ``on=`` ... what a phrase with that preposition becomes before it ('에_대한', '용', nothing), ``to=`` the
form of a verb behind 'to' ('ㄹ' for 'plan to'), ``dest=`` a noun behind it, ``that=`` (a clause may follow; a value is its Korean
then).  A plural is made of every surface but of one with ``-``.
``adjectives.txt``: surface|... TAB before a noun TAB as a predicate ('크/a'; '-' none).
``adverbs.txt``: surface TAB Korean TAB front, near (right before the predicate) or '-' (left out).
``verbs.txt``: verb|verb TAB kind TAB pattern TAB marks.  See :mod:`.verbal`.
``proper.txt``: surface|... TAB Korean TAB letters of what it is.  A name of the table is no common word.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from .forms import forms_of, plural


@dataclass(frozen=True, slots=True)
class Noun:
    """One entry of ``nouns.txt``; ``marks``: 'for' -> '에 대한', 'n' -> '곳'."""

    korean: str
    kinds: frozenset[str]
    marks: dict[str, str] = field(default_factory=dict)
    many: bool = False


@dataclass(frozen=True, slots=True)
class Adjective:
    """One entry of ``adjectives.txt``."""

    before: str
    predicate: str


@dataclass(frozen=True, slots=True)
class Frame:
    """One line of ``verbs.txt``: what a verb takes, and its Korean."""

    kind: str
    pattern: str
    marks: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a verb: base, s, past, pp or ing."""

    verb: str
    name: str


def rows(name: str) -> list[list[str]]:
    """The lines of a table, cut at tabs."""
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


def _marks(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in text.split():
        key, _, value = part.partition("=")
        found[key] = value
    return found


@cache
def nouns() -> dict[str, Noun]:
    """Surface in lower case -> the noun; plurals are there as well."""
    found: dict[str, Noun] = {}
    many: dict[str, Noun] = {}
    for surfaces, korean, *rest in rows("nouns.txt"):
        letters, _, tail = (rest[0] if rest else "").partition(" ")
        marks = _marks(tail)
        kinds = frozenset(letters.replace("-", ""))
        for surface in surfaces.split("|"):
            bare = surface.rstrip("-")
            found.setdefault(bare, Noun(korean, kinds, marks, many=surface.endswith("-") or "-" in letters))
            if "-" not in letters and not surface.endswith("-"):
                many.setdefault(plural(surface), Noun(korean, kinds, marks, many=True))
    return {**many, **found}


@cache
def adjectives() -> dict[str, Adjective]:
    """Surface in lower case -> the adjective."""
    return {
        surface: Adjective(before, predicate)
        for surfaces, before, predicate in rows("adjectives.txt")
        for surface in surfaces.split("|")
    }


@cache
def adverbs() -> dict[str, tuple[str, str]]:
    """Surface in lower case -> (Korean, where it stands)."""
    return {
        surface: (korean, place) for surfaces, korean, place in rows("adverbs.txt") for surface in surfaces.split("|")
    }


@cache
def frames() -> dict[str, tuple[Frame, ...]]:
    """Verb, with its particle ('set up') -> its frames, the first that fits counts."""
    found: dict[str, tuple[Frame, ...]] = {}
    for verbs, kind, pattern, *rest in rows("verbs.txt"):
        frame = Frame(kind, pattern, _marks(rest[0]) if rest else {})
        for verb in verbs.split("|"):
            found[verb] = (*found.get(verb, ()), frame)
    return found


@cache
def forms() -> dict[str, tuple[Form, ...]]:
    """A word in lower case -> the verbs (without particles) that it is a form of."""
    found: dict[str, tuple[Form, ...]] = {}
    for verb in dict.fromkeys(verb.split(" ")[0] for verb in frames()):
        for word, names in forms_of(verb).items():
            found[word] = (*found.get(word, ()), *(Form(verb, name) for name in names))
    return found


@cache
def longest() -> dict[str, int]:
    """First word of an entry -> words of the longest entry that begins so."""
    found: dict[str, int] = {}
    for table in (nouns(), adjectives(), adverbs()):
        for surface in table:
            first = surface.split(" ", 1)[0]
            found[first] = max(found.get(first, 0), surface.count(" ") + 1)
    return found


@cache
def proper() -> dict[str, tuple[str, str]]:
    """Proper names with a Korean form, in lower case -> (Korean, kinds)."""
    return {
        surface.lower(): (korean, kinds)
        for surfaces, korean, kinds in rows("proper.txt")
        for surface in surfaces.split("|")
    }


@cache
def proper_kinds() -> dict[str, str]:
    """Korean form -> kinds."""
    return dict(proper().values())
