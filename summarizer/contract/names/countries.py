"""A country by its other names, by one sign of it, or by a place in it: who speaks of Delaware speaks of the United States.  Pure."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from ...canon import places_in
from ..heads import any_of
from ..source import Evidence

#: '델라웨어州': characters and kana may stand right behind a place
_BEHIND = re.compile(r"(?<=[가-힣])(?=[^\s가-힣])")
#: of a state's house its country's name says too much ('텍사스 주정부' is not '미국 정부')
_OF_THE_NATION = re.compile(r" ?(?:연방 ?)?(?:정부|행정부|대통령|총리|의회|국회|상원|하원|당국|중앙은행)")


@lru_cache(maxsize=512)
def places_told(evidence: Evidence) -> frozenset[str]:
    """Places of the evidence, in Korean."""
    return frozenset(places_in(_BEHIND.sub(" ", evidence.canonical_text)))


@cache
def _rows() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Country, by any of its names -> (its names, what stands in it)."""
    lines = files(__package__).joinpath("countries.txt").read_text(encoding="utf-8").splitlines()
    found: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for line in lines:
        if line and not line.startswith("#"):
            names, inside = (tuple(part.replace("_", " ") for part in side.split()) for side in line.split("|"))
            found |= dict.fromkeys(names, (names, inside))
    return found


def is_country(word: str) -> bool:
    """Is it a country, whose name in every tongue the gazetteer knows: never to be met by its sound?"""
    return word in _rows()


@cache
def _written(words: tuple[str, ...]) -> re.Pattern[str]:
    """*words* as whole names: Hangul with a particle at most, Latin letters between no others."""
    return re.compile(
        rf"(?<![가-힣A-Za-z]){any_of(words)}(?=[^가-힣A-Za-z]|$|(?:[은는이가을를의에와과도로산발측주]|에서|으로)(?![가-힣]))"
        if "가" <= words[0][0] <= "힣"
        else rf"(?<![A-Za-z]){any_of(words)}(?![A-Za-z])"
    )


@lru_cache(maxsize=4096)
def is_called_otherwise(word: str, evidence: Evidence) -> bool:
    """'UAE' for 아랍에미리트연합, '대한민국' for 한국: a country by another of its names."""
    names, _ = _rows().get(word, ((), ()))
    hangul = tuple(name for name in names if name != word and "가" <= name[0] <= "힣")
    latin = tuple(name for name in names if name != word and name[0].isascii())
    return any(scripts and _written(scripts).search(evidence.text) is not None for scripts in (hangul, latin))


@lru_cache(maxsize=4096)
def _places_in(country: str, evidence: Evidence) -> tuple[str, ...]:
    """Places of *country* that the evidence names."""
    _, inside = _rows().get(country, ((), ()))
    found = [place for place in inside if place in places_told(evidence)]
    for script in (_HANGUL, _LATIN, _SIGNS):
        words = tuple(place for place in inside if script.match(place))
        found += _written(words).findall(evidence.text) if words else []
    return tuple(dict.fromkeys(found))


_HANGUL, _LATIN, _SIGNS = re.compile("[가-힣]"), re.compile("[A-Za-zÀ-ž]"), re.compile(r"[^가-힣A-Za-zÀ-ž]")


#: who comes back to the White House is elected
_INTO_OFFICE = re.compile(r"백악관 ?(?:복귀|재입성|입성|탈환|재탈환|귀환|주인|행)")
_ELECTED = re.compile(
    r"(?i)\b(?:re-?elect\w*|second term|return\w* to (?:power|office)|comeback|elect(?:ed|ion)|presidency|presidential)\b|返り咲|大統領選|再選|当選|政権奪還|重返|重新掌权|胜选|勝選|当选|當選|大选|大選|대선|재선|당선|재집권|대통령 선거"
)
_AMERICAN = re.compile(
    r"\b(?:U\.S\.|US|American|Trump|Biden)\b|米|アメリカ|トランプ|バイデン|美|特朗普|川普|拜登|미국|미 |트럼프|바이든"
)


def is_seat_of_the_elected(word: str, text: str, evidence: Evidence) -> bool:
    """'백악관 복귀' for 返り咲き: the seat of an American president whose election the evidence speaks of."""
    if word != "백악관" or _INTO_OFFICE.search(text) is None:
        return False
    return _ELECTED.search(evidence.text) is not None and _AMERICAN.search(evidence.text) is not None


def has_a_place(country: str, text: str, evidence: Evidence) -> bool:
    """'미국 판사' for 'a Delaware judge': a place of the evidence is in *country*, and no country of it is left out for this one."""
    places = _places_in(country, evidence)
    at = text.find(country)
    if not places or at < 0 or _OF_THE_NATION.match(text, at + len(country)):
        return False
    if any(text.startswith(f"{country} {place}") or f" {country} {place}" in text for place in places):
        return True
    return not any(place in _rows() and place not in text for place in places_told(evidence))
