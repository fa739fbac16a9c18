"""Facts that a line adds by one noun ('인력난 탓에', '판매 금지 판결'): the evidence must have a word for each.

Narrower than the dictionary of :mod:`..lexicon`, whose ideas are wide; data in ``told_facts.txt``; pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from ...text import words
from ..heads import candidates, index
from ..inflection import is_word
from ..source import Evidence
from .bearing import is_told
from .claims import latin_stem
from .slots import is_unread_before, qualifies
from .weighing import figures_held


@dataclass(frozen=True, slots=True)
class _Fact:
    """``said``: the words of the line; ``told``: what the evidence must hold for them."""

    words: tuple[str, ...]
    said: re.Pattern[str]
    told: re.Pattern[str]
    #: what the article is about: any of its sentences may tell it
    anywhere: bool


def _fact(row: str, *, anywhere: bool) -> _Fact:
    korean, native, english, signs = _columns(row)
    korean = korean.replace("_", r"\s")
    latin = "|".join(map(latin_stem, english.split()))
    said = "|".join(korean.split())
    spoken = (re.escape(word.replace("_", " ")) for word in (*signs.split(), *native.split()))
    told = "|".join((rf"(?<![a-z])(?:{latin})", *spoken, said))
    return _Fact(tuple(korean.split()), re.compile(said), re.compile(told, re.IGNORECASE), anywhere)


def _columns(row: str) -> tuple[str, str, str, str]:
    """The four columns; a '|' inside brackets belongs to a regular expression of the first."""
    korean, native, english, signs = row.rsplit("|", 3)
    return korean, native, english, signs


@cache
def _facts() -> tuple[_Fact, ...]:
    lines = files(__package__).joinpath("told_facts.txt").read_text(encoding="utf-8").splitlines()
    last = next(at for at, line in enumerate(lines) if line.startswith("#~"))
    return tuple(_fact(line, anywhere=at > last) for at, line in enumerate(lines) if line and not line.startswith("#"))


@cache
def _by_head() -> Mapping[str, tuple[int, ...]]:
    return index([fact.words for fact in _facts()])


@lru_cache(maxsize=256)
def facts_said(text: str) -> tuple[tuple[int, re.Match[str]], ...]:
    """The facts of the table that *text* tells, with the noun of each."""
    found = ((at, _facts()[at].said.search(text)) for at in candidates(_by_head(), text))
    return tuple((at, match) for at, match in found if match is not None)


def untold_fact(text: str, evidence: Evidence, article: Evidence) -> str:
    """The first such noun of *text* that the evidence, or for what it is about the *article*, lacks; empty: none."""
    for at, found in facts_said(text):
        fact = _facts()[at]
        told = article if fact.anywhere else evidence
        if (
            found[0] not in told.text
            and not _is_told(at, told)
            and is_word(text, *found.span())
            and not _is_borne(found[0], told)
            and (fact.anywhere or not _is_otherwise_worded(found, text, evidence))
            and not (_is_told(at, article) and qualifies(found, evidence))
            and (fact.anywhere or _TURNED.search(found[0]) or not is_unread_before(found, evidence))
        ):
            return found[0]
    return ""


def _is_otherwise_worded(found: re.Match[str], text: str, evidence: Evidence) -> bool:
    """Does foreign evidence tell the figure that the line binds to the noun ('45억 달러의 재고 손실', '감원 규모를 5만 명')?

    Such a noun is what the figure is of, and the table lacks only the words of the evidence; a cause or a second deed is none.
    """
    if not evidence.foreign or _TURNED.search(found[0]):
        return False
    behind, before = _FIGURE_BEHIND.match(text, found.end()), _FIGURE_BEFORE.search(text, 0, found.start())
    return any(figures_held(row["figure"], evidence) for row in (behind, before) if row is not None)


#: whose opposite stands beside the same figure; and how far it reaches
_TURNED = re.compile(
    r"매각|인수|합병|철수|복귀|사임|해임|승소|패소|상향|하향|호조|부진|악화|평가|인상|인하|증산|감산|무상|유상|무료|흑자|\d|^전\s|^모든|^전[액원]|추가|최[대고초저다]|처음|유일"
)
_FIGURE = r"(?P<figure>\d[\d.,만억조천백]*)"
_FIGURE_BEHIND = re.compile(
    rf"(?:을|를|은|는|이|가)?(?: [가-힣]{{2,4}}(?:을|를|은|는|이|가))? (?:약 |총 |연 )?{_FIGURE}"
)
_FIGURE_BEFORE = re.compile(
    rf"{_FIGURE} ?(?:달러|원|엔|유로|위안|대만달러|파운드|루피|명|대|건|곳|개|톤|장|주|%|기가와트|메가와트)(?: 규모)?의? (?:[가-힣]+(?<![와과은는이가을를에어아해서고며라]) )?\Z"
)


def is_believed(noun: str, evidence: Evidence) -> bool:
    """Is *noun* a fact of the table for which the evidence has a word?"""
    facts = candidates(_by_head(), noun)
    return any(_facts()[at].said.fullmatch(noun) is not None and _is_told(at, evidence) for at in facts)


def _is_borne(noun: str, evidence: Evidence) -> bool:
    return (not evidence.foreign or noun not in _LUMPED) and is_told(noun, evidence)


#: words that the dictionary of foreign ones puts together, and that a report does not ('retiring': 은퇴, never 해임)
_LUMPED = words(
    "해임 경질 사임 사퇴 퇴진 은퇴 해고 감원 정리해고 희망퇴직 승소 패소 항소 상고 구속 수사 경찰 검찰 불법 위법 무단 배상 보상 환불 환급 횡령 배임 뇌물 담합 화재 폭발 리콜 매각 철수 폐쇄 폐점 폐업 항의 시위 집회"
)


@lru_cache(maxsize=8192)
def _is_told(at: int, evidence: Evidence) -> bool:
    return _facts()[at].told.search(evidence.text) is not None
