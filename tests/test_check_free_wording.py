"""Right lines in words of their own, as a free translator writes them, and what is wrong among them.

How sure, denied or quoted a thing is: ``data/free/sure.txt``; who did it, as what: ``data/free/who.txt``.
"""

from datetime import date
from pathlib import Path

import pytest
from signed_rows import signed_rows

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


SIGNED = tuple(signed_rows(FOLDER.glob("*.txt")))
RIGHT = [row[1:] for row in SIGNED if row[0] == "+"]
WRONG = [row[1:] for row in SIGNED if row[0] == "-"]


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
