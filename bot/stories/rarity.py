"""How rare a term is, and how alike two unrelated articles are: the two scales that grouping measures by."""

from __future__ import annotations

import math
import sys
from array import array
from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass
from operator import itemgetter

from .lexicon import NEWSY_WORDS
from .terms import Terms, stem

Vector = dict[str, float]

_PRIOR_DOCUMENTS = 60
_PRIOR_NEWSY = 24.0
_NEWSY_STEMS = frozenset(stem(word) if word.isascii() else word for word in NEWSY_WORDS)


@dataclass(frozen=True, slots=True)
class Packed:
    """The terms of a document in a tenth of the room: a batch holds all its documents until rarity has been counted."""

    language: str
    length: int
    local: tuple[str, ...]
    shared: tuple[str, ...]
    counts: array[float]

    def unpack(self) -> Terms:
        split = len(self.local)
        local = dict(zip(self.local, self.counts[:split], strict=True))
        shared = dict(zip(self.shared, self.counts[split:], strict=True))
        return Terms(language=self.language, local=local, shared=shared, length=self.length)


_MOST_COUNTED = 400_000


class _Values(dict[str, float]):
    """term -> rarity, worked out on first use."""

    def __init__(self) -> None:
        super().__init__()
        self.documents = 0
        self.seen: Counter[str] = Counter()

    def renew(self) -> None:
        self.clear()
        if len(self.seen) > _MOST_COUNTED:
            # half of all terms are seen once and never again; forgetting them changes no value by much
            self.seen = Counter({term: count for term, count in self.seen.items() if count > 1})

    def __missing__(self, term: str) -> float:
        prior = _PRIOR_NEWSY if term[2:] in _NEWSY_STEMS else 0.0
        value = math.log((self.documents + _PRIOR_DOCUMENTS + 1) / (self.seen[term] + prior + 1.0))
        self[term] = value = max(value, 0.05)
        return value


class Rarity:
    """Inverse document frequency from a running count, smoothed by imaginary articles that hold only everyday news words.

    Values are frozen for a while (until the count has grown by a tenth), so that vectors made together agree.
    """

    def __init__(self) -> None:
        self._values = _Values()
        self._renew_at = 0

    def learn(self, terms: Terms) -> None:
        values = self._values
        values.documents += 1
        values.seen.update(terms.local.keys())
        values.seen.update(terms.shared.keys() - terms.local.keys())
        if values.documents >= self._renew_at:
            self._renew_at = values.documents + values.documents // 10 + 1
            values.renew()

    def of(self, term: str) -> float:
        return self._values[term]

    def vector(self, counts: Mapping[str, float], most: int) -> Vector:
        """The *most* heaviest terms of *counts*, weighted by rarity and scaled to length one."""
        weighed = self._heaviest(counts, most)
        norm = math.sqrt(sum(weight * weight for _, weight in weighed)) or 1.0
        return {term: weight / norm for term, weight in weighed}

    def _heaviest(self, counts: Mapping[str, float], most: int) -> list[tuple[str, float]]:
        values = self._values
        weighed = [(term, count * values[term]) for term, count in counts.items()]
        return sorted(weighed, key=_weight, reverse=True)[:most] if len(weighed) > most else weighed

    def pack(self, terms: Terms, most: int) -> Packed:
        """Pack *terms*, keeping the *most* heaviest by what is known so far."""
        local = tuple(sys.intern(term) for term, _ in self._heaviest(terms.local, most))
        shared = tuple(sys.intern(term) for term, _ in self._heaviest(terms.shared, most))
        counts = array("f", [*map(terms.local.__getitem__, local), *map(terms.shared.__getitem__, shared)])
        return Packed(terms.language, terms.length, local, shared, counts)


_weight = itemgetter(1)
_RESERVOIR = 64
_PAIRS_EACH = 4
_MOST_PAIRS = 3_000
#: what the background is taken to be before anything was measured, and how many pairs that guess is worth
_GUESS, _GUESS_PAIRS = 0.05, 120


class Background:
    """The similarity that nine of ten pairs of articles stay under: unrelated ones, since few pairs share an event.

    News of one field is more alike than news of everything, so a fixed cut-off is too low for the one or too high for
    the other.  Each article is compared with a few others of its language, chosen by turn, never by chance.
    """

    def __init__(self) -> None:
        self._latest: dict[str, deque[Vector]] = {}
        self._pairs: deque[float] = deque(maxlen=_MOST_PAIRS)
        self._level = _GUESS
        self._renew_at = 0
        self._met = 0

    def meet(self, language: str, vector: Vector) -> None:
        others = self._latest.setdefault(language, deque(maxlen=_RESERVOIR))
        step = max(1, len(others) // _PAIRS_EACH)
        self._pairs.extend(dot(vector, others[i]) for i in range(self._met % step, len(others), step))
        others.append(vector)
        self._met += 1

    @property
    def level(self) -> float:
        if self._met >= self._renew_at and self._pairs:
            measured = sorted(self._pairs)[int(0.9 * len(self._pairs))]
            trust = len(self._pairs) / (len(self._pairs) + _GUESS_PAIRS)
            self._level = trust * measured + (1 - trust) * _GUESS
            self._renew_at = self._met + self._met // 10 + 1
        return self._level


def dot(one: Vector, other: Vector) -> float:
    if len(one) > len(other):
        one, other = other, one
    return sum([weight * other[term] for term, weight in one.items() if term in other])
