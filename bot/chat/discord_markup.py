"""What Discord messages are made of: escaped lines, links, and embeds packed within the limits; pure.

Limits: Discord's message resource and component reference.  Lengths are in UTF-16 units.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from .safe import discord_escape, fit, link, units

Embed = dict[str, Any]
Message = dict[str, Any]
T = TypeVar("T")

MOST_EMBEDS = 10
MOST_EMBED_UNITS = 6_000
CONTENT_UNITS = 2_000
TITLE_UNITS = 256
DESCRIPTION_UNITS = 4_096
LINE_UNITS = 300
#: an address longer than this leaves no room for the rest of its paragraph
LONGEST_URL = 600
THREAD_NAME_UNITS = 100

UNTITLED = "(제목 없음)"
NEW, FOLLOW_UP, LISTED, QUIET = 0x2F6FED, 0xE8A317, 0x8A8F98, 0x5C626B

_EVERYONE = re.compile(r"@(?=everyone|here)", re.IGNORECASE)


def line(text: str, limit: int = LINE_UNITS) -> str:
    """*text* as one harmless line of markdown."""
    return fit(text, limit, discord_escape)


def aside(text: str, limit: int = LINE_UNITS) -> str:
    """*text* as one harmless line in brackets."""
    return f"({line(text, limit)})"


def plain(text: str, limit: int) -> str:
    """*text* for places that know no markdown: footers, button labels, thread names."""
    return fit(text, limit, lambda words: _EVERYONE.sub("＠", words))


def address_lines(url: str) -> list[str]:
    """The address on a line of its own, its host in plain sight, or nothing where it is not fit to print."""
    safe = link(url)
    return [f"<{safe}>"] if safe and units(safe) <= LONGEST_URL else []


def message(content: str, **rest: Any) -> Message:
    """A message that calls nobody."""
    return {"content": content, **rest, "allowed_mentions": {"parse": []}}


def distinct(embeds: Iterable[Embed]) -> list[Embed]:
    """*embeds*, an address on the first of them only: of several with one address a client shows the first alone.

    Source: discord/discord-api-docs issues 1418 and 4129.
    """
    made, known = [], set()
    for embed in embeds:
        url = embed.get("url")
        made.append({key: value for key, value in embed.items() if key != "url" or value not in known})
        known.add(url)
    return made


def weight(embed: Embed) -> int:
    """What counts towards the 6,000 over all embeds of a message."""
    return sum(map(units, (embed.get("title", ""), embed["description"], embed.get("footer", {}).get("text", ""))))


def packs(
    parts: Iterable[tuple[Embed, T]], *, embeds: int = MOST_EMBEDS, room: int = MOST_EMBED_UNITS
) -> list[list[tuple[Embed, T]]]:
    """*parts* in order, in as few packs of at most *embeds* embeds and *room* units as possible; at least one pack."""
    made: list[list[tuple[Embed, T]]] = [[]]
    for part in parts:
        pack = made[-1]
        if pack and (len(pack) == embeds or sum(weight(embed) for embed, _ in [*pack, part]) > room):
            made.append([])
        made[-1].append(part)
    return made


def joined(paragraphs: Sequence[str], limit: int, size: Callable[[str], int] = units) -> list[str]:
    """Paragraphs joined by line breaks into as few texts of at most *limit* as possible, none torn apart."""
    texts = [paragraphs[0]]
    for paragraph in paragraphs[1:]:
        longer = f"{texts[-1]}\n{paragraph}"
        if size(longer) <= limit:
            texts[-1] = longer
        else:
            texts.append(paragraph.lstrip())
    return texts
