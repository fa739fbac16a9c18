"""The headline of a foreign article: the model's, where the check lets it pass; else put together, never invented."""

from __future__ import annotations

import re

from . import Bullet
from .check import check_headline, instructs, tidy
from .headline import clean_headline
from .material import Material

_LONGEST = 40
_LEAST = 8
_CLAUSE = re.compile(r"(?<=[가-힣]), |(?<=[가-힣])(?:며|면서|고|해|만나) ")


def foreign_headline(wanted: str, material: Material, first: Bullet) -> str:
    """*wanted* if it passes; else the first bullet or its telling part; else the source's own title, as it stands.

    Where the title speaks to whoever summarises, neither it nor *wanted*, which was made of it, is shown.
    """
    title = material.document.title
    own = clean_headline(title)
    if instructs(title):
        own, wanted = "", ""
    for candidate in (_plain(wanted), *_from_bullet(first, material)):
        if len(candidate) >= _LEAST and not check_headline(candidate, material.headline_source):
            return candidate
    return own or first.text


def _plain(text: str) -> str:
    return tidy(text).strip(" .,·-\"'“”‘’") if text else ""


def _from_bullet(first: Bullet, material: Material) -> list[str]:
    """The whole line where it is short; else its people and organisations with its last clause, which tells the event."""
    if len(first.text) <= _LONGEST:
        return [first.text]
    names = [name for name in dict.fromkeys(material.document.glossary.values()) if name in first.text]
    named = "·".join(sorted(names, key=first.text.index)[:2])
    words = _CLAUSE.split(first.text)[-1].split()
    tails = (" ".join(words[-count:]) for count in (5, 4, 3, 2) if len(words) >= count)
    return [f"{named}, {tail}" for tail in tails if named and not any(name in tail for name in names)]
