"""What a sentence may lose in its middle and at its head and stay true: brackets, asides, leads before the subject; pure.

Never lost: who says it, conditions, limits, denials, what a figure is of.  What cannot be told from them stays, and the sentence
with it is not carried over.
"""

from __future__ import annotations

from collections.abc import Iterator

from .groups import finite
from .lexicon import adjectives, adverbs, forms, nouns
from .losses import has_verb, is_participle, words
from .reader import Reader
from .tokens import Token

#: what 'as', 'in' and their like are no aside in front of
_BOUND = {
    "as": frozenset(["of", "long", "soon", "far", "for"]),
    "even": frozenset(["if"]),
    "in": frozenset(["case", "theory", "principle"]),
    "at": frozenset(["least", "most", "best"]),
    "with": frozenset(["no", "few", "little"]),
    "after": frozenset(["adjusting", "excluding", "tax", "taxes", "accounting", "adjustments", "stripping"]),
}
_LONGEST_ASIDE = 40
_DASHES = frozenset(["—", "–", "-", "--"])


def trimmed(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """*tokens* without what stands in brackets, but for the same sum in another currency, and between dashes."""
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        close = _closing(tokens, at)
        if close is None:
            kept.append(tokens[at])
            at += 1
        else:
            at = close + 1
    return _without_dashes(_without_shares(tuple(kept)))


def _without_shares(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Without ', or 30센트 per share': the same figure, told by the share."""
    lows = [token.low for token in tokens]
    for at in range(len(tokens) - 4):
        if lows[at : at + 2] == [",", "or"] and tokens[at + 2].tag == "money" and lows[at + 4] == "share":
            return (*tokens[:at], *tokens[at + 5 :])
    return tokens


def _closing(tokens: tuple[Token, ...], at: int) -> int | None:
    if tokens[at].text != "(":
        return None
    for end in range(at + 1, min(at + 14, len(tokens))):
        if tokens[end].text == ")":
            inside = tokens[at + 1 : end]
            sum_ = len(inside) == 1 and inside[0].tag == "money"
            return None if sum_ or words("limits") & {token.low for token in inside} else end
    return None


def _without_dashes(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Without what two dashes enclose, if nobody says or limits anything there; one dash is a comma."""
    places = [
        place
        for place, token in enumerate(tokens)
        if token.text in _DASHES and 0 < place < len(tokens) - 1 and tokens[place + 1].tag == "latin"
    ]
    comma = Token(",", "mark", ",")
    if len(places) == 2:
        first, last = places
        inside = {token.low for token in tokens[first + 1 : last]}
        if not inside & (words("limits") | words("says")):
            return (*tokens[:first], *tokens[last + 1 :])
    if len(places) == 1:
        return (*tokens[: places[0]], comma, *tokens[places[0] + 1 :])
    return tokens


def skipped_aside(reader: Reader, at: int) -> int | None:
    """Where the verb stands behind the aside that begins at *at*, a comma before it; ``None`` where none may be left out."""
    low = reader.low(at)
    adverb = low in adverbs() and is_participle(reader, at + 1)
    if not (low in words("asides") or adverb or is_participle(reader, at) or reader.at(at).tag in ("hangul", "number")):
        return None
    for end in range(at + 1, min(at + _LONGEST_ASIDE, len(reader.tokens))):
        if reader.low(end) == "," and finite(reader, end + 1):
            inside = {reader.low(place) for place in range(at, end)}
            if low not in words("relative") and inside & (words("says") | words("limits")):
                return None
            return end + 1
    return None


def heads_behind_lead(reader: Reader, at: int) -> Iterator[int]:
    """Where the clause may begin behind a lead at *at* that may go: each place behind a comma."""
    low = reader.low(at)
    if reader.low(at + 1) in _BOUND.get(low, ()) or not (low in words("leads") or is_participle(reader, at)):
        return
    if low in words("bases") or (low == "when" and reader.low(at + 1) != "asked"):
        return
    for place in range(at + 2, min(at + _LONGEST_ASIDE, len(reader.tokens))):
        if reader.low(place) in words("limits"):
            return
        if reader.low(place) == ",":
            if low in words("lead clauses") and not has_verb(reader, at + 1, place):
                continue
            yield place + 1


def lead_is_loose(reader: Reader, at: int) -> bool:
    """May the lead at *at* say of what a figure or a denial is, so that it goes only where there is none?"""
    return reader.low(at) in ("in", "at", "during", "on", "with", "to")


#: ends of words that say what something is like
_COLOURS = ("ful", "ous", "ive", "ish", "-looking")

#: what a word with a hyphen may not begin with, since the noun without it is another thing
_TELLING = (
    "non-",
    "anti-",
    "pro-",
    "ex-",
    "pre-",
    "post-",
    "un",
    "semi-",
    "quasi-",
    "would-",
    "so-",
    "self-",
    "co-",
    "third-",
    "second-",
    "sub-",
    "ultra-",
    "cross-",
    "inter-",
    "de-",
    "no-",
    "zero-",
    "all-",
)

#: a name and a hyphen before these are read elsewhere
_TIED = (
    "-based",
    "-led",
    "-owned",
    "-backed",
    "-made",
    "-built",
    "-only",
    "-related",
    "-language",
    "-listed",
    "-born",
    "-wide",
)


def is_mere_colour(reader: Reader, at: int) -> bool:
    """Is the word at *at* one that no table has, and that only says what the noun behind it is like ('court-appointed')?"""
    token, behind = reader.at(at), reader.at(at + 1)
    low = token.low
    return (
        token.tag == "latin"
        and token.text[0].islower()
        and (low.endswith(_COLOURS) or "-" in low)
        and not low.startswith(_TELLING)
        and not low.rpartition("-")[2].isdigit()
        and behind.tag in ("latin", "hangul", "percent", "money")
        and low not in nouns()
        and low not in adjectives()
        and low not in forms()
        and low not in adverbs()
        and not low.endswith(_TIED)
        and (behind.tag in ("percent", "money") or (behind.low in nouns() and not nouns()[behind.low].many))
    )
