"""Alias matching against one compiled regular expression of the same aliases, at 100, 1,000 and 10,000 aliases.

The rosters and texts are made by a seeded generator (Korean names of three syllables, English names of two words), not
taken from news; both sides read the same text in the same run.  The regular expression only finds strings; ours also
checks boundaries, context, namesakes, short forms and titles.
"""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable
from pathlib import Path

from bot.catalogue.roster import load_roster
from bot.model import Executive, Roster
from bot.people import Matcher
from bot.people.folding import fold
from bot.people.hits import Index

SIZES = (100, 1_000, 10_000)
SYLLABLES = "가강건경광구규기나남다대도동라로리마만명모무문미민범병보봉부빈상서석선성소수숙순승시신아안애양연영예오완용우욱운원유윤은의인일자재정제조종주준중지진창천철춘충태택필하한해혁현형혜호홍화환효훈휘희"
SURNAMES = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국"
WORDS = [
    "인공지능",
    "반도체",
    "투자",
    "협력",
    "방안을",
    "논의했다",
    "데이터센터",
    "메모리",
    "시장에서",
    "발표했다",
    "the",
    "company",
    "said",
    "it",
    "would",
    "invest",
    "in",
    "new",
    "chips",
    "and",
    "models",
    "this",
    "year",
]
TITLES = ("회장은", "사장이", "대표와", "의", "가", "CEO가")


def names(count: int, generator: random.Random) -> list[str]:
    """Distinct synthetic names, half Korean and half English."""
    found: dict[str, None] = {}
    while len(found) < count:
        if len(found) % 2:
            found["".join(generator.choice("abcdefghiklmnoprstuvw") for _ in range(6)).title() + " "
                  + "".join(generator.choice("abcdefghiklmnoprstuvw") for _ in range(7)).title()] = None  # fmt: skip
        else:
            found[generator.choice(SURNAMES) + generator.choice(SYLLABLES) + generator.choice(SYLLABLES)] = None
    return list(found)


def roster(aliases: list[str]) -> Roster:
    people = (Executive(id=f"p{at}", organisation="", names={"ko": name}) for at, name in enumerate(aliases))
    return Roster(executives=tuple(people), organisations=())


def article(aliases: list[str], generator: random.Random, *, length: int = 2_000) -> str:
    """Words with a roster name in about one of sixty: an ordinary article names a handful of people."""
    words: list[str] = []
    while sum(map(len, words)) + len(words) < length:
        named = generator.random() < 1 / 60
        words.append(generator.choice(aliases) + generator.choice(TITLES) if named else generator.choice(WORDS))
    return " ".join(words)


def seconds(work: Callable[[], object], *, rounds: int) -> float:
    """Best time of *work*: what the machine can do when nothing else takes its turn."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def measure(count: int) -> tuple[int, float, float, float]:
    """(aliases, MB/s of match, MB/s of the automaton with boundaries alone, MB/s of the regular expression)."""
    generator = random.Random(count)
    aliases = names(count, generator)
    texts = [article(aliases, generator) for _ in range(20)]
    people = roster(aliases)
    matcher, index = Matcher(people), Index(people)
    pattern = re.compile("|".join(map(re.escape, sorted(aliases, key=len, reverse=True))))
    size = sum(len(text.encode()) for text in texts) / 1e6
    some = texts if count < 5_000 else texts[:2]
    part = size * len(some) / len(texts)
    ours = size / seconds(lambda: [matcher.match(text) for text in texts], rounds=15)
    found = size / seconds(lambda: [index.find(text, fold(text)) for text in texts], rounds=15)
    theirs = part / seconds(lambda: [pattern.findall(text) for text in some], rounds=9)
    return count, ours, found, theirs


def real_roster() -> str:
    """Milliseconds an article of 2,000 characters with the roster that is shipped."""
    people = load_roster(Path(__file__).parents[2] / "config" / "executives.yaml")
    generator = random.Random(7)
    spoken = [person.ko for person in people.executives]
    texts = [article(spoken, generator) for _ in range(50)]
    matcher = Matcher(people)
    for text in texts:
        matcher.match(text)
    each = seconds(lambda: [matcher.match(text) for text in texts], rounds=15) / len(texts)
    return f"shipped roster ({len(people.executives)} people): {each * 1e3:.2f} ms an article of 2,000 characters"


def draw(rows: list[tuple[int, float, float, float]], path: Path) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(figsize=(6, 4))
    for at, label in ((1, "match (everything)"), (2, "names with boundaries"), (3, "one regular expression")):
        axes.plot([row[0] for row in rows], [row[at] for row in rows], marker="o", label=label)
    axes.set(xscale="log", yscale="log", xlabel="aliases (synthetic)", ylabel="MB/s")
    axes.legend()
    figure.tight_layout()
    path.parent.mkdir(exist_ok=True)
    figure.savefig(path, dpi=120)


def main() -> None:
    rows = [measure(count) for count in SIZES]
    print(
        f"{'aliases':>8} {'match MB/s':>11} {'names MB/s':>11} {'regex MB/s':>11} {'match/regex':>12} {'names/regex':>12}"
    )
    for count, ours, found, theirs in rows:
        print(
            f"{count:>8,} {ours:>11.2f} {found:>11.2f} {theirs:>11.4f} {ours / theirs:>11.1f}x {found / theirs:>11.1f}x"
        )
    print(real_roster())
    try:
        draw(rows, Path(__file__).parents[2] / "out" / "bench_alias.png")
    except ImportError:
        print("no plot: matplotlib is not installed (pip install 'exec-brief-bot[bench]')")


if __name__ == "__main__":
    main()
