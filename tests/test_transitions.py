"""What may follow what, without database and platform."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.delivery import transitions
from bot.delivery.chat import ReadBack, Seen
from bot.delivery.reading import Absent, Found, Unreadable, conclude, witness_of
from bot.delivery.sweep import second_copies
from bot.delivery.timing import Timing
from bot.delivery.transitions import Claim, claim, next_part, wait_until
from bot.store.ledger_rows import Address, Delivery, Entry, Part

NOW = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
TIMING = Timing()
DELIVERY = Delivery(
    id=1,
    address=Address("memory", "T1", "C1"),
    edition_date=date(2026, 11, 21),
    slot="morning",
    due_at=NOW,
    planned_at=NOW,
    state="frozen",
)


def part(number=0, **changes):
    plain = {"id": number + 1, "delivery_id": 1, "no": number, "reply": number > 0, "state": "ready", "payload": "{}"}
    return Part(**{**plain, "payload_hash": "", "key": f"k{number}", "nonce": f"n{number}", **changes})


def entry(*parts, **changes):
    return Entry(delivery=replace(DELIVERY, **changes), parts=parts or (part(),))


def sending(number=0, **changes):
    """Claimed, posted once, and not heard of since."""
    begun = {
        "state": "sending",
        "attempts": 1,
        "fence": 1,
        "first_send_at": NOW,
        "last_send_at": NOW,
        "lease_until": NOW + TIMING.lease,
    }
    return part(number, **{**begun, **changes})


def later(**span):
    return NOW + timedelta(**span)


# -- whose turn, and when ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("states", "turn"),
    [
        (["ready", "ready"], 0),
        (["sent", "ready"], 1),
        (["sending", "ready"], 0),
        (["held", "ready"], None),
        (["sent", "failed", "ready"], None),
        (["sent", "sent"], None),
    ],
)
def test_parts_go_in_order_and_wait_for_the_one_before(states, turn):
    found = next_part(entry(*(part(n, state=state) for n, state in enumerate(states))))
    assert (found and found.no) == turn


@pytest.mark.parametrize("state", ["planned", "sent", "held", "failed", "skipped"])
def test_nothing_is_claimed_of_a_delivery_that_is_not_on_its_way(state):
    assert claim(entry(state=state), NOW, TIMING)[1] is None


def test_a_claim_is_stored_as_a_post_that_may_have_happened():
    after, held = claim(entry(), NOW, TIMING)
    mine = after.parts[0]
    assert (mine.state, mine.attempts, mine.fence, mine.first_send_at, mine.last_send_at) == ("sending", 1, 1, NOW, NOW)
    assert mine.lease_until == NOW + TIMING.lease
    assert held == Claim(after, mine, doubtful=False)


@pytest.mark.parametrize(
    ("one", "free_at"),
    [
        (part(not_before=later(seconds=40)), later(seconds=40)),
        (sending(), NOW + TIMING.lease),
        (sending(lease_until=NOW), NOW + TIMING.settle),
        (sending(lease_until=NOW, absent_at=later(seconds=31)), later(seconds=41)),
        (sending(lease_until=NOW, not_before=later(minutes=9)), later(minutes=9)),
        (part(doubts=1, attempts=2, last_send_at=NOW), NOW + TIMING.settle),
    ],
)
def test_a_part_is_free_when_every_wait_is_over_and_not_a_moment_before(one, free_at):
    assert wait_until(one, NOW, TIMING) == free_at
    assert claim(entry(one), free_at - timedelta(microseconds=1), TIMING)[1] is None
    assert claim(entry(one), free_at, TIMING)[1] is not None


@pytest.mark.parametrize("one", [sending(), part(doubts=1, last_send_at=NOW)])
def test_what_was_in_doubt_is_claimed_in_doubt_and_no_post_is_counted(one):
    after, held = claim(entry(one), later(hours=1), TIMING)
    assert held.doubtful
    assert (after.parts[0].attempts, after.parts[0].last_send_at) == (one.attempts, one.last_send_at)


def test_a_clock_that_went_back_shifts_the_waits_and_claims_nothing_yet():
    ahead = sending(first_send_at=later(hours=2), last_send_at=later(hours=2), lease_until=later(hours=2, seconds=200))
    after, held = claim(entry(ahead), NOW, TIMING)
    assert held is None
    assert (after.parts[0].lease_until, after.parts[0].first_send_at) == (later(seconds=200), NOW)
    assert claim(after, later(seconds=200), TIMING)[1] is not None


# -- a lost lease --------------------------------------------------------------------------------------------------

STALE = Claim(entry(sending()), sending(), doubtful=False)
TAKEN = entry(sending(fence=2, attempts=2))


@pytest.mark.parametrize(
    "event",
    [
        lambda e: transitions.refused(e, STALE, "no", NOW),
        lambda e: transitions.kept_for_operator(e, STALE, "?", NOW),
        lambda e: transitions.not_sent(e, STALE, "429", NOW),
        lambda e: transitions.not_posted(e, STALE),
        lambda e: transitions.absent(e, STALE, NOW),
        lambda e: transitions.unread(e, STALE, "?", NOW),
        lambda e: transitions.given_up(e, STALE, "late", NOW),
    ],
)
def test_the_word_of_a_lost_lease_changes_nothing(event):
    assert event(TAKEN) == (TAKEN, False)


def test_a_lost_lease_gives_no_right_to_post_again():
    assert transitions.post_again(TAKEN, STALE, NOW, TIMING) == (TAKEN, None)


@pytest.mark.parametrize("state", ["sending", "sent", "ready"])
def test_a_message_posted_beside_anothers_is_swept_soon(state):
    taken = entry(replace(TAKEN.parts[0], state=state))
    for event in (
        transitions.sent(taken, STALE, "9", NOW, TIMING),
        transitions.unknown(taken, STALE, "?", NOW, TIMING),
    ):
        after, alone = event
        assert not alone
        assert after == entry(replace(taken.parts[0], sweep_at=NOW + TIMING.settle))


@pytest.mark.parametrize("state", ["sending", "held", "ready"])
def test_a_late_answer_is_the_truth_while_nobody_else_has_posted(state):
    taken = entry(sending(fence=2, state=state), state="held" if state == "held" else "frozen")
    after, alone = transitions.sent(taken, STALE, "9", NOW, TIMING)
    assert alone
    assert (after.delivery.state, after.parts[0].state, after.parts[0].message_id) == ("sent", "sent", "9")
    assert after.parts[0].fence > 2


def test_hearing_twice_of_one_message_is_no_second_message():
    known = entry(replace(sending(fence=2), state="sent", message_id="9"))
    assert transitions.sent(known, STALE, "9", NOW, TIMING) == (known, True)


# -- ends ----------------------------------------------------------------------------------------------------------


def test_a_delivery_is_sent_with_its_last_part():
    both = entry(part(0, state="sent"), sending(1))
    after, _ = transitions.sent(both, Claim(both, both.parts[1], doubtful=False), "2", NOW, TIMING)
    assert (after.delivery.state, after.delivery.closed_at) == ("sent", NOW)
    first = entry(sending(0), part(1))
    after, _ = transitions.sent(first, Claim(first, first.parts[0], doubtful=False), "1", NOW, TIMING)
    assert after.delivery == first.delivery


@pytest.mark.parametrize(("attempts", "doubts", "sweeps"), [(1, 0, False), (2, 0, True), (1, 1, True)])
def test_only_what_may_be_there_twice_is_swept(attempts, doubts, sweeps):
    one = entry(sending(attempts=attempts, doubts=doubts))
    after, _ = transitions.sent(one, Claim(one, one.parts[0], doubtful=False), "1", NOW, TIMING)
    assert (after.parts[0].sweep_at == NOW + TIMING.sweep_after) is sweeps


@pytest.mark.parametrize(
    ("one", "skips"), [(part(), True), (sending(), False), (part(state="sent"), False), (part(doubts=1), False)]
)
def test_only_what_surely_has_not_begun_is_skipped(one, skips):
    after, done = transitions.skipped(entry(one), "그만", NOW)
    assert done is skips
    assert (after.delivery.state == "skipped") is skips


# -- what a reading proves -----------------------------------------------------------------------------------------


def seen(key, number=1, at=NOW):
    return Seen(id=str(number), key=key, at=at)


def test_a_message_is_found_by_its_key_even_in_a_reading_that_is_not_trusted():
    back = ReadBack(messages=(seen("other"), seen("k0", 2)), trusted=False)
    assert conclude(entry(), part(), back) == Found("2")


def test_absence_counts_only_in_a_trusted_reading():
    assert conclude(entry(), part(), ReadBack(messages=())) == Absent()
    assert isinstance(conclude(entry(), part(), ReadBack(messages=(), trusted=False)), Unreadable)


def test_absence_counts_only_where_the_parts_before_can_be_seen():
    whole = entry(part(0, state="sent", message_id="1"), part(1, state="sent", message_id="2"), sending(2))
    assert conclude(whole, whole.parts[2], ReadBack(messages=(seen("k1", 2),))) == Absent()
    assert isinstance(conclude(whole, whole.parts[2], ReadBack(messages=())), Unreadable)


def test_the_witness_is_the_head_for_a_first_reply_and_an_older_digest_for_a_first_message():
    whole = entry(part(0, state="sent", message_id="1"), part(1, state="sent", message_id="2"), sending(2))
    older = part(0, delivery_id=9, state="sent", message_id="0")
    assert witness_of(whole, whole.parts[0], older) is older
    assert witness_of(whole, whole.parts[0], None) is None
    assert witness_of(whole, whole.parts[1], older) is whole.parts[0]
    assert witness_of(whole, whole.parts[2], older) is None  # the reply before it must be seen: conclude


def test_of_several_copies_the_stored_one_stays_else_the_oldest():
    three = [seen("k0", n, later(seconds=n)) for n in (1, 2, 3)]
    assert [s.id for s in second_copies(three, "2")] == ["1", "3"]
    assert [s.id for s in second_copies(three, "9")] == ["2", "3"]
    assert second_copies(three[:1], "1") == second_copies([], "1") == []
