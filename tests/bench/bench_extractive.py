"""Extractive bullets against textrankr, lexrankr and lead-3 on one 2,000-character article; the parts; the selection.

textrankr 1.1 and lexrankr 1.0 bring no analyser: their pages show Okt of KoNLPy (a JVM), so each runs with Okt, with our
Kiwi, and with a bare split at spaces, the cheapest that can be had.  Ours reads the article as if no word of it had ever
been seen, analyser included, and writes and checks its bullets; the peers copy three sentences.  What is not installed is
shown as '-': ``pip install textrankr konlpy gensim scikit-learn networkx`` and ``pip install --no-deps lexrankr`` (it
names a package that no longer exists).  The rounds take turns, so that what else the machine does falls on all alike.

The second table: of the three sentences that each takes, how many a reader took too (tests/data/selection; all take three,
so precision, recall and F1 are one figure).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from statistics import median

from forgetting import Work, forgetting
from measure import heading, interleaved, sizes, table

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # tests/selection.py

from selection import Judged, judged

from summarizer import Document, Summary
from summarizer.check import Source, check_against, instructs
from summarizer.extractive import summarize
from summarizer.korean.morphology import _kiwi, analyse
from summarizer.korean.shorten import shorten
from summarizer.select import rank, select
from summarizer.text import split_sentences

ARTICLES = Path(__file__).parents[1] / "data" / "summaries"
LENGTH = 2_000
OURS = "summarize: three checked bullets"
#: what the peers do: three sentences of the text, as they are
SELECT = "split + select: three sentences"

Tokenizer = Callable[[str], list[str]]


def article() -> Document:
    """The articles of the test pairs, one after the other, up to 2,000 characters: 30 sentences or so."""
    paths = sorted(path for path in ARTICLES.glob("*.txt") if not path.stem.endswith(".expected"))
    bodies = [path.read_text(encoding="utf-8").split("\n\n", 1)[1] for path in paths]
    text = "".join(bodies)[:LENGTH]
    return Document(title="삼성·SK, AI 반도체 협력", text=text, language="ko", published=date(2025, 11, 1))


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


def textrankr(text: str, tokens: Tokenizer) -> Callable[[], list[str]] | None:
    try:
        from textrankr import TextRank
    except ImportError:
        return None
    return lambda: TextRank(tokens).summarize(text, 3, verbose=False)


def lexrankr(text: str, tokens: Tokenizer) -> Callable[[], list[str]] | None:
    try:
        from lexrankr import LexRank
    except ImportError:
        return None

    def work() -> list[str]:
        rank = LexRank(tokens)
        rank.summarize(text, no_below=3 if len(text) > 1_000 else 1)
        # a whole number that is not above the number of sentences raises in lexrankr 1.0: ask for a share
        return rank.probe(min(0.99, 3.5 / rank.max_k))

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
    """What ours spends its time on, each part by itself; and the least that three bullets can cost."""
    text, title = document.text, document.title
    sentences = tuple(split_sentences(text, "ko"))
    summary = summarize(document)
    assert isinstance(summary, Summary)
    rested = [bullet.evidence[0] for bullet in summary.bullets]
    lines = [bullet.text for bullet in summary.bullets]
    return {
        "ours again: words and names seen before": lambda: (analyse.cache_clear(), summarize(document)),
        SELECT: forgetting(lambda: select(title, split_sentences(text, "ko"), 3)),
        "lead-3": lambda: split_sentences(text, "ko")[:3],
        "  split_sentences": lambda: split_sentences(text, "ko"),
        "  orders to a model left out": forgetting(lambda: [instructs(sentence) for sentence in sentences]),
        "  rank": forgetting(lambda: rank(title, sentences)),
        "  shorten: three sentences": forgetting(lambda: [shorten(sentence) for sentence in rested]),
        "  check: three bullets": forgetting(
            lambda: check_against(summary.bullets, Source(sentences=sentences, published=document.published))
        ),
        "  Kiwi alone: three sentences": lambda: [_kiwi().tokenize(sentence) for sentence in rested],
        "  Kiwi alone: three bullets": lambda: [_kiwi().tokenize(line) for line in lines],
        "Kiwi alone: the article": lambda: _kiwi().tokenize(text),
    }


Chooser = Callable[[Judged], Sequence[int]]


def by_bullets(one: Judged) -> list[int]:
    """The sentences that our three bullets rest on."""
    summary = summarize(Document(title=one.title, text="\n".join(one.sentences), language="ko"))
    if not isinstance(summary, Summary):
        return []
    return [at for bullet in summary.bullets for at in _found(one, bullet.evidence[:1])]


def by_peer(make: Callable[[str, Tokenizer], Callable[[], list[str]] | None]) -> Chooser:
    def choose(one: Judged) -> list[int]:
        work = make("\n".join(one.sentences), kiwi_nouns)
        return _found(one, work() if work else [])

    return choose


def _found(one: Judged, texts: Sequence[str]) -> list[int]:
    """Indices of the sentences that hold these texts (the peers cut full stops off)."""
    return [next((at for at, sentence in enumerate(one.sentences) if text in sentence), -1) for text in texts]


def selection(articles: Sequence[Judged]) -> str:
    """The share of a reader's three that each takes."""
    choosers: dict[str, Chooser] = {
        "select": lambda one: select(one.title, one.sentences, 3),
        "select, no title": lambda one: select("", one.sentences, 3),
        "summarize: what the bullets rest on": by_bullets,
        "lead-3": lambda one: range(3),
        "textrankr, Kiwi nouns": by_peer(textrankr),
        "lexrankr, Kiwi nouns": by_peer(lexrankr),
    }
    groups = {
        "executives": [one for one in articles if one.kind == "executives"],
        "other news": [one for one in articles if one.kind != "executives"],
        "all": list(articles),
    }
    rows = []
    for name, choose in choosers.items():
        taken = {one.name: len(one.picked & set(choose(one))) for one in articles}
        known = "rankr" not in name or any(taken.values())
        shares = (sum(taken[one.name] for one in group) / (3 * len(group) or 1) for group in groups.values())
        rows.append((name, *(f"{share:.3f}" if known else "-" for share in shares)))
    return table(("of a reader's three", *(f"{name} ({len(group)})" for name, group in groups.items())), rows)


def main() -> None:
    given = sizes(__doc__, rounds=9, articles=1_000)
    document = article()
    analyse(document.text[:50])
    found = peers(document.text)
    apart = parts(document)
    works = {OURS: forgetting(lambda: summarize(document))} | {n: w for n, w in found.items() if w} | apart
    for work in works.values():
        work()
    taken = {name: median(times) for name, times in interleaved(works, given.rounds).items()}
    say = sys.stdout.write
    say(heading(f"{len(document.text)} characters", "kiwipiepy", "textrankr", "lexrankr", "konlpy") + "\n\n")
    say(f"{'':<42}{'ms':>12}{'x bullets':>12}{'x select':>12}\n")
    for name in (OURS, *found, *apart):
        cells = (f"{'-':>12}",) * 3
        if name in taken:
            ratios = (taken[name] / taken[ours] for ours in (OURS, SELECT))
            cells = (f"{taken[name] * 1e3:>12.3f}", *(f"{ratio:>12.2f}" for ratio in ratios))
        say(f"{name:<42}{''.join(cells)}\n")
    say("\n" + selection(judged()[: given.articles]) + "\n")


if __name__ == "__main__":
    main()
