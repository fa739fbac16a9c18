"""The demo newsroom: the server, and the truth of what it serves."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import io
import json
import re
import socket
from collections import Counter
from collections.abc import AsyncIterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import feedparser
import httpx
import pytest
import yaml

from bot.errors import ConfigError
from bot.newsroom import CODECS, Newsroom, Request, Route, find_route, load_catalogue, read_request

ROOT = Path(__file__).parent.parent
DEMO = ROOT / "config" / "demo"
SEEDS = ROOT.parent / "shared" / "seeds"
MAILTO = re.compile(r"[\w.]+@([\w.]+)")
SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")


@pytest.fixture
async def newsroom() -> AsyncIterator[Newsroom]:
    async with Newsroom(DEMO) as room:
        yield room


@pytest.fixture
async def client(newsroom: Newsroom) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=newsroom.base, trust_env=False, timeout=10) as one:
        yield one


def rows(name: str) -> Any:
    return yaml.safe_load((DEMO / name).read_text(encoding="utf-8"))


def expected_articles() -> list[dict[str, Any]]:
    return [
        {**article, "event": event["id"]} for event in rows("expected.yaml")["events"] for article in event["articles"]
    ]


def pages() -> list[Route]:
    return [r for r in load_catalogue(DEMO).routes if r.file and r.file.startswith("pages/")]


def links(feed: bytes, kind: str) -> list[str]:
    if "json" in kind:
        return [item["url"] for item in json.loads(feed)["items"]]
    return [entry.link for entry in feedparser.parse(io.BytesIO(feed)).entries]


# ---- the server


async def test_every_route_answers_with_its_bytes_charset_status_and_etag(newsroom, client):
    for morning in (1, 2):
        newsroom.set_morning(morning)
        for route in newsroom.routes:
            if route.since > morning or route.pad_to or find_route(newsroom.routes, route.path, morning) is not route:
                continue
            answer = await client.get(route.path)
            assert answer.status_code == route.status, route.path
            if route.redirect is not None:
                assert answer.headers["location"] == newsroom.base + route.redirect
                continue
            text = (DEMO / route.file).read_text(encoding="utf-8").replace("{{base}}", newsroom.base)
            assert answer.content == text.encode(CODECS.get(route.charset, route.charset)), route.path
            assert answer.headers["etag"] == f'"{hashlib.sha256(answer.content).hexdigest()[:24]}"'
            named = answer.headers["content-type"].partition("; charset=")[2]
            assert named == (route.charset.removesuffix("-sig") if route.declare else ""), route.path


async def test_no_placeholder_is_left_in_what_is_served(newsroom, client):
    newsroom.set_morning(2)
    for route in newsroom.routes:
        if route.file and not route.pad_to:
            assert b"{{" not in (await client.get(route.path)).content, route.path


async def test_known_etag_is_answered_with_304_and_no_body(client):
    first = await client.get("/econ/rss/all.xml")
    again = await client.get("/econ/rss/all.xml", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]


async def test_second_morning_changes_feeds_except_those_said_to_stay(newsroom, client):
    paths = {row["id"]: row["url"].removeprefix("{{base}}") for row in rows("sources.yaml")["sources"]}
    first = {one: (await client.get(path)).headers["etag"] for one, path in paths.items()}
    newsroom.set_morning(2)
    same = {one for one, path in paths.items() if (await client.get(path)).headers["etag"] == first[one]}
    broken = {row["source"] for row in rows("expected.yaml")["failing_sources"]}
    assert same - broken == set(rows("expected.yaml")["unchanged_feeds"])


async def test_pages_of_the_second_morning_are_not_there_on_the_first(newsroom, client):
    later = [page.path for page in pages() if page.since == 2]
    assert len(later) >= 8
    assert {(await client.get(path)).status_code for path in later} == {404}
    newsroom.set_morning(date(2024, 7, 2))
    assert {(await client.get(path)).status_code for path in later} == {200}


async def test_mornings_are_half_past_eight_in_seoul(newsroom):
    assert newsroom.now == datetime.fromisoformat("2024-07-01T08:30:00+09:00")
    newsroom.set_morning(2)
    assert (newsroom.morning, newsroom.now) == (2, datetime.fromisoformat("2024-07-02T08:30:00+09:00"))


async def test_unknown_morning_is_refused_in_words(newsroom):
    with pytest.raises(ConfigError, match="2024-07-01, 2024-07-02"):
        newsroom.set_morning(date(2024, 7, 3))


async def test_tracking_parameters_do_not_change_the_page(client):
    plain, tracked = rows("expected.yaml")["same_article"][0]
    assert (await client.get(tracked)).content == (await client.get(plain)).content


async def test_query_that_names_the_article_is_needed(client):
    assert (await client.get("/daily/news/articleView.html")).status_code == 404
    assert (await client.get("/daily/news/articleView.html?idxno=1")).status_code == 404


async def test_head_has_the_length_and_no_body(client):
    get, head = await client.get("/robots.txt"), await client.head("/robots.txt")
    assert (head.content, head.headers["content-length"]) == (b"", str(len(get.content)))


async def test_other_methods_are_refused(client):
    answer = await client.post("/robots.txt", content=b"x")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")


async def test_huge_page_announces_its_size_and_survives_a_client_that_leaves(newsroom, client):
    async with client.stream("GET", "/en-wire/files/computex-slides") as answer:
        assert int(answer.headers["content-length"]) == 104_857_600
        first = await anext(answer.aiter_raw())
    assert first.startswith(b"<!DOCTYPE html>")
    assert (await client.get("/robots.txt")).status_code == 200


async def test_visits_are_kept_for_questions_of_politeness(newsroom, client):
    await client.get("/robots.txt", headers={"User-Agent": "exec-brief-test"})
    await client.get("/none")
    assert [(v.target, v.status) for v in newsroom.visits] == [("/robots.txt", 200), ("/none", 404)]
    assert newsroom.visits[0].user_agent == "exec-brief-test"


async def test_what_is_no_http_request_gets_400(newsroom):
    reader, writer = await asyncio.open_connection("127.0.0.1", int(newsroom.base.rsplit(":", 1)[1]))
    writer.write(b"hello there\r\n\r\n")
    assert (await reader.read()).startswith(b"HTTP/1.1 400 ")
    writer.close()


async def test_leaving_the_context_frees_the_port_and_cuts_idle_clients():
    async with Newsroom(DEMO) as room:
        port = int(room.base.rsplit(":", 1)[1])
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET /robots.txt HTTP/1.1\r\n")  # and never finishes
        await writer.drain()
        await asyncio.sleep(0)
    with contextlib.suppress(ConnectionResetError):
        assert await asyncio.wait_for(reader.read(), 5) == b""
    writer.close()
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0
    async with Newsroom(DEMO, port=port) as room:
        assert room.base.endswith(f":{port}")


@pytest.mark.parametrize("head", [b"", b"GET", b"GET http://x/ HTTP/1.1", b"GET / HTTP/2", b"\xff\xfe /", b"A B C D"])
def test_heads_that_are_no_request_are_none(head):
    assert read_request(head) is None


def test_header_names_are_read_without_regard_to_case():
    head = b'GET /a?b=c HTTP/1.1\r\nIF-None-Match:  "x"\r\nbroken line\r\n'
    assert read_request(head) == Request(method="GET", target="/a?b=c", headers={"if-none-match": '"x"'})


def test_longest_query_then_latest_morning_wins():
    old, new = Route(path="/p", file="a"), Route.model_validate({"path": "/p", "file": "b", "from": 2})
    exact = Route(path="/p?id=7", file="c")
    routes = (old, new, exact)
    assert find_route(routes, "/p", 1) is old
    assert find_route(routes, "/p", 2) is new
    assert find_route(routes, "/p?utm=1&id=7", 2) is exact
    assert find_route(routes, "/q", 2) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [(None, "읽을 수 없습니다"), ("routes: [", "형식"), ("mornings: {}\nroutes: [{path: /, colour: red}]", "colour")],
)
def test_unusable_route_file_is_explained(tmp_path, text, said):
    if text is not None:
        (tmp_path / "newsroom.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=said):
        load_catalogue(tmp_path)


# ---- what it serves


def test_every_file_of_a_route_exists_and_every_file_has_a_route():
    named = {route.file for route in load_catalogue(DEMO).routes if route.file}
    there = {str(p.relative_to(DEMO)) for sub in ("feeds", "pages") for p in (DEMO / sub).rglob("*") if p.is_file()}
    assert named == there | {"robots.txt"}


def test_pages_decode_in_the_charset_that_they_declare():
    for page in pages():
        text = (DEMO / page.file).read_text(encoding="utf-8")
        label = re.search(r"charset=[\"']?([\w-]+)", text)
        assert label is not None, page.file
        codec = CODECS.get(label[1].lower(), label[1].lower())
        sent = text.encode(CODECS.get(page.charset, page.charset))
        assert sent.decode(codec) == text, page.file


def test_the_charsets_asked_for_are_there():
    travelling = Counter(page.charset for page in pages())
    assert min(travelling["euc-kr"], travelling["shift_jis"], travelling["gb2312"]) >= 1
    assert "李在镕" in (DEMO / "pages/zh-cn/lee-zuckerberg.html").read_text("utf-8")  # GB2312 proper lacks 镕


async def test_every_page_that_a_feed_names_exists_but_for_the_ones_meant_to_fail(newsroom, client):
    failing = {row["path"] for row in rows("expected.yaml")["unfetched"]}
    broken = {row["source"] for row in rows("expected.yaml")["failing_sources"]}
    for morning in (1, 2):
        newsroom.set_morning(morning)
        for row in rows("sources.yaml")["sources"]:
            if row["id"] in broken:
                continue
            feed = await client.get(row["url"].removeprefix("{{base}}"))
            found = links(feed.content, feed.headers["content-type"])
            assert found or row["id"] == "en-empty", row["id"]
            for link in found:
                path = link.removeprefix(newsroom.base)
                assert path.startswith("/"), link
                if path not in failing:
                    assert (await client.get(link, follow_redirects=True)).status_code == 200, link


async def test_every_expected_article_is_named_by_a_feed_on_its_morning(newsroom, client):
    for morning in (1, 2):
        newsroom.set_morning(morning)
        named: set[str] = set()
        for row in rows("sources.yaml")["sources"]:
            feed = await client.get(row["url"].removeprefix("{{base}}"))
            if feed.status_code == 200 and "html" not in row["id"]:
                named |= {
                    link.removeprefix(newsroom.base) for link in links(feed.content, feed.headers["content-type"])
                }
        short = dict(rows("expected.yaml")["same_article"])
        for article in (*expected_articles(), *rows("expected.yaml")["dropped"]):
            if article["morning"] == morning:
                assert article["path"] in named or short.get(article["path"]) in named, article["path"]


async def test_unreadable_feeds_are_unreadable(client):
    assert (await client.get("/times/rss.xml")).status_code == 500
    broken = feedparser.parse(io.BytesIO((await client.get("/broken/rss.xml")).content))
    assert (broken.version, broken.entries) == ("", [])
    page = await client.get("/journal/rss.xml")
    assert page.headers["content-type"].startswith("application/rss+xml")
    assert page.text.startswith("<!DOCTYPE html>")


async def test_redirect_loop_never_ends(client):
    with pytest.raises(httpx.TooManyRedirects):
        await client.get("/tech/gallery/chey-tsmc/", follow_redirects=True)


async def test_feeds_are_of_all_the_kinds_asked_for(client):
    kinds: Counter[str] = Counter()
    for row in rows("sources.yaml")["sources"]:
        body = (await client.get(row["url"].removeprefix("{{base}}"))).content
        kinds["json" if body.startswith(b"{") else feedparser.parse(io.BytesIO(body)).version] += 1
    assert {kind: n for kind, n in kinds.items() if kind} == {"rss20": 8, "atom10": 2, "rss10": 2, "json": 1}
    assert kinds[""] == len(rows("expected.yaml")["failing_sources"])


async def test_rdf_feed_without_dates_has_none_on_its_pages_either(client):
    feed = await client.get("/en-tech/index.rdf")
    found = links(feed.content, "rdf")
    texts = [feed.text, *[(await client.get(link)).text for link in found]]
    assert len(found) >= 3
    assert not [text for text in texts if re.search(r"dc:date|pubDate|datePublished|published_time|<time", text)]


def test_newsroom_is_as_large_as_was_asked():
    languages = Counter(article["language"] for article in expected_articles())
    assert len(rows("sources.yaml")["sources"]) >= 12
    assert len(pages()) >= 34
    assert (languages["ko"] >= 16, languages["en"] >= 8, languages["ja"] >= 6, languages["zh"] >= 4) == (True,) * 4


def test_first_morning_has_eight_events_and_four_across_outlets_and_languages():
    first = [article for article in expected_articles() if article["morning"] == 1]
    events = {article["event"] for article in first}
    wide = [
        event
        for event in events
        if len({a["source"] for a in first if a["event"] == event}) >= 2
        and len({a["language"] for a in first if a["event"] == event}) >= 2
    ]
    assert len(events) >= 8
    assert len(wide) >= 4


def test_second_morning_has_a_follow_up_and_a_new_event():
    kinds = {event["id"]: event["kind"] for event in rows("expected.yaml")["events"]}
    assert kinds["sk-strategy"] == {1: "new", 2: "follow-up"}
    assert {event for event, kind in kinds.items() if kind == {2: "new"}} == {"chey-jassy-gelsinger", "son-agm"}


def test_expected_people_are_in_the_roster():
    roster = {person["id"] for person in yaml.safe_load((ROOT / "config/executives.yaml").read_text("utf-8"))["people"]}
    assert {person for article in expected_articles() for person in article["people"]} <= roster


def test_first_morning_articles_lie_within_the_edition_window():
    opening, closing = "2024-06-30T08:30:00+09:00", "2024-07-01T08:30:00+09:00"
    for article in expected_articles():
        if "published" in article and "date_flag" not in article:
            assert (opening <= article["published"] <= closing) == (article["morning"] == 1), article["path"]


def test_every_page_says_that_it_is_a_sample():
    for page in pages():
        text = (DEMO / page.file).read_text(encoding="utf-8")
        assert re.search("견본|SAMPLE|見本|样本|樣本", text), page.file
        truncated = page.file == "pages/kr-tech/lee-amon.html"  # its end, with the note, is cut off
        assert truncated or re.search("견본 ?기사|견본 안내|견본 쪽|SAMPLE:|見本記事|样本文章|樣本文章", text), (
            page.file
        )


def test_mail_addresses_are_reserved_ones():
    for path in (DEMO / "pages").rglob("*.html"):
        assert set(MAILTO.findall(path.read_text(encoding="utf-8"))) <= {"example.com"}, path


def test_board_row_names_a_person_that_no_article_of_the_board_names():
    (person,) = rows("expected.yaml")["board_rows_only"]
    board = [a for a in expected_articles() if a["source"] == "kr-board"]
    assert board
    assert all(person not in article["people"] for article in board)
    assert all("손정의 소프트뱅크 회장" in (DEMO / article["file"]).read_text("utf-8") for article in board)


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed documents are not part of the product")
def test_nothing_but_quotations_is_copied_from_the_seeds():
    seeds = " ".join(path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt")))
    theirs = {squeeze(one) for one in SENTENCE.split(seeds) if len(squeeze(one)) >= 12}
    for page in pages():
        text = re.sub(r"<[^>]+>", "\n", (DEMO / page.file).read_text(encoding="utf-8"))
        assert not theirs & {squeeze(one) for one in SENTENCE.split(text)}, page.file
        assert not shared_runs(unquoted(text), unquoted(seeds)), page.file


def unquoted(text: str) -> str:
    return re.sub(r'"[^"]+"', '"', text)


def squeeze(text: str) -> str:
    return re.sub(r"\W", "", text)


def shared_runs(text: str, other: str, size: int = 30) -> list[str]:
    """Runs of *size* characters that stand in both texts."""
    known = {other[i : i + size] for i in range(len(other) - size + 1)}
    return [text[i : i + size] for i in range(len(text) - size + 1) if text[i : i + size] in known]
