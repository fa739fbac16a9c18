"""A figure of a Korean article has the noun right before it that it has there: '실구매가 2450만 원' is not 판매가.  Pure.

Line and evidence are of one language, so words are compared as they stand.  Refused is only what is contradicted twice: the
evidence has this figure with another noun, and this noun with another figure of the unit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ..meaning.alike import alike
from ..source import Evidence
from .cells import Key, cells
from .exchanged import says

#: the word before a figure, and what may stand between them
_LABEL = re.compile(
    r"(?<![\d.])(?P<noun>[가-힣A-Za-z][가-힣A-Za-z·]+?)(?:에게|은|는|이|가|을|를|도|의|로|에)? (?:(?:약|총|최대|최소|무려|모두|각각|고작|역대 최대인) )?\Z"
)
_BRACKETS = re.compile(r" ?\([^()]*\) ?\Z")
#: what is no noun that a figure is told of
_NO_LABEL = re.compile(
    r"(?:에서|보다|까지|부터|마다|대비|동안|사이|가운데|이상|이하|만에|하고|하며|지만|면서|으로|라며|다며|다고|라고|에도|에는|[했됐었았]고|때문|따라|[에도]|위해|통해|대해|뒤|후|전|중|등|및|또|이에|당시|올해|내년|지난해|작년|이달|이날|[상하]반기|분기|약|총)\Z"
)
#: before a figure: so much of the sentence may say of what it is
_PHRASE = 18


#: behind a figure: what is done with it, or of what it is
_BEHIND = re.compile(r"[가-힣]{0,3}(?:을|를|의|이|가|은|는|에|만)? ?(?:추가로 |더 )?(?P<word>[가-힣]{2})")
_UNIT = re.compile(r" ?(?:원|달러|엔|위안|유로|파운드|대만달러|홍콩달러|%|명|대|개|건|곳|시간|년|개월|%포인트|배)")
_NO_WORD = re.compile(
    r"(?:규모|가량|정도|수준|이상|이하|안팎|넘게|대비|증가|감소|상승|하락|기록|달해|달하|이르|전망|예상|밝혔|발표|것으|했다|됐다|에서|으로|까지|보다|에게)"
)
_GAIN, _LOSS = re.compile(r"(?:이익|순익|흑자|순이)\Z"), re.compile(r"\S{0,4} ?(?:의 )?(?:순|영업)?(?:적자|손실)")


@dataclass(frozen=True, slots=True)
class _Labelled:
    noun: str
    unit: str
    key: Key
    phrase: str
    #: two syllables of the word behind, '' where none tells
    word: str
    behind: str


def other_label(text: str, evidence: Evidence) -> str | None:
    """Name the figure of *text* with the noun that the evidence has with another; None: nothing is exchanged."""
    if evidence.foreign:
        return None
    told = [row for line in evidence.canonical for row in _labelled(line)]
    for row in _labelled(text):
        own = [other for other in told if other.key == row.key]
        if not own:
            continue
        if _GAIN.search(row.noun) and all(_LOSS.match(other.behind) for other in own):
            return f"{row.noun} {row.behind.strip()}".strip()
        rivals = [other for other in told if other.unit == row.unit and other.key != row.key]
        if _is_of_another(row, own, rivals, told, evidence):
            return row.noun
        if _is_done_with_another(row, own, rivals, told):
            return row.word
    return None


def _is_of_another(
    row: _Labelled, own: list[_Labelled], rivals: list[_Labelled], told: list[_Labelled], evidence: Evidence
) -> bool:
    """The noun before the figure stands before another one there, and before this one another noun."""
    if not any(_is_same(other.noun, row.noun) for other in rivals):
        return False
    if any(other.key == row.key and _is_same(other.noun, row.noun) for other in told):
        return False
    words = {row.noun, *alike(row.noun)}
    return all(other.noun and not any(says(word, other.phrase, evidence) for word in words) for other in own)


def _is_done_with_another(row: _Labelled, own: list[_Labelled], rivals: list[_Labelled], told: list[_Labelled]) -> bool:
    """'3억 달러 배상' where 3억 달러를 청구, and 1억 달러를 배상 stands there."""
    if not row.word or not any(other.word == row.word for other in rivals):
        return False
    same = any(other.key == row.key and other.word == row.word for other in told)
    words = {row.word, *alike(row.word)}
    return not same and all(
        other.word and not any(word in other.phrase + other.behind for word in words) for other in own
    )


def _is_same(one: str, two: str) -> bool:
    """'실구매' of '실구매가' before a figure: a particle cannot always be told from the word."""
    return bool(one and two) and (one.startswith(two) or two.startswith(one))


@lru_cache(maxsize=1024)
def _labelled(line: str) -> tuple[_Labelled, ...]:
    return tuple(_rows(line))


def _rows(line: str) -> Iterator[_Labelled]:
    for cell in cells(line, "ko", None):
        if not cell.kind.startswith("number:"):
            continue
        before = _BRACKETS.sub(" ", line[: cell.at])
        label = _LABEL.search(before)
        noun = label["noun"] if label is not None and not _NO_LABEL.search(label["noun"]) else ""
        unit = _UNIT.match(line, cell.end)
        end = unit.end() if unit is not None else cell.end
        after = _BEHIND.match(line, end)
        word = after["word"] if after is not None and not _NO_WORD.match(after["word"]) else ""
        yield _Labelled(
            noun=noun,
            unit=cell.kind,
            key=cell.key,
            phrase=before[-_PHRASE:],
            word=word,
            behind=line[end : end + _PHRASE],
        )
