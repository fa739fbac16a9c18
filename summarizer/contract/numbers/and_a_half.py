"""Spans of time and a half ('3년 반', 'three and a half years', 3年半, 三個半月), in the line and in the evidence.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from ...canon.values import Quantity
from ...number_words import ENGLISH, ENGLISH_VALUES, HAN, NATIVE, NATIVE_SHORT
from ..source import Evidence
from .notations import length

_HALF = Decimal("0.5")
_HALVED = frozenset({"년", "개월", "시간"})
#: '1년 반'
_BEHIND = re.compile(r" ?반(?![가-힣])| 반(?= ?만|치|이|을|가량|정도|동안|여)")
#: '3년여', '3년 넘게': the half is not left out
_AND_MORE = re.compile(r" ?(?:여|남짓|넘|이상|을 넘|이 넘|가 넘)")

_ENGLISH = ENGLISH[:10]
_SIGNS = "一二三四五六七八九十"
_WORDS = NATIVE | NATIVE_SHORT | ENGLISH_VALUES | HAN | {"a": 1, "an": 1}
_UNITS = {
    "년": "년", "해": "년", "개월": "개월", "달": "개월", "시간": "시간", "年": "년", "月": "개월", "時間": "시간", "小时": "시간", "小時": "시간", "钟头": "시간",
    "鐘頭": "시간", "か月": "개월", "カ月": "개월", "ヶ月": "개월", "ヵ月": "개월", "个月": "개월", "個月": "개월", "year": "년", "month": "개월", "hour": "시간",
}  # fmt: skip
_TOLD = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<n>\d+|(?<![가-힣])(?:{'|'.join(NATIVE | NATIVE_SHORT)})) ?(?P<unit>년|해|개월|달|시간) ?반(?![가-힣]{{2}}|[기도납사응환발품])",
        rf"(?P<n>\d+|[{_SIGNS}两兩]) ?(?P<unit>年|時間|小时|小時|[かカヶヵ]月|个月|個月)半",
        rf"(?P<n>\d+|[{_SIGNS}两兩]) ?[个個]半(?P<unit>月|小时|小時|钟头|鐘頭)",
        rf"\b(?P<n>\d+|{'|'.join(_ENGLISH)})(?:[- ]and[- ]a[- ]half|[- ]1/2|½)[- ](?P<unit>year|month|hour)",
        r"\b(?P<n>an?|one)[- ](?P<unit>year|month|hour) and a half\b",
    )
)


def with_half(
    quantity: Quantity, text: str, held: tuple[Quantity, ...], evidence: Evidence, *, loose: bool
) -> bool | None:
    """Does the evidence tell of this span: with '반' behind it a half longer; else without one?  None: no half is told.

    *loose*: the line rounds the span ('약 3년').
    """
    if quantity.unit not in _HALVED or quantity.value is None:
        return None
    longer = replace(quantity, value=quantity.value + _HALF)
    if _BEHIND.match(text, quantity.end):
        return as_long(longer, held, evidence)
    if loose or _AND_MORE.match(text, quantity.end) or (longer.value, longer.unit) not in _spans(evidence):
        return None
    return None if (quantity.value, quantity.unit) in _spans_without(evidence) else False


def as_long(quantity: Quantity, held: tuple[Quantity, ...], evidence: Evidence) -> bool:
    """Is *quantity* a span or measure as long as one of the evidence ('90분' for 'an hour and a half', 1.5時間)?"""
    lasts = length(quantity)
    if lasts is None:
        return False
    told = (replace(quantity, value=value, unit=unit) for value, unit in _spans(evidence))
    return any(length(other) == lasts for other in (*held, *told))


@lru_cache(maxsize=256)
def _spans(evidence: Evidence) -> frozenset[tuple[Decimal, str]]:
    return frozenset((value + _HALF, unit) for raw in evidence.sentences for value, unit, _ in _found(raw))


@lru_cache(maxsize=256)
def _spans_without(evidence: Evidence) -> frozenset[tuple[Decimal, str]]:
    """Spans that the evidence tells elsewhere without a half."""
    rest = " ".join(_without(raw) for raw in evidence.sentences)
    return frozenset((_value(match["n"]), _UNITS[match["unit"].lower()]) for match in _PLAIN.finditer(rest))


_PLAIN = re.compile(
    rf"(?P<n>\d+|(?<![가-힣])(?:{'|'.join(NATIVE | NATIVE_SHORT)})|[{_SIGNS}两兩]|\b(?:{'|'.join(_ENGLISH)}))[- ]?"
    r"(?P<unit>년|해|개월|달|시간|年|時間|小时|小時|[かカヶヵ]月|个月|個月|year|month|hour)",
    re.IGNORECASE,
)


def _without(raw: str) -> str:
    for _, _, (start, end) in sorted(_found(raw), key=lambda found: found[2], reverse=True):
        raw = raw[:start] + raw[end:]
    return raw


def _found(raw: str) -> Iterator[tuple[Decimal, str, tuple[int, int]]]:
    for pattern in _TOLD:
        for match in pattern.finditer(raw):
            yield _value(match["n"]), _UNITS[match["unit"].lower()], match.span()


def _value(word: str) -> Decimal:
    return Decimal(word) if word.isdigit() else Decimal(_WORDS[word.lower()])
