"""Who is meant by 'SK하이닉스 CFO', a firm and an office without a name: the one whom the article has in it.  Pure.

A good line gives the firm, where the sentence has the name of its chief and leaves the firm to the article ('Chief
executive Vicki Brady said').  The office stands beside his name in any sentence; so does the firm, or else it is the one
that the article is about where it brings him in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import dropwhile

from ...canon import places_in
from ...canon.title_table import IDS
from ...text import words
from ..lexicon import is_common
from ..names.finding import starts
from ..names.namesakes import COUNTRIES
from ..names.organisations import organisations_called
from ..names.spotting import Span, keys_of, rendered, spots
from ..source import Evidence, Source
from .brought_in import bringing_in, firms_in, is_one, subjects_of
from .name_spans import spans_of
from .offices import is_firm
from .told_titles import ANY_TITLE, attached_abroad, fits, ids_of

#: who runs a firm or a state, by no title
_CHIEFS = "수장|사령탑|총수|우두머리|보스|1인자|최고책임자|최고 책임자|최고위 임원"
_LAWYERS = ("변호사", "변호인단", "변호인", "법률대리인", "대리인")
_CHIEF_POSTS = frozenset(
    {"ceo", "chairman", "president", "representative", "chair", "board-chair", "governor-of-bank", "bank-head"}
    | {"foundation-chair", "commission-chair", "prime-minister", "head", "agency-head", "university-president"}
)
_SAID = re.compile(
    rf"\s?(?P<firm>[가-힣A-Za-z0-9][가-힣A-Za-z0-9&·.\- ]{{1,28}}?) (?:공동 |임시 |신임 |현 |당시 |그룹 |수석 ?)?(?P<title>{'|'.join(sorted(IDS, key=len, reverse=True))}|{_CHIEFS}|{'|'.join(_LAWYERS)})(?: 측)?(?=, |[은는이가도] |께서 | \"|\Z)"
)
#: names in the words of a subject
_NAME = re.compile(r"[A-ZÀ-Þ][\w'’\-]+|[가-힣]{2,}|[ァ-ヺー]{2,}|[\u4e00-\u9fff々]{2,}")
#: words in capitals that name nobody: where they stand before an office
_NO_NAME = words(
    "The But And In On At For However Meanwhile As Its His Her Their Group Executive Vice Senior Former Outgoing Incoming Then Now Chief Managing Global "
    "Interim Acting Deputy Joint New Current Longtime Speaking Asked While Also Still Mr Ms Mrs Dr Sir Dame Lord Chairman President National General Company Officer "
    "公司 集团 集團 该公司 該公司 本公司 同社 同集团 现任 現任 新任 前任 时任 時任 联合 聯合 联席 聯席 共同 当日 當日 其中 随后 子会社 社長 会長 代表 대표이사 그룹 회사 현지 신임 전임 공동 임시 수석 겸"
)
_OFFICE = "|".join(sorted(map(re.escape, IDS), key=len, reverse=True))
_TITLED_NAME = re.compile(
    rf"(?:{_OFFICE})(?: (?P<behind>[A-Z][\w'’\-]+(?: [A-Z][\w'’\-]+)*)|(?<=[가-힣A-Z])(?P<hanja>[\u4e00-\u9fff]{{2,4}}))|(?P<before>[A-Z][\w'’\-]+|[가-힣]{{2,}}|[ァ-ヺー・]{{2,}}|[\u4e00-\u9fff]{{2,6}}) ?(?:{_OFFICE})(?! ?[A-Z\u4e00-\u9fffァ-ヺ])"
)
#: right before a name: its office and the firm of that; and behind it
_BEFORE = {
    "en": re.compile(r"(?:[A-ZÀ-Þ가-힣][\w&.’가-힣\-]*(?:['’]s)?,? |and |of |the |at |& )*\Z"),
    "ko": re.compile(r"(?:(?<![가-힣])[^\s,.\"]+(?<![은는을를에]) ){0,2}\Z"),
    "ja": re.compile(r"[^、。「」はがをも]{0,24}\Z"),
    "zh": re.compile(r"[^，。；：、「」“”\"]{0,20}\Z"),
}
_BEHIND = {
    "en": re.compile(
        rf",? (?:who (?:is|was|heads|leads|runs|serves as) )?(?:the |its |a )?[^,.;]{{0,40}}?(?:{_OFFICE}|boss|chief|head|leader|president|chairman)(?: (?:of|at) (?:the )?[^,.;]{{2,30}})?"
    ),
    "ko": re.compile(rf"(?: [^\s,.\"]+){{0,3}}? ?(?:{_OFFICE})"),
    "ja": re.compile(rf"[^、。「」はがをも]{{0,16}}?(?:{_OFFICE})"),
    "zh": re.compile(rf"(?:[（(][^）)]*[）)])?，?(?:[^，。；：、]{{0,12}}?(?:{_OFFICE}))?"),
}


def is_in_office(said: str, who: str, source: Source) -> bool:
    """Does *said*, where it begins, name an office of a firm alone, and is *who*, a subject of the evidence, the one in it?"""
    return _holds(said, who, source) is True


def is_in_office_elsewhere(said: str, who: str, source: Source) -> bool:
    """Is *who* in the office that *said* names, and at another firm of the tables wherever the article has him?"""
    return _holds(said, who, source) is False


def _holds(said: str, who: str, source: Source) -> bool | None:
    """Is the office at the firm of *said* held by *who*?  False: he holds it elsewhere; None: that is not read."""
    match = _SAID.match(said)
    if match is None or not who or (ANY_TITLE.search(who) is None and not _names(who)):
        return None
    firm = match["firm"] if match["firm"] in source.glossary.values() else match["firm"].removesuffix("의")
    parts = firm.split()
    named = list(dropwhile(lambda word: _is_of_a_firm(word, source), parts))
    if len(named) == len(parts):
        return None
    heard = all(spans_of(word, who, source.whole()) for word in named)
    if not heard and source.language != "ja":
        return None  # '엔비디아 콜레트 크레스 CFO' is for who bears that name alone, but where it cannot be read
    held = _is_holder(" ".join(parts[: len(parts) - len(named)]), match["title"], who, source)
    return held if heard or held else None


def _is_of_a_firm(word: str, source: Source) -> bool:
    """Is *word* a firm, or stands in the article and is nobody's name there?"""
    if is_firm(word) or word in _NO_NAME or organisations_called(word):
        return True
    whole = source.whole()
    if any(word in name.split() for name in source.glossary.values()) or _is_man(word, whole):
        return False
    return any(spots((word,), line, whole.language) for line in rendered(whole))


def _is_man(word: str, whole: Evidence) -> bool:
    """Is it the name right at a title somewhere?"""
    return any(spots((word,), name, whole.language) for name in _men(whole))


@lru_cache(maxsize=64)
def _men(whole: Evidence) -> frozenset[str]:
    """The names right before a title, or behind it."""
    found = (match[match.lastgroup or 0] for line in rendered(whole) for match in _TITLED_NAME.finditer(line))
    return frozenset(found)


def _is_holder(firm: str, title: str, who: str, source: Source) -> bool | None:
    posts = frozenset({IDS[title]}) if title in IDS else _CHIEF_POSTS if title not in _LAWYERS else {"lawyer"}
    whole, names = source.whole(), _names(who)
    around = _around(names[-1], whole) if names else ()
    told = frozenset(ids_of(who)).union(*(attached_abroad(line, *span) for line, span in around))
    if not any(fits(post, told, whole.language) for post in posts):
        return None
    beside = [_beside(line, span, whole.language) for line, span in around] or [who]
    if any(_is_beside(firm, stretch, whole.language) for stretch in beside):
        return True
    listed = [name for stretch in beside for _, name in firms_in(stretch, source)]
    if listed:
        return any(is_one(word, name) for word in _firm_words(firm) for name in listed)
    line = around[0][0] if around else next((row for row in rendered(whole) if who in row), "")
    unknown = any(map(_unknown_firm, beside)) or not line
    return True if not unknown and _is_about(firm, line, source, whole) else None


def _names(who: str) -> list[str]:
    """The words of *who* that may be a man's name; empty where an office stands alone."""
    bare = ANY_TITLE.sub(" ", who)
    found = (match[0].removesuffix("'s") for match in _NAME.finditer(bare))
    return [word for word in found if word not in _NO_NAME and not _is_firm_word(word) and not is_common(word)]


def _is_firm_word(word: str) -> bool:
    """Is it the name of a firm: in Latin letters only where a table has it?"""
    return is_firm(word) and not word.istitle()


@lru_cache(maxsize=512)
def _around(name: str, whole: Evidence) -> tuple[tuple[str, Span], ...]:
    return tuple((line, (at, at + len(name))) for line in rendered(whole) for at in starts(name, line))


def _beside(line: str, span: Span, language: str) -> str:
    """What stands right at a name, where its office and the firm of that do."""
    before = _BEFORE[language].search(line, 0, span[0])
    behind = _BEHIND[language].match(line, span[1])
    return f"{before[0] if before else ''}| {behind[0] if behind else ''}"


def _is_beside(firm: str, stretch: str, language: str) -> bool:
    return any(spots(keys_of(word), stretch, language) for word in _firm_words(firm))


def _firm_words(firm: str) -> Iterator[str]:
    yield firm
    yield from (word for word in firm.split() if len(word) > 1 and word not in _NO_NAME)


#: a word right before an office, or behind 'of', that no table has: a firm all the same
_RIGHT_AT = re.compile(
    rf"(?P<word>[A-Z][\w&.\-]+|[ァ-ヺー]{{2,}}|[\u4e00-\u9fff]{{2,}})(?:['’]s|の|的|의)? ?(?:{_OFFICE})|\b(?:of|at) (?:the )?(?P<behind>[A-Z가-힣][\w&.\-]+)"
)


def _unknown_firm(stretch: str) -> bool:
    found = (match["word"] or match["behind"] for match in _RIGHT_AT.finditer(stretch))
    return any(word not in _NO_NAME and not ANY_TITLE.fullmatch(word) for word in found)


def _is_about(firm: str, first: str, source: Source, whole: Evidence) -> bool:
    """Is *firm* the one that is spoken of where the article brings somebody in with the sentence *first*?"""
    lines = rendered(whole)
    if firm in COUNTRIES or firm in places_in(firm):
        return any(spots((firm,), line, whole.language) for line in lines)
    at = lines.index(first)
    keys = tuple(key for word in _firm_words(firm) for key in keys_of(word))
    for line in (first, *reversed(lines[max(0, at - _NEAR) : at])):
        if subjects := subjects_of(line, source, whole):
            return any(is_one(word, told) for word in _firm_words(firm) for told in subjects)
    brought_in = bringing_in(firm, first, source, whole)
    if brought_in:
        return any(is_one(word, told) for word in _firm_words(firm) for told in brought_in)
    return any(spots(keys, line, whole.language) for line in lines[:_LEAD])


#: sentences before the one that brings him in whose subject is still spoken of; those of the lead
_NEAR, _LEAD = 2, 2
