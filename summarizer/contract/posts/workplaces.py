"""A line that gives somebody an office at a firm which the article never has beside the name, but has another there.  Pure.

'푸케 TSMC CEO' where the article speaks of him beside ASML alone; '트럼프 마이크로소프트 사장' where he is the president.  The firm
that the article is about may be meant without a word; any other must stand somewhere near the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..lexicon import company_names, other_names
from ..names.finding import LETTER, followed, starts
from ..names.organisations import organisations_in
from ..source import Evidence, Source
from .offices import is_firm
from .told_titles import TITLE

_OFFICE = rf"(?:[가-힣]{{1,4}} ?)?(?:{TITLE.pattern})"
_FIRM = r"[가-힣A-Za-z0-9&]{2,}(?: (?:정부|딥마인드|클라우드))?"
#: how far from a name its firm may stand
_NEAR = 40
_ADJACENT = re.compile(
    rf"(?:의|の|的|['’]s|,)? ?(?:[가-힣]{{2,6}} ?)?(?:{TITLE.pattern})?(?:인|である)?[ ,]*(?:[\w\s]{{0,12}}[（(](?:한국명 )?)?\Z"
)
_TITLED_BEFORE = re.compile(rf"(?P<title>{TITLE.pattern})[ ,]?\Z")
_TITLED_BEHIND = re.compile(rf",? ?(?P<title>{TITLE.pattern})")


#: '同社の柳社長', 'its CEO Kim Ha-jun', '该公司董事长': an office at a firm that stands before
_THE_FIRM = re.compile(
    r"(?i)(?:同(?:社|行|グループ)|(?<!一家)(?:该|該|本)?公司|\b(?:its|the (?:company|firm|group|bank|[a-z]+maker)['’]s)|(?:이|같은) (?:회사|그룹|은행)(?:의)?)[^、，,。；;]{0,20}\Z"
)


def the_firm_at(line: str, end: int) -> int:
    """Where *line* has 'the company' right before the title and name that end or begin at *end*; -1: it has not."""
    meant = _THE_FIRM.search(line, 0, end)
    return meant.start() if meant is not None else -1


def other_workplace(text: str, source: Source) -> str | None:
    """The firm of an office that is somebody else's, by all that the article tells of the person."""
    whole = source.whole()
    people = [name for name in dict.fromkeys(source.glossary.values()) if not is_firm(name)]
    for name in people:
        for form in dict.fromkeys((name, name.split()[-1])):
            match = _held(form, text) if len(form) > 1 else None
            if match is not None and _is_other(name, match["firm"], match["title"], whole, source):
                return match["firm"]
    return None


def _held(name: str, text: str) -> re.Match[str] | None:
    return followed(name, text, _AT_A_FIRM, behind=LETTER)


_AT_A_FIRM = re.compile(rf" (?P<firm>{_FIRM}) (?P<title>{_OFFICE})(?![가-힣]{{2}})")


def _is_other(name: str, firm: str, title: str, whole: Evidence, source: Source) -> bool:
    if firm not in source.glossary.values() and company_names().fullmatch(firm) is None:
        return False
    around = list(_around(name, whole))
    if not around or not _is_in(firm, whole.text) or any(_is_his(firm, before, behind) for before, behind in around):
        return False
    listed = [other for other in dict.fromkeys(source.glossary.values()) if is_firm(other) and other != firm]
    if any(_is_right_before(other, before) for before, _ in around for other in listed):
        return True
    if any(_of_state(before, behind) for before, behind in around):
        return not _OF_STATE.search(title)
    if firm == _chief(source, whole) or any(_is_in(firm, f"{before} {behind}") for before, behind in around):
        return False
    return any(_is_always_near(other, around) for other in listed) or any(
        _has_another_title(title, before, behind) for before, behind in around
    )


def _is_always_near(other: str, around: list[tuple[str, str]]) -> bool:
    """Does the article speak of the person beside *other* at every turn?"""
    return len(around) > 1 and all(other in before or other in behind for before, behind in around)


#: who heads a state or a part of it has no office in a firm
_OF_STATE = re.compile(r"대통령|총리|장관|국가주석|총통")


def _of_state(before: str, behind: str) -> bool:
    told = _TITLED_BEFORE.search(before) or _TITLED_BEHIND.match(behind)
    return told is not None and _OF_STATE.search(told["title"]) is not None


def _is_his(firm: str, before: str, behind: str) -> bool:
    """Does an office of the firm stand near the name, or the firm right at it?"""
    forms = (firm, *other_names(firm))
    return any(
        _is_right_before(form, before)
        or any(
            _ITS_OFFICE.match(stretch, at + len(form)) for stretch in (before, behind) for at in starts(form, stretch)
        )
        for form in forms
    )


#: behind a firm: one of its offices
_ITS_OFFICE = re.compile(rf"(?:의|の|的|['’]s)?[^,.、，。]{{0,12}}?(?:{TITLE.pattern})")


def _around(name: str, whole: Evidence) -> Iterator[tuple[str, str]]:
    """What stands before and behind each mention of the name, or of its last part."""
    last = name.rsplit(maxsplit=1)[-1]
    for line in whole.canonical:
        found = [(at, len(name)) for at in starts(name, line)]
        if len(last) > 1 and not found:
            found = [(at, len(last)) for at in starts(last, line)]
        for at, length in found:
            yield line[max(0, at - _NEAR) : at], line[at + length : at + length + _NEAR]


def _is_in(firm: str, text: str) -> bool:
    lowered = text.lower()
    if any(form.lower() in lowered for form in (firm, *other_names(firm))):
        return True
    return not organisations_in(firm).isdisjoint(organisations_in(text))


def _is_right_before(other: str, before: str) -> bool:
    return any(_ADJACENT.match(before, at + len(other)) for at in starts(other, before))


def _has_another_title(title: str, before: str, behind: str) -> bool:
    told = _TITLED_BEFORE.search(before) or _TITLED_BEHIND.match(behind)
    return told is not None and told["title"] not in title and title not in told["title"]


def _chief(source: Source, whole: Evidence) -> str:
    """The firm that the article has most often."""
    firms = [name for name in dict.fromkeys(source.glossary.values()) if is_firm(name)]
    return max(firms, key=whole.canonical_text.count, default="")
