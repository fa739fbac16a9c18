"""APScheduler wiring: one tick, and a round of collecting; both ask the store and decide nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler

#: How often we look whether an edition is due.
TICK_SECONDS = 20
#: How often the feeds are read; the jitter keeps us from knocking everywhere on the minute.
COLLECT_MINUTES, JITTER_SECONDS = 20, 60
LONGEST_JITTER = timedelta(seconds=2 * JITTER_SECONDS)

Job = Callable[[], Awaitable[object]]


def make_scheduler(tick: Job, collect: Job) -> AsyncIOScheduler:
    """A scheduler with a memory job store; late runs are folded into one and never skipped.

    The first tick comes at once: a process that is back after an outage has something to make up for.
    """
    scheduler = AsyncIOScheduler(
        jobstores={"default": MemoryJobStore()},
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        timezone="UTC",
    )
    scheduler.add_job(_called(tick), "interval", seconds=TICK_SECONDS, id="tick", next_run_time=datetime.now(UTC))
    scheduler.add_job(_called(collect), "interval", minutes=COLLECT_MINUTES, jitter=JITTER_SECONDS, id="collect")
    return scheduler


def _called(job: Job) -> Job:
    """APScheduler runs in the loop what is a coroutine function, and only that."""

    async def run() -> None:
        with suppress(asyncio.CancelledError):  # shutdown cancels what runs, and APScheduler would tell it as a failure
            await job()

    return run


async def follow_clock(scheduler: AsyncIOScheduler, every: float = TICK_SECONDS) -> None:
    """Where the clock goes back, run now what would wait for the old time; never returns.

    APScheduler counts by the wall clock: two hours back, and the next tick is two hours and twenty seconds away.
    """
    while True:
        await asyncio.sleep(every)
        now = datetime.now(UTC)
        for job in scheduler.get_jobs():
            if job.next_run_time and job.next_run_time - now > job.trigger.interval + LONGEST_JITTER:
                job.modify(next_run_time=now)
