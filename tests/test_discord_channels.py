"""The Discord adapter in odd channels, the registered commands, and the live check, against a server on loopback."""

import asyncio
from datetime import UTC, datetime, timedelta

import discord
import pytest
from digests import ordinary_digest
from discord_server import ME, DiscordServer

from bot.chat.discord import rights
from bot.chat.discord.live import examine_over
from bot.chat.discord.lookups import Lookups
from bot.chat.discord.messages import DiscordChat
from bot.chat.discord.rest import Rest
from bot.chat.discord.sync import compare, our_commands, shape
from bot.chat.discord.translations import KOREAN
from bot.chat.discord_embeds import digest_messages
from bot.delivery import Refused

KEY = "0123456789abcdef" * 4


@pytest.fixture
async def server():
    async with DiscordServer() as running:
        yield running


@pytest.fixture
async def wire(server):
    async with Rest("token", base=server.base) as made:
        yield made


@pytest.mark.parametrize("channel", ["discord:800/general", "discord:800/", "discord:", "discord:800/../users"])
async def test_a_channel_that_is_no_number_is_refused_without_a_call(server, wire, channel):
    with pytest.raises(Refused, match="채널 번호"):
        await DiscordChat(wire).post(channel, digest_messages(ordinary_digest())[0], key=KEY, nonce="n")
    assert server.calls == []


async def test_a_thread_that_exists_is_used(server, wire):
    channel = server.opens("text")
    first, second = DiscordChat(wire), DiscordChat(wire)
    rendered = first.render(ordinary_digest())
    head = await first.post(channel, rendered.messages[0], key=KEY, nonce="n0", thread=None)
    await first.post(channel, rendered.replies[0], key=KEY, nonce="n1", thread=head)
    await second.post(channel, rendered.replies[1], key=KEY, nonce="n2", thread=head)
    assert len(server.replies(head)) == 2


async def test_a_thread_that_cannot_be_made_is_surely_not_sent_or_refused(server, wire):
    channel = server.opens("text")
    chat = DiscordChat(wire)
    rendered = chat.render(ordinary_digest())
    with pytest.raises(Refused, match="지운 것으로"):
        await chat.post(channel, rendered.replies[0], key=KEY, nonce="n", thread="12345")
    assert server.posts(channel) == 0


async def test_the_same_nonce_gets_the_same_message(server, wire):
    channel = server.opens("text")
    chat = DiscordChat(wire)
    payload = chat.render(ordinary_digest()).messages[0]
    ids = {await chat.post(channel, payload, key=KEY, nonce="n") for _ in range(2)}
    assert len(ids) == 1
    assert len(server.visible(channel)) == 1


@pytest.mark.parametrize("kind", ["text", "forum", "thread", "voice", "private"])
async def test_a_second_copy_of_a_reply_can_be_deleted_by_another_process(server, wire, kind):
    channel = server.opens(kind)
    chat = DiscordChat(wire)
    rendered = chat.render(ordinary_digest())
    head = await chat.post(channel, rendered.messages[0], key=KEY, nonce="n0")
    for number in range(2):
        await chat.post(channel, rendered.replies[0], key=KEY, nonce=f"n{number + 1}", thread=head)
    other = DiscordChat(wire)
    since = datetime.now(UTC) - timedelta(minutes=1)
    replies = [seen for seen in (await other.read_back(channel, since=since, thread=head)).messages if seen.id != head]
    assert len(replies) == 2
    await other.delete(channel, replies[1].id)
    left = [seen.id for seen in (await other.read_back(channel, since=since, thread=head)).messages if seen.id != head]
    assert left == [replies[0].id]


async def test_an_archived_forum_post_is_read_back(server, wire):
    channel = server.opens("forum")
    chat = DiscordChat(wire)
    head = await chat.post(channel, chat.render(ordinary_digest()).messages[0], key=KEY, nonce="n")
    server.rooms[head].archived = True
    found = await chat.read_back(channel, since=datetime.now(UTC) - timedelta(minutes=1))
    assert [seen.id for seen in found.messages] == [head]


async def test_a_forum_post_without_its_first_message_is_nothing(server, wire):
    channel = server.opens("forum")
    chat = DiscordChat(wire)
    head = await chat.post(channel, chat.render(ordinary_digest()).messages[0], key=KEY, nonce="n")
    await chat.delete(channel, head)
    found = await chat.read_back(channel, since=datetime.now(UTC) - timedelta(minutes=1))
    assert found.messages == ()


async def test_in_a_private_conversation_everything_is_allowed(server, wire):
    found = await DiscordChat(wire).permissions(server.opens("private"))
    assert (found.post, found.read, found.reply) == (True, True, True)


async def test_an_administrator_may_do_everything(server, wire):
    channel = server.opens("text", rights=rights.VIEW)
    server.owner = ME
    place = await Lookups(wire).place(channel.rpartition("/")[2])
    assert await Lookups(wire).rights(place) == rights.ALL


async def test_posts_in_many_channels_run_side_by_side(server, wire):
    chat = DiscordChat(wire)
    payload = chat.render(ordinary_digest()).messages[0]
    channels = [server.opens("text") for _ in range(20)]
    await asyncio.gather(*(chat.post(c, payload, key=KEY, nonce=f"n{n}") for n, c in enumerate(channels)))
    assert all(server.visible(channel) == [KEY] for channel in channels)


# -- sync ----------------------------------------------------------------------------------------------------------


async def test_every_name_and_description_has_its_korean():
    def texts(value):
        if isinstance(value, list):
            for one in value:
                yield from texts(one)
        elif isinstance(value, dict):
            for field in ("name", "description"):
                if field in value:
                    yield value[field], (value.get(f"{field}_localizations") or {}).get("ko")
            yield from texts(value.get("options", []))
            yield from texts(value.get("choices", []))

    found = list(texts(await our_commands()))
    assert found
    assert {english: korean for english, korean in found if korean != KOREAN.get(english)} == {}
    assert set(KOREAN) == {english for english, _ in found}, "a translation that nothing uses"


async def test_the_commands_keep_to_discords_limits():
    for command in await our_commands():
        total = 0
        for text in _texts_of(command):
            assert 1 <= len(text) <= 100, text
            total += len(text)
        assert total <= 4_000


def _texts_of(value):
    if isinstance(value, list):
        return [text for one in value for text in _texts_of(one)]
    if not isinstance(value, dict):
        return []
    own = [value[field] for field in ("name", "description") if field in value]
    localized = [
        text for field in ("name", "description") for text in (value.get(f"{field}_localizations") or {}).values()
    ]
    return [*own, *localized, *_texts_of(value.get("options", [])), *_texts_of(value.get("choices", []))]


async def test_the_commands_of_one_server_say_nothing_of_installs():
    for command in await our_commands(guild="1"):
        assert not command.keys() & {"contexts", "integration_types"}


async def test_only_what_changes_asks_for_permission():
    asked = {command["name"]: command["default_member_permissions"] for command in await our_commands()}
    assert asked == {"brief": None, "brief-channel": discord.Permissions(manage_guild=True).value, "brief-info": None}


async def test_brief_may_be_installed_by_a_user_and_asked_anywhere():
    (brief, *others) = await our_commands()
    assert (brief["integration_types"], brief["contexts"]) == ([0, 1], [0, 1, 2])
    assert all((one["integration_types"], one["contexts"]) == ([0], [0]) for one in others)


async def test_differences_are_told_by_name():
    ours = await our_commands()
    changed = [{**ours[0], "description": "old"}, ours[1], {"name": "gone", "description": "x", "type": 1}]
    assert compare(changed, ours).lines == ["+ /brief-info", "~ /brief", "- /gone"]


async def test_what_discord_adds_is_no_difference():
    ours = await our_commands()
    known = [
        {**command, "id": "1", "version": "2", "application_id": "3", "dm_permission": False, "nsfw": False}
        for command in ours
    ]
    known[0]["contexts"] = list(reversed(known[0]["contexts"]))
    known[1]["default_member_permissions"] = str(known[1]["default_member_permissions"])
    assert compare(known, ours).lines == []


def test_empty_and_absent_are_the_same():
    assert shape({"name": "a", "options": [], "nsfw": False}) == shape({"name": "a", "id": "1"})


# -- live ----------------------------------------------------------------------------------------------------------


async def test_the_live_check_names_what_is_missing(server, wire):
    channel = server.opens("text", rights=rights.INVITED & ~rights.HISTORY)
    found = await examine_over(wire, [channel, channel, "console"], datetime.now(UTC))
    bad = [finding for finding in found if not finding.ok]
    assert [finding.what.partition(": ")[2] for finding in bad] == ["명령", "메시지 기록 보기(Read Message History)"]
    assert all(finding.advice for finding in bad)


@pytest.mark.parametrize(("kind", "count"), [("text", 6), ("forum", 5), ("thread", 4), ("voice", 4)])
async def test_each_kind_of_channel_needs_its_own_permissions(server, wire, kind, count):
    channel = server.opens(kind)
    found = await examine_over(wire, [channel], datetime.now(UTC))
    assert len([finding for finding in found if "(" in finding.what]) == count


async def test_a_wrong_token_is_the_only_finding(server):
    async with Rest("wrong", base=server.base) as wire:
        (finding,) = await examine_over(wire, [server.opens("text")], datetime.now(UTC))
    assert not finding.ok
    assert "토큰" in finding.detail + finding.advice


async def test_a_clock_that_is_wrong_is_found(server, wire):
    found = await examine_over(wire, [], datetime.now(UTC) + timedelta(minutes=5))
    assert [finding.ok for finding in found if "시계" in finding.what] == [False]


async def test_a_channel_that_is_not_there_is_found(server, wire):
    found = await examine_over(wire, ["discord:800/12345"], datetime.now(UTC))
    assert not found[-1].ok
    assert "찾을 수 없습니다" in found[-1].detail
