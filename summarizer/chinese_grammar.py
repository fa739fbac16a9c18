"""A Chinese sentence whose names, figures and days are Korean already, put into Korean by rules; pure.

A sentence is carried over whole or not at all: one word that no table has, or a construction that no rule knows, and it
stays Chinese.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .chinese.discourse import told
from .chinese.printing import printed

_CHINESE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_LONGEST = 220


@lru_cache(maxsize=1024)
def put_grammar(sentence: str) -> str | None:
    """The Korean sentence, which ends in 다 and a full stop; ``None`` where a word or a construction is not known."""
    if len(sentence) > _LONGEST or _CHINESE.search(sentence) is None:
        return None
    found = told(sentence)
    if found is None or _CHINESE.search(found):
        return None
    korean = printed(found, sentence)
    return None if korean is None else korean + "."
