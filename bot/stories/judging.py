"""New, follow-up or already said; and the articles of one event put together as a story.  Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from ..model import Article, Story, StoryDoc, StoryKind
from .amounts import amounts, dates
from .copies import title_key
from .ranking import (
    independent_outlets,
    lead_article,
    lead_order,
    ranked_organisations,
    ranked_people,
    score_story,
)
from .terms import Terms, extract, readable


def doc_of(article: Article) -> StoryDoc:
    """What grouping needs of *article*; an undated one counts from the time we first saw it."""
    return StoryDoc(
        article.url,
        article.title,
        article.text,
        article.language,
        article.published,
        article.people_ids,
        article.organisations,
        article.outlet,
        article.wire,
    )


# --- new, follow-up or already said -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One earlier card of a story, as the store remembers it."""

    #: URLs of the articles that the card rested on
    keys: Collection[str]
    #: headline, bullets and evidence of the card
    text: str
    said_at: datetime
    #: :func:`facts_of` each of those articles, joined; empty: read from ``text``
    facts: Collection[str] = ()
    #: titles of those articles
    titles: Collection[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The story may be told."""

    kind: StoryKind
    reason: Literal["first-time", "new-facts", "new-report"]
    #: Korean, for ``why``
    sentence: str
    #: URLs of the articles that bring something, in the order given
    fresh: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop:
    """The story adds nothing to what was said."""

    sentence: str
    reason: Literal["already-said"] = "already-said"


_QUOTE = re.compile(r"[“\"「『]([^“”\"「」『』\n]{8,200})[”\"」』]")
_NOT_LETTER = re.compile(r"[\W_]+")
#: share of an article's weight of words that the cards must already hold for it to count as the same report
_SAME_REPORT = 0.5
_MOST_FACTS_NAMED = 3


def facts_of(article: Article) -> frozenset[str]:
    """The checkable facts of *article*: people, organisations, amounts, dates and quotations, in one notation."""
    found = {f"p:{person}" for person in article.people_ids} | {f"o:{body}" for body in article.organisations}
    return frozenset(found | _facts(f"{article.title}\n{article.text}", article.language, article.published))


def _facts(text: str, language: str, published: datetime | None) -> set[str]:
    quotes = {f"q:{_NOT_LETTER.sub('', quote).casefold()}" for quote in _QUOTE.findall(text)}
    return {*amounts(text, language), *dates(text, published), *quotes}


def judge(
    articles: Sequence[Article],
    said: Sequence[Said],
    copied: Mapping[str, str] | None = None,
    names: Mapping[str, str] | None = None,
) -> Verdict | Drop:
    """Say whether a story is new, a follow-up, or dropped because earlier cards said it all.

    *articles*: those of the story inside the edition's window; *said*: its earlier cards, [] for a story never told;
    *copied*: from :func:`copies`, over these and the earlier articles; *names*: roster id -> Korean name, for the
    sentence.  An article brings something when it is neither a
    copy nor already under a card, and either names a fact that the cards lack or is written in other words.
    A report from before the card was posted needs more: people, organisations or quotations of its own, since
    late reprints always hold one more date.
    """
    urls = tuple(article.url for article in articles)
    if not said:
        return Verdict(kind="new", reason="first-time", sentence="처음 전하는 이야기입니다.", fresh=urls)
    known = _Known(said)
    brings = {a.url: fresh for a in articles if (fresh := known.fresh(a, copied or {})) is not None}
    if not brings:
        day = known.said_at.strftime("%Y-%m-%d")
        return Drop(sentence=f"{day} 브리핑에서 전한 내용과 같고 새로 더할 사실이 없어 뺐습니다.")
    facts = list(dict.fromkeys(fact for found in brings.values() for fact in found))
    if not facts:
        sentence = "앞선 브리핑과 다른 내용의 후속 보도가 나왔습니다."
        return Verdict(kind="follow-up", reason="new-report", sentence=sentence, fresh=tuple(brings))
    named = ", ".join(_fact_name(fact, names or {}) for fact in facts[:_MOST_FACTS_NAMED])
    sentence = f"앞선 브리핑에 없던 사실이 나왔습니다: {named}."
    return Verdict(kind="follow-up", reason="new-facts", sentence=sentence, fresh=tuple(brings))


class _Known:
    """Everything that the earlier cards of one story hold."""

    def __init__(self, said: Sequence[Said]) -> None:
        self.keys = {key for card in said for key in card.keys}
        self.said_at = max(card.said_at for card in said)
        self._titles = {title_key(title) for card in said for title in card.titles}
        self._text = "\n".join([*(card.text for card in said), *(title for card in said for title in card.titles)])
        self._facts = {fact for card in said for fact in card.facts} | _facts(self._text, "", self.said_at)
        self._quoted = _NOT_LETTER.sub("", self._text).casefold()
        self._terms: dict[str, Terms] = {}

    def fresh(self, article: Article, copied: Mapping[str, str]) -> tuple[str, ...] | None:
        """The facts that *article* adds, () where only its words are new, None where it adds nothing."""
        if article.url in self.keys or copied.get(article.url) in self.keys or title_key(article.title) in self._titles:
            return None
        facts = sorted(fact for fact in facts_of(article) if not self._holds(fact))
        weighty = [fact for fact in facts if fact[0] in "poq"]
        overlap = self._overlap(article)
        late = article.published <= self.said_at
        if late and overlap >= _SAME_REPORT / 2 and len(weighty) < 2:
            return None
        if not facts and overlap >= _SAME_REPORT:
            return None
        return tuple(weighty + [fact for fact in facts if fact not in weighty])

    def _holds(self, fact: str) -> bool:
        return fact in self._facts or (fact.startswith("q:") and fact[2:] in self._quoted)

    def _overlap(self, article: Article) -> float:
        """Share of the article's terms, by weight, that the cards hold."""
        mine = extract(doc_of(article)).local
        if article.language not in self._terms:
            doc = StoryDoc("", "", self._text, article.language, None)
            self._terms[article.language] = extract(doc)
        theirs = self._terms[article.language].local
        whole = sum(mine.values())
        return sum(weight for term, weight in mine.items() if term in theirs) / whole if whole else 1.0


def _fact_name(fact: str, names: Mapping[str, str]) -> str:
    if fact.startswith("q:"):
        return f"새 발언(‘{fact[2:22]}…’)"
    return names.get(fact[2:], readable(fact))


# --- stories ----------------------------------------------------------------------------------------------------------


def build_story(
    story_id: str,
    articles: Sequence[Article],
    kind: StoryKind,
    now: datetime,
    copied: Mapping[str, str] | None = None,
    *,
    followed: Collection[str] = (),
) -> Story:
    """Put *articles* together as one story, best first; *followed*: the executives an edition asks for.

    ``ValueError`` where *articles* is empty.
    """
    own = {a.url for a in articles}
    inside = {url: original for url, original in (copied or {}).items() if url in own}
    lead = lead_article(articles, inside)
    rest = sorted((a for a in articles if a is not lead), key=lambda a: lead_order(a, inside))
    return Story(
        id=story_id,
        kind=kind,
        articles=(lead, *rest),
        people=ranked_people(articles),
        organisations=ranked_organisations(articles),
        independent_outlets=independent_outlets(articles, inside),
        score=score_story(articles, now=now, kind=kind, copies=inside, followed=followed),
        copies=inside,
    )
