"""Names, titles, places, amounts and dates of four languages in one Korean form, and what they are worth; pure.

    canonicalise   a sentence -> the sentence with its facts in Korean, the rest in its own language
    quantities     a text -> the values in it, exact, so that '$1.5 billion' and '15억 달러' are equal
    korean         a value -> Korean; ``quantities(korean(q)) == (q,)``
    titles_in, places_in   the titles and places of a Korean or canonicalised text

Why before any model sees the sentence: even a weak model keeps a name or an amount that is already Korean, and invents
one that is not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from .amounts_cjk import read_cjk_amounts
from .amounts_english import read_english_amounts, with_naira
from .days import read_days
from .joining import joined
from .names import in_korean_order, read_names
from .numerals import narrow
from .periods import read_periods
from .phrases import read_phrases
from .places import places_in, read_places
from .protected import read_protected
from .scan import put_in, settled
from .titles import read_titles, titles_in
from .values import Edit, Quantity, korean
from .wording import worded

__all__ = ["Quantity", "canonicalise", "korean", "places_in", "quantities", "titles_in"]

_NO_NAMES: Mapping[str, str] = MappingProxyType({})
#: a paper's date outside these years is a slip of the caller's data, and date arithmetic would overflow
_FIRST_YEAR, _LAST_YEAR = 1900, 2999


def canonicalise(
    sentence: str, language: str, *, published: date | None = None, glossary: Mapping[str, str] = _NO_NAMES
) -> str:
    """Return *sentence* with its names, titles, amounts, dates and places in Korean; never raises, idempotent.

    *glossary* is surface form -> Korean name, as in ``Document``.  *published* resolves relative days; without it they
    become Korean words ('지난주').  'ko' is only normalised: '80조원' becomes '80조 원', '$3억' '3억 달러'.
    """
    text = narrow(sentence)
    edits = [*read_names(text, glossary), *_numbers(text, language, _sane(published))]
    edits += [*read_titles(text, language), *read_places(text, language)]
    return in_korean_order(worded(put_in(sentence, settled(edits))), glossary)


def quantities(text: str, language: str = "ko", *, published: date | None = None) -> tuple[Quantity, ...]:
    """Return the values in *text* in order: amounts, percentages, counts, dates, weekdays, quarters, times.

    Korean forms are read in every language, so a canonicalised sentence may be given with its own language.  With
    *published* a date has its year and month, and '어제' or '지난달' is the date it means; weeks stay words.
    """
    text = narrow(text)
    return joined(text, settled(_numbers(text, language, _sane(published))))


def _numbers(text: str, language: str, published: date | None) -> Iterator[Edit]:
    first, last = _undated(text, language)
    yield from first
    yield from read_days(text, language, published)
    yield from last


@lru_cache(maxsize=1024)
def _undated(text: str, language: str) -> tuple[tuple[Edit, ...], tuple[Edit, ...]]:
    """What a paper's date has no part in, before and behind the days: a text is read with the date and without."""
    text = with_naira(text) if language == "en" else text
    last = (*read_phrases(text, language), *(read_english_amounts(text) if language == "en" else ()))
    return (*read_periods(text, language), *read_protected(text)), (*last, *read_cjk_amounts(text, language))


def _sane(published: date | None) -> date | None:
    return published if published is not None and _FIRST_YEAR <= published.year <= _LAST_YEAR else None
