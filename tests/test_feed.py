"""Feeds of tests/data/feeds: each input beside what must come of it."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import ParseError
from bot.model import Source
from bot.sources.feed import parse_feed, read_entries

DATA = Path(__file__).parent / "data" / "feeds"
NOW = datetime(2024, 7, 2, tzinfo=UTC)
PAIRS = sorted(path.name.removesuffix(".expected.json") for path in DATA.glob("*.expected.json"))


def source(**changes):
    known = {"id": "sample", "name": "견본 경제", "url": "https://news.example/rss.xml", "language": "ko"}
    return Source(**{**known, **changes})


def rss(*items, head='<?xml version="1.0" encoding="utf-8"?>'):
    return f'{head}<rss version="2.0"><channel><title>견본</title>{"".join(items)}</channel></rss>'.encode()


def item(number, extra=""):
    return f"<item><title>기사 {number}</title><link>https://news.example/{number}</link>{extra}</item>"


def shown(moment):
    return moment.isoformat() if moment else None


def read(name, given):
    chosen = {key: given[key] for key in ("language", "timezone", "charset") if key in given}
    result = parse_feed(
        (DATA / name).read_bytes(),
        content_type=given.get("content_type", "application/xml"),
        url=given.get("url", ""),
        source=source(**chosen),
        now=NOW,
    )
    fields = ("guid", "url", "title", "excerpt", "date_flag")
    items = [{**{f: getattr(i, f) for f in fields}, "published": shown(i.published)} for i in result.items]
    return {"title": result.title, "warnings": list(result.warnings), "items": items}


@pytest.mark.parametrize("name", PAIRS)
def test_feed_is_read_as_the_file_beside_it_says(name):
    expected = json.loads((DATA / f"{name}.expected.json").read_text("utf-8"))
    given = expected.pop("given")
    if "error" in expected:
        with pytest.raises(ParseError) as raised:
            read(name, given)
        assert raised.value.kind == expected["error"]
        assert str(raised.value).endswith((".", "failed."))
    else:
        assert read(name, given) == expected


@pytest.mark.parametrize("name", PAIRS)
def test_inspection_agrees_with_the_items_and_is_json(name):
    expected = json.loads((DATA / f"{name}.expected.json").read_text("utf-8"))
    given = expected["given"]
    seen = read_entries((DATA / name).read_bytes(), given.get("content_type", ""), given.get("url", ""))
    json.dumps(seen, ensure_ascii=False).encode("utf-8")
    if "error" in expected:
        assert seen["error_kind"] == expected["error"]
        assert seen["entries"] == []
    else:
        links = {entry["url"] for entry in seen["entries"]}
        assert {i["url"] for i in expected["items"]} <= links
        assert len(seen["entries"]) >= len(expected["items"])


def test_inspection_keeps_raw_dates_relative_links_resolved_and_authors():
    seen = read_entries((DATA / "atom10.xml").read_bytes(), "application/atom+xml", "https://atom.example/feed.atom")
    assert seen["feed"] == {
        "title": "Sample & Co",
        "link": "https://atom.example/",
        "language": "en",
        "type": "atom10",
        "total": 2,
    }
    first = seen["entries"][0]
    assert first["link"] == "https://atom.example/base/posts/1"
    assert first["published_raw"] == "2024-07-01T09:00:00+09:00"
    assert first["published"] == "2024-07-01T00:00:00+00:00"
    assert first["updated"] == "2024-07-02T00:00:00+00:00"


def test_inspection_reads_dublin_core_author_and_encoded_content():
    entry = read_entries((DATA / "namespaces.xml").read_bytes())["entries"][0]
    assert entry["author"] == "홍길동"
    assert entry["title"] == "매체 이름이 붙은 제목 - 견본 경제"
    assert entry["summary"] == "요약"
    assert entry["content"] == "전문 첫 문단\n둘째 문단"


@pytest.mark.parametrize("version", ["0.91", "0.92", "2.0"])
def test_old_rss_is_read(version):
    body = rss(item(1)).replace(b"2.0", version.encode())
    assert [i.title for i in parse_feed(body, source=source(), now=NOW).items] == ["기사 1"]


def test_atom_03_is_read():
    body = (
        '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>t</title><entry><title mode="escaped">가 &amp;amp; 나'
        '</title><link rel="alternate" type="text/html" href="https://a.example/1"/><id>1</id>'
        "<issued>2024-07-01T09:00:00+09:00</issued><modified>2024-07-01T10:00:00+09:00</modified></entry></feed>"
    ).encode()
    (only,) = parse_feed(body, source=source(), now=NOW).items
    assert (only.title, only.published) == ("가 & 나", datetime(2024, 7, 1, tzinfo=UTC))


def test_the_first_two_hundred_entries_are_read_and_the_rest_counted():
    body = rss(*(item(number) for number in range(450)))
    result = parse_feed(body, source=source(), now=NOW)
    assert [i.url for i in result.items] == [f"https://news.example/{number}" for number in range(200)]
    assert "more-items" in result.warnings
    assert "loose-xml" not in result.warnings
    assert read_entries(body)["feed"]["total"] == 450


def test_excerpt_is_cut_to_two_thousand_characters():
    body = rss(item(1, "<description>" + "가나다라 " * 2_000 + "</description>"))
    (only,) = parse_feed(body, source=source(), now=NOW).items
    assert 1_800 <= len(only.excerpt) <= 2_000


def test_forced_charset_goes_before_the_declaration():
    body = rss(item(1), head='<?xml version="1.0" encoding="windows-1251"?>').decode().encode("cp949")
    result = parse_feed(body, content_type="text/xml; charset=windows-1251", source=source(charset="euc-kr"), now=NOW)
    assert [i.title for i in result.items] == ["기사 1"]


def test_a_guid_of_any_length_makes_a_short_key():
    body = rss(*(item(number, f"<guid>{'가' * 5_000}{number}</guid>") for number in range(2)))
    keys = {i.guid for i in parse_feed(body, source=source(), now=NOW).items}
    assert len(keys) == 2
    assert max(map(len, keys)) < 100


def test_a_repeated_item_with_a_new_date_keeps_its_key():
    early, late = (
        parse_feed(rss(item(1, f"<pubDate>{day} Jul 2024 09:00:00 +0900</pubDate>")), source=source(), now=NOW)
        for day in ("01", "02")
    )
    assert early.items[0].guid == late.items[0].guid
    assert early.items[0].published != late.items[0].published


def test_a_date_within_ten_minutes_ahead_stands():
    soon = NOW + timedelta(minutes=9)
    body = rss(item(1, f"<pubDate>{soon:%Y-%m-%dT%H:%M:%SZ}</pubDate>"))
    (only,) = parse_feed(body, source=source(), now=NOW).items
    assert (only.published, only.date_flag) == (soon, "ok")


@pytest.mark.parametrize("outside", ["a file", "a file URL"])
def test_a_body_that_names_a_feed_on_disk_is_not_opened(tmp_path, outside):
    feed = tmp_path / "feed.xml"
    feed.write_bytes(rss(item(1)))
    body = str(feed) if outside == "a file" else feed.as_uri()
    with pytest.raises(ParseError) as raised:
        parse_feed(body.encode(), source=source(), now=NOW)
    assert raised.value.kind == "not-a-feed"


def test_external_entity_is_dead_text(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("비밀")
    body = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'.encode() + rss(
        item(1, "<author>&x;</author>"), head=""
    )
    assert "비밀" not in json.dumps(read_entries(body), ensure_ascii=False)


@pytest.mark.parametrize(
    "filler",
    ["<", "&", "<![CDATA[", "<!--", "<p>", '&lt;a "', "&lt;script&gt;", "&#55357;", "<!x ", "<title><![CDATA[]]>]]>"],
)
@pytest.mark.timeout(60)
def test_hostile_filler_does_not_stop_the_reading(filler):
    result = read_entries(rss(item(1, f"<description>{filler * 20_000}</description>")))
    assert result["entries"][0]["url"] == "https://news.example/1"


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=400),
    st.sampled_from(["", "text/xml; charset=utf-8", "application/json", "text/html; charset=big5"]),
)
def test_any_bytes_give_entries_or_an_error(body, content_type):
    seen = read_entries(body, content_type, "https://news.example/rss")
    assert (seen["error"] is None) == (seen["feed"] is not None)


PIECES = st.sampled_from(
    ["<item>", "</item>", "<title>", "</title>", "<link>", "</link>", "https://h.example/1", "<![CDATA[", "]]>", "&", "&amp;",
     "<!--", "-->", "가", "<b>", "</b>", "\x00", "\ufffe", "<entry>", "</channel>", "<link href='x'/>", "&#xD83D;", "&#999999999;",
     "<pubDate>", "2024-07-01", "</pubDate>", "xml:base='http://[' ", "<description xmlns='y'>", "<content type='base64'>"]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_broken_feeds_never_crash_and_items_are_whole(pieces):
    body = ('<rss version="2.0"><channel>' + "".join(pieces)).encode("utf-8", "replace")
    try:
        result = parse_feed(body, url="https://h.example/f", source=source(), now=NOW)
    except ParseError:
        return
    assert all(i.title and i.guid and i.url.startswith("http") for i in result.items)
    assert len({i.guid for i in result.items}) == len(result.items)
