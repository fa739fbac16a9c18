"""Of which country a government, ministry or court of a line is, and of which instance a court.  Pure.

'중국 정부' for 'the US government', '서울중앙지방법원' for 'the Seoul High Court': both halves may stand in the evidence, which
puts another country, or another court, in that place.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ...canon import places_in
from ..source import Evidence

#: offices in Korean, and in the other three languages
_OFFICES = tuple(
    (re.compile(rf"(?P<place>[가-힣]{{2,8}}?)(?:의)? ?(?:연방 ?)?(?:{korean})(?!장[가-힣]|위원)"), korean, foreign)
    for korean, foreign in (
        ("정부", r"[Gg]overnment|政府|[Aa]dministration|White House|Washington|Beijing|行政府|政権|政权|政權|白宮|白宫|ホワイトハウス|백악관|행정부"),
        ("(?:지방|고등|대|중앙|연방|항소)?법원|재판소", r"(?:[Ss]upreme |[Hh]igh |[Dd]istrict |[Aa]ppeals |[Ff]ederal )?[Cc]ourts?|法院|法庭|裁判所|地裁|高裁|最高裁"),
        ("검찰", r"[Pp]rosecutors?|检察|檢察|検察|地検"),
        ("상무부|상무성", r"[Cc]ommerce (?:[Dd]epartment|[Mm]inistry)|(?:[Dd]epartment|[Mm]inistry) of [Cc]ommerce|商務部|商务部|商務省"),
        ("재무부|재무성|재정부", r"[Tt]reasury|[Ff]inance [Mm]inistry|财政部|財政部|財務省|财务部"),
        ("국방부|국방성|방위성", r"[Dd]efen[cs]e (?:[Dd]epartment|[Mm]inistry)|国防部|國防部|国防総省|国防省|防衛省"),
        ("외교부|외무부|외무성", r"[Ff]oreign (?:[Mm]inistry|[Oo]ffice|[Aa]ffairs)|外交部|外務省"),
        ("법무부|법무성|사법부", r"[Jj]ustice (?:[Dd]epartment|[Mm]inistry)|司法部|司法省|法務省"),
        ("의회|국회", r"[Cc]ongress|[Pp]arliament|[Ll]egislature|国会|國會|議会|议会|議會"),
        ("중앙은행", r"[Cc]entral [Bb]ank|中央銀行|中央银行|央行"),
        ("경찰", r"[Pp]olice|警察|警方"),
        ("당국", r"[Aa]uthorit(?:y|ies)|[Rr]egulators?|当局|當局"),
    )
)  # fmt: skip
#: a word that each has
_ANY_OFFICE = re.compile(
    "정부|법원|재판소|검찰|상무|재무|재정부|국방|방위성|외교|외무|법무|사법|의회|국회|은행|경찰|당국"
)
_BETWEEN = r"(?:['’]s|의|の|的)? ?(?:연방 ?|聯邦|联邦|連邦|federal |[a-z\-]+ )?"


def of_another_state(text: str, evidence: Evidence) -> str | None:
    """Return an office of the line with its country ('중국 정부') that the evidence has of another country alone."""
    if _ANY_OFFICE.search(text) is None:
        return None
    for said, korean, foreign in _OFFICES:
        for match in said.finditer(text):
            place = match["place"]
            if place not in places_in(place):
                continue
            told = _told(evidence, foreign if evidence.foreign else "", korean)
            if told and place not in told and not any(place.startswith(one) or one.startswith(place) for one in told):
                return match[0]
    return None


@lru_cache(maxsize=4096)
def _told(evidence: Evidence, foreign: str, korean: str) -> frozenset[str]:
    """The places that the evidence names right before such an office; none where one stands without its place."""
    found = [
        places_in(match["place"]) if match["place"] else ()
        for line in evidence.canonical
        for match in _placed(foreign, korean).finditer(line)
    ]
    return frozenset(place for places in found for place in places) if all(found) else frozenset()


@cache
def _placed(foreign: str, korean: str) -> re.Pattern[str]:
    office = "|".join(filter(None, (korean, foreign)))
    return re.compile(rf"(?:(?P<place>[가-힣]{{2,8}}){_BETWEEN})?(?:{office})")


#: instances of courts: the highest, of appeal, of the first, and those of their own kind
_COURTS = (
    (re.compile(r"대법원|최고법원|최고재판소"), re.compile(r"(?i)supreme court|最高裁|最高(?:人民)?法院|終審法院|终审法院|대법원|최고법원|大法院")),
    (re.compile(r"고등법원|고법|항소법원|고등재판소"), re.compile(r"(?i)high court|appeals? court|appellate|courts? of appeals?|circuit|高裁|高等裁判所|高等法院|高级人民法院|高级法院|高院|上诉法院|上訴法院|控訴裁|고등법원|고법|항소법원|항소심|항소|2심|二审|二審")),
    (re.compile(r"지방법원|지법|지방재판소"), re.compile(r"(?i)district court|district judge|地裁|地方裁判所|地方法院|地区法院|地區法院|地院|中级人民法院|지방법원|지법|1심|一审|一審|联邦法院|聯邦法院|federal (?:court|judge)|連邦地裁")),
    (re.compile(r"헌법재판소|헌재(?![가-힣])"), re.compile(r"(?i)constitutional court|憲法裁判所|宪法法院|憲法法院|宪法法庭|憲法法庭|헌법재판소|헌재")),
    (re.compile(r"행정법원"), re.compile(r"(?i)administrative court|行政法院|行政裁判所|행정법원")),
)  # fmt: skip


def of_another_instance(text: str, evidence: Evidence) -> str | None:
    """Return a court of the line of which the evidence knows none of that instance, but one of another."""
    said = [(match[0], at) for at, (korean, _) in enumerate(_COURTS) if (match := korean.search(text)) is not None]
    if not said:
        return None
    told = _instances(evidence)
    return next((court for court, at in said if told and at not in told), None)


@lru_cache(maxsize=512)
def _instances(evidence: Evidence) -> frozenset[int]:
    raw = f"{' '.join(evidence.sentences)} {evidence.canonical_text}"
    return frozenset(at for at, (_, told) in enumerate(_COURTS) if told.search(raw) is not None)
