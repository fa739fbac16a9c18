"""Two parties of one deed in exchanged places: who supplies whom, who sues whom, whose stake is whose.  Pure.

A deed has a near side and a far side (supplier and customer, owner and owned); its verb may be told from either
('supply' / 'buy from') and in either voice ('인수하다' / '인수되다').  Which side a name is on is read off particles
in Korean and Japanese, off prepositions and the order of words in English and Chinese.  A line is refused only where
it puts both parties on a side, the evidence puts one of them on the other, and neither of them where the line does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .. import Bullet
from ..facts import plain
from .party_places import foreign_place, korean_party, longest, named_parties, said_places, spoken_of_again
from .source import Evidence, Source
from .spotting import Mention, Span, rendered, spots


@dataclass(frozen=True, slots=True)
class _Deed:
    """``said`` in a Korean line, ``told`` in evidence, with their converses, whose subject is on the far side."""

    said: re.Pattern[str]
    said_back: re.Pattern[str] | None
    told: re.Pattern[str]
    told_back: re.Pattern[str] | None
    #: a name with 'from' is on the far side ('poached from', 'an offer from')
    from_far: bool = False


def _deed(said: str, back: str, told: str, told_back: str, *, from_far: bool = False) -> _Deed:
    return _Deed(
        re.compile(said),
        re.compile(back) if back else None,
        re.compile(f"(?i){told}"),
        re.compile(f"(?i){told_back}") if told_back else None,
        from_far=from_far,
    )


_DEEDS = (
    # supplier and customer
    _deed(
        r"공급(?!망|사|처|난|업체|부족|과잉)|납품|제공|임대(?!료)|판매(?!량|액)|라이선스 (?:제공|공여)",
        r"구매|구입|조달|임차|사들|사오|빌려(?!주)|빌리",
        r"\bsuppl(?:y|ies|ied|ying)\b|\bdeliver\w*|\bprovid\w+|\bship(?:s|ped|ping)?\b|\bsell(?:s|ing)?\b|\bsold\b|\b(?:licens|leas)(?:e|es|ed|ing)\b(?= [^,.;]{0,40}\bto\b)|供給|納入|販売|貸[しす]|賃貸|提供|供应|供應|供货|供貨|出售|出租|租给|租給|공급(?!망|사|처)|납품|판매|임대|제공",
        r"\bbuy(?:s|ing)?\b|\bbought\b|\bpurchas\w+|\brent(?:s|ed|ing)?\b|\bprocur\w+|\bleas(?:e|es|ed|ing)\b(?= [^,.;]{0,40}\bfrom\b)|調達|購入|采购|採購|购买|購買|租用|구매|구입|조달|임차|사들",
    ),
    # owner and owned
    _deed(
        r"인수(?!인계|자금|가|설)|합병|매입|취득|지분(?: [^\s,…]+){0,2} ?(?:보유|확보|취득|소유)|보유|자회사로",
        r"",
        r"\bacqui(?:r\w+|sition)\b|\bbuy(?:s|ing|out)?\b|\bbought\b|\btakes? over\b|\btook over\b|\btakeover\b|\bpurchas\w+|\bown(?:s|ed)\b|\bholds?\b|\bheld\b|買収|取得|保有|傘下に|收购|收購|并购|併購|持有|持股|控股|인수(?!인계)|사들|매입|보유|취득|합병|지분[^,.]{0,12}확보",
        r"",
    ),
    _deed(
        r"소송|제소|고소|고발|청구",
        r"피소",
        r"\bsu(?:es|ed|ing|e)\b|\bagainst\b|\baccus(?:es|ed|ing)\b|提訴|訴え|相手取|起诉|起訴|控告|状告|诉讼|訴訟|指控|소송|제소|고소",
        r"피소",
    ),
    _deed(
        r"투자(?!자|은행|사(?![가-힣])|심리|계획|액|금|라운드| 라운드| 제안)|출자(?!금)|투입",
        r"투자 유치|투자를 유치",
        r"\binvest(?:s|ed|ing|ment)?\b|\bback(?:s|ed|ing)\b|出資|投資|投资|入股|注资|注資|투자(?! 유치|를 유치|자|사)|출자",
        r"투자 유치|투자를 유치",
    ),
    _deed(
        r"영입|스카우트|빼[내오가]|데려",
        r"",
        r"\bpoach\w*|\bhir(?:es|ed|ing|e)\b|\brecruit\w*|\blur(?:es|ed|ing)\b|引き抜|採用|迎え|挖|招揽|招攬|聘请|영입|스카우트",
        r"",
        from_far=True,
    ),
    _deed(
        r"거절|거부|퇴짜",
        r"",
        r"\breject\w*|\bturn(?:s|ed|ing) down\b|\brebuff\w*|\bspurn\w*|\brefus\w+|\bdeclin(?:es|ed)\b|拒否|拒絶|断っ|拒绝|拒絕|回绝|婉拒|거절|거부",
        r"",
        from_far=True,
    ),
    _deed(
        r"요구|요청|촉구|당부",
        r"",
        r"\bask(?:s|ed|ing)\b|\burg(?:es|ed|ing)\b|\bdemand(?:s|ed|ing)\b|\bcall(?:s|ed|ing) on\b|\brequest(?:s|ed|ing)\b|要求|要請|求め|敦促|呼吁|呼籲|请求|請求|요구|요청|촉구",
        r"",
    ),
    _deed(
        r"경고(?!음)",
        r"",
        r"\bwarn(?:s|ed|ing)\b|警告|경고",
        r"",
    ),
    _deed(
        r"칭찬|극찬|호평|찬사|치켜",
        r"",
        r"\bprais(?:es|ed|ing)\b|\blaud(?:s|ed)\b|\bhail(?:s|ed)\b|\bcommend(?:s|ed)\b|称賛|評価し|称赞|稱讚|赞扬|贊揚|칭찬|극찬|호평",
        r"",
    ),
    _deed(
        r"비난|비판|규탄",
        r"",
        r"\baccus(?:es|ed|ing)\b|\bcritici[sz](?:es|ed|ing)\b|\bblam(?:es|ed|ing)\b|\bslam(?:s|med)\b|批判|非難|批评|批評|指责|指責|抨击|抨擊|비난|비판",
        r"",
    ),
    _deed(
        r"지급|배상|보상|합의금|물어[내주]",
        r"",
        r"\bpa(?:ys?|id|ying)\b|\bcompensat(?:es|ed|ing|e)\b|支払|賠償|支付|赔偿|賠償|지급|배상",
        r"",
    ),
    _deed(
        r"(?:과징금|벌금|과태료)[^,…]{0,16} 부과|제재",
        r"",
        r"\bfin(?:es|ed|ing)\b|\bsanction(?:s|ed|ing)\b|課徴金|制裁|罚款|处罚|處罰|罰款|과징금|벌금|제재",
        r"",
    ),
    _deed(
        r"(?:인수|합병|투자|제휴|매각|협력|동맹|합작) ?제안|제의|(?:원|달러|유로|엔|위안)[을를]? 제시(?=할|했|$)",
        r"",
        r"\boffer(?:s|ed|ing)\b|\bpropos(?:es|ed|ing)\b|提案|提示|提议|提議|提出|제안|제의|제시",
        r"",
    ),
)
_SUIT = next(deed for deed in _DEEDS if deed.said.fullmatch("소송"))
#: the subject is on the far side of the deed: right behind it
_PASSIVE_KO = re.compile(r"(?:[을를] )? ?(?:되(?!팔)|돼|됐|된|될|받|당[하했해한할])|(?:[을를] )? ?유치")
_PASSIVE = {
    "en": re.compile(
        r"(?i)\b(?:is|are|was|were|be|been|being|gets?|got)\s(?:(?!\w+ing |an? |the |its |their )\w+ ){0,2}$"
    ),
    "ja": re.compile(r"(?:さ|せら)?れ[るたてまば、。]|(?:の[^、。]{0,6})?[をも](?:受|得)"),
    "zh": re.compile(r"(?:被|遭|遭到|获|獲|获得)[^，。；]{1,16}$"),
}
_DONE = re.compile(r"(?i)[a-z ]*(?:ed|sold|bought|held|over|paid)\b|[가-힣]+(?![가-힣])(?! (?:the|an?|its|\d))")
#: who does one of these to a deed is no party of it: '인수 승인', '소송 기각'
_OF_THIRD = re.compile(
    r"승인|허가|인가|제동|조사|심사|반대|수락|수용|중재|주선|자문|판결|평결|선고|명령|기각|환영|지지|보도|금지"
)


def exchanged_parties(bullet: Bullet, source: Source) -> tuple[str, str] | None:
    """(name, deed) of a party that the evidence has on the other side of the deed; None: there is none."""
    text = plain(bullet.text)
    deeds = [(deed, match, back) for deed in _DEEDS for match, back in _said(deed, text)]
    if not deeds:
        return None
    evidence = source.evidence(bullet)
    names = named_parties(text, source, evidence)
    if len(names) < _PARTIES:
        return None
    ends = [match.end() for _, match, _ in deeds]
    for deed, match, back in deeds:
        pair = _in_line(text, match, names, deed, back=back, ends=ends)
        if pair is not None and _turned(*pair, deed, evidence):
            return pair[0].name, match[0]
    return None


_PARTIES = 2


def _said(deed: _Deed, text: str) -> list[tuple[re.Match[str], bool]]:
    found = [(match, False) for match in deed.said.finditer(text)]
    return found + ([(match, True) for match in deed.said_back.finditer(text)] if deed.said_back else [])


def _in_line(
    text: str, match: re.Match[str], names: list[Mention], deed: _Deed, *, back: bool, ends: list[int]
) -> tuple[Mention, Mention] | None:
    """The two parties, the near side first; None where they cannot be read."""
    found = said_places(text, match.start(), [(name.start, name.end) for name in names])
    if found is None:
        return None
    rest = text[match.end() : found.end]
    last = not any(match.end() < end <= found.end for end in ends)
    against = found.letter == "V"
    if (against and deed is not _SUIT) or (not against and (_OF_THIRD.search(rest) or not last)):
        return None
    passive = _PASSIVE_KO.match(text, match.end()) is not None
    sign, facing = (_side(letter, deed, back=back, passive=passive, language="ko") for letter in ("S", found.letter))
    if sign * facing >= 0:
        return None
    doer, other = (next(name for name in names if name.start == span[0]) for span in (found.doer, found.other))
    return (doer, other) if sign > 0 else (other, doer)


def _side(letter: str, deed: _Deed, *, back: bool, passive: bool, language: str) -> int:
    """1: the near side of the deed, -1: the far side, 0: cannot be told."""
    turn = -1 if back else 1
    if letter == "S":
        return -turn if passive else turn
    if letter == "B":  # also 'the takeover of B by A'
        return turn
    if passive:
        return turn if letter == "F" or (letter == "T" and language in ("ko", "ja")) else 0
    if letter == "F":
        return 1 if back else (-1 if deed.from_far else 0)
    if back:
        return 1 if letter == "T" and language == "zh" else 0
    # 'B의 제안 거절' is done to B; 'B의 투자' is B's own
    return -1 if letter in ("O", "T", "V") or (letter == "G" and deed.from_far) else 0


def _turned(near: Mention, far: Mention, deed: _Deed, evidence: Evidence) -> bool:
    """Is one of the two only ever on the other side in the evidence, and neither on its own?"""
    at = _DEEDS.index(deed)
    ours, theirs = (_told(one.keys, other.keys, at, evidence) for one, other in ((near, far), (far, near)))
    return 1 not in ours and -1 not in theirs and (-1 in ours or 1 in theirs)


@lru_cache(maxsize=2048)
def _told(keys: tuple[str, ...], others: tuple[str, ...], at: int, evidence: Evidence) -> frozenset[int]:
    """The sides of the deed that the evidence has a name on, *others* being the names of the second party."""
    deed, language = _DEEDS[at], evidence.language
    found = {
        _side_told(line, span, match, deed, language, back=back)
        for line in rendered(evidence)
        for pattern, back in ((deed.told, False), (deed.told_back, True))
        if pattern is not None
        for match in pattern.finditer(line)
        for span in (*longest(spots(keys, line, language)), *spoken_of_again(keys, others, line, language))
    }
    return frozenset(found - {0})


#: subject of what somebody else says: '공정위는 한화가 … 몰아줬다며 과징금을 부과했다'
_IN_A_REPORT = re.compile(r"[가이] .*(?:다며|다면서|라며|라면서|[다라]고) ")


def _side_told(line: str, span: Span, match: re.Match[str], deed: _Deed, language: str, *, back: bool) -> int:
    if language == "ko" and _IN_A_REPORT.match(line[span[1] : match.start()]):
        return 0
    letter = korean_party(line, span, match.start()) if language == "ko" else foreign_place(line, span, match, language)
    return _side(letter, deed, back=back, passive=_is_passive(line, match, language), language=language)


@lru_cache(maxsize=512)
def told_in_passive(evidence: Evidence) -> bool:
    """Does a Korean or Japanese sentence put a deed in the passive ('인수됐다', '提訴された')?"""
    return evidence.language in ("ko", "ja") and any(
        _is_passive(line, match, evidence.language)
        for line in rendered(evidence)
        for deed in _DEEDS
        for match in deed.told.finditer(line)
    )


def _is_passive(line: str, match: re.Match[str], language: str) -> bool:
    if language == "ko":
        return _PASSIVE_KO.match(line, match.end()) is not None
    if language == "ja":
        return _PASSIVE["ja"].match(line, match.end()) is not None
    done = (
        language != "en" or _DONE.match(match[0] + line[match.end() :]) is not None
    )  # 'is leasing', 'is to ship' are no passives
    return done and _PASSIVE[language].search(line[: match.start()]) is not None
