"""The tables of the spine: sources to digests.

Written out, not taken from ``bot.store.schema``: what this file does must never change.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    _create_feed_tables()
    _create_article_tables()
    _create_story_tables()
    _create_digest_tables()


def downgrade() -> None:
    for table in (
        "round",
        "decision",
        "digest",
        "summary",
        "said",
        "story",
        "mention",
        "article",
        "item",
        "source_state",
    ):
        op.drop_table(table)


def _text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def _create_feed_tables() -> None:
    op.create_table(
        "source_state",
        sa.Column("source_id", sa.Text, primary_key=True),
        sa.Column("etag", sa.Text),
        sa.Column("last_modified", sa.Text),
        sa.Column("last_ok_at", _TIME),
        sa.Column("last_error_kind", sa.Text),
        sa.Column("last_error", sa.Text),
        sa.Column("last_error_at", _TIME),
        sa.Column("fail_count", sa.Integer, nullable=False, server_default="0"),
        sa.Column("next_try_at", _TIME),
        sa.Column("items_last_seen", sa.Integer, nullable=False, server_default="0"),
    )
    op.create_table(
        "item",
        sa.Column("source_id", sa.Text, primary_key=True),
        sa.Column("guid", sa.Text, primary_key=True),
        _text("url"),
        _text("title"),
        _text("excerpt"),
        sa.Column("published", _TIME),
        _text("date_flag", "ok"),
        sa.Column("first_seen", _TIME, nullable=False),
        _text("state", "pending"),
    )
    pending = sa.text("state = 'pending'")
    op.create_index("item_pending", "item", ["first_seen"], sqlite_where=pending, postgresql_where=pending)
    op.create_index("item_url", "item", ["url"])


def _create_article_tables() -> None:
    op.create_table(
        "article",
        sa.Column("url", sa.Text, primary_key=True),
        sa.Column("source_id", sa.Text, nullable=False),
        _text("outlet"),
        _text("title"),
        _text("language", "und"),
        sa.Column("published", _TIME, nullable=False),
        sa.Column("undated", sa.Boolean, nullable=False, server_default=sa.false()),
        _text("thin"),
        _text("wire"),
        sa.Column("tier", sa.Integer, nullable=False, server_default="2"),
        sa.Column("people", sa.JSON, nullable=False),
        sa.Column("organisations", sa.JSON, nullable=False),
        sa.Column("subtitles", sa.JSON, nullable=False),
        _text("text_hash"),
        sa.Column("story_id", sa.Text),
        sa.Column("fetched_at", _TIME, nullable=False),
        sa.Column("text", sa.Text),
    )
    op.create_index("article_published", "article", ["published"])
    op.create_index("article_fetched", "article", ["fetched_at"])
    op.create_index("article_story", "article", ["story_id"])
    op.create_table(
        "mention",
        sa.Column("subject_id", sa.Text, primary_key=True),
        sa.Column("published", _TIME, primary_key=True),
        sa.Column("url", sa.Text, sa.ForeignKey("article.url", ondelete="CASCADE"), primary_key=True),
        sqlite_with_rowid=False,
    )


def _create_story_tables() -> None:
    op.create_table(
        "story",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("first_seen", _TIME, nullable=False),
        sa.Column("last_seen", _TIME, nullable=False),
    )
    op.create_table(
        "said",
        sa.Column("story_id", sa.Text, primary_key=True),
        sa.Column("edition_id", sa.Text, primary_key=True),
        sa.Column("local_date", sa.Date, primary_key=True),
        sa.Column("slot", sa.Text, primary_key=True),
        sa.Column("urls", sa.JSON, nullable=False),
        sa.Column("titles", sa.JSON, nullable=False),
        sa.Column("facts", sa.JSON, nullable=False),
        _text("text"),
        sa.Column("at", _TIME, nullable=False),
    )
    op.create_table(
        "summary",
        sa.Column("text_hash", sa.Text, primary_key=True),
        sa.Column("summarizer_id", sa.Text, primary_key=True),
        sa.Column("payload", sa.JSON, nullable=False),
        sa.Column("made_at", _TIME, nullable=False),
    )


def _create_digest_tables() -> None:
    op.create_table(
        "digest",
        sa.Column("edition_id", sa.Text, primary_key=True),
        sa.Column("local_date", sa.Date, primary_key=True),
        sa.Column("slot", sa.Text, primary_key=True),
        sa.Column("made_at", _TIME, nullable=False),
        sa.Column("payload", sa.JSON, nullable=False),
    )
    op.create_table(
        "decision",
        sa.Column("url", sa.Text, primary_key=True),
        sa.Column("stage", sa.Text, primary_key=True),
        sa.Column("verdict", sa.Text, primary_key=True),
        sa.Column("reason", sa.Text, primary_key=True),
        _text("detail"),
        sa.Column("at", _TIME, nullable=False),
    )
    op.create_table(
        "round",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("started", _TIME, nullable=False),
        sa.Column("finished", _TIME),
        sa.Column("receipt", sa.JSON),
    )
