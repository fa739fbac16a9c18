"""Which word a figure is told of, and which figures one clause or one sum ties together.  Pure."""

from __future__ import annotations

import re

from .cells import Cell

#: the sum of the figures before it
TOTAL = re.compile(
    r"(?:총|모두|합쳐|합계|도합|\btotal(?:l?ing)?(?: of)?|\bin all|合計|計|总计|總計|共计|共計|合计|共) ?\Z"
)
#: what ends a clause, in four languages
_CLAUSE_ENDS = re.compile(
    r"[,;:，、；：。…]|\b(?:and|while|but|against|versus|from|to)\b|[가-힣](?:고|며|지만|는데|[이와과]) "
)


def in_one_clause(line: str, rival: Cell, own: Cell) -> bool:
    """'a $1 billion plant with an annual capacity of 150,000': the second figure tells of what the first tells of."""
    return rival.end <= own.at and _CLAUSE_ENDS.search(line, rival.end, own.at) is None


def nearest_words(text: str, mine: Cell, words: dict[str, bool]) -> set[str]:
    """Return the word that the figure is told of: the last before it, else the first behind it; of a day, both.

    Where the evidence does not have this one, the others are those of the sentence and no sign of another figure.
    """
    plain = [form for form, name in words.items() if not name] or list(words)
    before = [form for form in plain if 0 <= text.find(form, mine.near[0]) < mine.at]
    behind = [form for form in plain if form not in before]
    return {*before[-1:], *(behind[:1] if mine.kind == "date" or not before else ())}
