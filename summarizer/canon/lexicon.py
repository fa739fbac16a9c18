"""Find the words of a large table in a text, the longest at each place, in one pass; pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping


def indexed(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return first two characters -> the words that begin with them, the longest first."""
    index: dict[str, list[str]] = {}
    for word in words:
        index.setdefault(word[:2], []).append(word)
    return {head: tuple(sorted(found, key=len, reverse=True)) for head, found in index.items()}


def find(text: str, index: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[int, str]]:
    """Yield (offset, word) of the longest word at each place; words of fewer than two characters are not found."""
    position, size = 0, len(text)
    while position < size - 1:
        words = index.get(text[position : position + 2])
        word = next((word for word in words if text.startswith(word, position)), None) if words else None
        if word is None:
            position += 1
        else:
            yield position, word
            position += len(word)
