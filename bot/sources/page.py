"""A news page, as bytes or text, to a :class:`~bot.model.Page`: pure, no I/O.

Three accounts of the body are made: trafilatura's; the container that newsrooms name as the article's text (or, where
none is, the block with most sentences); and what stands in the page's scripts.  Each is cleaned by
:mod:`bot.sources.clean`; :func:`choose` takes one.

Limits: ``markup.MAX_CHARS`` characters are read; pages of more than ``MAX_ELEMENTS`` elements are read without
trafilatura, whose time grows faster than the page, and so are pages nested deeper than ``MAX_DEPTH``.  Time and memory are the caller's to bound (a child process).
"""

from __future__ import annotations

import itertools
import logging
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from lxml.html import HtmlElement

from summarizer.text import detect_language

from ..errors import ParseError
from ..model import Page
from .clean import Cleaned, clean_lines, ends_sentence, key_of, tidy
from .containers import densest, named_containers
from .decode import decode, wide_codec
from .embedded import Scripts, read_scripts, state_body
from .hidden import drop_hidden
from .looks import read_sheet
from .markup import MAX_CHARS, drop_elements, parse_tree, render, weight
from .metadata import Facts, read_facts
from .patterns import LANGUAGES
from .published import stamp_in
from .thin import LIST_LINES, find_thin, is_offer

MAX_ELEMENTS = 30_000
MAX_DEPTH = 600
#: weight of prose under which the scripts are searched for a longer body
WEAK = 1_200
#: characters that tell a language; a container of less weight than ``LITTLE`` does not
SAMPLE, LITTLE = 2_000, 300
CJK = frozenset(("ko", "ja", "zh"))

_MAGIC = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"RIFF",
    b"\x1f\x8b",
    b"BZh",
    b"7z\xbc\xaf",
    b"Rar!",
    b"\x7fELF",
    b"OggS",
    b"ID3",
    b"\xd0\xcf\x11\xe0",
)
_TAG = re.compile(
    r"<(?:!--|!doctype|html|head|body|div|p|article|section|table|meta|title|script|span|br|h1|main|ul|a|font)(?![a-z])",
    re.IGNORECASE,
)

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it logs every page without a body as an error


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One account of the body, not yet cleaned, and the weight of its sentences and of its other lines (each once)."""

    name: str
    lines: tuple[str, ...]
    prose: float
    rest: float


def parse_page(
    body: bytes | str,
    *,
    url: str = "",
    content_type: str = "",
    language: str = "",
    timezone: str = "Asia/Seoul",
    title_hint: str = "",
    charset: str | None = None,
) -> Page:
    """Return what the page says; ``thin`` tells where that is not the article, ``text`` may then be empty.

    *language* is a hint (the text decides), *timezone* is for dates without one, *title_hint* (a feed's) is for pages
    without a headline, *charset* forces a codec.  Raises ``ParseError('not-a-page')`` for bytes of another kind only.
    """
    text = _as_text(body, content_type=content_type, charset=charset, language=language)
    if not _TAG.search(text[:200_000]):
        return parse_text(text, language=language, timezone=timezone, title_hint=title_hint)
    tree = parse_tree(text)
    if tree is None:
        return Page(title=title_hint, text="", language=language or "und", thin="empty")
    scripts = read_scripts(tree)
    facts = read_facts(tree, scripts, url=url, title_hint=title_hint, timezone=timezone, language=language)
    return _read_body(tree, scripts, facts, hint=language)


def parse_text(text: str, *, language: str = "", timezone: str = "Asia/Seoul", title_hint: str = "") -> Page:
    """Return the article in plain *text* (a saved copy): the same cleaning; the first headline is the title."""
    lines = [line for raw in text[:MAX_CHARS].splitlines() if (line := tidy(raw))]
    code = _language("\n".join(lines[:200]), language)
    cleaned = clean_lines(lines, code)
    title, subtitles, body = title_hint, cleaned.subtitles, cleaned.body
    if not title and subtitles:
        title, subtitles = subtitles[0], subtitles[1:]
    elif not title and len(body) > 1 and not ends_sentence(body[0], code) and len(body[0]) <= 160:
        title, body = body[0], body[1:]
    return Page(
        title=title,
        text="\n".join(line for line in body if not is_offer(line)),
        language=code,
        published=stamp_in(lines, timezone=timezone, language=code),
        outlet=cleaned.outlet,
        wire=cleaned.wire,
        thin=find_thin(body, title=title, language=code, page_lines=lines),
        subtitles=subtitles,
    )


def _as_text(body: bytes | str, *, content_type: str, charset: str | None, language: str) -> str:
    if isinstance(body, str):
        return body
    start = body[:1024]
    if start.startswith(_MAGIC) or _is_binary(start):
        raise ParseError(
            "HTML이나 글이 아닌 파일입니다(PDF·이미지·압축 파일 등). 기사 본문이 있는 웹페이지 주소나 텍스트 파일을 넣어 주세요.",
            kind="not-a-page",
        )
    return decode(body, content_type=content_type, forced=charset, language=language).text


def _is_binary(start: bytes) -> bool:
    """More control bytes than any text has; UTF-16 is text, and so are the shifts of ISO 2022."""
    if start.startswith((b"\xff\xfe", b"\xfe\xff")) or wide_codec(start):
        return False
    plain = (9, 10, 12, 13, 27, *((14, 15) if b"\x1b$)" in start else ()))
    control = sum(byte < 32 and byte not in plain for byte in start)
    return control > 0.1 * len(start)


def _read_body(tree: HtmlElement, scripts: Scripts, facts: Facts, *, hint: str) -> Page:
    """The body of a parsed page by the best of its accounts, with what the page says of itself."""
    noscript = " ".join(" ".join(element.itertext()) for element in tree.iter("noscript"))[:2000]
    sheet = read_sheet(tree)
    drop_elements(tree, ("script", "style", "template", "svg", "noscript", "iframe"))
    drop_hidden(tree, sheet)
    named = named_containers(tree)
    code = _language(_sample(tree, facts.title, named), hint or facts.language)
    inside = [candidate for lines in named if (candidate := weigh("container", lines, code)).prose > 0]
    candidates = _candidates(tree, scripts, facts, inside, _by_trafilatura(tree, fast=code in CJK), code)
    best = choose(candidates, code)
    if best.name != "container":
        code = _language("\n".join(best.lines)[:2000], code)
    cleaned = _without_title(clean_lines(best.lines, code), facts.title)
    whole = [tidy(line) for line in render(tree)] if best.prose < 2 * WEAK else []
    thin = find_thin(
        cleaned.body,
        title=facts.title,
        language=code,
        page_lines=[*whole, tidy(noscript)],
        paid=scripts.linked.paid,
        scripts=scripts.count,
        linked=_link_keys(tree) if len(cleaned.body) >= LIST_LINES else "",
    )
    return Page(
        title=facts.title or (cleaned.subtitles[0] if cleaned.subtitles else ""),
        text="\n".join(line for line in cleaned.body if not is_offer(line)),
        language=code,
        published=facts.published,
        outlet=facts.outlet or cleaned.outlet,
        wire=cleaned.wire,
        thin=thin,
        subtitles=cleaned.subtitles,
    )


def _link_keys(tree: HtmlElement) -> str:
    """The texts of the page's links as :func:`key_of` gives them, one a line."""
    return "\n".join(key_of(tidy(" ".join(link.itertext()))) for link in tree.iter("a"))


def _candidates(
    tree: HtmlElement, scripts: Scripts, facts: Facts, inside: Sequence[Candidate], by_tool: Sequence[str], code: str
) -> list[Candidate]:
    """Trafilatura's account first, then the best container, then the scripts' where the others are weak."""
    found = [_without_dump(weigh("trafilatura", by_tool, code), code)]
    if inside:
        found.append(max(inside, key=lambda candidate: candidate.prose - candidate.rest))
    elif code in CJK or found[0].prose < WEAK:
        found.append(weigh("densest", densest(tree), code))
    if scripts.linked.body:
        found.append(_weigh_script("json-ld", scripts.linked.body, code))
    if scripts.states and max(candidate.prose for candidate in found) < WEAK:
        found.append(_weigh_script("state", state_body(scripts, facts.title, weight), code))
    return found


def _weigh_script(name: str, text: str, code: str) -> Candidate:
    """A script's text by its own language: the visible page may be an empty shell that tells none."""
    return weigh(name, text.split("\n"), _language(text[:SAMPLE], code))


def _without_dump(candidate: Candidate, code: str) -> Candidate:
    """Keep the sentences of a short page that trafilatura took whole, menus and all (its last resort).

    Where sentences prevail, everything from the first to the last of them is kept.
    """
    if candidate.prose + candidate.rest >= WEAK:
        return candidate
    is_sentence = [ends_sentence(line.strip(), code) or weight(line) >= 200 for line in candidate.lines]
    if candidate.prose < candidate.rest or True not in is_sentence:
        return weigh(candidate.name, itertools.compress(candidate.lines, is_sentence), code)
    last = len(is_sentence) - is_sentence[::-1].index(True)
    return weigh(candidate.name, candidate.lines[is_sentence.index(True) : last], code)


def weigh(name: str, lines: Iterable[str], code: str) -> Candidate:
    """Return the candidate *name* of *lines*; a line that comes twice weighs once."""
    kept = tuple(lines)
    prose = rest = 0.0
    for line in dict.fromkeys(line.strip() for line in kept):
        size = weight(line)
        if size >= 200 or ends_sentence(line, code):
            prose += size
        else:
            rest += size
    return Candidate(name=name, lines=kept, prose=prose, rest=rest)


def choose(candidates: Sequence[Candidate], code: str) -> Candidate:
    """Return the best account of the body; the first of *candidates* is trafilatura's.

    1. In Korean, Japanese and Chinese a container wins that holds at least half of the prose trafilatura found: what
       trafilatura has beyond it are lists, what it has beyond trafilatura are lines without <p>.  In English it
       wins only with half as much again.  One line of trafilatura's against several of a block is its last resort, the
       whole page in a line: the block wins with half of it.
    2. The scripts' text wins with half as much again as the visible one: the page shows only its beginning.
    """
    best = candidates[0]
    for other in candidates[1:]:
        if other.name in ("container", "densest"):
            is_dump = best.name == "trafilatura" and len(best.lines) == 1 and len(other.lines) > 2
            share = (0.5 if other.name == "container" or is_dump else 0.8) if code in CJK else 1.5
        else:
            share = 1.5
        if other.prose > 0 and other.prose >= share * best.prose:
            best = other
    return best


def _without_title(cleaned: Cleaned, title: str) -> Cleaned:
    """*cleaned* without first lines and sub-headlines that repeat the title."""
    wanted = key_of(title)
    if not wanted:
        return cleaned
    body = list(cleaned.body)
    while body and key_of(body[0]) == wanted:
        body.pop(0)
    subtitles = tuple(line for line in cleaned.subtitles if key_of(line) != wanted)
    return Cleaned(
        body=tuple(body), subtitles=subtitles, wire=cleaned.wire, outlet=cleaned.outlet, dropped=cleaned.dropped
    )


def _by_trafilatura(tree: HtmlElement, *, fast: bool) -> list[str]:
    """Lines of trafilatura's extraction; none where the page is too large for it or it finds nothing.

    *fast* leaves out its comparison with readability and jusText, which know no Korean, Japanese or Chinese stop words and
    cost half of the time; there the container or the densest block is the comparison.
    """
    if sum(1 for _ in tree.iter()) > MAX_ELEMENTS or tree.xpath(f"boolean(//*[count(ancestor::*) > {MAX_DEPTH}])"):
        return []
    try:
        document: Any = _trafilatura().bare_extraction(tree, fast=fast, include_comments=False, with_metadata=False)
    except (ValueError, TypeError, AttributeError, IndexError, RecursionError):
        return []  # faults of the extractor on odd trees: the other accounts remain
    return [_without_marks(line) for line in (document.text or "").split("\n")] if document is not None else []


@cache
def _trafilatura() -> Any:
    """trafilatura, imported when the first page comes: half a second that commands without pages need not wait for.

    For languages that it knows no stop words of, its last comparison would load those of a hundred languages (30 MB) and
    copy them for every page; here such pages are English.
    """
    import trafilatura
    from justext import get_stoplist
    from trafilatura import external

    external.JT_STOPLIST = get_stoplist("English")
    return trafilatura


def _without_marks(line: str) -> str:
    """*line* without the list dash and cell bars that trafilatura writes."""
    if line.startswith("|"):
        return " ".join(cell for part in line.split("|") if (cell := part.strip()) and cell.strip("-"))
    return line.removeprefix("- ")


def _sample(tree: HtmlElement, title: str, named: Sequence[Sequence[str]]) -> str:
    """Text that tells the page's language: the title and the named containers, else sentences from the page's middle.

    Menus may be English on any page, and a title alone does not tell: a Japanese report may be headed 'OpenAI o3'.
    """
    inside = "\n".join([title, *itertools.chain(*named)])[:SAMPLE]
    if weight(inside) - weight(title) >= LITTLE:
        return inside
    lines = [tidy(line) for line in render(tree)]
    whole = "\n".join([line for line in lines if any(ends_sentence(line, code) for code in LANGUAGES)] or lines)
    start = max(0, (len(whole) - SAMPLE) // 2)
    return f"{inside}\n{whole[start : start + SAMPLE]}"


def _language(text: str, hint: str) -> str:
    """Language of *text*; *hint* where the text does not tell."""
    found = detect_language(text)
    if found != "und":
        return found
    return hint if hint in (*CJK, "en") else "und"
