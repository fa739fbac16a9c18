"""Rows of right ('+ ') and wrong ('- ') lines below their evidence ('en | sentence // sentence'); '#' is a comment."""

from collections.abc import Iterable, Iterator
from pathlib import Path


def signed_rows(paths: Iterable[Path]) -> Iterator[tuple[str, str, tuple[str, ...], str]]:
    """Sign, language, sentences and line of each row."""
    language, sentences = "", ()
    for row in (row for path in sorted(paths) for row in path.read_text("utf-8").splitlines()):
        if row[:2] in ("+ ", "- "):
            yield row[0], language, sentences, row[2:]
        elif not row.startswith("#"):
            language, told = row.split(" | ", 1)
            sentences = tuple(told.split(" // "))
