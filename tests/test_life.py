"""How a long-running process ends, and that its clock may be moved."""

import asyncio
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta

import pytest

from bot.errors import StoreError
from bot.life import Job
from bot.schedule import follow_clock, make_scheduler

SCRIPT = """
import asyncio, sys, time
from bot import life
life.GRACE = 2.0

async def work():
    print("working", flush=True)
    {work}
    print("finished", flush=True)

async def main():
    stop = life.Stop()
    stop.listen()
    job = life.Job("job", work)
    job.start()
    await stop.wait()
    await job.finish({finish})
    print("ended", flush=True)

asyncio.run(main())
"""


def ends(work, finish=1.5, signals=1):
    """(exit code, what it printed, how long it took after the signal) of a process with *work* in flight."""
    code = SCRIPT.format(work=work, finish=finish)
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "working\n"
    started = time.monotonic()
    for _ in range(signals):
        process.send_signal(signal.SIGTERM)
        time.sleep(0.1)
    said = process.communicate(timeout=30)[0].split()
    return process.returncode, said, time.monotonic() - started


def test_what_is_in_flight_is_finished_before_the_end():
    assert ends("await asyncio.sleep(0.5)")[:2] == (0, ["finished", "ended"])


def test_what_does_not_end_is_cut_off():
    assert ends("await asyncio.sleep(60)", finish=0.2)[:2] == (0, ["ended"])


def test_a_process_that_hangs_in_its_loop_ends_with_zero_all_the_same():
    assert ends("time.sleep(60)")[:2] == (0, [])


def test_a_second_signal_ends_at_once():
    assert ends("await asyncio.sleep(60)", finish=60, signals=2)[:2] == (128 + signal.SIGTERM, [])


# -- jobs ----------------------------------------------------------------------------------------------------------


async def test_a_job_has_one_run_at_a_time():
    runs, gate = [], asyncio.Event()

    async def work():
        runs.append(1)
        await gate.wait()

    job = Job("job", work)
    first = job.start()
    assert job.start() is first
    await asyncio.sleep(0)
    assert (job.running(), len(runs)) == (True, 1)
    gate.set()
    await first
    assert not job.running()


async def test_a_job_that_fails_is_run_again():
    errors = iter([StoreError("잠김"), ZeroDivisionError(), None])

    async def work():
        if (error := next(errors)) is not None:
            raise error

    job = Job("job", work)
    for _ in range(3):
        await job()
    assert next(errors, "all") == "all"


async def test_cancelling_the_caller_of_a_job_does_not_cut_off_its_run():
    done = asyncio.Event()

    async def work():
        await asyncio.sleep(0.05)
        done.set()

    job = Job("job", work)
    caller = asyncio.create_task(job())
    await asyncio.sleep(0)
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    await job.finish(5)
    assert done.is_set()


# -- the scheduler -------------------------------------------------------------------------------------------------


async def test_the_first_tick_comes_at_once_and_late_ones_are_folded_into_one():
    ticks = asyncio.Queue()
    scheduler = make_scheduler(lambda: ticks.put("tick"), lambda: ticks.put("collect"))
    scheduler.start()
    assert await asyncio.wait_for(ticks.get(), 5) == "tick"
    for job in scheduler.get_jobs():
        job.modify(next_run_time=datetime.now(UTC) - timedelta(hours=3))
    assert {await asyncio.wait_for(ticks.get(), 5) for _ in range(2)} == {"tick", "collect"}
    await asyncio.sleep(0.05)
    assert ticks.empty()
    scheduler.shutdown(wait=False)


async def test_a_clock_that_goes_back_does_not_stop_the_ticks():
    ticks = asyncio.Queue()
    scheduler = make_scheduler(lambda: ticks.put("tick"), lambda: ticks.put("collect"))
    scheduler.start()
    await asyncio.wait_for(ticks.get(), 5)
    for job in scheduler.get_jobs():  # as they stand after the clock has gone two hours back
        job.modify(next_run_time=job.next_run_time + timedelta(hours=2))
    watch = asyncio.create_task(follow_clock(scheduler, every=0.01))
    assert {await asyncio.wait_for(ticks.get(), 5) for _ in range(2)} == {"tick", "collect"}
    watch.cancel()
    scheduler.shutdown(wait=False)
