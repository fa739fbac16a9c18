"""``summarize``: three Korean bullets of one document, or of JSON Lines."""

from __future__ import annotations

import argparse
import asyncio
import io
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from summarizer import Declined, Document, Summary, Trace
from summarizer.telling import told

from ..app import make_fetcher
from ..backend import open_summarizer
from ..documents import find_documents, read_document
from ..errors import InputError
from ..glossary import make_document
from ..model import Page
from ..parsing import ParserPool
from ..people import Matcher
from ..settings import Settings, load_roster
from ..sources.dates import parse_date
from .rows import Row, answer_rows, parse_lines, read_rows, text_of
from .start import KST, parse_day, say, settings_of, show_json

JSON_LINES = (".jsonl", ".ndjson")


def summarize(args: argparse.Namespace) -> int:
    """``FILE``, ``URL`` or '-'; exit code 3 where the summarizer declined."""
    settings = _with_korean(settings_of(args), args.korean)
    names = args.document or ["-"]
    body = sys.stdin.buffer.read() if names == ["-"] else b""
    if all(name.endswith(JSON_LINES) for name in names) or _is_json_object(body):
        return asyncio.run(_answer_rows(settings, parse_lines(io.BytesIO(body)) if body else _rows_of(names)))
    if len(names) > 1:
        raise InputError("문서는 하나씩 요약합니다. 여러 개라면 JSON Lines(.jsonl)로 주세요.")
    page, result = asyncio.run(_one(settings, names[0], body, args))
    if args.json:
        show_json({"title": page.title, "language": page.language, "thin": page.thin or False, **result_row(result)})
    else:
        _show(page, result)
    return 0 if isinstance(result, Summary) else 3


def _with_korean(settings: Settings, korean: str | None) -> Settings:
    return settings.model_copy(update={"summarizer_korean": korean}) if korean else settings


def _is_json_object(body: bytes) -> bool:
    """Is the first line of standard input a row of JSON Lines?"""
    try:
        return isinstance(json.loads(body.lstrip().split(b"\n", 1)[0]), dict)
    except ValueError:
        return False


# -- one document --------------------------------------------------------------------------------------------------


async def _one(settings: Settings, name: str, body: bytes, args: argparse.Namespace) -> tuple[Page, Summary | Declined]:
    async with ParserPool(workers=1) as parsers:
        page = await _read(settings, parsers, name, body, args.title)
    published = parse_day(args.published) if args.published else _day_of(page)
    return page, await _summarize(settings, page, published, verbose=args.verbose)


def _day_of(page: Page) -> date | None:
    """The day of publication as a reader in Korea dates it."""
    return page.published.astimezone(KST).date() if page.published else None


async def _read(settings: Settings, parsers: ParserPool, name: str, body: bytes, title: str) -> Page:
    if name.startswith(("http://", "https://")):
        async with make_fetcher(settings) as fetcher:
            fetched = await fetcher.page(name)
        return await parsers.page(fetched.body, url=fetched.url, content_type=fetched.content_type, title_hint=title)
    if name != "-":
        body = find_documents([name])[0].body
    return await read_document(parsers, body, title=title)


async def _summarize(settings: Settings, page: Page, published: date | None, *, verbose: bool) -> Summary | Declined:
    matcher = Matcher(load_roster(settings.config_dir / "executives.yaml"))
    document = make_document(matcher, title=page.title, text=page.text, language=page.language, published=published)
    if page.thin:
        return Declined(kind="thin", reason=f"본문을 다 볼 수 없어 요약하지 않았습니다({page.thin}).")
    backend = open_summarizer(settings, _tell if verbose else None)
    try:
        return (await backend.summarize([document]))[0]
    finally:
        await backend.close()


def _tell(_document: Document, _result: Summary | Declined, trace: Trace) -> None:
    """For ``--verbose``: what the model wrote and what the check said, on standard error."""
    sys.stderr.write(told(trace) + "\n")


def _show(page: Page, result: Summary | Declined) -> None:
    if isinstance(result, Declined):
        say(page.title)
        say(f"요약하지 않았습니다: {result.reason}")
        return
    say(result.headline)
    for bullet in result.bullets:
        say(f"• {bullet.text}")
        for sentence in bullet.evidence:
            say(f"    근거: {sentence}")
    say(f"({result.backend} · {result.model}{''.join(f' · {label}' for label in result.labels)})")


# -- JSON Lines ----------------------------------------------------------------------------------------------------


def _rows_of(names: Sequence[str]) -> Iterator[Row]:
    return read_rows(names, lambda path, _: {"id": path, "error": "JSON Lines 파일이 아닙니다"})


async def _answer_rows(settings: Settings, rows: Iterator[Row]) -> int:
    """``{id, title, text, language, published}`` -> ``{id, headline, bullets, backend, ..., declined}``."""
    matcher = Matcher(load_roster(settings.config_dir / "executives.yaml"))
    backend = open_summarizer(settings)

    async def answer(row: Row) -> Row:
        moment = parse_date(str(row["published"])) if row.get("published") else None
        document = make_document(
            matcher,
            title=text_of(row, "title", ""),
            text=text_of(row, "text"),
            language=text_of(row, "language", ""),
            published=moment.astimezone(KST).date() if moment else None,
        )
        return result_row((await backend.summarize([document]))[0])

    try:
        return await answer_rows(rows, answer)
    finally:
        await backend.close()


def result_row(result: Summary | Declined) -> dict[str, Any]:
    """A summary as JSON; ``declined`` is null or the reason."""
    if isinstance(result, Declined):
        return {"headline": None, "bullets": [], "declined": {"kind": result.kind, "reason": result.reason}}
    return {
        "headline": result.headline,
        "bullets": [{"text": b.text, "evidence": list(b.evidence)} for b in result.bullets],
        "backend": result.backend,
        "model": result.model,
        "checks": list(result.checks),
        "labels": list(result.labels),
        "declined": None,
    }
