"""Universities of a line that foreign evidence names in its own way: '포틀랜드주립대' for Portland State University.  Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from ...canon import canonicalise, places_in
from ..source import Evidence

#: a school by its place or founder; the sort of school may be left out ('도호쿠대')
_SCHOOL = re.compile(
    r"(?P<begin>[가-힣]{2,}?)(?:주립|국립|시립|공립|연방|종합)?(?P<sort>공과|공|이과|과학|산업|상과|통신|전기|해양|항공|약과|교육|체육|예술|미술|음악|과기|과학기술|이공|공업|의과|의|사범|외국어|외|여자|여|농업|경제|정치)?대(?:학교|학원|학)?"
)
_IN_LINE = re.compile(
    rf"(?<![가-힣]){_SCHOOL.pattern}(?= (?:[가-힣]+ )?(?:교수|연구|총장|경제학자|명예교수|부교수|조교수|강사|학장|박사|원장|로스쿨)|발 |(?:은|는|이|가|와|과|의|도|에서|서)(?![가-힣]))"
)
#: how evidence names schools: the words of the name, with the sort behind or before them
_TOLD = {
    "en": re.compile(
        r"(?:(?:[A-Z][\w'’.\-]+|of|and|at) )*(?:University|College|Institute of \w+|School|Polytechnic)(?: (?:of|at|in)(?: the)?(?: [A-Z][\w'’.\-]+)+)?(?:,? (?:at |in )?[A-Z][a-z]+)?"
    ),
    "ja": re.compile(r"[\u4e00-\u9fff々ァ-ヺー가-힣A-Za-z・]{1,16}?(?:大学院|大学|大(?=[\u4e00-\u9fff]*教授|発|の))"),
    "zh": re.compile(r"[\u4e00-\u9fff가-힣A-Za-z·]{1,16}?(?:大学|大學|学院|學院)"),
}


def is_told_school(word: str, evidence: Evidence, told: Callable[[str, str], bool]) -> bool:
    """May a school of the evidence be *word*?  ``told`` says whether a text names the words before '대'."""
    match = _SCHOOL.fullmatch(word)
    if match is None or not evidence.foreign:
        return False
    return any(told(match["begin"], school) for school in _schools(evidence))


def strange_schools(line: str, evidence: Evidence, told: Callable[[str, str], bool]) -> Iterator[str]:
    """Schools of a line by their place that are none of those of the evidence, which names some; others have exonyms ('카렐대')."""
    if not evidence.foreign:
        return
    for match in _IN_LINE.finditer(line):
        schools = _schools(evidence) if places_in(match["begin"]) else ()
        if schools and not any(told(match["begin"], school) for school in schools):
            yield match[0]


@lru_cache(maxsize=512)
def _schools(evidence: Evidence) -> tuple[str, ...]:
    """Each as it stands, with its places in Korean behind it."""
    pattern = _TOLD[evidence.language]
    found = (match[0] for line in (*evidence.sentences, *evidence.canonical) for match in pattern.finditer(line))
    return tuple(f"{school} {canonicalise(school, evidence.language)}" for school in dict.fromkeys(found))
