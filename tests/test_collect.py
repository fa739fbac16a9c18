"""What a round of collecting remembers of its feeds until the next one; real fetcher and store, one loopback server."""

import pytest
from collecting import MINUTE, NOW, RSS, process, running_server, shipped_matcher  # noqa: F401 - the fixtures 'server' and 'matcher'

from bot.collect import collect


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
