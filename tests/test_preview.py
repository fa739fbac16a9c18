"""The preview page: whole, self-contained, and dead to whatever the digest holds."""

import re
import shutil
import subprocess
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from digests import digest_of, hostile_digest, ordinary_digest, quiet_digest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat import preview_discord, preview_slack
from bot.chat.preview import preview_html

TAGS = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "section", "article", "figure", "figcaption"),
    *("h1", "h2", "h3", "h4", "p", "div", "span", "small", "time", "b", "strong", "em", "i", "code", "a"),
    *("ul", "li", "blockquote", "hr", "footer"),
}
VOID = {"meta", "hr"}


class Page(HTMLParser):
    """Collects tags, attributes and text, and checks that tags close in order."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes, self.words, self._open = [], [], [], []
        self.feed(html)
        self.close()
        assert not self._open, self._open

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self):
        return "".join(self.words)


def read(digest, briefs=()):
    html = preview_html([digest], briefs)
    page = Page(html)
    assert set(page.tags) <= TAGS, set(page.tags) - TAGS
    for tag, name, value in page.attributes:
        assert not name.startswith("on")
        assert name != "src"
        if name == "href":
            assert tag == "a"
            assert re.match(r"https?://", value)
        if name == "style":
            assert re.fullmatch(r"--bar: #[0-9a-f]{6}", value)
    return page


def test_the_page_is_self_contained_and_says_so_to_the_browser():
    html = preview_html([ordinary_digest()])
    assert "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'" in html
    assert not re.search(r"url\(|@import|<script|<link|<img|<iframe", html)
    assert '<html lang="ko">' in html
    read(ordinary_digest())


def test_both_platforms_are_drawn_light_and_dark_with_their_threads():
    page = read(ordinary_digest())
    looks = [value for tag, name, value in page.attributes if tag == "div" and name == "class" and "window" in value]
    assert looks == ["window slack light", "window slack dark", "window discord light", "window discord dark"]
    assert page.text.count("SK그룹은 지난달 28∼29일 경영전략회의를 열어 2026년까지 80조 원을 확보하기로 했다.") == 4
    assert page.text.count("답글 3개") == 4
    assert "오전 8:00" in page.text


def test_the_answers_to_brief_are_drawn_below():
    answer = replace(ordinary_digest(), title="최태원 · 최근 7일")
    page = read(ordinary_digest(), [("최태원", answer), ("Jay Y. Lee", quiet_digest())])
    assert "/brief 최태원" in page.text
    assert "/brief Jay Y. Lee" in page.text
    assert page.tags.count("figure") == 12


def test_no_backslash_of_the_discord_payload_is_shown():
    assert "\\" not in read(replace(ordinary_digest(), title="AI (임원) [브리핑]")).text


@pytest.mark.parametrize("digest", [quiet_digest(), digest_of(20)])
def test_quiet_and_long_digests_are_drawn_too(digest):
    assert read(digest).tags.count("figure") == 4


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "</style><b>",
        "{title} %s {0}",
        "&lt;b&gt;",
        "**a",
        "a** <b>",
    ],
)
def test_markup_in_the_digest_is_shown_as_text(words):
    page = read(hostile_digest(words), [(words, hostile_digest(words))])
    assert words in page.text


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=60))
def test_any_words_leave_the_page_whole(words):
    read(hostile_digest(words), [(words, quiet_digest())])


def test_a_block_that_the_preview_cannot_draw_is_an_error_and_not_a_gap():
    for block in ({"type": "table"}, {"type": "header", "text": {"type": "mrkdwn", "text": "x"}}):
        with pytest.raises(ValueError, match="no preview"):
            preview_slack.message_html({"blocks": [block]})


def test_discord_markdown_is_drawn_as_discord_draws_it():
    drawn = preview_discord.markdown_html(
        "## 제목\n**굵게** \\*별\\* 1 < 2\n- 하나\n> 인용\n<https://a.example/?a=1&b=2>"
    )
    assert drawn == (
        "<h3>제목</h3><strong>굵게</strong> *별* 1 &lt; 2<li>하나</li><blockquote>인용</blockquote>"
        '<a href="https://a.example/?a=1&amp;b=2" rel="noopener noreferrer" target="_blank">https://a.example/?a=1&amp;b=2</a>'
    )


@pytest.mark.browser
def test_a_browser_draws_the_page(tmp_path):
    chromium = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chrome")
    if chromium is None:
        pytest.skip("Chromium is not installed: apt-get install chromium fonts-noto-cjk")
    page, picture = tmp_path / "preview.html", tmp_path / "preview.png"
    page.write_text(preview_html([ordinary_digest()], [("최태원", ordinary_digest())]), encoding="utf-8")
    flags = ["--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    wanted = ["--window-size=1400,2400", f"--screenshot={picture}", page.as_uri()]
    subprocess.run([chromium, *flags, *wanted], check=True, capture_output=True, timeout=120)
    data = picture.read_bytes()
    assert data.startswith(b"\x89PNG")
    assert int.from_bytes(data[16:20], "big") == 1400
    assert len(data) > 100_000  # an empty page of this size is a few kilobytes
