"""Do the three lines say three things?  Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ... import Bullet
from ...facts import plain
from ..clauses import compounded
from ..meaning.weighing import EMPTY

#: two lines are one where this share of the shorter one's words, and of the longer one's, stands in the other
_SAME, _MOSTLY = 0.8, 0.6


#: share of its words from which on a line about the same sentences as another tells the same
_TOLD_TWICE = 0.65


def repeats(bullets: Sequence[Bullet]) -> list[int]:
    """Indices of bullets that say what one before them says: the same letters, or nearly the same words and figures."""
    keys = [re.sub(r"\W", "", bullet.text) for bullet in bullets]
    words = [frozenset(word for word, _ in compounded(plain(bullet.text)) if word not in EMPTY) for bullet in bullets]
    figures = [frozenset(re.findall(r"\d[\d,.]*", bullet.text)) for bullet in bullets]
    return [
        at
        for at in range(len(bullets))
        if any(
            keys[at] in keys[b]
            or keys[b] in keys[at]
            or (_near(words[at], words[b]) and _agree(figures[at], figures[b]))
            or (bullets[at].evidence == bullets[b].evidence and _mostly_shared(words[at], words[b]))
            for b in range(at)
        )
    ]


def _mostly_shared(one: frozenset[str], two: frozenset[str]) -> bool:
    """Two tellings of one sentence, even where they name somebody else."""
    return len(one & two) >= _TOLD_TWICE * min(len(one), len(two)) > 0


def _near(one: frozenset[str], two: frozenset[str]) -> bool:
    small, large = sorted((len(one), len(two)))
    return small >= 4 and len(one & two) >= max(_SAME * small, _MOSTLY * large)


def _agree(one: frozenset[str], two: frozenset[str]) -> bool:
    return one <= two or two <= one
