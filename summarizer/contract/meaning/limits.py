"""A line that narrows what is said to one thing ('미국에만', '직책만', '한 곳에 한해') has that from its evidence.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ...text import words
from ..inflection import is_particle
from ..source import Evidence

#: '만' behind a word, and what says the same; never a number ('3만'), an ending ('하지만'), a span ('3년 만에')
_ONLY = re.compile(
    r"(?P<noun>[가-힣A-Za-z0-9]{2,}?)(?:에게|에서|으로|로|에)?(?P<only>만)(?:이|을|은|의|으로|도)?(?=[ ,…]|$)(?! 못)(?!(?<=[^에로서게]만) (?:약 |총 |모두 |최대 |무려 |연 |연간 )?\d)|[에로으] ?한(?:해|정해|정하|정된|정돼)(?=[ ,…]|$)"
)
#: what '만' limits without leaving anything out ('하나만', '일부만', '이것만으로도', '이름만')
_LOOSE = words(
    "그것 이것 하나 일부 혼자 자체 이름 얼마 조금 잠깐 잠시 당분간 절반 그때 한때 그 이 저 것 뿐 때 번 수 중 정도 이번 올해 지난해 오늘 지금 아직 하루 한동안 최소한 오히려 서로 말 마음 생각 소문 하지 다 오랜"
)
#: '만' behind what is quoted says no more than 'he said just that' ('뽑겠다고만 언급')
_QUOTED = ("다고", "라고", "자고", "냐고")
#: a figure before it counts what there is ('3곳만')
_COUNTED = re.compile(r"\d|[십백천수]$|^(?:한|두|세|네|몇|첫)(?:곳|명|개|번|대|차례)$")
#: evidence that leaves something out: outright, or by denying, excepting or setting something apart
_LIMITS = re.compile(
    r"(?i)(?<!not )(?<!n't )\b(?:only|sole\w*|solely|just|alone|exclusiv\w*|exclud\w*|except\w*|merely|single|restrict\w*|limit\w*|nothing|other than|but not|rather than|instead|without|unless|until|"
    r"unique\w*|peculiar\w*|distinct\w*|characteristic\w*|particular\w*|own|no longer|not|no|none|never|neither|nor|cannot|dedicated|short|brief\w*|simply|simple|curt\w*|terse\w*|little|few|scant|specific\w*|confin\w*|narrow\w*|one of|unlike|while|whereas)\b|(?<!not )n't\b(?! (?:only|just|merely))|"
    r"特有|固有|独特|独自|特別|とどめ|留め|だけ|のみ|しか|限|専|ばかり|単独|短く|短い|一言|ひと言|簡単に|手短|唯|ない|なく|なかった|ず[、に]|除|以外|絞|特化|[一1]社|"
    r"特有|独有|獨有|固有|仅|僅|只|唯|独|獨|单|單|限|专|專|短短|简短|簡短|一句|简单|簡單|寥寥|光靠|才|不|未|没|沒|无|無|除|另|"
    r"만(?=[ ,.이을은의으도]|$)|뿐|한정|한해|국한|제한|오직|짧|한마디|간단히|간략|단독|오로지|밖에|않|없|아니|못|제외|빼고|전용|반면|달리|대신|특유|고유|독특|특별|특히"
)
_NOT_ONLY = re.compile(
    r"(?i)(?:\bnot|n't) (?:\w+ )?(?:just|only|merely|solely)\b|だけで(?:は|も)?なく|のみならず|不仅|不僅|不只|不光|뿐(?:만)? ?아니|에 그치지 않|만이? 아니"
)


def narrowed(text: str, evidence: Evidence) -> str:
    """The first thing to which *text* limits itself where its evidence limits nothing, or sets it beside others; empty: none."""
    for found in _ONLY.finditer(text):
        if _only(text, found) and (not _limits(evidence) or _beside_others(text, found, evidence)):
            return found[0]
    return ""


#: behind a noun of Korean evidence: others are meant too
_AND_OTHERS = ("부터", "와 ", "과 ", "도 ", "뿐", "은 물론", "는 물론", "까지")


def _beside_others(text: str, found: re.Match[str], evidence: Evidence) -> bool:
    """Does Korean evidence set the very thing, with the word before it, beside others ('비조영 CT부터')?"""
    if evidence.foreign or not found["noun"]:
        return False
    thing = text[text.rfind(" ", 0, max(0, found.start() - 1)) + 1 : found.end("noun")]
    told = " ".join(evidence.sentences)
    behind = [told[at + len(thing) :] for at in _places(thing, told)]
    return bool(behind) and all(rest.startswith(_AND_OTHERS) and not rest.startswith("뿐이") for rest in behind)


def _places(thing: str, told: str) -> Iterator[int]:
    at = told.find(thing)
    while at >= 0:
        yield at
        at = told.find(thing, at + 1)


def _only(text: str, found: re.Match[str]) -> bool:
    noun = found["noun"]
    if noun is None:
        return True
    return (
        noun not in _LOOSE
        and not noun.endswith(_QUOTED)
        and _COUNTED.search(noun) is None
        and is_particle(text, found.start("only"))
    )


@lru_cache(maxsize=2048)
def _limits(evidence: Evidence) -> bool:
    return _LIMITS.search(_NOT_ONLY.sub(" ", " ".join((*evidence.sentences, *evidence.canonical)))) is not None
