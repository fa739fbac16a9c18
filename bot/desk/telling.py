"""What a channel is sent, how that went, and why an article was or was not in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from ..actions import Action
from ..chat import wording as digest_words
from ..delivery import Delivery
from ..digest import follows
from ..due import next_due
from ..sources.links import canonical_url
from ..subscriptions import SHARED, Subscription, edition_id, edition_of
from .answering import DEFAULT_HOURS, help_button
from .findings import findings
from .office import Office, address_of, refused
from .reasons import decision_lines, unseen_line
from .sentences import HELP
from .subscribing import next_line, nothing_here, preview_button
from .values import Asker, Button, ChannelState, Home, Reply
from .wording import day_words, say, schedule_words, state_name, when_words

#: buttons that take one person off the list
MOST_UNFOLLOW = 3
#: names under 'help': clickable examples
EXAMPLES = 2
#: channels on the home page
MOST_CHANNELS = 30
_ADDRESS = re.compile(r"https?://[^\s<>|]+", re.IGNORECASE)


# -- list and status -----------------------------------------------------------------------------------------------


async def list_subscription(office: Office, asker: Asker, now: datetime) -> Reply:
    subscription = await office.subscription(asker)
    if subscription is None:
        return nothing_here(asker)
    buttons = [
        Button(
            label=say(asker.locale, "button-unfollow", name=office.name(one, asker.locale))[:75],
            action=Action("unfollow", (one,)),
        )
        for one in subscription.people[:MOST_UNFOLLOW]
    ]
    lines = (*_about(office, asker, subscription), next_line(asker, subscription, now), *_coming(office, asker, now))
    return Reply(lines=lines, buttons=(*buttons, _switch(asker, subscription), preview_button(asker)))


def _about(office: Office, asker: Asker, subscription: Subscription) -> list[str]:
    schedule = schedule_words(asker.locale, subscription)
    lines = [
        say(asker.locale, "list-head", names=office.names(subscription.people, asker.locale)),
        say(asker.locale, "list-schedule", schedule=schedule),
    ]
    return [*lines, *([say(asker.locale, "silent-on")] if subscription.silent else [])]


def _switch(asker: Asker, subscription: Subscription) -> Button:
    what = "pause" if subscription.active else "resume"
    return Button(label=say(asker.locale, f"button-{what}"), action=Action("pause" if what == "pause" else "resume"))


async def status(office: Office, asker: Asker, now: datetime) -> Reply:
    """The next digest, the last one, the last round, what needs a look, and what readers thought."""
    subscription = await office.subscription(asker)
    coming = _coming(office, asker, now)
    if subscription is None and not coming:
        none = nothing_here(asker)
        return Reply(lines=(*none.lines, await _receipt_line(office, asker, now)), buttons=none.buttons)
    lines = [next_line(asker, subscription, now)] if subscription else []
    lines += [*coming, *await _deliveries(office, asker), await _receipt_line(office, asker, now)]
    lines += [*await _verdicts(office, asker), *await _permissions(office, asker)]
    buttons = (_switch(asker, subscription), preview_button(asker)) if subscription else ()
    return Reply(lines=tuple(lines), buttons=buttons)


def _coming(office: Office, asker: Asker, now: datetime) -> list[str]:
    """The next hour of what the operator sends here."""
    found = [(edition, next_due(edition, now)) for edition in office.editions_at(asker)]
    return [
        say(
            asker.locale,
            "also-edition",
            title=edition.title,
            when=when_words(asker.locale, due.at, now, edition.timezone),
        )
        for edition, due in found
        if due is not None
    ]


async def _deliveries(office: Office, asker: Asker) -> list[str]:
    """The last digest and its state; what is held."""
    known = await office.courier.ledger.latest(address_of(asker))
    last = next((d for d in known if not d.slot.startswith(SHARED)), None)
    held = sum(d.state == "held" for d in known)
    lines = [say(asker.locale, "no-delivery") if last is None else _last(asker, last)]
    return [*lines, *([say(asker.locale, "held", count=held)] if held else [])]


def _last(asker: Asker, last: Delivery) -> str:
    line = say(
        asker.locale,
        "last-delivery",
        day=day_words(asker.locale, last.edition_date),
        state=state_name(asker.locale, last.state),
    )
    return f"{line} — {last.reason}" if last.reason else line


async def _receipt_line(office: Office, asker: Asker, now: datetime) -> str:
    made = await office.kitchen.store.last_round(finished=True)
    if made is None or made.receipt is None or made.finished is None:
        return say(asker.locale, "no-receipt")
    when = when_words(asker.locale, made.finished, now, "Asia/Seoul")
    return say(asker.locale, "receipt", when=when, receipt=digest_words.receipt_line(made.receipt))


async def _verdicts(office: Office, asker: Asker) -> list[str]:
    counts = await office.kitchen.store.subscriptions.verdicts(address_of(asker))
    if not counts:
        return []
    return [say(asker.locale, "verdicts", helpful=counts.get("helpful", 0), wrong=counts.get("wrong", 0))]


async def _permissions(office: Office, asker: Asker) -> Sequence[str]:
    return await findings(office, asker) or (say(asker.locale, "permissions-fine"),)


# -- home ----------------------------------------------------------------------------------------------------------


async def home(office: Office, asker: Asker, now: datetime, channels: Iterable[str] | None) -> Home:
    """Subscriptions of *channels*; None: of those that the asker has changed last (a private channel is not told of)."""
    found = await office.kitchen.store.subscriptions.of_workspace(asker.platform, asker.workspace)
    mine = None if channels is None else set(channels)
    own = [s for s in found if (s.changed_by == asker.user if mine is None else s.channel in mine)]
    shown = [s for s in own if office.rules.admits(s)][:MOST_CHANNELS]
    soonest = min((s.next_at for s in shown if s.next_at), default=None)
    return Home(
        channels=tuple(_state(office, asker, one, now) for one in shown),
        next_digest=_soonest(asker, shown, soonest, now),
        last_receipt=await _receipt_line(office, asker, now),
        help_lines=HELP[asker.locale],
    )


def _state(office: Office, asker: Asker, one: Subscription, now: datetime) -> ChannelState:
    schedule = schedule_words(asker.locale, one)
    line = f"{schedule} · {office.names(one.people, asker.locale)}"
    return ChannelState(channel=one.channel, lines=(line, next_line(asker, one, now)), paused=not one.active)


def _soonest(asker: Asker, shown: Sequence[Subscription], soonest: datetime | None, now: datetime) -> str:
    zone = next((s.timezone for s in shown if s.next_at == soonest), "Asia/Seoul")
    return "" if soonest is None else when_words(asker.locale, soonest, now, zone)


# -- why -----------------------------------------------------------------------------------------------------------


async def why(office: Office, asker: Asker, words: str) -> Reply:
    """Every decision about one address that this channel may know of, oldest first."""
    found = _ADDRESS.search(words)
    url = (canonical_url(found[0]) or found[0]) if found else ""
    if not url:
        return refused(asker, "why-how", help_button(asker))
    store = office.kitchen.store
    decisions = await store.decisions_for(url)
    if not office.editions_at(asker):  # what the operator's digests told is for their channels
        decisions = [d for d in decisions if d.stage != "digest"]
    lines = decision_lines(decisions, ZoneInfo("Asia/Seoul"))
    lines += await _here(office, asker, url)
    return Reply(lines=(url, *lines) if lines else (unseen_line(url),), failed=not lines)


async def _here(office: Office, asker: Asker, url: str) -> list[str]:
    """When this channel's own digests showed the article, or why they did not."""
    store, subscription = office.kitchen.store, await office.subscription(asker)
    story = (await store.story_ids([url])).get(url)
    if story is None:
        return []
    if shown := await _dates_shown(office, asker, story, url):
        return [say(asker.locale, "why-here", day=day_words(asker.locale, day)) for day in shown]
    if subscription is None:
        return []
    followed = follows(edition_of(subscription), office.kitchen.roster)
    named = {one for a in (await store.articles_of_story([story])).get(story, ()) for one in a.people_ids}
    strange = followed is not None and followed.isdisjoint(named)
    return [say(asker.locale, "why-not-followed" if strange else "why-not-here")]


async def _dates_shown(office: Office, asker: Asker, story: str, url: str) -> list[date]:
    store, edition = office.kitchen.store, edition_id(asker.address)
    told = [one for one in (await store.said_for([story])).get(story, ()) if url in one.urls]
    lent = await store.subscriptions.shared_with(edition)
    return sorted({t.local_date for t in told if t.edition_id == edition or (t.edition_id, t.local_date) in lent})


# -- help ----------------------------------------------------------------------------------------------------------


def help_reply(office: Office, asker: Asker, *, suggested: Sequence[str] = ()) -> Reply:
    """What can be asked, with examples that can be pressed."""
    people = [one.id for one in office.kitchen.roster.executives]
    some = list(dict.fromkeys([*suggested, *people]))[:EXAMPLES]
    examples = [
        Button(label=office.name(one, asker.locale)[:75], action=Action("brief", (one, str(DEFAULT_HOURS))))
        for one in some
    ]
    verbs = [
        Button(label=say(asker.locale, f"button-{what}"), action=action)
        for what, action in (("preview", Action("preview")), ("list", Action("list")), ("status", Action("status")))
    ]
    return Reply(lines=(say(asker.locale, "help-head"), *HELP[asker.locale]), buttons=(*examples, *verbs))
