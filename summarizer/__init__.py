"""Three Korean bullets from one article: a contract checked by code.

    select -> canonicalise -> compose -> check

Usable alone (``python -m summarizer < article.txt``); knows nothing of feeds, databases or chat.  This module is the
whole public surface and imports nothing heavy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

__all__ = ["Bullet", "Declined", "Document", "Summarizer", "Summary", "load"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What to summarise: one article."""

    title: str
    #: clean body, one paragraph a line
    text: str
    #: 'ko', 'en', 'ja', 'zh' or 'und'
    language: str
    #: date of publication in the outlet's zone; None: relative days stay as written
    published: date | None = None
    #: surface form or alias -> canonical Korean name, for the people and organisations found in the text
    glossary: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullet:
    """One Korean line (no full stop) and the source sentences it rests on, verbatim."""

    text: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """Exactly three checked bullets."""

    headline: str
    bullets: tuple[Bullet, Bullet, Bullet]
    #: 'extractive', 'transformers', 'endpoint'
    backend: str
    #: model id, or 'rules'
    model: str = "rules"
    #: names of the checks that all three bullets passed
    checks: tuple[str, ...] = ()
    #: what the reader must be told ('추출 요약', '기계 번역')
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined:
    """No bullets were made, and why, as one Korean sentence."""

    reason: str
    #: short stable word: 'foreign', 'thin', 'too-short', 'check'
    kind: str


class Summarizer(Protocol):
    """One backend.  ``id`` is part of the key under which summaries are stored."""

    @property
    def id(self) -> str: ...

    async def summarize(self, documents: Sequence[Document]) -> list[Summary | Declined]:
        """One result a document, in order; never raises for a bad document."""
        ...


def load(backend: str = "auto") -> Summarizer:
    """Return the summarizer for *backend* (``auto`` or ``extractive``); ``ValueError`` names the choices."""
    if backend not in ("auto", "extractive"):
        raise ValueError(f"unknown summarizer backend {backend!r}: choose 'auto' or 'extractive'")
    from .extractive import ExtractiveSummarizer

    return ExtractiveSummarizer()
