"""The whole of it: people in local-slack, our app, and the real desk behind it."""

import asyncio
import json
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta

import pytest
from articles import article
from front_desk import TEXT
from node_tools import local_slack
from slack_world import ALICE, APP_TOKEN, BOB, BOT, BOT_TOKEN, GENERAL, TEAM, controls, running, until

from bot.app import open_app
from bot.collect import STORY_WINDOW, assign_stories
from bot.delivery import parse_address
from bot.platforms import keep_listening
from bot.settings import Settings

CHANNEL = f"slack:{TEAM}/{GENERAL}"


@pytest.fixture(scope="module", autouse=True)
def _needs_local_slack():
    local_slack()


class Room:
    """A channel with people, and the app that serves it."""

    def __init__(self, world, app):
        self.world, self.app = world, app

    async def seen(self, words, *, public=None, after=0):
        """The first message from number *after* on that says *words*, among those only one sees, or all see."""

        async def found():
            for message in (await self.world.messages())[after:]:
                whispered = message.get("subtype") == "ephemeral"
                if words in json.dumps(message, ensure_ascii=False) and public in (None, not whispered):
                    return message
            return None

        return await until(found, seconds=20)

    async def replies_to(self, head):
        messages = await self.world.messages()
        return [one for one in messages if one.get("thread_ts") == head["ts"] and one["ts"] != head["ts"]]


@asynccontextmanager
async def room(tmp_path):
    async with running(tmp_path) as world:
        settings = Settings(
            database_url="sqlite+aiosqlite://",
            slack_bot_token=BOT_TOKEN,
            slack_app_token=APP_TOKEN,
            slack_api_url=world.api_url,
            questions_a_minute=100,
        )
        async with open_app(settings, platforms=True) as app:
            (platform,) = app.platforms
            listening = asyncio.create_task(keep_listening(platform, app.desk, asyncio.sleep))
            try:
                await until(lambda: world.log("socket connected"))
                yield Room(world, app)
            finally:
                listening.cancel()
                with suppress(asyncio.CancelledError):
                    await listening


async def publish(app):
    now = datetime.now(UTC)
    made = article("a", text=TEXT, people=("chey-tae-won",), published=now - timedelta(hours=1), text_hash="hash-a")
    await app.store.add_article(made, None, now)
    await assign_stories(app.store, now, window=timedelta(hours=1) + STORY_WINDOW)


async def test_a_morning_with_the_bot(tmp_path):
    async with room(tmp_path) as here:
        world, app = here.world, here.app
        await publish(app)

        await world.command("최태원 7일")
        answer = await here.seen("채널에 공유", public=False)
        assert answer["ephemeral_to"] == ALICE

        await world.presses(answer, "채널에 공유")
        head = await here.seen("최태원", public=True)
        (reply,) = await until(lambda: here.replies_to(head))
        assert "https://a.example/1" in json.dumps(reply)

        await world.presses(head, "원문 문장 보기")
        assert (await here.seen("└", public=False))["ephemeral_to"] == ALICE
        await world.presses(head, "도움이 됐어요", user=BOB)
        await here.seen("고맙습니다", public=False)

        await world.command("구독 젠슨 황", user=BOB)
        announced = await here.seen(f"<@{BOB}>", public=True)
        assert "젠슨 황" in announced["text"]
        kept = await app.store.subscriptions.of(parse_address(CHANNEL))
        assert list(kept.people) == ["jensen-huang"]

        await world.command("시간 평일 9시")
        await here.seen(f"<@{ALICE}>", public=True)
        await world.command("목록")
        await here.seen("09:00", public=False)

        count = len(await world.messages())
        await world.says(f"<@{BOT}> 상태")
        status = await here.seen("다음 브리핑", public=True, after=count)
        assert status["thread_ts"]

        await world.opens_home()
        (published,) = await until(lambda: world.log("views.publish"))
        view = published["detail"]["view"]
        assert "젠슨 황" in json.dumps(json.loads(view) if isinstance(view, str) else view, ensure_ascii=False)

        count = len(await world.messages())
        await world.command("최태훤")
        wondered = await here.seen("최태원", public=False, after=count)
        assert controls(wondered)

        count = len(await world.messages())
        await world.command("해지", user=BOB)
        await here.seen("모두 해지", public=False, after=count)
