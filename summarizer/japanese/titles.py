"""A Japanese headline in Korean: its parts, and the style of Korean headlines; pure.

Korean headlines end in nouns, leave 을 and 의 out where nothing hangs on them, and name nobody with an address.
"""

from __future__ import annotations

import re

from .nounchains import DEEDS, common

#: what parts of a Japanese title stand apart by
_APART = re.compile(
    r"\u3000|…+|(?<=[ぁ-んァ-ヶー一-鿿」%]) (?=[ぁ-んァ-ヶ一-鿿A-Z\d「])|(?<=[ぁ-ん一-鿿」%])[-－―–—＝=](?=[ぁ-んァ-ヶ一-鿿A-Z「])|(?<=[ァ-ヶ一-鿿])[=＝](?=\d)|(?<=[へに])[-－―–](?=\d)"
)
#: the end of a part that tells what is to come ('訪日へ'), and what something has become ('赤字に')
_TO_COME, _BECOME = re.compile(r"(?<=[ァ-ヶ一-鿿])へ$"), re.compile(r"(?<=[ァ-ヶ一-鿿])に$")
_TO_COME_WITHIN = re.compile(r"(?<=[ァ-ヶ一-鿿가-힣])へ(?=[、,「])")
_TOWARDS = re.compile(r"(?P<deed>[가-힣]{2,4})으?로(?P<behind>,? ?(?=[‘「])|, )")
#: changes that nobody means to bring about
_FORECAST = re.compile(
    r"(?:증가|감소|상승|하락|적자|흑자|손실|급증|급감|급등|급락|부족|침체|둔화|회복|전환|돌파|달성)$"
)
_TOLD_BY = re.compile(r"(?<=[가-힣A-Z])(?P<mark>[은는](?= ))? ?[‘「](?P<said>[^‘’「」]+)[’」]$")
_STYLE = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r" ?、 ?", ", "),
        (r"(?<=[A-Z])(?=(?:인수|매각|출자|투자|합병|제소|상장|분할)(?:$|[ ,…]))", " "),
        (r"(?<=[가-힣])[을를]? 목표로 (?:한다|함)$", " 목표"),
        (r"(?<=[가-힣][가-힣]) 씨(?=$|[ ,…’])", ""),
        (r"(?:(?<=\d월)|(?<=분기|반기|연도))[은는] ", " "),
        (r"(?P<figure>\d[\d.]*%) (?P<what>매출|이익) (?P<way>증가|감소)$", r"\g<what> \g<figure> \g<way>"),
        (
            r"(?:(?<=회장|사장|대표|의장)|(?<=CEO))[이가] (?=(?:사임|퇴임|취임|별세|방한|방일|방미|방중|사의|복귀)(?:$|[ ,]))",
            " ",
        ),
        (r"(?<=경영자|책임자)에게 (?=[^ ]+(?: [^ ]+){0,2}$)", "에 "),
        (
            r"(?<![가-힣A-Za-z])(?P<house>[가-힣A-Za-z\d&]{3,})의 (?=[가-힣]{2,5}(?: [가-힣]{2,5})? (?:회장|사장|CEO|대표|부회장)|\d)",
            r"\g<house> ",
        ),
        (r"(?<=장비|업체|회사|기업)(?=[A-Z]{2,})", " "),
        (r"AI 신흥 (?=[가-힣A-Z])", "AI 스타트업 "),
        (
            r"(?<![가-힣A-Za-z])(?P<house>[가-힣A-Za-z\d&]{3,})의 (?=(?:회장|사장|CEO|영업이익|순이익|매출|주가|이사회))",
            r"\g<house> ",
        ),
        (r"(?<=\d일)에 (?=[가-힣]{2,4}(?: 예정)?$)", " "),
        (r"(?<=[가-힣]) 웃돈다$", " 상회"),
        (r"(?<=[가-힣]) 밑돈다$", " 하회"),
    )
)
_ACTS = re.compile(
    r"^(?P<who>[가-힣A-Za-z\d&]{2,}(?: [가-힣A-Za-z\d&]{2,})?)[이가] (?=\S+ \S+)(?!.*(?:[가-힣][이가은는] |, ))"
)
_OBJECT = re.compile(r"(?<=[가-힣A-Za-z\d%])[을를] (?P<deed>[가-힣]{2,4})(?P<rest>(?: 예정| 전망)?)$")


def parts(title: str) -> list[str]:
    """The parts of a Japanese *title*."""
    return [part for part in _APART.split(title) if part.strip()]


def bare(part: str) -> str:
    """A *part* without the へ or に at its end."""
    return _BECOME.sub("", _TO_COME.sub("", part))


def styled(korean: str, part: str) -> str:
    """*korean*, the rendering of the bare *part*, as a Korean headline has it."""
    if _TO_COME.search(part):
        korean += " 전망" if _FORECAST.search(korean) else " 예정" if _is_deed(korean) else ""
    if _TO_COME_WITHIN.search(part):
        korean = _TOWARDS.sub(_to_come, korean, count=1)
    korean = _TOLD_BY.sub(_told_by, korean)
    for pattern, put in _STYLE:
        korean = pattern.sub(put, korean)
    return _OBJECT.sub(_without_object, _ACTS.sub(_acting, korean))


def _to_come(match: re.Match[str]) -> str:
    """'제소로, 미국 법무부' of 提訴へ、 is to come."""
    deed = match["deed"]
    if not _is_deed(deed):
        return match[0]
    return f"{deed} {'전망' if _FORECAST.search(deed) else '예정'}{match['behind']}"


def _told_by(match: re.Match[str]) -> str:
    """Who says it stands before a comma, what it is said of before 은."""
    return f"{match['mark']} ‘{match['said']}’" if match["mark"] else f", ‘{match['said']}’"


def _acting(match: re.Match[str]) -> str:
    """A house or somebody that acts stands before a comma."""
    who = match["who"]
    return match[0] if who.split()[-1] in common() else f"{who}, "


def _is_deed(korean: str) -> bool:
    last = korean.split()[-1:] or [""]
    return len(last[0]) > 1 and (last[0] in DEEDS or last[0] in common())


def _without_object(match: re.Match[str]) -> str:
    return f" {match['deed']}{match['rest']}" if _is_deed(match["deed"]) else match[0]
