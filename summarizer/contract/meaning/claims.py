"""Things a report never leaves between the lines (a tax probe, a strike, a first): said only of evidence that says them.

The dictionary of business words is wide on purpose ('record' may be 기록 or 최고); this table is narrow.  Data in
``claims.txt``; pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from ... import Bullet
from ...facts import plain
from ..heads import candidates, index
from ..inflection import is_word
from ..source import Evidence, Source
from .bearing import is_read, is_told_otherwise
from .limits import narrowed
from .slots import qualifies


@dataclass(frozen=True, slots=True)
class _Claim:
    """``said``: the Korean words; ``told``: what the evidence must hold for them."""

    words: tuple[str, ...]
    said: re.Pattern[str]
    told: re.Pattern[str]


def _claim(row: str) -> _Claim:
    korean, english, signs = (column.split() for column in row.rsplit("|", 2))
    latin = "|".join(map(latin_stem, english))
    alike = "|".join((rf"(?<![a-z])(?:{latin})", *(re.escape(sign.replace("_", " ")) for sign in signs), *korean))
    return _Claim(tuple(korean), re.compile(rf"(?<![가-힣])(?:{'|'.join(korean)})"), re.compile(alike, re.IGNORECASE))


def latin_stem(stem: str) -> str:
    """A regular expression for an English word ('$') or beginning of words; 'retire' begins 'retiring' too."""
    text = re.escape(stem.rstrip("$").replace("_", " "))
    if stem.endswith("$"):
        return rf"{text}\b"
    return rf"{text[:-1]}(?:e|ing)" if len(stem) > _SHORT_STEM and stem.endswith("e") else text


#: 'use', 'die': too short to drop their 'e'
_SHORT_STEM = 3


@cache
def _claims() -> tuple[_Claim, ...]:
    lines = files(__package__).joinpath("claims.txt").read_text(encoding="utf-8").splitlines()
    return tuple(_claim(line) for line in lines if line and not line.startswith("#"))


@cache
def _by_head() -> Mapping[str, tuple[int, ...]]:
    return index([claim.words for claim in _claims()])


def claims(bullet: Bullet, source: Source) -> str | None:
    """Name the first grave thing of the line that its evidence does not say."""
    evidence = source.evidence(bullet)
    text = plain(bullet.text)
    said = (untold(text, evidence, source.whole()) or narrowed(text, evidence)) if evidence.sentences else ""
    return f"근거 문장에 없는 '{said}'이 들어 있습니다: 근거 문장이 말한 것만 쓰세요" if said else None


_PRODUCT = re.compile(
    r"(?:안드로이드|크롬|아이패드|맥북|갤럭시|에어팟|애플워치|아이클라우드|엑스박스|스냅드래곤|구글|플레이).*"
)


def untold(text: str, evidence: Evidence, article: Evidence) -> str:
    """The first such word of *text* that the evidence has nothing for; empty: none.

    What only says more of a noun of the evidence may stand elsewhere in the *article* ('that claim': 노조 주장).
    """
    for at in candidates(_by_head(), text):
        claim = _claims()[at]
        found = claim.said.search(text)
        if found is None or found[0] in evidence.text or claim.told.search(evidence.text) is not None:
            continue
        if not is_word(text, *found.span()) or is_read(found[0], evidence) or is_told_otherwise(found[0], evidence):
            continue
        product = _PRODUCT.fullmatch(found[0]) is not None  # it stands for no other thing of the trade
        if product or not (claim.told.search(article.text) and qualifies(found, evidence)):
            return found[0]
    return ""
