"""The channels of Discord: what kind each is, and so where replies go; pure.

text     text and announcement channels: replies stand in the thread of the message, whose id is the message's
forum    forum and media channels: the digest is a post, which is a thread with its first message in it
flat     threads, voice channels, private messages: no thread below them, so a reply refers to its message
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

_THREADS = frozenset({10, 11, 12})
_KINDS: dict[int, Literal["text", "forum"]] = {0: "text", 5: "text", 15: "forum", 16: "forum"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A channel that we may see."""

    id: str
    #: '' for private messages
    guild: str
    kind: Literal["text", "forum", "flat"]
    #: a thread is governed by the permissions of this channel; '' where it is none
    parent: str = ""
    name: str = ""


def place_of(channel: Mapping[str, Any]) -> Place:
    """*channel* as REST gives it."""
    number = int(channel["type"])
    return Place(
        id=str(channel["id"]),
        guild=str(channel.get("guild_id") or ""),
        kind=_KINDS.get(number, "flat"),
        parent=str(channel.get("parent_id") or "") if number in _THREADS else "",
        name=str(channel.get("name") or ""),
    )
