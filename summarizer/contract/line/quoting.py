"""Quotation marks: only around what a Korean source prints word for word."""

from __future__ import annotations

import re

from ... import Bullet
from ...facts import plain, quotations
from ..source import Source

#: marks around a name or term are no speech: short, and no predicate in them
_LONGEST_TERM = 14
_SAID = re.compile(r"(?:[다요자라까음함임됨]|것|겠다|한다)[.!?]?$|[,.!?]")


def quotes(bullet: Bullet, source: Source) -> str | None:
    text = plain(bullet.text)
    if text.count('"') % 2:
        return "인용 부호가 닫히지 않았습니다: 닫거나 지우세요"
    evidence = plain(" ".join(bullet.evidence))
    for quotation in quotations(text):
        if source.foreign and (f'"{quotation}"' in text or not _is_term(quotation)):
            return f"번역한 말에 인용 부호를 썼습니다: '{quotation[:30]}'을 부호 없이 '…라고 밝힘'처럼 간접 화법으로 쓰세요"
        if not source.foreign and quotation not in evidence:
            return f"원문에 그대로 없는 인용입니다: '{quotation[:30]}'을 원문 그대로 옮기거나 부호 없이 쓰세요"
    return None


def _is_term(quotation: str) -> bool:
    return len(quotation) <= _LONGEST_TERM and quotation.count(" ") < 3 and _SAID.search(quotation) is None
