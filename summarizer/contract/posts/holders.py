"""Who bears a title in a line: the words before it that belong to it, and the name at their head.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ...canon import places_in
from ...korean.morphology import analyse
from ..lexicon import is_common
from ..names.finding import HANGUL, stands
from ..parts import NOUN_IN_GO
from ..source import Evidence
from .offices import is_firm
from .told_titles import TITLE

#: the longest stretch of a line that is looked at before a title
LONGEST_PHRASE = 100


def phrase_of(text: str, end: int) -> str:
    """The words before a title that belong to it: back to a comma, or a word with a particle."""
    words = re.split(r"[,·…]", text[max(0, end - LONGEST_PHRASE) : end])[-1].split()
    kept: list[str] = []
    for word in reversed(words):
        if (
            kept
            and re.search(
                rf"(?:에서|에게|까지|부터|으로|[가-힣]{{2}}고{NOUN_IN_GO}|[은는을를과와의에도]|[하되]고|[하되했됐]며|하여|해서|[하되]는|[했됐]고|[라다][고며])$",
                word,
            )
            and len(word) > 1
            and not is_a_name(word)
            and word not in _names_in(text)
        ):
            break
        if TITLE.fullmatch(word.rstrip("은는이가을를과와의도만")) is not None:
            if not kept and not text[:end].endswith(" "):
                continue  # '상무' of '상무장관'
            break
        kept.insert(0, word)
    return " ".join(kept[-7:]) + " "


@lru_cache(maxsize=256)
def _names_in(text: str) -> frozenset[str]:
    """Words of *text* that are one name where they stand: '현정은' of '현정은 현대그룹 회장', which alone may end in a particle."""
    tokens = [token for token in analyse(text) if token.tag == "NNP"]
    return frozenset(
        token.form
        for token in tokens
        if f" {token.form} " in f" {text} " and text[token.start : token.end] == token.form
    )


@lru_cache(maxsize=4096)
def is_a_name(word: str) -> bool:
    """'손정의', whose last syllable is no particle."""
    return [token.tag for token in analyse(word)] == ["NNP"]


def holder_of(phrase: str, evidence: Evidence) -> str:
    """The name at the head of '젠슨 황 엔비디아 ': the first word that the evidence has, else the first proper noun."""
    told = [
        word for word in names_in(phrase) if not places_in(word) and not is_common(word) and not re.search(r"\d", word)
    ]
    there = [word for word in told if stands(f"{word} ", evidence.canonical_text, behind=HANGUL)]
    if there:
        return there[0]
    tokens = analyse(phrase.strip())
    names = [
        token.form
        for token in tokens
        if token.tag == "NNP" and len(token.form) > 1 and not places_in(token.form) and not re.search(r"\d", token.form)
    ]
    return names[0] if names else ""


SHORTEST = 2


def names_in(phrase: str) -> tuple[str, ...]:
    """Words of a phrase that may be the names of its person: no firms, no places."""
    told = [
        word for word in phrase.split() if word not in _NO_NAMES and not _NO_NAME.search(word) and not is_common(word)
    ]
    return tuple(word for word in told[:2] if len(word) >= SHORTEST and not is_firm(word))


#: a day, a bracket, another title
_NO_NAME = re.compile(rf"[\d(]|{TITLE.pattern}")
_NO_NAMES = frozenset({"출신", "겸", "신임", "전임", "현직", "공동", "임시", "각자", "차기", "초대", "역대", "당시"})
