"""Figures that a model may have tied to the wrong thing; pure.

Two dollar amounts of a sentence that holds three: nothing in the line says which two, and weak models mix them up ('sales
of 13.2 billion, plus or minus 0.3 billion, above the expected 12.1 billion').  One amount, or all of them, is safe; so is
each that stands in the line beside a noun or a figure of the one sentence that has it, told with all amounts of that one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from .canon import quantities
from .check import Refusal
from .contract.clauses import content
from .contract.lexicon import known_as
from .contract.numbers.cells import Cell, cells


def tangles(line: str, evidence: Iterable[str]) -> tuple[Refusal, ...]:
    """The refusal of a line with some, but not all, of the amounts in one unit; *evidence* in its Korean forms."""
    sentences = tuple(evidence)
    told, held = _amounts(line), _amounts(_BRACKETED.sub("", "\n".join(sentences)))
    unit = next((unit for unit, values in told.items() if 1 < len(values) < len(held[unit])), None)
    if (
        unit is None
        or any(_tells_in_turn(line, one, unit) for one in sentences)
        or _in_their_places(line, sentences, unit)
        or not (any(map(_SPREAD.search, sentences)) or _in_another_place(line, sentences, unit))
    ):
        return ()
    text = f"근거에 '{unit}' 숫자가 {len(held[unit])}개인데 {len(told[unit])}개만 썼습니다: 하나만 쓰거나 모두 제자리에 쓰세요"
    return (Refusal(reason="tangled", text=text),)


#: what is in brackets says an amount once more, or its part
_BRACKETED = re.compile(r"[(（][^()（）]*[)）]")
#: one amount and how far it may be off: two that are easily taken for two things
_SPREAD = re.compile(r"(?i)plus or minus|give or take|±|上下|正负|プラスマイナス|플러스 ?마이너스|오차")


def _tells_in_turn(line: str, sentence: str, unit: str) -> bool:
    """Does the line tell the first amounts of one sentence in their order, and nothing between them left out?"""
    mine, told = _in_order(line, unit), _in_order(_BRACKETED.sub("", sentence), unit)
    same = mine == told[: len(mine)] or (_CHANGE.search(line) is not None and sorted(mine) == sorted(told[: len(mine)]))
    return len(mine) > 1 and same and _SPREAD.search(sentence) is None


#: 'from' comes first in Korean
_CHANGE = re.compile(r"\d[^\d,…]{0,8}에서 (?:약 )?\d")


def _in_order(text: str, unit: str) -> list[Decimal]:
    found = (quantity for quantity in quantities(text, "ko") if quantity.kind == "number" and quantity.unit == unit)
    ends = (end for quantity in found for end in (quantity.value, quantity.last) if end is not None)
    return list(dict.fromkeys(ends))


def _amounts(text: str) -> defaultdict[str, set[Decimal]]:
    """The different amounts of each unit."""
    found: defaultdict[str, set[Decimal]] = defaultdict(set)
    for quantity in quantities(text, "ko"):
        if quantity.kind == "number" and quantity.unit and quantity.value is not None:
            found[quantity.unit].add(quantity.value)
    return found


def _in_their_places(line: str, sentences: Sequence[str], unit: str) -> bool:
    """Does each amount stand with words of the one sentence that has it, all of whose amounts are told?"""
    mine = [cell for cell in cells(line, "ko", None) if cell.kind == f"number:{unit}"]
    rivals = [sentence for sentence in sentences if unit in _amounts(sentence)]
    told = _amounts(line)[unit]
    whole = [sentence for sentence in rivals if _amounts(sentence)[unit] <= told]
    if bool(mine) and all(_in_its_clause(line[slice(*cell.wide)], cell, sentences, unit) for cell in mine):
        return True
    return bool(mine) and all(
        _in_its_place(
            line[slice(*cell.wide)], [one for one in whole if cell.key[1] in _amounts(one)[unit]], rivals, unit
        )
        for cell in mine
    )


def _in_its_place(stretch: str, own: Sequence[str], rivals: Sequence[str], unit: str) -> bool:
    if len(own) != 1:
        return False
    others = [sentence for sentence in rivals if sentence is not own[0]]
    shared = {form for form in content(stretch) if len(form) > 1 and form in own[0]} | (
        _figures(stretch, unit) & _figures(own[0], unit)
    )
    return any(not any(_has(form, sentence, unit) for sentence in others) for form in shared)


#: what parts the statements of a Japanese or Chinese sentence
_CLAUSE = re.compile(r"[、，；。]|(?<=[가-힣一-龥ぁ-ヿ]),\s")


def _in_its_clause(stretch: str, cell: Cell, sentences: Sequence[str], unit: str) -> bool:
    """Is the amount the last of a clause, and is it told with a word that this clause alone has of those with amounts?"""
    rivals = [piece for sentence in sentences for piece in _CLAUSE.split(sentence) if piece and unit in _amounts(piece)]
    own = [piece for piece in rivals if cell.key[1] == _last(piece, unit)]
    if len(own) != 1:
        return False
    others = [piece for piece in rivals if piece is not own[0]]
    words = [form for form in content(stretch) if len(form) > 1]
    ours = {form for form in words if _speaks_of(form, own[0])}
    theirs = {form for form in words if any(_speaks_of(form, piece) for piece in others)}
    return bool(ours - theirs) and not theirs - ours


def _in_another_place(line: str, sentences: Sequence[str], unit: str) -> bool:
    """Does an amount of the line stand with words of clauses that have another amount, and with none of its own?"""
    pieces = [piece for sentence in sentences for piece in _CLAUSE.split(sentence) if piece and unit in _amounts(piece)]
    return any(
        _strays(line[slice(*cell.near)], cell, pieces, unit)
        for cell in cells(line, "ko", None)
        if cell.kind == f"number:{unit}"
    )


def _strays(stretch: str, cell: Cell, pieces: Sequence[str], unit: str) -> bool:
    own = [piece for piece in pieces if cell.key[1] in _amounts(piece)[unit]]
    words = [form for form in content(stretch) if len(form) > 1]
    ours = {form for form in words if any(_speaks_of(form, piece) for piece in own)}
    theirs = {form for form in words if any(_speaks_of(form, piece) for piece in pieces if piece not in own)}
    return bool(own) and bool(theirs - ours) and not ours - theirs


def _speaks_of(form: str, piece: str) -> bool:
    return form in piece or known_as(form, piece)


def _last(piece: str, unit: str) -> Decimal | None:
    found = [
        quantity.value for quantity in quantities(piece, "ko") if quantity.kind == "number" and quantity.unit == unit
    ]
    return found[-1] if found else None


def _figures(text: str, unit: str) -> set[str]:
    """What else is counted: '9%'."""
    return {f"{value:f}{other}" for other, values in _amounts(text).items() if other != unit for value in values}


def _has(form: str, sentence: str, unit: str) -> bool:
    return form in sentence or form in _figures(sentence, unit)
