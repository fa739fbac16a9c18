"""The languages that rules carry over into Korean; pure.

A grammar of ``WHOLE`` takes a canonicalised sentence and gives the whole Korean sentence, or ``None`` where a word or a
construction is not known.  Japanese, which shares its order of words with Korean, is put into Korean word by word
(:mod:`summarizer.japanese_grammar`): what rules do not know stays Japanese.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from . import chinese_grammar, english_grammar

#: language -> what carries a whole sentence over
WHOLE: Mapping[str, Callable[[str], str | None]] = MappingProxyType(
    {"en": english_grammar.put_grammar, "zh": chinese_grammar.put_grammar}
)
#: the languages that lines are made of without a model
RULED = frozenset({"ja", *WHOLE})
#: what is left of a sentence that is not carried over: kana, kanji, or an English word that is no name
_LEFT = re.compile(
    r"[\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u9fff\uf900-\ufaff々〆]|(?<![A-Za-z0-9.&-])[a-z]+(?![A-Za-z0-9&-])"
)


def is_carried_over(text: str) -> bool:
    """Is no word of another language left in *text*, but names in Latin letters?"""
    return _LEFT.search(text) is None
