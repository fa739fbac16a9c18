"""'이번 분기', '연간', '내년' beside a figure that the evidence has of another of them.  Pure.

Read only where the evidence names one of these spans with every place of the figure, and the line's own with another figure.
"""

from __future__ import annotations

import re

from ..deeds.standing import READ
from ..source import Evidence
from .cells import Cell, cells
from .exchanged import same_key
from .misplaced import Place, places

#: span -> (in a line, in the evidence)
_SPANS = tuple(
    (name, re.compile(said), re.compile(told))
    for name, said, told in (
        (
            "이번 분기",
            r"(?:이번|현|당) ?분기",
            r"(?i)\b(?:this|the current|the present|the ongoing) (?:fiscal )?quarter|今四半期|当四半期|現四半期|本季|当季|當季|本财季|(?:이번|현|당) ?분기",
        ),
        (
            "다음 분기",
            r"다음 ?분기",
            r"(?i)\b(?:next|following|coming|upcoming) (?:fiscal )?quarter|来四半期|翌四半期|次の?四半期|下一?[个個]?季|下季|다음 ?분기",
        ),
        (
            "지난 분기",
            r"(?:지난|직전|전) ?분기(?! ?(?:보다|대비|에 비|과|와))",
            r"(?i)\b(?:last|prior|previous|preceding|latest) (?:fiscal )?quarter|前四半期|直前の?四半期|上一?[个個]?季|上季|(?:지난|직전) ?분기",
        ),
        (
            "한 해",
            r"연간|통년|(?:올|한) 해|올해(?! ?(?:[1-4]분기|[상하]반기|\d{1,2}월|들어|초|말|안))",
            r"(?i)\bfull[- ]year|\b(?:the|this|its) (?:full |fiscal |whole |entire )?year\b(?! (?:ago|earlier|before))|\bfor 20\d\d\b|\bannual\b|\bin 20\d\d\b|通期|通年|全年|年間|今年|今期|올해|연간|한 해|올 해",
        ),
        (
            "내년",
            r"내년(?! ?(?:[1-4]분기|[상하]반기|\d{1,2}월|초|말))",
            r"(?i)\bnext (?:fiscal )?year|来年|来期|翌年|明年|내년",
        ),
    )
)


def other_span_told(text: str, evidence: Evidence) -> str | None:
    """Name the span of *text* that stands with a figure which the evidence has of another."""
    if evidence.language not in READ or not any(said.search(text) for _, said, _ in _SPANS):
        return None
    told = places(evidence)
    for cell in cells(text, "ko", evidence.published):
        if not cell.kind.startswith("number:") or cell.key[0] == "":
            continue
        wrong = _wrong(text, cell, told)
        if wrong is not None:
            return f"'{wrong}'은(는) 원문에서 이 숫자의 때가 아닙니다: 숫자를 원문이 말한 때와 함께 쓰세요"
    return None


def _wrong(text: str, cell: Cell, told: tuple[Place, ...]) -> str | None:
    before = text[cell.near[0] : cell.at]
    mine = [(name, theirs) for name, said, theirs in _SPANS if said.search(before)]
    own = [place for place in told if place[1].kind == cell.kind and same_key(cell.key, place[1].key, None)]
    if len(mine) != 1 or not own:
        return None
    name, theirs = mine[0]
    others = [place for place in told if place not in own and place[1].kind == cell.kind]
    if not any(theirs.search(_stretch(place)) for place in others):
        return None
    return name if all(_of_another(place, name) for place in own) else None


def _stretch(place: Place) -> str:
    line, cell = place
    return line[slice(*cell.wide)]


def _of_another(place: Place, mine: str) -> bool:
    found = {name for name, _, told in _SPANS if told.search(_stretch(place))}
    return bool(found) and mine not in found
