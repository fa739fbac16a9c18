"""False bullets that the check catches, by kind and language; and correct ones that it refuses.

    .venv/bin/python tests/bench/bench_corruption.py [--misses] [--false] [--kind KIND] [--seed N]

The pairs (tests/data/corruption) and the generator (corruptions.py) know nothing of the rules of the check.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Sequence

from corruptions import KINDS, Corruption, corrupt
from measure import heading
from pairs import LANGUAGES, Pair, load_pairs

from summarizer import Bullet
from summarizer.check import Refusal, Source, check_bullet


def refusals(pair: Pair, text: str) -> list[Refusal]:
    """What the check says of *text* as a bullet on the pair's evidence."""
    source = Source(
        sentences=pair.article.sentences,
        published=pair.published,
        language=pair.language,
        glossary=dict(pair.glossary),
    )
    return check_bullet(Bullet(text=text, evidence=pair.evidence), source)


def share(part: int, whole: int) -> str:
    return f"{part / whole:7.1%}" if whole else f"{'-':>7}"


def table(made: Sequence[Corruption], missed: Sequence[Corruption]) -> Iterable[str]:
    """Caught by kind and language."""
    all_of = Counter((one.kind, one.pair.language) for one in made)
    not_caught = Counter((one.kind, one.pair.language) for one in missed)
    yield f"{'caught':<14}" + "".join(f"{language:>9}" for language in LANGUAGES) + f"{'all':>9}{'of':>7}"
    for kind in (*KINDS, ""):
        cells = []
        for languages in (*((language,) for language in LANGUAGES), LANGUAGES):
            keys = [(k, language) for k in KINDS if kind in ("", k) for language in languages]
            whole, lost = sum(all_of[key] for key in keys), sum(not_caught[key] for key in keys)
            cells.append((whole - lost, whole))
        yield f"{kind or 'in all':<14}" + "".join(f"  {share(*cell)}" for cell in cells) + f"{cells[-1][1]:>7}"


def false_table(pairs: Sequence[Pair], refused: Sequence[tuple[Pair, list[Refusal]]]) -> str:
    """Correct bullets that were refused, by language."""
    cells = []
    for languages in (*((language,) for language in LANGUAGES), LANGUAGES):
        whole = sum(pair.language in languages for pair in pairs)
        cells.append(share(sum(pair.language in languages for pair, _ in refused), whole))
    return f"{'false refusals':<14}" + "".join(f"  {cell}" for cell in cells) + f"{len(pairs):>7}"


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--misses", action="store_true", help="list the false bullets that were let through")
    parser.add_argument("--false", action="store_true", help="list the correct bullets that were refused, and why")
    parser.add_argument("--kind", choices=KINDS, help="only this kind of mistake")
    parser.add_argument("--seed", type=int, default=7, help="another draw of mistakes; default: 7")
    parser.add_argument("--pairs", type=int, default=0, metavar="N", help="only the first N pairs; default: all")
    return parser.parse_args()


def main() -> None:
    args = arguments()
    pairs = load_pairs()[: args.pairs or None]
    made = [one for one in corrupt(pairs, args.seed) if args.kind in (None, one.kind)]
    missed = [one for one in made if not refusals(one.pair, one.text)]
    refused = [(pair, reasons) for pair in pairs if (reasons := refusals(pair, pair.text))]
    say = sys.stdout.write
    say(heading(f"{len(made):,} false bullets from {len(pairs)} correct ones") + "\n\n")
    say("\n".join(table(made, missed)) + "\n\n" + false_table(pairs, refused) + "\n")
    if args.misses:
        for one in missed:
            say(
                f"\n[{one.kind}] {one.pair.article.id}\n  true:  {one.pair.text}\n  false: {one.text}\n  from:  {one.pair.rests_on}\n"
            )
    if args.false:
        for pair, reasons in refused:
            why = "; ".join(f"{reason.reason}: {reason.text}" for reason in reasons)
            say(f"\n{pair.article.id}\n  true: {pair.text}\n  from: {pair.rests_on}\n  why:  {why}\n")


if __name__ == "__main__":
    main()
