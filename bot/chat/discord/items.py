"""Buttons and menus that outlive a restart: their meaning stands in what Discord keeps for us."""

from __future__ import annotations

import re
from typing import Any, Self

import discord

from ...actions import decode
from ..discord_buttons import MENU
from .front import front_of


class ActionButton(discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"eb\d+\|.*"):
    """Any button of ours, of whatever version."""

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        del interaction, match
        assert isinstance(item, discord.ui.Button)
        return cls(item)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        await front_of(interaction).press(interaction, decode(self.custom_id))


class StoryMenu(discord.ui.DynamicItem[discord.ui.Select[Any]], template=re.escape(MENU)):
    """The menu of a digest's stories: what is chosen is itself an action."""

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        del interaction, match
        assert isinstance(item, discord.ui.Select)
        return cls(item)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        await front_of(interaction).press(interaction, decode(self.item.values[0]))
