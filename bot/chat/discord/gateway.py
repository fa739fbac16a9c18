"""The logged-in bot: answers commands and buttons until it is told to stop."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

from ...desk import Desk
from ...errors import ConfigError
from ...store.ledger import Ledger
from .messages import DiscordChat
from .outcomes import LOGIN_REFUSED
from .wire import Wire

#: Discord's close code for a token that it does not take (any more)
_AUTHENTICATION_FAILED = 4004
#: seconds until a connection that did not hear that it is cancelled is told again
_TELL_AGAIN = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Discord:
    """A bot on Discord: ``chat`` posts, with or without ``listen``."""

    chat: DiscordChat
    wire: Wire
    ledger: Ledger
    token: str = field(repr=False)

    async def listen(self, desk: Desk) -> None:
        """Answer until cancelled; ``ConfigError`` where Discord does not take the token.

        Lost connections are resumed by discord.py, whose import takes a second: it stands here.
        """
        import discord

        from .client import BriefClient
        from .front import Front

        client = BriefClient(Front(desk=desk, ledger=self.ledger, wire=self.wire))
        try:
            async with client:
                await _until_cancelled(client.start(self.token))
        except discord.LoginFailure as error:
            raise ConfigError(LOGIN_REFUSED) from error
        except discord.ConnectionClosed as error:
            if error.code == _AUTHENTICATION_FAILED:
                raise ConfigError(LOGIN_REFUSED) from error
            raise


async def _until_cancelled(connection: Coroutine[Any, Any, None]) -> None:
    """Await *connection*; where we are cancelled it is cancelled too, as often as it takes.

    discord.py connects under ``asyncio.wait_for``, which before Python 3.12 lost a cancellation that came in the same
    turn of the loop as the connection; a bot told to stop while it logged in then listened for ever.
    """
    running = asyncio.create_task(connection)
    try:
        await asyncio.wait({running})
    finally:
        while not running.done():
            running.cancel()
            await asyncio.wait({running}, timeout=_TELL_AGAIN)
    await running
