"""The subject of a line and another of its parties in exchanged places: 'A가 B를 비판' where B blamed A.  Pure.

For any deed, by the places alone: in every sentence that tells most of what the line does, its subject is only the one
to whom, of whom or against whom something is done, and another party of the line is the subject.  Deeds that may as
well be told from the other side ('받다', '합의') say nothing.
"""

from __future__ import annotations

import re

from ... import Bullet
from ...facts import plain
from ..names.namesakes import COUNTRIES
from ..names.spotting import Mention, Span, mentions, rendered, spots
from ..parts import spans
from ..posts.office_holders import is_in_office
from ..posts.offices import is_firm
from ..source import Evidence, Source
from .doers import shared_with, words_of
from .party_places import is_place, longest, named_parties, particle_letter
from .standing import TITLED, VERB, place
from .subjects import stretches

#: at the end of a part: what may be told from either side, or has been done to the subject
EITHER = re.compile(
    r"(?:받|얻|획득|확보|따[내냈]|피소|피의|기소|휘말|직면|수령|유치|조달|당[하했해한]|되|돼|된|될|됐|인수|매각|구매|매입|구입|공급|납품|판매|수주|발주|합류|입사|이직|이적|취임|선임|임명|내정|발탁|영입"
    r"|퇴임|사임|물러|떠나|밀[리려렸]|뒤[지져쳐]|추월|제[치쳐쳤]|앞[서섰지]|승소|패소|패[배했해]|이[기겼]|꺾|협력|제휴|회동|회담|만[나났난]|면담|대면|합의|합병|통합|계약|체결|경쟁"
    r"|갈등|대립|분쟁|협업|논의|협의|협상|거래|교환|도입|채택|사용|이용|탑재|적용|선정|낙점|참여|참석|가입|출시|상장|급등|급락|상승|하락|증가|감소|기록|마감|연동|관련|포함|속[하해]|따르|의존|배우|듣|들[어었])"
    r"[가-힣]{0,5}(?: (?:것으로|중|방침|예정|계획|전망|상태|가능성|예상)[가-힣 ]{0,8})?[\s.,…]*$"
)
#: the letter of one who has it done to him, in a passive sentence too
_OBJECT = {"ko": "O", "en": "", "ja": "O", "zh": "O"}
#: what is a firm's, and not the firm: '윈수과기 항저우 전산실, '
_SITE = re.compile(
    r"(?:공장|사업장|캠퍼스|사옥|데이터센터|데이터 센터|전산실|전산센터|서버실|연구소|연구동|매장|점포|생산기지|기지|기지국|부지|단지|거점|사무소|사무실|물류센터|창고|발전소|변전소|광산|제철소|조선소|터미널|정류장|충전소|생산라인|조립라인|설비|건물|본관|신관|호기|위성), $"
)
#: how far from the beginning of its part the subject may stand
_HEAD = 24
#: what share of the line's words such a sentence must tell
_MOST = 0.4
#: and what share of what the best one tells
_NEAR = 0.75
_FACED = frozenset("OTVC")
#: whose deed another suffers: 'criticism from A', 'Aに批判された'
_SUFFERED = {
    "ko": re.compile(r"받|당[하했한해]|[되됐된]"),
    "en": re.compile(r"(?i)\bfrom (?:the )?\Z"),
    "ja": re.compile(r"[さわからたまばな]れ[たてるばま]|を受け|を得"),
    "zh": re.compile(r"被|遭|获|獲"),
}


def turned_round(bullet: Bullet, source: Source) -> str | None:
    """The subject that the evidence has only in another place, and another party of the line in his; None: there is none."""
    text = plain(bullet.text)
    told = [span for span in spans(text) if EITHER.search(text, *span) is None or _ASKED_BY.search(text, *span)]
    if not told:
        return None
    evidence = source.evidence(bullet)
    names = mentions(text, source, evidence) if evidence.foreign else named_parties(text, source, evidence)
    for low, high in told:
        parties = _parties(text, [name for name in names if low <= name.start], low)
        if (
            parties
            and _is_turned(text, (low, high), parties, evidence)
            and not _speaks(text[low:high], source, evidence)
        ):
            return parties[0].name
    return None


def _speaks(part: str, source: Source, evidence: Evidence) -> bool:
    """Is the subject of *part* an office of a firm, and who is in it a subject of *evidence*?"""
    return any(is_in_office(part, row.who, source) for row in stretches(evidence))


def _parties(text: str, names: list[Mention], low: int) -> list[Mention]:
    """The subject, and the others behind it; empty where there are none."""
    head = next((name for name in names if _heads(text, name)), None)
    if head is None or head.start - low > _HEAD:
        return []
    end = max(text.find(", ", head.end), head.end) if particle_letter(text, head.end) != "S" else head.end
    others = [name for name in names if name.start > end and name.name != head.name and not _is_region(name)]
    return [head, *others] if others else []


def _is_region(name: Mention) -> bool:
    """A town or a province does nothing: a country may stand for its government."""
    return name.name not in COUNTRIES and is_place(name)


#: the rest of who heads a line: ' 행정부, '
_REST = re.compile(r"(?: [가-힣A-Za-z]+){0,2}, ")


def _heads(text: str, name: Mention) -> bool:
    if text.startswith("의", name.end) or is_place(name):
        return False  # whose man, or where he is
    rest = _REST.match(text, name.end)
    return particle_letter(text, name.end) in ("S", ",") or (rest is not None and _SITE.search(rest[0]) is None)


def _is_turned(text: str, span: tuple[int, int], parties: list[Mention], evidence: Evidence) -> bool:
    """Is the first of *parties* faced wherever it stands, and another the subject of what the part tells?"""
    head, *others = parties
    asking = [
        other for other in others if _ASKED_BY.match(text, other.end) and is_firm(other.name) == is_firm(head.name)
    ]
    if not asking and EITHER.search(text, *span):
        return False
    lines = telling(text, span, parties, evidence)
    found = [letter for line in (lines if asking else rendered(evidence)) for letter in places_of(head, line, evidence)]
    if not found or not (_FACED | {"G"} if asking else _FACED).issuperset(found):
        return False
    return all(places_of(head, line, evidence) for line in lines) and any(
        _leads(other, line, evidence) for line in lines for other in asking or others
    )


#: whose wish it is: '최 회장의 초청으로'
_ASKED_BY = re.compile(
    rf"(?: (?:[^\s,…]+ )?(?:{TITLED}))?의 (?:초청|초대|제안|요청|권유|지시|추천|부탁|조언|주선|중재|압박|설득|비판|경고|지적|요구|지원|후원)(?:[으]?로|에|을|를)? "
)


def telling(text: str, span: tuple[int, int], parties: list[Mention], evidence: Evidence) -> list[str]:
    """The sentences that tell most of the part, where they tell enough of it."""
    words, lines = words_of(text, span, parties), [piece for line in rendered(evidence) for piece in _pieces(line)]
    shares = [len(shared_with(words, set(), line, evidence)) for line in lines]
    least = max(_MOST * len(words), _NEAR * max(shares))
    return [line for line, share in zip(lines, shares, strict=True) if share >= least]


def _pieces(line: str) -> tuple[str, ...]:
    """A sentence, or those of a Chinese one that a semicolon parts: each has its own subject."""
    pieces = tuple(line.split("；"))
    return pieces if all(len(piece) >= _LONG_PIECE for piece in pieces) else (line,)


_LONG_PIECE = 12


def _leads(name: Mention, line: str, evidence: Evidence) -> bool:
    """Is it a subject in *line*, or its first word?"""
    return "S" in places_of(name, line, evidence) or any(
        start == 0 for start, _ in spots(name.keys, line, evidence.language)
    )


#: who is cited is a subject
_CITED = re.compile(r"에 (?:따르면|의하면|의해)|によ(?:ると|れば)")
_CITING = re.compile(r"(?i)(?:according to|据|據|根据|根據) ?\Z")


def places_of(name: Mention, line: str, evidence: Evidence) -> list[str]:
    found: list[Span] = []
    for start, end in longest(spots(name.keys, line, evidence.language)):
        if found and start - found[-1][1] <= 1:
            found[-1] = (found[-1][0], end)  # 'Joe' 'Biden'
        else:
            found.append((start, end))
    return [_letter(line, span, evidence.language) for span in found]


def _is_of_subject(line: str, span: Span, language: str) -> bool:
    """Does it close the words of a subject: 'analysts at Norvane reckon', '甲和乙均已提交'?"""
    if language == "zh":
        return _AND_ZH.search(line, 0, span[0]) is not None and _BOTH_ZH.match(line, span[1]) is not None
    return (
        language == "en" and _AT_EN.search(line, 0, span[0]) is not None and _VERB_EN.match(line, span[1]) is not None
    )


_AND_ZH = re.compile(r"[^，。；：、]{2,14}(?:和|与|與|及|以及|、)\Z")
_BOTH_ZH = re.compile(
    r"(?:等)?(?:均|都|皆|双双|雙雙|分别|分別|共同|联手|聯手|联合|聯合|各自|相继|相繼|先后|先後|一起|两家|兩家|双方|雙方)"
)
_AT_EN = re.compile(
    r"\b(?:analysts?|economists?|strategists?|researchers?|engineers?|executives?|officials?|lawyers?|spokes\w+|insiders?|employees|workers|staff|people|shares|investors|shareholders|chief|head|boss|chair\w*|president|founder)\s(?:\S+\s)?(?:at|of|for|from|in)\s(?:the\s)?\Z|[가-힣](?:들|원|진|자|인|장|측)\s(?:at|of|for|from)\s(?:the\s)?\Z"
)
_VERB_EN = re.compile(
    rf"[가-힣]*\s(?:{VERB}|(?:reckon|think|believe|expect|estimate|forecast|predict|see|say|argue|note|project|anticipate)\b)"
)


def _letter(line: str, span: Span, language: str) -> str:
    if _CITED.match(line, span[1]) or _CITING.search(line, 0, span[0]) or _is_of_subject(line, span, language):
        return "S"
    letter = particle_letter(line, span[1]) if language == "ko" else place(line, span, language)
    end = span[0] if language == "en" else len(line)
    faced = letter in ("O", "T") and letter != _OBJECT[language]
    return "" if faced and _SUFFERED[language].search(line, 0, end) else letter
