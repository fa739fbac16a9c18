"""Every place where a text leaves the process for people or files, as functions: what slipped in -> what came out.

Used by tests/test_secrets.py and by the benchmark of row 24.
"""

from __future__ import annotations

import contextlib
import io
import logging
import sys
import threading
from collections.abc import Callable

import structlog

from bot import logs
from bot.collect import Edges, collect
from bot.fetch import Fetcher
from bot.model import Roster, Source
from bot.parsing import InProcess
from bot.people import Matcher
from bot.settings import Settings
from bot.store import Store

Sink = Callable[[str], str]


def text_log(said: str) -> str:
    return _logged(lambda: structlog.get_logger().warning(said, source=said, nested={"deep": [said]}), json_lines=False)


def json_log(said: str) -> str:
    return _logged(lambda: structlog.get_logger().error(said, field=said, more=(said,)), json_lines=True)


def library_log(said: str) -> str:
    return _logged(
        lambda: logging.getLogger("some.library").warning("failed: %s %r", said, {"x": said}), json_lines=False
    )


def library_log_as_json(said: str) -> str:
    return _logged(
        lambda: logging.getLogger("some.library").error("failed: %s", said, extra={"x": said}), json_lines=True
    )


def exception_log(said: str) -> str:
    def log() -> None:
        try:
            _fail(said)
        except ValueError:
            structlog.get_logger().exception("job failed", job=said)

    return _logged(log, json_lines=False)


def library_exception_log(said: str) -> str:
    def log() -> None:
        try:
            _fail(said)
        except ValueError:
            logging.getLogger("some.library").exception("job failed")

    return _logged(log, json_lines=True)


def traceback_of_a_bug(said: str) -> str:
    def log() -> None:
        try:
            _fail(said)
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)

    return _logged(log, json_lines=False)


def traceback_of_a_thread(said: str) -> str:
    def log() -> None:
        thread = threading.Thread(target=_fail, args=(said,))
        thread.start()
        thread.join()

    return _logged(log, json_lines=False)


def settings_shown(said: str) -> str:
    made = Settings(slack_bot_token=said, discord_token=said, endpoint_key=said, slack_client_secret=said)
    return f"{made!r} {made} {[made]}"


def database_and_receipt(said: str) -> str:
    """A news API that answers with an error which quotes our key."""
    import asyncio

    return asyncio.run(_round_with(said))


SINKS: dict[str, Sink] = {
    sink.__name__.replace("_", " "): sink
    for sink in (
        text_log, json_log, library_log, library_log_as_json, exception_log, library_exception_log, traceback_of_a_bug,
        traceback_of_a_thread, settings_shown, database_and_receipt,
    )
}  # fmt: skip


def _fail(said: str) -> None:
    raise ValueError(said)


def _logged(act: Callable[[], None], *, json_lines: bool) -> str:
    """What *act* writes to standard error under the product's own logging, which is taken down again."""
    before, hooks = structlog.get_config(), (sys.excepthook, threading.excepthook)
    root, taken = logging.getLogger(), io.StringIO()
    handlers, level = list(root.handlers), root.level
    try:
        with contextlib.redirect_stderr(taken):
            logs.set_up(level=logging.INFO, json_lines=json_lines)
            act()
    finally:
        structlog.configure(**before)
        sys.excepthook, threading.excepthook = hooks
        root.handlers[:] = handlers
        root.setLevel(level)
    return taken.getvalue()


async def _round_with(said: str) -> str:
    import json
    from datetime import UTC, datetime

    from servers import LoopbackServer

    async with LoopbackServer() as server, Store.open("sqlite+aiosqlite://") as store:
        server.answers("/feed", json.dumps({"errorMessage": said}).encode(), content_type="application/json")
        host = frozenset({server.host_port})
        async with Fetcher(user_agent="t", allow_private_hosts=host, pause=0) as fetcher:
            edges = Edges(
                store=store,
                fetcher=fetcher,
                parsers=InProcess(),
                matcher=Matcher(Roster(executives=(), organisations=())),
                sources=(Source(id="a", name="a", url=server.url("/feed"), language="ko"),),
            )
            receipt = await collect(edges, datetime(2026, 11, 21, tzinfo=UTC))
        return f"{receipt} {await store.source_states()} {await store.last_receipt()}"
