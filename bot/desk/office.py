"""What every answer needs, and the small questions that many of them ask."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from ..delivery import Courier, parse_address
from ..due import due_at, next_due
from ..model import Edition, Executive, Organisation
from ..people.lookup import Lookup
from ..pipeline import Kitchen
from ..store.ledger_rows import Address
from ..subscriptions import Subscription, edition_of
from .gate import Rules
from .sentences import Locale
from .values import Asker, Button, Reply
from .wording import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """The parts that the desk is made of."""

    kitchen: Kitchen
    lookup: Lookup
    courier: Courier
    #: of editions.yaml: what the operator sends, beside what channels ask for
    editions: Sequence[Edition] = ()
    rules: Rules = field(default_factory=Rules)
    #: people and companies by id
    subjects: Mapping[str, Executive | Organisation] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        roster = self.kitchen.roster
        everybody: tuple[Executive | Organisation, ...] = (*roster.executives, *roster.organisations)
        object.__setattr__(self, "subjects", {one.id: one for one in everybody})

    async def subscription(self, asker: Asker) -> Subscription | None:
        """What the asker's channel is sent."""
        return await self.kitchen.store.subscriptions.of(address_of(asker))

    def name(self, subject_id: str, locale: Locale) -> str:
        """A person or company as the reader calls it; the id where the roster has lost it."""
        one = self.subjects.get(subject_id)
        if one is None:
            return subject_id
        return one.names.get(locale) or one.names.get("ko") or next(iter(one.names.values()))

    def names(self, subject_ids: Iterable[str], locale: Locale) -> str:
        """'최태원, 젠슨 황'; of nobody in particular: '전체 인물'."""
        return ", ".join(self.name(one, locale) for one in subject_ids) or say(locale, "everybody")

    def editions_at(self, asker: Asker) -> list[Edition]:
        """What the operator sends to the asker's channel."""
        here = address_of(asker)
        return [edition for edition in self.editions if any(parse_address(c) == here for c in edition.channels)]

    async def next_at(self, subscription: Subscription, now: datetime) -> datetime | None:
        """When *subscription* is due next: after *now*, and on a date that has not gone out yet."""
        edition, ledger = edition_of(subscription), self.courier.ledger
        known = [
            d.edition_date for d in await ledger.latest(parse_address(subscription.address)) if d.slot == edition.id
        ]
        due = next_due(edition, max(now, due_at(edition, max(known))) if known else now)
        return due.at if due else None


def address_of(asker: Asker) -> Address:
    """The channel as the ledger knows it."""
    return Address(asker.platform, asker.workspace, asker.channel)


def told(asker: Asker, what: str, *buttons: Button, **values: object) -> Reply:
    """One sentence as an answer."""
    return Reply(lines=(say(asker.locale, what, **values),), buttons=buttons)


def refused(asker: Asker, what: str, *buttons: Button, **values: object) -> Reply:
    """One sentence as a notice that the words could not be used."""
    return Reply(lines=(say(asker.locale, what, **values),), buttons=buttons, failed=True)
