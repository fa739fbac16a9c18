"""How the deliveries are doing, for an operator: pure views of the ledger."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from ..store.ledger_rows import DeliveryState, Entry

#: due: its hour has come, it is being made; sending: some of it may be out
Word = Literal["due", "sending", "sent", "held", "failed", "skipped"]

_WORDS: dict[DeliveryState, Word] = {
    "planned": "due",
    "frozen": "sending",
    "sent": "sent",
    "held": "held",
    "failed": "failed",
    "skipped": "skipped",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One delivery as ``status`` shows it."""

    id: int
    edition: str
    channel: str
    local_date: date
    due_at: datetime
    state: Word
    #: why; of a delivery on its way the newest trouble
    reason: str
    parts: int
    parts_sent: int
    #: POSTs begun, over all parts
    posts: int
    #: POSTs whose outcome stayed unknown until it was read back
    unknown: int
    #: second copies deleted
    swept: int
    #: from the hour to the first message; None while there is none
    late_seconds: int | None


def line_of(entry: Entry) -> Line:
    """*entry* in one line."""
    delivery, parts = entry.delivery, entry.parts
    first = parts[0].sent_at if parts else None
    trouble = next((part.error for part in parts if part.error), "")
    return Line(
        id=delivery.id,
        edition=delivery.slot,
        channel=delivery.address.name,
        local_date=delivery.edition_date,
        due_at=delivery.due_at,
        state=_WORDS[delivery.state],
        reason=delivery.reason or trouble,
        parts=len(parts),
        parts_sent=sum(part.state == "sent" for part in parts),
        posts=sum(part.attempts for part in parts),
        unknown=sum(part.doubts for part in parts),
        swept=sum(part.swept for part in parts),
        late_seconds=None if first is None else max(0, round((first - delivery.due_at).total_seconds())),
    )


def totals(lines: Iterable[Line]) -> dict[str, int]:
    """How many in each state, and how many second copies were deleted."""
    found = list(lines)
    counts = Counter(line.state for line in found)
    return {**{word: counts[word] for word in _WORDS.values()}, "swept": sum(line.swept for line in found)}
