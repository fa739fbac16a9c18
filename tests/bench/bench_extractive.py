"""Extractive bullets against textrankr, lexrankr and lead-3 on one 2,000-character article; and the parts in microseconds.

The peers run on the same text with the same analyser (Kiwi nouns), as their authors mean them to; one that is not
installed is shown as '-'.  lexrankr names a package that no longer exists, so it wants
``pip install --no-deps lexrankr`` and ``pip install gensim scikit-learn networkx``.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

from summarizer import Document
from summarizer.extractive import summarize
from summarizer.morphology import _kiwi, analyse
from summarizer.names import _mentions
from summarizer.select import select
from summarizer.shorten import shorten
from summarizer.text import split_sentences

ARTICLES = Path(__file__).parents[1] / "data" / "summaries"
LENGTH = 2_000


def article() -> Document:
    """The articles of the test pairs, one after the other, up to 2,000 characters: 30 sentences or so."""
    paths = sorted(path for path in ARTICLES.glob("*.txt") if not path.stem.endswith(".expected"))
    bodies = [path.read_text(encoding="utf-8").split("\n\n", 1)[1] for path in paths]
    text = "".join(bodies)[:LENGTH]
    return Document(title="삼성·SK, AI 반도체 협력", text=text, language="ko", published=date(2025, 11, 1))


def fresh(document: Document) -> object:
    """One article as if it were the first: nothing remembered from the round before."""
    analyse.cache_clear()
    _mentions.cache_clear()
    return summarize(document)


def seconds(work: Callable[[], object], times: int) -> float:
    work()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return median(taken)


def nouns(text: str) -> list[str]:
    return [token.form for token in _kiwi().tokenize(text) if token.tag.startswith("NN")]


def textrankr(text: str) -> Callable[[], object] | None:
    try:
        from textrankr import TextRank
    except ImportError:
        return None
    return lambda: TextRank(nouns).summarize(text, 3)


def lexrankr(text: str) -> Callable[[], object] | None:
    try:
        from lexrankr import LexRank
    except ImportError:
        return None

    def work() -> object:
        rank = LexRank(nouns)
        rank.summarize(text)
        # a whole number that is not above the number of sentences raises in lexrankr 1.0: ask for a share
        return rank.probe(0.09)

    return work


def row(name: str, taken: float | None, base: float) -> str:
    if taken is None:
        return f"{name:<34}{'-':>12}{'-':>12}"
    return f"{name:<34}{taken * 1e3:>12.3f}{taken / base:>12.1f}"


def main() -> None:
    document = article()
    text = document.text
    sentences = split_sentences(text, "ko")
    analyse(text[:50])
    sys.stdout.write(f"{len(text)} characters, {len(sentences)} sentences\n\n{'':<34}{'ms':>12}{'x ours':>12}\n")
    ours = seconds(lambda: fresh(document), 15)
    choice = seconds(lambda: select(document.title, split_sentences(text, "ko"), 3), 50)
    peers = {"textrankr": textrankr(text), "lexrankr": lexrankr(text)}
    rows = [
        row("summarize: three checked bullets", ours, ours),
        row("split + select: three sentences", choice, ours),
        *(row(name, None if work is None else seconds(work, 5), ours) for name, work in peers.items()),
        row("lead-3", seconds(lambda: split_sentences(text, "ko")[:3], 50), ours),
        row("split_sentences", seconds(lambda: split_sentences(text, "ko"), 50), ours),
        row("Kiwi split_into_sents", seconds(lambda: _kiwi().split_into_sents(text), 10), ours),
        row("select", seconds(lambda: select(document.title, sentences, 3), 50), ours),
        row("shorten one sentence", seconds(lambda: (analyse.cache_clear(), shorten(sentences[0])), 20), ours),
    ]
    sys.stdout.write("\n".join(rows) + "\n")


if __name__ == "__main__":
    main()
