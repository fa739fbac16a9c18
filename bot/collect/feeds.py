"""The first half of a round: which sources are due, what they say, and how they are doing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import structlog

from .. import novelty
from ..errors import FetchError, ParseError
from ..fetch import Fetched, RetryLater
from ..model import FeedResult, Item, Source, SourceFailure
from ..secrets import mask
from ..store import SourceState
from .edges import Edges, Progress, all_of

log = structlog.get_logger()

#: How the receipt tells of a source that is switched off, by what did it.
OFF_REASONS = {
    "gone": "서버가 없어진 주소라고 답해(410) 읽기를 껐습니다. 주소를 고친 뒤 'exec-brief sources on {id}'로 켜 주세요.",
    "unreadable": "해석할 수 없는 내용이 열 번 이어져 읽기를 껐습니다. 주소를 확인하고 'exec-brief sources on {id}'로 켜 주세요.",
    "person": "사람이 껐습니다. 'exec-brief sources on {id}'로 다시 켭니다.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedOutcome:
    """What one source gave: items in its feed and new ones among them; or why nothing."""

    seen: int = 0
    new: int = 0
    failure: SourceFailure | None = None


async def read_feeds(edges: Edges, now: datetime, progress: Progress) -> list[FeedOutcome]:
    states = await edges.store.source_states()
    wanted = [s for s in edges.sources if s.enabled and not _switched_off_by_hand(states.get(s.id))]
    resting = {s.id: outcome for s in wanted if (outcome := _at_rest(s, states.get(s.id), now)) is not None}
    due = [s for s in wanted if s.id not in resting]
    read = await all_of((partial(_read_feed, edges, s, states.get(s.id), now) for s in due), "feeds", progress)
    return [*read, *resting.values()]


def _switched_off_by_hand(state: SourceState | None) -> bool:
    return state is not None and state.off == "person"


def _at_rest(source: Source, state: SourceState | None, now: datetime) -> FeedOutcome | None:
    """What to tell of a source that is not asked in this round; None where it is."""
    if state is None:
        return None
    if state.off:
        return _failing(source, "off", OFF_REASONS[state.off].format(id=source.id))
    if state.next_try_at is None or state.next_try_at <= now:
        return None
    if state.failing:
        return _failing(source, state.last_error_kind or "waiting", state.last_error or "")
    return FeedOutcome(seen=state.items_last_seen)  # by its own account nothing has changed yet


def _failing(source: Source, kind: str, reason: str) -> FeedOutcome:
    return FeedOutcome(failure=SourceFailure(source_id=source.id, name=source.name, kind=kind, reason=reason))


async def _read_feed(edges: Edges, source: Source, state: SourceState | None, now: datetime) -> FeedOutcome:
    try:
        fetched = await edges.fetcher.feed(
            source.url, etag=state.etag if state else None, last_modified=state.last_modified if state else None
        )
        if state is not None and fetched.not_modified:
            return await _record_answer(edges, state, fetched, state.items_last_seen, now)
        items = (await _parse(edges, source, fetched, now)).items
    except (FetchError, ParseError) as error:
        return await _record_failure(edges, source, error, now)
    new = await _add_items(edges, source, items, now)
    return await _record_answer(edges, state or SourceState(source_id=source.id), fetched, len(items), now, new)


async def _add_items(edges: Edges, source: Source, items: Sequence[Item], now: datetime) -> int:
    """Store what is new; what is old under a new number is stored as settled."""
    known = await edges.store.sources.known(source.id, items, by_title=False)
    new, old = novelty.split(items, known.guids, known.urls)
    if novelty.looks_renumbered([*new, *old], items):
        known = await edges.store.sources.known(source.id, items, by_title=True)
        new, old = novelty.split(items, known.guids, known.urls, known.titles)
    if old:
        log.warning("feed renumbered old items", source=source.id, items=len(old))
        await edges.store.sources.add_seen(old, now)
    return await edges.store.add_items(new, now)


async def _record_answer(
    edges: Edges, state: SourceState, fetched: Fetched, seen: int, now: datetime, new: int = 0
) -> FeedOutcome:
    await edges.store.record_fetch_ok(
        state.source_id, etag=fetched.etag, last_modified=fetched.last_modified, items=seen, now=now
    )
    moved_to = mask(fetched.moved_to) if fetched.moved_to else None  # a server may put a key into it
    if fetched.fresh_for or moved_to != state.moved_to:
        fresh_until = now + timedelta(seconds=fetched.fresh_for) if fetched.fresh_for else None
        await edges.store.sources.note(state.source_id, moved_to=moved_to, next_try_at=fresh_until)
    return FeedOutcome(seen=seen, new=new)


async def _parse(edges: Edges, source: Source, fetched: Fetched, now: datetime) -> FeedResult:
    return await edges.parsers.feed(
        fetched.body, content_type=fetched.content_type, url=fetched.url, source=source, now=now
    )


async def _record_failure(edges: Edges, source: Source, error: FetchError | ParseError, now: datetime) -> FeedOutcome:
    reason = mask(str(error))  # it may quote what a server said, and is stored and shown in receipts
    log.warning("source failed", source=source.id, kind=error.kind, reason=reason)
    asked = timedelta(seconds=error.retry_after) if isinstance(error, RetryLater) else timedelta(0)
    await edges.store.record_fetch_error(source.id, error.kind, reason, now, wait=asked)
    return _failing(source, error.kind, reason)
