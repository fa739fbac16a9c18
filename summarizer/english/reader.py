"""One sentence under analysis: its tokens, what was found at each place before, and how much more work it is worth; pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from .tokens import Token

T = TypeVar("T")
#: words that are the speaker's own
_FIRST = frozenset(["we", "our", "ours", "us", "i", "my", "me", "i'm", "we're", "we've", "i've", "we'll"])
_END = Token("", "end", "")
#: places looked at in one sentence; what takes more is doubtful anyway
_MOST_STEPS = 6000


class DoubtError(Exception):
    """The sentence takes too long to understand."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase in Korean.

    ``kinds``: letters of its head as in ``nouns.txt``, and N a name, P a place, M an amount, % a percentage, T a time, S a span.
    ``marks``: what may follow its head.  ``slot``: where in the text its amount stands, so that a change may be put before it.
    """

    text: str
    kinds: frozenset[str] = frozenset()
    marks: Mapping[str, str] = field(default_factory=dict)
    negative: bool = False
    many: bool = False
    pronoun: str = ""
    #: 'the company', 'the group': somebody told of before
    known: bool = False
    #: the phrase has words of its own behind its head, so that nothing may be put behind it
    closed: bool = False
    #: 'its', 'his': whose it is stands elsewhere
    own: str = ""

    def but(self, **changes: Any) -> Phrase:
        """A copy with *changes*."""
        return replace(self, **changes)


#: order (below 0: before an amount), Korean, end
Adjunct = tuple[int, str, int]
Found = tuple[tuple[Phrase, int], ...]


@dataclass(slots=True)
class Reader:
    """The tokens and the memory of one analysis."""

    tokens: tuple[Token, ...]
    steps: int = 0
    _memory: dict[tuple[Any, ...], Any] = field(default_factory=dict)
    #: number of possessives that lean on the subject ('its')
    owner: str = ""

    def quotes(self) -> bool:
        """Does somebody speak of himself ('we', 'our'), so that it must be told whose words they are?"""
        return any(token.low in _FIRST and token.tag == "latin" for token in self.tokens)

    def at(self, index: int) -> Token:
        """The token at *index*; an empty one behind the end."""
        return self.tokens[index] if 0 <= index < len(self.tokens) else _END

    def low(self, index: int) -> str:
        """The token at *index* in lower case."""
        return self.at(index).low

    def words(self, index: int, *words: str) -> bool:
        """Do *words* stand at *index*?"""
        return all(self.low(index + place) == word for place, word in enumerate(words))

    def once(self, key: tuple[Any, ...], make: Callable[[], Iterable[T]]) -> tuple[T, ...]:
        """What *make* gives, made once for *key*; nothing while it is being made (no phrase begins with itself)."""
        found = self._memory.get(key)
        if found is None:
            self.steps += 1
            if self.steps > _MOST_STEPS:
                raise DoubtError
            self._memory[key] = ()
            found = self._memory[key] = tuple(make())
        return found


def longest(reader: Reader, index: int, table: Mapping[str, T], most: int | Mapping[str, int]) -> tuple[T, int] | None:
    """The entry of *table* with most words that stands at *index*, and where it ends; *most*: its words, by the first one."""
    most = most if isinstance(most, int) else most.get(reader.low(index), 0)
    text, ends = "", []
    for place in range(index, min(index + most, len(reader.tokens))):
        token = reader.tokens[place]
        if token.tag not in ("latin", "number", "hangul", "mixed"):
            break
        text = f"{text} {token.low}" if text else token.low
        ends.append((text, place + 1))
    for key, end in reversed(ends):
        if (found := table.get(key)) is not None:
            return found, end
    return None


def is_firm(one: Phrase) -> bool:
    """May *one* be a firm, of which 'its' could be said?"""
    return bool(one.kinds & frozenset("No")) and not one.own
