"""Right lines in words of their own, as a free translator writes them, and what is wrong among them.

How sure, denied or quoted a thing is: ``data/free/sure.txt``; who did it, as what: ``data/free/who.txt``.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.certainty.certainty import certainty
from summarizer.contract.deeds.roles import agent
from summarizer.contract.denial.negation import negation
from summarizer.contract.line.quoting import quotes
from summarizer.contract.posts.titles import titles

FOLDER = Path(__file__).parent / "data" / "free"
PUBLISHED = date(2026, 7, 20)
RULES = (quotes, certainty, negation, agent, titles)


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
    found = (rule(Bullet(text=line, evidence=sentences), source) for rule in RULES)
    return [reason for reason in found if reason is not None]


@pytest.mark.parametrize(("language", "sentences", "line"), RIGHT, ids=[row[2] for row in RIGHT])
def test_a_line_in_free_words_passes(language, sentences, line):
    assert reasons(language, sentences, line) == []


@pytest.mark.parametrize(("language", "sentences", "line"), WRONG, ids=[row[2] for row in WRONG])
def test_a_line_that_says_another_thing_is_refused(language, sentences, line):
    assert reasons(language, sentences, line)
