"""Numbers, quotations, hedges and negation of a Korean line, in a form that can be compared; pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

_SCALE = {"천": 10**3, "만": 10**4, "십만": 10**5, "백만": 10**6, "천만": 10**7, "억": 10**8, "조": 10**12}
_UNITS = (
    "%p|%|퍼센트|포인트|bp|원|달러|엔|위안|유로|파운드|대만달러|년대|년|개월|월|일|시간|시|분기|분|초|주년|주간|주|명|개국|개사|개|장|대|곳|건|배|위|"
    "종|편|권|차례|차|번째|번|회|호|층|세대|세|나노|단|인|곳|조각|톤|t|㎡|평|km|GW|MW|kW|TB|GB|Gb|나노미터|nm"
)
_NUMBER = re.compile(
    rf"(?<![A-Za-z\d.])(?P<sign>[-−△▼])?(?P<body>\d[\d,]*(?:\.\d+)?\s?(?:천만|백만|십만|천|만|억|조)?(?:\s?\d[\d,]*(?:\.\d+)?\s?(?:천만|백만|십만|천|만|억))*)"
    rf"\s?(?P<unit>{_UNITS})?"
)
_PART = re.compile(r"(\d[\d,]*(?:\.\d+)?)\s?(천만|백만|십만|천|만|억|조)?")
#: names with digits in them: HBM3E, GPT-4o, H100
_MODEL = re.compile(r"[A-Za-z][A-Za-z.\-]*\d[A-Za-z\d.\-]*[A-Za-z\d]|[A-Za-z]\d")
_UNIT_SAME = {"퍼센트": "%", "나노미터": "나노", "nm": "나노"}

Fact = tuple[str, str]


def numbers(text: str) -> Counter[Fact]:
    """Return (value, unit) of every number: '80조 원' and '80조원' are one fact, and so are '1,000' and '1000'."""
    found: Counter[Fact] = Counter(("model", match[0].lower()) for match in _MODEL.finditer(text))
    for match in _NUMBER.finditer(_MODEL.sub(" ", text)):
        unit = match["unit"] or ""
        found[(_value(match["body"]), _UNIT_SAME.get(unit, unit))] += 1
    return found


def _value(body: str) -> str:
    total = sum(
        (Decimal(digits.replace(",", "")) * _SCALE.get(scale, 1) for digits, scale in _PART.findall(body)), Decimal(0)
    )
    return f"{total.normalize():f}"


_QUOTATION = re.compile(r"“([^”]*)”|\"([^\"]*)\"|‘([^’]*)’|(?<![가-힣A-Za-z0-9])'([^']*)'")


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Quotation marks, dashes and white space made alike, for comparing only."""
    text = re.sub(r"[“”„]", '"', re.sub(r"[‘’]", "'", text))
    return re.sub(r"\s+", " ", text.replace("∼", "~").replace("～", "~").replace("〜", "~")).strip()


def quotations(text: str) -> list[str]:
    """Return what stands between quotation marks, marks of all kinds."""
    return [
        plain(next((group for group in match.groups() if group is not None), "")) for match in _QUOTATION.finditer(text)
    ]


#: words that weaken a statement, by what they say
HEDGES: Mapping[str, re.Pattern[str]] = {
    "전망": re.compile(r"전망|내다보|내다봤|예상|관측|예측|점쳐"),
    "계획": re.compile(r"계획|방침|예정|구상|목표"),
    "결정": re.compile(r"기로 (?:했|한|하|결정|합의)"),
    "검토": re.compile(r"검토|고려 중|저울질|타진"),
    "가능성": re.compile(r"가능|수 있|수도 있|여지"),
    "추정": re.compile(r"것으로 보|추정|추산|듯|풀이|짐작"),
    "전언": re.compile(r"알려[졌진짐지]|전해[졌진짐지]|소식통|것으로 파악|라는 설명|설이 "),
    "의무": re.compile(r"야 한|야 할|야 함|야 하"),
    "추진": re.compile(r"추진"),
    "기대": re.compile(r"기대|희망|바란|바람"),
    "우려": re.compile(r"우려"),
}
NEGATION = re.compile(
    r"않|못[하한할해했함]|없[다는었을이음어으고지]|아니[다며라고었]|아님|아닌|(?<![가-힣])안 [가-힣]|불가|무산|철회|중단|부인|거부|거절|부결|취소"
)
