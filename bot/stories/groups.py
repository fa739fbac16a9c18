"""A story while it is open: sums of its articles' vectors, its latest members, its time, and whom and what it tells of."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

from ..model import StoryDoc
from .happenings import happenings
from .rarity import Vector, dot
from .terms import Terms

_DAY = 86_400.0


#: people, in order of mention, whom an article is about, and those near its top; the others are background
_LEADING, _FRONT = 2, 3


#: why two stories are taken for different events although their words are alike; '' where nothing speaks against
Apart = Literal["", "people", "firms", "happenings"]


@dataclass(frozen=True, slots=True)
class Cast:
    """Whom an article or a story is about, who stands near the top of it, and what they did."""

    leading: frozenset[str]
    front: frozenset[str]
    bodies: frozenset[str] = frozenset()
    #: :func:`happenings`
    deeds: frozenset[str] = frozenset()
    #: amount terms
    sums: frozenset[str] = frozenset()

    def set_apart(self, other: Cast) -> Apart:
        """Say what makes these two events, if anything does.

        Two meetings of one person: each is about somebody whom the other has at most in its background.  Two firms'
        figures: neither a firm nor an amount in common.  Two doings of one person or firm: no kind of event in common.
        """
        if not self.leading <= other.front and not other.leading <= self.front:
            return "people"
        known = not self.front.isdisjoint(other.front)
        akin = known or not self.bodies.isdisjoint(other.bodies)
        if akin:
            return "happenings" if self.deeds and other.deeds and self.deeds.isdisjoint(other.deeds) else ""
        figures = self.bodies and other.bodies and self.sums and other.sums and self.sums.isdisjoint(other.sums)
        return "firms" if figures else ""


_NOBODY = Cast(frozenset(), frozenset())


def cast_of(doc: StoryDoc, terms: Terms) -> Cast:
    """The cast of one article; deeds and amounts only where it names somebody, since without they set nothing apart."""
    people, bodies = doc.people, doc.organisations
    if not people and not bodies:
        return _NOBODY
    return Cast(
        frozenset(people[:_LEADING]),
        frozenset(people[:_FRONT]),
        frozenset(bodies),
        happenings(doc.title, doc.text),
        frozenset(term for term in terms.shared if term.startswith("n:")),
    )


@dataclass(frozen=True, slots=True)
class Reading:
    """One article, ready to compare."""

    doc: StoryDoc
    terms: Terms
    #: unit vectors: in the article's own language, and in the terms that all languages share
    local: Vector
    shared: Vector
    cast: Cast

    @property
    def day(self) -> float | None:
        """Days since 1970, None where the time is not known."""
        return self.doc.published.timestamp() / _DAY if self.doc.published else None


class Centre:
    """The sum of unit vectors and its length."""

    __slots__ = ("count", "norm", "sums")

    def __init__(self) -> None:
        self.count = 0
        self.sums: Vector = {}
        self.norm = 0.0

    def add(self, vector: Vector) -> None:
        self.count += 1
        if self.count == 1:
            # most stories stay with one article: no copy of its vector until there is a second
            self.sums, self.norm = vector, 1.0 if vector else 0.0
            return
        if self.count == 2:
            self.sums = dict(self.sums)
        self._sum(vector, 1.0 if vector else 0.0)

    def merge(self, other: Centre) -> None:
        self.count += other.count
        self.sums = dict(self.sums)
        self._sum(other.sums, other.norm)

    def _sum(self, vector: Vector, norm: float) -> None:
        self.norm = math.sqrt(self.norm**2 + norm**2 + 2.0 * dot(vector, self.sums))
        sums = self.sums
        for term, weight in vector.items():
            sums[term] = sums.get(term, 0.0) + weight

    def cosine(self, vector: Vector) -> float:
        """Cosine with a unit vector."""
        return dot(vector, self.sums) / self.norm if self.norm else 0.0

    def cohesion(self, expected: float) -> float:
        """The mean similarity of two different members, drawn towards *expected* where there are few."""
        pairs = self.count * (self.count - 1)
        return (max(0.0, self.norm**2 - self.count) + 2 * expected) / (pairs + 2)


@dataclass(slots=True)
class Group:
    """One open story."""

    id: str
    articles: int = 0
    words: int = 0
    first: float | None = None
    last: float | None = None
    #: by language
    centres: dict[str, Centre] = field(default_factory=dict)
    shared: Centre = field(default_factory=Centre)
    members: list[tuple[str, Vector]] = field(default_factory=list)
    front: Counter[str] = field(default_factory=Counter)
    leading: Counter[str] = field(default_factory=Counter)
    bodies: Counter[str] = field(default_factory=Counter)
    deeds: Counter[str] = field(default_factory=Counter)
    sums: set[str] = field(default_factory=set)
    _cast: Cast | None = None
    #: merged into another, or long over: takes no more articles
    closed: bool = False

    def add(self, reading: Reading, most_members: int) -> None:
        language = reading.terms.language
        self.centres.setdefault(language, Centre()).add(reading.local)
        self.shared.add(reading.shared)
        self.members.append((language, reading.local))
        del self.members[:-most_members]
        self.articles += 1
        self.words += reading.terms.length
        cast, self._cast = reading.cast, None
        self.front.update(cast.front)
        self.leading.update(cast.leading)
        self.bodies.update(cast.bodies)
        self.deeds.update(cast.deeds)
        self.sums |= cast.sums
        self._stretch(reading.day, reading.day)

    def absorb(self, other: Group) -> None:
        for language, centre in other.centres.items():
            self.centres.setdefault(language, Centre()).merge(centre)
        self.shared.merge(other.shared)
        self.members = [*other.members, *self.members]
        self.articles += other.articles
        self.words += other.words
        self.front.update(other.front)
        self.leading.update(other.leading)
        self.bodies.update(other.bodies)
        self.deeds.update(other.deeds)
        self.sums |= other.sums
        self._cast = None
        self._stretch(other.first, other.last)
        other.close()

    def close(self) -> None:
        self.closed = True
        self.centres, self.shared, self.members = {}, Centre(), []

    def _stretch(self, first: float | None, last: float | None) -> None:
        if first is not None and last is not None:
            self.first = first if self.first is None else min(self.first, first)
            self.last = last if self.last is None else max(self.last, last)

    @property
    def mean_words(self) -> float:
        return self.words / max(1, self.articles)

    def cast(self) -> Cast:
        """The people in more than half of its articles: a round-up that joined adds nobody; kinds of event in a third."""
        if self._cast is None:
            self._cast = Cast(
                self._usual(self.leading, 2),
                self._usual(self.front, 2),
                self._usual(self.bodies, 2),
                self._usual(self.deeds, 3),
                frozenset(self.sums),
            )
        return self._cast

    def _usual(self, counts: Counter[str], share: int) -> frozenset[str]:
        return frozenset(each for each, count in counts.items() if share * count > self.articles)

    def days_from(self, day: float | None) -> float:
        """Days between *day* and the nearer end of the story; 0 inside it and where a time is not known."""
        if day is None or self.first is None or self.last is None:
            return 0.0
        return max(day - self.last, self.first - day, 0.0)
