"""The manifest says what the code does, and the file in config/ is the manifest."""

import argparse
import json
import re
from pathlib import Path

import pytest
import yaml
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_desk import FakeDesk

from bot.chat.slack import manifest
from bot.chat.slack.adapter import HISTORY_SCOPES
from bot.chat.slack.answering import Answering
from bot.chat.slack.app import make_app
from bot.chat.slack.handlers import Handlers
from bot.chat.slack.pace import Pace
from bot.chat.slack.underway import Underway
from bot.chat.slack.ways import EVENTS_PATH
from bot.chat.slack.workspaces import OneWorkspace
from bot.commands.slack import slack
from bot.delivery.courier import clock
from bot.errors import InputError

FILE = Path(__file__).parent.parent / "config" / "slack-manifest.yaml"
URL = "https://brief.example.com"
NOWHERE = "http://127.0.0.1:9/api/"


def test_the_file_is_what_the_code_makes():
    assert FILE.read_text(encoding="utf-8") == manifest.manifest_yaml()


def listening() -> AsyncApp:
    """Our handlers on Bolt; nobody is asked anything."""
    spaces, pace, api_url = OneWorkspace("xoxb-x", NOWHERE), Pace(0), NOWHERE
    answering = Answering(FakeDesk(), None, spaces, pace, clock)
    return make_app(Handlers(answering, spaces, pace), spaces, Underway(), api_url=api_url, signing_secret="x")


async def test_every_event_that_we_ask_for_is_listened_to_and_no_other():
    asked = set(manifest.make_manifest()["settings"]["event_subscriptions"]["bot_events"])
    app = listening()
    heard = set(await heard_events(app, [*asked, "message", "reaction_added", "team_join"]))
    assert heard == asked


async def heard_events(app, names):
    return [name for name in names if [one for one in app._async_listeners if await hears(one, name)]]


async def hears(listener, name):
    body = {"type": "event_callback", "team_id": "T1", "event": {"type": name, "user": "U1", "channel": "C1"}}
    request = AsyncBoltRequest(body=body, mode="socket_mode")
    return await listener.async_matches(req=request, resp=BoltResponse(status=200))


def test_the_scopes_suffice_for_reading_back():
    asked = set(manifest.make_manifest()["oauth_config"]["scopes"]["bot"])
    assert {"channels:history", "groups:history", "channels:read", "groups:read", "chat:write", "commands"} <= asked
    assert set(HISTORY_SCOPES.values()) - asked == {"im:history", "mpim:history"}


def test_lengths_are_those_that_slack_takes():
    made = manifest.make_manifest(URL)
    display = made["display_information"]
    assert len(display["name"]) <= 35
    assert len(display["description"]) <= 140
    assert 174 <= len(display["long_description"]) <= 4_000
    assert re.fullmatch(r"#[0-9a-f]{6}", display["background_color"])
    for shortcut in made["features"]["shortcuts"]:
        assert len(shortcut["name"]) <= 24
        assert len(shortcut["description"]) <= 150
    assert len(made["features"]["slash_commands"]) == 1


def test_for_socket_mode_no_address_is_named():
    assert "http" not in json.dumps(manifest.make_manifest())
    assert manifest.make_manifest()["settings"]["socket_mode_enabled"] is True


def test_for_http_every_address_is_ours_and_tokens_rotate():
    made = manifest.make_manifest(URL + "/")
    found = set(re.findall(r"https://[^\"]+", json.dumps(made)))
    assert found == {URL + EVENTS_PATH, URL + "/slack/oauth_redirect"}
    assert made["settings"]["socket_mode_enabled"] is False
    assert made["settings"]["token_rotation_enabled"] is True


def args(**given):
    return argparse.Namespace(**{"url": "", "json": False, "what": "manifest", **given})


def test_the_command_prints_it(capsys):
    assert slack(args()) == 0
    assert yaml.safe_load(capsys.readouterr().out) == manifest.make_manifest()
    assert slack(args(json=True, url=URL)) == 0
    assert json.loads(capsys.readouterr().out) == manifest.make_manifest(URL)


@pytest.mark.parametrize(
    "url", ["http://a.example", "https://", "https://a.example/path", "https://a.example?x=1", "a"]
)
def test_an_address_that_slack_would_refuse_is_refused(url):
    with pytest.raises(InputError, match="예: https://"):
        slack(args(url=url))
