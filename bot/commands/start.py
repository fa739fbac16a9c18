"""What every verb does first: settings from the environment and the options, logging, progress."""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from .. import logs
from ..collect import Progress
from ..errors import InputError
from ..settings import Settings, load_settings

#: the zone in which the command line shows and reads days
KST = ZoneInfo("Asia/Seoul")

#: stage of a round -> what the progress bar calls it
STAGES = {"feeds": "피드 읽기", "pages": "기사 읽기"}


def settings_of(args: argparse.Namespace) -> Settings:
    """Settings of the environment, with the options of the command line on top; sets up logging."""
    chosen = {}
    if args.config:
        chosen["EXEC_BRIEF_CONFIG_DIR"] = args.config
    if args.database:
        chosen["EXEC_BRIEF_DATABASE_URL"] = _database_url(args.database)
    settings = load_settings({**os.environ, **chosen})
    set_up_logging(settings, verbose=args.verbose)
    return settings


def _database_url(given: str) -> str:
    """A URL as it stands, with the driver where it names none; a bare path is a SQLite file."""
    if "://" not in given:
        return f"sqlite+aiosqlite:///{given}"
    return given.replace("sqlite://", "sqlite+aiosqlite://", 1) if given.startswith("sqlite://") else given


def set_up_logging(settings: Settings, *, verbose: bool) -> None:
    """Short messages with fields on standard error; warnings only, where nobody asked for more; no secrets."""
    level = logging.DEBUG if verbose else getattr(logging, settings.log_level.upper())
    logs.set_up(level=level, json_lines=settings.log_format == "json")


def now() -> datetime:
    """The present, in UTC; asked once per command and handed down."""
    return datetime.now(UTC)


def parse_day(raw: str) -> date:
    """'2026-11-21' as a date; ``InputError`` says how to write one."""
    try:
        return date.fromisoformat(raw)
    except ValueError as error:
        raise InputError(f"날짜를 읽을 수 없습니다: {raw}. 예: 2026-11-21") from error


def show_json(value: object) -> None:
    """Pretty JSON on standard output; dates as ISO 8601."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2, default=str) + "\n")


def say(line: str = "") -> None:
    sys.stdout.write(line + "\n")


@contextmanager
def progress_bars() -> Iterator[Progress]:
    """Bars on a terminal, one line a finished stage elsewhere; both on standard error."""
    if sys.stderr.isatty():
        with _bars() as progress:
            yield progress
    else:
        yield _lines


def _lines(stage: str, done: int, total: int) -> None:
    if done == total:
        sys.stderr.write(f"{STAGES[stage]}: {done}/{total}\n")


@contextmanager
def _bars() -> Iterator[Progress]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Bars(*columns, console=Console(stderr=True)) as bars:
        tasks = {stage: bars.add_task(label, total=None) for stage, label in STAGES.items()}
        yield lambda stage, done, total: bars.update(tasks[stage], completed=done, total=total)
