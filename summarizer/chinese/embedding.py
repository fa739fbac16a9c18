"""A clause inside another: what somebody says, with who does it; pure."""

from __future__ import annotations

from .item import Item
from .predicate import FUTURE, NOMINAL, QUOTE, THAT, WHETHER, with_particle, written

LEADS = {
    "quote": (QUOTE, ""),
    "that": (THAT, " 것을"),
    "whether": (WHETHER, "를"),
    "hope": (FUTURE, " 것으로"),
    "worry": (FUTURE, " 것을"),
    "resolve": (NOMINAL, "로"),
}


def quoted(clause: Item, way: str) -> str | None:
    """The clause before a verb of saying; ``None`` where it waits for an object still."""
    pred = clause.pred
    if pred is None or pred.object == "no" or way not in LEADS:
        return None
    lead, behind = LEADS[way]
    if way == "hope" and pred.stem.text.endswith(" 것이"):  # 'X할 것일 것으로' says it twice
        return inside(clause, FUTURE).removesuffix(" 것일") + behind
    return inside(clause, lead) + behind


def inside(clause: Item, lead: str) -> str:
    """*clause* as it leads on, its subject in the nominative (a topic where another nominative follows)."""
    pred = clause.pred
    assert pred is not None
    subject = with_particle(clause.subject, "은" if pred.agent else "이") if clause.subject else ""
    return " ".join(part for part in (clause.text, subject, written(pred, lead)) if part)
