"""``check``: is the configuration sound, and with ``--live`` are the chat platforms ready?"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator
from dataclasses import asdict

from ..app import open_app
from ..chat import slack
from ..chat.finding import Finding
from ..errors import InputError
from ..settings import Settings
from . import catalogue
from .start import say, settings_of, show_json

NOTHING_SET = (
    "Slack 토큰도 Discord 토큰도 없어 확인할 것이 없습니다. "
    ".env에 EXEC_BRIEF_SLACK_BOT_TOKEN이나 EXEC_BRIEF_DISCORD_TOKEN을 넣고 다시 실행해 주세요."
)


def check(args: argparse.Namespace) -> int:
    """The files and the sources; or, with ``--live``, what Slack and Discord say of us."""
    return asyncio.run(_live(args)) if args.live else catalogue.check(args)


async def _live(args: argparse.Namespace) -> int:
    settings = settings_of(args)
    channels = await _channels(args)
    findings = [finding async for finding in _examine(settings, channels)]
    if not findings:
        raise InputError(NOTHING_SET)
    if args.json:
        show_json([asdict(finding) for finding in findings])
    else:
        for finding in findings:
            say(_line(finding))
    return 0 if all(finding.ok for finding in findings) else 1


async def _channels(args: argparse.Namespace) -> list[str]:
    """Every channel that something is sent to: by editions.yaml, or because it asked for it."""
    async with open_app(settings_of(args)) as app:
        ordered = [channel for edition in app.catalogue.editions for channel in edition.channels]
        return list(dict.fromkeys([*ordered, *await app.store.subscriptions.subjects()]))


async def _examine(settings: Settings, channels: list[str]) -> AsyncIterator[Finding]:
    if slack.wanted(settings):
        from ..chat.slack.live import examine as examine_slack

        for finding in await examine_slack(settings, channels):
            yield finding
    if settings.discord_token.get_secret_value():
        from ..chat.discord.live import examine as examine_discord

        for finding in await examine_discord(settings, channels):
            yield finding


def _line(finding: Finding) -> str:
    detail = f": {finding.detail}" if finding.detail else ""
    advice = f"\n     → {finding.advice}" if finding.advice else ""
    return f"{'정상' if finding.ok else '문제'}  {finding.what}{detail}{advice}"
