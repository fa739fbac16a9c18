"""The fetcher against a real server on loopback; nothing here leaves the machine."""

import asyncio
import time
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from servers import LoopbackServer

from bot.errors import FetchError, FetchRefused
from bot.fetch import FEED_CAP, PAGE_CAP, Fetcher
from bot.fetch.addresses import check_url, is_public
from bot.fetch.client import gate_of
from bot.fetch.politeness import DEFAULT_WAIT, HostGate, RetryLater, retry_after

AGENT = "exec-brief-test/1.0 (+https://example.org/bot)"
RSS = b"<rss version='2.0'><channel><title>t</title></channel></rss>"


@pytest.fixture
async def server():
    async with LoopbackServer() as running:
        yield running


@pytest.fixture
async def fetcher(server):
    async with polite(server, respect_robots=False) as made:
        yield made


def polite(server, **changed):
    """A fetcher that may reach *server*, without pauses unless told."""
    settings = {"user_agent": AGENT, "pause": 0.0, "retry_wait": 0.0, "deadline": 5.0}
    return Fetcher(allow_private_hosts=frozenset({server.host_port}), **settings | changed)


async def kind_of(coroutine):
    """The kind of the error that *coroutine* ends in; its message must be a Korean sentence."""
    with pytest.raises(FetchError) as caught:
        await coroutine
    assert str(caught.value).endswith(("다.", "요.", "오."))
    return caught.value.kind


# -- what is asked and answered ------------------------------------------------------------------------------------


async def test_a_feed_arrives_with_its_bytes_type_and_validators(server, fetcher):
    stamp = "Mon, 01 Jul 2024 00:00:00 GMT"
    server.answers(
        "/f", RSS, content_type="application/rss+xml; charset=euc-kr", headers={"ETag": '"a"', "Last-Modified": stamp}
    )
    got = await fetcher.feed(server.url("/f"))
    assert (got.status, got.body, got.content_type) == (200, RSS, "application/rss+xml; charset=euc-kr")
    assert (got.etag, got.last_modified, got.not_modified) == ('"a"', stamp, False)


async def test_the_request_names_us_and_asks_for_gzip_only(server, fetcher):
    server.answers("/f", RSS)
    await fetcher.feed(server.url("/f"))
    sent = server.requests[0].headers
    assert (sent["user-agent"], sent["accept-encoding"]) == (AGENT, "gzip")
    assert "rss" in sent["accept"]


async def test_a_known_etag_brings_304_without_a_body_and_keeps_the_validators(server, fetcher):
    server.answers_unless_known("/f", RSS, etag='"v1"')
    first = await fetcher.feed(server.url("/f"))
    second = await fetcher.feed(server.url("/f"), etag=first.etag, last_modified="Mon, 01 Jul 2024 00:00:00 GMT")
    assert (second.status, second.not_modified, second.body) == (304, True, b"")
    assert (second.etag, second.last_modified) == ('"v1"', "Mon, 01 Jul 2024 00:00:00 GMT")


async def test_a_304_that_nobody_asked_for_is_an_error(server, fetcher):
    server.answers("/f", status=304)
    assert await kind_of(fetcher.feed(server.url("/f"))) == "http-304"


async def test_a_validator_that_cannot_be_sent_back_is_dropped(server, fetcher):
    server.answers("/f", RSS, headers={"ETag": '"\xe9"'})
    assert (await fetcher.feed(server.url("/f"))).etag is None
    await fetcher.feed(server.url("/f"), etag='"한글"', last_modified="x" * 2000)
    assert "if-none-match" not in server.requests[-1].headers
    assert "if-modified-since" not in server.requests[-1].headers


async def test_html_sent_as_a_feed_passes_through_for_the_parser_to_judge(server, fetcher):
    server.answers("/f", b"<html>hello</html>")
    assert (await fetcher.feed(server.url("/f"))).body == b"<html>hello</html>"


@pytest.mark.parametrize(
    "mime", ["application/atom+xml", "text/plain", "application/feed+json", "application/octet-stream", ""]
)
async def test_a_feed_may_come_under_any_of_the_labels_in_use(server, fetcher, mime):
    server.answers("/f", RSS, content_type=mime)
    assert (await fetcher.feed(server.url("/f"))).body == RSS


@pytest.mark.parametrize("mime", ["application/pdf", "image/png", "video/mp4", "application/json"])
async def test_a_page_that_is_another_kind_of_file_is_refused(server, fetcher, mime):
    server.answers("/p", b"x", content_type=mime)
    assert await kind_of(fetcher.page(server.url("/p"))) == "content-type"


async def test_no_cookie_is_kept(server, fetcher):
    server.answers("/p", b"x", headers={"Set-Cookie": "id=1"})
    await fetcher.page(server.url("/p"))
    await fetcher.page(server.url("/p"))
    assert "cookie" not in server.requests[-1].headers


# -- statuses ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, "http-400"),
        (401, "http-401"),
        (403, "http-403"),
        (404, "http-404"),
        (410, "http-410"),
        (500, "http-5xx"),
        (300, "http-300"),
    ],
)
async def test_a_status_becomes_its_kind_after_one_request(server, fetcher, status, kind):
    server.answers("/p", status=status)
    assert await kind_of(fetcher.page(server.url("/p"))) == kind
    assert len(server.requests) == 1


async def test_a_gateway_error_is_tried_once_more(server, fetcher):
    server.answers_in_turn("/p", 502, 200, body=b"ok")
    assert (await fetcher.page(server.url("/p"))).body == b"ok"
    server.answers_in_turn("/q", 503, 504, 200)
    assert await kind_of(fetcher.page(server.url("/q"))) == "http-5xx"
    assert len(server.asked_for("/q")) == 2


def test_both_schemes_of_a_name_share_one_turn_and_every_port_of_this_machine_has_its_own():
    private = frozenset({"127.0.0.1:8000", "127.0.0.1:8001"})
    addresses = ["http://A.example/", "https://a.example/x", "http://127.0.0.1:8000/", "http://127.0.0.1:8001/"]
    turns = [gate_of(check_url(address), private) for address in addresses]
    assert turns == ["a.example", "a.example", "127.0.0.1:8000", "127.0.0.1:8001"]


async def test_retry_after_is_kept_without_asking_again(server, fetcher):
    server.answers("/p", status=429, headers={"Retry-After": "120"})
    server.answers("/q", b"free")
    with pytest.raises(RetryLater) as first:
        await fetcher.page(server.url("/p"))
    assert (first.value.kind, first.value.retry_after) == ("http-429", 120)
    assert await kind_of(fetcher.page(server.url("/q"))) == "http-429"
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7),
        (" 30 ", 30),
        ("Mon, 01 Jul 2024 00:01:40 GMT", 100),
        ("soon", DEFAULT_WAIT),
        ("", DEFAULT_WAIT),
        ("99999999999", 86_400),
        ("Sun, 30 Jun 2024 00:00:00 GMT", 0),
    ],
)
def test_retry_after_is_read_in_both_its_forms(value, seconds):
    assert retry_after(value, date="Mon, 01 Jul 2024 00:00:00 GMT") == seconds


# -- redirects -----------------------------------------------------------------------------------------------------


async def test_redirects_are_followed_to_the_final_address(server, fetcher):
    server.redirects("/a", "/b", status=301)
    server.redirects("/b", server.url("/c#part"), status=308)
    server.answers("/c", b"here")
    got = await fetcher.page(server.url("/a"))
    assert (got.url, got.body) == (server.url("/c"), b"here")


async def test_a_redirect_loop_ends_after_five(server, fetcher):
    server.redirects("/a", "/a")
    assert await kind_of(fetcher.page(server.url("/a"))) == "redirects"
    assert len(server.requests) == 6


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.1:9/",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "http://u:p@127.0.0.1/",
        "//10.0.0.1/",
        "ftp://example.org/",
        "http://[::1]/",
        "http://%zz/",
    ],
)
async def test_a_redirect_to_a_place_we_may_not_go_is_refused(server, fetcher, target):
    server.redirects("/a", target)
    assert await kind_of(fetcher.page(server.url("/a"))) == "refused"


def test_a_redirect_from_https_to_http_is_refused():
    with pytest.raises(FetchRefused):
        check_url("http://example.org/", came_from=check_url("https://example.org/"))


# -- size and time -------------------------------------------------------------------------------------------------


async def test_a_hundred_megabytes_are_refused_from_the_header_or_on_the_way(server, fetcher):
    server.floods("/declared", 100_000_000, declared=True)
    server.floods("/endless", 100_000_000)
    tracemalloc.start()
    try:
        assert await kind_of(fetcher.page(server.url("/declared"))) == "too-large"
        assert await kind_of(fetcher.page(server.url("/endless"))) == "too-large"
        assert tracemalloc.get_traced_memory()[1] < 5 * PAGE_CAP
    finally:
        tracemalloc.stop()


async def test_a_feed_may_be_larger_than_a_page(server, fetcher):
    server.floods("/f", PAGE_CAP + 1)
    assert len((await fetcher.feed(server.url("/f"))).body) <= FEED_CAP


async def test_a_gzip_bomb_is_refused_at_the_cap(server, fetcher):
    server.bombs("/b", 300_000_000)
    tracemalloc.start()
    try:
        assert await kind_of(fetcher.page(server.url("/b"))) == "too-large"
        assert tracemalloc.get_traced_memory()[1] < 5 * PAGE_CAP
    finally:
        tracemalloc.stop()


async def test_gzip_is_unpacked_also_in_several_members(server, fetcher):
    import gzip

    server.zips("/one", b"text" * 1000)
    two = gzip.compress(b"one ") + gzip.compress(b"two") + b"\0\0"
    server.answers("/two", two, headers={"Content-Encoding": "x-gzip"})
    assert (await fetcher.page(server.url("/one"))).body == b"text" * 1000
    assert (await fetcher.page(server.url("/two"))).body == b"one two"


async def test_gzip_that_breaks_off_or_is_none_is_an_error(server, fetcher):
    server.zips("/cut", b"text" * 1000, keep=20)
    server.answers("/none", b"plain text", headers={"Content-Encoding": "gzip"})
    assert await kind_of(fetcher.page(server.url("/cut"))) == "encoding"
    assert await kind_of(fetcher.page(server.url("/none"))) == "encoding"


@pytest.mark.parametrize("coding", ["br", "zstd", "deflate", "gzip, gzip"])
async def test_a_coding_that_was_not_asked_for_is_refused(server, fetcher, coding):
    server.answers("/p", b"x", headers={"Content-Encoding": coding})
    assert await kind_of(fetcher.page(server.url("/p"))) == "encoding"


@pytest.mark.parametrize("verb", ["drips", "keeps_silent"])
async def test_the_deadline_covers_the_whole_exchange(server, verb):
    getattr(server, verb)("/slow")
    async with polite(server, respect_robots=False, deadline=0.3) as fetcher:
        assert await kind_of(fetcher.page(server.url("/slow"))) == "timeout"


async def test_the_deadline_is_shared_by_all_redirects(server):
    for number in range(5):
        server.answers(f"/{number}", status=302, headers={"Location": f"/{number + 1}"}, after=0.15)
    async with polite(server, respect_robots=False, deadline=0.4) as fetcher:
        assert await kind_of(fetcher.page(server.url("/0"))) == "timeout"
    assert len(server.requests) < 5


async def test_a_body_that_breaks_off_is_an_error_and_not_half_a_page(server, fetcher):
    server.says("/p", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\n<p>half")
    assert await kind_of(fetcher.page(server.url("/p"))) == "connect"


@pytest.mark.parametrize(
    "raw", [b"", b"garbage\r\n\r\n", b"HTTP/1.1 200 OK\r\nX: " + b"y" * 300_000, b"HTTP/1.1 103 X\r\n\r\n" * 50]
)
async def test_what_is_not_http_is_an_error(server, fetcher, raw):
    server.says("/p", raw)
    assert await kind_of(fetcher.page(server.url("/p"))) == "connect"


async def test_nobody_listening_is_told_as_such():
    async with LoopbackServer() as gone:
        pass
    async with polite(gone, respect_robots=False) as fetcher:
        assert await kind_of(fetcher.page(gone.url("/"))) == "connect"


async def test_a_name_that_does_not_exist_is_told_as_such(fetcher):
    assert await kind_of(fetcher.page("http://no-such-host.invalid/")) == "dns"


async def test_plain_http_behind_https_is_a_tls_failure(server, fetcher):
    assert await kind_of(fetcher.page(server.url("/").replace("http:", "https:"))) == "tls"


# -- addresses -----------------------------------------------------------------------------------------------------

HOSTILE = [
    "127.0.0.1",
    "127.1",
    "127.255.255.254",
    "0.0.0.0",
    "0",
    "2130706433",
    "0x7f000001",
    "017700000001",
    "0x7f.1",
    "10.0.0.1",
    "10.255.255.255",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.0.1",
    "169.254.169.254",
    "168.63.129.16",
    "100.64.0.1",
    "192.0.0.192",
    "192.0.2.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "[::1]",
    "[::]",
    "[::127.0.0.1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:10.0.0.1]",
    "[::ffff:169.254.169.254]",
    "[64:ff9b::7f00:1]",
    "[64:ff9b:1::1]",
    "[2002:7f00:1::]",
    "[2002:a9fe:a9fe::]",
    "[2001::1]",
    "[fc00::1]",
    "[fd00:ec2::254]",
    "[fe80::1]",
    "[fec0::1]",
    "[ff02::1]",
    "[100::1]",
    "[2001:db8::1]",
    "localhost",
    "LOCALHOST",
    "localhost.",
]


@pytest.mark.parametrize("host", HOSTILE)
async def test_a_private_address_is_refused_in_every_form(fetcher, host):
    assert await kind_of(fetcher.page(f"http://{host}/")) in ("refused", "dns")


async def test_loopback_cannot_be_reached_unless_allowed(server):
    server.answers("/p", b"secret")
    async with Fetcher(user_agent=AGENT, pause=0.0) as fetcher:
        assert await kind_of(fetcher.page(server.url("/p"))) == "refused"
        assert await kind_of(fetcher.feed(server.url("/p"))) == "refused"
    assert server.connections == 0


async def test_the_permission_is_for_that_port_only(server):
    async with LoopbackServer() as other:
        other.answers("/p", b"secret")
        async with polite(server) as fetcher:
            assert await kind_of(fetcher.page(other.url("/p"))) == "refused"
        assert other.connections == 0


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://example.org/",
        "gopher://example.org/",
        "http://",
        "https:///path",
        "http://user@example.org/",
        "http://a:b@example.org/",
        "data:text/html,hi",
        "javascript:alert(1)",
        "/etc/passwd",
        "",
        "http://[::1",
        "http://a b/",
        "http://xn--/",
        "http://example.org:99999/",
    ],
)
async def test_what_is_no_plain_web_address_is_refused(fetcher, url):
    assert await kind_of(fetcher.page(url)) == "refused"


async def test_other_ports_than_those_of_the_web_are_refused(fetcher):
    assert await kind_of(fetcher.page("http://93.184.215.14:22/")) == "refused"


@pytest.mark.parametrize(
    "address", ["93.184.215.14", "1.1.1.1", "211.115.106.1", "2606:4700::1111", "2001:4860:4860::8888"]
)
def test_ordinary_addresses_are_public(address):
    assert is_public(address)


@pytest.mark.parametrize("address", ["fe80::1%eth0", "2606:4700::1%1", "not an address", "", "127.0.0.1"])
def test_scoped_and_unreadable_addresses_are_not_public(address):
    assert not is_public(address)


@given(st.text(max_size=60) | st.from_regex(r"https?://[^/]{0,30}(/.*)?", fullmatch=True))
def test_checking_any_text_refuses_or_returns_a_web_address(text):
    try:
        url = check_url(text)
    except FetchRefused:
        return
    assert url.scheme in ("http", "https")
    assert url.raw_host


# -- manners -------------------------------------------------------------------------------------------------------


class Clock:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def read(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


async def test_one_request_at_a_time_goes_to_one_host(server):
    for number in range(6):
        server.answers(f"/{number}", b"x", after=0.02)
    async with polite(server, respect_robots=False) as fetcher:
        await asyncio.gather(*(fetcher.page(server.url(f"/{number}")) for number in range(6)))
    assert server.most_at_once == 1


async def test_different_hosts_are_asked_side_by_side(server):
    async with LoopbackServer() as other:
        for each in (server, other):
            each.keeps_silent("/slow")
            each.answers("/p", b"x")
        allowed = frozenset({server.host_port, other.host_port})
        async with Fetcher(
            user_agent=AGENT, allow_private_hosts=allowed, respect_robots=False, deadline=2.0, pause=0.0
        ) as fetcher:
            slow = asyncio.create_task(fetcher.page(server.url("/slow")))
            assert (await fetcher.page(other.url("/p"))).body == b"x"
            assert not slow.done()
            slow.cancel()
            await asyncio.gather(slow, return_exceptions=True)


async def test_the_pause_between_two_requests_to_a_host_is_kept(server):
    clock = Clock()
    server.answers("/p", b"x")
    async with polite(server, respect_robots=False, pause=2.0, clock=clock.read, sleep=clock.sleep) as fetcher:
        for _ in range(3):
            await fetcher.page(server.url("/p"))
    assert clock.slept == [2.0, 2.0]


async def test_a_gate_lets_only_so_many_through_over_all_hosts():
    gate = HostGate(pause=0.0, most=2, clock=time.monotonic, sleep=asyncio.sleep)
    inside, most = 0, 0

    async def visit(host):
        nonlocal inside, most
        async with gate.turn(host):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0.005)
            inside -= 1

    await asyncio.gather(*(visit(f"h{number}") for number in range(8)))
    assert most == 2


# -- robots.txt ----------------------------------------------------------------------------------------------------

CLOSED = b"User-agent: *\nDisallow: /closed\n\nUser-agent: exec-brief-test\nDisallow: /ours\nCrawl-delay: 3\n"


async def test_robots_txt_closes_pages_and_is_read_once(server):
    clock = Clock()
    server.answers("/robots.txt", CLOSED, content_type="text/plain")
    server.answers("/open", b"x")
    async with polite(server, clock=clock.read, sleep=clock.sleep) as fetcher:
        pages = [
            fetcher.page(server.url("/open")),
            fetcher.page(server.url("/ours/1")),
            fetcher.page(server.url("/open")),
        ]
        answers = await asyncio.gather(*pages[::2])
        assert await kind_of(pages[1]) == "robots"
    assert [a.body for a in answers] == [b"x", b"x"]
    assert [r.target for r in server.requests] == ["/robots.txt", "/open", "/open"]


async def test_feeds_are_exempt_from_robots_txt(server):
    server.answers("/robots.txt", b"User-agent: *\nDisallow: /\n", content_type="text/plain")
    server.answers("/f", RSS)
    async with polite(server) as fetcher:
        assert (await fetcher.feed(server.url("/f"))).body == RSS
    assert not server.asked_for("/robots.txt")


@pytest.mark.parametrize(
    ("status", "outcome"), [(404, "open"), (403, "open"), (401, "open"), (500, "http-5xx"), (503, "http-5xx")]
)
async def test_a_missing_robots_txt_opens_a_site_and_a_failing_one_closes_it(server, status, outcome):
    server.answers("/robots.txt", status=status)
    server.answers("/p", b"open")
    async with polite(server) as fetcher:
        if outcome == "open":
            assert (await fetcher.page(server.url("/p"))).body == b"open"
        else:
            assert await kind_of(fetcher.page(server.url("/p"))) == outcome
            assert not server.asked_for("/p")


async def test_robots_txt_is_read_again_after_a_day_and_a_failure_after_ten_minutes(server):
    clock = Clock()
    server.answers("/robots.txt", status=500)
    server.answers("/p", b"x")
    async with polite(server, clock=clock.read, sleep=clock.sleep) as fetcher:
        assert await kind_of(fetcher.page(server.url("/p"))) == "http-5xx"
        server.answers("/robots.txt", b"", content_type="text/plain")
        assert await kind_of(fetcher.page(server.url("/p"))) == "http-5xx"
        clock.now += 601
        assert (await fetcher.page(server.url("/p"))).body == b"x"
        server.answers("/robots.txt", b"User-agent: *\nDisallow: /", content_type="text/plain")
        clock.now += 86_399
        assert (await fetcher.page(server.url("/p"))).body == b"x"
        clock.now += 2
        assert await kind_of(fetcher.page(server.url("/p"))) == "robots"


async def test_only_the_first_500_kib_of_robots_txt_count(server):
    server.answers("/robots.txt", b"#" * 600_000 + b"\nUser-agent: *\nDisallow: /\n", content_type="text/plain")
    server.answers("/p", b"x")
    async with polite(server) as fetcher:
        assert (await fetcher.page(server.url("/p"))).body == b"x"


async def test_a_redirect_is_checked_against_robots_txt_too(server):
    server.answers("/robots.txt", CLOSED, content_type="text/plain")
    server.redirects("/open", "/ours/1")
    async with polite(server) as fetcher:
        assert await kind_of(fetcher.page(server.url("/open"))) == "robots"
    assert not server.asked_for("/ours/1")


async def test_the_crawl_delay_of_a_site_is_kept_from_its_robots_txt_on(server):
    clock = Clock()
    server.answers("/robots.txt", CLOSED, content_type="text/plain")
    server.answers("/open", b"x")
    async with polite(server, clock=clock.read, sleep=clock.sleep) as fetcher:
        for _ in range(3):
            await fetcher.page(server.url("/open"))
    assert clock.slept == [3.0, 3.0, 3.0]
