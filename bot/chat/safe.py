"""Text and links from outside, made harmless for a chat message.

Order matters: :func:`clean` first, then :func:`cut`, then the platform's escaping (:func:`fit` does the last two).
Lengths are counted in UTF-16 units, the strictest reading of the platforms' "characters".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from urllib.parse import quote, urlsplit

ELLIPSIS = "…"
LONGEST_LINK = 2_000

#: letters that show nothing and are used to hide or to imitate: Hangul fillers, Braille blank, object replacement
_INVISIBLE = dict.fromkeys(map(ord, "\u115f\u1160\u3164\uffa0\u2800\ufffc\u034f\u17b4\u17b5"))
_SPACE = re.compile(r"\s+")
#: more marks than any script stacks on one letter
_STACKED_MARKS = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{3})[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+"
)


def clean(text: str) -> str:
    """One line of visible text: no control, zero-width, bidi, tag or private characters, single spaces, NFC."""
    text = _SPACE.sub(" ", text).translate(_INVISIBLE)
    visible = "".join(c for c in text if unicodedata.category(c)[0] != "C")
    return _SPACE.sub(" ", _STACKED_MARKS.sub(r"\1", unicodedata.normalize("NFC", visible))).strip()


def units(text: str) -> int:
    """Length in UTF-16 units, as JavaScript counts."""
    return len(text) + sum(c > "\uffff" for c in text)


def cut(text: str, limit: int) -> str:
    """*text* in at most *limit* UTF-16 units, ended by '…' where something was left out, no character torn apart."""
    if units(text) <= limit:
        return text
    room, end = limit - 1, 0
    for index, char in enumerate(text):
        room -= units(char)
        if room < 0:
            break
        end = index + 1
    while end and _belongs_together(text, end):
        end -= 1
    return text[:end].rstrip() + ELLIPSIS if limit > 0 else ""


def _belongs_together(text: str, index: int) -> bool:
    """Whether a reader sees the characters on both sides of *index* as one (UAX 29, as far as :func:`clean` leaves it)."""
    left, right = text[index - 1], text[index]
    if unicodedata.category(right)[0] == "M" or right in "\u200d\u20e3" or "\U0001f3fb" <= right <= "\U0001f3ff":
        return True
    if _is_flag_letter(left) and _is_flag_letter(right):
        before = re.search("[\U0001f1e6-\U0001f1ff]*$", text[:index])
        return before is not None and len(before[0]) % 2 == 1
    return "\u1100" <= left <= "\u11ff" and "\u1160" <= right <= "\u11ff"


def _is_flag_letter(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def fit(text: str, limit: int, escape: Callable[[str], str] = str) -> str:
    """Clean, cut and escape *text* so that the escaped form has at most *limit* units."""
    text, room = clean(text), limit
    while units(escaped := escape(cut(text, room))) > limit:
        room -= max(1, (units(escaped) - limit) // 2)
    return escaped


def slack_escape(text: str) -> str:
    """For mrkdwn and for the notification text: then no mention, link or date can be written."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


_DISCORD_MARKUP = re.compile(
    r"[\\*_~`|\[\]()<>]|:(?=//)|(?<=discord)\.(?=gg\b)|(?<=discord)\.(?=com/invite)", re.IGNORECASE
)
_DISCORD_LINE_START = re.compile(r"^(\s*)(?:(?=[#+-])|(\d{1,9})(?=[.)]))")
_DISCORD_EVERYONE = re.compile(r"@(?=everyone|here)", re.IGNORECASE)


def discord_escape(text: str) -> str:
    r"""For message content and embeds: markdown, mentions, masked and bare links become plain characters.

    ``allowed_mentions`` keeps anyone from being called; this keeps it from looking so ('＠everyone').
    """
    text = _DISCORD_MARKUP.sub(r"\\\g<0>", text)
    text = _DISCORD_LINE_START.sub(lambda m: f"{m[1]}{m[2] or ''}\\", text)
    return _DISCORD_EVERYONE.sub("＠", text)


_HOST = re.compile(r"[a-z0-9-]+(?:[._][a-z0-9-]+)*", re.IGNORECASE)


def link(url: str) -> str | None:
    """*url* if it is an http(s) address fit to print, in ASCII; else None.  What it points to is not checked."""
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
    except (ValueError, UnicodeError):
        return None
    if parts.scheme.lower() not in ("http", "https") or not host or "@" in parts.netloc or not _HOST.fullmatch(host):
        return None
    path, query, fragment = (
        quote(part, safe="/%:@!$&'()*+,;=~-._?") for part in (parts.path, parts.query, parts.fragment)
    )
    made = f"{parts.scheme.lower()}://{host}{port}{path}" + (query and f"?{query}") + (fragment and f"#{fragment}")
    return made if len(made) <= LONGEST_LINK else None
