"""The marks by which a clause tells its deed as not done, or not yet: ``grades.txt``, read once a language.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one grade in one language; ``side``: '>' what they bind follows them, '<' it stands before, '=' both."""

    grade: str
    side: str
    told: re.Pattern[str]


@cache
def marks_of(language: str) -> tuple[Marks, ...]:
    lines = files(__package__).joinpath("grades.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split(" | ", 3) for line in lines if line.startswith(f"{language} | ")]
    return tuple(
        Marks(grade, side, re.compile("|".join(told.replace("_", " ").split("  ")), re.IGNORECASE))
        for _, grade, side, told in rows
    )


def rows_of(name: str) -> Iterator[list[str]]:
    """The rows of a table beside this module, in three columns."""
    lines = files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines()
    return (line.split(" | ", 2) for line in lines if line and not line.startswith("#"))


def any_of(told: str) -> str:
    """An expression for any of the alternatives of a table."""
    return "|".join(re.split(r"\s{2,}", told.strip())).replace("_", " ")


@cache
def weaker_marks(names: tuple[str, ...], language: str) -> re.Pattern[str]:
    """The marks by which a clause stands at one of the stages of these *names*: grades, and ``weaker_stages.txt``."""
    told = [marks.told.pattern for marks in marks_of(language) if marks.grade in names]
    told += [any_of(row) for name, tongue, row in rows_of("weaker_stages.txt") if name in names and tongue == language]
    return re.compile("|".join(told) or r"(?!)", re.IGNORECASE)


#: talked of, not done
_OFFERED = re.compile(r"(?i)\b(?:offers?|offered|bids?|proposals?|proposed)\b|提案|申し入れ|提出|报价|報價|제안|제의")


def unreal(text: str, language: str) -> bool:
    """Has *text* any mark by which it tells its deed as not done, whatever the mark binds?"""
    return _OFFERED.search(text) is not None or any(marks.told.search(text) for marks in marks_of(language))
