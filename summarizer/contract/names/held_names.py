"""Does the evidence itself hold a name: as written, in another of its forms, by its reading or by its sound?  Pure."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from ...canon import canonicalise, places_in
from ...text import words
from ..lexicon import company_names, known_as, other_names
from ..sounds.chinese_spelling import spelt_by_signs
from ..sounds.hanja import read_alike
from ..sounds.japanese_families import family_in
from ..sounds.renderings import written_by_sound
from ..sounds.sounds import distance, hangul_sound, kana_sound, latin_sound
from ..sounds.spelt_letters import apart, hangul_letters, kana_letters, latin_letters
from ..sounds.western_names import spelt_in_chinese
from ..source import Evidence, Source
from .abbreviations import is_spelt_out
from .compounds import shortened
from .countries import is_called_otherwise
from .finding import starts
from .makers import is_told_by_brand
from .namesakes import COUNTRIES, country_signed, is_chinese_surname, named_in_kind
from .organisations import is_organisation_in, organisations_called, spans_of_organisations
from .short_forms import long_forms

#: Latin words of Korean headlines that stand for what any source may spell out
_USUAL_LATIN = words(
    "pef vc saas evp svp vp ai ceo cto coo cfo cso it gpu cpu npu llm hbm sns r&d ipo m&a mou lng esg ott pc tv dc "
    "api app b2b b2c ict iot pr vr ar xr ev sw hw gdp agi ml os usb lcd oled d1 d2 tf"
)


@lru_cache(maxsize=8192)
def is_company(word: str) -> bool:
    """Is *word* a firm, office or product of the tables?"""
    return bool(organisations_called(word)) or company_names().fullmatch(word) is not None


@lru_cache(maxsize=8192)
def is_held(word: str, evidence: Evidence) -> bool:  # noqa: PLR0911, C901 - one a way to write it
    """Does *evidence* name *word*: as it is, by another of its names, by its reading or by its sound?"""
    if word[0].isascii():
        known = (
            word.lower() in _USUAL_LATIN
            or is_spelt_out(word, evidence)
            or any(_squeezed(name) in _squeezed_text(evidence) for name in (word, *_names_beside(word, evidence)))
        )
        return (
            known
            or is_organisation_in(word, evidence.text)
            or (evidence.foreign and (_is_known_as(word, evidence) or _initials(word, evidence)))
            or (evidence.language == "ja" and _in_kana(word, evidence))
            or _is_told_otherwise(word, evidence)
        )
    if _squeezed(word) in _squeezed_text(evidence) or _is_told_otherwise(word, evidence):
        return True
    stem = _BEFORE_AI.fullmatch(word)
    if stem is not None and "AI" in evidence.text and is_held(stem["stem"], evidence):
        return True
    if any(_squeezed(other) in _squeezed_text(evidence) for other in _names_beside(word, evidence)):
        return True
    if is_chinese_surname(word, evidence) or named_in_kind(word, evidence) or is_organisation_in(word, evidence.text):
        return True
    if not evidence.foreign:
        return shortened(word, evidence.text) or country_signed(word, evidence.text, "ko")
    if _spelt_otherwise(word, evidence):
        return True
    if places_in(word):
        raw = " ".join(evidence.sentences)
        return (
            (word in COUNTRIES and known_as(word, evidence.text))
            or country_signed(word, raw, evidence.language)
            or read_alike(word, raw)
            or word in _word_by_word(evidence)
            or _is_place_heard(word, evidence)
            or (len(word) > _LONG_NAME and written_by_sound(word, raw))  # 'First Boston', whose town is Korean there
        )
    if is_company(word):
        return _is_told_firm(word, evidence)
    # names that are put into Korean already are no candidates for any other
    if known_as(word, evidence.text) or written_by_sound(word, evidence.canonical_text):
        return True
    if evidence.language == "ja" and len(word) >= _LONG_NAME and written_by_sound(word, " ".join(evidence.sentences)):
        return True  # 'シカゴ・トリビューン', of which the canonical sentence puts the town alone into Korean
    if evidence.language == "zh" and _is_spelt_in_signs(word, evidence):
        return True
    return len(word) > 2 and read_alike(word, " ".join(evidence.sentences))


def _is_told_otherwise(word: str, evidence: Evidence) -> bool:
    """A country by another name, a firm by what it makes, anything by what it is short for."""
    called = is_called_otherwise(word, evidence) or is_told_by_brand(word, evidence)
    return called or any(is_held(long, evidence) for long in long_forms(word))


def _spelt_otherwise(word: str, evidence: Evidence) -> bool:
    """'팰로앨토' for パロアルト, which the tables put into Korean as 팔로알토."""
    if len(word) < _SURE or is_company(word):
        return False
    return any(
        _is_same_name(word, place) and apart(hangul_letters(word), hangul_letters(place)) <= _SAME_LETTERS
        for place in _places_told(evidence)
    )


_SAME_LETTERS = 0.25


@lru_cache(maxsize=512)
def _places_told(evidence: Evidence) -> tuple[str, ...]:
    return tuple(place for place in dict.fromkeys(places_in(evidence.canonical_text)) if len(place) >= _SURE)


def _is_place_heard(word: str, evidence: Evidence) -> bool:
    """A place of the tables, spelt as no table has it: its letters are near, for two consonants are those of any word."""
    if not written_by_sound(word, evidence.canonical_text):
        return False
    spelt = hangul_letters(word)
    return evidence.language == "zh" or any(apart(spelt, told) <= _PLACE_LETTERS for told in spelt_words(evidence))


@lru_cache(maxsize=512)
def spelt_words(evidence: Evidence) -> frozenset[str]:
    """Letters of the names of *evidence* that stand in Latin letters or kana, and of two or three in a row."""
    text = _GLUED.sub(" ", evidence.canonical_text) if evidence.language == "zh" else evidence.canonical_text
    found = {kana_letters(kana) for kana in _KANA_WORD.findall(text)}
    words = list(_CAPITAL.finditer(text))
    for at, word in enumerate(words):
        rows = (words[at : at + size] for size in (1, 2, 3) if word[0][0].isupper())
        found |= {latin_letters("".join(part[0] for part in row)) for row in rows}
    return frozenset(found)


#: between the words of 'PeterWennink', as Chinese papers print names in brackets
_GLUED = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{3})")
_PLACE_LETTERS = 0.42
_KANA_WORD, _CAPITAL = re.compile(r"[ァ-ヺー]{2,}"), re.compile(r"[A-Z][A-Za-zÀ-ž'’]+")
#: so many syllables are no name of the tables that only sounds like another one
_LONG_NAME = 5


def _is_spelt_in_signs(word: str, evidence: Evidence) -> bool:
    """'크리스티안' for 柯睿安, of whom the canonical sentence makes a Chinese ('커루이안')."""
    raw = " ".join(evidence.sentences)
    return spelt_in_chinese(word, raw) or spelt_by_signs(word, raw)


def _is_told_firm(word: str, evidence: Evidence) -> bool:
    """Does *evidence* name the firm *word*, or somebody of that family name ('스즈키' of 鈴木, which no maker of cars is)?"""
    if evidence.language == "ja" and family_in(word, " ".join(evidence.sentences)):
        return True
    return _is_known_as(word, evidence) or (len(word) > _SURE and _is_heard(word, evidence))


def _names_beside(word: str, evidence: Evidence) -> tuple[str, ...]:
    """Other names of *word*; that of its group ('SK' of 'SK텔레콤') only where it is no piece of another firm's."""
    others = other_names(word)
    if not is_company(word):
        return others
    return tuple(
        other for other in others if not (word.startswith(other.removesuffix("그룹")) and _only_inside(other, evidence))
    )


def _is_known_as(word: str, evidence: Evidence) -> bool:
    """Does the dictionary say so, and not by the name of a group alone?"""
    return len(_names_beside(word, evidence)) == len(other_names(word)) and known_as(word, evidence.text)


@lru_cache(maxsize=1024)
def _only_inside(name: str, evidence: Evidence) -> bool:
    """Stands *name* in longer names of the tables only, wherever it stands ('SK' of SK海力士)?"""
    text = unicodedata.normalize("NFKC", " ".join(evidence.sentences)).lower()
    places = list(starts(name.removesuffix("그룹").lower(), text))
    longer = spans_of_organisations(text)
    return bool(places) and all(any(start <= at and at + len(name) < end for start, end in longer) for at in places)


_LATIN_NAME, _KANA = re.compile(r"[A-Z][a-z]{3,}"), re.compile(r"[ァ-ヺー]{3,}")
#: shares of consonants and of letters that may differ
_OTHER_SOUND, _OTHER_LETTERS = 0.2, 0.35


def _in_kana(word: str, evidence: Evidence) -> bool:
    """'Naushad' for ナウシャド."""
    if _LATIN_NAME.fullmatch(word) is None:
        return False
    heard, spelt = latin_sound(word), latin_letters(word)
    return any(
        distance(heard, kana_sound(kana)) <= _OTHER_SOUND * len(heard)
        and apart(spelt, kana_letters(kana)) <= _OTHER_LETTERS
        for line in evidence.sentences
        for kana in _KANA.findall(line)
    )


_BEFORE_AI = re.compile(r"(?P<stem>[가-힣]{2,})AI")
#: of so many syllables, a firm of the tables that is heard in the evidence is that firm ('쯔광잔루이' for 紫光展銳)
_SURE = 3


def _is_heard(word: str, evidence: Evidence) -> bool:
    return read_alike(word, " ".join(evidence.sentences)) or written_by_sound(word, evidence.canonical_text)


def _initials(word: str, evidence: Evidence) -> bool:
    """'ULA' for 'United Launch Alliance'."""
    if not re.fullmatch(r"[A-Z]{3,6}", word):
        return False
    spelt = r"\b" + r"[a-z]+(?: (?:of|and|for|the|&))?[ -]".join(word) + r"[a-z]+"
    return re.search(spelt, evidence.text) is not None or re.search(spelt, " ".join(evidence.sentences)) is not None


@lru_cache(maxsize=256)
def _word_by_word(evidence: Evidence) -> str:
    """Places of the evidence put into Korean one by one: of 'Taylor, Texas' the canonical sentence keeps only the town."""
    return " ".join(
        canonicalise(match[0], evidence.language) for match in _PROPER.finditer(" ".join(evidence.sentences))
    )


_PROPER = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)?")


@lru_cache(maxsize=1024)
def _squeezed_text(evidence: Evidence) -> str:
    return _squeezed(evidence.text)


def _squeezed(text: str) -> str:
    return _BETWEEN.sub("", unicodedata.normalize("NFKC", text)).lower()


_BETWEEN = re.compile(r"[\s\-·.]")


def is_held_by_glossary(word: str, evidence: Evidence, source: Source) -> bool:
    """A surface form in the evidence whose canonical name is or holds *word* ('최 회장' -> 최태원)."""
    raw = " ".join(evidence.sentences)
    return any(
        word in canonical
        and (
            surface in raw
            or (" " in surface and surface.replace(" ", "") in raw.replace(" ", ""))  # 'PeterWennink'
            or (canonical.startswith(word) and _has_stem(surface, canonical, raw, source))
            or any(part != word and len(part) > 1 and is_held(part, evidence) for part in canonical.split())
        )
        for surface, canonical in source.glossary.items()
    ) or any(
        surface in raw and any(_is_same_name(word, part) for part in canonical.split())
        for surface, canonical in source.glossary.items()
        if source.foreign
    )


def _has_stem(surface: str, canonical: str, raw: str, source: Source) -> bool:
    """Does *raw* call it by its first word, outside the names of others that begin so ('SK' of 'SK Telecom')?"""
    stem = _stem(surface, canonical)
    if stem not in raw:
        return False
    others = (other for other, name in source.glossary.items() if name != canonical)
    for other in sorted(others, key=len, reverse=True):
        raw = raw.replace(other, " ")
    return stem in raw


def _is_same_name(word: str, name: str) -> bool:
    """'마거크' for 마고요크: two spellings of one foreign name, alike in all their consonants."""
    heard = hangul_sound(word)
    return (
        len(heard) > _SHORTEST_SOUND
        and heard == hangul_sound(name)
        and abs(len(word) - len(name)) <= 1
        and not is_company(word)
    )


_SHORTEST_SOUND = 2


def _stem(surface: str, canonical: str) -> str:
    """What is left of a name that is cut short: '楽天' of '楽天グループ', 'Samsung' of 'Samsung Electronics'.

    A town is not: 'Seoul' stands for none of its courts and offices.
    """
    stem = surface.split(maxsplit=1)[0] if surface[0].isascii() else surface[:2]
    town = stem != surface and any(canonical.startswith(place) and canonical != place for place in places_in(canonical))
    return surface if town or stem in _NO_STEMS else stem


#: with these many names begin ('日本維新の会')
_NO_STEMS = frozenset(
    words(
        "日本 中国 中國 韓国 韩国 韓國 米国 美国 美國 台湾 台灣 東京 北京 上海 国家 國家 国立 中央 第一 公正 産業 国際 国际 "
        "Japan China Korea South North United National New World International General Bank The Taiwan American European First Central"
    )
)
