from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sources.links import canonical_url


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("HTTP://WWW.Example.COM:80/News/1", "http://www.example.com/News/1"),
        ("https://example.com:443", "https://example.com/"),
        ("https://example.com:8443/a", "https://example.com:8443/a"),
        ("https://example.com/a#section", "https://example.com/a"),
        ("https://example.com/a?b=2&a=1", "https://example.com/a?b=2&a=1"),
        ("https://example.com/a?utm_source=rss&id=3&fbclid=x&gclid=y", "https://example.com/a?id=3"),
        ("https://example.com/a?id=3&amp;utm_medium=feed&amp;p=1", "https://example.com/a?id=3&p=1"),
        ("https://example.com/a?ref=rss", "https://example.com/a"),
        ("https://example.com/a?ref=1234&from=seoul", "https://example.com/a?ref=1234&from=seoul"),
        ("https://36kr.com/p/1?f=rss", "https://36kr.com/p/1"),
        ("https://www.cnn.com/a?CMPID=x&cmpid=y", "https://www.cnn.com/a"),
        ("https://m.example.com/amp/a", "https://m.example.com/amp/a"),
        ("https://example.com/a/../b/./c", "https://example.com/b/c"),
        ("https://example.com/a/..", "https://example.com/"),
        ("https://example.com/기사 1?q=가", "https://example.com/%EA%B8%B0%EC%82%AC%201?q=%EA%B0%80"),
        ("https://example.com/%ea%b0%80%zz", "https://example.com/%EA%B0%80%25zz"),
        ("https://한국.한국/", "https://xn--3e0b707e.xn--3e0b707e/"),
        ("https://example.com./a", "https://example.com/a"),
        ("//example.com/a", "https://example.com/a"),
        ("  https://example.com/a\n", "https://example.com/a"),
        ("https://exam\nple.com/a", "https://example.com/a"),
        ("http://[2001:DB8::1]:80/a", "http://[2001:db8::1]/a"),
        ("https://news.google.com/rss/articles/CBMiX?oc=5", "https://news.google.com/rss/articles/CBMiX?oc=5"),
        (
            "http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=1&url=https%3a%2f%2fpub.kr%2fn%2f1%3fid%3d2%26utm_source%3dbing&c=1",
            "https://pub.kr/n/1?id=2",
        ),
        ("https://www.google.com/url?rct=j&sa=t&url=https://pub.kr/n/1&ct=ga", "https://pub.kr/n/1"),
        ("http://www.bing.com/news/apiclick.aspx?url=javascript:alert(1)", "http://www.bing.com/news/apiclick.aspx?url=javascript:alert(1)"),
    ],
)  # fmt: skip
def test_address_gets_its_one_form(url, canonical):
    assert canonical_url(url) == canonical


@pytest.mark.parametrize(
    "url",
    [
        "",
        " ",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "mailto:a@b.kr",
        "ftp://example.com/",
        "/relative",
        "relative.html",
        "http://",
        "http:///a",
        "http://a b/",
        "http://ex..com/",
        "http://-x.com/",
        "http://[::1",
        "http://example.com:99999/",
        "http://example.com:port/",
        "https://user:pass@example.com/",
        "https://example.com@evil.kr/",
        "https://" + "a" * 300 + ".com/",
        "https://example.com/" + "a" * 5_000,
        "https://exa\x00mple.com/",
        "제목",
    ],
)
def test_what_is_no_http_address_is_none(url):
    assert canonical_url(url) is None


@pytest.mark.parametrize(
    ("url", "base", "canonical"),
    [
        ("/n/1", "https://h.kr/rss/feed.xml", "https://h.kr/n/1"),
        ("../n/1", "https://h.kr/rss/feed.xml", "https://h.kr/n/1"),
        ("?id=1", "https://h.kr/view", "https://h.kr/view?id=1"),
        ("https://other.kr/1", "https://h.kr/", "https://other.kr/1"),
        ("//cdn.kr/1", "http://h.kr/", "http://cdn.kr/1"),
        ("1", "not a base", None),
        ("1", "http://[", None),
    ],
)
def test_relative_address_is_resolved_against_its_base(url, base, canonical):
    assert canonical_url(url, base) == canonical


ADDRESS = st.builds(
    "{}{}/{}?{}#{}".format,
    st.sampled_from(["http://", "https://", "HTTPS://", "//", ""]),
    st.sampled_from(["h.kr", "한국.kr", "h.kr:80", "[::1]", "www.bing.com/news/apiclick.aspx", "h_x.kr", "ß.de"]),
    st.text(max_size=20),
    st.text(alphabet="urltm_=&%2f:/가 +?;[]|\\^", max_size=30),
    st.text(max_size=5),
)


@given(st.one_of(st.text(max_size=80), ADDRESS))
def test_canonical_form_is_its_own_canonical_form(url):
    once = canonical_url(url)
    if once is not None:
        assert canonical_url(once) == once
        assert once.isascii()
        assert urlsplit(once).scheme in ("http", "https")
