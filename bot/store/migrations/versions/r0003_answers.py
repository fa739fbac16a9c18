"""Commands that were answered, so that a redelivered one is not answered again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "answer",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("workspace", sa.Text, nullable=False),
        sa.Column("interaction_id", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("fence", sa.Integer, nullable=False),
        sa.Column("lease_until", _TIME, nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.UniqueConstraint("platform", "workspace", "interaction_id", name="answer_once"),
    )
    op.create_index("answer_at", "answer", ["at"])


def downgrade() -> None:
    op.drop_table("answer")
