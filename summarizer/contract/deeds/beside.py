"""What is one firm's in the line and another's in the evidence: '화웨이 H100' where it is Nvidia's, 'ASML의 17억 유로' Mistral's.  Pure.

What stands right behind a name, bare or with '의', is its own: a figure, a product, an office, shares, a customer.  Where the
evidence has the very same right behind another name of the same kind, and nowhere near this one, it is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ... import Bullet
from ...facts import plain
from ...korean.names import TITLES
from ..clauses import SAYING
from ..lexicon import company_names, other_names
from ..names.spotting import PARTICLE, Mention, Span, mentions, rendered, spots
from ..numbers.exchanged import says
from ..posts.offices import is_firm
from ..source import Evidence, Source
from .displaced import is_akin, is_bare_place
from .party_places import longest

#: a figure with its unit, or a word, right behind a name
_OWNED = re.compile(
    r"(?:의|에서|서|용)? (?P<owned>\d[\d.,]*(?:[만억조천]\d*)*\s?(?:달러|원|엔|유로|위안|대만달러|년|명|대|%)|[가-힣A-Z][가-힣A-Za-z0-9\-]+)"
)
_END = re.compile(rf"(?:이라는|라는|인|{PARTICLE}|도|만|용|들)+$")
_TITLE = re.compile(rf"(?:{TITLES})")
#: words that stand behind any name
_ANYONES = re.compile(
    r"(?:올해|내년|작년|지난해|지난|이번|현재|최근|오늘|당시|이날|전|현|신임|공동|최고|등|및|또는|측|회사|기업|그룹|관련|약|총|각각|함께|모두|같은|다른|주요|일부|본사|대표|직원|출신|사람|이|그|한국|미국|중국|일본|대만|유럽|글로벌|세계|국내|해외)$"
)
#: what is a firm's own without the name of the firm
_OWN = {
    "ko": r"(?:자사|회사|양사|그|이들)(?:의)? (?:\S+ ){0,2}?",
    "en": r"(?:\bits|\btheir|\bthe company's|\bthe firm's) (?:\S+ ){0,3}?",
    "ja": r"(?:同社|自社)(?:の)?",
    "zh": r"(?:其|该公司|該公司|公司)(?:的)?",
}
#: what is between a name and what is its own, and how much of the text behind is that
_BEHIND = {
    "ko": re.compile(r"\)?(?:\([^)]*\))?의? (?P<owned>\S+)"),
    "en": re.compile(r"(?:\s?\([^)]*\))?(?:['’]s?)? (?P<owned>[^\s,.;:]+(?: [^\s,.;:]+)?)"),
    "ja": re.compile(r"(?:[（(][^）)]*[）)])?の?(?P<owned>[^、。「」はがをにへとも]{1,8})"),
    "zh": re.compile(r"(?:[（(][^）)]*[）)])?\s?的?(?P<owned>[^，。；：、,]{1,10})"),
}
_BEFORE_EN = re.compile(r"(?P<owned>[^\s,.;:]+(?: [^\s,.;:]+)?) (?:of|at|from) (?:the )?\Z")
#: how far from its name this one's own may stand
_NEAR = 24


#: the last of several names: what follows is theirs together ('메타·아마존·퀄컴 수장')
_JOINED = re.compile(r"[가-힣A-Za-z)](?:·|[와과] |,? 및 )\Z|[가-힣A-Za-z)](?:, |·)[가-힣A-Za-z0-9]+, \Z")


def taken_from_another(bullet: Bullet, source: Source) -> tuple[str, str] | None:
    """(name, what is another's) of the first name of the line that has what the evidence has right behind another's."""
    text, evidence = plain(bullet.text), source.evidence(bullet)
    known = frozenset(source.glossary.values())
    people = {part for name in known for part in name.split()}
    for name in mentions(text, source, evidence):
        owned = _owned(text, name) if name.name in known or company_names().fullmatch(name.name) else ""
        if (
            owned
            and owned not in people | SAYING
            and not is_bare_place(name.name)
            and _is_anothers(name, owned, text, source, evidence)
        ):
            return name.name, owned
    return None


def _owned(text: str, name: Mention) -> str:
    match = _OWNED.match(text, name.end)
    if match is None or _JOINED.search(text, 0, name.start):
        return ""
    if company_names().fullmatch(match["owned"]):  # '화웨이' ends in no particle
        return ""
    word = match["owned"] if match["owned"][0].isdigit() else _END.sub("", match["owned"])
    if len(word) < _SHORTEST or _ANYONES.match(word) or _TITLE.search(word) or company_names().fullmatch(word):
        return ""
    return word


_SHORTEST = 2


def _is_anothers(name: Mention, owned: str, text: str, source: Source, evidence: Evidence) -> bool:
    lines, language = rendered(evidence), evidence.language
    if any(_is_near(name, owned, line, source, evidence) for line in rendered(source.whole())):
        return False
    if any(says(owned, match[0], evidence) for line in lines for match in _own(language).finditer(line)):
        return False
    others = (row for line in lines for row in _with(owned, line, source, evidence))
    return any(
        is_firm(other) == is_firm(name.name)
        and not is_akin(name, other, source)
        and not any(_is_put_first(form, name, owned, text) for form in (other, *other_names(other)))
        for other in others
    )


def _is_put_first(form: str, name: Mention, owned: str, text: str) -> bool:
    """Has the line it behind the other as well, or the other right before the name ('TSMC의 인텔 지분', 'TSMC가 인텔 투자')?"""
    if f"{form} {owned}" in text or f"{form}의 {owned}" in text:
        return True
    before = text[: name.start].removesuffix(" ")
    return any(before.endswith(f"{form}{mark}") for mark in ("의", "이", "가", "은", "는", ",", ""))


@lru_cache(maxsize=8)
def _own(language: str) -> re.Pattern[str]:
    return re.compile(rf"{_OWN[language]}\S{{0,12}}")


def _is_near(name: Mention, owned: str, line: str, source: Source, evidence: Evidence) -> bool:
    """Has *line* it close to this name as well, and no other name between?"""
    language, found = evidence.language, longest(spots(name.keys, line, evidence.language))
    spans = [span for span, _ in _named(line, source, language)]
    edges = [span for span in spans if span not in found]
    for start, end in found:
        if language == "en" and any(
            _AND.fullmatch(line, high, start) and _is_near_end(low, owned, line, evidence) for low, high in edges
        ):
            return True
        behind = line[end : min([end + _NEAR, *(low for low, _ in edges if low >= end)])]
        before = line[max([start - _NEAR, 0, *(high for _, high in edges if high <= start)]) : start]
        own = _OF_ITS_OWN.match(behind) if language == "ko" else None
        if says(owned, behind if own is None else own[0], evidence):
            return True
        if language == "en" and says(owned, before, evidence):
            return True
    return False


#: two of whom the same is told: 'pay from A and B'
_AND = re.compile(r"(?: (?:Corp|Inc|Ltd|Co|Group|Holdings|PLC|LLC)\.?)?,? (?:and|&) (?:the )?")


def _is_near_end(start: int, owned: str, line: str, evidence: Evidence) -> bool:
    return says(owned, line[max(0, start - _NEAR) : start], evidence)


#: what is one's own ends before the next particle of another noun
_OF_ITS_OWN = re.compile(r"\)?(?:\([^)]*\))?의?(?: \S*[^\s은는이가을를에서로]){0,3}(?: \S+)?|(?=[이가은는])|")


def _with(owned: str, line: str, source: Source, evidence: Evidence) -> Iterator[str]:
    """Names of *line* with the word right at them."""
    language = evidence.language
    for span, name in _named(line, source, language):
        behind = _BEHIND[language].match(line, span[1])
        before = _BEFORE_EN.search(line, 0, span[0]) if language == "en" else None
        if any(match is not None and _is_it(owned, match["owned"], evidence) for match in (behind, before)):
            yield name


def _is_it(owned: str, told: str, evidence: Evidence) -> bool:
    return told.startswith(owned) if not evidence.foreign else says(owned, told, evidence)


def _named(line: str, source: Source, language: str) -> list[tuple[Span, str]]:
    found = {span: name for name in dict.fromkeys(source.glossary.values()) for span in spots((name,), line, language)}
    found |= {match.span(): match[0] for match in company_names().finditer(line)}
    return [(span, found[span]) for span in longest(tuple(sorted(found)))]
