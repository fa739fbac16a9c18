"""The contract of ``Chat`` over the Discord adapter, in every kind of channel, against a server on loopback."""

import pytest
from chat_contract import NetworkContract
from discord_server import DiscordServer

from bot.chat.discord.messages import DiscordChat
from bot.chat.discord.rest import Rest


class TestDiscordChat(NetworkContract):
    @pytest.fixture(params=["text", "announcement", "forum", "thread"])
    def kind(self, request):
        return request.param

    @pytest.fixture
    async def world(self):
        async with DiscordServer() as server:
            yield server

    @pytest.fixture
    def channel(self, world, kind):
        return world.opens(kind)

    @pytest.fixture
    async def chat(self, world):
        async with Rest("token", base=world.base, timeout=0.3) as wire:
            yield DiscordChat(wire)
