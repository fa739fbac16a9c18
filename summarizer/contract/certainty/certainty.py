"""How sure the evidence is: a line is never surer, nor less sure.

    fact > plan > forecast, possible, under consideration;   hearsay stands beside each

Pure.  The marks of four languages are tables; what binds a line are the marks of the clauses that it is about.
"""

from __future__ import annotations

import re

from ... import Bullet
from ...facts import plain
from ..source import Source
from .charges import charged
from .foreseen import already, answered, come_true, resolved, struck
from .grades import overstated
from .hedges_abroad import lost_abroad
from .hedges_at_home import lost_at_home
from .left_open import closed
from .risen import risen
from .settled import settled
from .softened import planned_again, promised_again, put_off, softened
from .stages import above
from .views import fathered, unspoken

_QUOTE = re.compile(r'"[^"]*"')


def certainty(bullet: Bullet, source: Source) -> str | None:
    """A plan stays a plan, a forecast a forecast, hearsay hearsay; and what was done is not made a plan."""
    text = _QUOTE.sub(" ", plain(bullet.text))
    evidence = source.evidence(bullet)
    if not evidence.sentences:
        return None
    return (
        (lost_abroad(text, evidence) if source.foreign else lost_at_home(text, bullet, evidence))
        or settled(text, evidence)
        or resolved(text, evidence)
        or struck(text, evidence)
        or softened(text, evidence)
        or come_true(text, evidence)
        or already(text, evidence)
        or answered(text, evidence)
        or put_off(text, evidence)
        or overstated(text, evidence)
        or charged(text, evidence)
        or promised_again(text, evidence)
        or planned_again(text, evidence)
        or fathered(text, evidence)
        or unspoken(text, evidence)
        or above(text, evidence)
        or risen(text, evidence)
        or closed(text, evidence)
    )
