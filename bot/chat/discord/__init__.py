"""Discord: the Chat adapter over REST, and the gateway client with its commands and buttons.

    wire, rest, limits    one call, sent once; when the next may follow
    outcomes              what an answer means for the ledger; pure
    marks, places, rights the key in a message, kinds of channels, permissions; pure
    lookups, messages     the Chat adapter
    translations, commands, items   slash commands in two languages, buttons and menus
    asking, phrases, front          who asks; one answer, given once
    client, gateway                 the logged-in bot
    sync, live            the operator's commands: sync, invite, check --live

``import discord`` takes a second, so nothing is imported here before a token is known to be set.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from ...settings import Settings
from ...store.ledger import Ledger

if TYPE_CHECKING:
    from .gateway import Discord


@asynccontextmanager
async def open_discord(settings: Settings, ledger: Ledger) -> AsyncIterator[Discord]:
    """Open what posts; the gateway is opened by ``listen`` of what is yielded."""
    from .gateway import Discord
    from .messages import DiscordChat
    from .rest import Rest

    token = settings.discord_token.get_secret_value()
    async with Rest(token) as wire:
        yield Discord(chat=DiscordChat(wire), wire=wire, ledger=ledger, token=token)
