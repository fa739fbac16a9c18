import xml.sax

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sources.xmlrepair import DECLARATION, close_leaves, repair


def mended(inside, most=200):
    return repair(f"<rss>{inside}</rss>", most).xml.removeprefix(DECLARATION + "<rss>").removesuffix("</rss>")


@pytest.mark.parametrize(
    ("broken", "sound"),
    [
        ("A & B", "A &amp; B"),
        ("a?x=1&y=2", "a?x=1&amp;y=2"),
        ("&amp; &lt; &#44032; &#xAC00;", "&amp; &lt; &#44032; &#xAC00;"),
        ("&nbsp;&hellip;", "&#160;&#8230;"),
        ("&bogus;", "&amp;bogus;"),
        ("3 < 5", "3 &lt; 5"),
        ("<그래픽>", "&lt;그래픽>"),
        ("&#0;&#x1F;&#xFFFF;&#99999999;", ""),
        ("&#55357;&#56832; &#xD83D;&#xDE00;", "&#128512; &#128512;"),
        ("\x00\x0b\x1f가", "가"),
        ("<![CDATA[A & B < &nbsp; ]]>&", "<![CDATA[A & B < &nbsp; ]]>&amp;"),
    ],
)
def test_text_is_made_well_formed_outside_cdata(broken, sound):
    assert mended(broken) == sound


def test_sound_xml_is_left_as_it_is():
    text = '<?xml version="1.0"?><!-- <html> --><rss><item>가 &amp; 나</item></rss>'
    assert not repair(text, 200).repaired
    assert repair(text.replace("&amp;", "&"), 200).repaired


def test_no_definition_reaches_the_parser_but_short_entities_are_put_in():
    text = '<!DOCTYPE rss [<!ENTITY co "견본"><!ENTITY x SYSTEM "file:///x"><!ENTITY y "&co;&co;">]><rss>&co; &x; &y;</rss>'
    assert repair(text, 200).xml == DECLARATION + "<rss>견본 &amp;x; &amp;y;</rss>"


@pytest.mark.parametrize(
    "text", ["", "plain", "<html><rss></html>", "<!doctype html><feed>", "<!-- <rss> -->", "<rssx>", "{}"]
)
def test_what_has_no_feed_root_is_none(text):
    assert repair(text, 200) is None


def test_entries_beyond_the_limit_are_cut_out_and_the_tail_is_kept():
    text = repair("<rss>" + "".join(f"<item>{n}</item>" for n in range(5)) + "<tail/></rss>", 2)
    assert text.xml == DECLARATION + "<rss><item>0</item><item>1</item><tail/></rss>"
    assert (text.total, text.expected) == (5, 2)


def test_leaves_left_open_are_closed():
    assert close_leaves("<title>A<link>u</link>") == "<title>A</title><link>u</link>"
    assert close_leaves("<title>A</title><link/>") == "<title>A</title><link/>"


@given(st.text(alphabet="<>&;#x0aé가\x00\ud83d![]CDAT-\"'= ", max_size=80).filter(lambda s: "<" not in s))
def test_text_without_tags_always_parses_once_mended(text):
    if "]]>" not in text:
        xml.sax.parseString(repair(f"<rss>{text}</rss>", 200).xml.encode(), xml.sax.ContentHandler())
        assert repair(f"<rss>{text}</rss>", 200).xml.endswith("</rss>")
