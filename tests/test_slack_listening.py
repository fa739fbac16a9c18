"""Starting to listen: what is wrong for good is a ``ConfigError`` at once, what may pass is waited for."""

import asyncio
from contextlib import suppress

import aiohttp
import pytest
from node_tools import free_port
from slack_api import SlackApi
from slack_desk import FakeDesk
from slack_world import until

from bot.chat.slack import open_slack
from bot.errors import ConfigError
from bot.settings import Settings
from bot.store import Store


@pytest.fixture
async def api():
    async with SlackApi() as running:
        yield running


async def listen(api, **given):
    chosen = {"slack_bot_token": "xoxb-x", "slack_app_token": "xapp-x", "slack_api_url": api.url}
    async with (
        Store.open("sqlite+aiosqlite://") as store,
        open_slack(Settings(**{**chosen, **given}), store) as slack,
    ):
        await slack.listen(FakeDesk())


@pytest.mark.parametrize(
    ("says", "words"),
    [
        ({"auth.test": "invalid_auth"}, "봇 토큰"),
        ({"auth.test": "account_inactive"}, "다시 설치"),
        ({"apps.connections.open": "invalid_auth"}, "connections:write"),
        ({"apps.connections.open": "not_allowed_token_type"}, "xapp-"),
    ],
)
async def test_a_token_that_slack_does_not_take_ends_it_at_once(api, says, words):
    api.says |= says
    with pytest.raises(ConfigError, match=words):
        await asyncio.wait_for(listen(api), 10)


async def test_http_without_a_signing_secret_is_not_begun(api):
    with pytest.raises(ConfigError, match="SIGNING_SECRET"):
        await listen(api, slack_mode="http")
    assert not api.calls


async def test_an_address_that_is_taken_is_told(api):
    port = free_port()
    taken = await asyncio.start_server(lambda *_: None, "127.0.0.1", port)
    with pytest.raises(ConfigError, match="EXEC_BRIEF_SLACK_LISTEN"):
        await listen(api, slack_mode="http", slack_signing_secret="s", slack_listen=f"127.0.0.1:{port}")
    taken.close()
    await taken.wait_closed()


@pytest.mark.parametrize("mode", ["socket", "http"])
async def test_a_slack_that_is_down_at_the_start_is_waited_for(api, mode):
    api.goes_down()
    given = {"slack_mode": mode, "slack_signing_secret": "s", "slack_listen": f"127.0.0.1:{free_port()}"}
    listening = asyncio.create_task(listen(api, **given))
    await asyncio.sleep(0.5)
    assert not listening.done()
    listening.cancel()
    with suppress(asyncio.CancelledError):
        await listening
    assert listening.cancelled()


async def test_with_oauth_the_pages_of_installation_stand_also_beside_socket_mode(api):
    port = free_port()
    api.says["apps.connections.open"] = {"url": "ws://127.0.0.1:9/none"}
    given = {"slack_bot_token": "", "slack_client_id": "1.2", "slack_client_secret": "cs"}
    listening = asyncio.create_task(listen(api, **given, slack_listen=f"127.0.0.1:{port}"))
    async with aiohttp.ClientSession() as http:

        async def begun():
            with suppress(aiohttp.ClientConnectionError):
                async with http.get(f"http://127.0.0.1:{port}/slack/install", allow_redirects=False) as answer:
                    return answer
            return None

        answer = await until(begun)
        assert answer.status == 302
        assert "scope=" in answer.headers["Location"]
        async with http.post(f"http://127.0.0.1:{port}/slack/events") as refused:
            assert refused.status == 404  # events come by the socket alone
    listening.cancel()
    with suppress(asyncio.CancelledError):
        await listening
