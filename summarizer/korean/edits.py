"""Stretches of a sentence replaced by other words, all at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edit:
    start: int
    end: int
    text: str


def apply(text: str, edits: Sequence[Edit]) -> str:
    """Make the edits; one that lies in a larger one gives way."""
    pieces: list[str] = []
    done = 0
    for edit in sorted(edits, key=lambda e: (e.start, -(e.end - e.start))):
        if edit.start < done:
            continue
        pieces += [text[done : edit.start], edit.text]
        done = max(done, edit.end)
    return "".join([*pieces, text[done:]])
