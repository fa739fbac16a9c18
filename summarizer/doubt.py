"""How sure the model itself was of a line: read off the probabilities of its tokens; pure.

A weak model writes a wrong word with a low probability, above all where the grammar kept it from leaving the source's
word as it stood, or where it does not know the word.  Measured in tests/bench/results/model.md.

Translation models are not judged: trained with smoothed labels they are never surer than about 0.9 of a token, so that
the limits, which were found on instructed models, would refuse most of what they write.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from .check import Refusal
from .writers.writer import Written

#: below these a line is not believed: the mean natural logarithm over its tokens, the probability of its worst word
LEAST_MEAN = -0.32
LEAST_WORD = 0.035
#: what is asked of a model that was refused before on the article: of the mean, of the worst word
SURE_MEAN = -0.25
SURE_WORD = 0.1

UNSURE = Refusal(reason="doubt", text="모델 스스로 자신 없이 쓴 줄입니다: 원문 한 문장에 있는 말만으로 짧게 쓰세요")

_WORD = re.compile(rb"\S+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sureness:
    #: mean log-probability of the tokens
    mean: float
    #: the least sure word, and its probability
    word: str
    chance: float

    def doubtful(self, least_word: float = LEAST_WORD, least_mean: float = LEAST_MEAN) -> bool:
        return self.mean < least_mean or self.chance < least_word


def sureness(line: str, written: Written) -> Sureness | None:
    """How sure the model was of *line*, a part of what was written; ``None`` where the runtime does not say."""
    words, tokens = _words(line, written), _tokens(line, written)
    if not tokens or not words:
        return None
    chance, word = min(words)
    mean = sum(chance for _, chance in tokens) / len(tokens)
    return Sureness(mean=mean, word=word, chance=chance)


def chance_of(stem: str, line: str, written: Written) -> float | None:
    """The probability of the surest word of *line* that holds *stem*; ``None`` where the runtime does not say."""
    return max((chance for chance, word in _words(line, written) if stem in word), default=None)


def _words(line: str, written: Written) -> list[tuple[float, str]]:
    """(probability, word) of the line."""
    tokens = _tokens(line, written)
    sums = (
        (sum(chance for end, chance in tokens if match.start() < end <= match.end()), match[0].decode())
        for match in _WORD.finditer(line.encode())
    )
    return [(math.exp(min(0.0, chance)), word) for chance, word in sums] if tokens else []


def _tokens(line: str, written: Written) -> list[tuple[int, float]]:
    """(last byte in the line, log-probability) of its tokens; none where the line or its tokens are not told."""
    begin = written.text.find(line)
    if not line or begin < 0 or not written.tokens:
        return []
    first = len(written.text[:begin].encode())
    return [(end - first, chance) for end, chance in _inside(written, first, first + len(line.encode()))]


def _inside(written: Written, first: int, last: int) -> list[tuple[int, float]]:
    """(last byte, log-probability) of the tokens that end within the line: one that closes the string is no word of it."""
    found: list[tuple[int, float]] = []
    at = 0
    for size, chance in written.tokens:
        at += size
        if first < at <= last:
            found.append((at, chance))
    return found


def doubts(
    line: str, written: Written, *, least_word: float = LEAST_WORD, least_mean: float = LEAST_MEAN
) -> tuple[Refusal, ...]:
    """The refusal of a line that the model was not sure of; () of a translation model's."""
    if written.translated:
        return ()
    sure = sureness(line, written)
    return (UNSURE,) if sure is not None and sure.doubtful(least_word, least_mean) else ()
