"""Articles with the three sentences that a reader would take; for tests/test_select.py and ``bench extractive``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.sources.page import parse_page
from summarizer.text import split_sentences

DATA = Path(__file__).parent / "data"
DEMO = Path(__file__).parents[1] / "config" / "demo" / "pages"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One article; ``picked`` holds indices from 0."""

    name: str
    #: executives' news, or the kind of other news
    kind: str
    title: str
    sentences: tuple[str, ...]
    picked: frozenset[int]


def judged() -> list[Judged]:
    """Every article of tests/data/selection."""
    labels = yaml.safe_load((DATA / "selection" / "labels.yaml").read_text("utf-8"))
    places = {"summaries": _summaries(), "corruption": _corruption(), "demo": _demo(labels["demo"])}
    return [
        *(
            _judged(name, "executives", *places[place][name], picked)
            for place, names in labels.items()
            for name, picked in names.items()
        ),
        *_other_news(),
    ]


def _judged(name: str, kind: str, title: str, sentences: Sequence[str], picked: Sequence[int]) -> Judged:
    return Judged(
        name=name, kind=kind, title=title, sentences=tuple(sentences), picked=frozenset(n - 1 for n in picked)
    )


Told = dict[str, tuple[str, list[str]]]
"""Name -> (title, sentences)."""


def _summaries() -> Told:
    found: Told = {}
    for path in (DATA / "summaries").glob("*.txt"):
        head, _, body = path.read_text("utf-8").partition("\n\n")
        found[path.stem] = (head.partition("\n")[0].removeprefix("제목: "), split_sentences(body, "ko"))
    return found


def _corruption() -> Told:
    articles = yaml.safe_load((DATA / "corruption" / "ko.yaml").read_text("utf-8"))
    return {article["id"]: (article["title"], split_sentences(article["text"], "ko")) for article in articles}


def _demo(names: Sequence[str]) -> Told:
    found: Told = {}
    for name in names:
        page = parse_page((DEMO / f"{name}.html").read_bytes(), url="https://demo.example/1", timezone="Asia/Seoul")
        found[name] = (page.title, split_sentences(page.text, "ko"))
    return found


def _other_news() -> Iterator[Judged]:
    for article in yaml.safe_load((DATA / "selection" / "other-news.yaml").read_text("utf-8")):
        yield _judged(article["id"], article["kind"], article["title"], article["sentences"], article["picked"])
