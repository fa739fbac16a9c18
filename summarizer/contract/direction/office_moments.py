"""Who took an office when, and who left it: '퇴임 후' of 'since taking office', '2020년 9월 퇴임' of 'took charge in September 2020'.  Pure.

Evidence often tells of both, one person's after the other's, so that neither word is against the line by itself: what
stands at the moment, or in the clause with the date, decides.
"""

from __future__ import annotations

import re

from ..clauses import clauses
from ..parts import parts
from ..source import Evidence

_COMES = (
    r"취임|선임|임명|발탁|부임|영입|(?i:\b(?:(?:took|tak(?:e|es|en|ing)) (?:\w+ )?(?:over|charge|office|up (?:the|his|her)|the (?:helm|job|post|role|reins|top job))|(?:re-?)?appoint\w*|named\b|naming|becom(?:e|es|ing)|became|join(?:s|ed|ing)|promot\w+|elect(?:ed|ion)|assum(?:e|es|ed|ing)|hired|tapped|install\w*))|"
    r"就任|着任|任命|選任|起用|昇格|入社|就[くいき]|上任|就职|就職|履新|接任|出任|担任|擔任|聘任|升任|加盟|加入|当选|當選"
)
_GOES = (
    r"퇴임|사임|퇴진|사퇴|해임|물러[나난날]|떠[나난날났]|(?i:\b(?:resign\w*|step(?:s|ped|ping)? (?:down|aside|back)|leav(?:e|es|ing)|left|depart\w*|retir\w*|quit\w*|oust\w*|fired|firing|dismiss\w*|exit\w*|depos\w*|remov(?:ed|al)|sacked|stood down))|"
    r"退任|辞任|辞職|退社|解任|更迭|引退|退[くい]|辞め|卸任|离任|離任|离职|離職|辞职|辭職|辞去|辭去|退休|下台|免职|免職|解聘|离开|離開"
)
#: right behind a word of the line: a moment; and where the evidence puts one
_AFTER = r"(?:한|된|하고|하며|해|난)? ?(?:후|뒤|이후|직후|이래|지(?= ))"
_SINCE_EN = r"(?i:\b(?:since|after|following|upon|within \w+ \w+ of|days? into|months? into)) (?:[\w'’]+ ){0,4}?"
_BEHIND = r"(?:後|して(?:から|以来|後|すぐ)?|以来|から|直後|したばかり|以来|以來|后|之后|之後|至今|不久)"
_OTHER_WORDS = (
    ("취임|선임|임명|발탁|부임", re.compile(rf"(?:{_SINCE_EN})(?:{_COMES})|(?:{_COMES})(?:{_BEHIND}|{_AFTER})"), _COMES),
    ("퇴임|사임|퇴진|사퇴|해임|물러난", re.compile(rf"(?:{_SINCE_EN})(?:{_GOES})|(?:{_GOES})(?:{_BEHIND}|{_AFTER})"), _GOES),
)  # fmt: skip
_SIDES = tuple((re.compile(said), moment, re.compile(told)) for said, moment, told in _OTHER_WORDS)
_MOMENT = re.compile(_AFTER)
#: no office is left for a post ('사장에 퇴임', '새 CEO로 해임')
_INTO = re.compile(
    r"(?:CEO|CFO|COO|[사회의행원총부]장)에 퇴임(?=[….,]|$|했|하|한|함)|(?:신임|새|차기) (?:CEO|CFO|COO|대표|[사회의행원총부]장)(?:으로|로|에) (?:해임|퇴임|사임|퇴진|경질)"
)
_DATE = re.compile(r"(?:(?P<year>\d{4}년) ?)?(?P<month>\d{1,2}월)(?: ?(?P<day>\d{1,2}일))?")


def office_turned(text: str, evidence: Evidence) -> str | None:
    """The word for an office taken or left of *text* that the evidence has the other way at that time."""
    if (found := _INTO.search(text)) is not None:
        return found[0]
    for mine, other in (_SIDES, _SIDES[::-1]):
        for said in mine[0].finditer(text):
            if _MOMENT.match(text, said.end()) and _other_moment(evidence, mine[1], other[1]):
                return said[0]
        for part in parts(text):
            held = mine[0].search(part)
            if held is not None and other[0].search(part) is None and _other_then(held, evidence, mine[2], other[2]):
                return held[0]
    return None


def _other_moment(evidence: Evidence, mine: re.Pattern[str], other: re.Pattern[str]) -> bool:
    told = " ".join(evidence.canonical)
    return other.search(told) is not None and mine.search(told) is None


def _other_then(said: re.Match[str], evidence: Evidence, mine: re.Pattern[str], other: re.Pattern[str]) -> bool:
    """Do the clauses with the one date of the part tell only the other way?"""
    dates = list(_DATE.finditer(said.string))
    if len(dates) != 1 or _BETWEEN.search(said.string[dates[0].end() : said.start()]):
        return False
    date = re.compile(r" ?".join(rf"(?<!\d){piece}" for piece in dates[0].groups() if piece is not None))
    on_it = [clause.text for clause in clauses(evidence) if date.search(clause.text)]
    return bool(on_it) and not any(map(mine.search, on_it)) and any(map(other.search, on_it))


#: between the date and the word: another deed, or another time ('10월 수장에 오른 로가 올해 물러난다')
_BETWEEN = re.compile(
    r"올해|연내|연말|내년|작년|지난해|지난달|이달|이번|다음|[,…]|[가-힣](?:른|은|았던|었던|했던|한|된) |[은는] "
)
