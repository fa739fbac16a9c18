"""Channels that follow the same people, and names while they are typed.

    .venv/bin/python tests/bench/bench_desk.py [--channels N] [--articles N] [--keys N] [--names N]

First: N channels are due in the same minute, all follow everybody, M articles came overnight.  A tick plans and makes
their digests as ``bot.rota`` does, composing one and noting it for the others; beside it, in the same run on a copy of
the store, each is composed by itself as ``pipeline.compose`` would.  The floor of both is the freezing of the payloads.

Second: one keystroke of a name (``Desk.suggest`` without the desk) over the real roster and over one of N names, beside
a look at every name of the roster.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from measure import CONFIG, heading, quantile, sizes, table

import summarizer
from bot.catalogue.roster import load_roster
from bot.collect import assign_stories
from bot.delivery import Courier, NotSent, Permissions, ReadBack, Rendered
from bot.desk.suggesting import Suggestions, letters
from bot.model import Article, Mention, Roster
from bot.people import Matcher
from bot.people.lookup import Lookup
from bot.pipeline import Kitchen, compose
from bot.rota import Rota, plan_due, prepare
from bot.store import Store
from bot.subscriptions import Subscription, edition_of

HOUR = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)
AIM_MS = 5.0
_PLACES = "이천 평택 화성 용인 구미 포항 울산 창원 천안 청주 광주 대전 부산 인천 파주".split()  # noqa: SIM905 - a word list
_THINGS = [
    "반도체 공장",
    "데이터센터",
    "로봇 연구소",
    "통신망",
    "배터리 시설",
    "서버 단지",
    "소재 공장",
    "물류 센터",
    "시험 설비",
    "연구 단지",
]


class NoChat:
    """Renders as little as possible and posts nothing."""

    platform = "slack"

    def render(self, digest: object) -> Rendered:
        return Rendered(messages=({"text": "브리핑"},), replies=())

    async def post(self, *_: object, **__: object) -> str:
        raise NotSent(60.0)

    async def read_back(self, *_: object, **__: object) -> ReadBack:
        return ReadBack(messages=())

    async def delete(self, *_: object) -> None: ...

    async def permissions(self, *_: object) -> Permissions:
        return Permissions()


def article(number: int, draw: random.Random, roster: Roster) -> Article:
    who, place, thing = draw.choice(roster.executives), draw.choice(_PLACES), draw.choice(_THINGS)
    amount = draw.randint(2, 900)
    text = (
        f"{who.ko} 측이 {place}에 {amount}억 원을 들여 {thing}을 짓기로 했다고 {draw.randint(1, 28)}일 밝혔다. "
        f"{place} {thing}은 {draw.randint(2027, 2032)}년에 문을 연다. 인력은 {draw.randint(100, 9000)}명을 새로 뽑을 계획이다."
    )
    return Article(
        url=f"https://news.example/{number}",
        source_id="news",
        outlet="가나신문",
        title=f"{who.ko}, {place}에 {amount}억 원 들여 {thing} 건설",
        text=text,
        language="ko",
        published=HOUR - timedelta(minutes=draw.randint(30, 1000)),
        people=(Mention(executive_id=who.id),),
        text_hash=f"h{number}",
    )


async def fill(store: Store, roster: Roster, articles: int, channels: int) -> None:
    draw = random.Random(7)
    for number in range(articles):
        await store.add_article(article(number, draw, roster), None, HOUR - timedelta(minutes=20))
    await assign_stories(store, HOUR)
    for number in range(channels):
        await store.subscriptions.put(
            Subscription(platform="slack", workspace="T", channel=f"C{number}", changed_at=HOUR, next_at=HOUR)
        )


async def timed(work: Callable[[], Awaitable[object]]) -> float:
    start = time.perf_counter()
    await work()
    return time.perf_counter() - start


async def compose_each(kitchen: Kitchen, due: Sequence[Subscription]) -> None:
    for one in due:
        await compose(kitchen, edition_of(one), HOUR.date() + timedelta(days=1), HOUR)


async def ticks(folder: Path, roster: Roster, channels: int, articles: int) -> list[Sequence[str]]:
    """Seconds of a tick with nothing due, of planning, of making alike and of composing one by one."""
    found = {}
    for way in ("shared", "one by one"):
        async with Store.open(f"sqlite+aiosqlite:///{folder}/{way[0]}.db") as store:
            await fill(store, roster, articles, channels)
            kitchen = Kitchen(
                store=store, roster=roster, matcher=Matcher(roster), summarizer=summarizer.load("extractive")
            )
            rota = Rota(kitchen=kitchen, editions=(), courier=Courier(ledger=store.ledger, chats=[NoChat()]))
            found["idle"] = await timed(lambda rota=rota: plan_due(rota, HOUR - timedelta(seconds=1)))
            due = await store.subscriptions.due(HOUR)
            found["plan"] = await timed(lambda rota=rota: plan_due(rota, HOUR))
            if way == "one by one":
                found[way] = await timed(lambda kitchen=kitchen, due=due: compose_each(kitchen, due))
            found[f"make {way}"] = await timed(lambda rota=rota: prepare(rota, HOUR))
    return _tick_rows(found, channels)


def _tick_rows(found: dict[str, float], channels: int) -> list[Sequence[str]]:
    # 'one by one' leaves its digests in the store: making after it only loads and freezes them
    apart = found["one by one"] + found["make one by one"]
    shared = found["make shared"]
    return [
        ("planning, nothing due", f"{found['idle'] * 1000:.1f} ms", "", ""),
        ("planning, all due", f"{found['plan']:.2f} s", f"{found['plan'] / channels * 1000:.1f} ms", ""),
        ("making, shared", f"{shared:.2f} s", f"{shared / channels * 1000:.1f} ms", "1.0x"),
        ("making, each composed", f"{apart:.2f} s", f"{apart / channels * 1000:.1f} ms", f"{apart / shared:.1f}x"),
    ]


# -- keystrokes ----------------------------------------------------------------------------------------------------


def larger(roster: Roster, names: int) -> Roster:
    """A roster of *names* people with made-up Korean and English names beside the real ones."""
    draw = random.Random(11)
    more = []
    for number in range(names - len(roster.executives)):
        korean = "".join(chr(0xAC00 + draw.randrange(11_172)) for _ in range(3))
        latin = "".join(draw.choice("aeioukmnstrlyh") for _ in range(8)).title()
        more.append(
            replace(roster.executives[0], id=f"p{number}", names={"ko": korean, "en": f"{latin} Kim"}, aliases=())
        )
    return replace(roster, executives=(*roster.executives, *more))


def typed(roster: Roster, keys: int) -> list[str]:
    """Beginnings of names, and some with a slip."""
    draw = random.Random(13)
    found = []
    for _ in range(keys):
        name = draw.choice([n for one in draw.sample(roster.executives, 3) for n in one.names.values()])
        part = name[: draw.randint(1, len(name))]
        found.append(part if draw.random() < 0.8 else part[:-1] + "쀍")
    return found


def scan(roster: Roster, text: str) -> list[str]:
    wanted = letters(text)
    return [one.id for one in roster.executives if any(letters(name).startswith(wanted) for name in one.names.values())]


def keystrokes(roster: Roster, label: str, keys: int) -> list[Sequence[str]]:
    suggestions = Suggestions(roster, Lookup(roster))
    ours, theirs = [], []
    for text in typed(roster, keys):
        start = time.perf_counter()
        suggestions.choices(text, "ko")
        middle = time.perf_counter()
        scan(roster, text)
        ours.append((middle - start) * 1000)
        theirs.append((time.perf_counter() - middle) * 1000)
    rows = [(f"{label}: index", ours), (f"{label}: every name", theirs)]
    return [
        (
            name,
            f"{quantile(t, 0.5):.3f} ms",
            f"{quantile(t, 0.99):.3f} ms",
            f"{quantile(t, 0.5) / quantile(ours, 0.5):.1f}x",
        )
        for name, t in rows
    ]


def main() -> None:
    args = sizes(__doc__, channels=100, articles=60, keys=400, names=5000)
    roster = load_roster(CONFIG / "executives.yaml")
    print(heading(f"{args.channels} channels due at once, {args.articles} articles", "sqlalchemy"))
    with tempfile.TemporaryDirectory() as folder:
        rows = asyncio.run(ticks(Path(folder), roster, args.channels, args.articles))
    print(table(("step", "all", "a channel", "ratio"), rows))
    print()
    print(heading(f"one keystroke (aim: under {AIM_MS:.0f} ms)"))
    rows = [
        *keystrokes(roster, "real roster", args.keys),
        *keystrokes(larger(roster, args.names), f"{args.names} names", args.keys),
    ]
    print(table(("way", "median", "p99", "ratio"), rows))


if __name__ == "__main__":
    main()
