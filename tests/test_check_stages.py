"""How far a thing came, what is denied or stays as it is, and whose view it is: right lines pass, turned ones are refused."""

from datetime import date
from pathlib import Path

import pytest
from signed_rows import signed_rows

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.certainty.certainty import certainty
from summarizer.contract.denial.negation import negation

ROWS = Path(__file__).parent / "data" / "certainty"
PUBLISHED = date(2026, 7, 20)


SIGNED = tuple(signed_rows(ROWS / name for name in ("risen.txt", "stages.txt", "unborne.txt")))
RIGHT = [row[1:] for row in SIGNED if row[0] == "+"]
WRONG = [row[1:] for row in SIGNED if row[0] == "-"]


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
