"""A digest as Slack messages: dicts for ``chat.postMessage``, without channel and thread.

Under every story stand two buttons, its sources and the sentences behind its bullets, and a '⋯' menu for what is rarer:
whether the summary helped, and following a person.  Five buttons under each of eight stories would be most of what is
seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from summarizer import Bullet, Summary

from ..actions import Action
from ..model import Card, Digest, SourceLine
from . import wording
from .slack_elements import (
    DIVIDER,
    TITLE_UNITS,
    Block,
    Message,
    actions,
    bold,
    bullets,
    button,
    context,
    escaped,
    header,
    linked,
    menu,
    messages,
    notification,
    ours,
    quote,
    rich,
    section,
    text,
)

#: sentences printed under one bullet
MOST_EVIDENCE = 3
#: people that a story's menu offers to follow
MOST_FOLLOWED = 3


def digest_messages(digest: Digest) -> list[Message]:
    """The digest, in more than one message only where Slack's limits demand it."""
    groups = [[*_head(digest), DIVIDER]]
    groups += [[*card_blocks(card), *card_buttons(card, digest)] for card in digest.cards]
    if digest.listed:
        groups.append([header(wording.LISTED_HEADING), context([wording.LISTED_NOTE])])
        groups += [[*listed_blocks(card), *_listed_buttons(card, digest)] for card in digest.listed]
    groups.append([DIVIDER, receipt_block(digest)])
    return messages(groups, said_of(digest))


def thread_messages(digest: Digest) -> list[Message]:
    """The replies, one a story in the order of the cards; more only where a story's sources do not fit one."""
    return [made for card in (*digest.cards, *digest.listed) for made in _thread(card, digest)]


def _thread(card: Card, digest: Digest) -> list[Message]:
    """With every article's own bullets; without those of the last ones, where that makes it one message."""
    count = len(card.sources)
    whole = _thread_messages(card, digest, count)
    if len(whole) == 1:
        return whole
    shorter = (_thread_messages(card, digest, kept) for kept in range(count - 1, -1, -1))
    return next((made for made in shorter if len(made) == 1), whole)


def _thread_messages(card: Card, digest: Digest, with_bullets: int) -> list[Message]:
    groups = [[rich(section(bold(card.headline, TITLE_UNITS)))]]
    if isinstance(card.summary, Summary):
        groups.append([rich(section(bold(wording.EVIDENCE_HEADING)))])
        groups += [[rich(*_evidence(bullet))] for bullet in card.summary.bullets]
    groups.append([DIVIDER, rich(section(bold(wording.sources_heading(card))))])
    groups += [[block] for block in source_blocks(card, digest, with_bullets)]
    return messages(groups, f"출처: {escaped(card.headline)}")


# -- parts of a message --------------------------------------------------------------------------------------------


def _head(digest: Digest) -> list[Block]:
    return [header(wording.title_line(digest)), context([wording.lead_line(digest)])]


def card_blocks(card: Card, below: Iterable[Block] = ()) -> list[Block]:
    """Headline with its link, people, three bullets, then *below* (sections); the counts in small print."""
    lines = [section(*_headline(card), *_people(card))]
    if isinstance(card.summary, Summary):
        lines.append(bullets(bullet.text for bullet in card.summary.bullets))
    return [rich(*lines, *below), context([wording.footer_line(card)])]


def listed_blocks(card: Card, below: Iterable[Block] = ()) -> list[Block]:
    """A story without bullets: headline, people, *below*, and why there are none."""
    outlet = card.sources[0].outlet if card.sources else ""
    small = [outlet, wording.reason_of(card.summary), wording.footer_line(card)]
    about = section(*_headline(card), *_people(card))
    return [rich(about, *below), context(line for line in small if line)]


def receipt_block(digest: Digest) -> Block:
    """What was and was not covered."""
    lines = [wording.receipt_line(digest.receipt), wording.failures_line(digest.receipt)]
    return context(line for line in lines if line)


def source_blocks(card: Card, digest: Digest, with_bullets: int | None = None) -> list[Block]:
    """Every article: outlet, language, time, title with link, and the bullets of the first *with_bullets* (None: all)."""
    most = len(card.sources) if with_bullets is None else with_bullets
    return [_source(number, line, card, digest, bare=number > most) for number, line in enumerate(card.sources, 1)]


def _headline(card: Card) -> list[Block]:
    return [linked(card.url, card.headline, strong=True)]


def _people(card: Card) -> list[Block]:
    people = wording.people_line(card.people)
    return [ours("\n"), text(people)] if people else []


def _evidence(bullet: Bullet) -> Iterator[Block]:
    yield bullets([bullet.text])
    yield from (quote(sentence) for sentence in bullet.evidence[:MOST_EVIDENCE])


def _source(number: int, line: SourceLine, card: Card, digest: Digest, *, bare: bool) -> Block:
    about = wording.source_line(line, digest).removeprefix(f"{line.outlet} · ")
    title = linked(line.url, line.title)
    head = section(bold(f"{number}. {line.outlet}"), ours(" · "), text(about), ours("\n"), title)
    if wording.same_summary(line, card):
        return rich(head, section(text(wording.SAME_AS_CARD)))
    if isinstance(line.summary, Summary):
        return rich(head) if bare else rich(head, bullets(bullet.text for bullet in line.summary.bullets))
    return rich(head, section(text(line.summary.reason)))


# -- buttons -------------------------------------------------------------------------------------------------------


def card_buttons(card: Card, digest: Digest, *, sources: bool = True) -> list[Block]:
    """One row; without the button for *sources* where these are shown in place."""
    named = _named(card, digest)
    rare = [("도움이 됐어요", Action("helpful", named)), ("틀렸어요", Action("wrong", named)), *_follow(card)]
    shown = [
        _sources_button(card, digest) if sources else None,
        button("원문 문장 보기", Action("evidence", named), aloud=f"원문 문장 보기: {card.headline}"),
        menu(rare),
    ]
    return actions([element for element in shown if element is not None])


def _listed_buttons(card: Card, digest: Digest) -> list[Block]:
    shown = [_sources_button(card, digest), *(button(*choice) for choice in islice(_follow(card), 1))]
    return actions([element for element in shown if element is not None])


def _sources_button(card: Card, digest: Digest) -> Block | None:
    label = wording.sources_heading(card)
    return button(label, Action("sources", _named(card, digest)), aloud=f"{label}: {card.headline}")


def _named(card: Card, digest: Digest) -> tuple[str, ...]:
    return (card.story_id, digest.edition_id, digest.local_date.isoformat())


def _follow(card: Card) -> Iterator[tuple[str, Action]]:
    """A choice a person; a name too long for its button is cut by it."""
    for person in islice(dict.fromkeys(card.people), MOST_FOLLOWED):
        yield f"{person.name} 구독", Action("follow", (person.executive_id,))


# -- aloud ---------------------------------------------------------------------------------------------------------


def said_of(digest: Digest) -> str:
    """The notification and screen reader text of *digest*."""
    return notification(said_lines(digest))


def said_lines(digest: Digest) -> list[str]:
    """Title, how much there is, and the headlines, as sentences; as they were given, not escaped."""
    lead = wording.lead_line(digest).replace(" · ", ", ").removesuffix(".")
    lines = [f"{digest.title}, {wording.date_line(digest.local_date)}. {lead}."]
    lines += [f"{number}. {card.headline}" for number, card in enumerate(digest.cards, 1)]
    return [*lines, *(f"{wording.LISTED_HEADING}: {card.headline}" for card in digest.listed)]
