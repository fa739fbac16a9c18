"""A Chinese sentence whose names, figures and days are Korean already, put into Korean by rules; pure.

A sentence is carried over whole or not at all: one word that no table has, or a construction that no rule knows, and it
stays Chinese.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from .chinese.cuts import cuts
from .chinese.discourse import told
from .chinese.printing import printed

_CHINESE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_LONGEST = 220
#: of a sentence of which a part may do
_LONGEST_CUT = 600
#: a longer one would be shortened once more, and lose who it tells of
_LINE = 110
#: whose home it is stands in the paper, or in what was cut
_AT_HOME = re.compile("国内|境内|本土|我国")


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


def put_cuts(sentence: str) -> Iterator[str]:
    """The Korean of what is left of *sentence* without its asides, the fullest first; nothing where no cut is safe."""
    if len(sentence) > _LONGEST_CUT or _CHINESE.search(sentence) is None:
        return
    for cut in cuts(sentence):
        korean = put_grammar(cut) if _AT_HOME.search(cut) is None else None
        if korean is not None and len(korean) <= _LINE:
            yield korean
