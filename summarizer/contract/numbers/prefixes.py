"""What a unit is multiplied by: '2나노' is not two micrometres, '8기가바이트' no megabytes.  Pure."""

from __future__ import annotations

import re

#: prefix -> (in a line, in the evidence), right behind the digits
_PREFIXES = (
    ("나노", r"나노|nm(?![a-z])", r"나노|nm(?![a-z])|ナノ|纳米|奈米|nano"),
    ("마이크로", r"마이크로(?!소프트|론)|[μµ]m", r"마이크로|[μµ]m|マイクロ|ミクロン|微米|micro|micron"),
    ("밀리", r"밀리|mm(?![a-z])|m[gLsA](?![a-z])", r"밀리|mm(?![a-z])|m[gLlsA](?![a-z])|ミリ|毫|公厘|milli"),
    ("센티", r"센티|cm(?![a-z])", r"센티|cm(?![a-z])|センチ|厘米|公分|centi"),
    (
        "킬로",
        r"킬로|[kK](?:W|B|g|m|Hz|bps)(?:h)?(?![A-Za-z])",
        r"킬로|[kK](?:W|B|g|m|Hz|bps)(?:h)?(?![A-Za-z])|キロ|千瓦|千克|公里|公斤|千米|千字|kilo",
    ),
    (
        "메가",
        r"메가(?!커피|존|박스)|M(?:W|B|Hz|bps)(?:h)?(?![A-Za-z])",
        r"메가|M(?:W|B|Hz|bps)(?:h)?(?![A-Za-z])|メガ|兆瓦|兆字|兆赫|百万瓦|mega",
    ),
    (
        "기가",
        r"기가|G(?:W|B|Hz|bps)(?:h)?(?![A-Za-z])",
        r"기가|G(?:W|B|Hz|bps)(?:h)?(?![A-Za-z])|ギガ|吉瓦|吉字|吉赫|千兆|giga|gig$",
    ),
    (
        "테라",
        r"테라(?!폼|파워)|T(?:W|B|Hz|bps)(?:h)?(?![A-Za-z])",
        r"테라|T(?:W|B|Hz|bps)(?:h)?(?![A-Za-z])|テラ|太瓦|太字|太赫|兆兆|tera",
    ),
    ("페타", r"페타|PB(?![A-Za-z])", r"페타|PB(?![A-Za-z])|ペタ|拍字|peta"),
    ("엑사", r"엑사|EB(?![A-Za-z])", r"엑사|EB(?![A-Za-z])|エクサ|艾字|exa"),
)
_FIGURE = r"(?P<n>\d+(?:\.\d+)?)[ -]?"
_SAID = re.compile(_FIGURE + "(?:" + "|".join(f"(?P<p{at}>{said})" for at, (_, said, _) in enumerate(_PREFIXES)) + ")")
_TOLD = re.compile(_FIGURE + "(?:" + "|".join(f"(?P<p{at}>{told})" for at, (_, _, told) in enumerate(_PREFIXES)) + ")")


def other_scale(text: str, evidence: str) -> str | None:
    """Name the figure of *text* whose unit the evidence multiplies by something else."""
    for said in _SAID.finditer(text):
        told = {match.lastgroup for match in _TOLD.finditer(evidence) if match["n"] == said["n"]}
        if told and said.lastgroup not in told:
            return f"'{said[0]}'의 단위가 원문과 다릅니다: 나노·킬로·메가·기가를 원문대로 쓰세요"
    return None
