"""Workspaces that installed the Slack app by OAuth: the tables of slack_sdk's SQLAlchemy stores."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "slack_installations",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("client_id", sa.String(32), nullable=False),
        sa.Column("app_id", sa.String(32), nullable=False),
        *_texts(32, "enterprise_id"),
        *_texts(200, "enterprise_name", "enterprise_url"),
        *_texts(32, "team_id"),
        *_texts(200, "team_name", "bot_token"),
        *_texts(32, "bot_id", "bot_user_id"),
        *_texts(1000, "bot_scopes"),
        *_texts(200, "bot_refresh_token"),
        sa.Column("bot_token_expires_at", sa.DateTime),
        sa.Column("user_id", sa.String(32), nullable=False),
        *_texts(200, "user_token"),
        *_texts(1000, "user_scopes"),
        *_texts(200, "user_refresh_token"),
        sa.Column("user_token_expires_at", sa.DateTime),
        *_texts(200, "incoming_webhook_url", "incoming_webhook_channel", "incoming_webhook_channel_id"),
        *_texts(200, "incoming_webhook_configuration_url"),
        sa.Column("is_enterprise_install", sa.Boolean, nullable=False),
        *_texts(32, "token_type"),
        sa.Column("installed_at", sa.DateTime, nullable=False),
    )
    op.create_index(
        "slack_installations_idx",
        "slack_installations",
        ["client_id", "enterprise_id", "team_id", "user_id", "installed_at"],
    )
    op.create_table(
        "slack_bots",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("client_id", sa.String(32), nullable=False),
        sa.Column("app_id", sa.String(32), nullable=False),
        *_texts(32, "enterprise_id"),
        *_texts(200, "enterprise_name"),
        *_texts(32, "team_id"),
        *_texts(200, "team_name", "bot_token"),
        *_texts(32, "bot_id", "bot_user_id"),
        *_texts(1000, "bot_scopes"),
        *_texts(200, "bot_refresh_token"),
        sa.Column("bot_token_expires_at", sa.DateTime),
        sa.Column("is_enterprise_install", sa.Boolean, nullable=False),
        sa.Column("installed_at", sa.DateTime, nullable=False),
    )
    op.create_index("slack_bots_idx", "slack_bots", ["client_id", "enterprise_id", "team_id", "installed_at"])
    op.create_table(
        "slack_oauth_states",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("state", sa.String(200), nullable=False),
        sa.Column("expire_at", sa.DateTime, nullable=False),
    )


def _texts(length: int, *names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(length)) for name in names]


def downgrade() -> None:
    for table in ("slack_oauth_states", "slack_bots", "slack_installations"):
        op.drop_table(table)
