"""Milliseconds of the processor to judge one line by the contract, beside one pass of the analyser over the same line.

The lines are those of ``tests/data/check``: good and bad, four languages.  'first line': nothing known of the article
(its sentences are put into Korean forms for it); 'next lines': the article known, the line new and most often the first
on its sentence; 'again': a line that was judged before.  All three in a process that has judged before; 'a new process'
is the same lines in one that has not: the patterns of the tables are compiled when a line first needs them (2 to 3
seconds in all, spread over some hundred lines).  Below: the next lines rule by rule.  The floor is the analyser alone:
no check that asks for the morphemes can cost less.  Aim: under 5 ms a line.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import yaml
from forgetting import forget
from measure import heading, quantile, sizes, table

from summarizer import Bullet
from summarizer.check import RULES, Source, check_bullet
from summarizer.korean.morphology import _kiwi

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
            found.append((source, [Bullet(text=text, evidence=_evidence(source, at)) for at, text in lines]))
    return found


def _lines(given: Sequence[tuple[Source, list[Bullet]]]) -> list[tuple[Source, Bullet]]:
    return [(source, bullet) for source, bullets in given for bullet in bullets]


def _evidence(source: Source, numbers: str) -> tuple[str, ...]:
    """'4 5': the sentences that a line rests on."""
    return tuple(source.sentences[int(number)] for number in numbers.split())


def timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1e3


def by_rule(source: Source, bullet: Bullet) -> list[float]:
    """The cost of each rule, in their order; what one has found is there for those after it."""
    return [timed(lambda rule=rule: rule(bullet, source)) for _, rule in RULES]  # type: ignore[misc]


def figures_of(times: Sequence[float], base: float) -> tuple[str, ...]:
    return (
        f"{sum(times) / len(times):.2f}",
        *(f"{quantile(times, share):.2f}" for share in (0.5, 0.9, 0.99)),
        f"{max(times):.1f}",
        f"{quantile(times, 0.5) / base:.1f}x",
    )


def main() -> None:
    sizes(__doc__, rounds=1)
    given = articles()
    check_bullet(given[0][1][0], replace(given[0][0], sentences=("첫 문장",)))  # loads the analyser and the tables
    new = [timed(lambda at=at: check_bullet(at[1], at[0])) for at in _lines(given)]  # type: ignore[misc]
    first, following = list[list[float]](), list[list[float]]()
    again, alone = list[float](), list[float]()
    for source, bullets in given:
        forget()
        first.append(by_rule(source, bullets[0]))
        following += [by_rule(source, bullet) for bullet in bullets[1:]]
        again += [timed(lambda bullet=bullet: check_bullet(bullet, source)) for bullet in bullets]  # type: ignore[misc]  # noqa: B023 - called at once
        alone += [timed(lambda text=bullet.text: _kiwi().tokenize(text)) for bullet in bullets]  # type: ignore[misc]
    base = quantile(alone, 0.5)
    following_whole = list(map(sum, following))
    rows = [
        (name, *figures_of(times, base))
        for name, times in (
            ("first line of an article", list(map(sum, first))),
            ("next lines", following_whole),
            ("again", again),
            ("a new process", new),
            ("the analyser alone (floor)", alone),
        )
    ]
    columns = [(name, list(times)) for (name, _), times in zip(RULES, zip(*following, strict=True), strict=True)]
    columns.sort(key=lambda column: -sum(column[1]))
    names = ("CPU ms a line", "mean", "p50", "p90", "p99", "max", "x floor")
    sys.stdout.write(heading(f"check_bullet: {len(new)} lines, {len(given)} articles", "kiwipiepy") + "\n\n")
    sys.stdout.write(table(names, rows) + "\n\n")
    sys.stdout.write(
        table(("next lines by rule", *names[1:]), [(name, *figures_of(times, base)) for name, times in columns]) + "\n"
    )
    sys.stdout.write(f"next lines, p50 / aim = {quantile(following_whole, 0.5):.2f} ms / 5 ms\n")


if __name__ == "__main__":
    main()
