"""Ordinary forms of business news in four languages, each line through all rules: ``data/newsroom/*.txt``."""

from datetime import date
from pathlib import Path

import pytest
from signed_rows import signed_rows

from summarizer import Bullet
from summarizer.check import Source, check_bullet, tidy

FOLDER = Path(__file__).parent / "data" / "newsroom"
PUBLISHED = date(2026, 7, 20)


SIGNED = tuple(signed_rows(FOLDER.glob("*.txt")))
RIGHT = [row[1:] for row in SIGNED if row[0] == "+"]
WRONG = [row[1:] for row in SIGNED if row[0] == "-"]


def reasons(language: str, sentences: tuple[str, ...], line: str) -> list[str]:
    source = Source(sentences=sentences, published=PUBLISHED, language=language)
    return [refusal.text for refusal in check_bullet(Bullet(text=tidy(line), evidence=sentences), source)]


@pytest.mark.parametrize(("language", "sentences", "line"), RIGHT, ids=[row[2] for row in RIGHT])
def test_what_a_desk_may_write_passes(language, sentences, line):
    assert reasons(language, sentences, line) == []


@pytest.mark.parametrize(("language", "sentences", "line"), WRONG, ids=[row[2] for row in WRONG])
def test_what_is_not_so_is_refused(language, sentences, line):
    assert reasons(language, sentences, line)
