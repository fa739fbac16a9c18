"""Who acts only in what another says, wishes or waits for: 'A는 B가 …한다고', 'A, B가 …하면'.  Pure.

A sentence of the evidence that says all of it is A's, and so tells nothing against B.
"""

from __future__ import annotations

import re

from ..names.spotting import Mention
from .standing import TITLED

#: its clause hangs on what stands around it
_INNER = re.compile(
    rf"(?: [^\s,]+)??(?: ?(?:{TITLED}))?[이가] .*?(?:[다라냐자]고|[다라]며|[으하되가오끝내]면|이?라면|경우|도록|때까지|는지|[은인할될]지|[다라]는|려는) "
)
_OUTER = re.compile(rf"(?: [^\s,]+)??(?: ?(?:{TITLED}))?(?:[은는] |, )")
#: somebody, known or not, before the name
_SOMEBODY = re.compile(r"[가-힣A-Za-z\d)](?:[은는]|,) ")


def is_inner(text: str, low: int, name: Mention) -> bool:
    """Does *name* act in what another, who heads the part that begins at *low*, says or waits for?"""
    return _INNER.match(text, name.end) is not None and _SOMEBODY.search(text, low, name.start) is not None


def told_by(text: str, start: int, doers: list[Mention], inside: list[Mention]) -> list[Mention]:
    """Those of *inside* before *doers*, from *start* on, in whose words these act."""
    if _INNER.match(text, doers[-1].end) is None:
        return []
    return [name for name in inside if start <= name.start < doers[0].start and _OUTER.match(text, name.end)]
