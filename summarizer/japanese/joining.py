"""Japanese と behind a noun: and, to what figure, as what one holds it; pure."""

from __future__ import annotations

import re

from . import kinds
from .lattice import Token
from .spot import Spot


def joined(spot: Spot) -> str:
    """と behind a noun."""
    text, after = spot.text, spot.after
    if after is not None and _lists(text, after):
        return "과"
    if text.endswith("’") or (spot.noun in kinds.CLAIMS and (spot.near or spot.ends_title)):
        return "이라고"
    if (
        after is not None
        and after.predicate is not None
        and ({"q"} & after.predicate.marks or "と" in after.predicate.frame)
    ):
        return "이라고" if "q" in after.predicate.marks else after.predicate.frame["と"]
    return _to_what(spot)


def _lists(text: str, after: Token) -> bool:
    """Does another thing or name follow what is counted or quoted?"""
    counted = _THING.search(text) is not None and after.nominal and not after.surface[:1].isdecimal()
    return counted or (text.endswith("’") and after.surface in "「『")


def _to_what(spot: Spot) -> str:
    """と behind a figure: what it came to, or one more."""
    text, after = spot.text, spot.after
    direct = after is not None and after.predicate is not None
    if kinds.FIGURE.search(_GLOSS.sub("", text)) and (spot.before_comma or spot.noun in _RECKONED):
        return "으로"
    if (kinds.FIGURE.search(text) and not kinds.COUNTED.search(text)) or kinds.CHANGED.search(text):
        follows = after is not None and (direct or after.sort in ("set", "noun", "adverb"))
        return "으로" if follows and not _joins_figures(after) else "과"
    return "과"


_GLOSS = re.compile(r"\([^()]*\)$")
_RECKONED = frozenset(["예측", "예상", "전망", "추정", "추산", "집계", "시산", "산출"])
#: things that are counted: '2車種と工場'
_THING = re.compile(r"(?:차종|기종|품목|모델|제품|공장|거점|부문|점포)$")


def _joins_figures(after: Token | None) -> bool:
    if after is None or after.sort != "set":
        return False
    return bool(kinds.FIGURE_AHEAD.match(after.surface)) and not kinds.CHANGE_AHEAD.match(after.surface)
