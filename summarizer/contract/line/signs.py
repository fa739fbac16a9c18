"""The hanja with which Korean headlines name countries and the like: '美 상무부', '中·日', '前 사장'.  Pure.

A line may carry them whatever its evidence is written in; the other rules read it with the signs in Hangul.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..source import Evidence

#: sign -> (what the other rules read for it, how evidence of four languages names the country)
_COUNTRIES = {
    "美": ("미", r"미국|(?<![가-힣])미(?= )|美|米|U\.?S\.?|America|Washington|백악관|White House"), "中": ("중", r"중국|中国|中國|中|China|Chinese|Beijing|베이징|北京|上海|深圳|我国"),
    "日": ("일", r"일본|日本|日(?![0-9])|Japan|Tokyo|도쿄|東京"), "韓": ("한", r"한국|국내|韓|韩|Korea|Seoul|서울"), "英": ("영", r"영국|英|U\.?K\.?|Brit|London|런던|England"), "獨": ("독", r"독일|独|德|獨|German|Berlin"),
    "佛": ("불", r"프랑스|仏|法国|法國|France|French|Paris"), "露": ("러", r"러시아|露|俄|ロシア|Russia|Moscow|Kremlin"), "臺": ("대만", r"대만|台|臺|Taiwan|Taipei"), "印": ("인도", r"인도|印|インド|India"), "歐": ("유럽", r"유럽|欧|歐|EU|Europe|Brussels"), "北": ("북", r"북한|朝|North Korea|Pyongyang"),
}  # fmt: skip
_OTHERS = {
    "前": "전",
    "現": "현",
    "新": "신",
    "對": "대",
    "反": "반",
    "與": "여",
    "野": "야",
    "檢": "검찰",
    "軍": "군",
    "靑": "청와대",
}
_ALL = {**{sign: hangul for sign, (hangul, _) in _COUNTRIES.items()}, **_OTHERS}
_NAMED = {sign: re.compile(told) for sign, (_, told) in _COUNTRIES.items()}
_HAN = r"\u3400-\u9fff\uf900-\ufaff"
#: a sign, or countries in a row, where a word begins; a word of hanja is left in its own language and is none
_SIGN = re.compile(
    rf"(?<![^\W\d_])(?:[{''.join(_COUNTRIES)}]{{1,3}}|[{''.join(_OTHERS)}])(?![{_HAN}\u3040-\u30ffA-Za-z])"
)


def in_hangul(text: str) -> str:
    """Return *text* with its headline signs in Hangul: '美 상무부' is '미 상무부'."""
    return _SIGN.sub(lambda match: "".join(_ALL[char] for char in match[0]), text)


def other_country(text: str, evidence: Evidence) -> str | None:
    """Return the sign of a country that the evidence does not name, where it names another that the line leaves out."""
    signs = [char for match in _SIGN.finditer(text) for char in match[0] if char in _COUNTRIES]
    if not signs:
        return None
    told = _countries(evidence) | _HOME.get(evidence.language, frozenset())
    left_out = [sign for sign in _countries(evidence) if sign not in signs and not _NAMED[sign].search(text)]
    return next((sign for sign in signs if sign not in told and left_out), None)


#: what a paper speaks of without a name
_HOME = {"ko": frozenset("韓"), "ja": frozenset("日"), "zh": frozenset("中臺")}


@lru_cache(maxsize=512)
def _countries(evidence: Evidence) -> frozenset[str]:
    return frozenset(sign for sign, named in _NAMED.items() if named.search(evidence.text))
