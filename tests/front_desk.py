"""The desk with a real store and roster, a platform in memory and a clock that tests move."""

from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from articles import article
from memory_chat import Clock, MemoryChat

import summarizer
from bot.collect import STORY_WINDOW, assign_stories
from bot.delivery import Courier
from bot.desk import Asker, Desk, Rules
from bot.model import Receipt
from bot.people import Matcher
from bot.people.lookup import Lookup
from bot.pipeline import Kitchen
from bot.rota import Rota, tick
from bot.settings import load_roster
from bot.store import Store
from bot.store.ledger_rows import Address

ROSTER = load_roster(Path(__file__).resolve().parent.parent / "config" / "executives.yaml")
LOOKUP, MATCHER = Lookup(ROSTER), Matcher(ROSTER)
SUMMARIZER = summarizer.load("extractive")
#: a Monday, 10:00 in Seoul
NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
TEXT = (
    "SK그룹이 2026년까지 80조 원을 확보해 AI와 반도체에 투자하기로 했다고 23일 밝혔다. 최태원 회장은 화상으로 참석했다. "
    "확보한 재원은 AI와 반도체 등 미래 성장 분야에 쓸 방침이다. 회사는 5년간 103조 원을 투자할 계획이다."
)


class SlackInMemory(MemoryChat):
    """A platform that answers to 'slack'; ``denied`` names what it does not permit."""

    platform = "slack"
    denied: frozenset[str] = frozenset()

    async def permissions(self, channel):
        if "answer" in self.denied:
            raise ConnectionResetError("reset")
        found = await super().permissions(channel)
        return type(found)(**{what: what not in self.denied for what in ("post", "read", "reply")})


class Front:
    """A desk and who stands before it."""

    def __init__(self, store, *, rules=None, editions=(), now=NOW):
        self.store, self.clock = store, Clock(now)
        self.chat = SlackInMemory(self.clock)
        self.alerts = []
        self.courier = Courier(
            ledger=store.ledger,
            chats=[self.chat],
            now=self.clock,
            sleep=self.clock.sleep,
            alert=lambda kind, delivery, reason: self.alerts.append((kind, reason)),
        )
        self.kitchen = Kitchen(store=store, roster=ROSTER, matcher=MATCHER, summarizer=SUMMARIZER)
        self.rules = rules or Rules(questions_a_minute=1000)
        self.editions = editions
        self.desk = Desk(kitchen=self.kitchen, lookup=LOOKUP, courier=self.courier, editions=editions, rules=self.rules)

    # --- asking

    async def says(self, words, who=None):
        return await self.desk.answer(who or somebody(), words, self.clock())

    async def presses(self, action, who=None):
        return await self.desk.press(who or somebody(), action, self.clock())

    async def presses_button(self, reply, label, who=None):
        """Press the button of *reply* whose label begins so."""
        return await self.presses(button(reply, label).action, who)

    # --- what happens meanwhile

    async def hears(self, name="a", *, people=("chey-tae-won",), hours_ago=1, text=TEXT, **changes):
        """An article is stored and sorted into its story; its story's id."""
        now = self.clock()
        made = article(
            name, people=people, text=text, text_hash=name, published=now - timedelta(hours=hours_ago), **changes
        )
        await self.store.add_article(made, None, now - timedelta(minutes=1))
        await assign_stories(self.store, now, window=timedelta(hours=hours_ago) + STORY_WINDOW)
        return (await self.store.story_ids([made.url]))[made.url]

    async def finishes_a_round(self):
        number = await self.store.start_round(self.clock())
        await self.store.finish_round(number, Receipt(sources_checked=47), self.clock())

    async def ticks(self, **later):
        self.clock.moves(**later)
        await tick(
            Rota(kitchen=self.kitchen, editions=self.editions, courier=self.courier, admits=self.rules.admits),
            self.clock(),
        )

    async def subscription(self, channel="C1"):
        return await self.store.subscriptions.of(Address("slack", "T1", channel))

    async def deliveries(self):
        return await self.store.ledger.latest(Address("slack", "T1", "C1"))

    @property
    def posted(self):
        return [m.payload["text"] for m in self.chat.messages if m.thread is None]


def somebody(**changes):
    values = {"platform": "slack", "workspace": "T1", "channel": "C1", "user": "U1", "mention": "<@U1>"}
    return Asker(**{**values, **changes})


def button(reply, label):
    return next(b for b in reply.buttons if b.label.startswith(label))


def labels(reply):
    return [b.label for b in reply.buttons]


def said(reply):
    return "\n".join(reply.lines)


@asynccontextmanager
async def front(**options):
    async with Store.open("sqlite+aiosqlite:///:memory:") as store:
        yield Front(store, **options)
