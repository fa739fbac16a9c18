"""The gateway client: guilds intent only, sharded when Discord asks for it, commands never synced by itself."""

from __future__ import annotations

from typing import Any

import discord
import structlog
from discord import app_commands

from . import commands
from .front import Front
from .items import ActionButton, StoryMenu
from .translations import Korean

log = structlog.get_logger()


class BriefClient(discord.AutoShardedClient):
    """Hands interactions to *front*; None where the commands are only to be read."""

    def __init__(self, front: Front | None = None, **options: Any) -> None:
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # nothing is spoken here
        super().__init__(
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            **options,
        )
        self.front = front
        self.tree: app_commands.CommandTree[BriefClient] = app_commands.CommandTree(self)
        self.tree.error(_note)
        commands.plant(self.tree)
        self.add_dynamic_items(ActionButton, StoryMenu)

    async def setup_hook(self) -> None:
        await self.tree.set_translator(Korean())

    async def on_ready(self) -> None:
        log.info("logged in", platform="discord", guilds=len(self.guilds), shards=self.shard_count)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        await self._forget(str(guild.id))

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        await self._forget(str(channel.guild.id), str(channel.id))

    async def on_raw_thread_delete(self, gone: discord.RawThreadDeleteEvent) -> None:
        await self._forget(str(gone.guild_id), str(gone.thread_id))

    async def _forget(self, guild: str, channel: str = "") -> None:
        log.info("forgetting", platform="discord", workspace=guild, channel=channel)
        if self.front is not None:
            await self.front.desk.forget("discord", guild, channel)


async def _note(interaction: discord.Interaction[Any], error: app_commands.AppCommandError) -> None:
    """What fails in answering is caught by the front; this is a command that Discord knows and we do not."""
    log.warning("command not handled", platform="discord", command=interaction.command, reason=str(error))
