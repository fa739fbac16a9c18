"""A digest on Discord, inside SimCord: messages, threads, kinds of channels, permissions, refusals."""

from dataclasses import replace
from datetime import timedelta

import discord
import pytest
from chat_contract import key_of, nonce_of
from digests import digest_of, ordinary_digest, quiet_digest
from discord_sim import embed_texts, env_of_sim, messages, post_digest, running_sim, told_desk  # noqa: F401 - the fixtures 'env', 'sim' and 'desk'

from bot.delivery import Courier, NotSent, Refused, deliver

MINUTE = timedelta(minutes=1)


async def test_a_digest_is_one_message_and_a_thread_of_one_reply_a_story(sim):
    head = await post_digest(sim)
    (message,) = messages(sim.channel)
    assert str(message.id) == head
    assert "최태원 회장, 2026년까지 80조 원 확보해" in embed_texts(message)
    (thread,) = sim.channel.threads
    assert thread.id == message.id
    assert thread.name == "출처 · AI 임원 브리핑 · 7월 2일(화)"
    replies = thread.history()
    assert len(replies) == 3
    assert "https://news.example.org/Reuters/010012" in embed_texts(replies[0])


async def test_every_create_carries_the_ledgers_nonce_and_calls_nobody(sim):
    await post_digest(sim)
    bodies = sim.sent("POST", "/messages")
    assert [body["nonce"] for body in bodies] == [nonce_of(n) for n in (0, 100, 101, 102)]
    assert all(body["enforce_nonce"] is True and body["allowed_mentions"] == {"parse": []} for body in bodies)


async def test_the_key_stands_in_an_address_that_no_client_shows(sim):
    await post_digest(sim)
    *cards, last = messages(sim.channel)[0].embeds
    assert last.title is None
    assert last.url.endswith(key_of(0))
    assert not any(key_of(0) in (card.url or "") for card in cards)


async def test_colour_and_footer_tell_the_kind(sim):
    await post_digest(sim)
    new, follow_up, listed, receipt = messages(sim.channel)[0].embeds
    assert len({new.colour, follow_up.colour, listed.colour, receipt.colour}) == 4
    assert "새 소식" in new.footer.text
    assert "후속" in follow_up.footer.text


@pytest.mark.parametrize("count", [1, 8, 30])
async def test_discords_limits_take_digests_of_any_size(sim, count):
    await post_digest(sim, digest=digest_of(count))
    assert sum(len(message.embeds) for message in messages(sim.channel)) > count


async def test_a_quiet_day_has_no_thread_and_no_menu(sim):
    await post_digest(sim, digest=quiet_digest())
    (message,) = messages(sim.channel)
    assert "새 소식이 없습니다." in message.content
    assert not message.components
    assert not sim.channel.threads


async def test_a_thread_is_made_once_even_by_another_process(sim):
    head = await post_digest(sim)
    await sim.restart()
    payload = sim.chat.render(ordinary_digest()).replies[0]
    await sim.chat.post(sim.address, payload, key=key_of(9), nonce=nonce_of(9), thread=head)
    (thread,) = sim.channel.threads
    assert len(thread.history()) == 4


async def test_an_announcement_channel_gets_a_thread_too(sim):
    news = sim.guild.create_news_channel("공지")
    await post_digest(sim, news)
    assert len(messages(news)) == 1
    assert len(news.threads[0].history()) == 3


async def test_in_a_forum_the_digest_is_a_post_with_the_replies_in_it(sim):
    forum = sim.guild.create_forum_channel("브리핑")
    head = await post_digest(sim, forum)
    (thread,) = forum.threads
    assert str(thread.id) == head
    assert thread.name == "AI 임원 브리핑 · 7월 2일(화)"
    assert len(thread.history()) == 4


async def test_what_was_posted_is_read_back(sim):
    head = await post_digest(sim)
    since = sim.env.now() - MINUTE
    found = await sim.chat.read_back(sim.address, since=since)
    assert found.trusted
    assert [(seen.id, seen.key) for seen in found.messages] == [(head, key_of(0))]
    replies = await sim.chat.read_back(sim.address, since=since, thread=head)
    assert [seen.key for seen in replies.messages] == [key_of(n) for n in (100, 101, 102)]


async def test_the_ledger_brings_a_digest_to_discord(sim):
    courier = Courier(ledger=sim.store.ledger, chats=[sim.chat], now=sim.env.now)
    entry = await deliver(courier, sim.address, ordinary_digest())
    assert entry.delivery.state == "sent"
    again = await deliver(courier, sim.address, ordinary_digest())
    assert again.delivery.state == "sent"
    assert len(messages(sim.channel)) == 1


@pytest.mark.parametrize(
    ("lacking", "post", "read", "reply"),
    [
        ("view_channel", False, False, False),
        ("send_messages", False, True, False),
        ("embed_links", False, True, False),
        ("read_message_history", True, False, True),
        ("create_public_threads", True, True, False),
        ("send_messages_in_threads", True, True, False),
    ],
)
async def test_permissions_are_computed_as_discord_does(sim, lacking, post, read, reply):
    denied = discord.PermissionOverwrite(**{lacking: False})
    channel = sim.guild.create_text_channel("좁은-방", overwrites={sim.guild.default_role: denied})
    found = await sim.chat.permissions(sim.address_of(channel))
    assert (found.post, found.read, found.reply) == (post, read, reply)
    cached = sim.client.get_channel(channel.id).permissions_for(sim.guild.me)
    assert cached.read_message_history == found.read


async def test_a_channel_that_is_gone_is_refused_with_the_remedy(sim):
    gone = sim.guild.create_text_channel("곧-지움")
    sim.env.backend.delete_channel(gone.id)
    with pytest.raises(Refused, match="다시 구독해 주세요"):
        await sim.chat.post(
            sim.address_of(gone), sim.chat.render(quiet_digest()).messages[0], key=key_of(1), nonce=nonce_of(1)
        )


async def test_without_permission_a_post_is_refused_with_the_remedy(sim):
    shut = sim.guild.create_text_channel(
        "읽기-전용", overwrites={sim.guild.default_role: discord.PermissionOverwrite(send_messages=False)}
    )
    payload = sim.chat.render(quiet_digest()).messages[0]
    with pytest.raises(Refused, match="메시지 보내기"):
        await sim.chat.post(sim.address_of(shut), payload, key=key_of(1), nonce=nonce_of(1))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda body: body["embeds"][0].update(title="x" * 257),
        lambda body: body["embeds"][0].update(description="x" * 4_097),
        lambda body: body.update(embeds=[{"description": "x" * 3_001}] * 2),
        lambda body: body.update(embeds=[{"description": "x"}] * 11),
        lambda body: body.update(content="x" * 2_001),
        lambda body: body["components"].extend(body["components"] * 5),
    ],
)
async def test_a_payload_beyond_the_limits_is_refused_not_unknown(sim, spoil):
    payload = sim.chat.render(ordinary_digest()).messages[0]
    spoiled = {
        **payload,
        "embeds": [dict(embed) for embed in payload["embeds"]],
        "components": [*payload["components"]],
    }
    spoil(spoiled)
    with pytest.raises(Refused):
        await sim.chat.post(sim.address, spoiled, key=key_of(1), nonce=nonce_of(1))
    assert not messages(sim.channel)


async def test_a_500_before_the_thread_is_surely_not_sent(sim):
    head = await post_digest(sim, digest=replace(ordinary_digest(), listed=(), cards=()))
    sim.env.inject_error("POST", "/channels/*/messages/*/threads", status=500)
    payload = sim.chat.render(ordinary_digest()).replies[0]
    with pytest.raises(NotSent):
        await sim.chat.post(sim.address, payload, key=key_of(1), nonce=nonce_of(1), thread=head)
