"""What may follow what: a delivery and an event -> the delivery after it.  Pure.

    planned -> frozen -> sent                    of a delivery
                  |----> failed, held, skipped
    ready  -> sending -> sent                    of a part
      ^----------|-----> failed, held

Each function takes the :class:`Entry` as it stands in the database and returns it as it shall stand, with a word for
the caller.  A holder whose fence is not the row's any more has lost its lease: its word changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, NamedTuple

from ..store.ledger_rows import DeliveryState, Entry, Part
from .timing import Timing


class Claim(NamedTuple):
    """A part that is ours until its lease ends."""

    #: its delivery, as it stood then
    entry: Entry
    part: Part
    #: an earlier POST may have been accepted: read back before another
    doubtful: bool


def next_part(entry: Entry) -> Part | None:
    """The part whose turn it is: the first that is not sent, None where nothing can be done about it."""
    if entry.delivery.state != "frozen":
        return None
    part = next((p for p in entry.parts if p.state != "sent"), None)
    return part if part is not None and part.state in ("ready", "sending") else None


def wait_until(part: Part, now: datetime, timing: Timing) -> datetime:
    """The first instant at which *part* may be claimed, or its times be put right; *now*: at once."""
    if _clock_went_back(part, now, timing):
        return now
    times = [now, part.not_before]
    if _doubtful(part):
        times += [part.lease_until]
        times += [part.last_send_at + timing.settle] if part.last_send_at else []
        times += [part.absent_at + timing.between_reads] if part.absent_at else []
    return max(t for t in times if t is not None)


def claim(entry: Entry, now: datetime, timing: Timing) -> tuple[Entry, Claim | None]:
    """Take the part whose turn it is; None where somebody holds it, or its time has not come."""
    part = next_part(entry)
    if part is None:
        return entry, None
    if _clock_went_back(part, now, timing):
        return _with(entry, _moved_back(part, now)), None
    if wait_until(part, now, timing) > now:
        return entry, None
    doubtful = _doubtful(part)
    mine = replace(part, state="sending", fence=part.fence + 1, lease_until=now + timing.lease)
    if not doubtful:
        mine = _posting(mine, now)
    after = _with(entry, mine)
    return after, Claim(after, mine, doubtful)


def _doubtful(part: Part) -> bool:
    return part.state == "sending" or part.doubts > 0


def _clock_went_back(part: Part, now: datetime, timing: Timing) -> bool:
    return part.last_send_at is not None and part.last_send_at > now + timing.clock_slack


def _moved_back(part: Part, now: datetime) -> Part:
    """The clock has gone back since the last POST: count the waits from now, each as long as it was."""
    assert part.last_send_at is not None
    jump = part.last_send_at - now
    return replace(
        part,
        last_send_at=now,
        first_send_at=min(part.first_send_at or now, now),
        lease_until=part.lease_until and part.lease_until - jump,
        not_before=part.not_before and part.not_before - jump,
        absent_at=None,
    )


def _posting(part: Part, now: datetime) -> Part:
    """A POST is about to be made: until its outcome is stored, it is unknown."""
    return replace(
        part,
        attempts=part.attempts + 1,
        first_send_at=part.first_send_at or now,
        last_send_at=now,
        not_before=None,
        absent_at=None,
    )


def post_again(entry: Entry, held: Claim, now: datetime, timing: Timing) -> tuple[Entry, Claim | None]:
    """The message of an earlier POST is not there; None where another has taken the part over."""
    part = _mine(entry, held)
    if part is None:
        return entry, None
    again = replace(_posting(part, now), doubts=part.doubts + 1, lease_until=now + timing.lease)
    after = _with(entry, again)
    return after, Claim(after, again, doubtful=False)


# -- outcomes ------------------------------------------------------------------------------------------------------


def sent(entry: Entry, held: Claim, message_id: str, now: datetime, timing: Timing) -> tuple[Entry, bool]:
    """It is there.  False where another has posted it too since the lease was lost: then a sweep is due.

    A lost lease alone does no harm: while the number of POSTs is still ours, nobody else has made one.
    """
    part = entry.parts[held.part.no]
    if part.message_id == message_id:
        return entry, True
    if part.state == "sent" or part.attempts != held.part.attempts:
        return _sweep_soon(entry, held, now, timing), False
    more = part.attempts > 1 or part.doubts > 0
    done = replace(
        part,
        state="sent",
        message_id=message_id,
        sent_at=now,
        fence=part.fence + 1,
        lease_until=None,
        error="",
        sweep_at=now + timing.sweep_after if more else part.sweep_at,
    )
    return _closed_if_done(_with(_reopened(entry), done), now), True


def unknown(entry: Entry, held: Claim, reason: str, now: datetime, timing: Timing) -> tuple[Entry, bool]:
    """Nobody can say whether it is there: the lease is given back, and whoever comes next reads first.

    It may have been accepted until now, so the time to settle begins now.
    """
    part = _mine(entry, held)
    if part is None:
        return _sweep_soon(entry, held, now, timing), False
    return _with(entry, replace(part, last_send_at=now, lease_until=now, error=reason)), True


def not_sent(entry: Entry, held: Claim, reason: str, not_before: datetime | None) -> tuple[Entry, bool]:
    """The POST surely did nothing."""
    part = _mine(entry, held)
    if part is None:
        return entry, False
    return _with(entry, replace(part, state="ready", lease_until=None, not_before=not_before, error=reason)), True


def not_posted(entry: Entry, held: Claim) -> tuple[Entry, bool]:
    """The lease is given back before its POST was made."""
    part = _mine(entry, held)
    if part is None:
        return entry, False
    back = replace(part, state="ready", lease_until=None, attempts=part.attempts - 1)
    return _with(entry, back), True


def absent(entry: Entry, held: Claim, now: datetime) -> tuple[Entry, bool]:
    """A first reading did not find it: a second must agree."""
    part = _mine(entry, held)
    if part is None:
        return entry, False
    return _with(entry, replace(part, absent_at=now, lease_until=now)), True


def unread(entry: Entry, held: Claim, reason: str, not_before: datetime) -> tuple[Entry, bool]:
    """Reading back did not work this time."""
    part = _mine(entry, held)
    if part is None:
        return entry, False
    return _with(entry, replace(part, lease_until=not_before, not_before=not_before, error=reason)), True


def refused(entry: Entry, held: Claim, reason: str, now: datetime) -> tuple[Entry, bool]:
    return _ended(entry, held, "failed", reason, now)


def kept_for_operator(entry: Entry, held: Claim, reason: str, now: datetime) -> tuple[Entry, bool]:
    """Nobody can find out whether it is there: nothing is sent until a person has looked."""
    return _ended(entry, held, "held", reason, now)


def _ended(entry: Entry, held: Claim, state: Any, reason: str, now: datetime) -> tuple[Entry, bool]:
    part = _mine(entry, held)
    if part is None:
        return entry, False
    return _close(_with(entry, replace(part, state=state, lease_until=None, error=reason)), state, reason, now), True


def skipped(entry: Entry, reason: str, now: datetime) -> tuple[Entry, bool]:
    """It will not go out; False where it has begun to, or may have."""
    doubtful = any(_doubtful(part) or part.state != "ready" for part in entry.parts)
    if entry.delivery.state not in ("planned", "frozen") or doubtful:
        return entry, False
    return _close(entry, "skipped", reason, now), True


def given_up(entry: Entry, held: Claim, reason: str, now: datetime) -> tuple[Entry, bool]:
    """The holder of its first part found it too late to begin, and knows that nothing was posted."""
    part = _mine(entry, held)
    if part is None:
        return entry, False
    back = replace(part, state="ready", lease_until=None, doubts=0, error=reason)
    return _close(_with(entry, back), "skipped", reason, now), True


# -- by hand -------------------------------------------------------------------------------------------------------


def retried(entry: Entry) -> tuple[Entry, bool]:
    """A person has looked: the held or refused part is not there, and is to be posted."""
    part = _stuck(entry)
    if part is None:
        return entry, False
    again = replace(part, state="ready", doubts=0, lease_until=None, not_before=None, absent_at=None, error="")
    return _with(_reopened(entry), again), True


def found_by_hand(entry: Entry, message_id: str, now: datetime) -> tuple[Entry, bool]:
    """A person has looked: the held part is there, as *message_id*."""
    part = _stuck(entry)
    if part is None:
        return entry, False
    done = replace(part, state="sent", message_id=message_id, sent_at=now, lease_until=None, error="")
    return _closed_if_done(_with(_reopened(entry), done), now), True


def _stuck(entry: Entry) -> Part | None:
    return next((p for p in entry.parts if p.state in ("held", "failed")), None)


def _reopened(entry: Entry) -> Entry:
    return replace(entry, delivery=replace(entry.delivery, state="frozen", reason="", closed_at=None))


def restored(entry: Entry, now: datetime) -> Entry:
    """The database is a backup: what it calls unsent may have been sent since."""
    return replace(entry, parts=tuple(_restored(part, entry.delivery.due_at, now) for part in entry.parts))


def _restored(part: Part, due_at: datetime, now: datetime) -> Part:
    if part.state not in ("ready", "sending"):
        return part
    return replace(
        part,
        state="sending",
        doubts=part.doubts + 1,
        first_send_at=min(part.first_send_at or due_at, due_at, now),
        last_send_at=now,
        lease_until=now,
        not_before=None,
        absent_at=None,
    )


# -- the sweep -----------------------------------------------------------------------------------------------------


def swept(entry: Entry, number: int, kept_id: str, removed: int) -> tuple[Entry, None]:
    """Second copies are gone; the part is known by the one that was kept."""
    part = entry.parts[number]
    return _with(entry, replace(part, message_id=kept_id, swept=part.swept + removed, sweep_at=None)), None


def sweep_later(entry: Entry, number: int, at: datetime | None) -> tuple[Entry, None]:
    return _with(entry, replace(entry.parts[number], sweep_at=at)), None


def _sweep_soon(entry: Entry, held: Claim, now: datetime, timing: Timing) -> Entry:
    return _with(entry, replace(entry.parts[held.part.no], sweep_at=now + timing.settle))


# -- parts and the whole -------------------------------------------------------------------------------------------


def _mine(entry: Entry, held: Claim) -> Part | None:
    """The part as it stands, where the claim still holds."""
    part = entry.parts[held.part.no]
    return part if part.fence == held.part.fence and part.state == "sending" else None


def _with(entry: Entry, part: Part) -> Entry:
    parts: Sequence[Part] = [part if p.no == part.no else p for p in entry.parts]
    return replace(entry, parts=tuple(parts))


def _closed_if_done(entry: Entry, now: datetime) -> Entry:
    return _close(entry, "sent", "", now) if all(p.state == "sent" for p in entry.parts) else entry


def _close(entry: Entry, state: DeliveryState, reason: str, now: datetime) -> Entry:
    return replace(entry, delivery=replace(entry.delivery, state=state, reason=reason, closed_at=now))
