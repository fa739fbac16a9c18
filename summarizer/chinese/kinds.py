"""Kinds of nouns, and the words that go by what they are; pure."""

from __future__ import annotations

from dataclasses import replace

from .item import Item
from .predicate import COMING, EVENT, PAST, STATE, Pred

AGENTS = frozenset({"person", "people", "firm", "name", "place", "pron"})


#: what is named after a deed: '采购' + '金额'; behind other nouns the deed is a verb
_AFTER_DEED = frozenset([
    "금액", "규모", "비용", "방향", "방식", "속도", "과정", "시기", "현황", "능력", "부문", "팀", "센터", "목표", "가격", "일정", "수요", "조건", "효율", "단지",
    "기간", "총액", "현황", "증가율", "결과", "보고서", "분야", "책임자", "인력", "업체", "기업", "회사", "기관", "위험", "상황", "체계", "역량", "날짜", "내용", "의견", "효과", "기반", "분기", "행사", "담당자", "자금", "원인", "이유", "목적", "방안", "직전", "전략", "기회", "정책", "업무", "의향", "필요", "의미", "중요성", "문제", "영향", "이후", "소식",
])  # fmt: skip


#: what is done about a deed ('上市' + '申请'); behind another deed it is rather the object ('加强' + '监管')
_DEEDS = frozenset(
    [
        "신청",
        "협상",
        "투자",
        "투입",
        "승인",
        "심사",
        "조사",
        "경쟁",
        "협력",
        "요청",
        "준비",
        "서비스",
        "결정",
        "참여",
        "지원",
    ]
)


def names_deed(noun: Item) -> bool:
    if noun.kind == "deed":
        return noun.text in _DEEDS
    return noun.kind in ("plan", "deed", "event", "says", "fact") or noun.text in _AFTER_DEED


def time_adverb(text: str) -> str:
    """The time with the particle that it takes where something happens then: '1분기에', '지난해'."""
    if text.endswith(
        (
            "뒤",
            "분기",
            "반기",
            "월",
            "말",
            "초",
            "연도",
            "중순",
            "하순",
            "상순",
            "달",
            "이내",
            " 내",
            "기간",
            "전",
            "시간",
        )
    ):
        return text + "에"
    return text + "에" if text[-5:-1].isdecimal() and text.endswith("년") else text


def by_state(pred: Pred) -> Pred:
    """The first of two in a row: its time is the other's."""
    return replace(pred, time=STATE, ongoing=False) if pred.time in (EVENT, COMING, PAST) else pred
