"""Less of a sentence that rules do not know whole, as true as all of it: what is told by the way is left out; pure.

Left out is what stands between commas or behind the last one and takes nothing back: a relative clause, an apposition, a
participle, the circumstances ('as demand grows', 'amid', 'with'), what stands in brackets.  Never left out: who says it, a
condition, a denial, a day, a figure's base of comparison.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .lexicon import adverbs, forms
from .tokens import Token

Tokens = tuple[Token, ...]

#: what a piece told by the way begins with
_RELATIVE = frozenset(["which", "who", "whose", "where"])
_AROUND = frozenset(
    [
        "helped",
        "driven",
        "boosted",
        "fueled",
        "fuelled",
        "hurt",
        "weighed",
        "supported",
        "buoyed",
        "led",
        "versus",
        "compared",
        "up",
        "down",
        "as",
        "while",
        "amid",
        "with",
        "despite",
        "including",
        "although",
        "though",
        "thanks",
        "reflecting",
    ]
)
_GRADES, _SIDES = frozenset(["slightly", "sharply", "well", "far", "just"]), frozenset(["up", "down", "above", "below"])
_ARTICLES = frozenset(["a", "an", "the", "one", "its", "his", "her", "their"])
#: leads that take nothing back from what they stand before
_LEADS = frozenset(
    ["while", "although", "though", "amid", "as", "despite", "following", "with", "after", "since", "given"]
)
#: behind a lead that comes first in time what is to come depends on it
_AHEAD = frozenset(["following", "with", "after", "since", "given"])
_TO_COME = frozenset(["will", "would", "can", "could", "may", "might", "should"])
#: participles that change what figures tell
_COUNTING = frozenset(["including", "adjusting", "counting", "stripping", "measured", "adding"])
#: no place for a cut: who says it, what it depends on, what takes it back
_HOLDS = frozenset(
    [
        "said", "says", "say", "saying", "told", "according", "reported", "reportedly", "sources", "cited", "citing", "accordingly",
        "announced", "added", "wrote", "noted", "showed", "estimated", "predicted", "alleged", "allegedly", "claimed", "claims", "argued",
        "if", "unless", "until", "only", "except", "barring", "pending", "provided", "assuming", "subject", "depending", "without", "whether",
        "not", "no", "never", "denied", "denies", "deny", "disputed", "rejected", "rejects", "false", "untrue", "canceled", "cancelled", "failed", "fails",
        "but", "however", "instead", "rather", "excluding", "rumors", "speculation",
        "later", "then", "subsequently", "eventually", "withdrew", "withdrawn", "withdrawing", "scrapped", "scrapping", "abandoned", "abandoning", "reversed",
        "reversing", "revoked", "overturned", "rescinded", "terminated", "collapsed", "halted", "backtracked",
    ]
)  # fmt: skip
_PREPOSITIONS = frozenset(["as", "to", "for", "by", "in", "at", "on", "from", "with", "into", "over"])
_VERBS = frozenset(
    [
        "is",
        "was",
        "are",
        "were",
        "has",
        "have",
        "had",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "must",
        "does",
        "did",
    ]
)
#: who says it, behind what he says
_SAYS = frozenset(["said", "says", "told", "reported", "showed", "added", "announced"])
#: circumstances that no comma sets off: words that begin them
_STARTS = (("amid",), ("as", "it"), ("as", "he"), ("as", "she"), ("as", "they"), ("even", "as"), ("because",), ("while",), ("after",), ("despite",),
           ("due", "to"), ("thanks", "to"), ("when", "it"), ("when", "he"))  # fmt: skip
#: what says how long before or behind: 'soon after', 'two days after'
_RECKONED = frozenset(
    ["soon", "shortly", "just", "right", "immediately", "long", "even", "only", "hours", "days", "weeks", "months", "years", "day", "week", "month", "year"]
)  # fmt: skip
#: pieces of one sentence beyond which its commas are a list
_MOST_PIECES = 9


def shortened(tokens: Tokens) -> Iterator[Tokens]:
    """*tokens* with less and less told by the way, the fullest first."""
    commas = _commas(tokens)
    said = tokens[commas[-1] :] if commas and _is_said(tokens, commas[-1] + 1) else ()
    whole = tokens[: len(tokens) - len(said)]
    bare = _without_brackets(whole)
    heads = dict.fromkeys((whole, bare, *_tailless(bare)))
    inner = dict.fromkeys((*heads, *(one for head in heads for one in _asideless(head))))
    found = dict.fromkeys((*inner, *(one for head in inner for one in (*_leadless(head), *_endless(head)))))
    told = ((*one, *said) for one in found if one != whole and len(one) > _SHORTEST)
    return iter(sorted(told, key=len, reverse=True))


_SHORTEST = 4


def _without_brackets(tokens: Tokens) -> Tokens:
    """Without what stands in brackets or between two dashes."""
    kept: list[Token] = []
    depth = 0
    for token in tokens:
        depth += token.text == "("
        if depth == 0:
            kept.append(token)
        depth -= token.text == ")" and depth > 0
    return tokens if depth else tuple(_between_dashes(kept))


def _between_dashes(tokens: Sequence[Token]) -> Sequence[Token]:
    places = [at for at, token in enumerate(tokens) if token.text in ("–", "—", "-")]
    if len(places) == 2 and not _holds(tokens[places[0] : places[1]]):
        return [*tokens[: places[0]], *tokens[places[1] + 1 :]]
    if len(places) == 1 and not _holds(tokens[places[0] :]):
        return tokens[: places[0]]
    return tokens


def _holds(piece: Sequence[Token]) -> bool:
    return any(token.low in _HOLDS and token.tag == "latin" for token in piece)


def _commas(tokens: Tokens) -> list[int]:
    return [at for at, token in enumerate(tokens) if token.text == ","]


def _tailless(tokens: Tokens) -> Iterator[Tokens]:
    """Without what stands behind the last comma, then behind the one before."""
    for comma in reversed(_commas(tokens)):
        if _holds(tokens[comma:]):
            return
        if (
            tokens[comma + 1 : comma + 2]
            and tokens[comma + 1].low in _PREPOSITIONS
            and not _is_by_the_way(tokens, comma + 1)
        ):
            return
        if _is_by_the_way(tokens, comma + 1):
            yield tokens[:comma]


def _asideless(tokens: Tokens) -> Iterator[Tokens]:
    """Without what stands between two commas, the second before a verb."""
    commas = _commas(tokens)
    if len(commas) > _MOST_PIECES:
        return
    for place, comma in enumerate(commas):
        for closing in commas[place + 1 :]:
            aside = tokens[comma + 1 : closing]
            if _holds(aside) or not _is_by_the_way(tokens, comma + 1):
                break
            if _is_said(tokens, closing + 1):
                yield (*tokens[:comma], *tokens[closing:])
                break
            on = tokens[closing + 1 : closing + 2]
            goes_on = _is_finite(tokens, closing + 1) or bool(on and on[0].low in _PREPOSITIONS)
            if goes_on and not _is_finite(tokens, comma + 1):
                yield (*tokens[:comma], *tokens[closing + 1 :])
                break


#: words of ', the firm said in a statement on Monday'
_LONGEST_SAYING = 14


def _is_said(tokens: Tokens, at: int) -> bool:
    """Does the last piece, at *at*, tell who says it?"""
    rest = tokens[at:]
    verb = next((place for place, token in enumerate(rest) if token.low in _SAYS), None)
    if verb is None or len(rest) > _LONGEST_SAYING or any(token.text == "," for token in rest):
        return False
    return not any(_is_finite(rest, place) or rest[place].low == "that" for place in range(verb + 1, len(rest)))


def _endless(tokens: Tokens) -> Iterator[Tokens]:
    """Without the circumstances at the end that no comma sets off, or without the second of two things done."""
    for at in range(len(tokens) - 2, _SHORTEST, -1):
        if _holds(tokens[at:]):
            return
        lows = tuple(token.low for token in tokens[at : at + 2])
        if _is_inside(tokens, at) or tokens[at - 1].low in _RECKONED:
            continue
        if lows[:1] in _STARTS or lows in _STARTS or (lows[0] == "and" and _is_second(tokens, at)):
            yield tokens[: at - (tokens[at - 1].text == ",")]


def _is_inside(tokens: Tokens, at: int) -> bool:
    """Does the piece that *at* is in stand between commas, or does what is behind it belong to the verb before?"""
    before = [comma for comma in _commas(tokens) if comma < at]
    behind = [tokens[comma + 1].low for comma in _commas(tokens[:-1]) if comma > at]
    return (bool(before) and _is_by_the_way(tokens, before[-1] + 1)) or not _PREPOSITIONS.isdisjoint(behind)


def _is_second(tokens: Tokens, at: int) -> bool:
    """Does a second verb of the same subject stand behind the 'and' at *at*, the first with its object before?"""
    names = {form.name for form in forms().get(tokens[at - 1].low, ())}
    return not names and (_is_finite(tokens, at + 1) or tokens[at + 1].low == "that")


def _leadless(tokens: Tokens) -> Iterator[Tokens]:
    """Without the circumstances before the first comma."""
    commas = _commas(tokens)
    first = tokens[0] if tokens else None
    if first is None or not commas or _holds(tokens[: commas[0]]):
        return
    going = any(form.name == "ing" for form in forms().get(first.low, ()))
    told = any(_is_finite(tokens, place) for place in range(1, commas[0]))
    if first.low in _COUNTING or (first.low == "as" and tokens[1].low == "of"):
        return
    if first.low in _AHEAD and any(token.low in _TO_COME for token in tokens[commas[0] :]):
        return
    if first.low in _LEADS or (going and first.text[0].isupper() and not told):
        yield tokens[commas[0] + 1 :]


def _is_by_the_way(tokens: Tokens, at: int) -> bool:
    """Does a relative clause, an apposition, a participle or a circumstance begin at *at*?"""
    first = tokens[at] if at < len(tokens) else None
    if first is None:
        return False
    lows = [token.low for token in tokens[at : at + 3]]
    if first.text == "오차" or lows == ["plus", "or", "minus"]:
        return True
    if first.tag != "latin":
        return False
    told = any(_is_finite(tokens, place) for place in range(at + 1, _end(tokens, at)))
    if first.low == "as" or first.low in _ARTICLES:
        return told == (first.low == "as")  # a clause behind 'as', none behind what something is
    graded = first.low in _GRADES and not _SIDES.isdisjoint(lows[1:2])
    if first.low in _RELATIVE or first.low in _AROUND or graded:
        return True
    return any(form.name == "ing" for form in forms().get(first.low, ())) and first.text[0].islower()


def _end(tokens: Tokens, at: int) -> int:
    return next((place for place in range(at, len(tokens)) if tokens[place].text == ","), len(tokens))


def _is_finite(tokens: Tokens, at: int) -> bool:
    """Does a finite verb stand at *at*, an adverb before it or not?"""
    while at < len(tokens) and tokens[at].low in adverbs():
        at += 1
    if at >= len(tokens) or tokens[at].tag != "latin" or tokens[at].text[0].isupper():
        return False
    low = tokens[at].low
    return low in _VERBS or any(form.name in ("past", "s") for form in forms().get(low, ()))
