"""Korean particles that follow the sound before them, and the short forms of well-known terms; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from .morphology import QUOTED

_GLOSSES = {
    "인공지능(AI)": "AI", "최고경영자(CEO)": "CEO", "최고기술책임자(CTO)": "CTO", "최고운영책임자(COO)": "COO",
    "최고재무책임자(CFO)": "CFO", "사회관계망서비스(SNS)": "SNS", "소셜미디어(SNS)": "SNS", "가상현실(VR)": "VR",
    "증강현실(AR)": "AR", "정보통신기술(ICT)": "ICT", "소프트웨어(SW)": "소프트웨어", "그래픽처리장치(GPU)": "GPU",
    "고대역폭 메모리(HBM)": "HBM", "고대역폭메모리(HBM)": "HBM", "대규모언어모델(LLM)": "LLM", "거대언어모델(LLM)": "LLM",
    "업무협약(MOU)": "업무협약", "양해각서(MOU)": "양해각서", "마이크로소프트(MS)": "마이크로소프트", "신경망처리장치(NPU)": "NPU",
    "국제전자제품박람회(CES)": "CES", "머신러닝(ML)": "머신러닝", "대규모 언어모델(LLM)": "LLM", "그래픽 처리장치(GPU)": "GPU",
    "최고경영자": "CEO", "연구개발(R&D)": "연구개발", "기업공개(IPO)": "기업공개", "파운드리(반도체 위탁생산)": "파운드리",
}  # fmt: skip


#: what is not read: marks, and what stands in brackets behind a name
_BEHIND = re.compile(r"(?:\([^()]*\)|[\"'’”)])+$")


def _closed(word: str) -> bool:
    """Does the word end in a consonant as it is read ('HBM' does, 'AI' does not)?"""
    last = word[-1]
    if "가" <= last <= "힣":
        return (ord(last) - 0xAC00) % 28 != 0
    return (last.isdigit() and last in "013678") or last.upper() in "LMNR"


def topical(phrase: str) -> str:
    """Return *phrase* with 은 or 는."""
    return phrase + ("은" if _closed(_BEHIND.sub("", phrase)) else "는")


def subjective(phrase: str) -> str:
    """Return *phrase* with 이 or 가."""
    return phrase + ("이" if _closed(_BEHIND.sub("", phrase)) else "가")


def objective(phrase: str) -> str:
    """Return *phrase* with 을 or 를."""
    return phrase + ("을" if _closed(_BEHIND.sub("", phrase)) else "를")


_PAIRS = {"을": "를", "은": "는", "이": "가", "과": "와", "으로": "로"}


def glossed(text: str) -> str:
    """'인공지능(AI)을' -> 'AI를': the well-known short form alone, with the particle it takes; quotations stay."""
    done, pieces = 0, list[str]()
    for quotation in QUOTED.finditer(text):
        pieces += [_glossed(text[done : quotation.start()]), quotation[0]]
        done = quotation.end()
    return "".join([*pieces, _glossed(text[done:])])


def _glossed(text: str) -> str:
    for long, short in _GLOSSES.items():
        if long in text:
            text = "".join(_shortened(text, long, short))
    return text


def _shortened(text: str, long: str, short: str) -> Iterator[str]:
    done = 0
    for match in _pattern(long).finditer(text):
        yield text[done : match.start()] + short + (_particle(short, match[1]) if match[1] else "")
        done = match.end()
    yield text[done:]


@cache
def _pattern(long: str) -> re.Pattern[str]:
    """The term as a word of its own (never in '초거대언어모델(LLM)'), with the particle behind it."""
    return re.compile(rf"(?<![가-힣]){re.escape(long)}(?:(으로|로|을|를|은|는|이|가|과|와)(?![가-힣]))?")


def _particle(word: str, particle: str) -> str:
    for closed, opened in _PAIRS.items():
        if particle in (closed, opened):
            rieul = closed == "으로" and word[-1].upper() in "LR"
            return closed if _closed(word) and not rieul else opened
    return particle
