"""Is a name that one sentence of the evidence has told of what another sentence says of somebody else?  Pure.

Two sentences vouch for all their names together: 'CPUC가 테슬라에 출석을 명령' on 'regulators treated Cruise more harshly than
Tesla' and 'The CPUC ordered Cruise to appear'.  What is said of the name stands in one of them, and that one must bear it:
itself, by a pronoun, or by leaving the place open.  Where it has its own name in that place, the other was borrowed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from ... import Bullet
from ...korean.names import TITLES
from ..source import Evidence, Source
from .antecedents import leans
from .finding import followed
from .held_names import is_company, is_held, is_held_by_glossary
from .known_names import is_known
from .replaced import replaced
from .spotting import rendered

_POST = re.compile(rf"(?: [가-힣]{{2,4}}){{0,2}} ?(?:{TITLES})")
_CLAUSE = re.compile(r"…|[다며고나만면서] |, (?=(?:[가-힣A-Za-z0-9]+ ){0,2}?[가-힣A-Za-z]+(?:은|는|이|가) )")
_WORD = re.compile(r"[가-힣]{2,}|[A-Za-z]{2,}|\d[\d.,]*")
#: words more of the clause that the bearing sentence must have, beside the one with the name
_MORE = 2


def borrowed(text: str, names: Iterable[str], bullet: Bullet, source: Source) -> str | None:
    """Return the first of *names* whose clause is borne by a sentence that has another name in its place."""
    if len(bullet.evidence) < 2:
        return None
    return next((name for name in names if _is_borrowed(name, text, bullet, source)), None)


def _is_borrowed(name: str, text: str, bullet: Bullet, source: Source) -> bool:
    sentences = [source.of((line,)) for line in bullet.evidence]
    holders = [one for one in sentences if _has(name, one, source)]
    if not holders or len(holders) == len(sentences) or not is_company(name) or f"·{name}" in text:
        return False
    if source.language != "en" and text.startswith(name):  # its subject may be left to the sentence before
        return False
    words = _words(_clause_of(name, text), name)
    bearer = max(sentences, key=lambda one: _borne(words, one))
    vouching = max(_borne(words, one) for one in holders)
    if bearer in holders or _borne(words, bearer) < vouching + _MORE or followed(name, text, _POST):
        return False
    alone = replace(bullet, evidence=bearer.sentences)
    if is_known(name, alone, source):
        return False
    return replaced(name, alone, source) or (not vouching and bearer.language == "en" and not leans(bearer, source))


def _has(name: str, evidence: Evidence, source: Source) -> bool:
    return is_held(name, evidence) or is_held_by_glossary(name, evidence, source)


def _clause_of(name: str, text: str) -> str:
    """The clause of *text* in which *name* stands."""
    start = 0
    for cut in _CLAUSE.finditer(text):
        if name in text[start : cut.end()]:
            return text[start : cut.end()]
        start = cut.end()
    return text[start:]


def _words(clause: str, name: str) -> tuple[str, ...]:
    """Numbers, and the words of two syllables and more by their beginning, but for the name."""
    found = (word if word[0].isdigit() else word[:2] for word in _WORD.findall(clause) if name not in word)
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def _borne(words: tuple[str, ...], evidence: Evidence) -> int:
    told = " ".join(rendered(evidence))
    return sum(word in told for word in words)
