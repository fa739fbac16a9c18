"""Titles of the evidence at nobody's name: 'will become chairman', '3명의 대표이사', '升任总经理'.  Pure.

Such a title may be of anybody of its sentence: who it is, a grammar would have to tell.  So may one that no table renders.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..source import Evidence
from .foreign_titles import left_abroad
from .name_spans import spans_of
from .told_titles import ANY_TITLE, id_of

#: what stands before a title that is no part of a name's apposition
_BEFORE = {
    "ko": re.compile(
        r"(?:[을를은는이가로에서도며고된한할](?: 새| 신임| 차기| 초대)?|(?:\d+|[두세네])(?: ?(?:명|인|사람|분))?(?:의| 모두)?|양사|각자|[가-힣]+ 등|겸|차기|신임|새) (?:각자 |공동 |단독 |임시 |대표이사 |대표 )?\Z"
    ),
    "en": re.compile(
        r"\b(?:as|its|become|becomes|became|becoming|be|being|was|is|named|a|an|the|new|to|his|her|their|our|appointed|elected|role|job|post|next|permanent|interim|acting|two|three|both)\s(?:co-)?(?:new |next |interim |acting |full-time |permanent |first |sole |(?:president|chair\w*|director|head) and )*\Z"
    ),
    "ja": re.compile(r"(?:新|次期|付で|[がはも、]|両社の?|後任の|兼務する|の)\s?(?:新|共同)?\Z"),
    "zh": re.compile(
        r"(?:[为為任][^，。、；]{0,14}|的|[位名个個]|共同|[联聯]席|新|一职|职务|辞去|辭去|卸任|辞任|空缺|缺|由)(?:公司|集團|集团)?\s?(?:新任?|代理|共同|[联聯]席|執行|执行|[资資]深|高[级級])?\s?\Z"
    ),
}
#: what stands behind a title that is given or given up
_BEHIND = {
    "ko": re.compile(r"(?:직|자리)?(?:으?로|에|을|를|에서|이|가)(?![가-힣])|(?:직|자리|후보)"),
    "en": re.compile(r"(?!\s(?!and\b)[A-Z가-힣][\w가-힣])"),
    "ja": re.compile(r"\s?(?:に(?:就|昇|内定|選|起用|なる|復帰)|へ|を(?:退|辞|務|兼|引)|から|として|職|候補|の座|が(?:記者)?会見)"),
    "zh": re.compile(r"\s?(?:[，。、；;,）)一职職]|暨|兼|之位|$)"),
}  # fmt: skip
#: '로보랩 대표로 합류': a post that somebody gets, of whatever firm
_GETS = re.compile(
    r"(?:직|자리)?(?:으?로|에) (?:[가-힣]+ )?(?:합류|선임|임명|취임|영입|옮|발탁|내정|승진|부임|추대|선출|이동|재직|활동|근무|기용|복귀|앉|올[랐라])"
)
#: a second post of the same person, right behind the first
_JOINED = re.compile(r"(?: 겸 | and | ?[暨兼] ?|·|(?<=대표이사) )(?:공동 |co-|共同 ?|[联聯]席 ?)?\Z")
_NEAR = 30


def loose_titles(names: tuple[str, ...], evidence: Evidence) -> frozenset[str]:
    """Loose titles of the sentences that have one of *names*; of all, where none has."""
    lines = [line for line in evidence.canonical if any(spans_of(name, line, evidence) for name in names)]
    return frozenset(title for line in lines or evidence.canonical for title in _loose_in(line, evidence.language))


def posts_got(names: tuple[str, ...], evidence: Evidence) -> frozenset[str]:
    """Titles that Korean sentences with one of *names* say that somebody gets."""
    lines = [line for line in evidence.canonical if any(spans_of(name, line, evidence) for name in names)]
    if evidence.foreign:
        return frozenset()
    return frozenset(
        id_of(match) for line in lines for match in ANY_TITLE.finditer(line) if _GETS.match(line, match.end())
    )


@lru_cache(maxsize=2048)
def _loose_in(line: str, language: str) -> frozenset[str]:
    found = left_abroad(line) if language != "ko" else set()
    end = -1
    for match in ANY_TITLE.finditer(line):
        joined = found and 0 <= end <= match.start() and _JOINED.fullmatch(line, end, match.start())
        before = line[max(0, match.start() - _NEAR) : match.start()]
        if joined or (_BEFORE[language].search(before) and _BEHIND[language].match(line, match.end())):
            found.add(id_of(match))
            end = match.end()
    return frozenset(found)
