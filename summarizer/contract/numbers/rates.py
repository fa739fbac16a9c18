"""How often, and in what time: '주당', '월', '연간', '하루' are those of the evidence.  Pure."""

from __future__ import annotations

import re

from ..source import Evidence

#: period -> (what a line says, what an evidence may say) where something is counted in it
_RATES: tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (name, re.compile(said), re.compile(said + "|" + told))
    for name, said, told in (
        (
            "시간",
            r"시급 |시간당 ",
            r"(?i:\bhourly\b|\b(?:per|an|each) hour\b)|時給|時間(?:あたり|当たり)|时薪|時薪|每小[时時]|毎時|시급|시간당",
        ),
        (
            "하루",
            r"(?<![가-힣])일급 (?=\d|약)|하루 ?(?:평균|최대|약|에 \d|\d)|일평균|일일 (?=평균|이용|활성|생산|\d)|일 평균|(?<![가-힣\d])일 \d|1일 평균|일간 (?=활성|이용|사용)",
            r"(?i:\b(?:per|a|each|every) day\b|\bdaily\b|\bDAU)|[1１一]日(?:あたり|当たり|平均|に|で|\d)|日産|毎日|日平均|日量|每天|每日|日均|日活|日产|日產|单日|單日|매일|하루",
        ),
        (
            "주",
            r"주당 (?:약 |최대 |평균 )?(?=[\d.,]+[천만]? ?(?:시간|일|회|번|차례|건|대|장|개|편|명|척)|근로|노동)|매주|(?<![가-힣\d])주 ?\d+(?:\.\d)?(?:회|일|시간|번|차례)|주간 (?=활성|이용|사용|주문|평균)|주마다|일주일에 (?:한|두|\d)",
            r"(?i:\b(?:per|a|each|every) week\b|\bweekly\b|\bWAU)|週|[每毎][周週]|每星期|周活|周均|주 ?\d",
        ),
        (
            "월",
            r"(?<![가-힣])월급 (?=\d|약)|월평균|(?<!개)월간|매월|매달|(?<![가-힣\d])월 (?=\d|약|최대|평균|이용|구독|사용|생산|활성|요금|정액)|월\d+(?:만|천|회|억)|한 달에|달마다|(?<!\d)월매출|(?<!\d)월 매출|월세|월정액",
            r"(?i:\b(?:per|a|each|every) month\b|\bmonthly\b|\bMAU|/month)|月間|単月|单月|單月|毎月|月産|月額|月次|月平均|月あたり|(?<!\d)月\d|每月|每个月|每個月|月活|月均|月产|月產|月度|包月|按月|月薪",
        ),
        (
            "연",
            r"연봉 (?=\d|약)|연간|연평균|매년|해마다|(?<![가-힣\d])연 (?=\d|약|최대|평균|매출|이자|생산)|연매출|연산 (?=\d)",
            r"(?i:\bannual|\b(?:per|each|every) year\b|\ba year\b(?! (?:ago|earlier|before|later|ahead|sooner|after|from|long|old|on\b|of\b|into))|\byearly\b|full[- ]year|\b12 months|/year)|年間|年産|毎年|年率|年商|通期|通年|(?<!\d)年\d|年収|每年|年产|年產|年均|年化|年度|全年|年收入|年营收|年薪|지난해|올해|내년",
        ),
    )
)


#: what a price or amount is told of one of: those of a group exclude each other (a line, an evidence)
_EACH: tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (group, re.compile(rf"(?<![가-힣A-Za-z])(?:{said}) ?당(?![가-힣]*(?:사|국|초|장|분간))"), re.compile(rf"(?:{said}) ?당|{told}"))
    for group, said, told in (
        ("무게", r"t|톤", r"(?i:\b(?:per|a|an|each) (?:metric )?ton(?:ne)?\b|/t\b)|トン(?:あたり|当たり|当り)|[1１一]トン|[每/][吨噸]"),
        ("무게", r"㎏|kg|킬로그램", r"(?i:\b(?:per|a) (?:kg|kilo(?:gram)?)\b|/kg\b)|(?:キロ|kg)(?:グラム)?(?:あたり|当たり)|[每/](?:公斤|千克)"),
        ("무게", r"g|그램", r"(?i:\b(?:per|a) gram\b|/g\b)|グラム(?:あたり|当たり)|[每/]克"),
        ("무게", r"온스", r"(?i:\b(?:per|an) ounce\b|/oz\b)|オンス(?:あたり|当たり)|[每/]盎司"),
        ("무게", r"배럴", r"(?i:\b(?:per|a) barrel\b|/bbl\b)|バレル(?:あたり|当たり)|[每/]桶"),
        ("전력", r"kWh|킬로와트시", r"(?i:\b(?:per|a) (?:kWh|kilowatt[- ]hour)|/kWh)|キロワット時(?:あたり|当たり)|[每/](?:千瓦时|千瓦時|kWh|[度])"),
        ("전력", r"MWh|메가와트시", r"(?i:\b(?:per|a) (?:MWh|megawatt[- ]hour)|/MWh)|メガワット時(?:あたり|当たり)|[每/](?:兆瓦时|兆瓦時|MWh)"),
    )
)  # fmt: skip


def _other_each(text: str, evidence: Evidence) -> str | None:
    """'㎏당 7만 위안' for 每吨7万元."""
    for group, said, told in _EACH:
        found = said.search(text)
        if found is None or told.search(evidence.text):
            continue
        if any(other.search(evidence.text) for name, _, other in _EACH if name == group):
            return found[0].strip()
    return None


#: in a Korean article: an amount of each year is not one of five years together
_AGAIN = re.compile(
    r"(?P<every>해마다|매년|매해|매달|매월|매주|매일) (?:약 |최대 |평균 )?\d|(?P<each>각각) (?:약 )?\d[^ ]* ?\S{0,2}씩"
)
_YEARLY, _MONTHLY = (
    ("해마다", "매년", "매해", "연간", "연 ", "연평균", "1년에", "한 해"),
    ("매달", "매월", "월 ", "월평균", "한 달", "다달이"),
)
_AGAIN_TOLD = {
    **dict.fromkeys(("해마다", "매년", "매해"), _YEARLY), **dict.fromkeys(("매달", "매월"), _MONTHLY),
    "매주": ("매주", "주 ", "주당", "일주일"), "각각": ("각각", "씩", "마다", "당 "), "매일": ("매일", "하루", "일 ", "날마다"),
}  # fmt: skip


def other_rate(text: str, evidence: Evidence) -> str | None:
    """Name the period of *text* that the evidence does not count in, where it counts in another."""
    each = _other_each(text, evidence)
    if each is not None:
        return f"'{each}'은(는) 원문의 단위가 아닙니다: 무엇 하나에 얼마인지 원문대로 쓰세요"
    said = [(name, match[0].strip()) for name, mine, _ in _RATES if (match := mine.search(text)) is not None]
    again = _AGAIN.search(text) if not evidence.foreign else None
    if again is not None and not any(mark in evidence.text for mark in _AGAIN_TOLD[again["every"] or again["each"]]):
        return f"'{again[0]}'은(는) 원문에 없습니다: 모두 합해서인지, 하나에 얼마인지 원문대로 쓰세요"
    if not said:
        return None
    told = {name for name, _, theirs in _RATES if theirs.search(evidence.text)}
    for name, words in said:
        if name not in told and told - {mine for mine, _ in said}:
            return f"'{words}'은(는) 원문이 센 기간이 아닙니다: 하루·주·월·연 가운데 원문대로 쓰세요"
    return None
