"""How rare a term is, and how alike two unrelated articles are: the two scales that grouping measures by."""

from __future__ import annotations

import math
from collections import Counter, deque
from collections.abc import Mapping
from heapq import nlargest

from .lexicon import NEWSY_WORDS
from .terms import Terms, stem

Vector = dict[str, float]

_PRIOR_DOCUMENTS = 60
_PRIOR_NEWSY = 24.0
_NEWSY_STEMS = frozenset(stem(word) if word.isascii() else word for word in NEWSY_WORDS)


class Rarity:
    """Inverse document frequency from a running count, smoothed by imaginary articles that hold only everyday news words.

    Values are frozen for a while (until the count has grown by a tenth), so that vectors made together agree.
    """

    def __init__(self) -> None:
        self._documents = 0
        self._seen: Counter[str] = Counter()
        self._values: dict[str, float] = {}
        self._renew_at = 0

    def learn(self, terms: Terms) -> None:
        self._documents += 1
        self._seen.update(terms.local.keys())
        self._seen.update(terms.shared.keys() - terms.local.keys())
        if self._documents >= self._renew_at:
            self._renew_at = self._documents + self._documents // 10 + 1
            self._values.clear()

    def of(self, term: str) -> float:
        value = self._values.get(term)
        if value is None:
            prior = _PRIOR_NEWSY if term[2:] in _NEWSY_STEMS else 0.0
            value = math.log((self._documents + _PRIOR_DOCUMENTS + 1) / (self._seen[term] + prior + 1.0))
            self._values[term] = value = max(value, 0.05)
        return value

    def vector(self, counts: Mapping[str, float], most: int) -> Vector:
        """The *most* heaviest terms of *counts*, weighted by rarity and scaled to length one."""
        of = self.of
        weighed = [(term, count * of(term)) for term, count in counts.items()]
        if len(weighed) > most:
            weighed = nlargest(most, weighed, key=lambda pair: pair[1])
        norm = math.sqrt(sum(weight * weight for _, weight in weighed)) or 1.0
        return {term: weight / norm for term, weight in weighed}


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
    get = other.get
    return sum(weight * get(term, 0.0) for term, weight in one.items())
