"""``check --live``: each thing that can be wrong is found, and told with what to do."""

from datetime import UTC, datetime, timedelta

import pytest
from slack_api import TEAM, SlackApi

from bot.chat.slack.live import examine
from bot.chat.slack.manifest import SCOPES
from bot.settings import Settings

CHANNEL = f"slack:{TEAM}/C1"


@pytest.fixture
async def api():
    async with SlackApi() as running:
        running.scopes = ",".join(SCOPES)
        running.says["apps.connections.open"] = {"url": "wss://x"}
        yield running


def settings(api, **given):
    chosen = {"slack_bot_token": "xoxb-x", "slack_app_token": "xapp-x", "slack_api_url": api.url}
    return Settings(database_url="sqlite+aiosqlite://", **{**chosen, **given})


async def found(api, *channels, now=lambda: datetime.now(UTC), **given):
    return {one.what: one for one in await examine(settings(api, **given), channels, now)}


async def test_where_all_is_well_every_point_says_so(api):
    looked = await found(api, CHANNEL)
    assert list(looked) == [
        "Slack Socket Mode",
        f"Slack 토큰 ({TEAM})",
        "Slack 권한",
        "Slack 시계",
        "Slack 메시지 모양",
        f"Slack {TEAM}/C1",
    ]
    assert all(one.ok and not one.advice for one in looked.values())
    assert not api.of("chat.postMessage")


async def test_without_slack_there_is_nothing_to_say(api):
    assert await found(api, CHANNEL, slack_bot_token="") == {}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"slack_app_token": ""}, "EXEC_BRIEF_SLACK_APP_TOKEN"),
        ({"slack_mode": "http"}, "EXEC_BRIEF_SLACK_SIGNING_SECRET"),
        ({"slack_client_id": "1.2"}, "EXEC_BRIEF_SLACK_CLIENT_ID"),
    ],
)
async def test_a_missing_setting_is_named(api, given, words):
    (one,) = (await found(api, **given)).values()
    assert not one.ok
    assert words in one.detail


@pytest.mark.parametrize(
    ("says", "what", "words"),
    [
        ({"auth.test": "invalid_auth"}, f"Slack 토큰 ({TEAM})", "OAuth & Permissions"),
        ({"apps.connections.open": "not_allowed_token_type"}, "Slack Socket Mode", "xoxb-"),
        ({"blocks.validate": "invalid_blocks"}, "Slack 메시지 모양", "exec-brief의 잘못"),
        ({"conversations.info": "channel_not_found"}, f"Slack {TEAM}/C1", "/invite"),
        ({"conversations.info": "missing_scope"}, f"Slack {TEAM}/C1", "channels:history"),
        ({"conversations.history": "not_in_channel"}, f"Slack {TEAM}/C1", "/invite"),
    ],
)
async def test_what_slack_refuses_is_told_with_the_remedy(api, says, what, words):
    api.says |= says
    one = (await found(api, CHANNEL))[what]
    assert not one.ok
    assert words in f"{one.detail} {one.advice}"


async def test_a_missing_scope_is_named(api):
    api.scopes = "chat:write,commands,channels:read,channels:history,app_mentions:read,groups:read"
    one = (await found(api, CHANNEL))["Slack 권한"]
    assert not one.ok
    assert one.detail == "없는 권한: groups:history"


async def test_a_clock_that_is_wrong_is_noticed(api):
    one = (await found(api, now=lambda: datetime.now(UTC) + timedelta(minutes=7)))["Slack 시계"]
    assert not one.ok
    assert "NTP" in one.advice


async def test_a_slack_that_cannot_be_reached_is_told_and_nothing_crashes(api):
    api.goes_down()
    looked = await found(api, CHANNEL)
    assert not any(one.ok for one in looked.values())
    assert all("네트워크" in one.advice for one in looked.values())
