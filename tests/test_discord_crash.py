"""The ledger over the Discord adapter, over HTTP, cut off at every point: each message once, in order, in one thread.

The processes here end by an exception that nothing catches; the crash suite kills real ones, over its own platform.
"""

from datetime import UTC, datetime, timedelta

import pytest
from digests import ordinary_digest
from discord_server import DiscordServer
from memory_chat import Clock

from bot.chat.discord.marks import key_of
from bot.chat.discord.messages import DiscordChat
from bot.chat.discord.rest import Rest
from bot.delivery import POINTS, Courier, Timing, deliver
from bot.store import Store

HOUR = timedelta(hours=1)
TIMING = Timing(settle=timedelta(seconds=5), between_reads=timedelta(seconds=1))
#: (kind of channel, what the first message meets)
CASES = [("text", "none"), ("text", "drop-after"), ("text", "500-before"), ("forum", "none"), ("forum", "reset-after")]


class Killed(BaseException):
    """The end of a process: passes every ``except Exception``."""


class Reaper:
    """Kills at the *count*-th passing of *point*, once."""

    def __init__(self, point, count):
        self._point, self._left = point, count

    def __call__(self, point):
        if point == self._point:
            self._left -= 1
            if self._left == 0:
                raise Killed


async def run_until_quiet(server, channel, reaper):
    """One process after another, each with nothing but the store; how many there were."""
    clock = Clock(datetime.now(UTC) - HOUR)  # behind the platform's, so that no message comes before it was sent
    async with Store.open("sqlite+aiosqlite:///:memory:") as store:
        for number in range(1, 6):
            try:
                async with Rest("token", base=server.base, timeout=2) as wire:
                    chat = DiscordChat(wire)
                    courier = Courier(
                        ledger=store.ledger, chats=[chat], timing=TIMING, now=clock, sleep=clock.sleep, at=reaper
                    )
                    entry = await deliver(courier, channel, ordinary_digest())
            except Killed:
                clock.moves(seconds=400)  # past the lease
                continue
            assert entry.delivery.state == "sent"
            return number
    pytest.fail("never quiet")


def shown(server, channel):
    (head,) = server.heads(channel)
    return [key_of(head), *(key_of(reply) for reply in server.replies(head["id"]))]


@pytest.mark.parametrize(("kind", "fault"), CASES)
@pytest.mark.parametrize("point", POINTS)
async def test_a_digest_arrives_once_and_in_order_wherever_it_is_cut_off(kind, fault, point):
    async with DiscordServer() as server:
        server.knows_nonces = False  # the window is over: only reading back is left
        channel = server.opens(kind)
        server.arm(channel, fault)
        await run_until_quiet(server, channel, Reaper(point, 1 if fault != "none" else 2))
        keys = shown(server, channel)
    assert len(keys) == 4
    assert len(set(keys)) == 4


async def test_nothing_goes_wrong_when_nothing_does():
    async with DiscordServer() as server:
        channel = server.opens("announcement")
        assert await run_until_quiet(server, channel, Reaper("never", 1)) == 1
        assert len(shown(server, channel)) == 4
        assert server.posts(channel) == 1
