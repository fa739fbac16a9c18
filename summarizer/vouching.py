"""Words of a translation for which nothing in the evidence vouches; pure.

The contract lets a few words of a line be unknown to its dictionary: a good translator's words mostly are right.  A model
that was refused again and again on an article is not believed in what cannot be looked up either.
"""

from __future__ import annotations

import re

from . import Bullet
from .check import Refusal, Source
from .contract.meaning.weighing import weigh
from .doubt import UNSURE, chance_of
from .facts import plain
from .korean.morphology import analyse
from .writers.writer import Written

_SHOWN = 3
#: words in small letters, and words of a line that are long enough for no unit
_SMALL = re.compile(r"(?<![\w.@/&-])[a-z]{4,}(?![\w@/&]|[.-]\w)")
_LATIN = re.compile(r"(?<![\w.@/&-])[A-Za-z]{4,}(?![A-Za-z\d@/&]|[.-]\w)")
#: below this probability a word that nothing vouches for is a guess
LEAST_GUESS = 0.45


def unvouched(bullet: Bullet, source: Source) -> tuple[Refusal, ...]:
    """The refusal of a line from a foreign source with a noun that the evidence does not hold, as far as can be told.

    Nouns of one syllable are let be, most are pieces of names; verbs too ('들이', '가지'): they say little by themselves.
    """
    nouns = {token.form for token in analyse(plain(bullet.text)) if token.tag.startswith("NN")}
    words = [word for word in _not_held(bullet, source) if any(noun in word for noun in nouns)]
    if not words:
        return ()
    text = f"원문에서 찾을 수 없는 말입니다('{', '.join(words[:_SHOWN])}'): 원문 문장에 있는 말만 옮겨 쓰세요"
    return (Refusal(reason="unvouched", text=text),)


def untranslated(bullet: Bullet) -> tuple[Refusal, ...]:
    """The refusal of a line with an English word that its evidence writes in small letters only: it is no name."""
    common = {word.lower() for text in bullet.evidence for word in _SMALL.findall(text)}
    named = {word for text in bullet.evidence for word in _LATIN.findall(text) if not word.islower()}
    left = [word for word in _LATIN.findall(bullet.text) if word.lower() in common and word not in named]
    if not left:
        return ()
    text = f"옮기지 않은 말이 있습니다('{', '.join(left[:_SHOWN])}'): 이름이 아니면 한국어로 쓰세요"
    return (Refusal(reason="korean", text=text),)


def guessed(bullet: Bullet, source: Source, draft: str, written: Written) -> tuple[Refusal, ...]:
    """The refusal of a line with a word that nothing vouches for and that the model itself was not sure of.

    Either alone is common in right lines; together they are the wrong verb of a weak model ('매출 108억 달러를 창출').
    """
    if written.translated or not written.tokens:
        return ()
    chances = (chance_of(word, draft, written) for word in _not_held(bullet, source))
    return (UNSURE,) if any(chance is not None and chance < LEAST_GUESS for chance in chances) else ()


def _not_held(bullet: Bullet, source: Source) -> list[str]:
    """The words of a line from a foreign source that its evidence does not hold, as far as can be told."""
    if not source.foreign:
        return []
    _, missing, unknown = weigh(plain(bullet.text), source.evidence(bullet))
    return [word for word in (*missing, *unknown) if len(word) > 1]
