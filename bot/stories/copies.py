"""Wire reprints and near-duplicates: which articles say nothing of their own.

Three ways to be a copy, each near-linear (an index of fingerprints, never all pairs):

1. the text holds most of another's text (overlap of shingles, measured against the shorter one);
2. same wire credit and same title;
3. no text to compare on one side, and the same title once '[속보]', '(종합)' and the outlet are gone.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from array import array
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from ..model import StoryDoc
from .terms import plain_title

#: share of the shorter text's fingerprints that the longer one must hold
CONTAINED = 0.6
#: a text needs this many fingerprints before overlap means anything; shorter ones count as headlines
_FEWEST = 8
#: characters of a shingle; measured on letters only, so that spacing and quotes do not matter
_SHINGLE = 12
#: one shingle in four is kept, chosen by its hash, so the same ones are kept in every text
_KEPT = 4
_MOST_CHARACTERS = 4_000
#: texts with more fingerprints than this put only one in four into the index: enough to be found by, and a quarter of the room
_INDEXED_WHOLE = 40
#: a fingerprint in more texts than this is a footer, not news
_MOST_SHARED = 60
_MOST_COMPARED = 20

_NOT_LETTER = re.compile(r"[\W_]+")


def title_key(title: str) -> str:
    """*title* reduced to what must be equal for two titles to be the same."""
    return _NOT_LETTER.sub("", plain_title(title)).casefold()


def fingerprints(text: str) -> frozenset[int]:
    """A sample of the hashed character shingles of *text*; equal texts give equal samples in every process."""
    letters = _NOT_LETTER.sub("", unicodedata.normalize("NFKC", text[:_MOST_CHARACTERS])).casefold()
    data = letters.encode("utf-32-le", "surrogatepass")
    width = 4 * _SHINGLE
    hashes = (zlib.crc32(data[i : i + width]) for i in range(0, max(0, len(data) - width + 1), 4))
    return frozenset(value for value in hashes if value % _KEPT == 0)


def _order(doc: StoryDoc) -> tuple[bool, float, bool, str]:
    """Originals first: earliest, then the one that carries no wire credit of another house, then by key."""
    published = doc.published
    return published is None, published.timestamp() if published else 0.0, bool(doc.wire), doc.key


class _Seen:
    """The articles read so far, findable by fingerprint and by title."""

    def __init__(self) -> None:
        self._by_print: dict[int, list[str]] = {}
        self._by_title: dict[str, list[StoryDoc]] = {}
        self._prints: dict[str, array[int]] = {}

    def original(self, doc: StoryDoc, prints: frozenset[int]) -> str | None:
        return self._by_text(prints) or self._by_same_title(doc, prints)

    def _by_text(self, prints: frozenset[int]) -> str | None:
        if len(prints) < _FEWEST:
            return None
        found = (self._by_print.get(value, ()) for value in prints)
        near = Counter(key for holders in found if len(holders) <= _MOST_SHARED for key in holders)
        scored = ((self._shared(prints, key), key) for key, _ in near.most_common(_MOST_COMPARED))
        share, key = max(scored, default=(0.0, ""))
        return key if share >= CONTAINED else None

    def _shared(self, prints: frozenset[int], key: str) -> float:
        theirs = self._prints[key]
        return sum(value in prints for value in theirs) / min(len(prints), len(theirs))

    def _by_same_title(self, doc: StoryDoc, prints: frozenset[int]) -> str | None:
        title = title_key(doc.title)
        for other in self._by_title.get(title, ()) if len(title) >= 6 else ():
            same_wire = doc.wire and doc.wire == other.wire
            headline_only = len(prints) < _FEWEST or len(self._prints[other.key]) < _FEWEST
            if other.language == doc.language and (same_wire or headline_only):
                return other.key
        return None

    def add(self, doc: StoryDoc, prints: frozenset[int]) -> None:
        self._prints[doc.key] = array("I", sorted(prints))
        self._by_title.setdefault(title_key(doc.title), []).append(doc)
        if len(prints) >= _FEWEST:
            whole = len(prints) <= _INDEXED_WHOLE
            for value in prints:
                if whole or value % (4 * _KEPT) == 0:
                    self._by_print.setdefault(value, []).append(doc.key)


def _found(docs: Sequence[StoryDoc]) -> Iterator[tuple[str, str]]:
    seen = _Seen()
    for doc in sorted({d.key: d for d in docs}.values(), key=_order):
        prints = fingerprints(doc.text)
        original = seen.original(doc, prints)
        if original is None:
            seen.add(doc, prints)  # copies are not added: every copy points at an original
        else:
            yield doc.key, original


def copies(docs: Sequence[StoryDoc]) -> Mapping[str, str]:
    """Return key -> key of the original, for the articles that are copies of an earlier one; originals are absent.

    The order of *docs* does not matter.  An original is never itself a copy.
    """
    return dict(_found(docs))
