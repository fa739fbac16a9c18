"""A stem that Korean evidence denies each time, affirmed by the line: '암호화해 보관' of '암호화하지 않은 채'.  Pure."""

from __future__ import annotations

import re

from ..clauses import clauses
from ..parts import parts
from ..source import Evidence
from .reworded import reworded
from .stem_told import affirmed, as_written, of_one_thing
from .stems import MAY_DENY, Said, stems


def stem_affirmed(text: str, evidence: Evidence) -> str | None:
    """The word of *text* that is told as so, where its evidence has that word, of the same thing, and only denies it."""
    if evidence.foreign or MAY_DENY.search(evidence.text) is None:
        return None
    told = [(stems(clause.text), _OTHERWISE.search(clause.sentence) is None) for clause in clauses(evidence)]
    for part in parts(text):
        for stem in affirmed(part):
            places = [
                (words, at, flat) for words, flat in told for at, one in enumerate(words) if one.form == stem.form
            ]
            if any(words[at].said is Said.SO for words, at, _ in places) or reworded(part, evidence.text):
                continue
            denials = [(words, at) for words, at, flat in places if flat and words[at].said is Said.NOT]
            if any(of_one_thing(stem, part, words, at) for words, at in denials):
                return as_written(part, stem)
    return None


#: sentences in which a denial is not the last word: a condition ('받지 않으면 못 판다' is '받아야 판다'), a time that is
#: over or will be, a change of mind, a charge that is denied itself
_OTHERWISE = re.compile(
    r"(?:않|못하|없|아니)[가-힣]*면|[않못]고(?:는|선|서)|없이|까지|밖에|외에|아직|그동안|그간|기존|종전|당초|애초|원래|처음|과거|예전|이전|여태|한동안|결국|끝내|돌연|마침내|번복|뒤집|바꿔|바꾸|선회|"
    r"부인|반박|일축|해명|사실무근|사실과|아니라고|아니다|[다라]던 "
)
