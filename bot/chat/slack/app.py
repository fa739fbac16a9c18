"""The handlers, bound to Bolt."""

from __future__ import annotations

import re
from typing import Any

import structlog
from slack_bolt.async_app import AsyncApp

from .. import slack_elements, slack_views
from .calls import make_client
from .handlers import Handlers
from .logs import quiet_logger
from .manifest import COMMAND, MESSAGE_SHORTCUT, SEARCH_SHORTCUT
from .underway import Handler, Underway
from .workspaces import Workspaces, authorizer

log = structlog.get_logger()

NOT_INSTALLED = "이 워크스페이스에는 앱이 제대로 설치되어 있지 않습니다. 관리자에게 다시 설치해 달라고 해 주세요."


def make_app(
    handlers: Handlers, workspaces: Workspaces, underway: Underway, *, api_url: str, signing_secret: str
) -> AsyncApp:
    """Bolt with our own authorisation; *signing_secret* '' only where nothing comes in by HTTP."""
    app = AsyncApp(
        name="exec-brief",
        logger=quiet_logger(),
        client=make_client(api_url),
        signing_secret=signing_secret,
        authorize=authorizer(workspaces),
        user_facing_authorize_error_message=NOT_INSTALLED,
    )
    kept = underway.tracked
    app.command(COMMAND)(kept(handlers.command))
    for shortcut in (SEARCH_SHORTCUT, MESSAGE_SHORTCUT):
        app.shortcut(shortcut)(kept(handlers.shortcut))
    app.options(slack_views.SUBJECT)(kept(handlers.suggest))
    app.view(slack_views.CALLBACK)(kept(handlers.submit))
    app.action(re.compile(f"^{slack_elements.PRESS}"))(kept(handlers.press))
    app.action(re.compile(f"^{slack_elements.SEARCH}"))(kept(handlers.search))
    for event, handler in _events(handlers).items():
        app.event(event)(kept(handler))
    app.error(_failed)
    return app


def _events(handlers: Handlers) -> dict[str, Handler]:
    return {
        "app_mention": handlers.mention,
        "app_home_opened": handlers.home,
        "member_joined_channel": handlers.joined,
        "member_left_channel": handlers.left,
        "channel_deleted": handlers.channel_gone,
        "channel_left": handlers.channel_gone,
        "group_left": handlers.channel_gone,
        "group_deleted": handlers.channel_gone,
        "app_uninstalled": handlers.uninstalled,
        "team_access_revoked": handlers.taken_out,
        "tokens_revoked": handlers.revoked,
    }


async def _failed(error: Exception, body: dict[str, Any]) -> None:
    """What a handler did not expect: its kind and the kind of payload, never the payload."""
    event = body.get("event") or {}
    log.error("slack handler failed", error=type(error).__name__, payload=event.get("type") or body.get("type"))
