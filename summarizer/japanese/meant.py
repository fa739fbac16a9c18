"""Words that mean one thing here and another there, told apart by what stands in the sentence; pure.

A 被告 whom prosecutors accuse is 피고인, a 公聴会 of a parliament 청문회; 同日 of 同日付 is the day just told, not the paper's.
"""

from __future__ import annotations

import re

from .joints import Put
from .korean import particle

#: a criminal case
_TRIED = "기소|징역|구속|체포|실형|집행유예|무죄|유죄|보석|구형"
#: what a parliament does
_HEARD = "상원|하원|의회|의원|증언|국회|위원회"
_HAPPENS = (
    "판결|공판|심리|선고|변론|기자회견|회견|회담|회의|발표회|설명회|행사|총회|협의|강연|시상식|집회|재판|심문|면담"
)
_WHERE = "법원|법정|재판소|지법|고법|대법원|회의장|본사|호텔|행사장|관저|의사당"
_DAY = r"(?: ?(?:\d{1,2}월 )?\d{1,2}일,?)?"
_TOOK_PLACE = {"이었다": "있었다", "였다": "있었다", "이며": "있었으며", "이고": "있었고"}
_KNOWS = "씨|교수|애널리스트|변호사|전문가|관계자|연구원|연구자|기자|평론가|컨설턴트|소장|소식통|인사|사람|인물"
#: what others answer to: '유출을 받은 지도' follows a leak
_BEFALLEN = (
    "유출|누출|장애|사고|사태|사건|악화|급증|급감|급락|급등|부진|감소|증가|하락|상승|확대|발표|보도|판결|결정|강화|완화|합의|인상|인하|"
    "개정|폐지|중단|지연|파산|둔화|호조|침체|불황|위기"
)


def _there(match: re.Match[str]) -> str:
    return f"{match['event']}{match['place']}에서 {_TOOK_PLACE[match['form']]}"


def _half(match: re.Match[str]) -> str:
    return " 상반기" if match["half"] == "전" else " 하반기"


def _known(match: re.Match[str]) -> str:
    return f"{match['what']}{particle(match['what'], '을')} 잘 아는 "


_BEHIND_CONSONANT = str.maketrans({"는": "은", "가": "이", "를": "을", "와": "과"})

MEANT: tuple[tuple[str, Put], ...] = (
    (rf"공청회(?=.*(?:{_HEARD}))", "청문회"),
    (rf"(?P<before>(?:{_HEARD}).*?)공청회", r"\g<before>청문회"),
    (
        rf"(?<![가-힣])피고(?P<mark>[은는이가을를와과의도에])(?=.*(?:{_TRIED}))",
        lambda match: "피고인" + match["mark"].translate(_BEHIND_CONSONANT),
    ),
    (r"앞둬(?=[ ,])", "앞두고"),
    (r"(?<=\d%) (?P<way>상승|하락|증가|감소)[이가] 되(?=고|며)", r" \g<way>하"),
    (r"(?<=분기|연간|연결|월간) 기반에서(?= )", " 기준으로"),
    (r"(?<=\d년|년도|올해|내년|작년) (?P<half>[전후])반(?=[에의,]|부터|까지| )", _half),
    (r"(?<=지난해) (?P<half>[전후])반(?=[에의,]|부터|까지| )", _half),
    (r"나타낸 (?=(?:[^ ,]+ ){0,5}(?:계획|방안|목표|조건|전략)[을를은의])", "제시한 "),
    (r"(?<![가-힣])안정한 (?=[가-힣])", "안정적인 "),
    (r"(?<![가-힣])개별에 (?=[가-힣])", "개별적으로 "),
    (r"잇는 (?=(?:[^ ,]+ ){0,3}계약)", "맺는 "),
    (r"(?P<what>장치|라인|공장|설비|시스템|생산)의 출범(?=[에을이과])", r"\g<what> 가동"),
    (r"(?<=인터뷰|취재|질문|협상|협의|요청)에 따라 있(?=었|는|다)", "에 응하고 있"),
    (r"이날 자로", "같은 날 자로"),
    (
        r"(?<![가-힣])부정에 (?!대[한해]|관[한해]|따[른라]|의[한해]|[가-힣]*(?:연루|가담|관여|개입))(?=[가-힣])",
        "부정하게 ",
    ),
    (r"전용에 (?=개발|설계|제작|만[드든들])", "전용으로 "),
    (r"(?<=예상|예정|계획|약속|기대|지시|순서|절차)대로에(?= )", "대로"),
    (rf"(?P<what>(?:{_BEFALLEN}))[을를] 받은 (?=[가-힣])", r"\g<what>에 따른 "),
    (rf"(?P<what>[가-힣]{{2,}}(?<!이내)(?<!기한)(?<!이후))에 자세한 (?=[^,.]{{0,20}}(?:{_KNOWS}))", _known),
    (r"고 있을 것으로 전망되(?=고 있다|었다|ㄴ다)", "고 있는 것으로 추정되"),
    (r"고 있을 것으로 전망(?=된다|됐다|되며)", "고 있는 것으로 추정"),
    (r"(?<=가치|[가-힣]수|액수|금액|총액)에서 나(?=눈|누|눌|눴)", "로 나"),
    (r"(?P<was>[했었였던됐]던) 것(?=[이도] 있)", r"\g<was> 적"),
    (
        rf"(?P<event>(?:{_HAPPENS})[이가]{_DAY},? ?)(?P<place>(?:[가-힣A-Za-z]+ )*?[가-힣A-Za-z]*(?:{_WHERE}))(?P<form>이었다|였다|이며|이고)(?=[.,])",
        _there,
    ),
    (r"(?<![가-힣])나라의 (?=보조금|지원|예산|정책|규제|심사)", "정부의 "),
    (r"(?P<head>^|, |며 )나라(?P<mark>[는가]) (?=[^.]*(?:보조|지원|출자|규제))", r"\g<head>정부\g<mark> "),
)
