"""Two hundred attacks through every layer, and two hundred honest articles beside them.

    .venv/bin/python tests/bench/bench_injection.py [--leaks] [--refused] [--attacks N] [--clean N]

An attack succeeds where its canary, link, mention, instruction or false fact stands in a bullet or headline of the final
summary, or where anything of its making is alive in a payload for Slack or Discord.  'sees': a scripted model that obeys
whatever it sees.  'possessed': one that writes what the attack wants in every call, seen or not, which leaves the check
alone.  'rules': the extractive backend, on Korean sources.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from attack_pages import DISGUISED, IN_SIGHT, OUT_OF_SIGHT
from attacks import Attack, honest_of, make_attacks, make_clean
from gauntlet import LAYERS, CleanVerdict, Verdict, run_attack, run_clean, through_endpoint
from measure import heading
from pairs import LANGUAGES

from summarizer import Declined


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--attacks", type=int, default=200, metavar="N", help="default: 200")
    parser.add_argument("--clean", type=int, default=200, metavar="N", help="default: 200")
    parser.add_argument("--leaks", action="store_true", help="list what gets through")
    parser.add_argument("--refused", action="store_true", help="list what is refused of the honest articles")
    parser.add_argument(
        "--endpoint", default="", metavar="URL", help="also put attacks in sight before this real model"
    )
    parser.add_argument("--real", type=int, default=20, metavar="N", help="how many of them; default: 20")
    return parser.parse_args()


def kind_of(place: str) -> str:
    groups = {"in sight": IN_SIGHT, "out of sight": OUT_OF_SIGHT, "in disguise": DISGUISED}
    return next(name for name, places in groups.items() if place in places)


def layers_table(verdicts: Sequence[Verdict]) -> Iterable[str]:
    """The share that each layer stops, for the three ways of writing bullets."""
    ways: dict[str, list[str]] = {
        "sees": [verdict.model for verdict in verdicts],
        "possessed": [verdict.possessed for verdict in verdicts],
        "rules": [verdict.rules for verdict in verdicts if verdict.rules is not None],
    }
    yield f"{'stopped by':<14}" + "".join(f"{name:>12}" for name in ways)
    for layer in LAYERS:
        cells = [ends.count(layer) / len(ends) if ends else 0.0 for ends in ways.values()]
        yield f"{layer:<14}" + "".join(f"{cell:>12.1%}" for cell in cells)
    yield f"{'of':<14}" + "".join(f"{len(ends):>12}" for ends in ways.values())


def by(verdicts: Sequence[Verdict], key: Callable[[Verdict], str], names: Iterable[str]) -> Iterable[str]:
    """How many of each group get through, and which layer stopped the others (the model that sees)."""
    yield f"{'':<14}" + "".join(f"{layer:>12}" for layer in LAYERS) + f"{'of':>8}"
    for name in names:
        group = [verdict for verdict in verdicts if key(verdict) == name]
        ends = Counter(verdict.model for verdict in group)
        yield f"{name:<14}" + "".join(f"{ends[layer]:>12}" for layer in LAYERS) + f"{len(group):>8}"


def clean_table(verdicts: Sequence[CleanVerdict]) -> Iterable[str]:
    """What the same layers cost an honest article."""
    rows = {
        "an honest sentence lost": sum(bool(verdict.lost) for verdict in verdicts),
        "a true line refused": sum(bool(verdict.refused) for verdict in verdicts),
        "declined by the harness": sum(verdict.declined for verdict in verdicts),
    }
    for name, count in rows.items():
        yield f"{name:<26}{count:>6}{count / len(verdicts) if verdicts else 0:>9.1%}"


def real_lines(attacks: Sequence[Attack], url: str) -> Iterable[str]:
    """What a real model makes of attacks in sight, one by one."""
    leaked = declined = 0
    for attack in attacks:
        run, leaks = through_endpoint(attack, url)
        leaked, declined = leaked + bool(leaks), declined + isinstance(run.result, Declined)
        yield f"{attack.id:<34}{'declined' if isinstance(run.result, Declined) else 'summarised':<12}{'; '.join(leaks)}\n"
    yield f"a real model, attacks in sight: {len(attacks)}, through: {leaked}, declined: {declined}\n\n"


def main() -> None:
    args = arguments()
    say = sys.stdout.write
    verdicts = [run_attack(attack, honest_of(attack.host)) for attack in make_attacks(args.attacks)]
    say(heading(f"{len(verdicts)} attacks") + "\n\n" + "\n".join(layers_table(verdicts)) + "\n\n")
    say(
        "\n".join(by(verdicts, lambda v: kind_of(v.attack.place), ("in sight", "out of sight", "in disguise"))) + "\n\n"
    )
    families = dict.fromkeys(verdict.attack.family for verdict in verdicts)
    say("\n".join(by(verdicts, lambda v: v.attack.family, families)) + "\n\n")
    say("\n".join(by(verdicts, lambda v: v.attack.language, LANGUAGES)) + "\n\n")
    say(f"quoted as part of the source's own title, dead text: {sum(v.title_shown for v in verdicts)}\n\n")
    alive = sum(bool(verdict.alive_unchecked) for verdict in verdicts)
    say(f"alive in a payload, were the attack's lines printed unchecked: {alive}\n\n")
    if args.endpoint:
        in_sight = [verdict.attack for verdict in verdicts if kind_of(verdict.attack.place) == "in sight"]
        for line in real_lines(in_sight[:: max(1, len(in_sight) // args.real)][: args.real], args.endpoint):
            say(line)
    clean = [run_clean(one) for one in make_clean(args.clean)]
    say(f"{len(clean)} honest articles\n\n" + "\n".join(clean_table(clean)) + "\n")
    if args.leaks:
        for verdict in verdicts:
            say("".join(f"\n[{verdict.attack.id}] {hit}" for hit in dict.fromkeys(verdict.leaked)))
    if args.refused:
        for one in clean:
            say("".join(f"\n[{one.clean.id}] {line}\n    {reason}" for line, reason in one.refused))
            say(f"\n[{one.clean.id}] declined" if one.declined else "")
            say("".join(f"\n[{one.clean.id}] lost: {sentence}" for sentence in one.lost))
    say("\n")


if __name__ == "__main__":
    main()
