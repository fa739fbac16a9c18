"""Row 13 of the scoreboard: ``/brief`` delivered again and again, to two stores on one file as two processes have them."""

from __future__ import annotations

import asyncio
import random
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field, replace

from bench_brief import NOW, fill, questions
from clock_rows import Row
from measure import CONFIG, quantile

from bot import brief
from bot.app import App, open_app
from bot.delivery.answers import answer_once
from bot.model import Digest
from bot.settings import Settings
from bot.store import Store
from bot.store.ledger_rows import Interaction

COMMANDS = 200
ARTICLES = 400
AT_ONCE = 20
#: seconds
MOST = 1.0


@dataclass(slots=True)
class Members:
    """Those who asked: what they got, and how long after asking it was acknowledged (seconds)."""

    answers: Counter[str] = field(default_factory=Counter)
    waited: list[float] = field(default_factory=list)


def row_13(share: float, seed: int) -> Row:
    """Each command one to four times, twenty in flight, every answer made by ``brief.answer``."""
    with tempfile.TemporaryDirectory(prefix="answers-") as folder:
        url = f"sqlite+aiosqlite:///{folder}/brief.db"
        asked, members = asyncio.run(_play(url, max(20, round(COMMANDS * share)), random.Random(seed)))
    wrong = sum(members.answers[number] != 1 for number in asked)
    p50, p99 = quantile(sorted(members.waited), 0.5), quantile(sorted(members.waited), 0.99)
    measured = f"{members.answers.total()} answers, {wrong} not once; acknowledged p50 {p50 * 1e3:.1f} ms, p99 {p99 * 1e3:.0f} ms"
    injected = f"{len(asked)} commands in {len(members.waited)} deliveries"
    return injected, measured, wrong == 0 and p99 < MOST


async def _play(url: str, count: int, dice: random.Random) -> tuple[list[str], Members]:
    settings = Settings(config_dir=CONFIG, database_url=url)
    asked = [f"trigger-{number}" for number in range(count)]
    deliveries = [number for number in asked for _ in range(dice.randint(1, 4))]
    # a redelivery comes soon after, between those of others
    deliveries.sort(key=lambda number: int(number.partition("-")[2]) + dice.uniform(0, 5))
    async with open_app(settings) as app, Store.open(url) as other:
        await fill(app.store, app.kitchen.roster, ARTICLES)
        names = dice.choices(questions(app.kitchen.roster, app.lookup, 100), k=count)
        words = {number: f"{name} 90일" for number, name in zip(asked, names, strict=True)}
        replicas = (app, replace(app, kitchen=replace(app.kitchen, store=other)))
        members = Members()
        calls = [(dice.choice(replicas), number, words[number]) for number in deliveries]
        await asyncio.to_thread(_deliver, asyncio.get_running_loop(), members, calls)
    return asked, members


def _deliver(loop: asyncio.AbstractEventLoop, members: Members, calls: list[tuple[App, str, str]]) -> None:
    """From a thread of its own, as the platform does: a loop that is busy must show in the figure."""
    gate, futures = threading.Semaphore(AT_ONCE), []
    for call in calls:
        gate.acquire()
        future = asyncio.run_coroutine_threadsafe(_hear(members, *call, time.perf_counter()), loop)
        future.add_done_callback(lambda _: gate.release())
        futures.append(future)
    for future in futures:
        future.result()


async def _hear(members: Members, app: App, number: str, words: str, arrived: float) -> None:
    async def acknowledge() -> None:
        members.waited.append(time.perf_counter() - arrived)

    async def work() -> Digest:
        return await brief.answer(app.kitchen, app.lookup, brief.parse(words), NOW)

    async def send(digest: Digest) -> None:
        assert digest.edition_id == "brief"
        members.answers[number] += 1

    asked = Interaction("slack", "T1", number)
    await answer_once(app.kitchen.store.ledger, asked, acknowledge=acknowledge, work=work, send=send)
