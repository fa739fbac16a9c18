"""Installing by OAuth and strict scopes, end to end against emulate; the ledger's read-back over it."""

import asyncio
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import aiohttp
import pytest
from digests import ordinary_digest
from fault_proxy import FaultProxy
from node_tools import free_port, node, node_module
from slack_desk import FakeDesk
from slack_emulate import CLIENT_ID, CLIENT_SECRET, SIGNING_SECRET, channel_id, consent, emulating
from slack_signed import command, signed
from slack_world import until

from bot.chat.slack.adapter import SlackChat
from bot.chat.slack.manifest import SCOPES
from bot.chat.slack.pace import Pace
from bot.chat.slack.service import make_slack
from bot.chat.slack.workspaces import OneWorkspace
from bot.delivery import Courier, Refused, Timing, deliver
from bot.settings import Settings
from bot.store import Store
from bot.store.slack_schema import slack_bots

#: slack_sdk's call of oauth.v2.access uses what aiohttp 3.14 has deprecated
pytestmark = pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")


@pytest.fixture(scope="module", autouse=True)
def _needs_emulate():
    node()
    node_module("emulate/dist/index.js")


@pytest.fixture
async def http():
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session:
        yield session


async def test_a_workspace_installs_by_consent_and_its_token_speaks_there(tmp_path, http):
    port = free_port()
    ours = f"http://127.0.0.1:{port}"
    async with (
        emulating(tmp_path, f"{ours}/slack/oauth_redirect", list(SCOPES)) as base,
        Store.open("sqlite+aiosqlite://") as store,
    ):
        settings = Settings(
            slack_client_id=CLIENT_ID,
            slack_client_secret=CLIENT_SECRET,
            slack_api_url=f"{base}/api/",
            slack_mode="http",
            slack_signing_secret=SIGNING_SECRET,
            slack_listen=f"127.0.0.1:{port}",
        )
        slack = make_slack(settings, store, pace=Pace(0), redirect_uri=f"{ours}/slack/oauth_redirect")
        desk = FakeDesk()
        listening = asyncio.create_task(slack.listen(desk))
        try:
            await until(lambda: _up(http, ours, listening))
            back, cookie = await _begin(http, base, ours)
            assert (await _get(http, back))[0] == 400  # another browser: no cookie
            back, cookie = await _begin(http, base, ours)
            status, page = await _get(http, back, cookie)
            assert (status, "설치가 끝났습니다" in page) == (200, True)
            status, page = await _get(http, back, cookie)
            assert (status, "설치하지 못했습니다" in page) == (401, True)  # a state is good once
            team = await _installed_team(slack)
            await _asks(http, ours, team)
            await until(lambda: _asked(desk))
            assert desk.asked[0][1].workspace == team
            general = await channel_id(http, base)
            entry = await deliver(
                Courier(ledger=store.ledger, chats=[slack.chat]),
                f"slack:{team}/{general}",
                ordinary_digest(),
                due_at=datetime.now(UTC),
            )
            assert entry.delivery.state == "sent"
        finally:
            listening.cancel()
            with suppress(asyncio.CancelledError):
                await listening


async def _up(http, ours, listening):
    if listening.done():
        listening.result()
    with suppress(aiohttp.ClientConnectionError):
        return (await _get(http, f"{ours}/healthz"))[0] == 200


async def _begin(http, base, ours):
    """(address that consent leads back to, the browser's cookie)."""
    async with http.get(f"{ours}/slack/install", allow_redirects=False) as answer:
        assert answer.status == 302
        where, cookie = answer.headers["Location"], answer.headers["Set-Cookie"].split(";")[0]
    assert where.startswith(f"{base}/oauth/v2/authorize?")
    return await consent(http, base, where), cookie


async def _get(http, url, cookie=""):
    async with http.get(url, headers={"Cookie": cookie} if cookie else {}) as answer:
        return answer.status, await answer.text()


async def _installed_team(slack):
    async with slack.store.slack.reading.connect() as connection:
        (row,) = (await connection.execute(slack_bots.select())).all()
    assert row.client_id == CLIENT_ID
    assert set(row.bot_scopes.split(",")) == set(SCOPES)
    return row.team_id


async def _asks(http, ours, team):
    body = urlencode(command("최태원", team_id=team))
    async with http.post(f"{ours}/slack/events", data=body, headers=signed(body, secret=SIGNING_SECRET)) as answer:
        assert answer.status == 200


async def _asked(desk):
    return desk.asked


# -- strict scopes ---------------------------------------------------------------------------------------------------


@pytest.fixture
async def base(tmp_path):
    async with emulating(tmp_path, "http://127.0.0.1:9/x", list(SCOPES)) as url:
        yield url


def chat_of(url, token):
    return SlackChat(OneWorkspace(token, f"{url}/api/"), Pace(0))


async def test_without_the_scope_to_write_a_post_is_refused_for_sure(base, http):
    chat = chat_of(base, "xoxb-reads-only")
    with pytest.raises(Refused, match="missing_scope"):
        await chat.post(f"slack:/{await channel_id(http, base)}", {"text": "x"}, key="k", nonce="n")


async def test_without_the_scope_to_read_nothing_is_concluded_from_the_history(base, http):
    chat, channel = chat_of(base, "xoxb-posts-only"), f"slack:/{await channel_id(http, base)}"
    await chat.post(channel, {"text": "x"}, key="k", nonce="n")
    with pytest.raises(Refused, match="missing_scope"):
        await chat.read_back(channel, since=datetime.now(UTC) - timedelta(minutes=1))


async def test_a_channel_that_does_not_exist_is_refused_for_sure(base):
    with pytest.raises(Refused, match="channel_not_found"):
        await chat_of(base, "xoxb-whole").post("slack:/C_NOPE", {"text": "x"}, key="k", nonce="n")


# -- faults between the ledger and the platform ----------------------------------------------------------------------

QUICK = Timing(
    lease=timedelta(seconds=30),
    settle=timedelta(seconds=0.05),
    between_reads=timedelta(seconds=0.05),
    first_pause=timedelta(seconds=0.05),
    longest_pause=timedelta(seconds=0.1),
)


@pytest.mark.parametrize(
    ("faults", "posts"),
    [
        (["429:0.1", "429:0.1"], 6),
        (["500-before"], 5),
        (["500-after"], 4),
        (["reset-before"], 5),
        (["reset-after"], 4),
        (["garbage-after", "429:0.1"], 5),
        (["half-answer-after"], 4),
        (["none", "reset-after", "500-before"], 5),
        (['say-before:{"ok": false, "error": "internal_error"}'], 5),
        (['say-after:{"ok": false, "error": "fatal_error"}'], 4),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else str(value),
)
async def test_a_digest_and_its_thread_arrive_once_whatever_happens_on_the_way(base, http, faults, posts):
    general = await channel_id(http, base)
    async with FaultProxy(base) as proxy, Store.open("sqlite+aiosqlite://") as store:
        chat = chat_of(proxy.url, "xoxb-whole")
        courier = Courier(ledger=store.ledger, chats=[chat], timing=QUICK)
        proxy.arm("chat.postMessage", *faults)
        entry = await deliver(courier, f"slack:/{general}", ordinary_digest(), due_at=courier.now())
        assert entry.delivery.state == "sent"
        assert proxy.calls("chat.postMessage") == posts
        since = datetime.now(UTC) - timedelta(minutes=1)
        (head,) = (await chat.read_back(f"slack:/{general}", since=since)).messages
        assert head.id == entry.parts[0].message_id
        thread = (await chat.read_back(f"slack:/{general}", since=since, thread=head.id)).messages
        assert [seen.key for seen in thread] == [part.key for part in entry.parts]
