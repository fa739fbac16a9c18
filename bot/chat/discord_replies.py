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
    QUIET,
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
#: embeds of text, where there is more than the content takes
MOST_TEXTS = 2
TOO_LONG = "…한 화면에 넘쳐 나머지를 줄였습니다."
#: kept free under the cards: how many were left out, and the receipt
_FOOT_UNITS = 1_200


def reply_message(reply: Reply) -> Message:
    """*reply* within the limits of one message: what does not fit is said to be missing, not dropped in silence."""
    content, *more = joined(_lines(reply), CONTENT_UNITS - len(FAILED))
    embeds: list[Embed] = [{"description": text, "color": QUIET} for text in more[:MOST_TEXTS]]
    if len(more) > MOST_TEXTS:
        embeds[-1]["description"] += f"\n{TOO_LONG}"
    if reply.digest:
        embeds += _cards(reply.digest, MOST_EMBED_UNITS - sum(map(weight, embeds)), MOST_EMBEDS - len(embeds))
    return message((FAILED if reply.failed else "") + content, embeds=embeds, components=_components(reply))


def announcement_message(mention: str, words: str, locale: str = "ko") -> Message:
    """What everybody is told; *mention* is the platform's own form and calls nobody."""
    glue = "님의 요청입니다." if locale == "ko" else "asked for this:"
    return message(f"{mention} {glue} {line(words, CONTENT_UNITS - 100)}")


def _lines(reply: Reply) -> list[str]:
    lines = [made for words in reply.lines if (made := line(words, LINE_UNITS * 2))]
    if reply.digest and not lines:
        return [f"## {line(wording.title_line(reply.digest), TITLE_UNITS)}", wording.lead_line(reply.digest)]
    return lines or [NOTHING]


def _cards(digest: Digest, room: int, most: int) -> list[Embed]:
    """Several stories name their first articles; one story by itself names them all."""
    cards = [*digest.cards, *digest.listed]
    named, units = (MOST_INLINE, _INLINE_UNITS) if len(cards) > 1 else (MOST_OF_ONE, _ALONE_UNITS)
    made = (card_embed(card, ["", *inline_sources(card, digest, most=named, room=units)]) for card in cards)
    shown = _fitting(made, room - _FOOT_UNITS, most - 1)
    foot = receipt_embed(digest)
    if left := len(cards) - len(shown):
        foot["description"] = f"한 화면에 넘쳐 {left}건을 줄였습니다.\n{foot['description']}"
    return [*distinct(shown), foot]


def _fitting(embeds: Iterable[Embed], room: int, most: int) -> list[Embed]:
    fitting: list[Embed] = []
    for embed in embeds:
        room -= weight(embed)
        if room < 0 or len(fitting) == most:
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
