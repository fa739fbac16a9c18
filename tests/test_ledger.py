"""The ledger in its database: unique, whole, and clear about a database that fails."""

import asyncio
import sqlite3
from dataclasses import replace
from datetime import date, timedelta

import pytest
from digests import quiet_digest
from memory_chat import START, Clock, MemoryChat

from bot.delivery import Courier, Wanted, deliver, freeze, parse_address, plan
from bot.delivery.report import line_of, totals
from bot.delivery.transitions import skipped
from bot.errors import StoreError
from bot.store import Store

CHANNEL = "memory:T1/C1"


def wanted(day=21, channel=CHANNEL, slot="morning"):
    return Wanted(address=parse_address(channel), edition_date=date(2026, 11, day), slot=slot, due_at=START)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "brief.db"


@pytest.fixture
async def store(path):
    async with Store.open(f"sqlite+aiosqlite:///{path}", busy_seconds=0.2) as opened:
        yield opened


async def frozen(store, day=21):
    delivery = await plan(store.ledger, wanted(day), START)
    await freeze(store.ledger, MemoryChat(Clock()), delivery, quiet_digest(), START)
    return await store.ledger.entry(delivery.id)


async def test_a_delivery_is_planned_once(store):
    first = await store.ledger.plan(wanted(), START)
    assert first.address.name == CHANNEL
    assert await store.ledger.plan(wanted(), START + timedelta(hours=1)) is None
    assert [d.planned_at for d in await store.ledger.open_deliveries()] == [START]


async def test_each_part_of_the_key_makes_another_delivery(store):
    others = [wanted(day=22), wanted(channel="memory:T1/C2"), wanted(channel="memory:T2/C1"), wanted(slot="evening")]
    for one in (wanted(), *others):
        assert await store.ledger.plan(one, START) is not None


async def test_payloads_are_frozen_once(store):
    entry = await frozen(store)
    clock = Clock()
    other = replace(quiet_digest(), title="다른 제목")
    assert not await freeze(store.ledger, MemoryChat(clock), entry.delivery, other, clock())
    assert await store.ledger.entry(entry.delivery.id) == entry


async def test_everything_that_a_change_makes_comes_back(store):
    entry = await frozen(store)
    moment = START + timedelta(microseconds=7)
    part = replace(
        entry.parts[0],
        state="held",
        attempts=2,
        doubts=1,
        fence=9,
        lease_until=moment,
        not_before=moment,
        first_send_at=moment,
        last_send_at=moment,
        absent_at=moment,
        sent_at=moment,
        sweep_at=moment,
        swept=3,
        message_id="1700.1",
        error="이유",
    )
    made = replace(entry, delivery=replace(entry.delivery, state="held", reason="왜", closed_at=moment), parts=(part,))
    assert await store.ledger.change(entry.delivery.id, lambda _: (made, "said")) == "said"
    assert await store.ledger.entry(entry.delivery.id) == made


async def test_a_change_that_fails_leaves_no_half_state(store):
    entry = await frozen(store)

    def half(before):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await store.ledger.change(entry.delivery.id, half)
    assert await store.ledger.entry(entry.delivery.id) == entry


async def test_only_what_is_not_closed_is_open(store):
    first, second = await frozen(store, 21), await frozen(store, 22)
    await store.ledger.change(first.delivery.id, lambda e: skipped(e, "그만", START))
    assert [d.id for d in await store.ledger.open_deliveries()] == [second.delivery.id]
    assert (await store.ledger.entry(first.delivery.id)).delivery.reason == "그만"


async def test_the_newest_deliveries_of_a_channel_come_first_and_those_of_others_not_at_all(store):
    for day in (20, 22, 21):
        await store.ledger.plan(wanted(day), START)
    await store.ledger.plan(wanted(23, "memory:T1/C2"), START)
    assert [d.edition_date.day for d in await store.ledger.latest(parse_address(CHANNEL))] == [22, 21, 20]


async def test_what_is_old_but_not_settled_is_still_shown(store):
    await frozen(store)
    done = await store.ledger.plan(wanted(20), START, skip="늦음")
    later = START + timedelta(days=30)
    shown = [e.delivery.id for e in await store.ledger.entries_since(later)]
    assert done.id not in shown
    assert len(shown) == 1


async def test_retention_empties_payloads_then_forgets_but_never_what_is_open(store):
    clock = Clock()
    courier = Courier(ledger=store.ledger, chats=[MemoryChat(clock)], now=clock, sleep=clock.sleep)
    sent = await deliver(courier, CHANNEL, quiet_digest())
    waiting = await frozen(store, 22)
    month, year = timedelta(days=30), timedelta(days=400)
    for now, kept in ((START + month * 2, 2), (START + year * 2, 1)):
        await store.ledger.purge(now - month, now - year)
        entries = await store.ledger.entries_since(START - year)
        assert len(entries) == kept
    assert entries == [waiting]
    assert sent.parts[0].payload


async def test_the_time_of_a_restore_is_kept(store):
    assert await store.ledger.restored_at() is None
    for later in (timedelta(0), timedelta(days=1)):
        await store.ledger.restore(START + later, lambda e: e)
    assert await store.ledger.restored_at() == START + timedelta(days=1)


# -- a database that fails -----------------------------------------------------------------------------------------


def courier_on(store, chat, clock, **options):
    return Courier(ledger=store.ledger, chats=[chat], now=clock, sleep=clock.sleep, **options)


async def test_a_database_that_is_locked_at_the_last_commit_makes_no_second_message(store, path):
    clock = Clock()
    chat = MemoryChat(clock)
    other = sqlite3.connect(path)

    def lock(point):
        if point == "after-post":
            other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StoreError, match="다른 프로세스"):
        await deliver(courier_on(store, chat, clock, at=lock), CHANNEL, quiet_digest())
    other.rollback()
    other.close()
    clock.moves(minutes=6)
    entry = await deliver(courier_on(store, chat, clock), CHANNEL, quiet_digest())
    assert (entry.delivery.state, len(chat.posts)) == ("sent", 1)


async def test_a_database_that_is_locked_before_the_claim_sends_nothing(store, path):
    clock = Clock()
    chat = MemoryChat(clock)
    entry = await frozen(store)
    other = sqlite3.connect(path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError):
        await courier_on(store, chat, clock).deliver(entry.delivery.id)
    other.rollback()
    other.close()
    assert chat.posts == []
    assert await store.ledger.entry(entry.delivery.id) == entry


async def test_a_disk_that_is_full_is_said_and_leaves_no_half_state(store):
    entry = await frozen(store)

    async def allow(pages):  # SQLite's own limit gives the error that a full disk gives
        async with store._database.writing() as connection:
            await connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    def grow(before):
        return replace(before, parts=(replace(before.parts[0], state="sent", error="가" * 200_000),)), None

    await allow(1)
    with pytest.raises(StoreError, match="디스크가 가득"):
        await store.ledger.change(entry.delivery.id, grow)
    await allow(1_000_000)
    assert await store.ledger.entry(entry.delivery.id) == entry


async def test_a_database_file_that_is_gone_or_replaced_is_noticed_before_anything_is_sent(store, path):
    clock = Clock()
    chat = MemoryChat(clock)
    entry = await frozen(store)
    away = path.with_suffix(".away")
    path.rename(away)
    with pytest.raises(StoreError, match="사라졌습니다"):
        await courier_on(store, chat, clock).deliver(entry.delivery.id)
    path.write_bytes(away.read_bytes())
    with pytest.raises(StoreError, match="바뀌었습니다"):
        await courier_on(store, chat, clock).deliver(entry.delivery.id)
    assert chat.posts == []
    path.unlink()
    away.rename(path)
    assert (await courier_on(store, chat, clock).deliver(entry.delivery.id)).delivery.state == "sent"


async def test_a_claim_goes_to_one_of_two_processes_on_the_same_file(store, path):
    clock = Clock()
    chat = MemoryChat(clock)
    entry = await frozen(store)
    async with Store.open(f"sqlite+aiosqlite:///{path}") as other:
        both = (courier_on(s, chat, clock) for s in (store, other))
        await asyncio.gather(*(courier.deliver(entry.delivery.id) for courier in both))
    assert len(chat.posts) == 1


# -- status --------------------------------------------------------------------------------------------------------


async def test_a_line_of_status_tells_the_state_the_lateness_and_the_trouble(store):
    clock = Clock()
    chat = MemoryChat(clock, "lost")
    courier = courier_on(store, chat, clock)
    entry = await deliver(courier, CHANNEL, quiet_digest(), due_at=START, patience=timedelta(0))
    line = line_of(entry)
    assert (line.state, line.parts, line.parts_sent, line.late_seconds) == ("sending", 1, 0, None)
    assert "ConnectionResetError" in line.reason
    line = line_of(await deliver(courier, CHANNEL, quiet_digest()))
    assert (line.state, line.posts, line.unknown, line.late_seconds, line.reason) == ("sent", 2, 1, 40, "")
    assert totals([line])["sent"] == 1
