"""What binds a predicate to the rest: と, が, ため, のは and their like; pure."""

from __future__ import annotations

from collections.abc import Sequence

from .lattice import Token
from .lexicon import Predicate

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
    if token.surface in ("うえで", "上で") and form is not None and form.final == "dict":
        return "noun", "_데 있어"  # behind a past it is 'after'
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
    if not _happens(tokens, at):
        return "end", "と"
    return ("then" if _follows(tokens, at) else "if"), ""


def _happens(tokens: Sequence[Token], at: int) -> bool:
    """Does what follows tell of an event, not of somebody's words?"""
    rest = tokens[at + 1 :]
    if not rest or any(token.sort == "strange" for token in rest):
        return False
    if rest[0].surface == "、" or (rest[0].predicate is not None and "n" in rest[0].predicate.marks):
        return True
    if any(_tells(rest, number) for number in range(len(rest))) or rest[0].predicate is not None:
        return False
    last = next((token.predicate for token in reversed(rest) if token.sort != "sign"), None)
    return last is not None and ("n" in last.marks or last.stem.kind != "v")


def _tells(tokens: Sequence[Token], at: int) -> bool:
    predicate = tokens[at].predicate
    if predicate is None:  # 'と発表。'
        ends = at + 1 == len(tokens) or tokens[at + 1].surface in "。」』"
        return ends and tokens[at].korean.split()[-1:] != [] and tokens[at].korean.split()[-1] in SAYING
    said_of = tokens[at - 1].korean.split()[-1:] if at and tokens[at - 1].korean else []
    said = bool(said_of) and said_of[0] in SAYING
    return "q" in predicate.marks or predicate.frame.get("link") == "quote" or said


#: what is held against something, or counted: 'when one compares', of whatever time
_HELD = frozenset(
    [
        "비교",
        "포함",
        "감안",
        "고려",
        "합산",
        "환산",
        "제외",
        "감산",
        "합계",
        "대비",
        "계산",
        "추산",
        "가정",
        "추정",
        "집계",
        "종합",
    ]
)
#: the same said with native verbs ('地域別に見ると')
_WEIGHED = frozenset(
    ["보", "따지", "말하", "비하", "치", "생각하", "더하", "합치", "합하", "나누", "빼", "견주", "되돌아보", "돌아보"]
)


def _follows(tokens: Sequence[Token], at: int) -> bool:
    """Has what follows と happened upon it?"""
    predicate = tokens[at - 1].predicate
    noun = tokens[at - 2].korean.split()[-1:] if at > 1 and tokens[at - 2].korean else []
    last = next((token for token in reversed(tokens) if token.sort == "predicate"), None)
    held = bool(noun) and noun[0] in _HELD
    native = predicate is not None and (_is_weighed(predicate))
    past = last is not None and last.form is not None and last.form.final == "past" and "PROG" not in last.form.chain
    return past and not held and not native


def _somebody_says(tokens: Sequence[Token], at: int) -> bool:
    """Does a predicate behind this と in the sentence tell that somebody says or thinks it?"""
    depth = 0
    for number in range(at + 1, len(tokens)):
        token = tokens[number]
        depth += (token.surface in "「『（(") - (token.surface in "」』）)")
        if depth < 0:
            return False
        if depth:
            continue
        if _tells(tokens, number) or (number == at + 1 and _thinks(token)):
            return True
        if token.sort != "predicate" or token.predicate is None:
            continue
        if tokens[at + 1].surface != "、":
            return False
    return False


def _thinks(token: Token) -> bool:
    return token.predicate is not None and token.predicate.stem.text in (
        "적",
        "쓰",
        "생각하",
        "믿",
        "느끼",
        "여기",
        "내다보",
    )


def _is_weighed(predicate: Predicate) -> bool:
    stem = predicate.stem
    return stem.kind != "v" or stem.text in _WEIGHED or stem.text.startswith(tuple(_HELD))


#: Korean nouns that make verbs of saying
SAYING = frozenset(["발표", "설명", "강조", "지적", "표명", "명언", "예측", "전망", "예상", "주장", "반론", "반박", "회답", "답변", "보고", "공표", "언급", "비판", "경고", "선언", "약속", "추정", "추산", "시산", "판단", "분석", "제안", "통보", "보도", "통지", "평가", "확인", "합의", "인정", "부인", "호소", "요구", "단언", "확신", "진술", "증언", "회고", "논평", "투고", "게시", "질문", "지시", "요청", "결정", "촉구", "전달", "호언", "낙관", "비관", "예고", "공언", "통고", "토로", "자평", "해명", "일축", "비난", "진단", "다짐", "당부", "기대", "우려"])  # fmt: skip


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
