"""A line made of a Japanese sentence, as a desk prints it: few commas, no 에 behind a day, the noun that ends it; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..korean.morphology import Token, analyse
from ..text import words

#: words of time and of order that no comma follows in print
_ADVERBS = words(
    "뒤 후 외 때 동안 중 현재 한때 올해 지난해 내년 당시 이후 이전 직후 앞으로 이미 아직 당초 우선 향후 최근 등 가운데 전 날 경우 반면 결과 처음 다음 달 상반기 하반기"
)
_JOINED = words(
    "위하 통하 대하 따르 관하 맞추 비하 의하 더하 앞서 둘러싸 향하 이어 거치 인하 포함하 제외하 걸치 즈음하"
)
_ENDS = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"(?P<what>견해|생각|의향|인식) (?:설명|발표|표명|공개)$", r"\g<what>@ 밝힘"),
        (r"의무화 중$", "의무화"),
        (r"(?<=할) 생각을 밝힘$", " 뜻을 밝힘"),
        (r"(?<=[획침] )공표$", "발표"),
        (r"목표로 내걺$", "목표로 제시"),
        (r"움직임이? 잇따르는 중$", "움직임이 잇따름"),
        (r"(?P<what>포부|각오) 언급$", r"\g<what>를 밝힘"),
        (r"할 준비를 하는 중$", "할 준비 중"),
        (r"(?<=[가-힣]{2}) 씨(?=에 따르면|로 교체)", ""),
        (r"목표를 내걺$", "목표 제시"),
        (r"(?<=[을를]) 벎$", " 벌어들임"),
        (r"(?<=\d명) 일함$", "이 일함"),
        (r"(?P<noun>[가-힣]{2,})[을를] 정함$", r"\g<noun> 결정"),
        (r"(?<=에게) 언급$", " 전달"),
        (
            r"^(?P<who>[^,]*(?:통신|신문|로이터|블룸버그|방송|닛케이|CNN|CNBC)(?:[은는이가도]|,) .*[다라]고) (?:언급|전함|밝힘)$",
            r"\g<who> 보도",
        ),
        (
            r"(?<=\d일)(?P<zone>\(현지시간\))?에(?= (?:보도|발표|공개|공표|결정|합의|확인|취임|사임|퇴임|체결|귀국|출국|방한|방일|방미|출발|도착|개최|개막|면담|회동|회담|만남)$)",
            r"\g<zone>",
        ),
        (r"(?<=\d[일월년])에 (?=[가-힣]+에서 )", " "),
    )
)
_OBJECT = {"견해": "견해를", "생각": "생각을", "의향": "의향을", "인식": "인식을"}


def polished(line: str) -> str:
    """*line* as it is printed."""
    for pattern, put in _ENDS:
        line = pattern.sub(put, line)
    line = re.sub(r"(?P<what>[가-힣]{2})@", lambda match: _OBJECT[match["what"]], line)
    return _with_few_commas(line)


#: a name in quotation marks, as Japanese papers mark products and papers: nobody says it
_NAME = re.compile(
    r"‘(?P<name>[A-Za-z\d가-힣][A-Za-z\d가-힣 .+&-]{0,18}(?:\([A-Za-z\d가-힣]{2,12}\))?)’(?! ?(?:이?라[고는며]|고 |며 ))"
)
_SENTENCE = re.compile(r"[다까요]$")


def without_name_quotes(sentence: str) -> str:
    """The Korean *sentence*, its names without quotation marks; what somebody says keeps them."""
    return _NAME.sub(lambda match: match[0] if _SENTENCE.search(match["name"]) else match["name"], sentence)


def _with_few_commas(line: str) -> str:
    tokens = analyse(line)
    idle = [
        token.start
        for before, token in pairwise(tokens)
        if token.tag == "SP" and line[token.start] == "," and _needs_none(tokens, before)
    ]
    for at in reversed(idle):
        line = line[:at] + line[at + 1 :]
    return line


def _needs_none(tokens: Sequence[Token], before: Token) -> bool:
    if before.tag in ("JKB", "MAG", "JKO", "JKS"):
        told = any(token.tag in ("JX", "JKS") for token in tokens[: tokens.index(before)])
        return before.form not in ("으로", "로") or not told  # '총액은 8000억 엔으로, …' tells what it is
    if before.tag.startswith("N"):
        return before.form in _ADVERBS
    if before.tag != "EC":
        return False
    if before.form in ("어", "아"):
        return True
    verb = next((token for token in reversed(tokens[: tokens.index(before)]) if token.tag.startswith("V")), None)
    return verb is not None and verb.end >= before.start - 1 and verb.form in _JOINED
