"""Which story comes first, and which of its articles the card is written from.

Weights, in points (a story of one unranked outlet about one person, published now, has about 3):

    people        1.0 for the first roster person, 0.5 for the second, 0.25 for each further one, at most 2.0;
                  a person of the edition's own list counts double
    corroboration 0.8 for each doubling of independent outlets, at most 3.2 (sixteen outlets); wire reprints count once
    tier          1.0 where a tier 1 outlet reports it, 0.5 for tier 2, 0 for tier 3
    languages     0.3 for each further language
    recency       up to 1.5, halved every twelve hours since the latest article that is no copy
    follow-up     -0.3: news goes before more of the same

Ties: latest first, then by id, so one input has one order.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from urllib.parse import urlsplit

from ..model import Article, Story, StoryKind

_HALF_LIFE_HOURS = 12.0
#: a body longer than this is as good as any; beyond it length says more about the page than about the report
_LONG_ENOUGH = 2_000
_LANGUAGE_ORDER = {"ko": 0, "en": 1, "ja": 2, "zh": 3}


def outlet_key(article: Article) -> str:
    """What counts as one outlet: its name, else the host it publishes on."""
    name = article.outlet.strip().casefold()
    return name or (urlsplit(article.url).hostname or article.url).removeprefix("www.")


def independent_outlets(articles: Sequence[Article], copies: Mapping[str, str]) -> int:
    """Outlets that report in their own words: copies of one original are one, and so is one wire's report in many papers."""
    own = [article for article in articles if article.url not in copies] or list(articles[:1])
    return len({article.wire.strip().casefold() or outlet_key(article) for article in own})


def lead_order(article: Article, copies: Mapping[str, str]) -> tuple[object, ...]:
    """Sort key, best first: readable, Korean (it can be summarised), no copy, best tier, longest, earliest."""
    return (
        bool(article.thin) or not article.text.strip(),
        article.language != "ko",
        article.url in copies,
        article.tier,
        -min(len(article.text), _LONG_ENOUGH),
        article.undated,
        article.published,
        _LANGUAGE_ORDER.get(article.language, 9),
        article.url,
    )


def lead_article(articles: Sequence[Article], copies: Mapping[str, str] | None = None) -> Article:
    """The article that the card is written from; ``ValueError`` where there is none."""
    if not articles:
        raise ValueError("a story has at least one article")
    return min(articles, key=lambda article: lead_order(article, copies or {}))


def ranked_people(articles: Sequence[Article]) -> tuple[str, ...]:
    """Executives by the number of articles that name them, then by order of mention."""
    counts = Counter(person for article in articles for person in dict.fromkeys(article.people_ids))
    return tuple(person for person, _ in counts.most_common())


def ranked_organisations(articles: Sequence[Article]) -> tuple[str, ...]:
    """Organisations by the number of articles that name them, then by order of mention."""
    counts = Counter(body for article in articles for body in dict.fromkeys(article.organisations))
    return tuple(body for body, _ in counts.most_common())


def _people_points(people: Sequence[str], followed: Collection[str]) -> float:
    shares = sorted((2.0 if person in followed else 1.0 for person in people), reverse=True)
    points = sum(share * max(0.25, 0.5**place) for place, share in enumerate(shares))
    return min(2.0 if not followed else 4.0, points)


def _recency_points(articles: Sequence[Article], copies: Mapping[str, str], now: datetime) -> float:
    latest = max((a.published for a in articles if a.url not in copies), default=None)
    if latest is None:
        return 0.0
    hours = max(0.0, (now - latest).total_seconds() / 3600)
    return float(1.5 * 0.5 ** (hours / _HALF_LIFE_HOURS))


def score_story(
    articles: Sequence[Article],
    *,
    now: datetime,
    kind: StoryKind = "new",
    copies: Mapping[str, str] | None = None,
    followed: Collection[str] = (),
) -> float:
    """Points of a story, see the table at the head of this module; *followed*: the executives an edition asks for."""
    copied = copies or {}
    if not articles:
        return 0.0
    points = _people_points(ranked_people(articles), followed)
    points += min(3.2, 0.8 * math.log2(1 + independent_outlets(articles, copied)))
    points += {1: 1.0, 2: 0.5}.get(min(article.tier for article in articles), 0.0)
    points += 0.3 * (len({article.language for article in articles}) - 1)
    points += _recency_points(articles, copied, now)
    return round(points - (0.3 if kind == "follow-up" else 0.0), 4)


def rank(stories: Sequence[Story]) -> tuple[Story, ...]:
    """*stories*, best first."""

    def order(story: Story) -> tuple[float, float, str]:
        latest = max((article.published.timestamp() for article in story.articles), default=0.0)
        return -story.score, -latest, story.id

    return tuple(sorted(stories, key=order))
