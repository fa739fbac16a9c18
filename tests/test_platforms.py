"""Which platforms are opened, and what becomes of a listener that fails."""

import asyncio
import dataclasses

import pytest

from bot.app import open_app
from bot.commands.serving import until_stopped
from bot.errors import ConfigError
from bot.platforms import FIRST_PAUSE, LONGEST_PAUSE, keep_listening, open_platforms
from bot.settings import Settings
from bot.store import Store

MEMORY = Settings(database_url="sqlite+aiosqlite://")


@dataclasses.dataclass
class FakeChat:
    platform: str = "slack"


class FakePlatform:
    """Listens as it is told: raises what stands in *script*, then listens until cancelled."""

    def __init__(self, *script):
        self.chat = FakeChat()
        self.script = list(script)
        self.listening = asyncio.Event()
        self.tries = 0

    async def listen(self, desk):
        del desk
        self.tries += 1
        if self.script:
            raised = self.script.pop(0)
            if raised is not None:
                raise raised
            return
        self.listening.set()
        await asyncio.Event().wait()


class Naps:
    def __init__(self):
        self.taken = []

    async def sleep(self, seconds):
        self.taken.append(seconds)
        await asyncio.sleep(0)


async def opened(**chosen):
    settings = MEMORY.model_copy(update=chosen)
    async with Store.open(settings.database_url) as store, open_platforms(settings, store) as platforms:
        return [one.chat.platform for one in platforms]


def secret(text):
    from pydantic import SecretStr

    return SecretStr(text)


async def test_without_a_token_no_platform_is_opened():
    assert await opened() == []


async def test_a_token_opens_its_platform():
    assert await opened(slack_bot_token=secret("xoxb-1"), slack_app_token=secret("xapp-1")) == ["slack"]
    assert await opened(discord_token=secret("a.b.c")) == ["discord"]


async def test_the_app_serves_the_channels_of_an_opened_platform():
    settings = MEMORY.model_copy(update={"discord_token": secret("a.b.c")})
    async with open_app(settings, platforms=True) as app:
        assert app.chat_for("discord:1/2") is not None
        assert app.chat_for("slack:T1/C1") is None
        assert [one.chat.platform for one in app.platforms] == ["discord"]


async def test_a_listener_that_breaks_listens_again_after_longer_and_longer_pauses():
    platform, naps = FakePlatform(OSError("reset"), OSError("reset"), None), Naps()
    task = asyncio.create_task(keep_listening(platform, None, naps.sleep))
    await platform.listening.wait()
    task.cancel()
    assert naps.taken == [FIRST_PAUSE, 2 * FIRST_PAUSE, 4 * FIRST_PAUSE]


async def test_pauses_have_a_longest():
    platform, naps = FakePlatform(*[OSError()] * 12), Naps()
    task = asyncio.create_task(keep_listening(platform, None, naps.sleep))
    await platform.listening.wait()
    task.cancel()
    assert max(naps.taken) == LONGEST_PAUSE


async def test_a_refused_token_is_not_tried_again():
    platform, naps = FakePlatform(ConfigError("토큰을 받지 않았습니다.")), Naps()
    with pytest.raises(ConfigError):
        await keep_listening(platform, None, naps.sleep)
    assert (platform.tries, naps.taken) == (1, [])


async def test_serving_ends_with_the_error_where_no_platform_is_left():
    wish = asyncio.Event()
    bad = [FakePlatform(ConfigError(f"토큰 {number}을 받지 않았습니다.")) for number in (1, 2)]
    tasks = [asyncio.create_task(keep_listening(one, None, Naps().sleep)) for one in bad]
    assert isinstance(await until_stopped(wish.wait, tasks), ConfigError)


async def test_a_platform_that_refuses_us_does_not_stop_the_other():
    wish = asyncio.Event()
    good, bad = FakePlatform(), FakePlatform(ConfigError("토큰을 받지 않았습니다."))
    tasks = [asyncio.create_task(keep_listening(one, None, Naps().sleep)) for one in (good, bad)]
    serving = asyncio.create_task(until_stopped(wish.wait, tasks))
    await asyncio.wait([tasks[1]])
    await asyncio.sleep(0)
    assert not serving.done()
    assert good.listening.is_set()
    wish.set()
    assert await serving is None
    assert all(task.done() for task in tasks)


async def test_serving_ends_without_an_error_when_it_is_told_to():
    wish = asyncio.Event()
    platform = FakePlatform()
    tasks = [asyncio.create_task(keep_listening(platform, None, Naps().sleep))]
    await platform.listening.wait()
    asyncio.get_running_loop().call_soon(wish.set)
    assert await until_stopped(wish.wait, tasks) is None
    assert tasks[0].cancelled()
