"""How far a thing came, what stays as it is, and whose view it is: right lines pass, turned ones are refused."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.certainty.certainty import certainty
from summarizer.contract.denial.negation import negation

ROWS = Path(__file__).parent / "data" / "certainty" / "stages.txt"
PUBLISHED = date(2026, 7, 20)


def _rows() -> Iterator[tuple[str, str, tuple[str, ...], str]]:
    """Sign, language, sentences and line of each row."""
    language, sentences = "", ()
    for row in ROWS.read_text("utf-8").splitlines():
        if row[:2] in ("+ ", "- "):
            yield row[0], language, sentences, row[2:]
        elif not row.startswith("#"):
            language, told = row.split(" | ", 1)
            sentences = tuple(told.split(" // "))


RIGHT = [row[1:] for row in _rows() if row[0] == "+"]
WRONG = [row[1:] for row in _rows() if row[0] == "-"]


def refused(language: str, sentences: tuple[str, ...], line: str) -> str | None:
    source = Source(sentences=sentences, published=PUBLISHED, language=language)
    bullet = Bullet(text=line, evidence=sentences)
    return certainty(bullet, source) or negation(bullet, source)


@pytest.mark.parametrize(("language", "sentences", "line"), RIGHT, ids=[row[2] for row in RIGHT])
def test_a_line_that_keeps_the_stage_passes(language, sentences, line):
    assert refused(language, sentences, line) is None


@pytest.mark.parametrize(("language", "sentences", "line"), WRONG, ids=[row[2] for row in WRONG])
def test_a_line_that_goes_further_is_refused(language, sentences, line):
    assert refused(language, sentences, line) is not None
