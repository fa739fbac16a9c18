"""Does a Korean sentence tell what lies behind the news: what another year saw, what is done as a rule; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from .morphology import QUOTED

_YEAR = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)년")
_LAST_YEAR = re.compile(r"(?<![가-힣])(?:지난해|작년|재작년)")
#: a day, a month or a stretch of time of the news itself
_NOW = re.compile(
    r"(?<![가-힣])(?:올해|올 |이번|이날|이달|최근|현재|오늘|내년|내달|지난달|전날|오는|향후|앞으로|이제|다시|처음으로)|(?:1?\d)월 [1-3]?\d일|(?<!\d)[1-3]?\d일(?!\s?(?:간|동안))"
)
#: the other year is what the news is held against, or the year of the figures that are the news
_MEASURED = re.compile(
    r"(?:년|월|기|간|일|점) 대비|보다|비교|비해|만에|이후|이래|같은 (?:기간|달|분기)|동기|최고|최대|최저|최소|최초|처음|경신|연속|돌파|넘어|웃돌|밑돌|매출|영업이익|순이익|영업손실|순손실|실적|판매|수출|수입|점유율|비율|비중|%|증가|감소"
)
#: syllables that close in ㅆ, as past tenses do; 있다 and 겠다 are none
_PAST = "".join(map(chr, range(ord("갔"), ord("힣") + 1, 28))).replace("있", "").replace("겠", "")
_HAPPENED = re.compile(rf"(?:[{_PAST}]|바 있|적이 있)(?:다|습니다)[.]?$")
_AS_A_RULE = re.compile(r"(?<![가-힣])(?:통상|통상적으로|일반적으로|대개|관례상|원칙적으로)(?![가-힣])")
#: what somebody said or did before the news: '앞서 …라고 말한 바 있다', '…라고 했었다'
_BEFORE = re.compile(
    r"^(?:[^,\"“]{0,40} )?앞서,? [^.]*(?:[은한]|[가-힣]) 바 있(?:다|습니다)[.]?$|[했였었]었(?:다|습니다)[.]?$"
)
#: '형사소송법에 따르면 …할 수 있다'
_BY_LAW = re.compile(
    r"^[^,\"“]{0,20}법(?:상|에 따르면|은|에는|에서는)[ ,][^\"“]*(?:[는한된인]다|있다|합니다|됩니다|있습니다)[.]?$"
)


#: 'the lights went out early in 2024': what follows happened then
_WAS_THEN = re.compile(
    r"^[^\"“]*(?:것은|건|때는|시점은|시기는) [^\"“]*(?:19|20)\d\d년[^\"“]{0,12}(?:였다|이었다|였습니다|이었습니다|부터다|부터였다)[.]?$"
)
#: 'after two years': how long ago that was, counted from the year that is told
_AFTER_YEARS = re.compile(r"(?<!\d)(?P<years>\d{1,2})년(?: \d{1,2}개월)? 만에")


def set_in_the_past(sentences: Sequence[str], index: int, published: date | None) -> bool:
    """Does the sentence before set the time in another year, and this one name none of its own?"""
    told = QUOTED.sub(" ", sentences[index])
    if not index or published is None or _NOW.search(told) or not _HAPPENED.search(told):
        return False
    then = _WAS_THEN.match(sentences[index - 1])
    return then is not None and all(int(match["year"]) < published.year for match in _YEAR.finditer(then[0]))


def bygone(sentence: str, published: date | None) -> bool:
    """Is it history, or a rule that holds at all times, told beside the news?

    A year before that of the paper with an act that is over and nothing of today; a comparison is none, nor are figures.
    """
    told = QUOTED.sub(" ", sentence)
    if _AS_A_RULE.search(told) or _BY_LAW.search(told) or _BEFORE.search(told):
        return True
    years = [int(match["year"]) for match in _YEAR.finditer(told)]
    measured = _MEASURED.search(told) is not None and not _long_over(told, years, published)
    if not _HAPPENED.search(told) or _NOW.search(told) or measured:
        return False
    past = published is not None and years != [] and max(years) < published.year
    return past or (_LAST_YEAR.search(told) is not None and (not years or past))


def _long_over(told: str, years: Sequence[int], published: date | None) -> bool:
    """'2013년 나온 제품은 2년 만에 판매가 중단됐다': counted on, it is over for more than a year."""
    after = _AFTER_YEARS.search(told)
    if after is None or published is None or not years:
        return False
    return max(years) + int(after["years"]) < published.year - 1
