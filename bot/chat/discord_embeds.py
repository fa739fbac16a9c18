"""A digest as Discord messages: dicts for "Create Message", without channel, key and nonce.

One embed a story; a thread reply is one embed too, since links in an embed make no previews, so that ten sources do
not make ten cards.  Everything from outside is escaped, and nobody can be called: ``allowed_mentions`` is empty on every
message.  The last embed of each message has neither title nor address: it has room for the adapter's key
(``bot.chat.discord.marks``).  ``thread_name`` is not Create Message's: the adapter names a thread or forum post by it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer import Summary

from ..model import Card, Digest, SourceLine
from . import discord_buttons, wording
from .discord_markup import (
    DESCRIPTION_UNITS,
    FOLLOW_UP,
    LISTED,
    MOST_EMBED_UNITS,
    MOST_EMBEDS,
    NEW,
    QUIET,
    THREAD_NAME_UNITS,
    TITLE_UNITS,
    UNTITLED,
    Embed,
    Message,
    address_lines,
    aside,
    distinct,
    joined,
    line,
    message,
    packs,
    plain,
)
from .safe import link, units

FOOTER_UNITS = 300
#: sentences printed under one bullet
MOST_EVIDENCE = 3
#: what the embed "이어집니다" may take
_CONTINUED_UNITS = 40


def digest_messages(digest: Digest) -> list[Message]:
    """The digest, in more than one message only where Discord's limits demand it."""
    parts: list[tuple[Embed, Card | None]] = [(card_embed(card), card) for card in (*digest.cards, *digest.listed)]
    parts.append((receipt_embed(digest), None))
    made = packs(parts)
    if len(made) > 1:  # each but the last says that it goes on
        made = packs(parts, embeds=MOST_EMBEDS - 1, room=MOST_EMBED_UNITS - _CONTINUED_UNITS)
    return [_digest_message(digest, pack, number, len(made)) for number, pack in enumerate(made, 1)]


def thread_messages(digest: Digest) -> list[Message]:
    """The replies, at least one a story, in the order of the cards."""
    return [made for card in (*digest.cards, *digest.listed) for made in _replies(card, digest)]


# -- the digest ----------------------------------------------------------------------------------------------------


def _digest_message(digest: Digest, pack: Sequence[tuple[Embed, Card | None]], number: int, count: int) -> Message:
    embeds = distinct(embed for embed, _ in pack)
    if number < count:
        embeds.append({"description": f"다음 메시지로 이어집니다 ({number}/{count})", "color": QUIET})
    components = discord_buttons.for_digest([card for _, card in pack if card], digest)
    return message(
        _head(digest, number, count),
        embeds=embeds,
        **({"components": components} if components else {}),
        thread_name=_thread_name(wording.title_line(digest), number, count),
    )


def _head(digest: Digest, number: int, count: int) -> str:
    if number > 1:
        return f"{line(digest.title)} ({number}/{count})"
    return f"## {line(wording.title_line(digest), TITLE_UNITS)}\n{wording.lead_line(digest)}"


def _thread_name(title: str, number: int = 1, count: int = 1) -> str:
    of = f" ({number}/{count})" if count > 1 else ""
    return (plain(title, THREAD_NAME_UNITS - len(of)) or UNTITLED) + of


def card_embed(card: Card, more: Sequence[str] = ()) -> Embed:
    """A story; *more*: lines under it, safe already."""
    if isinstance(card.summary, Summary):
        people = wording.people_line(card.people)
        lines = [line(people)] if people else []
        lines += [f"- {line(bullet.text)}" for bullet in card.summary.bullets]
        colour = NEW if card.kind == "new" else FOLLOW_UP
    else:
        outlet = card.sources[0].outlet if card.sources else ""
        about = [wording.people_line(card.people), outlet, wording.reason_of(card.summary)]
        lines = [f"**{wording.LISTED_HEADING}**", *(line(part) for part in about if part)]
        colour = LISTED
    url = link(card.url)
    return {
        "title": line(card.headline, TITLE_UNITS) or UNTITLED,
        **({"url": url} if url else {}),
        "description": "\n".join([*lines, *more]),
        "color": colour,
        "footer": {"text": plain(wording.footer_line(card), FOOTER_UNITS)},
    }


def inline_sources(card: Card, digest: Digest, *, most: int, room: int) -> list[str]:
    """The articles of a story as lines for its card, in an answer that has no thread: *most*, within *room* units."""
    lines = [f"**{wording.sources_heading(card)}**"] if card.sources else []
    shown = 0
    for source in card.sources[:most]:
        made = [line(wording.source_line(source, digest)), *address_lines(source.url)]
        room -= sum(units(words) + 1 for words in made)
        if room < 0:
            break
        lines, shown = [*lines, *made], shown + 1
    left = len(card.sources) - shown
    return [*lines, *([f"외 {left}건"] if left else [])]


def receipt_embed(digest: Digest) -> Embed:
    """What was and was not covered: the count, and in small print what was left out."""
    count, _, rest = wording.receipt_line(digest.receipt).partition(" · ")
    lines = [rest, wording.failures_line(digest.receipt)]
    small = " · ".join(plain(words, 700) for words in lines if words)
    return {"description": line(count), **({"footer": {"text": small}} if small else {}), "color": QUIET}


# -- thread replies ------------------------------------------------------------------------------------------------


def _replies(card: Card, digest: Digest) -> Iterator[Message]:
    texts = joined(list(_paragraphs(card, digest)), DESCRIPTION_UNITS)
    colour = card_embed(card)["color"]
    headline = line(card.headline, TITLE_UNITS) or UNTITLED
    for number, text in enumerate(texts, 1):
        components = discord_buttons.for_reply(card, digest) if number == len(texts) else []
        of = f" ({number}/{len(texts)})" if len(texts) > 1 else ""
        yield message(
            f"**{headline}**{of}",
            embeds=[{"description": text, "color": colour}],
            **({"components": components} if components else {}),
            thread_name=_thread_name(f"출처 · {wording.title_line(digest)}"),
        )


def _paragraphs(card: Card, digest: Digest) -> Iterator[str]:
    """They stay whole; a blank line stands before each source but the first."""
    if isinstance(card.summary, Summary):
        yield f"### {wording.EVIDENCE_HEADING}"
        for bullet in card.summary.bullets:
            sentences = (f"> {line(sentence)}" for sentence in bullet.evidence[:MOST_EVIDENCE])
            yield "\n".join([f"- {line(bullet.text)}", *sentences])
    yield f"### {wording.sources_heading(card)}"
    for number, source in enumerate(card.sources, 1):
        yield "\n".join([*[""][: number - 1], *_source(number, source, card, digest)])


def _source(number: int, source: SourceLine, card: Card, digest: Digest) -> Iterator[str]:
    yield f"**{number}.** {line(wording.source_line(source, digest))}"
    yield line(source.title, TITLE_UNITS)
    yield from address_lines(source.url)
    if wording.same_summary(source, card):
        yield aside(wording.SAME_AS_CARD)
    elif isinstance(source.summary, Summary):
        yield from (f"- {line(bullet.text, 200)}" for bullet in source.summary.bullets)
    else:
        yield aside(source.summary.reason)
