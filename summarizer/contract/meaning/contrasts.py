"""Words that exclude each other (the Senate and the House, a factory and a laboratory, the first day and the third).

A line that says one member of a set, on evidence that has nothing for it but has another member, changed it.  What speaks
for a member is wide on purpose: a refusal needs a positive contradiction.  Data in ``contrasts.txt``; pure.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ... import Bullet
from ...facts import plain
from ..heads import candidates
from ..inflection import is_word
from ..sounds.hanja import fold, read_out
from ..source import Evidence, Source
from .bearing import is_told_otherwise
from .contrast_sets import by_head, is_piece, members, rivals
from .excepted import told_of_excepted
from .scopes import misplaced
from .sisters import exchanged_sister
from .slots import neighbours, renders, stands_elsewhere

_TABLE = "contrasts.txt"


def contrasts(bullet: Bullet, source: Source) -> str | None:
    """Name the first word of the line in whose place its evidence has one that excludes it."""
    text, evidence = plain(bullet.text), source.evidence(bullet)
    if not evidence.sentences:
        return None
    found = _exchanged(text, evidence, source) or exchanged_sister(text, evidence) or misplaced(text, evidence)
    if found is None and (excepted := told_of_excepted(text, evidence)) is not None:
        return f"원문은 '{excepted[1]}' 밖의 일을 전했는데 '{excepted[0]}'의 일로 적었습니다: 원문이 말한 대로 쓰세요"
    if found is None:
        return None
    return f"원문은 '{found[1]}'라고 했는데 '{found[0]}'라고 적었습니다: 원문이 말한 대로 쓰세요"


def _exchanged(text: str, evidence: Evidence, source: Source) -> tuple[str, str] | None:
    """The first member in *text* that the evidence has nothing for, and the other one that it has."""
    for at in candidates(by_head(_TABLE), text):
        member = members(_TABLE)[at]
        found = member.said.search(text)
        if found is None or found[0] in evidence.text or _is_told(at, source.whole() if member.anywhere else evidence):
            continue
        # a rival that the line says as well took nobody's place
        others = (i for i in rivals(_TABLE, at) if not members(_TABLE)[i].said.search(text))
        rival = next((told for i in others if (told := _tells(i, evidence)) and not _is_read(told, text)), "")
        if _HOME.fullmatch(rival) and _is_home(at, source):
            continue
        if rival and is_word(text, *found.span()) and not _is_of_another_place(found, at, rival, evidence):
            return found[0], rival
    return None


def _is_of_another_place(found: re.Match[str], at: int, rival: str, evidence: Evidence) -> bool:
    """Did the *rival* take nobody's place: does the line tell it by another word, or stands it elsewhere in the evidence?"""
    text, told = found.string, tuple(members(_TABLE)[i].told for i in rivals(_TABLE, at))
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return (
        is_told_otherwise(found[0], evidence)
        or renders(rest, rival, evidence)
        or stands_elsewhere(neighbours(text, *found.span()), told, evidence)
    )


def _is_read(told: str, text: str) -> bool:
    """'피고인' for 被告人: does a word of the line begin with the rival's hanja?"""
    if len(told) <= 1 or told.isascii():
        return False
    return re.search(rf"(?<![가-힣]){re.escape(read_out(told))}", fold(text)) is not None


#: '国内' of an article on a foreign firm is that firm's country
_HOME = re.compile(r"(?i)国内|國內|domestic\w*|국내")

_AT_HOME = re.compile(rf"(?:の|의 ?|'s )?(?:{_HOME.pattern.removeprefix('(?i)')})")


def _is_home(at: int, source: Source) -> bool:
    """Does the article call that country home ('ドイツ国内'), or name it and no other one of the set?"""
    whole, member = source.whole().text, members(_TABLE)[at]
    named = [found for found in member.told.finditer(whole) if _HOME.fullmatch(found[0]) is None]
    if not named or any(_AT_HOME.match(whole, found.end()) for found in named):
        return bool(named)
    others = (members(_TABLE)[i].told.finditer(whole) for i in rivals(_TABLE, at))
    return all(_HOME.fullmatch(found[0]) for matches in others for found in matches)


@lru_cache(maxsize=8192)
def _is_told(at: int, evidence: Evidence) -> bool:
    member = members(_TABLE)[at]
    return member.told.search(evidence.text) is not None or member.also.search(evidence.text) is not None


@lru_cache(maxsize=8192)
def _tells(at: int, evidence: Evidence) -> str:
    """The first words by which the evidence says the member; empty: none."""
    found = members(_TABLE)[at].told.finditer(evidence.text)
    return next((match[0] for match in found if _is_said(match, evidence.language)), "")


#: one sign for a country, and what it stands before as such; within another word ('美团', '小米', '中') it is none
_COUNTRY_SIGNS = {"ja": "米英独仏韓印欧露", "zh": "美英德法韩韓印欧歐俄"}
_ANY_COUNTRY_SIGN = frozenset("米美中日英独德法仏韓韩台印欧歐俄露华華")
_AS_COUNTRY = re.compile(
    r"国|國|政府|大統領|総統|[商财財外防]相|議会|当局|[军軍方企媒股债債側紙大新]|[^一-龥ぁ-んァ-ヶー]"
)
_BEFORE_COUNTRY = re.compile(r"[一-龥ァ-ヶー]$")


def _is_said(match: re.Match[str], language: str) -> bool:
    """Is it the word that the table means, and no sign of another word or of a name?"""
    if match[0] not in _ANY_COUNTRY_SIGN:
        return not is_piece(match)
    text, (start, end) = match.string, match.span()
    return (
        match[0] in _COUNTRY_SIGNS.get(language, "")
        and _AS_COUNTRY.match(text, end) is not None
        and not _BEFORE_COUNTRY.search(text, 0, start)
    )
