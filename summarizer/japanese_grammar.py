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
    return sentence if is_complete(sentence) else _apart(write(cut(_plain(sentence))))


#: a short form whose Korean is the name again: 'TSMC(TSMC)'
_TWICE = re.compile(r"(?<![^\s(‘])(\S+(?: \S+)?)\(\1\)")
_BEFORE_FIGURE = re.compile(
    r"(?:최대|최소|최저|최고|총액|누계|합계|평균|대비|선폭|업체|기업|직원|회사|은행|과거|상위|연간|근속|출력|메가뱅크)(?=\d)"
)


_BEFORE_LATIN = re.compile(r"(?:대기업|최대 기업|스타트업|자회사|모회사|임시|상임)(?=[A-Z])")
#: '同14.8%減': on the same base as the figure before, which Korean papers do not say again
_SAME_BASE = re.compile(r"同 ?(?=\d[\d.,]*(?:%|倍|배|포인트))")
#: '2割安い' is no 割安
_TENTHS = re.compile(r"(?<![\d.])(\d)割(?=[安高増減]|引き[上下])")
#: '5000억 달러もの', '5つの'
_AS_MUCH = re.compile(r"(?:(?<=달러)|(?<=위안)|(?<=[엔원명]))もの(?=[\u3400-\u9fff가-힣])")
#: '約650人いる': Korean counts them with the copula
_BOTH = re.compile(r"(?<=[가-힣、])ともに")
_THERE_ARE = re.compile(r"(?<=\d명)いる(?=。)")
_COUNTED, _ONE_OF = re.compile(r"(?<=\d) ?つの"), re.compile(r"(?<=の) ?1つ(?=[はがでにを。、])")


def _plain(sentence: str) -> str:
    """*sentence* with its tenths as percentages and without what Korean leaves out."""
    sentence = _THERE_ARE.sub("だ", _BOTH.sub(" 모두 ", sentence))
    sentence = _COUNTED.sub("개の", _ONE_OF.sub("하나", _AS_MUCH.sub("に達する", sentence)))
    return _TENTHS.sub(r"\g<1>0%", _SAME_BASE.sub("", sentence))


def _apart(text: str) -> str:
    """A space between a word and the figure behind it ('최대200억'); a name told twice is told once."""
    return _TWICE.sub(
        r"\1", _BEFORE_LATIN.sub(lambda match: match[0] + " ", _BEFORE_FIGURE.sub(lambda match: match[0] + " ", text))
    )
