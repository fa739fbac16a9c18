"""A tick at a time: what is planned, made, sent and skipped, with the real store and pipeline."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from memory_chat import Clock, MemoryChat

import summarizer
from bot.delivery import Courier
from bot.due import MAX_LATE, due_at
from bot.model import Edition, Receipt, Roster
from bot.people import Matcher
from bot.pipeline import Kitchen
from bot.rota import MISSED, NO_ADAPTER, NO_EDITION, POINTS, WAIT_FOR_ROUND, Rota, span, tick
from bot.store import Store

EDITION = Edition(
    id="morning",
    title="브리핑",
    time="08:30",
    days=("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    channels=("memory:T1/C1",),
)
DAY = date(2026, 11, 23)
HOUR = due_at(EDITION, DAY)


class House:
    """A store, a platform, a clock and a rota on them."""

    def __init__(self, store, *editions, now=HOUR, collecting=lambda: False):
        self.store, self.clock = store, Clock(now)
        self.chat = MemoryChat(self.clock)
        self.alerts, self.points = [], []
        courier = Courier(
            ledger=store.ledger,
            chats=[self.chat],
            now=self.clock,
            sleep=self.clock.sleep,
            at=self.points.append,
            alert=lambda kind, delivery, reason: self.alerts.append((kind, reason)),
        )
        roster = Roster(executives=(), organisations=())
        kitchen = Kitchen(store=store, roster=roster, matcher=Matcher(roster), summarizer=summarizer.load("extractive"))
        self.rota = Rota(kitchen=kitchen, editions=editions or (EDITION,), courier=courier, collecting=collecting)

    def becomes(self, **changes):
        self.rota = replace(self.rota, **changes)

    async def tick(self, **later):
        self.clock.moves(**later)
        await tick(self.rota, self.clock())

    async def ticks(self, count, **step):
        for _ in range(count):
            await self.tick(**step)

    @property
    def titles(self):
        return [m.payload["text"] for m in self.chat.messages]

    async def rows(self):
        """(date, state, reason) of every delivery."""
        entries = await self.store.ledger.entries_since(HOUR - timedelta(days=365))
        return [(f"{e.delivery.edition_date:%m-%d}", e.delivery.state, e.delivery.reason) for e in entries]

    async def states(self):
        return [(day, state) for day, state, _ in await self.rows()]


@pytest.fixture
async def store():
    async with Store.open("sqlite+aiosqlite:///:memory:") as opened:
        yield opened


async def test_a_digest_goes_out_at_its_hour_and_not_before(store):
    h = House(store, now=HOUR - timedelta(seconds=40))
    await h.tick()
    assert h.titles == []
    await h.ticks(10, seconds=20)
    assert h.titles == ["브리핑"]
    assert h.chat.posts[0][0] == HOUR
    assert await h.states() == [("11-23", "sent")]


async def test_the_points_at_which_a_process_may_die_are_passed_in_order(store):
    h = House(store)
    await h.tick()
    assert tuple(p for p in h.points if p in POINTS) == POINTS


async def test_every_channel_of_an_edition_gets_the_same_digest(store):
    h = House(store, replace(EDITION, channels=("memory:T1/C1", "memory:T1/C2")))
    await h.tick()
    assert h.titles == ["브리핑", "브리핑"]
    assert len({m.key for m in h.chat.messages}) == 2


async def test_two_editions_share_a_channel(store):
    h = House(store, EDITION, replace(EDITION, id="second", title="둘째"))
    await h.tick()
    assert sorted(h.titles) == ["둘째", "브리핑"]


async def test_replicas_that_tick_together_post_once(store):
    h = House(store)
    await asyncio.gather(*(h.tick() for _ in range(6)))
    assert h.titles == ["브리핑"]


# -- late, missed --------------------------------------------------------------------------------------------------


async def test_a_digest_that_was_missed_while_down_is_sent_and_says_that_it_is_late(store):
    h = House(store, now=HOUR + timedelta(hours=2, minutes=10))
    await h.tick()
    assert h.titles == ["브리핑 (2시간 10분 늦음)"]


async def test_a_digest_that_was_missed_for_too_long_is_skipped_told_once_and_shown(store):
    h = House(store, now=HOUR + MAX_LATE + timedelta(minutes=1))
    await h.ticks(3, seconds=20)
    assert h.titles == []
    assert await h.rows() == [("11-23", "skipped", MISSED)]
    assert h.alerts == [("skipped", MISSED)]


async def test_after_days_off_line_each_missed_date_is_skipped_and_today_is_sent_late(store):
    h = House(store)
    await h.tick()
    await h.tick(days=3, hours=1)
    assert h.titles == ["브리핑", "브리핑 (1시간 늦음)"]
    assert await h.states() == [("11-23", "sent"), ("11-24", "skipped"), ("11-25", "skipped"), ("11-26", "sent")]


@given(offline=st.lists(st.tuples(st.integers(1, 48 * 60), st.integers(1, 900)), max_size=6))
@settings(max_examples=25, deadline=None)
def test_every_date_is_sent_inside_the_limit_or_skipped_with_a_reason_and_never_both(offline):
    async def run():
        async with Store.open("sqlite+aiosqlite:///:memory:") as store:
            h = House(store)
            await h.tick()
            for minutes, more in offline:  # off for so long, back, some more ticks
                await h.tick(minutes=minutes)
                await h.tick(minutes=more)
            rows = await h.rows()
            days = [day for day, _, _ in rows]
            assert days == sorted(set(days))
            assert {state for _, state, _ in rows} <= {"sent", "skipped"}
            assert all(reason for _, state, reason in rows if state == "skipped")
            assert len(h.titles) == sum(state == "sent" for _, state, _ in rows)
            for at, _ in h.chat.posts:
                assert any(timedelta(0) <= at - due_at(EDITION, DAY + timedelta(n)) <= MAX_LATE for n in range(40))

    asyncio.run(run())


# -- the round of collecting ---------------------------------------------------------------------------------------


async def test_a_digest_waits_for_a_round_under_way(store):
    busy = [True]
    h = House(store, collecting=lambda: busy[0])
    await h.ticks(5, seconds=20)
    assert (h.titles, await h.states()) == ([], [("11-23", "planned")])
    busy[0] = False
    await h.tick(seconds=20)
    assert h.titles == ["브리핑"]


async def test_a_digest_does_not_wait_for_ever_and_says_that_not_all_was_read(store):
    h = House(store, collecting=lambda: True)
    await h.ticks(60, seconds=20)
    assert h.titles == ["브리핑 (수집이 끝나기 전)"]
    assert h.chat.posts[0][0] - HOUR <= WAIT_FOR_ROUND + timedelta(seconds=20)


async def test_a_round_of_another_process_is_waited_for_but_not_one_that_died(store):
    h = House(store)
    number = await store.start_round(HOUR - timedelta(minutes=1))
    await h.tick()
    assert h.titles == []
    await store.finish_round(number, Receipt(sources_checked=1), h.clock())
    await h.tick(seconds=20)
    assert h.titles == ["브리핑"]
    await store.start_round(HOUR + timedelta(hours=20))  # killed
    await h.tick(days=1)
    assert h.titles == ["브리핑", "브리핑"]


# -- quiet hours ---------------------------------------------------------------------------------------------------


async def test_a_late_digest_waits_for_the_end_of_the_quiet_hours(store):
    h = House(store, replace(EDITION, quiet_hours="09:00-10:00"), now=HOUR + timedelta(minutes=45))
    await h.tick()
    assert h.titles == []
    await h.tick(minutes=45)
    assert h.titles == ["브리핑 (45분 늦음)"]


async def test_a_frozen_digest_that_has_not_begun_waits_too(store):
    h = House(store, replace(EDITION, quiet_hours="08:31-09:00"))
    h.chat.faults = ["429"]
    await h.tick()
    await h.tick(minutes=5)
    assert h.titles == []
    await h.tick(minutes=26)
    assert h.titles == ["브리핑"]


# -- what goes wrong -----------------------------------------------------------------------------------------------


async def test_a_channel_without_an_adapter_is_tried_until_it_is_too_late(store):
    h = House(store, replace(EDITION, channels=("slack:T/C",)))
    await h.tick()
    assert await h.states() == [("11-23", "planned")]
    await h.tick(hours=7)
    assert ("11-23", "skipped", NO_ADAPTER) in await h.rows()


async def test_an_edition_that_left_the_configuration_is_skipped(store):
    h = House(store, collecting=lambda: True)
    await h.tick()
    h.becomes(editions=(replace(EDITION, id="other"),))
    await h.tick(seconds=20)
    assert ("11-23", "skipped", NO_EDITION) in await h.rows()


async def test_a_bug_in_one_channel_does_not_silence_the_others(store):
    h = House(store, replace(EDITION, channels=("broken:C", "memory:T1/C1")))
    h.becomes(courier=replace(h.rota.courier, chats=[Broken(), h.chat]))
    with pytest.raises(ZeroDivisionError):
        await h.tick()
    assert h.titles == ["브리핑"]


class Broken:
    platform = "broken"

    def render(self, digest):
        return 1 / 0


async def test_a_refusing_channel_does_not_hold_up_the_others(store):
    h = House(store, replace(EDITION, channels=("memory:T1/C1", "memory:T1/C2")))
    h.chat.faults = ["refused"]
    await h.tick()
    assert sorted(state for _, state in await h.states()) == ["failed", "sent"]


async def test_a_process_that_is_to_stop_begins_nothing(store):
    h = House(store)
    h.becomes(courier=replace(h.rota.courier, stopping=lambda: True))
    await h.tick()
    assert await h.rows() == []


# -- clocks --------------------------------------------------------------------------------------------------------


async def test_a_clock_that_goes_two_hours_back_changes_nothing(store):
    h = House(store)
    await h.tick()
    await h.tick(hours=-2)
    await h.ticks(8, minutes=30)
    assert h.titles == ["브리핑"]


async def test_a_clock_that_was_a_day_ahead_for_a_while_leaves_no_date_unsaid(store):
    h = House(store, now=HOUR - timedelta(hours=1))
    await h.tick(days=1, hours=1, minutes=5)  # tomorrow's, by a wrong clock
    await h.tick(days=-1)
    await h.tick(days=1)
    await h.tick(days=1)
    assert [m.payload["text"].partition(" ")[0] for m in h.chat.messages] == ["브리핑"] * 2
    assert [row[:2] for row in await h.rows()] == [("11-23", "skipped"), ("11-24", "sent"), ("11-25", "sent")]


@pytest.mark.parametrize(("old", "new"), [("Asia/Seoul", "America/New_York"), ("America/New_York", "Asia/Seoul")])
async def test_a_zone_that_is_changed_gives_each_local_date_once(store, old, new):
    first = replace(EDITION, timezone=old)
    h = House(store, first, now=due_at(first, DAY))
    await h.ticks(3, minutes=1)
    h.becomes(editions=(replace(EDITION, timezone=new),))
    await h.ticks(48, hours=1)
    sent = [day for day, state in await h.states() if state == "sent"]
    assert sent == sorted(set(sent))
    assert len(sent) == len(h.titles) >= 3 - 1


def test_a_span_is_told_in_hours_and_minutes():
    assert [span(timedelta(minutes=m)) for m in (0, 1, 59, 60, 130)] == ["0분", "1분", "59분", "1시간", "2시간 10분"]
