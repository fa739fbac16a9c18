"""Which chat platforms this process speaks to, and how their listeners are kept going.

A platform is opened where its token is set and not otherwise: its library takes a second to import.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Protocol

import structlog

from .chat import slack
from .delivery import Chat
from .desk import Desk
from .errors import ConfigError
from .settings import Settings
from .store import Store

log = structlog.get_logger()

#: seconds between two tries to listen again, after the first and at most
FIRST_PAUSE, LONGEST_PAUSE = 5.0, 300.0


class Platform(Protocol):
    """What an adapter package opens."""

    @property
    def chat(self) -> Chat: ...

    async def listen(self, desk: Desk) -> None:
        """Answer what people ask until cancelled; ``ConfigError`` where it never will."""
        ...


def check_settings(settings: Settings) -> None:
    """``ConfigError`` where a platform is to be listened to and a setting for it is missing or wrong."""
    if slack.wanted(settings):
        slack.check_listening(settings)


@asynccontextmanager
async def open_platforms(settings: Settings, store: Store) -> AsyncIterator[Sequence[Platform]]:
    """Open every platform whose token is set; ``ConfigError`` where a setting is missing."""
    async with AsyncExitStack() as stack:
        opened: list[Platform] = []
        if slack.wanted(settings):
            opened.append(await stack.enter_async_context(slack.open_slack(settings, store)))
        if settings.discord_token.get_secret_value():
            from .chat import discord

            opened.append(await stack.enter_async_context(discord.open_discord(settings, store.ledger)))
        yield opened


async def keep_listening(platform: Platform, desk: Desk, sleep: Callable[[float], Awaitable[object]]) -> None:
    """Listen until cancelled; a connection that breaks is made again, and one platform's fault is not another's.

    ``ConfigError`` (a token that is not taken) is raised: trying again would only get us banned.
    """
    pause = FIRST_PAUSE
    while True:
        try:
            await platform.listen(desk)
            log.warning("listening ended", platform=platform.chat.platform)
        except (ConfigError, asyncio.CancelledError):
            raise
        except Exception as error:  # noqa: BLE001 - whatever a library raises: digests must go out all the same
            log.warning("listening failed", platform=platform.chat.platform, error=type(error).__name__, again_in=pause)
        await sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)
