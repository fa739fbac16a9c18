"""Markup to plain text, headlines without trimmings, and the hygiene every text from outside goes through.

Order (korean-news 7.2): strip tags, unescape up to twice, NFC, drop invisible characters, fold spaces.  Linear in the
input: one pass over the tags, no pattern that can backtrack across ``<``.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator

#: Elements of HTML and of what feeds embed; anything else in angle brackets may be the author's own ('<그래픽>', '<AI>').
_ELEMENTS = frozenset(
    """
    a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br
    button canvas caption center cite code col colgroup command data datalist dd del details dfn dialog dir div dl dt
    em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html
    i iframe img input ins kbd keygen label legend li link main map mark marquee menu meta meter nav nobr noscript
    object ol optgroup option output p param picture pre progress q rb rp rt rtc ruby s samp script section select
    small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time
    title tr track tt u ul var video wbr
    """.split()  # noqa: SIM905  # a word list reads better than a column of quoted words
)
#: Elements that end a line of text.
_BLOCKS = frozenset(
    """
    address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section
    summary table tbody tfoot thead title tr ul
    """.split()  # noqa: SIM905  # a word list reads better than a column of quoted words
)
#: Elements that separate words without ending the line.
_CELLS = frozenset(("td", "th", "img"))
#: Elements whose content is no text.
_HIDDEN = frozenset(("script", "style", "template", "noscript", "iframe", "object", "svg", "head"))

_TOKEN = re.compile(
    r"(?P<open><!--)|(?P<close>-->)"
    r"|<!\[CDATA\[|\]\]>"
    r"|<[!?][A-Za-z][^<>]*>"
    r"|<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9:._-]*)"
    r"(?P<rest>(?=[\s/>])(?:(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*|[^<>]*))>"
)
#: A closing tag, or one that stands alone: what tells escaped markup from a '<' that is meant.
_LOOKS_LIKE_MARKUP = re.compile(
    r"</(?:a|b|big|blockquote|center|cite|code|div|em|figure|font|h[1-6]|i|li|ol|p|pre|s|section|small|span|strong|sub|sup|"
    r"table|td|tr|u|ul)\s*>|<(?:br|hr|p)\s*/?>|<img\s[^<>]*>|<a\s+href=[^<>]*>",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")

# Zero-width, soft hyphen, bidi controls, tag characters, C0/C1 controls, lone surrogates, non-characters.
_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_SOURCE_LINE_END = re.compile("[\r\n]+")
_LINE_ENDS = re.compile("\r\n?|[\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]")
# Every blank that is not a line end: NBSP, ideographic space, figure spaces, tabs, Hangul fillers.
_BLANKS = re.compile("[ \t\u001f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u3164\uffa0]+")

_TAIL = re.compile(r"\s+[-–—|ㅣ｜·:：]\s+(?P<tail>[^|｜]{1,60})$|\s*[|｜]\s*(?P<bar>[^|｜]{1,60})$")


def hygiene(text: str) -> str:
    """Return *text* in NFC without invisible characters; runs of blanks become one space, blank lines go."""
    text = _LINE_ENDS.sub("\n", text)
    text = _INVISIBLE.sub("", text)
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    text = _BLANKS.sub(" ", text)
    if "\n" not in text:
        return text.strip()
    return "\n".join(line for line in (part.strip() for part in text.split("\n")) if line)


def one_line(text: str) -> str:
    return " ".join(text.split("\n"))


def to_text(markup: str, limit: int | None = None) -> str:
    """Return what a reader sees of *markup*: block elements on lines of their own, entities unescaped up to twice.

    Inline tags vanish without a space ('삼성<b>전자</b>' is one word).  Escaped markup ('&lt;p&gt;') is stripped too
    where it looks like markup; a bare '<title>' that was escaped stays text.  *limit* is in code points.
    """
    if limit is not None:
        markup = markup[: limit * 50 + 20_000]  # no page needs more markup a character; bounds the work
    text, had_tags = _strip(markup)
    text = html.unescape(text)
    if not had_tags and "<" in text and _LOOKS_LIKE_MARKUP.search(text):
        text, _ = _strip(text)
    if "&" in text and _ENTITY.search(text):
        text = html.unescape(text)
        if "<" in text and _LOOKS_LIKE_MARKUP.search(text):
            text, _ = _strip(text)
    return cut(hygiene(text), limit)


def to_line(markup: str, limit: int | None = None) -> str:
    """:func:`to_text` on one line, for titles and names."""
    return cut(one_line(to_text(markup)), limit)


def from_plain(value: str) -> str:
    """Return *value*, declared as plain text, without the markup that feeds put there all the same."""
    if _LOOKS_LIKE_MARKUP.search(value) or _ENTITY.search(value):
        return to_text(value)
    return hygiene(value)


def cut(text: str, limit: int | None) -> str:
    """Cut *text* to *limit* code points, at a space where one stands in the last tenth."""
    if limit is None or len(text) <= limit:
        return text
    space = max(text.rfind(" ", 0, limit + 1), text.rfind("\n", 0, limit + 1))
    return text[: space if space >= limit * 0.9 else limit].rstrip()


def _strip(markup: str) -> tuple[str, bool]:
    """Return *markup* without tags, and whether there were any."""
    if "<" not in markup and "]]>" not in markup:
        return markup, False
    closers = frozenset(name.lower() for name in re.findall(r"</([A-Za-z][A-Za-z0-9:._-]*)", markup))
    pieces = list(_pieces(markup, closers))
    blocks = any(piece == "\n" for piece, is_text in pieces if not is_text)
    tags = any(not is_text for _, is_text in pieces)
    if blocks:  # then a line end of the source is a mere space, as a browser has it
        pieces = [(_SOURCE_LINE_END.sub(" ", piece) if is_text else piece, is_text) for piece, is_text in pieces]
    return "".join(piece for piece, _ in pieces), tags


def _pieces(markup: str, closers: frozenset[str]) -> Iterator[tuple[str, bool]]:
    """Yield (text, True) and (what a tag leaves, False); nothing from comments and hidden elements."""
    done = 0
    hidden = ""
    for token in _TOKEN.finditer(markup):
        if hidden:
            if _ends(token, hidden):
                hidden, done = "", token.end()
            continue
        left = _left_by(token, closers)
        if left is None:
            continue
        yield markup[done : token.start()], True
        yield left, False
        done = token.end()
        hidden = _hides(token, closers)
    if not hidden:
        yield markup[done:], True


def _ends(token: re.Match[str], hidden: str) -> bool:
    if hidden == "-->":
        return token["close"] is not None
    return bool(token["end"]) and token["name"].lower() == hidden


def _hides(token: re.Match[str], closers: frozenset[str]) -> str:
    """Return the end that must come before text is seen again, or ''."""
    if token["open"]:
        return "-->"
    name = (token["name"] or "").lower()
    opens = name in _HIDDEN and not token["end"] and not token["rest"].endswith("/")
    return name if opens and name in closers else ""


def _left_by(token: re.Match[str], closers: frozenset[str]) -> str | None:
    """Return what stands in the text where *token* stood; None: it is no tag but text."""
    if token["close"]:
        return None
    if token["name"] is None:
        return ""
    name = token["name"].lower()
    if name in _ELEMENTS:
        return "\n" if name in _BLOCKS else " " if name in _CELLS else ""
    foreign = ":" in name or "-" in name or "=" in token["rest"] or token["rest"].endswith("/")
    return "" if foreign or name in closers else None


def clean_title(title: str, outlet: str = "") -> str:
    """Return *title* without a trailing ' - 매체' or ' | 매체' that equals *outlet*; without *outlet*, unchanged.

    A title that is nothing but the outlet stays.
    """
    found = _TAIL.search(title)
    if not found or not outlet:
        return title
    tail = found["tail"] or found["bar"]
    # Google News hangs the outlet behind a title that may hold ' - ' itself: the shortest tail counts.
    inner = _TAIL.search(title, found.start() + 1)
    while inner:
        found, tail = inner, inner["tail"] or inner["bar"]
        inner = _TAIL.search(title, found.start() + 1)
    same = _key(tail) == _key(outlet)
    return title[: found.start()].rstrip() if same and title[: found.start()].strip() else title


def _key(name: str) -> str:
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", name)).casefold()
