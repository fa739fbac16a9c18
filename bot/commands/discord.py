"""``discord``: what an operator does once: register the slash commands, and get the link that invites the bot."""

from __future__ import annotations

import argparse
import asyncio
from typing import TYPE_CHECKING, Any

from ..delivery import NotSent, Refused
from ..errors import BriefError, ConfigError
from .start import say, settings_of, show_json

if TYPE_CHECKING:
    from ..chat.discord.wire import Wire

HOW_TO_BEGIN = (
    "Discord 봇 토큰이 없습니다. 개발자 포털(https://discord.com/developers/applications)에서 앱을 만들고 "
    "Bot 화면의 토큰을 EXEC_BRIEF_DISCORD_TOKEN에 넣어 주세요."
)


def discord(args: argparse.Namespace) -> int:
    """``sync``: show what differs, then write it (not with ``--dry-run``); ``invite``: print the link."""
    token = settings_of(args).discord_token.get_secret_value()
    if not token:
        raise ConfigError(HOW_TO_BEGIN)
    done = asyncio.run(_with_discord(token, args))
    if args.json:
        show_json(done)
    else:
        for line in lines_of(done):
            say(line)
    return 0


async def _with_discord(token: str, args: argparse.Namespace) -> dict[str, Any]:
    from ..chat.discord.rest import Rest

    async with Rest(token) as wire:
        return await carry_out(wire, args.action, guild=args.guild or "", dry_run=args.dry_run)


async def carry_out(wire: Wire, action: str, *, guild: str = "", dry_run: bool = False) -> dict[str, Any]:
    """``{"invite"}`` or ``{"changes", "written"}``; ``BriefError`` where Discord does not let us."""
    from ..chat.discord.sync import Registry, application_id, invite_link

    try:
        if action == "invite":
            return {"invite": invite_link(await application_id(wire))}
        registry = Registry(wire, guild=guild)
        changes = (await registry.difference()).lines
        if changes and not dry_run:
            await registry.replace()
    except (NotSent, Refused) as no:
        raise BriefError(str(no)) from no
    return {"changes": changes, "written": bool(changes) and not dry_run}


def lines_of(done: dict[str, Any]) -> list[str]:
    """What was done, for a person."""
    if "invite" in done:
        return [done["invite"]]
    if not done["changes"]:
        return ["등록된 명령이 이미 최신입니다. 바꿀 것이 없습니다."]
    last = "등록했습니다. 클라이언트에 보이기까지 잠시 걸릴 수 있습니다."
    return [*done["changes"], last if done["written"] else "바꾸지 않았습니다(--dry-run)."]
