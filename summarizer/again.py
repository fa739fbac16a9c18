"""Do two Korean lines tell one event: the same act upon the same things, told once with and once without its circumstances; pure."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .select import terms
from .text import words

#: acts that stand for one another in news, and how a line ends that tells who told of one
_SAME = {
    "가결": "통과",
    "의결": "통과",
    "통과시킴": "통과",
    "임명": "선임",
    "발탁": "선임",
    "내정": "선임",
    "매입": "인수",
    "출간": "발간",
    "펴냄": "발간",
}
_TOLD = re.compile(r"(?:했|됐|였|한|된)다고 (?:\d{1,2}월 )?(?:\d{1,2}일 )?(?:밝힘|발표|전함|언급|설명|보도|공시)$")
#: to say something is no act: what is said tells whether two lines are one
_SAYING = words("언급 강조 설명 부연 지적 주장 밝힘 전함 답변 당부 말함 역설 전망 평가")
_TOPIC = re.compile(r"^(?P<topic>[^,\"“]{2,30}?)(?:, |[은는이가] )")
#: who reports it
_ACCORDING = re.compile(r"^(?:[^,\"“]{2,50}에 (?:따르면|의하면)|[^,\"“]{2,30}[을를] 종합하면),? ")
#: '(Advanced Materials)': a name once more in Latin letters
_LATIN = re.compile(r"\([A-Za-z .&'-]+\)")
#: how a vote went is told with what it decided
_VOTES = re.compile(
    r"(?:재적|재석|출석|찬성|반대|기권) (?:의원 )?\d+(?:명|표|인)(?: 중)?(?: 전원)?(?: (?:찬성|반대))?(?:으로)?"
)
_DAY = re.compile(r"\d{1,2}월(?: \d{1,2}일)?|(?<!\d)\d{1,2}일(?![가-힣])")
_FIGURE = re.compile(r"\d[\d,.]*")
_PLAIN = words(
    "것 등 및 이번 대해 대한 통해 위해 따라 관련 지난 오후 오전 최근 라고 이라고 내용 뜻 사실 전달 않는 않기"
)
#: a bill, a motion: it passes once, whoever is told of as passing it
_PASSES, _BILL = "통과", re.compile(r"[가-힣]{2,}(?:안|법)$")
#: what the two share besides the act: with a figure of so many digits, or of one topic
_WITH_FIGURE, _LONG_FIGURE, _OF_A_TOPIC = 3, 3, 2
#: matters between two parties, by the words that tell of one; a meeting is told again only where the line closes with it
_BETWEEN = (
    re.compile(r"인수|합병"),
    re.compile(r"제휴|협약|양해각서|MOU"),
    re.compile(r"소송|제소|고소|피소"),
)
_MET = re.compile(r"만나|만났|만남|회동|접견|면담|회담")
_CLOSES_WITH_MEETING = re.compile(r"(?:만남|회동|접견|면담|회담)(?:을 가짐|함)?$")
#: so many words of its own, and the line tells more than where and through whom
_CIRCUMSTANCES = 5


def one_event(line: str, other: str) -> bool:
    """Has *other* told the event of *line*?  A line with a figure of its own tells more, but for one act on one sum."""
    act = _act(line)
    mine, theirs = _said(line), _said(other)
    shared = {term for term in mine if _among(term, theirs)} - {act}
    sums = {term for term in shared if len(re.sub(r"\D", "", term)) >= _LONG_FIGURE}
    if sums and len(shared) >= _WITH_FIGURE and ((act and act in theirs) or _act(other) in mine):
        return True
    if not act or act != _act(other):
        return False
    if act == _PASSES and len(shared) >= _OF_A_TOPIC and any(_BILL.search(term) for term in shared):
        return True
    return not _figures(line) - _figures(other) and _topic(line) == _topic(other) != "" and len(shared) >= _OF_A_TOPIC


def one_matter(line: str, other: str, names: Mapping[str, str]) -> bool:
    """Does *line* tell of the matter between two parties that *other* tells, with circumstances and nothing else?

    *names*: people and bodies as they are written -> in full.  Figures and quotations of its own are news.
    """
    parties = _parties(line, names) & _parties(other, names)
    if len(parties) < 2 or re.search(r"[\"“]", line):
        return False
    met = _CLOSES_WITH_MEETING.search(line) is not None and _MET.search(other) is not None
    if not met and not any(kind.search(line) and kind.search(other) for kind in _BETWEEN):
        return False
    theirs = _said(other)
    more = {term for term in _said(line) if not _among(term, theirs) and not any(term in name for name in names)}
    return len(more) <= _CIRCUMSTANCES and not _figures(line) - _figures(other)


def _parties(line: str, names: Mapping[str, str]) -> set[str]:
    return {full for name, full in names.items() if name in line}


def _among(term: str, others: frozenset[str]) -> bool:
    """Is the word among the others, or a part of a compound there ('특집호', '기념특집호')?"""
    if term in others:
        return True
    return term[0] >= "가" and any(
        other[0] >= "가" and min(len(term), len(other)) > 1 and (other.endswith(term) or term.endswith(other))
        for other in others
    )


def _act(line: str) -> str:
    last = _TOLD.sub("", line).split()[-1:]
    word = last[0] if last else ""
    return _SAME.get(word, word) if re.fullmatch(r"[가-힣]{2,4}", word) and word not in _SAYING else ""


def _topic(line: str) -> str:
    found = _TOPIC.match(_ACCORDING.sub("", _LATIN.sub("", line), count=1))
    return re.sub(r"\(.*?\)", "", found["topic"]).split()[-1] if found else ""


def _said(line: str) -> frozenset[str]:
    told = _VOTES.sub(" ", _ACCORDING.sub("", _LATIN.sub("", line), count=1))
    found = _TOPIC.match(told)
    rest = told[found.end() :] if found else told
    return frozenset(term for term in terms(_DAY.sub(" ", rest)) if len(term) > 1) - _PLAIN


def _figures(line: str) -> set[str]:
    return set(_FIGURE.findall(_DAY.sub(" ", _VOTES.sub(" ", line))))
