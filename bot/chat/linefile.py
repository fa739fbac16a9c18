"""A file of JSON lines that several processes append to and that survives being killed in the middle of a line."""

from __future__ import annotations

import errno
import fcntl
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..delivery.chat import NotSent, Refused

#: room may be made, so these heal; every other failure to open or write is for good
_PASSING = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EMFILE, errno.ENFILE, errno.EINTR, errno.EAGAIN)


class LineFile:
    """The file at *path*; made, with its folder, by the first append."""

    def __init__(self, path: str) -> None:
        self._path = Path(path)

    def append(self, row: Mapping[str, Any]) -> str:
        """Add one line, on disk when this returns, and return its id.

        ``NotSent`` where the file is as it was and may take it later, ``Refused`` where it never will.
        """
        try:
            with self._open() as file:
                return self._append(file, row)
        except OSError as error:
            if error.errno in _PASSING:
                raise NotSent(None, f"{self._path}: {error.strerror}") from error
            raise Refused(f"{self._path}: {error.strerror}") from error

    def _append(self, file: int, row: Mapping[str, Any]) -> str:
        end = os.fstat(file).st_size
        torn = end > 0 and os.pread(file, 1, end - 1) != b"\n"  # a process died in this line
        message_id = f"{self._path.name}@{end + torn}"
        line = json.dumps({"id": message_id, **row}, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
        try:
            _write_all(file, b"\n" * torn + line)
        except OSError:
            os.ftruncate(file, end)
            raise
        return message_id

    @contextmanager
    def _open(self) -> Iterator[int]:
        """The file, ours alone until it is closed."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield file
        finally:
            os.close(file)

    def messages(self) -> list[dict[str, Any]]:
        """The lines that are messages and have not been deleted, in order; torn lines are nobody's."""
        try:
            lines = self._path.read_bytes().split(b"\n")
        except FileNotFoundError:
            return []
        except OSError as error:
            raise Refused(f"{self._path}: {error.strerror}") from error
        rows = [row for line in lines if (row := _row(line)) is not None]
        gone = {row.get("deletes") for row in rows if row.get("kind") == "delete"}
        return [row for row in rows if row.get("kind") != "delete" and row["id"] not in gone]

    def access(self) -> tuple[bool, bool]:
        """May it be written, may it be read?"""
        place = self._path
        while not place.exists() and place != place.parent:
            place = place.parent
        return os.access(place, os.W_OK), os.access(place, os.R_OK)


def _write_all(file: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(file, view) :]
    os.fsync(file)


def _row(line: bytes) -> dict[str, Any] | None:
    try:
        row = json.loads(line)
    except ValueError:
        return None
    return row if isinstance(row, dict) and isinstance(row.get("id"), str) else None
