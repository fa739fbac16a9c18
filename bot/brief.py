"""``/brief 최태원 7일``: what is new about one person or company, answered from the store.

Parse the words, resolve the name in any script, look the articles up, and answer with the same :class:`Digest` that
the adapters already know how to show.  Nothing is fetched here; a caller that wants fresher news runs a round first.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from . import stories
from .digest import make_digest
from .errors import InputError
from .model import Article, Card, Digest, Edition, Receipt, Roster, Story
from .people.lookup import Candidate, Lookup
from .pipeline import Kitchen, make_cards

DEFAULT_PERIOD = timedelta(days=7)
LONGEST_PERIOD = timedelta(days=90)
MOST_STORIES = 8
#: newest first: more than eight stories have between them in a week
MOST_ARTICLES = 80
#: suggestions in 'did you mean'
MOST_SUGGESTIONS = 5

_HOURS = {"시간": 1, "h": 1, "일": 24, "d": 24, "주": 168, "주일": 168, "w": 168, "개월": 720, "달": 720, "m": 720}
_PERIOD = re.compile(r"(?:^|\s)(?:최근\s*)?(\d{1,6})\s*(시간|일|주일|주|개월|달|[hdwm])(?:간|동안)?\s*$", re.IGNORECASE)
_NAMED = {"오늘": 1, "이틀": 2, "사흘": 3, "일주일": 7, "이번 주": 7, "한 주": 7, "한 달": 30, "today": 1, "week": 7}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What somebody asked: a name as typed, and a period (an hour to 90 days)."""

    name: str
    period: timedelta = DEFAULT_PERIOD


def parse(words: str) -> Question:
    """Split '최태원 7일' into name and period; ``InputError`` where there is no name."""
    name, period = split_period(words)
    if not name:
        raise InputError("누구의 소식을 찾을지 적어 주세요. 예: brief 최태원 7일")
    return Question(name=name, period=period)


def split_period(words: str) -> tuple[str, timedelta]:
    """The name, '' where there is none, and the period: an hour to 90 days, seven days where none is named."""
    name, period = _split(" ".join(words.split()))
    return name, min(max(period, timedelta(hours=1)), LONGEST_PERIOD)


def _split(words: str) -> tuple[str, timedelta]:
    if (match := _PERIOD.search(words)) is not None:
        return words[: match.start()].strip(), timedelta(hours=int(match[1]) * _HOURS[match[2].lower()])
    for word, days in _NAMED.items():
        if words.lower().endswith(f" {word}"):
            return words[: -len(word)].strip(), timedelta(days=days)
    return words, DEFAULT_PERIOD


def resolve(lookup: Lookup, name: str) -> tuple[Candidate, ...]:
    """The people or companies that *name* surely means; ``InputError`` with suggestions where there is none."""
    found = lookup.resolve(name)
    exact = tuple(c for c in found if c.exact)
    if exact:
        return exact
    if found:
        near = ", ".join(c.label for c in found[:MOST_SUGGESTIONS])
        raise InputError(f"'{name}'을(를) 명단에서 찾지 못했습니다. 혹시 이 가운데 있나요? {near}")
    raise InputError(f"'{name}'은(는) 명단에 없습니다. config/executives.yaml에 더하면 다음 수집부터 찾습니다.")


async def answer(
    kitchen: Kitchen, lookup: Lookup, question: Question, now: datetime, timezone: str = "Asia/Seoul"
) -> Digest:
    """The stories about the person or company of *question*, newest first, as a digest."""
    candidates = resolve(lookup, question.name)
    people, bodies = _subjects(candidates, kitchen.roster)
    articles = await kitchen.store.articles_about(people, bodies, since=now - question.period, limit=MOST_ARTICLES)
    found = await _by_story(kitchen, articles)
    shown = await _stories(kitchen, dict(islice(found.items(), MOST_STORIES)), now)
    newest = await kitchen.store.last_receipt() or Receipt(sources_checked=0)
    receipt = Receipt(
        sources_checked=newest.sources_checked, failures=newest.failures, over_limit=len(found) - len(shown)
    )
    edition = Edition(id="brief", title=_title(candidates, question.period), time="00:00", days=(), timezone=timezone)
    day = now.astimezone(ZoneInfo(timezone)).date()
    return make_digest(edition, day, await make_cards(kitchen, shown, now, asked=people), receipt, now)


def _subjects(candidates: Sequence[Candidate], roster: Roster) -> tuple[list[str], list[str]]:
    """Executive ids and organisation ids; a company stands for its executives too."""
    organisations = [c.id for c in candidates if c.kind == "organisation"]
    executives = [c.id for c in candidates if c.kind == "person"]
    executives += [e.id for e in roster.executives if e.organisation in organisations]
    return executives, organisations


async def _by_story(kitchen: Kitchen, articles: Sequence[Article]) -> dict[str, list[Article]]:
    """*articles* by story, the one with the latest article first."""
    ids = await kitchen.store.story_ids(a.url for a in articles)
    grouped: dict[str, list[Article]] = defaultdict(list)
    for article in articles:
        grouped[ids.get(article.url) or _own_id(article.url)].append(article)
    return grouped


def _own_id(url: str) -> str:
    """The id of a story that an article makes by itself until the round has sorted it: short, for a button carries it."""
    return "u" + hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()[:16]


async def story_card(kitchen: Kitchen, story_id: str, now: datetime) -> Card | None:
    """The story as a card by itself, its newest articles read; None where it has none (any more)."""
    whole = await kitchen.store.articles_of_story([story_id])
    if story_id not in whole:
        return None
    told = await _stories(kitchen, {story_id: whole[story_id][-MOST_ARTICLES:]}, now)
    return (await make_cards(kitchen, told, now, asked=()))[0]


async def _stories(kitchen: Kitchen, grouped: Mapping[str, Sequence[Article]], now: datetime) -> list[Story]:
    """Build what will be shown, and no more: finding the copies is most of the work of an answer."""
    said = await kitchen.store.said_for(grouped)
    return [
        stories.build_story(
            story_id,
            own,
            "follow-up" if len(said.get(story_id, ())) > 1 else "new",
            now,
            stories.copies([stories.doc_of(a) for a in own]),
        )
        for story_id, own in grouped.items()
    ]


def _title(candidates: Sequence[Candidate], period: timedelta) -> str:
    names = ", ".join(c.label for c in candidates)
    hours = round(period.total_seconds() / 3600)
    return f"{names} · 최근 {f'{hours // 24}일' if hours % 24 == 0 else f'{hours}시간'}"
