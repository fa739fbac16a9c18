"""A command that is delivered again, to the same process or another, and processes that die with an answer in hand."""

import asyncio
import subprocess
import sys
from datetime import timedelta

import pytest
import store_process
from memory_chat import START, Clock

from bot.delivery import Interaction, NotSent, Refused, answer_once
from bot.delivery.answers import LEASE
from bot.store import Store

ASKED = Interaction("slack", "T1", "1337.42.abc")


class Room:
    """Somebody who asked: counts the acknowledgements, and keeps the answers."""

    def __init__(self, *faults):
        self.clock, self.faults = Clock(), list(faults)
        self.acknowledged, self.worked, self.answers = 0, 0, []

    async def acknowledge(self):
        self.acknowledged += 1

    async def work(self):
        self.worked += 1
        await asyncio.sleep(0)
        return "최근 소식"

    async def send(self, text):
        fault = self.faults.pop(0) if self.faults else None
        if fault is not None and not isinstance(fault, ConnectionResetError):
            raise fault
        self.answers.append(text)
        if fault is not None:
            raise fault

    async def hears(self, store, asked=ASKED, **changes):
        calls = {"acknowledge": self.acknowledge, "work": self.work, "send": self.send, "now": self.clock}
        return await answer_once(store.ledger, asked, **{**calls, **changes})


@pytest.fixture
def url(tmp_path):
    return f"sqlite+aiosqlite:///{tmp_path}/brief.db"


@pytest.fixture
async def store(url):
    async with Store.open(url) as opened:
        yield opened


async def test_a_command_is_acknowledged_every_time_and_answered_once(store):
    room = Room()
    given = await asyncio.gather(*(room.hears(store) for _ in range(4)))
    assert (sorted(given), room.acknowledged, room.worked, room.answers) == (
        [False, False, False, True], 4, 1, ["최근 소식"],
    )  # fmt: skip
    room.clock.moves(hours=1)
    assert not await room.hears(store)
    assert len(room.answers) == 1


async def test_two_processes_that_get_the_same_command_give_one_answer(store, url):
    room = Room()
    async with Store.open(url) as other:
        given = await asyncio.gather(*(room.hears(s) for s in (store, other) * 3))
    assert (sum(given), len(room.answers), room.acknowledged) == (1, 1, 6)


async def test_it_is_acknowledged_before_anything_else_is_done(store):
    steps = []

    async def step(name):
        steps.append(name)

    await Room().hears(store, acknowledge=lambda: step("ack"), work=lambda: step("work"), send=lambda _: step("send"))
    assert steps == ["ack", "work", "send"]


@pytest.mark.parametrize("which", range(3))
async def test_each_part_of_the_key_makes_another_command(store, which):
    room = Room()
    other = [*ASKED]
    other[which] += "x"
    assert await room.hears(store)
    assert await room.hears(store, Interaction(*other))


async def test_an_acknowledgement_that_fails_does_not_stop_the_answer(store):
    async def already():
        raise Refused("40060: already acknowledged")

    room = Room()
    assert await room.hears(store, acknowledge=already)
    assert len(room.answers) == 1


# -- answers that fail ---------------------------------------------------------------------------------------------


async def test_work_that_fails_is_taken_up_by_the_next_delivery_at_once(store):
    async def fails():
        raise ZeroDivisionError

    room = Room()
    with pytest.raises(ZeroDivisionError):
        await room.hears(store, work=fails)
    assert await room.hears(store)
    assert len(room.answers) == 1


async def test_an_answer_that_surely_did_not_go_out_is_given_by_the_next_delivery(store):
    room = Room(NotSent(3.0))
    with pytest.raises(NotSent):
        await room.hears(store)
    assert await room.hears(store)
    assert len(room.answers) == 1


async def test_a_refused_answer_is_not_tried_again(store):
    room = Room(Refused("expired_url"))
    with pytest.raises(Refused):
        await room.hears(store)
    room.clock.moves(hours=1)
    assert not await room.hears(store)


@pytest.mark.parametrize(("repeatable", "answers"), [(False, 1), (True, 2)])
async def test_an_answer_in_doubt_is_given_again_only_where_that_replaces_it(store, repeatable, answers):
    room = Room(ConnectionResetError())
    with pytest.raises(ConnectionResetError):
        await room.hears(store, repeatable=repeatable)
    assert not await room.hears(store, repeatable=repeatable)  # the lease still runs
    room.clock.moves(seconds=LEASE.total_seconds())
    assert await room.hears(store, repeatable=repeatable) is repeatable
    assert len(room.answers) == answers


# -- processes that die or sleep -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("state", "taken_up"), [("working", True), ("sending", False)])
async def test_a_killed_process_is_followed_after_its_lease_unless_its_answer_may_be_out(store, url, state, taken_up):
    command = [sys.executable, store_process.__file__, url, f"answer-{state}", *ASKED]
    process = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE)
    assert await process.stdout.readline() == b"claimed\n"
    process.kill()
    await process.wait()
    room = Room()
    room.clock.now = store_process.NOW + LEASE - timedelta(seconds=1)
    assert not await room.hears(store)
    room.clock.moves(seconds=1)
    assert await room.hears(store) is taken_up
    assert not await room.hears(store)
    assert len(room.answers) == taken_up


async def test_a_process_that_works_past_its_lease_leaves_the_answer_to_the_one_that_took_it_up(store):
    room = Room()
    asleep, wake = asyncio.Event(), asyncio.Event()

    async def sleeps():
        asleep.set()
        await wake.wait()
        return "늦은 답"

    sleeper = asyncio.create_task(room.hears(store, work=sleeps))
    await asleep.wait()
    room.clock.moves(seconds=LEASE.total_seconds())
    assert await room.hears(store)
    wake.set()
    assert not await sleeper
    assert room.answers == ["최근 소식"]


async def test_a_process_that_is_stopped_gives_its_claim_back(store):
    room = Room()
    working = asyncio.Event()

    async def work():
        working.set()
        await asyncio.Event().wait()

    stopped = asyncio.create_task(room.hears(store, work=work))
    await working.wait()
    stopped.cancel()
    with pytest.raises(asyncio.CancelledError):
        await stopped
    assert await room.hears(store)


async def test_old_answers_are_forgotten_with_the_texts(store):
    room = Room()
    await room.hears(store)
    await store.ledger.purge(START, START - timedelta(days=400))
    assert not await room.hears(store)
    await store.ledger.purge(START + timedelta(seconds=1), START - timedelta(days=400))
    assert await room.hears(store)
