"""A title that the evidence gives by name to one person, and the line to another whom only other sentences name.  Pure.

'노은경 CRO' for '배상훈 최고위험관리책임자(CRO)' of the very sentence: the article knows who 노은경 is, the evidence does
not speak of her, and the one who bears the title there is not in the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ...canon import places_in
from ...canon.title_table import IDS
from ..lexicon import is_common
from ..names.finding import HANGUL, followed, stands
from ..sounds.japanese_families import family_in
from ..source import Evidence, Source
from .name_spans import spans_of
from .offices import is_firm
from .told_titles import ANY_TITLE, fits, id_of

#: titles that no table has: each is its own post
_RARE = r"최고[가-힣A-Z]{2,10}책임자|(?<![A-Z])C[A-Z]{1,2}O(?![A-Z])|부?원장보|부?서기장|지부장|조합장|소장|단장|병원장"
_POST = re.compile(rf"(?:{_RARE}|{ANY_TITLE.pattern})")
_BEHIND = re.compile(r"[^가-힣A-Za-z]|$|[은는이가을를의에과와도만]|으?로|께")
#: whom a sentence means without a name
_ANAPHOR = re.compile(
    r"(?<![가-힣])(?:그는|그가|그의|그도|그녀|두 사람|이들)|(?i:\b(?:he|she|his|her|him|they|their)\b)|彼|同氏|両氏|同(?=[가-힣A-Z])|[他她]|(?<![\u4e00-\u9fff가-힣])[\u4e00-\u9fff] ?(?=[가-힣]*[장표원사])"
)
_WORD = re.compile(r"[가-힣]{2,}|[A-Z][a-z]+")
_NO_NAMES = frozenset({"출신", "신임", "전임", "현직", "공동", "임시", "각자", "차기", "초대", "당시", "담당", "총괄", "수석", "책임자", "연구", "최고"})  # fmt: skip
_PHRASE, _WORDS = 40, 5


def bearer_of_other_sentence(text: str, evidence: Evidence, source: Source) -> str | None:
    """The person to whom *text* gives a title that its evidence, which does not speak of him, gives to somebody else."""
    if len(evidence.sentences) >= len(source.sentences):
        return None
    for match in _POST.finditer(text):
        if _BEHIND.match(text, match.end()) is None:
            continue
        name = _absent(text, match.start(), evidence)
        if (
            name
            and not _is_listed(name, evidence, source)
            and _is_anothers(name, match, text, evidence)
            and _is_titled(name, source.whole())
        ):
            return name
    return None


def _absent(text: str, end: int, evidence: Evidence) -> str:
    """The name before the title at *end*, where the evidence has no word of it; empty: it has, or there is none."""
    phrase = re.split(r"[,·…]", text[max(0, end - _PHRASE) : end])[-1]
    told = [
        word
        for word in _WORD.findall(phrase)[-_WORDS:]
        if word not in _NO_NAMES and not _ends_a_clause(word, phrase) and not _is_no_name(word)
    ]
    return told[0] if told and not any(_is_in(word, evidence) for word in told[:2]) else ""


def _is_listed(name: str, evidence: Evidence, source: Source) -> bool:
    raw = " ".join(evidence.sentences)
    return any(name in canonical and surface in raw for surface, canonical in source.glossary.items())


def _ends_a_clause(word: str, phrase: str) -> bool:
    return word[-1] in "은는을를의에과와며고서" and f"{word} " in phrase and len(word) > _FULL


_FULL = 3


@lru_cache(maxsize=4096)
def _is_no_name(word: str) -> bool:
    return is_common(word) or is_firm(word) or bool(places_in(word)) or word in IDS


@lru_cache(maxsize=4096)
def _is_in(word: str, evidence: Evidence) -> bool:
    """Does the evidence have this name, or the family name before a title?"""
    if any(spans_of(word, line, evidence) for line in evidence.canonical):
        return True
    if evidence.foreign:
        return family_in(word, evidence.canonical_text)
    return followed(word[0], evidence.canonical_text, _SHORT, behind=HANGUL) is not None


_SHORT = re.compile(rf" (?:{_POST.pattern}|[가-힣]*씨)")


@lru_cache(maxsize=1024)
def _is_titled(name: str, whole: Evidence) -> bool:
    """Is it a person of the article: beside a title somewhere, or three characters that read as the name?"""
    return any(
        (whole.language == "zh" and end - start >= _FULL)
        or _POST.search(line, max(0, start - _NEAR), end + _NEAR) is not None
        for line in whole.canonical
        for start, end in spans_of(name, line, whole)
    )


_NEAR = 30


def _is_anothers(name: str, match: re.Match[str], text: str, evidence: Evidence) -> bool:
    """Does the evidence have this title beside another name, each time, and nobody of those names in the line?"""
    if _ANAPHOR.search(evidence.canonical_text) is not None:
        return False
    slots = [(line, slot) for line in evidence.canonical for slot in _slots(match, line, evidence)]
    others = [word for word in _WORD.findall(text) if word != name]
    return bool(slots) and all(slot is not None and not _covers(others, line, slot, evidence) for line, slot in slots)


def _slots(match: re.Match[str], line: str, evidence: Evidence) -> Iterator[tuple[int, int] | None]:
    """Of each mention of the title where the name of its bearer stands; None: he is not named."""
    wanted = _key(match)
    for told in _POST.finditer(line):
        if _key(told) == wanted or fits(wanted, frozenset({_key(told)}), evidence.language):
            yield _slot(told, line, evidence.language)


def _key(match: re.Match[str]) -> str:
    return id_of(match) if re.sub(r"\s", " ", match[0]) in IDS else match[0]


def _slot(told: re.Match[str], line: str, language: str) -> tuple[int, int] | None:
    behind = _NAMED_BEHIND[language].match(line, told.end())
    before = _NAMED_BEFORE[language].search(line, max(0, told.start() - _NEAR), told.start())
    found = behind or before
    return found.span("name") if found is not None else None


_SURNAMES = "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄원채천방공현함변염여추도소석선설마길연위표명반라왕금옥맹제탁국은편용예봉경"
_MAN = rf"(?<![가-힣])[{_SURNAMES}][가-힣]{{2}}(?![가-힣])"
_NOBODY = r"(?<![社行会庁省府部局院所学議側同両各新前元現連組長])"
_NEVER = re.compile(r"(?!)")
_KANA = r"[ァ-ヺー]+(?:[・=][ァ-ヺー]+)+"
_NAMED_BEHIND = {
    "ko": re.compile(rf"(?:인|이자)? (?P<name>{_MAN})"),
    "en": re.compile(r",? (?P<name>[A-Z][\w'’\-]+(?: [A-Z][\w'’.\-]*){1,2})"),
    "ja": re.compile(rf"(?:の|である)(?P<name>[\u4e00-\u9fff]{{3,5}}{_NOBODY}|{_KANA})(?=氏|さん|は|が)"),
    "zh": re.compile(r" ?(?P<name>[\u4e00-\u9fff]{2,4})"),
}
_NAMED_BEFORE = {
    "ko": re.compile(rf"(?P<name>{_MAN})(?:\([^)]*\))? (?:[가-힣A-Za-z0-9&]+ ){{0,3}}(?:최고[가-힣]+책임자\()?\Z"),
    "en": re.compile(r"(?P<name>[A-Z][\w'’\-]+(?: [A-Z][\w'’.\-]*){1,2}), (?:[^\s,.]+ ){0,4}\Z"),
    "ja": re.compile(rf"(?P<name>[\u4e00-\u9fff]{{3,5}}{_NOBODY}|{_KANA}) ?\Z"),
    "zh": _NEVER,
}


def _covers(words: list[str], line: str, slot: tuple[int, int], evidence: Evidence) -> bool:
    """Is one of *words* the name at *slot*?"""
    return any(
        start < slot[1] and slot[0] < end for word in words for start, end in spans_of(word, line, evidence)
    ) or any(stands(word, line[slot[0] : slot[1]]) for word in words)
