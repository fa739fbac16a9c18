"""What the noun before a Japanese particle and the verb behind it say of the way: somebody, a journey, a cause; pure."""

from __future__ import annotations

import re

from . import kinds
from .apposition import is_name
from .spot import Spot

#: a state with a month's or a week's letter is a place
_STATE = re.compile(r"(?<![가-힣])(?!(?:[이매격지저]|지난|다음|금|내)주$)[가-힣]{2,6}주$")
#: places that end as somebody's post does
_HALL = re.compile(r"(?:행사장|회견장|공사장|시사장)$")
#: what one gives oneself to
SET_ON = frozenset(["전념", "집중", "주력", "몰두"])


def is_time(text: str) -> bool:
    return (kinds.TIME.search(text) is not None and _STATE.search(text) is None) or text.endswith(("중반", "무렵"))


def is_person(text: str) -> bool:
    return kinds.PERSON.search(text) is not None and _HALL.search(text) is None


MEETING = re.compile(r"(?:면담|회동|만남|통화|증언|공청회|청문회|연설|기자회견|질의응답|답변)$")
VEHICLE = re.compile(r"(?:전용기|여객기|항공기|비행기|전세기|헬리콥터|헬기|열차|고속철도|선박|여객선)$")
_TRAVELS = frozenset(
    ["출발", "도착", "입국", "출국", "귀국", "방문", "이동", "운반", "수송", "방일", "방한", "방미", "방중"]
)
_TRAVELLING = ("가", "오", "향하", "방문하", "떠나", "들르", "도착하", "돌아가", "돌아오", "나르", "옮기")


def travels(spot: Spot) -> bool:
    """Is the deed a journey?"""
    verb = spot.verb.predicate if spot.verb is not None else None
    return spot.noun in _TRAVELS or (verb is not None and verb.stem.text in _TRAVELLING)


#: what a firm or somebody begins once
BEGUN = re.compile(r"(?:창업|설립|창립|창설|창간|발족|출범|취임|입사|개업|개소|개통|발매|출시|상장)$")


def gives(spot: Spot) -> bool:
    """Is it somebody, or a firm, from whom something comes?"""
    if is_person(spot.text):
        return True
    before = spot.tokens[spot.at - 1]
    named = before.sort == "set" and is_name(before) and spot.text[-1:] not in ")’"
    return spot.text.endswith(BODIES) or (named and not kinds.PLACE.search(spot.text))


def is_received(spot: Spot) -> bool:
    verb = spot.verb.predicate.stem.text if spot.verb is not None and spot.verb.predicate is not None else ""
    return spot.noun in _RECEIVED or verb in _RECEIVING


_RECEIVED = frozenset(
    ["수주", "조달", "구입", "매입", "구매", "인수", "취득", "요구", "요청", "지적", "비판", "제안", "의뢰", "출자", "지원", "투자", "승인", "양도", "수령", "입수", "차입", "위탁", "도입", "초청"]
)  # fmt: skip
_RECEIVING = (
    "받",
    "얻",
    "매입하",
    "사",
    "사들이",
    "빌리",
    "조달하",
    "요구하",
    "되사들이",
    "이어받",
    "인수하",
    "듣",
    "모으",
)
BODIES = ("회사", "기업", "은행", "정부", "위원회", "고객사", "업체", "펀드", "측", "당국", "그룹", "업계")


#: what is given to somebody, rather than befalls
GIVEN = re.compile(
    r"(?:지원|출자|투자|공급|취재|훈련|교육|허가|인가|승인|요청|의뢰|지시|명령|제안|조언|자문|치료|진료|수술|소개|통보|통지|연락|권고|주문|수주|보수|급여|배당|"
    r"대출|융자|보조금|상|상금|표창|평가|심사|검사|조사|질문|초청|초대|추천|위탁|영향|압력|비판|면허|특허|도움|보고|후원|협력|제재|처분)$"
)


#: what something is owed to
CAUSE = re.compile(
    r"(?:강세|약세|고물가|물가|부족|중단|정체|지연|완화|규제|관세|제재|재편|구조조정|철수|폐쇄|변동|분쟁|전쟁|재해|지진|화재|사고|고장|장애|오류|인수|합병|매각|전환|절감|증산|감산|"
    r"해고|개혁|개선|회복|호전|악재|여파|영향|수요|대립|갈등|마찰|손실|비용|효과|변화|코로나19)$"
)
