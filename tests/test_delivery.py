"""The courier on a clock that is moved: what is posted, when, and how often."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from digests import ordinary_digest, quiet_digest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from memory_chat import START, Clock, MemoryChat

from bot.delivery import Courier, Timing, Wanted, deliver, freeze, key_of, nonce_of, parse_address, plan, sweep
from bot.delivery.keys import hash_of
from bot.delivery.transitions import found_by_hand, restored, retried
from bot.errors import StoreError
from bot.store import Store
from bot.store.ledger_rows import Address

CHANNEL = "memory:T1/C1"
TIMING = Timing()


class Desk:
    """A courier, its ledger, its clock and its platform; ``alerts`` is what an operator hears."""

    def __init__(self, store, clock, chat, **options):
        self.clock, self.chat, self.ledger, self.alerts = clock, chat, store.ledger, []
        self.courier = Courier(
            ledger=store.ledger,
            chats=[chat],
            now=clock,
            sleep=clock.sleep,
            alert=lambda kind, delivery, reason: self.alerts.append(kind),
            **options,
        )

    async def deliver(self, digest=None, **options):
        return await deliver(self.courier, CHANNEL, digest or ordinary_digest(), due_at=START, **options)

    async def frozen(self, digest=None):
        """A delivery that is frozen and not begun."""
        digest = digest or ordinary_digest()
        wanted = Wanted(address=parse_address(CHANNEL), edition_date=digest.local_date, slot="morning", due_at=START)
        delivery = await plan(self.ledger, wanted, self.clock())
        await freeze(self.ledger, self.chat, delivery, digest, self.clock())
        return delivery.id

    def keys(self):
        return [m.key for m in self.chat.messages]


@pytest.fixture
async def store():
    async with Store.open("sqlite+aiosqlite:///:memory:") as opened:
        yield opened


def desk(store, *faults, **options):
    clock = Clock()
    return Desk(store, clock, MemoryChat(clock, *faults, **options))


# -- the ordinary way ----------------------------------------------------------------------------------------------


async def test_a_digest_and_its_replies_go_out_in_order_and_in_one_thread(store):
    d = desk(store)
    entry = await d.deliver()
    assert entry.delivery.state == "sent"
    texts = [card.headline for card in ordinary_digest().cards + ordinary_digest().listed]
    assert [m.payload["text"] for m in d.chat.messages] == [ordinary_digest().title, *texts]
    assert [m.thread for m in d.chat.messages] == [None, *["1"] * len(texts)]
    assert d.chat.reads == []
    assert d.clock.slept == []


async def test_delivering_again_posts_nothing(store):
    d = desk(store)
    first = await d.deliver()
    assert await d.deliver() == first
    assert len(d.chat.posts) == len(first.parts)


async def test_the_payload_is_frozen_with_the_first_rendering(store):
    d = desk(store, "down")
    await d.deliver(patience=timedelta(0))
    entry = await d.deliver(replace(ordinary_digest(), title="다른 제목"))
    assert entry.delivery.state == "sent"
    assert d.chat.messages[0].payload["text"] == ordinary_digest().title


async def test_a_payload_that_was_changed_in_the_database_is_not_posted(store):
    d = desk(store)
    number = await d.frozen()

    def tamper(entry):
        first = replace(entry.parts[0], payload='{"text":"바뀐 글"}')
        return replace(entry, parts=(first, *entry.parts[1:])), None

    await d.ledger.change(number, tamper)
    entry = await d.courier.deliver(number)
    assert (entry.delivery.state, d.chat.posts, d.alerts) == ("failed", [], ["failed"])


# -- unknown outcomes ----------------------------------------------------------------------------------------------


async def test_a_message_that_was_accepted_is_adopted_without_a_second_post(store):
    d = desk(store, "kept")
    entry = await d.deliver(quiet_digest())
    assert (entry.delivery.state, len(d.chat.posts), d.keys()) == ("sent", 1, [entry.parts[0].key])
    assert entry.parts[0].message_id == "1"


async def test_a_message_that_was_lost_is_posted_again_after_two_reads(store):
    d = desk(store, "lost")
    entry = await d.deliver(quiet_digest())
    assert (entry.delivery.state, len(d.chat.posts), len(d.chat.messages)) == ("sent", 2, 1)
    (first, _), (again, _) = d.chat.posts
    reads = [at for at, _ in d.chat.reads]
    assert reads[0] >= first + TIMING.settle
    assert reads[1] >= reads[0] + TIMING.between_reads
    assert again >= reads[1]


async def test_reading_back_begins_before_the_first_try(store):
    d = desk(store, "lost", "lost")
    await d.deliver(quiet_digest())
    first = d.chat.posts[0][0]
    assert {since for _, since in d.chat.reads} == {first - TIMING.margin}


@pytest.mark.parametrize("visible_after", [0, 5, 20, 29])
async def test_a_message_that_shows_within_the_settling_time_is_never_doubled(store, visible_after):
    d = desk(store, *["kept"] * 9, visible_after=visible_after)
    entry = await d.deliver()
    assert entry.delivery.state == "sent"
    assert sorted(d.keys()) == sorted(part.key for part in entry.parts)


async def test_a_post_that_never_ends_is_cut_off_and_read_back(store):
    d = desk(store, "slow")
    d.courier = replace(d.courier, timing=Timing(deadline=timedelta(seconds=0.05)))
    entry = await d.deliver(quiet_digest())
    assert (entry.delivery.state, len(d.chat.posts)) == ("sent", 1)


async def test_an_adapters_error_is_kept_without_the_address_it_names(store):
    d = desk(store, "kept")
    entry = await d.deliver(quiet_digest(), patience=timedelta(0))
    assert entry.parts[0].error.startswith("ConnectionResetError")
    assert "secret-token" not in entry.parts[0].error


# -- surely not sent, surely refused -------------------------------------------------------------------------------


async def test_a_rate_limit_is_obeyed_to_the_second(store):
    d = desk(store, *["429"] * 5)
    entry = await d.deliver(quiet_digest())
    times = [at for at, _ in d.chat.posts]
    assert (entry.delivery.state, len(times), len(d.chat.messages)) == ("sent", 6, 1)
    assert all(b - a >= timedelta(seconds=40) for a, b in pairwise(times))
    assert d.chat.reads == []


async def test_pauses_grow_while_the_platform_cannot_be_reached(store):
    d = desk(store, *["down"] * 9)
    await d.deliver(quiet_digest())
    assert d.clock.slept == [5, 10, 20, 40, 80, 160, 300, 300, 300]


async def test_a_rate_limit_after_an_unknown_outcome_is_read_back_once_more(store):
    d = desk(store, "lost", "429")
    entry = await d.deliver(quiet_digest())
    assert entry.delivery.state == "sent"
    assert len(d.chat.reads) == 4


async def test_a_refusal_ends_the_delivery_and_is_told_once(store):
    d = desk(store, "refused")
    entry = await d.deliver()
    assert (entry.delivery.state, len(d.chat.posts), d.alerts) == ("failed", 1, ["failed"])
    assert "channel_not_found" in entry.delivery.reason
    for _ in range(3):
        await d.courier.run()
    assert (len(d.chat.posts), d.alerts) == (1, ["failed"])


async def test_a_refused_reply_leaves_the_digest_and_stops_the_thread(store):
    d = desk(store, "none", "none", "refused")
    entry = await d.deliver()
    assert [p.state for p in entry.parts] == ["sent", "sent", "failed", "ready"]


async def test_three_refused_digests_switch_the_channel_off_until_one_is_sent_by_hand(store):
    d = desk(store, *["refused"] * 3)
    first = date(2026, 11, 20)
    for day in range(3):
        made = await d.deliver(replace(quiet_digest(), local_date=first + timedelta(days=day)))
    fourth = await d.deliver(replace(quiet_digest(), local_date=first + timedelta(days=3)))
    assert fourth.delivery.state == "skipped"
    assert "--retry-held" in fourth.delivery.reason
    assert await d.ledger.change(made.delivery.id, retried)
    assert (await d.courier.deliver(made.delivery.id)).delivery.state == "sent"
    fifth = await d.deliver(replace(quiet_digest(), local_date=first + timedelta(days=4)))
    assert fifth.delivery.state == "sent"


# -- where reading back is no proof --------------------------------------------------------------------------------


@pytest.mark.parametrize("reading", ["no", "refused", "untrusted"])
@pytest.mark.parametrize("fault", ["kept", "lost"])
async def test_what_cannot_be_read_back_is_held_and_told_once(store, fault, reading):
    d = desk(store, fault, reading=reading)
    if (fault, reading) == ("kept", "no"):
        d.chat.visible_after = timedelta(days=1)
    entry = await d.deliver(quiet_digest())
    assert (entry.delivery.state, len(d.chat.posts), d.alerts) == ("held", 1, ["held"])
    await d.courier.run()
    assert (len(d.chat.posts), d.alerts) == (1, ["held"])


async def test_a_thread_in_which_the_replies_before_are_missing_too_is_not_believed(store):
    d = desk(store, "none", "none", "kept")
    d.chat.reading = "empty"
    entry = await d.deliver()
    assert (entry.delivery.state, len(d.chat.posts)) == ("held", 3)


async def day_before(d, digest=None):
    """Deliver the digest of the day before at its hour; now it is the hour of the next."""
    d.clock.now = START - timedelta(days=1)
    digest = replace(digest or quiet_digest(), local_date=quiet_digest().local_date - timedelta(days=1))
    await deliver(d.courier, CHANNEL, digest, due_at=d.clock())
    d.clock.now = START


@pytest.mark.parametrize("fault", ["kept", "lost"])
async def test_an_empty_channel_that_had_a_digest_yesterday_is_not_believed(store, fault):
    d = desk(store)
    await day_before(d)
    d.chat.faults, d.chat.reading = [fault], "empty"
    entry = await d.deliver(quiet_digest())
    assert (entry.delivery.state, len(d.chat.posts), d.alerts) == ("held", 2, ["held"])


@pytest.mark.parametrize("fault", ["kept", "lost"])
async def test_an_empty_thread_is_not_believed_where_its_head_is_missing_too(store, fault):
    d = desk(store, "none", fault, reading="empty")
    entry = await d.deliver()
    assert ([p.state for p in entry.parts[:2]], len(d.chat.posts), d.alerts) == (["sent", "held"], 2, ["held"])


async def test_a_lost_digest_is_posted_again_where_yesterdays_can_be_seen(store):
    d = desk(store)
    await day_before(d, ordinary_digest())
    before = len(d.chat.messages)
    d.chat.faults, d.chat.reads = ["lost"], []
    entry = await d.deliver(quiet_digest())
    assert (entry.delivery.state, d.keys()[before:]) == ("sent", [entry.parts[0].key])
    assert [since for _, since in d.chat.reads] == [START - TIMING.margin, START - timedelta(days=1) - TIMING.margin]


async def test_a_lost_first_reply_is_posted_again_where_its_head_can_be_seen(store):
    d = desk(store, "none", "lost")
    entry = await d.deliver()
    assert entry.delivery.state == "sent"
    assert d.keys() == [p.key for p in entry.parts]


async def test_of_the_older_digests_only_one_of_the_same_channel_is_a_witness(store):
    d = desk(store)
    await deliver(d.courier, "memory:T1/C2", quiet_digest(), due_at=START)
    d.chat.faults, d.chat.reading = ["lost"], "empty"
    assert (await d.deliver(quiet_digest())).delivery.state == "sent"


async def test_an_older_digest_that_was_held_or_refused_is_no_witness(store):
    d = desk(store, "refused")
    await day_before(d)
    d.chat.faults = ["lost"]
    assert (await d.deliver(quiet_digest())).delivery.state == "sent"


@pytest.mark.parametrize("reading", ["broken", "429"])
async def test_reading_that_fails_for_an_hour_holds_the_delivery(store, reading):
    d = desk(store, "kept", reading=reading)
    entry = await d.deliver(quiet_digest())
    assert (entry.delivery.state, len(d.chat.posts), d.alerts) == ("held", 1, ["held"])
    assert TIMING.give_up_reading <= d.clock() - START < TIMING.give_up_reading + timedelta(minutes=5)
    pauses = {b - a for (a, _), (b, _) in pairwise(d.chat.reads)}
    assert min(pauses) >= (timedelta(seconds=60) if reading == "429" else TIMING.settle)


async def test_a_held_part_is_posted_when_a_person_says_it_is_not_there(store):
    d = desk(store, "lost", reading="no")
    entry = await d.deliver()
    assert await d.ledger.change(entry.delivery.id, retried)
    entry = await d.courier.deliver(entry.delivery.id)
    assert (entry.delivery.state, len(d.chat.messages)) == ("sent", len(entry.parts))


async def test_a_held_part_that_a_person_found_is_not_posted_and_carries_the_thread(store):
    d = desk(store, "kept", reading="untrusted")
    entry = await d.deliver()
    assert await d.ledger.change(entry.delivery.id, lambda e: found_by_hand(e, "1", d.clock()))
    entry = await d.courier.deliver(entry.delivery.id)
    assert (entry.delivery.state, len(d.chat.posts)) == ("sent", len(entry.parts))
    assert {m.thread for m in d.chat.messages[1:]} == {"1"}


async def test_only_what_is_stuck_takes_the_word_of_a_person(store):
    d = desk(store)
    entry = await d.deliver()
    assert not await d.ledger.change(entry.delivery.id, retried)
    with pytest.raises(StoreError, match="99번"):
        await d.ledger.change(99, retried)


# -- time ----------------------------------------------------------------------------------------------------------


async def test_a_digest_that_could_not_begin_in_time_is_skipped_and_told(store):
    d = desk(store, *["down"] * 1000)
    entry = await d.deliver()
    assert (entry.delivery.state, d.chat.messages, d.alerts) == ("skipped", [], ["skipped"])
    assert d.chat.posts[-1][0] <= START + TIMING.max_late


@pytest.mark.parametrize(("fault", "state"), [("kept", "sent"), ("lost", "skipped")])
async def test_a_doubtful_digest_that_is_too_late_is_adopted_if_it_is_there_and_skipped_if_not(store, fault, state):
    d = desk(store, fault)
    await d.deliver(quiet_digest(), patience=timedelta(0))
    d.clock.moves(hours=7)
    entry = await d.deliver(quiet_digest())
    assert (entry.delivery.state, len(d.chat.posts)) == (state, 1)


async def test_replies_follow_a_digest_that_is_out_however_late(store):
    d = desk(store, "none", "down")
    await d.deliver(patience=timedelta(0))
    d.clock.moves(hours=9)
    assert (await d.deliver()).delivery.state == "sent"


async def test_a_clock_that_goes_back_makes_no_second_message_and_no_long_wait(store):
    d = desk(store, "kept")
    await d.deliver(quiet_digest(), patience=timedelta(0))
    d.clock.moves(hours=-2)
    d.chat.messages[0].at = d.clock()
    entry = await d.deliver(quiet_digest())
    assert (entry.delivery.state, len(d.chat.posts)) == ("sent", 1)
    assert sum(d.clock.slept) < 120


async def test_the_date_of_a_channel_never_goes_back(store):
    d = desk(store)
    await d.deliver(replace(quiet_digest(), local_date=date(2026, 11, 21)))
    entry = await d.deliver(replace(quiet_digest(), local_date=date(2026, 11, 20)))
    assert entry.delivery.state == "skipped"
    assert len(d.chat.posts) == 1


# -- stopping ------------------------------------------------------------------------------------------------------


async def test_a_process_that_is_to_stop_ends_between_two_posts(store):
    d = desk(store)
    d.courier = replace(d.courier, stopping=lambda: len(d.chat.posts) >= 2)
    entry = await d.deliver()
    assert [p.state for p in entry.parts] == ["sent", "sent", "ready", "ready"]
    d.courier = replace(d.courier, stopping=lambda: False)
    assert (await d.deliver()).delivery.state == "sent"
    assert len(d.chat.posts) == len(entry.parts)


async def test_a_post_that_is_cancelled_stays_unknown(store):
    d = desk(store, "slow")
    task = asyncio.create_task(d.deliver(quiet_digest()))
    await d.chat.called.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    d.clock.moves(minutes=6)
    entry = await d.deliver(quiet_digest())
    assert (entry.delivery.state, len(d.chat.posts)) == ("sent", 1)


# -- several processes ---------------------------------------------------------------------------------------------


async def test_replicas_that_start_at_once_post_each_part_once(store):
    d = desk(store)
    await asyncio.gather(*(d.deliver() for _ in range(8)))
    entry = await d.deliver()
    assert sorted(d.keys()) == sorted(p.key for p in entry.parts)
    assert len(d.chat.posts) == len(entry.parts)


async def test_a_process_that_wakes_after_its_lease_leaves_one_message_and_counts_the_other(store):
    d = desk(store)
    number = await d.frozen(quiet_digest())
    late = Sleeper(d.chat)
    other = replace(d.courier, chats=[late])
    sleeper = asyncio.create_task(other.deliver(number))
    await late.asleep.wait()
    d.clock.moves(minutes=6)
    assert (await d.courier.deliver(number)).delivery.state == "sent"
    late.wake.set()
    await sleeper
    assert len(d.chat.messages) == 2
    d.clock.moves(minutes=10)
    assert await sweep(d.courier) == 1
    entry = await d.ledger.entry(number)
    assert [m.id for m in d.chat.messages] == [entry.parts[0].message_id]
    assert (entry.parts[0].swept, d.alerts) == (1, ["swept"])
    assert await sweep(d.courier) == 0


class Sleeper:
    """The same platform, reached by a process that sleeps just before its socket write."""

    def __init__(self, chat):
        self._chat, self.platform = chat, chat.platform
        self.asleep, self.wake = asyncio.Event(), asyncio.Event()

    def __getattr__(self, name):
        return getattr(self._chat, name)

    async def post(self, channel, payload, **names):
        self.asleep.set()
        await self.wake.wait()
        return await self._chat.post(channel, payload, **names)


async def test_an_answer_that_comes_after_the_lease_counts_while_nobody_has_posted_since(store):
    d = desk(store)
    number = await d.frozen(quiet_digest())
    late = Sleeper(d.chat)
    sleeper = asyncio.create_task(replace(d.courier, chats=[late]).deliver(number))
    await late.asleep.wait()
    d.clock.moves(minutes=6)
    await d.courier.deliver(number, patience=timedelta(0))  # the first of two readings: not there
    late.wake.set()
    assert (await sleeper).delivery.state == "sent"
    assert (await d.courier.deliver(number)).delivery.state == "sent"
    assert len(d.chat.posts) == 1


async def test_a_process_that_slept_between_claim_and_post_does_not_post(store):
    d = desk(store)
    number = await d.frozen(quiet_digest())
    naps = iter([290])

    def nap(point):
        if point == "after-claim":
            d.clock.moves(seconds=next(naps, 0))

    entry = await replace(d.courier, at=nap).deliver(number)
    assert entry.delivery.state == "sent"
    assert [at for at, _ in d.chat.posts] == [d.clock()]
    assert (entry.parts[0].attempts, entry.parts[0].fence) == (1, 3)


# -- restore -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kept_parts", [0, 1, 3, 4])
async def test_after_a_restore_nothing_that_is_there_is_posted_again(store, kept_parts):
    d = desk(store)
    gone = await d.frozen()
    parts = (await d.ledger.entry(gone)).parts[:kept_parts]
    for part in parts:  # posted after the backup was made
        d.chat.accept({"text": "before"}, part.key, "1" if part.reply else None)
    d.clock.moves(minutes=20)
    assert await d.ledger.restore(d.clock(), lambda e: restored(e, d.clock())) == 1
    entry = await d.courier.deliver(gone)
    assert entry.delivery.state == "sent"
    assert sorted(d.keys()) == sorted(p.key for p in entry.parts)
    assert len(d.chat.posts) == len(entry.parts) - kept_parts


async def test_a_delivery_that_the_backup_does_not_know_is_read_back_first(store):
    d = desk(store)
    digest = quiet_digest()
    key = key_of(parse_address(CHANNEL), digest.local_date, digest.edition_id, 0)
    d.chat.accept({"text": "before"}, key)
    d.clock.moves(minutes=30)
    await d.ledger.restore(d.clock(), lambda e: e)
    entry = await d.deliver(digest)
    assert (entry.delivery.state, d.chat.posts, d.keys()) == ("sent", [], [key])


# -- keys ----------------------------------------------------------------------------------------------------------


def test_a_key_is_the_same_for_ever():
    key = key_of(parse_address("slack:T1/C1"), date(2026, 11, 21), "morning", 0)
    assert key == "8136ba0d6de301425c66cf4823ea395e9d03db82f275776443b44b8c5337dd59"
    assert nonce_of(key) == "QE3LUDLN4MAUEXDGZ5ECH2RZL"


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("slack:T1/C1", ("slack", "T1", "C1")),
        ("file:/var/log/a/b.jsonl", ("file", "", "/var/log/a/b.jsonl")),
        ("file:out/digest.jsonl", ("file", "", "out/digest.jsonl")),
        ("console", ("console", "", "")),
        ("fake:C1", ("fake", "", "C1")),
    ],
)
def test_a_channel_name_is_read_and_written_back(name, parts):
    assert parse_address(name) == parts
    assert parse_address(name).name == name


names = st.text(st.characters(exclude_characters="/|:\x00", exclude_categories=["Cs"]), min_size=1, max_size=8)


@given(
    st.lists(st.tuples(names, names, names, st.dates(), names, st.integers(0, 99)), min_size=2, max_size=2, unique=True)
)
def test_different_parts_have_different_keys(two):
    (pa, wa, ca, da, sa, na), (pb, wb, cb, db, sb, nb) = two
    assert key_of(Address(pa, wa, ca), da, sa, na) != key_of(Address(pb, wb, cb), db, sb, nb)


def test_the_hash_is_that_of_the_frozen_bytes():
    assert hash_of("{}") == "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"


# -- whatever happens ----------------------------------------------------------------------------------------------

FAULTS = st.lists(st.sampled_from(["none", "lost", "kept", "429", "down"]), max_size=12)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(faults=FAULTS, visible=st.integers(0, 29), ticks=st.lists(st.integers(1, 400), max_size=40), data=st.data())
def test_whatever_happens_every_part_is_there_once_and_in_order(faults, visible, ticks, data):
    async def run():
        async with Store.open("sqlite+aiosqlite:///:memory:") as store:
            d = desk(store, *faults, visible_after=visible)
            number = await d.frozen()
            for seconds in ticks:  # ticks of a scheduler, not evenly spaced
                await d.courier.run()
                d.clock.moves(seconds=seconds)
            entry = await d.courier.deliver(number)
            assert entry.delivery.state in ("sent", "skipped")
            if entry.delivery.state == "sent":
                assert d.keys() == [p.key for p in entry.parts]

    asyncio.run(run())
