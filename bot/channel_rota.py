"""The part of a tick that is about channels' own subscriptions: whose hour has come, and one digest for many.

What a digest says follows from whom its channel follows and what the channel has been told.  Channels alike in both
are told the same, so it is composed for one of them and noted for the others (``shared_digest``).  A channel that comes
later, and is told the same as others on some day, is alike from then on: histories are compared over ``HISTORY`` days.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from .delivery import Courier, Delivery, Wanted, parse_address
from .delivery.planning import switched_off, why_skip
from .due import Due, dates_to_plan, next_due
from .model import Digest, Edition
from .pipeline import Kitchen, compose
from .store.subscriptions import Made
from .subscriptions import REFUSED, Subscription, edition_of, is_gone, is_of_channel

#: what was told longer ago than this is taken to be alike: a story lives for some days
HISTORY = timedelta(days=10)
#: subscriptions moved on in one transaction
AT_ONCE = 200


# -- plan ----------------------------------------------------------------------------------------------------------


def dates_due(subscription: Subscription, now: datetime) -> list[Due]:
    """The local dates whose hour has come since ``next_at``, oldest first; after a long outage the last seven."""
    if subscription.next_at is None:
        return []
    zone = ZoneInfo(subscription.timezone)
    eve = subscription.next_at.astimezone(zone).date() - timedelta(days=1)
    due = dates_to_plan(edition_of(subscription), now, [eve])
    return [one for one in due if one.at >= subscription.next_at]


async def plan_subscriptions(
    kitchen: Kitchen, courier: Courier, due: Sequence[Subscription], now: datetime, missed: str
) -> None:
    """Note every digest that is *due*, and when each channel's next one is; *missed*: why a date is skipped."""
    for some in (due[at : at + AT_ONCE] for at in range(0, len(due), AT_ONCE)):
        moved = []
        for subscription in some:
            if await _plan(kitchen, courier, subscription, now, missed):
                coming = next_due(edition_of(subscription), now)
                moved.append((subscription, coming.at if coming else None))
            if courier.stopping():
                break
        await kitchen.store.subscriptions.advance(moved)


async def _plan(kitchen: Kitchen, courier: Courier, subscription: Subscription, now: datetime, missed: str) -> bool:
    """False where the channel is switched off instead: it has refused us for good since somebody last set it up."""
    address = parse_address(subscription.address)
    history = await courier.ledger.latest(address)
    if (refusal := _refusal(subscription, history)) is not None:
        reason = REFUSED.format(reason=refusal.reason)
        if await kitchen.store.subscriptions.switch_off(address, reason):
            courier.alert("failed", refusal, reason)
        return False
    for due in dates_due(subscription, now):
        wanted = Wanted(address=address, edition_date=due.day, slot=subscription.edition_id, due_at=due.at)
        reason = missed if due.missed else why_skip(wanted, [d for d in history if d.state != "failed"])
        courier.at("before-plan")
        made = await courier.ledger.plan(wanted, now, skip=reason)
        courier.at("after-plan")
        if made is not None and made.state == "skipped":
            courier.alert("skipped", made, made.reason)
    return True


def _refusal(subscription: Subscription, history: Sequence[Delivery]) -> Delivery | None:
    """The refusal because of which the channel is to be left alone, if any; *history*: newest first."""
    since = [d for d in history if d.closed_at is not None and d.closed_at > subscription.changed_at]
    tried = [d for d in since if d.state in ("sent", "failed", "held")]
    if tried and tried[0].state == "failed" and (is_gone(tried[0].reason) or switched_off(tried)):
        return tried[0]
    return None


# -- prepare -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Orders:
    """The editions and subscriptions that planned deliveries belong to, by slot."""

    editions: Mapping[str, Edition]
    subscriptions: Mapping[str, Subscription] = field(default_factory=dict)

    def edition(self, delivery: Delivery) -> Edition | None:
        return self.editions.get(delivery.slot)

    def subscription(self, delivery: Delivery) -> Subscription | None:
        return self.subscriptions.get(delivery.slot)


async def orders_for(kitchen: Kitchen, editions: Iterable[Edition], planned: Iterable[Delivery]) -> Orders:
    """What *planned* needs; the store is asked only where some of it is a channel's own."""
    slots = {d.slot for d in planned if is_of_channel(d.slot)}
    found = await kitchen.store.subscriptions.of_editions(slots) if slots else {}
    own = {slot: edition_of(one) for slot, one in found.items()}
    return Orders(editions={**{edition.id: edition for edition in editions}, **own}, subscriptions=found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """What a channel's digest follows from: equal likenesses are told the same."""

    people: frozenset[str]
    timezone: str
    day: date
    #: the digests that the channel has been told, oldest first
    told: tuple[Made, ...]

    @property
    def family(self) -> tuple[object, ...]:
        """Those who may be told the same one day: they follow the same."""
        return self.people, self.timezone, self.day


@dataclass(slots=True)
class Shelf:
    """The digests of one tick; what several channels are told is composed once."""

    kitchen: Kitchen
    #: the channels of this tick, and which of them are alike
    _likeness: Mapping[str, Likeness] = field(default_factory=dict)
    _alike: Mapping[Likeness, Sequence[str]] = field(default_factory=dict)
    _made: dict[Likeness, Digest] = field(default_factory=dict)
    _families: dict[object, list[Digest]] = field(default_factory=dict)

    @classmethod
    async def opened(cls, kitchen: Kitchen, ready: Sequence[Delivery], orders: Orders) -> Shelf:
        """Find out which channels of *ready* (deliveries that are about to be made) are alike."""
        own = [d for d in ready if is_of_channel(d.slot)]
        if not own:
            return cls(kitchen)
        since = min(d.edition_date for d in own) - HISTORY
        histories = await kitchen.store.subscriptions.made_since((d.slot for d in own), since)
        likeness, alike = {}, defaultdict[Likeness, list[str]](list)
        for delivery in own:
            told, edition = tuple(histories.get(delivery.slot, ())), orders.edition(delivery)
            if edition is not None and all(day != delivery.edition_date for _, day in told):
                one = _likeness(edition, delivery.edition_date, told)
                likeness[delivery.slot] = one
                alike[one].append(delivery.slot)
        return cls(kitchen, likeness, alike)

    async def digest(self, edition: Edition, day: date, now: datetime) -> Digest:
        """The digest of *edition*: composed, or that of a channel that is told the same."""
        one = self._likeness.get(edition.id)
        if one is None or one.day != day:  # an edition of the operator's, or made before
            return await compose(self.kitchen, edition, day, now)
        if one not in self._made:
            self._made[one] = await self._compose(edition, one, now)
        return replace(self._made[one], edition_id=edition.id)

    async def _compose(self, edition: Edition, one: Likeness, now: datetime) -> Digest:
        """Compose for *edition*, and note it for all that are alike before any of them is told."""
        family = self._families.setdefault(one.family, [])
        digest = await compose(self.kitchen, edition, one.day, now, twins=family)
        family.append(digest)
        others = [slot for slot in self._alike[one] if slot != edition.id]
        await self.kitchen.store.subscriptions.share_digest(others, one.day, edition.id)
        return digest


def _likeness(edition: Edition, day: date, told: tuple[Made, ...]) -> Likeness:
    return Likeness(people=frozenset(edition.people), timezone=edition.timezone, day=day, told=told)
