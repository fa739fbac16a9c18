"""``status`` and ``deliver``: what the ledger holds, and the operator's word on what it cannot know."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from ..app import App, open_app
from ..delivery import parse_address
from ..delivery.report import Line, line_of, totals
from ..delivery.transitions import found_by_hand, restored, retried
from ..due import dates_to_plan, next_due
from ..errors import InputError
from ..model import Edition
from ..rota import span
from ..settings import load_catalogue
from ..store import Store
from ..subscriptions import SHARED, edition_of, is_of_channel
from .start import KST, now, say, settings_of, show_json

#: ``status`` looks back so far; what is open, held or failed is shown whatever its age
LOOK_BACK = timedelta(days=7)
#: a channel on weekdays only, over the longest holidays
LOOK_AHEAD = timedelta(days=21)
MOST_COMING = 20
WORDS = {
    "due": "준비 중",
    "sending": "보내는 중",
    "sent": "보냄",
    "held": "확인 필요",
    "failed": "거절됨",
    "skipped": "건너뜀",
}


# -- status --------------------------------------------------------------------------------------------------------


def status(args: argparse.Namespace) -> int:
    """Deliveries of the last week, what is still open, and what comes next."""
    return asyncio.run(_status(args))


async def _status(args: argparse.Namespace) -> int:
    settings = settings_of(args)
    editions = load_catalogue(settings.config_dir).editions
    moment = now()
    async with Store.open(settings.database_url) as store:
        lines = [line_of(entry) for entry in await store.ledger.entries_since(moment - LOOK_BACK)]
        asked_for = await store.subscriptions.due(moment + LOOK_AHEAD)
        waiting = [row async for row in _waiting(store, editions, moment)]
        verdicts = await store.subscriptions.verdicts()
    standing = [*editions, *map(edition_of, asked_for)]
    coming = sorted([*waiting, *_coming(standing, moment)], key=lambda row: row["due_at"])
    if args.json:
        told = {"deliveries": [asdict(line) for line in lines], "totals": totals(lines), "next": coming}
        show_json({"now": moment, **told, "feedback": dict(verdicts)})
    else:
        _show_all(lines, coming, {edition.id: ZoneInfo(edition.timezone) for edition in standing}, moment)
        _show_verdicts(verdicts)
    return 0


def _show_verdicts(verdicts: Mapping[str, int]) -> None:
    if verdicts:
        say(f"의견: 도움이 됐어요 {verdicts.get('helpful', 0)}건 · 틀렸어요 {verdicts.get('wrong', 0)}건")


def _show_all(
    lines: Sequence[Line], coming: Sequence[Mapping[str, Any]], zones: Mapping[str, ZoneInfo], moment: datetime
) -> None:
    for line in lines:
        _show(line, zones.get(line.edition, KST))
    if not lines:
        say("지난 7일 동안 보냈거나 보낼 브리핑이 없습니다.")
    for row in coming[:MOST_COMING]:
        when = "지금 보낼 차례" if row["due_at"] <= moment else "다음"
        say(f"{when}: {_called(row['edition'])} → {row['channel']}  {_clock(row['due_at'], zones[row['edition']])}")
    if len(coming) > MOST_COMING:
        say(f"그 밖에 예정된 채널 {len(coming) - MOST_COMING}곳 (--json으로 모두)")


async def _waiting(store: Store, editions: Iterable[Edition], moment: datetime) -> AsyncIterator[dict[str, Any]]:
    """Hours that have come and that no tick has seen yet: nothing serves just now, or it is about to."""
    for edition in editions:
        for channel in edition.channels:
            known = [d.edition_date for d in await store.ledger.latest(parse_address(channel)) if d.slot == edition.id]
            for due in dates_to_plan(edition, moment, known):
                if not due.missed:
                    yield {"edition": edition.id, "channel": channel, "local_date": due.day, "due_at": due.at}


def _coming(editions: Iterable[Edition], moment: datetime) -> Iterator[dict[str, Any]]:
    """The next hour of every edition on every channel."""
    for edition in editions:
        due = next_due(edition, moment)
        if due is not None:
            for channel in edition.channels:
                yield {"edition": edition.id, "channel": channel, "local_date": due.day, "due_at": due.at}


def _show(line: Line, zone: ZoneInfo) -> None:
    parts = f"{line.parts_sent}/{line.parts}" if line.parts else "-"
    late_seconds = line.late_seconds or 0
    late = f"  {span(timedelta(seconds=late_seconds))} 늦음" if late_seconds >= 60 else ""
    say(
        f"{line.id:>4}  {line.local_date}  {_called(line.edition)} → {line.channel}  {_clock(line.due_at, zone)}  "
        f"{WORDS[line.state]}  메시지 {parts}{late}"
    )
    if line.reason and line.state != "sent":
        say(f"      {line.reason}")
    if line.swept:
        say(f"      겹친 메시지 {line.swept}개를 지웠습니다.")
    if line.state == "failed":
        say(f"      고친 뒤 다시 보내려면: exec-brief deliver --retry-held {line.id}")
    if line.state == "held":
        say(f"      채널에 없다면: exec-brief deliver --retry-held {line.id}")
        say(f"      이미 있다면: exec-brief deliver --was-sent {line.id} 메시지ID")


def _called(edition: str) -> str:
    """An edition as a person knows it: those that channels order have ids that say nothing."""
    return "구독" if is_of_channel(edition) else "공유" if edition.startswith(SHARED) else edition


def _clock(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%m-%d %H:%M}"


# -- deliver -------------------------------------------------------------------------------------------------------


def deliver(args: argparse.Namespace) -> int:
    """One tick now, or an operator's word first; exit code 1 where something is held or was refused."""
    return asyncio.run(_deliver(args))


async def _deliver(args: argparse.Namespace) -> int:
    async with open_app(settings_of(args), platforms=True) as app:
        if args.after_restore:
            return await _after_restore(app)
        if args.retry_held is not None:
            return await _settle(app, args.retry_held, None, args)
        if args.was_sent:
            number, message_id = args.was_sent
            if not number.isdecimal():
                raise InputError(f"'{number}'은(는) 배달 번호가 아닙니다. 'exec-brief status'의 첫 칸에 있는 수입니다.")
            return await _settle(app, int(number), message_id, args)
        await app.tick(now())
        lines = [line_of(entry) for entry in await app.store.ledger.entries_since(now() - timedelta(days=1))]
        return _report(lines, zones_of(app), args)


async def _settle(app: App, number: int, message_id: str | None, args: argparse.Namespace) -> int:
    """Take the operator's word, and go on with the delivery."""
    ledger = app.store.ledger
    if message_id is None:
        taken = await ledger.change(number, retried)
    else:
        taken = await ledger.change(number, lambda entry: found_by_hand(entry, message_id, now()))
    if not taken:
        state = WORDS[line_of(await ledger.entry(number)).state]
        raise InputError(f"배달 {number}번은 확인을 기다리는 상태가 아닙니다(지금: {state}).")
    return _report([line_of(await app.courier.deliver(number))], zones_of(app), args)


def zones_of(app: App) -> dict[str, ZoneInfo]:
    """The zone of every edition of editions.yaml by its id; what a channel ordered is shown in Korean time."""
    return {edition.id: ZoneInfo(edition.timezone) for edition in app.catalogue.editions}


def _report(lines: list[Line], zones: Mapping[str, ZoneInfo], args: argparse.Namespace) -> int:
    if args.json:
        show_json([asdict(line) for line in lines])
    else:
        for line in lines:
            _show(line, zones.get(line.edition, KST))
        if not lines:
            say("지금 보낼 브리핑이 없습니다.")
    return (
        1
        if any(line.state in ("held", "failed") or (line.state in ("due", "sending") and line.reason) for line in lines)
        else 0
    )


async def _after_restore(app: App) -> int:
    moment = now()
    count = await app.store.ledger.restore(moment, lambda entry: restored(entry, moment))
    say(f"보내는 중이던 배달 {count}건을 '확인 뒤 보내기'로 바꿨습니다.")
    say("이 시각 전에 예정된 브리핑은 채널을 먼저 읽어 보고, 없을 때만 보냅니다.")
    return 0
