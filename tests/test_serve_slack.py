"""``exec-brief`` on Slack as its operator and its users meet it: the whole process, in a folder of its own, against local-slack."""

import json

import pytest
from node_tools import local_slack
from serving_world import Place, newsrooms, refusing
from slack_world import APP_TOKEN, BOT, BOT_TOKEN, GENERAL, TEAM, running, until

CHANNEL = f"slack:{TEAM}/{GENERAL}"


@pytest.fixture(scope="module", autouse=True)
def _needs_local_slack():
    local_slack()


@pytest.fixture
async def world(tmp_path):
    async with running(tmp_path) as made:
        yield made


@pytest.fixture
def outlet():
    """An outlet without news; a test that wants some names another."""
    return "en-empty"


@pytest.fixture
async def place(tmp_path, world, outlet):
    async with newsrooms(tmp_path, outlet) as bases:
        made = Place(tmp_path, bases, [CHANNEL])
        made.environ(SLACK_BOT_TOKEN=BOT_TOKEN, SLACK_APP_TOKEN=APP_TOKEN, SLACK_API_URL=world.api_url)
        yield made


async def posted(world, *, thread=None):
    """What the bot has said to everybody: at the top, or in one thread."""
    said = [m for m in await world.messages() if m["user"] == BOT and not m.get("ephemeral_to")]
    return [m for m in said if m.get("thread_ts") == thread]


async def asked(world, words, answer):
    """Give a command and wait for a private answer that says *answer*."""
    before = {m["ts"] for m in await world.messages()}
    await world.command(words)

    async def found():
        new = [m for m in await world.messages() if m["ts"] not in before and m.get("ephemeral_to")]
        return next((m["text"] for m in new if answer in m["text"]), None)

    return await until(found, seconds=30)


@pytest.mark.parametrize("outlet", ["kr-wire"])
async def test_a_fresh_folder_gives_one_digest_and_answers_whatever_happens_to_the_process(place, world):
    place.environ(SLACK_BOT_TOKEN=BOT_TOKEN, SLACK_APP_TOKEN=APP_TOKEN, SLACK_API_URL="http://127.0.0.1:9/api/")
    with place.serving() as cut_off:
        await cut_off.says("serving", "slack not reached yet")
        cut_off.dies()  # amid the first round, while the digest waits for it
    place.environ(SLACK_BOT_TOKEN=BOT_TOKEN, SLACK_APP_TOKEN=APP_TOKEN, SLACK_API_URL=world.api_url)
    with place.serving() as second:
        await second.says("round finished", "digest posted")
        assert await second.ends() == 0  # amid the thread
    (head,) = await posted(world)
    assert "AI 임원 브리핑" in head["text"]
    stories = head["text"].count("\n")
    assert stories == 2
    with place.serving() as third:
        await third.says("listening")

        async def threaded():
            return len(await posted(world, thread=head["ts"])) == stories

        await until(threaded, seconds=60)
        assert "최태원" in await asked(world, "최태원 14일", "소식")
        assert "구독합니다" in await asked(world, "구독 최태원", "07:30부터")
        assert await asked(world, "목록", "평일 07:30")
        assert "보냄" in await asked(world, "상태", "지난 브리핑")
        assert await third.ends() == 0
        assert "Traceback" not in third.told
    before = await world.messages()
    assert (await place.run("deliver")).returncode == 0
    assert await world.messages() == before
    told = json.loads((await place.run("status", "--json")).stdout)
    assert [(line["state"], line["parts_sent"]) for line in told["deliveries"]] == [("sent", 1 + stories)]
    assert {row["channel"] for row in told["next"]} == {CHANNEL}


async def test_the_operator_is_told_that_all_is_well(place):
    shown = await place.run("check", "--live")
    assert shown.returncode == 0, shown.stdout + shown.stderr
    assert f"정상  Slack {TEAM}/{GENERAL}" in shown.stdout
    assert "문제" not in shown.stdout


async def test_a_token_that_slack_does_not_take_ends_it_with_one_sentence(place):
    async with refusing(200, ok=False, error="invalid_auth") as base:
        place.environ(SLACK_BOT_TOKEN=BOT_TOKEN, SLACK_APP_TOKEN=APP_TOKEN, SLACK_API_URL=f"{base}/api/")
        with place.serving() as refused:
            assert await refused.ended() == 1
            assert "오류: Slack이 봇 토큰을 받지 않았습니다" in refused.told


async def test_slack_goes_on_where_discord_takes_no_token(place, world):
    async with refusing(401, message="401: Unauthorized", code=0) as base:
        place.at_discord(f"{base}/api/v10")
        place.environ(
            SLACK_BOT_TOKEN=BOT_TOKEN,
            SLACK_APP_TOKEN=APP_TOKEN,
            SLACK_API_URL=world.api_url,
            DISCORD_TOKEN="a.wrong.one",
        )
        with place.serving() as serve:
            await serve.says("Discord가 봇 토큰을 받지 않습니다")
            await until(lambda: posted(world), seconds=60)
            assert await asked(world, "도움말", "/brief")
            assert await serve.ends() == 0


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"SLACK_BOT_TOKEN": BOT_TOKEN}, "EXEC_BRIEF_SLACK_APP_TOKEN"),
        ({}, CHANNEL),
    ],
)
async def test_missing_tokens_end_it_with_one_sentence(place, values, words):
    place.environ(**values)
    with place.serving() as serve:
        assert await serve.ended() in (1, 2)
        assert "오류: " in serve.told
        assert words in serve.told
