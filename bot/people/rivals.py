"""People outside the roster who share a surname, and a title, with somebody on it; pure.

'최정우 포스코 회장' named after 최태원 makes the next '최 회장' nobody's; 'Huang Zheng' does so to the next 'Huang'.
Taking a word for such a name costs a mention of somebody already named; missing one prints another man's words as his,
so the rules lean towards finding too many.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, takewhile

from .boundaries import KOREAN_TITLES, NOT_A_GIVEN_NAME

_SHORT = re.compile(rf"([가-힣])[ ]?(?:전 )?({KOREAN_TITLES})")
#: nouns and adverbs that begin like a surname: alone, or with a particle after them, they are no name
_ORDINARY = re.compile(
    "이날|이번|이후|이어|이달|이미|이런|이에|이를|이는|이와|이곳|이들|이사|이상|이전|이유|이익|이동|이용|이슈|이행|이른|이같|이처|이뤄|이끄|이끈|이라|이며|이제|이외|이내|최근|"
    "최고|최대|최초|최종|최소|최신|최첨|최선|최장|최다|정부|정보|정책|정도|정말|정상|정식|정치|정유|정통|정작|정규|정밀|정비|정계|정권|구글|구체|구속|구매|구조|구축|구현|구성|"
    "구단|구독|구상|유럽|유통|유일|유력|유명|유엔|유한|유튜|유지|유망|유치|김에|박람|박사|노조|노동|노력|노사|노무|노트|한국|한편|한화|한미|한일|한중|한때|한번|한전|한진|조선|"
    "조직|조성|조만|조기|조사|조달|조건|조치|조율|임원|임직|임시|임명|임기|임금|장관|장기|장비|장중|장차|장시|홍콩|홍보|백악|백신|배터|배경|배당|배출|배석|하이|하반|하지|하루|"
    "하나|하원|손실|손해|손보|손잡|마이|마지|마련|마침|런던|황금|우리|우선|우려|우수|전날|전자|전체|전국|전략|전문|전기|전력|전망|전무|전직|전임|전세|전경|전용|전담|왕실|양사|"
    "양산|양국|양자|양측|권고|권한|류성|곽씨|리더|리스|레이"
)
_NEVER_NAMES = re.compile(
    "이사회|이어진|이뤄진|이처럼|이른바|이같은|최고위|최우선|최종적|최첨단|황금기|구체적|유럽연|조선소|조만간|유튜브|정보기|전경련|전기차|박람회|임직원|배터리|하반기|하이닉|백악관|홍보실|"
    "마지막|장시간|전세계"
)
_PARTICLE = tuple("은는이가을를의에엔도로와과만")
_NO_NAME_ENDS = ("는", "을", "를", "한", "된", "할", "던")
_LESSER = re.compile(r"(?:명예|부|수석)$")
#: the dead are named in every portrait of an heir, and are never 'the chairman' of the next sentence
_FOREBEAR = re.compile(r"(?:선대|창업|초대)$")
_LATE = re.compile(r"(?:^|[^가-힣])(?:고|故|고\(故\)) ?$")
_NO_FIRM = re.compile(r".(?:는|을|를|에서|에게|에는|하고|했고|했다|하며|라며|이라는|만난|만나)$")
#: capitalised words beside a surname that are no given name, apart from those every surname is checked against
_NO_GIVEN_NAMES = re.compile(
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|"
    "september|october|november|december|today|yesterday|later|earlier|last|next|now|here|there|where|why|"
    "how|what|who|which|this|these|those|both|will|would|could|can|may|might|must|should|has|had|have|is|was|"
    "were|are|be|not|no|yes|or|nor|so|than|about|into|over|via|vs|his|her|their|its|our|my|ms|mrs|vice|"
    "deputy|former|senior|chief|executive|lead|boss|billionaire|tycoon|mogul|founder|cofounder|co-founder|"
    "minister|premier|prime|secretary|senator|governor|judge|general|king|queen|prince|captain|like|even|"
    "only|just|again|instead|besides|indeed|perhaps|maybe|ai|tech|foundation|group|holdings|corp|inc|company|"
    "university|institute|school|told|met|saw|took|gave|made|spoke|went|came|won|led|sat|ate|kept|put|set|"
    "hit|got|bought|sold|meets|asks|asked|tells|hails|joins|backs|urges|praises|follows|sees|calls|visits"
)
#: 'Recently Huang' and 'Huang Unveils' are no names; 'Emily Huang' and 'James Huang' are
_ADVERB = re.compile(r".{3,}(?:[bcdfgkmnrstuvw]ly|ally)$")
_VERB = re.compile(r"(?:ly|ed|es|[^s]s)$")


@dataclass(frozen=True, slots=True)
class Rival:
    """A name of the wanted surname and title at ``start:end``."""

    start: int
    end: int
    name: str


class Rivals:
    """The rivals of one folded text, each surname and title read once; *roster*: Korean names of its people, folded."""

    def __init__(self, plain: str, roster: Container[str]) -> None:
        self._plain = plain
        self._roster = roster
        self._found: dict[tuple[str, str], list[Rival]] = {}

    def between(self, start: int, end: int, short: str, name: str) -> bool:
        """Whether somebody else of the surname and title of *short* ('이 회장') is named in ``start:end``.

        *name*: the Korean name of the person *short* would resolve to, folded.
        """
        match = _SHORT.fullmatch(short)
        if match is None:
            return False
        rivals = self._of(match[1], match[2])
        first = bisect_left(rivals, start, key=lambda one: one.start)
        since = takewhile(lambda one: one.start < end, islice(rivals, first, None))
        return any(one.end <= end and one.name != name for one in since)

    def _of(self, surname: str, title: str) -> list[Rival]:
        if (surname, title) not in self._found:
            self._found[surname, title] = list(self._read(surname, title))
        return self._found[surname, title]

    def _read(self, surname: str, title: str) -> Iterator[Rival]:
        plain = self._plain
        for match in _titled_names(surname, title).finditer(plain):
            name = self._name(match["glued"] or match["name"])
            between = (match["between"] or "").split()
            if not name or any(self._name(word) in self._roster or _NO_FIRM.search(word) for word in between):
                continue
            # two syllables are a word more often than a name: only '최윤 회장', '최윤(62) OK금융그룹 회장'
            if len(name) == 2 and len(between) > 1 and not match["age"]:
                continue
            lead = "".join((*between, match["lead"] or ""))
            forebear = _FOREBEAR.search(lead) or _LATE.search(plain, max(0, match.start() - 6), match.start())
            # a roster person of a lesser title has short forms of his own: '최재원 수석부회장' is '최 수석부회장'
            if not forebear and not (name in self._roster and _LESSER.search(lead)):
                yield Rival(match.start(), match.end("title"), name)

    def _name(self, word: str) -> str:
        """*word* as a name, without a particle where that leaves one of the roster; '' where it is an ordinary word."""
        for length in (len(word), 3):
            if word[:length] in self._roster:
                return word[:length]
        ordinary = _ORDINARY.match(word) and (len(word) == 2 or len(word) > 3 or word.endswith(_PARTICLE))
        if ordinary or word.endswith(_NO_NAME_ENDS) or (len(word) == 4 and word.endswith(_PARTICLE)):
            return ""
        return "" if _NEVER_NAMES.fullmatch(word) else word


@lru_cache(maxsize=256)
def _titled_names(surname: str, title: str) -> re.Pattern[str]:
    """'최정우 회장', '최정우회장', '최정우(67) 전 포스코그룹 명예회장'; found inside one another, so all is ahead."""
    if title in ("ceo", "최고경영자"):
        title = "(?:ceo|최고경영자)"
    word = r"[^\s,.;:!?…·'\"“”‘’]{1,20}"
    spaced = (
        rf"(?P<name>{surname}[가-힣]{{1,3}})(?P<age>\([^()\n]{{1,30}}\))? (?P<between>(?:{word} ){{0,3}}?)"
        rf"(?P<lead>[^\s,.;:!?…·'\"“”‘’]{{0,12}}?)"
    )
    glued = rf"(?P<glued>{surname}[가-힣]{{2}})"
    return re.compile(rf"(?<![가-힣])(?=(?:{glued}|{spaced})(?P<title>{title})(?![가-힣]*(?:단|실|직)))")


def latin_rivals(text: str, surname: str, *, first: bool, covered: Container[int]) -> list[int]:
    """Where another capitalised name of *surname* stands in *text*, rising: 'Joe Huang', and, *first*, 'Huang Zheng'.

    *covered*: offsets that belong to names and companies of the roster.
    """
    found = []
    for match in _latin_names(surname).finditer(text):
        if match.start("surname") in covered:
            continue
        before, after = match["before"], match["after"]
        if (before and match.start("before") not in covered and _given(before, _ADVERB)) or (
            first and after and match.start("after") not in covered and _given(after, _VERB)
        ):
            found.append(match.start("surname"))
    return found


def _given(word: str, other: re.Pattern[str]) -> bool:
    lower = word.lower()
    listed = lower in NOT_A_GIVEN_NAME or _NO_GIVEN_NAMES.fullmatch(lower)
    return not (listed or other.search(lower))


@lru_cache(maxsize=512)
def _latin_names(surname: str) -> re.Pattern[str]:
    name = r"[A-Z][a-z]+(?:-[A-Za-z][a-z]+)?"
    return re.compile(
        rf"(?:(?<![\w’'-])(?P<before>{name}) (?:[A-Z]\. )?)?(?<![\w@#/-])(?P<surname>{re.escape(surname)})(?![\w@-])(?: (?P<after>{name})(?![\w’']))?"
    )


def last_before(positions: Sequence[int], position: int) -> int:
    """The greatest of the rising *positions* that is less than *position*; -1 where none is."""
    at = bisect_left(positions, position)
    return positions[at - 1] if at else -1
