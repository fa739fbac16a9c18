"""Is the firm beside a name a Korean paper's own word: does the article write both side by side?  Pure."""

from __future__ import annotations

import re

from ...facts import plain
from ..source import Source
from .told_titles import TITLE

_WORD_BEFORE, _WORD_BEHIND = re.compile(r"[가-힣A-Za-z0-9&]+ ?\Z"), re.compile(r" ?[가-힣A-Za-z0-9&]+")


def is_written_so(firm: str, text: str, source: Source) -> bool:
    """Does the article write *firm* behind the word that it stands behind in *text*, or before the name that it stands before?"""
    if source.foreign:
        return False
    article = plain(source.whole().canonical_text)
    return any(_is_beside(text, match.start(), match.end(), article) for match in re.finditer(re.escape(firm), text))


def _is_beside(text: str, start: int, end: int, article: str) -> bool:
    before = _WORD_BEFORE.search(text, 0, start)
    if before is not None and f"{before[0]}{text[start:end]}" in article:
        return True
    behind = _WORD_BEHIND.match(text, end)
    return behind is not None and not TITLE.match(behind[0].strip()) and f"{text[start:end]}{behind[0]}" in article
