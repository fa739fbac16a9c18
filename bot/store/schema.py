"""The tables, as the newest migration leaves them.

    source_state   how each source is doing           item      what feeds said
    article        one canonical URL                  mention   article x person or organisation, for /brief
    story          an event over days                 said      what digests have told of a story
    summary        bullets by (text, summarizer)      digest    what was composed, as JSON
    decision       why something was kept or dropped  round     one pass of collecting and its receipt

The keys are those of the design: writing a stage twice does nothing twice.  A change here needs a new file in
``migrations/versions`` (a test compares the two) and its name in :data:`HEAD`.
"""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

#: the newest migration; known here so that opening an up-to-date store need not import Alembic
HEAD = "0006"


class UtcDateTime(sa.types.TypeDecorator[datetime]):
    """Aware datetimes in and out, UTC inside; SQLite would forget the zone, so a naive one is refused."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"naive datetime {value!r}: attach a time zone first")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - as below
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class CleanText(sa.types.TypeDecorator[str]):
    """Text from the outside: lone surrogates (no UTF-8) become '?', and NUL (refused by PostgreSQL) goes."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else clean(value)


def clean(text: str) -> str:
    """Return *text* as a database can hold it."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")


metadata = sa.MetaData()


def _text(name: str, *, default: str = "") -> sa.Column[str]:
    return sa.Column(name, CleanText, nullable=False, server_default=default)


source_state = sa.Table(
    "source_state",
    metadata,
    sa.Column("source_id", sa.Text, primary_key=True),
    sa.Column("etag", CleanText),
    sa.Column("last_modified", CleanText),
    sa.Column("last_ok_at", UtcDateTime),
    sa.Column("last_error_kind", CleanText),
    sa.Column("last_error", CleanText),
    sa.Column("last_error_at", UtcDateTime),
    #: failures in a row
    sa.Column("fail_count", sa.Integer, nullable=False, server_default="0"),
    sa.Column("next_try_at", UtcDateTime),
    sa.Column("items_last_seen", sa.Integer, nullable=False, server_default="0"),
    #: answers in a row that no parser could read; only a reading that succeeds ends the row
    sa.Column("parse_fails", sa.Integer, nullable=False, server_default="0"),
    #: '' on; switched off by 'gone' (410), 'unreadable' (too many parse errors in a row), 'person'
    _text("off"),
    sa.Column("off_at", UtcDateTime),
    #: where the server says that the address has gone for good
    sa.Column("moved_to", CleanText),
)

item = sa.Table(
    "item",
    metadata,
    sa.Column("source_id", sa.Text, primary_key=True),
    sa.Column("guid", CleanText, primary_key=True),
    _text("url"),
    _text("title"),
    _text("excerpt"),
    sa.Column("published", UtcDateTime),
    _text("date_flag", default="ok"),
    sa.Column("first_seen", UtcDateTime, nullable=False),
    #: pending, done, dropped
    _text("state", default="pending"),
)
sa.Index(
    "item_pending",
    item.c.first_seen,
    sqlite_where=item.c.state == "pending",
    postgresql_where=item.c.state == "pending",
)
sa.Index("item_url", item.c.url)

article = sa.Table(
    "article",
    metadata,
    sa.Column("url", CleanText, primary_key=True),
    sa.Column("source_id", sa.Text, nullable=False),
    _text("outlet"),
    _text("title"),
    _text("language", default="und"),
    sa.Column("published", UtcDateTime, nullable=False),
    sa.Column("undated", sa.Boolean, nullable=False, server_default=sa.false()),
    _text("thin"),
    _text("wire"),
    sa.Column("tier", sa.Integer, nullable=False, server_default="2"),
    sa.Column("people", sa.JSON, nullable=False),
    sa.Column("organisations", sa.JSON, nullable=False),
    sa.Column("subtitles", sa.JSON, nullable=False),
    _text("text_hash"),
    sa.Column("story_id", sa.Text),
    sa.Column("fetched_at", UtcDateTime, nullable=False),
    #: null once retention has taken it; last, so that SQLite reads the rest without walking over it
    sa.Column("text", CleanText),
)
sa.Index("article_published", article.c.published)
sa.Index("article_fetched", article.c.fetched_at)
sa.Index("article_story", article.c.story_id)

mention = sa.Table(
    "mention",
    metadata,
    #: executive or organisation
    sa.Column("subject_id", sa.Text, primary_key=True),
    sa.Column("published", UtcDateTime, primary_key=True),
    sa.Column("url", CleanText, sa.ForeignKey("article.url", ondelete="CASCADE"), primary_key=True),
    sqlite_with_rowid=False,  # the key is the whole row: one tree instead of two
)

story = sa.Table(
    "story",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("first_seen", UtcDateTime, nullable=False),
    sa.Column("last_seen", UtcDateTime, nullable=False),
)

said = sa.Table(
    "said",
    metadata,
    sa.Column("story_id", sa.Text, primary_key=True),
    sa.Column("edition_id", sa.Text, primary_key=True),
    sa.Column("local_date", sa.Date, primary_key=True),
    sa.Column("slot", sa.Text, primary_key=True),
    sa.Column("urls", sa.JSON, nullable=False),
    sa.Column("titles", sa.JSON, nullable=False),
    sa.Column("facts", sa.JSON, nullable=False),
    #: headline, bullets and evidence; emptied by retention
    _text("text"),
    sa.Column("at", UtcDateTime, nullable=False),
)

summary = sa.Table(
    "summary",
    metadata,
    sa.Column("text_hash", sa.Text, primary_key=True),
    sa.Column("summarizer_id", sa.Text, primary_key=True),
    sa.Column("payload", sa.JSON, nullable=False),
    sa.Column("made_at", UtcDateTime, nullable=False),
)

digest = sa.Table(
    "digest",
    metadata,
    sa.Column("edition_id", sa.Text, primary_key=True),
    sa.Column("local_date", sa.Date, primary_key=True),
    sa.Column("slot", sa.Text, primary_key=True),
    sa.Column("made_at", UtcDateTime, nullable=False),
    sa.Column("payload", sa.JSON, nullable=False),
)

decision = sa.Table(
    "decision",
    metadata,
    sa.Column("url", CleanText, primary_key=True),
    sa.Column("stage", sa.Text, primary_key=True),
    sa.Column("verdict", sa.Text, primary_key=True),
    sa.Column("reason", sa.Text, primary_key=True),
    _text("detail"),
    sa.Column("at", UtcDateTime, nullable=False),
)

round_ = sa.Table(
    "round",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("started", UtcDateTime, nullable=False),
    sa.Column("finished", UtcDateTime),
    sa.Column("receipt", sa.JSON),
)
