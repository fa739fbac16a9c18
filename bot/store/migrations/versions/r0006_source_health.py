"""The health of a source: parse errors in a row, whether it was switched off, where it has moved."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_TABLE = "source_state"


def upgrade() -> None:
    op.add_column(_TABLE, sa.Column("parse_fails", sa.Integer, nullable=False, server_default="0"))
    op.add_column(_TABLE, sa.Column("off", sa.Text, nullable=False, server_default=""))
    op.add_column(_TABLE, sa.Column("off_at", sa.DateTime(timezone=True)))
    op.add_column(_TABLE, sa.Column("moved_to", sa.Text))


def downgrade() -> None:
    for name in ("moved_to", "off_at", "off", "parse_fails"):
        op.drop_column(_TABLE, name)
