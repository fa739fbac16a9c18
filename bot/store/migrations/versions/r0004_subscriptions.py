"""What channels are sent and when, what their readers think of it, and which of them share a digest."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    _create_subscription()
    _create_feedback()
    op.create_table(
        "shared_digest",
        sa.Column("edition_id", sa.Text, primary_key=True),
        sa.Column("local_date", sa.Date, primary_key=True),
        sa.Column("from_edition_id", sa.Text, nullable=False),
    )


def downgrade() -> None:
    for table in ("shared_digest", "feedback", "subscription"):
        op.drop_table(table)


def _create_subscription() -> None:
    op.create_table(
        "subscription",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("workspace", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("edition_id", sa.Text, nullable=False, unique=True),
        sa.Column("people", sa.JSON, nullable=False),
        sa.Column("time", sa.Text, nullable=False),
        sa.Column("days", sa.JSON, nullable=False),
        sa.Column("timezone", sa.Text, nullable=False),
        sa.Column("holidays", sa.Text, nullable=False, server_default="post"),
        sa.Column("paused", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("silent", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("off", sa.Text, nullable=False, server_default=""),
        sa.Column("changed_by", sa.Text, nullable=False, server_default=""),
        sa.Column("changed_at", _TIME, nullable=False),
        sa.Column("next_at", _TIME),
        sa.UniqueConstraint("platform", "workspace", "channel", name="subscription_once"),
    )
    op.create_index("subscription_due", "subscription", ["next_at"])


def _create_feedback() -> None:
    op.create_table(
        "feedback",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("story_id", sa.Text, nullable=False),
        sa.Column("text_hash", sa.Text, nullable=False),
        sa.Column("summarizer_id", sa.Text, nullable=False),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("workspace", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("user", sa.Text, nullable=False),
        sa.Column("verdict", sa.Text, nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.UniqueConstraint(
            "platform", "workspace", "user", "story_id", "text_hash", "summarizer_id", name="feedback_once"
        ),
    )
    op.create_index("feedback_channel", "feedback", ["platform", "workspace", "channel"])
