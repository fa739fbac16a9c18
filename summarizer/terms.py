"""The trade's terms put into Korean before a model sees the sentence; pure.

A term is put in where it means one thing in this trade's news (``semiconductor`` 반도체, ``覚書`` 양해각서).  Weak models
keep what is Korean already and guess at the rest; verbs and grammar stay theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import resources

from .chinese.senses import terms_of
from .english_words import is_term

_AMOUNT = r"(?:약 )?\d[\d.,조억만천]*(?<![.,])(?:%|(?: ?(?:달러|원|엔|위안|유로|명|대|개|GW|MW)))?"
#: English names the new value before the old one, which weak models turn round
_TO_FROM = re.compile(rf"\bto (?P<new>{_AMOUNT})(?: a share)? from (?P<old>{_AMOUNT})(?!\d|[.,]\d)")


@lru_cache(maxsize=1024)
def put_terms(sentence: str, language: str) -> str:
    """Return *sentence* with the terms of ``terms_<language>.txt`` in Korean, and '45%에서 51%로' for 'to 51% from 45%'.

    *sentence* has its amounts in Korean already.
    """
    pieces: list[str] = []
    done = 0
    for start, end, korean in terms_of(sentence) if language == "zh" else _found(sentence, language):
        beside = " " if start == done and pieces else ""
        pieces += [sentence[done:start], beside, _apart(sentence, start, end, korean)]
        done = end
    put = "".join([*pieces, sentence[done:]])
    return _TO_FROM.sub(_turned, put) if language == "en" else put


def _found(sentence: str, language: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, Korean) of every term, the longest that begins at a place; in English whole words only."""
    table = _table(language)
    lowered = sentence.lower()
    if not table or len(lowered) != len(sentence):
        return  # a few capitals of other scripts grow when lowered: offsets would lie
    done = 0
    for start in range(len(lowered)):
        if start < done or (language == "en" and start and _joins(lowered[start - 1])):
            continue
        for term, korean in table.get(lowered[start : start + 2], ()):
            end = start + len(term)
            if not lowered.startswith(term, start) or (language == "en" and _joins(lowered[end : end + 1])):
                continue
            if language != "en" or is_term(sentence, start, end, korean):
                yield start, end, korean
            done = end
            break


def _joins(char: str) -> bool:
    return char.isascii() and char.isalnum()


def _apart(text: str, start: int, end: int, korean: str) -> str:
    """The term with a space where a Korean name stands against it ('자회사 미야카와')."""
    before = " " if start and "가" <= text[start - 1] <= "힣" else ""
    return before + korean + (" " if "가" <= text[end : end + 1] <= "힣" else "")


def _turned(match: re.Match[str]) -> str:
    last = match["new"][-1]
    closed = "가" <= last <= "힣" and (ord(last) - 0xAC00) % 28 not in (0, 8)
    return f"{match['old']}에서 {match['new']}{'으로' if closed else '로'}"


@cache
def _table(language: str) -> dict[str, tuple[tuple[str, str], ...]]:
    """First two characters of a term, in lower case -> the terms that begin so with their Korean, the longest first."""
    if language not in ("en", "ja"):
        return {}
    text = (resources.files(__package__) / f"terms_{language}.txt").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    terms = {term.lower(): korean for surfaces, korean in rows for term in surfaces.split("|")}
    found: dict[str, list[tuple[str, str]]] = {}
    for term in sorted(terms, key=len, reverse=True):
        found.setdefault(term[:2], []).append((term, terms[term]))
    return {head: tuple(entries) for head, entries in found.items()}
