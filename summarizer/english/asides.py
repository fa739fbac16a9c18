"""What a sentence may lose and stay true: asides between commas, leads before the subject, tails behind the clause; pure.

Never lost: who says it, conditions, limits, denials, what a figure is of.  What cannot be told from them stays, and the sentence
with it is not carried over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .groups import finite
from .lexicon import forms, frames
from .reader import Reader
from .tokens import Token
from .wording import Clause

#: words that limit what is told, and may stand in nothing that is left out but a clause with 'which'
_LIMITS = frozenset(
    "if unless provided subject pending depending except excluding assuming only until contingent conditional not no never without "
    "would-be alleged allegedly reportedly rumored rumoured unlikely or nor".split()
)
#: verbs of saying in the forms in which they stand behind what was said
_SAYS = frozenset(
    "said says say told tells according wrote writes added adds reported reports noted notes announced explained warned argued claimed "
    "claims estimates estimated predicted expects forecast believes thinks showed shows suggested".split()
)
_RELATIVE = frozenset(["who", "which", "whose", "where", "whom"])
_ARTICLES = frozenset(["a", "an", "the", "its", "his", "her", "their", "one"])
#: what an aside between a subject and its verb begins with, beside participles
_ASIDES = _RELATIVE | _ARTICLES | frozenset("formerly unlike like along together previously now then best also already currently still both".split())
#: what a tail behind a comma begins with, beside participles
_TAILS = (
    _RELATIVE
    | _ARTICLES
    | frozenset(
        "with as while although though whereas but and including such like up down compared versus above below ahead after following amid "
        "despite due thanks especially particularly even far well nearly just because since both so alongside marking more roughly some".split()
    )
)
#: what a tail without a comma begins with: it adds how, why or when, and the clause holds without it
_OPEN_TAILS = frozenset("after following amid despite because as while alongside thanks".split())
#: the same, where no figure and no denial stands in the clause, since it may say of what that is
_LOOSE_TAILS = frozenset("for with through via during at in by to when from on over".split())
#: words of the clause that a restriction behind it may belong to
_SWEEPING = frozenset(
    "not no never none nothing nobody neither few little hardly only all every each any most first last sole entire no longer "
    "second third best worst least more less ever unable fail failed refused declined stop stopped halt halted ban banned bars".split()
)
_SUPERLATIVE = re.compile(r"^[a-z]{3,}(?:est)$")
_NO_SUPERLATIVE = frozenset(["invest", "request", "interest", "test", "latest", "protest", "suggest", "contest", "harvest", "forest", "quest", "guest"])
_FIGURES = frozenset(["money", "percent", "count", "number"])
#: what stands before the subject and may go
_LEADS = frozenset(
    "while as after although though since because despite amid following with like unlike alongside besides during at in to when given "
    "speaking asked even along on".split()
)
#: what 'as', 'in' and their like are no aside in front of
_BOUND = {
    "as": frozenset(["of", "long", "soon", "far", "for"]),
    "even": frozenset(["if"]),
    "in": frozenset(["case", "theory", "principle"]),
    "at": frozenset(["least", "most", "best"]),
    "with": frozenset(["no", "few", "little"]),
    "after": frozenset(["adjusting", "excluding", "tax", "taxes", "accounting", "adjustments", "stripping"]),
}
_CLAUSES = frozenset(["while", "as", "although", "though", "since", "because", "even"])
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
    return _without_dashes(tuple(kept))


def _closing(tokens: tuple[Token, ...], at: int) -> int | None:
    if tokens[at].text != "(":
        return None
    for end in range(at + 1, min(at + 14, len(tokens))):
        if tokens[end].text == ")":
            inside = tokens[at + 1 : end]
            sum_ = len(inside) == 1 and inside[0].tag == "money"
            return None if sum_ or _LIMITS & {token.low for token in inside} else end
    return None


def _without_dashes(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Without what two dashes enclose, if nobody says or limits anything there; one dash is a comma."""
    places = [place for place, token in enumerate(tokens) if token.text in _DASHES and 0 < place < len(tokens) - 1]
    comma = Token(",", "mark", ",")
    if len(places) == 2:  # noqa: PLR2004 - a pair
        first, last = places
        inside = {token.low for token in tokens[first + 1 : last]}
        if not inside & (_LIMITS | _SAYS):
            return (*tokens[:first], *tokens[last + 1 :])
    if len(places) == 1:
        return (*tokens[: places[0]], comma, *tokens[places[0] + 1 :])
    return tokens


def skipped_aside(reader: Reader, at: int) -> int | None:
    """Where the verb stands behind the aside that begins at *at*, a comma before it; ``None`` where none may be left out."""
    low = reader.low(at)
    if not (low in _ASIDES or _is_participle(reader, at) or reader.at(at).tag in ("hangul", "number")):
        return None
    for end in range(at + 1, min(at + _LONGEST_ASIDE, len(reader.tokens))):
        if reader.low(end) == "," and finite(reader, end + 1):
            inside = {reader.low(place) for place in range(at, end)}
            if low not in _RELATIVE and inside & (_SAYS | _LIMITS):
                return None
            return end + 1
    return None


def _is_participle(reader: Reader, at: int) -> bool:
    token = reader.at(at)
    return token.tag == "latin" and any(form.name in ("ing", "pp") for form in forms().get(token.low, ()))


def heads_behind_lead(reader: Reader, at: int) -> Iterator[int]:
    """Where the clause may begin behind a lead at *at* that may go: each place behind a comma."""
    low = reader.low(at)
    if reader.low(at + 1) in _BOUND.get(low, ()) or not (low in _LEADS or _is_participle(reader, at)):
        return
    if low == "when" and reader.low(at + 1) != "asked":
        return
    for place in range(at + 2, min(at + _LONGEST_ASIDE, len(reader.tokens))):
        if reader.low(place) in _LIMITS:
            return
        if reader.low(place) == ",":
            if low in _CLAUSES and not _has_verb(reader, at + 1, place):
                continue
            yield place + 1


def _has_verb(reader: Reader, at: int, end: int) -> bool:
    return any(
        form.name in ("past", "s", "base") for place in range(at, end) for form in forms().get(reader.low(place), ())
    ) or any(reader.low(place) in ("is", "are", "was", "were", "has", "have", "had", "will") for place in range(at, end))


def lead_is_loose(reader: Reader, at: int) -> bool:
    """May the lead at *at* say of what a figure or a denial is, so that it goes only where there is none?"""
    return reader.low(at) in ("in", "at", "during", "on", "with", "to")


def is_sweeping(reader: Reader, start: int, end: int) -> bool:
    """Is there a figure, a denial or a superlative from *start* to *end*, which what is left out may restrict?"""
    return any(
        reader.at(place).tag in _FIGURES
        or reader.low(place) in _SWEEPING
        or (_SUPERLATIVE.match(reader.low(place)) and reader.low(place) not in _NO_SUPERLATIVE)
        for place in range(start, end)
    )


def may_go(reader: Reader, one: Clause, start: int, end: int) -> bool:
    """May all that stands behind *end* go?  The clause *one* stands from *start* to *end*; nobody says it behind it."""
    comma = reader.low(end) in (",", ";")
    at = end + comma
    low = reader.low(at)
    behind = {reader.low(place) for place in range(at, len(reader.tokens))}
    if low not in _RELATIVE and behind & _LIMITS:
        return False
    if comma:
        return low in _TAILS or _is_participle(reader, at) or reader.low(end) == ";" or _is_move(reader, at)
    if low == "and":
        return bool(finite(reader, at + 1)) and not reader.at(at + 1).text[:1].isupper()
    if low == "as":
        return _has_verb(reader, at + 1, len(reader.tokens)) and reader.low(at + 1) not in ("a", "an")
    if low in _OPEN_TAILS:
        return True
    return low in _LOOSE_TAILS and not is_sweeping(reader, start, end) and _is_whole(reader, one, at)


def _is_move(reader: Reader, at: int) -> bool:
    """', in a move that', ', in what would be'."""
    return reader.low(at) in ("in", "at") and reader.low(at + 1) in ("a", "an", "what", "line", "part", "response")


#: verbs that say nothing without what stands behind them
_EMPTY = frozenset("come go get keep put set take turn rely depend consist belong amount face result stand be seem appear tend live".split())


def _is_whole(reader: Reader, one: Clause, at: int) -> bool:
    """Does the last verb of *one* not govern the word at *at*?"""
    low = reader.low(at)
    verb = next((reader.low(place) for place in range(at - 1, -1, -1) if reader.low(place) in forms()), "")
    for form in forms().get(verb, ()):
        if form.verb in _EMPTY:
            return False
        for frame in frames().get(form.verb, ()):
            if low in frame.marks or (low == "to" and frame.kind in "VX"):
                return False
    return not (low == "to" and not forms().get(reader.low(at + 1))) and bool(one.verbals[-1].parts)


def said_places(reader: Reader, end: int) -> tuple[int, ...]:
    """The commas behind *end* behind which somebody is told to have said what stands before."""
    return tuple(
        place
        for place in range(end, len(reader.tokens))
        if reader.low(place) == ","
        and reader.low(place + 1) not in ("and", "but", "while", *_RELATIVE)
        and _says_soon(reader, place + 1)
    )


def _says_soon(reader: Reader, at: int) -> bool:
    for place in range(at, min(at + 16, len(reader.tokens))):
        if reader.low(place) in _SAYS:
            return True
        if reader.low(place) == "," and place > at + 9:
            return False
        if place == at and _is_participle(reader, at) and reader.low(at) not in _SAYS:
            return False
    return False
