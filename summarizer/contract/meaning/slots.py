"""Where the evidence has what stands beside a word of the line: what took the place of that word has to stand there too.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...korean.morphology import analyse
from ..clauses import content
from ..lexicon import places_of, unread
from ..names.people import named
from ..names.spotting import rendered
from ..source import Evidence
from .bearing import bears
from .weighing import EMPTY

Span = tuple[int, int]

_TELLING = frozenset({"NNG", "NNP", "VV", "VA", "XR", "SL", "SN"})
#: a figure with what it counts, and where a part of a line ends
_FIGURE, _BREAK = re.compile(r"\d[\d,.]*[만억조천백%월일년개명대건]*"), re.compile(r"[,…;]")
#: what parts two clauses of a Chinese sentence; other commas may part what belongs together
_CLAUSE = re.compile(r"[，；。]")
#: signs from a word within which another may belong to it
_REACH = {"en": 60, "ja": 20, "zh": 20, "ko": 24}
#: signs from a noun within which a word stands that says more of it
_BESIDE = {"en": 14, "ja": 5, "zh": 5}
#: syllables of a word of Korean evidence that is looked for as it stands
_LONG = 2


def neighbours(text: str, start: int, end: int) -> tuple[str, ...]:
    """The telling words and figures nearest before *start* and behind *end* in their part of a line, two on each side."""
    tokens = [token for token in analyse(text.rstrip()) if token.tag in _TELLING and token.form not in EMPTY]
    before = [token for token in tokens if token.end <= start and _BREAK.search(text, token.end, start) is None]
    behind = [token for token in tokens if token.start >= end and _BREAK.search(text, end, token.start) is None]
    return tuple(
        _figure(text, token.start) if token.tag == "SN" else token.form
        for token in (*before[-_ON_EACH_SIDE:], *behind[:_ON_EACH_SIDE])
    )


_ON_EACH_SIDE = 2


def _figure(text: str, at: int) -> str:
    return next((match[0] for match in _FIGURE.finditer(text) if match.start() <= at < match.end()), "")


def stands_elsewhere(beside: tuple[str, ...], told: tuple[re.Pattern[str], ...], evidence: Evidence) -> bool:
    """Has *evidence* a word of *beside*, and what is *told*, but that out of reach of any of them?"""
    located, met, reach = False, False, _REACH.get(evidence.language, _REACH["en"])
    for forms in zip(rendered(evidence), evidence.sentences, strict=True):
        found = [(line, [match.span() for pattern in told for match in pattern.finditer(line)]) for line in forms]
        line, rivals = next((row for row in found if row[1]), found[0])  # a table may have a word of either form
        met = met or bool(rivals)
        for start, end in (span for word in beside for span in _places(word, line, evidence)):
            located = True
            near = ((first, last) for first, last in rivals if first - end < reach and start - last < reach)
            if any(_CLAUSE.search(line, min(end, last), max(start, first)) is None for first, last in near):
                return False
    return located and met


def _lines(evidence: Evidence) -> tuple[str, ...]:
    """The sentences with names and terms in Korean, and as written: a table may have a word of either."""
    return tuple(dict.fromkeys((*rendered(evidence), *evidence.sentences)))


def renders(text: str, told: str, evidence: Evidence) -> bool:
    """Has a word of *text* its only places in foreign *evidence* at what is *told* ('매각' at 'sell'), at most of it at least?"""
    if not evidence.foreign:
        return False
    spans = {
        line: [match.span() for match in re.finditer(re.escape(told), line, re.IGNORECASE)] for line in _lines(evidence)
    }
    for word in (word for word in content(text) if len(word) > 1 and word not in EMPTY):
        places = [(line, span) for line in spans for span in places_of(word, line)]
        if places and all(
            any(2 * (min(end, last) - max(start, first)) > last - first for first, last in spans[line])
            for line, (start, end) in places
        ):
            return True
    return False


def is_unread_before(found: re.Match[str], evidence: Evidence) -> bool:
    """Has foreign *evidence* a word that no dictionary knows, right beside the noun of which *found* says more in its line?

    'forgivable loans' for '면제 대출': it may say what is missed.
    """
    head = _QUALIFYING.match(found.string, found.end())
    reach = _BESIDE.get(evidence.language, 0)
    if head is None or _TELLS_NOTHING.fullmatch(head["head"]):
        return False
    for line in rendered(evidence):
        strange = unread(line)
        for start, end in _places(head["head"], line, evidence) if strange else ():
            if any(first < end + reach and start - reach < last for first, last in strange):
                return True
    return False


def _places(word: str, line: str, evidence: Evidence) -> Iterator[Span]:
    if not word:
        return
    if evidence.foreign and not word[0].isdigit():
        yield from places_of(word, line)
    elif len(word) >= _LONG:
        yield from ((match.start(), match.end()) for match in re.finditer(rf"(?<!\d){re.escape(word)}", line))


#: a noun that only says more of the one behind it: '매각 대금의', '합작 움직임을'
_QUALIFYING = re.compile(
    r"(?:의? )(?P<head>[가-힣]{2,}?)(?:이|가|을|를|은|는|의|에|도|로|으로|와|과|에서|에는|에도)?(?= )"
)
#: behind these a deed is a new one: '감원 가능성', '인수 계획'
_TELLS_NOTHING = re.compile(
    r"(?:가능|필요)성?|계획|방침|예정|전망|예상|예고|검토|추진|제안|제의|합의|협상|논의|결정|발표|시작|착수|완료|여부|의사|의향|방안|우려|위기|압력|요구|요청|명령|시도|끝|뒤|후|전|등"
)
#: a thing, which the name of the evidence before it only says more of: '세게드 공장'
_THING = re.compile(r"공장|연구소|매장|점포|본사|지사|법인|자회사|계열사|은행|보험|병원|대학|스타트업|모회사")
_NAME_BEFORE = re.compile(r"(?P<name>[가-힣A-Za-z]{2,}) \Z")


def qualifies(found: re.Match[str], evidence: Evidence) -> bool:
    """Does the noun only say more of a noun that *evidence* has, or name what a name of it is?"""
    head = _QUALIFYING.match(found.string, found.end())
    if head is not None and not _TELLS_NOTHING.fullmatch(head["head"]) and bears((head["head"],), evidence) is True:
        return True
    name = _NAME_BEFORE.search(found.string, 0, found.start()) if _THING.fullmatch(found[0]) else None
    return name is not None and name["name"] in evidence.canonical_text and name["name"] in named(found.string)
