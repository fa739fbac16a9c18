"""Our own articles and the correct (bullet, evidence) pairs that rest on them, as the two benchmarks of the check use them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.glossary import make_document
from bot.people import Matcher
from bot.settings import load_roster
from summarizer import Document
from summarizer.text import split_sentences

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests" / "data"
LANGUAGES = ("ko", "en", "ja", "zh")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsArticle:
    """One article of ours, read as the product reads it."""

    id: str
    outlet: str
    document: Document
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A bullet that is true in every fact, and the sentences it rests on."""

    article: NewsArticle
    text: str
    evidence: tuple[str, ...]
    #: the same bullet with its two people in each other's parts, where that makes it false; written by hand
    exchanged: str = ""

    @property
    def language(self) -> str:
        return self.article.document.language

    @property
    def published(self) -> date:
        day = self.article.document.published
        if day is None:
            raise ValueError(f"{self.article.id}: no date")
        return day

    @property
    def glossary(self) -> Mapping[str, str]:
        return self.article.document.glossary

    @property
    def rests_on(self) -> str:
        return "\n".join(self.evidence)

    @property
    def names(self) -> frozenset[str]:
        """Korean names of the people and organisations that the evidence itself names."""
        return frozenset(korean for surface, korean in self.glossary.items() if surface in self.rests_on)


@cache
def matcher() -> Matcher:
    """The shipped roster."""
    return Matcher(load_roster(ROOT / "config" / "executives.yaml"))


@cache
def load_articles(language: str) -> tuple[NewsArticle, ...]:
    """The articles of one language, in the order of the file."""
    folder = "corruption" if language == "ko" else "foreign"
    return tuple(_article(row, language) for row in _rows(DATA / folder / f"{language}.yaml"))


@cache
def load_pairs() -> tuple[Pair, ...]:
    """Every correct pair: Korean, English, Japanese, Chinese."""
    found = []
    for language in LANGUAGES:
        articles = {article.id: article for article in load_articles(language)}
        found += [
            Pair(
                article=articles[row["article"]],
                text=row["text"],
                evidence=tuple(row["evidence"]),
                exchanged=row.get("exchanged", ""),
            )
            for row in _rows(DATA / "corruption" / f"pairs-{language}.yaml")
        ]
    return tuple(found)


def _rows(path: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return rows


def _article(row: Mapping[str, Any], language: str) -> NewsArticle:
    document = make_document(
        matcher(), title=row["title"], text=row["text"], language=language, published=row["published"]
    )
    sentences = tuple(split_sentences(row["text"], language))
    return NewsArticle(id=row["id"], outlet=row["outlet"], document=document, sentences=sentences)
