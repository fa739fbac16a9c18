"""A canonicalised English sentence put into Korean by rules, whole or not at all; pure.

English and Korean share neither order nor particles, so that a sentence is read to the end (:mod:`summarizer.english`) before a
word is written.  One word that no table has, or a construction that may mean two things, and there is no Korean: another
sentence of the article is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from .english.cuts import put_cuts_in_korean
from .english.printing import printed
from .english.sentences import put_in_korean
from .english.sounds import with_particle

#: 'A는 B에 인수됐다', which the line of a paper, '인수' at its end, would turn round
_BOUGHT = re.compile(
    r"^(?P<bought>[^.]+?)[은는] (?P<when>(?:\d{4}년에|지난해|올해) )?(?P<buyer>(?:(?!에 )[^.])+)에 인수됐다\.$"
)


@lru_cache(maxsize=1024)
def put_grammar(sentence: str) -> str | None:
    """The Korean of *sentence*, whose names, amounts, dates and places ``canonicalise`` has put into Korean; else ``None``."""
    korean = put_in_korean(sentence)
    return None if korean is None else printed(korean)


def put_cuts(sentence: str) -> Iterator[str]:
    """The Korean of what is left of *sentence* without its asides, the fullest first; nothing where no cut is safe."""
    for korean in map(printed, put_cuts_in_korean(sentence)):
        yield korean
        if (bought := _BOUGHT.match(korean)) is not None:
            yield f"{with_particle(bought['buyer'], '이')} {bought['when'] or ''}{with_particle(bought['bought'], '을')} 인수했다."
