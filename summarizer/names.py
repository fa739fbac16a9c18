"""Who '최 회장' and '그는' are: Korean short references resolved inside one article; pure.

A person is named in full once ('최태원 SK그룹 회장') and by surname and title after that.  A bullet stands alone, so the
first one that names a person needs the full form.  Where two people of the article share surname and title, or no full
mention exists, the words stay as written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .morphology import QUOTED

TITLES = (
    "명예회장|부회장|회장|부사장|사장|대표이사|대표|이사장|이사회 의장|의장|총재|전무|상무|최고경영자|최고기술책임자|"
    "최고운영책임자|최고재무책임자|최고전략책임자|최고과학자|CEO|CTO|COO|CFO|CSO|총괄|부문장|사업부장|본부장|센터장|연구소장|연구원장|"
    "실장|위원장|장관|차관|총리|대통령|수석|교수|창업자|설립자|이사|행장|부행장|지사|시장|원장"
)
_SHORT = re.compile(rf"(?<![가-힣A-Za-z·])(?P<name>[가-힣]{{1,5}}) (?P<title>{TITLES})(?![가-힣]*(?:단|들|급|직|님))")
_CHIEF = "CEO|최고경영자(?:\\(CEO\\))?"
_ORG_WORD = r"[A-Za-z가-힣0-9&·.\-]+"
_PARTICLED = re.compile(
    r"(?:은|는|을|를|의|에|와|과|에서|으로|에게|부터|까지|하는|했던|같은|등|이다|한다|했다|위해|만난|만나|보다|이자|및)$"
)
_ASIDE = r"(?:\([^()]{1,20}\))?"
PERSON_OR_ORGANISATION = re.compile(
    rf"(?:{TITLES}|측|양사|양측|회사|정부|당국|업체|기업|그룹|전자|반도체|하이닉스|텔레콤|자동차|은행|증권|법원|재판부|검찰|경찰|위원회|공정위|"
    rf"금융위|총수|대표단|경영진|관계자|노조|이사회|연구원|연구진|연구팀|대학|대통령실|백악관|상무부|과기정통부|산업부|최고경영자|창업자|"
    rf"삼성|현대차|네이버|카카오|엔비디아|구글|애플|메타|아마존|테슬라|인텔|퀄컴|마이크로소프트|오픈AI|앤트로픽|소프트뱅크|딥시크|"
    rf"[A-Z][A-Za-z]*)(?:\([^()]*\))?[’'”\"]?$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A full mention: ``full`` is '최태원 SK그룹 회장', ``short`` '최 회장'; ``sentence`` is where it stands."""

    name: str
    full: str
    short: str
    sentence: int


@lru_cache(maxsize=512)
def _full_pattern(name: str, title: str) -> re.Pattern[str]:
    """Full mentions that '최 회장' may stand for: a Hangul name that begins with it, or a given name before it."""
    post = _CHIEF if title in ("CEO", "최고경영자") else re.escape(title)
    korean = rf"{name}[가-힣]{{1,3}}" if len(name) == 1 else r"(?!)"
    return re.compile(
        rf"(?<![가-힣A-Za-z·])(?P<name>{korean}|(?:[가-힣]{{1,6}} )?[가-힣]{{1,6}} {name}){_ASIDE}"
        rf"(?P<org>(?: {_ORG_WORD}){{0,4}}) (?P<title>{post})(?![가-힣]*(?:단|들))"
    )


def _mentions(name: str, title: str, sentences: Sequence[str]) -> list[Person]:
    pattern = _full_pattern(name, title)
    found: list[Person] = []
    for index, sentence in enumerate(sentences):
        for match in pattern.finditer(sentence):
            person = _person(match, name, title, index)
            if person is not None:
                found.append(person)
    return found


def _person(match: re.Match[str], name: str, title: str, index: int) -> Person | None:
    words = match["org"].split()
    given = match["name"].split()
    if any(_PARTICLED.search(word) for word in words) or (words and words[0] == "등"):
        return None
    while len(given) > 2 or (len(given) > 1 and (_PARTICLED.search(given[0]) or len(given[0]) > 5)):
        given.pop(0)
    if given == [name]:
        return None
    post = re.sub(r"최고경영자(?:\(CEO\))?", "CEO", match["title"]) if title == "CEO" else match["title"]
    full = " ".join([*given, *words, post])
    return Person(name=" ".join(given), full=full, short=f"{name} {title}", sentence=index)


def resolve(short: str, title: str, sentences: Sequence[str], glossary: Mapping[str, str]) -> Person | None:
    """Return whom '최 회장' means in the article, or ``None`` where that is not certain.

    *glossary* (surface -> canonical name) decides between several; without it all full mentions must be one person.
    """
    found = _mentions(short, title, sentences)
    known = glossary.get(f"{short} {title}")
    if known is not None:
        found = [person for person in found if person.name.replace(" ", "") == known.replace(" ", "")]
    names = {person.name for person in found}
    if len(names) != 1:
        return None
    return next((person for person in found if person.full.count(" ") > person.name.count(" ") + 1), found[0])


def _quoted(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in QUOTED.finditer(text)]


def name_in_full(
    text: str, sentences: Sequence[str], glossary: Mapping[str, str], introduced: set[str]
) -> tuple[str, tuple[int, ...]]:
    """Return *text* with the first short reference to each new person in full, and the sentences that was taken from.

    *introduced* holds the names that an earlier bullet has given in full and is added to.  A full mention of someone
    introduced is shortened where the article itself uses the short form.
    """
    text = _shortened(text, sentences, introduced)
    quoted = _quoted(text)
    pieces: list[str] = []
    sources: list[int] = []
    done = 0
    for match in _SHORT.finditer(text):
        if any(a <= match.start() < b for a, b in quoted) or _within_full(text, match.start()):
            continue
        person = resolve(match["name"], match["title"], sentences, glossary)
        if person is None or person.name in introduced or person.name in text:
            continue
        introduced.add(person.name)
        pieces += [text[done : match.start()], person.full]
        sources.append(person.sentence)
        done = match.end()
    return "".join([*pieces, text[done:]]), tuple(sources)


def _within_full(text: str, start: int) -> bool:
    """'젠슨 황 CEO': the match is the tail of a longer name ('황 CEO' after a given name)."""
    before = re.search(r"([가-힣]{1,6}) $", text[:start])
    return before is not None and not _PARTICLED.search(before[1]) and before[1][-1] not in "이가도만로해고며서난던한은는"


def _shortened(text: str, sentences: Sequence[str], introduced: set[str]) -> str:
    whole = "\n".join(sentences)
    quoted = _quoted(text)
    for name in sorted(introduced):
        for match in re.finditer(rf"{re.escape(name)}{_ASIDE}(?P<org>(?: {_ORG_WORD}){{1,4}}?) (?P<title>{TITLES})", text):
            surname = name[0] if " " not in name else name.rsplit(" ", 1)[1]
            short = f"{surname} {match['title']}"
            usable = re.search(rf"(?<![가-힣A-Za-z] )(?<![가-힣]){re.escape(short)}", whole) is not None
            clean = not any(_PARTICLED.search(word) for word in match["org"].split())
            if usable and clean and not any(a <= match.start() < b for a, b in quoted):
                return _shortened(text[: match.start()] + short + text[match.end() :], sentences, introduced - {name})
    return text


def introduce(text: str, sentences: Sequence[str], introduced: set[str]) -> None:
    """Add to *introduced* every person that *text* names in full."""
    for match in _SHORT.finditer("\n".join(sentences)):
        person = resolve(match["name"], match["title"], sentences, {})
        if person is not None and person.full in text:
            introduced.add(person.name)
