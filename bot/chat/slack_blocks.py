"""A digest as Slack messages: dicts for ``chat.postMessage``, without channel and thread.

What comes from outside stands only in ``rich_text`` and ``plain_text``, which Slack does not parse, or escaped in the
notification ``text``.  Limits: docs.slack.dev, block-kit reference; the sum over a message is not documented and
refused near 12,000 characters, so 10,000 are used.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from summarizer import Bullet, Summary

from ..model import Card, Digest, SourceLine
from . import wording
from .safe import fit, link, slack_escape, units

Block = dict[str, Any]
Message = dict[str, Any]

MOST_BLOCKS = 50
MOST_UNITS = 10_000
HEADER_UNITS = 150
#: notification and screen reader text; ``chat.update`` refuses more than 4,000
TEXT_UNITS = 3_000
TITLE_UNITS = 250
LINE_UNITS = 400
#: sentences printed under one bullet
MOST_EVIDENCE = 3
DIVIDER: Block = {"type": "divider"}


def digest_messages(digest: Digest) -> list[Message]:
    """The digest, in more than one message only where Slack's limits demand it."""
    head = [_header(wording.title_line(digest)), _context([wording.lead_line(digest)]), DIVIDER]
    groups = [_card(card) for card in digest.cards]
    if digest.listed:
        groups.append([_header(wording.LISTED_HEADING), _context([wording.LISTED_NOTE])])
        groups += [_listed(card) for card in digest.listed]
    receipt = [wording.receipt_line(digest.receipt), wording.failures_line(digest.receipt)]
    groups.append([DIVIDER, _context(line for line in receipt if line)])
    return _messages([head, *groups], _notification(digest))


def thread_messages(digest: Digest) -> list[Message]:
    """The replies, at least one a story, in the order of the cards."""
    return [message for card in (*digest.cards, *digest.listed) for message in _thread(card, digest)]


def _thread(card: Card, digest: Digest) -> list[Message]:
    groups = [[_rich(_section(_bold(card.headline, TITLE_UNITS)))]]
    if isinstance(card.summary, Summary):
        groups.append([_rich(_section(_bold(wording.EVIDENCE_HEADING)))])
        groups += [[_rich(*_evidence(bullet))] for bullet in card.summary.bullets]
    groups.append([_rich(_section(_bold(wording.sources_heading(card))))])
    groups += [[_source(number, line, card, digest)] for number, line in enumerate(card.sources, 1)]
    return _messages(groups, f"출처: {fit(card.headline, TITLE_UNITS, slack_escape)}")


# -- parts of a message --------------------------------------------------------------------------------------------


def _card(card: Card) -> list[Block]:
    """Headline with its link, people, three bullets; the counts in small print."""
    lines = [_section(*_headline(card), *_people(card))]
    if isinstance(card.summary, Summary):
        lines.append(_list(bullet.text for bullet in card.summary.bullets))
    return [_rich(*lines), _context([wording.footer_line(card)])]


def _listed(card: Card) -> list[Block]:
    outlet = card.sources[0].outlet if card.sources else ""
    small = [outlet, wording.reason_of(card.summary), wording.footer_line(card)]
    return [_rich(_section(*_headline(card), *_people(card))), _context(line for line in small if line)]


def _headline(card: Card) -> list[Block]:
    url = link(card.url)
    return [_link(url, card.headline, bold=True) if url else _bold(card.headline, TITLE_UNITS)]


def _people(card: Card) -> list[Block]:
    people = wording.people_line(card.people)
    return [_ours("\n"), _text(people)] if people else []


def _evidence(bullet: Bullet) -> Iterator[Block]:
    yield _list([bullet.text])
    for sentence in bullet.evidence[:MOST_EVIDENCE]:
        yield {"type": "rich_text_quote", "elements": [_text(sentence)]}


def _source(number: int, line: SourceLine, card: Card, digest: Digest) -> Block:
    url = link(line.url)
    title = _link(url, line.title) if url else _text(line.title)
    about = wording.source_line(line, digest).removeprefix(f"{line.outlet} · ")
    head = _section(_bold(f"{number}. {line.outlet}"), _ours(" · "), _text(about), _ours("\n"), title)
    if wording.same_summary(line, card):
        return _rich(head, _section(_text(wording.SAME_AS_CARD)))
    if isinstance(line.summary, Summary):
        return _rich(head, _list(bullet.text for bullet in line.summary.bullets))
    return _rich(head, _section(_text(line.summary.reason)))


def _notification(digest: Digest) -> str:
    lines = [f"{wording.title_line(digest)}: {wording.lead_line(digest)}"]
    lines += [f"{number}. {card.headline}" for number, card in enumerate(digest.cards, 1)]
    safe = [fit(line, TITLE_UNITS, slack_escape) for line in lines]
    while units("\n".join(safe)) > TEXT_UNITS:
        safe.pop()
    return "\n".join(safe)


# -- blocks --------------------------------------------------------------------------------------------------------


def _header(text: str) -> Block:
    return {"type": "header", "text": _plain(text, HEADER_UNITS)}


def _context(lines: Iterable[str]) -> Block:
    return {"type": "context", "elements": [_plain(line, LINE_UNITS) for line in lines]}


def _plain(text: str, limit: int) -> Block:
    return {"type": "plain_text", "text": fit(text, limit) or "-", "emoji": False}


def _rich(*elements: Block) -> Block:
    return {"type": "rich_text", "elements": list(elements)}


def _section(*elements: Block) -> Block:
    return {"type": "rich_text_section", "elements": list(elements)}


def _list(lines: Iterable[str]) -> Block:
    return {"type": "rich_text_list", "style": "bullet", "elements": [_section(_text(line)) for line in lines]}


def _text(text: str, limit: int = LINE_UNITS) -> Block:
    return {"type": "text", "text": fit(text, limit) or "-"}


def _ours(glue: str) -> Block:
    """Our own punctuation, whose spaces and line breaks count."""
    return {"type": "text", "text": glue}


def _bold(text: str, limit: int = LINE_UNITS) -> Block:
    return _text(text, limit) | {"style": {"bold": True}}


def _link(url: str, label: str, *, bold: bool = False) -> Block:
    made: Block = {"type": "link", "url": url, "text": fit(label, TITLE_UNITS) or "(제목 없음)"}
    return made | ({"style": {"bold": True}} if bold else {})


# -- splitting -----------------------------------------------------------------------------------------------------


def _messages(groups: Sequence[list[Block]], text: str) -> list[Message]:
    """Pack *groups* of blocks, none torn apart, into as few messages as the limits allow."""
    packs: list[list[Block]] = [[]]
    for group in groups:
        pack = packs[-1]
        if pack and (len(pack) + len(group) > MOST_BLOCKS or weight([*pack, *group]) > MOST_UNITS):
            packs.append([])
        packs[-1] += group
    first, *more = packs
    title = text.partition("\n")[0]
    later = (_message(pack, f"{title} ({number}/{len(packs)})") for number, pack in enumerate(more, 2))
    return [_message(first, text), *later]


def _message(blocks: list[Block], text: str) -> Message:
    return {"text": text, "blocks": blocks, "unfurl_links": False, "unfurl_media": False}


def weight(value: Any) -> int:
    """UTF-16 units of all texts and addresses in *value*."""
    if isinstance(value, dict):
        return sum(units(v) if k in ("text", "url") and isinstance(v, str) else weight(v) for k, v in value.items())
    return sum(map(weight, value)) if isinstance(value, list) else 0
