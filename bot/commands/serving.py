"""The running of ``serve``: scheduler, jobs, and an orderly end."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable, Coroutine, Sequence
from contextlib import AsyncExitStack

import structlog

from ..app import CHANNEL_NAMES, App, open_app, open_edges, run_round
from ..delivery import Chat, Courier
from ..errors import InputError
from ..life import FINISH, Job, Stop
from ..platforms import check_settings, keep_listening
from ..schedule import follow_clock, make_scheduler
from ..store.ledger import Ledger
from .start import now, settings_of

log = structlog.get_logger()


async def run(args: argparse.Namespace) -> int:
    """Collect every twenty minutes and post every edition that is due, until a signal; the exit code."""
    stop = Stop()
    stop.listen()

    def courier(ledger: Ledger, chats: Sequence[Chat]) -> Courier:
        return Courier(ledger=ledger, chats=chats, sleep=stop.sleep, stopping=stop.wished)

    async with AsyncExitStack() as stack:
        app = await stack.enter_async_context(open_app(settings_of(args), courier=courier, platforms=True))
        check_channels(app)
        check_settings(app.settings)  # before the parser processes are started: that takes seconds
        edges = await stack.enter_async_context(open_edges(app))
        await app.desk.remember(now())

        async def collect_then_tick() -> None:
            await run_round(app, edges, now())
            tick.start()  # a digest may have been waiting for this round

        collect = Job("round", collect_then_tick)
        tick = Job("tick", lambda: app.tick(now(), collect.running))
        collect.start()  # before the first tick, so that a digest that is due waits for it
        scheduler = make_scheduler(tick, collect)
        scheduler.start()
        watch = asyncio.create_task(follow_clock(scheduler))
        listeners = [
            asyncio.create_task(keep_listening(one, app.desk, asyncio.sleep), name=one.chat.platform)
            for one in app.platforms
        ]
        log.info(
            "serving",
            editions=[e.id for e in app.catalogue.editions],
            sources=len(app.catalogue.sources),
            platforms=[one.chat.platform for one in app.platforms],
        )
        refused = await until_stopped(stop.wait, listeners)
        log.info("stopping")
        watch.cancel()
        scheduler.shutdown(wait=False)
        await asyncio.gather(collect.finish(0), tick.finish(FINISH))
    if refused is not None:
        raise refused
    log.info("stopped")
    return 0


async def until_stopped(
    wished: Callable[[], Coroutine[None, None, None]], listeners: Sequence[asyncio.Task[None]]
) -> BaseException | None:
    """Wait for the wish to stop, or until no listener is left of those there were; return the last one's error.

    A platform that refuses us is told in the log and left alone: the others, and what is posted there, go on.
    """
    wish = asyncio.create_task(wished())
    open_: set[asyncio.Task[None]] = set(listeners)
    error: BaseException | None = None
    while not wish.done() and (open_ or not listeners):
        done, _ = await asyncio.wait([wish, *open_], return_when=asyncio.FIRST_COMPLETED)
        for task in done - {wish}:
            error = task.exception()
            log.error("no longer listening", platform=task.get_name(), reason=str(error))
        open_ -= done
    for task in (wish, *open_):
        task.cancel()
    await asyncio.gather(wish, *open_, return_exceptions=True)
    return None if open_ or not listeners else error


def check_channels(app: App) -> None:
    """``InputError`` where an edition names a channel that nothing serves."""
    orphans = sorted({c for e in app.catalogue.editions for c in e.channels if app.chat_for(c) is None})
    if orphans:
        raise InputError(f"editions.yaml에 쓸 수 없는 채널이 있습니다: {', '.join(orphans)}. {CHANNEL_NAMES}")
