"""What a round of collecting remembers of its feeds until the next one; real fetcher and store, one loopback server."""

from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from servers import LoopbackServer

from bot.catalogue.roster import load_roster
from bot.collect import Edges, collect
from bot.fetch import Fetcher
from bot.model import Source
from bot.parsing import InProcess
from bot.people import Matcher
from bot.store import Store

NOW = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
RSS = (
    b'<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>'
    b"<item><title>weather</title><link>https://news.example/1</link></item></channel></rss>"
)
ROSTER = Path(__file__).resolve().parent.parent / "config" / "executives.yaml"


@pytest.fixture
async def server():
    async with LoopbackServer() as running:
        yield running


@pytest.fixture(scope="module")
def matcher():
    return Matcher(load_roster(ROSTER))


@asynccontextmanager
async def process(folder, server, matcher):
    """A process of its own: nothing is known but what the store holds."""
    hosts = frozenset({server.host_port})
    fetcher = Fetcher(user_agent="exec-brief tests", allow_private_hosts=hosts, pause=0, retry_wait=0.01)
    async with Store.open(f"sqlite+aiosqlite:///{folder}/collect.db") as store, fetcher:
        source = Source(id="a", name="에이", url=server.url("/feed"), language="ko")
        yield Edges(store=store, fetcher=fetcher, parsers=InProcess(), matcher=matcher, sources=(source,))


@pytest.mark.parametrize("status", [429, 503])
async def test_retry_after_longer_than_the_backoff_is_kept_over_a_restart(tmp_path, server, matcher, status):
    server.answers("/feed", status=status, headers={"Retry-After": "3600"})
    for minutes, requests in ((0, 1), (20, 1), (59, 1), (60, 2)):
        async with process(tmp_path, server, matcher) as edges:
            receipt = await collect(edges, NOW + minutes * MINUTE)
        assert len(server.requests) == requests
        assert [failure.source_id for failure in receipt.failures] == ["a"]


async def test_a_retry_after_shorter_than_the_backoff_does_not_shorten_it(tmp_path, server, matcher):
    server.answers("/feed", status=429, headers={"Retry-After": "1"})
    async with process(tmp_path, server, matcher) as edges:
        await collect(edges, NOW)
        assert (await edges.store.source_states())["a"].next_try_at == NOW + 2 * MINUTE


async def test_a_feed_is_asked_conditionally_after_its_first_answer_and_after_a_failure(tmp_path, server, matcher):
    server.answers_unless_known("/feed", RSS, etag='"1"')
    async with process(tmp_path, server, matcher) as edges:
        await collect(edges, NOW)
        await collect(edges, NOW + 20 * MINUTE)
        server.answers("/feed", status=500)
        await collect(edges, NOW + 40 * MINUTE)
        server.answers_unless_known("/feed", RSS, etag='"1"')
        receipt = await collect(edges, NOW + 60 * MINUTE)
    assert [request.headers.get("if-none-match") for request in server.requests] == [None, '"1"', '"1"', '"1"']
    assert (receipt.items_seen, receipt.items_new, receipt.failures) == (1, 0, ())
