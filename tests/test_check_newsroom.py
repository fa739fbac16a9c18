"""Ordinary forms of business news in four languages, each line through all rules: ``data/newsroom/*.txt``."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet, tidy

FOLDER = Path(__file__).parent / "data" / "newsroom"
PUBLISHED = date(2026, 7, 20)


def _rows() -> Iterator[tuple[str, str, tuple[str, ...], str]]:
    """Sign, language, sentences and line of each row."""
    language, sentences = "", ()
    for row in (row for path in sorted(FOLDER.glob("*.txt")) for row in path.read_text("utf-8").splitlines()):
        if row[:2] in ("+ ", "- "):
            yield row[0], language, sentences, row[2:]
        elif not row.startswith("#"):
            language, told = row.split(" | ", 1)
            sentences = tuple(told.split(" // "))


RIGHT = [row[1:] for row in _rows() if row[0] == "+"]
WRONG = [row[1:] for row in _rows() if row[0] == "-"]


def reasons(language: str, sentences: tuple[str, ...], line: str) -> list[str]:
    source = Source(sentences=sentences, published=PUBLISHED, language=language)
    return [refusal.text for refusal in check_bullet(Bullet(text=tidy(line), evidence=sentences), source)]


@pytest.mark.parametrize(("language", "sentences", "line"), RIGHT, ids=[row[2] for row in RIGHT])
def test_what_a_desk_may_write_passes(language, sentences, line):
    assert reasons(language, sentences, line) == []


@pytest.mark.parametrize(("language", "sentences", "line"), WRONG, ids=[row[2] for row in WRONG])
def test_what_is_not_so_is_refused(language, sentences, line):
    assert reasons(language, sentences, line)
