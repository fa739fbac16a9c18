"""Buttons and menus under Discord messages; pure.

What a component means stands in its ``custom_id`` (``bot.actions``), so it works after any restart.

    one story       a row: 출처 · 근거 문장 · 도움이 됐어요 · 틀렸어요 · 최태원 구독
    several         one menu of the stories; its choice is answered with that story's sources and buttons
    thread reply    도움이 됐어요 · 틀렸어요 · a 구독 button for each of three people

Why a menu: a message takes five rows of five buttons, so the buttons of eight stories neither fit nor could be told
apart; a menu takes the nine stories that a message can show, each by its headline.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Literal, NamedTuple

from ..actions import VERSION, Action, Verb, encode
from ..model import Card, Digest
from . import wording
from .discord_markup import UNTITLED, plain

Component = dict[str, Any]

#: ``custom_id`` of the menu; what is chosen is an encoded action
MENU = f"{VERSION}menu"
MENU_HINT = "소식을 골라 출처와 근거 보기"
ROW = 5
MOST_ROWS = 5
MOST_OPTIONS = 25
LABEL_UNITS = 80
OPTION_UNITS = 100
#: people with a 구독 button of their own in a thread reply
MOST_PEOPLE = 3

_ACTION_ROW, _BUTTON, _MENU = 1, 2, 3
_STYLES = {"primary": 1, "plain": 2, "danger": 4}


class Button(NamedTuple):
    """What stands on a button, and what it does."""

    label: str
    action: Action
    style: Literal["plain", "primary", "danger"] = "plain"


def for_digest(cards: Sequence[Card], digest: Digest) -> list[Component]:
    """Under a message of the digest that shows *cards*."""
    if len(cards) != 1:
        return menu_of(cards, digest)
    sources = Button("출처", _about("sources", cards[0], digest))
    return rows([sources, *about_story(cards[0], digest), *_follows(cards[0], most=1)])


def about_story(card: Card, digest: Digest) -> list[Button]:
    """근거 문장, and what a reader thinks of it; a story without bullets has neither."""
    if wording.reason_of(card.summary):
        return []
    return [Button("근거 문장", _about("evidence", card, digest)), *_feedback(card, digest)]


def for_reply(card: Card, digest: Digest) -> list[Component]:
    """Under a story's reply in the thread, where its sources and sentences stand already."""
    return rows([*_feedback(card, digest), *_follows(card, most=MOST_PEOPLE)])


def menu_of(cards: Iterable[Card], digest: Digest) -> list[Component]:
    """One menu of stories; none where there is nothing to choose."""
    options: dict[str, Component] = {}
    for card in cards:
        value = _encoded(_about("sources", card, digest))
        if value and value not in options:
            options[value] = _option(card, value)
    if not options:
        return []
    choices = list(options.values())[:MOST_OPTIONS]
    menu = {"type": _MENU, "custom_id": MENU, "placeholder": MENU_HINT, "options": choices}
    return [{"type": _ACTION_ROW, "components": [menu]}]


def rows(buttons: Iterable[Button]) -> list[Component]:
    """Buttons in rows of five; one that cannot be carried, that repeats another or is too many is left out."""
    made: dict[str, Component] = {}
    for button in buttons:
        custom_id = _encoded(button.action)
        if custom_id and custom_id not in made:
            made[custom_id] = _button(button, custom_id)
    fitting = list(made.values())[: ROW * MOST_ROWS]
    return [{"type": _ACTION_ROW, "components": fitting[n : n + ROW]} for n in range(0, len(fitting), ROW)]


def _button(button: Button, custom_id: str) -> Component:
    label = plain(button.label, LABEL_UNITS) or "…"
    return {"type": _BUTTON, "style": _STYLES[button.style], "label": label, "custom_id": custom_id}


def _option(card: Card, value: str) -> Component:
    label = plain(card.headline, OPTION_UNITS) or UNTITLED
    about = plain(wording.people_line(card.people) or wording.counts_line(card), OPTION_UNITS)
    return {"label": label, "value": value, **({"description": about} if about else {})}


def _feedback(card: Card, digest: Digest) -> list[Button]:
    if wording.reason_of(card.summary):
        return []
    return [
        Button("도움이 됐어요", _about("helpful", card, digest)),
        Button("틀렸어요", _about("wrong", card, digest)),
    ]


def _follows(card: Card, *, most: int) -> list[Button]:
    people = {person.executive_id: person for person in card.people if person.executive_id}
    return [
        Button(f"{plain(person.name, LABEL_UNITS - 3)} 구독", Action("follow", (who,)), "primary")
        for who, person in list(people.items())[:most]
    ]


def _about(verb: Verb, card: Card, digest: Digest) -> Action:
    return Action(verb, (card.story_id, digest.edition_id, digest.local_date.isoformat()))


def _encoded(action: Action) -> str:
    """'' where no button can carry it."""
    try:
        return encode(action)
    except ValueError:
        return ""
