"""Feeds and pages that mean harm, through the children as in production; then a good one, which must be fine."""

import asyncio
import unicodedata
from datetime import UTC, datetime

import pytest
from hostile_documents import DAMAGES, FEEDS, PAGES, Document, hostile_feeds, hostile_pages, html, mutations
from hypothesis import given, settings
from hypothesis import strategies as st
from servers import LoopbackServer

from bot.errors import ParseError
from bot.model import FeedResult, Page, Source
from bot.parsing import LARGEST, ParserPool
from bot.sources.feed import parse_feed, read_entries
from bot.sources.page import parse_page

NOW = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
SOURCE = Source(id="s", name="S", url="https://news.example/feed", language="ko")
CANARY = "canary-7d21"
ARTICLE = "최태원 SK그룹 회장이 젠슨 황 엔비디아 CEO를 만나 협력을 논의했다. " * 8
GOOD = html(f"<article><h1>회동</h1><p>{ARTICLE}</p></article>").encode()
GOOD_FEED = "<rss version='2.0'><channel><item><title>최태원 회장</title><link>https://news.example/1</link></item></channel></rss>".encode()


@pytest.fixture(scope="module")
def canary(tmp_path_factory):
    path = tmp_path_factory.mktemp("canary") / "canary.txt"
    path.write_text(CANARY)
    return str(path)


def or_refusal(read, *arguments, **known):
    """What *read* returns, or the ``ParseError`` that it raises."""
    try:
        return read(*arguments, **known)
    except ParseError as error:
        return error


async def outcome(pool, document, *, feed):
    known = {"content_type": document.content_type, "url": "https://news.example/1"}
    try:
        if feed:
            return await pool.feed(document.body, source=SOURCE, now=NOW, **known)
        return await pool.page(document.body, language="ko", **known)
    except ParseError as error:
        return error


@pytest.mark.parametrize(("make", "families"), [(hostile_feeds, FEEDS), (hostile_pages, PAGES)], ids=["feeds", "pages"])
async def test_every_family_of_hostile_documents_leaves_the_parent_and_the_next_one_fine(make, families, canary):
    feed = make is hostile_feeds
    async with LoopbackServer() as trap, ParserPool(workers=2, timeout=1.0) as pool:
        documents = list(make(2 * len(families), seed=7, trap=f"http://{trap.host_port}", canary=canary))
        ends = await asyncio.gather(*(outcome(pool, document, feed=feed) for document in documents))
        page = await pool.page(GOOD, url="https://news.example/1", content_type="text/html", language="ko")
        result = await pool.feed(GOOD_FEED, content_type="", url=SOURCE.url, source=SOURCE, now=NOW)
    for document, end in zip(documents, ends, strict=True):
        assert CANARY not in f"{end!r} {end}", document.family
        assert getattr(end, "kind", "") != "crashed", document.family  # that would be a bug of ours
    assert "젠슨 황" in page.text
    assert [item.title for item in result.items] == ["최태원 회장"]
    assert trap.connections == 0


@pytest.mark.parametrize("wrap", ["{}", " {}", "\n{}\n", "\ufeff{}", "<!-- x -->{}", "file://{}"])
async def test_a_body_that_is_an_address_or_a_path_is_never_followed(wrap, canary):
    async with LoopbackServer() as trap:
        for target in (trap.url("/feed"), canary):
            with pytest.raises(ParseError):
                parse_feed(wrap.format(target).encode(), source=SOURCE, now=NOW)
            assert read_entries(wrap.format(target).encode())["entries"] == []
        assert trap.connections == 0


def test_entities_neither_open_files_nor_grow(canary):
    for kind in (f"SYSTEM 'file://{canary}'", f"PUBLIC 'x' '{canary}'"):
        body = f"<!DOCTYPE rss [<!ENTITY x {kind}>]><rss version='2.0'><channel><item><title>A &x; B</title><link>https://news.example/1</link></item></channel></rss>"
        (item,) = parse_feed(body.encode(), source=SOURCE, now=NOW).items
        assert CANARY not in item.title


async def test_a_document_too_large_for_a_child_is_refused_at_once():
    async with ParserPool(workers=1) as pool:
        for read in (
            pool.page(bytes(LARGEST + 1), url="u"),
            pool.entries(bytes(LARGEST + 1), content_type="", url="u"),
        ):
            with pytest.raises(ParseError) as caught:
                await read
            assert caught.value.kind == "too-large"


SAMPLES = (GOOD, GOOD_FEED, *(document.body for document in hostile_feeds(30, seed=3) if len(document.body) < 4_000))


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**9))
def test_mutations_of_feeds_and_pages_are_read_or_refused(seed):
    (document,) = mutations(SAMPLES, 1, seed=seed)
    body = document.body[:20_000]
    assert isinstance(or_refusal(parse_feed, body, source=SOURCE, now=NOW), FeedResult | ParseError)
    page = or_refusal(parse_page, body, url="https://news.example/1", language="ko")
    assert isinstance(page, Page | ParseError)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["", "text/xml; charset=utf-7", "text/html; charset=euc-kr", "x;;"]))
def test_any_bytes_are_a_value_or_a_refusal(body, mime):
    read = read_entries(body, mime)
    assert (read["feed"] is None) == (read["error"] is not None)
    page = or_refusal(parse_page, body, url="https://news.example/1", content_type=mime)
    text = page.text if isinstance(page, Page) else ""
    assert not [letter for letter in text if unicodedata.category(letter) in ("Cc", "Cs") and letter != "\n"]


def test_the_generators_are_seeded_and_every_kind_of_damage_changes_something():
    first, second = (list(hostile_feeds(len(FEEDS), seed=5)) for _ in range(2))
    assert first == second
    assert len({document.family for document in mutations([GOOD], 300, seed=1)}) >= len(DAMAGES)
    assert all(isinstance(document, Document) for document in first)
