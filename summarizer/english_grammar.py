"""A canonicalised English sentence put into Korean by rules, whole or not at all; pure.

English and Korean share neither order nor particles, so that a sentence is read to the end (:mod:`summarizer.english`) before a
word is written.  One word that no table has, or a construction that may mean two things, and there is no Korean: another
sentence of the article is taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from .english.printing import printed
from .english.sentences import put_in_korean
from .english.unprintable import is_unprintable


def readings(sentence: str) -> Iterator[str]:
    """The Korean of *sentence*, whose names, amounts, dates and places ``canonicalise`` has put into Korean; then of less of it."""
    return map(printed, put_in_korean(sentence))


@lru_cache(maxsize=1024)
def put_grammar(sentence: str) -> str | None:
    """The first reading of *sentence* that a newspaper would print; else ``None``."""
    return next((korean for korean in readings(sentence) if not is_unprintable(korean)), None)
