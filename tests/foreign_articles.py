"""The articles of tests/data/foreign as documents with the names of the real roster."""

from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.glossary import make_document
from bot.people import Matcher
from bot.settings import load_roster
from summarizer import Document

FOLDER = Path(__file__).parent / "data" / "foreign"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    id: str
    document: Document


def read_articles(config: Path, *languages: str) -> list[Article]:
    """Every article of the *languages* (default: all three), in turns, so that a run cut short has some of each."""
    matcher = Matcher(load_roster(config / "executives.yaml"))
    rows = {language: _rows(language) for language in languages or ("en", "ja", "zh")}
    longest = max(len(found) for found in rows.values())
    return [
        Article(id=row["id"], document=_document(matcher, row, language))
        for at in range(longest)
        for language, found in rows.items()
        for row in found[at : at + 1]
    ]


def _rows(language: str) -> list[dict]:
    return yaml.safe_load((FOLDER / f"{language}.yaml").read_text(encoding="utf-8"))


def _document(matcher: Matcher, row: dict, language: str) -> Document:
    return make_document(matcher, title=row["title"], text=row["text"], language=language, published=row["published"])
