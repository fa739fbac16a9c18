"""'부터' and '까지' beside a time: what begins then does not end then.  Pure.

A line is refused only where every statement of that time in the evidence stands on the other side.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...canon.values import Quantity
from ..numbers.readings import quantities_of
from ..source import Evidence
from .moments import names_same_time

_FROM_SAID = re.compile(r"(?: ?[초말])?(?:부터| 이후)")
_UNTIL_SAID = re.compile(r"(?: ?[초말])?(?:까지| 이전| 전(?=에| ))")
#: '3월까지 판매 시작': what shall have begun by then
_BEGUN = re.compile(r"시작|개시|착수|가동|돌입|출시|연기|미루|미뤄|늦|유예")
#: how the evidence marks a time that something begins at: before it, or behind
_FROM = re.compile(
    r"(?i)(?:\b(?:from|since|as of|effective|(?:start|begin|beginn|commenc|kick)\w*(?: off)?(?: (?:in|on|from|as early as))?|(?:takes?|took|taking|into) effect(?: in| on)?|(?:start|begin)\w* \w+ (?:in|on|from))"
    r"(?: the| late| early| as early as)*\s|[从從自]\s?)$"
)
_FROM_BEHIND = re.compile(
    r"(?: ?(?:초|말|末|初|半ば|下旬|上旬|중순|하순))? ?(?:부터|から|より|起|以来|以降|之后|之後|이후|이래)"
    r"|(?:に|にも)[^、。]{0,14}?(?:始め|始ま|開始|着手|稼働|発効|施行|適用)|[^，。；]{0,3}?(?:开始|開始|启动|啟動|生效|实施|實施|施行)"
    r"|에? [^,.]{0,12}?(?:시행|시작|개시|발효|적용|착수|돌입)"
)
_UNTIL = re.compile(
    r"(?i)(?:\b(?:by|until|till|through|before|to|due(?: by| on)?|deadline (?:of|is)|no later than|expires?(?: in| on)?|ends?(?: in| on)?|ending(?: in| on)?)"
    r"(?: the| late| early| end of| end of the| second half of| first half of)*\s|[到至迄]\s?|截至\s?)$"
)
_UNTIL_BEHIND = re.compile(
    r"(?: ?(?:초|말|末|底|年底|年末|初|半ば|下旬|上旬|중순|하순|度末))? ?(?:까지|まで|迄|前|之前|以前|이전|전(?![가-힣])|截止|到期|期限|締め切り|を期限|안에|내에)"
)
#: 'begin mass production by 2027': a beginning that is due
_BEGINNING = re.compile(
    r"(?i)\b(?:begin|start|launch|commenc|open|roll|introduc)|開始|始め|稼働|量産|発売|投[产產]|量[产產]|[开開]始|上市|시작|가동|양산|출시|개시|착수"
)
_BEFORE, _BEHIND = 40, 24


def other_deadline(text: str, mine: Iterable[Quantity], evidence: Evidence) -> str | None:
    """Name the time of *text* with '부터' (or '까지') that its evidence has as the other end only."""
    for quantity in mine:
        start, end = _FROM_SAID.match(text, quantity.end), _UNTIL_SAID.match(text, quantity.end)
        mark = start or end
        if quantity.kind == "number" or mark is None or (end and _BEGUN.search(text, quantity.end)):
            continue
        told = [*_ends(quantity, evidence)]
        if told and all(begins is (start is None) for begins in told):
            said = text[quantity.start : mark.end()]
            return f"'{said}'은(는) 원문과 반대쪽 끝입니다: 부터인지 까지인지 원문대로 쓰세요"
    return None


#: 'N일이 지난 뒤': not before, where the evidence has 'within N days'
_PASSED = re.compile(
    r"(?P<n>\d+) ?(?P<unit>일|주|개월|달|년|시간)(?:이|을|를|간)? ?(?:지난|지나|넘긴|넘겨|경과한?|흐른) ?(?:뒤|후|다음|서)"
)
_UNITS = {
    "일": r"(?:days?\b|日|天|일)",
    "주": r"(?:weeks?\b|週間?|[周週]|주)",
    "개월": r"(?:months?\b|[かカヶケ]月|[个個]月|개월|달)",
    "년": r"(?:years?\b|年|년)",
    "시간": r"(?:hours?\b|時間|小[时時]|시간)",
}
_WITHIN, _WITHIN_BEHIND = (
    r"(?:within|inside|in the next|in the coming)(?: the| a| about| next)* ",
    r"間?(?:之|以)?(?:[内內]| ?안에| ?이내| 내)",
)


def past_limit(text: str, evidence: Evidence) -> str | None:
    """'15일이 지난 뒤' of what is to be done within fifteen days."""
    for said in _PASSED.finditer(text):
        length = rf"(?<![\d.]){said['n']}[ -]?{_UNITS['개월' if said['unit'] == '달' else said['unit']]}"
        told = re.findall(length, evidence.text, re.IGNORECASE)
        within = re.findall(rf"{_WITHIN}{length}|{length}{_WITHIN_BEHIND}", evidence.text, re.IGNORECASE)
        if told and len(told) == len(within):
            return f"'{said[0]}'은(는) 원문과 반대쪽 끝입니다: 안인지 뒤인지 원문대로 쓰세요"
    return None


def _ends(mine: Quantity, evidence: Evidence) -> Iterator[bool | None]:
    """Of each statement of this time: does something begin then, does it end, or is neither said?"""
    for line in evidence.canonical:
        for other in quantities_of(line, evidence.published):
            if names_same_time(mine, other, evidence.published):
                before, behind = (
                    line[max(0, other.start - _BEFORE) : other.start],
                    line[other.end : other.end + _BEHIND],
                )
                begins = _FROM.search(before) or _FROM_BEHIND.match(behind)
                ends = _UNTIL.search(before) or _UNTIL_BEHIND.match(behind)
                due = ends is not None and _BEGINNING.search(before + behind) is not None
                yield None if due or bool(begins) == bool(ends) else begins is not None
