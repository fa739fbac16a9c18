"""The health of sources over many rounds: backing off, switching off and on, addresses that moved, answers that stay fresh."""

import argparse
import json
from datetime import timedelta

import pytest
from collecting import CONFIG, MINUTE, NOW, RSS, process, running_server, shipped_matcher  # noqa: F401 - the fixtures 'server' and 'matcher'

from bot.collect import collect
from bot.commands import catalogue
from bot.errors import InputError
from bot.store.feeds import MOST_PARSE_FAILS

DAY = timedelta(days=1)
BROKEN = b"<html><body>Sign in</body></html>"


@pytest.fixture
async def edges(tmp_path, server, matcher):
    async with process(tmp_path, server, matcher) as made:
        yield made


async def state_of(edges):
    return (await edges.store.source_states())["a"]


async def rounds(edges, count, start=NOW):
    """*count* rounds a day apart: no backoff is longer."""
    for number in range(count):
        receipt = await collect(edges, start + number * DAY)
    return receipt


# -- switched off and on -------------------------------------------------------------------------------------------


async def test_a_feed_that_nobody_can_read_ten_times_is_switched_off_and_says_how_to_come_back(edges, server):
    server.answers("/feed", BROKEN)
    await rounds(edges, MOST_PARSE_FAILS - 1)
    assert (await state_of(edges)).off == ""
    await rounds(edges, 1, NOW + MOST_PARSE_FAILS * DAY)
    assert (await state_of(edges)).off == "unreadable"
    receipt = await rounds(edges, 1, NOW + 20 * DAY)
    assert len(server.requests) == MOST_PARSE_FAILS
    (failure,) = receipt.failures
    assert failure.kind == "off"
    assert "exec-brief sources on a" in failure.reason


async def test_failures_to_fetch_never_switch_a_source_off(edges, server):
    server.answers("/feed", status=500)
    await rounds(edges, 15)
    assert ((await state_of(edges)).off, len(server.requests)) == ("", 15)


async def test_one_good_answer_ends_the_row_of_parse_errors_and_a_failed_fetch_does_not(edges, server):
    server.answers("/feed", BROKEN)
    await rounds(edges, 4)
    server.answers("/feed", status=500)
    await rounds(edges, 1, NOW + 10 * DAY)
    assert (await state_of(edges)).parse_fails == 4
    server.answers("/feed", RSS)
    await rounds(edges, 1, NOW + 20 * DAY)
    assert (await state_of(edges)).parse_fails == 0


async def test_an_address_that_is_gone_is_not_asked_again(edges, server):
    server.answers("/feed", status=410)
    receipt = await rounds(edges, 3)
    assert ((await state_of(edges)).off, len(server.requests)) == ("gone", 1)
    assert [failure.kind for failure in receipt.failures] == ["off"]


async def test_a_person_switches_a_source_on_again_and_its_failures_are_forgotten(edges, server):
    server.answers("/feed", status=410)
    await rounds(edges, 1)
    server.answers("/feed", RSS)
    await edges.store.sources.switch_on("a")
    receipt = await rounds(edges, 1, NOW + MINUTE)
    assert (receipt.failures, receipt.items_new, (await state_of(edges)).fail_count) == ((), 1, 0)


async def test_a_source_that_a_person_switched_off_is_neither_read_nor_told_of(edges, server):
    server.answers("/feed", RSS)
    await edges.store.sources.switch_off("a", NOW)
    receipt = await rounds(edges, 2)
    assert (receipt.sources_checked, receipt.failures, server.requests) == (0, (), [])


# -- what an answer says of itself -----------------------------------------------------------------------------------


async def test_a_feed_is_left_alone_while_its_answer_is_fresh(edges, server):
    server.answers("/feed", RSS, headers={"Cache-Control": "max-age=1800"})
    for minutes, requests in ((0, 1), (20, 1), (29, 1), (30, 2)):
        receipt = await collect(edges, NOW + minutes * MINUTE)
        assert (len(server.requests), receipt.items_seen, receipt.failures) == (requests, 1, ())


async def test_no_answer_is_fresh_for_more_than_an_hour(edges, server):
    server.answers("/feed", RSS, headers={"Cache-Control": "public, max-age=86400"})
    await collect(edges, NOW)
    await collect(edges, NOW + 60 * MINUTE)
    assert len(server.requests) == 2


async def test_an_address_that_moved_for_good_is_followed_and_told_until_it_is_put_right(edges, server):
    server.redirects("/feed", "/new", status=301)
    server.answers("/new", RSS)
    receipt = await collect(edges, NOW)
    assert (receipt.failures, (await state_of(edges)).moved_to) == ((), server.url("/new"))
    server.answers("/feed", RSS)
    await collect(edges, NOW + 20 * MINUTE)
    assert (await state_of(edges)).moved_to is None


async def test_a_key_in_the_new_address_is_not_stored(edges, server):
    server.redirects("/feed", "/new?api_key=s3cret-value", status=308)
    server.answers("/new?api_key=s3cret-value", RSS)
    await collect(edges, NOW)
    assert (await state_of(edges)).moved_to == server.url("/new?api_key=***")


async def test_a_temporary_redirect_is_no_move(edges, server):
    server.redirects("/feed", "/new", status=302)
    server.redirects("/new", "/newer", status=301)
    server.answers("/newer", RSS)
    await collect(edges, NOW)
    assert (await state_of(edges)).moved_to is None


# -- the verb -------------------------------------------------------------------------------------------------------


def asked(folder, *words, as_json=False):
    switch, *ids = words or (None,)
    return argparse.Namespace(
        config=str(CONFIG),
        database=f"{folder}/verb.db",
        verbose=False,
        json=as_json,
        switch=switch,
        id=ids,
    )


def test_sources_are_switched_off_and_on_by_id(tmp_path, capsys):
    known = catalogue.load_catalogue(CONFIG).sources
    name = next(source.id for source in known if source.enabled)
    states = []
    for switch in ("off", "on"):
        assert catalogue.sources(asked(tmp_path, switch, name)) == 0
        capsys.readouterr()
        catalogue.sources(asked(tmp_path, as_json=True))
        states += [row["state"] for row in json.loads(capsys.readouterr().out) if row["id"] == name]
    assert states == ["꺼짐 (직접 끔)", "아직 읽지 않음"]


@pytest.mark.parametrize("ids", [(), ("no-such-source",)])
def test_switching_an_unknown_source_says_what_to_write(tmp_path, ids):
    with pytest.raises(InputError):
        catalogue.sources(asked(tmp_path, "on", *ids))


def test_a_source_that_the_file_keeps_off_is_switched_on_in_the_file(tmp_path):
    name = next(source.id for source in catalogue.load_catalogue(CONFIG).sources if not source.enabled)
    with pytest.raises(InputError, match="enabled: true"):
        catalogue.sources(asked(tmp_path, "on", name))
