"""The two ways that everyone writes first, to stand beside the ledger in the crash suite.

Retry until stored: post, then remember; what is not remembered is posted again.  It doubles.
Mark first: remember, then post.  It loses.
"""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from pathlib import Path

from bot.delivery import Chat, Payload

#: where a process may be killed, beside the points inside the POST
POINTS = ("plan:stored", "part:claimed", "part:answered", "part:stored")

Hook = Callable[[str], None]


async def retry_until_stored(database: Path, chat: Chat, channel: str, parts: list[Payload], at: Hook) -> None:
    async for no, thread, remember in _unknown_parts(database, parts, at):
        message_id = await chat.post(channel, parts[no], key=f"{channel}-{no}", nonce=f"n{no}", thread=thread)
        at("part:answered")
        remember(message_id)
        at("part:stored")


async def mark_first(database: Path, chat: Chat, channel: str, parts: list[Payload], at: Hook) -> None:
    async for no, thread, remember in _unknown_parts(database, parts, at):
        remember("")
        at("part:stored")
        message_id = await chat.post(channel, parts[no], key=f"{channel}-{no}", nonce=f"n{no}", thread=thread)
        at("part:answered")
        remember(message_id)


async def _unknown_parts(
    database: Path, parts: list[Payload], at: Hook
) -> AsyncIterator[tuple[int, str | None, Callable[[str], None]]]:
    """Parts that nothing is remembered of: number, thread, and how to remember a message id."""
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE IF NOT EXISTS outbox (no INTEGER PRIMARY KEY, message_id TEXT NOT NULL)")
        at("plan:stored")
        known = dict(connection.execute("SELECT no, message_id FROM outbox"))
        for no in range(len(parts)):
            if no in known:
                continue
            at("part:claimed")

            def remember(message_id: str, no: int = no) -> None:
                connection.execute("INSERT OR REPLACE INTO outbox VALUES (?, ?)", (no, message_id))
                known[no] = message_id

            yield no, (known.get(0) or None) if no else None, remember
