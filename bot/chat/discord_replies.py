"""An answer of the desk as one Discord message, small enough to fill the deferred response; pure."""

from __future__ import annotations

from collections.abc import Iterable

from ..desk.values import Reply
from ..model import Card, Digest
from . import discord_buttons, wording
from .discord_buttons import Button, Component
from .discord_embeds import card_embed, inline_sources, receipt_embed
from .discord_markup import (
    CONTENT_UNITS,
    LINE_UNITS,
    MOST_EMBED_UNITS,
    MOST_EMBEDS,
    TITLE_UNITS,
    Embed,
    Message,
    distinct,
    joined,
    line,
    message,
    weight,
)

FAILED = "⚠️ "
NOTHING = "전할 내용이 없습니다."
#: articles named under each of several stories, and in how many units
MOST_INLINE, _INLINE_UNITS = 3, 2_000
#: the same for a story by itself; what else its embed holds takes some 1,700
MOST_OF_ONE, _ALONE_UNITS = 25, 2_300
#: kept free under the cards: how many were left out, and the receipt
_FOOT_UNITS = 1_200


def reply_message(reply: Reply) -> Message:
    """*reply* within the limits of one message: what does not fit is counted, not dropped in silence."""
    embeds = _embeds(reply.digest) if reply.digest else []
    components = _components(reply)
    return message(_content(reply), embeds=embeds, components=components)


def announcement_message(mention: str, words: str) -> Message:
    """What everybody is told; *mention* is the platform's own form and calls nobody."""
    return message(f"{mention} {line(words, CONTENT_UNITS - 100)}")


def _content(reply: Reply) -> str:
    lines = [line(words, LINE_UNITS * 2) for words in reply.lines]
    if reply.digest and not lines:
        lines = [f"## {line(wording.title_line(reply.digest), TITLE_UNITS)}", wording.lead_line(reply.digest)]
    texts = joined(lines or [NOTHING], CONTENT_UNITS - len(FAILED))
    return (FAILED if reply.failed else "") + texts[0]


def _embeds(digest: Digest) -> list[Embed]:
    """Several stories name their first articles; one story by itself names them all."""
    cards = [*digest.cards, *digest.listed]
    most, room = (MOST_INLINE, _INLINE_UNITS) if len(cards) > 1 else (MOST_OF_ONE, _ALONE_UNITS)
    shown = _fitting(card_embed(card, ["", *inline_sources(card, digest, most=most, room=room)]) for card in cards)
    foot = receipt_embed(digest)
    if left := len(cards) - len(shown):
        foot["description"] = f"한 화면에 넘쳐 {left}건을 줄였습니다.\n{foot['description']}"
    return [*distinct(shown), foot]


def _fitting(embeds: Iterable[Embed]) -> list[Embed]:
    fitting: list[Embed] = []
    room = MOST_EMBED_UNITS - _FOOT_UNITS
    for embed in embeds:
        room -= weight(embed)
        if room < 0 or len(fitting) == MOST_EMBEDS - 1:
            break
        fitting.append(embed)
    return fitting


def _components(reply: Reply) -> list[Component]:
    """The desk's buttons; above them a menu of the stories, or the buttons of the only one."""
    buttons = [Button(button.label, button.action, button.style) for button in reply.buttons]
    digest = reply.digest
    cards: list[Card] = [*digest.cards, *digest.listed] if digest else []
    if digest and len(cards) > 1:
        menu = discord_buttons.menu_of(cards[: MOST_EMBEDS - 1], digest)
        return [*menu, *discord_buttons.rows(buttons)][: discord_buttons.MOST_ROWS]
    about = discord_buttons.about_story(cards[0], digest) if digest and cards else []
    return discord_buttons.rows([*buttons, *about])
