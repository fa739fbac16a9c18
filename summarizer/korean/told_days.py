"""What '이날' and '전날' mean in a Korean article, by the days that the sentences before name; pure."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from .dates_ko import EXPRESSION, FIRST_YEAR, LAST_YEAR, Told, names_a_day, read_match, stretched
from .morphology import QUOTED

#: a day that today's news is held against: '2023년 5월 31일 이후 최대 낙폭'
_SINCE = re.compile(
    r"(?:\s?\([^()]*\))?\s?(?:이후|이래)[^.]{0,24}?(?:최대|최고|최저|최소|최장|최단|처음|만에)|(?:\s?\([^()]*\))?보다 "
)


#: the day of the telling, behind another: '28일 협약을 맺었다고 29일 밝혔다.  이날 행사에는 …'
_TOLD_ON = re.compile(r"\s?(?:오[전후] )?(?:밝혔|발표했|전했|알렸|공시했|보도했)")


@lru_cache(maxsize=64)
def anchor_of(sentences: tuple[str, ...], published: date) -> date:
    """Return the article's own day, else *published*.

    The first sentence of the lead (four sentences) with a bare 'N일' tells it; where it names more ('3일 급락한 데 이어
    4일에도'), the latest is the news.
    """
    unknown = Told(this_day=None, day_before=None)
    for sentence in sentences[:4]:
        bare = (m for m in EXPRESSION.finditer(_unquoted(sentence)) if m["bare"] and not m["bto"])
        spans = [span for m in bare if (span := read_match(m, published, unknown)) is not None and span.text]
        if spans:
            return max(span.first for span in spans)
    return published


def _unquoted(sentence: str) -> str:
    return QUOTED.sub(lambda m: " " * len(m[0]), sentence)


def told_before(sentences: tuple[str, ...], index: int, published: date) -> Told:
    """Return what '이날' and '전날' mean at the head of sentence *index*.

    The last day named is carried forward.  Behind a sentence that names none it is certain only where it is the one day
    of the article so far, or the article's own; '전날' counts from the article's own day, and is not certain where the
    article has named other days only, or where '이날' has just been another day.
    """
    return _told(sentences, published)[index]


@lru_cache(maxsize=64)
def _told(sentences: tuple[str, ...], published: date) -> tuple[Told, ...]:
    """:func:`told_before` for every sentence, and behind the last one: read once, in order."""
    if not FIRST_YEAR <= published.year <= LAST_YEAR:
        return (Told(this_day=None, day_before=None),) * (len(sentences) + 1)
    own = anchor_of(sentences, published)
    # an own day that is not the paper's counts from where it is named
    today = own == published
    told = Told(this_day=own if today else None, day_before=own - timedelta(1) if today else None)
    found, named = [told], set[date]()
    for sentence in sentences:
        plain = _unquoted(sentence)
        days = [
            stretched(span, plain)
            for match in EXPRESSION.finditer(plain)
            if names_a_day(match)
            and not _SINCE.match(plain, match.end())
            and (span := read_match(match, published, told)) is not None
        ]
        named.update(span.first for span in days)
        this_day = told.this_day
        if days:
            this_day = days[-1].first if days[-1].sure and days[-1].day else None
            if days[0].first < days[-1].first and _TOLD_ON.match(plain, days[-1].end):
                this_day = None
        elif "전날" in plain or ("이날" not in plain and len(named) > 1 and this_day != own):
            this_day = None
        sure = own in named or (today and not named)
        told = Told(this_day=this_day, day_before=own - timedelta(1) if sure else None)
        found.append(told)
    return tuple(found)
