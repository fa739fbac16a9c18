"""Whom a sentence means that leaves its subject to those before it: '매출은 3억 달러였다', 同社の純利益.  Pure.

The line names one firm, which the sentence that tells it does not.  Then it must be the subject of the nearest sentence before
that has a firm for its subject, or the firm that the article is about; one that stands there for another party is nobody's sales.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ... import Bullet
from ...canon import places_in
from ...facts import plain
from ..lexicon import company_names, names_in
from ..names.organisations import organisations_called
from ..names.spotting import Mention, keys_of, mentions, rendered, spots
from ..numbers.cells import cells
from ..parts import spans
from ..posts.offices import is_firm
from ..source import Evidence, Source
from .displaced import LEFT_OPEN, is_akin, is_bare_place
from .doers import words_of
from .standing import TITLED
from .swapped import OFFICE, letters, line_letter
from .turned import telling

_OWN = frozenset({"S", ",", "G"})
_SHARED = 2
#: sentences before one that may name whom it leaves out
_STEPS = 7
#: who is named first of all is a subject, too
_FIRST = 3
#: whoever is meant stands in a sentence before
_LEANS = {
    "ko": re.compile(
        r"^(?:또한?,? |이어 |한편 |특히 |그러면서 )?(?:이 |그 )?(?:회사|업체|기업|그|그녀)(?:측|의|는|가|은|이)?[ ,]"
    ),
    "en": re.compile(
        r"(?i)^[\"“]?(?:but |and |however, |meanwhile, |still, |also, )?(?:it|its|he|she|they|their|the company|the firm|the group|the \w+maker|the startup|we)\b"
    ),
    "ja": re.compile(r"^(?:また、?|一方、?|なお、?)?(?:同社|이 회사|両社|同氏)"),
    "zh": re.compile(r"^(?:此外，?|同时，?|另外，?|不过，?)?(?:该公司|該公司|公司|其|他|她)"),
}
#: the head of a sentence, where its topic stands
_OPENING = {"en": 70, "zh": 22, "ja": 24, "ko": 24}


def meant_of_another(bullet: Bullet, source: Source) -> str | None:
    """The one firm of a line whose sentence leaves its subject to those before it, of which another is; None: there is none."""
    text, evidence = plain(bullet.text), source.evidence(bullet)
    names = mentions(text, source, evidence)
    if (state := _state_with_figures(text, evidence)) is not None:
        return state
    known = frozenset(source.glossary.values())
    firms = [
        name
        for name in names
        if is_firm(name.name)
        and not is_bare_place(name.name)
        and (name.name in known or organisations_called(name.name))
    ]
    if not firms or len({name.name for name in firms}) > 1 or line_letter(text, firms[0]) not in _OWN:
        return None
    head = firms[0]
    span = next(((low, high) for low, high in spans(text) if low <= head.start < high), (0, len(text)))
    lines = _with_figures(text, span, telling(text, span, list(names), evidence), evidence)
    if not lines or len(words_of(text, span, list(names))) < _SHARED:
        return None
    if (
        OFFICE.match(text, head.end)
        or _MAN.match(text, head.end)
        or any(_stands(head, line, evidence) for line in lines)
    ):
        return None  # whose man somebody is, is asked elsewhere
    opened = any(_opens(head, line, evidence) for line in rendered(evidence))
    return head.name if not opened and all(_is_about_another(head, line, text, source) for line in lines) else None


def _with_figures(text: str, span: tuple[int, int], lines: list[str], evidence: Evidence) -> list[str]:
    """Those of *lines* that have most figures of the part: they tell it, whoever else shares a word with it."""
    mine = {cell.key for cell in cells(text, "ko", evidence.published) if span[0] <= cell.at < span[1]}
    counts = [len(mine & {cell.key for cell in cells(line, evidence.language, evidence.published)}) for line in lines]
    most = max(counts, default=0)
    return [line for line, count in zip(lines, counts, strict=True) if count == most]


#: ' 콜레트 크레스 CFO, ' behind his firm
_MAN = re.compile(rf"(?: [가-힣·]{{2,}}){{1,3}} ?(?:{TITLED})(?=, |[은는이가도] )")
#: a government has no sales, no profit, no shares, and ships nothing
_FIGURES = r"(?:매출|영업이익|순이익|순익|영업손실|순손실|주가|시가총액|점유율|출하)"
_STATE = re.compile(rf"(?P<state>[가-힣]{{2,4}} 정부)(?:의|,|은|는|도| )(?: ?[\w·~∼()]+){{0,3}}? ?{_FIGURES}")
_NEAR_STATE = re.compile(rf"정부.{{0,16}}{_FIGURES}|{_FIGURES}.{{0,16}}정부")


def _state_with_figures(text: str, evidence: Evidence) -> str | None:
    match = _STATE.search(text)
    told = match is not None and any(_NEAR_STATE.search(line) for line in rendered(evidence))
    return match["state"] if match is not None and not told else None


def _stands(head: Mention, line: str, evidence: Evidence) -> bool:
    """Is the firm in *line*, be it by the first signs of its name ('楽天' of 楽天グループ)?"""
    signs = (key[:_SIGNS] for key in head.keys if _HAN.match(key))
    return bool(spots(head.keys, line, evidence.language)) or any(sign in line for sign in signs)


def _opens(head: Mention, line: str, evidence: Evidence) -> bool:
    """Does the firm stand at the head of *line*: whom a sentence of the evidence is about, the next may mean."""
    least = min(_OPENING[evidence.language], _OPENS)
    return any(start < least for start, _ in spots(head.keys, line, evidence.language))


_OPENS = 40


_SIGNS = 2
_HAN = re.compile(r"[\u4e00-\u9fffァ-ヺ]{3}")


def _is_about_another(head: Mention, line: str, text: str, source: Source) -> bool:
    whole = source.whole()
    told = rendered(whole)
    if line not in told:
        return False
    at, firms = told.index(line), tuple(dict.fromkeys((*_firms(source), head.name)))
    own = _named_in(line, firms, whole) and not _LEANS[whole.language].search(line)
    found, where = (_own_subjects(line, firms, whole), line) if own else _subjects(at, firms, whole)
    if not found or any(firm == head.name or is_akin(head, firm, source) for firm in found):
        return False
    if any(start < _FIRST for start, _ in spots(head.keys, where, whole.language)):
        return False  # 'A, B and C will jointly'
    if own:
        return not LEFT_OPEN[whole.language].search(line) and not any(
            form in text for firm in found for form in keys_of(firm)
        )
    return _chief(firms, whole) != head.name or bool(at and _named_in(told[at - 1], found, whole))


@lru_cache(maxsize=256)
def _chief(firms: tuple[str, ...], whole: Evidence) -> str:
    """The firm that is the subject of most sentences."""
    counts = {firm: sum(_is_subject(firm, line, whole) for line in rendered(whole)) for firm in firms}
    return max(counts, key=lambda firm: counts[firm], default="")


@lru_cache(maxsize=64)
def _of(glossary: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in glossary if is_firm(name) and not places_in(name) and not name.endswith("정부"))


def _firms(source: Source) -> tuple[str, ...]:
    told = names_in(" ".join(source.sentences)) if source.foreign else ()
    return _of(tuple(dict.fromkeys((*source.glossary.values(), *told))))


def _named_in(line: str, firms: tuple[str, ...], whole: Evidence) -> bool:
    return any(spots(keys_of(firm), line, whole.language) for firm in firms) or company_names().search(line) is not None


@lru_cache(maxsize=1024)
def _subjects(at: int, firms: tuple[str, ...], whole: Evidence) -> tuple[tuple[str, ...], str]:
    """The firms that are the subject of the nearest sentence, from *at* backwards, that names any, and that sentence."""
    told = rendered(whole)
    for line in reversed(told[max(0, at - _STEPS) : at + 1]):
        found = () if _LEANS[whole.language].search(line) else _own_subjects(line, firms, whole)
        if found:
            return found, line
    return (), ""


def _own_subjects(line: str, firms: tuple[str, ...], whole: Evidence) -> tuple[str, ...]:
    return tuple(firm for firm in firms if _is_subject(firm, line, whole))


def _is_subject(firm: str, line: str, whole: Evidence) -> bool:
    name = Mention(firm, 0, 0, keys_of(firm))
    told = letters(name, line, whole)
    if "S" in told or "A" in told:
        return True
    return "G" in told and bool(spots(name.keys, line[: _OPENING[whole.language]], whole.language))
