"""'전' before a title that is held, and none before one that was given up.  Pure."""

from __future__ import annotations

import re

from ...canon.title_table import IDS
from ..source import Evidence, Source
from .name_spans import spans_of
from .told_titles import AFTER, ANY_TITLE, BEFORE, ENDED, LEADS

_FORMER = re.compile(r"(?:(?P<before>\S+) )?(?<![가-힣])전(?:직|임)? (?=[^,.]{0,14}$)")
#: '장정욱 전 가람코리아 ': up to the title, however long the firm's name is
_TOLD_SO = re.compile(r"(?<![가-힣])[가-힣]{2,} 전(?:직)? [^,.]{1,40}$")
#: '하루 전', '발표 전': what was earlier, not who was in office
_EARLIER = re.compile(
    r"(?:하루|이틀|사흘|나흘|닷새|열흘|보름|며칠|한달|달|해|주|년|월|일|시간|분|초|이|직|오래|얼마|개월|주일|[가-힣]*(?:발표|합의|회의|회담|개막|출시|상장|공개|선거|취임|행사|거래|결정|출국|방문|강연|회견|인수|실적))"
)
_FORMER_TOLD = re.compile(
    r"(?i)\bformer|\bex-|\bex |\bpast\b|\bpreviously\b|\bonce\b|\bthen-|\bonetime|\bold boss|outgoing|retired|(?<![가-힣])전(?:직|임)? |前|元|原|旧|曾|退"
)


def misdated(
    match: re.Match[str], phrase: str, people: tuple[str, ...], evidence: Evidence, source: Source
) -> str | None:
    """Why the title of *match* behind *phrase*, of one of *people*, is wrongly one of today, or of the past; None: it is not."""
    former = _FORMER.search(phrase)
    left = former is not None and not _EARLIER.fullmatch(former["before"] or "")
    told = f"{evidence.text} {source.whole().text}"
    told_so = _TOLD_SO.search(phrase)
    if told_so is not None and not evidence.foreign and f"{told_so[0]}{match[0]}" in evidence.text:
        return None  # a Korean paper's own words
    printed = f"전 {match[0]}" in evidence.text  # of a Korean paper, or of somebody whose name is 전
    if left and not printed and (not _FORMER_TOLD.search(told) or _only_in_office(match[0], people, source)):
        return f"근거에 없는 '전'(former)이 '{match[0]}' 앞에 있습니다: 빼세요"
    around = f"{phrase}{match.string[match.start() : match.end() + _TOLD_LEFT]}"
    if left or _LEFT_SAID.search(around) or _GOING.search(evidence.text):
        return None
    if _only_former(match[0], people, evidence):
        return f"'{match[0]}' 앞에 '전'(former)이 빠졌습니다: 지금 그 자리에 있는 사람이 아닙니다"
    return None


def not_sitting(text: str, evidence: Evidence) -> str | None:
    """The words of *text* that call somebody a holder of today of whom the evidence says that the post was given up."""
    sitting = _SITTING.search(text)
    return sitting[0] if sitting is not None and _left_office(evidence) else None


#: '현 CMA 법무 담당 국장', and what says so in evidence
_SITTING = re.compile(
    r"(?<![가-힣])현(?:직)? (?=(?:[가-힣A-Za-z0-9&]+ ){0,4}[가-힣]*(?:장|사|관|원|리|령|자|표|수|임|무|C[A-Z]O)(?![가-힣]{2}))"
)
_IN_OFFICE = re.compile(
    r"(?i)\b(?:current(?:ly)?|incumbent|sitting|now|present|serving)\b|(?<![가-힣])현(?:직|재)?|現|现"
)


def _left_office(evidence: Evidence) -> bool:
    """Does the evidence speak of somebody who was in office, and of nobody who is?"""
    told = evidence.text
    return _was(told, evidence) and _IN_OFFICE.search(told) is None


#: who goes in the very event may be called by the post that is given up
_GOING = re.compile(
    r"(?i)\b(?:step(?:s|ped|ping)? down|resign\w*|retir(?:e|es|ing|ement)|depart(?:s|ing|ure)|succe(?:eds|eded by)|replac(?:es|ed by))\b|물러나|물러난|사임|퇴임|은퇴|후임|退任|辞任|退社|後任|退休|卸任|离任|離任|辞职|辭職|接任|接替|继任|繼任|(?i:\bpromot\w+)|승진|昇格|昇任|升任|晋升|晉升|转任|轉任"
)
#: how far behind a title it may be said that its bearer left
_TOLD_LEFT = 14
_LEFT_SAID = re.compile(r"전직|전임|前|옛|퇴임|퇴진|물러|사임|지낸|출신|역임|떠난|해임|경질|사퇴|퇴사")
_PAST = r"(?:\bformer(?:ly)?|\bex-|\bonetime|(?<![가-힣])전(?:직|임)?(?= )|(?<![日之以目此先提空直年月天休任職职辞辭卸離离市売售布])前(?:任)?(?![田川原島野沢澤園嶋山橋年期日])|元(?= ?\S)|(?<![\u3040-\u30ff\u4e00-\u9fff])原|(?<=[公司团团院局部厅省市])原|曾任)"


def _only_former(title: str, names: tuple[str, ...], evidence: Evidence) -> bool:
    """Is each mention of the person with this title in the evidence one of somebody who was in office?"""
    wanted = IDS[re.sub(r"\s", " ", title)]
    spans = [
        span for line in evidence.canonical for name in names for span in _with_title(name, wanted, line, evidence)
    ]
    return bool(spans) and all(_was(span, evidence) for span in spans)


def _was(told: str, evidence: Evidence) -> bool:
    """Does it say that somebody was in office?  元 says so in Japanese alone ('元豐' is a firm)."""
    return _PAST_OFFICE.search(told.replace("元", " ") if evidence.language == "zh" else told) is not None


def _only_in_office(title: str, names: tuple[str, ...], source: Source) -> bool:
    """Does the article give the person this title, and nowhere as one who was in office?"""
    wanted, article = IDS[re.sub(r"\s", " ", title)], source.whole()
    lines = [line for line in article.canonical for name in names if _with_title(name, wanted, line, article)]
    return bool(lines) and not any(_PAST_NEAR.search(line) for line in lines)


_PAST_NEAR = re.compile(
    r"(?i)\bformer|\bex-|\bpast\b|\bpreviously\b|\bonce\b|\bthen-|\bonetime|outgoing|retire|resign|step|(?<![가-힣])전(?:직|임)?(?= )|(?<![日之以目此先提空直年月天])前(?![田川原島野沢澤園嶋山橋年期日週月四])|元(?=[^\d円])|旧|原|曾|退|辞|辭|卸|离|離"
)
_PAST_OFFICE = re.compile(rf"(?i){_PAST}")


#: what is said before it is of another ('与宫前冷机合并，总经理…': no former one)
_CLAUSE = re.compile(r"[，。；;]")


def _with_title(name: str, wanted: str, line: str, evidence: Evidence) -> list[str]:
    """Stretches of a line from a name to its title of this post, or from the title to the name."""
    found: list[str] = []
    for start, end in spans_of(name, line, evidence):
        after = next(iter(ANY_TITLE.finditer(line, end, end + AFTER)), None)
        if after is not None and IDS[after[0]] == wanted and not ENDED.search(line[end : after.start()]):
            found.append(
                line[end : after.end()]
                if _PAST_OFFICE.search(line[end : after.start()])
                else line[max(0, start - 3) : after.end()]
            )
        before = list(ANY_TITLE.finditer(line, max(0, start - BEFORE), start))
        if before and IDS[before[-1][0]] == wanted and LEADS.fullmatch(line[before[-1].end() : start]):
            at = before[-1].start()
            found.append(f"{_CLAUSE.split(line[max(0, at - 20) : at])[-1]}{line[at:start]}")
    return found
