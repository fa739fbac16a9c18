"""A second process for the store's tests: ``python store_process.py URL COMMAND``.

fill     write the same 200 items and 20 articles as every other process, then say how many were new
forever  write numbered decisions one by one, printing each number after its commit; never ends by itself
hold     take the write lock, say so, and keep it until standard input closes
answer-STATE PLATFORM WORKSPACE ID   claim an answer to a command, bring it to STATE, say so, and never give it
cramped  write articles with at most a megabyte allowed for a file, and print what the store says
"""

from __future__ import annotations

import asyncio
import itertools
import resource
import signal
import sys
from datetime import UTC, datetime

from bot.delivery.answers import LEASE
from bot.errors import StoreError
from bot.model import Article, Item, Mention
from bot.store import Decision, Store
from bot.store.ledger_rows import Interaction

NOW = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)


def item(number: int) -> Item:
    return Item(source_id=f"source-{number % 7}", guid=str(number), url=f"https://news.example/{number}", title="제목")


def article(number: int, text: str = "본문") -> Article:
    return Article(
        url=f"https://news.example/{number}",
        source_id="source-0",
        outlet="가나신문",
        title=f"제목 {number}",
        text=text,
        language="ko",
        published=NOW,
        people=(Mention(executive_id="chey-tae-won", title="회장"),),
        organisations=("sk-group",),
    )


async def fill(store: Store) -> None:
    new = 0
    for number in range(200):
        new += await store.add_items([item(number)], NOW)
        if number % 10 == 0:
            await store.add_article(article(number), f"story-{number}", NOW)
            await store.record_fetch_error("source-0", "timeout", "늦음", NOW)
    print(new, flush=True)


async def forever(store: Store) -> None:
    for number in itertools.count():
        await store.record_decisions(
            [Decision(url=str(number), stage="article", verdict="kept", reason="", detail="", at=NOW)]
        )
        print(number, flush=True)


async def hold(store: Store) -> None:
    async with store._database.writing():
        print("held", flush=True)
        await asyncio.to_thread(sys.stdin.read)


async def cramped(store: Store) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
    stored = 0
    try:
        for stored in range(100):
            await store.add_article(article(stored, "본문" * 20_000), None, NOW)
    except StoreError as error:
        print(stored, error, flush=True)


async def claim(store: Store, state: str, asked: Interaction) -> None:
    fence = await store.ledger.begin_answer(asked, NOW, NOW + LEASE)
    assert fence is not None
    await store.ledger.move_answer(asked, fence, state, NOW)
    print("claimed", flush=True)
    await asyncio.Event().wait()


async def main(url: str, command: str, *rest: str) -> None:
    async with Store.open(url) as store:
        if command.startswith("answer-"):
            await claim(store, command.removeprefix("answer-"), Interaction(*rest))
            return
        await {"fill": fill, "forever": forever, "hold": hold, "cramped": cramped}[command](store)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
