"""Do two Korean lines tell one event: the same act upon the same things, told once with and once without its circumstances; pure."""

from __future__ import annotations

import re

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
}
_TOLD = re.compile(r"(?:했|됐|였|한|된)다고 (?:\d{1,2}월 )?(?:\d{1,2}일 )?(?:밝힘|발표|전함|언급|설명|보도|공시)$")
_TOPIC = re.compile(r"^(?P<topic>[^,\"“]{2,30}?)(?:, |[은는이가] )")
_FIGURE = re.compile(r"\d[\d,.]*")
_PLAIN = words("것 등 및 이번 대해 대한 통해 위해 따라 관련 지난 오후 오전")
#: what the two share besides the act: with a figure of so many digits, or of one topic
_WITH_FIGURE, _LONG_FIGURE, _OF_A_TOPIC = 3, 4, 2


def one_event(line: str, other: str) -> bool:
    """Has *other* told the event of *line*?  A line with a figure of its own tells more, but for one act on one sum."""
    if not (act := _act(line)) or act != _act(other):
        return False
    shared = (_said(line) & _said(other)) - {act}
    sums = {term for term in shared if len(re.sub(r"\D", "", term)) >= _LONG_FIGURE}
    if sums and len(shared) >= _WITH_FIGURE:
        return True
    more = {term for term in _said(line) - _said(other) if _FIGURE.match(term)}
    return not more and _topic(line) == _topic(other) != "" and len(shared) >= _OF_A_TOPIC


def _act(line: str) -> str:
    last = _TOLD.sub("", line).split()[-1:]
    word = last[0] if last else ""
    return _SAME.get(word, word) if re.fullmatch(r"[가-힣]{2,4}", word) else ""


def _topic(line: str) -> str:
    found = _TOPIC.match(line)
    return re.sub(r"\(.*?\)", "", found["topic"]).split()[-1] if found else ""


def _said(line: str) -> frozenset[str]:
    found = _TOPIC.match(line)
    rest = line[found.end() :] if found else line
    days = re.sub(r"\d{1,2}월(?: \d{1,2}일)?", " ", rest)
    return frozenset(term for term in terms(days) if len(term) > 1) - _PLAIN
