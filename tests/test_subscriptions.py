"""Subscriptions as values, in the store, and in a tick: one query when idle, one digest for channels alike."""

import asyncio
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa
from digests import ordinary_digest
from front_desk import TEXT, front
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channel_rota import HISTORY, dates_due
from bot.desk import Rules
from bot.rota import MISSED, NO_SUBSCRIPTION, PAUSED, SILENT, Rota, plan_due, prepare
from bot.store import Store
from bot.store.ledger_rows import Address
from bot.subscriptions import SHARED, Subscription, edition_id, edition_of, following, is_gone, is_of_channel, without

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
#: Tuesday 07:30 in Seoul
HOUR = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)


def made(channel="C1", **changes):
    values = {"platform": "slack", "workspace": "T1", "channel": channel, "changed_at": NOW, "next_at": HOUR}
    return Subscription(**{**values, **changes})


@pytest.fixture
async def store():
    async with Store.open("sqlite+aiosqlite:///:memory:") as opened:
        yield opened


@pytest.fixture
async def desk():
    async with front(now=NOW) as opened:
        yield opened


# -- the value -----------------------------------------------------------------------------------------------------


@given(st.text(max_size=60), st.text(max_size=60))
def test_an_edition_id_is_of_one_address_and_fits_a_button(one, other):
    assert is_of_channel(edition_id(one))
    assert len(edition_id(one)) == 19
    assert (edition_id(one) == edition_id(other)) == (one == other)


def test_people_and_hour_do_not_change_the_edition():
    one = made(people=("a",))
    assert edition_of(one).id == edition_of(replace(one, people=("b",), time="09:00", timezone="Asia/Tokyo")).id
    assert edition_of(one).channels == ("slack:T1/C1",)


IDS = st.lists(st.sampled_from("abcdef"), max_size=6)


@given(IDS, IDS)
def test_following_twice_is_once_and_taking_away_what_is_not_there_is_nothing(people, ids):
    one = made(people=tuple(dict.fromkeys(people)))
    more = following(one, ids)
    assert following(more, ids) == more
    assert one.people == more.people[: len(one.people)]
    left = without(more, ids)
    assert left is None or not set(left.people) & set(ids) or not one.people
    assert without(one, ()) == one


@pytest.mark.parametrize(
    "reason",
    [
        "channel_not_found",
        "is_archived",
        "403 Forbidden (error code: 50013): Missing Permissions",
        "Unknown Channel",
        "404",
    ],
)
def test_a_refusal_of_the_channel_is_known(reason):
    assert is_gone(f"플랫폼이 거절했습니다: {reason}")


@pytest.mark.parametrize("reason", ["invalid_blocks", "msg_too_long", "embed title 14040 characters", ""])
def test_a_refusal_of_one_message_is_not_one_of_the_channel(reason):
    assert not is_gone(reason)


# -- dates ---------------------------------------------------------------------------------------------------------


def test_only_dates_since_the_next_hour_are_due():
    one = made()
    assert dates_due(one, HOUR - timedelta(seconds=1)) == []
    assert [d.day for d in dates_due(one, HOUR)] == [date(2026, 11, 24)]
    late = dates_due(one, HOUR + timedelta(days=2))
    assert [(d.day.day, d.missed) for d in late] == [(24, True), (25, True), (26, False)]
    assert dates_due(replace(one, next_at=None), HOUR) == []


@given(st.integers(0, 60 * 24 * 20), st.sampled_from(["Asia/Seoul", "America/New_York", "Pacific/Apia", "UTC"]))
def test_no_date_is_due_before_its_hour_or_before_the_next_one(minutes, zone):
    one = made(timezone=zone)
    for due in dates_due(one, NOW + timedelta(minutes=minutes)):
        assert HOUR <= due.at <= NOW + timedelta(minutes=minutes)


# -- the store -----------------------------------------------------------------------------------------------------


async def test_what_is_put_comes_back_and_the_last_one_stays(store):
    one = made(people=("b", "a"), days=("mon",), silent=True, paused=True, off="왜", changed_by="U1")
    await store.subscriptions.put(one)
    assert await store.subscriptions.of(Address("slack", "T1", "C1")) == one
    await store.subscriptions.put(replace(one, people=()))
    assert (await store.subscriptions.of(Address("slack", "T1", "C1"))).people == ()
    assert len(await store.subscriptions.of_workspace("slack", "T1")) == 1


async def test_only_what_is_due_is_due(store):
    for channel, next_at in (("C1", HOUR), ("C2", HOUR + timedelta(seconds=1)), ("C3", None)):
        await store.subscriptions.put(made(channel, next_at=next_at))
    assert [s.channel for s in await store.subscriptions.due(HOUR)] == ["C1"]


async def test_a_change_made_meanwhile_is_not_moved_on(store):
    one = made()
    await store.subscriptions.put(one)
    await store.subscriptions.put(replace(one, time="09:00", next_at=HOUR + timedelta(hours=1)))
    await store.subscriptions.advance([(one, HOUR + timedelta(days=1))])
    assert (await store.subscriptions.of(Address("slack", "T1", "C1"))).next_at == HOUR + timedelta(hours=1)


async def test_a_shared_digest_is_read_under_either_name_and_counts_as_told(store):
    day = date(2026, 11, 24)
    digest = replace(ordinary_digest(), edition_id="ch-a", local_date=day)
    await store.save_digest(digest, {})
    await store.subscriptions.share_digest(["ch-b"], day, "ch-a")
    await store.subscriptions.share_digest(["ch-c"], day, "ch-b")  # of whom has it from another
    assert await store.load_digest("ch-c", day) == replace(digest, edition_id="ch-c")
    assert await store.subscriptions.shared_with("ch-c") == {("ch-a", day)}
    assert await store.last_made_before("ch-c", day + timedelta(days=1)) == digest.made_at
    assert await store.last_made_before("ch-c", day) is None
    assert await store.load_digest("ch-c", day, slot="evening") is None


async def test_feedback_and_shared_digests_are_forgotten_after_their_time_and_subscriptions_are_not(store):
    await store.subscriptions.put(made())
    await store.subscriptions.share_digest(["ch-b"], NOW.date(), "ch-a")
    await store.purge(NOW + timedelta(days=1000), 30)
    assert await store.subscriptions.shared_with("ch-b") == frozenset()
    assert await store.subscriptions.of(Address("slack", "T1", "C1")) is not None


# -- a tick --------------------------------------------------------------------------------------------------------


class Counter:
    """SELECTs of one store, as the database sees them."""

    def __init__(self, store):
        self.engine = store._database._engine.sync_engine
        self.statements = []

    def note(self, _connection, _cursor, statement, *_rest):
        if statement.lstrip().upper().startswith(("SELECT", "INSERT", "UPDATE", "DELETE")):
            self.statements.append(statement)

    @contextmanager
    def __call__(self):
        sa.event.listen(self.engine, "before_cursor_execute", self.note)
        try:
            yield self.statements
        finally:
            sa.event.remove(self.engine, "before_cursor_execute", self.note)


async def test_planning_with_nothing_due_is_one_query_however_many_channels_there_are(desk):
    for number in range(50):
        await desk.store.subscriptions.put(made(f"C{number}"))
    rota = Rota(kitchen=desk.kitchen, editions=(), courier=desk.courier)
    with Counter(desk.store)() as statements:
        await plan_due(rota, HOUR - timedelta(seconds=1))
    assert len(statements) == 1


class CountingSummarizer:
    """Counts the calls; each is one composed digest."""

    def __init__(self, inner):
        self.inner, self.calls, self.id = inner, 0, inner.id

    async def summarize(self, documents):
        self.calls += 1
        return await self.inner.summarize(documents)


def counted(desk):
    desk.kitchen = replace(desk.kitchen, summarizer=CountingSummarizer(desk.kitchen.summarizer))
    return desk.kitchen.summarizer


async def subscribe(desk, *channels, **changes):
    for channel in channels:
        await desk.store.subscriptions.put(made(channel, **changes))


async def hear_news(desk, name, subject="최태원 회장"):
    """An article that is no story of before."""
    words = {"a": "반도체 공장", "b": "데이터센터", "c": "로봇 연구소", "d": "통신 위성", "e": "배터리 재활용"}[name]
    text = f"{subject}이 {name}{name}시에 새 {words} 건립 계획을 발표했다. " + TEXT.replace("80조", f"{ord(name)}조")
    await desk.hears(name, title=f"{subject}, {words} 건립 발표", text=text)


async def test_channels_that_follow_the_same_people_get_one_digest_composed_once(desk):
    summarizer = counted(desk)
    channels = [f"C{n}" for n in range(30)]
    await subscribe(desk, *channels, people=("chey-tae-won",))
    desk.clock.moves(hours=20)
    await hear_news(desk, "a")
    await desk.ticks(hours=1, minutes=31)
    assert summarizer.calls == 1
    assert len(desk.posted) == 30
    digests = [await desk.store.load_digest(made(c).edition_id, date(2026, 11, 24)) for c in channels]
    assert {d.edition_id for d in digests} == {made(c).edition_id for c in channels}
    assert len({d.cards for d in digests}) == 1


async def test_the_next_day_knows_what_was_told_in_a_shared_digest(desk):
    await subscribe(desk, "C1", "C2", people=("chey-tae-won",))
    desk.clock.moves(hours=20)
    await hear_news(desk, "a")
    await desk.ticks(hours=1, minutes=31)
    desk.clock.moves(hours=23)
    await desk.hears(
        "copy",
        title="최태원 회장, 반도체 공장 건립 발표",
        text="최태원 회장이 aa시에 새 반도체 공장 건립 계획을 발표했다. " + TEXT.replace("80조", "97조"),
    )
    await desk.ticks(hours=1)
    for channel in ("C1", "C2"):
        told = await desk.store.load_digest(made(channel).edition_id, date(2026, 11, 25))
        assert told.quiet


async def test_other_people_other_digests(desk):
    await subscribe(desk, "C1", people=("chey-tae-won",))
    await subscribe(desk, "C2", people=("jensen-huang",))
    await subscribe(desk, "C3")
    desk.clock.moves(hours=20)
    await hear_news(desk, "a")
    await desk.ticks(hours=1, minutes=31)
    shown = [
        len((await desk.store.load_digest(made(c).edition_id, date(2026, 11, 24))).cards) for c in ("C1", "C2", "C3")
    ]
    assert shown == [1, 0, 1]


async def test_a_channel_that_comes_later_is_told_its_own_news_and_is_alike_after_a_while(desk):
    summarizer = counted(desk)
    await subscribe(desk, "C1", "C2", people=("chey-tae-won",), days=("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
    desk.clock.moves(hours=20)
    await hear_news(desk, "a")
    await desk.ticks(hours=1, minutes=31)
    late = made("C3", people=("chey-tae-won",), days=("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
    await desk.store.subscriptions.put(replace(late, next_at=HOUR + timedelta(days=1)))
    for _ in range(HISTORY.days + 2):
        await desk.ticks(days=1)
    before = summarizer.calls
    desk.clock.moves(hours=20)
    await hear_news(desk, "b")
    await desk.ticks(hours=4)
    assert summarizer.calls == before + 1
    lent = {c: await desk.store.subscriptions.shared_with(made(c).edition_id) for c in ("C1", "C2", "C3")}
    last = max(day for made_of in lent.values() for _, day in made_of)
    assert sum(any(day == last for _, day in made_of) for made_of in lent.values()) == 2


async def test_what_becomes_of_a_subscription_between_plan_and_making_is_kept_to(desk):
    for change, reason in (("end", NO_SUBSCRIPTION), ("pause", PAUSED)):
        channel = f"C-{change}"
        await subscribe(desk, channel)
        rota = Rota(kitchen=desk.kitchen, editions=(), courier=desk.courier)
        await plan_due(rota, HOUR)
        if change == "end":
            await desk.store.subscriptions.remove(Address("slack", "T1", channel))
        else:
            await desk.store.subscriptions.put(made(channel, paused=True, next_at=None))
        await prepare(rota, HOUR)
        (delivery,) = await desk.store.ledger.latest(Address("slack", "T1", channel))
        assert (delivery.state, delivery.reason) == ("skipped", reason)


async def test_a_quiet_day_is_skipped_without_an_alert_where_the_channel_wants_that(desk):
    await subscribe(desk, "C1", silent=True)
    await desk.ticks(hours=21, minutes=31)
    (delivery,) = await desk.deliveries()
    assert (delivery.state, delivery.reason) == ("skipped", SILENT)
    assert desk.alerts == []


async def test_hours_missed_while_down_are_told_once_and_today_is_sent_late(desk):
    await subscribe(desk, "C1")
    await desk.ticks(days=2, hours=22)  # Thursday 08:00
    assert desk.posted == ["AI 임원 브리핑 (30분 늦음)"]
    assert [(d.edition_date.day, d.state) for d in await desk.deliveries()] == [
        (26, "sent"),
        (25, "skipped"),
        (24, "skipped"),
    ]
    assert [reason for _, reason in desk.alerts] == [MISSED, MISSED]
    await desk.ticks(minutes=1)
    assert len(desk.alerts) == 2


async def test_a_channel_that_is_on_no_list_is_sent_nothing_and_goes_on_when_it_is():
    async with front(now=NOW, rules=Rules(allow_channels=frozenset({"C1"}))) as desk:
        await subscribe(desk, "C1", "C2")
        await desk.ticks(hours=21, minutes=31)
        assert [m.key for m in desk.chat.messages] == [
            (await desk.store.ledger.entry((await desk.deliveries())[0].id)).parts[0].key
        ]


class Killed(Exception):
    """Stands for SIGKILL."""


async def test_a_process_that_dies_after_composing_for_many_leaves_them_one_digest_each(desk):
    await subscribe(desk, "C1", "C2", "C3", people=("chey-tae-won",))
    desk.clock.moves(hours=20)
    await hear_news(desk, "a")
    desk.clock.moves(hours=1, minutes=31)
    passed = []

    def at(point):
        passed.append(point)
        if passed.count("before-freeze") == 2 and point == "before-freeze":
            raise Killed

    courier = replace(desk.courier, at=at)
    rota = Rota(kitchen=desk.kitchen, editions=(), courier=courier)
    await plan_due(rota, desk.clock())
    with pytest.raises(Killed):
        await prepare(rota, desk.clock())
    await hear_news(desk, "b")  # comes too late for today's digest
    await desk.ticks(seconds=20)
    assert len(desk.posted) == 3
    digests = [await desk.store.load_digest(made(c).edition_id, date(2026, 11, 24)) for c in ("C1", "C2", "C3")]
    assert len({d.cards for d in digests}) == 1
    assert len(digests[0].cards) == 1


async def test_replicas_that_tick_together_post_once_a_channel(desk):
    await subscribe(desk, *(f"C{n}" for n in range(5)), people=("chey-tae-won",))
    desk.clock.moves(hours=20)
    await hear_news(desk, "a")
    desk.clock.moves(hours=1, minutes=31)
    await asyncio.gather(*(desk.ticks() for _ in range(4)))
    assert len(desk.posted) == 5


@given(st.lists(st.tuples(st.sampled_from(["C1", "C2", "C3"]), st.integers(0, 23)), min_size=1, max_size=3))
@settings(max_examples=4, deadline=None)
def test_whatever_the_hours_every_channel_gets_one_digest_a_day(channels):
    async def run():
        async with front(now=NOW) as desk:
            hours = dict(channels)
            for channel, hour in hours.items():
                at = datetime(2026, 11, 24, hour, tzinfo=UTC)
                local = (at + timedelta(hours=9)).time()
                await desk.store.subscriptions.put(
                    made(
                        channel,
                        time=f"{local:%H:%M}",
                        days=("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
                        next_at=at,
                    )
                )
            desk.clock.now = datetime(2026, 11, 23, 23, 59, tzinfo=UTC)
            for _ in range(8):
                await desk.ticks(hours=3)
            assert len(desk.posted) == len(hours)

    asyncio.run(run())


def test_ids_of_what_channels_order_are_reserved_in_the_file_of_editions():
    from bot.catalogue.editions import RESERVED

    assert edition_id("slack:T1/C1").startswith(RESERVED)
    assert SHARED in RESERVED
