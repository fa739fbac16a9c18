"""What an operator meets: ``discord sync``, ``discord invite``, a refused token, the preview page."""

import argparse
import asyncio
import subprocess
import sys

import discord
import pytest
from digests import digest_of, ordinary_digest
from discord_server import DiscordServer
from discord_sim import ToldDesk

from bot.chat.discord import open_discord
from bot.chat.discord.client import BriefClient
from bot.chat.discord.gateway import Discord
from bot.chat.discord.messages import DiscordChat
from bot.chat.discord.rest import Rest
from bot.chat.discord_embeds import digest_messages, thread_messages
from bot.chat.preview_discord import message_html
from bot.commands.discord import carry_out, lines_of
from bot.commands.discord import discord as run
from bot.errors import BriefError, ConfigError
from bot.settings import Settings
from bot.store import Store


@pytest.fixture
async def server():
    async with DiscordServer() as running:
        yield running


@pytest.fixture
async def wire(server):
    async with Rest("token", base=server.base) as made:
        yield made


async def test_a_sync_tells_the_difference_and_writes_it(server, wire):
    done = await carry_out(wire, "sync")
    assert done == {"changes": ["+ /brief", "+ /brief-channel", "+ /brief-info"], "written": True}
    assert [command["name"] for command in server.commands] == ["brief", "brief-channel", "brief-info"]
    assert lines_of(done)[-1].startswith("등록했습니다")


async def test_a_dry_run_writes_nothing(server, wire):
    done = await carry_out(wire, "sync", dry_run=True)
    assert not done["written"]
    assert server.commands == []
    assert lines_of(done)[-1].startswith("바꾸지 않았습니다")


async def test_a_second_sync_makes_no_write(server, wire):
    await carry_out(wire, "sync")
    assert await carry_out(wire, "sync") == {"changes": [], "written": False}
    assert [verb for verb, _ in server.calls].count("PUT") == 1


async def test_one_server_may_be_synced_alone(server, wire):
    await carry_out(wire, "sync", guild="800")
    assert ("PUT", "/applications/900/guilds/800/commands") in server.calls


async def test_the_invite_link_is_printed(wire):
    (line,) = lines_of(await carry_out(wire, "invite"))
    assert line.startswith("https://discord.com/oauth2/authorize?client_id=900&")


async def test_a_refused_token_is_said_in_one_sentence(server):
    async with Rest("wrong", base=server.base) as wire:
        with pytest.raises(BriefError, match="EXEC_BRIEF_DISCORD_TOKEN"):
            await carry_out(wire, "sync")


def test_without_a_token_the_way_to_one_is_said(monkeypatch):
    monkeypatch.delenv("EXEC_BRIEF_DISCORD_TOKEN", raising=False)
    args = argparse.Namespace(config=None, database=None, json=False, verbose=False, action="sync")
    with pytest.raises(ConfigError, match="개발자 포털"):
        run(args)


async def test_listening_with_a_refused_token_stops_with_a_clear_error(server, wire, monkeypatch):
    monkeypatch.setattr(discord.http.Route, "BASE", server.base)
    async with Store.open("sqlite+aiosqlite:///:memory:") as store:
        bot = Discord(chat=DiscordChat(wire), wire=wire, ledger=store.ledger, token="wrong")
        with pytest.raises(ConfigError, match="EXEC_BRIEF_DISCORD_TOKEN"):
            await bot.listen(ToldDesk())


async def test_a_cancellation_that_the_library_loses_is_repeated(wire, monkeypatch):
    begun, lost = asyncio.Event(), asyncio.Event()

    async def connects(self, token):
        try:
            begun.set()
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            lost.set()
        await asyncio.Event().wait()

    monkeypatch.setattr(BriefClient, "start", connects)
    bot = Discord(chat=DiscordChat(wire), wire=wire, ledger=None, token="token")
    listening = asyncio.create_task(bot.listen(ToldDesk()))
    await begun.wait()
    listening.cancel()
    with pytest.raises(asyncio.CancelledError):
        async with asyncio.timeout(30):
            await listening
    assert lost.is_set()


async def test_opening_makes_no_call_and_gives_a_chat():
    given = Settings(discord_token="hush")
    async with Store.open("sqlite+aiosqlite:///:memory:") as store, open_discord(given, store.ledger) as bot:
        assert bot.chat.platform == "discord"
        assert "hush" not in repr(bot)


@pytest.mark.parametrize("module", ["bot.chat.discord", "bot.chat.discord.messages", "bot.commands.discord"])
def test_posting_does_not_wait_for_the_library_of_the_gateway(module):
    script = f"import sys, {module}; print('discord' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def drawn(payloads):
    return "".join(map(message_html, payloads))


def test_the_preview_shows_menus_and_buttons():
    assert 'class="menu">소식을 골라' in drawn(digest_messages(ordinary_digest()))
    assert 'class="button plain">도움이 됐어요' in drawn(thread_messages(ordinary_digest()))
    assert 'class="button primary">최태원 구독' in drawn(digest_messages(digest_of(1)))
