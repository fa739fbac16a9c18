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


def of_one_thing(text: str, one: Cell, two: Cell) -> bool:
    """Are both told of one thing: what it was and what it came to, a count against its plan, or a mere list?"""
    first, last = (one, two) if one.at < two.at else (two, one)
    between = text[first.end : last.at]
    return (
        (_CHANGES.fullmatch(between) is not None and _COMES_TO.match(text, last.end) is not None)
        or _AGAINST.search(between) is not None
        or _LIST.fullmatch(between) is not None
    )


#: '150만 대 판매 목표를 … 100만 대 정도로', '1900명가량으로, 계획한 4천 명의 절반', '110·119'
_CHANGES, _COMES_TO = (
    re.compile(r"(?:(?![고며] |지만 |으나 |[,…])[^\d])*[을를] (?:(?![고며] |지만 |으나 |[,…])[^\d])*"),
    re.compile(r" ?(?:정도|수준|가량|안팎|선|이상|이하)?(?:으로|로|까지) "),
)
_AGAINST = re.compile(r"(?:계획|목표|예정|예상|기대|약속|당초|애초)[^,…\d]{0,6}\Z")
_LIST = re.compile(r"[번호]?(?:[·/,]|와|과| 및| 또는|이나) ?")
