"""Between Discord and the desk: an interaction is deferred at once, and its answer is given once.

    defer (3 seconds) -> claim -> the desk's reply -> edit of the deferred answer -> what everybody is told

The edit replaces what stood there, so a repeated one does no harm (``answer_once(repeatable=True)``).  What everybody is
told comes after it and is never repeated: a crash between the two loses the announcement, and doubles nothing.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import discord
import structlog

from ...actions import Action
from ...delivery import Interaction, Refused, answer_once
from ...delivery.chat import describe
from ...delivery.courier import clock
from ...desk import Asker, Choice, Desk, Reply
from ...store.ledger import Ledger
from ..discord_replies import announcement_message, reply_message
from .asking import asker_of, may_post
from .outcomes import checked
from .phrases import phrase
from .wire import Wire

log = structlog.get_logger()

Work = Callable[[Asker, datetime], Awaitable[Reply]]

#: their answer takes the place of the private message that was pressed
_IN_PLACE = frozenset({"brief", "help"})


class Late(Exception):
    """Discord takes no answer to this interaction any more: three seconds are over, or it is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """What commands and buttons call."""

    desk: Desk
    ledger: Ledger
    wire: Wire
    now: Callable[[], datetime] = clock

    # -- verbs

    async def say(self, interaction: discord.Interaction[Any], *words: str) -> None:
        """Answer words, as if typed after '/brief'."""
        typed = " ".join(filter(None, words))
        await self.answer(interaction, lambda asker, now: self.desk.answer(asker, typed, now))

    async def ask(self, interaction: discord.Interaction[Any], subject: str, hours: int, *, public: bool) -> None:
        """Answer about a person or company that was picked from the suggestions."""
        await self.answer(interaction, lambda a, now: self.desk.ask(a, subject, hours, public=public, now=now))

    async def press(self, interaction: discord.Interaction[Any], action: Action | None) -> None:
        """Answer a button; None: one that is not known (any more)."""
        if action is None:
            await self.answer(interaction, _tell_old)
        elif action.verb == "share":
            await self.answer(interaction, lambda asker, now: self.share(interaction, asker, action, now))
        else:
            in_place = action.verb in _IN_PLACE and _is_private(interaction)
            await self.answer(interaction, lambda a, now: self.desk.press(a, action, now), in_place=in_place)

    def suggest(self, interaction: discord.Interaction[Any], typed: str, most: int) -> tuple[Choice, ...]:
        return self.desk.suggest(asker_of(interaction), typed, most=most)

    async def share(self, interaction: discord.Interaction[Any], asker: Asker, action: Action, now: datetime) -> Reply:
        """Post an answer in the channel: once for each answer, however often its button is pressed."""
        subject, hours = (*action.arguments, "", "")[:2]
        answer = interaction.message.id if interaction.message else interaction.id
        token = f"{answer}|{subject}|{hours}"
        return await self.desk.share(asker, subject, _hours(hours), token=token, now=now)

    # -- one answer

    async def answer(self, interaction: discord.Interaction[Any], work: Work, *, in_place: bool = False) -> None:
        """Defer, let *work* make the reply, show it; nothing is raised, as nobody would hear it."""
        once = _Once(front=self, interaction=interaction, asker=asker_of(interaction), work=work, in_place=in_place)
        asked = Interaction("discord", once.asker.workspace, str(interaction.id))
        try:
            given = await answer_once(
                self.ledger,
                asked,
                acknowledge=once.acknowledge,
                work=once.make,
                send=once.send,
                now=self.now,
                repeatable=True,
            )
        except Late:
            log.info("interaction came too late", platform="discord")
        except Refused as no:
            log.warning("answer refused", platform="discord", reason=no.reason)
        except Exception as error:
            log.exception("answer not given", platform="discord", reason=describe(error))
            await once.apologise()
        else:
            if given:
                await once.tell_everybody()


@dataclass(slots=True, kw_only=True)
class _Once:
    """The steps of one answer."""

    front: Front
    interaction: discord.Interaction[Any]
    asker: Asker
    work: Work
    #: replace the private message that was pressed
    in_place: bool
    late: bool = False
    #: set once the desk has answered
    reply: Reply | None = None

    async def acknowledge(self) -> None:
        try:
            if self.in_place:
                await self.interaction.response.defer()
            else:
                await self.interaction.response.defer(ephemeral=True, thinking=True)
        except discord.NotFound:
            self.late = True
            raise

    async def make(self) -> Reply:
        if self.late:
            raise Late
        reply = await self.work(self.asker, self.front.now())
        if reply.public and reply.share and may_post(self.interaction):
            reply = await self.front.share(self.interaction, self.asker, reply.share, self.front.now())
        self.reply = reply
        return reply

    async def send(self, reply: Reply) -> None:
        """In private; of what is meant for everybody, only that it was told."""
        shared = Reply(lines=(phrase(self.asker.locale, "shared"),))
        await self._call("PATCH", "/messages/@original", reply_message(shared if _is_for_all(reply) else reply))

    async def tell_everybody(self) -> None:
        """One call each, without a second try: they cannot be taken back."""
        assert self.reply is not None
        told = [reply_message(self.reply)] if _is_for_all(self.reply) else []
        if self.reply.announcement:
            told.append(announcement_message(self.asker.mention, self.reply.announcement, self.asker.locale))
        try:
            for body in told:
                await self._call("POST", "", body)
        except Exception as error:  # noqa: BLE001 - the asker has the answer; the channel has not heard of it
            log.warning("channel not told", platform="discord", channel=self.asker.channel, reason=describe(error))

    async def apologise(self) -> None:
        sorry = Reply(lines=(phrase(self.asker.locale, "broken"),), failed=True)
        try:
            await self._call("PATCH", "/messages/@original", reply_message(sorry))
        except Exception as error:  # noqa: BLE001 - the failure itself is in the log already
            log.warning("apology not given", platform="discord", reason=describe(error))

    async def _call(self, verb: str, rest: str, body: dict[str, Any]) -> None:
        path = f"/webhooks/{self.interaction.application_id}/{self.interaction.token}{rest}"
        checked(await self.front.wire.call(verb, path, body=body))


async def _tell_old(asker: Asker, now: datetime) -> Reply:
    del now
    return Reply(lines=(phrase(asker.locale, "old"),), failed=True)


def _hours(text: str) -> int:
    return int(text) if re.fullmatch(r"[0-9]{1,6}", text) else 0


def _is_for_all(reply: Reply) -> bool:
    """Told by the interaction itself: where the bot is, the ledger posts it."""
    return reply.public and not reply.failed


def _is_private(interaction: discord.Interaction[Any]) -> bool:
    return interaction.message is not None and interaction.message.flags.ephemeral


def front_of(interaction: discord.Interaction[Any]) -> Front:
    """The front of the client that took *interaction* in."""
    front: Front = interaction.client.front
    return front
