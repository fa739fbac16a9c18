"""What every :class:`Chat` adapter must do, whatever the platform; the ledger rests on nothing else.

A test module subclasses :class:`ChatContract` with a fixture ``chat`` and a fixture ``channel`` (an empty one, its whole
name), and :class:`NetworkContract` where there is a network that can fail, with a fixture ``world``:

    class TestSlack(NetworkContract):
        @pytest.fixture
        async def chat(self, world): ...
"""

import contextlib
import json
from datetime import UTC, datetime, timedelta
from typing import Protocol

import pytest
from digests import ordinary_digest, quiet_digest

from bot.delivery import NotSent, Refused

MINUTE = timedelta(minutes=1)


class World(Protocol):
    """The platform behind an adapter under test."""

    def arm(self, channel: str, fault: str) -> None:
        """The next POST meets *fault* (a word of ``platform_state.FAULTS``)."""

    def refuses(self, channel: str) -> None:
        """Every POST is refused for sure from now on."""

    def forbids_reading(self, channel: str, how: str) -> None:
        """'refused', or 'empty': a yes without messages."""

    def posts(self, channel: str) -> int:
        """How many POSTs reached the platform."""

    def says(self, channel: str, key: str) -> str:
        """Somebody else posts a message that carries *key*."""

    def visible(self, channel: str) -> list[str]:
        """Keys of our own messages that a member sees."""

    def goes_down(self) -> None: ...


def key_of(number):
    return f"{number:064x}"


def nonce_of(number):
    return f"{number:0>25}"


async def post(chat, channel, number, thread=None):
    digest = ordinary_digest()
    payload = chat.render(digest).messages[0] if thread is None else chat.render(digest).replies[0]
    return await chat.post(channel, payload, key=key_of(number), nonce=nonce_of(number), thread=thread)


async def read(chat, channel, thread=None, since=None):
    """(key, id) of what is read back, without the head of a thread; None where absence would prove nothing."""
    found = await chat.read_back(channel, since=since or datetime.now(UTC) - MINUTE, thread=thread)
    return [(seen.key, seen.id) for seen in found.messages if seen.id != thread] if found.trusted else None


class ChatContract:
    def test_the_platform_is_the_first_word_of_its_channels(self, chat, channel):
        assert channel.partition(":")[0] == chat.platform

    @pytest.mark.parametrize("make", [ordinary_digest, quiet_digest])
    def test_a_digest_is_rendered_to_the_same_json_every_time(self, chat, make):
        rendered = chat.render(make())
        assert len(rendered.messages) >= 1
        assert len(rendered.replies) >= len(make().cards)
        assert json.loads(json.dumps(rendered.messages)) == [dict(payload) for payload in rendered.messages]
        assert chat.render(make()) == rendered

    async def test_every_post_gets_an_id_of_its_own(self, chat, channel):
        ids = [await post(chat, channel, number) for number in range(3)]
        assert all(isinstance(message_id, str) and message_id for message_id in ids)
        assert len(set(ids)) == 3

    async def test_what_was_posted_is_read_back_by_key_oldest_first(self, chat, channel):
        ids = [await post(chat, channel, number) for number in range(3)]
        assert await read(chat, channel) in (None, [(key_of(n), ids[n]) for n in range(3)])

    async def test_nothing_posted_is_nothing_read(self, chat, channel):
        assert await read(chat, channel) in (None, [])

    async def test_read_back_starts_at_since(self, chat, channel):
        await post(chat, channel, 1)
        assert await read(chat, channel, since=datetime.now(UTC) + MINUTE) in (None, [])

    async def test_read_back_tells_when_a_message_came(self, chat, channel):
        before = datetime.now(UTC) - MINUTE
        await post(chat, channel, 1)
        found = await chat.read_back(channel, since=before)
        assert all(before <= seen.at <= datetime.now(UTC) + MINUTE for seen in found.messages)
        assert all(seen.at.utcoffset() is not None for seen in found.messages)

    async def test_a_reply_is_read_in_its_thread_only(self, chat, channel):
        head = await post(chat, channel, 1)
        reply = await post(chat, channel, 2, thread=head)
        assert await read(chat, channel) in (None, [(key_of(1), head)])
        assert await read(chat, channel, thread=head) in (None, [(key_of(2), reply)])

    async def test_two_threads_are_kept_apart(self, chat, channel):
        heads = [await post(chat, channel, number) for number in (1, 2)]
        replies = [await post(chat, channel, number, thread=head) for number, head in enumerate(heads, 3)]
        assert await read(chat, channel, thread=heads[0]) in (None, [(key_of(3), replies[0])])
        assert await read(chat, channel, thread=heads[1]) in (None, [(key_of(4), replies[1])])

    async def test_a_deleted_message_is_gone_and_may_be_deleted_again(self, chat, channel):
        ids = [await post(chat, channel, number) for number in (1, 2)]
        await chat.delete(channel, ids[1])
        await chat.delete(channel, ids[1])
        assert await read(chat, channel) in (None, [(key_of(1), ids[0])])

    async def test_permissions_tell_whether_absence_proves_anything(self, chat, channel):
        found = await chat.permissions(channel)
        assert (found.post, found.reply) == (True, True)
        assert (await read(chat, channel) is not None) == found.read


UNKNOWN = (
    *(
        "drop-before",
        "drop-after",
        "reset-before",
        "reset-after",
        "hang-before",
        "hang-after",
        "500-before",
        "500-after",
    ),
    *("internal_error-before", "internal_error-after", "fatal_error-after", "half-answer-after", "garbage-after"),
)


class NetworkContract(ChatContract):
    @pytest.mark.parametrize("fault", UNKNOWN)
    async def test_an_unclear_answer_is_neither_a_yes_nor_a_no(self, chat, channel, world, fault):
        world.arm(channel, fault)
        with pytest.raises(Exception) as caught:
            await post(chat, channel, 1)
        assert not isinstance(caught.value, NotSent | Refused)
        assert world.posts(channel) == 1
        expected = [key_of(1)] if fault.endswith("-after") else []
        assert [key for key, _ in await read(chat, channel)] == expected

    async def test_a_rate_limit_is_surely_not_sent_and_says_how_long(self, chat, channel, world):
        world.arm(channel, "429:7")
        with pytest.raises(NotSent) as caught:
            await post(chat, channel, 1)
        assert caught.value.retry_after == 7
        assert world.posts(channel) == 1

    async def test_a_refusal_is_refused_for_sure_and_asked_once(self, chat, channel, world):
        world.refuses(channel)
        with pytest.raises(Refused) as caught:
            await post(chat, channel, 1)
        assert caught.value.reason
        assert world.posts(channel) == 1

    async def test_a_platform_that_is_down_has_surely_not_taken_the_message(self, chat, channel, world):
        world.goes_down()
        with pytest.raises(NotSent):
            await post(chat, channel, 1)

    @pytest.mark.parametrize("how", ["refused", "empty"])
    async def test_without_the_right_to_read_nothing_is_trusted(self, chat, channel, world, how):
        await post(chat, channel, 1)
        world.forbids_reading(channel, how)
        assert not (await chat.permissions(channel)).read
        seen = None
        with contextlib.suppress(Refused):
            seen = await read(chat, channel)
        assert seen is None

    async def test_a_strangers_message_with_our_key_is_not_ours(self, chat, channel, world):
        world.says(channel, key_of(1))
        assert await read(chat, channel) == []

    async def test_pages_are_read_to_the_end(self, chat, channel):
        for number in range(20):
            await post(chat, channel, number)
        assert [key for key, _ in await read(chat, channel)] == [key_of(number) for number in range(20)]

    async def test_only_the_message_named_is_deleted(self, chat, channel, world):
        ids = [await post(chat, channel, number) for number in range(3)]
        await chat.delete(channel, ids[1])
        assert world.visible(channel) == [key_of(0), key_of(2)]
