"""Conventions of feeds from twenty-five years, and the ways in which they are broken; what a person would read there."""

import base64

import pytest

from bot.sources.dates import parse_date
from bot.sources.feed import read_entries

RDF = "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
ATOM = "xmlns='http://www.w3.org/2005/Atom'"
LINK = "<link>http://a.example/1</link>"


def read(feed):
    body = feed if isinstance(feed, bytes) else feed.encode()
    return read_entries(body, "", "http://feed.example/dir/f.xml")


def rss(item, *, head="", version="2.0", spaces=""):
    return f"<?xml version='1.0'?>{head}<rss version='{version}' {spaces}><channel><title>C</title><link>http://a.example/d/</link>{item}</channel></rss>"


FORMATS = {
    "rss090": f"<rdf:RDF {RDF} xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel><title>C</title></channel><item><title>T</title>{LINK}</item></rdf:RDF>",
    "rss091n": rss(f"<item><title>T</title>{LINK}</item>", head="<!DOCTYPE rss SYSTEM 'http://my.netscape.com/publish/formats/rss-0.91.dtd'>", version="0.91"),
    "rss091u": rss(f"<item><title>T</title>{LINK}</item>", version="0.91"),
    "rss092": rss(f"<item><title>T</title>{LINK}</item>", version="0.92"),
    "rss094": rss(f"<item><title>T</title>{LINK}</item>", version="0.94"),
    "rss10": f"<rdf:RDF {RDF} xmlns='http://purl.org/rss/1.0/'><channel rdf:about='x'><title>C</title></channel><item rdf:about='http://a.example/1'><title>T</title>{LINK}</item></rdf:RDF>",
    "rss11": f"<Channel xmlns='http://purl.org/net/rss1.1#'><title>C</title><items><item><title>T</title>{LINK}</item></items></Channel>",
    "rss20": rss(f"<item><title>T</title>{LINK}</item>"),
    "atom03": "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>C</title><entry><title>T</title><link rel='alternate' href='http://a.example/1'/></entry></feed>",
    "atom10": f"<feed {ATOM}><title>C</title><entry><title>T</title><link href='http://a.example/1'/></entry></feed>",
    "cdf": "<CHANNEL HREF='http://a.example/'><TITLE>C</TITLE><ITEM HREF='http://a.example/1'><TITLE>T</TITLE></ITEM></CHANNEL>",
    "json1": '{"version":"https://jsonfeed.org/version/1","title":"C","items":[{"id":1,"url":"http://a.example/1","title":"T"}]}',
    "json11": '{"version":"https://jsonfeed.org/version/1.1","title":"C","items":[{"id":"1","url":"http://a.example/1","title":"T"}]}',
}  # fmt: skip


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_is_known_by_name(kind):
    found = read(FORMATS[kind])
    assert (found["feed"]["type"], found["feed"]["title"]) == (kind, "C")
    assert [(entry["title"], entry["link"]) for entry in found["entries"]] == [("T", "http://a.example/1")]


TITLES = {
    "CDATA": ("<![CDATA[A & B <b>bold</b>]]>", "A & B bold"),
    "escaped markup": ("&lt;i&gt;A&lt;/i&gt; &amp;amp; B", "A & B"),
    "escaped twice": ("A &amp;amp;amp; B", "A & B"),
    "comparison": ("1 &lt; 2 and 3 &gt; 2", "1 < 2 and 3 > 2"),
    "own angle brackets": ("&lt;AI&gt; 최태원", "<AI> 최태원"),
    "HTML entities": ("caf&eacute;&nbsp;&euro;&hellip;", "café €…"),
    "unknown entity": ("A &bogus; B", "A &bogus; B"),
    "bare ampersand": ("AT&T & Co", "AT&T & Co"),
    "windows-1252 references": ("&#147;x&#148; don&#146;t", "“x” don’t"),
    "control references": ("A&#0;&#8;&#x1F;B", "AB"),
    "out of range": ("A&#99999999999;B", "A\ufffdB"),
    "surrogate pair": ("&#55357;&#56832;", "😀"),
    "comment inside": ("A<!-- x > y -->B", "AB"),
    "lines and tabs": ("  A\n\t B  ", "A B"),
}


@pytest.mark.parametrize("name", TITLES)
def test_a_title_is_what_a_reader_would_see(name):
    written, seen = TITLES[name]
    (entry,) = read(rss(f"<item><title>{written}</title>{LINK}</item>"))["entries"]
    assert entry["title"] == seen


LINKS = {
    "relative to the channel": ("<link>/1?x=1</link>", "http://a.example/1?x=1"),
    "relative to the folder": ("<link>2.html</link>", "http://a.example/d/2.html"),
    "in CDATA with blanks": ("<link><![CDATA[ http://a.example/1 ]]></link>", "http://a.example/1"),
    "bare ampersands": ("<link>http://a.example/?a=1&b=2</link>", "http://a.example/?a=1&b=2"),
    "permanent guid": ("<guid>http://a.example/1</guid>", "http://a.example/1"),
    "guid that is none": ("<guid isPermaLink='false'>17</guid>", ""),
    "an Atom link": (
        "<atom:link xmlns:atom='http://www.w3.org/2005/Atom' href='http://a.example/1'/>",
        "http://a.example/1",
    ),
    "source and enclosure": (
        "<source url='http://s.example/'>S</source><enclosure url='http://a.example/1.mp3'/><link>http://a.example/1</link>",
        "http://a.example/1",
    ),
}


@pytest.mark.parametrize("name", LINKS)
def test_a_link_is_the_entrys_own_page(name):
    written, resolved = LINKS[name]
    (entry,) = read(rss(f"<item><title>T</title>{written}</item>"))["entries"]
    assert entry["link"] == resolved


@pytest.mark.parametrize(
    ("links", "resolved"),
    [
        ("<link href='1'/>", "http://a.example/b/c/1"),
        ("<link rel='self' href='/s'/><link rel='enclosure' href='/e.mp3'/><link type='text/html' href='/1'/>", "http://a.example/1"),
        ("<content src='http://a.example/1' type='text/html'/>", "http://a.example/1"),
    ],
)  # fmt: skip
def test_atom_links_hang_on_xml_base_and_relations(links, resolved):
    feed = f"<feed {ATOM} xml:base='http://a.example/b/'><entry xml:base='c/'><title>T</title>{links}</entry></feed>"
    (entry,) = read(feed)["entries"]
    assert entry["link"] == resolved


CONTENTS = {
    "content:encoded": ("<description>short</description><content:encoded><![CDATA[<p>the whole text</p>]]></content:encoded>", "the whole text"),
    "any prefix": ("<x:encoded>the whole text</x:encoded>", "the whole text"),
    "xhtml body": ("<body xmlns='http://www.w3.org/1999/xhtml'><p>the <b>whole</b> text</p></body>", "the whole text"),
    "fullitem": ("<fullitem>&lt;p&gt;the whole text&lt;/p&gt;</fullitem>", "the whole text"),
    "media description": ("<media:description>the whole text</media:description>", "the whole text"),
    "description escaped twice": ("<description>&amp;lt;p&amp;gt;the whole text&amp;lt;/p&amp;gt;</description>", "the whole text"),
}  # fmt: skip


@pytest.mark.parametrize("name", CONTENTS)
def test_the_text_of_an_entry_is_found_wherever_it_stands(name):
    spaces = "xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:x='http://purl.org/rss/1.0/modules/content/' xmlns:media='http://search.yahoo.com/mrss/'"
    written, text = CONTENTS[name]
    (entry,) = read(rss(f"<item><title>T</title>{LINK}{written}</item>", spaces=spaces))["entries"]
    assert (entry["title"], entry["content"]) == ("T", text)


def test_atom_text_may_be_base64_or_xhtml():
    coded = base64.b64encode(b"<p>the whole text</p>").decode()
    old = f"<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><title mode='escaped' type='text/html'>&lt;b&gt;T&lt;/b&gt;</title><content type='text/html' mode='base64'>{coded}</content></entry></feed>"
    new = f"<feed {ATOM}><entry><title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><b>T</b></div></title><content type='html'>&lt;p>the whole text</content></entry></feed>"
    for feed in (old, new):
        (entry,) = read(feed)["entries"]
        assert (entry["title"], entry["content"]) == ("T", "the whole text")


BROKEN = {
    "capitals": "<RSS VERSION='2.0'><CHANNEL><ITEM><TITLE>T</TITLE><LINK>http://a.example/1</LINK></ITEM></CHANNEL></RSS>",
    "lines before the declaration": "\n\n <?xml version='1.0'?>" + rss(f"<item><title>T</title>{LINK}</item>")[21:],
    "warnings of a script": "Warning: mysql_connect()<br>\n" + rss(f"<item><title>T</title>{LINK}</item>"),
    "undeclared prefix": rss(f"<item><dc:creator>x</dc:creator><title>T</title>{LINK}<foo:bar/></item>"),
    "items beside the channel": f"<rss><channel><title>C</title></channel><item><title>T</title>{LINK}</item></rss>",
    "cut off": rss(f"<item><title>T</title>{LINK}</item><item><title>half")[:-30],
    "stray end tags": rss(f"<item></b><title>T</title></i>{LINK}</item></image>"),
    "entities of its own": rss(f"<item><title>&t;</title>{LINK}</item>", head="<!DOCTYPE rss [<!ENTITY t 'T'>]>"),
    "prefixed": "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:title>T</a:title><a:link href='http://a.example/1'/></a:entry></a:feed>",
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_feed_gives_what_can_be_read(name):
    entries = read(BROKEN[name])["entries"]
    assert ("T", "http://a.example/1") in [(entry["title"], entry["link"]) for entry in entries]


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("Πέμ, 05 Αύγ 2010 10:00:00 EST", "2010-08-05T15:00"),
        ("2010-szeptember-13T9:15-05:00", "2010-09-13T14:15"),
        ("2010. július 13. 9:15", "2010-07-13T09:15"),
        ("Ср, 10 янв 2024 10:00:00 +0300", "2024-01-10T07:00"),
        ("13 января 2024 г., 10:00", "2024-01-13T10:00"),
        ("Sun Jul 15 01:16:00 +0000 2012", "2012-07-15T01:16"),
        ("2010-007-31T10:14:55+00:00", "2010-07-31T10:14"),
        ("Fri, 2010/09/17 08:19:53 EDT", "2010-09-17T12:19"),
        ("Thu, 29 Apr 2010 08:57:00 MEST", "2010-04-29T06:57"),
        ("Mon, 25 January 2010 16:31:00 AT", "2010-01-25T20:31"),
        ("Wed, 19 Feb 2014 22:40:00 GMT-01:01", "2014-02-19T23:41"),
        ("Mon, 15 Feb, 2010 06:28:00 UTC", "2010-02-15T06:28"),
        ("Thu Jan 7 19:48:21 PST 2010", "2010-01-08T03:48"),
        ("Monday, 05-Jul-10 09:00:00 GMT", "2010-07-05T09:00"),
        ("20100704T101455Z", "2010-07-04T10:14"),
        ("2010-07-04 23:56:58.0", "2010-07-04T23:56"),
    ],
)
def test_dates_of_many_habits_are_read(written, read_as):
    assert parse_date(written, timezone="UTC", language="en").isoformat().startswith(read_as)


@pytest.mark.parametrize(
    "written",
    ["2010", "2010-07", "Sun, 16 zzz 2012 11:47:32 GMT", "Sun, 99 Jun 2009 12:00:00 GMT", "Sun, 16 Dec 2012 1:2:3:4 GMT", "2010-07-04T25:14:55Z", "07/01/2010 9:00", "Sun, 31 Dec 9999 23:59:59 -9999"],
)  # fmt: skip
def test_what_names_no_moment_is_no_date(written):
    assert parse_date(written, timezone="UTC") is None


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2010년 05월 28일 01:31:15", "2010-05-27T16:31:15+00:00"),
        ("2010-05-25 오후 11:23:17", "2010-05-25T14:23:17+00:00"),
        ("2010-05-25 11:23:17", "2010-05-25T11:23:17+00:00"),
    ],
)
def test_a_time_in_korean_without_a_zone_is_koreas(written, moment):
    (entry,) = read(rss(f"<item><title>T</title>{LINK}<pubDate>{written}</pubDate></item>"))["entries"]
    assert entry["published"] == moment
