"""Milliseconds of the processor to judge one line by the contract, beside one pass of the analyser over the same line.

The lines are those of ``tests/data/check``: good and bad, four languages.  'first line': nothing known of the article
(its sentences are put into Korean forms for it); 'next lines': the article known, the line new; 'again': a line that was
judged before.  Aim: under 5 ms a line.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import yaml
from measure import heading, quantile, sizes, table

from summarizer import Bullet
from summarizer.check import Source, check_bullet
from summarizer.morphology import _kiwi

FOLDER = Path(__file__).parents[1] / "data" / "check"


def articles() -> list[tuple[Source, list[Bullet]]]:
    """Every article with its good and bad lines."""
    found = []
    for path in sorted(FOLDER.glob("*.yaml")):
        for article in yaml.safe_load(path.read_text("utf-8")):
            source = Source(
                sentences=tuple(article["sentences"]),
                published=article["published"],
                language=path.stem[:2],
                glossary=article["glossary"],
            )
            lines = [line.split(" | ")[-2:] for line in (*article["good"], *article.get("bad", ()))]
            bullets = [Bullet(text=text, evidence=(source.sentences[int(at)],)) for at, text in lines]
            found.append((source, bullets))
    return found


def timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1e3


def judged(source: Source, bullets: Iterable[Bullet]) -> list[float]:
    return [timed(lambda bullet=bullet: check_bullet(bullet, source)) for bullet in bullets]  # type: ignore[misc]


def main() -> None:
    sizes(__doc__, rounds=1)
    given = articles()
    check_bullet(given[0][1][0], replace(given[0][0], sentences=("첫 문장",)))  # loads the analyser and the tables
    first, following, again = list[float](), list[float](), list[float]()
    for source, bullets in given:
        times = judged(source, bullets)
        first.append(times[0])
        following += times[1:]
        again += judged(source, bullets)
    tokenised = [timed(lambda text=b.text: _kiwi().tokenize(text)) for _, bullets in given for b in bullets]  # type: ignore[misc]
    base = quantile(tokenised, 0.5)
    rows = [
        (name, *(f"{quantile(times, share):.2f}" for share in (0.5, 0.9, 0.99)), f"{quantile(times, 0.5) / base:.1f}x")
        for name, times in (
            ("first line of an article", first),
            ("next lines", following),
            ("again", again),
            ("kiwi tokenise alone", tokenised),
        )
    ]
    lines = sum(len(bullets) for _, bullets in given)
    sys.stdout.write(heading(f"check_bullet: {lines} lines, {len(given)} articles", "kiwipiepy") + "\n\n")
    sys.stdout.write(table(("CPU ms a line", "p50", "p90", "p99", "x kiwi"), rows) + "\n")
    sys.stdout.write(f"next lines, p50 / aim = {quantile(following, 0.5):.2f} ms / 5 ms\n")


if __name__ == "__main__":
    main()
