"""Many workspaces: the tables, tokens by workspace, and their renewal without any event."""

import time
from datetime import datetime
from urllib.parse import parse_qs

import pytest
import sqlalchemy as sa
from digests import ordinary_digest
from fault_proxy import FaultProxy
from slack_api import BOT_ID, BOT_USER, SlackApi
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.installation_store.sqlalchemy import SQLAlchemyInstallationStore
from slack_sdk.oauth.state_store.sqlalchemy import SQLAlchemyOAuthStateStore

from bot.chat.slack.installations import installations_of
from bot.chat.slack.outcomes import SlackRefused
from bot.chat.slack.pace import Pace
from bot.chat.slack.service import make_slack
from bot.chat.slack.workspaces import ManyWorkspaces, authorizer
from bot.delivery import NotSent
from bot.settings import Settings
from bot.store import Store
from bot.store.schema import metadata

#: slack_sdk's call of oauth.v2.access uses what aiohttp 3.14 has deprecated
pytestmark = pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")

CLIENT = "111.222"


@pytest.fixture
async def store():
    async with Store.open("sqlite+aiosqlite://") as opened:
        yield opened


@pytest.fixture
async def api():
    async with SlackApi() as running:
        yield running


def many(store, api_url):
    return ManyWorkspaces(installations_of(store, CLIENT), client_id=CLIENT, client_secret="cs", api_url=api_url)


def installation(team="T1", token="xoxb-one", **more):
    given = {"app_id": "A1", "user_id": "U1", "bot_id": BOT_ID, "bot_user_id": BOT_USER, "bot_scopes": ["chat:write"]}
    return Installation(**{**given, "team_id": team, "bot_token": token, "installed_at": time.time(), **more})


async def install(store, **given):
    await installations_of(store, CLIENT).writing.async_save(installation(**given))


# -- tables ----------------------------------------------------------------------------------------------------------


def test_the_tables_are_those_that_slack_sdk_reads_and_writes():
    theirs = sa.MetaData()
    SQLAlchemyInstallationStore.build_installations_table(theirs, "slack_installations")
    SQLAlchemyInstallationStore.build_bots_table(theirs, "slack_bots")
    SQLAlchemyOAuthStateStore.build_oauth_states_table(theirs, "slack_oauth_states")
    assert shapes(theirs) == {name: shape for name, shape in shapes(metadata).items() if name in theirs.tables}


def shapes(tables):
    return {
        name: (
            [(c.name, str(c.type), c.nullable, c.primary_key) for c in table.columns],
            sorted((str(index.name), [c.name for c in index.columns]) for index in table.indexes),
        )
        for name, table in tables.tables.items()
    }


async def test_a_state_is_good_once(store):
    states = installations_of(store, CLIENT).states
    state = await states.async_issue()
    assert await states.async_consume(state)
    assert not await states.async_consume(state)
    assert not await states.async_consume("forged")


async def test_states_that_nobody_came_back_with_do_not_pile_up(store):
    table = metadata.tables["slack_oauth_states"]
    async with store.slack.writing.begin() as connection:
        old = {"state": "old", "expire_at": datetime(2026, 1, 1)}  # noqa: DTZ001 - slack_sdk keeps naive UTC
        await connection.execute(table.insert(), [old] * 3)
    kept = await installations_of(store, CLIENT).states.async_issue()
    async with store.slack.reading.connect() as connection:
        assert [row.state for row in await connection.execute(table.select())] == [kept]


# -- tokens ----------------------------------------------------------------------------------------------------------


async def test_each_workspace_speaks_with_its_own_token(store, api):
    await install(store, team="T1", token="xoxb-one")
    await install(store, team="T2", token="xoxb-two")
    spaces = many(store, api.url)
    assert (await spaces.voice("T1")).client.token == "xoxb-one"
    assert (await spaces.voice("T2")).client.token == "xoxb-two"
    assert (await spaces.voice("T1")).scopes == {"chat:write"}


async def test_where_the_app_is_not_installed_nothing_is_posted(store, api):
    settings = Settings(slack_client_id=CLIENT, slack_client_secret="cs", slack_api_url=api.url)
    chat = make_slack(settings, store, pace=Pace(0)).chat
    with pytest.raises(SlackRefused, match="/slack/install"):
        await chat.post("slack:T9/C1", chat.render(ordinary_digest()).messages[0], key="k", nonce="n")
    assert await authorizer(many(store, api.url))(None, "T9", "U1") is None
    assert not api.calls


async def test_an_installation_in_the_whole_organisation_serves_its_teams(store, api):
    await install(store, team=None, token="xoxb-org", enterprise_id="E1", is_enterprise_install=True)
    await install(store, team="T2", token="xoxb-two", enterprise_id="E1")
    spaces = many(store, api.url)
    assert (await spaces.voice("E1.T1")).client.token == "xoxb-org"
    assert (await spaces.voice("E1.T2")).client.token == "xoxb-two"
    made = await authorizer(spaces)("E1", "T1", "U1")
    assert (made.bot_token, made.bot_user_id, made.team_id) == ("xoxb-org", BOT_USER, "T1")


async def test_what_is_forgotten_is_gone_and_the_others_stay(store, api):
    await install(store, team="T1")
    await install(store, team="T2", token="xoxb-two")
    spaces = many(store, api.url)
    await spaces.forget("T1")
    with pytest.raises(SlackRefused):
        await spaces.voice("T1")
    assert (await spaces.voice("T2")).client.token == "xoxb-two"


async def test_of_an_organisation_the_teams_that_installed_for_themselves_stay(store, api):
    await install(store, team=None, token="xoxb-org", enterprise_id="E1", is_enterprise_install=True)
    for enterprise, team in (("E1", "T2"), ("E1", "T2"), ("E2", "T3"), (None, "T4")):
        await install(store, team=team, token=f"xoxb-{team}", enterprise_id=enterprise)
    spaces = many(store, api.url)
    await spaces.forget("E1")
    assert await spaces.teams_of("E1") == {"E1.T2"}
    assert [await spaces.teams_of(team) for team in ("E1.T2", "T4", "E9")] == [frozenset()] * 3
    assert (await spaces.voice("E1.T2")).client.token == "xoxb-T2"
    with pytest.raises(SlackRefused):
        await spaces.voice("E1.T1")


async def test_the_newest_installation_counts(store, api):
    await install(store, token="xoxb-old", installed_at=time.time() - 1_000)
    await install(store, token="xoxb-new")
    assert (await many(store, api.url).voice("T1")).client.token == "xoxb-new"


# -- rotation --------------------------------------------------------------------------------------------------------

RENEWED = {
    "ok": True,
    "access_token": "xoxe.xoxb-2-fresh",
    "token_type": "bot",
    "refresh_token": "xoxe-2-next",
    "expires_in": 43_200,
}


async def rotating(store, seconds):
    expires = {"bot_refresh_token": "xoxe-1-refresh", "bot_token_expires_at": int(time.time() + seconds)}
    await install(store, token="xoxe.xoxb-1-old", **expires)


async def test_a_token_that_ends_soon_is_renewed_before_a_scheduled_post_and_stored(store, api):
    await rotating(store, 60)
    api.says["oauth.v2.access"] = RENEWED
    settings = Settings(slack_client_id=CLIENT, slack_client_secret="cs", slack_api_url=api.url)
    chat = make_slack(settings, store, pace=Pace(0)).chat
    for number in range(2):
        await chat.post("slack:T1/C1", chat.render(ordinary_digest()).messages[0], key=str(number), nonce="n")
    (asked,) = api.of("oauth.v2.access")
    assert (asked["grant_type"], asked["refresh_token"]) == ("refresh_token", "xoxe-1-refresh")
    kept = await installations_of(store, CLIENT).reading.async_find_bot(enterprise_id=None, team_id="T1")
    assert (kept.bot_token, kept.bot_refresh_token) == ("xoxe.xoxb-2-fresh", "xoxe-2-next")


async def test_a_token_with_hours_left_is_used_as_it_is(store, api):
    await rotating(store, 5 * 3600)
    assert (await many(store, api.url).voice("T1")).client.token == "xoxe.xoxb-1-old"
    assert not api.calls


async def test_where_renewal_fails_nothing_was_sent(store, api):
    await rotating(store, 60)
    api.says["oauth.v2.access"] = "invalid_refresh_token"
    with pytest.raises(NotSent):
        await many(store, api.url).voice("T1")


async def test_the_renewed_token_is_the_one_that_speaks(store, api):
    await rotating(store, 60)
    api.says["oauth.v2.access"] = RENEWED
    async with FaultProxy(api.url.removesuffix("/api/")) as proxy:
        voice = await many(store, f"{proxy.url}/api/").voice("T1")
        assert voice.client.token == "xoxe.xoxb-2-fresh"
        (sent,) = [body for _, path, body in proxy.requests if "oauth" in path]
        assert parse_qs(sent.decode())["grant_type"] == ["refresh_token"]
