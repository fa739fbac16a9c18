"""Statements on articles, and on who is mentioned in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from ..model import Article, StoryDoc
from .rows import article_of, article_values, mention_values, story_doc_of
from .schema import article as articles
from .schema import mention as mentions
from .schema import summary as summaries
from .upsert import insert

#: bound parameters in one statement; SQLite before 3.32 allows 999
_AT_ONCE = 500


async def add(connection: AsyncConnection, article: Article, story_id: str | None, now: datetime) -> bool:
    """Store an article and its mentions; False, and nothing changed, where its URL is known."""
    statement = insert(connection, articles).values(article_values(article, story_id, now))
    added = await connection.execute(statement.on_conflict_do_nothing().returning(articles.c.url))
    if added.first() is None:
        return False
    if rows := mention_values(article):
        await connection.execute(insert(connection, mentions).on_conflict_do_nothing(), rows)
    return True


async def known_urls(connection: AsyncConnection, urls: list[str]) -> set[str]:
    statement = sa.select(articles.c.url).where(articles.c.url.in_(urls))
    return set((await connection.execute(statement)).scalars())


async def fetched_between(connection: AsyncConnection, since: datetime, until: datetime) -> list[Article]:
    between = (articles.c.fetched_at >= since) & (articles.c.fetched_at < until)
    return await _all(connection, sa.select(articles).where(between))


async def unsummarised_between(
    connection: AsyncConnection, since: datetime, until: datetime, summarizer_id: str
) -> list[Article]:
    made = (summaries.c.text_hash == articles.c.text_hash) & (summaries.c.summarizer_id == summarizer_id)
    between = (articles.c.fetched_at >= since) & (articles.c.fetched_at < until)
    whole = (articles.c.thin == "") & articles.c.text.is_not(None)
    return await _all(connection, sa.select(articles).where(between, whole, ~sa.exists().where(made)))


async def published_between(connection: AsyncConnection, since: datetime, until: datetime) -> list[Article]:
    between = (articles.c.published >= since) & (articles.c.published < until)
    return await _all(connection, sa.select(articles).where(between))


async def of_stories(connection: AsyncConnection, story_ids: Iterable[str]) -> dict[str, tuple[Article, ...]]:
    """Articles by story, oldest first; a story without articles is absent."""
    found: dict[str, list[Article]] = {}
    for some in in_parts(story_ids):
        statement = sa.select(articles).where(articles.c.story_id.in_(some)).order_by(*_OLDEST_FIRST)
        for row in await connection.execute(statement):
            found.setdefault(row.story_id, []).append(article_of(row))
    return {story_id: tuple(members) for story_id, members in found.items()}


async def story_ids_of(connection: AsyncConnection, urls: Iterable[str]) -> dict[str, str]:
    """Story by article URL; an article without a story is absent."""
    found: dict[str, str] = {}
    for some in in_parts(urls):
        chosen = articles.c.url.in_(some) & articles.c.story_id.is_not(None)
        rows = await connection.execute(sa.select(articles.c.url, articles.c.story_id).where(chosen))
        found.update((row.url, row.story_id) for row in rows)
    return found


async def about(connection: AsyncConnection, subjects: Sequence[str], since: datetime, limit: int) -> list[Article]:
    """Articles that name one of *subjects*, newest first.

    Each subject gives at most *limit* rows straight from the end of its key range, so the cost follows *limit* and
    the number of subjects, never the number of stored articles.
    """
    newest: dict[str, datetime] = {}
    for subject in dict.fromkeys(subjects):
        rows = await connection.execute(_LATEST_OF, {"subject": subject, "since": since, "most": limit})
        newest.update((row.url, row.published) for row in rows)
    urls = sorted(newest, key=lambda url: (newest[url], url), reverse=True)[:limit]
    found = [article for some in in_parts(urls) for article in await _all(connection, _with_urls(some))]
    return sorted(found, key=lambda article: (article.published, article.url), reverse=True)


async def window_docs(connection: AsyncConnection, since: datetime, head: int) -> list[tuple[StoryDoc, str | None]]:
    columns = [column for column in articles.c if column.name != "text"]
    text = sa.func.substr(articles.c.text, 1, head).label("text")
    statement = sa.select(*columns, text).where(articles.c.published >= since).order_by(*_OLDEST_FIRST)
    return [(story_doc_of(row), row.story_id) for row in await connection.execute(statement)]


async def set_stories(connection: AsyncConnection, placed: Iterable[tuple[str, str]]) -> None:
    """(URL, story) pairs."""
    rows = [{"this": url, "into": story_id} for url, story_id in placed]
    if rows:
        statement = sa.update(articles).where(articles.c.url == sa.bindparam("this"))
        await connection.execute(statement.values(story_id=sa.bindparam("into")), rows)


async def purge_texts(connection: AsyncConnection, before: datetime) -> int:
    stale = (articles.c.fetched_at < before) & articles.c.text.is_not(None)
    return (await connection.execute(sa.update(articles).where(stale).values(text=None))).rowcount


def in_parts(values: Iterable[str]) -> Iterable[list[str]]:
    """Cut *values* (without repeats) so that each part fits into one statement."""
    distinct = list(dict.fromkeys(values))
    return (distinct[at : at + _AT_ONCE] for at in range(0, len(distinct), _AT_ONCE))


_OLDEST_FIRST = (articles.c.published, articles.c.url)

_LATEST_OF = (
    sa.select(mentions.c.url, mentions.c.published)
    .where(mentions.c.subject_id == sa.bindparam("subject"), mentions.c.published >= sa.bindparam("since"))
    .order_by(mentions.c.published.desc(), mentions.c.url.desc())
    .limit(sa.bindparam("most"))
)


def _with_urls(urls: list[str]) -> sa.Select[tuple[object, ...]]:
    return sa.select(articles).where(articles.c.url.in_(urls))


async def _all(connection: AsyncConnection, statement: sa.Select[tuple[object, ...]]) -> list[Article]:
    return [article_of(row) for row in await connection.execute(statement.order_by(*_OLDEST_FIRST))]
