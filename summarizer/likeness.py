"""How alike the sentences of one article are: TF-IDF vectors and their cosines; pure arithmetic."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

Vector = dict[str, float]
Meetings = dict[str, list[tuple[int, float]]]


def vectors_of(bags: Sequence[Counter[str]]) -> list[Vector]:
    """Return unit TF-IDF vectors; idf within the article, so that what stands everywhere says little.

    A word that one sentence alone holds counts for the length and is then left out: it meets no other.
    """
    seen = Counter(term for bag in bags for term in bag)
    rarity = {term: math.log(1 + len(bags) / n) * min(len(term), 4.0) for term, n in seen.items()}
    found: list[Vector] = []
    for bag in bags:
        raw = {term: rarity[term] * (1.0 if n == 1 else 1 + math.log(n)) for term, n in bag.items()}
        norm = math.sqrt(sum(value * value for value in raw.values())) or 1.0
        found.append({term: value / norm for term, value in raw.items() if seen[term] > 1})
    return found


def meetings_of(vectors: Sequence[Vector]) -> Meetings:
    """For each word the sentences that hold it, and its weight there."""
    found: Meetings = defaultdict(list)
    for index, vector in enumerate(vectors):
        for term, value in vector.items():
            found[term].append((index, value))
    return found


def cosines(vector: Vector, meetings: Meetings, total: int) -> list[float]:
    """The cosine of one sentence with every other."""
    shared = [0.0] * total
    for term, value in vector.items():
        for index, weight in meetings[term]:
            shared[index] += value * weight
    return shared


def centrality(vectors: Sequence[Vector], meetings: Meetings) -> list[float]:
    """Mean cosine to all the other sentences, scaled to a mean of 0 and a spread of about 1."""
    centre = {term: sum(weight for _, weight in places) for term, places in meetings.items()}
    raw = [sum(value * (centre[term] - value) for term, value in vector.items()) for vector in vectors]
    mean = sum(raw) / len(raw)
    spread = math.sqrt(sum((value - mean) ** 2 for value in raw) / len(raw)) or 1.0
    return [max(-1.5, min(1.5, (value - mean) / spread)) for value in raw]
