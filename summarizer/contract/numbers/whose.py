"""A figure that the line gives to somebody of whom the evidence tells another figure ('현대 35만대' for Kia's).  Pure.

Refused only where the one who opens the clause of the figure in the line is said in the evidence beside another figure of
its kind and nowhere else, and the evidence puts a name that the line has not beside this one.  What others expect of one,
and how long a thing lasts, is nobody's own.
"""

from __future__ import annotations

import re

from ..deeds.standing import READ
from ..source import Evidence
from .cells import Cell, cells
from .exchanged import says
from .holders import holders, names_another
from .misplaced import Place, is_same, places
from .same_numbers import LASTING

#: whose guess a figure is
_GUESS = re.compile(r"(?:예상|전망|추정|예측|기대|목표)(?:치|값|액|은|는|을|를| ?\(|$)|컨센서스|눈높이|가이던스|평균")


def other_holder(text: str, evidence: Evidence) -> str | None:
    """The first figure of *text* that the evidence gives to somebody else than the line does."""
    if evidence.language not in READ:
        return None
    mine = cells(text, "ko", evidence.published) if len(places(evidence)) > 1 else ()
    for cell in mine:
        alike = [place for place in places(evidence) if place[1].kind == cell.kind != "date"]
        own = [place for place in alike if is_same(cell, place[1], evidence)] if len(alike) > 1 else []
        if len(own) != 1 or cell.key[0] in LASTING or _GUESS.search(text, cell.near[0], cell.at):
            continue
        who = next(reversed(holders(text, cell.at)), "")
        has_its_own = any(text.rfind(who, 0, cell.at) < other.at < cell.at for other in mine if other.kind == cell.kind)
        if who and not has_its_own and _is_of_another(who, text, own[0], evidence):
            return text[cell.at : cell.end].strip()
    return None


def _is_of_another(who: str, text: str, own: Place, evidence: Evidence) -> bool:
    line, mine = own
    if says(who, _near(line, mine), evidence):
        return False
    named = [
        (other, cell)
        for other, cell in places(evidence)
        if cell.kind == mine.kind and cell.key != mine.key and says(who, _near(other, cell), evidence)
    ]
    if not named or any(other is line and (cell.at in mine.tied or mine.at in cell.tied) for other, cell in named):
        return False
    rest = "\n".join(_without(other, named) for other in dict.fromkeys(place[0] for place in places(evidence)))
    return not says(who, rest, evidence) and names_another(text, _near(line, mine), evidence)


def _near(line: str, cell: Cell) -> str:
    return line[slice(*cell.near)]


def _without(line: str, named: list[Place]) -> str:
    """The sentence without what is nearest to those figures."""
    kept = line
    for other, cell in named:
        if other is line:
            kept = kept[: cell.near[0]] + " " * (cell.near[1] - cell.near[0]) + kept[cell.near[1] :]
    return kept
