"""A Japanese particle among its words, and what of its clause tells how it is carried over; pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from .lattice import Token
from .lexicon import DOING

_OPENED, _SHUT = frozenset("「『（("), frozenset("」』）)")


@dataclass(frozen=True, kw_only=True)
class Spot:
    """A particle (or the copula で) among its words."""

    #: Korean before it
    text: str
    tokens: Sequence[Token]
    at: int

    @property
    def surface(self) -> str:
        return self.tokens[self.at].surface

    @property
    def after(self) -> Token | None:
        return self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None

    @property
    def before_comma(self) -> bool:
        return self.after is not None and self.after.surface == "、"

    @cached_property
    def _hangs_on(self) -> tuple[str, Token | None]:
        depth = 0
        for number in range(self.at + 1, len(self.tokens)):
            token = self.tokens[number]
            depth += (token.surface in _OPENED) - (token.surface in _SHUT)
            if depth < 0:
                break
            if depth == 0 and token.sort == "predicate":
                made = token.predicate is DOING and self.tokens[number - 1].sort != "particle"
                return self.tokens[number - 1].korean if made else "", token
        last = self.tokens[-1]
        return last.korean if last.sort in ("set", "noun") and self.after is not None else "", None

    @property
    def verb(self) -> Token | None:
        """The next predicate of the clause."""
        return self._hangs_on[1]

    @property
    def noun(self) -> str:
        """The last word of the noun that this predicate is made of, or that ends a sentence without one; or ''."""
        return self._hangs_on[0].split()[-1] if self._hangs_on[0] else ""

    def frame(self, key: str) -> str:
        """What the predicate's entry says of this particle."""
        if self.verb is None or self.verb.predicate is None or (self.noun and self.verb.predicate is DOING):
            return ""
        return self.verb.predicate.frame.get(key, "")

    @property
    def near(self) -> bool:
        """Does nothing but adverbs (and the noun of the verb) stand between the particle and its predicate?"""
        if self.verb is None:
            return False
        end = next(number for number, token in enumerate(self.tokens) if token is self.verb)
        between = self.tokens[self.at + 1 : end - bool(self.noun)]
        return all(token.sort == "adverb" for token in between)

    @property
    def past(self) -> bool:
        return self.verb is not None and self.verb.form is not None and self.verb.form.final == "past"

    @property
    def ends_title(self) -> bool:
        """Is the noun of a sentence without a predicate all that follows?"""
        return self.verb is None and len(self.tokens) == self.at + 2
