"""The buttons under a story: its sources, the sentences that its bullets rest on, and what readers think of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from summarizer import Summary

from .. import brief
from ..chat import wording as digest_words
from ..model import Card, Digest, Receipt
from ..store.subscriptions import Feedback, Verdict
from ..subscriptions import edition_id, is_of_channel
from .answering import help_button
from .office import Office, refused, told
from .values import Asker, Reply

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a button stands: a story in a digest of an edition, or in an answer."""

    story_id: str
    edition: str
    day: date | None


def place_of(arguments: Sequence[str]) -> Place | None:
    """What a button under a story carries; None where it is not that."""
    if not arguments or not arguments[0]:
        return None
    story, edition, day = (*arguments, "", "")[:3]
    return Place(story_id=story, edition=edition, day=_day(day))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None


def may_see(asker: Asker, place: Place) -> bool:
    """A channel's own digests are for that channel."""
    return not is_of_channel(place.edition) or place.edition == edition_id(asker.address)


async def sources(office: Office, asker: Asker, place: Place, now: datetime) -> Reply:
    """Every article of the story, as a card with its sources in place."""
    found = await _find(office, asker, place, now)
    if found is None:
        return refused(asker, "story-gone", help_button(asker))
    digest, card = found
    alone = (card,) if isinstance(card.summary, Summary) else ()
    shown = replace(digest, cards=alone, listed=() if alone else (card,), receipt=await _receipt(office))
    return Reply(digest=shown, lines=(digest_words.sources_heading(card),))


async def _receipt(office: Office) -> Receipt:
    """Of the newest round: what a digest left out says nothing of one story."""
    newest = await office.kitchen.store.last_receipt() or Receipt(sources_checked=0)
    return Receipt(sources_checked=newest.sources_checked, failures=newest.failures)


async def evidence(office: Office, asker: Asker, place: Place, now: datetime) -> Reply:
    """Each bullet with the sentences of the article that it rests on, word for word."""
    found = await _find(office, asker, place, now)
    if found is None:
        return refused(asker, "story-gone", help_button(asker))
    _, card = found
    if not isinstance(card.summary, Summary):
        return told(asker, "no-evidence", reason=card.summary.reason)
    lines = [card.headline]
    for bullet in card.summary.bullets:
        lines.append(f"• {bullet.text}")
        lines += [f"└ {sentence}" for sentence in bullet.evidence]
    return Reply(lines=tuple(lines))


async def judge(office: Office, asker: Asker, place: Place, verdict: Verdict, now: datetime) -> Reply:
    """Keep what the asker thinks of the summary that the card shows; the last word counts."""
    found = await _find(office, asker, place, now)
    if found is None:
        return refused(asker, "story-gone", help_button(asker))
    _, card = found
    articles = (await office.kitchen.store.articles_of_story([place.story_id])).get(place.story_id, ())
    made = Feedback(
        story_id=place.story_id,
        text_hash=next((a.text_hash for a in articles if a.url == card.url), ""),
        summarizer_id=office.kitchen.summarizer.id,
        platform=asker.platform,
        workspace=asker.workspace,
        channel=asker.channel,
        user=asker.user,
        verdict=verdict,
        at=now,
    )
    await office.kitchen.store.subscriptions.judge(made)
    return told(asker, f"thanks-{verdict}")


async def _find(office: Office, asker: Asker, place: Place, now: datetime) -> tuple[Digest, Card] | None:
    """The card as the digest showed it; where that is gone, as the story's articles make it now."""
    digest = await _digest(office, asker, place)
    for card in (*digest.cards, *digest.listed) if digest else ():
        if card.story_id == place.story_id and digest:
            return digest, card
    made = await brief.story_card(office.kitchen, place.story_id, now)
    return None if made is None else (_by_itself(made, now), made)


async def _digest(office: Office, asker: Asker, place: Place) -> Digest | None:
    """The stored digest, where it is one that was posted in the asker's channel."""
    posted_here = place.edition == edition_id(asker.address) or any(
        edition.id == place.edition for edition in office.editions_at(asker)
    )
    if place.day is None or not posted_here:
        return None
    return await office.kitchen.store.load_digest(place.edition, place.day)


def _by_itself(card: Card, now: datetime) -> Digest:
    return Digest(
        edition_id="brief",
        title=card.headline,
        local_date=now.astimezone(digest_words.SEOUL).date(),
        timezone="Asia/Seoul",
        cards=(),
        listed=(),
        receipt=Receipt(sources_checked=0),
        made_at=now,
    )
