"""What the check makes of a strong model's answers to our own prompts (tests/data/answers).

    bench_answers.py [--refused]

The lines are meant to be right; each refused one costs a second call, or the article.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter

from measure import ROOT, heading, table

sys.path.insert(0, str(ROOT / "tests"))

from strong_answers import LANGUAGES, Answered, put_through


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--refused", action="store_true", help="list the refused lines with the reasons")
    arguments = parser.parse_args()
    found = [answer for language in LANGUAGES for answer in put_through(language)]
    print(heading(f"{len(found)} answers of a strong model to our prompts, three lines each"))
    rows = [_row(language, [answer for answer in found if answer.language == language]) for language in LANGUAGES]
    print(table(["language", "answers", "pass at once", "lines", "refused"], [*rows, _row("all", found)]))
    reasons = Counter(reason for answer in found for line in answer.refused for reason, _ in line.reasons)
    print(table(["reason", "lines refused"], [[reason, str(count)] for reason, count in reasons.most_common()]))
    for answer in found if arguments.refused else ():
        for line in answer.refused:
            print(f"{answer.article}: {line.text}")
            print(*(f"    {reason}: {text}" for reason, text in line.reasons), sep="\n")


def _row(name: str, answers: list[Answered]) -> list[str]:
    passed = sum(not answer.refused for answer in answers)
    refused = sum(len(answer.refused) for answer in answers)
    return [name, str(len(answers)), f"{passed / len(answers):.0%}", str(3 * len(answers)), str(refused)]


if __name__ == "__main__":
    main()
