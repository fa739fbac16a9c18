"""Words of a translation for which nothing in the evidence vouches; pure.

The contract lets a few words of a line be unknown to its dictionary: a good translator's words mostly are right.  A model
that was refused again and again on an article is not believed in what cannot be looked up either.
"""

from __future__ import annotations

from . import Bullet
from .check import Refusal, Source
from .contract.meaning.coverage import weigh
from .facts import plain
from .korean.morphology import analyse

_SHOWN = 3


def unvouched(bullet: Bullet, source: Source) -> tuple[Refusal, ...]:
    """The refusal of a line from a foreign source with a noun that the evidence does not hold, as far as can be told.

    Nouns of one syllable are let be, most are pieces of names; verbs too ('들이', '가지'): they say little by themselves.
    """
    if not source.foreign:
        return ()
    _, missing, unknown = weigh(plain(bullet.text), source.evidence(bullet))
    nouns = {token.form for token in analyse(plain(bullet.text)) if token.tag.startswith("NN")}
    words = [word for word in (*missing, *unknown) if len(word) > 1 and any(noun in word for noun in nouns)]
    if not words:
        return ()
    text = f"원문에서 찾을 수 없는 말입니다('{', '.join(words[:_SHOWN])}'): 원문 문장에 있는 말만 옮겨 쓰세요"
    return (Refusal(reason="unvouched", text=text),)
