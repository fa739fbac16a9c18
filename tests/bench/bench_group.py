"""Grouping: seconds and memory at 1,000, 10,000 and 100,000 made-up articles, and quality beside the usual peers.

The articles of the speed table are made by tests/generated_news.py (Zipf vocabulary, topics, events of 1 to 40 articles, four
languages, bodies of about 800 characters), 500 a day; each size runs in a process of its own and is timed in CPU time.
The quality table is B-cubed on tests/data/stories/events.jsonl (127 short articles, 35 events, four languages, own words) and
on made-up sets.  Ours runs at its one default; each peer at the best of its cut-offs for that very set, which nobody has
in production.
"""

from __future__ import annotations

import math
import resource
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import measure

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from clusters import bcubed, best_of, doc, minhash, rows, tfidf_one_pass
from generated_news import Newsroom

from bot.stories import copies, group

PEER_CUTS = (0.05, 0.08, 0.1, 0.12, 0.15, 0.18, 0.2, 0.25, 0.3, 0.35)
HASH_CUTS = (0.02, 0.05, 0.1, 0.2, 0.4)


def timed(count: int) -> tuple[int, float, float, float, float]:
    """(articles, seconds of grouping, seconds of finding copies, megabytes grouping added at its peak, precision)."""
    docs, gold = Newsroom(7).articles(count, days=count / 500)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    ids = group(docs)
    grouped = time.process_time()
    added = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    copies(docs)
    copied = time.process_time()
    return count, grouped - start, copied - grouped, added, bcubed(gold, ids)[0]


def speed(counts: list[int]) -> list[tuple[int, float, float, float, float]]:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        return list(pool.map(timed, counts))


def exponent(found: list[tuple[int, float, float, float, float]]) -> float:
    """Slope of log seconds against log articles between the smallest and the largest size."""
    (least, fast, *_), (most, slow, *_) = found[0], found[-1]
    return math.log(slow / fast) / math.log(most / least) if most > least else math.nan


def sets():
    """(name, documents in time order, event of each) of the quality table."""
    written = sorted(rows(), key=lambda row: (row["published"], row["id"]))
    for name, kwargs in (
        ("articles, roster known", {}),
        ("articles", {"people": False}),
        ("articles, no times", {"people": False, "time": False}),
        ("headlines, no times", {"people": False, "text": False, "time": False}),
    ):
        yield f"4 languages, {name}", [doc(row, **kwargs) for row in written], [row["event"] for row in written]
    for language in ("ko", "en", "ja", "zh"):
        chosen = [row for row in written if row["language"] == language]
        for name, text in (("articles", True), ("headlines", False)):
            docs = [doc(row, people=False, text=text, time=False) for row in chosen]
            yield f"{language} {name}", docs, [row["event"] for row in chosen]
    for language in ("ko", "en"):
        for name, characters in (("headlines", 0), ("300 characters", 300), ("800 characters", 800)):
            docs, gold = Newsroom(5, (language,)).articles(400, days=10, characters=characters)
            yield f"made-up {language} {name}", [replace(d, people=()) for d in docs], gold


def quality():
    """One line a set: ours at its default, the peers at their best."""
    for name, docs, gold in sets():
        ours = bcubed(gold, group(docs))
        cut, tfidf = best_of(tfidf_one_pass, docs, gold, PEER_CUTS)
        _, hashed = best_of(minhash, docs, gold, HASH_CUTS)
        fixed = bcubed(gold, tfidf_one_pass(docs, 0.2))
        scores = (*ours, fixed[2], tfidf[2], hashed[2])
        yield (name, str(len(docs)), *(f"{score:.3f}" for score in scores), f"{cut:g}")


def main() -> None:
    options = measure.sizes(__doc__, small=1_000, middle=10_000, large=100_000)
    print(measure.heading("Grouping articles into stories"))
    counts = sorted({options.small, options.middle, options.large})
    found = speed(counts)
    header = ("articles", "seconds", "µs/article", "copies µs/article", "peak MB", "precision")
    lines = [
        (f"{n:,}", f"{s:.1f}", f"{s / n * 1e6:.0f}", f"{c / n * 1e6:.0f}", f"{mb:.0f}", f"{p:.3f}")
        for n, s, c, mb, p in found
    ]
    print(measure.table(header, lines))
    print(f"growth exponent {exponent(found):.2f} (aim: at most 1.15)\n")
    header = (
        "B-cubed",
        "docs",
        "P",
        "R",
        "F1",
        "TF-IDF at 0.2",
        "TF-IDF at its best",
        "MinHash at its best",
        "best cut",
    )
    print(measure.table(header, quality()))

    def draw(axes) -> None:
        axes.loglog([n for n, *_ in found], [s for _, s, *_ in found], marker="o", label="grouping")
        axes.loglog([n for n, *_ in found], [c for _, _, c, *_ in found], marker="s", label="copies")
        axes.loglog(counts, [found[0][1] * n / counts[0] for n in counts], linestyle=":", label="linear")
        axes.set(xlabel="articles", ylabel="CPU seconds", title="One pass of grouping")
        axes.legend()

    print(measure.plot(options.out / "bench_group.png", draw))


if __name__ == "__main__":
    main()
