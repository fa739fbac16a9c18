"""What the readers of amounts and dates find in a line and in evidence as it is written; each text is read once.  Pure."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from ...canon import quantities
from ...canon.values import Quantity

#: names and words that begin like a day ('모레인 호수', '오늘의집', '내일채움공제')
NO_DAY = r"모레(?=[가-힣])(?!에|까지|부터|는|도|쯤|엔|로|의|면|[가를와]|인(?=[ ,.…]|$))|오늘의 ?(?:집|웹툰)|내일(?:채움|배움|투어)"


@lru_cache(maxsize=2048)
def values_of(text: str, language: str, published: date | None) -> tuple[Quantity, ...]:
    """Return the values of a *text* in its language, places in it included."""
    return quantities(text, language, published=published)


@lru_cache(maxsize=1024)
def quantities_of(text: str, published: date | None) -> tuple[Quantity, ...]:
    """Return the values of a Korean *text*."""
    return tuple(found for found in values_of(text, "ko", published) if not _in_a_word(found, text))


#: words whose first syllable is a unit too: the figure before them is that of a name ('아이폰 17 시리즈', '그록 4 일본 출시')
_WORD = re.compile(
    r"시(?:리즈|스템|즌|범|연|험)|초(?:기|반|판|미세|고속|거대|지능)|분(?:해|석|위|쟁|리)|대(?:신|유|량|비|중(?= )|규모|형|항|응|체)|원(?:가(?!량)|본|격|료|조|천)"
    r"|일(?:본|반|부(?!터|로)|론)|주(?:요|문|력|도|행|식)"
)
#: '17 프로' is a product, '17프로' a share; '모레인호' is no day
_SPACED_PRO = re.compile(r"\d 프로\Z")
_NO_DAY = re.compile(NO_DAY)


def _in_a_word(found: Quantity, text: str) -> bool:
    """Is what was read as a unit, or as a day, the beginning of another word?"""
    surface = text[found.start : found.end]
    if _SPACED_PRO.search(surface) is not None:
        return True
    if surface[-1:] in _UNITS_IN_WORDS and surface[:1].isdigit():
        return _WORD.match(text, found.end - 1) is not None
    return surface in _DAYS and _NO_DAY.match(text, found.start) is not None


_UNITS_IN_WORDS = frozenset("시초분대원일주")
_DAYS = frozenset({"모레", "오늘", "내일"})


def as_written(raw: str, language: str) -> tuple[Quantity, ...]:
    """Return the values of a sentence in its own language, places in it included; no year or month that it does not say."""
    return values_of(raw, language, None)
