"""Changing what a channel is sent: who, when, not now, no more.  Every change may be made twice and happens once."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from ..actions import Action
from ..people.lookup import Candidate
from ..pipeline import compose
from ..subscriptions import MOST_SUBJECTS, Subscription, edition_of, following, without
from .answering import LONGEST_ECHO, LONGEST_LABEL, MOST_CHOICES, fitting, help_button, label_of
from .findings import findings
from .naming import Named, read_names
from .office import Office, address_of, refused, told
from .values import Asker, Button, Reply
from .when import When, read_when
from .wording import say, schedule_words, when_words

#: a slow model must not keep a person waiting who has only subscribed
PREVIEW_SECONDS = 45.0


async def subscribe(office: Office, asker: Asker, words: str, now: datetime) -> Reply:
    """'구독', '구독 최태원 젠슨황', '구독 최태원 평일 08:30'."""
    when, rest = _time_in(words)
    named = read_names(office.lookup, rest) if rest else Named(whole=True)
    if named.unclear or named.unknown:
        return _not_all_named(office, asker, named)
    return await follow(office, asker, tuple(one.id for one in named.found), now, when=when)


def _time_in(words: str) -> tuple[When, str]:
    """The time at the end of *words*, and the words before it."""
    tokens = words.split()
    for at in range(len(tokens) + 1):
        when = read_when(" ".join(tokens[at:]))
        bare = any(token.isdecimal() for token in tokens[at:])  # '구독 최태원 7': an hour, or seven days?
        if when.said and not when.unknown and not bare:
            return when, " ".join(tokens[:at])
    return When(), words


def _not_all_named(office: Office, asker: Asker, named: Named) -> Reply:
    """Nothing is changed before every name is understood."""
    lines, buttons = [], []
    for name, owners in named.unclear:
        lines.append(say(asker.locale, "which", name=name))
        buttons += _followers(office, asker, owners)
    unknown = ", ".join(name for name, _ in named.unknown)
    if unknown:
        near = [one for _, owners in named.unknown for one in owners]
        lines.append(say(asker.locale, "not-on-roster", names=unknown[:LONGEST_ECHO]))
        lines.append(say(asker.locale, "did-you-mean" if near else "how-to-add"))
        buttons += _followers(office, asker, near)
    if (known := fitting("follow", tuple(one.id for one in named.found))) is not None:
        label = say(asker.locale, "the-others", names=office.names([one.id for one in named.found], asker.locale))
        buttons.append(Button(label=label[:LONGEST_LABEL], action=known, style="primary"))
    return Reply(lines=tuple(lines), buttons=(*buttons[:8], help_button(asker)), failed=True)


def _followers(office: Office, asker: Asker, candidates: Sequence[Candidate]) -> list[Button]:
    return [
        Button(label=label_of(office, one, asker.locale), action=Action("follow", (one.id,)))
        for one in candidates[:MOST_CHOICES]
    ]


# -- who -----------------------------------------------------------------------------------------------------------


async def follow(
    office: Office, asker: Asker, ids: Sequence[str], now: datetime, *, only: bool = False, when: When | None = None
) -> Reply:
    """Follow *ids*, beside those the channel follows or (*only*) in their place; none: everybody."""
    ids = tuple(dict.fromkeys(ids))
    if not office.subjects.keys() >= set(ids):
        return refused(asker, "old-button", help_button(asker))
    before = await office.subscription(asker)
    when = when or When()
    if before is not None and ids and not before.people and not only and not when.said:
        return _has_all(office, asker, ids)
    after = timed(_wanted(before, asker, ids, now, only=only), when)
    if len(after.people) > MOST_SUBJECTS:
        return refused(asker, "too-many", most=MOST_SUBJECTS)
    if before is not None and before.active and same(before, after):
        return await _unchanged(office, asker, before, ids, now)
    return await _store(office, asker, before, after, ids, now)


def _wanted(
    before: Subscription | None, asker: Asker, ids: tuple[str, ...], now: datetime, *, only: bool
) -> Subscription:
    if before is None:
        at = address_of(asker)
        return Subscription(
            platform=at.platform, workspace=at.workspace, channel=at.channel, people=ids, changed_at=now
        )
    if only or not ids:
        return replace(before, people=ids)
    return following(before, ids)


def timed(subscription: Subscription, when: When) -> Subscription:
    return replace(
        subscription,
        time=when.time or subscription.time,
        days=when.days or subscription.days,
        timezone=when.timezone or subscription.timezone,
        holidays=when.holidays or subscription.holidays,
    )


def same(one: Subscription, other: Subscription) -> bool:
    def what(s: Subscription) -> object:
        return s.people, s.time, s.days, s.timezone, s.holidays, s.silent

    return what(one) == what(other)


def _has_all(office: Office, asker: Asker, ids: tuple[str, ...]) -> Reply:
    names = office.names(ids, asker.locale)
    action = fitting("only", ids)
    label = say(asker.locale, "only-these", names=names if len(names) < 50 else f"{len(ids)}")
    buttons = [Button(label=label, action=action)] if action else []
    return told(asker, "already-all", *buttons, names=names)


async def _unchanged(office: Office, asker: Asker, before: Subscription, ids: Sequence[str], now: datetime) -> Reply:
    lines = [say(asker.locale, "already", names=office.names(ids or before.people, asker.locale))]
    lines.append(next_line(asker, before, now))
    return Reply(lines=(*lines, *await findings(office, asker)), buttons=(list_button(asker), preview_button(asker)))


async def _store(
    office: Office, asker: Asker, before: Subscription | None, after: Subscription, ids: Sequence[str], now: datetime
) -> Reply:
    """Keep it, tell the channel, and show what would be sent."""
    after = await keep(office, asker, replace(after, paused=False, off=""), now)
    line = _said(office, asker, before, after, ids)
    schedule = schedule_words(asker.locale, after)
    preview = await preview_of(office, asker, after, now)
    return replace(
        preview,
        lines=(line, next_line(asker, after, now, first=True), *await findings(office, asker), *preview.lines),
        announcement=f"{line} {say(asker.locale, 'list-schedule', schedule=schedule)}.",
    )


def _said(office: Office, asker: Asker, before: Subscription | None, after: Subscription, ids: Sequence[str]) -> str:
    now_all = office.names(after.people, asker.locale)
    if before is None or before.people == after.people:
        return say(asker.locale, "subscribed", names=now_all)
    if ids and set(before.people) < set(after.people):
        new = [one for one in after.people if one not in before.people]
        return say(asker.locale, "added", names=office.names(new, asker.locale), all=now_all)
    if not after.people:
        return say(asker.locale, "replaced-all", names=now_all, before=office.names(before.people, asker.locale))
    return say(asker.locale, "replaced", names=now_all)


async def keep(office: Office, asker: Asker, wanted: Subscription, now: datetime) -> Subscription:
    """Store *wanted* as the asker's, with the hour at which it is due next."""
    due = await office.next_at(wanted, now) if wanted.active else None
    kept = replace(wanted, changed_by=asker.user, changed_at=now, next_at=due)
    await office.kitchen.store.subscriptions.put(kept)
    return kept


def next_line(asker: Asker, subscription: Subscription, now: datetime, *, first: bool = False) -> str:
    """'내일 07:30부터 보냅니다.', or why nothing is sent."""
    if subscription.off:
        return say(asker.locale, "is-off", reason=subscription.off)
    if subscription.paused:
        return say(asker.locale, "is-paused")
    if subscription.next_at is None:
        return say(asker.locale, "no-next")
    when = when_words(asker.locale, subscription.next_at, now, subscription.timezone)
    return say(asker.locale, "first-at" if first else "next-at", when=when)


# -- preview -------------------------------------------------------------------------------------------------------


async def preview(office: Office, asker: Asker, now: datetime) -> Reply:
    """What the next digest would say if it were made now."""
    subscription = await office.subscription(asker)
    if subscription is None:
        return nothing_here(asker)
    shown = await preview_of(office, asker, subscription, now)
    lines = (next_line(asker, subscription, now), *await findings(office, asker), *shown.lines)
    return replace(shown, lines=lines)


async def preview_of(office: Office, asker: Asker, subscription: Subscription, now: datetime) -> Reply:
    due = subscription.next_at or now
    day = due.astimezone(ZoneInfo(subscription.timezone)).date()
    try:
        async with asyncio.timeout(PREVIEW_SECONDS):
            digest = await compose(office.kitchen, edition_of(subscription), day, now, keep=False)
    except TimeoutError:
        return told(asker, "preview-late", preview_button(asker))
    what = "preview-quiet" if digest.quiet else "preview-below"
    buttons = (list_button(asker), Button(label=say(asker.locale, "button-status"), action=Action("status")))
    return Reply(lines=(say(asker.locale, what),), digest=None if digest.quiet else digest, buttons=buttons)


def nothing_here(asker: Asker) -> Reply:
    """There is no subscription; how to make one."""
    lines = (say(asker.locale, "not-subscribed"), say(asker.locale, "how-to-subscribe"))
    all_of_it = Button(label=say(asker.locale, "button-follow-all"), action=Action("follow"), style="primary")
    return Reply(lines=lines, buttons=(all_of_it, help_button(asker)))


def list_button(asker: Asker) -> Button:
    return Button(label=say(asker.locale, "button-list"), action=Action("list"))


def preview_button(asker: Asker) -> Button:
    return Button(label=say(asker.locale, "button-preview"), action=Action("preview"))


# -- no more -------------------------------------------------------------------------------------------------------


async def unsubscribe(office: Office, asker: Asker, words: str, now: datetime) -> Reply:
    """'해지 최태원'; '해지' alone asks before it ends everything."""
    before = await office.subscription(asker)
    if before is None:
        return nothing_here(asker)
    named = read_names(office.lookup, words) if words else Named(whole=True)
    if named.unclear or named.unknown:
        lost = ", ".join(name for name, _ in (*named.unknown, *named.unclear))
        return refused(asker, "not-on-roster", list_button(asker), names=lost[:LONGEST_ECHO])
    if named.whole:
        yes = Button(label=say(asker.locale, "yes-all"), action=Action("unfollow"), style="danger")
        return told(asker, "sure-all", yes, list_button(asker), names=office.names(before.people, asker.locale))
    return await unfollow(office, asker, tuple(one.id for one in named.found), now)


async def unfollow(office: Office, asker: Asker, ids: Sequence[str], now: datetime) -> Reply:
    """Follow *ids* no more; none: end the subscription."""
    before = await office.subscription(asker)
    if before is None:
        return nothing_here(asker)
    if ids and not before.people:
        return refused(asker, "cannot-leave-out", list_button(asker))
    gone = [one for one in before.people if one in ids]
    everybody = office.names(before.people, asker.locale)
    if ids and not gone:
        return told(asker, "not-followed", list_button(asker), names=office.names(ids, asker.locale), all=everybody)
    after = without(before, gone) if ids else None
    if after is None:
        await office.kitchen.store.subscriptions.remove(address_of(asker))
        line = say(asker.locale, "ended")
    else:
        kept = await keep(office, asker, after, now)
        left = office.names(kept.people, asker.locale)
        line = say(asker.locale, "dropped", names=office.names(gone, asker.locale), all=left)
    return Reply(lines=(line,), buttons=(list_button(asker),), announcement=line)
