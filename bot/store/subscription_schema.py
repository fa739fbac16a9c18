"""The tables of what channels ask for, on the same ``metadata`` as the others.

subscription   what a channel is sent, and when; one a channel
feedback       what somebody thought of a story's summary; one word a person, the last
shared_digest  a channel's digest of a date is another edition's: many channels that follow the same people share one
"""

from __future__ import annotations

import sqlalchemy as sa

from .schema import CleanText, UtcDateTime, metadata

subscription = sa.Table(
    "subscription",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("workspace", CleanText, nullable=False),
    sa.Column("channel", CleanText, nullable=False),
    #: made of the three (``bot.subscriptions.edition_id``): the slot of its deliveries
    sa.Column("edition_id", sa.Text, nullable=False, unique=True),
    #: ids of people and companies; none: everybody
    sa.Column("people", sa.JSON, nullable=False),
    sa.Column("time", sa.Text, nullable=False),
    sa.Column("days", sa.JSON, nullable=False),
    sa.Column("timezone", sa.Text, nullable=False),
    #: post, skip
    sa.Column("holidays", sa.Text, nullable=False, server_default="post"),
    sa.Column("paused", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("silent", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("off", CleanText, nullable=False, server_default=""),
    sa.Column("changed_by", CleanText, nullable=False, server_default=""),
    sa.Column("changed_at", UtcDateTime, nullable=False),
    #: null while it is paused or off: a tick asks for what is due by this column alone
    sa.Column("next_at", UtcDateTime),
    sa.UniqueConstraint("platform", "workspace", "channel", name="subscription_once"),
)
sa.Index("subscription_due", subscription.c.next_at)

feedback = sa.Table(
    "feedback",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("story_id", CleanText, nullable=False),
    #: the summary that was judged: the key of ``summary``
    sa.Column("text_hash", sa.Text, nullable=False),
    sa.Column("summarizer_id", sa.Text, nullable=False),
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("workspace", CleanText, nullable=False),
    sa.Column("channel", CleanText, nullable=False),
    sa.Column("user", CleanText, nullable=False),
    #: helpful, wrong
    sa.Column("verdict", sa.Text, nullable=False),
    sa.Column("at", UtcDateTime, nullable=False),
    sa.UniqueConstraint(
        "platform", "workspace", "user", "story_id", "text_hash", "summarizer_id", name="feedback_once"
    ),
)
sa.Index("feedback_channel", feedback.c.platform, feedback.c.workspace, feedback.c.channel)

shared_digest = sa.Table(
    "shared_digest",
    metadata,
    sa.Column("edition_id", sa.Text, primary_key=True),
    sa.Column("local_date", sa.Date, primary_key=True),
    #: of the same date
    sa.Column("from_edition_id", sa.Text, nullable=False),
)
