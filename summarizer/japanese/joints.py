"""Figures, years, brackets and particles between the parts of a rendering of Japanese, as Korean print has them; pure.

Rows of :mod:`summarizer.japanese.idioms`, which puts them.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .korean import particle, refitted
from .nounchains import common

Put = str | Callable[[re.Match[str]], str]

_UNIT = r"(?:%|배|명|대|엔|원|달러|위안|유로|파운드|개사|개|곳|건|년|개월|시간|톤|캐나다달러|대만달러|홍콩달러|MW|GW|GWh|km)"


def _over(match: re.Match[str]) -> str:
    return f"{match['figure']}{particle(match['figure'], '이')} 넘는 "


_CAME_TO = {"되고, ": "기록하고, ", "되며, ": "기록하며, ", "됐다.": "기록했다.", "됐으며, ": "기록했으며, "}


def _came_to(match: re.Match[str]) -> str:
    figure = match["figure"]
    return f"{figure}{match['gloss'] or ''}{particle(figure, '을')} {_CAME_TO[match['form']]}"


def _aims_over(match: re.Match[str]) -> str:
    return f"{match['figure']}{particle(match['figure'], '을')} 넘긴다는 "


def _rate(match: re.Match[str]) -> str:
    """율 behind a vowel or ㄴ, else 률."""
    return match["before"] + ("율" if (ord(match["before"]) - 0xAC00) % 28 in (0, 4) else "률")


FIGURES: tuple[tuple[str, Put], ...] = (
    (rf"(?P<figure>\d[\d.,조억만천]* ?{_UNIT}) 초과의 (?=[가-힣\d])", _over),
    (rf"(?P<figure>\d[\d.,조억만천]* ?{_UNIT}) 초과로 (?:할|하는|한) (?=목표)", _aims_over),
    (r"(?<=[엔원러안로]) 초과(?:에서|으로|에) (?=인수|매입|매각|취득)", " 이상에 "),
    (r"(?<=감소|증가|상승|하락)의 (?=(?:약 )?\d)", "한 "),
    (r"(?<=[가-힣])(?P<before>[가-힣])율(?=[은는이을과의로 ,.]|$)", _rate),
    (r"(?<=번째)에(?= (?:큰|많은|높은|작은|긴))", "로"),
    (
        r"(?<![\d.,])([12]\d|3[0-5])년(?= (?:중반|후반|전반|초|말|여름|봄|가을|겨울|가동|이후|[상하]반기|연간|결산|회계연도|\d{1,2}월))",
        r"20\1년",
    ),
    (r"(?<![\d.,])(0?\d)년(?= 이후)", lambda match: f"200{int(match[1])}년"),
    (r"(?<![\d.,~])20년에(?= [가-힣]+(?:한|된|했|됐))", "2020년에"),
    (
        r"(?P<figure>\d[\d.,조억만천]* ?(?:대만|홍콩|캐나다)?(?:달러|엔|원|위안|유로|파운드|%))(?P<gloss>\([^()]*\))?[이가] (?P<form>되고, |되며, |됐다\.|됐으며, )",
        _came_to,
    ),
    (r"(?<=원)부터로,|(?<=엔)부터로,|(?<=러)부터로,", "부터이며,"),
    (
        r"(?P<base>예정|계획|지난해|전년|예상)[과와] 바뀌지 않는다\.",
        lambda match: match["base"] + particle(match["base"], "과") + " 같다.",
    ),
    (
        r"(?<![\d.,])(?P<years>[3-9]|10)년에 (?=(?:총 |약 )?\d[\d.,조억만천]* ?(?:달러|엔|원|위안|유로)(?:\([^()]*\))?(?:[을를]| 초과를| 넘게| 이상을) 투[입자])",
        r"\g<years>년 동안 ",
    ),
    (r"(?P<day>\d일[^.]*?)이날 자로", r"\g<day>같은 날 자로"),
    (rf"(?P<sum>\d[\d.,조억만천]* ?{_UNIT}) 초과를 (?=투[입자])", r"\g<sum> 넘게 "),
    (r"(?<=\d%)의 (?=(?:증가|감소|상승|하락)(?![가-힣]*[률율]))", " "),
    (r"최(?P<which>[고대저])의 (?=\d)", r"최\g<which>인 "),
    (r"(?<=\d)(?= 이상의 (?:나라|국가|지역|도시|기업|회사))", "개"),
    (r"(?<=\d)(?=점포)", "개 "),
    (r"(?P<post>CEO|CFO|COO|CTO)\((?P=post), (?P<age>\d\d)\)", r"\g<post>(\g<age>)"),
    (r"(?<![\d.,])(1[1-9]|2[1-9]|3[0-5])년에(?= (?!\d|걸쳐|한 |약 |총 ))", r"20\1년에"),
    (r"(?<!\d)([1-4]0) ?연대(?= |에)", r"20\1년대"),
    (r"(?P<change>매출|이익) (?P<way>증가|감소)가 된(?= )", r"\g<change>이 \g<way>한"),
    (r"지금까지의 최고(?=[는가])", "종전 최고"),
    (r"(?<=[\d엔원러안로억조만])의 (?=(?:영업|순)?(?:적자|흑자|손실|이익)(?![가-힣]*률))", " "),
)

_COUNTRY = r"(?:미국|일본|중국|한국|캐나다|독일|인도|호주|멕시코|영국|프랑스)"
_KIND = r"(?:업체|대기업|조사회사|회사|스타트업|최대 기업)"
#: nouns that are told of by how high or strong they are
_HIGH = re.compile(
    r"(?P<what>시가총액|품질|성능|수익성|경쟁력|부가가치|인기|수요|지명도|난이도|위험|가능성|관심|인지도|점유율|비율|단가|효율|정밀도|속도|규모|경쟁|변동|영향|관계|성장성|신뢰도|비중)의"
    r"(?= (?:높은|낮은|큰|작은|많은|적은|치열한|심한|빠른|깊은|강한|짙은|좋은|나쁜|비싼|싼|풍부한|뛰어난|긴밀한) )"
)
_GLOSSED = re.compile(
    r"(?P<word>[가-힣A-Za-z\d]+)(?P<gloss>\([A-Za-z\d.&-]+\))(?P<mark>과|와|은|는|이|가|을|를|으로|로)(?=[ ,])"
)


def _subject(match: re.Match[str]) -> str:
    return match["what"] + particle(match["what"], "이")


def _refitted(match: re.Match[str]) -> str:
    return match["word"] + match["gloss"] + refitted(match["word"], match["mark"])


def _side_by_side(match: re.Match[str]) -> str:
    """'미국 전기차 업체, 나루의 사장': what kind of firm it is stands before its name without a comma."""
    return match[0] if match["name"] in common() else f"{match['kind']} {match['name']}"


JOINTS: tuple[tuple[str, Put], ...] = (
    (_HIGH.pattern, _subject),
    (r"(?<=[가-힣A-Za-z]) (?=\([^()]{1,30}\))", ""),
    (r"(?<![^\s(‘])(\S+(?: \S+)?)\(\1\)", r"\1"),
    (_GLOSSED.pattern, _refitted),
    (r"(?<=[안러로엔원)]) 상당한 ", " 상당의 "),
    (rf"(?<![가-힣])(?P<land>{_COUNTRY})·(?=[가-힣]{{2,6}}주(?:[에의는은 ]|$))", r"\g<land> "),
    (
        rf"^(?P<kind>[^,은는이가을를]{{2,30}}{_KIND}), (?P<name>[가-힣A-Z][가-힣A-Za-z\d]+?)(?=[은는이가의]? )",
        _side_by_side,
    ),
    (r"(?<=[가-힣’)])의 이 나라에서의 ", "의 현지 "),
    (
        r"(?<![가-힣])(구형|신형|정례|임시|도시형|소형|중형|전임|후임|역대|각종|양측|쌍방|시판|국산|자사|당사|타사|타국)의 (?=[가-힣A-Z\d])",
        r"\1 ",
    ),
    (r"(?<=[가-힣A-Za-z])(?<!등)의 분야(?=[에의는])", " 분야"),
    (r"(?<=분야|부문|산업)의 (?=협력|제휴|투자|경쟁력|매출|기술|사업)", " "),
    (r"(?:(?<=분야)|(?<=부문)|(?<=산업)|(?<=반도체)|(?<=AI))에서의 (?=협력|제휴|투자|경쟁력|연계)", " "),
    (rf"^(?P<land>{_COUNTRY}|네덜란드|대만)의 (?=[가-힣A-Z ]{{1,20}}(?:대기업|업체|스타트업|최대 기업))", r"\g<land> "),
    (
        rf"(?<![가-힣])(?P<land>{_COUNTRY}|네덜란드|대만)의 (?=[가-힣]{{2,6}}시(?:에서|에|의|로)?[ ,])(?![가-힣]*(?:동|즉|일|임|수)시)",
        r"\g<land> ",
    ),
    (r"(?<=\d분기\))의 (?=매출|영업이익|순이익)", " "),
    (r"의 요청에(?= (?:응|답|회답))", " 요청에"),
    (r"논평의 요청", "논평 요청"),
)
