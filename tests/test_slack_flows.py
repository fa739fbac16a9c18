"""Every way of asking, end to end through Bolt against local-slack, over both transports."""

import asyncio
import json
from contextlib import asynccontextmanager, suppress
from dataclasses import replace

import pytest
from digests import ordinary_digest
from node_tools import free_port, local_slack
from slack_desk import FakeDesk
from slack_world import (
    ALICE,
    APP_TOKEN,
    BOB,
    BOT,
    BOT_TOKEN,
    GENERAL,
    SECRET,
    TEAM,
    controls,
    running,
    until,
    values,
)

from bot.actions import Action
from bot.chat import slack_blocks
from bot.chat.slack.pace import Pace
from bot.chat.slack.service import make_slack
from bot.delivery import Courier, deliver
from bot.desk.values import Reply
from bot.settings import Settings
from bot.store import Store

WORDS = Reply(lines=("최태원 소식을 구독합니다.",), announcement="최태원 <!channel> 소식을 구독했습니다.")


class Bench:
    """A workspace, our app in it, and the desk behind the app."""

    def __init__(self, world, slack, store, desk):
        self.world, self.slack, self.store, self.desk = world, slack, store, desk

    async def asked(self, verb, count=1):
        async def found():
            return [asked for asked in self.desk.asked if asked[0] == verb][count - 1 : count]

        return (await until(found))[0]

    async def seen(self, words, channel=GENERAL):
        """The newest message that says *words*."""

        async def found():
            return next((m for m in reversed(await self.world.messages(channel)) if words in m["text"]), None)

        return await until(found)

    async def call(self, method, count=1):
        """Arguments of the app's *count*-th call of *method*, as it made it."""

        async def found():
            return [entry["detail"] for entry in await self.world.log(method) if entry["summary"] == method][
                count - 1 :
            ]

        return (await until(found))[0]


@asynccontextmanager
async def bench(tmp_path, mode):
    port = free_port()
    where = f"http://127.0.0.1:{port}/slack/events"
    async with running(tmp_path, mode, where) as world, Store.open("sqlite+aiosqlite://") as store:
        settings = Settings(
            slack_bot_token=BOT_TOKEN,
            slack_app_token=APP_TOKEN,
            slack_api_url=world.api_url,
            slack_mode="socket" if mode == "socket" else "http",
            slack_signing_secret=SECRET,
            slack_listen=f"127.0.0.1:{port}",
        )
        slack, desk = make_slack(settings, store, pace=Pace(0)), FakeDesk()
        listening = asyncio.create_task(slack.listen(desk))
        try:
            await until(lambda: _ready(world, mode, port, listening))
            yield Bench(world, slack, store, desk)
        finally:
            listening.cancel()
            with suppress(asyncio.CancelledError):
                await listening


async def _ready(world, mode, port, listening):
    if listening.done():
        listening.result()
    if mode == "socket":
        return await world.log("socket connected")
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True


@pytest.fixture(scope="module", autouse=True)
def _needs_local_slack():
    local_slack()


@pytest.fixture(params=["socket", "events"])
async def app(request, tmp_path):
    async with bench(tmp_path, request.param) as made:
        yield made


async def test_a_command_is_acknowledged_and_answered_to_its_asker_alone(app):
    app.desk.gate = asyncio.Event()
    await app.world.command("최태원 7일")
    assert (await app.seen("찾는 중…"))["ephemeral_to"] == ALICE
    app.desk.gate.set()
    _, asker, words = await app.asked("answer")
    assert words == "최태원 7일"
    assert (asker.workspace, asker.channel, asker.user, asker.mention) == (TEAM, GENERAL, ALICE, f"<@{ALICE}>")
    answer = await app.seen("최태원 · 최근 7일")
    assert answer["subtype"] == "ephemeral"
    assert answer["ephemeral_to"] == ALICE
    assert controls(answer)[-1]["text"]["text"] == "채널에 공유"
    assert not [m for m in await app.world.messages() if m.get("subtype") != "ephemeral"]


async def test_an_answer_is_shared_by_its_button_through_the_desk(app):
    await app.world.command("최태원")
    app.desk.replies["share"] = Reply(lines=("이 채널에 공유했습니다.",))
    await app.world.presses(await app.seen("최태원 · 최근 7일"), "채널에 공유")
    _, asker, (subject, hours, token) = await app.asked("share")
    assert (subject, hours, asker.user) == ("chey-tae-won", 168, ALICE)
    assert token
    await app.seen("이 채널에 공유했습니다.")


async def test_a_change_is_announced_in_the_channel_with_who_did_it(app):
    app.desk.replies["구독 최태원"] = WORDS
    await app.world.command("구독 최태원", user=BOB)
    said = await app.seen("구독했습니다")
    assert said.get("subtype") != "ephemeral"
    assert said["text"].startswith(f"<@{BOB}> ")
    assert "<!channel>" not in said["text"]
    elements = said["blocks"][0]["elements"][0]["elements"]
    assert elements[0] == {"type": "user", "user_id": BOB}
    assert elements[-1] == {"type": "text", "text": WORDS.announcement}
    assert (await app.seen("최태원 소식을 구독합니다."))["ephemeral_to"] == BOB


async def test_a_bare_command_opens_a_window_and_its_submission_is_answered(app):
    await app.world.command("")
    view = (await app.call("views.open"))["view"]
    view = json.loads(view) if isinstance(view, str) else view
    assert view["title"]["text"] == "브리핑 찾기"
    await app.world.submits(values("chey-tae-won", 72, "here"))
    _, asker, what = await app.asked("ask")
    assert what == ("chey-tae-won", 72, False)
    assert asker.channel == GENERAL
    assert (await app.seen("최태원 · 최근 7일"))["ephemeral_to"] == ALICE


async def test_a_window_may_answer_to_the_channel(app):
    app.desk.replies["share"] = Reply(lines=("이 채널에 공유했습니다.",))
    await app.world.command("")
    await app.call("views.open")
    await app.world.submits(values("chey-tae-won", 24, "channel"))
    assert (await app.asked("ask"))[2] == ("chey-tae-won", 24, True)
    assert (await app.asked("share"))[2][:2] == ("chey-tae-won", 168)
    await app.seen("이 채널에 공유했습니다.")


async def test_a_mention_is_answered_in_its_thread(app):
    await app.world.says(f"<@{BOT}> 왜 <https://a.example/x?a=1&amp;b=2|a.example>")
    assert (await app.asked("answer"))[2] == "왜 https://a.example/x?a=1&b=2"
    answer = await app.seen("최태원 · 최근 7일")
    question = await app.seen(f"<@{BOT}>")
    assert answer["thread_ts"] == question["ts"]
    assert answer.get("subtype") != "ephemeral"


async def test_a_mention_that_cannot_be_used_is_answered_to_its_asker_alone(app):
    app.desk.reply = Reply(lines=("알아듣지 못했습니다.",), failed=True)
    await app.world.says(f"<@{BOT}> ㅁㄴㅇㄹ")
    answer = await app.seen("알아듣지 못했습니다.")
    assert (answer["subtype"], answer["ephemeral_to"]) == ("ephemeral", ALICE)


async def test_app_home_shows_the_channels_and_help(app):
    await app.world.opens_home()
    _, asker, _ = await app.asked("home")
    assert (asker.channel, asker.user) == ("", ALICE)
    view = (await app.call("views.publish"))["view"]
    said = json.dumps(json.loads(view) if isinstance(view, str) else view, ensure_ascii=False)
    for words in (
        "11월 23일(월) 08:30",
        "매일 08:30 · 최태원, 젠슨 황",
        "소스 47곳 확인",
        "/brief 최태원",
        "(일시정지)",
    ):
        assert words in said


async def test_a_digest_goes_through_the_ledger_once_with_one_reply_a_story(app):
    courier = Courier(ledger=app.store.ledger, chats=[app.slack.chat])
    channel, digest = f"slack:{TEAM}/{GENERAL}", ordinary_digest()
    due = courier.now()
    for _ in range(2):
        entry = await deliver(courier, channel, digest, due_at=due)
        assert entry.delivery.state == "sent"
    head, *replies = await app.world.messages()
    assert head["blocks"] == json.loads(json.dumps(slack_blocks.digest_messages(digest)[0]["blocks"]))
    assert [reply["thread_ts"] for reply in replies] == [head["ts"]] * 3
    posted = [entry["detail"] for entry in await app.world.log("chat.postMessage")]
    assert len(posted) == 4
    assert all(str(given["unfurl_links"]).lower() == "false" for given in posted)
    assert all("key" in str(given["metadata"]) for given in posted)


async def test_the_buttons_under_a_story_name_it_and_replace_nothing(app):
    app.desk.replies |= {
        "sources": Reply(lines=("출처 3건",), digest=one_story()),
        "helpful": Reply(lines=("고맙습니다.",)),
        "follow": WORDS,
    }
    courier = Courier(ledger=app.store.ledger, chats=[app.slack.chat])
    await deliver(courier, f"slack:{TEAM}/{GENERAL}", ordinary_digest(), due_at=courier.now())
    head = (await app.world.messages())[0]
    for number, (label, action) in enumerate(
        [
            ("출처 3건", Action("sources", ("s1", "morning", "2024-07-02"))),
            ("도움이 됐어요", Action("helpful", ("s1", "morning", "2024-07-02"))),
            ("최태원 구독", Action("follow", ("chey-tae-won",))),
        ],
        1,
    ):
        await app.world.presses(head, label)
        assert (await app.asked("press", number))[2] == action
    shown = await app.seen("출처 3건")
    assert "SK하이닉스, 5년간 103조 원 투자 계획" in json.dumps(shown, ensure_ascii=False)
    assert (await app.seen("고맙습니다."))["subtype"] == "ephemeral"
    assert (await app.seen("구독했습니다")).get("subtype") != "ephemeral"
    assert (await app.world.messages())[0] == head


def one_story():
    digest = ordinary_digest()
    return replace(digest, cards=digest.cards[:1], listed=())


async def test_what_fails_behind_the_desk_is_said_kindly_and_can_be_asked_again(app):
    app.desk.failure = RuntimeError("xoxb-secret-in-a-message")
    await app.world.command("최태원")
    sorry = await app.seen("문제가 생겨 답하지 못했습니다")
    assert "xoxb" not in json.dumps(sorry)
    app.desk.failure = None
    await app.world.command("최태원")
    await app.seen("최태원 · 최근 7일")


async def test_two_processes_on_one_store_answer_a_command_once(app):
    """local-slack hands every envelope to every socket, which Slack itself does only when it delivers again."""
    desk = FakeDesk()
    second = make_slack(app.slack.settings.model_copy(update={"slack_listen": f"127.0.0.1:{free_port()}"}), app.store)
    listening = asyncio.create_task(second.listen(desk))
    await asyncio.sleep(0.5)
    await app.world.command("최태원")
    await app.seen("최태원 · 최근 7일")
    await asyncio.sleep(0.3)
    assert len(desk.asked) + len(app.desk.asked) == 1
    assert sum("최태원 · 최근 7일" in m["text"] for m in await app.world.messages()) == 1
    listening.cancel()
    with suppress(asyncio.CancelledError):
        await listening
