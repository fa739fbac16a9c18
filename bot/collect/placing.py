"""The end of a round: every new article gets a story."""

from __future__ import annotations

from datetime import datetime, timedelta

from .. import stories
from ..store import Decision, Store

#: How far back new articles are compared with known ones.
STORY_WINDOW = timedelta(days=4)


async def assign_stories(store: Store, now: datetime, window: timedelta = STORY_WINDOW) -> None:
    """Give every article of the window that has none a story, oldest first."""
    docs = await store.window_docs(now - window)
    grouper = stories.Grouper()
    for doc, story_id in docs:
        if story_id:
            grouper.seed(doc, story_id)
    new = [doc for doc, story_id in docs if not story_id]
    placed = list(zip((doc.key for doc in new), grouper.assign_all(new), strict=True))
    await store.assign_stories([(url, made.story_id) for url, made in placed], now)
    await store.record_decisions([placement_of(url, made, now) for url, made in placed])


def placement_of(url: str, made: stories.Assignment, now: datetime) -> Decision:
    word = "new" if made.is_new else "merged"
    return Decision(url=url, stage="story", verdict=word, reason="story", detail=made.reason, at=now)
