"""Who asks, read from an interaction; pure."""

from __future__ import annotations

from typing import Any, Literal

import discord

from ...desk.values import Asker


def asker_of(interaction: discord.Interaction[Any]) -> Asker:
    """Nobody manages a place in which the bot cannot post; a conversation with the bot is managed by its partner."""
    guild = interaction.guild_id
    manages = may_post(interaction) and (guild is None or interaction.permissions.manage_guild)
    return Asker(
        platform="discord",
        workspace=str(guild or ""),
        channel=_channel_of(interaction),
        user=str(interaction.user.id),
        mention=interaction.user.mention,
        locale=locale_of(interaction.locale),
        manages=manages,
        name=interaction.user.display_name,
    )


def may_post(interaction: discord.Interaction[Any]) -> bool:
    """Is the bot itself here: in the server, or in this conversation?

    A user may bring the commands to where the bot is not, and a server may have been given the commands alone; the
    gateway tells us which servers we are in.
    """
    if interaction.guild_id is None:
        return bool(interaction.context.dm_channel)
    return interaction.client.get_guild(interaction.guild_id) is not None


def _channel_of(interaction: discord.Interaction[Any]) -> str:
    """Of a thread or a forum's post, the channel that it hangs under."""
    channel = interaction.channel
    parent = channel.parent_id if isinstance(channel, discord.Thread) else None
    return str(parent or interaction.channel_id or "")


def locale_of(locale: discord.Locale) -> Literal["ko", "en"]:
    """English to English clients, Korean to all others: the briefing itself is Korean."""
    return "en" if locale in (discord.Locale.american_english, discord.Locale.british_english) else "ko"
