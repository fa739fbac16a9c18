"""``collect``, ``digest``, ``brief`` and ``why``: the main job, by hand."""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import sys
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from .. import brief as question
from ..app import App, open_app, open_edges, run_round
from ..chat import text
from ..chat.preview import preview_html
from ..collect import assign_stories, decision_on, make_article
from ..desk.reasons import decision_lines, unseen_line
from ..documents import SavedDocument, find_documents, read_document
from ..errors import InputError, ParseError
from ..model import Digest, Edition, Item, Receipt, Source
from ..parsing import ParserPool
from ..pipeline import compose
from ..relevance import Verdict, keep
from ..sources.links import canonical_url
from ..store import Decision
from ..store.codec import to_json
from .start import KST, now, parse_day, progress_bars, say, settings_of, show_json

#: pause between two rounds of ``collect --watch``
WATCH_SECONDS = 20 * 60
#: saved documents may be as old as they like
ANY_AGE = timedelta(days=36_500)


def collect(args: argparse.Namespace) -> int:
    """One round, or one every twenty minutes."""
    return asyncio.run(_collect(args))


async def _collect(args: argparse.Namespace) -> int:
    async with open_app(settings_of(args)) as app, open_edges(app) as edges:
        while True:
            with progress_bars() as progress:
                receipt = await run_round(app, edges, now(), progress)
            _show_receipt(receipt, as_json=args.json)
            if not args.watch:
                return 0 if receipt.sources_checked > len(receipt.failures) else 1
            await asyncio.sleep(WATCH_SECONDS)


def _show_receipt(receipt: Receipt, *, as_json: bool) -> None:
    if as_json:
        show_json(to_json(receipt))
        return
    say(f"새 항목 {receipt.items_new}건 (모두 {receipt.items_seen}건) · {text.receipt_line(receipt)}")
    for failure in receipt.failures:
        say(f"  ✗ {failure.name}: {failure.reason}")


def digest(args: argparse.Namespace) -> int:
    """Compose an edition from the store, or from saved documents."""
    made = asyncio.run(_digest_of_documents(args) if args.source else _digest(args))
    if args.preview:
        Path(args.preview).parent.mkdir(parents=True, exist_ok=True)
        Path(args.preview).write_text(preview_html([made]), encoding="utf-8")
    if args.json:
        show_json(to_json(made))
    else:
        say(text.digest_text(made))
        for reply in text.thread_texts(made):
            say("\n".join("  │ " + line for line in reply.splitlines()))
            say()
    return 0


async def _digest(args: argparse.Namespace) -> Digest:
    async with open_app(settings_of(args)) as app:
        edition = _edition(app.catalogue.editions, args.edition)
        moment = now()
        day = parse_day(args.date) if args.date else moment.astimezone(ZoneInfo(edition.timezone)).date()
        return await compose(app.kitchen, edition, day, moment, keep=not args.dry_run)


def _edition(editions: Sequence[Edition], wanted: str | None) -> Edition:
    if wanted is None:
        return editions[0]
    found = next((e for e in editions if e.id == wanted), None)
    if found is None:
        names = ", ".join(e.id for e in editions)
        raise InputError(f"'{wanted}' 판이 없습니다. 있는 판: {names}")
    return found


async def _digest_of_documents(args: argparse.Namespace) -> Digest:
    documents = find_documents(args.source)
    settings = settings_of(args).model_copy(update={"database_url": "sqlite+aiosqlite:///:memory:"})
    moment = now()
    async with open_app(settings) as app, ParserPool() as parsers:
        reading = await app.store.start_round(moment)
        for document in documents:
            await _add_document(app, parsers, document, moment)
        await app.store.finish_round(reading, Receipt(sources_checked=len(documents)), moment)
        await assign_stories(app.store, moment, window=ANY_AGE)
        day = parse_day(args.date) if args.date else moment.astimezone(KST).date()
        edition = Edition(id="documents", title="AI 임원 브리핑", time="00:00", days=(), most_stories=20)
        return await compose(app.kitchen, edition, day, moment, keep=False)


async def _add_document(app: App, parsers: ParserPool, document: SavedDocument, moment: datetime) -> None:
    try:
        page = await read_document(parsers, document.body, document.url)
    except ParseError as error:
        return await _leave_out(app, document, Verdict(keep=False, reason=error.kind, detail=str(error)), moment)
    matches = app.matcher.match(f"{page.title}\n{page.text}", page.language)
    verdict = keep(page, matches)
    if not verdict.keep:
        if page.thin:
            detail = f"본문을 찾지 못했습니다({page.thin}). {verdict.detail}"
            verdict = Verdict(keep=False, reason=verdict.reason, detail=detail)
        return await _leave_out(app, document, verdict, moment)
    source = Source(id="documents", name=page.outlet or document.name, url="", language=page.language)
    item = Item(source_id=source.id, guid=hashlib.sha256(document.body).hexdigest(), url=document.url, title="")
    await app.store.add_article(make_article(source, item, document.url, page, matches, moment), None, moment)
    return None


async def _leave_out(app: App, document: SavedDocument, verdict: Verdict, moment: datetime) -> None:
    """Say it, and let the receipt count it."""
    sys.stderr.write(f"{document.name}: 싣지 않았습니다. {verdict.detail}\n")
    await app.store.record_decisions([decision_on(document.url, verdict, moment)])


def brief(args: argparse.Namespace) -> int:
    """The stories about one person or company; exit code 3 where there are none."""
    made = asyncio.run(_brief(args))
    if args.json:
        show_json(to_json(made))
    else:
        say(text.brief_text(made))
    return 3 if made.quiet else 0


async def _brief(args: argparse.Namespace) -> Digest:
    async with open_app(settings_of(args)) as app:
        asked = question.parse(" ".join(args.name))
        question.resolve(app.lookup, asked.name)  # a name that nobody has is said before anything is fetched
        if args.refresh:
            async with open_edges(app) as edges:
                with progress_bars() as progress:
                    await run_round(app, edges, now(), progress)
        return await question.answer(app.kitchen, app.lookup, asked, now())


def why(args: argparse.Namespace) -> int:
    """Every decision about one address, oldest first; exit code 3 where it was never seen."""
    url = canonical_url(args.url) or args.url
    decisions = asyncio.run(_decisions(args, url))
    if args.json:
        show_json([to_json(d) for d in decisions])
    else:
        for line in decision_lines(decisions, KST) or [unseen_line(url)]:
            say(line)
    return 0 if decisions else 3


async def _decisions(args: argparse.Namespace, url: str) -> Sequence[Decision]:
    async with open_app(settings_of(args)) as app:
        return await app.store.decisions_for(url)
