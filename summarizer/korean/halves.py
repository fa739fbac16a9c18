"""A long compound sentence as two, for articles with fewer than three sentences that can stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from ..facts import HEDGES, NEGATION
from .endings import ending
from .future import to_come
from .morphology import Token, analyse, join
from .standalone import prepared
from .topics import find_topic, skip_space

_HALF = frozenset({"고", "며", "으며"})


def halves(sentence: str, published: date | None = None) -> list[str]:
    """Return a compound sentence as two, or ``[]``.

    Only where both clauses state plain facts: a hedge, a negation or an obligation of the main clause reaches back over
    the first ('확인하고 점검할 계획' plans both), and so does a day to come.
    """
    text = prepared(sentence)
    tokens = analyse(text)
    tail = text[-28:]
    if any(pattern.search(tail) for pattern in HEDGES.values()) or NEGATION.search(tail) or re.search(r"[\"“]", tail):
        return []
    last = ending(tokens, text)
    if last is None or to_come(tokens, text, published):
        return []
    topic = find_topic(tokens, text, last.start)
    subject = text[: skip_space(text, tokens[topic.particle].end)] if topic.particle >= 0 else ""
    for index, token in enumerate(tokens[1:-1], 1):
        linked = token.tag == "EC" and token.form in _HALF and not token.shut and tokens[index + 1].tag != "VX"
        if linked and tokens[index + 1].form != "있" and token.end - len(subject) >= 20 and len(text) - token.end >= 20:
            return _halved(text, tokens, index, subject)
    return []


def _halved(text: str, tokens: Sequence[Token], index: int, subject: str) -> list[str]:
    first = index - 1
    while first > 0 and tokens[first].tag in ("EP", "XSV", "VX", "XSA"):
        first -= 1
    stem = [(t.form, t.tag) for t in tokens[first:index] if t.tag != "EP"]
    opening = text[: tokens[first].start] + join([*stem, ("었", "EP"), ("다", "EF")]) + "."
    rest = text[tokens[index].end :].lstrip(" ,")
    own = any(t.tag == "JX" and t.form in ("은", "는") and t.start > tokens[index].end and not t.shut for t in tokens)
    return [opening, rest if own else subject + rest]
