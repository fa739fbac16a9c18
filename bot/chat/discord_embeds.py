"""A digest as Discord messages: dicts for "Create Message", without channel and thread.

One embed a story; a thread reply is content with previews suppressed, so that ten links do not make ten cards.
Everything from outside is escaped, and nobody can be called: ``allowed_mentions`` is empty on every message.
Limits: Discord's message resource.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from summarizer import Summary

from ..model import Card, Digest, SourceLine
from . import wording
from .safe import discord_escape, fit, link, units

Embed = dict[str, Any]
Message = dict[str, Any]

MOST_EMBEDS = 10
MOST_EMBED_UNITS = 6_000
CONTENT_UNITS = 2_000
TITLE_UNITS = 256
DESCRIPTION_UNITS = 4_096
FOOTER_UNITS = 300
LINE_UNITS = 300
#: sentences printed under one bullet
MOST_EVIDENCE = 3
#: an address longer than this leaves no room for the rest of its paragraph
LONGEST_URL = 600
SUPPRESS_EMBEDS = 4

NEW, FOLLOW_UP, LISTED, QUIET = 0x2F6FED, 0xE8A317, 0x8A8F98, 0x5C626B


def digest_messages(digest: Digest) -> list[Message]:
    """The digest, in more than one message only where Discord's limits demand it."""
    embeds = [_card(card) for card in digest.cards]
    embeds += [_listed(card) for card in digest.listed]
    packs = _packs([*embeds, _receipt(digest)])
    head = f"## {_line(wording.title_line(digest), TITLE_UNITS)}\n{wording.lead_line(digest)}"
    more = (f"{_line(digest.title)} ({number}/{len(packs)})" for number in range(2, len(packs) + 1))
    return [_message(content, embeds=pack) for content, pack in zip([head, *more], packs, strict=True)]


def thread_messages(digest: Digest) -> list[Message]:
    """The replies, at least one a story, in the order of the cards."""
    return [
        _message(content, flags=SUPPRESS_EMBEDS)
        for card in (*digest.cards, *digest.listed)
        for content in _contents(list(_thread(card, digest)))
    ]


# -- embeds --------------------------------------------------------------------------------------------------------


def _card(card: Card) -> Embed:
    people = wording.people_line(card.people)
    lines = [_line(people)] if people else []
    if isinstance(card.summary, Summary):
        lines += [f"- {_line(bullet.text)}" for bullet in card.summary.bullets]
    return _embed(card, lines, NEW if card.kind == "new" else FOLLOW_UP)


def _listed(card: Card) -> Embed:
    outlet = card.sources[0].outlet if card.sources else ""
    about = [wording.people_line(card.people), outlet, wording.reason_of(card.summary)]
    lines = [f"**{wording.LISTED_HEADING}**", *(_line(part) for part in about if part)]
    return _embed(card, lines, LISTED)


def _embed(card: Card, lines: list[str], colour: int) -> Embed:
    url = link(card.url)
    return {
        "title": _line(card.headline, TITLE_UNITS) or "(제목 없음)",
        **({"url": url} if url else {}),
        "description": "\n".join(lines),
        "color": colour,
        "footer": {"text": fit(wording.footer_line(card), FOOTER_UNITS)},
    }


def _receipt(digest: Digest) -> Embed:
    lines = [wording.receipt_line(digest.receipt), wording.failures_line(digest.receipt)]
    return {"description": "\n".join(_line(line, 1_000) for line in lines if line), "color": QUIET}


def _packs(embeds: list[Embed]) -> list[list[Embed]]:
    """As few messages as the limits allow, in order."""
    packs: list[list[Embed]] = [[]]
    for embed in embeds:
        pack = packs[-1]
        if len(pack) == MOST_EMBEDS or sum(map(weight, [*pack, embed])) > MOST_EMBED_UNITS:
            packs.append([])
        packs[-1].append(embed)
    return packs


def weight(embed: Embed) -> int:
    """What counts towards the 6,000 over all embeds of a message."""
    fields = [field[key] for field in embed.get("fields", []) for key in ("name", "value")]
    texts = [embed.get("title", ""), embed.get("description", ""), embed.get("footer", {}).get("text", ""), *fields]
    return sum(map(units, texts))


# -- thread replies ------------------------------------------------------------------------------------------------


def _thread(card: Card, digest: Digest) -> Iterator[str]:
    """Paragraphs that stay whole; a blank line stands before each source."""
    yield f"**{_line(card.headline, TITLE_UNITS)}**"
    if isinstance(card.summary, Summary):
        yield f"### {wording.EVIDENCE_HEADING}"
        for bullet in card.summary.bullets:
            yield "\n".join(
                [f"- {_line(bullet.text)}", *(f"> {_line(sentence)}" for sentence in bullet.evidence[:MOST_EVIDENCE])]
            )
    yield f"### {wording.sources_heading(card)}"
    for number, line in enumerate(card.sources, 1):
        yield "\n".join([*[""][: number - 1], *_source(number, line, card, digest)])


def _source(number: int, line: SourceLine, card: Card, digest: Digest) -> Iterator[str]:
    yield f"**{number}.** {_line(wording.source_line(line, digest))}"
    yield _line(line.title, TITLE_UNITS)
    if (url := link(line.url)) and units(url) <= LONGEST_URL:
        yield f"<{url}>"
    if wording.same_summary(line, card):
        yield f"({wording.SAME_AS_CARD})"
    elif isinstance(line.summary, Summary):
        yield from (f"- {_line(bullet.text, 200)}" for bullet in line.summary.bullets)
    else:
        yield f"({_line(line.summary.reason)})"


def _contents(paragraphs: list[str]) -> list[str]:
    """Paragraphs joined into as few contents of at most 2,000 units as possible."""
    contents = [paragraphs[0]]
    for paragraph in paragraphs[1:]:
        longer = f"{contents[-1]}\n{paragraph}"
        if units(longer) <= CONTENT_UNITS:
            contents[-1] = longer
        else:
            contents.append(paragraph.lstrip())
    return contents


def _line(text: str, limit: int = LINE_UNITS) -> str:
    return fit(text, limit, discord_escape)


def _message(content: str, **rest: Any) -> Message:
    return {"content": content, **rest, "allowed_mentions": {"parse": []}}
