"""What the delivery ledger takes and gives back."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa

from .schema import clean

__all__ = [
    "Address",
    "AnswerState",
    "Delivery",
    "DeliveryState",
    "Draft",
    "Entry",
    "Interaction",
    "Part",
    "PartState",
    "Wanted",
    "clean",
]

Row = sa.Row[*tuple[Any, ...]]

#: planned: the digest is still to be made; frozen: its parts are stored and on their way; the others are ends
DeliveryState = Literal["planned", "frozen", "sent", "failed", "held", "skipped"]
#: ready: surely not sent; sending: nobody knows
PartState = Literal["ready", "sending", "sent", "failed", "held"]


#: working: being made; sending: nobody knows; answered, failed: ends
AnswerState = Literal["working", "sending", "answered", "failed"]


class Address(NamedTuple):
    """Where a digest goes."""

    platform: str
    workspace: str
    channel: str

    @property
    def name(self) -> str:
        """As the configuration writes it: 'slack:TEAM/CHANNEL', 'file:PATH', 'console'."""
        place = f"{self.workspace}/{self.channel}" if self.workspace else self.channel
        return f"{self.platform}:{place}" if place else self.platform


class Interaction(NamedTuple):
    """A command as its platform knows it, the same however often it is delivered."""

    platform: str
    workspace: str
    #: Slack's trigger_id, Discord's interaction id
    interaction_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One digest on one channel for one local date."""

    id: int
    address: Address
    edition_date: date
    #: the edition's id
    slot: str
    due_at: datetime
    planned_at: datetime
    state: DeliveryState
    #: why it is failed, held or skipped: a Korean sentence
    reason: str = ""
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A delivery that is to be planned."""

    address: Address
    edition_date: date
    slot: str
    due_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A part that is to be frozen."""

    no: int
    reply: bool
    payload: str
    payload_hash: str
    key: str
    nonce: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One message of a delivery (the columns of ``ledger_schema.part``)."""

    id: int
    delivery_id: int
    no: int
    reply: bool
    state: PartState
    payload: str
    payload_hash: str
    key: str
    nonce: str
    attempts: int = 0
    doubts: int = 0
    fence: int = 0
    lease_until: datetime | None = None
    not_before: datetime | None = None
    first_send_at: datetime | None = None
    last_send_at: datetime | None = None
    absent_at: datetime | None = None
    sent_at: datetime | None = None
    sweep_at: datetime | None = None
    swept: int = 0
    message_id: str | None = None
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A delivery with its parts in order; no parts while it is planned, or where it was skipped."""

    delivery: Delivery
    parts: tuple[Part, ...] = ()


_PART_FIELDS = tuple(field.name for field in fields(Part))


def delivery_of(row: Row) -> Delivery:
    return Delivery(
        id=row.id,
        address=Address(row.platform, row.workspace, row.channel),
        edition_date=row.edition_date,
        slot=row.slot,
        due_at=row.due_at,
        planned_at=row.planned_at,
        state=row.state,
        reason=row.reason,
        closed_at=row.closed_at,
    )


def part_of(row: Row) -> Part:
    return Part(**{name: getattr(row, name) for name in _PART_FIELDS})
