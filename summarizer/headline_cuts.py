"""Shorter forms of a checked Korean line, for the headline of a foreign article; pure.

A form says less than the line and nothing else: it goes without where somebody spoke, the firm's office of whom it names,
brackets, the possessive, and one of two clauses side by side.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from .japanese.korean import refitted

_OFFICE = (
    r"(?:[가-힣]{0,4}(?:회장|사장|의장|대표|창업자|총괄|부문장|임원|부회장|부사장)|[A-Z]{3}|최고[가-힣]{2,6}책임자)"
)
#: '가온 나루전자 회장 겸 CEO, ': who, of which firm, with which office
_HEAD = re.compile(rf"^(?P<who>.+?)(?: {_OFFICE})(?: 겸 {_OFFICE})*(?P<end>, |[은는이가] )")
_SAID = re.compile(r"[다라자]고 (?:언급|밝힘|말함|전함|설명|강조|발표|주장|단언|표명|전망|예상|추산|약속)$")
#: where and how somebody spoke
_PLACE = re.compile(
    r"(?<=[,은는] )(?:[가-힣A-Z·]+(?:에서|의) )?(?:연 |열린 |개최된 |가진 |한 )?(?:[가-힣A-Z]+ ){0,3}?"
    r"(?:[가-힣]*(?:설명회|인터뷰|회견|대회|연설|행사|포럼|간담회|콘퍼런스콜|총회|메모|성명|강연|서한)에서|인터뷰할 때),? "
)
#: his own firm, which stands before his name
_OWN = re.compile(r"^회사(?:가|의)? ")
_BRACKETS = re.compile(r"\s?\([^()]*\)")
_POSSESSIVE = re.compile(r"(?<=[가-힣A-Za-z]{2})(?:에서의|에 대한|의) (?=[가-힣A-Za-z])")
_IDLE = re.compile(r"(?<= )(?:이미|현재|또한?|자사|산하) (?=[가-힣])")
#: what a figure is held against, and the one it left: the headline tells the way and the new one
_BASE = re.compile(
    r"(?<= )(?:(?:지난|전|이전) ?(?:분기|세대|해|달)|전년 동[기월]|1년 전|지난해)(?: 대비|보다) |\d[\d.,조억만천]*(?:명|대|개|%|달러|엔|위안|원)에서 (?=\d)"
)
#: 'will …' told by somebody
_WILL = re.compile(r"(?<=[가-힣])(?P<verb>[할될]) 것이라고 (?=[가-힣]{2}$)")
_HOPED = re.compile(r"것으로 (?P<how>기대|예상|전망)된다고 (?:언급|밝힘|말함|설명)$")
_OBJECT = re.compile(r"(?<=[가-힣A-Za-z]{2})[을를] (?=[가-힣]{2,4}$)")
_WILL_NOW = {"할": "한다고 ", "될": "된다고 "}
#: clauses side by side, and one that gives way to the next
_BESIDE = re.compile(r"(?<=[가-힣])고, ")
_BUT = re.compile(r"(?<=[가-힣])지만, ")
_TOPIC = re.compile(r"^[^,]{1,26}?(?:[은는] |, )")
_SUBJECT = re.compile(r"^[^,]{1,16}?[은는이가] ")
#: how the first of two clauses ends when it is the last
_ENDS = (
    re.compile(r"(?<=[가-힣]{2})했$"),
    re.compile(r"(?<=예정)이$|(?<=계획)이$|(?<=방침)이$"),
)
#: a clause with a subject of its own: the speaker tells it
_IN_SPEECH = re.compile(
    r"^[^,]*[가-힣A-Za-z\d][이가] .*(?:[가-힣][했됐었았렸났였왔봤섰갔췄혔겼졌켰쳤]|(?:것|예정|계획)이)$"
)


def short_forms(line: str, names: Collection[str]) -> Iterator[str]:
    """The forms of *line*, the fullest first; *names*: the people of the article, in Korean."""
    text = _bare_head(_BRACKETS.sub("", _PLACE.sub("", line, count=1)), names)
    for clause in dict.fromkeys((text, *_clauses(text))):
        yield clause
        plain = _POSSESSIVE.sub(" ", _IDLE.sub("", clause))
        yield plain
        bare = _HOPED.sub(r"것으로 \g<how>", _WILL.sub(lambda found: _WILL_NOW[found["verb"]], _OBJECT.sub(" ", plain)))
        yield bare
        yield _BASE.sub("", bare)


def _bare_head(line: str, names: Collection[str]) -> str:
    """*line* with its person behind his firm and without his office: '나루전자 가온, …'."""
    head = _HEAD.match(line)
    who = next((name for name in names if head and head["who"].startswith(f"{name} ")), "") if head else ""
    if head is None or not who:
        return line
    rest = line[head.end() :]
    firm = head["who"].removeprefix(who).strip().removesuffix(" 그룹")
    mark = head["end"] if head["end"] == ", " else refitted(who, head["end"][0]) + " "
    return f"{firm} {who}{mark}{_OWN.sub('', rest) if firm else rest}"


def _clauses(line: str) -> Iterator[str]:
    """One of two clauses: the second where it has a subject of its own or outweighs the first, else the first."""
    topic = _TOPIC.match(line)
    if topic is None:
        return
    body = line[topic.end() :]
    for mark in (_BUT, _BESIDE):
        parts = mark.split(body)
        if len(parts) != 2:
            continue
        said = _SAID.search(parts[1])
        if mark is _BUT and not _SUBJECT.match(parts[1]):
            yield line[: topic.end()] + _own_subject(parts[0]) + parts[1]
        elif mark is _BESIDE:
            one = _ended(parts[0], said[0] if said else "") or (parts[1] if said and _SUBJECT.match(parts[1]) else "")
            if one:
                yield line[: topic.end()] + one


def _own_subject(clause: str) -> str:
    found = _SUBJECT.match(clause)
    return found[0] if found else ""


def _ended(clause: str, said: str) -> str:
    """*clause* as the last of its line, told by the one who speaks in the line; '' where it cannot end so."""
    if said and _IN_SPEECH.search(clause):
        return f"{clause}라고{said[2:]}" if clause.endswith("이") else f"{clause}다고{said[2:]}"
    if said:
        return ""
    found = next((found for pattern in _ENDS if (found := pattern.search(clause))), None)
    return clause[: found.start()] if found else ""
