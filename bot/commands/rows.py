"""JSON Lines in, JSON Lines out: how the inspection verbs read and write."""

from __future__ import annotations

import asyncio
import base64
import binascii
import json
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from ..errors import BriefError, InputError

Row = dict[str, Any]
#: what to make of a file that holds no JSON Lines: its path and bytes
FromFile = Callable[[str, bytes], Row]

#: rows in work at once; results keep their order
AT_ONCE = 16


def read_rows(paths: Iterable[str], from_file: FromFile) -> Iterator[Row]:
    """Rows of the named files, or of standard input where none is named ('-' names it too).

    A line that is no JSON object becomes a row with only ``id`` and ``error``, so that no line is lost.
    """
    for path in list(paths) or ["-"]:
        if path == "-":
            yield from parse_lines(sys.stdin.buffer)
        elif path.endswith((".jsonl", ".ndjson")):
            with _existing(path).open("rb") as lines:
                yield from parse_lines(lines)
        else:
            yield from_file(path, _existing(path).read_bytes())


def _existing(path: str) -> Path:
    found = Path(path)
    if not found.is_file():
        raise InputError(f"파일을 찾을 수 없습니다: {path}. 경로를 확인해 주세요.")
    return found


def parse_lines(lines: Iterable[bytes]) -> Iterator[Row]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            yield {"id": f"line {number}", "error": f"JSON이 아닙니다: {error}"}
            continue
        yield _encodable(row) if isinstance(row, dict) else {"id": f"line {number}", "error": "JSON 객체가 아닙니다"}


def _encodable(value: Any) -> Any:
    """*value* with lone surrogates replaced: JSON can escape them, UTF-8 cannot hold them."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, list):
        return [_encodable(each) for each in value]
    return {key: _encodable(each) for key, each in value.items()} if isinstance(value, dict) else value


def text_of(row: Row, name: str, default: str | None = None) -> str:
    """The string under *name*; without a *default* it must be there.  ``InputError`` for anything but a string."""
    value = row.get(name)
    if value is None and default is not None:
        return default
    if not isinstance(value, str):
        raise InputError(f"'{name}'에는 문자열이 있어야 합니다(지금은 {type(value).__name__}).")
    return value


def bytes_of(row: Row, name: str) -> bytes:
    """The bytes that stand under *name* in base64."""
    try:
        return base64.b64decode(text_of(row, name), validate=True)
    except binascii.Error as error:
        raise InputError(f"'{name}'이(가) base64가 아닙니다: {error}.") from error


def write_row(row: Row) -> None:
    """One JSON object on one line of standard output."""
    sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")


async def answer_rows(rows: Iterable[Row], answer: Callable[[Row], Awaitable[Row]]) -> int:
    """Write one answer a row, in order; a row that cannot be answered says why.  Return the exit code."""
    failed = 0
    async for result in _in_order(rows, answer):
        failed += bool(result.get("error"))
        write_row(result)
    return 1 if failed else 0


async def _in_order(rows: Iterable[Row], answer: Callable[[Row], Awaitable[Row]]) -> AsyncIterator[Row]:
    """Answer up to :data:`AT_ONCE` rows side by side, reading no further ahead than that."""
    source = iter(rows)
    running = [asyncio.ensure_future(_guarded(row, answer)) for row in islice(source, AT_ONCE)]
    while running:
        yield await running.pop(0)
        running.extend(asyncio.ensure_future(_guarded(row, answer)) for row in islice(source, 1))


async def _guarded(row: Row, answer: Callable[[Row], Awaitable[Row]]) -> Row:
    if row.keys() == {"id", "error"}:
        return row
    try:
        return {"id": row.get("id"), **await answer(row)}
    except BriefError as error:
        return {"id": row.get("id"), "error": str(error)}
    except Exception as error:  # noqa: BLE001 - whatever one row does, the others are answered
        return {"id": row.get("id"), "error": f"쓸 수 없는 입력입니다 ({type(error).__name__}: {error})."}
