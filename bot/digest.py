"""Stories and their summaries -> the digest a person reads.  Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

from summarizer import Declined, Summary

from .model import Article, Card, Digest, Edition, Executive, PersonLine, Receipt, Roster, SourceLine, Story

#: a summary, or why there is none, by article URL
Results = Mapping[str, Summary | Declined]

#: A card names this many people; a round-up article can name fifteen.
MOST_PEOPLE = 5


def follows(edition: Edition, roster: Roster) -> frozenset[str] | None:
    """Ids of the executives that *edition* asks for, by name or through their organisation; None: everybody."""
    if not edition.people:
        return None
    return frozenset(e.id for e in roster.executives if e.id in edition.people or e.organisation in edition.people)


def make_card(story: Story, results: Results, roster: Roster, asked: Collection[str] = ()) -> Card:
    """One story as the reader sees it; *results* has one entry per article URL, *asked* are named first."""
    lead = choose_lead(story, results)
    summary = results[lead.url]
    return Card(
        story_id=story.id,
        kind=story.kind,
        headline=summary.headline if isinstance(summary, Summary) else lead.title,
        url=lead.url,
        people=people_lines(story, lead, roster, asked),
        summary=summary,
        sources=tuple(_source_line(a, results[a.url], story) for a in _lead_first(story, lead)),
        independent_outlets=story.independent_outlets,
    )


def choose_lead(story: Story, results: Results) -> Article:
    """The first article, best first, that has bullets; else the first."""
    return next((a for a in story.articles if isinstance(results[a.url], Summary)), story.articles[0])


def _lead_first(story: Story, lead: Article) -> list[Article]:
    return [lead, *(a for a in story.articles if a.url != lead.url)]


def people_lines(story: Story, lead: Article, roster: Roster, asked: Collection[str] = ()) -> tuple[PersonLine, ...]:
    """People of the lead article in order of mention, then the others; titles as most articles give them."""
    known = {e.id: e for e in roster.executives}
    order = dict.fromkeys([*(i for i in story.people if i in asked), *lead.people_ids, *story.people])
    return tuple(_person_line(known[i], story) for i in order if i in known)[:MOST_PEOPLE]


def _person_line(executive: Executive, story: Story) -> PersonLine:
    titles = Counter(m.title for a in story.articles for m in a.people if m.executive_id == executive.id and m.title)
    title = titles.most_common(1)[0][0] if titles else executive.role.get("ko", "")
    return PersonLine(executive_id=executive.id, name=executive.ko, title=title)


def _source_line(article: Article, summary: Summary | Declined, story: Story) -> SourceLine:
    return SourceLine(
        outlet=article.outlet,
        title=article.title,
        language=article.language,
        published=article.published,
        url=article.url,
        summary=summary,
        note=" · ".join(_notes(article, story)),
        undated=article.undated,
        copied=article.url in story.copies,
    )


def _notes(article: Article, story: Story) -> list[str]:
    notes = []
    if article.url in story.copies:
        notes.append(f"{article.wire} 전재" if article.wire else "같은 글")
    elif article.wire and article.wire != article.outlet:
        notes.append(f"{article.wire} 기사")
    if article.thin:
        notes.append("제목·요약만 확인")
    return notes


def make_digest(
    edition: Edition, local_date: date, cards: Sequence[Card], receipt: Receipt, made_at: datetime
) -> Digest:
    """Cards keep their order; those without bullets go under '원문 소식'."""
    return Digest(
        edition_id=edition.id,
        title=edition.title,
        local_date=local_date,
        timezone=edition.timezone,
        cards=tuple(c for c in cards if isinstance(c.summary, Summary)),
        listed=tuple(c for c in cards if isinstance(c.summary, Declined)),
        receipt=receipt,
        made_at=made_at,
    )
