"""How sure the model itself was of a line: read off the probabilities of its tokens; pure.

A weak model writes a wrong word with a low probability, above all where the grammar kept it from leaving the source's
word as it stood.  Measured in tests/bench/results/model.md.
"""

from __future__ import annotations

from .check import Refusal
from .writer import Written

#: mean natural logarithm of the probability of a line's tokens, below which the line is not believed
LEAST = -0.35

UNSURE = Refusal(reason="doubt", text="모델 스스로 자신 없이 쓴 줄입니다: 원문 한 문장에 있는 말만으로 짧게 쓰세요")


def sureness(line: str, written: Written) -> float | None:
    """Mean log-probability of the tokens of *line* in what was written; ``None`` where the runtime does not say."""
    begin = written.text.find(line)
    if not line or begin < 0 or not written.tokens:
        return None
    first = len(written.text[:begin].encode())
    last = first + len(line.encode())
    inside: list[float] = []
    at = 0
    for size, chance in written.tokens:
        if at < last and at + size > first:
            inside.append(chance)
        at += size
    return sum(inside) / len(inside) if inside else None


def doubts(line: str, written: Written) -> tuple[Refusal, ...]:
    """The refusal of a line that the model was not sure of."""
    sure = sureness(line, written)
    return (UNSURE,) if sure is not None and sure < LEAST else ()
