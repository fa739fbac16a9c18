"""Crash cases over several processes, each with a platform, a warm interpreter and a folder of its own."""

from __future__ import annotations

import multiprocessing
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Self, TypeVar

from crash_cases import Case, Stage, Verdict
from platform_process import PlatformProcess

T = TypeVar("T")

_stage: Stage | None = None


@contextmanager
def open_stage(folder: Path | None = None) -> Iterator[Stage]:
    """A stage for this process alone."""
    with tempfile.TemporaryDirectory(prefix="crash-") as made:
        place = folder or Path(made)
        with PlatformProcess(place) as platform:
            yield Stage(platform, place)


class Pool:
    """``with Pool(2) as pool: for verdict in pool.map(play, cases)``; *play* gets the worker's stage and a case."""

    def __init__(self, workers: int) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="crash-")
        fork = multiprocessing.get_context("fork")
        self._executor = ProcessPoolExecutor(workers, fork, initializer=_open, initargs=(Path(self._folder.name),))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self._executor.shutdown()
        self._folder.cleanup()

    def map(self, play: Callable[..., T], cases: Iterable[object]) -> Iterator[T]:
        return self._executor.map(_on_stage, *zip(*((play, case) for case in cases), strict=True), chunksize=4)


def _open(folder: Path) -> None:
    global _stage  # noqa: PLW0603 - one a worker process, for as long as it lives
    place = folder / str(os.getpid())
    place.mkdir()
    platform = PlatformProcess(place)
    platform.start()
    _stage = Stage(platform, place)


def _on_stage(play: Callable[..., T], case: object) -> T:
    assert _stage is not None
    return play(_stage, case)


def play(stage: Stage, case: Case) -> Verdict:
    return stage.play(case)
