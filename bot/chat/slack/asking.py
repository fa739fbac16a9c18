"""Who asks, and where: Slack's many payloads -> :class:`Asker`; and what we need of the desk.

Pure, but for :class:`Locales` and :func:`channels_of`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Protocol

from ...actions import Action
from ...delivery import NotSent, Refused
from ...desk.values import Asker, Choice, Home, Reply
from .calls import ask
from .outcomes import Unclear
from .workspaces import Voice, workspace_of

Body = Mapping[str, Any]
Locale = Literal["ko", "en"]

#: pages of 200 channels that are looked through for App Home
MOST_PAGES = 5
#: askers whose language is remembered
MOST_LOCALES = 5_000


class Desk(Protocol):
    """What answers; ``bot.desk.Desk``."""

    async def answer(self, asker: Asker, words: str, now: datetime) -> Reply: ...

    async def press(self, asker: Asker, action: Action, now: datetime) -> Reply: ...

    def suggest(self, asker: Asker, typed: str, *, most: int = 25) -> Sequence[Choice]: ...

    async def ask(self, asker: Asker, subject_id: str, hours: int, *, public: bool, now: datetime) -> Reply: ...

    async def share(self, asker: Asker, subject_id: str, hours: int, *, token: str, now: datetime) -> Reply: ...

    async def home(self, asker: Asker, now: datetime, channels: Iterable[str] | None = None) -> Home: ...

    async def forget(
        self, platform: str, workspace: str, channel: str = "", *, spared: Collection[str] = ()
    ) -> None: ...


def asker_of_command(body: Body) -> Asker:
    return _asker(
        body.get("enterprise_id"), body["team_id"], body["channel_id"], body["user_id"], body.get("user_name")
    )


def asker_of_interaction(body: Body, channel: str | None = None) -> Asker:
    """Of a button, a window or a shortcut; *channel* where the payload does not name it."""
    team, user = body.get("team") or {}, body["user"]
    place = channel if channel is not None else (body.get("channel") or {}).get("id") or _container(body)
    enterprise = (body.get("enterprise") or {}).get("id") or team.get("enterprise_id")
    return _asker(
        enterprise, team.get("id") or user.get("team_id"), place, user["id"], user.get("name") or user.get("username")
    )


def asker_of_event(body: Body, user: str | None = None) -> Asker:
    event = body["event"]
    return _asker(body.get("enterprise_id"), body.get("team_id"), event.get("channel"), user or event.get("user"), None)


def workspace_left(body: Body) -> str:
    """Of an uninstallation: the team ('T1', 'E1.T1'), or the organisation ('E1') where the app was in the whole of it.

    Slack names no team then, or the organisation in its place, or any team beside ``is_enterprise_install``.
    """
    granted: Body = next(iter(body.get("authorizations") or ()), {})
    enterprise, team = body.get("enterprise_id") or granted.get("enterprise_id"), body.get("team_id")
    if team and str(team).startswith("E"):
        enterprise, team = team, None
    whole = enterprise and (body.get("is_enterprise_install") or granted.get("is_enterprise_install"))
    return workspace_of(enterprise, None if whole else team)


def workspaces_closed(body: Body) -> tuple[str, list[str]]:
    """Of ``team_access_revoked``: the organisation and those of its workspaces ('E1.T1') that the app was taken out of."""
    granted: Body = next(iter(body.get("authorizations") or ()), {})
    enterprise = body.get("enterprise_id") or granted.get("enterprise_id") or ""
    return enterprise, [workspace_of(enterprise, team) for team in body["event"].get("team_ids") or ()]


def is_outsider(body: Body) -> bool:
    """Does somebody of another workspace ask, in a channel that two share?  Within one organisation all are at home."""
    if body.get("enterprise_id") or (body.get("enterprise") or {}).get("id"):
        return False
    event, user = body.get("event") or {}, body.get("user")
    ours = body.get("team_id") or (body.get("team") or {}).get("id")
    theirs = event.get("user_team") or (user.get("team_id") if isinstance(user, Mapping) else None)
    return bool(ours and theirs and ours != theirs)


def _asker(enterprise: str | None, team: str | None, channel: str | None, user: str | None, name: str | None) -> Asker:
    return Asker(
        platform="slack",
        workspace=workspace_of(enterprise, team),
        channel=channel or "",
        user=user or "",
        mention=f"<@{user}>",
        name=name or "",
    )


def _container(body: Body) -> str:
    return str((body.get("container") or {}).get("channel_id") or "")


async def channels_of(voice: Voice, user: str) -> list[str] | None:
    """The channels that *user* and the bot are both in; None where Slack does not say."""
    found: list[str] = []
    cursor: str | None = None
    try:
        for _ in range(MOST_PAGES):
            page = await ask(
                voice.client,
                "users.conversations",
                user=user,
                types="public_channel,private_channel",
                exclude_archived="true",
                limit=200,
                cursor=cursor,
            )
            found += [str(channel["id"]) for channel in page["channels"]]
            cursor = (page.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                break
    except (NotSent, Refused, Unclear, OSError, TimeoutError):
        return None
    return found


class Locales:
    """In which language people want to be answered: asked of Slack where the app may, else Korean."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Locale] = {}

    async def of(self, voice: Voice, user: str) -> Locale:
        """Never fails: what cannot be had is Korean."""
        if voice.scopes is None or "users:read" not in voice.scopes:
            return "ko"
        key = (voice.workspace, user)
        if key not in self._known:
            if len(self._known) >= MOST_LOCALES:
                self._known.clear()
            self._known[key] = await _locale(voice, user)
        return self._known[key]


async def _locale(voice: Voice, user: str) -> Locale:
    try:
        said = await ask(voice.client, "users.info", user=user, include_locale="true")
    except (NotSent, Refused, Unclear, OSError, TimeoutError):
        return "ko"
    locale = str((said.get("user") or {}).get("locale") or "ko")
    return "ko" if locale.startswith("ko") else "en"
