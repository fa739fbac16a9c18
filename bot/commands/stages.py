"""The inspection verbs: each stage alone, one JSON line out for each in."""

from __future__ import annotations

import argparse
import asyncio
import base64
from datetime import datetime
from pathlib import Path
from typing import Any

from ..errors import InputError, ParseError
from ..model import Matches, Page, Roster, StoryDoc
from ..people import Matcher
from .rows import Row, answer_rows, bytes_of, read_rows, text_of, write_row
from .start import settings_of


def extract(args: argparse.Namespace) -> int:
    """``{id, url, html | html_base64}`` -> ``{id, title, text, language, published, thin, outlet, wire}``."""
    settings_of(args)
    rows = read_rows(args.files, lambda path, body: {"id": path, "html_base64": base64.b64encode(body).decode()})
    return asyncio.run(_extract(rows))


async def _extract(rows: Any) -> int:
    from ..parsing import ParserPool

    async with ParserPool() as parsers:

        async def answer(row: Row) -> Row:
            body = bytes_of(row, "html_base64") if "html_base64" in row else text_of(row, "html").encode()
            page = await parsers.page(
                body,
                url=row.get("url") or "",
                content_type=row.get("content_type") or ("" if "html_base64" in row else "text/html; charset=utf-8"),
                language=row.get("language") or "",
            )
            return page_row(page)

        return await answer_rows(rows, answer)


def page_row(page: Page) -> Row:
    """A page as JSON; ``thin`` is false or the reason why the text is not the article."""
    return {
        "title": page.title,
        "text": page.text,
        "language": page.language,
        "published": page.published.isoformat() if page.published else None,
        "thin": page.thin or False,
        "outlet": page.outlet,
        "wire": page.wire,
        "subtitles": list(page.subtitles),
    }


def match(args: argparse.Namespace) -> int:
    """``{id, text, language}`` -> ``{id, people, organisations, spans, titles, rejected}``."""
    matcher = Matcher(_roster(args))

    async def answer(row: Row) -> Row:
        return matches_row(matcher.match(text_of(row, "text"), text_of(row, "language", "ko")))

    rows = read_rows(args.files, lambda path, body: {"id": path, "text": body.decode("utf-8", "replace")})
    return asyncio.run(answer_rows(rows, answer))


def _roster(args: argparse.Namespace) -> Roster:
    from ..settings import load_roster

    settings = settings_of(args)
    return load_roster(Path(args.roster) if args.roster else settings.config_dir / "executives.yaml")


def matches_row(matches: Matches) -> Row:
    """People and organisations in order of first mention; spans are code points, end exclusive."""
    return {
        "people": list(matches.people_ids),
        "organisations": list(matches.organisations),
        "spans": [{"start": s.start, "end": s.end, "id": s.id, "kind": s.kind} for s in matches.spans],
        "titles": {m.executive_id: m.title for m in matches.people if m.title},
        "rejected": [{"surface": r.surface, "id": r.executive_id, "reason": r.reason} for r in matches.rejected],
    }


def group(args: argparse.Namespace) -> int:
    """``{id, title, text, language, published}`` -> ``{id, story}``; needs all rows before it can answer one."""
    from .. import stories
    from ..settings import load_roster

    matcher = Matcher(load_roster(settings_of(args).config_dir / "executives.yaml"))
    rows = list(read_rows(args.files, lambda path, body: {"id": path, "text": body.decode("utf-8", "replace")}))
    docs: list[StoryDoc] = []
    answers = [_placed(row, docs, matcher) for row in rows]
    named = stories.group(docs)
    for answer in answers:
        write_row(answer if "error" in answer else {"id": answer["id"], "story": named[answer["at"]]})
    return 1 if len(docs) < len(rows) else 0


def _placed(row: Row, docs: list[StoryDoc], matcher: Matcher) -> Row:
    """Add the row's document to *docs* and say where; or why it cannot be one."""
    if "error" in row:
        return row
    try:
        docs.append(_story_doc(len(docs), row, matcher))
    except InputError as error:
        return {"id": row.get("id"), "error": str(error)}
    return {"id": row.get("id"), "at": len(docs) - 1}


def _story_doc(number: int, row: Row, matcher: Matcher) -> StoryDoc:
    from summarizer.text import detect_language

    title, text = text_of(row, "title", ""), text_of(row, "text", "")
    language = text_of(row, "language", "") or detect_language(f"{title}\n{text}")
    found = matcher.match(f"{title}\n{text}", language)
    return StoryDoc(
        key=str(number),
        title=title,
        text=text,
        language=language,
        published=_moment(row.get("published")),
        people=found.people_ids,
        organisations=found.organisations,
    )


def _moment(raw: object) -> datetime | None:
    from ..sources.dates import parse_date

    return parse_date(str(raw), timezone="UTC") if raw else None


def select(args: argparse.Namespace) -> int:
    """``{id, title, sentences}`` -> ``{id, sentences: [indices in order]}``."""
    from summarizer.select import select as choose
    from summarizer.text import detect_language

    settings_of(args)
    if args.count < 1:
        raise InputError("--count에는 1 이상의 수를 적어 주세요. 예: --count 3")

    async def answer(row: Row) -> Row:
        sentences = row.get("sentences")
        if not isinstance(sentences, list) or not all(isinstance(sentence, str) for sentence in sentences):
            raise InputError("'sentences'에는 문자열의 목록이 있어야 합니다.")
        language = text_of(row, "language", "") or detect_language(" ".join(sentences))
        return {"sentences": choose(text_of(row, "title", ""), sentences, args.count, language)}

    return asyncio.run(answer_rows(read_rows(args.files, _sentences_of), answer))


def _sentences_of(path: str, body: bytes) -> Row:
    lines = [line for line in body.decode("utf-8", "replace").splitlines() if line.strip()]
    return {"id": path, "title": "", "sentences": lines}


def feed(args: argparse.Namespace) -> int:
    """``{id, base64, content_type, url}`` -> ``{id, feed, entries, error}``."""
    settings_of(args)
    rows = read_rows(args.files, lambda path, body: {"id": path, "base64": base64.b64encode(body).decode()})
    return asyncio.run(_feed(rows))


async def _feed(rows: Any) -> int:
    from ..parsing import ParserPool

    async with ParserPool() as parsers:

        async def answer(row: Row) -> Row:
            body = bytes_of(row, "base64")
            known = {"content_type": row.get("content_type") or "", "url": row.get("url") or ""}
            try:
                return await parsers.entries(body, **known)
            except ParseError as error:
                return {"feed": None, "entries": [], "error": str(error), "error_kind": error.kind, "warnings": []}

        return await answer_rows(rows, answer)
