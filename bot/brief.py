"""``/brief 최태원 7일``: what is new about one person or company, answered from the store.

Parse the words, resolve the name in any script, look the articles up, and answer with the same :class:`Digest` that
the adapters already know how to show.  Nothing is fetched here; a caller that wants fresher news runs a round first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from .errors import InputError
from .lookup import Candidate, Lookup
from .model import Digest, Edition, Receipt, Roster
from .pipeline import Kitchen, cards_about

DEFAULT_PERIOD = timedelta(days=7)
LONGEST_PERIOD = timedelta(days=90)
MOST_STORIES = 8
#: suggestions in 'did you mean'
MOST_SUGGESTIONS = 5

_UNITS = {"시간": 1 / 24, "h": 1 / 24, "일": 1, "d": 1, "주": 7, "주일": 7, "w": 7, "개월": 30, "달": 30, "m": 30}
_PERIOD = re.compile(r"(?:^|\s)(?:최근\s*)?(\d{1,3})\s*(시간|일|주일|주|개월|달|[hdwm])(?:간|동안)?\s*$", re.IGNORECASE)
_NAMED = {"오늘": 1, "이틀": 2, "사흘": 3, "일주일": 7, "이번 주": 7, "한 주": 7, "한 달": 30, "today": 1, "week": 7, "month": 30}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What somebody asked: a name as typed, and a period."""

    name: str
    period: timedelta = DEFAULT_PERIOD


def parse(words: str) -> Question:
    """Split '최태원 7일' into name and period; ``InputError`` where there is no name."""
    words = " ".join(words.split())
    name, period = words, DEFAULT_PERIOD
    if (match := _PERIOD.search(words)) is not None:
        name, period = words[: match.start()], timedelta(days=int(match[1]) * _UNITS[match[2].lower()])
    else:
        for word, days in _NAMED.items():
            if words.lower().endswith(f" {word}"):
                name, period = words[: -len(word)], timedelta(days=days)
    if not name.strip():
        raise InputError("누구의 소식을 찾을지 적어 주세요. 예: brief 최태원 7일")
    return Question(name=name.strip(), period=min(max(period, timedelta(hours=1)), LONGEST_PERIOD))


def resolve(lookup: Lookup, name: str) -> tuple[Candidate, ...]:
    """The people or companies that *name* surely means (several share a name); ``InputError`` with suggestions."""
    found = lookup.resolve(name)
    exact = tuple(c for c in found if c.exact)
    if exact:
        return exact
    if found:
        near = ", ".join(c.label for c in found[:MOST_SUGGESTIONS])
        raise InputError(f"'{name}'을(를) 명단에서 찾지 못했습니다. 혹시 다음 중 하나인가요? {near}")
    raise InputError(
        f"'{name}'은(는) 명단에 없습니다. config/executives.yaml에 한 항목을 더하면 다음 수집부터 찾습니다."
    )


async def answer(kitchen: Kitchen, lookup: Lookup, question: Question, now: datetime, timezone: str = "Asia/Seoul") -> Digest:
    """The stories about the person or company of *question*, newest first, as a digest."""
    candidates = resolve(lookup, question.name)
    executives, organisations = _subjects(candidates, kitchen.roster)
    cards, left_out = await cards_about(
        kitchen, executives, organisations, since=now - question.period, now=now, most=MOST_STORIES
    )
    edition = Edition(id="brief", title=_title(candidates, question.period), time="00:00", days=(), timezone=timezone)
    receipt = await kitchen.store.last_receipt() or Receipt(sources_checked=0)
    ...
