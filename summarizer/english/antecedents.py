"""Whom 'the company', 'it' or 'he' at the head of a sentence is, where the sentences before it name only one; pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from .names import is_word

_FIRM = r"The (?:[A-Z][a-z]+ ){0,2}(?:company|group|firm|chipmaker|chip ?maker|startup|start-up|automaker|carmaker)"
_HEAD = re.compile(
    rf"^(?:(?:But|And|However,|Meanwhile,|Separately,) )?(?P<who>{_FIRM}|It|Its|He|She|His|Her)\b(?=[ ',’])"
)
_PERSONAL = frozenset(["He", "She", "His", "Her"])
_OWNING = frozenset(["Its", "His", "Her"])
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
        return None
    names = [name for name in dict.fromkeys(glossary.values()) if (name in people) == (head["who"] in _PERSONAL)]
    start = max(0, index - _NEAR)
    if not _named(canonical[start:index], names):
        start = 0
    named = _named(canonical[start:index], names)
    if (
        len(named) != 1
        or named[0] not in canonical[0]
        or any(_is_strange(one, personal=head["who"] in _PERSONAL) for one in canonical[start:index])
    ):
        return None
    place = max(at for at in range(index) if named[0] in canonical[at])
    surface = max((key for key, value in glossary.items() if value == named[0]), key=len)
    owner = "'s" if head["who"] in _OWNING else ""
    return f"{surface}{owner}{sentences[index][head.end('who') :]}", sentences[place]


def _named(canonical: Sequence[str], names: Sequence[str]) -> list[str]:
    return [name for name in names if any(name in one for one in canonical)]


def _is_strange(canonical: str, *, personal: bool) -> bool:
    """Is there a name that is not Korean, once what is known is: of a second person, or of a second firm?

    'Technology' behind 마이크론 is part of its name, and 'CFO Colette Kress' is no firm.
    """
    return any(
        (personal or found["before"] is None) and not is_word(found["run"]) for found in _RUN.finditer(canonical)
    )
