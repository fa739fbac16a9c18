"""Who '두 사람' are: the two people whom the sentence before names, and nobody else; pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from .japanese.korean import particle
from .korean.morphology import QUOTED
from .korean.names import PARTICLED, TITLES

_TWO = re.compile(
    r"^(?:(?:또한?|특히|이어|이날),? )?두 (?:사람|회장|총수|대표|사장|CEO|최고경영자)(?P<particle>은|는|이|가|의) "
)
_THEY = re.compile(r"^(?:(?:또한?|특히|이어|이날),? )?두 사람")
#: not 시장, which is the market, nor an office ('대표로 선임')
_TITLE = re.compile(
    rf"(?<=[가-힣A-Za-z] )(?!시장|이사회|총괄)(?:{TITLES})(?:\([A-Z]{{3}}\))?(?![가-힣]*(?:단|들|급|직)|(?:으로|로|에) )"
)
_STOPS = re.compile(
    r"[,.\d·\"“”()]|[은는이가을를의와과도]$|(?<=[가-힣])(?:에서|에게|에|으로|로|한|인|된|하던|했던|면|서)$"
)
_LONGEST = 4


def both_named(sentences: Sequence[str], index: int, text: str, known: Collection[str]) -> tuple[str, int] | None:
    """Return *text* of sentence *index* with the names of 'the two', and the sentence that has them, where it is certain.

    *known* are people who need no title to be meant: where one of them is told of besides, nothing is certain.
    """
    two = _TWO.match(text)
    if two is None:
        return None
    at = index - 1
    while at > 0 and at > index - 3 and _THEY.match(sentences[at]):
        at -= 1
    people = named_people(sentences[at]) if at >= 0 else []
    if len(people) != 2 or any(name in sentences[at] and not any(name in one for one in people) for name in known):
        return None
    first, second = people
    whose = two["particle"] if two["particle"] == "의" else particle(second, two["particle"])
    return f"{first}{particle(first, '과')} {second}{whose} {text[two.end() :]}", at


def named_people(sentence: str) -> list[str]:
    """The people whom *sentence* names with their titles, each as it does first; quotations tell of none."""
    told = QUOTED.sub(lambda quotation: " " * len(quotation[0]), sentence)
    found: dict[tuple[str, str], str] = {}
    for title in _TITLE.finditer(told):
        words = [title[0]]
        for word in reversed(told[: title.start()].split(" ")[:-1]):
            surname = len(words) == 1 and len(word) == 1
            if len(words) > _LONGEST or not word or (not surname and _ends_the_name(word)):
                break
            words.insert(0, word)
        if len(words) > 1:
            found.setdefault((words[0][0] if len(words) == 2 else words[0], words[-1][:2]), " ".join(words))
    return list(found.values())


def _ends_the_name(word: str) -> bool:
    return _STOPS.search(word) is not None or PARTICLED.search(word) is not None
