"""Lines that a careful translator might write, and the same lines gone wrong, held against sources in four languages.

``data/check/*.yaml``: a file a language; ``good`` is 'sentences | line', ``bad`` 'rule | sentences | line', ``gaps`` what is
wrong and known to pass as yet.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from summarizer import Bullet
from summarizer.check import CHECKS, Source, check_bullet

FILES = sorted((Path(__file__).parent / "data" / "check").glob("*.yaml"))
ARTICLES = [(path.stem[:2], article) for path in FILES for article in yaml.safe_load(path.read_text("utf-8"))]
SOURCES = [
    Source(
        sentences=tuple(article["sentences"]),
        published=article["published"],
        language=language,
        glossary=article["glossary"],
    )
    for language, article in ARTICLES
]
GOOD = [(at, *line.split(" | ", 1)) for at, (_, article) in enumerate(ARTICLES) for line in article["good"]]
GAPS = [(at, *line.split(" | ", 2)) for at, (_, article) in enumerate(ARTICLES) for line in article.get("gaps", ())]
BAD = [(at, *line.split(" | ", 2)) for at, (_, article) in enumerate(ARTICLES) for line in article.get("bad", ())]


def bullet(source: Source, sentence: str, text: str) -> Bullet:
    return Bullet(text=text, evidence=tuple(source.sentences[int(number)] for number in sentence.split()))


@pytest.mark.parametrize(("at", "sentence", "text"), GOOD, ids=[f"{ARTICLES[g[0]][0]}-{g[2][:24]}" for g in GOOD])
def test_a_line_that_says_what_the_sentence_says_passes(at: int, sentence: str, text: str):
    assert check_bullet(bullet(SOURCES[at], sentence, text), SOURCES[at]) == []


@pytest.mark.parametrize(
    ("at", "rule", "sentence", "text"), BAD, ids=[f"{ARTICLES[b[0]][0]}-{b[1]}-{b[3][:24]}" for b in BAD]
)
def test_a_line_gone_wrong_is_refused(at: int, rule: str, sentence: str, text: str):
    refusals = check_bullet(bullet(SOURCES[at], sentence, text), SOURCES[at])
    assert rule in CHECKS
    assert refusals
    assert all(refusal.text.endswith(("요", "다")) or "에 없습니다:" in refusal.text for refusal in refusals)


@pytest.mark.xfail(strict=True, reason="a known gap: no rule sees it without refusing right lines as well")
@pytest.mark.parametrize(
    ("at", "rule", "sentence", "text"), GAPS, ids=[f"{ARTICLES[g[0]][0]}-{g[3][:24]}" for g in GAPS]
)
def test_a_line_that_ought_to_be_refused(at: int, rule: str, sentence: str, text: str):
    assert rule in {refusal.reason for refusal in check_bullet(bullet(SOURCES[at], sentence, text), SOURCES[at])}


def test_nearly_every_fault_is_called_by_its_name():
    named = sum(
        rule in {refusal.reason for refusal in check_bullet(bullet(SOURCES[at], sentence, text), SOURCES[at])}
        for at, rule, sentence, text in BAD
    )
    assert named >= 0.97 * len(BAD)


def test_judging_is_the_same_however_often_it_is_done():
    fresh = Source(
        sentences=SOURCES[0].sentences,
        published=date(2025, 11, 14),
        language=ARTICLES[0][0],
        glossary=SOURCES[0].glossary,
    )
    lines: list[Any] = [bullet(fresh, "0", text) for _, _, text in GOOD[:6]]
    assert [check_bullet(line, fresh) for line in lines] == [check_bullet(line, fresh) for line in lines]
