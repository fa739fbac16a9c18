"""Faults of a configuration file, gathered and told in one ``ConfigError``."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from ..errors import ConfigError

#: keys and list positions from the top of the file: ('sources', 3, 'language')
Location = tuple[str | int, ...]

_MOST_SHOWN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault; ``line`` counts from 1, 0 where no line is to blame."""

    line: int
    message: str
    #: how it is written right: 'language: ko'
    example: str = ""


def refuse(path: Path, problems: Iterable[Problem], cause: Exception | None = None) -> NoReturn:
    """Raise one ``ConfigError`` that lists *problems* by line."""
    ordered = sorted(dict.fromkeys(problems), key=lambda problem: problem.line)
    lines = [_sentence(path, problem) for problem in ordered[:_MOST_SHOWN]]
    if len(ordered) > _MOST_SHOWN:
        lines.append(f"{path}: 이 밖에 {len(ordered) - _MOST_SHOWN}곳을 더 고쳐야 합니다.")
    raise ConfigError("\n".join(lines)) from cause


def near(word: str, known: Iterable[str]) -> str:
    """Return a question that names the nearest of *known* (with a blank before it), or '' where none is near."""
    by_folded = {name.casefold(): name for name in known}
    found = difflib.get_close_matches(word.casefold(), by_folded, n=3, cutoff=0.6)
    guesses = ", ".join(f"'{by_folded[name]}'" for name in found)
    if len(found) > 1:
        return f" 혹시 {guesses} 가운데 하나인가요?"
    return f" 혹시 {guesses}을(를) 뜻하셨나요?" if found else ""


def _sentence(path: Path, problem: Problem) -> str:
    where = f"{path} {problem.line}행" if problem.line else str(path)
    example = f" 예: {problem.example}" if problem.example else ""
    return f"{where}: {problem.message}{example}"
