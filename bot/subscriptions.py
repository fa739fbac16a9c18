"""What a channel has asked for: the value, and the rules that hold whoever asks; pure.

A subscription is channel state: one a channel, whoever made it.  Its digests are those of an :class:`Edition` whose id
is made of the channel's address, so that neither people nor the hour, when they change, let a date go out twice.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from .model import Edition

#: an edition with an id that begins so belongs to one channel; editions.yaml takes no such id for itself
PREFIX = "ch-"
#: a slot of the ledger that begins so is an answer that somebody shared: it belongs to no edition
SHARED = "share-"
DEFAULT_TIME = "07:30"
WORKDAYS = ("mon", "tue", "wed", "thu", "fri")
DEFAULT_ZONE = "Asia/Seoul"
#: whose public holidays a zone has; of others none are known
_COUNTRIES = {
    "Asia/Seoul": "KR",
    "Asia/Tokyo": "JP",
    "Asia/Shanghai": "CN",
    "Asia/Taipei": "TW",
    "Asia/Hong_Kong": "HK",
    "Asia/Singapore": "SG",
    "Asia/Kolkata": "IN",
    "Europe/London": "GB",
    "Europe/Berlin": "DE",
    "Europe/Paris": "FR",
    "America/New_York": "US",
    "America/Chicago": "US",
    "America/Los_Angeles": "US",
    "Australia/Sydney": "AU",
}
TITLE_ALL = "AI 임원 브리핑"
TITLE_SOME = "구독 브리핑"
#: people and companies that one channel may name; more is the whole briefing
MOST_SUBJECTS = 50

#: why the bot itself stopped posting
REFUSED = "채널이 봇의 글을 받지 않아 구독을 꺼 두었습니다({reason})."

#: what a platform says of a channel that is gone or closed to us: asking again tomorrow is of no use
_GONE = re.compile(
    r"channel_not_found|not_in_channel|is_archived|channel_is_archived|account_inactive|token_revoked|invalid_auth"
    r"|restricted_action|team_access_not_granted|unknown[ _]channel|missing[ _]access|missing[ _]permissions"
    r"|unknown[ _]guild|\b(?:40[134]|10003|10004|50001|50013)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """What one channel is sent, and when."""

    platform: str
    workspace: str
    channel: str
    #: executive and organisation ids, in the order of following; empty: the whole roster
    people: tuple[str, ...] = ()
    #: wall time 'HH:MM' in ``timezone``
    time: str = DEFAULT_TIME
    days: tuple[str, ...] = WORKDAYS
    timezone: str = DEFAULT_ZONE
    #: is anything posted on a public holiday of the zone's country?
    holidays: Literal["post", "skip"] = "post"
    paused: bool = False
    #: on a day with nothing new, nothing is posted
    silent: bool = False
    #: why the bot itself stopped posting (the channel refuses us); '' while it posts
    off: str = ""
    #: user id, and when
    changed_by: str = ""
    changed_at: datetime
    #: when the next digest is due; None while it is paused or off
    next_at: datetime | None = None

    @property
    def address(self) -> str:
        """As ``Asker.address``."""
        return f"{self.platform}:{self.workspace}/{self.channel}"

    @property
    def edition_id(self) -> str:
        return edition_id(self.address)

    @property
    def active(self) -> bool:
        return not self.paused and not self.off


def edition_id(address: str) -> str:
    """'ch-' and 16 letters and digits: the same for an address for ever, and no way back from it to the address."""
    digest = hashlib.sha256(address.encode("utf-8", "replace")).digest()
    return PREFIX + base64.b32encode(digest).decode().lower()[:16]


def is_of_channel(edition: str) -> bool:
    """Is this the id of a channel's own edition?"""
    return edition.startswith(PREFIX)


def edition_of(subscription: Subscription) -> Edition:
    """The standing order that *subscription* amounts to."""
    return Edition(
        id=subscription.edition_id,
        title=TITLE_SOME if subscription.people else TITLE_ALL,
        time=subscription.time,
        days=subscription.days,
        timezone=subscription.timezone,
        people=subscription.people,
        channels=(subscription.address,),
        holidays=subscription.holidays,
        holiday_country=_COUNTRIES.get(subscription.timezone, ""),
    )


def following(subscription: Subscription, ids: Collection[str]) -> Subscription:
    """*subscription* with *ids* beside those it follows; where it follows everybody it stays so."""
    if not subscription.people:
        return subscription
    return replace(subscription, people=tuple(dict.fromkeys([*subscription.people, *ids])))


def without(subscription: Subscription, ids: Collection[str]) -> Subscription | None:
    """*subscription* without *ids*; None where nobody is left.  One that follows everybody cannot leave out one."""
    if not subscription.people:
        return subscription
    left = tuple(one for one in subscription.people if one not in ids)
    return replace(subscription, people=left) if left else None


def is_gone(reason: str) -> bool:
    """Does a refusal mean that the channel is gone or closed to us, and not that this one message was bad?"""
    return _GONE.search(reason) is not None
