"""The trade's terms put into Korean before a model sees the sentence; pure.

A term is put in where it means one thing in this trade's news (``semiconductor`` 반도체, ``覚書`` 양해각서).  Weak models
keep what is Korean already and guess at the rest; verbs and grammar stay theirs.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources

_AMOUNT = r"(?:약 )?\d[\d.,조억만천]*(?<![.,])(?:%|(?: ?(?:달러|원|엔|위안|유로|명|대|개|GW|MW)))?"
#: English names the new value before the old one, which weak models turn round
_TO_FROM = re.compile(rf"\bto (?P<new>{_AMOUNT})(?: a share)? from (?P<old>{_AMOUNT})(?!\d|[.,]\d)")


def put_terms(sentence: str, language: str) -> str:
    """Return *sentence* with the terms of ``terms_<language>.txt`` in Korean, and '45%에서 51%로' for 'to 51% from 45%'.

    *sentence* has its amounts in Korean already.
    """
    terms, pattern = _table(language)
    put = pattern.sub(lambda match: _apart(match, terms[match[0].lower()]), sentence)
    return _TO_FROM.sub(_turned, put) if language == "en" else put


def _apart(match: re.Match[str], korean: str) -> str:
    """The term with a space where a Korean name stands against it ('자회사 미야카와')."""
    text, start, end = match.string, match.start(), match.end()
    before = " " if start and "가" <= text[start - 1] <= "힣" else ""
    return before + korean + (" " if "가" <= text[end : end + 1] <= "힣" else "")


def _turned(match: re.Match[str]) -> str:
    last = match["new"][-1]
    closed = "가" <= last <= "힣" and (ord(last) - 0xAC00) % 28 not in (0, 8)
    return f"{match['old']}에서 {match['new']}{'으로' if closed else '로'}"


@lru_cache(maxsize=4)
def _table(language: str) -> tuple[dict[str, str], re.Pattern[str]]:
    """Term in lower case -> Korean, and the pattern that finds the longest first."""
    if language not in ("en", "ja", "zh"):
        return {}, re.compile(r"(?!)")
    text = (resources.files(__package__) / f"terms_{language}.txt").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    terms = {term.lower(): korean for surfaces, korean in rows for term in surfaces.split("|")}
    ordered = "|".join(re.escape(term) for term in sorted(terms, key=len, reverse=True))
    return terms, re.compile(rf"(?<![A-Za-z0-9])(?i:{ordered})(?![A-Za-z0-9])" if language == "en" else ordered)
