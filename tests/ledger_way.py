"""The real protocol as the crash suite runs it: one tick of plan, freeze, courier and sweep, on SQLite."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from crash_errand import AGAIN, QUIET, Errand, digest_of
from sqlalchemy import event

import summarizer
from bot.delivery import POINTS as COURIER_POINTS
from bot.delivery import Chat, Courier, Timing, deliver, sweep
from bot.delivery.transitions import next_part, restored, wait_until
from bot.errors import StoreError
from bot.model import Edition, Roster
from bot.people import Matcher
from bot.pipeline import Kitchen
from bot.rota import POINTS as TICK_POINTS
from bot.rota import Rota, tick
from bot.store import Store

#: where a process may be killed: before each commit, and at the courier's own points
POINTS = ("db:commit", *COURIER_POINTS)
#: the same for ``whole_tick``
WHOLE_POINTS = (*TICK_POINTS, *COURIER_POINTS)


def url_of(database: Path) -> str:
    return f"sqlite+aiosqlite:///{database}"


def make_database(database: Path) -> None:
    """An empty ledger in one file that can be copied."""

    async def make() -> None:
        async with Store.open(url_of(database)):
            pass

    asyncio.run(make())


def timing_of(errand: Errand) -> Timing:
    pace = errand.pace
    return Timing(
        lease=timedelta(seconds=pace.lease),
        settle=timedelta(seconds=pace.settle),
        between_reads=timedelta(seconds=pace.gap),
        deadline=timedelta(seconds=pace.deadline),
        sweep_after=timedelta(seconds=pace.sweep),
        first_pause=timedelta(seconds=pace.pause),
    )


async def bring(errand: Errand, chat: Chat, at: Callable[[str], None]) -> int:
    """One tick; with ``errand.patience`` as many as it takes within so many seconds."""
    try:
        async with Store.open(url_of(errand.database), busy_seconds=errand.pace.busy) as store:
            event.listen(store._database._engine.sync_engine, "commit", lambda _: at("db:commit"))
            return await _tick(errand, store, _courier(errand, store, chat, at))
    except StoreError as error:
        errand.tell(f"store: {error}")
        return AGAIN


async def _tick(errand: Errand, store: Store, courier: Courier) -> int:
    due_at, patience = datetime.fromtimestamp(errand.due_at, UTC), timedelta(seconds=errand.patience)
    digest = digest_of(errand)
    await asyncio.gather(
        *(deliver(courier, channel, digest, due_at=due_at, patience=patience) for channel in errand.channels)
    )
    await sweep(courier)
    return await _after(errand, store, courier)


async def _after(errand: Errand, store: Store, courier: Courier) -> int:
    """Is anything left, and when?"""
    following = await next_time(store, courier)
    if following is None:
        return QUIET
    errand.later.write_text(str((following - courier.now()).total_seconds()))
    return AGAIN


async def whole_tick(errand: Errand, chat: Chat, at: Callable[[str], None]) -> int:
    """The tick of ``serve``: which are due, composed, frozen, sent, swept; what it waits for in place moves the clocks."""
    async with Store.open(url_of(errand.database)) as store:
        await store.save_digest(digest_of(errand), {})
        courier = replace(_courier(errand, store, chat, at), sleep=partial(_pass_time, errand))
        roster = Roster(executives=(), organisations=())
        kitchen = Kitchen(store=store, roster=roster, matcher=Matcher(roster), summarizer=summarizer.load("extractive"))
        await tick(Rota(kitchen=kitchen, editions=[_edition(errand)], courier=courier), errand.now())
        return await _after(errand, store, courier)


def _edition(errand: Errand) -> Edition:
    hour = datetime.fromtimestamp(errand.due_at, UTC)
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    name = digest_of(errand).edition_id
    return Edition(
        id=name, title="", time=f"{hour:%H:%M}", days=days, timezone="UTC", channels=errand.channels, holidays="post"
    )


async def _pass_time(errand: Errand, seconds: float) -> None:
    errand.advance(seconds)


async def restore(errand: Errand, chat: Chat, at: Callable[[str], None]) -> int:
    """What an operator does who has put back a backup, then one tick."""
    async with Store.open(url_of(errand.database)) as store:
        now = _courier(errand, store, chat, at).now()
        await store.ledger.restore(now, lambda entry: restored(entry, now))
    return await bring(errand, chat, at)


async def next_time(store: Store, courier: Courier) -> datetime | None:
    """When there is something to do again; None where nothing is open and no sweep is to come."""
    times = []
    for entry in await store.ledger.entries_since(datetime(1970, 1, 1, tzinfo=UTC)):
        part = next_part(entry)
        times += [wait_until(part, courier.now(), courier.timing)] if part else []
        times += [part.sweep_at for part in entry.parts if part.sweep_at]
    return min(times, default=None)


def _courier(errand: Errand, store: Store, chat: Chat, at: Callable[[str], None]) -> Courier:
    stopping = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopping.set)
    return Courier(
        ledger=store.ledger,
        chats=[chat],
        timing=timing_of(errand),
        now=errand.now,
        at=at,
        stopping=stopping.is_set,
        sleep=lambda seconds: _sleep(stopping, seconds),
        alert=lambda kind, delivery, reason: errand.tell(f"{kind}: {reason}"),
    )


async def _sleep(stopping: asyncio.Event, seconds: float) -> None:
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(stopping.wait(), seconds)
