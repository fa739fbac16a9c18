"""Which step of a plan a day of a Korean article is for: '2분기 가동' told as '2분기 착공'.  Pure.

Line and evidence are of one language; a step is refused only where the evidence has the day with another step and the line's own
step nowhere.
"""

from __future__ import annotations

import re
from functools import cache

from ..source import Evidence

#: words of one step stand together
_STEPS = (
    ("착공", "첫 삽", "기공", "공사를 시작", "공사에 들어", "짓기 시작", "터를"),
    ("준공", "완공", "완성", "다 짓", "공사를 마"),
    ("가동", "운영", "운전", "돌린다", "조업", "문을 여", "문을 연", "개소"),
    ("양산", "대량생산", "대량 생산", "생산에 들어", "생산을 시작", "생산 개시"),
    ("출시", "선보", "내놓", "발매", "시판", "판매를 시작", "판매에 들어", "출격"),
    ("상장", "증시에 입성", "증시 입성", "기업공개", "IPO"),
    ("인도", "납품", "출하", "공급"),
    ("체결", "계약", "서명", "맺"),
)
_DAY = (
    r"(?P<day>(?:20\d\d년 ?|내년 ?|올해 ?|내후년 ?)?(?:(?:[1-4]분기|[상하]반기|\d{1,2}월(?: ?\d{1,2}일)?|말|초|중순)))"
)
#: between the day and the step nothing but the thing and a particle
_BETWEEN = r"(?:까지|부터|에|께|쯤|안에|중|내)?(?: [가-힣A-Za-z\d]+[을를]?)? ?"


@cache
def _told(step: int) -> re.Pattern[str]:
    return re.compile(_DAY + _BETWEEN + rf"(?:{'|'.join(_STEPS[step])})")


def other_step(text: str, evidence: Evidence) -> str | None:
    """Say which step the line has on a day which the evidence has for another; None: there is none."""
    if evidence.foreign:
        return None
    told = " ".join(evidence.canonical)
    for at, words in enumerate(_STEPS):
        if any(word in told for word in words) or not any(word in text for word in words):
            continue
        for match in _told(at).finditer(text):
            day = match["day"].replace(" ", "")
            if any(
                _is_day(day, other["day"])
                for step in range(len(_STEPS))
                if step != at and not any(word in text for word in _STEPS[step])
                for other in _told(step).finditer(told)
            ):
                return f"'{match[0]}'은(는) 원문에서 다른 일의 때입니다: 무엇이 그때인지 원문대로 쓰세요"
    return None


def _is_day(one: str, two: str) -> bool:
    two = two.replace(" ", "")
    return one.endswith(two) or two.endswith(one)
