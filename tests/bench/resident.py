"""Memory of this process: how far its resident set grew while a block ran."""

from __future__ import annotations

import resource
import threading
from pathlib import Path
from typing import Self


class Peak:
    """How far the resident set grew while the block ran, in MB."""

    def __enter__(self) -> Self:
        self._done = threading.Event()
        self._start = self._most = _resident()
        self._thread = threading.Thread(target=self._sample, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _sample(self) -> None:
        while not self._done.wait(0.002):
            self._most = max(self._most, _resident())

    @property
    def grown(self) -> float:
        return (self._most - self._start) / 1e6

    @property
    def most(self) -> float:
        """The largest size, in MB."""
        return self._most / 1e6


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
