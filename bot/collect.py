"""One round of collecting: feeds -> items -> articles -> stories.

    for each due source:   fetch | parse_feed | store items | note the feed's state
    for each pending item: judge | fetch | parse_page | match | judge | store article
    for each new article:  assign to a story

Items do not wait for the slowest feed: their pages are read beside it.  Calls the edges in order and decides nothing itself: what to keep is ``relevance``, what belongs together ``stories``.
Everything is stored as soon as it is known, so a process that is killed goes on where it stopped.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol, TypeVar

import structlog

from . import novelty, relevance, stories
from .errors import FetchError, ParseError
from .fetch import Fetched, Fetcher, RetryLater
from .model import Article, FeedResult, Item, Matches, Page, Receipt, Source, SourceFailure
from .people import Matcher
from .relevance import Verdict
from .secrets import mask
from .sources.links import canonical_url
from .store import Decision, SourceState, Store
from .store.source_book import SourceBook, book_of

log = structlog.get_logger()
T = TypeVar("T")

#: Feeds or pages in work; the fetcher itself keeps to one a host; many, so that servers that never end leave room for the others.
AT_ONCE = 200
#: An item whose page fails for a passing reason is tried again for this long, then taken from its excerpt.
KEEP_TRYING = timedelta(hours=6)
#: Seconds between two looks at what feeds have brought while others are still under way.
PATIENCE = 1.0
#: How far back new articles are compared with known ones.
STORY_WINDOW = timedelta(days=4)
#: Failures that another round may heal.
PASSING = ("timeout", "dns", "connect", "tls", "http-5xx", "http-429", "encoding", "killed", "crashed")

#: What a source that is switched off is told as in the receipt.
OFF_REASONS = {
    "gone": "서버가 없어진 주소라고 답해(410) 읽기를 껐습니다. 주소를 고친 뒤 'exec-brief sources on {id}'로 켜 주세요.",
    "unreadable": "해석할 수 없는 내용이 열 번 이어져 읽기를 껐습니다. 주소를 확인하고 'exec-brief sources on {id}'로 켜 주세요.",
    "person": "사람이 껐습니다. 'exec-brief sources on {id}'로 다시 켭니다.",
}

Progress = Callable[[str, int, int], None]


class Parsers(Protocol):
    """Bytes -> values, somewhere that can be killed (``bot.parsing``)."""

    async def feed(self, body: bytes, *, content_type: str, url: str, source: Source, now: datetime) -> FeedResult: ...

    async def page(
        self, body: bytes, *, url: str, content_type: str, language: str, timezone: str, title_hint: str
    ) -> Page: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Edges:
    """Where a round reads and writes the world."""

    store: Store
    fetcher: Fetcher
    parsers: Parsers
    matcher: Matcher
    sources: tuple[Source, ...]

    @property
    def book(self) -> SourceBook:
        return book_of(self.store)


def silent(stage: str, done: int, total: int) -> None:
    """The progress of a round that nobody watches."""


async def collect(edges: Edges, now: datetime, progress: Progress = silent) -> Receipt:
    """Run one round at *now* and return its receipt (which is stored as well)."""
    round_id = await edges.store.start_round(now)
    reading = asyncio.create_task(_read_feeds(edges, now, progress))
    try:
        thin = await _read_pages_beside(reading, edges, now, progress)
    finally:
        reading.cancel()  # done already, unless the pages failed
        await asyncio.wait({reading})
    feeds = reading.result()
    await assign_stories(edges.store, now)
    receipt = Receipt(
        sources_checked=len(feeds),
        failures=tuple(f.failure for f in feeds if f.failure is not None),
        items_seen=sum(f.seen for f in feeds),
        items_new=sum(f.new for f in feeds),
        thin=thin,
    )
    await edges.store.finish_round(round_id, receipt, now)
    log.info("round finished", sources=len(feeds), failed=len(receipt.failures), new_items=receipt.items_new)
    return receipt


# -- feeds ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _FeedOutcome:
    seen: int = 0
    new: int = 0
    failure: SourceFailure | None = None


async def _read_feeds(edges: Edges, now: datetime, progress: Progress) -> list[_FeedOutcome]:
    states = await edges.store.source_states()
    wanted = [s for s in edges.sources if s.enabled and not _switched_off_by_hand(states.get(s.id))]
    resting = {s.id: outcome for s in wanted if (outcome := _at_rest(s, states.get(s.id), now)) is not None}
    due = [s for s in wanted if s.id not in resting]
    read = await _all_of((partial(_read_feed, edges, s, states.get(s.id), now) for s in due), "feeds", progress)
    return [*read, *resting.values()]


def _switched_off_by_hand(state: SourceState | None) -> bool:
    return state is not None and state.off == "person"


def _at_rest(source: Source, state: SourceState | None, now: datetime) -> _FeedOutcome | None:
    """What to tell of a source that is not asked in this round; None where it is."""
    if state is None:
        return None
    if state.off:
        return _failing(source, "off", OFF_REASONS[state.off].format(id=source.id))
    if state.next_try_at is None or state.next_try_at <= now:
        return None
    if state.failing:
        return _failing(source, state.last_error_kind or "waiting", state.last_error or "")
    return _FeedOutcome(seen=state.items_last_seen)  # by its own account nothing has changed yet


def _failing(source: Source, kind: str, reason: str) -> _FeedOutcome:
    return _FeedOutcome(failure=SourceFailure(source_id=source.id, name=source.name, kind=kind, reason=reason))


async def _read_feed(edges: Edges, source: Source, state: SourceState | None, now: datetime) -> _FeedOutcome:
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
    known = await edges.book.known(source.id, items, by_title=False)
    new, old = novelty.split(items, known.guids, known.urls)
    if novelty.looks_renumbered([*new, *old], items):
        known = await edges.book.known(source.id, items, by_title=True)
        new, old = novelty.split(items, known.guids, known.urls, known.titles)
    if old:
        log.warning("feed renumbered old items", source=source.id, items=len(old))
        await edges.book.add_seen(old, now)
    return await edges.store.add_items(new, now)


async def _record_answer(
    edges: Edges, state: SourceState, fetched: Fetched, seen: int, now: datetime, new: int = 0
) -> _FeedOutcome:
    await edges.store.record_fetch_ok(
        state.source_id, etag=fetched.etag, last_modified=fetched.last_modified, items=seen, now=now
    )
    if fetched.fresh_for or fetched.moved_to != state.moved_to:
        fresh_until = now + timedelta(seconds=fetched.fresh_for) if fetched.fresh_for else None
        await edges.book.note(state.source_id, moved_to=fetched.moved_to, next_try_at=fresh_until)
    return _FeedOutcome(seen=seen, new=new)


async def _parse(edges: Edges, source: Source, fetched: Fetched, now: datetime) -> FeedResult:
    return await edges.parsers.feed(
        fetched.body, content_type=fetched.content_type, url=fetched.url, source=source, now=now
    )


async def _record_failure(edges: Edges, source: Source, error: FetchError | ParseError, now: datetime) -> _FeedOutcome:
    reason = mask(str(error))  # it may quote what a server said, and is stored and shown in receipts
    log.warning("source failed", source=source.id, kind=error.kind, reason=reason)
    asked = timedelta(seconds=error.retry_after) if isinstance(error, RetryLater) else timedelta(0)
    await edges.store.record_fetch_error(source.id, error.kind, reason, now, wait=asked)
    return _failing(source, error.kind, reason)


# -- pages ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Job:
    """One item to settle; ``backlog``: it stood in the first answer that its source ever gave us."""

    source: Source
    item: Item
    backlog: bool


async def _read_pages_beside(
    reading: asyncio.Task[list[_FeedOutcome]], edges: Edges, now: datetime, progress: Progress
) -> int:
    """Read what the feeds have brought, again and again until the last of them has ended; count those without a body."""
    tried: set[tuple[str, str]] = set()
    thin, last = 0, False
    while not last:
        await asyncio.wait({reading}, timeout=PATIENCE)
        last = reading.done()
        thin += await _read_pages(edges, now, progress, tried)
    return thin


async def _read_pages(edges: Edges, now: datetime, progress: Progress, tried: set[tuple[str, str]]) -> int:
    """Settle every pending item that is not among *tried*, and add it there; return how many ended without a body."""
    by_id = {s.id: s for s in edges.sources}
    every = [i for i in await edges.store.pending_items() if i.source_id in by_id]
    pending = [i for i in every if (i.source_id, i.guid) not in tried]
    tried.update((i.source_id, i.guid) for i in pending)
    known = await edges.store.known_urls([i.url for i in pending])
    backlog = await edges.book.backlog()
    claimed: set[str] = set()
    jobs = []
    for item in pending:
        if not item.url or item.url in known or item.url in claimed:
            await edges.store.settle(item, None, now)
        else:
            claimed.add(item.url)
            job = _Job(source=by_id[item.source_id], item=item, backlog=(item.source_id, item.guid) in backlog)
            jobs.append(partial(_read_page, edges, job, now))
    return sum(await _all_of(jobs, "pages", progress)) if jobs else 0


async def _read_page(edges: Edges, job: _Job, now: datetime) -> int:
    """Fetch, judge and store one item; return 1 where its body could not be had."""
    item = job.item
    named = edges.matcher.match(f"{item.title}\n{item.excerpt}", job.source.language)
    verdict = relevance.worth_reading(item, named, now)
    if not verdict.keep:
        await edges.store.settle(item, decision_on(item.url, verdict, now), now)
        return 0
    try:
        url, page = await _fetch_page(edges, job.source, item)
    except (FetchError, ParseError) as error:
        return await _without_page(edges, job, error, now)
    return await _take(edges, job, url, page, now)


async def _fetch_page(edges: Edges, source: Source, item: Item) -> tuple[str, Page]:
    fetched = await edges.fetcher.page(item.url)
    page = await edges.parsers.page(
        fetched.body,
        url=fetched.url,
        content_type=fetched.content_type,
        language=source.language,
        timezone=source.timezone,
        title_hint=item.title,
    )
    return canonical_url(fetched.url) or item.url, page


async def _without_page(edges: Edges, job: _Job, error: FetchError | ParseError, now: datetime) -> int:
    item = job.item
    if error.kind in ("http-404", "http-410"):
        gone = Verdict(keep=False, reason="gone", detail="기사가 삭제되었거나 주소가 바뀌었습니다.")
        await edges.store.settle(item, decision_on(item.url, gone, now), now)
        return 0
    if error.kind in PASSING and item.published is not None and item.published > now - KEEP_TRYING:
        waiting = Decision(url=item.url, stage="page", verdict="waiting", reason=error.kind, detail=str(error), at=now)
        await edges.store.record_decisions([waiting])
        return 1
    page = Page(title=item.title, text=item.excerpt, language=job.source.language, thin="headline-only")
    return await _take(edges, job, item.url, page, now)


async def _take(edges: Edges, job: _Job, url: str, page: Page, now: datetime) -> int:
    matches = edges.matcher.match(f"{page.title}\n{page.text}", page.language)
    article = make_article(job.source, job.item, url, page, matches, now)
    verdict = relevance.keep_fresh(page, matches, article.published, now)
    read_at = novelty.counted_at(article, now) if job.backlog else now
    await edges.store.settle(job.item, decision_on(url, verdict, now), read_at, article if verdict.keep else None)
    return int(verdict.keep and bool(page.thin))


def make_article(source: Source, item: Item, url: str, page: Page, matches: Matches, now: datetime) -> Article:
    """Join what the feed and the page said; the page's time wins, since feeds re-date their items."""
    published = page.published or item.published
    return Article(
        url=url,
        source_id=source.id,
        outlet=source.name,
        title=page.title or item.title,
        text=page.text,
        language=page.language,
        published=min(published, now) if published else now,
        undated=published is None,
        thin=page.thin,
        wire=page.wire,
        tier=source.tier,
        people=matches.people,
        organisations=matches.organisations,
        text_hash=hashlib.sha256(f"{page.title}\n{page.text}".encode()).hexdigest(),
        subtitles=page.subtitles,
    )


def decision_on(url: str, verdict: Verdict, now: datetime) -> Decision:
    word = "kept" if verdict.keep else "dropped"
    return Decision(url=url, stage="article", verdict=word, reason=verdict.reason, detail=verdict.detail, at=now)


# -- stories -------------------------------------------------------------------------------------------------------


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


async def _all_of(jobs: Iterable[Callable[[], Awaitable[T]]], stage: str, progress: Progress) -> list[T]:
    """Run *jobs* side by side, :data:`AT_ONCE` at a time; results in order.

    So many workers share the jobs: a task for each job would hold some 20 MB for ten thousand pages.
    """
    waiting = list(jobs)
    todo, results = iter(enumerate(waiting)), dict[int, T]()

    async def work() -> None:
        for at, job in todo:
            results[at] = await job()
            progress(stage, len(results), len(waiting))

    progress(stage, 0, len(waiting))
    async with asyncio.TaskGroup() as group:
        for _ in range(min(AT_ONCE, len(waiting))):
            group.create_task(work())
    return [results[at] for at in range(len(waiting))]
