"""Extractive bullets against textrankr, lexrankr and lead-3 on one 2,000-character article; and the parts.

textrankr 1.1 and lexrankr 1.0 bring no analyser: their pages show Okt of KoNLPy (a JVM), so each runs with Okt, with our
Kiwi, and with a bare split at spaces, the cheapest that can be had.  Ours reads the article anew every time, analyser
included, and writes and checks its bullets; the peers copy three sentences.  What is not installed is shown as '-':
``pip install textrankr konlpy gensim scikit-learn networkx`` and ``pip install --no-deps lexrankr`` (it names a package
that no longer exists).  The rounds take turns, so that what else the machine does falls on all alike.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

from measure import heading, interleaved, sizes

from summarizer import Document
from summarizer.extractive import summarize
from summarizer.morphology import _kiwi, analyse
from summarizer.names import _mentions
from summarizer.select import select
from summarizer.shorten import shorten
from summarizer.text import split_sentences

ARTICLES = Path(__file__).parents[1] / "data" / "summaries"
LENGTH = 2_000
OURS = "summarize: three checked bullets"

Work = Callable[[], object]
Tokenizer = Callable[[str], list[str]]


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


def kiwi_nouns(text: str) -> list[str]:
    return [token.form for token in _kiwi().tokenize(text) if token.tag.startswith("NN")]


def okt_phrases() -> Tokenizer | None:
    """The analyser that both peers show on their pages; ``None`` without KoNLPy or Java."""
    try:
        from konlpy.tag import Okt

        okt = Okt()
    except Exception:  # noqa: BLE001 - JPype raises what it likes where Java is absent
        return None
    okt.phrases("기사 한 줄")
    return okt.phrases


def textrankr(text: str, tokens: Tokenizer) -> Work | None:
    try:
        from textrankr import TextRank
    except ImportError:
        return None
    return lambda: TextRank(tokens).summarize(text, 3)


def lexrankr(text: str, tokens: Tokenizer) -> Work | None:
    try:
        from lexrankr import LexRank
    except ImportError:
        return None

    def work() -> object:
        rank = LexRank(tokens)
        rank.summarize(text)
        # a whole number that is not above the number of sentences raises in lexrankr 1.0: ask for a share
        return rank.probe(0.09)

    return work


def peers(text: str) -> dict[str, Work | None]:
    """Both peers with each analyser."""
    analysers: dict[str, Tokenizer | None] = {"Okt": okt_phrases(), "Kiwi nouns": kiwi_nouns, "spaces": str.split}
    makers = {"textrankr": textrankr, "lexrankr": lexrankr}
    return {
        f"{peer}, {name}": None if tokens is None else make(text, tokens)
        for peer, make in makers.items()
        for name, tokens in analysers.items()
    }


def parts(document: Document) -> dict[str, Work]:
    text = document.text
    sentences = split_sentences(text, "ko")
    return {
        "split + select: three sentences": lambda: select(document.title, split_sentences(text, "ko"), 3),
        "lead-3": lambda: split_sentences(text, "ko")[:3],
        "split_sentences": lambda: split_sentences(text, "ko"),
        "Kiwi split_into_sents": lambda: _kiwi().split_into_sents(text),
        "select": lambda: select(document.title, sentences, 3),
        "shorten one sentence": lambda: (analyse.cache_clear(), shorten(sentences[0])),
    }


def main() -> None:
    rounds = sizes(__doc__, rounds=9).rounds
    document = article()
    analyse(document.text[:50])
    found = peers(document.text)
    works = {OURS: lambda: fresh(document)} | {name: work for name, work in found.items() if work} | parts(document)
    for work in works.values():
        work()
    taken = {name: median(times) for name, times in interleaved(works, rounds).items()}
    say = sys.stdout.write
    say(heading(f"{len(document.text)} characters", "kiwipiepy", "textrankr", "lexrankr", "konlpy") + "\n\n")
    say(f"{'':<34}{'ms':>12}{'x ours':>12}\n")
    for name in (OURS, *found, *parts(document)):
        cells = (
            f"{taken[name] * 1e3:>12.3f}{taken[name] / taken[OURS]:>12.2f}" if name in taken else f"{'-':>12}{'-':>12}"
        )
        say(f"{name:<34}{cells}\n")


if __name__ == "__main__":
    main()
