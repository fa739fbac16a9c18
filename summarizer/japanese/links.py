"""What binds a predicate to the rest: と, が, ため, のは and their like; pure."""

from __future__ import annotations

from collections.abc import Sequence

from .lattice import Token

_PURPOSE, _REASON = ("nominal", "_위해"), ("since", "")
#: chains after which ため tells a reason: nobody wants what they say
_STATES = frozenset({"NEG", "PROG", "CAN", "PASS", "RARE", "MUST", "COME", "WISH", "EASY", "HARD"})


def lead(tokens: Sequence[Token], at: int) -> str:
    """How the predicate before the link at *at* stands."""
    return _read(tokens, at)[0]


def linked(tokens: Sequence[Token], at: int) -> tuple[str, bool]:
    """(Korean of the link at *at*, does it stand against the predicate)."""
    korean = _read(tokens, at)[1]
    return korean.lstrip("_").replace("_", " "), not korean.startswith("_")


def _read(tokens: Sequence[Token], at: int) -> tuple[str, str]:
    token = tokens[at]
    if token.surface in ("と", "とは", "とも"):
        return _that(tokens, at)
    if token.surface == "ため":
        return _why(tokens, at)
    first, _, korean = token.korean.partition("|")
    form = tokens[at - 1].form
    if token.surface == "のに" and form is not None and form.final == "past":
        return "but", ""
    return first, korean


def _that(tokens: Sequence[Token], at: int) -> tuple[str, str]:
    """と: what somebody says, or what follows when something happens."""
    said = {"とは": "는", "とも": "도"}.get(tokens[at].surface, "")
    before = tokens[at - 1].form
    if before is None or before.final != "dict" or said or before.chain[-1:] == ("WISH",):
        return "quote", said
    if _somebody_says(tokens, at):
        return "quote", ""
    return ("if", "") if _happens(tokens, at) else ("end", "と")


def _happens(tokens: Sequence[Token], at: int) -> bool:
    """Does what follows tell of an event, not of somebody's words?"""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or any(token.sort == "strange" for token in tokens[at + 1 :]):
        return False
    return after.surface == "、" or (after.predicate is not None and "n" in after.predicate.marks)


def _somebody_says(tokens: Sequence[Token], at: int) -> bool:
    """Does a predicate behind this と in the sentence tell that somebody says or thinks it?"""
    depth = 0
    for number in range(at + 1, len(tokens)):
        token = tokens[number]
        depth += (token.surface in "「『（(") - (token.surface in "」』）)")
        if depth < 0:
            return False
        if depth or token.sort != "predicate" or token.predicate is None:
            continue
        said_of = tokens[number - 1].korean.split()[-1:] if tokens[number - 1].korean else []
        if "q" in token.predicate.marks or (said_of and said_of[0] in SAYING):
            return True
        if tokens[at + 1].surface != "、":
            return False
    return False


#: Korean nouns that make verbs of saying
SAYING = frozenset(["발표", "설명", "강조", "지적", "표명", "명언", "예측", "전망", "예상", "주장", "반론", "반박", "회답", "답변", "보고", "공표", "언급", "비판", "경고", "선언", "약속", "추정", "추산", "시산", "판단", "분석", "제안", "통보", "보도", "통지", "평가", "확인", "합의", "인정", "부인", "호소", "요구", "단언", "확신", "진술", "증언", "회고", "논평", "투고", "게시", "질문", "지시", "요청", "결정", "촉구", "전달", "호언", "낙관", "비관", "기대", "우려"])  # fmt: skip


def _why(tokens: Sequence[Token], at: int) -> tuple[str, str]:
    """ため: a purpose or a reason; left alone where it may be either."""
    token = tokens[at - 1]
    form, predicate = token.form, token.predicate
    if form is None or predicate is None:
        return "noun", "_ため"
    if form.final == "past" or set(form.chain) & _STATES or predicate.stem.kind != "v" or "n" in predicate.marks:
        return _REASON
    after = tokens[at + 1].surface if at + 1 < len(tokens) else ""
    if after != "、" or _has_object(tokens, at - 1):
        return _PURPOSE
    return "noun", "_ため"


def _has_object(tokens: Sequence[Token], at: int) -> bool:
    for token in reversed(tokens[:at]):
        if token.surface == "を":
            return True
        if token.sort in ("predicate", "sign"):
            return False
    return False
