"""Where log lines go, and that no secret goes with them.

structlog's lines, those of the libraries (``logging``), and the tracebacks of what nobody caught all end as one string
on standard error; that string is masked, so it does not matter where in an event a secret stood.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import MutableMapping
from types import TracebackType
from typing import Any

import structlog

from .secrets import mask

#: libraries that tell of every request, with its address, where they are asked for more than warnings
TALKATIVE = (
    "httpx",
    "httpcore",
    "slack_sdk",
    "slack_bolt",
    "discord",
    "aiohttp",
    "apscheduler",
    "asyncio",
    "aiosqlite",
    "alembic",
)

#: characters of one line; what hostile input puts into an error may be longer
LONGEST = 50_000


def set_up(*, level: int, json_lines: bool) -> None:
    """Short messages with fields on standard error, from *level* on; may be called again to change either."""
    before: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    structlog.configure(
        processors=[*before, _Line(json_lines=json_lines)],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),  # the stderr of the moment, not that of the start
        cache_logger_on_first_use=False,
    )
    _catch_libraries(level, before, json_lines=json_lines)
    guard_tracebacks()


def guard_tracebacks() -> None:
    """Mask the tracebacks of bugs, on the main thread and on others."""
    sys.excepthook = _show_traceback
    threading.excepthook = _show_thread


def _masked(text: str) -> str:
    """*text* without secrets, its middle left out where it is too long; cut after masking, so that no half of one stays."""
    if len(text) > 4 * LONGEST:
        text = f"{text[: 2 * LONGEST]}\n…\n{text[-2 * LONGEST :]}"
    clean = mask(text)
    return clean if len(clean) <= LONGEST else f"{clean[: LONGEST // 2]}\n…\n{clean[-LONGEST // 2 :]}"


class _Line:
    """The last processor: an event as one masked string."""

    def __init__(self, *, json_lines: bool) -> None:
        self._json = json_lines

    def __call__(self, logger: Any, name: str, event: MutableMapping[str, Any]) -> str:
        render = (
            structlog.processors.JSONRenderer(ensure_ascii=False, default=repr)
            if self._json
            else structlog.dev.ConsoleRenderer(
                colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
            )
        )
        return _masked(str(render(logger, name, event)))


class _Handler(logging.Handler):
    """Lines of the libraries, to the standard error of the moment."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            sys.stderr.write(self.format(record) + "\n")
        except (OSError, ValueError):  # nobody reads, or it is closed: there is nowhere left to say so
            return


class _Formatter(structlog.stdlib.ProcessorFormatter):
    """Masks also what ``logging`` puts behind the line itself: tracebacks and stacks."""

    def format(self, record: logging.LogRecord) -> str:
        return _masked(super().format(record))


def _catch_libraries(level: int, before: list[Any], *, json_lines: bool) -> None:
    handler = _Handler()
    renderer = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    handler.setFormatter(
        _Formatter(foreign_pre_chain=before, processors=[renderer, _Line(json_lines=json_lines)], use_get_message=True)
    )
    root = logging.getLogger()
    for old in [one for one in root.handlers if isinstance(one, _Handler)]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(level)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))


def _show_traceback(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    sys.stderr.write(_masked("".join(traceback.format_exception(kind, error, trace))))


def _show_thread(told: threading.ExceptHookArgs) -> None:
    if told.exc_type is not SystemExit and told.exc_value is not None:
        _show_traceback(told.exc_type, told.exc_value, told.exc_traceback)
