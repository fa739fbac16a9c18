"""The desk: who may ask, what was meant, and which part answers it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property

import structlog

from .. import brief
from ..actions import Action
from ..delivery import Courier
from ..model import Edition, Executive
from ..people.lookup import Lookup
from ..pipeline import Kitchen
from . import answering, cards, scheduling, subscribing, telling
from .answering import ASK, help_button, hours_of
from .gate import Quota, Rules
from .naming import exact
from .office import Office, refused
from .suggesting import Suggestions
from .values import Asker, Choice, Home, Reply
from .words import Command, Verb, read

log = structlog.get_logger()

#: what is trending is counted over this long
TRENDING = timedelta(days=2)
MOST_TRENDING = 10
#: what begins work counts as a question; a newcomer may set the channel up as fast as it can be typed
_COSTLY_VERBS: frozenset[Verb] = frozenset({"ask", "subscribe", "preview"})
_COSTLY = frozenset({"brief", "share", "preview", "follow", "only", "resume"})
_CHANGING_VERBS: frozenset[Verb] = frozenset({"subscribe", "unsubscribe", "time", "pause", "resume", "quiet"})
_CHANGING_ACTIONS = frozenset({"follow", "only", "unfollow", "pause", "resume"})


@dataclass(slots=True)
class Memory:
    """What suggestions know without asking the store; :meth:`Desk.remember` fills it."""

    #: ids by the channel's address
    followed: Mapping[str, Sequence[str]] = field(default_factory=dict)
    trending: Sequence[str] = ()


class Desk:
    """What people ask of the bot, on any platform; may be asked by many at once."""

    def __init__(
        self,
        *,
        kitchen: Kitchen,
        lookup: Lookup,
        courier: Courier,
        editions: Sequence[Edition] = (),
        rules: Rules | None = None,
    ) -> None:
        self._office = Office(
            kitchen=kitchen, lookup=lookup, courier=courier, editions=editions, rules=rules or Rules()
        )
        self._quota = Quota(self._office.rules.questions_a_minute)
        self._memory = Memory()

    @cached_property
    def _suggestions(self) -> Suggestions:
        """Made when it is first needed: a command line that asks nothing need not wait for it."""
        return Suggestions(self._office.kitchen.roster, self._office.lookup)

    # --- words and buttons

    async def answer(self, asker: Asker, words: str, now: datetime) -> Reply:
        """What to say to '/brief *words*' or '@exec-brief *words*'."""
        command = read(words, self._is_name)
        costly, changes = command.verb in _COSTLY_VERBS, command.verb in _CHANGING_VERBS
        if (no := self._refusal(asker, now, counts=costly, changes=changes)) is not None:
            return no
        return await self._carry_out(asker, command, now)

    async def press(self, asker: Asker, action: Action, now: datetime) -> Reply:
        """What to say to a button; one that carries what it cannot carry is answered with a hint."""
        costly, changes = action.verb in _COSTLY, action.verb in _CHANGING_ACTIONS
        if (no := self._refusal(asker, now, counts=costly, changes=changes)) is not None:
            return no
        return await self._pressed(asker, action, now)

    async def ask(self, asker: Asker, subject_id: str, hours: int, *, public: bool, now: datetime) -> Reply:
        """The answer about a choice of :meth:`suggest`; what was typed instead of chosen is read as words."""
        if not self._known(subject_id):
            return await self.answer(asker, _with_period(subject_id, hours, public=public), now)
        if (no := self._refusal(asker, now, counts=True)) is not None:
            return no
        return await answering.answer_subject(self._office, asker, subject_id, hours_of(str(hours)), now, public=public)

    async def share(self, asker: Asker, subject_id: str, hours: int, *, token: str, now: datetime) -> Reply:
        """Post the answer in the asker's channel, sources in its thread; once for each *token* (the interaction's id)."""
        if (no := self._refusal(asker, now, counts=True)) is not None:
            return no
        if not asker.channel or not self._known(subject_id):
            return refused(asker, "old-button" if asker.channel else "no-channel", help_button(asker))
        return await answering.share(self._office, asker, subject_id, hours_of(str(hours)), now, token=token)

    def suggest(self, asker: Asker, typed: str, *, most: int = 25) -> tuple[Choice, ...]:
        """Names for what is typed so far, those the channel follows first, then those in the news; no I/O."""
        rules = self._office.rules
        if not rules.admit(asker.workspace, asker.channel):
            return ()
        first = (*self._memory.followed.get(asker.address, ()), *self._memory.trending)
        return self._suggestions.choices(typed, asker.locale, first=dict.fromkeys(first), most=most)

    async def home(self, asker: Asker, now: datetime, channels: Iterable[str] | None = None) -> Home:
        """A person's home page.  *channels*: those that the person is in; None: those that the person has set up."""
        if not self._office.rules.admit_workspace(asker.workspace):
            channels = ()
        return await telling.home(self._office, asker, now, channels)

    # --- what platforms report

    async def forget(self, platform: str, workspace: str, channel: str = "", *, spared: Collection[str] = ()) -> None:
        """The bot was taken out of a workspace, or (*channel*) a channel is gone: drop what is kept of it.

        An organisation goes with its teams, but for those *spared*.
        """
        if not platform or (not workspace and not channel):
            return
        store, now = self._office.kitchen.store, self._office.courier.now()
        count = await store.subscriptions.forget(platform, workspace, channel, now, spared=spared)
        log.info("forgotten", platform=platform, workspace=workspace, channel=channel, subscriptions=count)
        await self.remember(now)

    async def remember(self, now: datetime) -> None:
        """Read what suggestions put first.  To be called at the start and after each round of collecting."""
        store, known = self._office.kitchen.store, self._office.subjects
        counted = await store.subscriptions.most_mentioned(now - TRENDING, MOST_TRENDING * 4)
        trending = [one for one in counted if isinstance(known.get(one), Executive)][:MOST_TRENDING]
        followed = {
            address: [one for one in ids if one in known]
            for address, ids in (await store.subscriptions.subjects()).items()
        }
        self._memory = Memory(followed=followed, trending=trending)

    # --- inside

    def _is_name(self, words: str) -> bool:
        name, _ = brief.split_period(words)
        return bool(name) and bool(exact(self._office.lookup, name))

    def _known(self, subject_id: str) -> bool:
        return subject_id in self._office.subjects

    def _refusal(self, asker: Asker, now: datetime, *, counts: bool, changes: bool = False) -> Reply | None:
        """Why the asker is not answered, if so."""
        rules = self._office.rules
        if not rules.admit(asker.workspace, asker.channel):
            return refused(asker, "not-here")
        if counts and (seconds := self._quota.take(asker, now)):
            return refused(asker, "too-often", most=rules.questions_a_minute, seconds=seconds)
        if changes and not asker.channel:
            return refused(asker, "no-channel")
        if changes and not rules.may_change(asker):
            return refused(asker, "may-not-change")
        return None

    async def _carry_out(self, asker: Asker, command: Command, now: datetime) -> Reply:
        office, rest = self._office, command.rest
        ways: dict[Verb, Callable[[], Awaitable[Reply]]] = {
            "subscribe": lambda: subscribing.subscribe(office, asker, rest, now),
            "unsubscribe": lambda: subscribing.unsubscribe(office, asker, rest, now),
            "time": lambda: scheduling.set_time(office, asker, rest, now),
            "pause": lambda: scheduling.pause(office, asker, now),
            "resume": lambda: scheduling.resume(office, asker, now),
            "quiet": lambda: scheduling.be_silent(office, asker, rest, now),
            "preview": lambda: subscribing.preview(office, asker, now),
            "list": lambda: telling.list_subscription(office, asker, now),
            "status": lambda: telling.status(office, asker, now),
            "why": lambda: telling.why(office, asker, rest),
            "ask": lambda: answering.answer_question(office, asker, command, now),
        }
        if command.verb == "help":
            return self._help(asker)
        reply = await ways[command.verb]()
        await self._note(asker, command.verb in _CHANGING_VERBS)
        return reply

    async def _pressed(self, asker: Asker, action: Action, now: datetime) -> Reply:
        office, arguments = self._office, action.arguments
        if action.verb in ("sources", "evidence", "helpful", "wrong"):
            return await self._pressed_card(asker, action, now)
        if action.verb in ("brief", "share"):
            return await self._pressed_question(asker, action, now)
        ways: dict[str, Callable[[], Awaitable[Reply]]] = {
            "follow": lambda: subscribing.follow(office, asker, arguments, now),
            "only": lambda: subscribing.follow(office, asker, arguments, now, only=True),
            "unfollow": lambda: self._unfollow(asker, arguments, now),
            "preview": lambda: subscribing.preview(office, asker, now),
            "pause": lambda: scheduling.pause(office, asker, now),
            "resume": lambda: scheduling.resume(office, asker, now),
            "list": lambda: telling.list_subscription(office, asker, now),
            "status": lambda: telling.status(office, asker, now),
        }
        if action.verb == "help":
            return self._help(asker)
        reply = await ways[action.verb]()
        await self._note(asker, action.verb in _CHANGING_ACTIONS)
        return reply

    async def _unfollow(self, asker: Asker, ids: Sequence[str], now: datetime) -> Reply:
        if ASK in ids:
            return await subscribing.unsubscribe(self._office, asker, "", now)
        return await subscribing.unfollow(self._office, asker, ids, now)

    async def _pressed_card(self, asker: Asker, action: Action, now: datetime) -> Reply:
        place = cards.place_of(action.arguments)
        if place is None:
            return refused(asker, "old-button", help_button(asker))
        if not cards.may_see(asker, place):
            return refused(asker, "not-yours")
        match action.verb:
            case "sources":
                return await cards.sources(self._office, asker, place, now)
            case "evidence":
                return await cards.evidence(self._office, asker, place, now)
            case "helpful":
                return await cards.judge(self._office, asker, place, "helpful", now)
            case _:
                return await cards.judge(self._office, asker, place, "wrong", now)

    async def _pressed_question(self, asker: Asker, action: Action, now: datetime) -> Reply:
        """'brief' answers; 'share' posts, once in the minute where the platform gave no id of its own."""
        subject, hours = (*action.arguments, "", "")[:2]
        if not self._known(subject) or (action.verb == "share" and not asker.channel):
            return refused(asker, "old-button", help_button(asker))
        if action.verb == "brief":
            return await answering.answer_subject(self._office, asker, subject, hours_of(hours), now)
        token = "|".join([asker.user, subject, hours, f"{now:%Y%m%d%H%M}"])
        return await answering.share(self._office, asker, subject, hours_of(hours), now, token=token)

    def _help(self, asker: Asker) -> Reply:
        return telling.help_reply(self._office, asker, suggested=self._memory.trending)

    async def _note(self, asker: Asker, changed: bool) -> None:  # noqa: FBT001 - said by its only caller
        """Suggestions follow a change at once."""
        if changed:
            found = await self._office.subscription(asker)
            now_followed = {**self._memory.followed, asker.address: found.people if found else ()}
            self._memory = Memory(followed=now_followed, trending=self._memory.trending)


def _with_period(words: str, hours: int, *, public: bool) -> str:
    """What was typed where a name was to be chosen, with what was chosen beside it, as '/brief' takes it."""
    name, _ = brief.split_period(words)
    asked = words if name != " ".join(words.split()) or not name else f"{name} {hours_of(str(hours))}h"
    return f"{asked} public" if public and name else asked
