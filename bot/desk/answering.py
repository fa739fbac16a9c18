"""Questions about a person or company: find out who is meant, answer, and post the answer for everybody."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from .. import actions, brief
from ..actions import Action, encode
from ..brief import LONGEST_PERIOD, Question
from ..delivery import deliver
from ..model import Digest
from ..people.lookup import Candidate
from ..subscriptions import SHARED
from .keyboard import hangul_of_keys
from .naming import meant_by, read_names
from .office import Office, refused, told
from .sentences import Locale
from .values import Asker, Button, Reply
from .wording import say, span_words, verb_name
from .words import Command, Verb

#: choices under a question about a name
MOST_CHOICES = 5
LONGEST_LABEL = 75
#: of a name that nobody has, and of who shared an answer, this much is printed
LONGEST_ECHO = 60
LONGEST_WHO = 40
DEFAULT_HOURS = round(brief.DEFAULT_PERIOD.total_seconds() / 3600)
LONGEST_HOURS = round(LONGEST_PERIOD.total_seconds() / 3600)
#: offered where a shorter period has nothing
LONGER_HOURS = 30 * 24
#: a public answer is waited for this long; then the next tick goes on with it
PATIENCE = timedelta(seconds=15)
#: in place of ids: the end of a whole subscription is asked for first
ASK = "?"
#: verbs that a button can carry out by itself
_PRESSABLE: dict[Verb, Action] = {
    "subscribe": Action("follow"),
    "unsubscribe": Action("unfollow", (ASK,)),
    "list": Action("list"),
    "pause": Action("pause"),
    "resume": Action("resume"),
    "preview": Action("preview"),
    "status": Action("status"),
    "help": Action("help"),
}
_PLAIN_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,20}")


def hours_of(words: str) -> int:
    """The hours that a button or an option names, between one and 90 days; seven days where it names none."""
    hours = int(words) if re.fullmatch(r"[0-9]{1,9}", words) else 0
    return min(hours or DEFAULT_HOURS, LONGEST_HOURS)


async def answer_question(office: Office, asker: Asker, command: Command, now: datetime) -> Reply:
    """The stories about whom the words mean, or a question back."""
    name, period = brief.split_period(command.rest)
    hours = hours_of(str(round(period.total_seconds() / 3600)))
    meant = meant_by(office.lookup.resolve(name)) if name else ()
    if len(meant) == 1:
        return await answer_subject(office, asker, meant[0].id, hours, now, public=command.public)
    if meant:
        return _which(office, asker, meant, hours, say(asker.locale, "which", name=name))
    if command.near:
        return _slip(office, asker, command)
    return _unsure(office, asker, name or command.rest, hours)


def _which(office: Office, asker: Asker, candidates: Iterable[Candidate], hours: int, line: str) -> Reply:
    return Reply(lines=(line,), buttons=choices(office, asker, candidates, hours))


def choices(office: Office, asker: Asker, candidates: Iterable[Candidate], hours: int) -> tuple[Button, ...]:
    """A button for each of them, that answers about them."""
    some = tuple(candidates)[:MOST_CHOICES]
    return tuple(
        Button(label=label_of(office, one, asker.locale), action=Action("brief", (one.id, str(hours)))) for one in some
    )


def label_of(office: Office, one: Candidate, locale: Locale) -> str:
    """'최태원 · SK그룹 회장'; 'Chey Tae-won · SK Group'."""
    if locale == "ko":
        return one.label[:LONGEST_LABEL]
    person = next((e for e in office.kitchen.roster.executives if e.id == one.id), None)
    about = (person.role.get("en") or office.name(person.organisation, "en")) if person else ""
    return " · ".join(filter(None, [office.name(one.id, "en"), about]))[:LONGEST_LABEL]


def _slip(office: Office, asker: Asker, command: Command) -> Reply:
    """A first word that looks like a verb is never taken for a person; the verb is offered."""
    word, _, rest = command.rest.partition(" ")
    verb = command.near[0]
    action = _PRESSABLE.get(verb)
    if verb in ("subscribe", "unsubscribe") and rest:
        ids = tuple(one.id for one in read_names(office.lookup, rest).found)
        action = fitting("follow" if verb == "subscribe" else "unfollow", ids)
    label = " ".join(filter(None, [verb_name(asker.locale, verb), rest]))[:LONGEST_LABEL]
    near = [one for one in office.lookup.resolve(command.rest) if not one.exact][: MOST_CHOICES - 1]
    buttons = [Button(label=label, action=action, style="primary")] if action else []
    buttons += choices(office, asker, near, DEFAULT_HOURS)
    buttons += [help_button(asker)] if verb != "help" else []
    line = say(asker.locale, "slip", word=word[:LONGEST_ECHO], verb=verb_name(asker.locale, verb))
    return Reply(lines=(line,), buttons=tuple(buttons), failed=True)


def _unsure(office: Office, asker: Asker, name: str, hours: int) -> Reply:
    named = read_names(office.lookup, name)
    if len(named.found) > 1 and not named.unknown:
        return _which(office, asker, named.found, hours, say(asker.locale, "which-of"))
    near = office.lookup.resolve(name) or named.found or _as_hangul(office, name)
    near = near or tuple(one for _, owners in named.unknown for one in owners)
    lines = [say(asker.locale, "unknown", name=name[:LONGEST_ECHO])]
    lines += [say(asker.locale, "did-you-mean")] if near else []
    lines.append(say(asker.locale, "how-to-add"))
    return Reply(lines=tuple(lines), buttons=(*choices(office, asker, near, hours), help_button(asker)), failed=True)


def _as_hangul(office: Office, name: str) -> tuple[Candidate, ...]:
    """Whom *name* means where the keyboard was set to English ('chlxodnjs')."""
    hangul = hangul_of_keys(name)
    return office.lookup.resolve(hangul) if hangul else ()


def help_button(asker: Asker) -> Button:
    return Button(label=say(asker.locale, "button-help"), action=Action("help"))


def fitting(verb: actions.Verb, ids: tuple[str, ...]) -> Action | None:
    """An action about *ids*, where there are any and a button can carry them."""
    action = Action(verb, ids)
    return action if ids and _fits(action) else None


def _fits(action: Action) -> bool:
    try:
        encode(action)
    except ValueError:
        return False
    return True


# -- the answer ----------------------------------------------------------------------------------------------------


async def answer_subject(
    office: Office, asker: Asker, subject_id: str, hours: int, now: datetime, *, public: bool = False
) -> Reply:
    """The stories about one person or company of the roster."""
    digest = await _find(office, asker, subject_id, hours, now)
    share = Action("share", (subject_id, str(hours)))
    if digest.quiet:
        return _nothing(office, asker, subject_id, hours)
    subscription = await office.subscription(asker)
    followed = subscription is not None and (not subscription.people or subject_id in subscription.people)
    buttons = [Button(label=say(asker.locale, "share"), action=share, style="primary")] if asker.channel else []
    if asker.channel and not followed:
        buttons.append(Button(label=say(asker.locale, "follow-one"), action=Action("follow", (subject_id,))))
    return Reply(digest=digest, buttons=tuple(buttons), share=share, public=public and bool(asker.channel))


def _nothing(office: Office, asker: Asker, subject_id: str, hours: int) -> Reply:
    name = office.name(subject_id, asker.locale)
    longer = Action("brief", (subject_id, str(LONGER_HOURS)))
    label = say(asker.locale, "longer", span=span_words(asker.locale, LONGER_HOURS))
    more = [Button(label=label, action=longer)] if hours < LONGER_HOURS else []
    return told(asker, "quiet", *more, help_button(asker), name=name, span=span_words(asker.locale, hours))


async def _find(office: Office, asker: Asker, subject_id: str, hours: int, now: datetime) -> Digest:
    subscription = await office.subscription(asker) if asker.channel else None
    zone = subscription.timezone if subscription else "Asia/Seoul"
    question = Question(name=subject_id, period=timedelta(hours=hours))
    return await brief.answer(office.kitchen, office.lookup, question, now, zone)


# -- for everybody -------------------------------------------------------------------------------------------------


async def share(office: Office, asker: Asker, subject_id: str, hours: int, now: datetime, *, token: str) -> Reply:
    """Post the answer in the asker's channel, its sources in its thread: once for each *token*."""
    digest = await _find(office, asker, subject_id, hours, now)
    if digest.quiet:
        return refused(asker, "nothing-to-share")
    who = " ".join(asker.name.split())[:LONGEST_WHO]
    by = say(asker.locale, "asked-by", name=who) if who else say(asker.locale, "asked-by-somebody")
    title = f"{digest.title} ({by})"
    named = replace(digest, edition_id=slot_of(token), title=title)
    entry = await deliver(office.courier, asker.address, named, due_at=now, patience=PATIENCE)
    if entry is None:
        return refused(asker, "no-chat")
    if entry.delivery.state in ("failed", "skipped", "held"):
        return refused(asker, "not-shared", reason=entry.delivery.reason)
    name = office.name(subject_id, asker.locale)
    return told(asker, "shared" if entry.delivery.state == "sent" else "sharing", name=name)


def slot_of(token: str) -> str:
    """The slot of a shared answer in the ledger: short whatever the platform's token is, for buttons carry it."""
    plain = _PLAIN_TOKEN.fullmatch(token) is not None
    return SHARED + (token if plain else hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()[:20])
