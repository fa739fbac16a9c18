"""The contract of ``Chat``, over the adapters that need no platform and over the fake one in both its manners."""

import pytest
from chat_contract import ChatContract, NetworkContract
from fake_chat import FakeChat
from platform_process import PlatformProcess

from bot.chat.console import ConsoleChat, FileChat


class TestConsoleChat(ChatContract):
    @pytest.fixture
    def channel(self):
        return "console"

    @pytest.fixture
    def chat(self):
        return ConsoleChat(write=[].append)


class TestFileChat(ChatContract):
    @pytest.fixture
    def channel(self, tmp_path):
        return f"file:{tmp_path}/out/digest.jsonl"

    @pytest.fixture
    def chat(self):
        return FileChat()


@pytest.fixture(scope="module")
def platform(tmp_path_factory):
    with PlatformProcess(tmp_path_factory.mktemp("platform")) as running:
        yield running


class FakeWorld:
    def __init__(self, platform):
        self._platform = platform

    def arm(self, channel, fault):
        self._platform.arm(_bare(channel), fault)

    def refuses(self, channel):
        self._platform.opens(_bare(channel), refuses="channel_not_found")

    def forbids_reading(self, channel, how):
        self._platform.opens(_bare(channel), read=how)

    def posts(self, channel):
        return len(self._platform.outcomes(_bare(channel)))

    def says(self, channel, key):
        return self._platform.says(_bare(channel), key)

    def visible(self, channel):
        return [message["key"] for message in self._platform.visible(_bare(channel))]

    def goes_down(self):
        self._platform.kill()


def _bare(channel):
    return channel.partition(":")[2]


class TestFakeChat(NetworkContract):
    @pytest.fixture(params=["slack", "discord"])
    def manner(self, request):
        return request.param

    @pytest.fixture
    def world(self, platform):
        yield FakeWorld(platform)
        platform.kill()
        platform.start()

    @pytest.fixture
    def channel(self, request, platform, manner):
        platform.opens(request.node.name, platform=manner, nonce_window=120 if manner == "discord" else 0, page=15)
        return f"fake:{request.node.name}"

    @pytest.fixture
    async def chat(self, platform, world):
        async with FakeChat(platform.url, timeout=0.4) as chat:
            yield chat
