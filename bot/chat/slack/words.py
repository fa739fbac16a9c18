"""What a person typed, as plain words: Slack's own markup undone; pure.

Slack hands text over with `&`, `<` and `>` escaped, and writes mentions and links as '<…>'.
"""

from __future__ import annotations

import re

_MARKED = re.compile(r"<([^<>]*)>")
_ESCAPES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


def words_of(text: str) -> str:
    """'<@U0BOT> 왜 <https://a.example|a.example>' -> '왜 https://a.example'; mentions of users and groups go."""
    plain = _MARKED.sub(lambda found: _plain(found[1]), text)
    for escaped, char in _ESCAPES:
        plain = plain.replace(escaped, char)
    return " ".join(plain.split())


def _plain(inner: str) -> str:
    target, _, label = inner.partition("|")
    if target.startswith(("http://", "https://")):
        return target
    if target.startswith("#"):
        return f"#{label}" if label else " "
    return " " if target.startswith(("@", "!")) else label or target
