"""A word that narrows a noun, put where the evidence has another one ('국내 판매' of 'global sales').

Unlike :mod:`.contrasts`, the word may well stand elsewhere in the evidence: what counts is the noun beside it.  Data in
``scopes.txt``; pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from ...facts import plain
from ..clauses import content
from ..heads import candidates
from ..inflection import is_word
from ..lexicon import ideas_in, ideas_of
from ..names.people import named
from ..source import Evidence
from .contrast_sets import Member, by_head, is_piece, members, rivals

_TABLE = "scopes.txt"

#: the words behind a narrowing one: its noun is the first or the second of them
_BEHIND = re.compile(r"(?![·/])(?:인|의|에서| (?:내|안)(?= ))? ?([^ ,…]{2,}(?: [^ ,…]{2,})?)")
#: letters round a foreign word in which its noun is looked for, near and wide
_NEAR, _WIDE = {"en": 24, "ja": 8, "zh": 8}, {"en": 90, "ja": 30, "zh": 30}
#: a noun of a Korean line is known again by its first letters
_SAME_BEGINNING = 2
_FIGURE = re.compile(r"\d[\d,.]*\d")
#: a line that says where these are has it from its evidence
_MARKET = re.compile(
    r"(?:\S+ )?(시장|판매|매출|고객|소비자|직원|인력|이용자|점유율|수출|업계|증시|공장|수요|투자자|사업장|가입자)(?=[은는이가을를에의서과와도로]|[ ,…]|$)"
)
#: '바이인시 시장': the head of a town
_MAYOR = re.compile(r"[가-힣]+(?:시|도시|특별시|광역시|수도) 시장")
_PLACES = frozenset(
    {"국내", "해외", "미국", "중국", "일본", "한국", "대만", "유럽", "아시아", "북미", "인도", "독일", "영국"}
)
#: nouns that stand behind any word for a place
_VAGUE = frozenset({"최고", "최대", "최초", "수준", "규모", "기준", "현지", "정부", "국내", "해외", "여러", "주요"})
_ENDS = re.compile(r"[。，；、;]|, |\. ")


def misplaced(text: str, evidence: Evidence) -> tuple[str, str] | None:
    """The first narrowing word of *text* in whose place the evidence has another, and that one."""
    for at in candidates(by_head(_TABLE), text):
        member = members(_TABLE)[at]
        for found in member.said.finditer(text):
            other = _instead(at, text, text[found.end() :], evidence)
            if other and is_word(text, *found.span()):
                return found[0], other
    return _one_of_several(text, evidence)


#: a line that makes a thing the first of its kind, and evidence that counts it among several
_MOST = re.compile(
    r"(?<![가-힣])(?:가장 [가-힣]+|최[대고다저](?= ?(?:규모|의|인|이|로|[,…]|$)| (?!수[십백천]|두|세|네|몇)[가-힣]))"
)
_AMONG = re.compile(r"중|가운데|하나|꼽히|꼽[힌혀]|축|급|손에|굴지|유수|대표|까지|약")
_ONE_OF = re.compile(
    r"(?i)\b(?:one|two|three|some|a few) of (?:[\w']+ ){0,3}?(?:most|top|[a-z]{2,}est)\b|\bamong (?:[\w']+ ){0,3}?(?:most|top|[a-z]{2,}est)\b|"
    r"最[^，。、]{1,16}之一|最[^、。]{1,16}(?:の(?:一|ひと)つ)|最大級|最大级|最大級|屈指|有数|(?:가장|최[대고다저])[^,.]{1,16}(?:(?:\s|[들국체사])중(?=[ ,.에의인])(?!의원)|가운데|하나)"
)
_SUPERLATIVE = re.compile(
    r"(?i)\b(?:most|top|record|leading|first|[a-z]{2,}est)\b|最|가장|최[대고다저]|首|一番|No\. ?1"
)


def _one_of_several(text: str, evidence: Evidence) -> tuple[str, str] | None:
    """A line that says 'the largest' of what its evidence calls one of the largest, and nothing else the largest."""
    found = _MOST.search(text)
    if found is None or _AMONG.search(text, found.end()):
        return None
    several = _ONE_OF.search(evidence.text)
    alone = several is None or _SUPERLATIVE.search(_ONE_OF.sub(" ", evidence.text)) is not None
    return None if several is None or alone else (found[0], several[0])


def _instead(at: int, text: str, behind: str, evidence: Evidence) -> str:
    """What narrows in the evidence the noun that *behind* begins with; empty: the member itself, or nothing.

    A rival that *text* says as well took nobody's place ('대만의 인도 내 공장').
    """
    noun = _BEHIND.match(behind)
    if noun is None:
        return ""
    market = _MARKET.match(noun[1])
    if market is not None and members(_TABLE)[at].words[0] in _PLACES and _says_nothing_of(at, evidence):
        return "" if _MAYOR.match(market[0]) or _is_none_there(behind, market, text) else market[1]
    others = [other for i in rivals(_TABLE, at) if not (other := members(_TABLE)[i]).said.search(text)]
    if not evidence.foreign:
        return _instead_at_home(members(_TABLE)[at], others, noun[1][:_SAME_BEGINNING], plain(evidence.canonical_text))
    return _instead_abroad(members(_TABLE)[at], others, noun[1], evidence)


#: how the word for a place ends where a market is in it; '대만달러', '일본산', '중국어' are none
_AT = re.compile(r"(?:의|에서| 내| 안)? ")


def _is_none_there(behind: str, market: re.Match[str], text: str) -> bool:
    """Is it no word for a place, or that of the firm whose market, staff or plant it is ('일본 소니 직원')?"""
    glued = market.start(1) == 0  # '미국시장'
    return (not glued and _AT.match(behind) is None) or market[0].split(" ")[0] in named(text)


@lru_cache(maxsize=8192)
def _says_nothing_of(at: int, evidence: Evidence) -> bool:
    """Has the evidence no word for the member, in any of the sets that it is in?"""
    alike = (other for other in members(_TABLE) if set(other.words) & set(members(_TABLE)[at].words))
    return not any(other.told.search(evidence.text) or other.also.search(evidence.text) for other in alike)


def _instead_at_home(member: Member, rivals: list[Member], noun: str, text: str) -> str:
    if noun not in text:
        return ""
    behind = rf"(?:인|의|에서| 내| 안)? ?{re.escape(noun)}"
    if re.search(rf"(?:{member.said.pattern}|{member.also.pattern}){behind}", text):
        return ""
    found = (re.search(rf"(?:{rival.said.pattern}){behind}", text) for rival in rivals)
    return next((match[0] for match in found if match is not None), "")


def _instead_abroad(member: Member, rivals: list[Member], noun: str, evidence: Evidence) -> str:
    near = [place for rival in rivals for place in _windows(rival.told, evidence, _NEAR)]
    ideas = _ideas(noun) if near else frozenset()
    figures = tuple(_FIGURE.findall(noun))
    if not ideas and not figures:
        return ""
    wide = (*_windows(member.told, evidence, _WIDE), *_windows(member.also, evidence, _WIDE))
    if any(_speaks(window, ideas, figures) for _, window in wide):
        return ""
    return next((word for word, window in near if _speaks(window, ideas, figures)), "")


@lru_cache(maxsize=2048)
def _ideas(noun: str) -> frozenset[int]:
    words = (word for word in content(noun) if len(word) > 1 and word not in _VAGUE)
    return frozenset(idea for word in words for idea in ideas_of(word))


def _windows(word: re.Pattern[str], evidence: Evidence, reach: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Each place of *word*, with what stands round it in its clause; in Japanese and Chinese near is behind."""
    size = reach.get(evidence.language, reach["en"])
    for sentence in evidence.canonical:
        text = plain(sentence)
        for found in word.finditer(text):
            if reach is _NEAR and is_piece(found):
                continue
            behind = _ENDS.split(text[found.end() : found.end() + size])[0]
            before = text[max(0, found.start() - size) : found.start()] if reach is _WIDE else ""
            yield found[0], f"{before} {behind}"


def _speaks(window: str, ideas: frozenset[int], figures: tuple[str, ...]) -> bool:
    return not ideas.isdisjoint(ideas_in(window)) or any(figure in window for figure in figures)
