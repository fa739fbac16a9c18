"""Text folded for comparison, with the way back to the original offsets; pure.

Folding lowers case, applies NFKC, composes decomposed Hangul and kana, drops accents and zero-width characters.
Squeezing then drops what names are written with or without: spaces, hyphens, middle dots, full stops, quotation marks.
'Chey Tae-won', 'CHEY TAE WON' and 'Chey Taewon' squeeze to one key, and so do '젠슨 황', '젠슨황' and '젠슨·황'.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

#: characters that need no more than lower case; everything else goes through :func:`_fold_cluster`
_PLAIN = "\x00-\x7f가-힣一-鿿ぁ-ゖァ-ヺー·・、。「」『』“”‘’…–—△▲▶■●○※→™®©℠"
_MARKS = "\u0300-\u036f\u3099\u309a"
_PLAIN_ONLY = re.compile(rf"[{_PLAIN}]*")
_ODD_RUN = re.compile(rf".?[{_MARKS}][^{_PLAIN}]*|[^{_PLAIN}]+", re.DOTALL)
#: characters that compose into one
_CLUSTER = re.compile(
    r"[ᄀ-ᅟ][ᅠ-ᆧ][ᆨ-ᇿ]?"  # decomposed Hangul syllable
    r"|[ｦ-ﾝ][ﾞﾟ]?"  # half-width kana with its voicing mark
    rf"|.[{_MARKS}]*",  # any base with its combining marks
    re.DOTALL,
)
_ZERO_WIDTH = frozenset(
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\ufe0e\ufe0f\ufeff"
)
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})
_DASHES = frozenset("‐‑‒–—−﹣－")
_DOTS = frozenset("・･‧•∙⋅･ᆞㆍ·")
_CJK = re.compile(r"[가-힣ㄱ-ㆎ一-鿿ぁ-ヿ]")

#: what names are written with or without; quotation marks for 'Masayoshi "Masa" Son'
SEPARATORS = frozenset(" \t\n\r\x0b\x0c\u0085\u2028\u2029-‐‑‒–—−·・‧•∙⋅ㆍ.=\"“”'‘’")
_SOLID_SEPARATORS = tuple(sorted(c for c in SEPARATORS if not c.isspace()))
_DROP = dict.fromkeys(map(ord, SEPARATORS))


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded ``text`` and, where lengths differ, the original start and end of each of its characters."""

    text: str
    starts: Sequence[int] | None = None
    ends: Sequence[int] | None = None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the text that was given, for the non-empty range ``start:end`` of the folded one."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


@lru_cache(maxsize=4096)
def _fold_cluster(cluster: str) -> str:
    """The folded form of one base character with its marks; '' for a zero-width one."""
    if cluster in _ZERO_WIDTH:
        return ""
    return "".join(_fold_character(c) for c in unicodedata.normalize("NFKC", cluster) if c not in _ZERO_WIDTH)


def _fold_character(character: str) -> str:
    if character in _DASHES:
        return "-"
    if character in _DOTS:
        return "·"
    if character.isspace():
        return "\n" if character in "\u2028\u2029\u0085" else " "
    if _CJK.match(character):
        return character
    bare = "".join(c for c in unicodedata.normalize("NFD", character.lower()) if unicodedata.category(c) != "Mn")
    return bare.translate(_LETTERS)


def fold(text: str) -> Folded:
    """Fold *text*; cheap where it is plain ASCII, composed Hangul, kana and ideographs, as most news is."""
    odd = [] if _PLAIN_ONLY.fullmatch(text) else list(_odd(text))
    if not odd:
        return Folded(text.lower())
    parts: list[str] = []
    position = 0
    for start, end, replacement in odd:
        parts += (text[position:start].lower(), replacement)
        position = end
    parts.append(text[position:].lower())
    if all(end - start == len(replacement) for start, end, replacement in odd):
        return Folded("".join(parts))
    starts, ends = _map_back(len(text), odd)
    return Folded("".join(parts), starts, ends)


def _odd(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, replacement) of every cluster that lower case alone does not fold."""
    for run in _ODD_RUN.finditer(text):
        for cluster in _CLUSTER.finditer(text, run.start(), run.end()):
            yield cluster.start(), cluster.end(), _fold_cluster(cluster[0])


def _map_back(length: int, odd: list[tuple[int, int, str]]) -> tuple[list[int], list[int]]:
    """Original start and end of every folded character, given the replaced ranges in order."""
    starts: list[int] = []
    ends: list[int] = []
    position = 0
    for start, end, replacement in [*odd, (length, length, "")]:
        starts += range(position, start)
        ends += range(position + 1, start + 1)
        starts += [start] * len(replacement)
        ends += [end] * len(replacement)
        position = end
    return starts, ends


def widen(folded: str) -> str:
    """*folded* with a blank for every separator: what the automaton reads, offsets unchanged."""
    for separator in _SOLID_SEPARATORS:
        if separator in folded:
            folded = folded.replace(separator, " ")
    return folded


def key(surface: str) -> str:
    """The squeezed form under which *surface* is indexed and looked up."""
    return fold(surface).text.translate(_DROP)
