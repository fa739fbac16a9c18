"""The tables of the delivery ledger, on the same ``metadata`` as the others.

delivery     one digest on one channel for one local date; its unique key is what makes it happen once
part         its messages in order: the digest, then the replies
ledger_mark  when something happened to the ledger itself (a restore from backup)
answer       a command that somebody gave; its unique key is what makes it be answered once
"""

from __future__ import annotations

import sqlalchemy as sa

from .schema import CleanText, UtcDateTime, metadata

delivery = sa.Table(
    "delivery",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("workspace", sa.Text, nullable=False),
    sa.Column("channel", CleanText, nullable=False),
    #: the scheduled local date in the edition's zone, never the date of the run
    sa.Column("edition_date", sa.Date, nullable=False),
    #: which of the channel's posts of that date: the edition's id
    sa.Column("slot", sa.Text, nullable=False),
    sa.Column("due_at", UtcDateTime, nullable=False),
    sa.Column("planned_at", UtcDateTime, nullable=False),
    #: planned, frozen, sent, failed, held, skipped
    sa.Column("state", sa.Text, nullable=False, server_default="planned"),
    sa.Column("reason", CleanText, nullable=False, server_default=""),
    sa.Column("closed_at", UtcDateTime),
    sa.UniqueConstraint("platform", "workspace", "channel", "edition_date", "slot", name="delivery_once"),
)
sa.Index(
    "delivery_open",
    delivery.c.due_at,
    sqlite_where=delivery.c.state.in_(["planned", "frozen"]),
    postgresql_where=delivery.c.state.in_(["planned", "frozen"]),
)
sa.Index("delivery_due", delivery.c.due_at)

part = sa.Table(
    "part",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("delivery_id", sa.Integer, sa.ForeignKey("delivery.id", ondelete="CASCADE"), nullable=False),
    sa.Column("no", sa.Integer, nullable=False),
    #: in the thread of part 0
    sa.Column("reply", sa.Boolean, nullable=False),
    #: ready (surely not sent), sending (unknown), sent, failed, held
    sa.Column("state", sa.Text, nullable=False),
    #: JSON text, byte for byte; emptied by retention
    sa.Column("payload", CleanText, nullable=False),
    sa.Column("payload_hash", sa.Text, nullable=False),
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("nonce", sa.Text, nullable=False),
    #: POSTs begun, and how many of them ended without a known outcome
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("doubts", sa.Integer, nullable=False, server_default="0"),
    #: grows with every claim: an answer that comes after a later claim does not count
    sa.Column("fence", sa.Integer, nullable=False, server_default="0"),
    sa.Column("lease_until", UtcDateTime),
    sa.Column("not_before", UtcDateTime),
    #: the first POST began; the last one may have been accepted until
    sa.Column("first_send_at", UtcDateTime),
    sa.Column("last_send_at", UtcDateTime),
    #: when reading back first did not find it, since the last POST
    sa.Column("absent_at", UtcDateTime),
    sa.Column("sent_at", UtcDateTime),
    #: when to look for a second copy
    sa.Column("sweep_at", UtcDateTime),
    sa.Column("swept", sa.Integer, nullable=False, server_default="0"),
    sa.Column("message_id", CleanText),
    sa.Column("error", CleanText, nullable=False, server_default=""),
    sa.UniqueConstraint("delivery_id", "no", name="part_once"),
)
sa.Index(
    "part_sweep",
    part.c.sweep_at,
    sqlite_where=part.c.sweep_at.is_not(None),
    postgresql_where=part.c.sweep_at.is_not(None),
)

ledger_mark = sa.Table(
    "ledger_mark",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("at", UtcDateTime, nullable=False),
)

answer = sa.Table(
    "answer",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("workspace", CleanText, nullable=False),
    #: Slack's trigger_id, Discord's interaction id
    sa.Column("interaction_id", CleanText, nullable=False),
    #: working, sending, answered, failed
    sa.Column("state", sa.Text, nullable=False),
    #: grows with every claim
    sa.Column("fence", sa.Integer, nullable=False),
    sa.Column("lease_until", UtcDateTime, nullable=False),
    #: the last change of state
    sa.Column("at", UtcDateTime, nullable=False),
    sa.UniqueConstraint("platform", "workspace", "interaction_id", name="answer_once"),
)
sa.Index("answer_at", answer.c.at)
