"""A Japanese sentence whose names, figures and terms are Korean already, turned into Korean by rules; pure.

Japanese and Korean share their order of words, their particles and most words from Chinese, so tables and rules carry most
of a newspaper sentence over.  What no rule knows stays as it is: nothing is guessed.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .japanese.lattice import cut
from .japanese.rendering import write

_JAPANESE = re.compile(r"[\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u9fff\uf900-\ufaff々〆]")
_QUOTES = "「」『』"


def is_complete(text: str) -> bool:
    """Is no kana and no kanji left?"""
    return _JAPANESE.search(text) is None


@lru_cache(maxsize=1024)
def put_grammar(sentence: str) -> str:
    """Return *sentence* with its particles, endings and common words in Korean; Korean text comes back as it is."""
    return sentence if is_complete(sentence) else _apart(write(cut(_whole_verbs(sentence))))


#: '10%増やす' has lost its kanji to the noun of the change: 10% 증가やす
_MORE, _LESS = re.compile(r" ?증가(?=や[さしすせそ]|え[るたて、])"), re.compile(r" ?감소(?=ら[さしすせそ]|[るっり])")
#: a short form whose Korean is the name again: 'TSMC(TSMC)'
_TWICE = re.compile(r"(?<![^\s(‘])(\S+)\(\1\)")
_BEFORE_FIGURE = re.compile(
    r"(?:최대|최소|최저|최고|총액|누계|합계|평균|대비|선폭|업체|기업|직원|회사|은행|과거|상위)(?=\d)"
)


_HIGHER, _LOWER = re.compile(r" ?(?:증가|상승) ?(?=い|く|かっ)"), re.compile(r" ?(?:감소|하락) ?(?=い|く|かっ)")


def _whole_verbs(sentence: str) -> str:
    sentence = _LESS.sub("減", _MORE.sub("増", sentence))
    return _LOWER.sub("安", _HIGHER.sub("高", sentence))


def _apart(text: str) -> str:
    """A space between a word and the figure behind it ('최대200억'); a name told twice is told once."""
    return _TWICE.sub(r"\1", _BEFORE_FIGURE.sub(lambda match: match[0] + " ", text))
