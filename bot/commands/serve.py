"""``serve``: the scheduler and whatever channels are configured, until a signal.

Imports nothing heavy: a signal that comes while the rest is being loaded must find somebody who answers.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
from types import FrameType


def serve(args: argparse.Namespace) -> int:
    """Collect every twenty minutes and post every edition that is due."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _end)  # until bot.life takes over
    from .serving import run

    return asyncio.run(run(args))


def _end(number: int, frame: FrameType | None) -> None:
    """Nothing has begun, so there is nothing to finish."""
    del number, frame
    os._exit(0)
