"""A Korean sentence made whole from those around it: the quotation that '이같이 밝혔다' points to, who '그는' is; pure.

Papers print a quotation as a paragraph of its own and tell behind it who said so ('가람 대표는 11일 이같이 밝혔다'), and
give a speech in sentences that name the speaker once.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from . import Document
from .korean.asides import DAY
from .korean.leaning import leaning_subject
from .korean.names import PERSON, TITLES
from .korean.particles import topical
from .korean.standalone import without_connective
from .korean.standing import PRONOUN
from .pairs import both_named
from .select import terms

_SPOKEN = re.compile(r"“[^”]*”|\"[^\"]*\"")
_QUOTATION = re.compile(r"^[“\"](?P<words>[^“”\"]{8,})[”\"][.]?$")
_SAYING = "(?:말|밝|강조|주장|설명|답|전|지적|역설|다짐|당부|약속|예고)"
#: '… 간담회에서 이같이 밝혔다': what was said stands elsewhere
_THUS = re.compile(rf",? 이(?:와)? ?같이 (?P<said>{_SAYING}[가-힣]{{1,4}}다)[.]?$")
#: '… 이같이 밝히며, 투자를 늘리겠다고 말했다': what was said besides
_THUS_BESIDES = re.compile(
    r"(?<=[가-힣])(?<![라다]며) 이(?:와)? ?같이 (?:밝히|전하|말하|강조하|주장하|설명하|답하)(?:며|고|면서|고서),? "
)
#: a day that nothing before makes certain: the sentence is true without it
_THAT_DAY = re.compile(
    r"(?<![가-힣])이날(?: 오[전후])?,? (?!기준|현재|하루|종가|종일|장중|장 |거래|주가|마감|행사|회의|저녁|아침|새벽|열린|공개|발표[한된])"
)
_TOPIC = re.compile(r"(?<=[가-힣A-Za-z)])[은는이가] ")
#: where somebody spoke, which a line on his words can go without; never what he was asked or spoke about
_PLACE = re.compile(r"[^\"“]{20,}(?:에서|통해|만나|참석해|열고|나와) (?=[\"“])")
_ASKED = re.compile(r"질문|질의|묻|물음|관련|대해|대한 |두고|따르면|관해|경우|아니")
#: a line holds so much of a quotation, and a sentence so much around it
_LONGEST_QUOTED, _LONGEST, _LONGEST_OF_ITS_OWN = 80, 115, 170
_VERBAL = re.compile(r"(?:다|요|죠|까|라|자|지|네|걸|게)$")

#: who speaks goes on: '또 "…"고 말했다', '…라는 설명이다'
_ADDS = re.compile(r"^(?:(?:또한?|이어서?|그러면서도?|아울러|특히|더불어|다만),? )?[“\"].*[”\"][^”\"]{1,24}다[.]?$")
_GLOSS = re.compile(
    r"(?:라|다|한|는|겠다|자)는 (?:설명|목표|방침|계획|취지|의지|뜻|판단|생각|입장|구상|포부|각오|주장|의미|전략|복안|것)이?다[.]?$"
)
#: not 시장, which is the market; nor a title that is an office ('대표로 내정')
_TITLED = re.compile(rf"[가-힣A-Za-z)] (?!시장|이사회|총괄)(?:{TITLES})(?![가-힣]*(?:단|들|급|직)|(?:으로|로|에) )")
_MORE_TITLES = re.compile(rf"^(?:\([^()]*\))?(?: 겸)?(?: (?:{TITLES}))+")
#: '가람 대표의 관심사는 …'
_HIS = re.compile(rf"(?P<who>[^,“\"]{{2,25}}[가-힣A-Za-z)] (?:{TITLES}))의 [^,“\"]{{1,20}}[은는] ")
_NO_NAME = re.compile(r"^(?:대해|관해|따라|통해|위해|맞춰|관련해) ")
#: what may stand before a bare name that opens the sentence: who reports it, his firm and post
_BEFORE_NAME = r"(?:[^,“\"]{2,40} 따르면 )?(?:[^,“\"은는이가]{1,25} )?"
_FAR = 4


@dataclass(frozen=True, slots=True)
class Whole:
    """The sentence as it stands by itself, and the other sentences that it rests on."""

    text: str
    also: tuple[int, ...] = ()


def whole(sentences: Sequence[str], index: int, text: str, document: Document) -> Whole:
    """Sentence *index* (*text*, its days written out) with what it leaves to others; as it is where that is not certain."""
    besides = _without_day(_THUS_BESIDES.sub(" ", text, count=1), document)
    thus = _THUS.search(besides)
    if thus is not None and _SPOKEN.search(besides) is None:
        return _with_quotation(sentences, index, besides, thus, document.title)
    known = _known(document.glossary)
    pronoun = PRONOUN.match(besides)
    if pronoun is not None:
        return _with_speaker(sentences, index, besides, besides[pronoun.end() :], known)
    if _ADDS.match(besides) and _TOPIC.search(_SPOKEN.sub("", besides)) is None:
        return _with_speaker(sentences, index, besides, without_connective(besides), known)
    both = both_named(sentences, index, besides, known)
    return Whole(both[0], (both[1],)) if both else Whole(_without_place(besides))


def _without_day(text: str, document: Document) -> str:
    """*text* without the '이날' that could not be dated; quotations stay as they are."""
    if document.published is None:
        return text
    quoted = [match.span() for match in _SPOKEN.finditer(text)]
    found = (day for day in _THAT_DAY.finditer(text) if not any(a <= day.start() < b for a, b in quoted))
    return "".join(_around(text, [day.span() for day in found]))


def _around(text: str, spans: Sequence[tuple[int, int]]) -> list[str]:
    starts = [0, *(end for _, end in spans)]
    ends = [*(start for start, _ in spans), len(text)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]


def _with_quotation(sentences: Sequence[str], index: int, text: str, thus: re.Match[str], title: str) -> Whole:
    quotation = _QUOTATION.match(sentences[index - 1].strip()) if index else None
    told_by = text[: thus.start()]
    topic = _TOPIC.search(f"{told_by} ")
    if quotation is None or topic is None or not _of_a_person(told_by[: topic.start()]):
        return Whole(text)
    words = _part(quotation["words"], title)
    if words is None:
        return Whole(text)
    said = f"“{words}”{_that(words)} {thus['said']}."
    if len(told_by) + len(said) > _LONGEST:
        told_by = _who_and_when(told_by, topic.end())
    return Whole(f"{told_by.rstrip(' ,')} {said}", (index - 1,))


def _of_a_person(phrase: str) -> bool:
    return PERSON.search(phrase) is not None


def _who_and_when(told_by: str, topic: int) -> str:
    day = None if DAY.match(told_by) else DAY.match(told_by, topic)
    return told_by[: day.end() if day else topic]


def _without_place(text: str) -> str:
    """A sentence too long for a line without the place where its words were said."""
    topic = _TOPIC.search(text)
    if len(text) <= _LONGEST_OF_ITS_OWN or topic is None or not _of_a_person(text[: topic.start()]):
        return text
    start = len(_who_and_when(text, topic.end()))
    place = _PLACE.match(text, start)
    return text if place is None or _ASKED.search(place[0]) else text[:start] + text[place.end() :]


def _part(words: str, title: str) -> str | None:
    """The quotation; of a long one the sentence that shares most with the title."""
    stripped = words.strip().rstrip(".")
    if len(stripped) <= _LONGEST_QUOTED:
        return stripped
    promised = terms(title)
    parts = [part.strip() for part in re.split(r"(?<=[다요죠])\. ", stripped)]
    fit = [part for part in parts if len(part) <= _LONGEST_QUOTED]
    return max(fit, key=lambda part: (sum((terms(part) & promised).values()), len(part)), default=None)


def _that(words: str) -> str:
    """'…했다”고', '…합니다”라고', '…성장”이라고'."""
    if words.endswith("다") and not words.endswith("니다"):
        return "고"
    closed = "가" <= words[-1] <= "힣" and (ord(words[-1]) - 0xAC00) % 28 != 0
    return "이라고" if closed and not _VERBAL.search(words) else "라고"


def _with_speaker(sentences: Sequence[str], index: int, text: str, rest: str, known: Collection[str]) -> Whole:
    """*rest* of the speech with the person whom the sentences before name, where nobody else is told of between."""
    for at in range(index - 1, max(-1, index - 1 - _FAR), -1):
        told = _SPOKEN.sub("", sentences[at])
        who = _speaker(sentences, at, told, known)
        if who is not None:
            return Whole(_without_place(f"{topical(who)} {rest}"), (at,)) if _alone(told, who, known) else Whole(text)
        goes_on = PRONOUN.match(sentences[at]) or _ADDS.match(sentences[at])
        if not goes_on and not (_GLOSS.search(sentences[at]) and not _TITLED.search(told)):
            return Whole(text)
    return Whole(text)


def _speaker(sentences: Sequence[str], at: int, told: str, known: Collection[str]) -> str | None:
    found = leaning_subject(sentences, at + 1, person=False)
    if found is not None:
        who = _NO_NAME.sub("", found[0])
        return who if (_of_a_person(who) and " " in who) or who in known else None
    his = _HIS.match(told)
    if his is not None:
        return his["who"]
    named = (name for name in known if re.match(rf"{_BEFORE_NAME}{re.escape(name)}[은는] ", told))
    return max(named, key=len, default=None)


def _alone(told: str, who: str, known: Collection[str]) -> bool:
    """Does the sentence tell of nobody else?"""
    before, _, after = told.partition(who)
    others = f"{before} {_MORE_TITLES.sub('', after)}"
    return _TITLED.search(others) is None and not any(name in others and name not in who for name in known)


def _known(glossary: Mapping[str, str]) -> frozenset[str]:
    """People of the glossary who are told of without a title: names from abroad, by any of their parts."""
    return frozenset(name for name, full in glossary.items() if " " in full and name in [*full.split(), full])
