import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from payload_limits import check_discord_markdown, check_link, check_slack_notification, length

from bot.chat.safe import clean, cut, discord_escape, fit, link, slack_escape, units


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("최태원\u200b 회장", "최태원 회장"),
        ("a\u202eb\u2066c\ufeffd\u00ade", "abcde"),
        ("한 줄\n두 줄\t\u3000셋\u2028넷", "한 줄 두 줄 셋 넷"),
        ("\x00a\x1bb\x7f", "ab"),
        ("ㅤ\u115f빈\uffa0칸⠀", "빈칸"),
        ("tag\U000e0041\U000e007f", "tag"),
        ("각", "각"),
        ("z" + "\u0301" * 50, "\u017a\u0301\u0301\u0301"),
        ("👨\u200d👩\u200d👧", "👨👩👧"),
        ("李在镕 ㈜ ①", "李在镕 ㈜ ①"),
    ],
)
def test_cleaning_leaves_one_line_of_visible_text(raw, shown):
    assert clean(raw) == shown


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("가나다라마", 5, "가나다라마"),
        ("가나다라마", 3, "가나…"),
        ("가나 다라마", 4, "가나…"),
        ("a🇰🇷🇰🇷b", 6, "a🇰🇷…"),
        ("a👍🏽b", 4, "a…"),
        ("abe\u0323\u0302c", 5, "ab…"),
        ("\u1100\u1161\u11a8" * 2, 3, "…"),
        ("\u1100\u1161\u11a8" * 2, 4, "\u1100\u1161\u11a8…"),
        ("가나", 1, "…"),
        ("가나", 0, ""),
    ],
)
def test_a_cut_tears_no_character_apart(text, limit, shown):
    assert cut(text, limit) == shown


@given(st.text(max_size=80), st.integers(0, 60))
def test_a_cut_keeps_to_the_limit_and_is_a_beginning_of_the_text(text, limit):
    made = cut(text, limit)
    assert length(made) == units(made) <= limit
    assert made == text or not made or text.startswith(made[:-1])


@given(st.text(max_size=200))
def test_cleaning_is_stable_and_leaves_nothing_invisible(text):
    made = clean(text)
    assert clean(made) == made
    assert all(unicodedata.category(char)[0] != "C" for char in made)


@given(st.text(max_size=300), st.integers(4, 120))
def test_what_fits_is_escaped_within_the_limit(text, limit):
    for escape in (slack_escape, discord_escape):
        assert length(fit(text, limit, escape)) <= limit
    check_slack_notification("-" + fit(text, limit, slack_escape))


HOSTILE = [
    "<!channel> <!here> <@U123> <#C1> <!subteam^S1> <http://evil.example|은행>",
    "@everyone @here @Everyone <@1> <@&2> <#3> <:a:1> <t:1:R> </cmd:1>",
    "[은행](https://evil.example) \\[x](http://e.example) ![i](http://e.example/i.png)",
    "**굵게** __밑줄__ ~~취소~~ ||숨김|| `코드` ```블록```",
    "# 제목", "-# 작게", "- 목록", "> 인용", ">>> 인용", "1. 번호", "* 별",
    "https://evil.example/path http://evil.example discord.gg/abc DISCORD.GG/abc https://discord.com/invite/x",
    "\\", "\\\\", "\\*\\", "*" * 31, "_" * 31, "\\`" * 9, "<" * 40,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_dead_after_escaping(text):
    check_discord_markdown(discord_escape(clean(text)))
    check_slack_notification(slack_escape(clean(text)))


@given(st.text(alphabet="\\*_~`|[]()<>@:/#-. \nhtps1everyone", max_size=60))
def test_no_combination_of_markup_stays_alive_in_discord(text):
    check_discord_markdown(fit(text, 300, discord_escape))


@pytest.mark.parametrize("text", ["- a", "# a", "+ a", "> a", "1. a", "12) a"])
def test_a_line_cannot_begin_as_markup_in_discord(text):
    assert discord_escape(text) != text


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://n.example.org/a?b=1&c=(2)#d", "https://n.example.org/a?b=1&c=(2)#d"),
        ("HTTP://N.example.org", "http://n.example.org"),
        ("https://한국.kr/가나?x=다", "https://xn--3e0b707e.kr/%EA%B0%80%EB%82%98?x=%EB%8B%A4"),
        (' https://n.example.org/a b<>|"\\`\u202e ', "https://n.example.org/a%20b%3C%3E%7C%22%5C%60%E2%80%AE"),
        ("https://n.example.org:8443/%EA%B0%80", "https://n.example.org:8443/%EA%B0%80"),
    ],
)  # fmt: skip
def test_a_web_address_is_printed_in_ascii(url, shown):
    assert link(url) == shown


@pytest.mark.parametrize(
    "url",
    ["", "javascript:alert(1)", "file:///etc/passwd", "ftp://a.example/", "http://", "http://u@bank.example/", "http://u:p@b.example/", "http://[::1]/", "http://a b/", "http://a.example:x/", "mailto:a@b.example", "//n.example.org/", "https://n.example.org/" + "a" * 2_100, "http://<b>/", "http://a..b/"],
)  # fmt: skip
def test_what_is_no_plain_web_address_is_not_printed(url):
    assert link(url) is None


@given(st.text(max_size=80) | st.from_regex(r"https?://[\w.:@\[\]-]{1,20}(/.{0,20})?"))
def test_any_text_becomes_a_plain_address_or_nothing(url):
    if (made := link(url)) is not None:
        check_link(made)
