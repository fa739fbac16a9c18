"""Business English said another way, word for word as true, before it is read; pure.

'마이크론 saw its profit fall 12%' is 마이크론's profit fell 12%: who sees his own figure move is told of that figure.
"""

from __future__ import annotations

from .lexicon import forms
from .tokens import Token

Tokens = tuple[Token, ...]

_OWN = frozenset(["its", "their", "his", "her"])
_MOVES = frozenset(
    ["fall", "rise", "drop", "grow", "decline", "climb", "jump", "surge", "plunge", "slip", "shrink", "increase", "decrease", "slide", "tumble", "dip", "soar", "widen", "narrow"]
)  # fmt: skip
_FIGURES = frozenset(["percent", "money", "count", "number"])
_BEFORE_FIGURES = frozenset(
    ["by", "to", "from", "more", "about", "nearly", "almost", "roughly", "around", "over", "sharply"]
)
#: words of a figure's name
_MOST_WORDS = 7


def rewritten(tokens: Tokens) -> Tokens:
    """*tokens* with a figure that somebody sees move as the subject."""
    for at, token in enumerate(tokens):
        if token.low != "saw" or not at:
            continue
        start = max((place + 1 for place in range(at) if tokens[place].text == ","), default=0)
        subject = tokens[start:at]
        if (start and tokens[0].tag != "time") or any(
            one.low in ("that", "said", "as", "who", "which") for one in subject
        ):
            return tokens
        for verb in range(at + 2, min(at + _MOST_WORDS, len(tokens) - 1)):
            if tokens[verb].low in _MOVES and _is_figure(tokens, verb + 1):
                own = tokens[at + 1].low in _OWN
                what = tokens[at + 1 + own : verb]
                return (*tokens[:at], Token("'s", "poss", "'s"), *what, _past(tokens[verb]), *tokens[verb + 1 :])
    return tokens


def _is_figure(tokens: Tokens, at: int) -> bool:
    return tokens[at].tag in _FIGURES or tokens[at].low in _BEFORE_FIGURES


def _past(token: Token) -> Token:
    """The past tense of a verb."""
    for word, found in forms().items():
        if any(form.verb == token.low and form.name == "past" for form in found):
            return Token(word, "latin", word)
    return token
