"""Quotations, hedges and negation of a Korean line, in a form that can be compared; pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

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
    "가능성": re.compile(r"(?<!지속)(?<!지속 )가능|수 있|수도 있|여지"),
    "추정": re.compile(r"것으로 보|추정|추산|듯|풀이|짐작"),
    "전언": re.compile(r"알려[졌진짐지]|전해[졌진짐지]|소식통|것으로 파악|라는 설명|설이 "),
    "의무": re.compile(r"야 한|야 할|야 함|야 하"),
    "추진": re.compile(r"추진"),
    "기대": re.compile(r"기대|희망|바란|바람"),
    "우려": re.compile(r"우려"),
}
NEGATION = re.compile(
    r"않|못[하한할해했함]|없[다는었을이음어으고지]|아니[다며라고었]|아님|아닌|(?<![가-힣])안 [가-힣]|불가(?![피결분역])|무산|철회|중단|(?<![뇌휘본정내간대일외상남북동서중])부인|거부|거절|부결|취소"
)
