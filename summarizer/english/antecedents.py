"""Whom 'the company', 'it' or 'he' at the head of a sentence is, where the sentences before it name only one; pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from .name_words import is_word

_FIRM = (
    r"The (?:[A-Z][A-Za-z. ]+-based )?(?:[A-Za-z][a-z]+ ){0,2}(?:company|group|firm|chipmaker|chip ?maker|startup|start-up|automaker|carmaker|conglomerate|retailer|lender|"
    r"bank|giant|manufacturer|developer|operator|supplier|business)"
)
_HEAD = re.compile(
    rf"^(?:(?:But|And|However,|Meanwhile,|Separately,) )?(?P<who>{_FIRM}|It|Its|He|She|His|Her)\b(?=[ ',’])|"
    rf"^(?:Earlier|Last|In|On|During|Over|This|Later)\b[^,]{{2,40}}, (?P<inner>{_FIRM.replace('The', 'the', 1)}|it|he|she)\b(?=[ ,])"
)
#: a figure that is told of nobody at the head: the firm's that the article is about
_FIGURE = re.compile(
    r"^(?:(?:But|And|However,|Meanwhile,|Separately,) )?(?:The )?(?P<what>(?:(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ull|[Cc]urrent)-(?:quarter|half|year) |"
    r"(?:[Nn]et|[Oo]perating|[Gg]ross|[Ff]ree|[Qq]uarterly|[Aa]nnual|[Tt]otal|[Oo]verall|[Aa]djusted|[Cc]apital|[Ll]icensing|[Aa]dvertising|[Cc]loud|[Dd]ata center|[Ss]ubscription|[Cc]onsolidated|[Pp]re-tax|[Pp]retax) ){0,3}"
    r"(?:revenues?|sales|profit|income|loss|earnings|shares|stock|dividend|margin|cash flow|bookings|backlog|capital spending|capital expenditures?|"
    r"Revenues?|Sales|Profit|Income|Earnings|Shares|Stock)(?! (?:of|in|for|at|to) (?!the (?:quarter|period|year|fiscal)|(?:fiscal|automotive|consumer|data|server|memory|phones?|chips?|electric)\b)))\b(?! (?:prices|market|trading|exchange))"
)
_PERSONAL = frozenset(["He", "She", "His", "Her"])
_OWNING = frozenset(["Its", "His", "Her"])
#: who says it behind the words that he says
_SPEAKER = re.compile(
    r"[,”\"] (?P<who>he|she|the (?:company|firm|group|chipmaker|automaker|carmaker|retailer|conglomerate)) (?=(?:said|told|added|wrote|noted)\b)"
)
#: what may stand before the name that a sentence is about: a lead with its comma, and what the firm is
_SUBJECT = (
    r"^(?:[^,]{{0,60}}, )?(?:[A-Z가-힣]?[A-Za-z가-힣\-]* ){{0,6}}{name}(?= [a-z]|, (?:which|a|an|the)\b)(?!'s| and )"
)
#: deeds done to another, of whom the next sentence may tell as well
_TWO_SIDED = re.compile(
    r"^ (?:\w+ ){0,3}(?:sue[ds]?|accus\w+|b(?:uy|uys|ought|uying)|acquir\w+|own[s]?|back\w*|invest\w*|ask\w*|urg\w+|replac\w+)\b"
)
#: a run of capitalised words, and the Korean name or the title that may stand before it
_RUN = re.compile(r"(?P<before>[가-힣A-Z]{2,} )?(?<![A-Za-z])(?P<run>[A-Z][a-z]{2,}(?:[ -][A-Z][a-z]+)*)")
#: sentences back from which on nobody is meant
_NEAR = 3


def with_antecedent(
    sentences: Sequence[str],
    canonical: Sequence[str],
    index: int,
    glossary: Mapping[str, str],
    people: Collection[str],
) -> tuple[str, str] | None:
    """The sentence at *index* with the name that its first word stands for, and the sentence that tells it; ``None`` where unsure.

    *canonical*: the sentences with their names in Korean.  *people*: the Korean names of the *glossary* that are people's.
    """
    head = _HEAD.match(sentences[index])
    if head is None:
        return _with_owner(sentences, canonical, index, glossary, people) or _with_speaker(
            sentences, canonical, index, glossary, people
        )
    group = "who" if head["who"] else "inner"
    who = head[group][0].upper() + head[group][1:]
    names = [name for name in dict.fromkeys(glossary.values()) if (name in people) == (who in _PERSONAL)]
    start = max(0, index - _NEAR)
    if not _named(canonical[start:index], names):
        start = 0
    named = _named(canonical[start:index], names)
    subject = _subject_before(sentences, canonical, index, names) if who not in _PERSONAL else None
    if subject is not None:
        named = [subject]
    elif (
        len(named) != 1
        or named[0] not in canonical[0]
        or any(_is_strange(one, personal=who in _PERSONAL) for one in canonical[start:index])
    ):
        return None
    if named[0] in canonical[index]:
        return None  # 'The company will work with Micron' is not told of Micron
    place = max(at for at in range(index) if named[0] in canonical[at])
    surface = max((key for key, value in glossary.items() if value == named[0]), key=len)
    owner = "'s" if who in _OWNING else ""
    lead = sentences[index][: head.start(group)] if group == "inner" else ""
    return f"{lead}{surface}{owner}{sentences[index][head.end(group) :]}", sentences[place]


def _with_owner(
    sentences: Sequence[str],
    canonical: Sequence[str],
    index: int,
    glossary: Mapping[str, str],
    people: Collection[str],
) -> tuple[str, str] | None:
    """'Revenue rose 9%' with the firm that the sentence before tells of."""
    figure = _FIGURE.match(sentences[index])
    names = [name for name in dict.fromkeys(glossary.values()) if name not in people]
    if figure is None or any(name in canonical[index] for name in names):
        return None
    name = _subject_before(sentences, canonical, index, names)
    if name is None:
        return None
    surface = max((key for key, value in glossary.items() if value == name), key=len)
    place = max(at for at in range(index) if name in canonical[at])
    what = figure["what"][0].lower() + figure["what"][1:]
    return f"{surface}'s {what}{sentences[index][figure.end() :]}", sentences[place]


#: how many sentences that begin with 'the company' or with a figure are gone back
_MOST_BACK = 4


def _subject_before(
    sentences: Sequence[str], canonical: Sequence[str], index: int, names: Sequence[str], left: int = _MOST_BACK
) -> str | None:
    """The firm that the sentence before and the first one tell of: the one that 'the company' goes on with."""
    if not index:
        return None
    before = canonical[index - 1]
    same, named = _goes_on(sentences[index - 1]), any(name in before for name in names)
    if left and (same or not (named or _is_strange(before, personal=False))):  # or only people spoke
        other = same and (named or _TWO_SIDED.search(before))
        return None if other else _subject_before(sentences, canonical, index - 1, names, left - 1)
    return _subject_of(before, canonical[0], names)


def _goes_on(sentence: str) -> bool:
    """Does *sentence* begin with 'the company' or with a figure of somebody told of before?"""
    head = _HEAD.match(sentence)
    firm = head is not None and head["who"] is not None and head["who"] not in _PERSONAL
    return firm or _FIGURE.match(sentence) is not None


def _subject_of(sentence: str, first: str, names: Sequence[str]) -> str | None:
    """The firm that *sentence* is about, and the *first* one as well."""
    for name in names:
        found = re.search(_SUBJECT.format(name=re.escape(name)), sentence)
        if found is None or name not in first:
            continue
        if _TWO_SIDED.search(sentence[found.end() :]):
            return None
        if not any(other != name and other in found[0] for other in names) and not _is_strange(
            found[0], personal=False
        ):
            return name
    return None


def _with_speaker(
    sentences: Sequence[str],
    canonical: Sequence[str],
    index: int,
    glossary: Mapping[str, str],
    people: Collection[str],
) -> tuple[str, str] | None:
    """The sentence with the name of the one who says it, 'he said' behind it: the only person of the two sentences before."""
    found = _SPEAKER.search(sentences[index])
    start = max(0, index - 2)
    personal = found is not None and found["who"] in ("he", "she")
    names = [name for name in dict.fromkeys(glossary.values()) if (name in people) == personal]
    named = _named(canonical[start:index], names) if found is not None else []
    if found is None:
        return None
    if not personal:
        subject = _subject_before(sentences, canonical, index, names)
        named = [subject] if subject is not None and subject not in canonical[index] else []
        start = 0
    if len(named) != 1 or (personal and any(_is_strange(one, personal=True) for one in canonical[start:index])):
        return None
    place = max(at for at in range(start, index) if named[0] in canonical[at])
    surface = max((key for key, value in glossary.items() if value == named[0]), key=len)
    text = sentences[index]
    return f"{text[: found.start('who')]}{surface}{text[found.end('who') :]}", sentences[place]


def _named(canonical: Sequence[str], names: Sequence[str]) -> list[str]:
    return [name for name in names if any(name in one for one in canonical)]


def _is_strange(canonical: str, *, personal: bool) -> bool:
    """Is there a name that is not Korean, once what is known is: of a second person, or of a second firm?

    'Technology' behind 마이크론 is part of its name, and 'CFO Colette Kress' is no firm.
    """
    return any(
        (personal or found["before"] is None) and not is_word(found["run"]) for found in _RUN.finditer(canonical)
    )
