"""What comes in that is odd, and what becomes of us: fields, stale buttons, foreign windows, uninstallations, languages."""

import asyncio
import json

import pytest
from slack_api import BOT_USER, TEAM
from slack_signed import (
    CHANNEL,
    SECRET,
    USER,
    calls,
    command,
    event,
    line,
    press,
    responses,
    shortcut,
    submission,
    suggestion,
)
from slack_world import until, values

from bot.chat.slack_views import MOST_CHOICES
from bot.desk.values import Choice, Reply
from bot.errors import StoreError


@pytest.fixture
async def app():
    async with line() as made:
        yield made


# -- fields and odd payloads -----------------------------------------------------------------------------------------


async def test_suggestions_come_with_the_acknowledgement(app):
    app.desk.choices = [Choice(value=f"id-{n}", label=f"이름 {n} " + "가" * 200) for n in range(150)]
    status, said = await app.sends(suggestion("최"))
    found = json.loads(said)["options"]
    assert status == 200
    assert len(found) == MOST_CHOICES
    assert all(len(one["text"]["text"]) <= 75 for one in found)
    _, asker, typed = app.desk.asked[0]
    assert (asker.channel, typed) == (CHANNEL, "최")


async def test_suggestions_that_cannot_be_made_are_none(app):
    app.desk.failure = StoreError("no database")
    status, said = await app.sends(suggestion("최"))
    assert (status, json.loads(said)) == (200, {"options": []})


@pytest.mark.parametrize("value", ["", "eb0|list", "eb1|unknown", "javascript:alert(1)", "eb1|list|" + "x" * 200])
async def test_a_button_that_is_not_ours_is_answered_with_a_hint(app, value):
    await app.sends(press(value, url=app.api.response_url("a")))
    (said,) = await responses(app, "a", 1)
    assert "쓰지 않는 버튼" in said["text"]
    assert not app.desk.asked


@pytest.mark.parametrize(
    ("given", "origin"),
    [
        ({}, {"channel": CHANNEL}),
        (values("chey-tae-won", 7, "here"), {"channel": CHANNEL}),
        (values("chey-tae-won", 24, "here"), "not json"),
        (values("chey-tae-won", 24, "here"), {"channel": CHANNEL, "token": "x"}),
        ({"eb:subject": None}, {}),
    ],
)
async def test_a_window_that_is_not_ours_asks_nothing(app, given, origin):
    assert (await app.sends(submission(given, origin)))[0] == 200
    await asyncio.sleep(0.1)
    assert not app.desk.asked


async def test_a_window_from_app_home_is_answered_by_a_direct_message(app):
    await app.sends(submission(values("chey-tae-won", 24, "channel"), {}))
    (posted,) = await calls(app, "chat.postMessage")
    assert posted["channel"] == USER
    assert app.desk.asked[0][2] == ("chey-tae-won", 24, False)


async def test_the_shortcut_of_a_message_answers_in_its_thread(app):
    message = {"type": "message", "ts": "55.5", "text": "?"}
    await app.sends(shortcut("eb:message_shortcut", message=message, response_url=app.api.response_url("a")))
    (opened,) = await calls(app, "views.open")
    kept = opened["view"]["private_metadata"]
    await app.sends(submission(values("chey-tae-won", 24, "channel"), kept))
    (posted,) = await calls(app, "chat.postMessage")
    assert (posted["channel"], posted["thread_ts"]) == (CHANNEL, "55.5")


async def test_the_shortcut_menu_opens_the_window(app):
    await app.sends(shortcut("eb:shortcut"))
    (opened,) = await calls(app, "views.open")
    assert json.loads(opened["view"]["private_metadata"])["channel"] == ""


async def test_an_announcement_that_cannot_be_posted_is_told_to_the_asker(app):
    app.desk.reply = Reply(lines=("구독했습니다.",), announcement="최태원 소식을 구독했습니다.")
    app.api.platform.record(event="manner", channel=CHANNEL, manner={"refuses": "not_in_channel"})
    await app.sends(command("구독 최태원", url=app.api.response_url("a")))
    said = await responses(app, "a", 2)
    assert "/invite" in said[-1]["text"]
    assert said[-1]["replace_original"] is False


# -- what becomes of us ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("inner", "forgotten"),
    [
        ({"type": "app_uninstalled"}, [("forget", "slack", TEAM, "")]),
        ({"type": "tokens_revoked", "tokens": {"oauth": [], "bot": ["U0BOT"]}}, [("forget", "slack", TEAM, "")]),
        ({"type": "tokens_revoked", "tokens": {"oauth": ["U1"], "bot": []}}, []),
        ({"type": "channel_deleted", "channel": CHANNEL}, [("forget", "slack", TEAM, CHANNEL)]),
        ({"type": "group_deleted", "channel": CHANNEL}, [("forget", "slack", TEAM, CHANNEL)]),
        ({"type": "channel_left", "channel": CHANNEL}, [("forget", "slack", TEAM, CHANNEL)]),
        ({"type": "group_left", "channel": CHANNEL}, [("forget", "slack", TEAM, CHANNEL)]),
        ({"type": "member_left_channel", "user": BOT_USER, "channel": CHANNEL}, [("forget", "slack", TEAM, CHANNEL)]),
        ({"type": "member_left_channel", "user": USER, "channel": CHANNEL}, []),
    ],
)
async def test_what_is_gone_is_forgotten(app, inner, forgotten):
    assert (await app.sends(event(inner)))[0] == 200
    await (until(lambda: _asked(app)) if forgotten else asyncio.sleep(0.15))
    assert app.desk.asked == forgotten


@pytest.mark.parametrize(
    "inner", [{"type": "app_uninstalled"}, {"type": "tokens_revoked", "tokens": {"bot": ["U0BOT"]}}]
)
@pytest.mark.parametrize(
    ("wrapper", "forgotten"),
    [
        ({"enterprise_id": "E1", "team_id": None}, "E1"),
        ({"enterprise_id": None, "team_id": "E1"}, "E1"),
        ({"enterprise_id": "E1", "is_enterprise_install": True}, "E1"),
        ({"authorizations": [{"enterprise_id": "E1", "team_id": None, "is_enterprise_install": True}]}, "E1"),
        ({"enterprise_id": "E1", "authorizations": [{"enterprise_id": "E1", "team_id": TEAM}]}, f"E1.{TEAM}"),
        ({"is_enterprise_install": False, "authorizations": []}, TEAM),
    ],
)
async def test_an_organisation_is_left_as_a_whole_and_a_team_of_it_alone(app, inner, wrapper, forgotten):
    assert (await app.sends(event(inner, **wrapper)))[0] == 200
    await until(lambda: _asked(app))
    assert app.desk.asked == [("forget", "slack", forgotten, "")]


@pytest.mark.parametrize("wrapper", [{"enterprise_id": "E1"}, {"authorizations": [{"enterprise_id": "E1"}]}])
async def test_an_organisation_that_takes_us_out_of_some_workspaces_is_left_there(app, wrapper):
    assert (await app.sends(event({"type": "team_access_revoked", "team_ids": ["T2", "T3"]}, **wrapper)))[0] == 200
    await until(lambda: _asked(app))
    assert app.desk.asked == [("forget", "slack", "E1.T2", ""), ("forget", "slack", "E1.T3", "")]


async def _asked(app):
    return app.desk.asked


async def test_whoever_invites_the_bot_is_told_alone_what_it_can_do(app):
    app.desk.reply = Reply(lines=("이렇게 씁니다.",))
    joined = {"type": "member_joined_channel", "user": BOT_USER, "channel": CHANNEL, "inviter": USER}
    await app.sends(event(joined))
    (posted,) = await calls(app, "chat.postEphemeral")
    assert (posted["user"], posted["text"]) == (USER, "이렇게 씁니다.")
    await app.sends(event({**joined, "user": "U5"}, event_id="Ev2"))
    await asyncio.sleep(0.1)
    assert len(app.desk.asked) == 1


async def test_app_home_asks_for_the_channels_that_both_are_in(app):
    app.api.says["users.conversations"] = {"channels": [{"id": "C1"}, {"id": "C2"}]}
    await app.sends(event({"type": "app_home_opened", "user": USER, "channel": "D1", "tab": "home"}))
    (published,) = await calls(app, "views.publish")
    assert published["user_id"] == USER
    assert app.desk.asked[0][2] == ["C1", "C2"]
    await app.sends(
        event({"type": "app_home_opened", "user": USER, "channel": "D1", "tab": "messages"}, event_id="Ev2")
    )
    await asyncio.sleep(0.1)
    assert len(app.desk.asked) == 1


@pytest.mark.parametrize(("locale", "told"), [("en-US", "en"), ("ko-KR", "ko"), ("ja-JP", "en")])
async def test_the_askers_language_is_asked_where_the_app_may_and_once(locale, told):
    async with line(",users:read") as app:
        app.api.says["users.info"] = {"user": {"locale": locale}}
        for number in range(2):
            await app.sends(command("Jensen Huang", trigger=f"9.{number}", url=app.api.response_url("a")))
            await until(lambda count=number + 1: _asked_times(app, count))
        assert [asked[1].locale for asked in app.desk.asked] == [told, told]
        assert len(app.api.of("users.info")) == 1


async def test_without_the_scope_everybody_is_answered_in_korean(app):
    await app.sends(command("Jensen Huang", url=app.api.response_url("a")))
    await until(lambda: _asked_times(app, 1))
    assert app.desk.asked[0][1].locale == "ko"
    assert not app.api.of("users.info")


async def _asked_times(app, count):
    return len(app.desk.asked) >= count


async def test_no_secret_is_logged_whatever_fails(app, capsys, caplog):
    caplog.set_level("DEBUG")
    app.desk.failure = RuntimeError(f"xoxb-1234567890-abcdefghij {SECRET}")
    await app.sends(command("최태원", url=app.api.response_url("secret-path")))
    await responses(app, "secret-path", 1)
    said = "".join(capsys.readouterr()) + caplog.text
    assert "question not answered" in said
    for secret in ("xoxb", SECRET, "secret-path"):
        assert secret not in said
