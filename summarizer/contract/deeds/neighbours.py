"""What stands right at a name: whom it is joined with, and in Korean evidence the two words behind it.  Pure.

'인텔과 마이크론이 속한 협회' is no right line where the sentence joins Intel with AMD, of which the line says nothing; nor is '노키아 장비
배척' where it has those words behind Huawei.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ... import Bullet
from ...facts import plain
from ..lexicon import company_names
from ..names.namesakes import COUNTRIES
from ..names.organisations import organisations_called
from ..names.spotting import Mention, Span, keys_of, mentions, rendered, spots
from ..posts.offices import is_firm
from ..source import Evidence, Source
from .displaced import is_akin, is_bare_place
from .party_places import longest
from .turned import telling

_JOINED = re.compile(r"(?:와|과|·| 및) ?")
_JOINED_IN = re.compile(
    r"(?:\s?[(（<][^)）>]*[)）>])?\s?(?:と|や|、|·|・|&|,? and|与|與|和|及|以及|및|와|과|, )\s?(?:the )?"
)
_TAIL = re.compile(
    r"의? ?(?P<tail>(?:만큼|보다|처럼|에게|에서|에|와|과)? ?[가-힣A-Z][가-힣A-Za-z]* [가-힣A-Z][가-힣A-Za-z])"
)
_PARTICLE = re.compile(r"(?<=[가-힣]{2})(?:은|는|이|가|을|를|의|도|에)(?= )")


def strange_neighbour(bullet: Bullet, source: Source) -> str | None:
    """The name of the line that stands where its sentence has another; None: there is none."""
    text, evidence = plain(bullet.text), source.evidence(bullet)
    known = frozenset(source.glossary.values())
    names = [
        name
        for name in mentions(text, source, evidence)
        if is_firm(name.name)
        and not is_bare_place(name.name)
        and (name.name in known or organisations_called(name.name))
    ]
    lines = telling(text, (0, len(text)), names, evidence) if names else []
    for one, two in pairwise(names):
        if lines and _JOINED.fullmatch(text, one.end, two.start):
            for name, beside in ((one, two), (two, one)):
                if all(_is_joined_with_another(name, beside, text, line, source, evidence) for line in lines):
                    return name.name
    return (
        None
        if evidence.foreign
        else next((name.name for name in names if _has_anothers_tail(name, text, source, evidence)), None)
    )


def _is_joined_with_another(
    name: Mention, beside: Mention, text: str, line: str, source: Source, evidence: Evidence
) -> bool:
    """Has *line* another firm joined with *beside*, of which the line says nothing, and *name* nowhere in such a row?"""
    rows = [row for row in _rows(line, source, evidence) if any(form in beside.keys for form in row)]
    others = {other for row in rows for other in row if other not in beside.keys}
    if not others or any(other in name.keys or is_akin(name, other, source) for other in others):
        return False
    return not any(form in text for other in others for form in keys_of(other))


def _rows(line: str, source: Source, evidence: Evidence) -> Iterator[list[str]]:
    """Firms that a sentence names one after the other, joined."""
    found = _firms(line, source, evidence)
    row: list[str] = []
    end = 0
    for (start, stop), name in found:
        if row and _JOINED_IN.fullmatch(line, end, start):
            row.append(name)
        else:
            if len(row) > 1:
                yield row
            row = [name]
        end = stop
    if len(row) > 1:
        yield row


def _firms(line: str, source: Source, evidence: Evidence) -> list[tuple[Span, str]]:
    listed = (name for name in dict.fromkeys(source.glossary.values()) if is_firm(name) and name not in COUNTRIES)
    found = {span: name for name in listed for span in spots((name,), line, evidence.language)}
    found |= {match.span(): match[0] for match in company_names().finditer(line)}
    return sorted((span, found[span]) for span in longest(tuple(found)))


def _has_anothers_tail(name: Mention, text: str, source: Source, evidence: Evidence) -> bool:
    """Do the two words behind the name stand behind another in Korean evidence, and nowhere behind this?"""
    tail = _TAIL.match(text, name.end)
    if tail is None or len(tail["tail"].replace(" ", "")) < _LEAST:
        return False
    said = _PARTICLE.sub("", tail["tail"])
    behind = [
        (other, _PARTICLE.sub("", re.sub(r"^\)?의? ?", "", line[end : end + _FAR]))[: len(said)] == said)
        for line in (*rendered(evidence), *rendered(source.whole()))
        for (_, end), other in _firms(line, source, evidence)
    ]
    own = any(same for other, same in behind if other in name.keys or is_akin(name, other, source))
    return not own and any(same for _, same in behind) and not _has_its_own(name, said, source, evidence)


def _has_its_own(name: Mention, said: str, source: Source, evidence: Evidence) -> bool:
    """Does each word of *said* stand behind the name as well, before the next firm: 'A의 "이미지" 특허'?"""
    words = said.split()
    for line in (*rendered(evidence), *rendered(source.whole())):
        firms = _firms(line, source, evidence)
        for at, ((_, end), other) in enumerate(firms):
            stretch = line[end : firms[at + 1][0][0] if at + 1 < len(firms) else len(line)]
            if (other in name.keys or is_akin(name, other, source)) and all(word in stretch for word in words):
                return True
    return False


_LEAST, _FAR = 4, 30
