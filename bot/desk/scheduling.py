"""When a channel is sent its digest: the hour, a pause, days without news.  Every change may be made twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from ..actions import Action
from .answering import LONGEST_ECHO
from .findings import findings
from .office import Office, told
from .subscribing import keep, list_button, next_line, nothing_here, same, timed
from .values import Asker, Button, Reply
from .when import read_when
from .wording import say, schedule_words


async def set_time(office: Office, asker: Asker, words: str, now: datetime) -> Reply:
    """'시간 평일 08:30 도쿄'; '시간' alone says what it is."""
    before = await office.subscription(asker)
    if before is None:
        return nothing_here(asker)
    when = read_when(words)
    schedule = schedule_words(asker.locale, before)
    if not words:
        return Reply(lines=(say(asker.locale, "time-now", schedule=schedule), say(asker.locale, "time-how")))
    if when.unknown or not when.said:
        lost = (", ".join(when.unknown) or words)[:LONGEST_ECHO]
        lines = (say(asker.locale, "not-understood", words=lost), say(asker.locale, "time-how"))
        return Reply(lines=lines, failed=True)
    after = timed(before, when)
    if same(before, after):
        return Reply(lines=(say(asker.locale, "time-same", schedule=schedule), next_line(asker, before, now)))
    kept = await keep(office, asker, after, now)
    schedule = schedule_words(asker.locale, kept)
    line = say(asker.locale, "time-set", schedule=schedule)
    return Reply(lines=(line, next_line(asker, kept, now)), buttons=(list_button(asker),), announcement=line)


async def pause(office: Office, asker: Asker, now: datetime) -> Reply:
    before = await office.subscription(asker)
    if before is None:
        return nothing_here(asker)
    again = Button(label=say(asker.locale, "button-resume"), action=Action("resume"))
    if before.paused:
        return told(asker, "already-paused", again)
    await keep(office, asker, replace(before, paused=True), now)
    line = say(asker.locale, "paused")
    return Reply(lines=(line,), buttons=(again,), announcement=line)


async def resume(office: Office, asker: Asker, now: datetime) -> Reply:
    """Go on, also after the bot itself has stopped because the channel refused it."""
    before = await office.subscription(asker)
    if before is None:
        return nothing_here(asker)
    if before.active:
        return Reply(
            lines=(say(asker.locale, "not-paused"), next_line(asker, before, now)), buttons=(list_button(asker),)
        )
    kept = await keep(office, asker, replace(before, paused=False, off=""), now)
    line = say(asker.locale, "resumed")
    lines = (line, next_line(asker, kept, now), *await findings(office, asker))
    return Reply(lines=lines, buttons=(list_button(asker),), announcement=f"{line} {next_line(asker, kept, now)}")


async def be_silent(office: Office, asker: Asker, words: str, now: datetime) -> Reply:
    """'조용히': nothing on days without news; '조용히 끄기': a short word on them."""
    before = await office.subscription(asker)
    if before is None:
        return nothing_here(asker)
    silent = not any(word in words.lower() for word in ("끄", "해제", "취소", "off", "no"))
    line = say(asker.locale, "silent-on" if silent else "silent-off")
    if silent == before.silent:
        return Reply(lines=(line,))
    await keep(office, asker, replace(before, silent=silent), now)
    return Reply(lines=(line,), buttons=(list_button(asker),), announcement=line)
