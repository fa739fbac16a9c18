"""``exec-brief`` on Discord as its operator and its users meet it: the whole process against discord-digital-twin.

The twin is named to the process on its command line (``serving_world``): for Discord there is no setting of another address.
"""

import asyncio
import json

import pytest
from discord_twin import twin_of_module, twin_of_test  # noqa: F401 - the fixtures 'twin_process' and 'twin'
from serving_world import Place, newsrooms, refusing
from slack_world import until


@pytest.fixture
async def place(tmp_path, twin):
    async with newsrooms(tmp_path, "kr-wire") as bases:
        made = Place(tmp_path, bases, [twin.address])
        made.at_discord(twin.base)
        made.environ(DISCORD_TOKEN=twin.token)
        yield made


async def answered(twin, name, option):
    """Give the command until the bot, which may still be logging in, has taken it; what it answered."""
    async with asyncio.timeout(60):
        while True:
            options = [{"name": "name", "type": 3, "value": option}]
            made = await twin.tell("slash", name=name, options=options)
            for _ in range(20):
                said = await twin.tell("response", id=made["id"])
                if said and said["messageId"]:
                    return said["messageId"]
                await asyncio.sleep(0.2)


async def posted(twin, channel=None):
    """The bot's messages of its digests: an answer to a command has no nonce."""
    found = await twin.tell("messages", **({"channel": channel} if channel else {}))
    return [message for message in found if message["nonce"]]


async def test_a_fresh_folder_gives_commands_one_digest_and_answers(place, twin):
    shown = await place.run("discord", "sync", "--dry-run")
    assert (shown.returncode, shown.stdout.count("+ /brief")) == (0, 3), shown.stderr
    assert await twin.tell("commands") == []
    assert (await place.run("discord", "sync")).returncode == 0
    assert len(await twin.tell("commands")) == 3
    with place.serving() as serve:
        await serve.says("serving", "round finished", "digest posted")
        (head,) = await posted(twin)
        assert "AI 임원 브리핑" in head["content"] + json.dumps(json.loads(head["embeds"]), ensure_ascii=False)

        async def threaded():
            threads = await twin.tell("threads")
            return threads and len(await posted(twin, threads[0]["id"])) == 2

        await until(threaded, seconds=60)
        message = await answered(twin, "brief", "최태원 14일")
        (answer,) = [m for m in await twin.tell("messages") if m["id"] == message]
        assert "최태원" in answer["content"] + json.dumps(json.loads(answer["embeds"]), ensure_ascii=False)
        assert await serve.ends() == 0
        assert "Traceback" not in serve.told
    assert (await place.run("deliver")).returncode == 0
    assert len(await posted(twin)) == 1
    assert len(await twin.tell("threads")) == 1
    told = json.loads((await place.run("status", "--json")).stdout)
    assert [(line["state"], line["parts_sent"]) for line in told["deliveries"]] == [("sent", 3)]


async def test_a_token_that_discord_does_not_take_ends_it_with_one_sentence(place):
    async with refusing(401, message="401: Unauthorized", code=0) as base:
        place.at_discord(f"{base}/api/v10")
        with place.serving() as refused:
            assert await refused.ended() == 1
            assert "오류: Discord가 봇 토큰을 받지 않습니다" in refused.told
