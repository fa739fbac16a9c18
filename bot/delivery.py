"""Handing a digest to a chat platform, behind the :class:`Chat` protocol.

This is the part of the protocol that needs no ledger: one message, then its thread, in order.  A digest is offered
here once per channel because its row in the store is unique; see CONTRIBUTING.md for what a crash between the two
means until the delivery ledger is in place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from .model import Digest

Payload = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A digest as one platform's payloads."""

    #: the digest itself; more than one where a platform's limits demand it
    messages: tuple[Payload, ...]
    #: one or more a story, in the order of the cards
    replies: tuple[Payload, ...]


class Chat(Protocol):
    """One chat platform, seen from the ledger."""

    @property
    def platform(self) -> str: ...

    def render(self, digest: Digest) -> Rendered: ...

    async def post(self, channel: str, payload: Payload) -> str:
        """Post a message and return its id."""
        ...

    async def reply(self, channel: str, message_id: str, payload: Payload) -> str:
        """Post into the thread of *message_id* and return the reply's id."""
        ...


async def deliver(chat: Chat, channel: str, digest: Digest) -> Sequence[str]:
    """Post *digest* and its source thread; return the message ids in order."""
    rendered = chat.render(digest)
    ids = [await chat.post(channel, payload) for payload in rendered.messages]
    return [*ids, *[await chat.reply(channel, ids[0], payload) for payload in rendered.replies]]
