"""The delivery ledger.

Written out, not taken from ``bot.store.ledger_schema``: what this file does must never change.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    _create_delivery()
    _create_part()
    op.create_table(
        "ledger_mark",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("at", _TIME, nullable=False),
    )


def downgrade() -> None:
    for table in ("ledger_mark", "part", "delivery"):
        op.drop_table(table)


def _create_delivery() -> None:
    op.create_table(
        "delivery",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("workspace", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("edition_date", sa.Date, nullable=False),
        sa.Column("slot", sa.Text, nullable=False),
        sa.Column("due_at", _TIME, nullable=False),
        sa.Column("planned_at", _TIME, nullable=False),
        sa.Column("state", sa.Text, nullable=False, server_default="planned"),
        sa.Column("reason", sa.Text, nullable=False, server_default=""),
        sa.Column("closed_at", _TIME),
        sa.UniqueConstraint("platform", "workspace", "channel", "edition_date", "slot", name="delivery_once"),
    )
    still_open = sa.text("state IN ('planned', 'frozen')")
    op.create_index("delivery_open", "delivery", ["due_at"], sqlite_where=still_open, postgresql_where=still_open)
    op.create_index("delivery_due", "delivery", ["due_at"])


def _create_part() -> None:
    op.create_table(
        "part",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("delivery_id", sa.Integer, sa.ForeignKey("delivery.id", ondelete="CASCADE"), nullable=False),
        sa.Column("no", sa.Integer, nullable=False),
        sa.Column("reply", sa.Boolean, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("payload_hash", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("nonce", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("doubts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("fence", sa.Integer, nullable=False, server_default="0"),
        sa.Column("lease_until", _TIME),
        sa.Column("not_before", _TIME),
        sa.Column("first_send_at", _TIME),
        sa.Column("last_send_at", _TIME),
        sa.Column("absent_at", _TIME),
        sa.Column("sent_at", _TIME),
        sa.Column("sweep_at", _TIME),
        sa.Column("swept", sa.Integer, nullable=False, server_default="0"),
        sa.Column("message_id", sa.Text),
        sa.Column("error", sa.Text, nullable=False, server_default=""),
        sa.UniqueConstraint("delivery_id", "no", name="part_once"),
    )
    to_sweep = sa.text("sweep_at IS NOT NULL")
    op.create_index("part_sweep", "part", ["sweep_at"], sqlite_where=to_sweep, postgresql_where=to_sweep)
