"""Japanese と and との behind a noun: and, to what figure, as what one holds it; pure."""

from __future__ import annotations

import re

from ..text import words
from . import kinds
from .lattice import Token
from .spot import Spot


def joined(spot: Spot) -> str:
    """と behind a noun."""
    text, after = spot.text, spot.after
    if after is not None and _lists(text, after, spot):
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


def _lists(text: str, after: Token, spot: Spot) -> bool:
    """Does another thing or name follow what is counted or quoted?"""
    counted = _THING.search(text) is not None and after.nominal and not after.surface[:1].isdecimal()
    quoted = text.endswith("’") and (
        after.surface in "「『" or ((after.nominal or spot.before_comma) and _quoted_ahead(spot))
    )
    return counted or quoted


def _quoted_ahead(spot: Spot) -> bool:
    """Is another name in marks told next ('「A」と決済サービス「B」')?"""
    if spot.before_comma:
        return _lists_on(spot)
    ahead = spot.tokens[spot.at + 1 : spot.at + 5]
    marks = [number for number, token in enumerate(ahead) if token.surface in ("「", "『")]
    return bool(marks) and all(token.nominal for token in ahead[: marks[0]])


_TELLS = re.compile(r"(?:발표|설명|주장|강조|지적|언급|평가|논평|비판|표명|보도|반론|답변|호소|명언|단언|전달)$")


def _lists_on(spot: Spot) -> bool:
    """Is another name in marks told behind the comma, before anybody says anything?"""
    for token in spot.tokens[spot.at + 2 :]:
        if token.surface in ("「", "『"):
            return True
        if _TELLS.search(token.korean) or (token.predicate is not None and "q" in token.predicate.marks):
            return False
    return False


def _to_what(spot: Spot) -> str:
    """と behind a figure: what it came to, or one more."""
    text, after = spot.text, spot.after
    direct = after is not None and after.predicate is not None
    if _RESULT.search(text) and spot.before_comma:
        return "으로"
    if kinds.FIGURE.search(_GLOSS.sub("", text)) and (spot.before_comma or spot.noun in _RECKONED):
        return "으로"
    if (kinds.FIGURE.search(text) and not kinds.COUNTED.search(text)) or kinds.CHANGED.search(text):
        follows = after is not None and (direct or after.sort in ("set", "noun", "adverb"))
        return "으로" if follows and not _joins_figures(after) else "과"
    return "과"


#: '1100억 엔 적자와,' tells what it came to
_RESULT = re.compile(r"\d[\d.,조억만천]* ?(?:엔|원|달러|유로|위안)(?: +(?:안팎|이상|초과))?의? +(?:적자|흑자|손실)$")
_GLOSS = re.compile(r"\([^()]*\)$")
_RECKONED = frozenset(["예측", "예상", "전망", "추정", "추산", "집계", "시산", "산출"])
#: things that are counted: '2車種と工場'
_THING = re.compile(r"(?:차종|기종|품목|모델|제품|공장|거점|부문|점포)$")


def _joins_figures(after: Token | None) -> bool:
    if after is None or after.sort != "set":
        return False
    return bool(kinds.FIGURE_AHEAD.match(after.surface)) and not kinds.CHANGE_AHEAD.match(after.surface)


#: what somebody holds or tells: との before it brings their words
_HELD = words(
    "인식 견해 입장 생각 방침 판단 지적 설명 주장 관측 보도 분석 전망 의견 목소리 평가 발언 논평 결론 표현 추측 소문 해석 인상"
)


def joined_to(spot: Spot) -> str:
    """との."""
    told = spot.after is not None and spot.after.korean.split(" ")[0] in _HELD
    return "이라는" if told or spot.text.endswith("’") else "과의"
