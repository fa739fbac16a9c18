"""The fetcher against addresses, floods and slow servers that mean harm; nothing here leaves the machine."""

import asyncio
import gzip
import subprocess
import sys
import threading

import httpcore
import pytest
from hostile_addresses import FORMS
from hypothesis import given
from hypothesis import strategies as st
from servers import LoopbackServer
from small_internet import PUBLIC, SmallInternet
from ssrf_cases import WAYS, walk_way

from bot.errors import FetchError
from bot.fetch import FEED_CAP, PAGE_CAP, Fetcher
from bot.fetch.bodies import LONG_AT_ONCE, SMALL
from bot.fetch.freshness import LONGEST_FRESH, fresh_for
from bot.fetch.heads import MOST_HEAD, Head

RSS = b"<rss version='2.0'><channel><title>t</title></channel></rss>"


@pytest.fixture
async def server():
    async with LoopbackServer() as running:
        yield running


@pytest.fixture
async def fetcher(server):
    async with free(server) as made:
        yield made


def free(*servers, **changed):
    settings = {"user_agent": "t", "pause": 0.0, "retry_wait": 0.0, "deadline": 5.0, "respect_robots": False}
    return Fetcher(allow_private_hosts=frozenset(server.host_port for server in servers), **settings | changed)


async def kind_of(coroutine):
    with pytest.raises(FetchError) as caught:
        await coroutine
    return caught.value.kind


# -- addresses -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", WAYS)
def test_no_way_leads_to_a_hostile_address(way):
    outcome = walk_way(way)
    assert (outcome.cases, outcome.forbidden) == (45, 0)
    assert outcome.allowed or way == "direct"
    if way not in ("feed link", "image"):
        assert outcome.refused == len(FORMS)


def in_small_internet(names, work):
    """Run *work* with a fetcher in a small internet whose public server it is given; return the addresses tried."""
    internet = SmallInternet(names)

    async def walk():
        async with LoopbackServer() as server:
            internet.route(server)
            server.answers("/", b"ok")
            fetcher = Fetcher(user_agent="t", pause=0, retry_wait=0.0, respect_robots=False, resolve=internet.resolve)
            async with fetcher:
                await work(server, fetcher)

    internet.run(walk)
    return internet.tried


def test_a_name_is_looked_up_once_for_each_connection_and_the_checked_address_is_the_one_connected_to():
    async def work(server, fetcher):
        assert (await fetcher.feed("http://flip.test/")).body == b"ok"
        assert await kind_of(fetcher.feed("http://flip.test/")) == "refused"

    assert in_small_internet({"flip.test": [[PUBLIC], ["127.0.0.1"], [PUBLIC]]}, work) == [PUBLIC]


@pytest.mark.parametrize("port", [22, 25, 8080, 6379, 81])
def test_only_the_ports_of_the_web_are_connected_to(port):
    async def work(server, fetcher):
        assert await kind_of(fetcher.feed(f"http://news.test:{port}/")) == "refused"

    assert in_small_internet({"news.test": [[PUBLIC]]}, work) == []


def test_a_proxy_of_the_environment_is_not_used(monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")

    async def work(server, fetcher):
        assert (await fetcher.feed("http://news.test/")).body == b"ok"

    assert in_small_internet({"news.test": [[PUBLIC]]}, work) == [PUBLIC]


async def test_a_name_that_nobody_answers_for_does_not_keep_other_names_waiting(server):
    stuck = threading.Event()

    def resolve(host, port):
        if host.startswith("stuck"):
            stuck.wait(30)
            raise OSError("no answer")
        return ["127.0.0.1"]

    server.answers("/", b"ok")
    async with free(server, resolve=resolve, deadline=0.5) as fetcher:
        slow = [asyncio.create_task(kind_of(fetcher.feed(f"http://stuck-{n}.test/"))) for n in range(40)]
        await asyncio.sleep(0.05)
        assert (await fetcher.feed(server.url("/"))).body == b"ok"
        assert set(await asyncio.gather(*slow)) == {"timeout"}
        stuck.set()


def test_a_process_ends_without_waiting_for_a_name_that_nobody_answers_for():
    script = """
import asyncio, time
from bot.fetch import Fetcher

def resolve(host, port):
    time.sleep(60)

async def main():
    async with Fetcher(user_agent="t", respect_robots=False, resolve=resolve, deadline=0.2) as fetcher:
        try:
            await fetcher.feed("http://stuck.test/")
        except Exception as error:
            print(error.kind)

asyncio.run(main())
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "timeout\n", "")


# -- what comes before the body --------------------------------------------------------------------------------------


async def test_interim_answers_without_end_are_cut_off(server, fetcher):
    server.says("/p", b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 100_000)
    assert await kind_of(fetcher.page(server.url("/p"))) == "connect"


async def test_a_few_interim_answers_are_read_over(server, fetcher):
    server.says("/p", b"HTTP/1.1 103 Early Hints\r\n\r\n" * 20 + b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
    assert (await fetcher.page(server.url("/p"))).body == b"ok"


@given(st.integers(0, 40), st.integers(0, 3_000), st.integers(1, 700), st.binary(max_size=300))
def test_a_head_is_counted_alike_however_it_is_cut(interim, long, step, body):
    text = b"HTTP/1.1 100 Continue\r\n\r\n" * interim + b"HTTP/1.1 200 OK\r\nX: " + b"y" * long + b"\r\n\r\n" + body * 9
    head = Head()
    for at in range(0, len(text), step):
        head.take(text[at : at + step])
    head.take(bytes(MOST_HEAD * 2))  # a body may be of any length


@given(st.integers(50, 5_000))
def test_a_head_that_never_ends_is_refused_within_its_limit(step):
    head = Head()
    for _ in range(MOST_HEAD // step):
        head.take(b"x" * step)
    with pytest.raises(httpcore.RemoteProtocolError):
        head.take(b"x" * step)


# -- bodies ----------------------------------------------------------------------------------------------------------


async def test_a_body_cut_into_single_bytes_is_refused_early(server, fetcher):
    server.says("/f", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1\r\nx\r\n" * 200_000)
    assert await kind_of(fetcher.feed(server.url("/f"))) == "encoding"


async def test_a_bomb_within_a_bomb_comes_out_as_the_bytes_of_the_inner_one_at_most(server, fetcher):
    inner = gzip.compress(bytes(20_000_000))
    server.answers("/f", gzip.compress(inner), headers={"Content-Encoding": "gzip"})
    assert (await fetcher.feed(server.url("/f"))).body == inner


async def test_many_long_bodies_that_stall_leave_short_ones_alone(server):
    """More stalled long bodies than there are permits: a short one beside them is read at once."""
    async with asyncio.TaskGroup() as group:
        servers = [LoopbackServer() for _ in range(LONG_AT_ONCE + 3)]
        for one in servers:
            await one.__aenter__()
            one.replies("/f", stalled)
        server.answers("/short", RSS)
        async with free(server, *servers, deadline=1.0) as fetcher:
            slow = [group.create_task(kind_of(fetcher.feed(one.url("/f")))) for one in servers]
            await asyncio.sleep(0.2)
            assert (await fetcher.feed(server.url("/short"))).body == RSS
            assert set(await asyncio.gather(*slow)) == {"timeout"}
        for one in servers:
            await one.__aexit__(None, None, None)


async def stalled(_, writer):
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n" + b" " * (SMALL + 200_000))
    await writer.drain()
    await asyncio.sleep(3600)


@pytest.mark.parametrize(
    "coding", ["br", "zstd", "deflate", "compress", "gzip, gzip", "identity, gzip", "GZIP, BR", "x"]
)
async def test_every_other_coding_is_refused_for_feeds_and_pages(server, fetcher, coding):
    server.answers("/p", b"x", headers={"Content-Encoding": coding})
    assert await kind_of(fetcher.feed(server.url("/p"))) == "encoding"
    assert await kind_of(fetcher.page(server.url("/p"))) == "encoding"


@pytest.mark.parametrize(("verb", "cap"), [("feed", FEED_CAP), ("page", PAGE_CAP)])
async def test_a_body_may_be_as_long_as_its_cap_and_no_longer(server, fetcher, verb, cap):
    server.answers("/fits", b" " * cap)
    server.answers("/over", b" " * (cap + 1))
    assert len((await getattr(fetcher, verb)(server.url("/fits"))).body) == cap
    assert await kind_of(getattr(fetcher, verb)(server.url("/over"))) == "too-large"


# -- time ------------------------------------------------------------------------------------------------------------


async def test_our_pauses_between_redirects_are_part_of_the_deadline(server):
    for number in range(5):
        server.redirects(f"/{number}", f"/{number + 1}")
    async with free(server, deadline=0.5, pause=0.3) as fetcher:
        assert await kind_of(fetcher.page(server.url("/0"))) == "timeout"
    assert len(server.requests) < 4


async def test_the_second_try_has_what_the_first_left_of_the_deadline(server):
    server.answers("/p", status=502, after=0.3)
    async with free(server, deadline=0.5) as fetcher:
        assert await kind_of(fetcher.page(server.url("/p"))) == "timeout"


# -- what an answer says of itself -----------------------------------------------------------------------------------

DATE = {"date": "Sat, 21 Nov 2026 08:00:00 GMT"}


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 0),
        ({"cache-control": "max-age=600"}, 600),
        ({"cache-control": "public, Max-Age=600, must-revalidate"}, 600),
        ({"cache-control": 'max-age="600"'}, 600),
        ({"cache-control": "max-age=600", "age": "500"}, 100),
        ({"cache-control": "max-age=600", "age": "9999"}, 0),
        ({"cache-control": "no-cache, max-age=600"}, 0),
        ({"cache-control": "no-store"}, 0),
        ({"cache-control": "max-age=31536000"}, LONGEST_FRESH),
        ({"cache-control": "max-age=" + "9" * 5_000}, LONGEST_FRESH),
        ({"cache-control": "max-age=-5"}, 0),
        ({"cache-control": "max-age=soon"}, 0),
        ({**DATE, "expires": "Sat, 21 Nov 2026 08:20:00 GMT"}, 1_200),
        ({**DATE, "expires": "Sat, 21 Nov 2026 07:00:00 GMT"}, 0),
        ({**DATE, "expires": "0"}, 0),
        ({"expires": "Sat, 21 Nov 2026 08:20:00 GMT"}, 0),
        ({**DATE, "expires": "Sat, 21 Nov 2026 08:20:00 GMT", "cache-control": "max-age=60"}, 60),
    ],
)
def test_an_answer_is_fresh_for_as_long_as_it_says_up_to_an_hour(headers, seconds):
    assert fresh_for(headers) == seconds


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_any_headers_give_a_time_within_bounds(cache, expires, age):
    headers = {**DATE, "cache-control": cache, "expires": expires, "age": age}
    assert 0 <= fresh_for(headers) <= LONGEST_FRESH


async def test_a_permanent_move_is_told_as_far_as_permanent_answers_lead(server, fetcher):
    server.redirects("/a", "/b", status=301)
    server.redirects("/b", "/c", status=308)
    server.redirects("/c", "/d", status=302)
    server.answers("/d", RSS)
    assert (await fetcher.feed(server.url("/a"))).moved_to == server.url("/c")
    assert (await fetcher.feed(server.url("/c"))).moved_to is None
    server.redirects("/e", "http://10.0.0.1/", status=301)
    assert await kind_of(fetcher.feed(server.url("/e"))) == "refused"
