"""Which token speaks in which workspace.

    OneWorkspace     the token of the settings
    ManyWorkspaces   slack_sdk's installation store on our database; tokens that end soon are renewed before each use

Bolt authorises events through the same object (``authorize``), so a digest that is posted without any event has a
fresh token too: Bolt by itself renews only when an event comes.

A workspace is named by its team ('T…'); on Enterprise Grid by both ids ('E….T…').
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass
from typing import Any, Protocol

from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackTokenRotationError
from slack_sdk.oauth.installation_store.models import Bot
from slack_sdk.oauth.token_rotation.async_rotator import AsyncTokenRotator
from slack_sdk.web.async_client import AsyncWebClient

from ...delivery import NotSent
from .calls import TIMEOUT, ask, make_client
from .installations import Installations
from .outcomes import SlackRefused

#: tokens live twelve hours; renewed this long before their end
RENEW_MINUTES = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who we are in one workspace."""

    client: AsyncWebClient
    workspace: str
    bot_id: str
    bot_user_id: str
    #: None where Slack did not say
    scopes: frozenset[str] | None


class Workspaces(Protocol):
    """Where we are installed."""

    async def voice(self, workspace: str) -> Voice:
        """Raises as ``Chat.post`` does; ``SlackRefused`` where we are not installed there."""
        ...

    async def forget(self, workspace: str) -> None:
        """The app was removed there: drop its tokens."""
        ...

    async def teams_of(self, workspace: str) -> frozenset[str]:
        """Workspaces that have an installation of their own inside *workspace*, an organisation; of a team none."""
        ...


def workspace_of(enterprise_id: str | None, team_id: str | None) -> str:
    """'T1', or 'E1.T1' on Enterprise Grid."""
    return ".".join(part for part in (enterprise_id, team_id) if part)


def ids_of(workspace: str) -> tuple[str | None, str | None]:
    """(enterprise, team) of a workspace's name."""
    first, _, rest = workspace.partition(".")
    if rest:
        return first, rest
    return (first, None) if first.startswith("E") else (None, first or None)


def authorizer(workspaces: Workspaces) -> Any:
    """*workspaces* as Bolt's ``authorize``; None for a workspace where we are not installed."""

    async def authorize(enterprise_id: str | None, team_id: str | None, user_id: str | None) -> AuthorizeResult | None:
        try:
            voice = await workspaces.voice(workspace_of(enterprise_id, team_id))
        except SlackRefused:
            return None
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            user_id=user_id,
            bot_token=voice.client.token,
            bot_id=voice.bot_id,
            bot_user_id=voice.bot_user_id,
        )

    return authorize


class OneWorkspace:
    """The workspace that the token belongs to; asked of Slack once."""

    def __init__(self, token: str, api_url: str, *, timeout: float = TIMEOUT) -> None:
        self._client = make_client(api_url, token, timeout=timeout)
        self._known: Voice | None = None
        self._asking = asyncio.Lock()

    async def voice(self, workspace: str) -> Voice:
        async with self._asking:
            self._known = self._known or await who_am_i(self._client)
        if not _same(workspace, self._known.workspace):
            raise SlackRefused("wrong_workspace")
        return self._known

    async def forget(self, workspace: str) -> None:
        """The token stays in the settings: only its owner can take it out."""

    async def teams_of(self, workspace: str) -> frozenset[str]:
        """There is but one installation."""
        del workspace
        return frozenset()


def _same(asked: str, ours: str) -> bool:
    """A configuration may name the team alone, or nothing where there is but one workspace."""
    return not asked or asked == ours or ids_of(asked)[1] in (None, ids_of(ours)[1])


async def who_am_i(client: AsyncWebClient) -> Voice:
    """What the client's token is: ``auth.test``."""
    said = await ask(client, "auth.test")
    return Voice(
        client=client,
        workspace=workspace_of(said.get("enterprise_id"), said.get("team_id")),
        bot_id=str(said.get("bot_id") or ""),
        bot_user_id=str(said.get("user_id") or ""),
        scopes=scopes_in(said.headers),
    )


def scopes_in(headers: Any) -> frozenset[str] | None:
    """The granted scopes, which every answer of the Web API carries in a header; None where it does not."""
    for name, value in dict(headers or {}).items():
        if name.lower() == "x-oauth-scopes":
            return frozenset(word for part in str(value).split(",") if (word := part.strip()))
    return None


class ManyWorkspaces:
    """Every workspace that installed the app by OAuth."""

    def __init__(self, stores: Installations, *, client_id: str, client_secret: str, api_url: str) -> None:
        self._stores, self._api_url = stores, api_url
        self._rotator = AsyncTokenRotator(client_id=client_id, client_secret=client_secret, client=make_client(api_url))
        self._renewing: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def voice(self, workspace: str) -> Voice:
        async with self._renewing[workspace]:
            bot = await self._renewed(await self._installed(workspace))
        return Voice(
            client=make_client(self._api_url, bot.bot_token),
            workspace=workspace,
            bot_id=bot.bot_id or "",
            bot_user_id=bot.bot_user_id or "",
            scopes=frozenset(bot.bot_scopes) if bot.bot_scopes else None,
        )

    async def _installed(self, workspace: str) -> Bot:
        """In the team itself, else in its whole organisation."""
        enterprise_id, team_id = ids_of(workspace)
        for whole in (False, True):
            bot = await self._stores.reading.async_find_bot(
                enterprise_id=enterprise_id, team_id=None if whole else team_id, is_enterprise_install=whole
            )
            if bot is not None and bot.bot_token:
                return bot
            if enterprise_id is None:
                break
        raise SlackRefused("not_installed")

    async def _renewed(self, bot: Bot) -> Bot:
        try:
            fresh = await self._rotator.perform_bot_token_rotation(bot=bot, minutes_before_expiration=RENEW_MINUTES)
        except SlackTokenRotationError as error:
            raise NotSent(60.0, "토큰을 새로 받지 못했습니다") from error
        if fresh is None:
            return bot
        await self._stores.writing.async_save_bot(fresh)
        return fresh

    async def forget(self, workspace: str) -> None:
        enterprise_id, team_id = ids_of(workspace)
        await self._stores.writing.async_delete_all(enterprise_id=enterprise_id, team_id=team_id)
        self._renewing.pop(workspace, None)

    async def teams_of(self, workspace: str) -> frozenset[str]:
        enterprise_id, team_id = ids_of(workspace)
        if enterprise_id is None or team_id is not None:
            return frozenset()
        return frozenset(workspace_of(enterprise_id, team) for team in await self._stores.teams_of(enterprise_id))
