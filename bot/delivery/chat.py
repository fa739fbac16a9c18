"""What the ledger asks of a chat platform: the :class:`Chat` protocol and the answers it may give.

An adapter makes **one** call to its platform for each call here and retries nothing: only the ledger knows whether a
second try is safe.  It tells the three outcomes of a post apart, and where it is not sure it says nothing:

    returns an id      accepted
    raises NotSent     surely not accepted: refused connection, TLS or pool failure, 429
    raises Refused     refused for sure, and will be again: no such channel, archived, invalid blocks, message too long
    raises another     unknown: timeout, reset after the first byte, 5xx, unreadable answer
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from ..model import Digest

#: one message in the words of its platform: JSON values only
Payload = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A digest as one platform's payloads."""

    #: the digest itself; more than one where a platform's limits demand it
    messages: tuple[Payload, ...]
    #: one or more a story, in the order of the cards
    replies: tuple[Payload, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A message of our own, as the platform shows it."""

    id: str
    #: the key it was posted with; '' where it carries none
    key: str
    #: by the platform's clock
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBack:
    """Our own messages in a channel or thread, oldest first."""

    messages: tuple[Seen, ...]
    #: False where an absent message proves nothing: no permission to read, or not all pages could be read
    trusted: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Permissions:
    """What we may do in a channel."""

    post: bool = True
    read: bool = True
    reply: bool = True


class NotSent(Exception):
    """The platform surely did not take the call; ``retry_after`` in seconds, where it said so."""

    def __init__(self, retry_after: float | None = None, reason: str = "") -> None:
        super().__init__(reason or "보내지 못했습니다")
        self.retry_after = retry_after


class Refused(Exception):
    """The platform refused for sure, so trying again is of no use; ``reason`` is what it said."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


_ADDRESS = re.compile(r"\w+://\S+")


def describe(error: Exception) -> str:
    """An adapter's failure in one line for the ledger and the log; addresses go, as some carry a token."""
    words = " ".join(_ADDRESS.sub("…", str(error)).split())
    return f"{type(error).__name__}: {words}"[:300].rstrip(": ")


class Chat(Protocol):
    """One chat platform, seen from the ledger.

    *channel* is the whole name of the configuration: 'slack:TEAM/CHANNEL', 'console', 'file:PATH'.
    """

    @property
    def platform(self) -> str: ...

    def render(self, digest: Digest) -> Rendered: ...

    async def post(self, channel: str, payload: Payload, *, key: str, nonce: str, thread: str | None = None) -> str:
        """Post a message, or a reply into the thread of message *thread*; return its id.

        The message must carry *key* where ``read_back`` finds it again.
        """
        ...

    async def read_back(self, channel: str, *, since: datetime, thread: str | None = None) -> ReadBack:
        """Our own messages from *since* to now, all pages; of the thread of message *thread*, where one is given.

        ``NotSent`` where it may be asked again later, ``Refused`` where it may not.
        """
        ...

    async def delete(self, channel: str, message_id: str) -> None:
        """Delete a message of our own; one that is gone already is no error."""
        ...

    async def permissions(self, channel: str) -> Permissions:
        """What we may do in *channel*, as the platform says now."""
        ...
