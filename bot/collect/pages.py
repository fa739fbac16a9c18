"""The second half of a round: the pages of new items become articles, or say why not."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from .. import novelty, relevance
from ..errors import FetchError, ParseError
from ..model import Article, Item, Matches, Page, Source
from ..relevance import Verdict
from ..sources.links import canonical_url
from ..store import Decision
from .edges import Edges, Progress, all_of

#: An item whose page fails for a passing reason is tried again for this long, then taken from its excerpt.
KEEP_TRYING = timedelta(hours=6)
#: Seconds between two looks at what feeds have brought while others are still under way.
PATIENCE = 1.0
#: Failures that another round may heal.
PASSING = ("timeout", "dns", "connect", "tls", "http-5xx", "http-429", "encoding", "killed", "crashed")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Job:
    """One item to settle; ``backlog``: it stood in the first answer that its source ever gave us."""

    source: Source
    item: Item
    backlog: bool


async def read_pages_beside(reading: asyncio.Task[Any], edges: Edges, now: datetime, progress: Progress) -> int:
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
    backlog = await edges.store.sources.backlog()
    claimed: set[str] = set()
    jobs = []
    for item in pending:
        if not item.url or item.url in known or item.url in claimed:
            await edges.store.settle(item, None, now)
        else:
            claimed.add(item.url)
            job = _Job(source=by_id[item.source_id], item=item, backlog=(item.source_id, item.guid) in backlog)
            jobs.append(partial(_read_page, edges, job, now))
    return sum(await all_of(jobs, "pages", progress)) if jobs else 0


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
        charset=source.charset,
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
