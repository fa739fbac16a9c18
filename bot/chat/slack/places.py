"""Where an answer goes, and how.

    Whisper   only the asker sees it: the command's response_url, else an ephemeral message
    Aloud     in a channel or thread, for everybody
    Direct    a message from the app to the asker, where there is no channel

The first message of an answer decides its fate (``answer_once``): its error is raised.  What follows is best effort.
Slack does not ask again once a question is acknowledged, so what it surely did not take (a rate limit) is sent again
after the wait that it names; anything less sure is not.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Literal, Protocol

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from ...delivery import NotSent, Refused
from ..slack_elements import Message
from ..slack_replies import WORKING, notice
from .calls import call, respond
from .pace import Pace

log = structlog.get_logger()

#: what one response_url takes, and for how long (seconds); after that Slack refuses
MOST_RESPONSES = 5
RESPONSE_LIFE = 29 * 60.0
#: how often a message that was surely not taken is sent again, and the longest wait that is worth it (seconds)
TRIES, LONGEST_WAIT = 3, 6.0

Say = Callable[[Message], Awaitable[None]]


class Place(Protocol):
    async def working(self) -> None:
        """Say that an answer is being made; a failure to say so is no failure."""
        ...

    async def show(self, messages: Sequence[Message], *, private: bool = False) -> None:
        """The answer, in the place of what ``working`` said; *private*: only for the asker, wherever this is."""
        ...


#: what a response_url's ``replace_original`` replaces is the message whose button was pressed.  So an answer may be
#: 'fresh' (a command's: there is no such message, and Slack may put the answer in the place of what was said before),
#: the 'turn' of a private message into its answer, or 'beside' a message, which must stay as it is
Manner = Literal["fresh", "turn", "beside"]


@dataclass(slots=True, kw_only=True)
class Whisper:
    """Through *url* while it lives, then by chat.postEphemeral, for which the bot must be in the channel."""

    client: AsyncWebClient
    channel: str
    user: str
    #: '' where the payload had none
    url: str
    #: seconds left of the url's life
    left: float = RESPONSE_LIFE
    thread: str | None = None
    manner: Manner = "fresh"
    _used: int = field(default=0, init=False)
    #: '찾는 중…' stands where the answer shall be
    _working: bool = field(default=False, init=False)

    async def working(self) -> None:
        if self.manner == "beside":
            return
        try:
            self._working = await self._respond(notice(WORKING), replace=self.manner == "turn")
        except Exception as error:  # noqa: BLE001 - the answer itself is what matters
            log.warning("not said that an answer is being made", platform="slack", error=type(error).__name__)

    async def show(self, messages: Sequence[Message], *, private: bool = False) -> None:
        del private
        first, *more = messages
        replace = self.manner == "turn" or self._working
        await _patiently(partial(self._say, replace=replace), first)
        self._working, self.manner = False, "beside"
        await _say_rest(self._say, more)

    async def _say(self, message: Message, *, replace: bool = False) -> None:
        if not await self._respond(message, replace=replace):
            await _whisper(self.client, self.channel, self.user, self.thread, message)

    async def _respond(self, message: Message, *, replace: bool) -> bool:
        """False where the url does not take it any more."""
        if not self.url or self.left <= 0 or self._used >= MOST_RESPONSES:
            return False
        body = {**message, "response_type": "ephemeral", "replace_original": replace}
        self._used += 1
        try:
            await respond(self.url, _threaded(body, None if replace else self.thread))
        except Refused as no:
            log.info("response_url refused", platform="slack", reason=no.reason)
            self.url = ""
            return False
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Aloud:
    client: AsyncWebClient
    pace: Pace
    #: the asker's address: 'slack:T1/C1'
    address: str
    channel: str
    user: str
    thread: str | None = None

    async def working(self) -> None:
        """Nothing: everybody would be told twice."""

    async def show(self, messages: Sequence[Message], *, private: bool = False) -> None:
        first, *more = messages
        say = self._whisper if private else self._say
        await _patiently(say, first)
        await _say_rest(say, more)

    async def _say(self, message: Message) -> None:
        await self.pace.turn(self.address)
        await call(self.client, "chat.postMessage", **message, channel=self.channel, thread_ts=self.thread)

    async def _whisper(self, message: Message) -> None:
        await _whisper(self.client, self.channel, self.user, self.thread, message)


@dataclass(frozen=True, slots=True, kw_only=True)
class Direct:
    client: AsyncWebClient
    user: str

    async def working(self) -> None:
        """Nothing: it could not be taken back."""

    async def show(self, messages: Sequence[Message], *, private: bool = False) -> None:
        del private
        first, *more = messages
        await _patiently(self._say, first)
        await _say_rest(self._say, more)

    async def _say(self, message: Message) -> None:
        await call(self.client, "chat.postMessage", **message, channel=self.user)


async def _whisper(client: AsyncWebClient, channel: str, user: str, thread: str | None, message: Message) -> None:
    shown = {name: value for name, value in message.items() if not name.startswith("unfurl")}
    await call(client, "chat.postEphemeral", **shown, channel=channel, user=user, thread_ts=thread)


def _threaded(body: dict[str, Any], thread: str | None) -> dict[str, Any]:
    return body | ({"thread_ts": thread} if thread else {})


async def _patiently(say: Say, message: Message) -> None:
    for left in range(TRIES - 1, -1, -1):
        try:
            return await say(message)
        except NotSent as no:
            wait = 1.0 if no.retry_after is None else no.retry_after
            if not left or wait > LONGEST_WAIT:
                raise
            await asyncio.sleep(wait)
    return None


async def _say_rest(say: Say, messages: Sequence[Message]) -> None:
    for message in messages:
        try:
            await _patiently(say, message)
        except Exception as error:  # noqa: BLE001 - the answer is out: giving it again would double it
            log.warning("rest of an answer not sent", platform="slack", error=type(error).__name__)
            return
