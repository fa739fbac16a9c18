"""Block Kit as dicts: the few elements we use, each within its limit; pure.

Texts from outside are cleaned and cut here (``fit``) and stand only in ``plain_text`` and in ``rich_text``, neither of
which Slack parses; ``text`` of a message is mrkdwn and is escaped.  Limits: docs.slack.dev, block-kit reference; the
sum over a message is not documented and refused near 12,000 characters, so 10,000 are used.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from ..actions import Action, encode
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
BUTTON_UNITS = 75
#: options of an overflow menu
MOST_OPTIONS = 5
#: buttons in one row: Slack allows 25, a phone shows three
MOST_BUTTONS = 5
DIVIDER: Block = {"type": "divider"}

#: how an ``action_id`` of ours begins; what it does stands in its value
PRESS = "eb:press"
#: opens the search window
SEARCH = "eb:search"
_USER = re.compile(r"[UW][A-Z0-9]{1,30}")


# -- blocks --------------------------------------------------------------------------------------------------------


def header(text: str) -> Block:
    return {"type": "header", "text": plain(text, HEADER_UNITS)}


def context(lines: Iterable[str]) -> Block:
    return {"type": "context", "elements": [plain(line, LINE_UNITS) for line in lines]}


def rich(*elements: Block) -> Block:
    return {"type": "rich_text", "elements": list(elements)}


def actions(elements: Sequence[Block]) -> list[Block]:
    """Rows of buttons and menus; none for no element."""
    rows = [elements[start : start + MOST_BUTTONS] for start in range(0, len(elements), MOST_BUTTONS)]
    return [{"type": "actions", "elements": _told_apart(row)} for row in rows]


def _told_apart(elements: Sequence[Block]) -> list[Block]:
    """Slack wants every ``action_id`` of a row to differ."""
    return [{**element, "action_id": f"{element['action_id']}:{place}"} for place, element in enumerate(elements)]


# -- in blocks -----------------------------------------------------------------------------------------------------


def plain(text: str, limit: int) -> Block:
    return {"type": "plain_text", "text": fit(text, limit) or "-", "emoji": False}


def section(*elements: Block) -> Block:
    return {"type": "rich_text_section", "elements": list(elements)}


def bullets(lines: Iterable[str]) -> Block:
    return {"type": "rich_text_list", "style": "bullet", "elements": [section(text(line)) for line in lines]}


def quote(line: str) -> Block:
    return {"type": "rich_text_quote", "elements": [text(line)]}


def text(line: str, limit: int = LINE_UNITS) -> Block:
    return {"type": "text", "text": fit(line, limit) or "-"}


def ours(glue: str) -> Block:
    """Our own punctuation, whose spaces and line breaks count."""
    return {"type": "text", "text": glue}


def bold(line: str, limit: int = LINE_UNITS) -> Block:
    return text(line, limit) | {"style": {"bold": True}}


def linked(url: str | None, label: str, *, strong: bool = False) -> Block:
    """*label* as a link where *url* is fit to be one, else as text."""
    safe = link(url) if url else None
    style = {"style": {"bold": True}} if strong else {}
    if safe is None:
        return text(label, TITLE_UNITS) | style
    return {"type": "link", "url": safe, "text": fit(label, TITLE_UNITS) or "(제목 없음)"} | style


def user(user_id: str) -> Block | None:
    """A live mention; only ever of who has just asked something, and only for an id that is one."""
    return {"type": "user", "user_id": user_id} if _USER.fullmatch(user_id) else None


# -- buttons -------------------------------------------------------------------------------------------------------


def button(label: str, action: Action, style: str = "plain", aloud: str = "") -> Block | None:
    """A button that gives *action* back; *aloud*: what a screen reader says.  None where it can't be carried."""
    value = _value(action)
    if value is None:
        return None
    made: Block = {"type": "button", "action_id": PRESS, "text": plain(label, BUTTON_UNITS), "value": value}
    if aloud:
        made["accessibility_label"] = fit(aloud, BUTTON_UNITS)
    return made if style == "plain" else made | {"style": style}


def menu(choices: Iterable[tuple[str, Action]]) -> Block | None:
    """A '⋯' menu of two to five choices; None for fewer."""
    options = [
        {"text": plain(label, BUTTON_UNITS), "value": value}
        for label, action in choices
        if (value := _value(action)) is not None
    ]
    return {"type": "overflow", "action_id": PRESS, "options": options[:MOST_OPTIONS]} if len(options) > 1 else None


def _value(action: Action) -> str | None:
    try:
        return encode(action)
    except ValueError:
        return None


# -- messages ------------------------------------------------------------------------------------------------------


def escaped(line: str, limit: int = TITLE_UNITS) -> str:
    """For the notification text."""
    return fit(line, limit, slack_escape)


def notification(lines: Iterable[str]) -> str:
    """What is read aloud and shown in a notification: whole lines, as many as fit."""
    safe = [made for line in lines if (made := escaped(line))]
    while units("\n".join(safe)) > TEXT_UNITS:
        safe.pop()
    return "\n".join(safe) or "-"


def messages(groups: Sequence[list[Block]], said: str) -> list[Message]:
    """Pack *groups* of blocks, none torn apart, into as few messages as the limits allow; *said*: escaped already."""
    packs: list[list[Block]] = [[]]
    room = MOST_UNITS
    for group in groups:
        wanted = weight(group)
        if packs[-1] and (len(packs[-1]) + len(group) > MOST_BLOCKS or wanted > room):
            packs.append([])
            room = MOST_UNITS
        packs[-1] += group
        room -= wanted
    first, *more = packs
    title = said.partition("\n")[0]
    later = (message(pack, f"{title} ({number}/{len(packs)})") for number, pack in enumerate(more, 2))
    return [message(first, said), *later]


def message(blocks: list[Block], said: str) -> Message:
    return {"text": said or "-", "blocks": blocks, "unfurl_links": False, "unfurl_media": False}


def weight(value: Any) -> int:
    """UTF-16 units of all texts, addresses and button values in *value*."""
    if isinstance(value, dict):
        return sum(
            units(inner) if name in ("text", "url", "value") and isinstance(inner, str) else weight(inner)
            for name, inner in value.items()
        )
    return sum(map(weight, value)) if isinstance(value, list) else 0
