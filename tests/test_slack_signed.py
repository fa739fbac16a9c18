"""What no stand-in enforces: signatures, the three seconds, a response_url's five uses, redelivery, strangers."""

import asyncio
import json
import time

import pytest
from digests import digest_of
from slack_api import BOT_USER, TEAM
from slack_signed import (
    CHANNEL,
    USER,
    calls,
    command,
    event,
    line,
    press,
    responses,
    signed,
    submission,
)
from slack_world import until, values

from bot.actions import Action, encode
from bot.desk.values import Reply

THREE_SECONDS = 3.0


@pytest.fixture
async def app():
    async with line() as made:
        yield made


# -- who may come in -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("signing", "status"),
    [({}, 200), ({"secret": "another"}, 401), ({"at": 0.0}, 401), ({"at": time.time() - 301}, 401)],
)
async def test_only_what_slack_has_signed_within_five_minutes_comes_in(app, signing, status):
    got, _ = await app.sends(command("최태원", url=app.api.response_url("a")), **signing)
    assert got == status
    if status != 200:
        assert not app.desk.asked


async def test_a_signature_is_of_the_very_bytes(app):
    headers = signed("command=%2Fbrief&text=a")
    assert (await app.posts("command=%2Fbrief&text=b", headers))[0] == 401
    assert (await app.posts("command=%2Fbrief&text=b", {}))[0] == 401


async def test_slacks_own_check_of_the_address_is_answered(app):
    body = json.dumps({"type": "url_verification", "challenge": "abc", "token": "t"})
    status, said = await app.posts(body, signed(body, json_body=True))
    assert (status, json.loads(said)) == (200, {"challenge": "abc"})


async def test_the_page_of_health_answers_and_nothing_else_is_served(app):
    assert (await app.gets("/healthz"))[0] == 200
    for path in ("/", "/slack/install", "/slack/oauth_redirect", "/slack/events"):
        assert (await app.gets(path))[0] in (404, 405)


async def test_somebody_of_another_workspace_presses_in_vain(app):
    user = {"id": "U9", "team_id": "T_OTHER"}
    await app.sends(press(encode(Action("pause")), url=app.api.response_url("a"), user=user))
    (said,) = await responses(app, "a", 1)
    assert "이 워크스페이스의 구성원만" in said["text"]
    assert not app.desk.asked


async def test_within_an_organisation_all_are_at_home(app):
    user = {"id": "U9", "team_id": "T_OTHER"}
    body = press(encode(Action("list")), user=user, url=app.api.response_url("a"), enterprise={"id": "E1"})
    app.api.says["auth.test"] = {"team_id": TEAM, "enterprise_id": "E1", "user_id": BOT_USER, "bot_id": "B0BOT"}
    await app.sends(body)
    await until(lambda: _asked(app, "press"))
    assert app.desk.asked[0][1].workspace == f"E1.{TEAM}"


async def _asked(app, verb):
    return [asked for asked in app.desk.asked if asked[0] == verb]


# -- three seconds ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "payload",
    [
        command("최태원"),
        press(encode(Action("brief", ("chey-tae-won", "24")))),
        submission(values("chey-tae-won", 24, "here"), {"channel": CHANNEL}),
        event({"type": "app_mention", "user": USER, "channel": CHANNEL, "ts": "1.1", "text": "<@U0BOT> 최태원"}),
    ],
    ids=["command", "button", "window", "mention"],
)
async def test_everything_is_acknowledged_while_the_desk_still_thinks(app, payload):
    app.desk.gate = asyncio.Event()
    begun = time.monotonic()
    status, said = await app.sends(payload)
    assert (status, said) == (200, "")
    assert time.monotonic() - begun < THREE_SECONDS
    await until(lambda: _thinking(app))
    app.desk.gate.set()


async def _thinking(app):
    return app.desk.asked


async def test_a_bare_command_opens_the_window_before_anything_else_is_asked(app):
    app.desk.gate = asyncio.Event()
    await app.sends(command(" ", trigger="7.7.x", url=app.api.response_url("a")))
    (opened,) = await calls(app, "views.open")
    assert opened["trigger_id"] == "7.7.x"
    assert not app.desk.asked
    origin = json.loads(opened["view"]["private_metadata"])
    assert (origin["channel"], origin["url"]) == (CHANNEL, app.api.response_url("a"))


async def test_a_window_that_came_too_late_is_explained(app):
    app.api.says["views.open"] = "expired_trigger_id"
    await app.sends(command("", url=app.api.response_url("a")))
    (said,) = await responses(app, "a", 1)
    assert "3초" in said["text"]


# -- the response_url ------------------------------------------------------------------------------------------------


async def test_an_answer_that_takes_a_moment_says_that_it_is_being_made_and_takes_the_place_of_that(app):
    app.desk.gate = asyncio.Event()
    await app.sends(command("최태원", url=app.api.response_url("a")))
    (first,) = await responses(app, "a", 1)
    assert (first["text"], first["response_type"], first["replace_original"]) == ("찾는 중…", "ephemeral", False)
    app.desk.gate.set()
    _, second = await responses(app, "a", 2)
    assert (second["response_type"], second["replace_original"]) == ("ephemeral", True)
    assert (second["unfurl_links"], second["unfurl_media"]) == (False, False)


async def test_an_answer_that_is_there_at_once_is_all_that_is_said(app):
    await app.sends(command("최태원", url=app.api.response_url("a")))
    (only,) = await responses(app, "a", 1)
    await asyncio.sleep(0.2)
    assert len(app.api.responses["a"]) == 1
    assert "최태원 · 최근 7일" in only["text"]
    assert only["replace_original"] is False


@pytest.mark.parametrize("count", [1, 30, 60])
async def test_a_response_url_is_never_used_more_than_five_times(app, count):
    app.desk.reply, app.desk.gate = Reply(digest=digest_of(count)), asyncio.Event()
    await app.sends(command("전체", url=app.api.response_url("a")))
    await responses(app, "a", 1)
    app.desk.gate.set()
    await until(lambda: _settled(app, "a"))
    assert 2 <= len(app.api.responses["a"]) <= 5
    assert not app.api.of("chat.postEphemeral")


async def _settled(app, name):
    before = len(app.api.responses.get(name, []))
    await asyncio.sleep(0.3)
    return before > 1 and before == len(app.api.responses[name])


async def test_where_the_response_url_has_ended_the_answer_is_posted_to_the_asker(app):
    app.api.expired.add("a")
    await app.sends(command("최태원", url=app.api.response_url("a")))
    (posted,) = await calls(app, "chat.postEphemeral")
    assert (posted["channel"], posted["user"]) == (CHANNEL, USER)
    assert "최태원 · 최근 7일" in posted["text"]


async def test_a_window_that_stood_open_for_half_an_hour_is_answered_without_its_response_url(app):
    origin = {"channel": CHANNEL, "thread": "", "url": app.api.response_url("a"), "at": time.time() - 30 * 60}
    await app.sends(submission(values("chey-tae-won", 168, "here"), origin))
    await calls(app, "chat.postEphemeral")
    assert "a" not in app.api.responses


async def test_a_choice_in_a_private_answer_turns_it_into_the_next_one(app):
    app.desk.gate = asyncio.Event()
    value = encode(Action("brief", ("chey-tae-won", "24")))
    await app.sends(press(value, url=app.api.response_url("a"), ephemeral=True))
    await responses(app, "a", 1)
    app.desk.gate.set()
    assert [one["replace_original"] for one in await responses(app, "a", 2)] == [True, True]


@pytest.mark.parametrize("ephemeral", [False, True])
@pytest.mark.parametrize("verb", ["sources", "share", "brief"])
async def test_a_button_leaves_the_message_that_it_stands_under_as_it_is(app, verb, ephemeral):
    """Even where the answer takes long: ``replace_original`` would put it in the place of the channel's digest."""
    if verb == "brief" and ephemeral:
        return
    app.desk.gate = asyncio.Event()
    await app.sends(press(encode(Action(verb, ("s1", "24"))), url=app.api.response_url("a"), ephemeral=ephemeral))
    await asyncio.sleep(0.7)
    assert "a" not in app.api.responses
    app.desk.gate.set()
    (said,) = await responses(app, "a", 1)
    assert (said["replace_original"], said["response_type"]) == (False, "ephemeral")


@pytest.mark.parametrize(
    ("message", "thread"),
    [
        ({"ts": "9.9"}, None),
        ({"ts": "9.9", "thread_ts": "9.9"}, None),
        ({"ts": "9.9", "thread_ts": "1.1"}, "1.1"),
    ],
    ids=["alone", "head of a thread", "in a thread"],
)
async def test_the_answer_to_a_button_stands_where_its_message_does(app, message, thread):
    await app.sends(press(encode(Action("sources", ("s1",))), url=app.api.response_url("a"), message=message))
    (said,) = await responses(app, "a", 1)
    assert said.get("thread_ts") == thread


# -- once ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "payload",
    [
        command("최태원", trigger="8.8.z"),
        press(encode(Action("helpful", ("s1", "morning", "2024-07-02"))), trigger="8.8.y"),
        submission(values("chey-tae-won", 24, "here"), {"channel": CHANNEL}, view_id="V8"),
        event({"type": "app_mention", "user": USER, "channel": CHANNEL, "ts": "1.1", "text": "최태원"}, event_id="Ev8"),
    ],
    ids=["command", "button", "window", "mention"],
)
async def test_what_is_delivered_again_is_acknowledged_and_answered_once(app, payload):
    for _ in range(3):
        assert (await app.sends(payload))[0] == 200
    await until(lambda: _thinking(app))
    await asyncio.sleep(0.3)
    assert len(app.desk.asked) == 1


async def test_two_presses_are_two_questions(app):
    for trigger in ("1.a", "1.b"):
        await app.sends(press(encode(Action("list")), trigger=trigger, url=app.api.response_url(trigger)))

    async def both():
        return len(app.desk.asked) == 2

    await until(both)


@pytest.mark.parametrize("fault", ["429:0.05", "none"])
async def test_what_slack_surely_did_not_take_is_sent_again_because_nobody_asks_again(app, fault):
    question = app.api.platform.accept(CHANNEL, {"payload": {}, "key": ""}, own=False)
    app.api.platform.record(event="arm", channel=CHANNEL, faults=[fault])
    inner = {"type": "app_mention", "user": USER, "channel": CHANNEL, "ts": question, "text": "최태원"}
    await app.sends(event(inner))
    count = 2 if fault.startswith("429") else 1
    assert len(await calls(app, "chat.postMessage", count)) == count
    await until(lambda: _answered(app))


async def _answered(app):
    return [message for message in app.api.platform.channel(CHANNEL).messages if message.own]


@pytest.mark.parametrize("fault", ["500-after", "reset-after", "429:3600"])
async def test_what_may_have_been_taken_is_not_sent_again(app, fault):
    question = app.api.platform.accept(CHANNEL, {"payload": {}, "key": ""}, own=False)
    app.api.platform.record(event="arm", channel=CHANNEL, faults=[fault])
    inner = {"type": "app_mention", "user": USER, "channel": CHANNEL, "ts": question, "text": "최태원"}
    await app.sends(event(inner))
    await calls(app, "chat.postMessage")
    await asyncio.sleep(0.3)
    assert len(app.api.of("chat.postMessage")) == 1
    told = [given["text"] for given in app.api.of("chat.postEphemeral")]
    assert told == (["문제가 생겨 답하지 못했습니다. 잠시 뒤에 다시 시도해 주세요."] if fault == "429:3600" else [])
