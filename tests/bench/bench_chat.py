"""Rows 19, 22 and 23 of the scoreboard: hostile words in messages, forged requests, people who may not.

    .venv/bin/python tests/bench/bench_chat.py

Row 19 checks each payload with a reader of its platform's own syntax (tests/payload_limits.py) and counts the fields that
such words would come alive in, were they not escaped.  Exits 1 where a row does not hold.
"""

from __future__ import annotations

import asyncio
import json
import logging
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import structlog
import yaml

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from digests import hostile_digest
from front_desk import front, somebody
from measure import ROOT, heading, sizes, table
from payload_limits import check_discord, check_slack
from slack_signed import SECRET, command, line, signed

from bot.actions import Action
from bot.chat import discord_embeds, slack_blocks
from bot.desk import Rules

#: what would call somebody or lead somewhere where a platform reads markup
_ALIVE = re.compile(r"<[!@#]|@everyone|@here|https?://|\]\(|javascript:|data:")
ALLOWED = Rules(
    allow_workspaces=frozenset({"T1"}),
    allow_channels=frozenset({"C1"}),
    changers=frozenset({"U1"}),
    questions_a_minute=1000,
)
VERBS = ("구독 최태원", "해지", "시간 08:30", "일시정지", "최태원")


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    chosen = sizes(__doc__, strings=1000, requests=100)
    rows = [
        hostile_words(chosen.strings),
        asyncio.run(forged(chosen.requests)),
        asyncio.run(strangers(chosen.requests)),
    ]
    print(heading("what goes out, and who may ask", "slack-bolt", "discord.py"))
    print(table(("row", "tried", "went wrong", "alive unescaped"), [tuple(map(str, row)) for row in rows]))
    wrong = sum(row[2] for row in rows)
    print(
        f"\nrows 19, 22, 23: {wrong} of {sum(row[1] for row in rows)} went wrong: {'DO NOT HOLD' if wrong else 'hold'}"
    )
    sys.exit(1 if wrong else 0)


# -- row 19 ----------------------------------------------------------------------------------------------------------


def hostile_words(most: int) -> tuple[str, int, int, int]:
    """Every string in every outside field of a digest, both platforms."""
    kinds = yaml.safe_load((ROOT / "tests" / "data" / "hostile_strings.yaml").read_text("utf-8"))
    strings = [text for some in kinds.values() for text in some][:most]
    wrong = sum(not _is_dead(text) for text in strings)
    return "19 hostile strings", len(strings) * 2, wrong, 2 * sum(_ALIVE.search(text) is not None for text in strings)


def _is_dead(text: str) -> bool:
    try:
        for message in _messages(slack_blocks, text):
            check_slack(message)
        for message in _messages(discord_embeds, text):
            check_discord(message)
    except AssertionError:
        return False
    return True


def _messages(renderer: Any, text: str) -> Iterator[Any]:
    digest = hostile_digest(text)
    yield from json.loads(json.dumps([*renderer.digest_messages(digest), *renderer.thread_messages(digest)]))


# -- row 22 ----------------------------------------------------------------------------------------------------------


async def forged(count: int) -> tuple[str, int, int, str]:
    """Requests to the signed transport that are not Slack's: a wrong secret, too old, too new, altered, unsigned."""
    async with line() as app:
        body = urlencode(command("최태원"))
        answers = [(await app.posts(*_forgery(number, body)))[0] for number in range(count)]
        wrong = sum(status != 401 for status in answers) + len(app.desk.asked)
    return "22 forged requests", count, wrong, "-"


def _forgery(number: int, body: str) -> tuple[str, dict[str, str]]:
    now = time.time()
    kind = number % 5
    if kind == 0:
        return body, signed(body, secret=f"{SECRET}{number}")
    if kind == 1:
        return body, signed(body, at=now - 301 - number)
    if kind == 2:
        return body, signed(body, at=now + 301 + number)
    if kind == 3:
        return f"{body}&n={number}", signed(body)
    headers = signed(body)
    del headers[("X-Slack-Signature", "X-Slack-Request-Timestamp")[number % 2]]
    return body, headers


# -- row 23 ----------------------------------------------------------------------------------------------------------


async def strangers(count: int) -> tuple[str, int, int, str]:
    """Commands and buttons from other workspaces, channels and people than the operator's lists name."""
    async with front(rules=ALLOWED) as desk:
        wrong = 0
        for number in range(count):
            who = _stranger(number)
            verb = VERBS[number // 3 % 4] if number % 3 == 2 else VERBS[number // 3 % 5]
            reply = await desk.presses(Action("pause"), who) if number % 10 == 9 else await desk.says(verb, who)
            wrong += not reply.failed or bool(reply.announcement)
        wrong += len(await desk.store.subscriptions.subjects())
    return "23 strangers", count, wrong, "-"


def _stranger(number: int) -> Any:
    changes = ({"workspace": f"T9{number}"}, {"channel": f"C9{number}"}, {"user": f"U9{number}"})
    return somebody(**changes[number % 3])


if __name__ == "__main__":
    main()
