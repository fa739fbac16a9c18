"""Edits that overlap -> those that stand, and the text with them put in; pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .values import Edit


def matches(pattern: re.Pattern[str], text: str, letters: frozenset[str], needed: str) -> Iterator[re.Match[str]]:
    """The matches of *pattern*, each of which has one of the letters *needed*: none where *letters*, those of *text*, lack all."""
    return iter(()) if letters.isdisjoint(needed) else pattern.finditer(text)


def settled(edits: Iterable[Edit]) -> list[Edit]:
    """Return the edits that stand, in order: the first to begin, the longest of those, the first reader's of those."""
    kept: list[Edit] = []
    for edit in sorted(edits, key=_place):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


def _place(edit: Edit) -> tuple[int, int]:
    return edit.start, -edit.end


def put_in(text: str, edits: Iterable[Edit]) -> str:
    """Return *text* with the Korean of the settled *edits* in place."""
    pieces: list[str] = []
    done = 0
    for edit in edits:
        if edit.text is None:
            continue
        pieces.append(text[done : edit.start])
        before = text[edit.start - 1 : edit.start] if edit.start > done else "".join(pieces[-2:])[-1:]
        left = " " if _runs_on(before) and edit.text[0].isalnum() else ""
        follows = text[edit.end : edit.end + 1]
        right = " " if follows.isascii() and follows.isalnum() else ""
        pieces.append(f"{left}{edit.text}{right}")
        done = edit.end
    return "".join([*pieces, text[done:]])


def _runs_on(before: str) -> bool:
    """Would Korean run into what stands before it?  Hanzi and kana write no spaces; Latin and Korean do."""
    return before.isalnum() and (before.isascii() or "가" <= before <= "힣")
