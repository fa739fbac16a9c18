"""Wrong bullets made from correct ones: fourteen kinds of mistake, each really false against its evidence.

Written as an editor would get things wrong; knows nothing of the rules that are to find them.  A change that might
still be true (the other number also stands in the evidence, the other person has a part in it too) is not made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from random import Random

from pairs import Pair
from wrong_dates import wrong_dates, wrong_weekdays
from wrong_lines import invented_sentences, wrong_quotes
from wrong_names import wrong_organisations, wrong_people, wrong_titles
from wrong_numbers import wrong_currencies, wrong_digits, wrong_shares, wrong_units
from wrong_words import stronger, turned, upside_down

Maker = Callable[[Pair, Random], Iterator[str]]

#: kind -> how to make it, and at most how many from one pair
KINDS: dict[str, tuple[Maker, int]] = {
    "digit": (wrong_digits, 2),
    "unit": (wrong_units, 2),
    "currency": (wrong_currencies, 2),
    "percent": (wrong_shares, 3),
    "date": (wrong_dates, 2),
    "weekday": (wrong_weekdays, 3),
    "person": (wrong_people, 2),
    "title": (wrong_titles, 2),
    "organisation": (wrong_organisations, 2),
    "negation": (turned, 1),
    "certainty": (stronger, 2),
    "direction": (upside_down, 2),
    "invented": (invented_sentences, 1),
    "quote": (wrong_quotes, 1),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Corruption:
    """A false bullet, and the pair it was made from."""

    kind: str
    pair: Pair
    text: str


def corrupt(pairs: Sequence[Pair], seed: int = 7) -> list[Corruption]:
    """Every false bullet of every pair; the same for the same seed, whatever the other pairs are."""
    return [one for pair in pairs for one in _of(pair, seed)]


def _of(pair: Pair, seed: int) -> Iterator[Corruption]:
    seen = {pair.text}
    for kind, (make, most) in KINDS.items():
        random = Random(f"{seed}/{kind}/{pair.article.id}/{pair.text}")
        fresh = (text for text in make(pair, random) if text not in seen)
        for text in islice(dict.fromkeys(fresh), most):
            seen.add(text)
            yield Corruption(kind=kind, pair=pair, text=text)
