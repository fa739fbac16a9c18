"""The bot against discord-digital-twin: real HTTP, a real gateway, discord.py's own client; faults by a proxy."""

import asyncio
import contextlib
import json
from datetime import UTC, datetime, timedelta

import discord
import pytest
from chat_contract import key_of, nonce_of
from digests import ordinary_digest
from discord_sim import told_desk  # noqa: F401 - the fixture 'desk'
from discord_twin import twin_of_module, twin_of_test  # noqa: F401 - the fixtures 'twin_process' and 'twin'

from bot.actions import Action, encode
from bot.chat.discord.gateway import Discord
from bot.chat.discord.live import examine_over
from bot.chat.discord.messages import DiscordChat
from bot.chat.discord.rest import Rest
from bot.chat.discord.sync import Registry
from bot.delivery import Courier, NotSent, Timing, deliver
from bot.store import Store

MINUTE = timedelta(minutes=1)
#: the protocol without its waits
QUICK = Timing(settle=timedelta(0), between_reads=timedelta(0), first_pause=timedelta(0))


@pytest.fixture
async def wire(twin):
    async with Rest(twin.token, base=twin.base) as made:
        yield made


@pytest.fixture
async def store():
    async with Store.open("sqlite+aiosqlite://") as made:
        yield made


@pytest.fixture
async def chat(wire):
    return DiscordChat(wire)


@pytest.fixture
async def bot(twin, wire, chat, store, desk, monkeypatch):
    """Logged in over the gateway, as ``serve`` runs it."""
    monkeypatch.setattr(discord.http.Route, "BASE", twin.base)
    listening = asyncio.create_task(Discord(chat=chat, wire=wire, ledger=store.ledger, token=twin.token).listen(desk))
    async with asyncio.timeout(20):
        await asyncio.wait({listening, asyncio.create_task(twin.proxy.logged_in.wait())}, return_when="FIRST_COMPLETED")
    assert not listening.done(), listening.exception()
    yield listening
    listening.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await listening


async def interacted(twin, desk, verb, **arguments):
    """Do it until the bot, which may still be logging in, has heard of it; each time is an interaction of its own."""
    async with asyncio.timeout(20):
        while True:
            made = await twin.tell(verb, **arguments)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0.5):
                    await desk.hears()
                return made


async def test_a_digest_goes_out_through_the_ledger_with_its_thread(twin, chat, store):
    courier = Courier(ledger=store.ledger, chats=[chat], timing=QUICK)
    entry = await deliver(courier, twin.address, ordinary_digest())
    assert entry.delivery.state == "sent"
    (head,) = await twin.tell("messages")
    assert len(json.loads(head["embeds"])) == 4
    assert head["nonce"] == entry.parts[0].nonce
    (thread,) = await twin.tell("threads")
    assert len(await twin.tell("messages", channel=thread["id"])) == 3


@pytest.mark.parametrize("fault", ["500-after", "reset-after", "half-answer-after", "garbage-after"])
async def test_a_message_of_unknown_outcome_is_read_back_and_not_posted_again(twin, chat, store, fault):
    twin.proxy.arm(f"/channels/{twin.channel}/messages", fault)
    courier = Courier(ledger=store.ledger, chats=[chat], timing=QUICK)
    entry = await deliver(courier, twin.address, ordinary_digest())
    assert entry.delivery.state == "sent"
    assert len(await twin.tell("messages")) == 1


async def test_a_500_that_took_nothing_is_posted_again_once(twin, chat, store):
    twin.proxy.arm(f"/channels/{twin.channel}/messages", "500-before")
    courier = Courier(ledger=store.ledger, chats=[chat], timing=QUICK)
    entry = await deliver(courier, twin.address, ordinary_digest())
    assert entry.delivery.state == "sent"
    assert len(await twin.tell("messages")) == 1


async def test_a_rate_limit_is_told_to_the_ledger_and_kept_to(twin, chat):
    twin.proxy.arm(f"/channels/{twin.channel}/messages", "429:60")
    payload = chat.render(ordinary_digest()).messages[0]
    for _ in range(2):
        with pytest.raises(NotSent) as caught:
            await chat.post(twin.address, payload, key=key_of(1), nonce=nonce_of(1))
        assert 50 < caught.value.retry_after <= 60
    assert twin.proxy.calls(f"/channels/{twin.channel}/messages") == 1


async def test_one_post_is_one_request_whatever_comes_back(twin, chat):
    twin.proxy.arm(f"/channels/{twin.channel}/messages", "500-before", "500-before")
    payload = chat.render(ordinary_digest()).messages[0]
    with pytest.raises(Exception, match="500"):
        await chat.post(twin.address, payload, key=key_of(1), nonce=nonce_of(1))
    assert twin.proxy.calls(f"/channels/{twin.channel}/messages") == 1


async def test_what_was_posted_is_read_back_over_the_wire(twin, chat):
    payload = chat.render(ordinary_digest()).messages[0]
    number = await chat.post(twin.address, payload, key=key_of(1), nonce=nonce_of(1))
    found = await chat.read_back(twin.address, since=datetime.now(UTC) - MINUTE)
    assert [(seen.id, seen.key) for seen in found.messages] == [(number, key_of(1))]


async def test_commands_are_registered_by_an_operator(twin, wire):
    registry = Registry(wire)
    assert len((await registry.difference()).added) == 3
    await registry.replace()
    assert {command["name"] for command in await twin.tell("commands")} == {"brief", "brief-channel", "brief-info"}
    assert (await registry.difference()).lines == []


async def test_a_command_is_deferred_and_its_answer_edited_in(twin, bot, desk, wire):
    await Registry(wire).replace()
    option = {"name": "name", "type": 3, "value": "최태원"}
    made = await interacted(twin, desk, "slash", name="brief", options=[option])
    _, asker, words = await desk.hears("answer")
    assert words == "최태원"
    assert asker.address == twin.address
    response = await twin.until("response", lambda said: said["messageId"], id=made["id"])
    assert response["type"] == 5
    (answer,) = await twin.tell("messages")
    assert answer["content"] == "답입니다."


async def test_names_are_suggested_over_the_wire(twin, bot, desk):
    made = await interacted(twin, desk, "autocomplete", name="brief", option="name", value="젠슨")
    response = await twin.until("response", lambda said: said["acknowledged"], id=made["id"])
    assert [choice["value"] for choice in json.loads(response["data"])["choices"]] == ["=jensen-huang"]


async def test_buttons_and_menus_of_a_posted_digest_are_answered(twin, bot, desk, chat):
    payload = chat.render(ordinary_digest()).messages[0]
    number = await chat.post(twin.address, payload, key=key_of(1), nonce=nonce_of(1))
    chosen = Action("sources", ("s1", "morning", "2024-07-02"))
    await interacted(twin, desk, "select", message=number, custom_id="eb1menu", value=encode(chosen))
    assert (await desk.hears("press"))[2] == chosen


async def test_the_bot_listens_until_it_is_cancelled(bot, twin):
    assert not bot.done()
    bot.cancel()
    with pytest.raises(asyncio.CancelledError):
        await bot


async def test_the_live_check_finds_the_channel_and_its_permissions(twin, wire):
    found = await examine_over(wire, [twin.address, "slack:T/C"], datetime.now(UTC))
    assert [finding.what for finding in found][:2] == ["Discord: 로그인", "Discord: 초대 링크"]
    assert any("초대 링크" in finding.what and "permissions=" in finding.detail for finding in found)
    assert any(finding.what.startswith("Discord #briefing: 메시지 기록 보기") for finding in found)
