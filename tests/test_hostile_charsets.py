"""Charsets that contradict each other: the text comes out right, or the feed or page says that it may not be."""

import itertools
from datetime import UTC, datetime

import pytest

from bot.errors import ParseError
from bot.model import Source
from bot.sources.decode import decode, is_mojibake
from bot.sources.feed import parse_feed, read_entries
from bot.sources.page import parse_page

NOW = datetime(2026, 11, 21, tzinfo=UTC)
#: language of the source -> headline and text
TEXTS = {
    "ko": (
        "최태원 SK그룹 회장, 엔비디아와 AI 반도체 협력",
        "최태원 SK그룹 회장은 22일 미국 새너제이에서 젠슨 황 엔비디아 최고경영자를 만나 협력 방안을 논의했다고 밝혔다. 고대역폭메모리 공급을 늘리기로 했다.",
    ),
    "ja": (
        "孫正義会長、生成AIに1兆円を投資",
        "ソフトバンクグループの孫正義会長は22日、東京で開いた説明会で、生成AIのデータセンターに1兆円を投資すると発表した。半導体の調達も急ぐという。",
    ),
    "zh": (
        "黄仁勋称人工智能芯片需求强劲",
        "英伟达首席执行官黄仁勋周二在北京表示，人工智能芯片的需求仍然强劲，公司将扩大在中国市场的投资，并与多家企业合作。",
    ),
    "zh-tw": (
        "魏哲家：人工智慧需求強勁",
        "台積電董事長魏哲家今天在法說會上表示，人工智慧的需求仍然強勁，公司將擴大資本支出，並在日本設立新的工廠。",
    ),
}
ENCODINGS = [
    *(("ko", codec) for codec in ("utf-8", "cp949", "utf-16-le", "utf-16-be", "utf-16", "utf-8-sig", "utf-7", "iso2022_kr")),
    *(("ja", codec) for codec in ("utf-8", "cp932", "euc_jp", "iso2022_jp", "utf-16-le", "utf-7")),
    *(("zh", codec) for codec in ("utf-8", "gb18030", "hz", "utf-16-be")),
    *(("zh-tw", codec) for codec in ("utf-8", "big5", "utf-16-le", "gb18030")),
]  # fmt: skip
DECLARED = (None, "utf-8", "euc-kr", "shift_jis", "euc-jp", "gb2312", "big5", "iso-8859-1", "utf-16", "utf-7", "x-none")
BOTH = list(itertools.product(DECLARED, DECLARED))


def feed_in(language, codec, label, *, short):
    title, text = TEXTS[language]
    declared = f" encoding='{label}'" if label else ""
    more = "" if short else f"<description>{text}</description>"
    item = f"<item><title>{title}</title><link>https://news.example/1</link>{more}</item>"
    return f"<?xml version='1.0'{declared}?><rss version='2.0'><channel><title>t</title>{item}</channel></rss>".encode(
        codec
    )


@pytest.mark.parametrize("short", [False, True], ids=["with text", "headline only"])
@pytest.mark.parametrize(("language", "codec"), ENCODINGS)
def test_a_feed_is_right_or_flagged_whatever_the_header_and_the_declaration_say(language, codec, short):
    source = Source(id="s", name="s", url="https://news.example/f", language=language[:2])
    for http, xml in BOTH:
        body = feed_in(language, codec, xml, short=short)
        mime = "application/xml" + (f"; charset={http}" if http else "")
        try:
            result = parse_feed(body, content_type=mime, source=source, now=NOW)
        except ParseError:
            continue
        titles = [item.title for item in result.items]
        flagged = any("charset" in warning or "mojibake" in warning for warning in result.warnings)
        assert titles in ([TEXTS[language][0]], []) or flagged, (http, xml, titles)


@pytest.mark.parametrize(
    ("language", "codec"), [pair for pair in ENCODINGS if pair[1] in ("cp949", "cp932", "euc_jp", "gb18030", "big5")]
)
def test_a_legacy_feed_of_its_sources_language_is_read_right_whatever_is_declared(language, codec):
    source = Source(id="s", name="s", url="https://news.example/f", language=language[:2])
    for http, xml in BOTH:
        mime = "application/xml" + (f"; charset={http}" if http else "")
        result = parse_feed(feed_in(language, codec, xml, short=False), content_type=mime, source=source, now=NOW)
        assert [item.title for item in result.items] == [TEXTS[language][0]], (http, xml)


@pytest.mark.parametrize(("language", "codec"), [pair for pair in ENCODINGS if pair[1] != "utf-7"])
def test_a_page_is_read_right_whatever_the_header_and_the_meta_say(language, codec):
    title, text = TEXTS[language]
    for http, meta in itertools.product((None, "utf-8", "euc-kr", "iso-8859-1"), (None, "utf-8", "gb2312", "utf-16")):
        head = f"<meta charset='{meta}'>" if meta else ""
        html = f"<html><head>{head}<title>{title}</title></head><body><article><h1>{title}</h1><p>{text * 3}</p></article></body></html>"
        mime = "text/html" + (f"; charset={http}" if http else "")
        page = parse_page(html.encode(codec), url="https://news.example/1", content_type=mime, language=language[:2])
        assert title in page.title, (http, meta)


@pytest.mark.parametrize("legacy", [1, 5, 9])
@pytest.mark.parametrize("label", [None, "utf-8", "euc-kr"])
def test_a_feed_pasted_together_from_two_charsets_is_read_piece_by_piece(legacy, label):
    title, text = TEXTS["ko"]
    items = [
        f"<item><title>{title} {n}</title><link>https://news.example/{n}</link><description>{text}</description></item>"
        for n in range(10)
    ]
    body = b"".join(item.encode("cp949" if n < legacy else "utf-8") for n, item in enumerate(items))
    head = f"<?xml version='1.0'{f' encoding={label!r}' if label else ''}?><rss version='2.0'><channel><title>t</title>"
    source = Source(id="s", name="s", url="https://news.example/f", language="ko")
    result = parse_feed(head.encode() + body + b"</channel></rss>", source=source, now=NOW)
    assert [item.title for item in result.items] == [f"{title} {n}" for n in range(10)]
    assert "charset-guessed" in result.warnings


@pytest.mark.parametrize(
    ("bom", "codec"), [(b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")]
)
def test_a_byte_order_mark_outweighs_every_declaration(bom, codec):
    for label in ("euc-kr", "utf-7", "shift_jis", "utf-8"):
        body = bom + feed_in("ko", codec, label, short=True)
        assert read_entries(body, f"text/xml; charset={label}")["entries"][0]["title"] == TEXTS["ko"][0]


@pytest.mark.parametrize("text", ["최태원 SK그룹 회장, 엔비디아", "孫正義会長、生成AIに1兆円", "黄仁勋称人工智能芯片"])
def test_utf7_is_never_decoded_and_always_suspected(text):
    raw = text.encode("utf-7")
    found = decode(raw, content_type="text/xml; charset=utf-7")
    assert (found.text, "mojibake-suspected" in found.flags) == (raw.decode(), True)


@pytest.mark.parametrize(
    "text",
    [
        "Google+ launches C++ tools, sources say +1",
        "https://news.example/?q=SK+Hynix+Nvidia+HBM3E-news",
        "data:image/png;base64,iVBORw0KGgo+AAAANSUhEUgAA+AAAFCAYAAAC",
        "Revenue +15%-20%, margin +3.2-4.1",
        "a+b-c d+e-f",
    ],
)
def test_plus_signs_of_ordinary_text_are_no_utf7(text):
    assert not is_mojibake(text)


@pytest.mark.parametrize("codec", ["cp037", "cp500", "cp1140"])
def test_feeds_of_mainframes_are_read(codec):
    body = f"<?xml version='1.0' encoding='{codec}'?><feed xmlns='http://www.w3.org/2005/Atom'><title>Café</title><entry><title>é</title></entry></feed>"
    assert read_entries(body.encode(codec))["feed"]["title"] == "Café"
