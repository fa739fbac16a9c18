"""What stands for a stretch of the sentence: a word or a phrase, with its Korean; pure."""

from __future__ import annotations

from dataclasses import dataclass

from .lexicon import Verb
from .predicate import Pred


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """``sort``: 'noun', 'figure', 'time', 'verb', 'doing' (a predicate), 'clause' (with who does it), 'prep', ... .

    ``kind`` tells more of it: of a noun 'person', 'firm', 'name', 'place', 'thing'; of a figure 'count', 'money', 'share'.
    """

    sort: str
    text: str = ""
    kind: str = ""
    cost: float = 0.0
    verb: Verb | None = None
    pred: Pred | None = None
    #: of a clause: who does it, with the particle that is to be chosen; of a noun: the same
    subject: str = ""
    #: of a clause: the kind of who does it
    who: str = ""
    #: of a noun: has a modifier before it; of a verb: 了 behind it
    marked: bool = False
    surface: str = ""
    #: of a clause that tells what is said: that
    inner: Item | None = None
