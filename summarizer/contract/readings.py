"""What the readers of amounts and dates find in a line and in evidence as it is written; each text is read once.  Pure."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from ..canon import quantities
from ..canon.values import Quantity


@lru_cache(maxsize=1024)
def quantities_of(text: str, published: date | None) -> tuple[Quantity, ...]:
    """Return the values of a Korean *text*."""
    return quantities(text, "ko", published=published)


@lru_cache(maxsize=2048)
def as_written(raw: str, language: str) -> tuple[Quantity, ...]:
    """Return the values of a sentence in its own language, places in it included; no year or month that it does not say."""
    return quantities(raw, language)
