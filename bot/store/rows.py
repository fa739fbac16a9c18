"""What the store gives back beside the values of ``bot.model``, and rows to values and back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal, TypeVar

import sqlalchemy as sa

from ..errors import StoreError
from ..model import Article, Item, Mention, Receipt, StoryDoc
from .codec import from_json

T = TypeVar("T")

ItemState = Literal["pending", "done", "dropped"]
#: '' on, or what switched a source off
Off = Literal["", "gone", "unreadable", "person"]

Row = sa.Row[*tuple[Any, ...]]
#: a row to be written
Values = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceState:
    """How a source is doing; a source that was never read has none."""

    source_id: str
    etag: str | None = None
    last_modified: str | None = None
    last_ok_at: datetime | None = None
    #: of the latest failure, kept after a success so that ``sources`` can show it
    last_error_kind: str | None = None
    last_error: str | None = None
    last_error_at: datetime | None = None
    #: failures in a row: 0 after a success
    fail_count: int = 0
    #: None: at once
    next_try_at: datetime | None = None
    items_last_seen: int = 0
    #: answers in a row that could not be parsed
    parse_fails: int = 0
    off: Off = ""
    off_at: datetime | None = None
    #: the address that the server names for good in place of the one in sources.yaml
    moved_to: str | None = None

    @property
    def failing(self) -> bool:
        return self.fail_count > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one digest told of one story."""

    story_id: str
    edition_id: str
    local_date: date
    #: of the articles under its card, with their titles
    urls: tuple[str, ...]
    titles: tuple[str, ...]
    #: as given to ``save_digest``
    facts: tuple[str, ...]
    #: headline, bullets and their evidence, one a line; '' once retention has taken it
    text: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Why a URL was kept, merged, shown or dropped; ``detail`` is a Korean sentence."""

    url: str
    stage: str
    verdict: str
    reason: str
    detail: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One pass of collecting; ``finished`` and ``receipt`` are None while it runs, or if it was killed."""

    id: int
    started: datetime
    finished: datetime | None
    receipt: Receipt | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Purged:
    """What retention took."""

    texts: int
    summaries: int
    items: int
    decisions: int


# --- rows to values


def stored(kind: type[T], payload: Any) -> T:
    """Rebuild a value from a JSON column; ``StoreError`` where it is not what we write."""
    try:
        return from_json(kind, payload)
    except ValueError as error:
        raise StoreError(
            f"저장된 {kind.__name__} 값을 읽을 수 없습니다({error}). 다른 프로그램이 고쳤을 수 있으니 백업을 되돌리세요."
        ) from error


def source_state_of(row: Row) -> SourceState:
    return SourceState(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for a row as a mapping


def item_of(row: Row) -> Item:
    return Item(
        source_id=row.source_id,
        guid=row.guid,
        url=row.url,
        title=row.title,
        excerpt=row.excerpt,
        published=row.published,
        date_flag=row.date_flag,
    )


def article_of(row: Row) -> Article:
    """``text`` is '' once retention has taken it."""
    return Article(
        url=row.url,
        source_id=row.source_id,
        outlet=row.outlet,
        title=row.title,
        text=row.text or "",
        language=row.language,
        published=row.published,
        undated=row.undated,
        thin=row.thin,
        wire=row.wire,
        tier=row.tier,
        people=tuple(_mention_of(data) for data in row.people),
        organisations=tuple(row.organisations),
        text_hash=row.text_hash,
        subtitles=tuple(row.subtitles),
    )


def story_doc_of(row: Row) -> StoryDoc:
    """``text`` is as much of the body as was asked for; undated articles have no time."""
    return StoryDoc(
        key=row.url,
        title=row.title,
        text=row.text or "",
        language=row.language,
        published=None if row.undated else row.published,
        people=tuple(data[0] for data in row.people),
        organisations=tuple(row.organisations),
        outlet=row.outlet,
        wire=row.wire,
    )


def said_of(row: Row) -> Said:
    return Said(
        story_id=row.story_id,
        edition_id=row.edition_id,
        local_date=row.local_date,
        urls=tuple(row.urls),
        titles=tuple(row.titles),
        facts=tuple(row.facts),
        text=row.text,
        at=row.at,
    )


def decision_of(row: Row) -> Decision:
    return Decision(**row._mapping)  # noqa: SLF001 - as above


def round_of(row: Row) -> Round:
    receipt = None if row.receipt is None else stored(Receipt, row.receipt)
    return Round(id=row.id, started=row.started, finished=row.finished, receipt=receipt)


# --- values to rows


def item_values(item: Item, now: datetime) -> Values:
    return {
        "source_id": item.source_id,
        "guid": item.guid,
        "url": item.url,
        "title": item.title,
        "excerpt": item.excerpt,
        "published": item.published,
        "date_flag": item.date_flag,
        "first_seen": now,
    }


def article_values(article: Article, story_id: str | None, now: datetime) -> Values:
    return {
        "url": article.url,
        "source_id": article.source_id,
        "outlet": article.outlet,
        "title": article.title,
        "language": article.language,
        "published": article.published,
        "undated": article.undated,
        "thin": article.thin,
        "wire": article.wire,
        "tier": article.tier,
        "people": [[m.executive_id, m.title, m.first, m.count] for m in article.people],
        "organisations": list(article.organisations),
        "subtitles": list(article.subtitles),
        "text_hash": article.text_hash,
        "story_id": story_id,
        "fetched_at": now,
        "text": article.text,
    }


def mention_values(article: Article) -> list[Values]:
    subjects = dict.fromkeys((*article.people_ids, *article.organisations))
    return [{"subject_id": subject, "published": article.published, "url": article.url} for subject in subjects]


def _mention_of(data: tuple[str, str, int, int]) -> Mention:
    executive_id, title, first, count = data
    return Mention(executive_id=executive_id, title=title, first=first, count=count)
