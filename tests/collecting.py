"""Rounds of collecting one feed of a loopback server, with the real fetcher and store; for tests of several modules.

Fixtures of other files are taken over by importing them: ``from collecting import running_server`` gives ``server``.
"""

from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from servers import LoopbackServer

from bot.catalogue.roster import load_roster
from bot.collect import Edges
from bot.fetch import Fetcher
from bot.model import Source
from bot.parsing import InProcess
from bot.people import Matcher
from bot.store import Store

CONFIG = Path(__file__).resolve().parent.parent / "config"
NOW = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
RSS = (
    b'<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>'
    b"<item><title>weather</title><link>https://news.example/1</link></item></channel></rss>"
)


@pytest.fixture(name="server")
async def running_server():
    async with LoopbackServer() as running:
        yield running


@pytest.fixture(name="matcher", scope="module")
def shipped_matcher():
    return Matcher(load_roster(CONFIG / "executives.yaml"))


@asynccontextmanager
async def process(folder, server, matcher):
    """A process of its own that reads the feed 'a': nothing is known but what the store in *folder* holds."""
    hosts = frozenset({server.host_port})
    fetcher = Fetcher(user_agent="exec-brief tests", allow_private_hosts=hosts, pause=0, retry_wait=0.01)
    async with Store.open(f"sqlite+aiosqlite:///{folder}/collect.db") as store, fetcher:
        source = Source(id="a", name="에이", url=server.url("/feed"), language="ko")
        yield Edges(store=store, fetcher=fetcher, parsers=InProcess(), matcher=matcher, sources=(source,))
