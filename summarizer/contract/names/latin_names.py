"""Names in Latin letters that a line keeps as its evidence prints them; an untranslated word is none.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

from ..source import Evidence

_WORD = r"[A-Za-z0-9À-ÖØ-öø-ÿ][A-Za-z0-9À-ÖØ-öø-ÿ&'’.+\-]*"
#: Latin words in a row, as they stand in a line ('Research in Motion')
_RUN = re.compile(rf"{_WORD}(?: {_WORD})*")
_TOKEN = re.compile(_WORD)
#: small words inside a name; they begin and end none
_JOINS = frozenset(
    [
        "of",
        "in",
        "de",
        "del",
        "della",
        "da",
        "di",
        "do",
        "dos",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "bin",
        "ibn",
        "al",
        "and",
        "for",
        "the",
        "on",
    ]
)
#: what Korean papers write in Latin letters whatever their source does
_AT_HOME = re.compile(
    r"(?:AI|AGI|LLM|C[A-Z]{1,3}O|IPO|VC|PC|TV|IT|EV|SW|HW|R&D|M&A|GPU|CPU|NPU|TPU|HBM|DRAM|API|ESG|US|EU|UN|UK)s?"
)


@cache
def _untranslated() -> frozenset[str]:
    lines = files(__package__).joinpath("untranslated.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@lru_cache(maxsize=512)
def _small_words(evidence: Evidence) -> frozenset[str]:
    """Words that the evidence writes in small letters: what it capitalises elsewhere only begins a sentence."""
    return frozenset(
        word for line in evidence.sentences for word in re.findall(r"(?<![\w'’-])[a-z]{3,}(?![\w-])", line)
    )


@lru_cache(maxsize=512)
def _printed(evidence: Evidence) -> str:
    return re.sub(r"\s+", " ", " ".join(evidence.sentences)).replace("’", "'")


def without_names(text: str, evidence: Evidence) -> str:
    """Return *text* without the Latin names that the evidence prints alike and the acronyms that Korean uses itself."""
    return _RUN.sub(lambda run: _unnamed(run[0].replace("’", "'"), evidence), text)


def _unnamed(run: str, evidence: Evidence) -> str:
    """The words of *run* that are no name, nor part of one."""
    words = _TOKEN.findall(run)
    named = {at for at, word in enumerate(words) if _is_proper(word, evidence)}
    for order, step in ((range(1, len(words)), -1), (range(len(words) - 2, -1, -1), 1)):
        named.update(_reached(words, order, step, named, evidence))
    last = max((at for at in named if words[at] not in _JOINS), default=-1)
    return " ".join(word for at, word in enumerate(words) if at not in named or at > last)


def _reached(words: list[str], order: range, step: int, named: set[int], evidence: Evidence) -> set[int]:
    """Words beside a name that the evidence prints as part of it ('Social' gives 'Capital', 'Bank' 'of America')."""
    reached = set(named)
    for at in order:
        pair = " ".join(words[min(at, at + step) : max(at, at + step) + 1])
        if at + step in reached and _goes_with(words[at]) and pair in _printed(evidence):
            reached.add(at)
    return reached


def _goes_with(word: str) -> bool:
    """May the word be part of a name beside one that is ('Micro Devices', 'of America')?"""
    return word[0].isupper() or word in _JOINS


def _is_proper(word: str, evidence: Evidence) -> bool:
    if _AT_HOME.fullmatch(word.rstrip(".")):
        return True
    bare = word.rstrip(".").removesuffix("'s")
    if bare.islower() or re.search(rf"(?<![A-Za-z0-9]){re.escape(bare)}(?![A-Za-z0-9])", _printed(evidence)) is None:
        return any(char.isdigit() for char in bare) and bare in _printed(evidence)
    small = bare.lower()
    return not (small in _untranslated() or small in _small_words(evidence))


#: letters of a name; the Q of '3Q' and the H of '1H' are none
_LATIN = re.compile(r"(?<![\d.%])[A-Za-z][A-Za-z0-9&.\-]*[A-Za-z0-9]|(?<!%)(?!(?<=[1-4])[QH](?![A-Za-z]))[A-Za-z]")

#: '40kg', '5m': counted, and no name
_MEASURE = re.compile(
    r"(?<=[\d십백천만억조여])(?:[kmcnuμµMGTP]?(?:g|m|W|Wh|bps|Hz|t|V)|[GT]b|[KMGTP]i?B|ha|dB|rpm)(?![A-Za-z])"
)
#: '수 km', 't당': a unit without a figure, and whatever a figure is counted by
_UNIT_ALONE = re.compile(
    r"(?<![A-Za-z0-9&.\-])(?:k[gmWV]|[cmn]m|mL|ml|[kMGTP]W[hp]?|[kMGT]Hz|[KMGTPEZ]B|[KMGT]?bps|[MG]bps|mAh|rpm|ppm|[TGPE]?FLOPS|TOPS|dB|nit|ha|cc|bpd|boe|dwt|TEU|GT|CGT|ARPU|BPS|bp)(?![A-Za-z0-9&])|(?<![A-Za-z0-9&.\-])[A-Za-z]{1,4}(?=당(?![가-힣]))"
)
_LETTER = re.compile(r"[A-Za-z]")


def latin_words(text: str) -> Iterator[str]:
    """The words in Latin letters of a Korean line that may be names: no units."""
    if _LETTER.search(text) is not None:
        yield from (match[0] for match in _LATIN.finditer(_UNIT_ALONE.sub("", _MEASURE.sub("", text))))
