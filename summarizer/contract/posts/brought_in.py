"""The firms of a sentence, and those with which an article brings somebody in.  Pure."""

from __future__ import annotations

import re

from ..lexicon import company_names, other_names
from ..names.finding import starts
from ..names.namesakes import COUNTRIES
from ..names.spotting import Span, rendered
from ..source import Evidence, Source
from .offices import is_firm

#: who reports it, and a state
_NO_EMPLOYER = re.compile(
    r"정부$|(?:통신|신문|뉴스|일보|방송|타임스|포스트|저널)$|^(?:로이터|블룸버그|AP|AFP|CNBC|CNN|BBC)$"
)


def firms_in(line: str, source: Source) -> list[tuple[Span, str]]:
    """The firms of the tables and the glossary in *line*, by their place, none inside the name of another."""
    found = {match.span(): match[0] for match in company_names().finditer(line)}
    for name in dict.fromkeys(source.glossary.values()):
        if is_firm(name) and name not in COUNTRIES and not _NO_EMPLOYER.search(name):
            found |= dict.fromkeys(((at, at + len(name)) for at in starts(name, line)), name)
    return sorted(
        (span, name)
        for span, name in found.items()
        if not _NO_EMPLOYER.search(name)
        and not any(other != span and other[0] <= span[0] and span[1] <= other[1] for other in found)
    )


def is_one(firm: str, told: str) -> bool:
    """Are both names of one firm, or the one a part of the other?"""
    forms = {firm, *other_names(firm)}
    return any(form in told or told in form for form in forms) or told in forms or firm in other_names(told)


#: sentences before the one that first names somebody
_STEPS = 6


def bringing_in(firm: str, first: str, source: Source, whole: Evidence) -> list[str]:
    """The firms that are subjects where somebody is first named, or else in the nearest sentence before.

    Those before tell nothing where the sentence itself or the lead has *firm*, or it is a subject, too: he may be of either.
    """
    lines = rendered(whole)
    at = lines.index(first)
    if here := subjects_of(first, source, whole):
        return here
    if any(is_one(firm, told) for line in (first, lines[0]) for _, told in firms_in(line, source)):
        return []
    before = [subjects_of(line, source, whole) for line in lines[:at]]
    if any(is_one(firm, told) for subjects in before for told in subjects):
        return []
    return next(filter(None, reversed(before[-_STEPS:])), [])


def subjects_of(line: str, source: Source, whole: Evidence) -> list[str]:
    return [firm for span, firm in firms_in(line, source) if _is_subject(line, span, whole.language)]


#: at the head of its sentence or clause, or with the particle of a subject
_PARTICLE = {
    "ko": re.compile(r"(?:\([^)]*\))?(?:은|는|이|가)(?=[ ,])"),
    "ja": re.compile(r"(?:[<（(][^>）)]*[>）)])?(?:社|側)?(?:は|が)"),
}
_HEAD = re.compile(r"(?:^|[。；]|[.] |】|〕)[^，。；、,]{0,6}\Z")


def _is_subject(line: str, span: Span, language: str) -> bool:
    if language in _PARTICLE:
        return _PARTICLE[language].match(line, span[1]) is not None
    return _HEAD.search(line, 0, span[0]) is not None
