"""``serve``: the scheduler and whatever channels are configured, until a signal."""

from __future__ import annotations

import argparse
import asyncio
import signal

import structlog

from ..app import open_app, open_edges, run_round
from ..errors import BriefError, InputError
from ..schedule import make_scheduler
from .start import now, settings_of

log = structlog.get_logger()


def serve(args: argparse.Namespace) -> int:
    """Collect every twenty minutes and post every edition that is due."""
    return asyncio.run(_serve(args))


async def _serve(args: argparse.Namespace) -> int:
    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    async with open_app(settings_of(args)) as app, open_edges(app) as edges:
        orphans = sorted({c for e in app.catalogue.editions for c in e.channels if app.chat_for(c) is None})
        if orphans:
            raise InputError(
                f"쓸 수 없는 채널이 있습니다: {', '.join(orphans)}. editions.yaml에 'console'이나 'file:경로'를 적어 주세요."
            )

        async def tick() -> None:
            await _logged("tick", app.tick(now()))

        async def collect() -> None:
            await _logged("round", run_round(app, edges, now()))

        scheduler = make_scheduler(tick, collect)
        await collect()
        scheduler.start()
        log.info("serving", editions=[e.id for e in app.catalogue.editions], sources=len(app.catalogue.sources))
        await stopping.wait()
        log.info("stopping")
        scheduler.shutdown(wait=True)
    return 0


async def _logged(job: str, work: object) -> None:
    """Run one job; an expected failure is logged and the next run tries again."""
    try:
        await work  # type: ignore[misc]
    except BriefError as error:
        log.error("job failed", job=job, reason=str(error))  # noqa: TRY400 - expected: the sentence says it all
