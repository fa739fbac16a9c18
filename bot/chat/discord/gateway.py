"""The logged-in bot: answers commands and buttons until it is told to stop."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...desk import Desk
from ...errors import ConfigError
from ...store.ledger import Ledger
from .messages import DiscordChat
from .outcomes import LOGIN_REFUSED
from .wire import Wire

#: Discord's close code for a token that it does not take (any more)
_AUTHENTICATION_FAILED = 4004


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
                await client.start(self.token)
        except discord.LoginFailure as error:
            raise ConfigError(LOGIN_REFUSED) from error
        except discord.ConnectionClosed as error:
            if error.code == _AUTHENTICATION_FAILED:
                raise ConfigError(LOGIN_REFUSED) from error
            raise
