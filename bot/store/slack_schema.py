"""Where workspaces that installed the Slack app by OAuth are kept: the tables of slack_sdk, on our ``metadata``.

The columns are slack_sdk's (``SQLAlchemyInstallationStore``, a test compares them), because its own classes read and
write them; they are spelled out here, so that a store without Slack loads nothing of slack_sdk.  Times are naive UTC.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncEngine

from .engine import Database
from .schema import metadata


def _texts(length: int, *names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(length)) for name in names]


slack_installations = sa.Table(
    "slack_installations",
    metadata,
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
    sa.Index("slack_installations_idx", "client_id", "enterprise_id", "team_id", "user_id", "installed_at"),
)

slack_bots = sa.Table(
    "slack_bots",
    metadata,
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
    sa.Index("slack_bots_idx", "client_id", "enterprise_id", "team_id", "installed_at"),
)

slack_oauth_states = sa.Table(
    "slack_oauth_states",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("state", sa.String(200), nullable=False),
    sa.Column("expire_at", sa.DateTime, nullable=False),
)


class SlackTables:
    """These tables for slack_sdk's classes, which want an engine; part of ``Store``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def reading(self) -> AsyncEngine:
        """Waits for no writer: an event is authorised before the three seconds are over."""
        return self._database._engine  # noqa: SLF001 - of this package; nobody else is to have it

    @property
    def writing(self) -> AsyncEngine:
        """Each of its transactions begins as the only writer and outlives a power cut."""
        return self.reading.execution_options(sqlite_begin="IMMEDIATE", sqlite_durable=True)
