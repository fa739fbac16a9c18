"""Marks in Korean of a Chinese sentence that was read against its sense, or that tells nothing; pure.

Each row is a class of error seen in real news: who reads it drops the sentence, for no line is better than a false one.
The rows stay at the printed line: the chart joins neighbours by cost and every join of theirs is right elsewhere, so that only
the whole, its ellipses filled and its names in place, tells which one was wrong.
"""

from __future__ import annotations

import re
from functools import cache

from .names import names

_DAY = r"(?:올해|지난해|내년|\d{4}년|\d{1,2}월|\d{1,2}일|\d분기)"
_ROWS = tuple(
    re.compile(pattern)
    for pattern in (
        # what an adverb, a preposition or a measure word drew away from its clause
        r"^(?:공동으로|단독으로|각각|직접|빠르게|크게|적극적으로|정식으로|함께) ",
        r"^이후부터 ",
        r"(?<=[가-힣A-Za-z]) 전 세계[은는이가] ",
        r"(?:발표|언급|보도|공시|강조|예상)[와과] ",
        r"이번 (?:신흥|주목)|이번 소식[을은는이] ",
        r"전 [2-9]대 ",
        r"(?<=[A-Za-z가-힣]) 계획[와과] |(?:상업용|산업용) (?:대기업|기업|거두|전시회|업체)",
        # two objects of one verb, and a verb without the thing it is done to
        r"[가-힣]{2,}[을를] (?:전망|생산|투자|개발|판매|공급|발전|추진)[을를] ",
        r"(?:기업|업체|회사|직원|부서|기관)[을를] 지시(?:했|하|할)",
        rf"[은는] {_DAY}[^,]*부터 시작(?:했|한)다",
        r"(?:참석|참여|출석)이 있",
        r"(?:환자|인구|소비자)(?: \S+)* 명을 두고 있",
        # somebody who was named before, or a title without its firm
        r"(?<![가-힣])그(?:는|가|를|와|의|에게)? |앞서 언급한",
        r"^겸 |(?<![장O자사재수너표석원리관인]) 겸 ",
        # whose figure
        r"^(?:(?:FY ?)?[\d가-힣]*(?:회계연도|분기|반기|년|월|올해|지난해|연간|\d)에? )*(?:매출|순이익|영업이익|총매출|순손실|주당순이익|EPS|매출총이익률)[은는] (?=[^,]*\d)",
        # nobody says what is said
        r"(?:말했|언급했|밝혔)다고 (?:답|언급|발표|말|밝|부연|설명)",
        # words that stand for another sense
        r"개조에 연결|시리즈 ?[A-F]\S*에 진출|(?<![가-힣])미래 (?:\S+ )?모든 ",
        r"(?:달러|위안|원|상승|하락)(?:로|으로|을|를)?(?: 높\S*)?(?: (?:상승|하락)[을를])? 개최|개최로 높|손실에 놓|열풍을 열|(?:사업|제품|업무) 진출|에서 혜택을 |(?:AI|시장|산업|기술|응용|성장)[이가은는] 발생",
        r"강한 (?:증가|성장)에서|동의하는 데|[가-힣]류 (?:AI|기업)",
        # one half of a deed: with whom, and not on what; how much, and not into what
        r"^[^,]*[와과] 합의했다$",
        r"^[^,]*(?:서한|상황|내용)을 공개했다$",
        r"기회를 (?:잡|맞)",
        r"[은는] (?:약 |최대 |최소 )?\d[^ ,]*(?: ?(?:달러|위안|원|엔|유로|대만달러))(?: 이상)?[을를] 투입(?:했|한|할)",
        # whose share, whose days
        r"^(?:(?:\d{4}년|\d{1,2}월|\d{1,2}일|개장|장중|장 초반|마감|올해|지난해|지난달)\S* (?:때 )?)*(?:최종적으로 )?(?:주가|시가총액|종가)[은는이가] ",
        # 'this', of what the sentence before named
        r"(?<![가-힣])이번 (?:\S+ ){0,3}?(?:\S*(?:기업|업체|회사|그룹|은행|스타트업)|성명|소식|조치)(?=[은는이가의을를에와과로]|$)|(?<![가-힣])이들 ",
        # 'around a strategy' as a siege; a figure carried out in place of the deed that has it
        r"둘러[싸쌀쌌](?!인)|(?:%|\d ?(?:명|개))[을를] (?:진행|실시|시행|단행|추진)",
        # a noun that is its own neighbour; a figure that a plan reaches
        r"(?<![가-힣])(\S+?)[와과] \1[와과]의|달할 계획|분야 \S+한 ",
        # what was expected told as what grew; a share that trades; a stage that has grown
        r"예상치?[은는] [^,]*(?:증가|감소|상승|하락)|거래[은는] (?:약 )?\d|(?:증가|성장|상승|확대)한 (?:단계|시기|국면)",
        # three posts side by side: whose each is
        r"(?:(?:CEO|회장|사장|대표)(?:,|[와과]) .*){2}(?:CEO|회장|사장|대표)[은는이가]|(?:CEO|회장|사장)[,와과] [^,]*(?:CEO|회장|사장), [^,]*(?:CEO|회장|사장)[은는이가]",
        # a level that one is laid on; a figure that a report shows, told as somebody's word
        r"(?:수준|상태|지위)에 놓|[다라]고 나타[났나난]|에서 나올 것으로 ",
        # that it was said, and not what
        r"^(?!.*(?:[을를]|[다라자]고) )[^,]*(?:보도|언급|지적|강조)[했됐]다$",
        # two days of one deed
        r"\d{1,2}월 \d{1,2}일 [^,]*[은는] [^,]*\d{1,2}월 \d{1,2}일",
        # the year before a year that is told; a reply to papers that a firm's house of a land gives
        r"\d{4}년.*재작년|부문에서 (?:외신|언론|매체)에 ",
        # an adverb before the name of a deed; a kind of income that no Korean house tells
        r"(?<![가-힣])(?:크게|빠르게|대폭|점차) (?:\S+ )?(?:절감|감소|증가|확대|축소|인하|인상|상승|하락)의 |(?<![가-힣])스마트 (?:매출|수입)",
        # what is begun by itself; what is planned to be expected
        r"(?P<begun>[가-힣]{2,})[은는이가] [^,]*(?P=begun)[을를] (?:시작|개시)|것으로 (?:예상|전망|기대)(?:될|할) ",
        # a forecast as a noun before its year
        r"예상치 (?:올해|내년|지난해|이번)",
        # the same said twice
        r"(?P<told>\S+[을를] \S+할 수 있).*(?P=told)",
    )
)
#: a plan, and what it holds told as a fact
_PLANNED = re.compile(r"(?:계획|예정|방침)이고, ")
#: 通用 at the head of a clause is General Motors, and not 'of general use'
_GENERAL = re.compile(
    r"(?:^|[，,；])通用(?=[预預表称稱宣计計将將首董执執今去已也则則指透发發旗还還曾股财財第]|CEO|公司|集团|集團)"
)
_ITS_PART = re.compile(r"[，,]由")
#: what is told of one and of more, of which a cut leaves the one
_NOT_ONLY = re.compile(r"不仅|不只|不但|不单|不光|不僅|不單|並非只|并非只")
_BESIDES = re.compile(r"뿐|외에")
#: 'there is a maker that shares', 'questions concerning the state of': read as nouns side by side
#: 'although', without what holds nevertheless
_CONCEDED = re.compile(r"^(?=.*(?:虽然|雖然|尽管|儘管|虽|雖))(?!.*(?:但|仍|却|卻|可是|然而|依然|还是|還是))")
_DRAWN_TOGETHER = re.compile(
    r"有[^，,]{1,12}分享(?:$|[，,。：:])|[有關关]{2}[^，,。]{2,}的(?:问题|問題|消息|报道|報導|传闻|傳聞)"
)
#: somebody of whom a firm speaks, and is not itself
_HE = re.compile(r"(?:表示|称|说|指出|宣布|透露|强调|稱|說|強調)[，：,]?[他她](?!们|們|国|國)")
_HEAD = re.compile(r"(?:은|는)? |,")
#: firms of which papers of another land tell in another money than their own
_TAIWANESE = re.compile(
    r"^(?:[^,]* )?(?:폭스콘|TSMC|미디어텍|위스트론|위윈|콴타|페가트론|UMC|ASE|에이서|에이수스|컴팔|인벤텍|난야|델타일렉트로닉스|라간정밀) ?(?:[은는이가의]|주가|매출)"
)
_MAINLAND = re.compile(
    r"^(?:[^,]* )?(?:샤오미|텐센트|알리바바|바이두|메이퇀|비야디|니오|샤오펑|리오토|센스타임|SMIC|레노버|콰이쇼우|징둥|CATL|닝더스다이)(?: [^,]*)?(?:주가|시가|종가|거래대금)"
)


#: a second clause about something else: whose it is must stand in it, or the reader gives it to the first one
_SECOND = re.compile(
    r"(?:[했됐었았렸]고|[했됐었았렸]지만|하고|되고|있고|이고|으며|하며), (?P<whom>(?:(?![은는] )[^,])+?)[은는] "
)
_THINGS_OF_ONE = re.compile(
    r"(?:실적|예상치?|전망|주가|투자액|표현|수요|투자|지출|양측|사업|제품|생산능력|금액|비율|점유율)$"
)


def _is_named(whom: str) -> bool:
    return (
        _THINGS_OF_ONE.search(whom) is None or any(name in whom for name in firms()) or bool(re.search(r"[A-Z]", whom))
    )


@cache
def firms() -> frozenset[str]:
    """The firms that the tables name, in Korean."""
    return frozenset(korean for korean, kind in names().values() if kind == "name")


def is_misread(text: str, sentence: str) -> bool:
    """Is *text*, the Korean of *sentence*, read against its sense, in the wrong money, or empty?"""
    if any(pattern.search(text) for pattern in _ROWS) or _DRAWN_TOGETHER.search(sentence) or _CONCEDED.match(sentence):
        return True
    if _PLANNED.search(text) and _ITS_PART.search(sentence):
        return True
    if _NOT_ONLY.search(sentence) and not _BESIDES.search(text):
        return True
    if _GENERAL.search(sentence):
        return True
    if _HE.search(sentence) and _HEAD.split(text)[0] in firms():
        return True
    yuan = _TAIWANESE.search(text) and "위안" in text
    dollars = _MAINLAND.search(text) and "대만달러" in text
    return bool(yuan or dollars) or any(not _is_named(found["whom"]) for found in _SECOND.finditer(text))
