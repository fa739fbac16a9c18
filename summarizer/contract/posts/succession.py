"""Who follows whom in an office: (who leaves, who comes) in a line and in its evidence.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ... import Bullet
from ...facts import plain
from ...korean.names import TITLES
from ..deeds.standing import korean_place
from ..names.spotting import Mention, mentions, rendered, spots
from ..source import Evidence, Source

#: behind who leaves: no subject ('B가 CEO로 후임'), and no other clause between
_SUCCESSOR = re.compile(
    r"(?![이가은는도을를](?: |$))(?:의 |,? )?(?:[^\s,…]+(?<![로을를이가은는]) ){0,3}?(?:후임(?!(?:자)?(?:으로|로|에) (?:내정|임명|선임|지명|발탁|낙점|선출|확정|영입|취임|승진|거론|물망|유력|발표))|후계|뒤를 ?이[을어]|자리를 ?이어|에 ?이어)"
)
#: of whom only the title can be read
_SUCCESSOR_OF_STRANGER = re.compile(rf"(?:{TITLES})(?:의)? 후임(?:자)?(?:에|으로|로)? ")
_PREDECESSOR = re.compile(r"(?:의 |,? )?(?:[^\s,…]+ ){0,3}?(?:전임자?|선임자)(?=[\s인는은이가를]|$)")
#: what stands between the two: who comes, this, who leaves; or the other way round
_COMES_FIRST = {
    "ko": None,
    "en": re.compile(
        r"(?<!be )\b(?:succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|tak(?:es|ing|e) over from|took over from)\b(?! by)"
    ),
    "ja": re.compile(r"(?!)"),
    "zh": re.compile(r"接替|接任|取代"),
}
_LEAVES_FIRST = {
    "ko": re.compile(r"후임|후계|뒤를 ?이|자리를 ?이어"),
    "en": re.compile(
        r"\b(?:be|is|was|been) (?:succeeded|replaced) by\b|'s successor\b|hand(?:s|ed|ing)? (?:over )?(?:the reins )?to\b"
    ),
    "ja": re.compile(r"の?後任|の?後継|の後を継"),
    "zh": re.compile(r"的?继任者|的?繼任者|由(?=[^，。]{2,16}(?:接任|接替|继任|繼任))"),
}


def reversed_succession(bullet: Bullet, source: Source) -> str | None:
    """The name of who leaves in the line and comes in the evidence, or the other way round."""
    text, evidence = plain(bullet.text), source.evidence(bullet)
    people = mentions(text, source, evidence)
    line = _in_line(text, people)
    if line is None:
        return None
    leaving, coming = line
    told = list(_told(evidence))
    for left, came in told:
        lang = evidence.language
        if coming is not None and _only(coming, left, came, lang) and not _only(leaving, left, came, lang):
            return coming.name
        if leaving is not None and _only(leaving, came, left, lang) and not _only(coming, came, left, lang):
            return leaving.name
    return None


def _only(name: Mention | None, here: str, there: str, language: str) -> bool:
    """Is the name *here*, and not *there*?  Two names on one side tell nothing."""
    return name is not None and bool(spots(name.keys, here, language)) and not spots(name.keys, there, language)


def _in_line(text: str, people: tuple[Mention, ...]) -> tuple[Mention | None, Mention | None] | None:
    """(who leaves, who comes)."""
    for mention in people:
        follows, precedes = _SUCCESSOR.match(text, mention.end), _PREDECESSOR.match(text, mention.end)
        match = precedes or follows
        if match is None or any(mention.end <= other.start < match.end() for other in people):
            continue
        other = _other(text, mention, match.end(), people)
        if precedes is None:
            return mention, other
        return (other, mention) if other is not None else None
    successor = _SUCCESSOR_OF_STRANGER.search(text)
    coming = next((name for name in people if successor is not None and name.start >= successor.end()), None)
    return (None, coming) if coming is not None else None


def _other(text: str, mention: Mention, end: int, people: tuple[Mention, ...]) -> Mention | None:
    subjects = [
        other
        for other in people
        if other is not mention and korean_place(text, _end(text, other)) in ("S", ",") and _person(text, other)
    ]
    behind = [other for other in people if other.start >= end and _person(text, other)]
    return next(iter(subjects or behind), None)


#: the family name of '폴라 텅,'
_FAMILY = re.compile(r" [가-힣]{1,4}(?=,)")


def _end(text: str, name: Mention) -> int:
    family = _FAMILY.match(text, name.end)
    return family.end() if family is not None else name.end


def _person(text: str, mention: Mention) -> bool:
    return (
        " " in mention.name
        or 2 <= len(mention.name) <= 4
        or re.match(rf" (?:{TITLES})", text[mention.end :]) is not None
    )


def _told(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """(the words of who leaves, of who comes) of each such statement."""
    for line in rendered(evidence):
        first, last = _COMES_FIRST[evidence.language], _LEAVES_FIRST[evidence.language]
        if first is not None and (match := first.search(line)) is not None:
            leaves, _, comes = _near(line[match.end() :]).partition("的是")  # '接替甲的是乙'
            yield leaves, comes or line[: match.start()]
        elif last is not None and (match := last.search(line)) is not None:
            yield line[: match.start()], line[match.end() :]


def _near(rest: str) -> str:
    """Up to the next clause: who leaves stands at once behind the verb."""
    return re.split(r"[;,，。；]| as | who ", rest)[0]
