"""One tick: which digests are due, make them, send what is on its way.

    plan      a row for every edition, channel and local date whose hour has come, or why it is skipped
    prepare   compose each planned digest, render it, freeze the payloads
    send      the courier: whatever is frozen and not closed
    sweep     second copies

Editions are those of editions.yaml, and those that channels have asked for (``channel_rota``).  Nothing is kept between
two ticks: the ledger knows.  Any number of processes may tick.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from .channel_rota import Orders, Shelf, orders_for, plan_subscriptions
from .delivery import Courier, Delivery, Wanted, freeze, parse_address, plan, sweep
from .delivery.transitions import skipped
from .due import MAX_LATE, dates_to_plan, is_quiet
from .model import Digest, Edition
from .pipeline import Kitchen
from .subscriptions import SHARED, Subscription, is_of_channel

#: where a process may be killed while a digest is made; the courier has its own
POINTS = ("before-plan", "after-plan", "before-freeze", "after-freeze")
#: a digest waits so long for a round of collecting that is under way
WAIT_FOR_ROUND = timedelta(minutes=10)
#: a round that has run for longer than this died with its process
LONGEST_ROUND = timedelta(minutes=30)
#: planned so long after its hour, a digest says that it is late
LATE = timedelta(minutes=2)

MISSED = f"예정 시각에 실행되고 있지 않았고 {MAX_LATE.total_seconds() / 3600:.0f}시간이 넘게 지나 건너뛰었습니다."
NO_EDITION = "이 판이 설정(editions.yaml)에서 사라져 건너뛰었습니다."
NO_SUBSCRIPTION = "그사이 구독이 해지되어 건너뛰었습니다."
PAUSED = "그사이 구독이 일시정지되어 건너뛰었습니다."
SILENT = "새 소식이 없어 보내지 않았습니다(조용히)."
NO_ADAPTER = "이 채널에 쓸 어댑터가 없어 보내지 못했습니다. 토큰과 채널 이름을 확인하세요."
NOT_IN_TIME = f"예정 시각에서 {MAX_LATE.total_seconds() / 3600:.0f}시간 안에 보낼 수 없어 건너뛰었습니다."


@dataclass(frozen=True, slots=True, kw_only=True)
class Rota:
    """What a tick needs."""

    kitchen: Kitchen
    editions: Sequence[Edition]
    courier: Courier
    #: is a round of collecting under way in this process?
    collecting: Callable[[], bool] = lambda: False
    #: may a digest go out to this channel, by the operator's lists?
    admits: Callable[[Subscription], bool] = lambda _: True


async def tick(rota: Rota, now: datetime) -> None:
    """Do everything that is due at *now*.  What fails stops nothing else; the first error is raised at the end."""
    await _all_in_turn(
        [
            lambda: plan_due(rota, now),
            lambda: prepare(rota, now),
            lambda: rota.courier.run(lambda delivery: _in_quiet_hours(rota, delivery)),
            lambda: sweep(rota.courier),
        ],
        rota.courier.stopping,
    )


async def _all_in_turn(steps: Iterable[Callable[[], Awaitable[object]]], stopping: Callable[[], bool]) -> None:
    """Run *steps* one after the other until the process is to stop, then raise the first error there was."""
    errors: list[Exception] = []
    for step in steps:
        if stopping():
            break
        try:
            await step()
        except Exception as error:  # noqa: BLE001 - raised below: a bug in one edition must not silence the others
            errors.append(error)
    if errors:
        raise errors[0]


# -- plan ----------------------------------------------------------------------------------------------------------


async def plan_due(rota: Rota, now: datetime) -> None:
    """Note every digest whose hour has come since the last one of its channel."""
    for edition in rota.editions:
        for channel in edition.channels:
            await _plan_channel(rota, edition, channel, now)
    due = [one for one in await rota.kitchen.store.subscriptions.due(now) if rota.admits(one)]
    await plan_subscriptions(rota.kitchen, rota.courier, due, now, MISSED)


async def _plan_channel(rota: Rota, edition: Edition, channel: str, now: datetime) -> None:
    ledger, address = rota.courier.ledger, parse_address(channel)
    known = [d.edition_date for d in await ledger.latest(address) if d.slot == edition.id]
    for due in dates_to_plan(edition, now, known):
        wanted = Wanted(address=address, edition_date=due.day, slot=edition.id, due_at=due.at)
        rota.courier.at("before-plan")
        made = await plan(ledger, wanted, now, skip=MISSED if due.missed else "")
        rota.courier.at("after-plan")
        if made is not None and made.state == "skipped":
            rota.courier.alert("skipped", made, made.reason)


# -- prepare -------------------------------------------------------------------------------------------------------


async def prepare(rota: Rota, now: datetime) -> None:
    """Compose what is planned and freeze it for its channel; a digest for several channels is composed once.

    (``compose`` stores what it makes: asked again, it answers from the store.)
    """
    busy = await _is_collecting(rota, now)
    planned = [d for d in await rota.courier.ledger.open_deliveries() if d.state == "planned"]
    orders = await orders_for(rota.kitchen, rota.editions, planned)
    await _all_in_turn([partial(_skip_late, rota, d, orders, now) for d in planned], rota.courier.stopping)
    ready = [d for d in planned if _is_ready(rota, d, orders, now, busy=busy)]
    shelf = await Shelf.opened(rota.kitchen, ready, orders)
    await _all_in_turn([partial(_make, rota, d, orders, shelf, now, busy) for d in ready], rota.courier.stopping)


async def _skip_late(rota: Rota, delivery: Delivery, orders: Orders, now: datetime) -> None:
    if reason := _why_not(rota, orders, delivery, now):
        await _skip(rota, delivery, reason, now)


def _is_ready(rota: Rota, delivery: Delivery, orders: Orders, now: datetime, *, busy: bool) -> bool:
    edition = orders.edition(delivery)
    wanted = edition is not None and not _why_not(rota, orders, delivery, now)
    return wanted and edition is not None and _may_begin(rota, edition, delivery, now, busy=busy)


async def _make(rota: Rota, delivery: Delivery, orders: Orders, shelf: Shelf, now: datetime, unread: bool) -> None:  # noqa: FBT001 - a partial of prepare's
    edition, subscription = orders.edition(delivery), orders.subscription(delivery)
    assert edition is not None
    digest = await shelf.digest(edition, delivery.edition_date, now)
    if digest.quiet and subscription is not None and subscription.silent:
        await rota.courier.ledger.change(delivery.id, lambda entry: skipped(entry, SILENT, now))
    else:
        await _freeze(rota, delivery, digest, now, unread=unread)


def _why_not(rota: Rota, orders: Orders, delivery: Delivery, now: datetime) -> str:
    """Why a planned digest will not go out any more, or ''."""
    edition, subscription = orders.edition(delivery), orders.subscription(delivery)
    if edition is None and not delivery.slot.startswith(SHARED):  # an answer is frozen by who shares it
        return NO_SUBSCRIPTION if is_of_channel(delivery.slot) else NO_EDITION
    if subscription is not None and not subscription.active:
        return PAUSED
    if now <= delivery.due_at + rota.courier.timing.max_late:
        return ""
    return NOT_IN_TIME if rota.courier.chat_for(delivery.address.platform) else NO_ADAPTER


def _may_begin(rota: Rota, edition: Edition, delivery: Delivery, now: datetime, *, busy: bool) -> bool:
    if rota.courier.chat_for(delivery.address.platform) is None or is_quiet(edition, now):
        return False
    return not busy or now >= delivery.planned_at + WAIT_FOR_ROUND


async def _skip(rota: Rota, delivery: Delivery, reason: str, now: datetime) -> None:
    if await rota.courier.ledger.change(delivery.id, lambda entry: skipped(entry, reason, now)):
        rota.courier.alert("skipped", delivery, reason)


async def _freeze(rota: Rota, delivery: Delivery, digest: Digest, now: datetime, *, unread: bool) -> None:
    chat = rota.courier.chat_for(delivery.address.platform)
    assert chat is not None
    rota.courier.at("before-freeze")
    await freeze(rota.courier.ledger, chat, delivery, with_notes(digest, notes(delivery, unread=unread)), now)
    rota.courier.at("after-freeze")


async def _is_collecting(rota: Rota, now: datetime) -> bool:
    """Is a round under way, here or in another process on the same store?"""
    if rota.collecting():
        return True
    newest = await rota.kitchen.store.last_round()
    return newest is not None and newest.finished is None and timedelta(0) <= now - newest.started < LONGEST_ROUND


def _in_quiet_hours(rota: Rota, delivery: Delivery) -> bool:
    edition = next((edition for edition in rota.editions if edition.id == delivery.slot), None)
    return edition is not None and is_quiet(edition, rota.courier.now())


# -- what the digest says of itself --------------------------------------------------------------------------------


def notes(delivery: Delivery, *, unread: bool) -> list[str]:
    """What a reader should know of the making: that it is late; that not all sources had been read (*unread*)."""
    late = delivery.planned_at - delivery.due_at
    said = [f"{span(late)} 늦음"] if late >= LATE else []
    return [*said, *(["수집이 끝나기 전"] if unread else [])]


def span(length: timedelta) -> str:
    """'2시간 10분'."""
    hours, minutes = divmod(int(length.total_seconds()) // 60, 60)
    return " ".join([*([f"{hours}시간"] if hours else []), *([f"{minutes}분"] if minutes or not hours else [])])


def with_notes(digest: Digest, said: Sequence[str]) -> Digest:
    """*digest* with notes in its title, the one line that every platform shows."""
    return replace(digest, title=f"{digest.title} ({', '.join(said)})") if said else digest
