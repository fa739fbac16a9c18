"""The contract of ``Chat`` over the real adapter, against Slack's Web API as its method pages describe it."""

from datetime import UTC, datetime, timedelta

import pytest
from chat_contract import NetworkContract, key_of, post, read
from slack_api import TEAM, SlackApi

from bot.chat.slack.adapter import SlackChat, allowed
from bot.chat.slack.outcomes import SlackRefused
from bot.chat.slack.pace import Pace
from bot.chat.slack.workspaces import OneWorkspace
from bot.delivery import NotSent, Permissions, Refused

CHANNEL = "C1"
NAME = f"slack:{TEAM}/{CHANNEL}"


@pytest.fixture
async def api():
    async with SlackApi() as running:
        running.platform.record(event="manner", channel=CHANNEL, manner={"page": 15})
        yield running


@pytest.fixture
def chat(api):
    return SlackChat(OneWorkspace("xoxb-test", api.url, timeout=0.4), Pace(0))


@pytest.fixture
def channel():
    return NAME


class World:
    def __init__(self, api):
        self._api, self._platform = api, api.platform

    def arm(self, channel, fault):
        self._platform.record(event="arm", channel=CHANNEL, faults=[fault])

    def refuses(self, channel):
        self._manner(refuses="channel_not_found")

    def forbids_reading(self, channel, how):
        self._manner(read=how)

    def posts(self, channel):
        return sum(method == "chat.postMessage" for method, _ in self._api.calls)

    def says(self, channel, key):
        return self._platform.accept(CHANNEL, {"payload": {}, "key": key}, own=False)

    def visible(self, channel):
        return [m.key for m in self._platform.channel(CHANNEL).messages if m.own and not m.deleted]

    def goes_down(self):
        self._api.goes_down()

    def _manner(self, **manner):
        self._platform.record(event="manner", channel=CHANNEL, manner={"page": 15, **manner})


class TestSlackChat(NetworkContract):
    @pytest.fixture
    def world(self, api):
        return World(api)


# -- what is Slack's own ---------------------------------------------------------------------------------------------


async def test_a_post_calls_nobody_makes_no_previews_and_carries_its_key(api, chat):
    head = await post(chat, NAME, 1)
    await post(chat, NAME, 2, thread=head)
    (first, reply) = [given for method, given in api.calls if method == "chat.postMessage"]
    assert first["channel"] == CHANNEL
    assert first["metadata"] == {"event_type": "exec_brief_digest", "event_payload": {"key": key_of(1)}}
    assert (first["unfurl_links"], first["unfurl_media"]) == (False, False)
    assert "thread_ts" not in first
    assert "link_names" not in first
    assert reply["thread_ts"] == head


async def test_the_metadata_of_other_apps_is_not_taken_for_a_key(api, chat):
    await post(chat, NAME, 1)
    for message in api.platform.channel(CHANNEL).messages:
        message.key = {"not": "a key"}
    assert [seen.key != key_of(1) for seen in (await chat.read_back(NAME, since=an_hour_ago())).messages] == [True]


def an_hour_ago():
    return datetime.now(UTC) - timedelta(hours=1)


async def test_a_channel_of_another_workspace_is_refused_before_anything_is_posted(api, chat):
    with pytest.raises(SlackRefused) as caught:
        await post(chat, "slack:T999/C1", 1)
    assert caught.value.word == "wrong_workspace"
    assert "chat.postMessage" not in [method for method, _ in api.calls]


@pytest.mark.parametrize("name", ["slack:T1/C1", "slack:C1", "slack:/C1"])
async def test_where_there_is_one_workspace_it_need_not_be_named(api, chat, name):
    assert await post(chat, name, 1)


@pytest.mark.parametrize(
    ("channel", "scopes", "may"),
    [
        ({"is_member": True}, None, (True, True)),
        ({"is_member": True}, "chat:write,channels:history", (True, True)),
        ({"is_member": True}, "chat:write", (True, False)),
        ({"is_member": True, "is_private": True}, "chat:write,channels:history", (True, False)),
        ({"is_member": True, "is_private": True}, "chat:write,groups:history", (True, True)),
        ({"is_member": False}, "chat:write,channels:history", (False, False)),
        ({"is_member": False}, "chat:write,chat:write.public,channels:history", (True, False)),
        ({"is_member": False, "is_private": True}, "chat:write,chat:write.public", (False, False)),
        ({"is_member": True, "is_archived": True}, None, (False, True)),
        ({"is_im": True}, "chat:write,im:history", (True, True)),
        ({"is_member": True}, "channels:history", (False, True)),
    ],
)
def test_permissions_follow_from_membership_and_scopes(channel, scopes, may):
    granted = None if scopes is None else frozenset(scopes.split(","))
    post_, read_ = may
    assert allowed(channel, granted) == Permissions(post=post_, read=read_, reply=post_)


async def test_without_a_history_scope_nothing_is_trusted(api, chat):
    api.scopes = "chat:write,channels:read"
    await post(chat, NAME, 1)
    assert await read(chat, NAME) is None


async def test_a_channel_that_is_hidden_from_us_allows_nothing(api, chat):
    api.kinds[CHANNEL] = {"is_member": False, "is_private": True}
    assert await chat.permissions(NAME) == Permissions(post=False, read=False, reply=False)


async def test_a_message_that_is_somebody_elses_is_not_deleted_silently(api, chat):
    ts = api.platform.accept(CHANNEL, {"payload": {}, "key": ""}, own=False)
    with pytest.raises(Refused):
        await chat.delete(NAME, ts)


async def test_a_second_message_waits_for_its_second():
    waited, now = [], [100.0]

    async def sleep(seconds):
        waited.append(round(seconds, 3))
        now[0] += seconds

    pace = Pace(1.0, clock=lambda: now[0], sleep=sleep)
    for channel in ("a", "a", "b", "a"):
        await pace.turn(channel)
    now[0] += 10
    await pace.turn("a")
    assert waited == [1.0, 1.0]


async def test_who_we_are_is_asked_once(api, chat):
    for number in range(3):
        await post(chat, NAME, number)
    assert [method for method, _ in api.calls].count("auth.test") == 1


async def test_where_slack_does_not_even_say_who_we_are_nothing_was_sent(api, chat):
    api.says["auth.test"] = "internal_error"
    with pytest.raises(NotSent):
        await post(chat, NAME, 1)
    assert not api.of("chat.postMessage")


async def test_before_slack_can_be_reached_nothing_was_sent(api, chat):
    api.goes_down()
    with pytest.raises(NotSent):
        await chat.permissions(NAME)
