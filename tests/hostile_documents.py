"""Feeds and pages that mean harm, made by families from a seed, and a mutator of good ones.

    for document in hostile_feeds(500, seed=14, trap=..., canary=...): document.family, document.body
    for document in mutations(samples, 2_000, seed=14): ...

*trap* is an address of ours where nobody may ever connect, *canary* a file whose text must never come back.
"""

from __future__ import annotations

import base64
import gzip
import random
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import cycle, islice

MB = 1_000_000
KOREAN = "최태원 SK그룹 회장은 22일 새너제이에서 젠슨 황 엔비디아 CEO를 만나 인공지능 반도체 협력을 논의했다고 밝혔다. "


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    family: str
    body: bytes
    content_type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _World:
    dice: random.Random
    trap: str
    canary: str

    def size(self, most: int, least: int = 1) -> int:
        """Small ones often, the largest now and then."""
        return int(least * (most / least) ** self.dice.random())


Maker = Callable[[_World], bytes | str]


def hostile_feeds(
    count: int, *, seed: int, trap: str = "http://127.0.0.1:9", canary: str = "/etc/passwd"
) -> Iterator[Document]:
    return _made(FEEDS, count, seed, trap, canary, "application/rss+xml")


def hostile_pages(
    count: int, *, seed: int, trap: str = "http://127.0.0.1:9", canary: str = "/etc/passwd"
) -> Iterator[Document]:
    return _made(PAGES, count, seed, trap, canary, "text/html")


def _made(
    families: Mapping[str, Maker], count: int, seed: int, trap: str, canary: str, mime: str
) -> Iterator[Document]:
    world = _World(dice=random.Random(seed), trap=trap, canary=canary)
    labels = (
        "",
        f"{mime}; charset=utf-8",
        mime,
        f"{mime}; charset=euc-kr",
        f"{mime}; charset=utf-7",
        f"{mime}; charset=x",
    )
    for family, make in islice(cycle(families.items()), count):
        body = make(world)
        raw = body if isinstance(body, bytes) else body.encode("utf-8", "surrogatepass")
        yield Document(family=family, body=raw, content_type=world.dice.choice(labels))


# -- feeds ----------------------------------------------------------------------------------------------------------


def rss(items: str, doctype: str = "", root: str = "<rss version='2.0'>") -> str:
    return f"<?xml version='1.0' encoding='utf-8'?>{doctype}{root}<channel><title>소식</title>{items}</channel></rss>"


def an_item(title: str = "AI 반도체", link: str = "https://news.example/1", more: str = "") -> str:
    return f"<item><title>{title}</title><link>{link}</link>{more}</item>"


def _laughs(world: _World) -> str:
    depth = world.dice.randint(5, 40)
    entities = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, depth))
    return rss(an_item(f"&a{depth - 1};"), f"<!DOCTYPE rss [<!ENTITY a0 'ha'>{entities}]>")


def _quadratic(world: _World) -> str:
    long = "A" * world.size(200_000, 1_000)
    return rss(an_item("&a;" * world.size(50_000, 10)), f"<!DOCTYPE rss [<!ENTITY a '{long}'>]>")


def _external(world: _World) -> str:
    target = world.dice.choice(
        (f"file://{world.canary}", f"{world.trap}/xxe", world.canary, f"php://filter/read={world.canary}")
    )
    kind = world.dice.choice(("<!ENTITY x SYSTEM '{}'>", "<!ENTITY x PUBLIC 'p' '{}'>", "<!ENTITY % p SYSTEM '{}'>%p;"))
    return rss(an_item("&x;"), f"<!DOCTYPE rss [{kind.format(target)}]>")


def _external_dtd(world: _World) -> str:
    include = f"<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='{world.trap}/i' parse='text'/>"
    style = f"<?xml-stylesheet href='{world.trap}/s.xsl' type='text/xsl'?>"
    return rss(an_item(more=include), f"<!DOCTYPE rss SYSTEM '{world.trap}/d.dtd'>{style}")


def _bare_address(world: _World) -> str:
    pad = world.dice.choice(("", " ", "\n", "\ufeff"))
    return pad + world.dice.choice(
        (f"{world.trap}/feed", world.canary, f"file://{world.canary}", "/dev/zero", "/dev/stdin", "~/.netrc")
    )


def _many_items(world: _World) -> str:
    return rss("".join(an_item(f"제목 {n}", f"https://news.example/{n}") for n in range(world.size(40_000, 500))))


def _long_texts(world: _World) -> str:
    name = world.dice.choice(("title", "description", "guid", "author", "category", "pubDate"))
    text = world.dice.choice((KOREAN, "a", " ", "&amp;", "<b>", "]]&gt;", "\u200b", "1"))
    return rss(an_item(more=f"<{name}>{text * (world.size(8 * MB, 1_000) // len(text.encode()))}</{name}>"))


def _deep(world: _World) -> str:
    name, depth = world.dice.choice(("a", "item", "content:encoded", "div")), world.size(200_000, 100)
    return rss(f"<{name}>" * depth + "x" + f"</{name}>" * world.dice.choice((0, depth, depth // 2)))


def _attributes(world: _World) -> str:
    many = "".join(f" a{n}='{n}'" for n in range(world.size(50_000, 10)))
    return rss(f"<item{many}>{an_item()}</item>{an_item(more='<x ' + 'y' * world.size(3 * MB, 10) + '>')}")


def _namespaces(world: _World) -> str:
    spaces = "".join(f" xmlns:n{n}='http://n{n}.test/'" for n in range(world.size(20_000, 5)))
    return rss(an_item(), root=f"<rss version='2.0'{spaces}>")


def _unclosed(world: _World) -> str:
    part = world.dice.choice(
        ("<![CDATA[", "<!--", "<item>", "<title>", "<a ", "<", "&", "&#", "&#x", "]]>", "<?", "<!", "</", "<a b='")
    )
    return rss(an_item() + part * world.size(8 * MB // len(part), 1))


def _characters(world: _World) -> str:
    odd = (
        "\x00",
        "\x08",
        "\ufffe",
        "\ud800",
        "\udfff",
        "&#0;",
        "&#x1F;",
        "&#xD800;",
        "&#99999999;",
        "&#x110000;",
        "\u202e",
        "\u2066",
        "\u200d",
    )
    text = "".join(world.dice.choice((*odd, "가", "a", " ")) for _ in range(world.size(50_000, 20)))
    return rss(an_item(text, more=f"<description>{text}</description><guid>{text}</guid>") + an_item())


def _links(world: _World) -> str:
    schemes = ("javascript:alert(1)", "data:text/html,x", f"file://{world.canary}", "http://[::1", "http://a b/", "//evil.test", "\r\nX: y",
               "http://user:pw@evil.test/", "https://аpple.com/", "http://" + "a" * 70_000, "gopher://x", "", "ht\ntp://x/", "http://%00/")  # fmt: skip
    return rss(
        "".join(an_item(link=world.dice.choice(schemes).replace("&", "&amp;")) for _ in range(world.size(2_000, 5)))
    )


def _charsets(world: _World) -> bytes:
    text = rss(an_item(KOREAN) * 5).replace(
        "utf-8",
        world.dice.choice(
            ("utf-8", "euc-kr", "utf-16", "shift_jis", "utf-7", "ebcdic-cp-us", "x", "idna", "undefined", "base64")
        ),
    )
    codec = world.dice.choice(
        ("utf-8", "cp949", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "cp037", "iso2022_kr", "utf-8-sig")
    )
    raw = text.encode(codec, "xmlcharrefreplace")
    return world.dice.choice((b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")) + raw


def _garbled(world: _World) -> bytes:
    raw = bytearray(rss(an_item(KOREAN) * 20).encode())
    for _ in range(world.size(len(raw), 1)):
        raw[world.dice.randrange(len(raw))] = world.dice.randrange(256)
    return bytes(raw)


def _no_feed(world: _World) -> bytes:
    archive = BytesIO()
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("feed.xml", rss(an_item()))
    return world.dice.choice((
        b"", b" " * world.size(8 * MB), b"\x00" * world.size(8 * MB), b"\x89PNG\r\n\x1a\n" + world.dice.randbytes(9_000), archive.getvalue(),
        gzip.compress(rss(an_item()).encode()), b"%PDF-1.7\n" + world.dice.randbytes(9_000), b"<html><body>Sign in</body></html>",
        b"MZ" + world.dice.randbytes(9_000), b"null", b"[]", b"{}", b"OK", b"<rss", b"<", b"<rss/>", b"<feed/>", b"<?xml version='1.0'?>",
    ))  # fmt: skip


def _json(world: _World) -> str:
    deep, digits = world.size(200_000, 10), world.size(200_000, 10)
    return world.dice.choice((
        "[" * deep, '{"a":' * deep, '{"items":' + "[" * deep + "]" * deep + "}", f'{{"version": {"9" * digits}, "items": [{{"id": {"1" * digits}}}]}}',
        '{"items": [{"id": 1e999999, "title": NaN, "url": -Infinity}]}', '{"items": [null, 1, "x", [], {"title": {"a": []}, "url": 5, "authors": 7}]}',
        '{"items": [' + '{"id":"1","title":"\\ud800","url":"https://news.example/1"},' * world.size(20_000), '{"items": {"a": 1}}',
        '{"version":"https://jsonfeed.org/version/1.1","items":[{"url":"\u0000javascript:x","title":"' + "a" * world.size(3 * MB) + '"}]}',
    ))  # fmt: skip


def _dates(world: _World) -> str:
    dates = ("9" * 400, "0000-00-00T00:00:00Z", "9999-12-31T23:59:60+99:99", "Mon, 31 Feb 2026 25:61:61 +2500", "2026-11-21T" + "0" * 5_000,
             ":" * 9_000, "1-" * 9_000, "오전 " * 5_000, "Jan " * 5_000, "令和" * 2_000, "-1", "1e400", "２０２６年" * 900)  # fmt: skip
    return rss("".join(an_item(more=f"<pubDate>{world.dice.choice(dates)}</pubDate>") for _ in range(200)))


def _atom(world: _World) -> str:
    links = "".join(
        f"<link rel='{world.dice.choice(('alternate', 'self', 'x'))}' href='/{n}'/>"
        for n in range(world.size(100_000, 3))
    )
    inner = "<div xmlns='http://www.w3.org/1999/xhtml'>" + "<div>" * world.size(20_000) + "x</div>"
    return f"<feed xmlns='http://www.w3.org/2005/Atom' xml:base='{'http://a.test/' * 50}'><title type='xhtml'>{inner}</title><entry>{links}<id>x</id><content type='xhtml'>{inner}</content></entry></feed>"


def _prolog(world: _World) -> str:
    long = world.dice.choice(
        ("<!-- x -->", "<?x y?>", "Warning: mysql_connect()<br>\n", "<!DOCTYPE a [", "<!ENTITY b 'c'>", "\n", "<!--")
    )
    return long * world.size(60_000, 1) + rss(an_item())


def _markup(world: _World) -> str:
    opener = world.dice.choice(
        (
            "&lt;script&gt;",
            "&lt;p&gt;",
            "&lt;a href=&quot;",
            "&amp;lt;b&amp;gt;",
            "&lt;!--",
            "&lt;style&gt;",
            "&amp;amp;",
        )
    )
    return rss(an_item(opener * world.size(300_000), more=f"<description>{opener * world.size(300_000)}</description>"))


FEEDS: dict[str, Maker] = {
    "billion laughs": _laughs, "quadratic entities": _quadratic, "external entities": _external, "external DTD": _external_dtd,
    "an address or a path": _bare_address, "forty thousand items": _many_items, "long texts": _long_texts, "deep nesting": _deep,
    "attributes": _attributes, "namespaces": _namespaces, "never closed": _unclosed, "characters": _characters, "links": _links,
    "charsets": _charsets, "garbled bytes": _garbled, "no feed": _no_feed, "JSON": _json, "dates": _dates, "Atom": _atom,
    "prolog": _prolog, "escaped markup": _markup,
}  # fmt: skip


# -- pages ----------------------------------------------------------------------------------------------------------


def html(body: str, head: str = "") -> str:
    return f"<!doctype html><html><head><meta charset='utf-8'><title>최태원 회장 AI</title>{head}</head><body>{body}</body></html>"


def _article(text: str = KOREAN * 8) -> str:
    return f"<article><h1>최태원 회장</h1><p>{text}</p></article>"


def _tiny(world: _World) -> str:
    piece = world.dice.choice(
        ("<p>x", "<td>x", "<a href=/x>x</a>", "<b>", "<br>", "<li>x", "<option>x", "<i><b>", "<p><b>", "<span>x</span>")
    )
    return html(piece * (world.size(3 * MB, 50_000) // len(piece)) + _article())


def _nested(world: _World) -> str:
    name, depth = (
        world.dice.choice(
            ("div", "table><tr><td", "ul><li", "b", "a", "svg", "template", "form", "blockquote", "font", "select")
        ),
        world.size(300_000, 1_000),
    )
    return html(f"<{name}>" * depth + _article())


def _blobs(world: _World) -> str:
    text = world.dice.choice(
        ("a", " ", "가", "&nbsp;", "&#x200b;", "\u0301", "\u202e", "&lt;", "최태원", "1,", "\u200b")
    )
    return html(_article(text * (world.size(3 * MB, 100_000) // len(text.encode()))))


def _open_ended(world: _World) -> str:
    part = world.dice.choice(
        (
            "<!--",
            "<script>",
            "<style>",
            "<a href='",
            "<![CDATA[",
            "<plaintext>",
            "<textarea>",
            "<title>",
            "<iframe>",
            "<noscript>",
            "</",
            "<!",
            "&",
        )
    )
    return html(_article() + part * (world.size(2 * MB, 10) // len(part)))


def _linked_data(world: _World) -> str:
    deep = world.size(100_000, 10)
    data = world.dice.choice(
        (
            "[" * deep,
            '{"@graph":' * deep,
            '{"articleBody":"' + "a" * world.size(2 * MB) + '"}',
            '{"datePublished":' + "9" * deep + "}",
            "null",
            '{"@type":"NewsArticle","headline":{"a":[]},"datePublished":[1]}',
        )
    )
    return html(_article(), f"<script type='application/ld+json'>{data}</script>" * world.dice.randint(1, 5))


def _metas(world: _World) -> str:
    many = "".join(f"<meta property='og:{n}' content='{'x' * 50}'>" for n in range(world.size(30_000, 10)))
    one = f"<meta property='article:published_time' content='{'9' * world.size(MB)}'><meta http-equiv='refresh' content='0;url={world.trap}'>"
    return html(f"<img src='{world.trap}/i'><iframe src='{world.trap}/f'></iframe>" + _article(), many + one)


def _page_charsets(world: _World) -> bytes:
    text = html(_article()).replace(
        "utf-8",
        world.dice.choice(("utf-8", "euc-kr", "utf-7", "utf-16", "big5", "x-user-defined", "cp949", "iso-2022-kr")),
    )
    return text.encode(
        world.dice.choice(
            ("utf-8", "cp949", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "utf-8-sig", "johab", "iso2022_kr")
        ),
        "xmlcharrefreplace",
    )


def _page_bytes(world: _World) -> bytes:
    raw = html(_article() * 3).encode()
    return world.dice.choice((
        raw.replace(b" ", b"\x00"), b"\x00" * world.size(3 * MB), raw[: world.dice.randrange(1, 200)], world.dice.randbytes(world.size(MB)), b"",
        b"<", b"\xff\xfe", gzip.compress(raw), base64.b64encode(raw), f"{world.trap}/p".encode(), world.canary.encode(),
    ))  # fmt: skip


def _xhtml(world: _World) -> str:
    bomb = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 20))
    return f"<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a0 'x'><!ENTITY f SYSTEM 'file://{world.canary}'>{bomb}]><html xmlns='http://www.w3.org/1999/xhtml'><head><title>&f;</title></head><body><p>&a19; &f; {KOREAN * 5}</p></body></html>"


def _attributes_of_page(world: _World) -> str:
    long = "x" * world.size(2 * MB, 10)
    many = "".join(f" a{n}=1" for n in range(world.size(100_000, 10)))
    return html(f"<div{many} style='{long}' class='{long[:500_000]}'>{_article()}</div>")


def _scripts(world: _World) -> str:
    state = world.dice.choice(
        (
            "window.__STATE__=" + "{" * world.size(500_000, 5),
            'self.__next_f.push([1,"' + "\\" * world.size(MB, 5) + '"])',
            "var a = '" + "a" * world.size(2 * MB),
            "/*" * world.size(500_000),
        )
    )
    return html(_article() + f"<script>{state}</script>")


PAGES: dict[str, Maker] = {
    "tiny tags": _tiny, "nesting": _nested, "long texts": _blobs, "never closed": _open_ended, "linked data": _linked_data, "metas and images": _metas,
    "charsets": _page_charsets, "bytes": _page_bytes, "XHTML entities": _xhtml, "attributes": _attributes_of_page, "scripts": _scripts,
}  # fmt: skip


# -- mutations --------------------------------------------------------------------------------------------------------

_TOKENS = (
    b"<",
    b">",
    b"&",
    b"]]>",
    b"<![CDATA[",
    b"<!--",
    b"-->",
    b"\x00",
    b"\xff",
    b"&#0;",
    b"<!DOCTYPE x [",
    b"</",
    b"'",
    b'"',
    b"<title>",
    b"\xed\xa0\x80",
    b"&a;",
    b"{",
    b"[",
    b"9" * 500,
)


def mutations(samples: Sequence[bytes], count: int, *, seed: int) -> Iterator[Document]:
    """*count* of *samples*, each damaged in one to five places."""
    dice = random.Random(seed)
    for _ in range(count):
        body = dice.choice(samples)
        names = [dice.choice(tuple(DAMAGES)) for _ in range(dice.randint(1, 5))]
        for name in names:
            body = DAMAGES[name](body, samples, dice)
        yield Document(family="+".join(sorted(set(names))), body=body[: 3 * MB])


def _spot(body: bytes, dice: random.Random) -> tuple[int, int]:
    start = dice.randrange(len(body) + 1)
    return start, min(len(body), start + int(1.5 ** dice.randint(0, 20)))


def _flip(body: bytes, _: Sequence[bytes], dice: random.Random) -> bytes:
    raw = bytearray(body)
    for _ in range(dice.randint(1, 30) if raw else 0):
        raw[dice.randrange(len(raw))] = dice.randrange(256)
    return bytes(raw)


def _drop(body: bytes, _: Sequence[bytes], dice: random.Random) -> bytes:
    start, end = _spot(body, dice)
    return body[:start] + body[end:]


def _repeat(body: bytes, _: Sequence[bytes], dice: random.Random) -> bytes:
    start, end = _spot(body, dice)
    times = dice.choice((1, 2, 50, 2_000))
    return body[:start] + (body[start:end] * times)[: 2 * MB] + body[end:]


def _insert(body: bytes, _: Sequence[bytes], dice: random.Random) -> bytes:
    at, _end = _spot(body, dice)
    return body[:at] + dice.choice(_TOKENS) * dice.choice((1, 1, 3, 500)) + body[at:]


def _splice(body: bytes, samples: Sequence[bytes], dice: random.Random) -> bytes:
    other = dice.choice(samples)
    return body[: dice.randrange(len(body) + 1)] + other[dice.randrange(len(other) + 1) :]


def _cut(body: bytes, _: Sequence[bytes], dice: random.Random) -> bytes:
    return body[: dice.randrange(len(body) + 1)]


def _recode(body: bytes, _: Sequence[bytes], dice: random.Random) -> bytes:
    text = body.decode("utf-8", "replace")
    return text.encode(
        dice.choice(("cp949", "shift_jis", "gb18030", "big5", "utf-16", "utf-16-le", "utf-7", "latin-1")), "replace"
    )


def _shuffle(body: bytes, _: Sequence[bytes], dice: random.Random) -> bytes:
    parts = body.split(b"<")
    dice.shuffle(parts)
    return b"<".join(parts)


DAMAGES = {
    "flip": _flip, "drop": _drop, "repeat": _repeat, "insert": _insert, "splice": _splice, "cut": _cut, "recode": _recode, "shuffle": _shuffle,
}  # fmt: skip
