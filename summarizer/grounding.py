"""Which sentences a line rests on: those that the model named, or those that bear it; pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from . import Bullet
from .answers import Draft
from .check import Refusal, check_bullet, respelt, tidy
from .material import Material
from .select import terms

#: sentences looked at besides those that the model named
_LOOKED_AT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounded:
    """A line on the evidence that bears it best, and what the check has against it there."""

    bullet: Bullet
    refusals: tuple[Refusal, ...]


def ground(draft: Draft, material: Material, *, elsewhere: bool = True) -> Grounded:
    """Hold the line against the sentences that it names and, *elsewhere*, against those that share most with it.

    A name of the evidence that is one syllable off is set right first: weak models copy names badly.
    Of the evidence that bears the line, the one that shares most words with it is given; the model's own wins a tie.
    """
    text = tidy(draft.text)
    tried: list[Grounded] = []
    for places in _candidates(text, draft, material, elsewhere=elsewhere):
        written = Bullet(text=text, evidence=tuple(material.sentences[index] for index in places))
        bullet = replace(written, text=respelt(written, material.source))
        tried.append(Grounded(bullet=bullet, refusals=tuple(check_bullet(bullet, material.source))))
        if not tried[-1].refusals:
            return tried[-1]
    return min(tried, key=lambda grounded: len(grounded.refusals))


def _candidates(text: str, draft: Draft, material: Material, *, elsewhere: bool) -> list[tuple[int, ...]]:
    """Evidence to try, best first; two sentences together only where the model says so."""
    named = tuple(sorted({material.chosen[n - 1] for n in draft.evidence if 0 < n <= len(material.chosen)}))
    if named and not elsewhere:
        return [named]
    words = terms(text)
    single = sorted(((index,) for index in material.chosen), key=lambda places: -_shared(words, places, material))
    found = dict.fromkeys([*([named] if named else []), *single[:_LOOKED_AT]])
    return sorted(found, key=lambda places: -_shared(words, places, material))


def _shared(words: Counter[str], places: tuple[int, ...], material: Material) -> float:
    """How many of the line's words the evidence has in its Korean forms, less a little for each sentence that it takes."""
    held = sum((material.words(index) for index in places), Counter[str]())
    return sum((words & held).values()) - 0.5 * len(places)
