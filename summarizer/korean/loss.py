"""A part that may be left out of a sentence, and what a reader loses with it."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cut:
    """Leave out ``text[start:end]``; a higher cost is a greater loss."""

    start: int
    end: int
    cost: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """How long a line may be: up to *limit* at no cost, then one flaw for every *over* characters, and *most* at all."""

    limit: int
    most: int
    over: int

    def beyond(self, length: int) -> int:
        return max(0, length - self.most)

    def weight(self, length: int) -> float:
        return max(0, length - self.limit) / self.over


def loss(text: str) -> float:
    """Names, figures and quotations are what a reader wants to keep."""
    names = len(re.findall(r"회장|사장|대표|의장|CEO|[A-Z]{2,}", text))
    return len(text) / 15 + 1.5 * names + 1.5 * len(re.findall(r"\d+", text)) + 2 * bool(re.search(r"[\"“]", text))
