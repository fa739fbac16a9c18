"""The parts of the Discord adapter by themselves: limits, outcomes, marks, rights, one call."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import discord
import pytest
from digests import ordinary_digest
from discord_server import ME, DiscordServer
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.discord import marks, rights
from bot.chat.discord.asking import asker_of, may_post
from bot.chat.discord.limits import MOST_A_SECOND, REFUSED_PAUSE, Limits, is_interaction, route_of
from bot.chat.discord.outcomes import Unclear, checked
from bot.chat.discord.places import place_of
from bot.chat.discord.rest import Rest
from bot.chat.discord.sync import invite_link
from bot.chat.discord.wire import Answer
from bot.chat.discord_embeds import digest_messages
from bot.delivery import NotSent, Refused, key_of, nonce_of, parse_address
from bot.subscriptions import is_gone

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
KEY = "0123456789abcdef" * 4


class Seconds:
    """A clock that a test moves."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
async def server():
    async with DiscordServer() as running:
        yield running


@pytest.fixture
async def wire(server):
    async with Rest("token", base=server.base) as made:
        yield made


# -- limits --------------------------------------------------------------------------------------------------------

CREATE = ("POST", "/channels/1/messages")


@pytest.mark.parametrize(
    ("path", "route"),
    [("/channels/1/messages/22", "DELETE /channels/1/messages/:id"), ("/channels/1", "DELETE /channels/1")],
)
def test_message_ids_make_no_routes_of_their_own(path, route):
    assert route_of("DELETE", path) == route


def test_nothing_is_closed_at_first():
    assert Limits(Seconds()).wait(*CREATE) == 0


def test_an_empty_bucket_closes_its_route_until_it_is_filled():
    clock = Seconds()
    limits = Limits(clock)
    limits.learn(*CREATE, 200, {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": "2.5"}, 0.0)
    assert limits.wait(*CREATE) == 2.5
    assert limits.wait("POST", "/channels/2/messages") == 0
    clock.now = 3
    assert limits.wait(*CREATE) == 0


def test_a_global_limit_closes_all_but_interactions():
    limits = Limits(Seconds())
    limits.learn(*CREATE, 429, {"X-RateLimit-Scope": "global"}, 7.0)
    assert limits.wait("GET", "/users/@me") == 7
    assert limits.wait("PATCH", "/webhooks/1/token/messages/@original") == 0


def test_a_refused_token_is_not_tried_again_for_a_while():
    limits = Limits(Seconds())
    limits.learn("GET", "/users/@me", 401, {}, 0.0)
    assert limits.wait(*CREATE) == REFUSED_PAUSE


def test_an_expired_interaction_closes_nothing():
    limits = Limits(Seconds())
    limits.learn("PATCH", "/webhooks/1/token/messages/@original", 401, {}, 0.0)
    assert limits.wait(*CREATE) == 0
    assert is_interaction("/interactions/1/token/callback")


def test_what_a_header_cannot_mean_is_no_limit():
    limits = Limits(Seconds())
    limits.learn(*CREATE, 200, {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": "soon"}, 0.0)
    assert limits.wait(*CREATE) == 0


def test_no_second_sees_more_calls_than_discord_takes():
    clock = Seconds()
    limits, made = Limits(clock), []
    while clock.now < 5:
        if pause := limits.wait("GET", f"/channels/{len(made)}"):
            clock.now += pause
        limits.begin("/channels/1")
        made.append(clock.now)
    assert max(sum(at <= other < at + 1 for other in made) for at in made) == MOST_A_SECOND


def test_answers_to_interactions_do_not_count():
    limits = Limits(Seconds())
    for _ in range(MOST_A_SECOND + 1):
        limits.begin("/interactions/1/token/callback")
    assert limits.wait(*CREATE) == 0


# -- outcomes ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (Answer(status=429, retry_after=7.0), NotSent),
        (Answer(status=401), NotSent),
        (Answer(status=401, body={"code": 50027}), Refused),
        (Answer(status=403, body={"code": 50013}), Refused),
        (Answer(status=404, body={"code": 10003}), Refused),
        (Answer(status=400, body={"code": 50035}), Refused),
        (Answer(status=403, body={"code": 0}), Refused),
        (Answer(status=403), NotSent),
        (Answer(status=404, body="<html>"), NotSent),
        (Answer(status=500), Unclear),
        (Answer(status=502, body={"message": "bad gateway"}), Unclear),
        (Answer(status=408), Unclear),
        (Answer(status=200), Unclear),
        (Answer(status=302), Unclear),
    ],
)
def test_every_answer_is_one_of_three(answer, kind):
    with pytest.raises(kind):
        checked(answer)


def test_a_yes_gives_its_body():
    assert checked(Answer(status=200, body=[])) == []
    assert checked(Answer(status=204)) is None


@pytest.mark.parametrize(
    ("code", "remedy"),
    [
        (10003, "다시 구독해 주세요"),
        (50001, "채널 보기"),
        (50013, "메시지 기록 보기"),
        (200000, "AutoMod"),
        (160005, "잠금을 풀어"),
        (99999, "Discord가 거절했습니다"),
    ],
)
def test_a_refusal_names_the_remedy_and_what_discord_said(code, remedy):
    with pytest.raises(Refused) as caught:
        checked(Answer(status=403, body={"code": code, "message": "Nope"}))
    assert remedy in caught.value.reason
    assert f"(Discord {code}: Nope)" in caught.value.reason


@pytest.mark.parametrize(
    ("status", "code", "gone"),
    [
        *((404, 10003, True), (404, 10004, True), (403, 50001, True), (403, 50013, True), (403, 0, True)),
        *((404, 10008, False), (400, 50035, False), (400, 200000, False), (400, 160005, False), (400, 0, False)),
    ],
)
def test_only_what_is_wrong_with_the_channel_switches_it_off(status, code, gone):
    with pytest.raises(Refused) as caught:
        checked(Answer(status=status, body={"code": code, "message": "Nope"}))
    assert is_gone(caught.value.reason) is gone


# -- marks ---------------------------------------------------------------------------------------------------------


def test_a_key_put_in_is_found_again():
    (payload,) = digest_messages(ordinary_digest())
    body = marks.create_body(payload, KEY)
    assert marks.key_of(body) == KEY
    assert marks.key_of(payload) == ""
    assert "thread_name" not in body


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"embeds": []},
        {"embeds": [{"url": None}]},
        {"embeds": [{"url": "https://example.com/#exec-brief-short"}]},
        {"embeds": [{"url": f"https://evil.example/#exec-brief-{KEY}"}]},
    ],
)
def test_other_messages_carry_no_key(message):
    assert marks.key_of(message) == ""


def test_the_ledgers_nonce_fits_discords_limit():
    key = key_of(parse_address("discord:1/2"), NOW.date(), "morning", 0)
    assert len(nonce_of(key)) == 25


@given(st.integers(0, 2**31 * 1_000_000))
def test_a_snowflake_tells_its_time_to_the_millisecond(microseconds):
    moment = datetime(2015, 1, 2, tzinfo=UTC) + timedelta(microseconds=microseconds)
    found = marks.time_of(str(marks.snowflake_at(moment)))
    assert timedelta(0) <= moment - found < timedelta(milliseconds=1)
    assert discord.utils.snowflake_time(marks.snowflake_at(moment)) == found


# -- rights --------------------------------------------------------------------------------------------------------

BITS = list(rights.NEEDED)
masks = st.sets(st.sampled_from(BITS)).map(sum)


@st.composite
def guilds(draw):
    """(guild, our member, channel) as REST gives them."""
    everyone, *roles = [{"id": str(n), "permissions": str(draw(masks))} for n in (100, 101, 102)]
    mine = [role["id"] for role in roles if draw(st.booleans())]
    rules = [
        {"id": name, "type": int(name == ME), "allow": str(allow & ~deny), "deny": str(deny)}
        for name in ("100", "101", "102", ME)
        if draw(st.booleans())
        for allow, deny in [(draw(masks), draw(masks))]
    ]
    guild = {"id": "100", "owner_id": draw(st.sampled_from(["1", "1", "1", ME])), "roles": [everyone, *roles]}
    return guild, {"user": {"id": ME}, "roles": mine}, {"permission_overwrites": rules}


@given(guilds())
def test_rights_agree_with_simcord(made):
    """SimCord computes them too, written by others from the same page of Discord's documentation."""
    guild, member, channel = made
    expected = _as_simcord(guild, member, channel)
    assert rights.rights_of(guild, member, channel) & rights.INVITED == expected & rights.INVITED


def _as_simcord(guild, member, channel):
    from simcord.backend import permissions

    roles = {int(role["id"]): SimpleNamespace(permissions=int(role["permissions"])) for role in guild["roles"]}
    rules = [
        SimpleNamespace(target_id=int(r["id"]), type=r["type"], allow=int(r["allow"]), deny=int(r["deny"]))
        for r in channel["permission_overwrites"]
    ]
    known = SimpleNamespace(role_ids=[int(name) for name in member["roles"]], timed_out_until=None)
    there = SimpleNamespace(
        id=int(guild["id"]),
        owner_id=int(guild["owner_id"]),
        everyone_role=roles[int(guild["id"])],
        roles=roles,
        members={int(ME): known},
    )
    bits = permissions.compute(there, int(ME), SimpleNamespace(overwrites=rules), now=NOW)
    return bits if bits & rights.VIEW else 0


def test_what_is_missing_is_named_in_both_languages():
    assert rights.missing(rights.INVITED & ~rights.HISTORY) == ["메시지 기록 보기(Read Message History)"]
    assert rights.missing(0) == list(rights.NEEDED.values())


def test_the_invite_asks_for_what_is_needed_and_nothing_more():
    link = invite_link("123")
    assert "client_id=123" in link
    assert f"permissions={rights.INVITED}" in link
    asked = discord.Permissions(rights.INVITED)
    assert asked == discord.Permissions(
        view_channel=True,
        send_messages=True,
        embed_links=True,
        read_message_history=True,
        create_public_threads=True,
        send_messages_in_threads=True,
    )


@pytest.mark.parametrize(
    ("number", "kind"), [(0, "text"), (5, "text"), (15, "forum"), (16, "forum"), (1, "flat"), (2, "flat"), (11, "flat")]
)
def test_kinds_of_channels(number, kind):
    place = place_of({"id": "1", "type": number, "guild_id": "2", "parent_id": "3"})
    assert place.kind == kind
    assert place.parent == ("3" if number == 11 else "")


# -- who asks ------------------------------------------------------------------------------------------------------


def interaction(*, guild=800, known=True, manage=True, dm=False, locale=discord.Locale.korean):
    """As much of an interaction as is read to tell who asks."""
    return SimpleNamespace(
        guild_id=guild,
        channel=None,
        channel_id=5,
        user=SimpleNamespace(id=7, mention="<@7>", display_name="가나"),
        locale=locale,
        permissions=discord.Permissions(manage_guild=manage),
        context=SimpleNamespace(dm_channel=dm),
        client=SimpleNamespace(get_guild=lambda number: number if known else None),
    )


@pytest.mark.parametrize(
    ("made", "manages", "posts"),
    [
        (interaction(), True, True),
        (interaction(manage=False), False, True),
        (interaction(known=False), False, False),
        (interaction(guild=None, dm=True), True, True),
        (interaction(guild=None, dm=False), False, False),
    ],
)
def test_nobody_manages_where_the_bot_is_not(made, manages, posts):
    assert (asker_of(made).manages, may_post(made)) == (manages, posts)


def test_the_asker_is_named_as_the_ledger_and_people_do():
    asker = asker_of(interaction())
    assert (asker.address, asker.mention, asker.name, asker.locale) == ("discord:800/5", "<@7>", "가나", "ko")


# -- one call ------------------------------------------------------------------------------------------------------


async def test_a_refused_token_stops_all_calls(server):
    async with Rest("wrong", base=server.base) as wire:
        for _ in range(3):
            with pytest.raises(NotSent, match=r"토큰|한도"):
                checked(await wire.call("GET", "/users/@me"))
    assert len(server.calls) == 1


async def test_nobody_at_the_other_end_is_surely_not_sent(server, wire):
    server.goes_down()
    with pytest.raises(NotSent, match="연결하지 못했습니다"):
        await wire.call("POST", "/channels/1/messages", body={})


async def test_a_short_limit_is_waited_for_and_a_long_one_told(server, wire):
    server.headers = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": "0.01"}
    await wire.call("GET", "/users/@me")
    server.headers = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": "60"}
    await wire.call("GET", "/users/@me")
    with pytest.raises(NotSent) as caught:
        await wire.call("GET", "/users/@me")
    assert 50 < caught.value.retry_after <= 60
    assert len(server.calls) == 2


async def test_the_token_stands_in_no_message_and_no_repr(server):
    from bot.chat.discord.gateway import Discord

    assert "hush" not in repr(Discord(chat=None, wire=None, ledger=None, token="hush"))
    async with Rest("hush", base=server.base) as wire:
        with pytest.raises(NotSent) as caught:
            checked(await wire.call("GET", "/users/@me"))
    assert "hush" not in str(caught.value)
