"""Small words around the facts that must not be lost: 'within 5 years' 5년 내, 'local time' (현지시간), 'former' 전; pure."""

from __future__ import annotations

import re

_SPAN = r"\d[\d만억]*\s?(?:년|개월|주|일간|시간|분)"
_LOCAL_TIME = "(?:現地時間|现地时间|当地时间|當地時間)"
_DAY = r"(?:\d{4}년 )?(?:\d{1,2}월 )?\d{1,2}일(?:\([월화수목금토일]요일\))?"
#: titles as the readers leave them
_OFFICE = "(?:공동 |공동|수석|부)?(?:CEO|CTO|CFO|COO|회장|사장|창업자|최고|장관|총리|대통령|의장|임원|이사)"
_RULES = (
    (re.compile(rf"\b[Ww]ithin\s(?:the\snext\s)?({_SPAN})(?![가-힣])"), r"\1 내"),
    (re.compile(rf"({_SPAN})\s?(?:以内|以內|之内|之內|内|內)"), r"\1 내"),
    (re.compile(r"(\d일)간(?= 내(?![가-힣]))"), r"\1"),
    # 'after 30 days', '3 days later': a day, and no span
    (re.compile(r"(?<=\b[Aa]fter )(\d+일)간(?![가-힣])"), r"\1"),
    (re.compile(r"(\d일)간(?= (?:later|earlier|before|after|ago|prior|early|behind|ahead)\b)"), r"\1"),
    # 'in August last year'
    (re.compile(r"(?<![\d가-힣])(\d{1,2}월(?: \d{1,2}일)?) (지난해|올해|내년)(?![가-힣])"), r"\2 \1"),
    # before a title, or the organisation of one; the glossary's names are Korean by now
    (re.compile(rf"\b(?:[Ff]ormer\s|[Ee]x-)(?=(?:[가-힣A-Z][\w&·]*\s){{0,2}}{_OFFICE})"), "전 "),
    (re.compile(r"(?<=[가-힣A-Z])\s?(?:兼|暨)\s?(?=[가-힣A-Z])"), " 겸 "),
    # '現地時間11日' -> '11일(현지시간)'
    (re.compile(rf"{_LOCAL_TIME}の?\s?({_DAY})"), r"\1(현지시간)"),
    (re.compile(rf"\s?[(（]?{_LOCAL_TIME}[)）]?"), "(현지시간)"),
    (re.compile(r"\s?(?<![A-Za-z])\(?local\stime\)?(?![A-Za-z])"), "(현지시간)"),
)


def worded(text: str) -> str:
    """Return *text*, its amounts and dates already Korean, with those words in Korean."""
    for pattern, korean in _RULES:
        text = pattern.sub(korean, text)
    return text
