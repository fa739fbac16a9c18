"""Rows 10 and 11 of the scoreboard: every zone and date, clocks that jump, processes that were off.  Pure, so fast."""

from __future__ import annotations

import itertools
import random
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from bot.due import MAX_LATE, dates_to_plan, due_at
from bot.model import Edition

EVERY_DAY = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
#: (what was injected, what was measured, does the row hold?)
Row = tuple[str, str, bool]


def edition(zone: str, at: str) -> Edition:
    return Edition(id="e", title="브리핑", time=at, days=EVERY_DAY, timezone=zone)


def row_10(share: float, seed: int) -> Row:
    """Every zone, every date of two years, and clocks that jump."""
    dice = random.Random(seed)
    zones = dice.sample(sorted(available_timezones()), max(10, round(400 * share)))
    wrong = sum(_wrong_dates(edition(zone, f"{dice.randrange(24):02}:{dice.choice((0, 30)):02}")) for zone in zones)
    jumps = sum(_wrong_after_jump(dice) for _ in range(max(20, round(400 * share))))
    return (
        f"{len(zones)} zones x 730 days, jumps -2 h, +26 h",
        f"{wrong + jumps} dates missing or twice",
        not wrong + jumps,
    )


def _wrong_dates(order: Edition) -> int:
    """Local dates whose instant is not one, not later than the last, or not at its hour; and ticks that see it otherwise."""
    zone, first = ZoneInfo(order.timezone), date(2025, 1, 1)
    days = [first + timedelta(days=n) for n in range(730)]
    instants = [due_at(order, day) for day in days]
    wrong = sum(a >= b for a, b in itertools.pairwise(instants))
    wrong += sum(
        (local := at.astimezone(zone)).date() != day or f"{local:%H:%M}" < order.time
        for day, at in zip(days, instants, strict=True)
    )
    offsets = [at.astimezone(zone).utcoffset() for at in instants]
    changing = [n for n in range(1, 729) if offsets[n - 1] != offsets[n] or n % 90 == 0]
    return wrong + sum(_wrong_tick(order, days[n], instants[n]) for n in changing)


def _wrong_tick(order: Edition, day: date, at: datetime) -> bool:
    known = {day - timedelta(days=1)}
    before = [due.day for due in dates_to_plan(order, at - timedelta(seconds=1), known)]
    after = [due.day for due in dates_to_plan(order, at, known)]
    return (before, after) != ([], [day])


def _wrong_after_jump(dice: random.Random) -> int:
    """Ten days of ticks with one jump: dates planned twice or passed over in silence."""
    order = edition(dice.choice(["Asia/Seoul", "America/New_York", "Europe/London", "Australia/Lord_Howe"]), "08:30")
    start = datetime(2026, dice.choice([3, 10, 11]), dice.randint(1, 20), tzinfo=UTC)
    jump_at, jump = dice.randrange(48, 192), timedelta(hours=dice.choice([-2, 26]))
    planned: list[date] = []
    for hour in range(240):
        now = start + timedelta(hours=hour) + (jump if hour >= jump_at else timedelta())
        planned += [due.day for due in dates_to_plan(order, now, planned)]
    gaps = sum((b - a).days != 1 for a, b in itertools.pairwise(sorted(planned)))
    return len(planned) - len(set(planned)) + gaps


def row_11(share: float, seed: int) -> Row:
    """The process was off at the hour."""
    dice, wrong, late, skipped = random.Random(seed), 0, 0, 0
    for _case in range(round(200 * share)):
        order, day = edition(dice.choice(["Asia/Seoul", "America/New_York", "UTC"]), "08:30"), date(2026, 11, 20)
        back = due_at(order, day) + timedelta(hours=dice.uniform(0, 48))
        found = dates_to_plan(order, back, {day - timedelta(days=1)})
        wrong += any(due.missed != (back - due.at > MAX_LATE) for due in found)
        passed = sum(due_at(order, day + timedelta(days=n)) <= back for n in range(4))
        wrong += [due.day for due in found] != [day + timedelta(days=n) for n in range(passed)]
        late, skipped = late + sum(not d.missed for d in found), skipped + sum(d.missed for d in found)
    return (
        f"{round(200 * share)} outages of 0 to 48 h",
        f"{late} sent late, {skipped} skipped, {wrong} neither or both",
        not wrong,
    )
