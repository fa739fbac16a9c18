"""What the bot may do in a channel, in words: asked when somebody subscribes, so that it is not found out at 07:30."""

from __future__ import annotations

import asyncio

import structlog

from ..delivery import Permissions
from ..delivery.chat import describe
from .office import Office
from .values import Asker
from .wording import say

log = structlog.get_logger()
#: one question to the platform
DEADLINE = 10.0


async def findings(office: Office, asker: Asker) -> tuple[str, ...]:
    """What is in the way, one sentence each; () where all is well."""
    chat = office.courier.chat_for(asker.platform)
    if chat is None:
        return (say(asker.locale, "no-chat"),)
    try:
        async with asyncio.timeout(DEADLINE):
            may = await chat.permissions(asker.address)
    except Exception as error:  # noqa: BLE001 - whatever an adapter raises: the subscription stands all the same
        log.warning("permissions not checked", channel=asker.address, reason=describe(error))
        return (say(asker.locale, "no-answer"),)
    return _sentences(may, asker)


def _sentences(may: Permissions, asker: Asker) -> tuple[str, ...]:
    """Where nothing can be posted the rest does not matter yet."""
    slack = asker.platform == "slack"
    if not may.post:
        return (say(asker.locale, "no-post", remedy=say(asker.locale, "fix-slack" if slack else "fix-discord")),)
    found = []
    if not may.reply:
        remedy = say(asker.locale, "fix-slack" if slack else "fix-discord-reply")
        found.append(say(asker.locale, "no-reply", remedy=remedy))
    if not may.read:
        remedy = say(asker.locale, "fix-slack-scope" if slack else "fix-discord-read")
        found.append(say(asker.locale, "no-read", remedy=remedy))
    return tuple(found)
