"""From a question to its answer, once: ask the desk, show the reply, tell the channel what has changed.

The same for a command, a button, a window and a mention; they differ in where the answer goes (``places``).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog

from ...actions import Action
from ...delivery import Interaction, NotSent, Refused, answer_once
from ...desk.values import Asker, Reply
from ...store.ledger import Ledger
from .. import slack_replies
from .asking import Desk
from .calls import call
from .outcomes import Unclear
from .pace import Pace
from .places import Place
from .workspaces import Workspaces

log = structlog.get_logger()

Work = Callable[[], Awaitable[Reply]]

#: an answer within so many seconds comes without '찾는 중…': of a command's messages Slack is said to replace none
#: (slackapi/bolt-js#2287, bolt-python#1268), and then that line stays above the answer
SOON = 0.5


class Answering:
    """Gives answers; the ledger knows which have been given."""

    def __init__(
        self, desk: Desk, ledger: Ledger, workspaces: Workspaces, pace: Pace, now: Callable[[], datetime]
    ) -> None:
        self.desk, self.now = desk, now
        self._ledger, self._workspaces, self._pace = ledger, workspaces, pace

    async def give(self, asker: Asker, interaction_id: str, place: Place, work: Work) -> None:
        """Answer what Slack calls *interaction_id*, unless that was or is being done; acknowledged already."""
        asked = Interaction("slack", asker.workspace, interaction_id)
        made: list[Reply] = []

        async def answer() -> Reply:
            made[:] = [await self._shared(asker, interaction_id, await _said_if_slow(place, work))]
            return made[0]

        try:
            given = await answer_once(
                self._ledger,
                asked,
                acknowledge=_nothing,
                work=answer,
                send=lambda reply: _show(place, reply),
                now=self.now,
            )
        except Exception as error:  # noqa: BLE001 - told to the asker, logged for the operator
            await self._apologise(place, error, answered=bool(made))
        else:
            if given and made[0].announcement:
                await self._announce(asker, place, made[0].announcement)

    async def share(self, asker: Asker, action: Action, interaction_id: str) -> Reply:
        """Post an answer in the channel, through the ledger and once for each press, with its sources in the thread."""
        subject, hours, *_ = (*action.arguments, "", "")
        wanted = int(hours) if hours.isdecimal() else 0
        return await self.desk.share(asker, subject, wanted, token=interaction_id, now=self.now())

    async def _shared(self, asker: Asker, interaction_id: str, reply: Reply) -> Reply:
        """What the asker wanted in public is posted, and the asker hears that it was."""
        if not reply.public or reply.failed or reply.share is None:
            return reply
        return await self.share(asker, reply.share, interaction_id)

    async def _announce(self, asker: Asker, place: Place, said: str) -> None:
        """In the channel; where that cannot be, the asker is told why."""
        try:
            voice = await self._workspaces.voice(asker.workspace)
            message = slack_replies.announcement(asker.user, said, asker.locale)
            await self._pace.turn(asker.address)
            await call(voice.client, "chat.postMessage", **message, channel=asker.channel)
        except (NotSent, Refused) as no:
            await _try(place, f"채널에는 알리지 못했습니다. {no}")
        except Exception as error:  # noqa: BLE001 - may be out: not said twice
            log.warning("announcement in doubt", platform="slack", error=type(error).__name__)

    async def _apologise(self, place: Place, error: Exception, *, answered: bool) -> None:
        """Not where an answer may be out: an apology below it would be wrong."""
        expected = isinstance(error, NotSent | Refused | Unclear | TimeoutError)
        log.log(30 if expected else 40, "question not answered", platform="slack", error=type(error).__name__)
        if not answered or isinstance(error, NotSent | Refused):
            await _try(place, slack_replies.FAILED)


async def _said_if_slow(place: Place, work: Work) -> Reply:
    """What *work* makes; the asker is told that it is being made where that takes longer than a moment."""
    making = asyncio.ensure_future(work())
    try:
        done, _ = await asyncio.wait({making}, timeout=SOON)
        if not done:
            await place.working()
        return await making
    finally:
        making.cancel()


async def _nothing() -> None:
    """Acknowledged before: the three seconds do not wait for a database."""


async def _show(place: Place, reply: Reply) -> None:
    await place.show(slack_replies.reply_messages(reply), private=reply.failed)


async def _try(place: Place, line: str) -> None:
    try:
        await place.show([slack_replies.notice(line, warning=True)], private=True)
    except Exception as error:  # noqa: BLE001 - nothing is left to tell it with
        log.warning("asker not told", platform="slack", error=type(error).__name__)
